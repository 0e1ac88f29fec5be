/// Puts the lines of a behaviour together to statements, block by block.
struct StatementBlocks {
    private var lines: StatementLines
    private let map: ScalarMap
    private(set) var diagnostics: [Diagnostic] = []
    /// Comments of a text that has no statement to hold them.
    private(set) var comments: [String] = []

    /// The names that statements would have given which weren't understood: that those are missing follows.
    private(set) var missingNames: [String] = []
    /// Whether there is any line that isn't a comment.
    private(set) var hasStatements = false

    /// Nobody reads deeper than this, and whoever walks the statements needs a small stack.
    private static let deepest = 40

    init(_ text: String, map: ScalarMap) {
        lines = StatementLines(text)
        self.map = map
    }

    /// All statements of the text.
    mutating func statements() -> [Statement] {
        hasStatements = lines.indentationOfNext() != nil
        if let tab = lines.tab {
            report("statement-indentation", "a line is indented by a tab", at: tab..<tab + 1, help: "indent by blanks")
            return []
        }
        var statements: [Statement] = []
        var first: Range<Int>?
        while let indentation = lines.indentationOfNext() {
            if let first { reportIndentation(at: lines.nextContent, heldAgainst: first) }
            first = first ?? lines.nextContent
            let block = block(indentation: indentation, depth: 0)
            statements += block.statements
            comments += block.comments
        }
        comments += lines.takeComments(indentedBy: 0)
        return statements
    }

    /// Statements that are indented alike, with what stands under them.
    private struct Block {
        var statements: [Statement] = []
        /// The comments of a block without statements.
        var comments: [String] = []

        /// The statements, the first one with comments above it.
        func headed(by comments: [String]) -> Block {
            guard let first = statements.first, !comments.isEmpty else {
                return Block(statements: statements, comments: comments + self.comments)
            }
            var commented = first.comments
            commented.before = comments + commented.before
            return Block(statements: [first.with(commented)] + statements.dropFirst())
        }

        /// Ends the block with the comments below its last statement.
        mutating func close(with comments: [String]) {
            guard let last = statements.last else {
                self.comments += comments
                return
            }
            guard !comments.isEmpty else { return }
            var commented = last.comments
            commented.after = comments
            statements[statements.count - 1] = last.with(commented)
        }
    }

    private mutating func block(indentation: Int, depth: Int) -> Block {
        var block = Block()
        var nothing: Range<Int>?
        let first = lines.nextContent
        var isEmpty = true
        while let found = lines.indentationOfNext(), found >= indentation {
            let isMisplaced = found > indentation
            if isMisplaced { reportIndentation(at: lines.nextContent, heldAgainst: first) }
            let line = lines.take()
            if line.word == .do, isNothing(line) {
                nothing = line.bounds
                block.comments += line.before + [line.beside].compactMap(\.self)
            } else {
                isEmpty = false
                let statement = statement(line, depth: depth)
                // Where a line belongs that is indented like no other, nobody knows.
                if isMisplaced {
                    if let name = line.givenName { missingNames.append(name) }
                } else if let statement {
                    block.statements.append(statement)
                }
            }
        }
        let closing = lines.takeComments(indentedBy: indentation)
        block.close(with: closing)
        if let nothing, !isEmpty {
            report("statement-syntax", "`do nothing` stands alone", at: nothing, help: "take it out")
        }
        return block
    }

    private mutating func isNothing(_ line: StatementLine) -> Bool {
        guard case .nothing? = head(line) else { return false }
        return true
    }
}

// Statements.
extension StatementBlocks {
    private mutating func statement(_ line: StatementLine, depth: Int) -> Statement? {
        switch line.word {
        case .if: return choice(line, depth: depth)
        case .else:
            report(
                "statement-syntax",
                "`else` follows no `if`",
                at: line.head,
                help: "begin it in the column of the `if` that it belongs to"
            )
            _ = body(of: line, depth: depth)
            return nil
        case .for, .after:
            let head = head(line)
            let body = body(of: line, depth: depth, isMissed: head != nil)
            switch head {
            case .for(let variable, let list)?:
                return make(.for(variable: variable, list: list, body: body.statements), line, body.comments)
            case .after(let seconds)?:
                return make(.after(seconds: seconds, body: body.statements), line, body.comments)
            case .whole, .if, .elseIf, .otherwise, .nothing, nil: return nil
            }
        case .do: return nil
        case .fail, .not, .let, .set, .update, .ensure, .add, .remove, .emit, .return, nil:
            guard case .whole(let kind, let provenance)? = head(line) else { return nil }
            return make(kind, line, provenance: provenance)
        }
    }

