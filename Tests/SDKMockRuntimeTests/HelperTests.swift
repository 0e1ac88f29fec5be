import SDKMockRuntime
import SDKRuntime
import Testing

@Suite("Helpers of generated behaviour")
struct HelperTests {
    @Test("arithmetic stops at the ends of the type")
    func saturation() {
        #expect(1 +| 2 == 3)
        #expect(Int.max +| 1 == .max)
        #expect(Int.min +| -1 == .min)
        #expect(Int.min -| 1 == .min)
        #expect(Int.max -| -1 == .max)
        #expect(UInt64(1) -| 2 == 0)
        #expect(Int.max *| 2 == .max)
        #expect(Int.max *| -2 == .min)
        #expect(Int.min *| -1 == .max)
        #expect(2 +| 3 *| 4 == 14)
    }

    @Test("numbers with fractions stay numbers that JSON can write")
    func fractions() {
        let most = Double.greatestFiniteMagnitude
        #expect(0.5 +| 0.25 == 0.75)
        #expect(most +| most == most)
        #expect(-most -| most == -most)
        #expect(most *| -2 == -most)
        #expect(quotient(1, 4.0) == 0.25)
        #expect(quotient(1, 0.0) == 0)
        #expect(quotient(most, 0.5) == most)
        #expect(remainder(7.5, 2) == 1.5)
        #expect(remainder(7.5, 0.0) == 0)
        #expect(Double.infinity -| .infinity == 0)
    }

    @Test("texts are told apart by their scalars")
    func scalars() {
        let (one, two) = ("\u{e9}", "e\u{301}")
        #expect(one == two)
        #expect(!(one === two))
        #expect(one !== two)
        #expect(one === "\u{e9}")
        let (absent, present): (String?, String?) = (nil, one)
        #expect(absent === nil)
        #expect(absent !== present)
        #expect([one] !== [two])
        #expect(![one].contains(exactly: two))
        #expect([[one]].contains(exactly: [one]))
        #expect(!one.hasPrefix(exactly: "e"))
        #expect(two.hasPrefix(exactly: "e"))
        #expect(two.hasSuffix(exactly: "\u{301}"))
        #expect(containsText("CAFE\u{301}", "cafe"))
        #expect([one, "z", two].stablySorted { $0 }.map(\.unicodeScalars.count) == [2, 1, 1])
        #expect(two.precedes("z"))
        #expect("z".precedes(one))
    }

    @Test("division by zero gives zero")
    func division() {
        #expect(quotient(7, 2) == 3)
        #expect(quotient(-7, 2) == -3)
        #expect(quotient(7, 0) == 0)
        #expect(quotient(Int.min, -1) == .max)
        #expect(remainder(7, 2) == 1)
        #expect(remainder(-7, 2) == -1)
        #expect(remainder(7, 0) == 0)
        #expect(remainder(Int.min, -1) == 0)
        #expect(quotient(UInt64(7), 0) == 0)
    }

    @Test(
        "the time of day, also before 1970 and in places behind UTC",
        arguments: [
            (0, 0, 0), (86_399, 0, 86_399), (86_400, 0, 0), (0, 8, 28_800), (0, -1, 82_800), (-1, 0, 86_399),
            (1_700_000_000, 8, 22_400),
        ]
    )
    func timeOfDay(instant: Int, offset: Int, seconds: Int) {
        #expect(secondsOfDay(instant, offsetHours: offset) == seconds)
    }

    @Test("sorting keeps the order of equals")
    func sorting() {
        let words = ["bb", "a", "cc", "d", "aa"]
        #expect(words.stablySorted { $0.count } == ["a", "d", "bb", "cc", "aa"])
        #expect(words.stablySorted { -$0.count } == ["bb", "cc", "aa", "a", "d"])
    }

    @Test("the key of a single element is worked out, too: it may draw an identifier")
    func sortingOne() {
        var asked = 0
        let sorted = ["a"].stablySorted { word in
            asked += 1
            return word.count
        }
        #expect(sorted == ["a"])
        #expect(asked == 1)
    }

    @Test(
        "text is found whatever its case",
        arguments: [
            ("Grüße", "GRÜ", true), ("Grüße", "x", false), ("abc", "", true), ("", "a", false), ("你好", "好", true),
        ]
    )
    func text(text: String, part: String, isFound: Bool) {
        #expect(containsText(text, part) == isFound)
    }
}
