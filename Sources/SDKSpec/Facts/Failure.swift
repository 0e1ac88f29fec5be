/// A way in which a call, or a check at a gate, can fail.
public struct Failure: Sendable {
    /// The failure within the body that it stands in, whatever else is reached before it.
    public let place: FailurePlace
    /// Which one with this error it is of all that the call reaches, from 1.
    public let number: Int
    /// The id of the fact.
    public let fact: FactID
    /// Where it stands.
    public let location: SourceLocation
    /// Why it is believed, if the statement says so itself.
    public let provenance: Provenance?

    /// The error's name.
    public var error: String { place.error }

    /// Whether it stands in a procedure, where several methods may reach it.
    public var isShared: Bool { place.isShared }
}
