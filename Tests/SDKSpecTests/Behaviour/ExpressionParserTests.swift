import Testing
import YAMLDocument

@testable import SDKSpec

@Suite("Expressions are read as their grammar says")
struct ExpressionParserTests {
    @Test(
        "operators bind from the loosest to the tightest",
        arguments: [
            ("a or b and c", "(or a (and b c))"),
            ("not a and b", "(and (not a) b)"),
            ("a + b * c - d", "(- (+ a (* b c)) d)"),
            ("a ?? b == c", "(== (?? a b) c)"),
            ("-a.b + 1", "(+ (- (. a b)) 1)"),
            ("(a or b) and c", "(and (or a b) c)"),
            ("x in a.b", "(in x (. a b))"),
            ("x not in a", "(not in x a)"),
            ("id is c2c", "(is id c2c)"),
            ("a.b exists and c", "(and (exists (. a b)) c)"),
            ("if a then b else if c then d else e", "(if a b (if c d e))"),
            ("me.groups[id].name", "(. ([] (. me groups) id) name)"),
            ("Type(a: 1, b: \"x\")", "(call Type a: 1 b: \"x\")"),
            ("a == .b", "(== a (.b))"), (".c2c(user)", "(call (.c2c) user)"), ("[.a, .b].c", "(. [(.a) (.b)] c)"),
            ("Id.c2c(user)", "(call (. Id c2c) user)"),
            ("filter(x in list: x.a > 2)", "(filter x list (> (. x a) 2))"),
            ("first(list)", "(call first list)"), ("first(x in list: x)", "(first x list x)"),
            ("first(x)", "(call first x)"), ("first(a + b)", "(call first (+ a b))"),
            ("{a: 1, \"b\": c or d}", "{a: 1 \"b\": (or c d)}"), ("{String: Int}()", "(call {String: Int})"),
            ("[1, 2, -3]", "[1 2 -3]"), ("a - -3", "(- a -3)"), ("-(3)", "(- 3)"),
            ("{}", "{}"), ("[]", "[]"), ("none", "none"), ("true", "true"),
            ("1.5", "1.5"), ("-2e3", "-2000.0"), ("-9223372036854775808", "-9223372036854775808"),
            ("18446744073709551615", "18446744073709551615"),
            ("'it\\'s'", "\"it's\""),
        ]
    )
    func grammar(text: String, expected: String) {
        #expect(parse(text).map(dump) == expected)
    }

    @Test(
        "what breaks the grammar is pointed at",
        arguments: [
            ("a +", 4, "a value is missing here"),
            ("a b", 3, "the expression ends before this"),
            ("(a", 3, "`)` is missing here"),
            ("a == b == c", 8, "comparisons can't be chained"),
            ("a && b", 3, "`&` has no meaning in an expression"),
            ("\"open", 1, "text isn't closed"),
            ("a.", 3, "a member's name is missing here"),
            ("if a then b", 12, "`else` is missing here"),
            ("1e400", 1, "number is too large"),
            ("007", 1, "`007` isn't how a number is written"),
            (".5", 2, "a value's name is missing here"),
            ("f(a b)", 5, "`,` is missing here"),
            ("all(x in y)", 11, "`:` is missing here"),
            ("id is not group", 7, "a value is missing here"),
            ("a == not", 6, "a value is missing here"),
            ("{a}", 3, "`:` is missing here"), ("{a: 1", 6, "`,` is missing here"),
            ("{a: }", 5, "a value is missing here"),
            ("", 1, "a value is missing here"),
        ]
    )
    func refusals(text: String, column: Int, message: String) {
        var diagnostics = Diagnostics()
        #expect(parse(text, &diagnostics) == nil)
        #expect(diagnostics.found.map(\.message) == [message])
        #expect(diagnostics.found.first?.location?.range.start.column == column)
        #expect(diagnostics.found.first?.rule == "expression-syntax")
    }

    @Test("each part stands where it was written, counted in Unicode scalars")
    func places() throws {
        let expression = try #require(parse("\"汉😀\" + name"))
        guard case .binary(.plus, _, let right) = expression.kind else {
            Issue.record("a sum is expected")
            return
        }
        #expect(right.location.range.start.column == 8)
        #expect(right.location.range.start.offset == 12)
        #expect(right.location.range.end.column == 12)
    }

