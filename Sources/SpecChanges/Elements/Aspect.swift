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
    /// How it is called in Swift: labels, how arguments travel, whether it is a method of the service.
    case manner
    /// How clients walk through the pages of its answers.
    case paging
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
            .retry, .wire, .deprecation, .figure, .configurable, .order, .manner, .paging, .guarded, .make,
            .demands, .behaviour, .story:
            true
        }
    }
}
