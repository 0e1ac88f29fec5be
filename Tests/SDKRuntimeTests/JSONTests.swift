import SDKRuntime
import Testing

@Suite("JSON")
struct JSONTests {
    private static let texts: [(text: String, value: WireValue)] = [
        ("null", WireValue.null),
        (" true ", true),
        ("false", false),
        ("-12", -12),
        ("0", 0),
        ("-0", 0),
        ("999999999999999999", 999_999_999_999_999_999),
        ("-99999999999999999", -99_999_999_999_999_999),
        ("-9223372036854775808", .int(.min)),
        ("9223372036854775807", .int(.max)),
        ("9223372036854775808", .uint(9_223_372_036_854_775_808)),
        ("18446744073709551615", .uint(.max)),
        ("18446744073709551616", .double(18_446_744_073_709_551_616)),
        ("1.0", .double(1)),
        ("-2.5e3", .double(-2500)),
        ("1E+2", .double(100)),
        (#""a\"\\\/\b\f\n\r\t""#, .string("a\"\\/\u{8}\u{C}\n\r\t")),
        (#""\u00e9\u4F60""#, "é你"),
        (#""\ud83d\ude00""#, "😀"),
        ("[]", []),
        ("[1, [true], {}]", [1, [true], [:]]),
        ("\t{\"a\" : 1,\r\n\"b\":null}", ["a": 1, "b": nil]),
        (#"{"$bytes":"AP8="}"#, .bytes([0, 255])),
    ]

    @Test("reads every kind of value", arguments: texts)
    func reads(text: String, value: WireValue) throws {
        #expect(try WireValue(json: text) == value)
    }

    @Test("texts of any length come back, whatever stands in them and where", arguments: 0..<20)
    func marks(length: Int) throws {
        for place in 0...length {
            for mark in ["\"", "\\", "\u{1F}", " ", "\u{7F}", "\u{80}"] {
                let text = String(repeating: "a", count: place) + mark + String(repeating: "a", count: length - place)
                let json = WireValue.string(text).json
                #expect(try WireValue(json: json) == .string(text))
                #expect(!json.unicodeScalars.contains("\u{1F}"))
                if mark != "\"" { #expect(json.utf8.count { $0 == UInt8(ascii: "\"") } == 2) }
                if mark == "\u{1F}" { #expect(throws: WireError.self) { try WireValue(json: "\"\(text)\"") } }
            }
        }
    }

    @Test(
        "refuses what isn't JSON, and says where",
        arguments: [
            ("", "line 1, column 1: expected a value, found the end"),
            ("nul", "line 1, column 1: expected a value, found `n`"),
            ("[1,]", "line 1, column 4: expected a value, found `]`"),
            ("[1 2]", "line 1, column 4: expected `,` or `]`, found `2`"),
            ("{\"a\":1,}", "line 1, column 8: expected a member's name, found `}`"),
            ("{\"a\" 1}", "line 1, column 6: expected `:`, found `1`"),
            ("{\"a\":1\n \"b\":2}", "line 2, column 2: expected `,` or `}`, found `\"`"),
            ("{\"你\":1,\"你\":2}", "line 1, column 8: expected each name once, found another `你`"),
            ("01", "line 1, column 2: expected the end, found `1`"),
            ("1.", "line 1, column 3: expected a digit, found the end"),
            ("-", "line 1, column 2: expected a digit, found the end"),
            (
                String(repeating: "9", count: 1000) + "e999",
                "line 1, column 1: expected a number in range, found \(String(repeating: "9", count: 40))…"
            ),
            ("1e999", "line 1, column 1: expected a number in range, found 1e999"),
            ("\"a", "line 1, column 3: expected `\"`, found the end"),
            ("\"a\u{1}\"", "line 1, column 3: expected text without bare control characters, found `\u{1}`"),
            (#""\x""#, "line 1, column 3: expected an escape, found `x`"),
            (#""\u12G4""#, "line 1, column 6: expected four hexadecimal digits, found `G`"),
            (#""\ud83d""#, "line 1, column 4: expected a surrogate pair, found a lone surrogate"),
            (#""\ude00\ud83d""#, "line 1, column 4: expected a surrogate pair, found a lone surrogate"),
            (#""\ud83d\u0041""#, "line 1, column 4: expected a surrogate pair, found a lone surrogate"),
            ("true false", "line 1, column 6: expected the end, found `f`"),
        ]
    )
    func refuses(text: String, message: String) {
        let error = #expect(throws: WireError.self) { try WireValue(json: text) }
        #expect(error?.description == message)
    }

    @Test("goes 200 levels deep and no deeper")
    func depth() throws {
        let deepest = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
        #expect(try WireValue(json: deepest).description == deepest)
        #expect(throws: WireError.self) { try WireValue(json: "[\(deepest)]") }
        #expect(throws: WireError.self) { try WireValue(json: String(repeating: "[", count: 100_000)) }
    }

    @Test("writes canonical text")
    func writes() {
        let value: WireValue = ["b": [1, 2.5, nil], "a": "\u{1}\"é\u{1F}", "Z": .bytes([1, 2, 3]), "你": .uint(.max)]
        #expect(
            value.description
                == #"{"Z":{"$bytes":"AQID"},"a":"\u0001\"é\u001f","b":[1,2.5,null],"你":18446744073709551615}"#
        )
        #expect(WireValue.double(.infinity).description == "null")
    }

    @Test("measures the text's bytes", arguments: ["", "a", "é", "你好", "😀", "\n"])
    func size(text: String) {
        let value: WireValue = ["key": .string(text)]
        #expect(value.encodedSize == value.description.utf8.count)
        #expect(WireValue.string("你好").encodedSize == 8)
    }

    @Test("bytes of every length come back", arguments: 0...7)
    func base64(length: Int) throws {
        let value = WireValue.bytes((0..<length).map { UInt8($0 * 37 & 0xFF) })
        #expect(try WireValue(json: value.description) == value)
    }

    @Test("an object that only looks like bytes stays an object", arguments: ["A", "AA=A", "!!!!", "AB==", "===="])
    func notBytes(text: String) throws {
        let value: WireValue = ["$bytes": .string(text)]
        #expect(try WireValue(json: value.description) == value)
    }

    @Test("what is written is read as the same", arguments: 0..<300)
    func roundTrip(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let value = Self.randomValue(depth: 4, &generator)
        let text = value.description
        let read = try WireValue(json: text)
        #expect(read == value)
        #expect(read.description == text)
    }

    private static func randomValue(depth: Int, _ generator: inout SeededGenerator) -> WireValue {
        switch Int.random(in: depth > 0 ? 0..<9 : 2..<9, using: &generator) {
        case 0:
            .array(
                (0..<Int.random(in: 0..<4, using: &generator)).map { _ in randomValue(depth: depth - 1, &generator) }
            )
        case 1:
            .object(
                WireMembers(
                    (0..<Int.random(in: 0..<4, using: &generator)).map { _ in
                        (randomText(&generator), randomValue(depth: depth - 1, &generator))
                    }
                )
            )
        case 2: .null
        case 3: .bool(.random(using: &generator))
        case 4: .int(Int64(truncatingIfNeeded: generator.next()) >> Int64.random(in: 0..<64, using: &generator))
        case 5: WireValue(generator.next())
        case 6: randomDouble(&generator)
        case 7:
            .bytes((0..<Int.random(in: 0..<6, using: &generator)).map { _ in .random(in: 0...255, using: &generator) })
        default: .string(randomText(&generator))
        }
    }

    private static func randomDouble(_ generator: inout SeededGenerator) -> WireValue {
        let number = Double(bitPattern: generator.next())
        return .double(number.isFinite ? number : 0.1)
    }

    private static func randomText(_ generator: inout SeededGenerator) -> String {
        let alphabet: [Character] = ["a", "\"", "\\", "\n", "\u{0}", "é", "你", "😀", "👨‍👩‍👧", "\u{2028}", "/", "\u{7F}"]
        return String(
            (0..<Int.random(in: 0..<8, using: &generator)).compactMap { _ in
                alphabet.randomElement(using: &generator)
            }
        )
    }
}
