/// A way in which a call, or a check at a gate, can fail.
public struct Failure: Sendable {
    /// The failure within the body that it stands in: `lend.fails.unknown.2` in a method's, `*handOver.fails.lent` in a
    /// procedure's, whatever else is reached before it.
    public let place: String
    /// Which one with this error it is of all that the call reaches, from 1.
    public let number: Int
    /// The id of the fact.
    public let fact: String
    /// The error's name.
    public let error: String
    /// Where it stands.
    public let location: SourceLocation
    /// Why it is believed, if the statement says so itself.
    public let provenance: Provenance?

    /// Whether it stands in a procedure, where several methods may reach it.
    public var isShared: Bool { FactID.isInProcedure(place) }
}
