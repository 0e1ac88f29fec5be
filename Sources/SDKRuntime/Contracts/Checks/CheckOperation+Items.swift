// What becomes of the items of a list.
extension CheckOperation {
    /// - Parameters:
    ///   - items: The items.
    ///   - values: What the body gives for each.
    func applied(to items: [WireValue], _ values: [WireValue]) -> WireValue? {
        switch self {
        case .all: .bool(values.allSatisfy { $0 == true })
        case .any: .bool(values.contains(true))
        case .filter: .array(Self.chosen(items, values))
        case .first: Self.chosen(items, values).first ?? .null
        case .map: .array(values)
        case .compactMap: .array(values.filter { !$0.isNull })
        case .sum: Self.sum(values, by: .plus)
        case .unsignedSum: Self.sum(values, by: .unsignedPlus)
        case .sorted: .array(Self.sorted(items, by: values))
        default: nil  // No operation over items.
        }
    }

    private static func chosen(_ items: [WireValue], _ values: [WireValue]) -> [WireValue] {
        zip(items, values).filter { $0.1 == true }.map(\.0)
    }

    private static func sum(_ values: [WireValue], by addition: CheckOperation) -> WireValue? {
        values.dropFirst().reduce(values.first ?? .int(0)) { sum, value in
            sum.flatMap { addition.applied(to: [$0, value]) }
        }
    }

    /// Those with equal values keep their order.
    private static func sorted(_ items: [WireValue], by values: [WireValue]) -> [WireValue] {
        zip(items, values).enumerated().sorted { left, right in
            switch left.element.1.order(before: right.element.1) {
            case 0?, nil: left.offset < right.offset
            case let order?: order < 0
            }
        }.map(\.element.0)
    }
}

extension WireValue {
    /// Below 0 when it comes before the other value, above 0 when behind, nil for values without an order.
    func order(before other: WireValue) -> Int? {
        switch (self, other) {
        case (.string(let left), .string(let right)):
            left.isSame(as: right) ? 0 : left.precedes(right) ? -1 : 1
        case (.double, _), (_, .double):
            fraction.flatMap { left in other.fraction.map { left < $0 ? -1 : left == $0 ? 0 : 1 } }
        // Whole numbers; nothing else is one.
        default: whole.flatMap { left in other.whole.map { left < $0 ? -1 : left == $0 ? 0 : 1 } }
        }
    }

    /// The whole number that it is.
    var whole: Int128? {
        switch self {
        case .int(let number): Int128(number)
        case .uint(let number): Int128(number)
        default: nil  // No whole number.
        }
    }

    /// The number that it is.
    var fraction: Double? {
        switch self {
        case .int(let number): Double(number)
        case .uint(let number): Double(number)
        case .double(let number): number
        default: nil  // No number.
        }
    }
}
