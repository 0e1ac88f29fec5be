/// The grammar of a statement's line: what stands behind each of the words by which a statement begins.
struct StatementGrammar {
    private var grammar: ExpressionGrammar
    private let line: StatementLine
    private let map: ScalarMap
    private let text: (Range<Int>) -> String

    /// - Parameter text: Gives the text between two positions.
    init(_ line: StatementLine, map: ScalarMap, text: @escaping (Range<Int>) -> String) {
        grammar = ExpressionGrammar(tokens: line.tokens, map: map)
        self.line = line
        self.map = map
        self.text = text
    }

    /// What the whole line says.
    mutating func head() throws(ExpressionSyntaxError) -> StatementHead {
        if let problem = line.problem { throw problem }
        guard let word = line.word else { return try call() }
        grammar.advance()
        return switch word {
        case .fail: try fail()
        case .not: try notModelled()
        case .let: try binding()
        case .set: try assignment()
        case .update: try update()
        case .ensure: try ensure()
        case .add: try addition()
        case .remove: try removal()
        case .if: .if(try condition())
        case .else: try otherwise()
        case .for: try loop()
        case .emit: try event()
        case .after: try delay()
        case .return: try answer()
        case .do: try nothing()
        }
    }
}

// Statements, in the order in which the language is taught.
extension StatementGrammar {
    private mutating func fail() throws(ExpressionSyntaxError) -> StatementHead {
        let error = try name("the error's name")
        var condition: Expression?
        var negated = false
        if accept(.when) {
            condition = try grammar.nextExpression()
        } else if accept(.unless) {
            condition = try grammar.nextExpression()
            negated = true
        }
        let isSecond = condition != nil && (isNext(.when) || isNext(.unless))
        guard !isSecond else { throw grammar.unexpected("a `fail` has one condition", help: "join the two with `and`") }
        let reason = try reason()
        try end(condition == nil ? [.when, .unless, .because, .citing] : [.because, .citing])
        return .whole(.fail(error: error, condition: condition, negated: negated), reason)
    }

    private mutating func notModelled() throws(ExpressionSyntaxError) -> StatementHead {
        try expect(.modelled)
        try expect(.because)
        let reason = try quotedText("the reason")
        try end([])
        return .whole(.notModelled(reason: reason), nil)
    }

    private mutating func binding() throws(ExpressionSyntaxError) -> StatementHead {
        let name = try name("the value's name")
        try grammar.expectSymbol("=")
        let value = try grammar.nextExpression(endsAtFailure: true)
        guard accept(.or) else {
            try end([.or])
            return .whole(.let(name: name, value: value, orFail: nil), nil)
        }
        grammar.advance()
        let error = try self.name("the error's name")
        let reason = try reason()
        try end([.because, .citing])
        return .whole(.let(name: name, value: value, orFail: error), reason)
    }

    private mutating func assignment() throws(ExpressionSyntaxError) -> StatementHead {
        let place = try grammar.nextPlace()
        if grammar.current.kind == .symbol("=") {
            throw grammar.unexpected("`to` is missing here", help: "write `set place to value`")
        }
        try expect(.to)
        let value = try grammar.nextExpression()
        try end([])
        return .whole(.set(place: place, value: value), nil)
    }

    private mutating func update() throws(ExpressionSyntaxError) -> StatementHead {
        let place = try grammar.nextPlace()
        try expect(.with)
        var fields: [Located<String>] = []
        repeat {
            fields.append(try name("a field's name"))
        } while grammar.acceptSymbol(",")
        try end([])
        return .whole(.update(place: place, fields: fields), nil)
    }

    private mutating func ensure() throws(ExpressionSyntaxError) -> StatementHead {
        let place = try grammar.nextPlace()
        try expect(.exists)
        try end([])
        return .whole(.ensure(place: place), nil)
    }

    private mutating func addition() throws(ExpressionSyntaxError) -> StatementHead {
        let value = try grammar.nextExpression()
        try expect(.to)
        let place = try grammar.nextPlace()
        try end([])
        return .whole(.add(value: value, place: place), nil)
    }

