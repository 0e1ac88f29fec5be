import SDKConformance
import SDKRuntime
import Synchronization

/// A tiny product to run cases against: counters with names, of which a user may have two.
///
/// Deliberate mistakes show that a case notices them.
struct Tally: ChangeableSubject {
    /// What an implementation can get wrong.
    enum Mistake: Hashable, Sendable {
        /// Names are measured in characters, not in bytes.
        case measuresCharacters
        /// A counter too many is taken.
        case knowsNoQuota
        /// Adding tells nobody.
        case forgetsEvent
        /// Adding tells twice.
        case repeatsEvent
        /// The event carries another name.
        case muddlesPayload
        /// An error has another code.
        case mistakesCode
        /// The answer is one too high.
        case miscounts
        /// Another default is taken.
        case mistakesDefault
        /// Somebody who isn't logged in may do everything.
        case letsStrangersIn
        /// The clock can't be moved.
        case hasNoClock
        /// Something breaks that has nothing to do with a case.
        case breaks
    }

    var mistakes: Set<Mistake> = []
    var longestName = 5

    func makeWorld() async throws -> any ConformanceWorld {
        TallyWorld(mistakes: mistakes, longestName: longestName)
    }

    func changing(_ fact: ConformanceFact, _ change: FactChange) throws -> any ConformanceSubject {
        var changed = self
        switch (fact.id, change) {
        case ("create.name.limit", .number(let number)): changed.longestName = number
        case ("create.name.limit", .off): changed.longestName = .max
        case ("create.quota", .off): changed.mistakes.insert(.knowsNoQuota)
        case ("add.events.CHANGED", .off): changed.mistakes.insert(.forgetsEvent)
        default: throw Unsupported("\(fact.kind.rawValue)s can't be changed")
        }
        return changed
    }
}

struct BrokenTally: Error {}

private final class TallyWorld: ConformanceWorld {
    private struct State {
        var users: Set<String> = []
        var counters: [String: Int64] = [:]
        var hubs: [String: EventHub<WireEvent>] = [:]
    }

    private let mistakes: Set<Tally.Mistake>
    private let longestName: Int
    private let state = Mutex(State())

    init(mistakes: Set<Tally.Mistake>, longestName: Int) {
        self.mistakes = mistakes
        self.longestName = longestName
    }

    func transport(for device: String) async throws -> any Transport {
        if mistakes.contains(.breaks) { throw BrokenTally() }
        return TallyTransport(world: self, device: device)
    }

    func advance(seconds: Int) async throws {
        if mistakes.contains(.hasNoClock) { throw Unsupported("the clock can't be moved") }
    }

    func setEdition(_ name: String) async throws {}

    func configure(_ constant: String, to value: WireValue) async throws {}

    func events(of device: String) -> EventStream<WireEvent> {
        hub(of: device).stream()
    }

    private func hub(of device: String) -> EventHub<WireEvent> {
        state.withLock { state in
            let hub = state.hubs[device] ?? EventHub()
            state.hubs[device] = hub
            return hub
        }
    }

    func call(_ request: WireRequest, from device: String) throws(SDKError) -> WireValue {
        if request.method == "login" {
            state.withLock { _ = $0.users.insert(device) }
            return .null
        }
        let isKnown = state.withLock { $0.users.contains(device) }
        guard isKnown || mistakes.contains(.letsStrangersIn) else { throw .service(ErrorCode("notLoggedIn", 1)) }
        let arguments = request.arguments
        guard case .string(let name) = arguments["name"] else {
            let fact = "\(request.method).name.required"
            throw .argument(ErrorCode("badArgument"), message: "name is missing", fact: fact)
        }
        return switch request.method {
        case "create": try create(name)
        default: add(arguments["by"], to: name)
        }
    }

    private func create(_ name: String) throws(SDKError) -> WireValue {
        let length = mistakes.contains(.measuresCharacters) ? name.count : name.utf8.count
        guard length <= longestName else {
            let code = ErrorCode("nameTooLong", mistakes.contains(.mistakesCode) ? 999 : 2)
            throw .service(code, fact: "create.name.limit")
        }
        let isFull = state.withLock { state in
            if state.counters.count >= 2 && !mistakes.contains(.knowsNoQuota) { return true }
            state.counters[name] = 0
            return false
        }
        if isFull { throw .service(ErrorCode("full", 3), fact: "create.quota") }
        return ["name": .string(name), "value": 0, "tags": ["new", "own"]]
    }

    private func add(_ by: WireValue, to name: String) -> WireValue {
        var amount: Int64 = mistakes.contains(.mistakesDefault) ? 2 : 1
        if case .int(let given) = by { amount = given }
        let (value, hubs) = state.withLock { state in
            state.counters[name, default: 0] += amount + (mistakes.contains(.miscounts) ? 1 : 0)
            return (state.counters[name] ?? 0, Array(state.hubs.values))
        }
        let told = mistakes.contains(.muddlesPayload) ? "?" : name
        let payload: WireValue = ["name": .string(told), "value": .int(value)]
        let times = mistakes.contains(.forgetsEvent) ? 0 : mistakes.contains(.repeatsEvent) ? 2 : 1
        for hub in hubs {
            for _ in 0..<times { hub.send(WireEvent(name: "onChanged", payload: payload)) }
        }
        return ["name": .string(name), "value": .int(value)]
    }
}

private struct TallyTransport: Transport {
    let world: TallyWorld
    let device: String

    func call(_ request: WireRequest) async throws(SDKError) -> WireValue {
        try world.call(request, from: device)
    }

    func events() -> EventStream<WireEvent> { world.events(of: device) }
}
