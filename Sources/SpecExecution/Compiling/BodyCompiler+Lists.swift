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
        let items = compile(list)
        let item = declare(variable)
        switch function {
        case .all: return search(items, item, condition(body), for: false) { .bool($0 == nil) }
        case .any: return search(items, item, condition(body), for: true) { .bool($0 != nil) }
        case .first: return search(items, item, condition(body), for: true) { $0 ?? .none }
        case .filter: return filter(items, item, condition(body))
        case .map: return map(items, item, compile(body), keepsAbsent: true)
        case .compactMap: return map(items, item, compile(body), keepsAbsent: false)
        case .sum: return sum(items, item, compile(body), of: body.type)
        case .sorted: return sorted(items, item, compile(body))
        }
    }

    /// Looks for the first item for which a condition is as wanted.
    private func search(
        _ items: @escaping Evaluation,
        _ slot: Int,
        _ condition: @escaping Condition,
        for truth: Bool,
        _ result: @escaping @Sendable (Value?) -> Value
    ) -> Evaluation {
        { call, frame throws(SDKError) in
            for item in try items(&call, &frame).items {
                frame.slots[slot] = item
                if try condition(&call, &frame) == truth { return result(item) }
            }
            return result(nil)
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
