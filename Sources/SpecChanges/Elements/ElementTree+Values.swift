import SDKSpec

// Values that are fixed beforehand, worked out as far as nobody can change them: how they are written down is no
// difference.
extension ElementTree {
    /// The default of a field.
    func defaultText(_ expression: Expression, of field: Field, in owner: String) -> String {
        fixedText(checked.behaviour.defaultValues["\(owner).\(field.name.value)"]) ?? expression.text
    }

    /// The value of a constant; that of one made of what customers can change, as it is made.
    func figureText(_ constant: ConstantDeclaration) -> String {
        let name = constant.name.value
        guard let text = fixedText(checked.behaviour.constantValues[name]),
            let made = checked.behaviour.constants[name], !isChangeable(made)
        else { return constant.value.value.text }
        return text
    }

    /// Whether constants that customers can change are among what a value is made of.
    private func isChangeable(_ value: TypedExpression) -> Bool {
        var names: [String] = []
        value.walk { if case .constant(let name) = $0.kind { names.append(name) } }
        return names.contains { name in
            checked.index.constants[name]?.isConfigurable == true
                || checked.behaviour.constants[name].map(isChangeable) == true
        }
    }

    /// A value that was worked out, as a spec would write it; nil for what has to be worked out yet.
    private func fixedText(_ value: TypedExpression?) -> String? {
        switch value?.kind {
        case .literal(let literal): literal.text
        case .emptyTyped: value?.type.isMap == true ? "{}" : "[]"
        case .enumerationValue(let type, let value): "\(type).\(value)"
        case .identifierFromText, .identifier: value.flatMap(checked.index.fixedText).map(JSONText.quoted)
        case .unionValue(let type, let name, let payload): fixedText(payload).map { "\(type).\(name)(\($0))" }
        case .asJSON(let inner): fixedText(inner)
        case .list(let items): joined(items.map { fixedText($0) }).map { "[\($0)]" }
        case .record(let type, let fields): recordText(type, fields)
        case .map, .variable, .constant, .root, .member, .lookup, .identifierPart, .hasForm, .textOf, .unionPayload,
            .unary,
            .binary, .contains, .exists, .orElse, .present, .conditional, .choice, .comprehension, .function, .asDouble,
            .bounded, .procedure, nil:
            nil
        }
    }

    /// A record, without the fields that have their defaults.
    private func recordText(_ type: String, _ fields: [(name: String, value: TypedExpression)]) -> String? {
        let texts = fields.map { field -> String? in
            let standard = checked.behaviour.defaultValues["\(type).\(field.name)"].flatMap { fixedText($0) } ?? "none"
            return fixedText(field.value).map { $0 == standard ? "" : "\(field.name): \($0)" }
        }
        return joined(texts).map { "\(type)(\($0))" }
    }

    /// The texts that aren't empty, with commas between them; nil where one is missing.
    private func joined(_ texts: [String?]) -> String? {
        let known = texts.compactMap(\.self)
        return known.count == texts.count ? known.filter { !$0.isEmpty }.joined(separator: ", ") : nil
    }
}
