import SDKRuntime
import SDKSpec

// Operators and choices.
extension BodyCompiler {
    mutating func unary(_ sign: UnaryOperator, _ operand: TypedExpression) -> Evaluation {
        let value = compile(operand)
        switch sign {
        case .not: return { call, frame throws(SDKError) in .bool(!(try value(&call, &frame).truth)) }
        case .negative: return { call, frame throws(SDKError) in try value(&call, &frame).negative }
        }
    }

    mutating func binary(
        _ sign: BinaryOperator,
        _ left: TypedExpression,
        _ right: TypedExpression
    ) -> Evaluation {
        if sign == .and || sign == .or { return logic(left, right, isDecided: sign == .or) }
        let (left, right) = (compile(left), compile(right))
        guard let operation = Self.operation(sign) else { return fixed(.none) }
        return { call, frame throws(SDKError) in
            let left = try left(&call, &frame)
            return operation(left, try right(&call, &frame))
        }
    }

    /// `and` and `or` look at the right side only where the left one leaves it open.
    private mutating func logic(
        _ left: TypedExpression,
        _ right: TypedExpression,
        isDecided truth: Bool
    ) -> Evaluation {
        let (left, right) = (condition(left), condition(right))
        return { call, frame throws(SDKError) in
            if try left(&call, &frame) == truth { return .bool(truth) }
            return .bool(try right(&call, &frame))
        }
    }

    private static func operation(_ sign: BinaryOperator) -> (@Sendable (Value, Value) -> Value)? {
        switch sign {
        case .equal: { .bool($0.isSame(as: $1)) }
        case .notEqual: { .bool(!$0.isSame(as: $1)) }
        case .less: { .bool($0.precedes($1)) }
        case .greater: { .bool($1.precedes($0)) }
        case .lessOrEqual: { .bool($0.isNotAfter($1)) }
        case .greaterOrEqual: { .bool($1.isNotAfter($0)) }
        case .plus: { $0.plus($1) }
        case .minus: { $0.minus($1) }
        case .times: { $0.times($1) }
        case .dividedBy: { $0.divided(by: $1) }
        case .modulo: { $0.remainder(by: $1) }
        case .and, .or, .isIn, .isNotIn, .orElse, .hasForm: nil
        }
    }

    mutating func exists(_ operand: TypedExpression) -> Evaluation {
        let value = compile(operand)
        return { call, frame throws(SDKError) in .bool(try value(&call, &frame).isPresent) }
    }

    mutating func orElse(_ value: TypedExpression, _ fallback: TypedExpression) -> Evaluation {
        let (value, fallback) = (compile(value), compile(fallback))
        return { call, frame throws(SDKError) in
            let value = try value(&call, &frame)
            return value.isPresent ? value : try fallback(&call, &frame)
        }
    }

    mutating func choice(
        _ conditions: [TypedExpression],
        _ then: TypedExpression,
        _ otherwise: TypedExpression
    ) -> Evaluation {
        let conditions = conditions.map { condition($0) }
        let (then, otherwise) = (compile(then), compile(otherwise))
        return { call, frame throws(SDKError) in
            for condition in conditions where !(try condition(&call, &frame)) {
                return try otherwise(&call, &frame)
            }
            return try then(&call, &frame)
        }
    }
}
