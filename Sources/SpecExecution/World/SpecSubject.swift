import MockConformance
import SDKConformance
import SDKRuntime

/// An interpreted spec behind the conformance runner.
public struct SpecSubject: ConformanceSubject {
    private let program: SpecProgram
    /// What differs from the spec.
    public var rules = RuleBook()

    /// Puts a spec behind the runner.
    public init(_ program: SpecProgram) {
        self.program = program
    }

    /// An empty world.
    public func makeWorld() async throws -> any ConformanceWorld {
        MockSubjectWorld(SpecWorld(program, rules: rules, recording: .off))
    }
}

extension SpecSubject: ChangeableSubject {
    /// The same spec with one fact changed in the rule book.
    public func changing(_ fact: ConformanceFact, _ change: FactChange) throws -> any ConformanceSubject {
        var changed = self
        changed.rules[fact.id] = try RuleBook.Override(change, of: fact)
        return changed
    }
}
