// Conditions that make sure of values which may be absent, of whatever place: what comes behind them can use the values.
extension ExpressionTyper {
    /// Takes note of what is there when a condition holds, or when it doesn't.
    mutating func assume(_ condition: Expression, holding: Bool) {
        for part in condition.conjuncts(holding: holding) {
            for tested in part.presences(holding: true) { assure(tested) }
            // What comes first in the condition may be changed by what comes later.
            scope.forget(part.change(index))
        }
    }

    private mutating func assure(_ tested: Expression) {
        // Whatever is wrong with it is said where the condition itself is looked at.
        var other = self
        var place = tested.longestPath.flatMap { other.type($0) }
        while let present = place {
            if let path = present.valuePath { scope.assure(path) }
            place = present.base
        }
    }

    /// Does something that can use what is there when a condition holds, or when it doesn't.
    mutating func assuming<Result>(
        _ condition: Expression,
        holding: Bool,
        _ work: (inout ExpressionTyper) -> Result
    ) -> Result {
        let outer = scope
        defer { scope.leave(to: outer) }
        assume(condition, holding: holding)
        return work(&self)
    }

    /// The value as one that is there, if a condition has made sure of it; else as it is.
    func present(_ value: TypedExpression) -> TypedExpression {
        guard value.type.isOptional, isPresent(value) else { return value }
        let type = value.type.unwrapped
        // That there is no value of a type which always holds another one is reported of the type alone.
        guard NeutralValue(index, at: value.location).value(of: type) != nil || CyclicType.isImpossible(type, index)
        else { return value }
        return make(.present(value), value.type.unwrapped, at: value.location)
    }

    private func isPresent(_ value: TypedExpression) -> Bool {
        if let path = value.valuePath, scope.isAssured(path) { return true }
        guard let base = value.base, !value.isAbsentByItself(in: index) else { return false }
        return isPresent(base)
    }
}

extension Expression {
    /// The largest part of it, from its beginning, that leads to a value step by step: of nothing else can a condition make
    /// sure. Conditions in it would be gone through twice, and those in them four times.
    fileprivate var longestPath: Expression? {
        if isPath { return self }
        return switch kind {
        case .member(let base, _), .lookup(let base, _): base.longestPath
        case .literal, .name, .impliedMember, .call, .comprehension, .unary, .binary, .exists, .conditional, .list,
            .map:
            nil
        }
    }

    private var isPath: Bool {
        switch kind {
        case .literal, .name, .impliedMember: true
        case .member(let base, _): base.isPath
        case .lookup(let base, let key): base.isPath && key.isPath
        case .call(let callee, let arguments): callee.isPath && arguments.allSatisfy(\.value.isPath)
        case .comprehension, .unary, .binary, .exists, .conditional, .list, .map: false
        }
    }
}
