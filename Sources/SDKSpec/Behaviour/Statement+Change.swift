// What statements and expressions may change of what is kept.

extension Statement {
    /// What may have changed once the statements behind it are reached.
    func change(_ index: SpecificationIndex) -> ValueChange {
        expressions.reduce(ownChange(index)) { $0.union($1.change(index)) }
    }

    /// The same, but for what the expressions in it do.
    private func ownChange(_ index: SpecificationIndex) -> ValueChange {
        switch kind {
        case .set(let place, _): place.changed
        case .remove(_, let place): place.entriesChanged
        case .update(let place, let fields): fields.reduce(.nothing) { $0.union(place.changed(at: $1.value)) }
        // What is added, or made where there was nothing, takes nothing away.
        case .add, .ensure: .nothing
        case .if(_, let then, let otherwise): then.changeBehind(index).union(otherwise.changeBehind(index))
        case .for(_, _, let body): body.changeBehind(index)
        // What is put off happens once the call is over.
        case .after: .nothing
        case .fail, .notModelled, .let, .emit, .perform, .return: .nothing
        }
    }
}

extension [Statement] {
    /// What may have changed in the statements behind the block.
    fileprivate func changeBehind(_ index: SpecificationIndex) -> ValueChange {
        alwaysEnds ? .nothing : reduce(.nothing) { $0.union($1.change(index)) }
    }
}

extension Expression {
    /// What changes when the place does that the expression gives.
    fileprivate var changed: ValueChange { placeShape.map(ValueChange.place) ?? .everything }

    /// What changes when an entry is taken out of the place.
    fileprivate var entriesChanged: ValueChange {
        placeShape.map { .place(ValueChange.entry(of: $0)) } ?? .everything
    }

    /// What changes when a field of the place does.
    fileprivate func changed(at field: String) -> ValueChange {
        placeShape.map { .place("\($0)\(field).") } ?? .everything
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
    func change(_ index: SpecificationIndex) -> ValueChange {
        if case .call(let callee, _) = kind, case .name(let name) = callee.kind,
            index.changingProcedures.contains(name)
        {
            return .everything
        }
        return parts.reduce(.nothing) { $0.union($1.change(index)) }
    }
}
