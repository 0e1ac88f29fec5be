/// Writes types as a spec does.
struct TypeWriter {
    let declarations: [MadeDeclaration]

    /// The name of a type, `[String]?`.
    func name(of type: MadeType) -> String {
        switch type {
        case .string: "String"
        case .int: "Int"
        case .uint: "UInt"
        case .double: "Double"
        case .bool: "Bool"
        case .json: "JSON"
        case .bytes: "Bytes"
        case .declared(let index): declarations[index].name
        case .list(let element): "[\(name(of: element))]"
        case .map(let key, let value): "{\(name(of: key)): \(name(of: value))}"
        case .optional(let wrapped): "\(name(of: wrapped))?"
        }
    }

    /// A field or a parameter, in flow style.
    func yaml(of field: MadeField) -> String {
        var entries = ["type: \(MadeValue.quoted(name(of: field.type)))", "summary: A value."] + field.rules
        if let standard = field.standard { entries.append("default: \(MadeValue.quoted(standard))") }
        if let tag = field.tag { entries.append("tag: \(MadeValue.quoted(tag))") }
        return "{\(entries.joined(separator: ", "))}"
    }

    /// What stands under `types`, a line a type.
    func lines() -> [String] {
        declarations.map { "\($0.name): {summary: A type., source: page, \(shape(of: $0))}" }
    }

    private func shape(of declaration: MadeDeclaration) -> String {
        switch declaration.shape {
        case .identifier(let forms):
            return "identifier: {\(forms.map(form).joined(separator: ", "))}"
        case .enumeration(let raw, let values):
            let entries = values.map { "\(MadeValue.quoted($0.name)): {wire: \($0.wire), summary: A value.}" }
            return "enum: \(name(of: raw)), values: {\(entries.joined(separator: ", "))}"
        case .record(let fields):
            return "fields: {\(fields.map { "\(MadeValue.quoted($0.name)): \(yaml(of: $0))" }.joined(separator: ", "))}"
        case .union(let tag, let payloads):
            guard case .enumeration(_, let values) = declarations[tag].shape else { return "" }
            let cases = zip(values, payloads).map { "\(MadeValue.quoted($0.name)): \(MadeValue.quoted(name(of: $1)))" }
            return "union: {tag: \(declarations[tag].name), cases: {\(cases.joined(separator: ", "))}}"
        }
    }

    private func form(_ form: MadeDeclaration.Form) -> String {
        let part = form.part.map { "${\($0): String}" } ?? ""
        return "\(MadeValue.quoted(form.name)): \(MadeValue.quoted(form.prefix + part))"
    }
}
