/// Which procedures change something that is kept, as far as their text tells.
enum ChangingProcedures {
    /// Their names: those that change a store themselves, and those that perform one of them.
    static func names(of procedures: [ProcedureDeclaration]) -> Set<String> {
        let bodies = Dictionary(
            procedures.map { ($0.name.value, $0.behaviour.flatMap(\.withChildren)) }
        ) { first, _ in first }
        let performed = bodies.mapValues { $0.flatMap(\.expressions).flatMap(\.calledNames).map(\.value) }
        var names = Set(bodies.filter { $0.value.contains(where: \.changesStore) }.keys)
        // Each is looked at once, behind those that it performs; once more where they put each other off.
        let order = Cycles(from: bodies.keys.sorted()) { performed[$0]?.filter { bodies[$0] != nil } ?? [] }.order
        var size = -1
        while size != names.count {
            size = names.count
            for name in order where performed[name]?.contains(where: names.contains) == true { names.insert(name) }
        }
        return names
    }
}

extension Statement {
    /// Whether it changes a place in a store.
    fileprivate var changesStore: Bool {
        switch kind {
        case .set(let place, _), .update(let place, _), .ensure(let place), .add(_, let place), .remove(_, let place):
            place.isInStore
        case .fail, .notModelled, .let, .if, .for, .emit, .perform, .after, .return: false
        }
    }
}

extension Expression {
    /// Whether the place that it gives begins with a store.
    fileprivate var isInStore: Bool {
        switch kind {
        case .name(let name): StateRoot(rawValue: name) != nil
        case .member(let base, _), .lookup(let base, _): base.isInStore
        case .literal, .impliedMember, .call, .comprehension, .unary, .binary, .exists, .conditional, .list, .map:
            false
        }
    }

    /// The names that are called anywhere in it.
    var calledNames: [Located<String>] {
        let inside = parts.flatMap(\.calledNames)
        guard case .call(let callee, _) = kind, case .name(let name) = callee.kind else { return inside }
        return [Located(name, at: callee.location)] + inside
    }
}
