/// Error exchanged.
struct ErrorExchanged: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = "A call that fails ends in another error: whoever looks for the old one doesn't find it."

    func words(for difference: Difference) -> String? {
        guard let change = difference.change(of: .error) else { return nil }
        return
            "error of the \(difference.element.title) is \(change.to?.text ?? "none"), and was \(change.from?.text ?? "none")"
    }
}
