/// A subject in which single facts can be changed.
public protocol ChangeableSubject: ConformanceSubject {
    /// The same subject with one fact changed. Throws ``Unsupported`` for what can't be changed.
    func changing(_ fact: ConformanceFact, _ change: FactChange) throws -> any ConformanceSubject
}
