import MockServer
import RemoteConformance
import SDKConformance
import SDKRuntime
import TencentCloudChat
import TencentCloudChatConformance
import TencentCloudChatMock
import Testing

@Suite struct RemoteConformanceTests {
    @Test func `every case passes through client, WebSocket, server and generated mock`() async throws {
        let server = try await MockServer.start(ChatWorld(recording: .off))
        // The client's own limits are off: it is the mock that is held to them.
        let subject = RemoteSubject(url: server.url) { ChatDispatcher(ChatClient(transport: $0, limits: .off)) }
        let suite = try ChatConformance.suite
        let report = await ConformanceRunner(subject: subject).run(suite)
        await server.stop()
        #expect(report.isSuccess, "\(report)")
        #expect(report.skipped.map(\.id) == [])
        #expect(report.passed.count == suite.cases.count)
    }
}