    private mutating func choice(_ line: StatementLine, depth: Int) -> Statement? {
        let head = head(line)
        let then = body(of: line, depth: depth, isMissed: head != nil)
        let otherwise = alternative(to: line, depth: depth)
        let condition: Expression
        switch head {
        case .if(let found)?, .elseIf(let found)?: condition = found
        case .whole, .otherwise, .for, .after, .nothing, nil: return nil
        }
        return make(
            .if(condition: condition, then: then.statements, otherwise: otherwise.statements),
            line,
            then.comments + otherwise.comments
        )
    }

    /// What is done when the condition of a line doesn't hold.
    private mutating func alternative(to line: StatementLine, depth: Int) -> Block {
        guard lines.indentationOfNext() == line.indentation, lines.isElseNext else { return Block() }
        let line = lines.take()
        guard line.isElseIf else {
            let isUnderstood = head(line) != nil
            return body(of: line, depth: depth, isMissed: isUnderstood).headed(
                by: line.before + [line.beside].compactMap(\.self)
            )
        }
        guard depth < Self.deepest else { return tooDeep(line) }
        return Block(statements: choice(line, depth: depth + 1).map { [$0] } ?? [])
    }

    /// The block under a line.
    ///
    /// - Parameter isMissed: Whether it is reported when there is none, as it is of a line that was understood.
    private mutating func body(of line: StatementLine, depth: Int, isMissed: Bool = false) -> Block {
        guard let indentation = lines.indentationOfNext(), indentation > line.indentation else {
            if isMissed {
                report(
                    "statement-syntax",
                    "nothing stands under this",
                    at: line.head,
                    help: "write what is done into the lines below, indented deeper, or `do nothing`"
                )
            }
            return Block()
        }
        guard depth < Self.deepest else { return tooDeep(line) }
        return block(indentation: indentation, depth: depth + 1)
    }

    private mutating func tooDeep(_ line: StatementLine) -> Block {
        report(
            "statement-syntax",
            "statements are nested too deeply",
            at: line.head,
            help: "put a part of them into a procedure"
        )
        while let indentation = lines.indentationOfNext(), indentation > line.indentation { _ = lines.take() }
        return Block()
    }

    private mutating func head(_ line: StatementLine) -> StatementHead? {
        var grammar = StatementGrammar(line, map: map, text: lines.text)
        do throws(ExpressionSyntaxError) {
            return try grammar.head()
        } catch {
            diagnostics.append(.brokenStatement(error, map))
            if let name = line.givenName { missingNames.append(name) }
            return nil
        }
    }

    private func make(
        _ kind: Statement.Kind,
        _ line: StatementLine,
        _ inner: [String] = [],
        provenance: Provenance? = nil
    ) -> Statement {
        Statement(
            kind: kind,
            location: map.location(line.bounds),
            provenance: provenance,
            comments: StatementComments(before: line.before + inner, beside: line.beside)
        )
    }
}

// Findings.
extension StatementBlocks {
    private mutating func reportIndentation(at bounds: Range<Int>, heldAgainst other: Range<Int>) {
        report(
            "statement-indentation",
            "this line is indented like none above it that it could belong to",
            at: bounds,
            notes: [Diagnostic.Note("it is held against this line", at: map.location(other))],
            help: "begin it in the same column"
        )
    }

    private mutating func report(
        _ rule: String,
        _ message: String,
        at bounds: Range<Int>,
        notes: [Diagnostic.Note] = [],
        help: String
    ) {
        diagnostics.append(Diagnostic(rule: rule, message, at: map.location(bounds), notes: notes, help: help))
    }
}

extension Diagnostic {
    /// What is wrong with the text of a statement.
    fileprivate static func brokenStatement(_ error: ExpressionSyntaxError, _ map: ScalarMap) -> Diagnostic {
        Diagnostic(
            rule: "statement-syntax",
            error.message,
            at: map.location(error.bounds),
            notes: [error.note].compactMap { $0.map { Note($0.message, at: map.location($0.bounds)) } },
            help: error.help
        )
    }
}
