import CYAML

/// Makes positions of libyaml's marks, whose index counts characters and not bytes.
///
/// Marks come roughly in the order of the file, so the walk from one to the next takes no longer than one pass.
struct MarkLocator {
    private let source: SourceText
    private var index = 0
    private var offset = 0

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
        if source.isASCII {
            offset = min(target, source.bytes.count)
            return
        }
        while index < target, offset < source.bytes.count {
            offset += source.bytes[offset].sequenceLength
            index += 1
        }
        while index > target, offset > 0 {
            repeat { offset -= 1 } while offset > 0 && source.bytes[offset].isContinuation
            index -= 1
        }
    }
}
