import SDKSpec

// Operators and choices.
extension SwiftExpressionWriter {
    mutating func unary(_ sign: UnaryOperator, _ operand: TypedExpression) -> WrittenExpression {
        switch sign {
        case .not: return negation(of: operand)
        case .negative:
            if operand.type == .uint || operand.type == .int && !operand.isSmall {
                // The negative of the smallest number, or of one without a sign, would stop the program.
                let zero = WrittenExpression(
                    code: operand.isOfUntypedNumbers ? .text("\(context.type(operand.type))(0)") : "0"
                )
                return joined(zero, "-|", write(operand), strength: .sum)
            }
            var value = write(operand)
            value.code = "-" + value.code(within: .primary)
            value.strength = .prefix
            return value
        }
    }

    /// The opposite, put as Swift puts it best: `!=` for `not ==`, `== nil` for `not exists`.
    mutating func negation(of operand: TypedExpression) -> WrittenExpression {
        switch operand.kind {
        case .unary(.not, let inner): return write(inner)
        case .exists(let inner): return presence(of: inner, "==")
        case .contains(let container, let element, let negated):
            return contains(container, element, negated: !negated)
        case .choice: return write(operand.negated)
        case .binary(.equal, let left, let right): return binary(.notEqual, left, right)
        case .binary(.notEqual, let left, let right): return binary(.equal, left, right)
        case .binary(.less, let left, let right) where left.type != .double: return binary(.greaterOrEqual, left, right)
        case .binary(.lessOrEqual, let left, let right) where left.type != .double: return binary(.greater, left, right)
        case .binary(.greater, let left, let right) where left.type != .double: return binary(.lessOrEqual, left, right)
        case .binary(.greaterOrEqual, let left, let right) where left.type != .double:
            return binary(.less, left, right)
        default:  // Has no operator that says the opposite.
            let value = write(operand)
            return negated(needsLines(value, within: .primary) ? named(value, of: operand) : value)
        }
    }

    private func negated(_ value: WrittenExpression) -> WrittenExpression {
        // Brackets that follow an operator stay with what they hold when the line is broken.
        let operand = value.strength < .primary ? "(" + value.code + ")" : value.code
        return WrittenExpression(code: "!" + operand, strength: .prefix, canFail: value.canFail)
    }

    /// `value != nil` or `value == nil`.
    mutating func presence(of operand: TypedExpression, _ sign: String) -> WrittenExpression {
        let value = write(operand)
        let code = value.code(within: .fallback) + .text(" \(sign) nil")
        return WrittenExpression(code: code, strength: .comparison, canFail: value.canFail)
    }

    /// - Parameter isSmall: Whether the result is seen to be far from the largest number.
    mutating func binary(
        _ sign: BinaryOperator,
        _ left: TypedExpression,
        _ right: TypedExpression,
        isSmall: Bool = false
    ) -> WrittenExpression {
        switch sign {
        case .and: return logic(sign, [left, right], "&&", .and)
        case .or: return logic(sign, [left, right], "||", .or)
        case .equal, .notEqual:
            let sign = left.type.holdsText ? "\(sign.rawValue)=" : sign.rawValue
            let (first, second) = inOrder(left, right) { $0.compared($1) }
            return joined(first, sign, second, strength: .comparison, tightly: true)
        case .less, .greater, .lessOrEqual, .greaterOrEqual:
            if left.type == .string { return textOrder(sign, left, right) }
            let (first, second) = inOrder(left, right) { $0.side($1) }
            return joined(first, sign.rawValue, second, strength: .comparison, tightly: true)
        case .plus, .minus, .times: return calculation(sign, left, right, isSmall: isSmall)
        case .dividedBy: return division(sign, left, right, "quotient")
        case .modulo: return division(sign, left, right, "remainder")
        // These have kinds of their own.
        case .isIn, .isNotIn, .orElse, .hasForm:
            return joined(write(left), sign.rawValue, write(right), strength: .comparison)
        }
    }

    /// Numbers that a caller has a hand in are calculated so that no number is too large.
    private mutating func calculation(
        _ sign: BinaryOperator,
        _ left: TypedExpression,
        _ right: TypedExpression,
        isSmall: Bool
    ) -> WrittenExpression {
        let strength: WrittenExpression.Strength = sign == .times ? .product : .sum
        let isPlain = !left.type.isNumber || (left.type == .int && isSmall)
        let isUntyped = areUntyped(left, right)
        let operands = [left, right]
        let written = inOrder(operands) { writer, place in
            if place == 0, isUntyped, !isPlain { return writer.typed(left) }
            if operands[place].isChoiceOfUntypedLists { return writer.typed(operands[place]) }
            return writer.operand(operands[place], within: place == 0 ? strength : strength.next)
        }
        let sign = isPlain ? sign.rawValue : "\(sign.rawValue)|"
        return joined(written[0], sign, written[1], strength: strength)
    }

    /// A division, or what remains of one, by a function of the runtime's that takes any divisor.
    private mutating func division(
        _ sign: BinaryOperator,
        _ left: TypedExpression,
        _ right: TypedExpression,
        _ function: String
    ) -> WrittenExpression {
        // Nothing goes wrong with a divisor that is seen to be one at least.
        if case .literal(.int(let divisor)) = right.kind, divisor > 0, left.type.isWhole || sign == .dividedBy {
            return joined(write(left), sign.rawValue, write(right), strength: .product)
        }
        let function = global(function, of: "SDKRuntime")
        guard areUntyped(left, right) else { return call(function, [(nil, left), (nil, right)]) }
        return WrittenExpression(code: .call(function, [typed(left).code, write(right).code]))
    }

