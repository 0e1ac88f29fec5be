import SDKRuntime
import Testing

@Suite("Limits")
struct LimitTests {
    private static let code = ErrorCode("tooLong")

    private static func limit(
        _ minimum: Int?,
        _ maximum: Int?,
        _ unit: LimitUnit,
        _ excess: LimitExcess = .reject
    ) -> Limit {
        Limit(
            fact: "m.a.limit",
            rule: .range(minimum: minimum, maximum: maximum, unit: unit),
            excess: excess,
            error: code
        )
    }

    @Test(
        "a limit of keys or values is kept by a map each of whose parts keeps it",
        arguments: [
            (["abc": "abcd"], true, false), (["abcd": "abc"], false, true), (["a": "b", "abcd": "abcd"], false, false),
            ([:], true, true), ("abcdef", true, true), (nil, true, true), (["a": 7, "b": nil], true, true),
        ] as [(WireValue, Bool, Bool)]
    )
    func parts(value: WireValue, keys: Bool, values: Bool) {
        func limit(_ part: Limit.Part) -> Limit {
            let rule = Limit.Rule.range(minimum: nil, maximum: 3, unit: .utf8Bytes)
            return Limit(fact: "m.a.limit", part: part, rule: rule, error: Self.code)
        }
        #expect(limit(.keys).isKept(by: value) == keys)
        #expect(limit(.values).isKept(by: value) == values)
    }

    @Test(
        "a text is as long as its unit says",
        arguments: [
            ("abc", 3, 3, 3),
            ("é", 2, 1, 1),
            ("e\u{301}", 3, 2, 2),
            ("你好", 6, 2, 2),
            ("😀", 4, 1, 2),
            ("👨‍👩‍👧", 18, 5, 8),
            ("🇩🇪", 8, 2, 4),
            ("", 0, 0, 0),
        ]
    )
    func units(text: String, bytes: Int, scalars: Int, utf16: Int) {
        #expect(LimitUnit.utf8Bytes.measure(.string(text)) == bytes)
        #expect(LimitUnit.unicodeScalars.measure(.string(text)) == scalars)
        #expect(LimitUnit.utf16Units.measure(.string(text)) == utf16)
        #expect(LimitUnit.encodedBytes.measure(.string(text)) == bytes + 2)
        #expect(LimitUnit.items.measure(.string(text)) == nil)
        #expect(LimitUnit.value.measure(.string(text)) == nil)
    }

    @Test(
        "a maximum keeps N - 1 and N and not N + 1",
        arguments: [
            (LimitUnit.utf8Bytes, "é", 2), (.utf8Bytes, "你", 3), (.utf8Bytes, "😀", 4), (.utf8Bytes, "a", 1),
            (.unicodeScalars, "😀", 1), (.unicodeScalars, "你", 1), (.unicodeScalars, "👨‍👩‍👧", 5),
            (.utf16Units, "😀", 2), (.utf16Units, "你", 1),
        ]
    )
    func boundary(unit: LimitUnit, character: String, width: Int) {
        let limit = Self.limit(nil, width * 4, unit)
        #expect(limit.isKept(by: .string(String(repeating: character, count: 3))))
        #expect(limit.isKept(by: .string(String(repeating: character, count: 4))))
        #expect(!limit.isKept(by: .string(String(repeating: character, count: 4) + "a")))
        #expect(!Self.limit(nil, width * 4 - 1, unit).isKept(by: .string(String(repeating: character, count: 4))))
        #expect(limit.measure(.string(character)) == width)
    }

