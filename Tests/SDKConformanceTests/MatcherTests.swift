import SDKConformance
import SDKRuntime
import Testing

@Suite("Matching values")
struct MatcherTests {
    @Test(
        "what matches",
        arguments: [
            (#"{"a":1,"b":2}"#, #"{"a":1}"#), (#"{"a":1}"#, #"{"a":1,"b":null}"#), (#"[{"a":1,"b":2}]"#, #"[{"a":1}]"#),
            ("1", "1.0"), ("1.0", "1"), ("18446744073709551615", "18446744073709551615"), ("null", "null"),
            (#""x""#, #""x""#), (#"{"a":"x","b":[0]}"#, #"{"a":{"$present":true},"b":[{"$present":true}]}"#),
            ("false", #"{"$present":true}"#), ("[]", #"{"$present":true}"#),
            (#"{"a":{"b":1,"c":2}}"#, #"{"$whole":{"a":{"b":1}}}"#), ("{}", #"{"$whole":{}}"#),
        ]
    )
    func same(found: String, expected: String) throws {
        let difference = ValueMatcher.difference(try WireValue(json: found), from: try WireValue(json: expected))
        #expect(difference == nil)
    }

    @Test(
        "where it differs first",
        arguments: [
            (#"{"a":1}"#, #"{"a":2}"#, "a"), (#"{"a":[{"b":1}]}"#, #"{"a":[{"b":2}]}"#, "a[0].b"), ("[1,2]", "[1]", ""),
            (#"{"a":1}"#, #"{"a":null}"#, "a"), (#"{}"#, #"{"a":{"b":1}}"#, "a"), (#""1""#, "1", ""),
            ("[2,1]", "[1,2]", "[0]"), ("1.5", "1", ""), ("{}", #"{"a":{"$present":true}}"#, "a"),
            ("[1,null]", #"[1,{"$present":true}]"#, "[1]"), ("null", #"{"$present":true}"#, ""),
            (#"{"a":1}"#, #"{"$whole":{}}"#, "a"), (#"{"m":{"a":1,"b":2}}"#, #"{"m":{"$whole":{"b":2}}}"#, "m.a"),
            ("1", #"{"$whole":{}}"#, ""), ("{}", #"{"$whole":{"a":1}}"#, "a"),
        ]
    )
    func different(found: String, expected: String, path: String) throws {
        let difference = ValueMatcher.difference(try WireValue(json: found), from: try WireValue(json: expected))
        #expect(difference?.path == path)
    }
}
