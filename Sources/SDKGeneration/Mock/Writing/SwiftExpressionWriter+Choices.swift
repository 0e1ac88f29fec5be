import SDKSpec

// Choices between two values.
extension SwiftExpressionWriter {
    /// `condition ? value : other`, or a choice of its own before the statement where a value takes statements.
    mutating func conditional(
        _ condition: TypedExpression,
        _ then: TypedExpression,
        _ otherwise: TypedExpression,
        type: TypeReference
    ) -> WrittenExpression {
        if case .literal(.bool(let truth)) = condition.kind { return write(truth ? then : otherwise) }
        if isInParts, then.isConditional || otherwise.isConditional {
            return branches(condition, then, otherwise, type: type)
        }
        let test = operand(condition, within: .or)
        let first = separately { $0.write(then) }
        let second = separately { $0.write(otherwise) }
        let isTooLong = isInParts && [first, second].contains { isRowOfLines($0.result) }
        guard first.before.isEmpty, second.before.isEmpty, !isTooLong else {
            return chosen([asHeadless(test)], first, second, type)
        }
        let code = SwiftLayout.operators(
            first: test.code(within: .or),
            rest: [("?", first.result.code(within: .choice)), (":", second.result.code(within: .choice))]
        )
        return WrittenExpression(
            code: code,
            strength: .choice,
            canFail: test.canFail || first.result.canFail || second.result.canFail
        )
    }

    /// A choice in which conditions make sure of variables: `name.map { name in … } ?? false` for a truth value, else
    /// a choice before the statement.
    mutating func choice(
        _ conditions: [TypedExpression],
        _ then: TypedExpression,
        _ otherwise: TypedExpression,
        type: TypeReference
    ) -> WrittenExpression {
        if let mapped = mapped(conditions, then, otherwise) { return mapped }
        let outer = names.begin()
        var written: [SwiftLayout] = []
        if conditions.contains(where: needsPrelude) {
            // There is no room for statements between conditions.
            let whole = write(Self.all(conditions))
            let holds = names.fresh("holds")
            prelude.append(SwiftLine(.assignment(target: .text("let \(holds)"), value: whole.tried)))
            written = [.text(holds)]
            for condition in conditions where condition.variableTested != nil { written.append(bound(condition)) }
        } else {
            for condition in conditions { written.append(bound(condition)) }
        }
        let first = insideBrackets { $0.separately { $0.write(then) } }
        names.end(outer)
        let second = separately { $0.write(otherwise) }
        return chosen(written, first, second, type)
    }

    /// `let name`, from where on the variable is present, or the condition itself.
    private mutating func bound(_ condition: TypedExpression) -> SwiftLayout {
        guard let variable = condition.variableTested else {
            return asHead { $0.write(condition) }.tried
        }
        let text = names.text(variable)
        names.narrow(variable, to: names[variable]?.name ?? variable, isVar: false)
        return .text("let \(text)")
    }

    /// `name.map { name in condition } ?? false`.
    private mutating func mapped(
        _ conditions: [TypedExpression],
        _ then: TypedExpression,
        _ otherwise: TypedExpression
    ) -> WrittenExpression? {
        guard conditions.count == 1, let variable = conditions[0].variableTested,
            case .literal(.bool(let other)) = otherwise.kind,
            // There would be no room for what it takes; and to find that out by writing it twice takes twice as long a level.
            !context.acts(then)
        else { return nil }
        let start = names
        let name = names.text(variable)
        let outer = names.begin()
        names.narrow(variable, to: names[variable]?.name ?? variable, isVar: false)
        let (value, before) = insideBrackets { $0.separately { $0.write(then) } }
        names.end(outer)
        guard before.isEmpty, !value.canFail else {
            names = start
            return nil
        }
        let closure = SwiftLayout.closure(head: " \(name) in", body: value.code)
        let mapped: SwiftLayout = isHead ? .sequence([".map(", closure, ")"]) : .sequence([".map ", closure])
        let code = SwiftLayout.operators(first: .text(name) + mapped, rest: [("??", .text("\(other)"))])
        return WrittenExpression(code: code, strength: .fallback)
    }

