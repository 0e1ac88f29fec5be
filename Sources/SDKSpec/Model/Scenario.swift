/// A value in an example or a scenario: JSON with references to what earlier steps saved.
public indirect enum ExampleValue: Sendable {
    /// A plain scalar or a quoted text; the parameter's type decides what it means.
    case scalar(text: String, isQuoted: Bool)
    /// What a step saved under a name, written `$name`, or a member of it, `$name.ID`.
    case reference(path: [String])
    /// A text repeated, for sizes: `{repeat: "é", times: 16}`.
    case repeated(text: String, times: Int)
    /// `{join: [https://files.invalid/, $sent.uuid]}`: texts one after the other.
    case joined([Located<ExampleValue>])
    /// `{now: -120}`: the world's time and so many seconds.
    case now(offset: Int)
    /// `{absent: true}`: a claim that there is nothing.
    case absent
    /// `{list: "user-${n}", times: 101}`: a list of so many items, in each of which `${n}` is its number.
    case counted(item: Located<ExampleValue>, times: Int, from: Int)
    /// A list.
    case list([Located<ExampleValue>])
    /// An object.
    case object([ExampleMember])
}

extension ExampleValue {
    /// What stands for the number of an item or of a time.
    public static let counter = "${n}"

    /// Whether a text holds the number of an item or of a time.
    public static func counts(_ text: String) -> Bool { text.holds(counter) }

    /// A text with the number filled in.
    public static func text(_ text: String, at number: Int) -> String {
        guard counts(text) else { return text }
        let counter = Array(counter.utf8)
        var filled: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let first = rest.first {
            let isCounter = rest.starts(with: counter)
            filled += isCounter ? Array("\(number)".utf8) : [first]
            rest = rest.dropFirst(isCounter ? counter.count : 1)
        }
        return String(decoding: filled, as: UTF8.self)
    }
}

/// A call that succeeds: the seed of the derived cases, and the example of the reference.
public struct Example: Sendable {
    /// The fixture to start from, nil for an empty world.
    public let given: Located<String>?
    /// Who calls: a device such as `alice` or `alice/phone`.
    public let caller: String
    /// The arguments by name.
    public let arguments: [ExampleMember]
    /// Where the example stands.
    public let location: SourceLocation

    /// Makes an example.
    public init(
        given: Located<String>?,
        caller: String,
        arguments: [ExampleMember],
        location: SourceLocation
    ) {
        self.given = given
        self.caller = caller
        self.arguments = arguments
        self.location = location
    }
}

/// One step of a scenario or a fixture.
///
/// A class, because copying a structure with this many fields retains each of them.
public final class ScenarioStep: Sendable {
    /// What a step does.
    public enum Action: Sendable {
        /// A device calls a method: `alice: createConversationGroup`.
        case call(
            device: String,
            overload: Located<String>,
            arguments: [ExampleMember]
        )
        /// The world is told to do something: `world: loseConnection`, perhaps of a device or a user.
        case control(
            Located<String>,
            of: Located<String>?,
            arguments: [ExampleMember]
        )
        /// Time passes on the world's clock.
        case advance(seconds: Int)
        /// The world's edition changes.
        case edition(Located<String>)
        /// A configurable constant of the world changes.
        case configure(constant: Located<String>, value: Located<ExampleValue>)

        /// The method or control that is performed, with its arguments; nil where there is none.
        public var performed: (target: Located<String>, arguments: [ExampleMember])? {
            switch self {
            case .call(_, let overload, let arguments): (overload, arguments)
            case .control(let name, _, let arguments): (name, arguments)
            case .advance, .edition, .configure: nil
            }
        }

        /// The device that calls, or the device or user that a control acts for.
        public var device: String? {
            switch self {
            case .call(let device, _, _): device
            case .control(_, let owner, _): owner?.value
            case .advance, .edition, .configure: nil
            }
        }
    }

    /// What the step does.
    public let action: Action
    /// The answer expected: every field named must be equal; nil when it isn't looked at.
    public let returns: Located<ExampleValue>?
    /// The error expected, nil for success.
    public let fails: Located<String>?
    /// The events that each named device receives because of the step, all of them and in order.
    public let events: [ClaimedEvents]
    /// Saves the answer under a name.
    public let saveAs: Located<String>?
    /// How often it is done, one time after the other; what is claimed is claimed of each.
    public let times: Int
    /// Where the step stands.
    public let location: SourceLocation
    /// Where the device is named that calls; nil for other steps.
    let deviceLocation: SourceLocation?

    /// Makes a step.
    public init(
        action: Action,
        returns: Located<ExampleValue>?,
        fails: Located<String>?,
        events: [ClaimedEvents],
        saveAs: Located<String>?,
        times: Int = 1,
        location: SourceLocation,
        deviceLocation: SourceLocation? = nil
    ) {
        self.action = action
        self.returns = returns
        self.fails = fails
        self.events = events
        self.saveAs = saveAs
        self.times = times
        self.location = location
        self.deviceLocation = deviceLocation
    }
}

/// The events that a scenario expects a device to receive.
public struct ClaimedEvents: Sendable {
    /// The device.
    public let device: String
    /// All of them, in order.
    public let events: [ExpectedEvent]
    /// Where the device is named.
    public let location: SourceLocation

    /// Makes a claim.
    public init(device: String, events: [ExpectedEvent], location: SourceLocation) {
        self.device = device
        self.events = events
        self.location = location
    }
}

/// An event that a scenario expects.
public struct ExpectedEvent: Sendable {
    /// The event's name.
    public let name: Located<String>
    /// What it must carry, compared as answers are; nil when it isn't looked at.
    public let payload: Located<ExampleValue>?

    /// Makes an expected event.
    public init(name: Located<String>, payload: Located<ExampleValue>?) {
        self.name = name
        self.payload = payload
    }
}

/// A named preparation that examples and scenarios start from.
public struct FixtureDeclaration: Sendable {
    /// The name.
    public let name: Located<String>
    /// What it prepares, in one sentence.
    public let summary: String
    /// The fixture that it builds on.
    public let given: Located<String>?
    /// What is done.
    public let steps: [ScenarioStep]

    /// Makes a fixture.
    public init(name: Located<String>, summary: String, given: Located<String>?, steps: [ScenarioStep]) {
        self.name = name
        self.summary = summary
        self.given = given
        self.steps = steps
    }
}

/// A story that an implementation is held to.
///
/// A class, because copying a structure with this many fields retains each of them.
public final class ScenarioDeclaration: Sendable {
    /// The name, unique in the spec.
    public let name: Located<String>
    /// What the story shows, in one sentence.
    public let summary: String
    /// The fixture to start from, nil for an empty world.
    public let given: Located<String>?
    /// What happens.
    public let steps: [ScenarioStep]
    /// The ids of the facts that it pins, other than those that its steps pin by themselves.
    public let covers: [Located<FactID>]

    /// Makes a scenario.
    public init(
        name: Located<String>,
        summary: String,
        given: Located<String>?,
        steps: [ScenarioStep],
        covers: [Located<FactID>]
    ) {
        self.name = name
        self.summary = summary
        self.given = given
        self.steps = steps
        self.covers = covers
    }
}
