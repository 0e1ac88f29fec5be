struct FailureRemoved: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = "Callers who wait for the error, to do something about it, wait in vain."

    func words(for difference: Difference) -> String? {
        guard difference.isRemoval, difference.element.kind == .failure else { return nil }
        return difference.comingOrGoing
    }
}
