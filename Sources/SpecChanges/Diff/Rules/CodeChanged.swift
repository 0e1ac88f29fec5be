struct CodeChanged: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = "An error comes with another code: whoever looks for the old one doesn't find it."

    func words(for difference: Difference) -> String? {
        guard let change = difference.change(of: .code) else { return nil }
        return
            "code of \(difference.element.title) went from \(change.from?.text ?? "none") to \(change.to?.text ?? "none")"
    }
}
