import SDKSpec

/// Writes the default values of parameters and fields in Swift.
///
/// Defaults are plain values: texts, numbers, enumeration values, records, lists and sums of such. What needs a state
/// or a name can't be a default and is refused.
public struct SwiftDefaults: Sendable {
    private let behaviour: ResolvedBehaviour
    private let names: SwiftNames

    /// Makes a writer of the defaults of a spec.
    public init(_ input: GenerationInput) {
        behaviour = input.behaviour
        names = input.names
    }

    /// The default that a parameter takes in Swift: `nil` for an optional without one, nil for a required value.
    ///
    /// - Parameters:
    ///   - field: The parameter or field.
    ///   - owner: The overload's id, or the record's name, `state.user` among them.
    public func text(of field: Field, owner: String) throws(GenerationError) -> String? {
        guard let expression = field.defaultValue else { return field.type.value.isOptional ? "nil" : nil }
        let path = "\(owner).\(field.name.value)"
        guard let typed = behaviour.defaults[path], let text = text(of: typed) else {
            throw .defaultNotPlain(path, expression: expression.value.text)
        }
        return text
    }

    /// A plain value in Swift, for a place whose type is known; nil when it isn't plain.
    public func text(of expression: TypedExpression) -> String? {
        switch expression.kind {
        case .literal(let literal): text(of: literal)
        case .enumerationValue(let type, let value): enumerationValue(type, value)
        case .constant(let name): behaviour.constants[name].flatMap { text(of: $0) }
        case .identifier(_, let form, let part): identifier(form, part)
        case .identifierFromText(_, let text): self.text(of: text)
        case .record(let type, let fields): record(type, fields)
        case .unionValue(_, let name, let payload): text(of: payload).map { ".\(SwiftNames.member(name))(\($0))" }
        case .list(let items): list(items)
        case .emptyList: "[]"
        case .unary(.negative, let operand): text(of: operand).map { "-\($0)" }
        case .binary(let operation, let left, let right): binary(operation, left, right)
        case .asJSON(let value): json(value)
        default: nil
        }
    }

    private func text(of literal: Literal) -> String {
        switch literal {
        case .string(let text): SwiftText.literal(text)
        case .int(let number): String(number)
        case .bool(let truth): String(truth)
        case .none: "nil"
        case .emptyMap: "[:]"
        }
    }

    /// `.none` and `.some` would be taken for the optional's own cases.
    private func enumerationValue(_ type: String, _ value: String) -> String {
        let owner = value == "none" || value == "some" ? names.typeName(type) : ""
        return "\(owner).\(SwiftNames.member(value))"
    }

    private func identifier(_ form: String, _ part: TypedExpression?) -> String? {
        guard let part else { return ".\(SwiftNames.member(form))" }
        return text(of: part).map { ".\(SwiftNames.member(form))(\($0))" }
    }

    private func record(_ type: String, _ fields: [(name: String, value: TypedExpression)]) -> String? {
        let arguments = fields.compactMap { field in
            text(of: field.value).map { "\(SwiftNames.label(field.name)): \($0)" }
        }
        guard arguments.count == fields.count else { return nil }
        return "\(names.typeName(type))(\(arguments.joined(separator: ", ")))"
    }

    private func list(_ items: [TypedExpression]) -> String? {
        let texts = items.compactMap { text(of: $0) }
        return texts.count == items.count ? "[\(texts.joined(separator: ", "))]" : nil
    }

    private func binary(_ operation: BinaryOperator, _ left: TypedExpression, _ right: TypedExpression) -> String? {
        switch operation {
        case .plus, .minus, .times, .dividedBy, .modulo: break
        default: return nil
        }
        guard let left = operand(left), let right = operand(right) else { return nil }
        return "\(left) \(operation.rawValue) \(right)"
    }

    private func operand(_ expression: TypedExpression) -> String? {
        if case .binary = expression.kind { text(of: expression).map { "(\($0))" } } else { text(of: expression) }
    }

    /// JSON takes plain literals as they are and anything else in its wire form.
    private func json(_ value: TypedExpression) -> String? {
        switch value.kind {
        case .literal, .list: text(of: value)
        case .record: text(of: value).map { "\($0).wire" }
        default: nil
        }
    }
}
