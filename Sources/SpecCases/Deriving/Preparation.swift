import SDKSpec

/// What a fixture has done by the time an example that starts from it is called.
struct Preparation: Sendable {
    /// The fixture; nil for none, in which nothing has happened.
    let fixture: String?
    /// Its steps, those of the fixtures that it builds on first.
    let steps: [ScenarioStep]
    /// What each of them may change.
    let changes: [[BehaviourTrace.Change]]
    /// The edition that it leaves; nil where there are none.
    let edition: String?
    /// The figures that it leaves.
    let figures: ConfiguredFigures
    /// Who may have logged in on its devices.
    let callers: SetupCallers
    /// The fields that it may have changed on any device, also on one that nobody has used: it may reach all there are.
    /// Nil where they aren't known.
    let fieldsOfAllDevices: Set<String>?

    init(_ fixture: String?, _ context: DerivationContext) {
        let (index, product) = (context.index, context.specification.product)
        let declared = fixture.flatMap { index.fixtures[$0] }
        let steps = declared.map { index.chain(of: $0).reversed().flatMap(\.steps) } ?? []
        self.fixture = fixture
        self.steps = steps
        changes = steps.map(context.changes)
        edition = steps.reduce(product.editions.last?.name) { edition, step in
            if case .edition(let changed) = step.action { changed.value } else { edition }
        }
        figures = steps.reduce(into: context.figures) { $0.take($1) }
        callers = SetupCallers(zip(steps, changes))
        fieldsOfAllDevices = Self.fieldsOfAllDevices(changes.lazy.flatMap(\.self), context.specification.state)
    }

    private static func fieldsOfAllDevices(
        _ changes: some Sequence<BehaviourTrace.Change>,
        _ state: StateDeclaration
    ) -> Set<String>? {
        var changed: Set<String> = []
        for change in changes {
            guard let place = change.place else { return nil }
            switch place.owner {
            case .devices:
                guard case .member(let name)? = place.steps.first else { return nil }
                if !change.keepsFresh(state) { changed.insert(name) }
            case .caller, .users, .device, .world: break  // Not a device that never called.
            }
        }
        return changed
    }
}

extension BehaviourTrace.Change {
    /// Whether it sets a field of a device to what the field begins with.
    fileprivate func keepsFresh(_ state: StateDeclaration) -> Bool {
        guard case .set(let value) = kind, let place, place.steps.count == 1, case .member(let name) = place.steps[0]
        else { return false }
        switch (state.device.named(name)?.defaultValue?.value.kind, value.kind) {
        case (nil, .literal(.none)): return true
        case (.literal(.bool(let first))?, .literal(.bool(let second))): return first == second
        default: return false  // Nothing that is asked of such a device.
        }
    }
}
