/// A deliberate mistake in one fact, to see whether a suite notices.
public enum FactChange: Sendable, Hashable, CustomStringConvertible {
    /// The fact isn't heeded at all.
    case off
    /// Another number stands in its place.
    case number(Int)

    /// The change in words.
    public var description: String {
        switch self {
        case .off: "off"
        case .number(let number): "changed to \(number)"
        }
    }
}

/// A subject in which single facts can be changed.
public protocol ChangeableSubject: ConformanceSubject {
    /// The same subject with one fact changed. Throws ``Unsupported`` for what can't be changed.
    func changing(_ fact: ConformanceFact, _ change: FactChange) throws -> any ConformanceSubject
}
