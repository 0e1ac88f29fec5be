/// The grammar of expressions: a function a level, from the loosest binding to the tightest.
struct ExpressionGrammar {
    let tokens: [ExpressionToken]
    let map: ScalarMap
    /// The token that comes next.
    var index = 0
    private var depth = 0
    /// The brackets that are open.
    private(set) var brackets: [Range<Int>] = []
    /// Whether `or fail error` ends the expression, as it does behind `let`.
    private var endsAtFailure = false

    /// Nobody reads deeper than this, and the parser's stack stays small.
    private static let deepest = 60
    /// A chain of operators grows as deep, a token after another.
    private static let longest = 600

    init(tokens: [ExpressionToken], map: ScalarMap) {
        self.tokens = tokens
        self.map = map
    }

    /// The expression that all tokens make together.
    mutating func wholeExpression() throws(ExpressionSyntaxError) -> Expression {
        let expression = try nextExpression()
        guard current.kind == .end else { throw unexpected("the expression ends before this") }
        return expression
    }

    /// The expression that begins here, up to what can't belong to it.
    ///
    /// - Parameter endsAtFailure: Whether `or fail error` ends it.
    mutating func nextExpression(endsAtFailure: Bool = false) throws(ExpressionSyntaxError) -> Expression {
        self.endsAtFailure = endsAtFailure
        return try measured { (grammar) throws(ExpressionSyntaxError) in try grammar.expression() }
    }

    /// The place that begins here: a name with what stands behind it, and no operators.
    mutating func nextPlace() throws(ExpressionSyntaxError) -> Expression {
        try measured { (grammar) throws(ExpressionSyntaxError) in try grammar.postfix() }
    }

    private mutating func measured(
        _ read: (inout ExpressionGrammar) throws(ExpressionSyntaxError) -> Expression
    ) throws(ExpressionSyntaxError) -> Expression {
        let start = index
        guard tokens.count - start <= Self.longest else {
            throw excessive("expression is too long", tokens[start + Self.longest])
        }
        let expression = try read(&self)
        // No expression is higher than it has tokens, so that few have to be measured.
        let isTooHigh = index - start > Self.deepest && expression.height > Self.deepest
        guard !isTooHigh else { throw excessive("expression is nested too deeply", tokens[start]) }
        return expression
    }

    private mutating func expression() throws(ExpressionSyntaxError) -> Expression {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else {
            throw excessive("expression is nested too deeply", current)
        }
        return acceptName("if") ? try conditional() : try disjunction()
    }

    private mutating func conditional() throws(ExpressionSyntaxError) -> Expression {
        let start = tokens[index - 1].bounds.lowerBound
        let condition = try expression()
        try expectName("then")
        let then = try expression()
        try expectName("else")
        let otherwise = try expression()
        return make(.conditional(condition: condition, then: then, otherwise: otherwise), from: start)
    }

    private mutating func disjunction() throws(ExpressionSyntaxError) -> Expression {
        let start = current.bounds.lowerBound
        var left = try conjunction()
        while !isAtFailure, acceptName("or") {
            let right = try conjunction()
            left = make(.binary(.or, left, right), from: start)
        }
        return left
    }

    /// Whether `or fail` comes, and what is behind it can't go on with a value named `fail`.
    var isAtFailure: Bool {
        guard endsAtFailure, current.kind == .name("or"), next.kind == .name("fail") else { return false }
        switch tokens[min(index + 2, tokens.count - 1)].kind {
        case .name(let name): return !Self.isReserved(name)
        case .number, .text, .citation, .comment, .end: return true
        case .symbol: return false
        }
    }

    private mutating func conjunction() throws(ExpressionSyntaxError) -> Expression {
        let start = current.bounds.lowerBound
        var left = try negation()
        while acceptName("and") {
            let right = try negation()
            left = make(.binary(.and, left, right), from: start)
        }
        return left
    }

    private mutating func negation() throws(ExpressionSyntaxError) -> Expression {
        let start = current.bounds.lowerBound
        guard acceptName("not") else { return try comparison() }
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { throw excessive("expression is nested too deeply", current) }
        let operand = try negation()
        return make(.unary(.not, operand), from: start)
    }

