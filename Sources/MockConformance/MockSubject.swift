import SDKConformance
import SDKMockRuntime
import SDKRuntime

/// A mock behind the conformance runner: with a new world for each case, and facts that can be changed.
///
/// ```swift
/// let report = await ConformanceRunner(subject: MockSubject { ChatWorld() }).run(try ChatConformance.suite)
/// ```
///
/// Any world will do that can be served: a generated mock's, an interpreted spec's, or one of your own.
public struct MockSubject: ConformanceSubject {
    private let newWorld: @Sendable () throws -> any ServableWorld
    private let wrap: @Sendable (any Transport) -> any Transport
    /// What differs from the spec.
    public var rules = RuleBook()

    /// Puts a mock behind the runner.
    ///
    /// - Parameters:
    ///   - newWorld: Makes a world in which nothing has happened yet.
    ///   - wrap: What calls go through on their way to the mock, such as a generated client.
    public init(
        _ newWorld: @escaping @Sendable () throws -> any ServableWorld,
        through wrap: @escaping @Sendable (any Transport) -> any Transport = { $0 }
    ) {
        self.newWorld = newWorld
        self.wrap = wrap
    }

    /// A world in which nothing has happened yet.
    public func makeWorld() async throws -> any ConformanceWorld {
        MockSubjectWorld(try changedWorld(), through: wrap)
    }

    private func changedWorld() throws -> any ServableWorld {
        let world = try newWorld()
        for fact in rules.facts { try world.control.override(fact, rules[fact]) }
        return world
    }
}

extension MockSubject: ChangeableSubject {
    /// The same mock with one fact switched off, or with another number.
    ///
    /// - Throws: `Unsupported` for what the mock can't have otherwise.
    public func changing(_ fact: ConformanceFact, _ change: FactChange) throws -> any ConformanceSubject {
        var changed = self
        changed.rules[fact.id] = try RuleBook.Override(change, of: fact)
        do {
            // Better now than in each case, which would fail.
            _ = try changed.changedWorld()
        } catch {
            throw Unsupported("\(error)")
        }
        return changed
    }
}
