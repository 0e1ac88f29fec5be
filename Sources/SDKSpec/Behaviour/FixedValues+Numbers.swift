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

    func made(fraction number: Double, _ expression: TypedExpression) throws(Flaw) -> TypedExpression {
        guard number.isFinite else {
            throw Flaw(diagnostic: .numberOutOfRange(expression.type, at: expression.location))
        }
        return made(.literal(.double(number)), expression)
    }
}