    private mutating func comparison() throws(ExpressionSyntaxError) -> Expression {
        let start = current.bounds.lowerBound
        let left = try fallback()
        if acceptName("exists") { return make(.exists(left), from: start) }
        guard let comparison = acceptComparison() else { return left }
        let form = comparison == .hasForm ? formName() : nil
        let right = if let form { form } else { try fallback() }
        let result = make(.binary(comparison, left, right), from: start)
        if isComparisonNext { throw unexpected("comparisons can't be chained", help: "join them with `and`") }
        return result
    }

    /// A form that is called like a word that stands between values: `id is not`.
    private mutating func formName() -> Expression? {
        guard case .name(let word) = current.kind, Self.isReserved(word), !isValueBehind(word) else { return nil }
        index += 1
        return make(.name(word), from: tokens[index - 1].bounds.lowerBound)
    }

    /// Whether a word stands before what it is about, as in `id is not group`, and so is no name.
    private func isValueBehind(_ word: String) -> Bool {
        guard word == "not" || word == "if", case .name(let following) = next.kind else { return false }
        return !Self.isReserved(following) && JoiningWord(rawValue: following) == nil
    }

    private mutating func acceptComparison() -> BinaryOperator? {
        if acceptName("in") { return .isIn }
        if acceptName("is") { return .hasForm }
        if current.kind == .name("not"), next.kind == .name("in") {
            index += 2
            return .isNotIn
        }
        return acceptSymbol(of: Self.comparisons)
    }

    private var isComparisonNext: Bool {
        var copy = self
        return copy.acceptComparison() != nil
    }

    private mutating func fallback() throws(ExpressionSyntaxError) -> Expression {
        let start = current.bounds.lowerBound
        var left = try sum()
        while acceptSymbol("??") {
            let right = try sum()
            left = make(.binary(.orElse, left, right), from: start)
        }
        return left
    }

    private mutating func sum() throws(ExpressionSyntaxError) -> Expression {
        let start = current.bounds.lowerBound
        var left = try product()
        while let sign = acceptSymbol(of: Self.sums) {
            let right = try product()
            left = make(.binary(sign, left, right), from: start)
        }
        return left
    }

    private mutating func product() throws(ExpressionSyntaxError) -> Expression {
        let start = current.bounds.lowerBound
        var left = try signed()
        while let sign = acceptSymbol(of: Self.products) {
            let right = try signed()
            left = make(.binary(sign, left, right), from: start)
        }
        return left
    }

    private mutating func signed() throws(ExpressionSyntaxError) -> Expression {
        let start = current.bounds.lowerBound
        guard acceptSymbol("-") else { return try postfix() }
        if case .number(let number) = current.kind { return negative(number, from: start) }
        let operand = try postfix()
        return make(.unary(.negative, operand), from: start)
    }

    /// A number below 0. The smallest one has no opposite that could be read first.
    private mutating func negative(_ number: NumberLiteral, from start: Int) -> Expression {
        let literal: Literal =
            switch number {
            case .int(let value): .int(-value)
            case .uint(let value): value == Int.min.magnitude ? .int(.min) : .double(-Double(value))
            case .double(let value): .double(-value)
            }
        index += 1
        return make(.literal(literal), from: start)
    }

    private mutating func postfix() throws(ExpressionSyntaxError) -> Expression {
        let start = current.bounds.lowerBound
        var base = try primary()
        while true {
            if acceptSymbol(".") {
                let name = try anyName("a member's name")
                base = make(.member(base: base, name: name), from: start)
            } else if acceptSymbol("[") {
                let key = try bracketed { (grammar) throws(ExpressionSyntaxError) in
                    let key = try grammar.expression()
                    try grammar.expectSymbol("]")
                    return key
                }
                base = make(.lookup(base: base, key: key), from: start)
            } else if acceptSymbol("(") {
                base = try bracketed { (grammar) throws(ExpressionSyntaxError) in try grammar.call(base, from: start) }
            } else {
                return base
            }
        }
    }

    /// What stands between the parentheses of a call: arguments, or `variable in list: body`.
    private mutating func call(_ callee: Expression, from start: Int) throws(ExpressionSyntaxError) -> Expression {
        if case .name(let function) = callee.kind, goesOverItems(function) {
            return try comprehension(function, from: start)
        }
        var arguments: [Expression.Argument] = []
        while !acceptSymbol(")") {
            if arguments.count == 1, let error = misspeltComprehension(callee, over: arguments[0], from: start) {
                throw error
            }
            if !arguments.isEmpty { try expectSymbol(",") }
            arguments.append(try argument())
        }
        return make(.call(callee: callee, arguments: arguments), from: start)
    }

