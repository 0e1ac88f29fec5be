extension TypedStatement {
    /// Whether nothing after the statement can be reached.
    public var alwaysEnds: Bool {
        switch kind {
        case .fail(_, let condition, _): condition == nil
        case .return, .notModelled: true
        case .if(_, let then, let otherwise), .ifPresent(_, _, let then, let otherwise):
            then.alwaysEnds && otherwise.alwaysEnds
        case .failUnlessPresent, .let, .letOrFail, .set, .ensure, .add, .remove, .for, .emit, .perform, .after:
            false
        }
    }

    /// The statements inside it.
    public var children: [TypedStatement] {
        switch kind {
        case .if(_, let then, let otherwise), .ifPresent(_, _, let then, let otherwise): then + otherwise
        case .for(_, _, let body), .after(_, let body): body
        case .fail, .failUnlessPresent, .notModelled, .let, .letOrFail, .set, .ensure, .add, .remove, .emit, .perform,
            .return:
            []
        }
    }

    /// The expressions that stand in the statement itself, not in those inside it.
    public var expressions: [TypedExpression] {
        var expressions: [TypedExpression] = []
        visitExpressions { expressions.append($0) }
        return expressions
    }

    /// Looks at the expressions that stand in the statement itself, and at all that these consist of.
    public func walkExpressions(_ visit: (TypedExpression) -> Void) {
        visitExpressions { $0.walk(visit) }
    }

    /// Looks at the expressions that stand in the statement itself, without making a list of them.
    public func visitExpressions(_ visit: (TypedExpression) -> Void) {
        switch kind {
        case .failUnlessPresent, .notModelled: break
        case .fail(_, let condition, _), .ifPresent(_, let condition, _, _): if let condition { visit(condition) }
        case .let(_, let value), .letOrFail(_, let value, _, _), .if(let value, _, _), .for(_, let value, _),
            .after(let value, _):
            visit(value)
        case .set(let place, let value), .add(let value, let place), .remove(let value, let place),
            .ensure(let place, let value):
            visit(place)
            visit(value)
        case .emit(_, let audience, let payload):
            if let audience = audience.expression { visit(audience) }
            if let payload { visit(payload) }
        case .perform(_, let arguments): for argument in arguments { visit(argument.value) }
        case .return(let value): if let value { visit(value) }
        }
    }
}

extension [TypedStatement] {
    /// Whether nothing after the statements can be reached.
    public var alwaysEnds: Bool { last?.alwaysEnds ?? false }

    /// Looks at each statement, those inside others too, in the order of the text.
    public func walk(_ visit: (TypedStatement) -> Void) {
        for statement in self {
            visit(statement)
            statement.children.walk(visit)
        }
    }
}

extension TypedAudience {
    /// The expression that names the audience, if one does.
    public var expression: TypedExpression? {
        switch self {
        case .user(let expression), .users(let expression), .device(let expression): expression
        case .me, .thisDevice, .myOtherDevices: nil
        }
    }
}
