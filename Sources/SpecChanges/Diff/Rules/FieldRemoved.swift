struct FieldRemoved: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = "Programs that read the field, or give it, don't compile any more."

    func words(for difference: Difference) -> String? {
        guard difference.isRemoval, difference.element.kind == .field else { return nil }
        return difference.comingOrGoing
    }
}
