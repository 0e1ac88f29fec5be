/// What a finding comes from, where other findings come from the same: of those with one cause one is told.
enum Cause: Hashable, Sendable {
    /// Nothing of a kind, such as `type`, has the name by which it is meant.
    case absent(String, name: String)
    /// What has a name lacks a member, a field or a parameter that is meant by its own.
    case absentPart(of: String, name: String)
    /// What has a name isn't given all that it needs.
    case ungiven(of: String, names: [String])
    /// What has a name answers, and no type of an answer is declared.
    case untypedAnswer(of: String)
    /// The name can't be one.
    case refusedName(String)
    /// The name is that of two things.
    case repeatedName(String)
    /// The name is a word that means something else where it is used.
    case takenName(String)
    /// A value may be absent, of which nothing said before that it is there.
    case unprovenPresence
    /// What has the name may be absent, or else has a default: nobody knows which.
    case openDefault(of: String)
}

extension Cause {
    /// Whether something is missed that is meant by its name.
    var isAbsence: Bool {
        switch self {
        case .absent, .absentPart, .ungiven: true
        case .untypedAnswer, .refusedName, .repeatedName, .takenName, .unprovenPresence,
            .openDefault:
            false
        }
    }
}
