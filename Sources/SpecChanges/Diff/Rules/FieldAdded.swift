/// Field added.
struct FieldAdded: ChangeRule {
    static let severity = ChangeSeverity.compatible
    static let summary = """
        Answers tell more than before. Where callers build the record themselves, a field that must be given is told of \
        them as well.
        """

    func words(for difference: Difference) -> String? {
        guard difference.isAddition, difference.element.kind == .field else { return nil }
        return "\(difference.element.title) was added"
    }
}
