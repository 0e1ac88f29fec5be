import NIOCore
import Synchronization

/// The connections of a server.
final class ConnectionTable: Sendable {
    private struct State {
        var channels: [ObjectIdentifier: any Channel] = [:]
        var devices: [String: Outbox] = [:]
        var others: [ObjectIdentifier: Outbox] = [:]
    }

    private let state = Mutex(State())

    /// The devices that are connected.
    var devices: Set<String> { state.withLock { Set($0.devices.keys) } }

    /// Remembers a connection, whatever will become of it, as long as it is open.
    func add(_ channel: any Channel) {
        let id = ObjectIdentifier(channel)
        state.withLock { $0.channels[id] = channel }
        channel.closeFuture.whenComplete { _ in
            self.state.withLock { $0.channels[id] = nil }
        }
    }

    /// Takes a WebSocket in. An older one of the same device is ended: the app has connected anew before the server
    /// could notice that it was gone.
    func open(_ device: String?, _ outbox: Outbox) {
        let older = state.withLock { state in
            guard let device else {
                state.others[ObjectIdentifier(outbox)] = outbox
                return Outbox?.none
            }
            defer { state.devices[device] = outbox }
            return state.devices[device]
        }
        older?.end(.replaced)
    }

    /// Forgets a WebSocket.
    func close(_ device: String?, _ outbox: Outbox) {
        state.withLock { state in
            if let device {
                if state.devices[device] === outbox { state.devices[device] = nil }
            } else {
                state.others[ObjectIdentifier(outbox)] = nil
            }
        }
    }

    /// Ends all WebSockets.
    func closeDevices(_ reason: CloseReason) {
        for outbox in state.withLock({ Array($0.devices.values) + Array($0.others.values) }) { outbox.end(reason) }
    }

    /// Closes whatever is still open, after WebSockets had the time to say goodbye, however busy the machine is, and
    /// others a moment for an answer that is on its way.
    func closeAll() async {
        let (channels, isTalking) = state.withLock { state in
            (Array(state.channels.values), !state.devices.isEmpty || !state.others.isEmpty)
        }
        let patience = isTalking ? TimeAmount.seconds(2) : .milliseconds(200)
        for channel in channels {
            channel.eventLoop.scheduleTask(in: patience) { channel.close(promise: nil) }
        }
        for channel in channels { try? await channel.closeFuture.get() }
    }
}
