import SDKSpec

/// Turns values that are fixed beforehand, defaults and constants, into the wire's.
package struct ConstantValue {
    private let index: SpecificationIndex
    private let defaults: [String: TypedExpression]
    /// How many records this one stands in.
    private let depth: Int

    /// Makes a translator of fixed values.
    ///
    /// - Parameter defaults: Those of fields, by record and name: within JSON nobody takes them for what is left out.
    package init(index: SpecificationIndex, defaults: [String: TypedExpression] = [:], depth: Int = 0) {
        self.index = index
        self.defaults = defaults
        self.depth = depth
    }

    /// The value on the wire; nil for one that a case can't say.
    package func value(of expression: TypedExpression) -> CaseValue? {
        switch expression.kind {
        case .literal(let literal): return value(of: literal.written(as: expression.type))
        case .enumerationValue(let type, let name): return enumerationValue(name, of: type)
        case .identifier, .identifierFromText: return index.fixedText(expression).map(CaseValue.string)
        case .record(_, let fields): return record(fields)
        case .unionValue(let type, let name, let payload): return union(type, name, payload)
        case .list(let items):
            if expression.type.unwrapped == .bytes { return .bytes("") }
            let values = items.compactMap { value(of: $0) }
            return values.count == items.count ? .array(values) : nil
        case .emptyTyped: return expression.type.isMap ? .object([]) : .array([])
        case .asJSON(let inner):
            return value(of: inner).map { CompleteValues(index, defaults: defaults).value($0, as: inner.type, depth) }
        default: return nil  // Not fixed before a call.
        }
    }

    private func value(of literal: Literal) -> CaseValue {
        switch literal {
        case .string(let text): .string(text)
        case .int(let number): .number(number)
        case .uint(let number): .number(number)
        case .double(let number): .number("\(number)")
        case .bool(let truth): .bool(truth)
        case .none: .null
        case .emptyMap: .object([])
        }
    }

    private func enumerationValue(_ name: String, of type: String) -> CaseValue? {
        guard case .enumeration(let raw, let values)? = index.types[type]?.shape else { return nil }
        return values.named(name).map { ExampleTranslator.raw($0.wire, as: raw) }
    }

    /// A payload; with its tag in front where that stands inside it.
    private func union(_ type: String, _ name: String, _ payload: TypedExpression) -> CaseValue? {
        guard let value = value(of: payload) else { return nil }
        guard let member = index.tagMember(of: .named(type)), case .object(let members) = value,
            case .union(let tag, let cases)? = index.types[type]?.shape,
            let entry = cases.named(name),
            let kind = enumerationValue(entry.tagValue.value, of: tag.value)
        else { return value }
        return .object([.init(member, kind)] + members)
    }

    private func record(_ fields: [(name: String, value: TypedExpression)]) -> CaseValue? {
        var members: [CaseValue.Member] = []
        for field in fields {
            guard let value = value(of: field.value) else { return nil }
            members.append(.init(field.name, value))
        }
        return .object(members)
    }
}
