import SDKSpec

// Choosing.
extension SwiftStatementWriter {
    /// What a choice is about: conditions that all have to hold, the first of which may name a value.
    private struct Choice {
        var conditions: [SwiftLayout]
        var then: [TypedStatement]
        var otherwise: [TypedStatement]
        /// The variable known to be present in `then`, and its name there.
        var present: (variable: String, name: String, type: TypeReference)?
        /// Whether the present variable is a copy whose changes have to be written back.
        var isCopy = false
        /// What else has to hold, once the variable is known to be present.
        var condition: TypedExpression?
    }

    mutating func writeIf(
        _ condition: TypedExpression,
        _ then: [TypedStatement],
        _ otherwise: [TypedStatement],
        isTail: Bool
    ) {
        // Swift warns of a branch that is never taken.
        if case .literal(.bool(let truth)) = condition.kind { return taken(truth ? then : otherwise, isTail: isTail) }
        write(choice(condition, then, otherwise), isTail: isTail, prefix: "if ")
    }

    /// The branch that is always taken, in a block of its own for the sake of its names.
    private mutating func taken(_ statements: [TypedStatement], isTail: Bool) {
        guard !statements.isEmpty else { return }
        line("do", opensBlock: true)
        block { $0.write(statements, isTail: isTail) }
        line("}")
    }

    private mutating func choice(
        _ condition: TypedExpression,
        _ then: [TypedStatement],
        _ otherwise: [TypedStatement]
    ) -> Choice {
        let isTurned = then.isEmpty && !otherwise.isEmpty
        let code = expressions.asHead { isTurned ? $0.negation(of: condition) : $0.write(condition) }.tried
        return Choice(
            conditions: [code],
            then: isTurned ? otherwise : then,
            otherwise: isTurned ? [] : otherwise
        )
    }

    /// Whether there is a variable: within `then` it is known to be there.
    mutating func writeIf(
        _ variable: String,
        and condition: TypedExpression?,
        _ then: [TypedStatement],
        _ otherwise: [TypedStatement],
        isTail: Bool
    ) {
        write(presence(of: variable, and: condition, then, otherwise), isTail: isTail, prefix: "if ")
    }

    private mutating func presence(
        of variable: String,
        and condition: TypedExpression?,
        _ then: [TypedStatement],
        _ otherwise: [TypedStatement]
    ) -> Choice {
        let name = names.text(variable)
        if then.isEmpty, !otherwise.isEmpty, condition == nil {
            return Choice(conditions: [.text("\(name) == nil")], then: otherwise, otherwise: [])
        }
        let use = VariableUse(of: variable, in: then, and: condition)
        var choice = Choice(conditions: [.text("let \(name)")], then: then, otherwise: otherwise)
        choice.condition = condition
        let type = names[variable]?.type ?? .void
        if use == [] {
            choice.conditions = [.text("\(name) != nil")]
        } else if use.contains(.changed) {
            let inner = names.fresh("known\(variable.upperFirst)")
            choice.conditions = [.text("var \(inner) = \(name)")]
            choice.present = (variable, inner, type)
            choice.isCopy = true
        } else {
            choice.present = (variable, names[variable]?.name ?? variable, type)
        }
        return choice
    }

    /// `if let name = value`: a value that is named just to see whether there is one.
    mutating func writeIf(
        _ variable: String,
        is value: TypedExpression,
        and condition: TypedExpression?,
        _ then: [TypedStatement],
        _ otherwise: [TypedStatement],
        isTail: Bool
    ) {
        let written = expressions.asHead { $0.write(value) }
        let outer = names.begin()
        let use = VariableUse(of: variable, in: then)
        names.declare(variable, value.type, isVar: use.contains(.changed))
        let text = SwiftLayout.text("\(use.contains(.changed) ? "var" : "let") \(names.text(variable)) = ")
        let name = names[variable]?.name ?? variable
        var choice = Choice(conditions: [text + written.tried], then: then, otherwise: otherwise)
        choice.present = (variable, name, value.type)
        choice.condition = condition
        write(choice, isTail: isTail, prefix: "if ")
        names.end(outer)
    }

