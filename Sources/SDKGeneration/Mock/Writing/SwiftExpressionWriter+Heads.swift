import SDKSpec

// What stands before a `{`.
extension SwiftExpressionWriter {
    /// Writes something that stands before a `{`.
    ///
    /// - Parameter start: What it stands behind.
    mutating func asHead(
        behind start: String = "} else if ",
        _ work: (inout SwiftExpressionWriter) -> WrittenExpression
    ) -> WrittenExpression {
        let outer = isHead
        isHead = true
        defer { isHead = outer }
        return clearly(work) { SwiftLine(.text(start) + $0.tried, opensBlock: true) }
    }

    /// Whether a condition needs statements before it, for which there is no room between conditions or behind `else`.
    func needsPrelude(_ condition: TypedExpression) -> Bool {
        var copy = self
        copy.prelude = []
        _ = copy.asHead { $0.write(condition) }
        return !copy.prelude.isEmpty
    }
}
