/// Puts the lines of a behaviour together to statements, block by block.
struct StatementBlocks {
    private var lines: StatementLines
    private let map: ScalarMap
    private(set) var diagnostics: [Diagnostic] = []
    /// Comments of a text that has no statement to hold them.
    private(set) var comments: [String] = []

    /// The names that statements would have given which weren't understood: that those are missing follows.
    private(set) var missingNames: [String] = []
    /// Whether one that wasn't understood would have given a name that nobody knows.
    private(set) var missesUnknownName = false
    /// Whether there is a condition with nothing under it, or one that isn't understood.
    private(set) var missesCondition = false
    /// Whether a line was reported that isn't indented as it should be, just before the statement that is being read: that
    /// something is wrong with the indentation of this one, too, follows.
    private var isIndentationReported = false
    /// The same of the statement that is being read.
    private var isReadIndentationReported = false
    /// How far the last line is indented that may have been meant for an `if`: nobody could read it.
    private var unreadIndentation: Int?
    /// How far the last line is indented under which nothing stands: what follows it may be meant to.
    private var emptyIndentation: Int?
    /// Whether there is any line that isn't a comment.
    private(set) var hasStatements = false

    /// How deep a line stands: whoever walks the statements goes down a step for each block and for each branch.
    private struct Depth {
        /// Nobody reads deeper than this.
        private static let mostBlocks = 40
        /// What is generated may need a block in a block for each branch, of which Swift takes 256.
        static let mostBranches = 200

        private var blocks = 0
        private var branches = 0

        /// The depth of a block; nil where it is too deep.
        var ofBlock: Depth? { blocks < Self.mostBlocks ? with(\.blocks) : nil }

        /// The depth of what follows another branch; nil where too many have.
        var ofBranch: Depth? { branches < Self.mostBranches ? with(\.branches) : nil }

