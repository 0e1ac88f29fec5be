/// Makes statements that always succeed.
struct StatementMaker {
    private var expressions: ExpressionMaker
    /// What stands behind the names of what a method keeps.
    private let number: Int
    private var names = 0

    init(_ expressions: ExpressionMaker, number: Int) {
        self.expressions = expressions
        self.number = number
    }

    /// Some statements, without indentation.
    mutating func statements(_ count: Int, depth: Int = 2, _ chance: inout Chance) -> [String] {
        var lines: [String] = []
        for _ in 0..<count { lines += statement(depth, &chance) }
        return lines
    }

    /// An expression, as deep as expressions of statements are.
    mutating func expression(_ kind: ExpressionMaker.Kind, _ chance: inout Chance) -> String {
        expressions.expression(kind, depth: 3, &chance)
    }

    private mutating func statement(_ depth: Int, _ chance: inout Chance) -> [String] {
        switch chance.number(0...8) {
        case 0: return [named(&chance)]
        case 1: return ["set me.total\(number) to \(expression(.number, &chance))"]
        case 2: return ["add \(expression(.text, &chance)) to me.words\(number)"]
        case 3: return ["remove \(expression(.text, &chance)) from me.words\(number)"]
        case 4: return ["set me.words\(number) to \(expression(.texts, &chance))"]
        case 5:
            let key = expression(.text, &chance)
            return ["set me.counts\(number)[\(key)] to \(expression(.number, &chance))"]
        case 6: return ["remove \(expression(.text, &chance)) from me.counts\(number)"]
        case 7 where depth > 0: return choice(depth, &chance)
        case 8 where depth > 0: return loop(depth, &chance)
        default: return ["set me.total\(number) to me.total\(number) + 1"]
        }
    }

    /// A value with a name, which expressions use from here on.
    private mutating func named(_ chance: inout Chance) -> String {
        names += 1
        let kind = chance.one(of: ExpressionMaker.Kind.allCases)
        let line = "let made\(names) = \(expression(kind, &chance))"
        expressions.add("made\(names)", kind)
        return line
    }

    private mutating func choice(_ depth: Int, _ chance: inout Chance) -> [String] {
        var lines = ["if \(expression(.truth, &chance))"] + block(depth, &chance)
        if chance.happens(40) { lines += ["else if \(expression(.truth, &chance))"] + block(depth, &chance) }
        if chance.happens(40) { lines += ["else"] + block(depth, &chance) }
        return lines
    }

    private mutating func loop(_ depth: Int, _ chance: inout Chance) -> [String] {
        names += 1
        let name = "each\(names)"
        guard chance.happens(70) else {
            let last = expression(.number, &chance)
            return ["for \(name) in numbers(1, to: min(\(last), 3))"] + block(depth, with: (name, .number), &chance)
        }
        let head = "for \(name) in \(expression(.texts, &chance))"
        return [head] + block(depth, with: (name, .text), &chance)
    }

    /// Statements of a block, whose names end with it.
    private mutating func block(
        _ depth: Int,
        with item: (name: String, kind: ExpressionMaker.Kind)? = nil,
        _ chance: inout Chance
    ) -> [String] {
        let outer = expressions
        if let item { expressions.add(item.name, item.kind) }
        let lines = statements(chance.number(1...2), depth: depth - 1, &chance)
        expressions = outer
        return lines.map { "  \($0)" }
    }
}
