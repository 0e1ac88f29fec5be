import ArgumentParser
import Platform
import SDKConformance
import SDKSpec
import SpecCases
import SpecExecution

/// A spec that is held to its own cases.
struct SpecTest {
    /// The cases that are run.
    let suite: ConformanceSuite
    /// All cases.
    private let whole: ConformanceSuite
    private let plan: CasePlan
    private let subject: SpecSubject
    /// Whether all cases are run.
    private let isWhole: Bool
    private let concurrency = ProcessInfo.processInfo.activeProcessorCount

    /// - Parameter names: What the cases are chosen by; none for all of them.
    init(_ checked: CheckedSpecification, filter names: [String]) throws {
        plan = CasePlan(checked)
        whole = try ConformanceSuite(plan)
        let filter = CaseFilter(names, checked.specification)
        if let (name, nearest) = filter.unknown(in: plan) {
            let hint = nearest.map { "; did you mean '\($0)'?" } ?? ""
            throw ValidationError("no case has to do with '\(name)'\(hint)")
        }
        isWhole = names.isEmpty
        let chosen = filter.ids(of: plan)
        let cases = isWhole ? whole.cases : whole.cases.filter { chosen.contains($0.id) }
        let facts = Set(cases.flatMap(\.facts))
        suite = ConformanceSuite(
            cases: cases,
            facts: isWhole ? whole.facts : whole.facts.filter { facts.contains($0.id) }
        )
        subject = SpecSubject(SpecProgram(checked))
    }

    /// Runs the cases.
    ///
    /// - Parameter onResult: Is told of each case whether it has failed.
    func run(onResult: @escaping @Sendable (Bool) -> Void) async -> ConformanceReport {
        await ConformanceRunner(subject: subject, concurrency: concurrency) { onResult($0.hasFailed) }.run(suite)
    }

    /// Changes each fact that the cases are about and looks whether a case notices, one that isn't run included.
    func pinning() async -> PinningReport {
        let facts = Set(suite.facts.map(\.id))
        let cases = whole.cases.filter { !facts.isDisjoint(with: $0.facts) }
        let suite = ConformanceSuite(cases: cases, facts: suite.facts)
        return await FactPinning(subject: subject, concurrency: concurrency).run(suite)
    }
}

// What is reported about the results.
extension SpecTest {
    /// Where the claims stand that don't hold, and the facts.
    func places(_ report: ConformanceReport) -> ReportPlaces {
        var places = ReportPlaces()
        for result in report.failures {
            guard case .failed(let failure) = result.verdict else { continue }
            places.cases[result.id] = place(of: result.id, failure)?.text
        }
        for fact in plan.facts { places.facts[fact.id.rawValue] = fact.location.text }
        return places
    }

    /// A finding for each claim that doesn't hold, then the facts that no case covers.
    func findings(_ report: ConformanceReport) async -> [Diagnostic] {
        var findings = Diagnostics()
        let cases = Dictionary(suite.cases.map { ($0.id, $0) }) { first, _ in first }
        for result in report.failures {
            guard case .failed(let failure) = result.verdict, let failed = cases[result.id] else { continue }
            findings.add(await finding(failed, failure))
        }
        if isWhole { findings.add(contentsOf: plan.findings) }
        return findings.sorted
    }

    /// A finding for each fact of which a change goes unnoticed.
    func findings(_ report: PinningReport) -> [Diagnostic] {
        let facts = Dictionary(plan.facts.map { ($0.id.rawValue, $0) }) { first, _ in first }
        return report.unpinned.compactMap { entry in
            guard let fact = facts[entry.fact.id] else { return nil }
            let changes =
                if case .unpinned(let changes) = entry.verdict {
                    changes.map(\.description).joined(separator: " or ")
                } else {
                    "changed"
                }
            return Diagnostic(
                rule: CaseRules.unpinnedFact,
                "no case notices when `\(fact.id)` is \(changes)",
                at: fact.location
            )
        }
    }

    private func finding(_ failed: ConformanceCase, _ whole: StepFailure) async -> Diagnostic {
        let failure = whole.shortened
        let step = failure.step == 0 ? "" : " in \(failure.phase.words) \(failure.step)"
        let message = "`\(failed.id)` fails\(step): \(failure.action)"
        let trail = await ConformanceRunner(subject: subject).trail(of: failed, in: failure.phase)
        let notes =
            [failed.summary, "expected \(failure.expected)", "found \(failure.found)"]
            + trail.suffix(Self.mostSteps).map { "before that, \($0.words)" }
        let found = notes.map { Diagnostic.Note($0) }
        guard let place = place(of: failed.id, failure) else {
            return Diagnostic(rule: CaseRules.caseFails, message, path: "the spec", notes: found)
        }
        return Diagnostic(rule: CaseRules.caseFails, message, at: place, notes: found)
    }

    /// As many steps as are shown of those that led up to a failure.
    private static let mostSteps = 20

    private func place(of id: String, _ failure: StepFailure) -> SourceLocation? {
        plan.place(
            of: CaseID(rawValue: id),
            step: failure.step,
            isPreparation: failure.phase == .setup,
            device: failure.device
        )
    }
}

extension SourceLocation {
    /// `Spec/groups.yaml:12:3`.
    fileprivate var text: String { "\(file.path):\(range.start.line):\(range.start.column)" }
}

extension StepFailure.Phase {
    /// What a step of the phase is called.
    fileprivate var words: String {
        switch self {
        case .setup: "preparation step"
        case .step: "step"
        case .twin: "twin step"
        }
    }
}

extension StepRecording {
    /// What was seen, in words.
    fileprivate var words: String {
        guard let request else { return "\(action)" }
        let outcome =
            switch answer {
            case .success(let value)?: "answered \(value)"
            case .failure(let error)?: "failed: \(error)"
            case nil: "done"
            }
        return "\(action) \(request.arguments): \(outcome)".shortened
    }
}

extension String {
    /// As much of a text as fits on a few lines.
    fileprivate var shortened: String {
        let most = 400
        return unicodeScalars.count > most ? String(String.UnicodeScalarView(unicodeScalars.prefix(most))) + "…" : self
    }
}
