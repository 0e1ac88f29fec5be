import SDKSpec

/// What functions and properties of the mock's calls are called. They all stand in one scope, together with what the
/// runtime has there, so each gets a name that no other one has: its own, or that with a word behind it.
struct MockFunctionNames {
    private var names: [MockMember: String] = [:]
    private var taken: Set<String>
    /// Those of the names taken that could begin like what happens later: few, so that asking for each method is cheap.
    private var laterNames: [String] = []

    init(_ specification: Specification, _ swift: SwiftNames) {
        taken = StandingNames.mockMembers.union(swift.notVariables)
        for method in specification.calls { name(.method(method.name.value), method.name.value, or: "Method") }
        for procedure in specification.procedures {
            name(.procedure(procedure.name.value), procedure.name.value, or: "Step")
        }
        for constant in specification.constants {
            name(.constant(constant.name.value), constant.name.value, or: "Constant")
            name(.derived(constant.name.value), "derived\(constant.name.value.upperFirst)", or: "Constant")
        }
        for gate in specification.gates {
            name(.gate(gate.name.value), "gate\(gate.name.value.upperFirst)", or: "Gate")
        }
        for event in specification.events {
            let word = SwiftNames.event(event.name.value)
            name(.emitter(event.name.value), "emit\(word.upperFirst)", or: "Event")
            name(.content(event.name.value), "\(word)Content", or: "Event")
        }
        for overload in specification.methods.flatMap(\.overloads) where !overload.whenFailed.isEmpty {
            name(.failed(overload.id), "\(SwiftNames.constant(overload.id))Failed", or: "Call")
        }
        laterNames = taken.filter { $0.holds("Later") }
    }

    /// The Swift name of a member.
    subscript(member: MockMember) -> String { names[member] ?? "" }

    /// What the functions begin with that hold what something does later: no other name begins so.
    func later(of name: String) -> String {
        var wish = "\(name)Later"
        while laterNames.contains(where: { $0.hasPrefix(wish) }) { wish += "On" }
        return wish
    }

    private mutating func name(_ member: MockMember, _ wish: String, or word: String) {
        guard names[member] == nil else { return }
        let name = SwiftNames.free(wish, word, avoiding: taken)
        taken.insert(name)
        names[member] = name
    }
}
