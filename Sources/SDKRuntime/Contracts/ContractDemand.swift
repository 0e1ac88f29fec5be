/// What a contract can demand of arguments, by when it is looked at.
enum ContractDemand: Int, Sendable, CaseIterable {
    /// That something is given.
    case presence
    /// That a limit is kept whose error is the argument error.
    case argumentLimits
    /// That the fields of records agree with each other.
    case agreement
    /// That a limit is kept which has an error of its own.
    case ownLimits
}
