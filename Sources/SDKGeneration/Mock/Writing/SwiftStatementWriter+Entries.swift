import SDKSpec

// Changes of one entry that follow each other: it is looked up once, and changed where it stands.
//
//     users.change(owner) { user in
//         user.arrivals[id] = number
//         user.passedOver[id] = true
//     }
extension SwiftStatementWriter {
    /// Writes the changes of one entry that the statements begin with, if they are several.
    ///
    /// - Returns: How many statements that were; nil when another statement comes first.
    mutating func writeChanges(_ statements: ArraySlice<TypedStatement>) -> Int? {
        for entry in statements.first?.changedEntries ?? [] where isKept(entry) && staysTheSame(entry) {
            let changes = statements.prefix { $0.changes(entry) { isFit($0) } }
            if changes.count > 1 {
                write(Array(changes), of: entry)
                return changes.count
            }
        }
        return nil
    }

    private mutating func write(_ changes: [TypedStatement], of entry: TypedExpression) {
        guard case .lookup(let map, let key) = entry.kind else { return }
        // Behind a `?` Swift looks the key up while it already holds the place.
        let isChained = map.isAbsentByItself(in: context.input.index) || map.isChained(in: context.input.index)
        let isNamed = isChained && !isFixed(key, beside: entry)
        let written = isNamed ? named(key, wish: "key") : expressions.write(key)
        let target = base(map)
        let outer = names.begin()
        let name = names.fresh(map.nameOfEntry)
        let type = entry.type.unwrapped
        names.declare(name, type)
        held.insert(name)
        line(target + ".change(" + written.code + ") { \(names.text(name)) in")
        let variable = TypedExpression(kind: .variable(name), type: type, location: entry.location)
        block { $0.write(changes.map { $0.changing(entry, as: variable) }, isTail: false) }
        names.end(outer)
        line("}")
    }

    /// Whether the place is one of the state and not of a value in a variable, which is quick to reach anyway.
    private func isKept(_ entry: TypedExpression) -> Bool {
        !entry.isEntryOfOptionals && entry.rootVariable.map { held.contains($0) } ?? true
    }

    /// Whether the changes can't lead to another entry: one that a key looks up in the state, as `users[me.friend]` does,
    /// may be another one after the first change.
    private func staysTheSame(_ entry: TypedExpression) -> Bool {
        entry.keys.allSatisfy { key in
            if case .root = key.kind { true } else { key.isIndependent(of: nil) }
        }
    }

    /// Whether a value can be worked out while the state changes.
    private func isFit(_ value: TypedExpression) -> Bool {
        value.isIndependent(of: nil) && !context.canFail(value)
    }
}

extension TypedExpression {
    /// What an entry of a map is called: one of the `users` is a `user`.
    fileprivate var nameOfEntry: String {
        let several: String? =
            switch kind {
            case .root(let root): root.rawValue
            case .member(_, let name): name
            default: nil  // Has no name.
            }
        guard let several, several.singular != several else { return "entry" }
        return several.singular
    }
}
