import Testing

@testable import SpecChanges

@Suite("Figures in sentences")
struct FiguresTests {
    private static let units = [("分钟", 60), ("KB", 1024), ("k", 1024), ("days", 86400)]
        .map { (word: Array($0.0.utf8), factor: $0.1) }

    @Test(
        "figures are found with their units, and nothing else with digits in it is one",
        arguments: [
            ("一次最多只能删除30条消息", ["30"]), ("默认限制 5 秒 20 次请求", ["5", "20"]), ("有效期为 2 分钟", ["2 分钟"]),
            ("不超过12KB,value 为 4k", ["12 KB", "4 k"]), ("v3.3.0起支持", []), ("使用 UTF-8 编码", []),
            ("取值范围[0 - 23]", ["0", "23"]), ("取值 0-23", ["0", "23"]), ("C2C${userID}", []), ("a1和a2", []),
            ("见 https://example.com/269/103522。", []), ("传 24 * 60 * 60 代表过去一天", ["86400"]), ("(0x20-0x7e)", []),
            ("Kept 7 days", ["7 days"]), ("99999999999999999999", []), ("Android 8.0", []),
            ("最多 1,000 条", ["1000"]), ("1,234,567KB", ["1234567 KB"]), ("1,2", ["1", "2"]), ("0,100", ["0", "100"]),
            ("9999999999 * 9999999999", ["9999999999", "9999999999"]),
            ("12,3456", ["12", "3456"]), ("1,000,", ["1000"]), ("1,000x", []), ("6, 100", ["6", "100"]),
        ]
    )
    func figures(line: String, figures: [String]) {
        #expect(Figures.figures(in: Array(line.utf8), units: Self.units).map(\.text) == figures)
    }

    @Test("a figure with a unit is itself, and so many of the smallest unit")
    func values() {
        let figures = Figures.figures(in: Array("2 分钟".utf8), units: Self.units)
        #expect(figures.map(\.amount) == [Amount(number: 2, smallest: 120)])
    }
}
