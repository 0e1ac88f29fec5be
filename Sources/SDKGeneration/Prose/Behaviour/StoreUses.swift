import SDKSpec

/// Which methods put something into each store, take something out of it, or set it.
///
/// A store is told by its path, whosever it is: `user.conversationGroups` is `me.conversationGroups` and that of any other
/// user, `world.groups[].members` the members of all groups.
struct StoreUses: Sendable {
    /// What a statement does to a store.
    enum Effect: Hashable, Sendable, CaseIterable {
        case adds
        case takesOut
        case sets
    }

    /// What is done to which store.
    struct Use: Hashable, Sendable {
        let effect: Effect
        let store: String
    }

    /// The methods that do it in statements of their own, in the order in which people meet them.
    private var direct: [Use: [String]] = [:]
    /// The methods that do it in procedures alone.
    private var indirect: [Use: [String]] = [:]
    /// The names of what no client calls.
    private let controls: Set<String>
    /// The paths of all stores that something is done to, in the order of the letters.
    let paths: [String]

    init(_ input: GenerationInput, _ topics: [Specification.Topic]) {
        let procedures = input.behaviour.procedures.mapValues { Self.uses(of: $0.statements) }
        controls = Set(input.specification.controls.map(\.name.value))
        for method in topics.flatMap(\.methods) + input.specification.controls.map(\.method) {
            let name = method.name.value
            var own: Set<Use> = []
            var reached: Set<Use> = []
            for overload in method.overloads {
                let bodies = [input.behaviour.overloads[overload.id], input.behaviour.failed[overload.id]]
                own.formUnion(Self.uses(of: bodies.flatMap { $0?.statements ?? [] }))
                let performed = bodies.flatMap { $0?.performed ?? [] }
                for procedure in input.behaviour.procedures(reachedFrom: performed) {
                    reached.formUnion(procedures[procedure.name] ?? [])
                }
            }
            for use in own { direct[use, default: []].append(name) }
            for use in reached.subtracting(own) { indirect[use, default: []].append(name) }
        }
        paths = Set(direct.keys.map(\.store)).union(indirect.keys.map(\.store)).sorted()
    }

    /// What statements do themselves, without the procedures that they perform.
    private static func uses(of statements: [TypedStatement]) -> Set<Use> {
        var changes: [(use: Use, key: TypedExpression?)] = []
        var needed: [(store: String, key: TypedExpression)] = []
        statements.walk { statement in
            if let (place, key) = statement.needed, let store = place.storePath { needed.append((store, key)) }
            if let (effect, place) = statement.storeEffect, let store = place.storePath {
                changes.append((Use(effect: effect, store: store), statement.changedKey))
            }
        }
        // Where an entry has to be there already, it is changed and not added.
        return Set(
            changes.map { use, key in
                let isThere = needed.contains { $0.store == use.store && key?.isSamePlace(as: $0.key) == true }
                return use.effect == .adds && isThere ? Use(effect: .sets, store: use.store) : use
            }
        )
    }

    /// The methods and controls that do something to a store, in statements of their own first.
    func methods(_ effect: Effect, _ store: String) -> [String] {
        let use = Use(effect: effect, store: store)
        return (direct[use] ?? []) + (indirect[use] ?? [])
    }

    /// The methods and controls that change a store or what is in it.
    ///
    /// - Parameter effects: Those that do this to the store as a whole are left out.
    func changing(_ store: String, besides effects: [Effect]) -> [String] {
        let (entries, members) = ("\(store)[", "\(store).")
        let within = paths.filter { $0.hasPrefix(entries) || $0.hasPrefix(members) }
        let others = within.flatMap { path in Effect.allCases.flatMap { methods($0, path) } }
        var seen = Set(effects.flatMap { methods($0, store) })
        return (methods(.sets, store) + methods(.adds, store) + others).filter { seen.insert($0).inserted }
    }

    /// The methods that do something to a store; none where they are many, since then it is no matter of a few methods.
    /// Controls are nothing that a client can call.
    func fewMethods(_ effect: Effect, _ store: String, most: Int = 3) -> [String] {
        let methods = methods(effect, store).filter { !controls.contains($0) }
        return methods.count <= most ? methods : []
    }
}

extension TypedStatement {
    /// What the statement itself does to a place.
    fileprivate var storeEffect: (StoreUses.Effect, TypedExpression)? {
        switch kind {
        case .add(_, let place): (.adds, place)
        case .ensure(let map, _): (.adds, map)
        case .remove(_, let place): (.takesOut, place)
        case .set(let place, let value): Self.effect(ofSetting: place, to: value)
        case .fail, .failUnlessPresent, .notModelled, .let, .letOrFail, .if, .ifPresent, .for, .emit,
            .perform, .after, .return:
            nil
        }
    }

    /// The key of the entry that it changes, or the item that it adds.
    fileprivate var changedKey: TypedExpression? {
        switch kind {
        case .add(let item, _): item
        case .ensure(_, let key): key
        case .set(let place, _): if case .lookup(_, let key) = place.kind { key } else { nil }
        case .remove, .fail, .failUnlessPresent, .notModelled, .let, .letOrFail, .if, .ifPresent, .for, .emit,
            .perform, .after, .return:
            nil
        }
    }

    /// The store in which the statement needs an entry, and its key.
    fileprivate var needed: (store: TypedExpression, key: TypedExpression)? {
        switch kind {
        case .letOrFail(_, let value, _, _):
            if case .lookup(let map, let key) = value.kind { (map, key) } else { nil }
        case .fail(_, let condition?, _):
            switch condition.kind {
            case .contains(let container, let element, true): (container, element)
            case .unary(.not, let operand):
                if case .contains(let list, let element, false) = operand.kind { (list, element) } else { nil }
            default: nil  // Asks for no entry.
            }
        case .fail, .failUnlessPresent, .notModelled, .let, .set, .ensure, .add, .remove, .if, .ifPresent, .for, .emit,
            .perform, .after, .return:
            nil
        }
    }

    private static func effect(
        ofSetting place: TypedExpression,
        to value: TypedExpression
    ) -> (StoreUses.Effect, TypedExpression) {
        // An entry of a map is put there.
        if case .lookup(let map, _) = place.kind, !value.isNothing { return (.adds, map) }
        switch value.kind {
        case _ where value.isNothing: return (.takesOut, place)
        case .comprehension(.filter, _, let list, _) where list.storePath == place.storePath: return (.takesOut, place)
        case .binary(.plus, let list, _) where list.storePath == place.storePath: return (.adds, place)
        default: return (.sets, place)  // Any other value takes the place of the old one.
        }
    }
}

extension TypedExpression {
    /// Whether both are the same name, or the same part of one.
    fileprivate func isSamePlace(as other: TypedExpression) -> Bool {
        switch (kind, other.kind) {
        case (.variable(let name), .variable(let otherName)), (.constant(let name), .constant(let otherName)):
            name == otherName
        case (.root(let root), .root(let otherRoot)): root == otherRoot
        case (.literal(let literal), .literal(let otherLiteral)): literal == otherLiteral
        case (.member(let base, let name), .member(let otherBase, let otherName)),
            (.identifierPart(let base, let name), .identifierPart(let otherBase, let otherName)):
            name == otherName && base.isSamePlace(as: otherBase)
        default: false  // Are worked out, or of different kinds.
        }
    }
}
