import SDKMockRuntime
import SDKRuntime
import Synchronization

/// Where calls come in, from whatever connection: the world that is shown, and what else the server knows.
final class CallDesk: Sendable {
    private struct State {
        var world: any ServableWorld
        var hiddenMethods: Set<String>
        var snapshots = SnapshotShelf()
        var summary = ServerSummary()
    }

    private let state: Mutex<State>
    private let connections: ConnectionTable
    private let onCall: (@Sendable (ServedCall) -> Void)?

    init(_ world: any ServableWorld, _ connections: ConnectionTable, _ options: MockServerOptions) {
        state = Mutex(State(world: world, hiddenMethods: options.hiddenMethods))
        self.connections = connections
        onCall = options.onCall
    }

    /// The world that is shown.
    var world: any ServableWorld { state.withLock { $0.world } }

    /// How much there was to do so far.
    var summary: ServerSummary { state.withLock { $0.summary } }

    /// Whether a method is answered as if it weren't there.
    func hides(_ method: String) -> Bool { state.withLock { $0.hiddenMethods.contains(method) } }

    /// The devices that are connected.
    var connectedDevices: Set<String> { connections.devices }

    /// Shows another world. What was remembered of the one before is forgotten.
    ///
    /// - Parameter hidden: The methods that are answered as if they weren't there; nil for the same ones as before.
    func show(_ world: any ServableWorld, hiding hidden: Set<String>?) {
        state.withLock { state in
            state.world = world
            state.hiddenMethods = hidden ?? state.hiddenMethods
            state.snapshots = SnapshotShelf()
        }
    }

    /// Somebody who calls without a connection of their own.
    func caller(_ device: String?) -> Caller { Caller(device: device, desk: self) }

    /// Somebody who calls over a connection, and gets the events of the device that it is.
    func open(_ device: String?, _ outbox: Outbox) -> Caller {
        connections.open(device, outbox)
        if let device { state.withLock { _ = $0.summary.devices.insert(device) } }
        return Caller(device: device, desk: self, outbox: outbox)
    }

    /// The connection is gone.
    func close(_ device: String?, _ outbox: Outbox) { connections.close(device, outbox) }

    /// Keeps a snapshot of the world that is shown; no other one can take its place meanwhile.
    func keepSnapshot() -> String {
        state.withLock { $0.snapshots.keep($0.world.control.snapshot()) }
    }

    /// Makes the world what it was.
    func restore(_ name: String) throws(SDKError) {
        try state.withLock { (state) throws(SDKError) in try state.snapshots.snapshot(name) }.restore()
    }

    /// Takes note of a call that was answered.
    func note(_ call: ServedCall, isControl: Bool) {
        state.withLock { state in
            if isControl {
                state.summary.controlCalls += 1
            } else {
                state.summary.calls += 1
                if case .failure = call.outcome { state.summary.failures += 1 }
            }
            if let device = call.device { state.summary.devices.insert(device) }
        }
        onCall?(call)
    }
}
