import SDKRuntime

/// One thing that an implementation is held to: a preparation, and steps whose outcome is looked at.
///
/// A case is data. It names methods, errors and events as the wire does, so any implementation that speaks the wire
/// can be put behind the runner, whatever it is written in.
public struct ConformanceCase: Sendable, Hashable {
    /// Unique in the suite and stable; expected failures are listed by it.
    public let id: String
    /// What it has to do with, as the spec names it; nil when the suite doesn't say.
    public let topic: String?
    /// What the case shows, in one sentence.
    public let summary: String
    /// The ids of the facts that it pins.
    public let facts: [String]
    /// What is prepared. A preparation that fails makes the case fail.
    public let setup: [ConformanceStep]
    /// What happens, and what must come of it.
    public let steps: [ConformanceStep]
    /// Steps that must come out as `steps` do, in a world of their own with the same preparation; nil when nothing is
    /// compared. A call without an argument is held against one with the argument's default in this way.
    public let twin: [ConformanceStep]?

    /// Makes a case.
    public init(
        id: String,
        topic: String? = nil,
        summary: String,
        facts: [String],
        setup: [ConformanceStep] = [],
        steps: [ConformanceStep],
        twin: [ConformanceStep]? = nil
    ) {
        self.id = id
        self.topic = topic
        self.summary = summary
        self.facts = facts
        self.setup = setup
        self.steps = steps
        self.twin = twin
    }

    /// Every device of the case, in the order of first mention.
    var devices: [String] {
        var devices: [String] = []
        for step in setup + steps + (twin ?? []) {
            for device in step.devices where !devices.contains(device) { devices.append(device) }
        }
        return devices
    }
}
