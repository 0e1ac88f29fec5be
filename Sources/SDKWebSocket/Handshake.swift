import JSONRPC
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOWebSocket
import SDKRuntime

/// Makes a connection to a server, and a WebSocket of it.
struct Handshake {
    let address: ServerAddress
    let options: WebSocketOptions

    /// No event loop counts much further, and nobody waits longer.
    private static let longestTimeout = Duration.seconds(365 * 24 * 60 * 60)

    /// A WebSocket whose messages reach a core.
    func channel(for core: ConnectionCore) async throws(SDKError) -> any Channel {
        let attempt = HandshakeAttempt()
        do {
            return try await withTaskCancellationHandler {
                let channel = try await upgradedChannel(for: core, attempt)
                try attempt.finish()
                return channel
            } onCancel: {
                attempt.end(.cancelled)
            }
        } catch let refusal as Refusal {
            throw .transport(refusal.description)
        } catch {
            throw .transport(message(attempt.ending ?? Self.ending(error), error))
        }
    }

    /// The system may give a connection up before the deadline of the whole attempt is looked at.
    private static func ending(_ error: any Error) -> HandshakeAttempt.Ending? {
        switch error {
        case ChannelError.connectTimeout: .late
        case let error as NIOConnectionError: error.connectionErrors.lazy.compactMap { ending($0.error) }.first
        default: nil  // Of any other error its own words are told.
        }
    }

    /// Why none of the addresses of a name could be reached: that of the first, or that the name has none.
    private static func reason(of error: any Error) -> String {
        guard let error = error as? NIOConnectionError else { return NetworkProblem.reason(of: error) }
        guard let first = error.connectionErrors.first else { return "nobody knows an address of this name" }
        return NetworkProblem.reason(of: first.error)
    }

    private func message(_ ending: HandshakeAttempt.Ending?, _ error: any Error) -> String {
        switch ending {
        case .cancelled: "connecting to `\(address.authority)` was cancelled"
        case .late: "`\(address.authority)` hasn't answered in time"
        case nil: "`\(address.authority)` can't be reached: \(Self.reason(of: error))"
        }
    }

    private func upgradedChannel(
        for core: ConnectionCore,
        _ attempt: HandshakeAttempt
    ) async throws -> any Channel {
        // One deadline for all that it takes: a name may stand for several addresses, which are tried one by one.
        let deadline = NIODeadline.now() + timeout
        let upgraded = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connectTimeout(timeout)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .connect(host: address.host, port: address.port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try attempt.add(channel)
                    let upgraded = try configure(channel, core)
                    end(attempt, at: deadline, unless: upgraded)
                    return upgraded
                }
            }
        return try await upgraded.get()
    }

    private var timeout: TimeAmount {
        let timeout = min(max(options.connectTimeout ?? Self.longestTimeout, .zero), Self.longestTimeout)
        let (seconds, attoseconds) = timeout.components
        return .nanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    }

    /// Ends the attempt when a server accepts the connection and then says nothing.
    private func end(
        _ attempt: HandshakeAttempt,
        at deadline: NIODeadline,
        unless upgraded: EventLoopFuture<any Channel>
    ) {
        let ending = upgraded.eventLoop.scheduleTask(deadline: deadline) { attempt.end(.late) }
        upgraded.whenComplete { _ in ending.cancel() }
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
        return try channel.pipeline.syncOperations.configureUpgradableHTTPClientPipeline(
            configuration: NIOUpgradableHTTPClientPipelineConfiguration(upgradeConfiguration: configuration)
        )
    }

    private func upgrader(_ core: ConnectionCore) -> NIOTypedWebSocketClientUpgrader<any Channel> {
        NIOTypedWebSocketClientUpgrader(
            maxFrameSize: FrameBounds.largestMessage(options.largestMessage),
            enableAutomaticErrorHandling: false,
            upgradePipelineHandler: { channel, _ in
                channel.eventLoop.makeCompletedFuture {
                    let frames = FrameBounds.handlers(of: .server, largestMessage: options.largestMessage)
                    let handler = WebSocketClientHandler(core: core, options: options)
                    try channel.pipeline.syncOperations.addHandlers([frames.check, frames.aggregator, handler])
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
