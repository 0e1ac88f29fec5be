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
        case .all, .any, .first:
            let values: ValuesOf<[Value]> = { call, frame throws(SDKError) in try items(&call, &frame).items }
            return search(function, values, item, condition(body))
        case .filter: return filter(items, item, condition(body))
        case .map: return map(items, item, compile(body), keepsAbsent: true)
        case .compactMap: return map(items, item, compile(body), keepsAbsent: false)
        case .sum: return sum(items, item, compile(body), of: body.type)
        case .sorted: return sorted(items, item, compile(body))
        }
    }

    /// Works out what is gone through.
    private typealias ValuesOf<Items> = @Sendable (inout SpecCall, inout Frame) throws(SDKError) -> Items

    /// Looks through what stands in a map from either end: whoever finds something soon doesn't need a list of all.
    private mutating func searchInMap(
        _ function: ComprehensionFunction,
        _ variable: String,
        _ list: TypedExpression,
        _ body: TypedExpression
    ) -> Evaluation? {
        if let items = itemsOfMap(list) {
            let item = declare(variable)
            return search(function, items, item, condition(body))
        }
        if let items = list.argument(of: .reversed).flatMap({ itemsOfMap($0) }) {
            let item = declare(variable)
            let reversed: ValuesOf<ReversedCollection<MapItems>> = { call, frame throws(SDKError) in
                try items(&call, &frame).reversed()
            }
            return search(function, reversed, item, condition(body))
        }
        return nil
    }

    /// Looks for the first item for which a condition holds or, to see whether it holds for all, doesn't.
    private func search<Items: Sequence<Value> & Sendable>(
        _ function: ComprehensionFunction,
        _ items: @escaping ValuesOf<Items>,
        _ slot: Int,
        _ condition: @escaping Condition
    ) -> Evaluation where Items.Iterator: Sendable {
        { call, frame throws(SDKError) in
            var found: Value?
            for item in try items(&call, &frame) {
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
