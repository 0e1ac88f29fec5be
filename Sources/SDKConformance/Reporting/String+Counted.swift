extension String {
    /// A number with its noun: `1 fact`, `2 facts`.
    static func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
