import SDKSpec

// Values that may be absent, and what stands in for them.
extension SwiftExpressionWriter {
    /// `a ?? b ?? c`: all values of a chain stand side by side.
    mutating func orElse(_ value: TypedExpression, _ fallback: TypedExpression) -> WrittenExpression {
        let values = value.fallbacks + fallback.fallbacks
        var written = operand(values[0], within: .sum)
        var rest: [(sign: String, operand: SwiftLayout)] = []
        for value in values.dropFirst() {
            if rest.count == Self.mostFallbacks {
                written = named(Self.fallback(written, rest), as: .optional(value.type.unwrapped))
                rest = []
            }
            let (other, before) = separately { values.count > 2 ? $0.typedStandIn(value) : $0.standIn(value) }
            let isLong = isInParts && isRowOfLines(other)
            guard other.canFail || !before.isEmpty || isLong else {
                rest.append(("??", other.code(within: .sum)))
                continue
            }
            // The right side of `??` is a closure, and none that can fail with an error of ours.
            written = supplied(Self.fallback(written, rest), other, before, type: value.type)
            rest = []
        }
        return Self.fallback(written, rest)
    }

    /// Of a literal alone Swift takes a number to be an `Int` first, and may then find several ways to look an entry up.
    private mutating func standIn(_ value: TypedExpression) -> WrittenExpression {
        value.type == .uint && value.isOfUntypedNumbers ? typed(value) : write(value)
    }

    /// The same in a row, where Swift tries each type that a map without entries may be of beside all others.
    private mutating func typedStandIn(_ value: TypedExpression) -> WrittenExpression {
        guard case .literal(.emptyMap) = value.kind else { return standIn(value) }
        return WrittenExpression(code: .text("\(context.type(value.type.unwrapped))()"))
    }

    /// In a longer row of `??` the compiler looks for types longer than it allows itself.
    private static let mostFallbacks = 3

    /// A name, declared before the statement, for what the first values of a row give.
    private mutating func named(_ value: WrittenExpression, as type: TypeReference) -> WrittenExpression {
        let name = names.fresh("value")
        let target = SwiftLayout.text("let \(name): \(context.type(type))")
        prelude.append(SwiftLine(.assignment(target: target, value: value.tried)))
        return WrittenExpression(code: .text(name), isNamed: true)
    }

    /// A value that is there, though its type in Swift doesn't say so: with another behind it that is never taken.
    mutating func present(_ value: TypedExpression, as type: TypeReference) -> WrittenExpression {
        guard let neutral = NeutralValue(context.input.index, at: value.location).value(of: type) else {
            return write(value)
        }
        return orElse(value, neutral)
    }

    private static func fallback(
        _ first: WrittenExpression,
        _ rest: [(sign: String, operand: SwiftLayout)]
    ) -> WrittenExpression {
        guard !rest.isEmpty else { return first }
        let code = SwiftLayout.operators(first: first.code(within: .sum), rest: rest)
        return WrittenExpression(code: code, strength: .fallback, canFail: first.canFail)
    }

    /// Evaluates the other value in a block of its own when the first one is absent.
    private mutating func supplied(
        _ value: WrittenExpression,
        _ other: WrittenExpression,
        _ before: [SwiftLine],
        type: TypeReference
    ) -> WrittenExpression {
        guard type.isOptional else { return replaced(value, other, before, type: type) }
        let name = names.fresh("value")
        prelude.append(SwiftLine(.assignment(target: .text("var \(name)"), value: value.tried)))
        prelude.append(SwiftLine(.text("if \(name) == nil"), opensBlock: true))
        prelude += (before + [SwiftLine(.assignment(target: .text(name), value: other.tried))]).nested
        prelude.append(SwiftLine("}"))
        return WrittenExpression(code: .text(name), isNamed: true)
    }

    /// The same where the other value is there: so is the whole, and its type says so.
    private mutating func replaced(
        _ value: WrittenExpression,
        _ other: WrittenExpression,
        _ before: [SwiftLine],
        type: TypeReference
    ) -> WrittenExpression {
        let first = named(value, as: .optional(type))
        let name = names.fresh("value")
        let known = names.fresh("known\(name.upperFirst)")
        prelude.append(SwiftLine(.text("let \(name): \(context.type(type))")))
        prelude.append(SwiftLine("if let \(known) = " + first.code, opensBlock: true))
        prelude += [SwiftLine(.assignment(target: .text(name), value: .text(known)))].nested
        prelude.append(SwiftLine("} else", opensBlock: true))
        prelude += (before + [SwiftLine(.assignment(target: .text(name), value: other.tried))]).nested
        prelude.append(SwiftLine("}"))
        return WrittenExpression(code: .text(name), isNamed: true)
    }
}

extension TypedExpression {
    /// The values when the expression is a chain of `??`, however it is nested, else just itself.
    fileprivate var fallbacks: [TypedExpression] {
        guard case .orElse(let value, let fallback) = kind else { return [self] }
        return value.fallbacks + fallback.fallbacks
    }
}