    @Test(
        "a whole reaches from its first sign to its last",
        arguments: [
            "a.b", "a[b]", "f(a)", ".a", "-a", "not a", "a or b", "a and b", "a == b", "a in b", "a ?? b", "a + b",
            "a * b", "a exists", "if a then b else c", "map(x in a: x)", "[a, b]", "-1", "{}",
        ]
    )
    func bounds(text: String) throws {
        let range = try #require(parse(text)).location.range
        #expect(range.start.column == 1)
        #expect(range.end.column == text.count + 1)
    }

    @Test(
        "where nothing but a name can stand, it may be a word of expressions",
        arguments: ["Kind.not", ".if", "a.in.or", "id is not and a", "id is is", "f(.exists)"]
    )
    func wordsAsNames(text: String) throws {
        #expect(try #require(parse(text)).text == text)
    }

    @Test("nesting ends in a message, not in a crash", arguments: ["(", "[", "not ", "a[", "f(", "if "])
    func nesting(opening: String) {
        var diagnostics = Diagnostics()
        #expect(parse(String(repeating: opening, count: 20_000), &diagnostics) == nil)
        #expect(diagnostics.found.count == 1)
    }

    @Test("any text gives an expression or a message")
    func anyText() {
        var random = SeededNumbers(state: 7)
        let pieces = ["a", ".", "(", ")", "[", "]", " in ", " and ", "not ", "1", "\"", ":", ",", "{", "??", "é"]
        for _ in 0..<2_000 {
            let length = Int.random(in: 0..<12, using: &random)
            let text = (0..<length).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            var diagnostics = Diagnostics()
            let expression = parse(text, &diagnostics)
            #expect((expression == nil) == diagnostics.hasErrors, "\(text)")
        }
    }

    private func parse(_ text: String) -> Expression? {
        var diagnostics = Diagnostics()
        return parse(text, &diagnostics)
    }

    private func parse(_ text: String, _ diagnostics: inout Diagnostics) -> Expression? {
        let file = SourceFile(path: "spec.yaml", text: text)
        let start = SourcePosition(line: 1, column: 1, offset: 0)
        let map = ScalarMap(start: start, text: text, file: file)
        return ExpressionParser.parse(text, map: map, diagnostics: &diagnostics)
    }
}

/// An expression in brackets, operators first.
private func dump(_ expression: Expression) -> String {
    switch expression.kind {
    case .literal(.string(let text)): "\"\(text)\""
    case .literal(.int(let number)): "\(number)"
    case .literal(.uint(let number)): "\(number)"
    case .literal(.double(let number)): "\(number)"
    case .literal(.bool(let value)): "\(value)"
    case .literal(.none): "none"
    case .literal(.emptyMap): "{}"
    case .name(let name): name
    case .impliedMember(let name): "(.\(name))"
    case .member(let base, let name): "(. \(dump(base)) \(name))"
    case .lookup(let base, let key): "([] \(dump(base)) \(dump(key)))"
    case .call(let callee, let arguments):
        "(call \(dump(callee))"
            + arguments.map { " " + ($0.label.map { "\($0): " } ?? "") + dump($0.value) }.joined() + ")"
    case .comprehension(let function, let variable, let list, let body):
        "(\(function) \(variable) \(dump(list)) \(dump(body)))"
    case .unary(let sign, let operand): "(\(sign.rawValue) \(dump(operand)))"
    case .binary(let sign, let left, let right): "(\(sign.rawValue) \(dump(left)) \(dump(right)))"
    case .exists(let operand): "(exists \(dump(operand)))"
    case .conditional(let condition, let then, let otherwise):
        "(if \(dump(condition)) \(dump(then)) \(dump(otherwise)))"
    case .list(let items): "[" + items.map(dump).joined(separator: " ") + "]"
    case .map(let entries): "{" + entries.map { "\(dump($0.key)): \(dump($0.value))" }.joined(separator: " ") + "}"
    }
}
