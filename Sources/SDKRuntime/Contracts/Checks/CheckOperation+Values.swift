// What becomes of values.
extension CheckOperation {
    /// - Returns: nil for values that the operation isn't made for.
    func applied(to values: [WireValue]) -> WireValue? {
        switch (self, values.count) {
        case (.list, _): .array(values)
        case (.record, _): Self.record(values)
        case (.not, 1): values[0].truth.map { .bool(!$0) }
        case (.exists, 1): .bool(!values[0].isNull)
        case (_, 1): unary(values[0])
        case (_, 2): binary(values[0], values[1])
        default: nil  // No such operation on so many operands.
        }
    }

    /// Names and values by turns.
    private static func record(_ values: [WireValue]) -> WireValue {
        var object = WireObject()
        for position in stride(from: 0, to: values.count - 1, by: 2) {
            if case .string(let name) = values[position] { object[name] = values[position + 1] }
        }
        return object.wire
    }

    private func unary(_ value: WireValue) -> WireValue? {
        switch (self, value) {
        case (.utf8Length, .string(let text)): text.utf8.count.wire
        case (.utf16Length, .string(let text)): text.utf16.count.wire
        case (.scalarLength, .string(let text)): text.unicodeScalars.count.wire
        case (.byteLength, .bytes(let bytes)): bytes.count.wire
        case (.lowercased, .string(let text)): .string(text.lowercased())
        case (.text, .string), (.text, .null): value
        case (.text, .int), (.text, .uint), (.text, .double): .string("\(value)")
        case (.size, _): value.encodedSize.wire
        case (.jsonText, _): .string(value.description)
        case (.isEmpty, .string), (.isEmpty, .array), (.isEmpty, .object): .bool(value.isEmpty)
        case (.toFraction, _): value.fraction.map { .double($0) }
        case (.toWhole, .int), (.toUnsigned, .uint): value
        case (.toWhole, .uint(let number)): .int(Int64(clamping: number))
        case (.toWhole, .double(let number)): .int(Int64(clamping: number))
        // The key of a map.
        case (.toWhole, .string(let digits)): Int64(digits).map { .int($0) }
        case (.toUnsigned, .string(let digits)): UInt64(digits).map { WireValue($0) }
        case (.toUnsigned, .int(let number)): WireValue(UInt64(clamping: number))
        case (.toUnsigned, .double(let number)): WireValue(UInt64(clamping: number))
        case (.count, .array(let items)): items.count.wire
        case (.count, .object(let members)): members.count.wire
        case (.keys, .object(let members)): .array(members.keys.map { .string($0) })
        case (.values, .object(let members)): .array(Array(members.values))
        case (.first, .array(let items)): items.first ?? .null
        case (.last, .array(let items)): items.last ?? .null
        case (.reversed, .array(let items)): .array(items.reversed())
        default: nil  // No such operation on such a value.
        }
    }

    private func binary(_ left: WireValue, _ right: WireValue) -> WireValue? {
        switch (self, left, right) {
        case (.equal, _, _): return .bool(left == right)
        case (.less, _, _): return left.order(before: right).map { .bool($0 < 0) }
        case (.lessOrEqual, _, _): return left.order(before: right).map { .bool($0 <= 0) }
        case (.min, _, _): return left.order(before: right).map { $0 <= 0 ? left : right }
        case (.max, _, _): return left.order(before: right).map { $0 < 0 ? right : left }
        case (.contains, .array(let items), _): return .bool(items.contains(right))
        case (.contains, .object(let members), .string(let name)): return .bool(members[name] != nil)
        case (.member, .null, _), (.member, _, .null): return .null
        case (.member, .object, .string(let name)): return left[name]
        case (.joined, .string(let first), .string(let second)): return .string(first + second)
        case (.joined, .array(let first), .array(let second)): return .array(first + second)
        case (.prefix, .array(let items), .int(let count)):
            return .array(Array(items.prefix(Swift.max(Int(clamping: count), 0))))
        case (.suffix, .array(let items), .int(let count)):
            return .array(Array(items.suffix(Swift.max(Int(clamping: count), 0))))
        case (.keysBefore, .object(let members), .string(let name)):
            return .array(members.before(name).map { .string($0.key) })
        case (.keysAfter, .object(let members), .string(let name)):
            return .array(members.after(name).map { .string($0.key) })
        case (.valuesBefore, .object(let members), .string(let name)):
            return .array(members.before(name).map { $0.value })
        case (.valuesAfter, .object(let members), .string(let name)):
            return .array(members.after(name).map { $0.value })
        case (.containsText, .string(let text), .string(let part)): return .bool(SDKRuntime.containsText(text, part))
        case (.hasPrefix, .string(let text), .string(let part)): return .bool(text.hasPrefix(exactly: part))
        case (.hasSuffix, .string(let text), .string(let part)): return .bool(text.hasSuffix(exactly: part))
        case (.withoutPrefix, .null, _): return .null
        case (.withoutPrefix, .string(let text), .string(let part)):
            return text.hasPrefix(exactly: part)
                ? .string(String(Substring(text.utf8.dropFirst(part.utf8.count)))) : .null
        case (.secondsOfDay, .int(let instant), .int(let hours)):
            return SDKRuntime.secondsOfDay(Int(clamping: instant), offsetHours: Int(clamping: hours)).wire
        default: return arithmetic(left, right)  // Which has no value for what isn't one.
        }
    }

    private func arithmetic(_ left: WireValue, _ right: WireValue) -> WireValue? {
        if case .double = left { return fraction(left, right) }
        if case .double = right { return fraction(left, right) }
        let isUnsigned = left.isUnsigned || right.isUnsigned
        guard let left = left.whole, let right = right.whole else { return nil }
        return switch self {
        case .plus: Int64(clamping: left + right).value
        case .minus: Int64(clamping: left - right).value
        case .times: Int64(clamping: left *| right).value
        case .unsignedPlus: WireValue(UInt64(clamping: left + right))
        case .unsignedMinus: WireValue(UInt64(clamping: left - right))
        case .unsignedTimes: WireValue(UInt64(clamping: left *| right))
        case .dividedBy: right == 0 ? .int(0) : (left / right).value(isUnsigned: isUnsigned)
        case .modulo: right == 0 ? .int(0) : (left % right).value(isUnsigned: isUnsigned)
        default: WireValue?.none  // No arithmetic.
        }
    }

    private func fraction(_ left: WireValue, _ right: WireValue) -> WireValue? {
        guard let left = left.fraction, let right = right.fraction else { return nil }
        return switch self {
        case .plus: .double(left +| right)
        case .minus: .double(left -| right)
        case .times: .double(left *| right)
        case .dividedBy: .double(quotient(left, right))
        case .modulo: .double(remainder(left, right))
        default: WireValue?.none  // No arithmetic.
        }
    }
}

extension Int64 {
    fileprivate var value: WireValue { .int(self) }
}

extension Int128 {
    /// The number on the wire, the nearest one where it is beyond.
    fileprivate func value(isUnsigned: Bool) -> WireValue {
        isUnsigned ? WireValue(UInt64(clamping: self)) : .int(Int64(clamping: self))
    }
}

extension WireValue {
    fileprivate var isUnsigned: Bool {
        if case .uint = self { true } else { false }
    }
}
