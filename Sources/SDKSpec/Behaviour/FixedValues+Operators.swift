// Operators.
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
            return truth(isSame == (sign == .equal), expression)
        case .less: return truth(try order(first, try value(of: right)) < 0, expression)
        case .lessOrEqual: return truth(try order(first, try value(of: right)) <= 0, expression)
        case .greater: return truth(try order(first, try value(of: right)) > 0, expression)
        case .greaterOrEqual: return truth(try order(first, try value(of: right)) >= 0, expression)
        case .plus: return try sum(first, try value(of: right), expression)
        case .minus:
            return try number(first, try value(of: right), expression, { $0.subtractingReportingOverflow($1) }, -)
        case .times:
            return try number(first, try value(of: right), expression, { $0.multipliedReportingOverflow(by: $1) }, *)
        case .dividedBy:
            let divisor = try divisor(try value(of: right), of: expression)
            return try number(first, divisor, expression, { ($0 / $1, false) }, /)
        case .modulo:
            let divisor = try divisor(try value(of: right), of: expression)
            return try number(first, divisor, expression, { ($0 % $1, false) }) {
                $0.truncatingRemainder(dividingBy: $1)
            }
        case .isIn, .isNotIn, .orElse, .hasForm: throw notFixed(expression)
        }
    }

    private func truth(_ truth: Bool, _ expression: TypedExpression) -> TypedExpression {
        made(.literal(.bool(truth)), expression)
    }

    /// Below 0 when the first value comes before the second one, above 0 when behind.
    func order(_ left: TypedExpression, _ right: TypedExpression) throws(Flaw) -> Int {
        if left.type == .double { return Self.order(try fraction(left), try fraction(right)) }
        if left.type.isWhole { return Self.order(try whole(left), try whole(right)) }
        let (first, second) = (try text(of: left).utf8, try text(of: right).utf8)
        return first.lexicographicallyPrecedes(second) ? -1 : second.lexicographicallyPrecedes(first) ? 1 : 0
    }

    private static func order<Value: Comparable>(_ left: Value, _ right: Value) -> Int {
        left < right ? -1 : left > right ? 1 : 0
    }

    /// Lists and texts one after the other; of numbers the sum.
    private func sum(
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
        return try number(left, right, expression, { $0.addingReportingOverflow($1) }, +)
    }

    /// What a calculation makes of two numbers, whole ones or those with a fraction.
    private func number(
        _ left: TypedExpression,
        _ right: TypedExpression,
        _ expression: TypedExpression,
        _ wholes: (Int128, Int128) -> (partialValue: Int128, overflow: Bool),
        _ fractions: (Double, Double) -> Double
    ) throws(Flaw) -> TypedExpression {
        expression.type == .double
            ? try made(fraction: fractions(try fraction(left), try fraction(right)), expression)
            : try made(whole: wholes(try whole(left), try whole(right)), expression)
    }

    /// The value by which `expression` divides.
    private func divisor(
        _ value: TypedExpression,
        of expression: TypedExpression
    ) throws(Flaw) -> TypedExpression {
        if try fraction(value) == 0 { throw Flaw(diagnostic: .dividedByZero(at: expression.location)) }
        return value
    }
}
