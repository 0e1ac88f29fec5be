/// What has to hold before a call is looked at any further, such as being logged in.
public struct GateDeclaration: Sendable {
    /// Methods that have to pass a gate without naming it.
    public enum Guarded: String, Sendable, CaseIterable {
        /// Those that the service answers.
        case remote
    }

    /// The name that methods ask for it by.
    public let name: Located<String>
    /// What has to hold, in one sentence.
    public let summary: String
    /// The methods that have to pass it without naming it, behind the gates that they name; nil for none.
    public let guarded: Guarded?
    /// The checks, `fail` statements in order.
    public let behaviour: [Statement]
    /// Why it is believed.
    public let provenance: Provenance?

    /// Makes a gate.
    public init(
        name: Located<String>,
        summary: String,
        guarded: Guarded? = nil,
        behaviour: [Statement],
        provenance: Provenance?
    ) {
        self.name = name
        self.summary = summary
        self.guarded = guarded
        self.behaviour = behaviour
        self.provenance = provenance
    }
}

extension Specification {
    /// The names of all gates that a method has to pass, in order: those that it names, then those that guard it.
    public func gateNames(before method: MethodDeclaration) -> [String] {
        method.gates.map(\.value) + guards(of: method).map(\.name.value)
    }

    /// The gates that a method has to pass although it doesn't name them, in order.
    public func guards(of method: MethodDeclaration) -> [GateDeclaration] {
        self.gates.filter { gate in
            switch gate.guarded {
            case .remote: method.kind == .remote && !method.gates.contains { $0.value == gate.name.value }
            case nil: false
            }
        }
    }
}
