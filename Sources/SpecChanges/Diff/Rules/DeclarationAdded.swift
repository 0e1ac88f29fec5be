/// Declaration added.
struct DeclarationAdded: ChangeRule {
    static let severity = ChangeSeverity.compatible
    static let summary = """
        A new type, error, event, constant, or value of an enumeration. Enumerations and errors are open in what is \
        generated: a value that a program doesn't know reaches its `default`.
        """

    func words(for difference: Difference) -> String? {
        guard difference.isAddition else { return nil }
        return "\(difference.element.title) was added"
    }
}
