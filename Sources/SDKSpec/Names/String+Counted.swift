extension String {
    /// A number with its noun: `1 fact`, `2 facts`.
    ///
    /// - Parameter many: The noun for several; nil for one that takes an `s`.
    package static func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        "\(number) \(number == 1 ? one : many ?? one + "s")"
    }
}
