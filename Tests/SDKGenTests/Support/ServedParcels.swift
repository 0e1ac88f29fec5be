import Foundation
import SDKRuntime
import SDKWebSocket
import Testing

/// `sdkgen serve` of the small spec, running.
struct ServedParcels {
    let sandbox: Sandbox
    let tool: RunningTool
    /// The address.
    let url: String

    /// Starts a server in a new sandbox and has a test use it.
    ///
    /// - Parameter change: What to change of the spec before.
    static func with(
        _ arguments: [String] = [],
        changing change: (Sandbox) throws -> Void = { _ in },
        _ test: (ServedParcels) async throws -> Void
    ) async throws {
        let sandbox = try Sandbox.make()
        defer { try? FileManager.default.removeItem(at: sandbox.folder) }
        try change(sandbox)
        let tool = try RunningTool(["serve"] + arguments, in: sandbox.folder)
        let line = try await tool.output(containing: "\n")
        let url = try #require(line.firstMatch(of: /ws:\/\/\S+?\//)?.output)
        try await test(ServedParcels(sandbox: sandbox, tool: tool, url: String(url)))
    }

    /// What a single call from a device is answered with.
    func call(_ method: String, _ arguments: WireValue = [:], as device: String = "ann") async throws -> WireValue {
        let transport = try await WebSocketTransport.connect(to: url, as: device)
        defer { transport.close() }
        return try await transport.call(WireRequest(method: method, arguments: arguments))
    }
}
