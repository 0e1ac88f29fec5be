import Testing

@testable import YAMLDocument

/// A problem that a marked source must have.
struct Finding {
    let rule: String
    let message: String
    let start: Character
    /// nil for an empty range, and for one whose end isn't what the test is about.
    let end: Character?
    /// Where a note points; nil when none points anywhere.
    let note: Character?

    init(_ rule: String, _ message: String, at start: Character, to end: Character? = nil, note: Character? = nil) {
        self.rule = rule
        self.message = message
        self.start = start
        self.end = end
        self.note = note
    }
}

/// Expects a marked source to be refused with these problems, all of them, in this order.
func expectProblems(
    _ marked: String,
    _ findings: [Finding],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
    let source = MarkedSource(marked)
    let problems = problems(in: Array(source.text.utf8))
    let expected = findings.map { finding in
        let (end, note) = (finding.end.map { source[$0] }, finding.note.map { source[$0] })
        return line(finding.rule, finding.message, source[finding.start], end, note)
    }
    let actual = problems.enumerated().map { index, problem in
        let hasEnd = findings.indices.contains(index) ? findings[index].end != nil : true
        let note = problem.notes.lazy.compactMap(\.range).first?.start
        return line(problem.rule, problem.message, problem.range.start, hasEnd ? problem.range.end : nil, note)
    }
    #expect(actual == expected, sourceLocation: sourceLocation)
}

/// The problems of a file; none when it can be read.
func problems(in bytes: [UInt8], limits: YAMLLimits = YAMLLimits()) -> [YAMLProblem] {
    do throws(YAMLProblems) {
        _ = try YAMLDocument(parsing: bytes, path: "test.yaml", limits: limits)
        return []
    } catch {
        return error.problems
    }
}

/// The root of a text that must be readable and not empty.
func root(_ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> YAMLNode {
    let document = try YAMLDocument(parsing: Array(text.utf8), path: "test.yaml")
    return try #require(document.root, sourceLocation: sourceLocation)
}

private func line(
    _ rule: String,
    _ message: String,
    _ start: SourcePosition,
    _ end: SourcePosition?,
    _ note: SourcePosition?
) -> String {
    var line = "\(show(start)) [\(rule)] \(message)"
    if let end { line += ", to \(show(end))" }
    if let note { line += ", noted \(show(note))" }
    return line
}

private func show(_ position: SourcePosition) -> String {
    "\(position.line):\(position.column)(\(position.offset))"
}
