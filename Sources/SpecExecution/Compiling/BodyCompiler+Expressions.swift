import SDKMockRuntime
import SDKRuntime
import SDKSpec

// Expressions.
extension BodyCompiler {
    /// Compiles an expression.
    mutating func compile(_ expression: TypedExpression) -> Evaluation {
        switch expression.kind {
        case .literal(let literal): fixed(FixedValue.value(of: literal, as: expression.type))
        case .enumerationValue(let type, let value): fixed(spec.fixed.value(value, of: type))
        case .emptyTyped: fixed(FixedValue.empty(expression.type))
        case .map(let entries): map(entries)
        case .variable(let name): variable(name)
        case .constant(let name): constant(name)
        case .root(let root): store(root)
        case .member(let base, let name): member(base, name)
        case .lookup(let base, let key): lookup(base, key)
        case .identifier(let type, let form, let part): identifier(type, form, part)
        case .identifierPart(let base, let part): identifierPart(base, part)
        case .hasForm(let base, let form): hasForm(base, form)
        case .identifierFromText(_, let inner): compile(inner)
        case .textOf(let inner): compile(inner)
        case .record(let type, let fields): record(type, fields)
        case .unionValue(let type, let name, let payload): union(type, name, payload)
        case .unionPayload(let base, let name): payload(base, name)
        case .list(let items): list(items, of: expression.type)
        case .unary(let sign, let operand): unary(sign, operand)
        case .binary(let sign, let left, let right): binary(sign, left, right)
        case .contains(let container, let element, let negated): contains(container, element, negated: negated)
        case .exists(let operand): exists(operand)
        case .orElse(let value, let fallback): orElse(value, fallback)
        case .present(let value): present(value, as: expression.type)
        case .conditional(let condition, let then, let otherwise): choice([condition], then, otherwise)
        case .choice(let conditions, let then, let otherwise): choice(conditions, then, otherwise)
        case .comprehension(let function, let variable, let list, let body):
            comprehension(function, variable, list, body)
        case .function(let function, let arguments): self.function(function, arguments)
        case .asJSON(let inner): json(inner)
        case .asDouble(let inner): double(inner)
        case .bounded(let inner, let levels): bounded(inner, inside: levels, as: expression.type)
        case .procedure(let name, let arguments): procedure(name, arguments)
        }
    }

    /// Compiles a condition.
    mutating func condition(_ expression: TypedExpression) -> Condition {
        let value = compile(expression)
        return { call, frame throws(SDKError) in try value(&call, &frame).truth }
    }

    /// A value that is there, with another one in its place where a fact that was switched off would have made sure of it:
    /// the same one that the generated mock takes.
    private mutating func present(_ value: TypedExpression, as type: TypeReference) -> Evaluation {
        guard let neutral = NeutralValue(spec.index, at: value.location).value(of: type) else { return compile(value) }
        return orElse(value, neutral)
    }

    func fixed(_ value: Value) -> Evaluation {
        { _, _ throws(SDKError) in value }
    }

    private func variable(_ name: String) -> Evaluation {
        let slot = slot(name)
        return { _, frame throws(SDKError) in frame.slots[slot] }
    }

    /// A figure as it is in the world: configured, overridden, or as the spec says.
    private func constant(_ name: String) -> Evaluation {
        let stated = spec.behaviour.constantValues[name].map(spec.fixed.value) ?? .none
        let form = spec.types.form(spec.index.constants[name]?.type ?? .json)
        let (wire, reading) = (stated.wire, spec.reading)
        return { call, _ throws(SDKError) in
            let figure = call.constant(name, default: wire)
            return figure == wire ? stated : (try? reading.value(figure, as: form)) ?? stated
        }
    }

    private mutating func json(_ inner: TypedExpression) -> Evaluation {
        let value = compile(inner)
        return { call, frame throws(SDKError) in .json(try value(&call, &frame).wire) }
    }

    /// A value that isn't too deep, or the same one in its place that the generated mock takes.
    private mutating func bounded(_ inner: TypedExpression, inside levels: Int, as type: TypeReference) -> Evaluation {
        let value = compile(inner)
        guard let neutral = NeutralValue(spec.index, at: inner.location).value(of: type) else { return value }
        let other = compile(neutral)
        return { call, frame throws(SDKError) in
            let value = try value(&call, &frame)
            let other = try other(&call, &frame)
            return call.bounded(value, inside: levels, else: other)
        }
    }

    private mutating func double(_ whole: TypedExpression) -> Evaluation {
        let value = compile(whole)
        return { call, frame throws(SDKError) in
            switch try value(&call, &frame) {
            case .int(let number): .double(Double(number))
            case .uint(let number): .double(Double(number))
            case let other: other
            }
        }
    }

    private mutating func list(_ items: [TypedExpression], of type: TypeReference) -> Evaluation {
        if items.isEmpty { return fixed(type.unwrapped == .bytes ? .bytes([]) : .list([])) }
        let items = items.map { compile($0) }
        return { call, frame throws(SDKError) in
            var values: [Value] = []
            for item in items { values.append(try item(&call, &frame)) }
            return .list(values)
        }
    }

    /// A map: of a key that comes again the later value, in its first place.
    private mutating func map(_ entries: [(key: TypedExpression, value: TypedExpression)]) -> Evaluation {
        let entries = entries.map { (key: compile($0.key), value: compile($0.value)) }
        return { call, frame throws(SDKError) in
            var map: WireMap<MapKey, Value> = [:]
            for entry in entries {
                let key = KeyForm.text.key(try entry.key(&call, &frame))
                let value = try entry.value(&call, &frame)
                if let key { map[key] = value }
            }
            return .map(map)
        }
    }

    /// A record: the fields that are given, in their order, and the defaults of the others.
    private mutating func record(_ type: String, _ given: [(name: String, value: TypedExpression)]) -> Evaluation {
        guard let defaults = spec.types.defaults(of: type) else { return fixed(.none) }
        var fields: [(place: Int, value: Evaluation)] = []
        for field in given {
            guard let place = defaults.shape.fields.firstIndex(of: field.name) else { continue }
            fields.append((place, compile(field.value)))
        }
        return { [fields] call, frame throws(SDKError) in
            var record = defaults
            for field in fields { record.fields[field.place] = try field.value(&call, &frame) }
            return .record(record)
        }
    }

    private mutating func procedure(
        _ name: String,
        _ arguments: [(label: String, value: TypedExpression)]
    ) -> Evaluation {
        let values = self.arguments(arguments, of: name)
        let procedure = spec.procedure(name)
        return { call, frame throws(SDKError) in try procedure(&call, try values(&call, &frame)) }
    }

    /// The arguments of a procedure in the order of its parameters; what a call leaves out is absent.
    mutating func arguments(
        _ arguments: [(label: String, value: TypedExpression)],
        of procedure: String
    ) -> @Sendable (inout SpecCall, inout Frame) throws(SDKError) -> [Value] {
        let parameters = spec.index.procedures[procedure]?.parameters ?? []
        let given = parameters.map { parameter in
            arguments.first { $0.label == parameter.name.value }.map { compile($0.value) }
        }
        return { call, frame throws(SDKError) in
            var values: [Value] = []
            values.reserveCapacity(given.count)
            for argument in given { values.append(try argument?(&call, &frame) ?? .none) }
            return values
        }
    }
}
