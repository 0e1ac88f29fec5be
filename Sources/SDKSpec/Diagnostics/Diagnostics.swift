/// What is wrong with a spec, collected over a whole run.
public struct Diagnostics: Sendable {
    /// Everything that was reported, in the order in which it was found.
    public private(set) var found: [Diagnostic] = []

    /// Makes an empty collection.
    public init() {}

    /// Whether there is anything that keeps the spec from being used.
    public var hasErrors: Bool { found.contains { $0.severity == .error } }

    /// Reports one finding.
    public mutating func add(_ diagnostic: Diagnostic) {
        found.append(diagnostic)
    }

    /// Reports several findings.
    public mutating func add(contentsOf diagnostics: some Sequence<Diagnostic>) {
        found.append(contentsOf: diagnostics)
    }

    /// Puts other findings in the place of those after the first ones.
    mutating func replace(after count: Int, with findings: [Diagnostic]) {
        found.replaceSubrange(count..., with: findings)
    }

    /// Every finding once, also of steps that are done several times, by path, line, column and rule: the order in which
    /// they are shown.
    public var sorted: [Diagnostic] {
        let keyed = found.map { (key: SortKey($0), diagnostic: $0) }
        var result: [Diagnostic] = []
        var last: SortKey?
        for (key, diagnostic) in keyed.sorted(by: { $0.key < $1.key }) where key != last {
            result.append(diagnostic)
            last = key
        }
        return result
    }
}

/// What decides where a finding is shown; two findings with the same key are one.
private struct SortKey: Comparable {
    private let path: String
    private let line: Int
    private let column: Int
    private let rule: String
    /// Without the number of the time where that stands in the text that is wrong: what is found in a step that is
    /// repeated differs in nothing else.
    private let message: String

    init(_ diagnostic: Diagnostic) {
        path = diagnostic.path
        line = diagnostic.location?.range.start.line ?? 0
        column = diagnostic.location?.range.start.column ?? 0
        rule = diagnostic.rule
        let isOfAnyTime = diagnostic.location.map { ExampleValue.counts($0.text) } ?? false
        message = isOfAnyTime ? diagnostic.message.filter { !$0.isNumber } : diagnostic.message
    }

    static func < (left: SortKey, right: SortKey) -> Bool {
        if left.path != right.path { return left.path < right.path }
        if left.line != right.line { return left.line < right.line }
        if left.column != right.column { return left.column < right.column }
        if left.rule != right.rule { return left.rule < right.rule }
        return left.message < right.message
    }
}
