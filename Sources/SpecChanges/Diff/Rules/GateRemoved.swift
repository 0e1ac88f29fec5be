/// Gate removed.
struct GateRemoved: ChangeRule {
    static let severity = ChangeSeverity.compatible
    static let summary = "Calls are answered in a situation in which they were refused."

    func words(for difference: Difference) -> String? {
        guard difference.isRemoval, difference.element.kind == .need else { return nil }
        return "\(difference.element.title) need not be passed any more"
    }
}
