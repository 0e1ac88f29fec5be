import YAMLDocument

@testable import SDKSpec

/// Statements that nobody would write, of every kind and shape.
struct RandomStatements {
    private var random: SeededNumbers
    private let location: SDKSpec.SourceLocation

    init(seed: UInt64) {
        random = SeededNumbers(state: seed)
        let start = SourcePosition(line: 1, column: 1, offset: 0)
        location = SourceLocation(
            file: SourceFile(path: "random.yaml", text: ""),
            range: SourceRange(start: start, end: start)
        )
    }

    mutating func block(depth: Int) -> [Statement] {
        (0..<number(4)).map { _ in statement(depth: depth) }
    }

    private mutating func statement(depth: Int) -> Statement {
        let kind = kind(depth: depth)
        let provenance = provenance(of: kind)
        var comments = StatementComments.none
        if number(4) == 0 { comments.before = [comment()] + (number(3) == 0 ? ["", comment()] : []) }
        if number(6) == 0 { comments.beside = comment() }
        return Statement(kind: kind, location: location, provenance: provenance, comments: comments)
    }

    private mutating func kind(depth: Int) -> Statement.Kind {
        switch number(depth > 0 ? 17 : 12) {
        case 0, 1: .fail(error: located(), condition: nil, negated: false)
        case 2: .fail(error: located(), condition: expression(3), negated: number(2) == 0)
        case 3: .notModelled(reason: text())
        case 4: .let(name: located(), value: expression(3), orFail: number(2) == 0 ? located() : nil)
        case 5: .set(place: place(), value: expression(4))
        case 6: .update(place: place(), fields: (0...number(30)).map { _ in located() })
        case 7: .ensure(place: place())
        case 8:
            number(2) == 0 ? .add(value: expression(2), place: place()) : .remove(value: expression(2), place: place())
        case 9: .emit(event: located(), audience: audience(), payload: number(2) == 0 ? expression(2) : nil)
        case 10: .perform(make(.call(callee: make(.name("procedure")), arguments: arguments(3))))
        case 11: .return(number(4) == 0 ? nil : expression(4))
        case 12, 13, 14:
            .if(condition: expression(3), then: block(depth: depth - 1), otherwise: block(depth: depth - 1))
        case 15: .for(variable: located(), list: expression(3), body: block(depth: depth - 1))
        default: .after(seconds: expression(2), body: block(depth: depth - 1))
        }
    }

    private mutating func provenance(of kind: Statement.Kind) -> Provenance? {
        switch kind {
        case .fail, .emit, .let(_, _, .some): break
        case .let, .notModelled, .set, .update, .ensure, .add, .remove, .if, .for, .perform, .after, .return:
            return nil
        }
        let citations = (0..<number(4)).map { _ in
            Provenance.Citation(
                document: pick(["page", "errors-3.4.1", "notes", "a b", "x99999999999999999999"]),
                heading: pick(["", "login", "Adding a member", "10010", "添加,好友", "a\"b"]),
                location: location
            )
        }
        let inferred = number(2) == 0 ? text() : nil
        guard inferred != nil || !citations.isEmpty else { return nil }
        return Provenance(citations: citations, inferred: inferred, location: location)
    }

    private mutating func audience() -> Statement.Audience {
        [.me, .thisDevice, .myOtherDevices, .expression(expression(2))][number(4)]
    }

    private mutating func place() -> Expression {
        let base = make(.name("world"))
        let entry = make(.lookup(base: make(.member(base: base, name: name())), key: expression(1)))
        return number(2) == 0 ? entry : make(.member(base: entry, name: name()))
    }

    private mutating func expression(_ depth: Int) -> Expression {
        guard depth > 0 else { return simple() }
        let kind: Expression.Kind =
            switch number(13) {
            case 0, 1: simple().kind
            case 11: .impliedMember(name())
            case 2: .member(base: expression(depth - 1), name: name())
            case 3: .lookup(base: expression(depth - 1), key: expression(depth - 1))
            case 4:
                .call(
                    callee: make(.name("length")),
                    arguments: [unlabelled(expression(depth - 1)), unlabelled(unit())]
                )
            case 5: .call(callee: make(.name("Record")), arguments: arguments(depth - 1))
            case 6:
                .comprehension(
                    function: pick(["all", "any", "filter", "map"]),
                    variable: name(),
                    list: expression(depth - 1),
                    body: expression(depth - 1)
                )
            case 7: .unary(number(2) == 0 ? .not : .negative, expression(depth - 1))
            case 8: .exists(expression(depth - 1))
            case 9:
                .conditional(
                    condition: expression(depth - 1),
                    then: expression(depth - 1),
                    otherwise: expression(depth - 1)
                )
            case 10: .list((0..<number(4)).map { _ in expression(depth - 1) })
            default:
                .binary(
                    BinaryOperator.allCases[number(BinaryOperator.allCases.count)],
                    expression(depth - 1),
                    expression(depth - 1)
                )
            }
        return make(kind)
    }

    private mutating func simple() -> Expression {
        switch number(7) {
        case 0: make(.literal(.int(number(2_000))))
        case 1: make(.literal(.string(text())))
        case 2: make(.literal(.bool(number(2) == 0)))
        case 3: make(.literal(.none))
        case 4: make(.literal(.emptyMap))
        default: make(.name(name()))
        }
    }

    private func unit() -> Expression {
        make(.binary(.minus, make(.name("utf8")), make(.name("bytes"))))
    }

    private mutating func arguments(_ depth: Int) -> [Expression.Argument] {
        (0..<number(5)).map { _ in
            let value = expression(depth)
            let label = number(3) == 0 ? nil : name()
            // A name that is its own label is written once.
            if let label, case .name(label) = value.kind { return Expression.Argument(label: nil, value: value) }
            return Expression.Argument(label: label, value: value)
        }
    }

    private func unlabelled(_ expression: Expression) -> Expression.Argument {
        Expression.Argument(label: nil, value: expression)
    }

    private func make(_ kind: Expression.Kind) -> Expression { Expression(kind: kind, location: location) }

    private mutating func located() -> Located<String> { Located(name(), at: location) }

    /// Names of the language's own words among them, as nothing keeps a spec from choosing those.
    private mutating func name() -> String {
        pick([
            "group", "groupID", "conversationIDList", "to", "from", "with", "when", "unless", "because", "citing",
            "myself",
            "seconds", "x", "aRatherLongNameThatFillsTheLine", "let", "set", "add", "modelled", "nothing",
        ])
    }

    private mutating func text() -> String {
        pick([
            "", "plain", "it's \"quoted\"", "back\\slash", "# no comment", "two  blanks", " at the ends ", "汉字 😀 é",
            "line\nbreak", "tab\tand\u{85}more\u{2028}", "a, b: [c] {d}", "citing a#b",
            "a reason that is long enough to be broken into lines once more has been written before it and behind it too",
        ])
    }

    private mutating func comment() -> String { pick(["# first", "# 汉字: \"quoted\"", "#", "# fail x"]) }

    private mutating func pick(_ candidates: [String]) -> String { candidates[number(candidates.count)] }

    private mutating func number(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }
}
