import ArgumentParser
import Platform
import SDKConformance
import SDKSpec
import SpecCases
import SpecExecution

/// A spec that is held to its own cases.
struct SpecTest {
    private let cases: ChosenCases
    private let subject: SpecSubject
    private let concurrency = ProcessInfo.processInfo.activeProcessorCount

    init(_ cases: ChosenCases, of checked: CheckedSpecification) {
        self.cases = cases
        subject = SpecSubject(SpecProgram(checked))
    }

    /// Runs the cases.
    ///
    /// - Parameter onResult: Is told of each case whether it has failed.
    func run(onResult: @escaping @Sendable (Bool) -> Void) async -> ConformanceReport {
        await ConformanceRunner(subject: subject, concurrency: concurrency) { onResult($0.hasFailed) }
            .run(cases.suite)
    }

    /// Runs the examples and stories, and takes down what comes of them on the wire.
    func recording() async throws -> SpecRecording { try await SpecRecording(cases.suite, cases.plan, subject) }

    /// Changes each fact that the cases are about and looks whether a case notices, one that isn't run included.
    func pinning() async -> PinningReport {
        await FactPinning(subject: subject, concurrency: concurrency).run(cases.suiteOfFacts)
    }
}

// What is reported about the results.
extension SpecTest {
    /// A finding for each claim that doesn't hold, then the facts that no case covers.
    func findings(_ report: ConformanceReport) async -> [Diagnostic] {
        let failures = report.failures.compactMap { result -> (id: String, failure: StepFailure)? in
            if case .failed(let failure) = result.verdict { (result.id, failure) } else { nil }
        }
        var findings = Diagnostics()
        findings.add(contentsOf: await self.findings(failures))
        if cases.isWhole { findings.add(contentsOf: cases.plan.findings) }
        return findings.sorted
    }

    /// A finding for each case that fails.
    func findings(_ failures: [(id: String, failure: StepFailure)]) async -> [Diagnostic] {
        let byID = Dictionary(cases.suite.cases.map { ($0.id, $0) }) { first, _ in first }
        var findings: [Diagnostic] = []
        for (id, failure) in failures {
            if let failed = byID[id] { findings.append(await finding(failed, failure)) }
        }
        return findings
    }

    /// A finding for each fact of which a change goes unnoticed.
    func findings(_ report: PinningReport) -> [Diagnostic] {
        let facts = Dictionary(cases.plan.facts.map { ($0.id.rawValue, $0) }) { first, _ in first }
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
        let message: Wording = "`\(failed.id)` fails\(step): \(failure.action)"
        let runner = ConformanceRunner(subject: subject)
        let trail = await runner.trail(of: failed, in: failure.phase, types: cases.suite.types)
        let notes =
            [failed.summary, "expected \(failure.expected)", "found \(failure.found)"]
            + trail.suffix(Self.mostSteps).map { "before that, \($0.words)" }
        let found = notes.map { Diagnostic.Note($0) }
        guard let place = cases.place(of: failed.id, failure) else {
            return Diagnostic(rule: CaseRules.caseFails, message, path: "the spec", notes: found)
        }
        return Diagnostic(rule: CaseRules.caseFails, message, at: place, notes: found)
    }

    /// As many steps as are shown of those that led up to a failure.
    private static let mostSteps = 20
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
