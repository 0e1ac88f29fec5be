// What leaves the body: events, procedures, timers, answers.
extension StatementResolver {
    mutating func emit(
        _ name: Located<String>,
        _ audience: Statement.Audience,
        _ payload: Expression?
    ) -> TypedStatement.Kind? {
        guard let event = index.events[name.value] else {
            diagnostics.add(.unknownEvent(name.value, known: index.events.keys.sorted(), at: name.location))
            return nil
        }
        guard let audience = typed(audience) else { return nil }
        guard let payload else {
            if event.carries == nil, !event.payload.value.holdsVoid {
                diagnostics.add(.missingPayload(name.value, event.payload.value, at: name.location))
                return nil
            }
            return .emit(event: name.value, audience: audience, payload: nil)
        }
        guard let typed = typing({ $0.type(payload, as: event.payload.value) }) else { return nil }
        return .emit(event: name.value, audience: audience, payload: typed)
    }

    private mutating func typed(_ audience: Statement.Audience) -> TypedAudience? {
        switch audience {
        case .me: return .me
        case .thisDevice: return .thisDevice
        case .myOtherDevices: return .myOtherDevices
        case .expression(let expression):
            guard let typed = typing({ typer in typer.type(expression).map(typer.present) }) else { return nil }
            let user = TypeReference.named(index.specification.product.userType.value)
            switch typed.type {
            case user: return .user(typed)
            case .list(user): return .users(typed)
            case .string: return .device(typed)
            default:
                diagnostics.add(.noAudience(typed.type, user: user, at: typed.location))
                return nil
            }
        }
    }

    mutating func perform(_ expression: Expression) -> TypedStatement.Kind? {
        guard case .call(let callee, let arguments) = expression.kind, case .name(let name) = callee.kind else {
            diagnostics.add(.notCallable(at: expression.location))
            return nil
        }
        guard let procedure = index.procedures[name] else {
            let known = index.procedures.keys.sorted()
            diagnostics.add(.unknownFunction(name, known: known, at: callee.location))
            return nil
        }
        let values = typing { $0.procedureArguments(procedure, arguments, at: expression.location) }
        return values.map { .perform(procedure: name, arguments: $0) }
    }

    mutating func after(_ seconds: Expression, _ body: [Statement]) -> TypedStatement.Kind? {
        guard let seconds = typing({ $0.type(seconds, as: .int) }) else { return nil }
        let outer = scope
        defer { scope = outer }
        // Nobody waits for the answer of what happens later.
        scope = outer.answering(.void)
        scope.forget(.everything)
        return .after(seconds: seconds, body: block(body))
    }

    mutating func resolveReturn(_ value: Expression?, at location: SourceLocation) -> TypedStatement.Kind? {
        let wanted = scope.owner.returns
        guard let value else {
            guard wanted.holdsVoid else {
                diagnostics.add(.missingReturn(wanted, at: location))
                return nil
            }
            return .return(nil)
        }
        guard wanted != .void else {
            let finding = Diagnostic.answersNothing(scope.owner.body?.name, at: value.location)
            // One type is missing, however often the body answers.
            if !diagnostics.found.contains(where: { $0.message == finding.message }) { diagnostics.add(finding) }
            return nil
        }
        return typing { $0.type(value, as: wanted) }.map { .return($0) }
    }
}
