import SDKRuntime

/// What can be done to a world from outside of it, whatever it keeps: for whoever puts any world behind a connection.
public protocol MockControl: Sendable {
    /// The names that the spec has, nil when nobody knows them.
    var names: MockNames? { get }
    /// The time on the clock, in seconds since 1970.
    var now: Int { get }
    /// The edition that is bought.
    var edition: String { get }
    /// The devices, in the order in which they came, with whoever is logged in on each.
    var logins: [(device: String, user: String?)] { get }

    /// Adds a device on which nobody is logged in. If there is one with this id, nothing happens.
    func addDevice(_ id: String)
    /// Hands the events that reach a device from now on to a function, as long as the tap is held.
    func tap(_ device: String, _ receive: @escaping @Sendable (WireEvent) -> Void) -> EventTap
    /// The calls remembered that came after so many, and how many there were in all.
    func record(after count: Int) -> (calls: [CallRecord], count: Int)

    /// Lets time pass.
    func advance(by seconds: Int) throws
    /// Buys another edition.
    func setEdition(_ edition: String) throws
    /// Changes a figure that the vendor's customers can change.
    func configure(constant name: String, value: WireValue) throws
    /// Switches a fact off, has its failure come whatever holds, or has it count otherwise; nil takes that back.
    func override(_ fact: String, _ override: RuleBook.Override?) throws
    /// Makes the next calls of a method fail with an error of any SDK.
    func failNext(_ method: String, untyped error: SDKError, times: Int) throws
    /// What is kept at a place; all of it for an empty one.
    func kept(_ place: String) throws -> WireValue?
    /// Remembers the world as it is now.
    func snapshot() -> MockSnapshot
    /// Makes the world what it was in the beginning, with another seed if one is given.
    func reset(seed: UInt64?)
}

extension MockWorld: MockControl {
    /// The names that the spec has, nil when nobody knows them.
    public var names: MockNames? { blueprint.names }

    /// The devices, in the order in which they came, with whoever is logged in on each.
    public var logins: [(device: String, user: String?)] {
        state.devices.map.map { ($0.key, $0.value.user?.rawValue) }
    }

    /// Makes the next calls of a method fail with an error of any SDK.
    public func failNext(_ method: String, untyped error: SDKError, times: Int) throws {
        try failNext(method, with: State.Failure(error), times: times)
    }
}
