extension TypedStatement {
    /// Whether nothing after the statement can be reached.
    public var alwaysEnds: Bool {
        switch kind {
        case .fail(_, let condition, _): condition == nil
        case .giveBack, .notModelled: true
        case .when(_, let then, let otherwise), .whenPresent(_, _, let then, let otherwise):
            then.alwaysEnds && otherwise.alwaysEnds
        default: false
        }
    }

    /// The statements inside it.
    public var children: [TypedStatement] {
        switch kind {
        case .when(_, let then, let otherwise), .whenPresent(_, _, let then, let otherwise): then + otherwise
        case .forEach(_, _, let body), .after(_, let body): body
        default: []
        }
    }

    /// The expressions that stand in the statement itself, not in those inside it.
    public var expressions: [TypedExpression] {
        switch kind {
        case .fail(_, let condition, _): [condition].compactMap(\.self)
        case .failUnlessPresent, .notModelled: []
        case .whenPresent(_, let condition, _, _): [condition].compactMap(\.self)
        case .bind(_, let value), .bindOrFail(_, let value, _, _): [value]
        case .set(let place, let value), .add(let value, let place), .remove(let value, let place): [place, value]
        case .ensure(let map, let key): [map, key]
        case .when(let condition, _, _): [condition]
        case .forEach(_, let list, _): [list]
        case .emit(_, let audience, let payload): [audience.expression, payload].compactMap(\.self)
        case .perform(_, let arguments): arguments.map(\.value)
        case .after(let seconds, _): [seconds]
        case .giveBack(let value): [value].compactMap(\.self)
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
