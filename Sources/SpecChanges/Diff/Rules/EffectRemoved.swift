struct EffectRemoved: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = "Listeners who wait for the event after such a call wait in vain."

    func words(for difference: Difference) -> String? {
        guard difference.isRemoval, difference.element.kind == .effect else { return nil }
        return difference.comingOrGoing
    }
}
