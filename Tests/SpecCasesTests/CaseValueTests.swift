import Testing

@testable import SpecCases

@Suite("Values of cases as JSON")
struct CaseValueTests {
    @Test("texts that can't be seen or would end a literal are escaped")
    func escapes() {
        let text = CaseValue.string("\u{200D}\u{301}\n\"\\#(x)\u{1F468}\u{E0001}")
        #expect(text.json == ##""\u200d\u0301\n\"\\#(x)👨\udb40\udc01""##)
    }

    @Test("a member of data that looks like a hole is told apart in a template, and written as it is elsewhere")
    func looksLikeHole() {
        let value = CaseValue.object([.init("$ref", .string("a")), .init("b", .counted(.string("k")))])
        #expect(value.template == ##"{"$$ref":"a","b":{"$counted":"k"}}"##)
        #expect(value.json == ##"{"$ref":"a","b":{"$counted":"k"}}"##)
        #expect(CaseValue.object([.init("$ref", .number(1))]).hasHoles == false)
    }
}
