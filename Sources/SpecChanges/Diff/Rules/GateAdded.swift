/// Gate added.
struct GateAdded: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = "Calls are refused in a situation in which they were answered."

    func words(for difference: Difference) -> String? {
        guard difference.isAddition, difference.element.kind == .need else { return nil }
        return "\(difference.element.title) has to be passed"
    }
}
