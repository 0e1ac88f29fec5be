import SDKSpec

// Failing and naming.
extension SwiftStatementWriter {
    mutating func fail(_ error: String, _ condition: TypedExpression?, _ place: FailurePlace, isTail: Bool) {
        guard let condition else {
            line("try " + .call(expressions.member("fail"), failure([], error, place, label: nil)))
            // With the fact switched off there would be nothing to answer.
            if isTail, function.returns != .void { line(.text("throw \(expressions.member("noAnswer"))")) }
            return
        }
        require(expressions.negation(of: condition), error, place)
    }

    /// `throw`, with the id of the method that runs in the message.
    mutating func notModelled(_ reason: String) {
        let pieces = SwiftText.wrapped("isn't modelled here: \(reason)", width: SwiftText.width - 30)
        var operands = pieces.dropLast().map { SwiftText.literal("\($0) ") } + pieces.suffix(1).map(SwiftText.literal)
        operands[0] = "\"`\\(\(expressions.member("method")))` " + operands[0].dropFirst()
        let rest = operands.dropFirst().map { (sign: "+", operand: SwiftLayout.text($0)) }
        let message = rest.isEmpty ? SwiftLayout.text(operands[0]) : .operators(first: .text(operands[0]), rest: rest)
        line(.call("throw SDKError", ["kind: .notModelled", .labelled("message", message)]))
    }

    private mutating func require(_ condition: WrittenExpression, _ error: String, _ place: FailurePlace) {
        line("try " + .call(expressions.member("require"), failure([condition.code], error, place)))
    }

    private func failure(
        _ first: [SwiftLayout],
        _ error: String,
        _ place: FailurePlace,
        label: String? = "else"
    ) -> [SwiftLayout] {
        let code = SwiftLayout.text(".\(SwiftNames.member(error))")
        return first + [
            label.map { .labelled($0, code) } ?? code,
            .labelled("fact", .text(SwiftText.literal(context.fact(at: place)))),
        ]
    }

    /// A variable that is present from here on.
    mutating func present(_ variable: String, _ error: String, _ place: FailurePlace, _ rest: [TypedStatement]) {
        let old = names.text(variable)
        guard VariableUse(of: variable, in: rest) != [] else {
            return require(WrittenExpression(code: .text("\(old) != nil")), error, place)
        }
        let type = names[variable]?.type.unwrapped ?? .void
        let keyword = declare(variable, type, rest)
        let value = SwiftLayout.call("try \(expressions.member("unwrap"))", failure([.text(old)], error, place))
        line(.assignment(target: .text("\(keyword) \(names.text(variable))"), value: value))
    }

    mutating func writeLet(_ name: String, _ value: TypedExpression, _ rest: [TypedStatement]) {
        let written = expressions.write(value)
        let use = VariableUse(of: name, in: rest)
        let type = value.needsAnnotation ? ": \(context.type(value.type))" : ""
        guard use != [] else {
            // Without the `let` the compiler stumbles over a store that is only looked at.
            return line(assignment(context.acts(value) ? "_" : .text("let _\(type)"), written))
        }
        let keyword = declare(name, value.type, rest)
        line(assignment(.text("\(keyword) \(names.text(name))\(type)"), written))
        if use == .changed { line(.text("_ = \(names.text(name))")) }
    }

    mutating func writeLet(
        _ name: String,
        _ value: TypedExpression,
        orFail error: String,
        _ place: FailurePlace,
        _ rest: [TypedStatement]
    ) {
        let written = expressions.write(value)
        let use = VariableUse(of: name, in: rest)
        guard use != [] else {
            let code = written.code(within: .fallback) + " != nil"
            return require(WrittenExpression(code: code, canFail: written.canFail), error, place)
        }
        let keyword = declare(name, value.type.unwrapped, rest)
        let call = SwiftLayout.call("try \(expressions.member("unwrap"))", failure([written.code], error, place))
        line(.assignment(target: .text("\(keyword) \(names.text(name))"), value: call))
        if use == .changed { line(.text("_ = \(names.text(name))")) }
    }

    /// Declares a variable in the present block.
    ///
    /// - Returns: `let`, or `var` where a statement after it changes it.
    private mutating func declare(_ variable: String, _ type: TypeReference, _ rest: [TypedStatement]) -> String {
        let isVar = VariableUse(of: variable, in: rest).contains(.changed)
        names.declare(variable, type, isVar: isVar)
        return isVar ? "var" : "let"
    }
}

extension TypedExpression {
    /// Whether Swift couldn't tell the type from the value alone.
    var needsAnnotation: Bool {
        switch kind {
        case .literal(.none), .literal(.emptyMap), .list: true
        case .literal(.int): type != .int
        case .conditional(_, let then, let otherwise): then.needsAnnotation || otherwise.needsAnnotation
        case .binary(.plus, let left, let right) where !type.isNumber: left.needsAnnotation && right.needsAnnotation
        default: false  // Swift sees the type.
        }
    }
}
