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
