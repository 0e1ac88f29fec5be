import YAMLDocument

/// Reads the text of an expression.
///
/// Operators bind, from the loosest to the tightest: `if then else`, `or`, `and`, `not`, comparisons (with `in`,
/// `is` and `exists`), `??`, sums, products, minus, and what stands behind a value: `.member`, `[key]`, `(arguments)`.
public enum ExpressionParser {
    /// Reads the expression that a scalar holds.
    ///
    /// - Returns: nil when it is broken; the diagnostics then say where and how.
    public static func parse(
        _ node: YAMLNode,
        in file: SourceFile,
        diagnostics: inout Diagnostics
    ) -> Expression? {
        guard let scalar = node.scalar else {
            diagnostics.add(.expressionIsNoText(at: SourceLocation(file: file, range: node.range)))
            return nil
        }
        let map = ExpressionSourceMap(scalar: scalar, range: node.range, file: file)
        return parse(scalar.text, map: map, diagnostics: &diagnostics)
    }

    /// Reads an expression that stands on one line from a position on.
    public static func parse(
        _ text: String,
        from position: SourcePosition,
        in file: SourceFile,
        diagnostics: inout Diagnostics
    ) -> Expression? {
        parse(text, map: ExpressionSourceMap(start: position, text: text, file: file), diagnostics: &diagnostics)
    }

    private static func parse(
        _ text: String,
        map: ExpressionSourceMap,
        diagnostics: inout Diagnostics
    ) -> Expression? {
        do throws(ExpressionSyntaxError) {
            var lexer = ExpressionLexer(text)
            var grammar = ExpressionGrammar(tokens: try lexer.tokens(), map: map)
            return try grammar.wholeExpression()
        } catch {
            diagnostics.add(.brokenExpression(error, at: map.location(error.bounds)))
            return nil
        }
    }
}

/// Finds the place in the file of a piece of an expression.
struct ExpressionSourceMap {
    private let file: SourceFile
    private let whole: SourceRange
    private let start: SourcePosition
    private let offsets: Offsets?

    /// The UTF-8 bytes before each scalar of the text; there are none when the text in the file differs from the text
    /// read (escapes, line breaks), in which case every piece is where the whole is.
    private enum Offsets {
        /// As many as scalars, as the text is ASCII: most are.
        case scalars(Int)
        case listed([Int])
    }

    init(scalar: YAMLScalar, range: SourceRange, file: SourceFile) {
        self.file = file
        whole = range
        let opening = scalar.isPlain ? 0 : 1
        start = SourcePosition(
            line: range.start.line,
            column: range.start.column + opening,
            offset: range.start.offset + opening
        )
        let isExact = range.end.offset - range.start.offset == scalar.text.utf8.count + 2 * opening
        offsets = isExact && range.start.line == range.end.line ? Self.offsets(of: scalar.text) : nil
    }

    init(start: SourcePosition, text: String, file: SourceFile) {
        self.file = file
        self.start = start
        let offsets = Self.offsets(of: text)
        self.offsets = offsets
        let length = text.unicodeScalars.count
        let end = SourcePosition(
            line: start.line,
            column: start.column + length,
            offset: start.offset + text.utf8.count
        )
        whole = SourceRange(start: start, end: end)
    }

    /// The place of a range of scalars.
    func location(_ bounds: Range<Int>) -> SourceLocation {
        SourceLocation(file: file, range: range(bounds) ?? whole)
    }

    private func range(_ bounds: Range<Int>) -> SourceRange? {
        guard let start = position(bounds.lowerBound), let end = position(bounds.upperBound) else { return nil }
        return SourceRange(start: start, end: end)
    }

    private func position(_ index: Int) -> SourcePosition? {
        let offset: Int
        switch offsets {
        case .scalars(let count)? where index <= count: offset = index
        case .listed(let offsets)? where index < offsets.count: offset = offsets[index]
        default: return nil
        }
        return SourcePosition(line: start.line, column: start.column + index, offset: start.offset + offset)
    }

    private static func offsets(of text: String) -> Offsets {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return .scalars(text.utf8.count) }
        var offsets = [0]
        offsets.reserveCapacity(text.utf8.count + 1)
        for scalar in text.unicodeScalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
        return .listed(offsets)
    }
}
