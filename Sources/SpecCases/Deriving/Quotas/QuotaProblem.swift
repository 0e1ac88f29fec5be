import SDKSpec

/// Why a quota isn't filled by cases.
enum QuotaProblem: Error {
    /// What is counted is no store.
    case count
    /// The behaviour doesn't say plainly how a call takes places.
    case growth
    /// The calls would have to wait longer for the next window of their rate than any case does.
    case wait
    /// What is put off again and again is due more often in a window of their rate than a clock goes through.
    case due
    /// What the preparation puts off may come while the calls wait for the next window of their rate.
    case delay
    /// Calls that differ may fail.
    case success
    /// A gate may hold back calls after the first.
    case gates
    /// There aren't enough values to call with.
    case values
    /// What is counted may be less than nothing at first.
    case start
    /// The preparation sets figures, and the quota's may be among them.
    case figure
    /// What the spec says to fill it with breaks a rule about arguments.
    case fill
    /// What the spec says to fill it with takes as many places as nobody knows, or now more and now less.
    case unevenFill
    /// What the spec says to fill it with is refused, or doesn't take the places that it should.
    case vainFill
    /// What the spec says to fill it with takes the same place each time.
    case sameFill

    /// The problem in words.
    var reason: String {
        switch self {
        case .count: "what it counts is worked out, and calls that add to it can't be told from others"
        case .growth: "what it counts is changed in other ways than by one statement that adds to it"
        case .wait: "it is filled in several windows of its rate, and no case waits until the first is over"
        case .due: CaseBudget.overdue
        case .delay: CaseBudget.delayed
        case .success: "calls one after the other may fail, or take no place"
        case .gates: "what its gates ask about may be another thing after a call, or in another edition"
        case .start: "it counts a number, and what that is at first can't be told"
        case .values: "there are too few values to call with that keep the limits"
        case .figure: "the preparation sets figures, and perhaps the one that says how many there may be"
        case .fill: "a call that `fill` describes breaks what is asked of its arguments"
        case .unevenFill: "how many places a call that `fill` describes takes can't be told, or differs"
        case .vainFill: "a call that `fill` describes fails, or doesn't add to what is counted what it should"
        case .sameFill: "the calls that `fill` describes are all the same, and take one place together"
        }
    }
}