    /// Writes the choice before the statement; a name stands for what it gives.
    private mutating func chosen(
        _ conditions: [SwiftLayout],
        _ first: (result: WrittenExpression, before: [SwiftLine]),
        _ second: (result: WrittenExpression, before: [SwiftLine]),
        _ type: TypeReference
    ) -> WrittenExpression {
        let name = names.fresh("chosen")
        func branch(_ value: (result: WrittenExpression, before: [SwiftLine])) -> [SwiftLine] {
            (value.before + [SwiftLine(.assignment(target: .text(name), value: value.result.tried))]).nested
        }
        prelude.append(SwiftLine(.text("let \(name): \(context.type(type))")))
        prelude.append(SwiftLine("if " + .conditions(conditions), opensBlock: true))
        prelude += branch(first)
        prelude.append(SwiftLine("} else", opensBlock: true))
        prelude += branch(second)
        prelude.append(SwiftLine("}"))
        return WrittenExpression(code: .text(name), isNamed: true)
    }

    /// The condition of a choice; one that ends with a closure would take the block for another one.
    private mutating func asHeadless(_ condition: WrittenExpression) -> SwiftLayout {
        let name = names.fresh("holds")
        prelude.append(SwiftLine(.assignment(target: .text("let \(name)"), value: condition.tried)))
        return .text(name)
    }

    /// A choice that others are in, as branches before the statement; a name stands for what they give.
    private mutating func branches(
        _ condition: TypedExpression,
        _ then: TypedExpression,
        _ otherwise: TypedExpression,
        type: TypeReference
    ) -> WrittenExpression {
        let name = names.fresh("chosen")
        let (test, before) = separately { $0.test(condition) }
        let first = branch(then, to: name)
        prelude += before
        prelude.append(SwiftLine(.text("let \(name): \(context.type(type))")))
        prelude.append(SwiftLine("if " + test.tried, opensBlock: true))
        prelude += first + otherBranches(otherwise, to: name)
        prelude.append(SwiftLine("}"))
        return WrittenExpression(code: .text(name), isNamed: true)
    }

    /// `} else if condition {` and what stands in it for each choice that follows, in the end `} else {`.
    private mutating func otherBranches(_ otherwise: TypedExpression, to name: String) -> [SwiftLine] {
        if case .conditional(let condition, let then, let rest) = otherwise.kind, !condition.isFixedTruth {
            let (test, before) = separately { $0.test(condition) }
            if before.isEmpty {
                return [SwiftLine("} else if " + test.tried, opensBlock: true)] + branch(then, to: name)
                    + otherBranches(rest, to: name)
            }
        }
        return [SwiftLine("} else", opensBlock: true)] + branch(otherwise, to: name)
    }

    private mutating func test(_ condition: TypedExpression) -> WrittenExpression { asHead { $0.write(condition) } }

    private mutating func branch(_ value: TypedExpression, to name: String) -> [SwiftLine] {
        let (value, before) = separately { $0.write(value) }
        return (before + [SwiftLine(.assignment(target: .text(name), value: value.tried))]).nested
    }

    /// All of some conditions together, each behind those that it needs.
    private static func all(_ conditions: [TypedExpression]) -> TypedExpression {
        let location = conditions[0].location
        func made(_ kind: TypedExpression.Kind) -> TypedExpression {
            TypedExpression(kind: kind, type: .bool, location: location)
        }
        let rest = conditions.dropFirst()
        guard !rest.isEmpty else { return conditions[0] }
        guard conditions[0].variableTested != nil else {
            return made(.binary(.and, conditions[0], all(Array(rest))))
        }
        return made(
            .choice(conditions: [conditions[0]], then: all(Array(rest)), otherwise: made(.literal(.bool(false))))
        )
    }
}

extension TypedExpression {
    fileprivate var isConditional: Bool {
        if case .conditional = kind { true } else { false }
    }

    /// Whether it is `true` or `false` as such.
    fileprivate var isFixedTruth: Bool {
        if case .literal(.bool) = kind { true } else { false }
    }

    /// The variable that the condition says is there, if it says so of one.
    fileprivate var variableTested: String? {
        guard case .exists(let operand) = kind, case .variable(let name) = operand.kind else { return nil }
        return name
    }
}
