/// What can be done to the world over a connection, each by a method under `world.`.
enum ControlMethod: String, CaseIterable, Sendable {
    /// The time on the clock: `{}`, answered with seconds since 1970.
    case time
    /// Lets time pass: `{seconds}`, answered with the time then.
    case advance
    /// The edition that is bought: `{}`, or `{name}` to buy another one. Answered with its name.
    case edition
    /// Changes a figure: `{constant, value}`.
    case configure
    /// Does what a control of the spec says: `{control, of, arguments}`, answered with what it answers.
    case perform
    /// Lets the next calls of a method fail: `{method, error, times}`, the error by its name in the spec; one call without
    /// `times`.
    case failNext
    /// Switches a fact off, or has it count otherwise: `{fact, as}` with `off`, `always`, a whole number or a text; without
    /// `as` it counts again as the spec says.
    case override
    /// The calls so far: `{after, last}`, answered with how many there were, and with those after the first so many, of
    /// them the last so many.
    case record
    /// What is kept: `{place}`, all of it without one.
    case state
    /// The devices: who is logged in on each, and whether it is connected.
    case devices
    /// Remembers the world: `{}`, answered with a name. The latest hundred are kept.
    case snapshot
    /// Makes the world what it was: `{snapshot}`.
    case restore
    /// Makes the world what it was in the beginning: `{seed}`, or `{}` for the same seed. A device that is connected comes
    /// back with its next call, or when it settles.
    case reset
    /// Does nothing. The answer comes behind all events of what was done before.
    case settle

    /// What their names begin with on the wire.
    static let prefix = "world."

    /// The name on the wire.
    var name: String { Self.prefix + rawValue }

    /// The method of a name on the wire.
    init?(name: String) {
        guard name.hasPrefix(Self.prefix) else { return nil }
        self.init(rawValue: String(name.dropFirst(Self.prefix.count)))
    }

    /// The arguments that it takes.
    var arguments: [String] {
        switch self {
        case .time, .devices, .snapshot, .settle: []
        case .advance: ["seconds"]
        case .edition: ["name"]
        case .configure: ["constant", "value"]
        case .perform: ["control", "of", "arguments"]
        case .failNext: ["method", "error", "times"]
        case .override: ["fact", "as"]
        case .record: ["after", "last"]
        case .state: ["place"]
        case .restore: ["snapshot"]
        case .reset: ["seed"]
        }
    }
}
