import JSONRPC
import NIOCore
import SDKRuntime
import Synchronization

/// A client's end of a connection, through all the connections that are made one after the other.
final class ConnectionCore: Sendable {
    private enum Phase {
        case connected(any Channel)
        /// Lost, for a reason, and being made anew.
        case lost(String)
        case ended(String)
    }

    /// Why a channel is given up.
    private struct Loss {
        let channel: any Channel
        let reason: String
        let isFinal: Bool
    }

    private struct State {
        var phase = Phase.lost("it was never made")
        /// What was told of channels since the last attempt began, while there was no connection: a server may end one
        /// before it is taken for the connection. And those that were lost before report their end.
        var earlyLosses: [Loss] = []
        var calls: CallTable
        var lastID = 0
        var isWriterAwake = false
    }

    private let address: ServerAddress
    private let options: WebSocketOptions
    private let state: Mutex<State>
    private let eventHub: EventHub<WireEvent>
    private let changeHub = EventHub<ConnectionChange>()

    init(_ address: ServerAddress, _ options: WebSocketOptions) {
        self.address = address
        self.options = options
        state = Mutex(State(calls: CallTable(mostOnTheWay: options.mostCallsOnTheWay, patience: options.deadline)))
        eventHub = EventHub(mostKept: options.mostUntakenEvents)
    }

    /// The events that come from now on.
    func events() -> EventStream<WireEvent> { eventHub.stream() }

    /// What happens to the connection from now on.
    func changes() -> EventStream<ConnectionChange> { changeHub.stream() }
}

// The way of a call.
extension ConnectionCore {
    func call(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let id = state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
        let rpc = RPCRequest(id: .int(Int64(id)), method: request.method, parameters: request.arguments)
        if rpc.isTooDeep { throw .tooDeep }
        let message = rpc.bytes
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { waiter in add(id, message, waiter) }
        } onCancel: {
            let waiter = state.withLock { $0.calls.remove(id) }
            waiter?.resume(returning: .failure(.cancelled))
            wakeWriter()
        }
        return try outcome.get()
    }

    private func add(_ id: Int, _ message: [UInt8], _ waiter: CallTable.Waiter) {
        let refusal = state.withLock { (state) -> SDKError? in
            // A task that is cancelled from here on finds its call in the table: its handler needs the same lock.
            if Task.isCancelled { return .cancelled }
            switch state.phase {
            case .connected: break
            case .lost(let reason): return .transport("there is no connection at the moment: \(reason)")
            case .ended(let reason): return .transport("the connection has ended: \(reason)")
            }
            state.calls.add(id, message, waiter, at: .now)
            return nil
        }
        if let refusal { waiter.resume(returning: .failure(refusal)) } else { wakeWriter() }
    }

    /// Has the connection send what waits for its turn.
    private func wakeWriter() {
        let channel = state.withLock { (state) -> (any Channel)? in
            guard case .connected(let channel) = state.phase, !state.isWriterAwake else { return nil }
            state.isWriterAwake = true
            return channel
        }
        guard let channel else { return }
        channel.eventLoop.execute {
            channel.pipeline.fireUserInboundEventTriggered(WebSocketClientHandler.SendWhatWaits())
        }
    }

    /// The next call to send.
    func nextMessage() -> [UInt8]? {
        state.withLock { state in
            state.isWriterAwake = false
            return state.calls.next()
        }
    }

    /// Whether anybody learns of what the server has sent: nobody does of an event that nobody listens to.
    func wants(_ message: UnsafeRawBufferPointer) -> Bool {
        !RPCMessage.isEvent(message) || eventHub.hasListeners
    }

    /// Takes what the server has sent.
    func take(_ text: String) {
        do throws(UnreadableMessage) {
            switch try RPCMessage(text: text, isStrict: options.isStrict) {
            case .event(let event)?: if eventHub.send(event) { changeHub.send(.eventsMissed) }
            case .answer(let answer)?: end(answer.id, answer.outcome.mapError(\.untyped))
            case nil: break
            }
        } catch {
            end(error.id ?? .null, .failure(.unreadable(error)))
        }
    }

    /// Ends the call that a server has answered.
    private func end(_ id: WireValue, _ outcome: Result<WireValue, SDKError>) {
        if let number = Self.number(of: id) {
            let waiter = state.withLock { $0.calls.remove(number) }
            waiter?.resume(returning: outcome)
        } else if id.isNull {
            switch outcome {
            case .success: failSentCalls(.unnamed)
            case .failure(let error): failSentCalls(error)
            }
        }
    }

    /// The id of a call as a server has written it down: as a whole number, as `1.0`, or as `"1"`.
    private static func number(of id: WireValue) -> Int? {
        switch id {
        case .int(let number): Int(exactly: number)
        case .string(let text): Int(text)
        case .null, .bool, .uint, .double, .bytes, .array, .object: try? Int(wire: id)
        }
    }

    /// A server that can't read a message doesn't know which call it is, and of an answer that can't be read nobody does.
    /// So each call that it may be fails.
    private func failSentCalls(_ error: SDKError) {
        let waiters = state.withLock { $0.calls.removeSent() }
        let failure = waiters.count > 1 ? error.ofOneOfSeveral : error
        for waiter in waiters { waiter.resume(returning: .failure(failure)) }
        if !waiters.isEmpty { wakeWriter() }
    }

    /// Gives calls up whose deadline has passed.
    func giveUpLateCalls() {
        let late = state.withLock { $0.calls.removeLate(at: .now) }
        for waiter in late { waiter.resume(returning: .failure(.late)) }
        if !late.isEmpty { wakeWriter() }
    }
}

