import CYAML

/// Makes positions of libyaml's marks, whose index counts characters and not bytes.
///
/// Marks come roughly in the order of the file, so the walk from one to the next takes no longer than one pass over the
/// characters that have several bytes.
struct MarkLocator {
    private let source: SourceText
    private var offset = 0
    /// How many characters of several bytes lie before the offset.
    private var passed = 0
    /// The bytes that those have beside their first.
    private var surplus = 0

    init(_ source: SourceText) {
        self.source = source
    }

    mutating func range(_ marks: LibYAMLEvent.Marks) -> SourceRange {
        let start = position(marks.start)
        return SourceRange(start: start, end: max(start, position(marks.end)))
    }

    mutating func position(_ mark: yaml_mark_t) -> SourcePosition {
        move(to: mark.index)
        // At the end of a file without a last line break libyaml's marks are on a line that isn't there.
        guard offset < source.bytes.count else { return source.end }
        return SourcePosition(line: mark.line + 1, column: mark.column + 1, offset: offset)
    }

    private mutating func move(to target: Int) {
        while passed < source.wide.count, source.wide[passed] - surplus < target {
            surplus += surplus(of: passed)
            passed += 1
        }
        while passed > 0, source.wide[passed - 1] - surplus + surplus(of: passed - 1) >= target {
            passed -= 1
            surplus -= surplus(of: passed)
        }
        offset = min(target + surplus, source.bytes.count)
    }

    /// The bytes that a wide character has beside its first.
    private func surplus(of wide: Int) -> Int { source.bytes[source.wide[wide]].sequenceLength - 1 }
}
