import SDKRuntime

/// Somebody who is handed the events of a device at once, instead of taking them from a stream.
///
/// The function is called while the world is busy with the call that causes the event: it must be quick, and it mustn't
/// use the world, or it waits for itself for ever. A tap that is let go gets nothing more.
public final class EventTap: Sendable {
    let receive: @Sendable (WireEvent) -> Void

    init(_ receive: @escaping @Sendable (WireEvent) -> Void) {
        self.receive = receive
    }
}
