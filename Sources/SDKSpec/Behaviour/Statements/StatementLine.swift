/// A statement's line, with the lines that go on with it.
struct StatementLine {
    /// How far it is indented.
    let indentation: Int
    /// Its tokens, closed by an `end`.
    var tokens: [ExpressionToken]
    /// What is wrong with it, when it couldn't be cut into tokens.
    var problem: ExpressionSyntaxError?
    /// How many brackets are open at its end.
    var openBrackets = 0
    /// Where each further line begins that goes on with it.
    var continuations: [Int] = []
    /// The comments and blank lines above it.
    var before: [String]
    /// The comment at its end.
    var beside: String?

    /// What the statement's first line says from its first word on, for pointing at.
    var head: Range<Int> { tokens[0].bounds }

    /// The word that it begins with.
    var word: StatementWord? {
        guard case .name(let name) = tokens[0].kind else { return nil }
        return StatementWord(name)
    }

    /// The name that a `let` or a `for` gives, or a line that would begin with one of them if it were spelt so.
    var givenName: String? {
        // Where `let` was forgotten, the name stands first.
        if word == nil, tokens.count > 1, case .name(let name) = tokens[0].kind, tokens[1].kind == .symbol("=") {
            return name
        }
        guard tokens.count > 2, case .name = tokens[0].kind, case .name(let name) = tokens[1].kind,
            name != JoiningWord.in.rawValue
        else { return nil }
        let behind = tokens[2].kind
        let isMisspelt = word == nil && (behind == .symbol("=") || behind == .name(JoiningWord.in.rawValue))
        return word == .let || word == .for || isMisspelt ? name : nil
    }

    /// The names that lines would give which go on with it, were they statements of their own.
    var namesGivenByContinuations: [String] {
        zip(tokens, tokens.dropFirst()).compactMap { word, name in
            guard continuations.contains(word.bounds.lowerBound), case .name(let name) = name.kind else { return nil }
            return [.name(StatementWord.let.rawValue), .name(StatementWord.for.rawValue)].contains(word.kind)
                ? name : nil
        }
    }

    /// Whether it begins with `else if`.
    var isElseIf: Bool { word == .else && tokens[1].kind == .name(StatementWord.if.rawValue) }

    /// The whole of it.
    var bounds: Range<Int> {
        let last = tokens.last { $0.kind != .end } ?? tokens[0]
        return tokens[0].bounds.lowerBound..<max(tokens[0].bounds.lowerBound, last.bounds.upperBound)
    }
}
