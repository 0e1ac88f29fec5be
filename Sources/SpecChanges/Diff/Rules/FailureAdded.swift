struct FailureAdded: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = "A call that was answered may fail, with an error that callers didn't expect of it."

    func words(for difference: Difference) -> String? {
        guard difference.isAddition, difference.element.kind == .failure else { return nil }
        return difference.comingOrGoing
    }
}
