import YAMLDocument

/// Reads behaviour: statements, one a line, in blocks by indentation.
public enum BehaviourParser {
    /// What a text says.
    public struct Reading: Sendable {
        /// Its statements. One that isn't understood is left out; the diagnostics say why.
        public var statements: [Statement] = []
        /// The comments of a text without statements.
        public var comments: [String] = []
        /// The names that statements would have given which weren't understood.
        var missingNames: [String] = []
        /// Whether there is such a name that nobody knows.
        var missesUnknownName = false
        /// Whether there is a condition with nothing under it, or one that isn't understood.
        var missesCondition = false
    }

    /// Reads the statements that a scalar holds.
    public static func parse(_ node: YAMLNode, in file: SourceFile, diagnostics: inout Diagnostics) -> Reading {
        guard let scalar = node.scalar else { return Reading() }
        let location = SourceLocation(file: file, range: node.range)
        guard !isFolded(scalar, node.range) else {
            diagnostics.add(.foldedBehaviour(at: location))
            return Reading()
        }
        var blocks = StatementBlocks(scalar.text, map: ScalarMap(scalar: scalar, range: node.range, file: file))
        let statements = blocks.statements()
        diagnostics.add(contentsOf: blocks.diagnostics)
        if !blocks.hasStatements { diagnostics.add(.emptyBehaviour(at: location)) }
        return Reading(
            statements: statements,
            comments: blocks.comments,
            missingNames: blocks.missingNames,
            missesUnknownName: blocks.missesUnknownName,
            missesCondition: blocks.missesCondition
        )
    }

    /// Whether YAML makes one line of several, so that neither lines nor places remain.
    private static func isFolded(_ scalar: YAMLScalar, _ range: SourceRange) -> Bool {
        switch scalar.style {
        case .literal: false
        case .folded: true
        case .plain, .singleQuoted, .doubleQuoted: range.start.line != range.end.line
        }
    }
}

extension Diagnostic {
    fileprivate static func foldedBehaviour(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            rule: "folded-behaviour",
            "YAML folds these lines into one",
            at: location,
            notes: [Note("a statement ends with its line")],
            help: "write `|` behind the key, and the statements into the lines below it"
        )
    }

    fileprivate static func emptyBehaviour(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            rule: "statement-syntax",
            "behaviour has no statement",
            at: location,
            help: "write `do nothing` where nothing happens"
        )
    }
}
