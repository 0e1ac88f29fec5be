import MockConformance
import SDKConformance
import SDKRuntime
import TencentCloudChat
import TencentCloudChatConformance
import TencentCloudChatMock
import Testing

/// The code of the guide `HoldingAnImplementation`, block after block.
@Suite struct ConformanceGuideTests {
    struct OwnImplementation: ConformanceSubject {
        func makeWorld() async throws -> any ConformanceWorld { OwnWorld() }
    }

    struct OwnWorld: ConformanceWorld {
        let world = ChatWorld()

        func transport(for device: String) async throws -> any Transport { ChatDispatcher(world.device(device)) }

        func advance(seconds: Int) async throws { try world.advance(by: seconds) }

        func setEdition(_ name: String) async throws { throw Unsupported("the edition is fixed") }

        func configure(_ constant: String, to value: WireValue) async throws { throw Unsupported("figures are fixed") }
    }

    @Test("an implementation is held to the suite")
    func implementationIsHeldToTheSuite() async throws {
        let known = try ExpectedFailures(text: "setLogLevel/example: Logs come with the next release.")
        let runner = ConformanceRunner(subject: OwnImplementation(), concurrency: 2, expectedFailures: known)
        let report = await runner.run(try ChatConformance.suite)
        #expect(report.failures.isEmpty, "\(report)")
        #expect(report.unexpectedPasses.map(\.id) == ["setLogLevel/example"])
        #expect(!report.skipped.isEmpty)
    }

    @Test("a mock is held to the suite, directly and through a client")
    func mockIsHeldToTheSuite() async throws {
        let mock = MockSubject { ChatWorld() }
        let client = MockSubject {
            ChatWorld()
        } through: {
            ChatDispatcher(ChatClient(transport: $0, limits: .off))
        }
        let example = try #require(try ChatConformance.cases.first { $0.id == "pinConversation/example" })
        for subject in [mock, client] {
            let report = await ConformanceRunner(subject: subject).run(ConformanceSuite(cases: [example]))
            #expect(report.passed.count == 1, "\(report)")
        }
    }
}