// The way of a connection.
extension ConnectionCore {
    /// Makes the first connection.
    func connect() async throws(SDKError) {
        try await install()
    }

    private func install() async throws(SDKError) {
        state.withLock { $0.earlyLosses = [] }
        try install(try await Handshake(address: address, options: options).channel(for: self))
    }

    /// Makes a channel the connection. What came over it until now may have ended it already.
    func install(_ channel: any Channel) throws(SDKError) {
        let (isWanted, loss) = state.withLock { (state) -> (Bool, Loss?) in
            defer { state.earlyLosses = [] }
            if case .ended = state.phase { return (false, nil) }
            state.phase = .connected(channel)
            state.isWriterAwake = false
            // Before anything else can happen to it. Of the first connection nobody is told: nobody has its changes yet.
            changeHub.send(.restored)
            return (true, state.earlyLosses.first { $0.channel === channel })
        }
        guard isWanted else {
            channel.close(promise: nil)
            throw .transport("the connection was closed while it was made")
        }
        if let loss { return lose(channel, loss.reason, isFinal: loss.isFinal) }
        channel.closeFuture.whenComplete { _ in self.lose(channel, "the server is gone") }
    }

    /// The connection is lost. Calls that wait fail: whether they were carried out is not known, and none is sent twice.
    ///
    /// - Parameter isFinal: Whether it mustn't be made anew.
    func lose(_ channel: any Channel, _ reason: String, isFinal: Bool = false) {
        let staysLost = isFinal || options.backOff == nil
        let waiters = state.withLock { (state) -> [CallTable.Waiter]? in
            switch state.phase {
            case .connected(let current):
                if current !== channel { return nil }
            case .lost:
                state.earlyLosses.append(Loss(channel: channel, reason: reason, isFinal: isFinal))
                return nil
            case .ended: return nil
            }
            state.phase = staysLost ? .ended(reason) : .lost(reason)
            return state.calls.removeAll()
        }
        guard let waiters else { return }
        for waiter in waiters { waiter.resume(returning: .failure(.lost(reason))) }
        channel.close(promise: nil)
        if staysLost {
            finish(.ended(reason))
        } else {
            changeHub.send(.lost(reason))
            Task { await restore() }
        }
    }

    private func restore() async {
        guard let backOff = options.backOff else { return }
        for attempt in 1... {
            try? await Task.sleep(for: backOff.wait(before: attempt))
            if hasEnded { return }
            do {
                return try await install()
            } catch {
                if hasEnded { return }
            }
        }
    }

    private var hasEnded: Bool {
        if case .ended = state.withLock({ $0.phase }) { true } else { false }
    }

    /// Ends the connection for good.
    func close() {
        let (channel, waiters) = state.withLock { (state) -> ((any Channel)?, [CallTable.Waiter]) in
            defer { state.phase = .ended("it was closed") }
            if case .connected(let channel) = state.phase { return (channel, state.calls.removeAll()) }
            return (nil, [])
        }
        for waiter in waiters { waiter.resume(returning: .failure(.transport("the connection was closed"))) }
        guard let channel else { return finish(nil) }
        channel.eventLoop.execute {
            channel.pipeline.fireUserInboundEventTriggered(WebSocketClientHandler.SayGoodbye())
        }
        finish(nil)
    }

    private func finish(_ change: ConnectionChange?) {
        if let change { changeHub.send(change) }
        changeHub.finish()
        eventHub.finish()
    }
}

extension SDKError {
    fileprivate static var cancelled: SDKError {
        .transport("the call was cancelled; whether it was carried out is not known")
    }

    fileprivate static var tooDeep: SDKError {
        let most = RPCRequest.deepest
        return SDKError(kind: .argument, message: "the call is nested too deep: a message has at most \(most) levels")
    }

    static var late: SDKError { .transport("no answer came in time") }

    fileprivate static func lost(_ reason: String) -> SDKError { .transport("the connection was lost: \(reason)") }

    fileprivate static func unreadable(_ answer: UnreadableMessage) -> SDKError {
        SDKError(kind: .decoding, message: "the server's answer can't be read: \(answer.reason)")
    }

    fileprivate static var unnamed: SDKError {
        SDKError(kind: .decoding, message: "the server's answer doesn't say which call it answers")
    }

    /// The error where it isn't known whose it is.
    fileprivate var ofOneOfSeveral: SDKError {
        let words = "one of several calls that were on their way, it isn't known which: \(message)"
        return SDKError(kind: kind == .decoding ? .decoding : .transport, message: words)
    }
}
