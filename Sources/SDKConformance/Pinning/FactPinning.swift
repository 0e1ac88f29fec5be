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
        let sound = Set(await runner.results(of: suite.cases, suite.types).filter { $0.verdict == .passed }.map(\.id))
        let cases = Self.cases(of: suite, among: sound)
        let facts = suite.facts.filter(\.isTestable)
        let entries = await ConcurrentMap(concurrency).map(facts) { fact in
            PinningReport.Entry(fact: fact, verdict: await verdict(on: fact, cases[fact.id] ?? [], of: suite))
        }
        return PinningReport(entries: entries)
    }

    /// The cases that are about each fact and pass as things are, those with the fewest calls first: they take the least
    /// time. Of those with as many, first the ones with the fewest facts, which are the likeliest to notice.
    private static func cases(of suite: ConformanceSuite, among sound: Set<String>) -> [String: [ConformanceCase]] {
        var cases: [String: [ConformanceCase]] = [:]
        let passing = suite.cases.filter { sound.contains($0.id) }
        for each in passing.sorted(by: { ($0.callCount, $0.facts.count) < ($1.callCount, $1.facts.count) }) {
            for fact in each.facts { cases[fact, default: []].append(each) }
        }
        return cases
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
            if await notices(changed, cases, suite.types) { noticed += 1 } else { unnoticed.append(change) }
        }
        if !unnoticed.isEmpty { return cases.isEmpty ? .uncovered : .unpinned(unnoticed) }
        return noticed > 0 ? .pinned : .skipped(reasons.joined(separator: "; "))
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

    private func notices(
        _ changed: any ConformanceSubject,
        _ cases: [ConformanceCase],
        _ types: WireTypes
    ) async -> Bool {
        let runner = ConformanceRunner(subject: changed)
        for each in cases where await runner.results(of: [each], types).contains(where: \.hasFailed) { return true }
        return false
    }

    private static func changes(of fact: ConformanceFact) -> [FactChange] {
        guard let number = fact.number else { return [.off] }
        // There is nothing above the largest number, and nothing is counted below zero.
        let above = number < .max ? [FactChange.number(number + 1)] : []
        return [.off] + above + (number > 0 ? [.number(number - 1)] : [])
    }
}

extension ConformanceCase {
    /// How many calls running it takes.
    fileprivate var callCount: Int {
        let setup = setup.calls
        return setup + steps.calls + (twin.map { setup + $0.calls } ?? 0)
    }
}

extension [ConformanceStep] {
    fileprivate var calls: Int { reduce(0) { $0 + Swift.max($1.times, 1) } }
}
