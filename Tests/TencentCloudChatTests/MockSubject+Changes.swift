import SDKConformance
import SDKRuntime

// A mock in which one fact is switched off or has another number, to see whether the suite notices.
extension MockSubject: ChangeableSubject {
    /// A mock that has one fact switched off, or with another number.
    public func changing(_ fact: ConformanceFact, _ change: FactChange) throws -> any ConformanceSubject {
        var changed = self
        changed.rules[fact.id] = try RuleBook.Override(change, of: fact)
        return changed
    }
}
