/// What bodies do beyond themselves: the events and errors that they reach through procedures, whether they change
/// anything.
struct BehaviourEffects {
    /// What each procedure does itself, by its name.
    let procedures: [String: BodyTrace]
    /// What each procedure reaches.
    private let reaches: [String: Reach]

    /// - Parameter procedures: What each procedure does itself, by its name.
    init(procedures: [String: BodyTrace]) {
        self.procedures = procedures
        // Each is looked at once, behind those that it performs.
        let cycles = Cycles(from: procedures.keys.sorted()) { procedures[$0]?.performed ?? [] }
        let traces = cycles.order.compactMap { name in procedures[name].map { (name: name, trace: $0) } }
        var reaches: [String: Reach] = [:]
        var size = -1
        // Those that put each other off reach what all of them do: the round that finds nothing new is the last.
        repeat {
            size = reaches.values.reduce(0) { $0 + $1.size }
            for (name, trace) in traces { reaches[name] = Reach(of: trace, reaches) }
        } while !cycles.members.isEmpty && reaches.values.reduce(0) { $0 + $1.size } != size
        self.reaches = reaches
    }

    /// A body together with its effects.
    func body(_ trace: BodyTrace) -> ResolvedBehaviour.Body {
        let reach = Reach(of: trace, reaches)
        return ResolvedBehaviour.Body(
            statements: trace.statements,
            events: reach.events.names,
            errors: reach.errors.names,
            notModelled: reach.reasons.names,
            isMutating: reach.isMutating,
            readsDevice: reach.readsDevice,
            performed: trace.performed
        )
    }

    /// Names in the order of their first mention.
    private struct Mentions {
        private(set) var names: [String] = []
        private var known: Set<String> = []

        mutating func add(_ name: String) {
            if known.insert(name).inserted { names.append(name) }
        }

        mutating func add(_ others: Mentions) {
            for name in others.names { add(name) }
        }
    }

    private struct Reach {
        private(set) var events = Mentions()
        private(set) var errors = Mentions()
        private(set) var reasons = Mentions()
        private(set) var isMutating: Bool
        private(set) var readsDevice: Bool

        /// How much is known; it grows with whatever is found.
        var size: Int {
            events.names.count + errors.names.count + reasons.names.count + (isMutating ? 1 : 0) + (readsDevice ? 1 : 0)
        }

        /// - Parameter others: What the procedures reach that it performs.
        init(of trace: BodyTrace, _ others: [String: Reach]) {
            isMutating = trace.isMutating
            readsDevice = trace.readsDevice
            for effect in trace.effects {
                switch effect {
                case .fails(let error): errors.add(error)
                case .emits(let event): events.add(event)
                case .leavesOut(let reason): reasons.add(reason)
                case .performs(let name): if let other = others[name] { add(other) }
                }
            }
        }

        private mutating func add(_ other: Reach) {
            events.add(other.events)
            errors.add(other.errors)
            reasons.add(other.reasons)
            isMutating = isMutating || other.isMutating
            readsDevice = readsDevice || other.readsDevice
        }
    }
}
