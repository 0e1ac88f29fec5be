import SDKRuntime

/// One step of a case.
public struct ConformanceStep: Sendable, Hashable {
    /// What a step does.
    public enum Action: Sendable, Hashable {
        /// A device calls a method, named by its overload's id. The arguments are a template, see `ValueTemplate`.
        case call(device: String, method: String, arguments: WireValue)
        /// The world is told to do what a control of the spec says, for the device or the user named or for nobody. The
        /// arguments are a template, see `ValueTemplate`.
        case control(String, of: String?, arguments: WireValue)
        /// Time passes.
        case advance(seconds: Int)
        /// Another edition is bought.
        case edition(String)
        /// A figure that the vendor's customers can change is changed.
        case configure(constant: String, value: WireValue)
    }

    /// What must come of a call.
    public enum Outcome: Sendable, Hashable {
        /// An answer, and if a value is given one that matches it: objects in the fields named, all else wholly.
        case success(WireValue?)
        /// This error. With a fact, an error of the same code counts as another one when the implementation says that
        /// another fact is behind it.
        case failure(ErrorCode, fact: String?)
        /// Anything but this error, with a fact as above.
        case notFailure(ErrorCode, fact: String?)
        /// Whatever there is. Of twins it still has to be the same.
        case anything
    }

    /// An event that must come.
    public struct ExpectedEvent: Sendable, Hashable {
        /// Its name on the wire.
        public let name: String
        /// What it must carry, matched as answers are; nil when it isn't looked at.
        public let payload: WireValue?

        /// Makes an expected event.
        public init(_ name: String, payload: WireValue? = nil) {
            self.name = name
            self.payload = payload
        }
    }

    /// The events of one device.
    public struct DeviceEvents: Sendable, Hashable {
        /// The device.
        public let device: String
        /// All the events that reach it because of the step, in order.
        public let events: [ExpectedEvent]

        /// Makes the events of a device.
        public init(device: String, events: [ExpectedEvent]) {
            self.device = device
            self.events = events
        }
    }

    /// What the step does.
    public let action: Action
    /// How often it does it, one time after the other; the outcome is expected of each.
    public let times: Int
    /// What must come of a call; a step that isn't a call just has to be possible.
    public let outcome: Outcome
    /// The events looked at, by device; devices not named may receive what they like.
    public let events: [DeviceEvents]
    /// The name under which the last answer is saved for later steps.
    public let save: String?

    /// Makes a step.
    public init(
        _ action: Action,
        times: Int = 1,
        outcome: Outcome = .success(nil),
        events: [DeviceEvents] = [],
        save: String? = nil
    ) {
        self.action = action
        self.times = times
        self.outcome = outcome
        self.events = events
        self.save = save
    }

    /// The devices that the step names. Whom a control acts for is taken for one as well: only the implementation knows
    /// whether it is a user, whose device may be called alike, and a device that does nothing stands in nobody's way.
    var devices: [String] {
        let actor: String? =
            switch action {
            case .call(let device, _, _): device
            case .control(_, let owner, _): owner
            case .advance, .edition, .configure: nil
            }
        return [actor].compactMap(\.self) + events.map(\.device)
    }
}

extension ConformanceStep.Action {
    /// What it calls, a method by its overload's id or a control by its name; nil for what calls nothing.
    var called: String? {
        switch self {
        case .call(_, let method, _): method
        case .control(let name, _, _): name
        case .advance, .edition, .configure: nil
        }
    }
}

extension ConformanceStep.Action: CustomStringConvertible {
    /// The action in words, for reports.
    public var description: String {
        switch self {
        case .call(let device, let method, _): "\(device) calls \(method)"
        case .control(let name, let owner?, _): "the world does \(name) of \(owner)"
        case .control(let name, nil, _): "the world does \(name)"
        case .advance(let seconds): "\(seconds) s pass"
        case .edition(let name): "edition \(name)"
        case .configure(let constant, let value): "\(constant) becomes \(value)"
        }
    }
}
