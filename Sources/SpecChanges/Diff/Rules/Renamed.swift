struct Renamed: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = """
        Something is gone, and something that says the same has another name: probably it was renamed, which is a guess. \
        Programs that use the old name don't compile any more.
        """

    func words(for difference: Difference) -> String? {
        guard case .renamed = difference.kind else { return nil }
        return difference.comingOrGoing
    }
}
