/// Which methods can fail after they have changed something. Their calls keep the state as it was, to go back to.
public enum LateFailures: Sendable, Hashable {
    /// Nobody knows: so it is with behaviour that is written by hand. Any of them might.
    case unknown
    /// These, by the ids of their overloads, and no others.
    case of(Set<String>)

    /// Whether a method is one of them.
    @inlinable
    func include(_ overload: String) -> Bool {
        switch self {
        case .unknown: true
        case .of(let overloads): overloads.contains(overload)
        }
    }
}
