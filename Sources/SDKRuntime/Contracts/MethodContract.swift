/// What the spec demands of a call, as data: what a client checks before a call, and a mock during one.
public struct MethodContract: Sendable, Hashable {
    /// How arguments travel on the vendor's own surface.
    public enum Passing: String, Sendable, CaseIterable {
        /// One object that holds them all.
        case options
        /// One after the other.
        case positional
    }

    /// The id of the overload, which is what the wire calls the method.
    public internal(set) var id: String
    /// The name of the method, the same for all of its overloads.
    public internal(set) var method: String
    /// The name on each of the vendor's surfaces.
    public internal(set) var surfaceNames: [String: String]
    /// How arguments travel on the vendor's own surface.
    public internal(set) var passing: Passing
    /// The parameters, in order.
    public internal(set) var parameters: [ParameterContract]
    /// What is demanded of the types that parameters hold.
    public internal(set) var types: TypeContracts
    /// Groups of parameters of which at least one must be given.
    public internal(set) var atLeastOne: [CombinationContract]
    /// Groups of parameters of which not more than one may be given.
    public internal(set) var notTogether: [CombinationContract]
    /// Rules about the arguments together.
    public internal(set) var checks: [ArgumentCheck]
    /// The gates that a call has to pass, in order.
    public internal(set) var gates: [GateContract]
    /// The edition that has to be bought; nil when any will do.
    public internal(set) var edition: EditionContract?
    /// How often it may be called; nil when the spec knows no bound.
    public internal(set) var rate: RateContract?
    /// How many of what it creates there may be; nil when the spec knows no bound.
    public internal(set) var quota: QuotaContract?
    /// The error of a missing argument.
    public internal(set) var argumentError: ErrorCode
    /// Why the contract couldn't be read, in which case it demands nothing and no call is made under it; nil when it is
    /// whole.
    public internal(set) var flaw: SDKError?

    /// Makes a contract.
    public init(
        id: String,
        method: String,
        surfaceNames: [String: String] = [:],
        passing: Passing = .options,
        parameters: [ParameterContract] = [],
        types: TypeContracts = TypeContracts(),
        atLeastOne: [CombinationContract] = [],
        notTogether: [CombinationContract] = [],
        checks: [ArgumentCheck] = [],
        gates: [GateContract] = [],
        edition: EditionContract? = nil,
        rate: RateContract? = nil,
        quota: QuotaContract? = nil,
        argumentError: ErrorCode
    ) {
        self.id = id
        self.method = method
        self.surfaceNames = surfaceNames
        self.passing = passing
        self.parameters = parameters
        self.types = types
        self.atLeastOne = atLeastOne
        self.notTogether = notTogether
        self.checks = checks
        self.gates = gates
        self.edition = edition
        self.rate = rate
        self.quota = quota
        self.argumentError = argumentError
    }
}
