import Testing

@testable import SDKSpec

@Suite("Limits")
struct LimitReadingTests {
    private func method(limit: String) -> String {
        "methods: {a: {topic: T, summary: S, parameters: {n: {type: Int, summary: S, limit: \(limit)}}}}"
    }

    @Test("what a limit may be")
    func kinds() throws {
        let limits = """
            [{name: a, max: 32, unit: utf8-bytes, error: e}, {name: b, max: 9, unit: items, excess: truncate},
             {name: c, of: keys, pattern: "^a$"}, {name: d, powerOfTwo: {from: 32, to: 63}, orOneOf: [1, 2]}]
            """
        let read = ReadSpec(method(limit: limits))
        #expect(read.diagnostics.isEmpty)
        let field = try #require(read.specification?.methods.first?.overloads.first?.parameters.first)
        #expect(field.limits.map(\.name) == ["a", "b", "c", "d"])
        #expect(field.limits.map(\.part) == [nil, nil, .keys, nil])
        #expect(field.limits.map(\.excess) == [.reject, .truncate, .reject, .reject])
        guard case .range(nil, 32, .utf8Bytes) = field.limits[0].rule else { return #expect(Bool(false)) }
        guard case .powerOfTwo(32...63, [1, 2]) = field.limits[3].rule else { return #expect(Bool(false)) }
    }

    @Test(
        "what is wrong with a limit",
        arguments: [
            ("1️⃣{max: 32}", "limit-unit-missing", "limit of `n` has no unit"),
            ("1️⃣{min: 1, unit: value, excess: clamp}", "limit-max-missing", "`clamp` needs a `max`"),
            ("1️⃣{pattern: a, excess: truncate}", "limit-max-missing", "`truncate` needs a `max`"),
            ("1️⃣{powerOfTwo: {from: 1, to: 3}, excess: clamp}", "limit-max-missing", "`clamp` needs a `max`"),
            ("1️⃣{error: e}", "undecided-kind", "limit of `n` limits nothing"),
            ("{max: 1, unit: items, 1️⃣pattern: a}", "ambiguous-kind", "`max` and `pattern` can't stand in one limit"),
            ("{pattern: a, 1️⃣unit: items}", "stray-key", "`unit` means nothing beside `pattern`"),
            ("{max: 1, unit: items, 1️⃣orOneOf: [1]}", "stray-key", "`orOneOf` means nothing beside `max`"),
            (
                "{powerOfTwo: 1️⃣{from: 5, to: 3}}", "exponent-range",
                "exponents from 5 to 3 are no range within 0 and 63"
            ),
            (
                "{powerOfTwo: 1️⃣{from: 5, to: 64}}", "exponent-range",
                "exponents from 5 to 64 are no range within 0 and 63"
            ),
            ("{of: 1️⃣items, max: 1, unit: items}", "unknown-word", "`of` can't be `items`"),
            ("{max: 1, unit: 1️⃣octets}", "unknown-word", "`unit` can't be `octets`"),
            ("{max: 1️⃣ten, unit: items}", "not-an-integer", "`max`: expected a whole number, found `ten`"),
            ("[1️⃣32]", "wrong-kind", "an item of `limit`: expected a mapping, found a text"),
        ]
    )
    func broken(limit: String, rule: String, message: String) {
        expectFindings(method(limit: limit), [Finding("1️⃣", rule, message)])
    }
}
