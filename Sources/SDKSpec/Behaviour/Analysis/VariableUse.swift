/// How statements use a variable.
package struct VariableUse: OptionSet {
    package let rawValue: Int

    /// Its value is asked for.
    package static let read = VariableUse(rawValue: 1)
    /// It, or a part of it, is changed.
    package static let changed = VariableUse(rawValue: 2)

    package init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// The uses of a variable in statements, those inside others too.
    package init(of name: String, in statements: [TypedStatement]) {
        self = []
        for statement in statements {
            formUnion(Self.use(of: name, in: statement))
            let inside = VariableUse(of: name, in: statement.children)
            formUnion(statement.isPutOff && inside != [] ? .read : inside)
        }
    }

    /// The uses of a variable in statements, and in what has to hold for them.
    package init(of name: String, in statements: [TypedStatement], and condition: TypedExpression?) {
        self.init(of: name, in: statements)
        if let condition { formUnion(VariableUse(of: name, in: condition)) }
    }

    /// The uses of a variable in an expression.
    package init(of name: String, in expression: TypedExpression) {
        self = expression.mentions(name) ? .read : []
    }

    private static func use(of name: String, in statement: TypedStatement) -> VariableUse {
        switch statement.kind {
        case .failUnlessPresent(_, name, _), .ifPresent(name, _, _, _):
            return .read
        case .set(let place, let value) where place.isSamePlace(as: value): return []
        case .set(let place, let value):
            // Swift doesn't count an assignment to a part as a use of the whole.
            let keys: VariableUse = place.keys.reduce(into: []) { $0.formUnion(VariableUse(of: name, in: $1)) }
            return VariableUse(of: name, in: value).union(keys).union(place.rootVariable == name ? .changed : [])
        case .add(_, let place), .remove(_, let place), .ensure(let place, _):
            let changed: VariableUse = place.rootVariable == name ? [.changed, .read] : []
            return changed.union(use(of: name, inExpressionsOf: statement))
        case .fail, .failUnlessPresent, .notModelled, .let, .letOrFail, .if, .ifPresent, .for, .emit, .perform,
            .after, .return:
            return use(of: name, inExpressionsOf: statement)
        }
    }

    private static func use(of name: String, inExpressionsOf statement: TypedStatement) -> VariableUse {
        var isRead = false
        statement.walkExpressions { part in
            if case .variable(name) = part.kind { isRead = true }
        }
        return isRead ? .read : []
    }
}

extension TypedStatement {
    /// Whether what is inside is done later, to what its variables are by then: it gets copies of them.
    fileprivate var isPutOff: Bool {
        if case .after = kind { true } else { false }
    }
}

extension TypedExpression {
    /// Whether a variable is anywhere in it, be it one of its own comprehensions'.
    package func mentions(_ variable: String) -> Bool {
        var isFound = false
        walk { part in
            if case .variable(variable) = part.kind { isFound = true }
        }
        return isFound
    }

    /// The variable that a place starts from, if it is one.
    package var rootVariable: String? {
        switch kind {
        case .variable(let name): name
        case .member(let base, _), .lookup(let base, _): base.rootVariable
        default: nil  // A value, which is no place.
        }
    }

    /// The keys by which a place goes through maps.
    package var keys: [TypedExpression] {
        switch kind {
        case .member(let base, _): base.keys
        case .lookup(let base, let key): base.keys + [key]
        default: []  // Where a place starts.
        }
    }
}
