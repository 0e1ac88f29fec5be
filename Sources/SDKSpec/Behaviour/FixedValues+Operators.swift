// Operators and functions of fixed values.
extension FixedValues {
    func unary(
        _ sign: UnaryOperator,
        _ operand: TypedExpression,
        _ expression: TypedExpression
    ) throws(Flaw) -> TypedExpression {
        switch (sign, operand.kind) {
        case (.not, _): return made(.literal(.bool(try !truth(operand))), expression)
        case (.negative, .literal(.double(let number))): return made(.literal(.double(-number)), expression)
        case (.negative, _):
            if expression.type == .double {
                return made(.literal(.double(-(try fraction(operand)))), expression)
            }
            return try made(whole: Int128.zero.subtractingReportingOverflow(try whole(operand)), expression)
        }
    }

    mutating func binary(
        _ sign: BinaryOperator,
        _ left: TypedExpression,
        _ right: TypedExpression,
        _ expression: TypedExpression
    ) throws(Flaw) -> TypedExpression {
        let first = try value(of: left)
        switch sign {
        case .and, .or:
            let isDecided = try truth(first) == (sign == .or)
            return isDecided ? made(first.kind, expression) : made(try value(of: right).kind, expression)
        case .equal, .notEqual:
            let isSame = try isSame(first, try value(of: right))
            return made(.literal(.bool(isSame == (sign == .equal))), expression)
        case .less, .lessOrEqual, .greater, .greaterOrEqual:
            return made(.literal(.bool(try holds(sign, first, try value(of: right)))), expression)
        case .plus, .minus, .times, .dividedBy, .modulo:
            return try arithmetic(sign, first, try value(of: right), expression)
        case .isIn, .isNotIn, .orElse, .hasForm: throw notFixed(expression)
        }
    }

    private func holds(
        _ sign: BinaryOperator,
        _ left: TypedExpression,
        _ right: TypedExpression
    ) throws(Flaw) -> Bool {
        if left.type == .double { return Self.holds(sign, try fraction(left), try fraction(right)) }
        if left.type.isWhole { return Self.holds(sign, try whole(left), try whole(right)) }
        let (first, second) = (try text(of: left).utf8, try text(of: right).utf8)
        let order = first.lexicographicallyPrecedes(second) ? -1 : second.lexicographicallyPrecedes(first) ? 1 : 0
        return Self.holds(sign, order, 0)
    }

    private static func holds<Value: Comparable>(_ sign: BinaryOperator, _ left: Value, _ right: Value) -> Bool {
        switch sign {
        case .less: left < right
        case .lessOrEqual: left <= right
        case .greater: left > right
        default: left >= right
        }
    }

    private func arithmetic(
        _ sign: BinaryOperator,
        _ left: TypedExpression,
        _ right: TypedExpression,
        _ expression: TypedExpression
    ) throws(Flaw) -> TypedExpression {
        if case .list(let first) = left.kind, case .list(let second) = right.kind {
            if first.count + second.count > CaseBudget.mostItems {
                throw Flaw(diagnostic: .tooLarge("\(CaseBudget.mostItems) items", at: expression.location))
            }
            return made(.list(first + second), expression)
        }
        if left.type == .string {
            let text = try text(of: left) + (try text(of: right))
            if text.utf8.count > CaseBudget.largestSize {
                throw Flaw(diagnostic: .tooLarge("\(CaseBudget.largestSize) bytes", at: expression.location))
            }
            return made(.literal(.string(text)), expression)
        }
        if expression.type == .double {
            let (left, divisor) = (try fraction(left), try fraction(right))
            let isDivision = sign == .dividedBy || sign == .modulo
            if isDivision, divisor == 0 { throw Flaw(diagnostic: .dividedByZero(at: expression.location)) }
            return try made(fraction: Self.result(sign, left, divisor), expression)
        }
        let (number, other) = (try whole(left), try whole(right))
        switch sign {
        case .plus: return try made(whole: number.addingReportingOverflow(other), expression)
        case .minus: return try made(whole: number.subtractingReportingOverflow(other), expression)
        case .times: return try made(whole: number.multipliedReportingOverflow(by: other), expression)
        default:
            if other == 0 { throw Flaw(diagnostic: .dividedByZero(at: expression.location)) }
            return try made(whole: (sign == .dividedBy ? number / other : number % other, false), expression)
        }
    }

    private static func result(_ sign: BinaryOperator, _ left: Double, _ right: Double) -> Double {
        switch sign {
        case .plus: left + right
        case .minus: left - right
        case .times: left * right
        case .dividedBy: left / right
        default: left.truncatingRemainder(dividingBy: right)
        }
    }
}

