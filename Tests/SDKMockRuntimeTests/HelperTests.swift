import SDKMockRuntime
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
