import SDKSpec

/// Something that a spec says about one of its elements.
public enum Aspect: String, Sendable, CaseIterable {
    /// Summaries, notes, topics and titles.
    case words
    /// Why it is believed.
    case sources
    /// The type of a parameter, a field, an answer or a payload.
    case type
    /// Of a field, whether there may be none when it is read.
    case absence
    /// Whether it must be given, and whether it may be empty then.
    case requirement
    /// The value taken where none is given.
    case fallback
    /// The bounds of a limit.
    case bounds
    /// What happens beyond a limit.
    case excess
    /// The error of a limit, a quota or a rate.
    case error
    /// How many there may be.
    case capacity
    /// How often a method may be called.
    case allowance
    /// What is counted.
    case counted
    /// The smallest edition that has it.
    case edition
    /// An error's code.
    case code
    /// Whether the same call may succeed later.
    case retry
    /// Its form on the wire.
    case wire
    /// What the vendor calls it.
    case vendorNames
    /// The version that it came with.
    case since
    /// What to call instead.
    case deprecation
    /// The value of a constant.
    case figure
    /// Whether customers can change a constant.
    case configurable
    /// The order of what callers give, and of what a call has to pass.
    case order
    /// How it is called in Swift: labels, how arguments travel, paging, whether it is a method of the service.
    case manner
    /// The methods that have to pass a gate without naming it.
    case guarded
    /// What a type is made of.
    case make
    /// What a type demands of arguments, a line each.
    case demands
    /// What it does, statement by statement.
    case behaviour
    /// What a story does and claims.
    case story

    /// Whether two elements that differ in it can't be the same one under two names.
    var tellsTwins: Bool {
        switch self {
        case .words, .sources, .since, .vendorNames: false
        case .type, .absence, .requirement, .fallback, .bounds, .excess, .error, .capacity, .allowance, .counted,
            .edition, .code,
            .retry, .wire, .deprecation, .figure, .configurable, .order, .manner, .guarded, .make,
            .demands, .behaviour, .story:
            true
        }
    }
}

/// What a spec says about an aspect of an element.
public enum AspectValue: Sendable, Equatable {
    /// Something that is the same or isn't.
    case text(String)
    /// Statements, a line each.
    case lines([String])
    /// What each surface calls something, by the surface's name.
    case names([String: String])
    /// A limit.
    case bounds(LimitBounds)
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
        case .text(let text), .capacity(_, let text), .allowance(_, _, let text), .edition(let text, _): text
        case .calls(let scope, let partners):
            "calls per \(scope.rawValue)" + (partners.isEmpty ? "" : " with \(partners.joined(separator: ", "))")
        case .lines(let lines): lines.joined(separator: "\n")
        case .names(let names):
            names.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        case .bounds(let bounds): bounds.text
        case .requirement(let requirement): requirement.rawValue
        }
    }
}

/// How much a caller has to give, from the least to the most.
public enum Requirement: String, Sendable, Comparable, CaseIterable {
    case optional
    case required
    case requiredAndNotEmpty = "required and not empty"

    /// Whether a caller has to give less.
    public static func < (left: Requirement, right: Requirement) -> Bool {
        allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
    }
}
