import Testing

@testable import SDKGeneration

@Suite("Figures in larger units")
struct LargerUnitTests {
    @Test(
        "a figure is told in the largest unit in which it is a whole number",
        arguments: [
            (120, "seconds", "2 minutes"), (60, "seconds", "1 minute"), (5400, "seconds", "90 minutes"),
            (604_800, "seconds", "7 days"), (48, "hours", "2 days"), (20_971_520, "bytes", "20 MiB"),
            (1024, "bytes", "1 KiB"),
        ]
    )
    func larger(figure: Int, unit: String, words: String) {
        #expect(LargerUnit.words(figure, unit) == words)
    }

    @Test(
        "nothing is said of what is in its largest unit already, and of what has none",
        arguments: [
            (61, "seconds"), (0, "seconds"), (7, "days"), (25, "hours"), (Int.max, "days"), (1000, "bytes"),
            (0, "bytes"), (20, "pixels"), (20, ""),
        ]
    )
    func none(figure: Int, unit: String) {
        #expect(LargerUnit.words(figure, unit) == nil)
    }

    @Test("conditions have the larger unit, the figure itself both")
    func pages() throws {
        let yaml = """
            errors: {late: {code: 3, summary: It is late}}
            constants:
              window: {type: Int, value: 7200, unit: seconds, summary: How long}
            methods:
              undo:
                topic: Calls
                summary: Undoes it
                parameters: {time: {type: Int, summary: When it was}}
                behaviour: fail late when now() > time + window
            """
        let page = try SmallSpec.page("methods/undo.html", yaml).replacing(/<[^>]*>/, with: "")
        #expect(page.contains("window (2 hours)."))
        #expect(page.contains("window: 7200 seconds (2 hours). How long."))
        let limits = try SmallSpec.page("limits.html", yaml).replacing(/<[^>]*>/, with: "")
        #expect(limits.contains("window 7200 seconds (2 hours)"))
    }

    @Test(
        "numbers of five digits or more have commas",
        arguments: [
            ("604800", "604,800"), ("10000", "10,000"), ("1234567", "1,234,567"), ("4096", "4096"), ("1e-05", "1e-05"),
            ("a1234", "a1234"), ("", ""),
        ]
    )
    func commas(number: String, text: String) {
        #expect(number.withCommas == text)
    }
}
