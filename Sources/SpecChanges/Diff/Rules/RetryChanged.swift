struct RetryChanged: ChangeRule {
    static let severity = ChangeSeverity.compatible
    static let summary = "Whether to try again later after an error is advice; the call ends as it did."

    func words(for difference: Difference) -> String? {
        guard let change = difference.change(of: .retry) else { return nil }
        let now = change.to == nil ? "won't" : "may"
        return "after \(difference.element.title) the same call \(now) succeed later"
    }
}
