/// Behaviour that several methods share.
///
/// A class, because copying a structure with this many fields retains each of them.
public final class ProcedureDeclaration: Sendable {
    /// The name that it is performed by.
    public let name: Located<String>
    /// What it does, in one sentence.
    public let summary: String
    /// What it is given.
    public let parameters: [Field]
    /// The type of its answer; void for none.
    public let returns: Located<TypeReference>
    /// What it does.
    public let behaviour: [Statement]
    /// Why its failures and events are believed; nil when they are believed as the methods that reach them.
    public let provenance: Provenance?

    /// Makes a procedure.
    public init(
        name: Located<String>,
        summary: String,
        parameters: [Field],
        returns: Located<TypeReference>,
        behaviour: [Statement],
        provenance: Provenance? = nil
    ) {
        self.name = name
        self.summary = summary
        self.parameters = parameters
        self.returns = returns
        self.behaviour = behaviour
        self.provenance = provenance
    }
}
