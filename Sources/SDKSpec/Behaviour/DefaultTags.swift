/// What says beside a union which case it is: the tag that is written there or, where a call leaves it out, its default.
public struct DefaultTags: Sendable {
    /// The names of the values. A field is one object wherever it is met.
    private var values: [ObjectIdentifier: String] = [:]

    /// Takes up the default of a field, if it is a value of an enumeration.
    mutating func add(_ value: TypedExpression, of field: Field) {
        if case .enumerationValue(_, let name) = value.kind { values[ObjectIdentifier(field)] = name }
    }

    /// The tag of a union among arguments, or in a record that is a part of them.
    ///
    /// - Parameters:
    ///   - field: The field or parameter that is the union.
    ///   - siblings: The field and those beside it.
    ///   - members: What is written.
    /// - Returns: nil where nothing announces the union, or no tag stands beside it.
    public func tag(beside field: Field, of siblings: [Field], among members: [ExampleMember]) -> ExampleValue? {
        guard let name = field.tagField?.value else { return nil }
        if let given = members[name]?.value { return given }
        guard let tag = siblings.named(name) else { return nil }
        return values[ObjectIdentifier(tag)].map { .scalar(text: $0, isQuoted: false) }
    }
}