    /// Whether two whole numbers are made of literals alone.
    private func areUntyped(_ left: TypedExpression, _ right: TypedExpression) -> Bool {
        left.type.isWhole && left.isOfUntypedNumbers && right.isOfUntypedNumbers
    }

    /// A value that is compared: a list or map without anything in it says of which type it is, where Swift has several
    /// ways to compare.
    mutating func compared(_ value: TypedExpression) -> WrittenExpression {
        let written = side(value)
        guard value.type.holdsText, value.isOfNothing else { return written }
        return WrittenExpression(code: "(" + written.code + " as \(context.type(value.type)))")
    }

    /// A literal with its type: of literals alone Swift might make numbers of another one.
    mutating func typed(_ literal: TypedExpression) -> WrittenExpression {
        call(context.type(literal.type), [(nil, literal)])
    }

    /// `left.precedes(right)`, or its opposite.
    private mutating func textOrder(
        _ sign: BinaryOperator,
        _ left: TypedExpression,
        _ right: TypedExpression
    ) -> WrittenExpression {
        let isRising = sign == .less || sign == .greaterOrEqual
        let (left, right) = inOrder(left, right, isKept: isRising) { $0.operand($1, within: .primary) }
        let (first, second) = isRising ? (left, right) : (right, left)
        let isNegated = sign == .lessOrEqual || sign == .greaterOrEqual
        let call = SwiftLayout.call(first.code(within: .primary), ".precedes", [second.code])
        return WrittenExpression(
            code: isNegated ? "!" + call : call,
            strength: isNegated ? .prefix : .primary,
            canFail: left.canFail || right.canFail
        )
    }

    /// Two operands with an operator between them.
    ///
    /// - Parameter tightly: Whether an operand of the same strength needs brackets on both sides.
    func joined(
        _ left: WrittenExpression,
        _ sign: String,
        _ right: WrittenExpression,
        strength: WrittenExpression.Strength,
        tightly: Bool = false
    ) -> WrittenExpression {
        let stronger = strength.next
        // Few readers know by heart that `??` binds more strongly than `==`.
        let least = tightly ? max(stronger, .sum) : strength
        let code = SwiftLayout.operators(
            first: left.code(within: least),
            rest: [(sign, right.code(within: max(stronger, least)))]
        )
        return WrittenExpression(code: code, strength: strength, canFail: left.canFail || right.canFail)
    }

    /// `a && b && c`: all operands of one operator stand side by side, however they were nested.
    private mutating func logic(
        _ sign: BinaryOperator,
        _ operands: [TypedExpression],
        _ text: String,
        _ strength: WrittenExpression.Strength
    ) -> WrittenExpression {
        let operands = operands.flatMap { $0.operands(of: sign) }
        var written = write(operands[0])
        if needsLines(written, within: strength) { written = named(written, of: operands[0]) }
        var rest: [(sign: String, operand: SwiftLayout)] = []
        for operand in operands.dropFirst() {
            let (value, before) = separately { $0.write(operand) }
            guard value.canFail || !before.isEmpty || needsLines(value, within: strength) else {
                rest.append((text, value.code(within: strength)))
                continue
            }
            // The right side of `&&` is a closure, and none that can fail with an error of ours.
            let left = Self.logic(written, rest, strength)
            written = decided(left, sign, value, before)
            rest = []
        }
        return Self.logic(written, rest, strength)
    }

    /// Whether an operand in brackets doesn't fit on a line, where the statement is written in parts.
    private func needsLines(_ operand: WrittenExpression, within strength: WrittenExpression.Strength) -> Bool {
        isInParts && operand.strength < strength && isRowOfLines(operand)
    }

    private static func logic(
        _ first: WrittenExpression,
        _ rest: [(sign: String, operand: SwiftLayout)],
        _ strength: WrittenExpression.Strength
    ) -> WrittenExpression {
        guard !rest.isEmpty else { return first }
        let code = SwiftLayout.operators(first: first.code(within: strength), rest: rest)
        return WrittenExpression(code: code, strength: strength, canFail: first.canFail)
    }

    /// Evaluates the right side in a block of its own when the left side leaves it open.
    private mutating func decided(
        _ left: WrittenExpression,
        _ sign: BinaryOperator,
        _ right: WrittenExpression,
        _ before: [SwiftLine]
    ) -> WrittenExpression {
        let holds = names.fresh("holds")
        prelude.append(SwiftLine(.assignment(target: .text("var \(holds)"), value: left.tried)))
        prelude.append(SwiftLine(.text("if \(sign == .and ? "" : "!")\(holds)"), opensBlock: true))
        prelude += (before + [SwiftLine(.assignment(target: .text(holds), value: right.tried))]).nested
        prelude.append(SwiftLine("}"))
        return WrittenExpression(code: .text(holds), isNamed: true)
    }

    /// Writes something whose statements before it aren't to be mixed with those of the whole.
    mutating func separately<Result>(
        _ work: (inout SwiftExpressionWriter) -> Result
    ) -> (result: Result, before: [SwiftLine]) {
        let outer = prelude
        prelude = []
        let result = work(&self)
        let before = takePrelude()
        prelude = outer
        return (result, before)
    }
}

extension TypedExpression {
    /// The operands when the expression is a chain of the given operator, else just itself.
    fileprivate func operands(of sign: BinaryOperator) -> [TypedExpression] {
        guard case .binary(sign, let left, let right) = kind else { return [self] }
        return left.operands(of: sign) + right.operands(of: sign)
    }
}

extension TypedExpression {
    /// Whether it is a list or a map written out that holds nothing but such.
    fileprivate var isOfNothing: Bool {
        switch kind {
        case .list(let items): items.allSatisfy(\.isOfNothing)
        case .literal(.emptyMap): true
        default: false  // Swift sees its type.
        }
    }
}
