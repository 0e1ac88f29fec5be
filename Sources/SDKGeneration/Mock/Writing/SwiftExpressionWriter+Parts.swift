import SDKSpec

// Parts of a statement that get names before it, because the whole is more than a line or the compiler takes.
extension SwiftExpressionWriter {
    /// Writes an operand, or what something stands behind.
    mutating func operand(
        _ expression: TypedExpression,
        within strength: WrittenExpression.Strength
    ) -> WrittenExpression {
        apart(write(expression), of: expression, within: strength)
    }

    /// Writes an operand of a comparison, beside which a short sum may stand.
    mutating func side(_ expression: TypedExpression) -> WrittenExpression {
        let written = write(expression)
        let isLong = written.code.columns > Self.longestSide
        return apart(written, of: expression, within: isLong ? .product : .sum)
    }

    private static let longestSide = 40

    /// Whether it is a row of operands that doesn't fit on a line.
    func isRowOfLines(_ written: WrittenExpression) -> Bool {
        written.code.isRow && written.code.columns > SwiftLine.longestRow(indent: Self.indent, level: level)
    }

    /// The same of what is written already.
    mutating func apart(
        _ written: WrittenExpression,
        of expression: TypedExpression,
        within strength: WrittenExpression.Strength
    ) -> WrittenExpression {
        guard isInParts, !written.isNamed else { return written }
        let isNamed = written.strength < strength || expression.isMadeOfItems || isRowOfLines(written)
        return isNamed ? named(written, of: expression) : written
    }

    /// Writes what stands between square brackets behind a map.
    mutating func key(_ expression: TypedExpression) -> WrittenExpression {
        insideBrackets { writer in
            let written = writer.write(expression)
            let isTangled = writer.isInParts && !written.isNamed && !expression.isPlain
            return isTangled ? writer.named(written, of: expression) : written
        }
    }

    /// Writes something between brackets: that isn't the head of a statement, even where the brackets stand in one.
    mutating func insideBrackets<Written>(_ write: (inout Self) -> Written) -> Written {
        let outer = isHead
        isHead = false
        defer { isHead = outer }
        return write(&self)
    }

    /// Writes something as it is, or in parts where it would be tangled.
    ///
    /// - Parameters:
    ///   - work: Writes it.
    ///   - lines: The lines in which it stands, those before them not counted.
    mutating func clearly(
        _ work: (inout SwiftExpressionWriter) -> WrittenExpression,
        in lines: (WrittenExpression) -> SwiftLine
    ) -> WrittenExpression {
        let before = self
        let written = work(&self)
        let whole = prelude.dropFirst(before.prelude.count) + [lines(written)]
        let column = Self.indent + level * 4
        guard !isInParts, whole.contains(where: { $0.isTangled(indent: column) }) else { return written }
        self = before
        isInParts = true
        defer { isInParts = false }
        return work(&self)
    }
}

extension TypedExpression {
    /// Whether it is a list or what a function makes of one, item by item.
    fileprivate var isMadeOfItems: Bool {
        switch kind {
        case .list, .comprehension: true
        default: false  // Is written as one thing.
        }
    }
}