    /// Whether `variable in list` is expected behind a function's name. `first` takes a list by itself too.
    private func goesOverItems(_ function: String) -> Bool {
        guard ComprehensionFunction(rawValue: function) != nil else { return false }
        guard BuiltInFunction(rawValue: function) != nil else { return true }
        if case .name = current.kind { return next.kind == .name("in") }
        return false
    }

    /// What is wrong where `variable in list:` stands behind a name that no function over items has.
    private func misspeltComprehension(
        _ callee: Expression,
        over argument: Expression.Argument,
        from start: Int
    ) -> ExpressionSyntaxError? {
        guard case .name(let function) = callee.kind, current.kind == .symbol(":"), argument.label == nil,
            case .binary(.isIn, let variable, _) = argument.value.kind, case .name = variable.kind
        else { return nil }
        let known = ComprehensionFunction.allCases.map(\.rawValue)
        let near = closest(to: function, in: known).map { "did you mean `\($0)`?" }
        return ExpressionSyntaxError(
            message: "there is no function `\(function)` over items",
            bounds: start..<start + function.unicodeScalars.count,
            help: near ?? "they are \(known.map { "`\($0)`" }.joined(separator: ", "))"
        )
    }

    private mutating func argument() throws(ExpressionSyntaxError) -> Expression.Argument {
        guard case .name(let label) = current.kind, next.kind == .symbol(":") else {
            return Expression.Argument(label: nil, value: try expression())
        }
        index += 2
        return Expression.Argument(label: label, value: try expression())
    }

    private mutating func comprehension(
        _ function: String,
        from start: Int
    ) throws(ExpressionSyntaxError) -> Expression {
        let variable = try name("the name of an item")
        try expectName("in")
        let list = try expression()
        try expectSymbol(":")
        let body = try expression()
        try expectSymbol(")")
        return make(
            .comprehension(function: function, variable: variable, list: list, body: body),
            from: start
        )
    }

    private mutating func primary() throws(ExpressionSyntaxError) -> Expression {
        let token = current
        let start = token.bounds.lowerBound
        index += 1
        switch token.kind {
        case .number(let number): return make(.literal(Literal(number)), from: start)
        case .text(let text): return make(.literal(.string(text)), from: start)
        case .name("true"): return make(.literal(.bool(true)), from: start)
        case .name("false"): return make(.literal(.bool(false)), from: start)
        case .name("none"): return make(.literal(.none), from: start)
        case .name(let name) where !Self.isReserved(name): return make(.name(name), from: start)
        case .symbol("."):
            let name = try anyName("a value's name")
            return make(.impliedMember(name), from: start)
        case .symbol("("):
            return try bracketed { (grammar) throws(ExpressionSyntaxError) in try grammar.parenthesised() }
        case .symbol("["):
            return try bracketed { (grammar) throws(ExpressionSyntaxError) in try grammar.list(from: start) }
        case .symbol("{"):
            return try bracketed { (grammar) throws(ExpressionSyntaxError) in try grammar.map(from: start) }
        default:
            index -= 1
            throw unexpected("a value is missing here", help: keptWordHelp)
        }
    }

    /// Reads what stands behind a bracket, up to the one that closes it.
    private mutating func bracketed(
        _ read: (inout ExpressionGrammar) throws(ExpressionSyntaxError) -> Expression
    ) throws(ExpressionSyntaxError) -> Expression {
        brackets.append(tokens[index - 1].bounds)
        defer { brackets.removeLast() }
        return try read(&self)
    }

    private mutating func parenthesised() throws(ExpressionSyntaxError) -> Expression {
        let inner = try expression()
        try expectSymbol(")")
        return inner
    }

    private mutating func list(from start: Int) throws(ExpressionSyntaxError) -> Expression {
        var items: [Expression] = []
        while !acceptSymbol("]") {
            if !items.isEmpty { try expectSymbol(",") }
            items.append(try expression())
        }
        return make(.list(items), from: start)
    }

    private mutating func map(from start: Int) throws(ExpressionSyntaxError) -> Expression {
        if acceptSymbol("}") { return make(.literal(.emptyMap), from: start) }
        var entries: [Expression.Entry] = []
        while !acceptSymbol("}") {
            if !entries.isEmpty { try expectSymbol(",") }
            let key = try expression()
            try expectSymbol(":")
            entries.append(Expression.Entry(key: key, value: try expression()))
        }
        return make(.map(entries), from: start)
    }
}
