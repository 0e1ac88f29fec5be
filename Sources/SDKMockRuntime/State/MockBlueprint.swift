import SDKRuntime

/// A check that a call has to pass before it is looked at any further. It throws, or it lets the call through.
public typealias MockGate<State: MockState> = @Sendable (inout MockCall<State>) throws(SDKError) -> Void

/// What a world takes from the spec, apart from what each call brings along. Generated.
public struct MockBlueprint<State: MockState>: Sendable {
    /// What can be bought, from the smallest to the largest; each includes those before it.
    public let editions: [String]
    /// The error of a call whose edition wasn't bought.
    public let editionError: State.Failure.Code?
    /// The figures that the vendor's customers can change, with their values: `uint` for each that can't be negative.
    public let constants: [String: WireValue]
    /// The figures that are made of those, each behind what it is made of.
    public let derivedConstants: [DerivedConstant<State>]
    /// The gates that methods name.
    public let gates: [String: MockGate<State>]
    /// Which of a method's failures with an error one in shared behaviour is, where other ones are reached before it: by
    /// the overload's id, then by what the behaviour writes, such as `*checkGroup.fails.groupNotFound`.
    public let failureNumbers: [String: [String: Int]]
    /// Which methods can fail after they have changed something.
    public let lateFailures: LateFailures
    /// The names that the spec has, nil when nobody knows them.
    public let names: MockNames?
    /// What is kept in the beginning.
    public let beginning: @Sendable () -> State
    /// What is kept of a device in the beginning.
    public let device: @Sendable () -> State.Device

    /// Makes a blueprint.
    public init(
        editions: [String] = [],
        editionError: State.Failure.Code? = nil,
        constants: [String: WireValue] = [:],
        derivedConstants: [DerivedConstant<State>] = [],
        gates: [String: MockGate<State>] = [:],
        failureNumbers: [String: [String: Int]] = [:],
        lateFailures: LateFailures = .unknown,
        names: MockNames? = nil,
        beginning: @escaping @Sendable () -> State = { State() },
        device: @escaping @Sendable () -> State.Device = { State.Device() }
    ) {
        self.editions = editions
        self.editionError = editionError
        self.constants = constants
        self.derivedConstants = derivedConstants
        self.gates = gates
        self.failureNumbers = failureNumbers
        self.lateFailures = lateFailures
        self.names = names
        self.beginning = beginning
        self.device = device
    }

    /// What there is to say to whoever buys an edition that there isn't; nil when there is one of the name.
    func refusal(ofEdition name: String) -> SDKError? {
        guard !editions.contains(name) else { return nil }
        let nearest = NearestName(in: editions).words(for: name)
        let all = editions.map { "`\($0)`" }.joined(separator: ", ")
        let words = nearest.isEmpty && !all.isEmpty ? "; there are \(all)" : nearest
        return SDKError(kind: .argument, message: "there is no edition `\(name)`\(words)")
    }

    /// Whether one edition includes another. One that isn't known includes nothing and is included in nothing.
    func includes(_ edition: String, needed: String) -> Bool {
        guard let rank = editions.firstIndex(of: edition), let neededRank = editions.firstIndex(of: needed) else {
            return false
        }
        return rank >= neededRank
    }
}
