/// What has to hold before a call is looked at any further, such as being logged in.
public struct GateDeclaration: Sendable {
    /// The name that methods ask for it by.
    public let name: Located<String>
    /// What has to hold, in one sentence.
    public let summary: String
    /// The checks, `fail` statements in order.
    public let behaviour: [Statement]
    /// Why it is believed.
    public let provenance: Provenance?

    /// Makes a gate.
    public init(name: Located<String>, summary: String, behaviour: [Statement], provenance: Provenance?) {
        self.name = name
        self.summary = summary
        self.behaviour = behaviour
        self.provenance = provenance
    }
}

/// Behaviour that several methods share.
public struct ProcedureDeclaration: Sendable {
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
