import SDKSpec

/// Works out expressions that are known without a world: defaults and constants.
struct ConstantValue {
    let index: SpecificationIndex

    /// The value on the wire; nil for what only a world can tell.
    func value(of expression: Expression, as type: TypeReference) -> CaseValue? {
        switch expression.kind {
        case .literal(let literal): return value(of: literal)
        case .name(let name):
            return index.constants[name].flatMap { value(of: $0.value.value, as: $0.type) }
        case .list(let items) where items.isEmpty:
            return type.unwrapped == .bytes ? .object([.init("$bytes", .string(""))]) : .array([])
        case .list(let items):
            guard case .list(let element) = type.unwrapped else { return nil }
            let values = items.compactMap { value(of: $0, as: element) }
            return values.count == items.count ? .array(values) : nil
        case .unary(.negative, let operand):
            guard case .number(let digits)? = value(of: operand, as: type) else { return nil }
            return .number("-\(digits)")
        case .member(let base, let name): return member(name, of: base)
        case .call(let callee, let arguments): return call(callee, arguments)
        default: return nil
        }
    }

    private func value(of literal: Literal) -> CaseValue {
        switch literal {
        case .string(let text): .string(text)
        case .int(let number): .number(number)
        case .bool(let truth): .bool(truth)
        case .none: .null
        case .emptyMap: .object([])
        }
    }

    /// A value of an enumeration, or an identifier in a form without a part.
    private func member(_ name: String, of base: Expression) -> CaseValue? {
        guard case .name(let type) = base.kind else { return nil }
        switch index.types[type]?.shape {
        case .enumeration(let raw, let values)?:
            return values.first { $0.name.value == name }.map { ExampleTranslator.raw($0.wire, as: raw) }
        case .identifier(let forms)?:
            return forms.first { $0.name.value == name && $0.part == nil }.map { .string($0.prefix) }
        default:
            return nil
        }
    }

    /// An identifier made of text or of a part, or a record; its fields that aren't given take their defaults.
    private func call(_ callee: Expression, _ arguments: [Expression.Argument]) -> CaseValue? {
        if case .list = callee.kind { return .array([]) }
        if case .member(let base, let form) = callee.kind, case .name(let type) = base.kind {
            guard case .identifier(let forms)? = index.types[type]?.shape, let argument = arguments.first,
                let prefix = forms.first(where: { $0.name.value == form })?.prefix,
                case .string(let part)? = value(of: argument.value, as: .string)
            else { return nil }
            return .string(prefix + part)
        }
        guard case .name(let name) = callee.kind else { return nil }
        switch index.types[name]?.shape {
        case .identifier?:
            return arguments.first.flatMap { value(of: $0.value, as: .string) }
        case .record(let fields)?:
            var members: [CaseValue.Member] = []
            for argument in arguments {
                guard let field = fields.first(where: { $0.name.value == argument.label }),
                    let value = value(of: argument.value, as: field.type.value)
                else { return nil }
                members.append(.init(field.name.value, value))
            }
            return .object(members)
        default:
            return nil
        }
    }
}
