import SDKSpec

extension TypedExpression {
    /// Whether the number can't come near the largest one: no caller has a hand in it.
    var isSmall: Bool { bits.map { $0 < 63 } ?? false }

    /// Whether the number is seen to be zero at least.
    var isNeverNegative: Bool {
        switch kind {
        case .literal(.int(let value)): value >= 0
        case .function(.count, _), .function(.length, _): true
        case .function(.max, let arguments): arguments.contains(where: \.isNeverNegative)
        default: false  // It may be negative, for all that is known.
        }
    }

    /// How many bits the number takes at most, apart from its sign; nil where it may be any.
    private var bits: Int? {
        switch kind {
        case .literal(.int(let value)): Int.bitWidth - value.magnitude.leadingZeroBitCount
        // No memory holds more items or bytes.
        case .function(.count, _), .function(.length, _), .function(.size, _): 40
        // The world's clock ends there.
        case .function(.now, _): 54
        case .function(.secondsOfDay, _): 17
        case .function(.errorCode, let arguments): arguments.first?.bits
        case .function(.min, let arguments), .function(.max, let arguments): Self.most(arguments)
        case .binary(.plus, let left, let right), .binary(.minus, let left, let right):
            Self.most([left, right]).map { $0 + 1 }
        case .binary(.times, let left, let right): Self.sum([left, right])
        default: nil  // No bound is known.
        }
    }

    private static func most(_ numbers: [TypedExpression]) -> Int? {
        let bits = numbers.compactMap(\.bits)
        return bits.count == numbers.count ? bits.max() : nil
    }

    private static func sum(_ numbers: [TypedExpression]) -> Int? {
        let bits = numbers.compactMap(\.bits)
        return bits.count == numbers.count ? bits.reduce(0, +) : nil
    }
}
