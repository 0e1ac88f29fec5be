/// A world as it was at one moment: what is kept, the clock, the edition, rules, figures, faults, timers, rates, the
/// record, and which identifiers come next.
public struct MockSnapshot: Sendable {
    private let putBack: @Sendable () -> Void

    init(_ putBack: @escaping @Sendable () -> Void) {
        self.putBack = putBack
    }

    /// Makes the world that it was taken of what it was then. Those who listen to events go on listening.
    public func restore() { putBack() }
}
