import SDKSpec

/// A store, or a part of one.
struct StorePlace: Hashable {
    /// Whose store it is.
    enum Owner: Hashable {
        /// The caller's own, by `me`.
        case caller
        /// That of any user, by `users[…]`; the key where that is a part of the arguments.
        case users(ArgumentPath?)
        case device
        /// That of any device, by `devices[…]`, with its key.
        case devices(ArgumentPath?)
        case world
    }

    /// A step into a store.
    enum Step: Hashable {
        case member(String)
        /// The entry of a map; its key where that is a part of the arguments.
        case entry(ArgumentPath?)
    }

    let owner: Owner
    var steps: [Step]

    /// Whether one of the two may lie within the other. Keys may always be equal.
    func overlaps(_ other: StorePlace) -> Bool {
        guard owner.kind == other.owner.kind else { return false }
        return zip(steps, other.steps).allSatisfy { own, other in
            switch (own, other) {
            case (.member(let name), .member(let otherName)): name == otherName
            case (.entry, _), (_, .entry): true
            }
        }
    }

    /// Whether it lies within another one for certain, or is the same: under the same keys.
    func isWithin(_ other: StorePlace) -> Bool {
        guard owner == other.owner, owner.isOne, steps.count >= other.steps.count else { return false }
        return zip(steps, other.steps).allSatisfy { $0 == $1 && $0 != .entry(nil) }
    }

    /// The parts of the arguments that say which place it is.
    var keys: [ArgumentPath] {
        owner.keys
            + steps.compactMap { step in
                if case .entry(let key) = step { key } else { nil }
            }
    }
}

extension StorePlace.Owner {
    /// The owners whose stores may be the same.
    fileprivate var kind: StorePlace.Owner {
        switch self {
        case .caller, .users: .users(nil)
        case .device, .devices: .devices(nil)
        case .world: .world
        }
    }

    /// Whether it is known to be the same one wherever it stands in a call.
    fileprivate var isOne: Bool {
        switch self {
        case .caller, .device, .world: true
        case .users(let key), .devices(let key): key != nil
        }
    }

    /// The part of the arguments that says whose store it is.
    fileprivate var keys: [ArgumentPath] {
        switch self {
        case .caller, .device, .world: []
        case .users(let key), .devices(let key): [key].compactMap(\.self)
        }
    }
}

extension BehaviourFrame {
    /// The place that an expression gives; nil for anything else. What stands in for an absent place changes nothing.
    func place(of expression: TypedExpression) -> StorePlace? {
        switch expression.kind {
        case .root(let root): return StorePlace(root: root)
        case .member(let base, let name):
            var place = place(of: base)
            place?.steps.append(.member(name))
            return place
        case .lookup(let base, let key):
            if case .root(let root) = base.kind, let owner = owner(root, key) {
                return StorePlace(owner: owner, steps: [])
            }
            var place = place(of: base)
            place?.steps.append(.entry(path(of: key)))
            return place
        case .present(let value): return place(of: value)
        case .orElse(let value, let other): return other.isEmptyValue ? place(of: value) : nil
        case .function(.keys, let arguments): return arguments.first.flatMap(place)
        case .variable(let name):
            guard case .value(let value, let frame)? = self[name] else { return nil }
            return frame.place(of: value)
        default: return nil  // A value, which is no place.
        }
    }

    /// Whose store stands in `users` or `devices` under a key; nil for other roots, which are stores themselves.
    private func owner(_ root: StateRoot, _ key: TypedExpression) -> StorePlace.Owner? {
        switch root {
        case .users: isRoot(.myself, key) ? .caller : .users(path(of: key))
        case .devices: isRoot(.thisDevice, key) ? .device : .devices(path(of: key))
        case .me, .device, .world, .myself, .thisDevice: nil
        }
    }

    private func isRoot(_ root: StateRoot, _ expression: TypedExpression) -> Bool {
        switch expression.kind {
        case .root(let own): return own == root
        case .variable(let name):
            guard case .value(let value, let frame)? = self[name] else { return false }
            return frame.isRoot(root, value)
        default: return false  // Worked out from something.
        }
    }
}

extension StorePlace {
    /// The store that behaviour starts from; nil for ids, which are none.
    init?(root: StateRoot) {
        switch root {
        case .me: self.init(owner: .caller, steps: [])
        case .users: self.init(owner: .users(nil), steps: [])
        case .device: self.init(owner: .device, steps: [])
        case .devices: self.init(owner: .devices(nil), steps: [])
        case .world: self.init(owner: .world, steps: [])
        case .myself, .thisDevice: return nil
        }
    }
}

extension TypedExpression {
    /// Whether it is an empty list, map or text, or 0.
    var isEmptyValue: Bool {
        switch kind {
        case .emptyTyped, .literal(.emptyMap), .literal(.int(0)), .literal(.string("")): true
        case .list(let items): items.isEmpty
        default: false  // May be more than nothing.
        }
    }
}
