import YAMLDocument

/// Reads `name in list`, as it stood behind `for` in earlier versions.
enum OldForClauseReader {
    /// - Returns: nil when it is broken; the diagnostics then say where and how.
    static func read(
        _ node: YAMLNode,
        _ context: inout ReadingContext
    ) -> (variable: Located<String>, list: Expression)? {
        guard let scalar = node.scalar, context.text(node) != nil else { return nil }
        let map = ScalarMap(scalar: scalar, range: node.range, file: context.file)
        do throws(ExpressionSyntaxError) {
            var lexer = ExpressionLexer(scalar.text)
            let tokens = try lexer.tokens()
            guard tokens.count > 2, case .name(let variable) = tokens[0].kind, tokens[1].kind == .name("in") else {
                context.report(
                    "old-behaviour",
                    "`for` names no item",
                    at: context.location(node),
                    help: "write a name for the item, `in`, and the list: `id in conversationIDList`"
                )
                return nil
            }
            var grammar = ExpressionGrammar(tokens: Array(tokens[2...]), map: map)
            let list = try grammar.wholeExpression()
            return (Located(variable, at: map.location(tokens[0].bounds)), list)
        } catch {
            context.diagnostics.add(.brokenExpression(error, at: map.location(error.bounds)))
            return nil
        }
    }
}
