import Testing

@testable import SDKSpec

@Suite("Numbers are read in one way")
struct NumberLiteralTests {
    @Test(
        "as JSON writes them",
        arguments: [
            ("0", NumberLiteral.int(0)), ("-5", .int(-5)), ("9223372036854775807", .int(.max)),
            ("-9223372036854775808", .int(.min)), ("18446744073709551615", .uint(.max)), ("1.5", .double(1.5)),
            ("-0.25", .double(-0.25)), ("2e3", .double(2000)), ("2E-1", .double(0.2)), ("0.0", .double(0)),
            ("18446744073709551616", .double(0x1p64)), ("-9223372036854775809", .double(-0x1p63)),
        ]
    )
    func numbers(text: String, number: NumberLiteral) {
        #expect(NumberLiteral(text) == number)
    }

    @Test(
        "and in no other way",
        arguments: [
            "", "-", "007", "+5", ".5", "-.5", "5.", "1e", "1e400", "0x10", "1_000", "nan",
            " 1", "١",
        ]
    )
    func others(text: String) {
        #expect(NumberLiteral(text) == nil)
    }

    @Test(
        "what is meant is suggested",
        arguments: [("007", "7"), ("+5", "5"), ("-.5", "-0.5"), (".5", "0.5"), ("00", "0")]
    )
    func corrections(text: String, correction: String) {
        #expect(NumberLiteral.correction(of: text) == correction)
    }

    @Test("what isn't meant for a number isn't taken for one", arguments: ["1e400", "1.2.3", "abc", "-"])
    func nothing(text: String) {
        #expect(NumberLiteral.correction(of: text) == nil)
    }
}