    @Test("items are counted in lists and objects")
    func items() {
        let limit = Self.limit(1, 2, .items)
        #expect(
            [0, 1, 2, 3].map { limit.isKept(by: .array(Array(repeating: 7, count: $0))) } == [false, true, true, false]
        )
        #expect(limit.isKept(by: ["a": 1, "b": 2]))
        #expect(!limit.isKept(by: ["a": 1, "b": 2, "c": 3]))
    }

    @Test("a number with a fraction measures as the next whole one, one beyond all as the last")
    func measures() {
        #expect(LimitUnit.value.measure(3.2) == 4)
        #expect(LimitUnit.value.measure(-3.2) == -3)
        #expect(LimitUnit.value.measure(1e300) == .max)
        #expect(LimitUnit.value.measure(-1e300) == .min)
        #expect(LimitUnit.value.measure(.uint(.max)) == .max)
    }

    @Test("numbers are compared as such")
    func numbers() {
        let limit = Self.limit(-1, 3, .value)
        #expect([-2, -1, 3, 4].map { limit.isKept(by: $0) } == [false, true, true, false])
        #expect([-1.5, -1.0, 3.0, 3.5].map { limit.isKept(by: $0) } == [false, true, true, false])
        #expect(!limit.isKept(by: .uint(.max)))
        #expect(Self.limit(0, nil, .value).isKept(by: .uint(.max)))
        #expect(Self.limit(nil, 3, .value).isKept(by: .int(.min)))
    }

    @Test("the size of JSON is that of its canonical text")
    func encoded() {
        let value: WireValue = ["a": "é"]  // {"a":"é"}
        #expect(Self.limit(nil, 10, .encodedBytes).isKept(by: value))
        #expect(!Self.limit(nil, 9, .encodedBytes).isKept(by: value))
    }

    @Test("what isn't there or is of another type is for others to object to")
    func otherTypes() {
        #expect(Self.limit(1, nil, .items).isKept(by: .null))
        #expect(Self.limit(1, nil, .items).isKept(by: 7))
        #expect(Self.limit(nil, 1, .encodedBytes).isKept(by: .null))
    }

    private static let powerVectors: [(value: WireValue, isKept: Bool)] = [
        (1, true), (3, false), (8, true), (16, false), (4_294_967_296, true), (2_147_483_648, false),
        (.uint(0x8000_0000_0000_0000), true), (.uint(0x8000_0000_0000_0001), false), (0, false), (-1, false),
    ]

    @Test("powers of two, and the numbers allowed besides", arguments: powerVectors)
    func powers(value: WireValue, isKept: Bool) {
        let rule = Limit.Rule.powerOfTwo(exponents: 32...63, orOneOf: [1, 2, 4, 8])
        #expect(Limit(fact: "m.a.limit", rule: rule, error: Self.code).isKept(by: value) == isKept)
    }

    @Test(
        "patterns",
        arguments: [
            ("^[a-z0-9_]{1,3}$", "ab_", true), ("^[a-z0-9_]{1,3}$", "abcd", false), ("^[a-z0-9_]{1,3}$", "aé", false),
            ("^.{2}$", "e\u{301}", true), ("b", "abc", true), ("(", "abc", false), ("(", "", false),
        ]
    )
    func patterns(pattern: String, text: String, isKept: Bool) {
        #expect(
            Limit(fact: "m.a.limit", rule: .pattern(pattern), error: Self.code).isKept(by: .string(text)) == isKept
        )
    }

    @Test(
        "text is cut to the first N units, between scalars",
        arguments: [
            (LimitUnit.utf8Bytes, "aé你😀", 10, "aé你😀"), (.utf8Bytes, "aé你😀", 9, "aé你"), (.utf8Bytes, "aé你😀", 6, "aé你"),
            (.utf8Bytes, "aé你😀", 5, "aé"), (.utf8Bytes, "aé你😀", 0, ""), (.unicodeScalars, "😀😀😀", 2, "😀😀"),
            (.unicodeScalars, "e\u{301}x", 1, "e"), (.utf16Units, "😀😀", 3, "😀"), (.utf16Units, "你好", 1, "你"),
            (.utf8Bytes, "abc", -1, ""),
        ]
    )
    func truncatesText(unit: LimitUnit, text: String, maximum: Int, cut: String) {
        let adjusted = Self.limit(nil, maximum, unit, .truncate).adjusted(.string(text))
        guard case .string(let result) = adjusted else {
            Issue.record("not a text")
            return
        }
        #expect(Array(result.unicodeScalars) == Array(cut.unicodeScalars))
        #expect(Self.limit(nil, maximum, unit).adjusted(.string(text)) == .string(text))
    }

    @Test("lists are cut to the first N items")
    func truncatesLists() {
        let limit = Self.limit(1, 2, .items, .truncate)
        #expect(limit.adjusted([1, 2, 3]) == [1, 2])
        #expect(limit.adjusted([1]) == [1])
        #expect(limit.adjusted([]) == [])
        #expect(limit.adjusted(.null) == .null)
    }

    private static let clampVectors: [(value: WireValue, clamped: WireValue)] = [
        (0, 1), (1, 1), (100, 100), (101, 100), (.uint(.max), 100), (0.5, 1), (99.5, 99.5), (100.5, 100), ("x", "x"),
        (nil, nil),
    ]

    @Test("numbers are moved to the nearest bound", arguments: clampVectors)
    func clamps(value: WireValue, clamped: WireValue) {
        #expect(Self.limit(1, 100, .value, .clamp).adjusted(value) == clamped)
    }
}
