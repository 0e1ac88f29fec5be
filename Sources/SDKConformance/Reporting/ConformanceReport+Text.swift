extension ConformanceReport: CustomStringConvertible {
    /// The report for people.
    public var description: String { text }

    /// The report for people: what went wrong first, then the figures.
    public var text: String {
        var lines: [String] = []
        for result in failures {
            guard case .failed(let failure) = result.verdict else { continue }
            lines.append("FAILED \(result.id): \(result.summary)")
            lines += failure.shortened.description.split(separator: "\n").map { "  \($0)" }
            if !result.facts.isEmpty { lines.append("  facts: \(result.facts.joined(separator: ", "))") }
            lines.append("")
        }
        for result in unexpectedPasses {
            lines.append("PASSED \(result.id), which is listed as a failure: take it off the list")
        }
        for id in unknownExpectedFailures {
            lines.append("UNKNOWN \(id) is listed as a failure, and there is no such case")
        }
        for result in knownFailures {
            lines.append("KNOWN \(result.id): \(expectedFailures.reasons[result.id] ?? "")")
        }
        for group in skipped.grouped(by: { $0.reasonSkipped ?? "" }) {
            lines.append("SKIPPED \(String.counted(group.members.count, "case")): \(group.key)")
        }
        if hasRunNothing { lines.append("NO CASE was run, which is no success") }
        if !lines.isEmpty, lines.last != "" { lines.append("") }
        return (lines + topics.map(words) + figures).joined(separator: "\n")
    }

    private var figures: [String] {
        let counts = VerdictCounts(results, expectedFailures)
        var figures = [
            "\(counts.passed) passed", "\(counts.failed) failed", "\(counts.known) known to fail",
            "\(counts.skipped) skipped",
        ]
        if !unexpectedPasses.isEmpty { figures.append("\(unexpectedPasses.count) passed against the list") }
        var lines = ["\(String.counted(results.count, "case")): \(figures.joined(separator: ", "))"]
        let testable = facts.count(where: \.isTestable)
        if testable > 0 {
            let uncovered = uncoveredFacts
            lines.append("\(String.counted(testable, "fact")): \(testable - uncovered.count) covered")
            lines += uncovered.map { "  not covered: \($0.id)" }
        }
        return lines
    }

    /// A topic, with the methods of which not every case passed.
    private func words(_ topic: TopicResults) -> String {
        let counts = VerdictCounts(topic.results, expectedFailures)
        var words = "\(topic.topic): \(counts.passed) of \(topic.results.count) passed"
        let others = topic.methods.compactMap { method, results -> String? in
            let counts = VerdictCounts(results, expectedFailures)
            let ends = [(counts.failed, "failed"), (counts.known, "known to fail"), (counts.skipped, "skipped")]
            let told = ends.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
            return told.isEmpty ? nil : "\(method ?? "stories") \(told.joined(separator: ", "))"
        }
        if !others.isEmpty { words += "; \(others.joined(separator: "; "))" }
        return words
    }
}
