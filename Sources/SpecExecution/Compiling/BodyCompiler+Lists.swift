import SDKMockRuntime
import SDKRuntime
import SDKSpec

// Functions over the items of a list.
extension BodyCompiler {
    mutating func comprehension(
        _ function: ComprehensionFunction,
        _ variable: String,
        _ list: TypedExpression,
        _ body: TypedExpression
    ) -> Evaluation {
        if function.stopsEarly, let found = searchInMap(function, variable, list, body) { return found }
        let items = compile(list)
        let item = declare(variable)
        switch function {
        case .all, .any, .first: return search(function, items, item, condition(body)) { $0.items }
        case .filter: return filter(items, item, condition(body))
        case .map: return map(items, item, compile(body), keepsAbsent: true)
        case .compactMap: return map(items, item, compile(body), keepsAbsent: false)
        case .sum: return sum(items, item, compile(body), of: body.type)
        case .sorted: return sorted(items, item, compile(body))
        }
    }

    /// Looks through the values of a map from either end: whoever finds one soon doesn't need a list of all.
    private mutating func searchInMap(
        _ function: ComprehensionFunction,
        _ variable: String,
        _ list: TypedExpression,
        _ body: TypedExpression
    ) -> Evaluation? {
        if let map = list.argument(of: .values) {
            let map = compile(map)
            let item = declare(variable)
            return search(function, map, item, condition(body)) { $0.entries.values }
        }
        if let map = list.argument(of: .reversed)?.argument(of: .values) {
            let map = compile(map)
            let item = declare(variable)
            return search(function, map, item, condition(body)) { $0.entries.values.reversed() }
        }
        return nil
    }

    /// Looks for the first item for which a condition holds or, to see whether it holds for all, doesn't.
    private func search<Items: Sequence<Value> & Sendable>(
        _ function: ComprehensionFunction,
        _ place: @escaping Evaluation,
        _ slot: Int,
        _ condition: @escaping Condition,
        _ items: @escaping @Sendable (Value) -> Items
    ) -> Evaluation where Items.Iterator: Sendable {
        { call, frame throws(SDKError) in
            var found: Value?
            for item in items(try place(&call, &frame)) {
                frame.slots[slot] = item
                if try condition(&call, &frame) == (function != .all) {
                    found = item
                    break
                }
            }
            return function == .first ? found ?? .none : .bool((found != nil) == (function == .any))
        }
    }

    private func filter(
        _ items: @escaping Evaluation,
        _ slot: Int,
        _ condition: @escaping Condition
    ) -> Evaluation {
        { call, frame throws(SDKError) in
            var kept: [Value] = []
            for item in try items(&call, &frame).items {
                frame.slots[slot] = item
                if try condition(&call, &frame) { kept.append(item) }
            }
            return .list(kept)
        }
    }

    private func map(
        _ items: @escaping Evaluation,
        _ slot: Int,
        _ body: @escaping Evaluation,
        keepsAbsent: Bool
    ) -> Evaluation {
        { call, frame throws(SDKError) in
            var results: [Value] = []
            for item in try items(&call, &frame).items {
                frame.slots[slot] = item
                let result = try body(&call, &frame)
                if keepsAbsent || result.isPresent { results.append(result) }
            }
            return .list(results)
        }
    }

    private func sum(
        _ items: @escaping Evaluation,
        _ slot: Int,
        _ body: @escaping Evaluation,
        of type: TypeReference
    ) -> Evaluation {
        let zero = FixedValue.value(of: .int(0), as: type)
        return { call, frame throws(SDKError) in
            var sum = zero
            for item in try items(&call, &frame).items {
                frame.slots[slot] = item
                sum = sum.plus(try body(&call, &frame))
            }
            return sum
        }
    }

    /// Items with the same key keep their order.
    private func sorted(_ items: @escaping Evaluation, _ slot: Int, _ key: @escaping Evaluation) -> Evaluation {
        { call, frame throws(SDKError) in
            var keyed: [(item: Value, key: Value, place: Int)] = []
            for item in try items(&call, &frame).items {
                frame.slots[slot] = item
                keyed.append((item, try key(&call, &frame), keyed.count))
            }
            keyed.sort { left, right in
                left.key.isSame(as: right.key) ? left.place < right.place : left.key.precedes(right.key)
            }
            return .list(keyed.map(\.item))
        }
    }
}

extension ComprehensionFunction {
    /// Whether it needs no further items once one has decided.
    fileprivate var stopsEarly: Bool {
        switch self {
        case .all, .any, .first: true
        case .filter, .map, .compactMap, .sum, .sorted: false
        }
    }
}
