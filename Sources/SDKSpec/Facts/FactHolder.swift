/// What a fact belongs to: whoever reads about that reads the fact.
public enum FactHolder: Hashable, Sendable {
    /// A method, all its overloads included.
    case method(String)
    /// A control.
    case control(String)
    /// A gate.
    case gate(String)
    /// A type.
    case type(String)
    /// An error.
    case error(String)
    /// An event.
    case event(String)
    /// A constant.
    case constant(String)

    /// What it is called.
    public var name: String {
        switch self {
        case .method(let name), .control(let name), .gate(let name), .type(let name), .error(let name),
            .event(let name), .constant(let name):
            name
        }
    }
}