// Functions.
extension FixedValues {
    func apply(
        _ function: BuiltInFunction,
        _ values: [TypedExpression],
        _ expression: TypedExpression
    ) throws(Flaw) -> TypedExpression {
        switch function {
        case .count, .isEmpty, .first, .last, .keys, .values, .keysBefore, .keysAfter, .valuesBefore, .valuesAfter,
            .prefix, .suffix, .reversed:
            return try ofItems(function, values, expression)
        case .min: return try holds(.less, values[1], values[0]) ? values[1] : values[0]
        case .max: return try holds(.greater, values[1], values[0]) ? values[1] : values[0]
        case .errorCode, .json: return made(values[0].kind, expression)
        case .length: return made(.literal(.int(try length(of: values[0], in: values[1]))), expression)
        case .hasPrefix:
            let holds = try text(of: values[0]).utf8.starts(with: try text(of: values[1]).utf8)
            return made(.literal(.bool(holds)), expression)
        case .hasSuffix:
            let holds = try text(of: values[0]).utf8.reversed().starts(with: try text(of: values[1]).utf8.reversed())
            return made(.literal(.bool(holds)), expression)
        case .lowercased: return made(.literal(.string(try text(of: values[0]).lowercased())), expression)
        case .text: return made(.literal(.string(try digits(of: values[0]))), expression)
        case .int, .uint: return try wholePart(of: values[0], expression)
        case .now, .newID, .edition, .devicesOf, .numbers, .size, .jsonText, .containsText, .secondsOfDay:
            throw notFixed(expression)
        }
    }

    private func ofItems(
        _ function: BuiltInFunction,
        _ values: [TypedExpression],
        _ expression: TypedExpression
    ) throws(Flaw) -> TypedExpression {
        if function == .isEmpty, values[0].type == .string {
            return made(.literal(.bool(try text(of: values[0]).isEmpty)), expression)
        }
        let items = try items(of: values[0])
        switch function {
        case .count: return made(.literal(.int(items.count)), expression)
        case .isEmpty: return made(.literal(.bool(items.isEmpty)), expression)
        case .first: return made(items.first?.kind ?? .literal(.none), expression)
        case .last: return made(items.last?.kind ?? .literal(.none), expression)
        case .reversed: return made(.list(items.reversed()), expression)
        case .prefix: return made(.list(Array(items.prefix(try count(values[1])))), expression)
        case .suffix: return made(.list(Array(items.suffix(try count(values[1])))), expression)
        default: return made(.list(items), expression)
        }
    }

    private func items(of value: TypedExpression) throws(Flaw) -> [TypedExpression] {
        switch value.kind {
        case .list(let items): return items
        case .literal(.emptyMap): return []
        default: throw notFixed(value)
        }
    }

    private func count(_ value: TypedExpression) throws(Flaw) -> Int { Int(clamping: max(try whole(value), 0)) }

    private func length(of value: TypedExpression, in unit: TypedExpression) throws(Flaw) -> Int {
        // A file that is written out is an empty one.
        if value.type == .bytes { return try items(of: value).count }
        let text = try text(of: value)
        switch LimitUnit(rawValue: try self.text(of: unit)) {
        case .utf8Bytes: return text.utf8.count
        case .utf16Units: return text.utf16.count
        // Texts are measured in no other unit; the typer sees to that.
        case .unicodeScalars, .items, .value, .encodedBytes, .bytes, nil: return text.unicodeScalars.count
        }
    }
}

// Numbers.
extension FixedValues {
    /// The whole number as one that holds those of both types.
    func whole(_ value: TypedExpression) throws(Flaw) -> Int128 {
        switch value.kind {
        case .literal(.int(let number)): return Int128(number)
        case .literal(.uint(let number)): return Int128(number)
        default: throw notFixed(value)
        }
    }

    /// The number as one with a fraction.
    func fraction(_ value: TypedExpression) throws(Flaw) -> Double {
        switch value.kind {
        case .literal(.int(let number)): return Double(number)
        case .literal(.uint(let number)): return Double(number)
        case .literal(.double(let number)): return number
        default: throw notFixed(value)
        }
    }

    /// The digits of a number, or of an enumeration's value that is one.
    private func digits(of value: TypedExpression) throws(Flaw) -> String {
        switch value.kind {
        case .literal(.int(let number)): "\(number)"
        case .literal(.uint(let number)): "\(number)"
        case .literal(.double(let number)): "\(number)"
        default: try text(of: value)  // A value of an enumeration.
        }
    }

    /// The number without what stands behind its point.
    private func wholePart(of value: TypedExpression, _ expression: TypedExpression) throws(Flaw) -> TypedExpression {
        if value.type.isWhole { return try made(whole: (try whole(value), false), expression) }
        let part = Int128(exactly: try fraction(value).rounded(.towardZero))
        return try made(whole: (part ?? 0, part == nil), expression)
    }

    func double(_ value: TypedExpression, _ expression: TypedExpression) throws(Flaw) -> TypedExpression {
        guard case .literal(.none) = value.kind else {
            return made(.literal(.double(try fraction(value))), expression)
        }
        return made(value.kind, expression)
    }

    func made(
        whole result: (partialValue: Int128, overflow: Bool),
        _ expression: TypedExpression
    ) throws(Flaw) -> TypedExpression {
        let number = result.partialValue
        if !result.overflow, expression.type != .uint, let number = Int(exactly: number) {
            return made(.literal(.int(number)), expression)
        }
        if !result.overflow, expression.type == .uint, let number = UInt64(exactly: number) {
            return made(.literal(Int(exactly: number).map { .int($0) } ?? .uint(number)), expression)
        }
        throw Flaw(diagnostic: .numberOutOfRange(expression.type, at: expression.location))
    }

    private func made(fraction number: Double, _ expression: TypedExpression) throws(Flaw) -> TypedExpression {
        guard number.isFinite else {
            throw Flaw(diagnostic: .numberOutOfRange(expression.type, at: expression.location))
        }
        return made(.literal(.double(number)), expression)
    }
}
