// Changes that go through one entry of a map, such as `users[owner]`: whoever carries them out can look it up once.

extension TypedStatement {
    /// The entries that the first change in the statement goes through, the outermost first; none where it does
    /// something else, too.
    package var changedEntries: [TypedExpression] {
        switch kind {
        case .set(let place, _), .ensure(let place, _), .add(_, let place), .remove(_, let place): place.entries
        case .if(_, let then, let otherwise): (then + otherwise).first?.changedEntries ?? []
        case .fail, .failUnlessPresent, .notModelled, .let, .letOrFail, .ifPresent, .for, .emit, .perform, .after,
            .return:
            []
        }
    }

    /// Whether the statement does nothing but change what stands in an entry, with values that are fit for that.
    package func changes(_ entry: TypedExpression, where isFit: (TypedExpression) -> Bool) -> Bool {
        switch kind {
        case .set(let place, let value), .ensure(let place, let value), .add(let value, let place),
            .remove(let value, let place):
            isFit(value) && place.entries.contains { $0.isSamePlace(as: entry) }
                && place.keys(behind: entry).allSatisfy(isFit)
        case .if(let condition, let then, let otherwise):
            isFit(condition) && (then + otherwise).allSatisfy { $0.changes(entry, where: isFit) }
        case .fail, .failUnlessPresent, .notModelled, .let, .letOrFail, .ifPresent, .for, .emit, .perform, .after,
            .return:
            false
        }
    }

    /// The statement with a variable for the entry.
    package func changing(_ entry: TypedExpression, as variable: TypedExpression) -> TypedStatement {
        func place(_ place: TypedExpression) -> TypedExpression { place.replacing(entry, by: variable) }
        func all(_ statements: [TypedStatement]) -> [TypedStatement] {
            statements.map { $0.changing(entry, as: variable) }
        }
        let changing: Kind =
            switch kind {
            case .set(let old, let value): .set(place: place(old), value: value)
            case .ensure(let old, let key): .ensure(map: place(old), key: key)
            case .add(let value, let old): .add(value: value, place: place(old))
            case .remove(let value, let old): .remove(value: value, place: place(old))
            case .if(let condition, let then, let otherwise):
                .if(condition: condition, then: all(then), otherwise: all(otherwise))
            case .fail, .failUnlessPresent, .notModelled, .let, .letOrFail, .ifPresent, .for, .emit, .perform, .after,
                .return:
                kind
            }
        return TypedStatement(kind: changing, location: location, provenance: provenance)
    }
}

extension TypedExpression {
    /// The entries that a place goes through, the outermost first.
    var entries: [TypedExpression] {
        switch kind {
        case .member(let base, _), .lookup(let base, _):
            if case .lookup = base.kind { base.entries + [base] } else { base.entries }
        default: []  // Where a place starts.
        }
    }

    /// The keys of a place that stand behind an entry of it.
    func keys(behind entry: TypedExpression) -> [TypedExpression] { Array(keys.dropFirst(entry.keys.count)) }

    /// Whether both are written as the same place, by keys that are variables and what they hold.
    package func isSamePlace(as other: TypedExpression) -> Bool {
        switch (kind, other.kind) {
        case (.root(let root), .root(let otherRoot)): root == otherRoot
        case (.variable(let name), .variable(let otherName)): name == otherName
        case (.member(let base, let name), .member(let otherBase, let otherName)):
            name == otherName && base.isSamePlace(as: otherBase)
        case (.lookup(let base, let key), .lookup(let otherBase, let otherKey)):
            base.isSamePlace(as: otherBase) && key.isSamePlace(as: otherKey)
        default: false  // Written in other ways.
        }
    }

    /// The place with other keys, made of its own from left to right.
    package func mappingKeys(_ transform: (TypedExpression) -> TypedExpression) -> TypedExpression {
        let mapped: Kind =
            switch kind {
            case .member(let base, let name): .member(base: base.mappingKeys(transform), name: name)
            case .lookup(let base, let key): .lookup(base: base.mappingKeys(transform), key: transform(key))
            default: kind  // Where a place starts.
            }
        return TypedExpression(kind: mapped, type: type, location: location)
    }

    /// The place with a variable for an entry that it goes through.
    func replacing(_ entry: TypedExpression, by variable: TypedExpression) -> TypedExpression {
        if isSamePlace(as: entry) { return variable }
        let replaced: Kind =
            switch kind {
            case .member(let base, let name): .member(base: base.replacing(entry, by: variable), name: name)
            case .lookup(let base, let key): .lookup(base: base.replacing(entry, by: variable), key: key)
            default: kind  // Where a place starts.
            }
        return TypedExpression(kind: replaced, type: type, location: location)
    }
}
