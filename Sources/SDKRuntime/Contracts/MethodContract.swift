/// What the spec demands of a call, as data: what a client checks before a call, and a mock during one.
///
/// Each call has it along, so it is one reference.
public struct MethodContract: Sendable, Hashable {
    /// How arguments travel on the vendor's own surface.
    public enum Passing: String, Sendable, CaseIterable {
        /// One object that holds them all.
        case options
        /// One after the other.
        case positional
    }

    /// What is demanded, and what follows from that for every call.
    private struct Parts: Sendable {
        var id: String
        var method: String
        var surfaceNames: [String: String]
        var passing: Passing
        var parameters: [ParameterContract]
        var types: TypeContracts
        var atLeastOne: [CombinationContract]
        var notTogether: [CombinationContract]
        var checks: [ArgumentCheck]
        var gates: [GateContract]
        var edition: EditionContract?
        var rate: RateContract?
        var quota: QuotaContract?
        var argumentError: ErrorCode
        var flaw: SDKError?
        var plan = ContractPlan()
    }

    private var kept: SharedStorage<Parts>

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
        kept = SharedStorage(
            Parts(
                id: id,
                method: method,
                surfaceNames: surfaceNames,
                passing: passing,
                parameters: parameters,
                types: types,
                atLeastOne: atLeastOne,
                notTogether: notTogether,
                checks: checks,
                gates: gates,
                edition: edition,
                rate: rate,
                quota: quota,
                argumentError: argumentError
            )
        )
        makePlan()
    }

    /// Finds out once what calls are looked at for.
    mutating func makePlan() { kept.value.plan = ContractPlan(for: self) }

    /// What calls are looked at for.
    var plan: ContractPlan { kept.value.plan }
}

extension MethodContract {
    /// The id of the overload, which is what the wire calls the method.
    public internal(set) var id: String {
        get { kept.value.id }
        set { kept.value.id = newValue }
    }

    /// The name of the method, the same for all of its overloads.
    public internal(set) var method: String {
        get { kept.value.method }
        set { kept.value.method = newValue }
    }

    /// The name on each of the vendor's surfaces.
    public internal(set) var surfaceNames: [String: String] {
        get { kept.value.surfaceNames }
        set { kept.value.surfaceNames = newValue }
    }

    /// How arguments travel on the vendor's own surface.
    public internal(set) var passing: Passing {
        get { kept.value.passing }
        set { kept.value.passing = newValue }
    }

    /// The parameters, in order.
    public internal(set) var parameters: [ParameterContract] {
        get { kept.value.parameters }
        set { kept.value.parameters = newValue }
    }

    /// What is demanded of the types that parameters hold.
    public internal(set) var types: TypeContracts {
        get { kept.value.types }
        set { kept.value.types = newValue }
    }

    /// Groups of parameters of which at least one must be given.
    public internal(set) var atLeastOne: [CombinationContract] {
        get { kept.value.atLeastOne }
        set { kept.value.atLeastOne = newValue }
    }

    /// Groups of parameters of which not more than one may be given.
    public internal(set) var notTogether: [CombinationContract] {
        get { kept.value.notTogether }
        set { kept.value.notTogether = newValue }
    }

    /// Rules about the arguments together.
    public internal(set) var checks: [ArgumentCheck] {
        get { kept.value.checks }
        set { kept.value.checks = newValue }
    }

    /// The gates that a call has to pass, in order.
    public internal(set) var gates: [GateContract] {
        get { kept.value.gates }
        set { kept.value.gates = newValue }
    }

    /// The edition that has to be bought; nil when any will do.
    public internal(set) var edition: EditionContract? {
        get { kept.value.edition }
        set { kept.value.edition = newValue }
    }

    /// How often it may be called; nil when the spec knows no bound.
    public internal(set) var rate: RateContract? {
        get { kept.value.rate }
        set { kept.value.rate = newValue }
    }

    /// How many of what it creates there may be; nil when the spec knows no bound.
    public internal(set) var quota: QuotaContract? {
        get { kept.value.quota }
        set { kept.value.quota = newValue }
    }

    /// The error of a missing argument.
    public internal(set) var argumentError: ErrorCode {
        get { kept.value.argumentError }
        set { kept.value.argumentError = newValue }
    }

    /// Why the contract couldn't be read, in which case it demands nothing and no call is made under it; nil when it is
    /// whole.
    public internal(set) var flaw: SDKError? {
        get { kept.value.flaw }
        set { kept.value.flaw = newValue }
    }
}
