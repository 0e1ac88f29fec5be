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

    /// What may have changed once the statements behind it are reached.
    func change(_ index: SpecificationIndex) -> ValueChange {
        switch kind {
        case .set(let place, let value): place.changed.union(value.change(index))
        // What is added, or made where there was nothing, takes nothing away.
        case .add(let value, _): value.change(index)
        case .ensure: .nothing
        case .remove(let value, let place): place.entriesChanged.union(value.change(index))
        case .update(let place, let fields):
            fields.reduce(.nothing) { $0.union(place.changed(at: $1.value)) }
        case .perform: .everything
        case .let(_, let value, _): value.change(index)
        case .fail(_, let condition, _): condition?.change(index) ?? .nothing
        case .emit(_, .expression(let audience), let payload):
            audience.change(index).union(payload?.change(index) ?? .nothing)
        case .emit(_, _, let payload): payload?.change(index) ?? .nothing
        case .if(let condition, let then, let otherwise):
            condition.change(index).union(then.changeBehind(index)).union(otherwise.changeBehind(index))
        case .for(_, let list, let body): list.change(index).union(body.changeBehind(index))
        case .after(let seconds, _): seconds.change(index)
        case .return, .notModelled: .nothing
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
    fileprivate var alwaysEnds: Bool { last?.alwaysEnds ?? false }

    /// What may have changed in the statements behind the block.
    fileprivate func changeBehind(_ index: SpecificationIndex) -> ValueChange {
        alwaysEnds ? .nothing : reduce(.nothing) { $0.union($1.change(index)) }
    }
}

extension Expression {
    /// What changes when the place does that the expression gives.
    fileprivate var changed: ValueChange { placeShape.map { .places([$0]) } ?? .everything }

    /// What changes when an entry is taken out of the place.
    fileprivate var entriesChanged: ValueChange {
        placeShape.map { .places([ValueChange.entry(of: $0)]) } ?? .everything
    }

    /// What changes when a field of the place does.
    fileprivate func changed(at field: String) -> ValueChange {
        placeShape.map { .places(["\($0)\(field)."]) } ?? .everything
    }

    /// The shape of the place that the expression gives; nil for anything else.
    private var placeShape: String? {
        switch kind {
        case .name(let name): ValueChange.shape(of: name)
        case .member(let base, let name): base.placeShape.map { "\($0)\(name)." }
        case .lookup(let base, _): base.placeShape.map(ValueChange.entry)
        case .literal, .impliedMember, .call, .comprehension, .unary, .binary, .exists, .conditional, .list, .map: nil
        }
    }

    /// What changes when the expression is worked out: whatever the procedures in it change.
    fileprivate func change(_ index: SpecificationIndex) -> ValueChange {
        if case .call(let callee, _) = kind, case .name(let name) = callee.kind, index.procedures[name] != nil {
            return .everything
        }
        return parts.reduce(.nothing) { $0.union($1.change(index)) }
    }
}
