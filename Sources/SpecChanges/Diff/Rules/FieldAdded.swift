struct FieldAdded: ChangeRule {
    static let severity = ChangeSeverity.compatible
    static let summary = """
        Answers tell more than before, and callers who build the record may leave the field out. One that they have to \
        give is `parameter-required`.
        """

    func words(for difference: Difference) -> String? {
        guard difference.isAddition, difference.element.kind == .field else { return nil }
        return difference.comingOrGoing
    }
}
