extension ExampleValue {
    /// A value that is fixed beforehand as an example would have it; nil for one that has to be worked out.
    init?(fixed expression: TypedExpression, at location: SourceLocation, _ index: SpecificationIndex) {
        switch expression.kind {
        case .literal(.string(let text)): self = .scalar(text: text, isQuoted: true)
        case .literal(.int(let number)): self = .scalar(text: "\(number)", isQuoted: false)
        case .literal(.uint(let number)): self = .scalar(text: "\(number)", isQuoted: false)
        case .literal(.double(let number)): self = .scalar(text: "\(number)", isQuoted: false)
        case .literal(.bool(let truth)): self = .scalar(text: "\(truth)", isQuoted: false)
        case .literal(.none): self = .scalar(text: "none", isQuoted: false)
        case .enumerationValue(_, let value): self = .scalar(text: value, isQuoted: false)
        case .literal(.emptyMap): self = .object([])
        case .emptyTyped: self = expression.type.isMap ? .object([]) : .list([])
        case .list(let items):
            let values = items.compactMap { ExampleValue(fixed: $0, at: location, index) }
            guard values.count == items.count else { return nil }
            self = .list(values.map { Located($0, at: location) })
        case .identifierFromText, .identifier:
            guard let text = index.fixedText(expression) else { return nil }
            self = .scalar(text: text, isQuoted: true)
        case .record(_, let fields):
            let members = fields.compactMap { field in
                ExampleValue(fixed: field.value, at: location, index).map {
                    ExampleMember(Located(field.name, at: location), Located($0, at: location))
                }
            }
            guard members.count == fields.count else { return nil }
            self = .object(members)
        default: return nil  // Not known beforehand.
        }
    }
}
