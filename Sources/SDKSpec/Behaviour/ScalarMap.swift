import YAMLDocument

/// Finds the place in the file of a piece of a scalar's text: through quotes and escapes, and on every line of a
/// literal block.
///
/// Text that YAML folds out of several lines has no such places: every piece of it is where the whole is.
struct ScalarMap {
    private let file: SourceFile
    private let whole: SourceRange
    /// Runs of the text that stand in the file as they are, in order; none where the text was folded.
    private let runs: [Run]
    private let offsets: Offsets
    /// Where the text begins whose positions are asked for.
    private var origin = 0

    /// A run of the text that stands on one line of the file.
    private struct Run {
        /// The position of its first scalar in the text.
        let first: Int
        let start: SourcePosition
    }

    /// The UTF-8 bytes before each scalar of the text.
    private enum Offsets {
        /// As many as scalars, as the text is ASCII: most are.
        case scalars
        case listed([Int])

        init(_ text: String) {
            let isASCII = text.utf8.withContiguousStorageIfAvailable { bytes in bytes.allSatisfy { $0 < 0x80 } }
            if isASCII == true {
                self = .scalars
                return
            }
            var offsets = [0]
            offsets.reserveCapacity(text.utf8.count + 1)
            for scalar in text.unicodeScalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
            self = .listed(offsets)
        }

        subscript(index: Int) -> Int {
            switch self {
            case .scalars: index
            case .listed(let offsets): offsets[min(index, offsets.count - 1)]
            }
        }
    }

    init(scalar: YAMLScalar, range: SourceRange, file: SourceFile) {
        self.file = file
        whole = range
        offsets = Offsets(scalar.text)
        runs =
            switch scalar.style {
            case .literal: Self.lines(of: scalar.text, range, file)
            case .folded: []
            case .plain, .singleQuoted, .doubleQuoted:
                range.start.line == range.end.line ? Self.runs(of: scalar, range, file) : []
            }
    }

    init(start: SourcePosition, text: String, file: SourceFile) {
        self.file = file
        offsets = Offsets(text)
        runs = [Run(first: 0, start: start)]
        let end = start.moved(by: text.unicodeScalars.count, bytes: text.utf8.count)
        whole = SourceRange(start: start, end: end)
    }

    /// The map of a part of the text that begins at a position.
    func advanced(by count: Int) -> ScalarMap {
        var map = self
        map.origin += count
        return map
    }

    /// The place of a range of scalars.
    func location(_ bounds: Range<Int>) -> SourceLocation {
        let bounds = bounds.lowerBound + origin..<bounds.upperBound + origin
        return SourceLocation(file: file, range: range(bounds) ?? whole)
    }

    private func range(_ bounds: Range<Int>) -> SourceRange? {
        guard let start = position(bounds.lowerBound) else { return nil }
        guard !bounds.isEmpty, let last = position(bounds.upperBound - 1), let end = position(bounds.upperBound) else {
            return SourceRange(start: start, end: start)
        }
        // What ends with its line ends there, and not where the next line begins.
        let width = offsets[bounds.upperBound] - offsets[bounds.upperBound - 1]
        return SourceRange(start: start, end: end.line == last.line ? end : last.moved(by: 1, bytes: width))
    }

    private func position(_ index: Int) -> SourcePosition? {
        let end = runs.end { $0.first <= index }
        guard end > 0 else { return nil }
        let run = runs[end - 1]
        return run.start.moved(by: index - run.first, bytes: offsets[index] - offsets[run.first])
    }

    /// A run a line: each stands in the file behind the block's indentation.
    private static func lines(of text: String, _ range: SourceRange, _ file: SourceFile) -> [Run] {
        let source = file.bytes(range.start.offset..<range.end.offset)
        let content = Array(text.utf8)
        var runs: [Run] = []
        var (line, offset, index, first) = (range.start.line, 0, 0, 0)
        var indentation: Int?
        while index <= content.count, let below = lineBelow(offset, in: source) {
            offset = below
            line += 1
            let end = content[index...].firstIndex(of: 0x0A) ?? content.count
            let leading = content[index..<end].prefix { $0 == 0x20 }.count
            let spaces = source[offset...].prefix { $0 == 0x20 }.count
            if indentation == nil, index + leading < end { indentation = spaces - leading }
            let width = min(indentation ?? 0, spaces)
            let position = SourcePosition(line: line, column: width + 1, offset: range.start.offset + offset + width)
            runs.append(Run(first: first, start: position))
            first += content[index..<end].count { $0 & 0xC0 != 0x80 } + 1
            index = end + 1
        }
        return runs
    }

    /// Where the line below a place begins; nil when there is none.
    private static func lineBelow(_ offset: Int, in source: [UInt8]) -> Int? {
        guard let lineBreak = source[offset...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
        let isPair = source[lineBreak] == 0x0D && lineBreak + 1 < source.count && source[lineBreak + 1] == 0x0A
        return lineBreak + (isPair ? 2 : 1)
    }

    /// A run up to each escape and one for what the escape stands for.
    private static func runs(of scalar: YAMLScalar, _ range: SourceRange, _ file: SourceFile) -> [Run] {
        let opening = scalar.isPlain ? 0 : 1
        let start = range.start.moved(by: opening, bytes: opening)
        let isExact = range.end.offset - range.start.offset == scalar.text.utf8.count + 2 * opening
        if isExact { return [Run(first: 0, start: start)] }
        let utf8 = file.text.utf8
        let from = utf8.index(utf8.startIndex, offsetBy: range.start.offset + opening)
        let to = utf8.index(utf8.startIndex, offsetBy: max(range.start.offset + opening, range.end.offset - opening))
        let source = Array(file.text[from..<to].unicodeScalars)
        var runs = [Run(first: 0, start: start)]
        var position = start
        var index = 0
        var count = 0
        while index < source.count {
            let width = escapeLength(source[index...], scalar.style)
            let bytes = source[index..<index + width].reduce(0) { $0 + UTF8.width($1) }
            position = position.moved(by: width, bytes: bytes)
            index += width
            count += 1
            if width > 1 { runs.append(Run(first: count, start: position)) }
        }
        return count == scalar.text.unicodeScalars.count ? runs : []
    }

    /// How many scalars of the source stand for one of the text.
    private static func escapeLength(_ source: ArraySlice<Unicode.Scalar>, _ style: YAMLScalar.Style) -> Int {
        let next = source.dropFirst().first
        let length =
            switch (style, source.first, next) {
            case (.singleQuoted, "'", "'"): 2
            case (.doubleQuoted, "\\", "x"): 4
            case (.doubleQuoted, "\\", "u"): 6
            case (.doubleQuoted, "\\", "U"): 10
            case (.doubleQuoted, "\\", _): 2
            default: 1
            }
        return min(length, source.count)
    }
}

extension SourcePosition {
    /// The position so many scalars further on the same line.
    fileprivate func moved(by scalars: Int, bytes: Int) -> SourcePosition {
        SourcePosition(line: line, column: column + scalars, offset: offset + bytes)
    }
}
