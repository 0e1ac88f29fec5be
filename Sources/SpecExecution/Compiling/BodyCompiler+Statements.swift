import SDKMockRuntime
import SDKRuntime
import SDKSpec

// Statements.
extension BodyCompiler {
    /// Compiles statements that follow each other.
    mutating func compile(_ statements: [TypedStatement]) -> Execution {
        var steps: [Execution] = []
        for (place, statement) in statements.enumerated() {
            steps.append(compile(statement, before: Array(statements[(place + 1)...])))
        }
        return { [steps] call, frame throws(SDKError) in
            for step in steps {
                if case .end(let answer) = try step(&call, &frame) { return .end(answer) }
            }
            return .next
        }
    }

    private mutating func compile(_ statement: TypedStatement, before rest: [TypedStatement]) -> Execution {
        switch statement.kind {
        case .fail(let error, let condition, let place): return fail(error, condition, place)
        case .failUnlessPresent(let error, let variable, let place):
            let slot = slot(variable)
            let value: Evaluation = { _, frame throws(SDKError) in frame.slots[slot] }
            return present(variable, value, error, place, rest, in: slot)
        case .notModelled(let reason): return notModelled(reason)
        case .let(let name, let value): return bind(name, value)
        case .letOrFail(let name, let value, let error, let place):
            let value = compile(value)
            return present(name, value, error, place, rest, in: declare(name))
        case .set(let place, let value): return set(place, value)
        case .ensure(let map, let key): return ensure(key, in: map)
        case .add(let value, let place): return add(value, to: place)
        case .remove(let value, let place): return remove(value, from: place)
        case .if(let condition, let then, let otherwise): return choose([condition], then, otherwise)
        case .ifPresent(let variable, let condition, let then, let otherwise):
            let isPresent = TypedExpression(
                kind: .exists(TypedExpression(kind: .variable(variable), type: .json, location: statement.location)),
                type: .bool,
                location: statement.location
            )
            return choose([isPresent] + (condition.map { [$0] } ?? []), then, otherwise)
        case .for(let variable, let list, let body): return repeated(variable, list, body)
        case .emit(let event, let audience, let payload): return emit(event, audience, payload)
        case .perform(let procedure, let arguments): return perform(procedure, arguments)
        case .after(let seconds, let body): return after(seconds, body)
        case .return(let value): return end(value)
        }
    }

    private mutating func bind(_ name: String, _ value: TypedExpression) -> Execution {
        let value = compile(value)
        let slot = declare(name)
        return { call, frame throws(SDKError) in
            frame.slots[slot] = try value(&call, &frame)
            return .next
        }
    }

    private mutating func choose(
        _ conditions: [TypedExpression],
        _ then: [TypedStatement],
        _ otherwise: [TypedStatement]
    ) -> Execution {
        let conditions = conditions.map { condition($0) }
        let (then, otherwise) = (compile(then), compile(otherwise))
        return { call, frame throws(SDKError) in
            for condition in conditions where !(try condition(&call, &frame)) {
                return try otherwise(&call, &frame)
            }
            return try then(&call, &frame)
        }
    }

    private mutating func repeated(
        _ variable: String,
        _ list: TypedExpression,
        _ body: [TypedStatement]
    ) -> Execution {
        let items = compile(list)
        let slot = declare(variable)
        let body = compile(body)
        return { call, frame throws(SDKError) in
            for item in try items(&call, &frame).items {
                frame.slots[slot] = item
                if case .end(let answer) = try body(&call, &frame) { return .end(answer) }
            }
            return .next
        }
    }

    private mutating func perform(
        _ procedure: String,
        _ arguments: [(label: String, value: TypedExpression)]
    ) -> Execution {
        let values = self.arguments(arguments, of: procedure)
        let routine = spec.procedure(procedure)
        return { call, frame throws(SDKError) in
            _ = try routine(&call, try values(&call, &frame))
            return .next
        }
    }

    private mutating func end(_ value: TypedExpression?) -> Execution {
        guard let value else { return { _, _ throws(SDKError) in .end(.none) } }
        let answer = compile(value)
        return { call, frame throws(SDKError) in .end(try answer(&call, &frame)) }
    }
}
