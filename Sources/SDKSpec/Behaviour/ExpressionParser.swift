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
        let map = ScalarMap(scalar: scalar, range: node.range, file: file)
        return parse(scalar.text, map: map, diagnostics: &diagnostics)
    }

    static func parse(
        _ text: String,
        map: ScalarMap,
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
