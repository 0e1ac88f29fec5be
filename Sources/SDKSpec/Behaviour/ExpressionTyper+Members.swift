// What stands behind a dot or in brackets.
extension ExpressionTyper {
    mutating func typedMember(
        _ base: Expression,
        _ name: String,
        at location: SourceLocation
    ) -> TypedExpression? {
        if case .name(let typeName) = base.kind, scope[typeName] == nil, let declared = index.types[typeName] {
            return typeMember(declared, name, at: location)
        }
        guard let base = type(base) else { return nil }
        guard case .named(let typeName) = base.type.unwrapped else {
            return refuse(.noMembers(base.type, name, at: location))
        }
        if let fields = index.fields(of: typeName) { return typedField(base, name, fields, at: location) }
        switch index.types[typeName]?.shape {
        case .identifier(let forms):
            guard let type = forms.first(where: { $0.part == name })?.partType?.value else {
                return refuse(.unknownMember(name, of: typeName, known: forms.compactMap(\.part), at: location))
            }
            return make(.identifierPart(base: base, part: name), .optional(type), at: location)
        case .union(_, let cases):
            guard let payload = cases.named(name)?.payload.value else {
                return refuse(.unknownMember(name, of: typeName, known: cases.map(\.name.value), at: location))
            }
            return make(.unionPayload(base: base, name: name), .optional(payload.unwrapped), at: location)
        case .enumeration, .record, nil:
            return refuse(.noMembers(base.type, name, at: location))
        }
    }

    private mutating func typedField(
        _ base: TypedExpression,
        _ name: String,
        _ fields: [Field],
        at location: SourceLocation
    ) -> TypedExpression? {
        guard let field = fields.named(name) else {
            let known = fields.map(\.name.value)
            let type = base.type.unwrapped.description
            let holders = fields.filter { index.fields(of: $0.type.value.unwrapped.description)?.named(name) != nil }
            let within = holders.count == 1 ? holders[0].name.value : nil
            return refuse(.unknownMember(name, of: type, known: known, within: within, at: location))
        }
        let owner = index.types[base.type.unwrapped.description]
        // Whatever is done with it may be right or wrong: that is reported once.
        if let finding = OptionalDefault.finding(field), owner?.isPublic == true { return refuse(finding) }
        let type: TypeReference = base.type.isOptional ? .optional(field.type.value.unwrapped) : field.type.value
        return make(.member(base: base, name: name), type, at: location)
    }

    /// `.c2c` where a `ConversationType` is expected.
    mutating func typedImpliedMember(
        _ name: String,
        hint: TypeReference?,
        at location: SourceLocation
    ) -> TypedExpression? {
        guard let declared = declaration(impliedBy: hint, for: name, at: location) else { return nil }
        return typeMember(declared, name, at: location)
    }

    /// The type whose member `.name` is; what the place expects decides.
    mutating func declaration(
        impliedBy hint: TypeReference?,
        for name: String,
        at location: SourceLocation
    ) -> TypeDeclaration? {
        guard let hint, case .named(let type) = hint.unwrapped, let declared = index.types[type] else {
            diagnostics.add(.untypedMember(name, expected: hint, at: location))
            return nil
        }
        return declared
    }

    /// `ConversationType.c2c`, `ConversationID.system`.
    private mutating func typeMember(
        _ declared: TypeDeclaration,
        _ name: String,
        at location: SourceLocation
    ) -> TypedExpression? {
        let typeName = declared.name.value
        switch declared.shape {
        case .enumeration(_, let values):
            guard values.contains(where: { $0.name.value == name }) else {
                return refuse(.unknownMember(name, of: typeName, known: values.map(\.name.value), at: location))
            }
            return make(.enumerationValue(type: typeName, value: name), .named(typeName), at: location)
        case .identifier(let forms):
            guard let form = forms.named(name) else {
                let known = forms.filter { $0.part == nil }.map(\.name.value)
                return refuse(.unknownMember(name, of: typeName, known: known, at: location))
            }
            if let part = form.part { return refuse(.missingPart(part, of: name, typeName, at: location)) }
            return make(.identifier(type: typeName, form: name, part: nil), .named(typeName), at: location)
        case .record, .union:
            return refuse(.noMembers(.named(typeName), name, at: location))
        }
    }

    mutating func typedLookup(
        _ base: Expression,
        _ key: Expression,
        at location: SourceLocation
    ) -> TypedExpression? {
        guard let base = type(base) else { return nil }
        guard case .map(let keyType, let value) = base.type.unwrapped else {
            return refuse(.notAMap(base.type, at: location))
        }
        guard var key = type(key, hint: keyType) else { return nil }
        if key.type != .optional(keyType) {
            guard let converted = convert(key, to: keyType) else { return nil }
            key = converted
        }
        return make(.lookup(base: base, key: key), .optional(value.unwrapped), at: location)
    }
}
