/// How much a caller has to give, from the least to the most.
public enum Requirement: String, Sendable, Comparable, CaseIterable {
    case optional
    case required
    case requiredAndNotEmpty = "required and not empty"

    /// Whether a caller has to give less.
    public static func < (left: Requirement, right: Requirement) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .optional: 0
        case .required: 1
        case .requiredAndNotEmpty: 2
        }
    }
}
