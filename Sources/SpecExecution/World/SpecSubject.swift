import SDKConformance
import SDKMockRuntime
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
        SubjectWorld(world: SpecWorld(program, rules: rules, recording: .off))
    }
}

private struct SubjectWorld: ConformanceWorld {
    let world: SpecWorld

    func transport(for device: String) async throws -> any Transport { world.transport(for: device) }

    var now: Int { world.now }

    func advance(seconds: Int) async throws { world.advance(by: seconds) }

    func setEdition(_ name: String) async throws { try world.setEdition(name) }

    func configure(_ constant: String, to value: WireValue) async throws { try world.configure(constant, value) }

    func perform(_ control: String, of owner: String?, arguments: WireValue) async throws -> WireValue {
        try world.perform(control, of: owner, arguments: arguments)
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