    private mutating func write(_ choice: Choice, isTail: Bool, prefix: SwiftLayout) {
        var choice = choice
        joinPresence(&choice)
        let outer = names.begin()
        if let present = choice.present {
            names.narrow(present.variable, to: present.name, isVar: choice.isCopy)
        }
        lookBesides(&choice)
        join(&choice)
        line(prefix + .conditions(choice.conditions), opensBlock: true)
        block { writer in
            if let condition = choice.condition {
                writer.writeIf(condition, choice.then, choice.otherwise, isTail: isTail)
            } else {
                writer.write(choice.then, isTail: isTail)
            }
            // Inside, it was a copy that changed.
            guard choice.isCopy, !choice.then.alwaysEnds, let present = choice.present else { return }
            writer.line(.text("\(outer.text(present.variable)) = \(SwiftNames.identifier(present.name))"))
        }
        names.end(outer)
        end(choice.otherwise, isTail: isTail)
    }

    /// A choice that consists of nothing but whether there is a variable is one choice, `if condition, let variable`.
    private mutating func joinPresence(_ choice: inout Choice) {
        guard choice.present == nil, choice.condition == nil, choice.otherwise.isEmpty, choice.then.count == 1,
            case .ifPresent(let variable, let condition, let then, let otherwise)? = choice.then.first?.kind,
            otherwise.isEmpty
        else { return }
        let inner = presence(of: variable, and: condition, then, [])
        choice.conditions += inner.conditions
        choice.then = inner.then
        choice.present = inner.present
        choice.isCopy = inner.isCopy
        choice.condition = inner.condition
    }

    /// What else has to hold joins the conditions, unless it takes statements for which there is no room.
    private mutating func lookBesides(_ choice: inout Choice) {
        guard let condition = choice.condition, !expressions.needsPrelude(condition) else { return }
        choice.conditions.append(expressions.asHead { $0.write(condition) }.tried)
        choice.condition = nil
    }

    /// A choice that consists of nothing but another one is one choice with two conditions.
    private mutating func join(_ choice: inout Choice) {
        guard choice.present != nil, choice.condition == nil, !choice.isCopy, choice.otherwise.isEmpty,
            choice.then.count == 1,
            case .if(let condition, let then, let otherwise)? = choice.then.first?.kind,
            otherwise.isEmpty, !then.isEmpty, !expressions.needsPrelude(condition)
        else { return }
        choice.conditions.append(expressions.asHead { $0.write(condition) }.tried)
        choice.then = then
    }

    /// `}`, or `} else {` with what follows it; a choice alone in there needs no block of its own.
    private mutating func end(_ otherwise: [TypedStatement], isTail: Bool) {
        guard let first = otherwise.first else { return line("}") }
        if otherwise.count == 1 {
            switch first.kind {
            case .if(let condition, let then, let rest)
            where !expressions.needsPrelude(condition) && !condition.isLiteral:
                return write(choice(condition, then, rest), isTail: isTail, prefix: "} else if ")
            case .ifPresent(let variable, let condition, let then, let rest):
                let choice = presence(of: variable, and: condition, then, rest)
                return write(choice, isTail: isTail, prefix: "} else if ")
            default: break  // Any other statement stands in the block of `else`.
            }
        }
        line("} else", opensBlock: true)
        block { $0.write(otherwise, isTail: isTail) }
        line("}")
    }
}

// Repeating, answering.
extension SwiftStatementWriter {
    mutating func writeFor(_ variable: String, _ list: TypedExpression, _ body: [TypedStatement]) {
        let items = expressions.asHead(behind: "for \(SwiftNames.identifier(variable)) in ") { $0.items(list) }
        guard case .list(let item) = list.type else { return }
        let isUsed = VariableUse(of: variable, in: body) != []
        let outer = names.begin()
        let name = names.declare(variable, item)
        let text = isUsed ? SwiftNames.identifier(name) : "_"
        line(.text("for \(text) in ") + items.tried, opensBlock: true)
        block {
            $0.turn(to: [variable], in: body)
            $0.write(body, isTail: false)
        }
        names.end(outer)
        line("}")
    }

    mutating func writeReturn(_ value: TypedExpression?) {
        guard let value else { return line("return") }
        let written = expressions.write(value)
        line("return " + written.tried)
    }
}

extension TypedExpression {
    /// Whether it is a value written out.
    fileprivate var isLiteral: Bool {
        if case .literal = kind { true } else { false }
    }
}
