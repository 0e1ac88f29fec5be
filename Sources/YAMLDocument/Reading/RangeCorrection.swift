/// Ranges as a reader of the file sees them, where libyaml's reach too far.
struct RangeCorrection {
    private let source: SourceText

    init(_ source: SourceText) {
        self.source = source
    }

    /// A block scalar up to the end of its last line that isn't blank; libyaml's end is in the line behind.
    func blockScalar(_ range: SourceRange) -> SourceRange {
        var end = range.end.offset
        while end > range.start.offset, let last = source[end - 1], last.isBlank { end -= 1 }
        while end < range.end.offset, source[end] == .space || source[end] == .tab { end += 1 }
        return self.range(from: range.start, to: max(end, indicatorEnd(range.start.offset)))
    }

    /// A block scalar without any text: its indicator, such as `|` or `>-`.
    func emptyBlockScalar(_ range: SourceRange) -> SourceRange {
        self.range(from: range.start, to: indicatorEnd(range.start.offset))
    }

    /// The place of a value that isn't written: behind its colon if there is one, else behind its key.
    func emptyValue(after key: SourcePosition) -> SourceRange {
        let next = source.skippingBlank(from: key.offset)
        let end = source[next] == UInt8(ascii: ":") ? source.position(next + 1, from: key) : key
        return SourceRange(start: end, end: end)
    }

    /// Whether a collection that starts at a position has brackets, which then say where it ends.
    func hasBracket(_ kind: OpenCollection.Kind, at position: SourcePosition) -> Bool {
        source[position.offset] == (kind == .sequence ? UInt8(ascii: "[") : UInt8(ascii: "{"))
    }

    private func indicatorEnd(_ start: Int) -> Int {
        var end = start + 1
        while let byte = source[end], byte > .space, byte != UInt8(ascii: "#") { end += 1 }
        return end
    }

    private func range(from start: SourcePosition, to offset: Int) -> SourceRange {
        SourceRange(start: start, end: source.position(offset, from: start))
    }
}
