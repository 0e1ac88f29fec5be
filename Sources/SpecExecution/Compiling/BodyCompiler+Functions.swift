import SDKMockRuntime
import SDKRuntime
import SDKSpec

// Built-in functions.
extension BodyCompiler {
    mutating func function(_ function: BuiltInFunction, _ arguments: [TypedExpression]) -> Evaluation {
        switch function {
        case .now: return { call, _ throws(SDKError) in .int(call.now) }
        case .edition: return { call, _ throws(SDKError) in .text(call.edition) }
        case .newID: return newID(arguments[0])
        case .devicesOf: return devices(of: arguments[0])
        case .numbers: return numbers(from: arguments[0], to: arguments[1])
        case .errorCode, .json: return compile(arguments[0])
        case .length: return length(arguments[0], in: arguments[1])
        case .count: return single(arguments[0]) { .int($0.count) }
        case .isEmpty: return single(arguments[0]) { .bool($0.count == 0) }
        case .first: return end(of: arguments[0], { $0.first }, ofMap: { $0.first })
        case .last: return end(of: arguments[0], { $0.last }, ofMap: { $0.last })
        case .keys, .values, .keysBefore, .keysAfter, .valuesBefore, .valuesAfter: return items(function, arguments)
        case .reversed: return single(arguments[0]) { .list($0.items.reversed()) }
        case .prefix: return part(arguments, of: { $0.prefix($1) }, ofMap: { $0.prefix($1) })
        case .suffix: return part(arguments, of: { $0.suffix($1) }, ofMap: { $0.suffix($1) })
        case .min: return pair(arguments) { $1.precedes($0) ? $1 : $0 }
        case .max: return pair(arguments) { $1.precedes($0) ? $0 : $1 }
        case .int: return single(arguments[0]) { $0.whole }
        case .uint: return single(arguments[0]) { $0.natural }
        case .size: return single(arguments[0]) { .int($0.wire.encodedSize) }
        case .jsonText: return single(arguments[0]) { .text($0.wire.description) }
        case .containsText: return pair(arguments) { .bool(SDKRuntime.containsText($0.text, $1.text)) }
        case .hasPrefix: return pair(arguments) { .bool($0.text.hasPrefix(exactly: $1.text)) }
        case .hasSuffix: return pair(arguments) { .bool($0.text.hasSuffix(exactly: $1.text)) }
        case .lowercased: return single(arguments[0]) { .text($0.text.lowercased()) }
        case .text: return single(arguments[0]) { $0.digits }
        case .secondsOfDay:
            return pair(arguments) { .int(SDKRuntime.secondsOfDay($0.number, offsetHours: $1.number)) }
        }
    }

    private mutating func single(
        _ argument: TypedExpression,
        _ function: @escaping @Sendable (Value) -> Value
    ) -> Evaluation {
        let value = compile(argument)
        return { call, frame throws(SDKError) in function(try value(&call, &frame)) }
    }

    private mutating func pair(
        _ arguments: [TypedExpression],
        _ function: @escaping @Sendable (Value, Value) -> Value
    ) -> Evaluation {
        let (first, second) = (compile(arguments[0]), compile(arguments[1]))
        return { call, frame throws(SDKError) in
            let value = try first(&call, &frame)
            return function(value, try second(&call, &frame))
        }
    }

    /// A text that was never given before.
    private mutating func newID(_ prefix: TypedExpression) -> Evaluation {
        let prefix = compile(prefix)
        return { call, frame throws(SDKError) in .text(call.newID(try prefix(&call, &frame).text)) }
    }

    private mutating func numbers(from first: TypedExpression, to last: TypedExpression) -> Evaluation {
        let (first, last) = (compile(first), compile(last))
        return { call, frame throws(SDKError) in
            let start = try first(&call, &frame).number
            return .list(call.numbers(start, to: try last(&call, &frame).number).map { .int($0) })
        }
    }

    private mutating func devices(of user: TypedExpression) -> Evaluation {
        let user = compile(user)
        return { call, frame throws(SDKError) in
            let user = SpecIdentifier(rawValue: try user(&call, &frame).text)
            return .list(call.devices.ids(of: user).map { .text($0) })
        }
    }

    private mutating func length(_ text: TypedExpression, in unit: TypedExpression) -> Evaluation {
        guard case .literal(.string(let name)) = unit.kind else { return fixed(.none) }
        switch SDKSpec.LimitUnit(rawValue: name) {
        case .utf8Bytes: return single(text) { .int($0.text.utf8.count) }
        case .utf16Units: return single(text) { .int($0.text.utf16.count) }
        case .bytes: return single(text) { .int($0.fileSize) }
        // Nothing is measured in another unit; the checker sees to that.
        case .unicodeScalars, .items, .value, .encodedBytes, nil:
            return single(text) { .int($0.text.unicodeScalars.count) }
        }
    }

    /// The keys or values of a map as a list.
    private mutating func items(_ function: BuiltInFunction, _ arguments: [TypedExpression]) -> Evaluation {
        let call = TypedExpression(kind: .function(function, arguments), type: .json, location: arguments[0].location)
        guard let items = itemsOfMap(call) else { return fixed(.none) }
        return { call, frame throws(SDKError) in .list(Array(try items(&call, &frame))) }
    }

    /// The first or the last item of a list. Of what stands in a map it is found without a list of all.
    private mutating func end(
        of list: TypedExpression,
        _ end: @escaping @Sendable ([Value]) -> Value?,
        ofMap endOfMap: @escaping @Sendable (MapItems) -> Value?
    ) -> Evaluation {
        guard let items = itemsOfMap(list) else { return single(list) { end($0.items) ?? .none } }
        return { call, frame throws(SDKError) in endOfMap(try items(&call, &frame)) ?? .none }
    }

    /// The first or the last items of a list. Of what stands in a map they are found without a list of all.
    private mutating func part(
        _ arguments: [TypedExpression],
        of part: @escaping @Sendable ([Value], Int) -> ArraySlice<Value>,
        ofMap partOfMap: @escaping @Sendable (MapItems, Int) -> Slice<MapItems>
    ) -> Evaluation {
        guard let items = itemsOfMap(arguments[0]) else {
            return pair(arguments) { .list(Array(part($0.items, Swift.max(0, $1.number)))) }
        }
        let count = compile(arguments[1])
        return { call, frame throws(SDKError) in
            let items = try items(&call, &frame)
            return .list(Array(partOfMap(items, Swift.max(0, try count(&call, &frame).number))))
        }
    }
}

extension Value {
    /// How many items, entries or bytes of text it has.
    fileprivate var count: Int {
        switch self {
        case .list(let items): items.count
        case .map(let map): map.count
        case .text(let text): text.utf8.count
        case .none, .bool, .int, .uint, .double, .bytes, .json, .record, .union: 0
        }
    }

    /// How many bytes a file has.
    fileprivate var fileSize: Int {
        if case .bytes(let bytes) = self { bytes.count } else { 0 }
    }

    /// A number as text.
    fileprivate var digits: Value {
        switch self {
        case .int(let number): .text("\(number)")
        case .uint(let number): .text("\(number)")
        case .double(let number): .text("\(number)")
        case .none, .bool, .text, .bytes, .json, .list, .map, .record, .union: self
        }
    }
}
