struct ParameterRemoved: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = "Calls that give the parameter don't compile any more."

    func words(for difference: Difference) -> String? {
        guard difference.isRemoval, difference.element.kind == .parameter else { return nil }
        return difference.comingOrGoing
    }
}
