import SDKSpec

// The order in which the parts of an expression are worked out: from left to right, as they are written.
extension SwiftExpressionWriter {
    /// Writes the parts of an expression in their order.
    ///
    /// Where one of them takes statements before the whole, those on its left get names before these statements; else
    /// they would be worked out when it has changed something already, or has failed.
    ///
    /// - Parameters:
    ///   - isKept: Whether Swift works the parts out in the same order once they stand in the expression.
    ///   - write: Writes a part, by its place among them.
    mutating func inOrder(
        _ parts: [TypedExpression],
        isKept: Bool = true,
        _ write: (inout SwiftExpressionWriter, Int) -> WrittenExpression
    ) -> [WrittenExpression] {
        var written: [WrittenExpression] = []
        for place in parts.indices {
            let start = prelude.count
            written.append(write(&self, place))
            let isTooLate = prelude.count > start || !isKept
            if place > 0, isTooLate, parts[...place].contains(where: context.acts) {
                name(&written, of: parts[..<place], at: start)
            }
        }
        return written
    }

    /// Writes two parts in their order.
    mutating func inOrder(
        _ first: TypedExpression,
        _ second: TypedExpression,
        isKept: Bool = true,
        _ write: (inout SwiftExpressionWriter, TypedExpression) -> WrittenExpression = { $0.write($1) }
    ) -> (first: WrittenExpression, second: WrittenExpression) {
        let parts = [first, second]
        let written = inOrder(parts, isKept: isKept) { write(&$0, parts[$1]) }
        return (written[0], written[1])
    }

    /// Gives names to what was written so far, unless it is the same at any time.
    private mutating func name(
        _ written: inout [WrittenExpression],
        of parts: ArraySlice<TypedExpression>,
        at start: Int
    ) {
        let later = prelude[start...]
        prelude.removeSubrange(start...)
        for place in parts.indices where !written[place].isNamed && !isFixed(parts[place]) {
            written[place] = named(written[place], of: parts[place])
        }
        prelude += later
    }

    /// A name, declared before the statement, for what was written of an expression.
    mutating func named(_ written: WrittenExpression, of part: TypedExpression) -> WrittenExpression {
        let name = names.fresh("part")
        let type = part.needsAnnotation ? ": \(context.type(part.type))" : ""
        prelude.append(SwiftLine(.assignment(target: .text("let \(name)\(type)"), value: written.tried)))
        return WrittenExpression(code: .text(name), isNamed: true)
    }

    /// Whether an expression gives the same whatever else is done in the statement. A store is no value that could have
    /// a name.
    private func isFixed(_ part: TypedExpression) -> Bool {
        if case .root = part.kind { return true }
        return part.isIndependent(of: nil)
    }
}
