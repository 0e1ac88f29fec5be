import SDKSpec

/// How many places of a quota are taken where its cases begin.
struct QuotaStart {
    /// The places; nil where that isn't known.
    let taken: Int?

    init(_ base: BaseCall, _ growth: QuotaGrowth) {
        guard let declared = Self.declared(growth.place, base.context.specification.state) else {
            taken = nil
            return
        }
        var taken = declared
        let preparation = base.preparation
        var ownCalls = 0
        for (step, changes) in zip(preparation.steps, preparation.changes) {
            let touching = changes.filter { $0.place?.overlaps(growth.place) ?? true }
            if touching.allSatisfy({ Self.isElsewhere($0, step, base) }) { continue }
            ownCalls += 1
            // Calls of the same method may name the same thing twice.
            guard step.fails == nil, case .call(let device, let target, _) = step.action,
                target.value == base.overload.id, growth.list == nil, ownCalls == 1, step.times == 1,
                !changes.contains(where: { $0.delay != nil }),
                growth.place.owner == .world || device == base.device && preparation.callers.hasOneUser(device)
            else {
                self.taken = nil
                return
            }
            taken += 1
        }
        self.taken = taken
    }

    /// Whether a step changes what is another's and nothing of the example's caller.
    private static func isElsewhere(
        _ change: BehaviourTrace.Change,
        _ step: ScenarioStep,
        _ base: BaseCall
    ) -> Bool {
        guard case .call(let device, _, _) = step.action else { return false }
        return switch change.place?.owner {
        case .caller?: !base.preparation.callers.mayBeSame(device, base.device)
        case .device?: device != base.device
        case .users?, .devices?, .world?, nil: false
        }
    }

    /// What a store begins with; nil where it isn't known, such as that of an entry.
    private static func declared(_ place: StorePlace, _ state: StateDeclaration) -> Int? {
        guard place.steps.count == 1, case .member(let name)? = place.steps.first else { return nil }
        let part: StateDeclaration.Part
        switch place.owner {
        case .caller: part = .user
        case .device: part = .device
        case .world: part = .world
        case .users, .devices: return nil
        }
        guard let field = state.fields(of: part).named(name) else { return nil }
        switch field.defaultValue?.value.kind {
        case .list(let items)?: return items.count
        case .literal(.emptyMap)?, .literal(.none)?, nil: return 0
        case .literal(.int(let number))?: return (0...CaseBudget.mostCalls).contains(number) ? number : nil
        default: return nil  // Not countable beforehand.
        }
    }
}
