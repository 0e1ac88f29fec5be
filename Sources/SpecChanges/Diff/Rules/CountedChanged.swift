struct CountedChanged: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = "Other things, or other calls, use up a quota or a rate."

    func words(for difference: Difference) -> String? {
        guard let change = difference.change(of: .counted) else { return nil }
        return
            "\(difference.element.title) counts \(change.to?.text ?? "nothing"), and counted \(change.from?.text ?? "nothing")"
    }
}
