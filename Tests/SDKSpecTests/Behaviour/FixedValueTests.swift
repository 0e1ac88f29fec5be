import Testing

@testable import SDKSpec

@Suite("Defaults and constants are worked out beforehand")
struct FixedValueTests {
    @Test(
        "a value comes to what a reader would work out",
        arguments: [
            ("Int", "60 * 60 * 24", "86400"), ("Int", "-9223372036854775808", "-9223372036854775808"),
            ("Int", "if 2 > 1 and not false then 7 / 2 else 0", "3"),
            ("UInt", "18446744073709551614 + 1", "18446744073709551615"),
            ("Double", "-1", "-1.0"), ("Double", "1", "1.0"), ("Bool", "third == 3.0", "true"),
            ("Bool", "third in [0.5, 3]", "true"), ("Bool", "third - 0.5 + 0.5 == 3", "true"),
            ("String", "text(0.5)", "0.5"), ("String", "text(third)", "3.0"),
            (
                "String", "text(18446744073709551615)",
                "18446744073709551615"
            ), ("Double", "1.5 * 2", "3.0"), ("Bool", "not false", "true"),
            ("Bool", "'a' + 'b' == 'ab'", "true"), ("Bool", "2 in [1, 2]", "true"),
            ("Bool", "'\u{e9}' == 'e\u{301}'", "false"),
            ("Int", "count(prefix([1, 2, 3], 2))", "2"), ("Int", "length('\u{e9}', utf8-bytes)", "2"),
            ("Int", "first([7, 8]) ?? 5", "7"), ("Int", "first([]) ?? 5", "5"),
            ("Int", "count({String: Int}())", "0"), ("Int", "Int(2.9)", "2"),
            ("Int", "Int(-2.9)", "-2"), ("UInt", "UInt(7 - 2)", "5"),
            ("Int", "days * second", "14"), ("Int", "max(min(3, 5), 4)", "4"), ("Int", "none ?? 5", "5"),
        ]
    )
    func values(type: String, expression: String, value: String) {
        let (behaviour, findings) = resolve(
            "probe: {type: \(type), value: \"\(expression)\", summary: It., source: rules}"
        )
        #expect(findings == [])
        guard case .literal(let literal)? = behaviour.constantValues["probe"]?.kind else {
            Issue.record("a literal is expected")
            return
        }
        #expect(text(literal) == value)
    }

    @Test(
        "what can't be worked out is said",
        arguments: [
            ("Int", "9223372036854775807 + 1", "the result is beyond `Int`"), ("Int", "1 / 0", "this divides by zero"),
            ("Int", "-9223372036854775808 / -1", "the result is beyond `Int`"),
            ("UInt", "1 - 2", "the result is beyond `UInt`"),
            ("UInt", "UInt(1 - 2)", "the result is beyond `UInt`"),
            ("Int", "Int(18446744073709551615)", "the result is beyond `Int`"),
            ("Int", "Int(1e300)", "the result is beyond `Int`"),
            ("Double", "1e308 * 10", "the result is beyond `Double`"), ("Double", "1 / 0.0", "this divides by zero"),
            ("Int", "sum(x in [1]: x)", "this can't be worked out beforehand"),
            ("Bool", "containsText('a', 'A')", "this can't be worked out beforehand"),
            ("Int", "secondsOfDay(5, 1)", "this can't be worked out beforehand"),
            ("String", "jsonText([1])", "this can't be worked out beforehand"),
            ("Int", "count({'a': 1})", "a map that is fixed beforehand has no entries"),
            ("Int", "size('abc')", "this can't be worked out beforehand"),
        ]
    )
    func flaws(type: String, expression: String, message: String) {
        let (_, findings) = resolve("probe: {type: \(type), value: \"\(expression)\", summary: It., source: rules}")
        #expect(findings.count == 1)
        #expect(findings.first?.hasPrefix(message) == true)
    }

    private func resolve(_ constant: String) -> (ResolvedBehaviour, [String]) {
        let (behaviour, diagnostics) = Library.resolve(
            "return 1",
            constants: """
                \(constant)
                second: {type: Int, value: 1, summary: S., source: rules}
                third: {type: Double, value: 3, summary: T., source: rules}
                """
        )
        return (behaviour, diagnostics.sorted.map(\.message))
    }

    private func text(_ literal: Literal) -> String {
        switch literal {
        case .string(let text): text
        case .int(let number): "\(number)"
        case .uint(let number): "\(number)"
        case .double(let number): "\(number)"
        case .bool(let truth): "\(truth)"
        case .none: "none"
        case .emptyMap: "{}"
        }
    }
}
