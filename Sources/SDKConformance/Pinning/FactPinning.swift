/// Finds out which facts a suite really pins: changes one fact after the other and sees whether a case notices.
///
/// A fact is switched off, and one that is a plain number is also made one larger and one smaller. What the subject
/// has no switch for is changed on the way to it or back: answers, what events carry, codes of errors, arguments left
/// out. A fact is pinned when each change that can be made is noticed by a case that is about the fact and passes
/// without the change.
public struct FactPinning: Sendable {
    private let subject: any ChangeableSubject
    private let concurrency: Int

    /// Makes a measurement.
    public init(subject: any ChangeableSubject, concurrency: Int = 1) {
        self.subject = subject
        self.concurrency = concurrency
    }

    /// Changes each fact of the suite to which a case is owed.
    public func run(_ suite: ConformanceSuite) async -> PinningReport {
        let runner = ConformanceRunner(subject: subject, concurrency: concurrency)
        let sound = Set(await runner.results(of: suite.cases).filter { $0.verdict == .passed }.map(\.id))
        var results: [PinningReport.Entry] = []
        for fact in suite.facts where fact.isTestable {
            let cases = suite.cases.filter { $0.facts.contains(fact.id) && sound.contains($0.id) }
            results.append(.init(fact: fact, verdict: await verdict(on: fact, cases, of: suite)))
        }
        return PinningReport(entries: results)
    }

    private func verdict(
        on fact: ConformanceFact,
        _ cases: [ConformanceCase],
        of suite: ConformanceSuite
    ) async -> PinningReport.Verdict {
        var unnoticed: [FactChange] = []
        var reasons: [String] = []
        var noticed = 0
        for change in Self.changes(of: fact) {
            let changed: any ConformanceSubject
            do {
                changed = try await changing(fact, change, of: suite)
            } catch {
                reasons.append("\(change): \(error)")
                continue
            }
            if await notices(changed, cases) { noticed += 1 } else { unnoticed.append(change) }
        }
        if !unnoticed.isEmpty { return cases.isEmpty ? .uncovered : .unpinned(unnoticed) }
        return noticed > 0 ? .pinned : .leftOut(reasons.joined(separator: "; "))
    }

    private func changing(
        _ fact: ConformanceFact,
        _ change: FactChange,
        of suite: ConformanceSuite
    ) async throws -> any ConformanceSubject {
        do {
            return try subject.changing(fact, change)
        } catch let unsupported as Unsupported {
            guard let tampering = Tampering(with: fact, change, in: suite) else { throw unsupported }
            return try await TamperedSubject(subject, tampering)
        }
    }

    private func notices(_ changed: any ConformanceSubject, _ cases: [ConformanceCase]) async -> Bool {
        let runner = ConformanceRunner(subject: changed, concurrency: concurrency)
        return await runner.results(of: cases).contains(where: \.hasFailed)
    }

    private static func changes(of fact: ConformanceFact) -> [FactChange] {
        guard let number = fact.number else { return [.off] }
        // Nothing is counted below zero.
        return [.off, .number(number + 1)] + (number > 0 ? [.number(number - 1)] : [])
    }
}
