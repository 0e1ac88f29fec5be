import Testing

@testable import SDKSpec

@Suite("Patterns that may never end are told from those that do")
struct PatternPathsTests {
    @Test(
        "endless",
        arguments: [
            "(a+)+$", "^(a|aa)+$", "^(a*)*b$", "(x+x+)+y", "^([a-z]+-?)*$", "^(\\w+\\s?)*$", "^(([a-z])+.)+[A-Z]$",
            "^(a?){30}a{30}$", "^(.*)*$", "^(a|b|[ab])*c$",
            "^(ab|ab)*$", "^(abc|abc)*$", "^(abcd|ab(c|x)d)*$", "^((ab)*c?)*$", "^(ab|ab){40}$",
        ]
    )
    func endless(_ pattern: String) throws {
        #expect(PatternRefusal(of: pattern)?.message.hasPrefix("trying `") == true)
    }

    @Test(
        "ending",
        arguments: [
            "^[a-z]+$", "^[a-z0-9]+(-[a-z0-9]+)*$", "^([a-z]+-)*[a-z]+$", "^[\\w.+-]+@[\\w-]+\\.[\\w.-]+$",
            "^\\d{1,3}(\\.\\d{1,3}){3}$", "^.{1,64}$", "^[0-9]{1000}$", "^[a-z]{1,20}[a-z0-9]{0,30}$", "^(?!admin).*$",
            "^(ab|cd)+$", "^.*a.*b.*$", "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$", "^$|^a", "",
            "^(abc|abd)*$", "^(a(bc)*d)*$", "^([a-z]{2}[0-9])*$", "^(ab|cd|ef|gh)*(ab)?$",
        ]
    )
    func ending(_ pattern: String) throws {
        #expect(PatternRefusal(of: pattern)?.message == nil)
    }
}
