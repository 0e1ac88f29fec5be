// What follows a block that ends the call: there, whatever the block was for is over.

extension Statement {
    /// The name that is present in the statements behind this one: `if name == none` whose block always ends.
    ///
    /// - Parameter rest: The statements behind it; only what they need matters.
    func namePresent(in rest: ArraySlice<Statement>) -> String? {
        guard case .if(let condition, let then, let otherwise) = kind, otherwise.isEmpty, then.alwaysEnds else {
            return nil
        }
        let names = condition.conjuncts(holding: false).compactMap(\.nameTested)
        return names.first { name in rest.contains { $0.needs(name) } }
    }

    /// The same choice with the statements behind it as its other block.
    func taking(_ rest: ArraySlice<Statement>) -> Statement {
        guard case .if(let condition, let then, _) = kind else { return self }
        return Statement(
            kind: .if(condition: condition, then: then, otherwise: Array(rest)),
            location: location,
            provenance: provenance
        )
    }

    /// Whether a name is used in it where its value has to be there.
    private func needs(_ name: String) -> Bool {
        switch kind {
        case .notModelled: false
        case .fail(_, let condition, _): condition?.needs(name) ?? false
        case .let(_, let value, let error): error == nil ? value.needs(name) : false
        case .set(let place, let value), .add(let value, let place), .remove(let value, let place):
            place.needs(name) || value.needs(name)
        case .update(let place, _), .ensure(let place): place.needs(name)
        case .if(let condition, let then, let otherwise):
            condition.needs(name) || (then + otherwise).contains { $0.needs(name) }
        case .for(_, let list, let body): list.needs(name) || body.contains { $0.needs(name) }
        case .emit(_, .expression(let audience), let payload):
            audience.needs(name) || payload?.needs(name) ?? false
        case .emit(_, _, let payload): payload?.needs(name) ?? false
        case .perform(let expression): expression.needs(name)
        case .after(let seconds, let body): seconds.needs(name) || body.contains { $0.needs(name) }
        case .return(let value): value?.needs(name) ?? false
        }
    }

    /// The conditions that hold, or don't, in the statements behind this one.
    var conditionsBehind: [(condition: Expression, holding: Bool)] {
        switch kind {
        case .fail(_, let condition?, let negated): [(condition, negated)]
        case .if(let condition, let then, let otherwise):
            (then.alwaysEnds ? [(condition, false)] : []) + (otherwise.alwaysEnds ? [(condition, true)] : [])
        case .fail, .notModelled, .let, .set, .update, .ensure, .add, .remove, .for, .emit, .perform, .after, .return:
            []
        }
    }

    /// Whether nothing behind it is reached.
    fileprivate var alwaysEnds: Bool {
        switch kind {
        case .fail(_, let condition, _): condition == nil
        case .return, .notModelled: true
        case .if(_, let then, let otherwise): then.alwaysEnds && otherwise.alwaysEnds
        case .let, .set, .update, .ensure, .add, .remove, .for, .emit, .perform, .after: false
        }
    }
}

extension [Statement] {
    /// Whether nothing behind them is reached.
    var alwaysEnds: Bool { last?.alwaysEnds ?? false }
}