    private mutating func removal() throws(ExpressionSyntaxError) -> StatementHead {
        let value = try grammar.nextExpression()
        try expect(.from)
        let place = try grammar.nextPlace()
        try end([])
        return .whole(.remove(value: value, place: place), nil)
    }

    private mutating func condition() throws(ExpressionSyntaxError) -> Expression {
        let condition = try grammar.nextExpression()
        if grammar.current.kind == .name("then") || grammar.current.kind == .symbol(":") {
            throw grammar.unexpected(
                "the condition ends before this",
                help: "write what is done into the lines below, indented deeper"
            )
        }
        try end([])
        return condition
    }

    private mutating func otherwise() throws(ExpressionSyntaxError) -> StatementHead {
        if grammar.acceptName(StatementWord.if.rawValue) { return .elseIf(try condition()) }
        try end([])
        return .otherwise
    }

    private mutating func loop() throws(ExpressionSyntaxError) -> StatementHead {
        let variable = try name("the item's name")
        try expect(.in)
        let list = try grammar.nextExpression()
        try end([])
        return .for(variable: variable, list: list)
    }

    private mutating func event() throws(ExpressionSyntaxError) -> StatementHead {
        let event = try anyName("the event's name")
        let audience = accept(.to) ? Self.audience(try grammar.nextExpression()) : .me
        let payload = accept(.with) ? try grammar.nextExpression() : nil
        guard !isNext(.to) else { throw grammar.unexpected("`to` stands before `with`") }
        let reason = try reason()
        try end(payload == nil ? [.to, .with, .because, .citing] : [.because, .citing])
        return .whole(.emit(event: event, audience: audience, payload: payload), reason)
    }

    private static func audience(_ expression: Expression) -> Statement.Audience {
        switch expression.kind {
        case .name("me"): .me
        case .name("thisDevice"): .thisDevice
        case .name("myOtherDevices"): .myOtherDevices
        default: .expression(expression)  // Has to be worked out.
        }
    }

    private mutating func delay() throws(ExpressionSyntaxError) -> StatementHead {
        let seconds = try grammar.nextExpression()
        try expect(.seconds)
        try end([])
        return .after(seconds: seconds)
    }

    private mutating func answer() throws(ExpressionSyntaxError) -> StatementHead {
        let value = grammar.current.kind == .end ? nil : try grammar.nextExpression()
        try end([])
        return .whole(.return(value), nil)
    }

    private mutating func nothing() throws(ExpressionSyntaxError) -> StatementHead {
        try expect(.nothing)
        try end([])
        return .nothing
    }

    /// A line that begins with no word of the language calls a procedure.
    private mutating func call() throws(ExpressionSyntaxError) -> StatementHead {
        guard case .name(let name) = grammar.current.kind else {
            throw grammar.unexpected("a statement is missing here", help: "begin it with \(Self.wordList)")
        }
        guard grammar.next.kind == .symbol("(") else { throw unknown(name) }
        let expression = try grammar.nextExpression()
        try end([])
        guard case .call = expression.kind else {
            throw ExpressionSyntaxError(
                message: "a value alone does nothing",
                bounds: line.bounds,
                help: "name it with `let`, or answer it with `return`"
            )
        }
        return .whole(.perform(expression), nil)
    }
}

// Reasons.
extension StatementGrammar {
    /// `because "…"`, `citing document#heading, …` or the one behind the other; nil where neither comes.
    private mutating func reason() throws(ExpressionSyntaxError) -> Provenance? {
        let start = grammar.current.bounds.lowerBound
        let inferred = accept(.because) ? try quotedText("the reason") : nil
        var citations: [Provenance.Citation] = []
        if accept(.citing) {
            repeat {
                citations.append(try citation())
            } while grammar.acceptSymbol(",")
        }
        guard !isNext(.because) else { throw grammar.unexpected("`because` stands before `citing`") }
        guard inferred != nil || !citations.isEmpty else { return nil }
        let end = line.tokens[grammar.index - 1].bounds.upperBound
        return Provenance(citations: citations, inferred: inferred, location: map.location(start..<end))
    }

