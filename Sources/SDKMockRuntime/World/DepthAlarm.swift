import Synchronization

/// Whether the call that a world is carrying out has made a value that is too deep.
///
/// It stands beside the call and not in it, so that whatever only looks at a call can raise it: what an event carries, or
/// a procedure that answers.
@usableFromInline
final class DepthAlarm: Sendable {
    private let state = Atomic(false)

    @usableFromInline var isRaised: Bool { state.load(ordering: .relaxed) }

    func raise() { state.store(true, ordering: .relaxed) }

    @usableFromInline
    func lower() { state.store(false, ordering: .relaxed) }
}
