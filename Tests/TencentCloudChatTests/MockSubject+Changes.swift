import SDKConformance
import SDKRuntime

@testable import chat_recorder

// A mock in which one fact is switched off or has another number, to see whether the suite notices.
extension MockSubject: ChangeableSubject {
    /// A mock that has one fact switched off, or with another number.
    public func changing(_ fact: ConformanceFact, _ change: FactChange) throws -> any ConformanceSubject {
        var changed = self
        changed.rules[fact.id] = try override(of: fact, change)
        return changed
    }

    /// What the rule book can say of a fact. What it can't change is told, and left out of the score.
    private func override(of fact: ConformanceFact, _ change: FactChange) throws -> RuleBook.Override {
        switch (change, fact.kind) {
        case (.off, "default"), (.off, "answer"), (.off, "error"), (.off, "payload"), (.off, "constant"):
            throw Unsupported("the mock has no switch for it")
        case (.off, "required") where !fact.value.contains("empty"):
            throw Unsupported("the type of the argument demands it")
        case (.number, "error"), (.number, "default"):
            throw Unsupported("the number is part of the client")
        case (.off, _): return .off
        case (.number(let number), _): return .value(number)
        }
    }
}
