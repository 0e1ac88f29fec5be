// Tokens: looking at them, taking them, missing them.
extension ExpressionGrammar {
    /// The words that stand between values, and can't be one.
    static let reservedWords = Set(ExpressionWord.operators)

    static func isReserved(_ name: String) -> Bool { reservedWords.contains(name) }

    static let comparisons: [BinaryOperator] = [
        .equal, .notEqual, .lessOrEqual, .greaterOrEqual, .less, .greater,
    ]
    static let sums: [BinaryOperator] = [.plus, .minus]
    static let products: [BinaryOperator] = [.times, .dividedBy, .modulo]

    var current: ExpressionToken { tokens[min(index, tokens.count - 1)] }
    var next: ExpressionToken { tokens[min(index + 1, tokens.count - 1)] }

    mutating func advance() { index += 1 }

    mutating func acceptSymbol(_ symbol: String) -> Bool { accept(.symbol(symbol)) }

    mutating func acceptSymbol(of operators: [BinaryOperator]) -> BinaryOperator? {
        guard case .symbol(let symbol) = current.kind, let found = operators.first(where: { $0.rawValue == symbol })
        else { return nil }
        index += 1
        return found
    }

    mutating func acceptName(_ name: String) -> Bool { accept(.name(name)) }

    private mutating func accept(_ kind: ExpressionToken.Kind) -> Bool {
        guard current.kind == kind else { return false }
        index += 1
        return true
    }

    mutating func expectSymbol(_ symbol: String) throws(ExpressionSyntaxError) {
        guard !acceptSymbol(symbol) else { return }
        var error = unexpected("`\(symbol)` is missing here")
        // Where the text ends, or the line, the bracket is what somebody forgot to close.
        if let bracket = brackets.last, isBeyondLine(of: bracket) { error.note = ("this bracket is open", bracket) }
        throw error
    }

    private func isBeyondLine(of bracket: Range<Int>) -> Bool {
        current.kind == .end || map.location(current.bounds).range.start.line > map.location(bracket).range.start.line
    }

    mutating func expectName(_ name: String) throws(ExpressionSyntaxError) {
        guard acceptName(name) else { throw unexpected("`\(name)` is missing here") }
    }

    mutating func name(_ what: String) throws(ExpressionSyntaxError) -> String {
        guard case .name(let name) = current.kind, !Self.isReserved(name) else {
            throw ExpressionSyntaxError(message: "\(what) is missing here", bounds: current.bounds)
        }
        index += 1
        return name
    }

    /// A name where nothing else can stand, so that it may be a word of expressions too: `Kind.not`, `.in`.
    mutating func anyName(_ what: String) throws(ExpressionSyntaxError) -> String {
        guard case .name(let name) = current.kind else { throw unexpected("\(what) is missing here") }
        index += 1
        return name
    }

    /// What to say of a word of expressions that stands where a value belongs.
    var keptWordHelp: String? {
        guard case .name(let word) = current.kind, Self.isReserved(word) else { return nil }
        if word == "not" { return "put it in parentheses: `(not …)`" }
        return "`\(word)` is a word of expressions; only behind a `.` can it be a name"
    }

    func excessive(_ message: String, _ token: ExpressionToken) -> ExpressionSyntaxError {
        ExpressionSyntaxError(message: message, bounds: token.bounds, help: "name a part of it with `let`")
    }

    func unexpected(_ message: String, help: String? = nil) -> ExpressionSyntaxError {
        let isAssignment = current.kind == .symbol("=")
        return ExpressionSyntaxError(
            message: message,
            bounds: current.bounds,
            help: help ?? (isAssignment ? "write `==` to compare" : nil)
        )
    }

    /// An expression that ends with the last token taken. Its parts have to be read before: in the call, they would be
    /// read after the grammar has been taken as it is.
    func make(_ kind: Expression.Kind, from start: Int) -> Expression {
        let end = index > 0 ? tokens[index - 1].bounds.upperBound : start
        return Expression(kind: kind, location: map.location(start..<max(start, end)))
    }
}
