struct DeclarationAdded: ChangeRule {
    static let severity = ChangeSeverity.compatible
    static let summary = """
        A new type, error, event, constant, or value of an enumeration. Enumerations and errors are open in what is \
        generated: a value that a program doesn't know reaches its `default`.
        """

    func words(for difference: Difference) -> String? {
        if difference.element.kind == .type, let change = difference.change(of: .manner), change.to == nil {
            return "\(difference.element.title) is part of the client now"
        }
        guard difference.isAddition else { return nil }
        return difference.comingOrGoing
    }
}
