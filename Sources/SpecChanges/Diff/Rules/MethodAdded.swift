struct MethodAdded: ChangeRule {
    static let severity = ChangeSeverity.compatible
    static let summary = "A new method, or a new shape of one, changes nothing for those who don't call it."

    func words(for difference: Difference) -> String? {
        guard difference.isAddition, [.method, .shape].contains(difference.element.kind) else { return nil }
        return difference.comingOrGoing
    }
}
