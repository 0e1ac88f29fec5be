struct CombinationAdded: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = "Calls are refused that give none of some parameters, or more of them than one."

    func words(for difference: Difference) -> String? {
        guard difference.isAddition, difference.element.kind == .combination else { return nil }
        return "\(difference.element.title), is demanded"
    }
}
