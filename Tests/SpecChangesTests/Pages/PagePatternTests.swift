import Testing

@testable import SpecChanges

@Suite("Patterns of layouts")
struct PagePatternTests {
    @Test(
        "a whole line fits, or it doesn't",
        arguments: [
            ("{name}({arguments})", "login(options)", "login"), ("{name}({arguments})", "login()", "login"),
            ("{name}({arguments}) → {result}", "login(options, more) → {Promise}", "login"),
            ("{name}({arguments})", "登录(options)", nil), ("{name}({arguments})", "login(options) → {Promise}", nil),
            ("{name}({arguments})", "login(a.b)", nil), ("您可以调用 {name} 接口。", "您可以调用 login 接口。", "login"),
            ("您可以调用 {name} 接口。", "您可以调用login接口。", "login"), ("{name}", "9lives", nil),
            ("{name} method", "chat.postMessage method", "chat.postMessage"),
            ("Call {name}.", "Call chat.post.", "chat.post"),
            ("{name}", ".hidden", nil),
        ] as [(String, String, String?)]
    )
    func whole(pattern: String, line: String, name: String?) {
        let bytes = Array(line.utf8)
        #expect(PagePattern(pattern).match(whole: bytes)?.text("name", in: bytes) == name)
    }

    @Test(
        "the name in a line is what the hole for names takes, or the line itself",
        arguments: [
            ("{lowerName}", "sendMessage", "sendMessage"), ("{lowerName}", "Message", nil),
            ("GET /{path}", "GET /parcels/{id}", "GET /parcels/{id}"), ("GET /{path}", "Tells. GET /parcels", nil),
        ] as [(String, String, String?)]
    )
    func names(pattern: String, line: String, name: String?) {
        let bytes = Array(line.utf8)
        #expect(PagePattern(pattern).name(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) } == name)
    }

    @Test(
        "a value is a word, a number or a text in quotes",
        arguments: [
            ("Defaults to 100.", "100"), ("Defaults to 0, i.e. at once", "0"), ("It defaults to 1.5.", nil),
            ("Defaults to \"a b\", or so", "\"a b\""), ("Defaults to -1", "-1"), ("Defaults to 'open", nil),
            ("Defaults to (nothing)", nil),
        ] as [(String, String?)]
    )
    func values(line: String, value: String?) {
        let bytes = Array(line.utf8)
        #expect(PagePattern("Defaults to {value}").matches(in: bytes).first?.text("value", in: bytes) == value)
    }

    @Test("holes beside each other aren't tried in every combination")
    func holesBesideEachOther() {
        let line = [UInt8](repeating: UInt8(ascii: "x"), count: 3000)
        let pattern = PagePattern("{a}{b}{c}{d}{name}!")
        #expect(pattern.match(whole: line) == nil)
        #expect(pattern.matches(in: line).isEmpty)
        let end = line + Array("y!".utf8)
        #expect(PagePattern("{a}{b}{c} {name}!").match(whole: end)?.text("c", in: end) == "x")
        #expect(PagePattern("{a}y!").match(whole: end)?.text("a", in: end)?.utf8.count == 3000)
    }

    @Test("the name of a constant ends where a word begins behind it")
    func constants() {
        let bytes = Array("事件 EVENT.LIST_UPDATEDTencent.EVENT.GROUP_2UPDATED 和 EVENT.A。".utf8)
        let found = PagePattern("EVENT.{constant}").matches(in: bytes).compactMap { $0.text("constant", in: bytes) }
        #expect(found == ["LIST_UPDATED", "GROUP_2UPDATED", "A"])
        #expect(bytes.holds(Array("LIST_UPDATED".utf8)))
        #expect(!bytes.holds(Array("LIST_UPDATE".utf8)))
    }

    @Test("a full stop behind a version is the sentence's")
    func versions() {
        let bytes = Array("It is there since v2.1. Or since v3.0.1, and since v4.".utf8)
        let found = PagePattern("since v{version}").matches(in: bytes).compactMap { $0.text("version", in: bytes) }
        #expect(found == ["2.1", "3.0.1", "4"])
    }

    @Test(
        "what fits within a line is found, each once",
        arguments: [
            ("错误码 {code}", "错误码 80002,或错误码20009。", ["80002", "20009"]),
            ("{code} 错误码", "返回10035错误码", ["10035"]), ("{code} 错误码", "v10035错误码", []),
            ("E{code}", "E32 and E33", ["32", "33"]),
        ]
    )
    func within(pattern: String, line: String, codes: [String]) {
        let bytes = Array(line.utf8)
        #expect(PagePattern(pattern).matches(in: bytes).compactMap { $0.text("code", in: bytes) } == codes)
    }
}
