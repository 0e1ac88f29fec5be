// What messages about behaviour share.
extension Diagnostic {
    static func expressionIsNoText(at location: SourceLocation) -> Diagnostic {
        error("expression-syntax", "an expression is expected here", at: location, help: "write it as one text")
    }

    static func brokenExpression(_ error: ExpressionSyntaxError, at location: SourceLocation) -> Diagnostic {
        self.error("expression-syntax", Wording(error.message), at: location, help: error.help)
    }

    static func error(
        _ rule: String,
        _ message: Wording,
        at location: SourceLocation,
        note: String? = nil,
        help: String? = nil,
        of cause: Cause? = nil
    ) -> Diagnostic {
        let notes = [note].compactMap { $0.map { Note($0) } }
        return Diagnostic(rule: rule, message, at: location, notes: notes, help: help, of: cause)
    }

    static func suggestion(for name: String, in known: [String]) -> String? {
        closest(to: name, in: known).map { "did you mean `\($0)`?" }
    }

    static func list(_ names: [String]) -> String {
        names.map { "`\($0)`" }.joined(separator: ", ")
    }
}
