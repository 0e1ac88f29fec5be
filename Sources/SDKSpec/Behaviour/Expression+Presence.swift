import YAMLDocument

// What a condition says about values that may be absent.

extension Expression {
    /// The conditions that all have to hold for the expression to hold, or for its opposite to hold: `not` is moved
    /// inwards, and what says that a name has a value is put as `name exists`.
    func conjuncts(holding: Bool) -> [Expression] {
        switch (kind, holding) {
        case (.binary(.and, let left, let right), true), (.binary(.or, let left, let right), false):
            return left.conjuncts(holding: holding) + right.conjuncts(holding: holding)
        case (.unary(.not, let operand), _): return operand.conjuncts(holding: !holding)
        default: break  // Makes sure of nothing.
        }
        if let name = namePresent(holding: holding) { return [Expression(kind: .exists(name), location: location)] }
        return [holding ? self : Expression(kind: .unary(.not, self), location: location)]
    }

    /// The values that are there when the condition holds, or when it doesn't.
    func presences(holding: Bool) -> [Expression] {
        switch (kind, holding) {
        case (.binary(.and, let left, let right), true), (.binary(.or, let left, let right), false):
            left.presences(holding: holding) + right.presences(holding: holding)
        case (.unary(.not, let operand), _): operand.presences(holding: !holding)
        // Anything else tests one value at most.
        default: valuePresent(holding: holding).map { [$0] } ?? []
        }
    }

    /// The value that is there when the condition holds, or when it doesn't: `value exists`, `value != none`.
    private func valuePresent(holding: Bool) -> Expression? {
        switch (kind, holding) {
        case (.exists(let tested), true): return tested
        case (.binary(.notEqual, let tested, let other), true), (.binary(.equal, let tested, let other), false):
            guard case .literal(.none) = other.kind else { return nil }
            return tested
        default: return nil  // Tests no presence.
        }
    }

    /// The same of a name alone.
    private func namePresent(holding: Bool) -> Expression? {
        guard let operand = valuePresent(holding: holding), case .name = operand.kind else { return nil }
        return operand
    }

    /// The name that the condition `name exists` is about.
    var nameTested: String? {
        guard case .exists(let operand) = kind, case .name(let name) = operand.kind else { return nil }
        return name
    }

    /// All of some conditions together; nil for none.
    static func all(_ conditions: some Collection<Expression>) -> Expression? { joined(conditions, by: .and) }

    private static func joined(_ conditions: some Collection<Expression>, by sign: BinaryOperator) -> Expression? {
        guard let first = conditions.first else { return nil }
        return conditions.dropFirst().reduce(first) { all, next in
            let range = SourceRange(start: all.location.range.start, end: next.location.range.end)
            let location = SourceLocation(file: all.location.file, range: range)
            return Expression(kind: .binary(sign, all, next), location: location)
        }
    }

    /// Whether a name is used where its value has to be there: comparing it, looking whether it is there, and giving
    /// another value for the case that it isn't, are possible without.
    func needs(_ name: String) -> Bool {
        switch kind {
        case .name(let used): used == name
        case .literal: false
        case .exists(let operand): operand.needsBehind(name)
        case .binary(.equal, let left, let right), .binary(.notEqual, let left, let right):
            left.needsBehind(name) || right.needsBehind(name)
        case .binary(.orElse, let left, let right), .binary(.isIn, let left, let right),
            .binary(.isNotIn, let left, let right):
            left.needsBehind(name) || right.needs(name)
        case .lookup(let base, let key): base.needs(name) || key.needsBehind(name)
        default: parts.contains { $0.needs(name) }  // Works with the values of its parts.
        }
    }

    /// The same for an expression whose own value may be absent.
    private func needsBehind(_ name: String) -> Bool {
        switch kind {
        case .name: false
        case .member(let base, _): base.needsBehind(name)
        case .lookup(let base, let key): base.needsBehind(name) || key.needsBehind(name)
        default: needs(name)  // Is made of values that are there.
        }
    }
}
