import NIOCore
import NIOHTTP1
import NIOPosix
import NIOWebSocket
import SDKRuntime

/// Makes a connection to a server, and a WebSocket of it.
struct Handshake {
    let address: ServerAddress
    let options: WebSocketOptions

    /// A WebSocket whose messages reach a core.
    func channel(for core: ConnectionCore) async throws(SDKError) -> any Channel {
        do {
            let upgraded = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .connectTimeout(timeout)
                .channelOption(.tcpOption(.tcp_nodelay), value: 1)
                .connect(host: address.host, port: address.port) { channel in
                    channel.eventLoop.makeCompletedFuture { try configure(channel, core) }
                }
            return try await upgraded.get()
        } catch let refusal as Refusal {
            throw .transport(refusal.description)
        } catch {
            throw .transport("`\(address.authority)` can't be reached: \(error)")
        }
    }

    private var timeout: TimeAmount {
        let (seconds, attoseconds) = options.connectTimeout.components
        return .nanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    }

    private func configure(_ channel: any Channel, _ core: ConnectionCore) throws -> EventLoopFuture<any Channel> {
        var headers = HTTPHeaders()
        headers.add(name: "Host", value: address.authority)
        headers.add(name: "Content-Length", value: "0")
        let head = HTTPRequestHead(version: .http1_1, method: .GET, uri: address.target, headers: headers)
        let configuration = NIOTypedHTTPClientUpgradeConfiguration<any Channel>(
            upgradeRequestHead: head,
            upgraders: [upgrader(core)],
            notUpgradingCompletionHandler: { channel in
                channel.close(promise: nil)
                return channel.eventLoop.makeFailedFuture(Refusal(authority: address.authority))
            }
        )
        let upgraded = try channel.pipeline.syncOperations.configureUpgradableHTTPClientPipeline(
            configuration: NIOUpgradableHTTPClientPipelineConfiguration(upgradeConfiguration: configuration)
        )
        // A server that accepts the connection and then says nothing.
        let deadline = channel.eventLoop.scheduleTask(in: timeout) { channel.close(promise: nil) }
        upgraded.whenComplete { _ in deadline.cancel() }
        return upgraded
    }

    private func upgrader(_ core: ConnectionCore) -> NIOTypedWebSocketClientUpgrader<any Channel> {
        NIOTypedWebSocketClientUpgrader(
            maxFrameSize: options.largestMessage,
            enableAutomaticErrorHandling: false,
            upgradePipelineHandler: { channel, _ in
                channel.eventLoop.makeCompletedFuture {
                    let aggregator = NIOWebSocketFrameAggregator(
                        minNonFinalFragmentSize: 0,
                        maxAccumulatedFrameCount: 1024,
                        maxAccumulatedFrameSize: options.largestMessage
                    )
                    let handler = WebSocketClientHandler(core: core, hasDeadlines: options.deadline != nil)
                    try channel.pipeline.syncOperations.addHandlers([aggregator, handler])
                    return channel
                }
            }
        )
    }

    /// The server doesn't want the connection.
    private struct Refusal: Error, CustomStringConvertible {
        let authority: String

        var description: String { "`\(authority)` has refused the WebSocket" }
    }
}
