import Foundation
import MockServer
import RemoteConformance
import SDKConformance
import SDKMockRuntime
import SDKRuntime
import SDKSpec
import SpecExecution
import TencentCloudChat
import TencentCloudChatConformance
import TencentCloudChatMock
import Testing

/// The suite of the chat spec, through the generated client and over a connection.
@Suite struct RemoteConformanceTests {
    @Test("every case passes through client, WebSocket, server and generated mock")
    func everyCasePassesThrough() async throws {
        try await hold(ChatWorld(recording: .off))
    }

    @Test("every case passes through client, WebSocket, server and interpreted spec")
    func everyCasePassesThroughClient() async throws {
        var diagnostics = Diagnostics()
        let folder = URL(filePath: #filePath).appending(path: "../../../Spec").standardizedFileURL
        let specification = SpecificationLoader.load(folder: folder.path, diagnostics: &diagnostics)
        let checked = Checker.check(try #require(specification), diagnostics: &diagnostics)
        try await hold(SpecWorld(SpecProgram(checked), recording: .off))
    }

    @Test("a server whose world can't be made new is no server for a suite, and told at once")
    func withoutReset() async throws {
        var options = MockServerOptions()
        options.hiddenMethods = ["world.reset"]
        let server = try await MockServer.start(ChatWorld(), options: options)
        let error = await #expect(throws: SDKError.self) { try await RemoteSubject(url: server.url).connect() }
        #expect(error?.message == "no case can be run against `\(server.url)`: the server has no `world.reset`")
        await server.stop()
    }

    private func hold(_ world: any ServableWorld) async throws {
        let server = try await MockServer.start(world)
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
