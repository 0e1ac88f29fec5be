/// How well a fact is known.
public enum FactStatus: String, Sendable, CaseIterable {
    /// A page of the vendor's documentation says so.
    case documented
    /// The vendor's declarations or headers say so.
    case declared
    /// The vendor's client was seen to do so.
    case observed
    /// It follows by reasoning that the spec gives.
    case inferred
    /// Witnesses disagree; the spec names the sides and the one followed.
    case contradicted
}