        private func with(_ count: WritableKeyPath<Depth, Int>) -> Depth {
            var depth = self
            depth[keyPath: count] += 1
            return depth
        }
    }

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
            let block = block(indentation: indentation, depth: Depth())
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
                return Block(statements: statements, comments: comments.above(self.comments).withoutBlankEdges)
            }
            var commented = first.comments
            commented.before = comments.above(commented.before)
            return Block(statements: [first.with(commented)] + statements.dropFirst())
        }

        /// Ends the block with the comments below its last statement.
        mutating func close(with comments: [String]) {
            guard let last = statements.last else {
                self.comments = self.comments.above(comments).withoutBlankEdges
                return
            }
            guard !comments.isEmpty else { return }
            var commented = last.comments
            commented.after = comments
            statements[statements.count - 1] = last.with(commented)
        }
    }

    private mutating func block(indentation: Int, depth: Depth) -> Block {
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
                // The blank lines around it part it from nothing.
                let comments = (line.before + [line.beside].compactMap(\.self)).withoutBlankEdges
                block.comments = block.comments.above(comments)
            } else {
                isEmpty = false
                let statement = statement(line, depth: depth)
                // Where a line belongs that is indented like no other, nobody knows.
                if isMisplaced {
                    miss(line)
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
    private mutating func statement(_ line: StatementLine, depth: Depth) -> Statement? {
        isIndentationReported = isReadIndentationReported
        isReadIndentationReported = false
        switch line.word {
        case .if: return choice(line, depth: depth)
        case .else:
            let isExcused = [unreadIndentation, emptyIndentation].contains(line.indentation)
            if !isExcused { reportElse(at: line.head) }
            _ = body(of: line, depth: depth)
            unreadIndentation = isExcused ? line.indentation : nil
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
            guard case .whole(let kind, let provenance)? = head(line) else {
                unreadIndentation = line.word == nil ? line.indentation : nil
                return nil
            }
            unreadIndentation = nil
            return make(kind, line, provenance: provenance)
        }
    }

    /// A line of a choice, with what stands under it.
    private struct Branch {
        let line: StatementLine
        /// nil where the line wasn't understood.
        let condition: Expression?
        let then: Block
    }

    /// A choice and the branches that follow it, one after the other: many of them aren't deep.
    private mutating func choice(_ line: StatementLine, depth: Depth) -> Statement? {
        var depth = depth
        var branches = [branch(line, depth: depth)]
        var otherwise = Block()
        while lines.indentationOfNext() == line.indentation, lines.isElseNext {
            let next = lines.take()
            guard let deeper = depth.ofBranch else {
                refuse(next)
                break
            }
            depth = deeper
            guard next.isElseIf else {
                let isUnderstood = head(next) != nil
                let above = next.before + [next.beside].compactMap(\.self)
                otherwise = body(of: next, depth: depth, isMissed: isUnderstood).headed(by: above)
                break
            }
            branches.append(branch(next, depth: depth))
        }
        var choice: Statement?
        for branch in branches.reversed() {
            choice = branch.condition.map { condition in
                make(
                    .if(condition: condition, then: branch.then.statements, otherwise: otherwise.statements),
                    branch.line,
                    branch.then.comments.above(otherwise.comments)
                )
            }
            otherwise = Block(statements: choice.map { [$0] } ?? [])
        }
        return choice
    }

    private mutating func branch(_ line: StatementLine, depth: Depth) -> Branch {
        let head = head(line)
        let then = body(of: line, depth: depth, isMissed: head != nil)
        switch head {
        case .if(let condition)?, .elseIf(let condition)?: return Branch(line: line, condition: condition, then: then)
        case .whole, .otherwise, .for, .after, .nothing, nil: return Branch(line: line, condition: nil, then: then)
        }
    }

    /// The block under a line.
    ///
    /// - Parameter isMissed: Whether it is reported when there is none, as it is of a line that was understood.
    private mutating func body(of line: StatementLine, depth: Depth, isMissed: Bool = false) -> Block {
        guard let indentation = lines.indentationOfNext(), indentation > line.indentation else {
            if isMissed {
                if !isIndentationReported {
                    report(
                        "statement-syntax",
                        "nothing stands under this",
                        at: line.head,
                        help: "write what is done into the lines below, indented deeper, or `do nothing`"
                    )
                }
                isReadIndentationReported = true
                missesCondition = true
                emptyIndentation = line.indentation
                miss(line)
            }
            return Block()
        }
        guard let depth = depth.ofBlock else { return tooDeep(line) }
        return block(indentation: indentation, depth: depth)
    }

    private mutating func tooDeep(_ line: StatementLine) -> Block {
        report(
            "statement-syntax",
            "statements are nested too deeply",
            at: line.head,
            help: "put a part of them into a procedure"
        )
        skipBody(of: line)
        return Block()
    }

    /// Refuses a branch that follows too many, and all those behind it.
    private mutating func refuse(_ line: StatementLine) {
        report(
            "statement-syntax",
            "a choice has at most \(Depth.mostBranches) branches besides its first",
            at: line.head,
            help: "put this one and what follows it into a procedure"
        )
        skipBody(of: line)
        while lines.indentationOfNext() == line.indentation, lines.isElseNext { skipBody(of: lines.take()) }
    }

    private mutating func skipBody(of line: StatementLine) {
        while let indentation = lines.indentationOfNext(), indentation > line.indentation { _ = lines.take() }
    }

    private mutating func head(_ line: StatementLine) -> StatementHead? {
        var grammar = StatementGrammar(line, map: map, text: lines.text)
        do throws(ExpressionSyntaxError) {
            return try grammar.head()
        } catch {
            let isOfIndentation = line.continuations.contains(error.bounds.lowerBound)
            if !isOfIndentation || !isIndentationReported { diagnostics.append(.brokenStatement(error, map)) }
            isReadIndentationReported = isOfIndentation
            if line.word == .if || line.word == .else { missesCondition = true }
            miss(line)
            return nil
        }
    }

    /// Takes note of the name that a line would have given.
    private mutating func miss(_ line: StatementLine) {
        missingNames += line.namesGivenByContinuations
        if let name = line.givenName {
            missingNames.append(name)
        } else if line.word == .let || line.word == .for {
            missesUnknownName = true
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
            comments: StatementComments(before: line.before.above(inner), beside: line.beside)
        )
    }
}

// Findings.
extension StatementBlocks {
    /// Once a line stands where none can, those behind it may too.
    private mutating func reportIndentation(at bounds: Range<Int>, heldAgainst other: Range<Int>) {
        isReadIndentationReported = true
        guard !isBlockUnknown else { return }
        report(
            "statement-indentation",
            "the indentation of this line matches no block above it",
            at: bounds,
            notes: [Diagnostic.Note("the block is indented like this line", at: map.location(other))],
            help: "begin it in the same column"
        )
    }

    /// Whether a line was reported that is in no block.
    private var isBlockUnknown: Bool { diagnostics.contains { $0.rule == "statement-indentation" } }

    private mutating func reportElse(at bounds: Range<Int>) {
        // The `if` that it belongs to may be in no block either.
        guard !isBlockUnknown else { return }
        report(
            "statement-syntax",
            "`else` follows no `if`",
            at: bounds,
            help: "begin it in the column of the `if` that it belongs to"
        )
    }

    private mutating func report(
        _ rule: String,
        _ message: Wording,
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
            Wording(error.message),
            at: map.location(error.bounds),
            notes: [error.note].compactMap { $0.map { Note($0.message, at: map.location($0.bounds)) } },
            help: error.help
        )
    }
}
