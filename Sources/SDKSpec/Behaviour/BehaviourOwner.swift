/// What a body of behaviour belongs to.
public enum BehaviourOwner: Hashable, Sendable {
    /// An overload of a method, or a control, by its id.
    case call(String)
    /// A gate, by its name.
    case gate(String)
    /// A record whose fields are checked together, by its name.
    case type(String)
    /// A procedure, by its name. It fails on behalf of whatever method performs it.
    case procedure(String)

    /// What it is called.
    var name: String {
        switch self {
        case .call(let name), .gate(let name), .type(let name), .procedure(let name): name
        }
    }

    /// What the places of its failures begin with: `lend`, `gate.ready`, `Address`, `*handOver`.
    public var rawValue: String {
        switch self {
        case .call(let name), .type(let name): name
        case .gate(let name): "gate.\(name)"
        case .procedure(let name): "*\(name)"
        }
    }
}
