import Testing

@testable import SpecCases

@Suite("Values of cases as JSON")
struct CaseValueTests {
    @Test("Texts that can't be seen or would end a literal are escaped")
    func escapes() {
        let text = CaseValue.string("\u{200D}\u{301}\n\"\\#(x)\u{1F468}\u{E0001}")
        #expect(text.json == ##""\u200d\u0301\n\"\\#(x)👨\udb40\udc01""##)
    }
}