    /// `document#heading`, in quotes where the heading has a blank or a comma, or the document's id alone.
    private mutating func citation() throws(ExpressionSyntaxError) -> Provenance.Citation {
        let token = grammar.current
        let citation: Provenance.Citation?
        switch token.kind {
        case .citation(let text), .text(let text):
            grammar.advance()
            citation = Provenance.Citation(text, at: map.location(token.bounds))
        case .name:
            let bounds = adjacentTokens()
            citation = Provenance.Citation(text(bounds), at: map.location(bounds))
        case .number, .symbol, .comment, .end: citation = nil
        }
        guard let citation else {
            throw ExpressionSyntaxError(
                message: "a document is missing here",
                bounds: token.bounds,
                help: "write its id, `#`, and the heading; in quotes if that has blanks or commas"
            )
        }
        return citation
    }

    /// An id such as `observed-3.4.1`, which looks like a difference.
    private mutating func adjacentTokens() -> Range<Int> {
        let start = grammar.current.bounds.lowerBound
        var end = start
        while grammar.current.kind != .end, grammar.current.kind != .symbol(","),
            grammar.current.bounds.lowerBound == end || end == start
        {
            end = grammar.current.bounds.upperBound
            grammar.advance()
        }
        return start..<end
    }
}

// Words: looking at them, taking them, missing them.
extension StatementGrammar {
    private static let wordList = StatementWord.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")

    private func isNext(_ word: JoiningWord) -> Bool { grammar.current.kind == .name(word.rawValue) }

    private mutating func accept(_ word: JoiningWord) -> Bool { grammar.acceptName(word.rawValue) }

    private mutating func expect(_ word: JoiningWord) throws(ExpressionSyntaxError) {
        guard !accept(word) else { return }
        throw missing("`\(word.rawValue)` is missing here", expected: [word])
    }

    private mutating func name(_ what: String) throws(ExpressionSyntaxError) -> Located<String> {
        let token = grammar.current
        return Located(try grammar.name(what), at: map.location(token.bounds))
    }

    private mutating func anyName(_ what: String) throws(ExpressionSyntaxError) -> Located<String> {
        let token = grammar.current
        return Located(try grammar.anyName(what), at: map.location(token.bounds))
    }

    private mutating func quotedText(_ what: String) throws(ExpressionSyntaxError) -> String {
        guard case .text(let text) = grammar.current.kind else {
            throw grammar.unexpected("\(what) is missing here", help: "write it in quotation marks")
        }
        grammar.advance()
        return text
    }

    /// Holds the line to end here.
    ///
    /// - Parameter expected: The words that might have gone on with it.
    private func end(_ expected: [JoiningWord]) throws(ExpressionSyntaxError) {
        guard grammar.current.kind != .end else { return }
        throw missing("the statement ends before this", expected: expected)
    }

    private func missing(_ message: String, expected: [JoiningWord]) -> ExpressionSyntaxError {
        let current = grammar.current
        if case .name(let name) = current.kind {
            if line.continuations.contains(current.bounds.lowerBound), StatementWord(name) != nil {
                return ExpressionSyntaxError(
                    message: "this line is indented deeper than the statement above it, and goes on with that",
                    bounds: current.bounds,
                    help: "begin it in the same column to make it a statement of its own",
                    note: ("it is held against this", line.head)
                )
            }
            if name == StatementWord.if.rawValue, expected.contains(.when) {
                return grammar.unexpected(message, help: "write `when`, or `unless` for the opposite")
            }
            if let near = closest(to: name, in: expected.map(\.rawValue)) {
                return grammar.unexpected(message, help: "did you mean `\(near)`?")
            }
        }
        return grammar.unexpected(message)
    }

    private func unknown(_ name: String) -> ExpressionSyntaxError {
        if grammar.next.kind == .symbol("=") {
            return grammar.unexpected(
                "there is no statement `\(name)`",
                help: "write `let \(name) = …` to name a value, `set \(name) to …` to change a place"
            )
        }
        let near = closest(to: name, in: StatementWord.allCases.map(\.rawValue))
        return grammar.unexpected(
            "there is no statement `\(name)`",
            help: near.map { "did you mean `\($0)`?" } ?? "begin it with \(Self.wordList), or call a procedure"
        )
    }
}
