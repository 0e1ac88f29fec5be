import MockServer
import SDKMockRuntime
import SDKRuntime
import SDKWebSocket

/// A world behind a running server.
enum Served {
    /// Starts a server, has a test use it, and stops it.
    static func with(_ world: any ServableWorld, _ test: (MockServer) async throws -> Void) async throws {
        let server = try await MockServer.start(world)
        do {
            try await test(server)
        } catch {
            await server.stop()
            throw error
        }
        await server.stop()
    }

    static let isReady = WireRequest(method: "isReady", arguments: [:])
}

/// Looks again and again until something holds.
func eventually(_ holds: () async throws -> Bool) async throws {
    for _ in 0..<3000 {
        if try await holds() { return }
        try await Task.sleep(for: .milliseconds(10))
    }
    throw SDKError.transport("it never happened")
}

extension WebSocketTransport {
    /// What a call that mustn't succeed fails with.
    func failure(of request: WireRequest) async -> SDKError? {
        do throws(SDKError) {
            _ = try await call(request)
            return nil
        } catch {
            return error
        }
    }
}
