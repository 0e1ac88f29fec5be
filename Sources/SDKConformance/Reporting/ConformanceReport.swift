/// What came of a run.
public struct ConformanceReport: Sendable {
    /// Every case with its verdict, in the order of the suite.
    public let results: [CaseResult]
    /// The facts that cases are owed to, in the order of the suite.
    public let facts: [ConformanceFact]
    /// The cases that were known to fail.
    public let expectedFailures: ExpectedFailures

    /// The ids of cases that there are, and that were left out of the run.
    private let leftOut: Set<String>

    /// Makes a report.
    ///
    /// - Parameters:
    ///   - results: What came of each case.
    ///   - facts: The facts that the cases are about.
    ///   - expectedFailures: The cases that are known to fail.
    ///   - leftOut: The ids of cases that there are, and that were left out of the run: they may be listed.
    public init(
        results: [CaseResult],
        facts: [ConformanceFact] = [],
        expectedFailures: ExpectedFailures = ExpectedFailures(),
        leftOut: Set<String> = []
    ) {
        self.results = results
        self.facts = facts
        self.expectedFailures = expectedFailures
        self.leftOut = leftOut
    }

    /// Whether everything came out as it should: no case failed that isn't listed, no listed case passed, and not all
    /// were left out.
    public var isSuccess: Bool {
        failures.isEmpty && unexpectedPasses.isEmpty && unknownExpectedFailures.isEmpty && !hasRunNothing
    }

    /// Whether there were cases, and the subject could do none of them: that says nothing in its favour.
    public var hasRunNothing: Bool { !results.isEmpty && results.allSatisfy { $0.reasonSkipped != nil } }

    /// The cases that passed.
    public var passed: [CaseResult] { results.filter { $0.verdict == .passed } }

    /// The cases that failed and aren't listed.
    public var failures: [CaseResult] {
        results.filter { $0.hasFailed && expectedFailures.reasons[$0.id] == nil }
    }

    /// The cases that failed as listed.
    public var knownFailures: [CaseResult] {
        results.filter { $0.hasFailed && expectedFailures.reasons[$0.id] != nil }
    }

    /// The cases that are listed and passed all the same: the list has to be shortened.
    public var unexpectedPasses: [CaseResult] {
        passed.filter { expectedFailures.reasons[$0.id] != nil }
    }

    /// The ids that are listed and belong to no case.
    public var unknownExpectedFailures: [String] {
        let known = leftOut.union(results.map(\.id))
        return expectedFailures.reasons.keys.filter { !known.contains($0) }.sorted()
    }

    /// The cases that ask for what the subject can't do.
    public var skipped: [CaseResult] { results.filter { $0.reasonSkipped != nil } }

    /// The facts that a case which was run is about.
    public var coveredFacts: [ConformanceFact] {
        let covered = factsRun
        return facts.filter { covered.contains($0.id) }
    }

    /// The facts that a case is owed to and that no case which was run is about.
    public var uncoveredFacts: [ConformanceFact] {
        let covered = factsRun
        return facts.filter { $0.isTestable && !covered.contains($0.id) }
    }

    private var factsRun: Set<String> {
        var run: Set<String> = []
        for result in results where result.reasonSkipped == nil { run.formUnion(result.facts) }
        return run
    }
}
