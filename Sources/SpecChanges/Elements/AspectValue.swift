import SDKSpec

/// What a spec says about an aspect of an element.
public enum AspectValue: Sendable, Equatable {
    /// Something that is the same or isn't.
    case text(String)
    /// Statements, a line each.
    case lines([String])
    /// What it does.
    case behaviour(BehaviourForm)
    /// An error, and whether it is the one that the product has for arguments.
    case error(String, isOfProduct: Bool = false)
    /// What each surface calls something, by the surface's name.
    case names([String: String])
    /// A limit.
    case bounds(PassedValues)
    /// How many there may be, by edition.
    case capacity([String: Int], text: String)
    /// So many calls in so many seconds.
    case allowance(calls: Int, seconds: Int, text: String)
    /// Whose calls count together, and the other methods whose calls count with them.
    case calls(per: Rate.Scope, with: [String])
    /// An edition, and which one it is, counted from the smallest.
    case edition(String, rank: Int)
    /// How much a caller has to give.
    case requirement(Requirement)

    /// The value in words.
    public var text: String {
        switch self {
        case .text(let text), .capacity(_, let text), .allowance(_, _, let text), .edition(let text, _),
            .error(let text, _):
            text
        case .calls(let scope, let partners):
            "calls per \(scope.rawValue)" + (partners.isEmpty ? "" : " with \(partners.joined(separator: ", "))")
        case .lines(let lines): lines.joined(separator: "\n")
        case .behaviour(let form): form.lines.joined(separator: "\n")
        case .names(let names):
            names.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        case .bounds(let bounds): bounds.text
        case .requirement(let requirement): requirement.rawValue
        }
    }
}
