struct EffectAdded: ChangeRule {
    static let severity = ChangeSeverity.compatible
    static let summary = "Listeners hear more than before; those who don't listen to the event hear nothing of it."

    func words(for difference: Difference) -> String? {
        guard difference.isAddition, difference.element.kind == .effect else { return nil }
        return difference.comingOrGoing
    }
}
