import Testing

@testable import SpecChanges

@Suite("Figures in sentences")
struct FiguresTests {
    private static let units = FigureUnits(layouts: [("k", 1024), ("blocks", 512)])

    private static func figures(_ line: String) -> [Figures.Figure] {
        Figures.figures(in: FigureText(Array(line.utf8), units), units: units)
    }

    @Test(
        "figures are found with their units, and nothing else with digits in it is one",
        arguments: [
            ("一次最多只能删除30条消息", ["30"]), ("默认限制 5 秒 20 次请求", ["5 秒", "20"]), ("有效期为 2 分钟", ["2 分钟"]),
            ("不超过12KB,value 为 4k", ["12 KB", "4 k"]), ("v3.3.0起支持", []), ("使用 UTF-8 编码", []),
            ("取值范围[0 - 23]", ["0", "23"]), ("取值 0-23", ["0", "23"]), ("C2C${userID}", []), ("a1和a2", []),
            ("见 https://example.com/269/103522。", []), ("传 24 * 60 * 60 代表过去一天", ["86400", "1 天"]), ("(0x20-0x7e)", []),
            ("Kept 7 days", ["7 days"]), ("99999999999999999999", []), ("Android 8.0", []),
            ("最多 1,000 条", ["1000"]), ("1,234,567KB", ["1234567 KB"]), ("1,2", ["1", "2"]), ("0,100", ["0", "100"]),
            ("9999999999 * 9999999999", ["9999999999", "9999999999"]),
            ("更新时间:2023-03-14 10:56:36", []), ("2023年3月14日起", []), ("2023/3/14, 9:05 am", []), ("1:2", ["1", "2"]),
            ("2023-03-14T10:56:36Z", []), ("2023-3", ["2023", "3"]), ("10-20-30", ["10", "20", "30"]),
            ("12,3456", ["12", "3456"]), ("1,000,", ["1000"]), ("1,000x", []), ("6, 100", ["6", "100"]),
        ]
    )
    func figures(line: String, figures: [String]) {
        #expect(Self.figures(line).map(\.text) == figures)
    }

    @Test(
        "numbers may be written in signs and words, and stand where those stand",
        arguments: [
            ("最多 \u{FF11}\u{FF10}\u{FF10} 条", ["100"], 7..<16), ("上限一千,不可调整", ["1000"], 6..<12),
            ("上限两千零五十", ["2050"], 6..<21),
            ("最多十五个", ["15"], 6..<12), ("共 5 万人", ["50000"], 4..<9), ("两分钟内", ["2 分钟"], 0..<9),
            ("保存七天", ["7 天"], 6..<12), ("每秒三次", ["3", "1 秒"], 6..<9), ("up to twenty groups", ["20"], 6..<12),
            ("is seven days by default", ["7 days"], 3..<13), ("one hundred and 5", ["100", "5"], 0..<11),
            ("Twenty-five items", ["25"], 0..<11), ("10 thousand users", ["10000"], 0..<11),
            ("Up to 32 个字符", ["32 字符"], 6..<18), ("a 2 MiB file", ["2 MiB"], 2..<7),
            ("1.5 hours", ["1.5 hours"], 0..<9),
        ]
    )
    func words(line: String, figures: [String], place: Range<Int>) {
        let found = Self.figures(line)
        #expect(found.map(\.text) == figures)
        #expect(found.first?.range == place)
    }

    @Test(
        "what is no number, or stands in an address, is no figure",
        arguments: [
            "九千亿亿", "千万不要", "万一失败", "十分重要", "一次请求", "第二天", "两个实例", "the one and only", "two users", "tenant",
            "see cloud.example.com/document/product/269/1500", "http://example.com:8080/v1/10", "since 1.2.3",
            "someone",
        ]
    )
    func speech(line: String) {
        #expect(Self.figures(line).map(\.text) == [])
    }

    @Test(
        "amounts are the same whatever the unit",
        arguments: [
            ("5 minutes", "300 s", true), ("5 minutes", "5 分钟", true), ("2 min", "120000 ms", true),
            ("half of 1.5 hours", "90 minutes", true), ("12 KB", "12288 bytes", true), ("12 KiB", "12 kb", true),
            ("1 MB", "1024 KB", true), ("7 days", "168 小时", true), ("1 周", "7 天", true),
            ("5 minutes", "5 hours", false),
            ("5 minutes", "300", true), ("60 seconds", "60000", true), ("5 minutes", "5", false),
            ("32 bytes", "32 characters", false), ("32 bytes", "32", true), ("4 k", "4096", true), ("4 k", "4", true),
            ("2 blocks", "1024 bytes", true), ("1024 bytes", "1024 seconds", false), ("1 KB", "1000 bytes", false),
        ]
    )
    func amounts(one: String, other: String, areSame: Bool) throws {
        let (one, other) = (try #require(Self.figures(one).last), try #require(Self.figures(other).last))
        #expect(one.amount.canBe(other.amount) == areSame)
        #expect(other.amount.canBe(one.amount) == areSame)
    }

    @Test(
        "a unit beside a figure is one of it",
        arguments: [
            ("限频 2 次/秒", ["2", "1 秒"]), ("限频 2 次/分钟", ["2", "1 分钟"]), ("每分钟 20 次", ["20", "1 分钟"]),
            ("10 requests per second", ["10", "1 second"]), ("每天重复生效", []), ("GET /days", []), ("5 per person", ["5"]),
        ]
    )
    func windows(line: String, figures: [String]) {
        #expect(Self.figures(line).map(\.text) == figures)
    }

    @Test("what a layout says of a unit counts")
    func ownUnits() throws {
        let units = FigureUnits(layouts: [("KB", 1000)])
        #expect(units.unit("KB")?.thousandths == 1_000_000)
        #expect(units.unit("kB")?.thousandths == 1_024_000)
        #expect(units.unit("KB")?.measure == .size)
    }
}
