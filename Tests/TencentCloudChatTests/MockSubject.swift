import SDKConformance
import SDKRuntime
import TencentCloudChat
import TencentCloudChatConformance
import TencentCloudChatMock

/// The mock behind the runner: called directly, or by a client through a transport with wire values both ways.
struct MockSubject: ConformanceSubject {
    /// How the mock is reached.
    enum Path: String, CaseIterable {
        /// Wire to typed call.
        case direct
        /// Wire to typed call to wire to typed call: all that an app's calls go through.
        case throughClient
    }

    var path = Path.direct
    /// What differs from the spec.
    var rules = RuleBook()

    func makeWorld() async throws -> any ConformanceWorld {
        let world = ChatWorld()
        for fact in rules.facts { try world.override(fact, rules[fact]) }
        return MockConformanceWorld(world: world, path: path)
    }
}

/// One mock world, as the runner sees it.
private struct MockConformanceWorld: ConformanceWorld {
    let world: ChatWorld
    let path: MockSubject.Path

    func transport(for device: String) async throws -> any Transport {
        let direct = ChatDispatcher(world.device(device))
        return switch path {
        case .direct: direct
        // The client's own limits are off: it is the mock that is held to them here.
        case .throughClient: ChatDispatcher(ChatClient(transport: direct, limits: .off))
        }
    }

    var now: Int { world.now }

    func advance(seconds: Int) async throws { world.advance(by: seconds) }

    func setEdition(_ name: String) async throws { try world.setEdition(name) }

    func configure(_ constant: String, to value: WireValue) async throws { try world.configure(constant, value) }

    func perform(_ control: String, of owner: String?, arguments: WireValue) async throws -> WireValue {
        try world.perform(control, of: owner, arguments: arguments)
    }
}
