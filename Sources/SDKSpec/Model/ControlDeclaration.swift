/// Something that a world can be told to do, which no client calls: what the network, the service by itself or the app's
/// server does.
///
/// It is described as a method is, without what only a client's calls have: gates, an edition, a rate, a quota.
public struct ControlDeclaration: Sendable {
    /// For whom it acts.
    public enum Actor: String, Sendable, CaseIterable {
        /// Nobody: it sees the stores of the world and those of all users.
        case world
        /// A device, with whoever is logged in on it.
        case device
        /// A user, whether logged in somewhere or not.
        case user
    }

    /// For whom it acts.
    public let actor: Actor
    /// What it is called, takes, does and gives.
    public let method: MethodDeclaration

    /// Makes a control.
    ///
    /// - Parameters:
    ///   - actor: For whom it acts.
    ///   - method: A method with one shape.
    public init(actor: Actor, method: MethodDeclaration) {
        self.actor = actor
        self.method = method
    }

    /// The name by which steps and tests ask for it.
    public var name: Located<String> { method.name }

    /// The shape in which it is asked for.
    public var shape: Overload { method.shapes[0] }
}

extension Specification {
    /// Whatever can be called: the methods, and behind them what the controls do.
    public var calls: [MethodDeclaration] { self.methods + self.controls.map(\.method) }
}
