import SDKSpec

// What leaves the body: events, procedures, timers.
extension SwiftStatementWriter {
    mutating func emit(_ event: String, _ audience: TypedAudience, _ payload: TypedExpression?) {
        let content = payload.map { self.content($0) }
        var arguments = content.map { [$0.code] } ?? []
        var canFail = content?.canFail ?? context.failingEvents.contains(event)
        if let expression = audience.expression {
            let receiver = expressions.write(expression)
            canFail = canFail || receiver.canFail
            arguments.append(.labelled("to", .call(".\(audience.caseName)", [receiver.code])))
        } else if audience.caseName != "me" {
            arguments.append("to: .\(audience.caseName)")
        }
        let call = SwiftLayout.call(expressions.member(context.names[.emitter(event)]), arguments)
        line(canFail ? "try " + call : call)
    }

    /// What an event carries is worked out only if somebody listens, while the call is changed: what asks the state is
    /// named before.
    private mutating func content(_ payload: TypedExpression) -> WrittenExpression {
        let isFixed = payload.isIndependent(of: nil) && !context.canFail(payload)
        return isFixed ? expressions.write(payload) : named(payload, wish: "content")
    }

    mutating func perform(_ procedure: String, _ arguments: [(label: String, value: TypedExpression)]) {
        let name = SwiftNames.identifier(context.names[.procedure(procedure)])
        var call = expressions.call(expressions.member(name), arguments.map { ($0.label, $0.value) })
        call.canFail = call.canFail || context.failingProcedures.contains(procedure)
        let returns = context.input.index.procedures[procedure]?.returns.value ?? .void
        line(returns == .void ? call.tried : assignment("_", call))
    }

    /// The body becomes a function of its own: what runs later must not hold on to this call.
    mutating func after(_ seconds: TypedExpression, _ body: [TypedStatement]) {
        let delay = expressions.write(seconds)
        let given = body.freeVariables.filter { names[$0] != nil }
        let number = later.isEmpty ? "" : "\(later.count + 1)"
        let function = LaterFunction(
            name: "\(self.function.later)\(number)",
            parameters: given.map { ($0, names[$0]?.type ?? .void) },
            statements: body
        )
        later.append(function)
        let arguments = given.map { SwiftLayout.labelled(SwiftNames.argument($0), .text(names.text($0))) }
        let canFail = context.canFail(body)
        let copied = given.filter { names[$0]?.isVar == true }.map { names.text($0) }.joined(separator: ", ")
        let captures = copied.isEmpty ? "" : " [\(copied)]"
        let it = LocalNames(avoiding: given.compactMap { names[$0]?.name }).local("call")
        let head = "\(captures) \(it)\(canFail ? " throws(SDKError)" : "") in"
        let call = SwiftLayout.call("\(canFail ? "try " : "")\(it).\(function.name)", arguments)
        let schedule = SwiftLayout.call(expressions.member("schedule"), [.labelled("after", delay.code)])
        line((delay.canFail ? "try " : "") + schedule + .trailingClosure(head: head, body: call))
    }
}

extension TypedAudience {
    /// The case of `MockAudience`.
    fileprivate var caseName: String {
        switch self {
        case .me: "me"
        case .thisDevice: "thisDevice"
        case .myOtherDevices: "myOtherDevices"
        case .user: "user"
        case .users: "users"
        case .device: "device"
        }
    }
}

extension [TypedStatement] {
    /// The variables that the statements ask for, in the order of the text; those of their own among them.
    fileprivate var freeVariables: [String] {
        var names: [String] = []
        func note(_ name: String) {
            if !names.contains(name) { names.append(name) }
        }
        walk { statement in
            switch statement.kind {
            case .failUnlessPresent(_, let variable, _), .ifPresent(let variable, _, _, _):
                note(variable)
            case .fail, .notModelled, .let, .letOrFail, .set, .ensure, .add, .remove, .if, .for, .emit,
                .perform, .after, .return:
                break
            }
            for expression in statement.expressions {
                expression.walk { part in
                    if case .variable(let name) = part.kind { note(name) }
                }
            }
        }
        return names
    }
}
