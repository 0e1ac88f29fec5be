/// Order changed.
struct OrderChanged: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = "Swift calls give arguments in the order in which parameters are declared."

    func words(for difference: Difference) -> String? {
        guard let change = difference.change(of: .order), case .lines(let names)? = change.to else { return nil }
        return "the parameters of `\(difference.element.id)` stand in another order: \(names.joined(separator: ", "))"
    }
}
