import SDKRuntime

/// Runs the cases of a suite against a subject.
///
/// ```swift
/// let runner = ConformanceRunner(subject: MockSubject { ChatWorld() })
/// let report = await runner.run(try ChatConformance.suite)
/// print(report)
/// ```
///
/// Each case gets a world of its own, so cases can run side by side; the report keeps the order of the suite.
public struct ConformanceRunner: Sendable {
    let subject: any ConformanceSubject
    private let concurrency: Int
    private let expectedFailures: ExpectedFailures
    private let onResult: @Sendable (CaseResult) -> Void

    /// Makes a runner.
    ///
    /// - Parameters:
    ///   - subject: The implementation that is looked at.
    ///   - concurrency: How many cases run side by side.
    ///   - expectedFailures: The cases that are known to fail.
    ///   - onResult: Is told what came of each case as soon as that is known, in whatever order.
    public init(
        subject: any ConformanceSubject,
        concurrency: Int = 1,
        expectedFailures: ExpectedFailures = ExpectedFailures(),
        onResult: @escaping @Sendable (CaseResult) -> Void = { _ in }
    ) {
        self.subject = subject
        self.concurrency = max(concurrency, 1)
        self.expectedFailures = expectedFailures
        self.onResult = onResult
    }

    /// Runs every case of a suite.
    public func run(_ suite: ConformanceSuite) async -> ConformanceReport { await run(suite, chosenFrom: suite) }

    /// Runs some cases of a suite.
    ///
    /// - Parameters:
    ///   - suite: The cases that are run.
    ///   - whole: The suite that they are chosen from: cases that aren't run may be listed as known to fail all the same.
    public func run(_ suite: ConformanceSuite, chosenFrom whole: ConformanceSuite) async -> ConformanceReport {
        ConformanceReport(
            results: await results(of: suite.cases, suite.types),
            facts: suite.facts,
            expectedFailures: expectedFailures,
            leftOut: Set(whole.cases.map(\.id)).subtracting(suite.cases.map(\.id))
        )
    }

    /// What came of each case, in the order of the cases.
    func results(of cases: [ConformanceCase], _ types: WireTypes) async -> [CaseResult] {
        await ConcurrentMap(concurrency).map(cases) { await result(of: $0, types) }
    }

    private func result(of conformanceCase: ConformanceCase, _ types: WireTypes) async -> CaseResult {
        let result = CaseResult(
            id: conformanceCase.id,
            topic: conformanceCase.topic,
            summary: conformanceCase.summary,
            facts: conformanceCase.facts,
            verdict: await verdict(on: conformanceCase, types)
        )
        onResult(result)
        return result
    }

    private func verdict(
        on conformanceCase: ConformanceCase,
        _ types: WireTypes
    ) async -> CaseResult.Verdict {
        do {
            let records = try await records(of: conformanceCase, conformanceCase.steps, .step, types)
            if let twin = conformanceCase.twin {
                let others = try await self.records(of: conformanceCase, twin, .twin, types)
                try Self.compare(records, with: others, steps: conformanceCase.steps)
            }
            return .passed
        } catch let failure as StepFailure {
            return .failed(failure)
        } catch let unsupported as Unsupported {
            return .skipped(unsupported.description)
        } catch {
            let failure = StepFailure(
                phase: .setup,
                step: 0,
                action: "a fresh world",
                expected: "a world",
                found: "the subject threw \(error)"
            )
            return .failed(failure)
        }
    }

    private func records(
        of conformanceCase: ConformanceCase,
        _ steps: [ConformanceStep],
        _ phase: StepFailure.Phase,
        _ types: WireTypes
    ) async throws -> [CaseExecution.Record] {
        let world = try await subject.makeWorld()
        var execution = try await CaseExecution(conformanceCase, in: world, types)
        _ = try await execution.run(conformanceCase.setup, phase: .setup)
        return try await execution.run(steps, phase: phase)
    }

    /// Twins come out the same step by step.
    private static func compare(
        _ records: [CaseExecution.Record],
        with others: [CaseExecution.Record],
        steps: [ConformanceStep]
    ) throws(StepFailure) {
        for (index, (record, other)) in zip(records, others).enumerated() where !record.comesOut(like: other) {
            throw StepFailure(
                phase: .twin,
                step: index + 1,
                action: steps[index].action.description,
                expected: "the same as its twin: \(other.text)",
                found: record.text
            )
        }
    }
}

extension CaseExecution.Record {
    fileprivate var text: String {
        var parts: [String] = []
        switch answer {
        case .success(let value)?: parts.append("\(value)")
        case .failure(let error)?: parts.append("\(error)")
        case nil: parts.append("done")
        }
        for device in events.keys.sorted() {
            let received = (events[device] ?? []).map { "\($0.name) \($0.payload)" }
            parts.append("\(device): [\(received.joined(separator: ", "))]")
        }
        return parts.joined(separator: ", ")
    }
}
