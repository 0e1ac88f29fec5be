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
            "^([a-z]*\\w*){1,8}$", "^(a{,5}){1,50}b", "^(a?|b?){40}x", "^((|){10}){10}x",
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

    @Test(
        "endless by classes, options and what is asked of the text ahead",
        arguments: [
            "^(\\p{L}+)+$", "^(\\p{Han}|好)+$", "^([一-龥]|好)+$", "^(.|é)+x$", "^(\\w|é)+$", "^([^\\x00-\\x7f]|é)*$",
            "^([\\w]|[^a])*$", "^(\\s|\\t)*$", "^(\\R|\\n)*$", "^([a-z&&[^x]]+)+$", "^([[:alpha:]]|a)+$",
            "^(\\u{e9}|é)+$", "^(\\x41|A)+$", "^(\\N{LATIN SMALL LETTER A}|a)*$", "^(\\Qab\\E|ab)*$",
            "^(é|e\u{301}?|é)+$", "(?i)^(a+)+$", "^(?i:(a|A)+)$", "^(?:(?i)k|\u{212A})+$", "^(?i)([a-z]|K)*$",
            "^(?s)(.|\n)*$", "^(?x) ( a + ) + $", "^(?#as)(a+)+$", "^(?:(?<n>a+))+$", "^(?P<x>a+)+$", "^((a)\\2)*$",
            "^(?=(a+)+$)a", "^(?!(a+)+$).*$",
        ]
    )
    func endlessByClasses(_ pattern: String) throws {
        #expect(PatternRefusal(of: pattern)?.message.hasPrefix("trying `") == true)
    }

    @Test(
        "patterns that people write",
        arguments: [
            "(?i)^[A-Z0-9._%+-]+@[A-Z0-9.-]+\\.[A-Z]{2,}$", "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$",
            "^\\w+([.-]\\w+)*@\\w+([.-]\\w+)*\\.\\w{2,}$", "^\\+?[1-9]\\d{1,14}$", "^1[3-9]\\d{9}$",
            "^\\+?\\d{1,3}([ -]?\\d{2,4}){2,5}$",
            "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$",
            "^[\\p{L}\\p{N} ]{1,30}$", "^\\p{Lu}\\p{Ll}+([ '-]\\p{Lu}\\p{Ll}+)*$", "^[一-龥A-Za-z0-9_]{1,32}$",
            "^[\\u4e00-\\u9fa5]{2,10}$", "^\\p{L}+(?:[ ·]\\p{L}+)*$", "^https?://[^\\s/$.?#].[^\\s]*$",
            "^(?=.*[A-Z])(?=.*[a-z])(?=.*\\d)[A-Za-z\\d]{8,32}$",
            "^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$",
            "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "^#(?:[0-9a-fA-F]{3}){1,2}$",
            "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$",
            "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", "^[^\\x00-\\x1F\\x7F]*$",
            "^-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?$", "^(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}$",
            "^(['\"]).*\\1$", "^(?<year>\\d{4})/(?<no>\\d+)$", "^\\$\\{[a-z]+(\\.[a-z]+)*\\}$", "^a{b}$", "^\\QC++\\E$",
            "^[\\w\\s]+(,[\\w\\s]+)*$", "^[a-z]+(/[a-z]+)*\\.(png|jpe?g|gif|webp)$", "^(?s).{1,500}$",
            "^(?!.*@TOPIC#_@TOPIC#)",
        ]
    )
    func harmless(_ pattern: String) throws {
        #expect(PatternRefusal(of: pattern)?.message == nil)
    }

    @Test("what isn't understood is refused, with the piece")
    func unknown() throws {
        #expect(PatternRefusal(of: "^\\X+$")?.message == "nobody can tell whether trying a pattern with `\\X` ends")
        #expect(
            PatternRefusal(of: "(?<=a)b")?.message
                == "`(?<=a)b` is no regular expression: lookbehind is not currently supported"
        )
    }

    @Test("texts are made of a class that holds no plain character")
    func samples() throws {
        guard case .either(let rows)? = PatternParser.parts(of: "^\\p{Han}$")?.first,
            case .character(let characters)? = rows.first?.dropFirst().first
        else {
            Issue.record("the pattern isn't read")
            return
        }
        #expect(!characters.plainest.isEmpty)
        #expect(characters.plainest.allSatisfy { $0.properties.isIdeographic || $0.properties.isAlphabetic })
    }

    @Test("a pattern is tried on texts that it takes little time for")
    func longTexts() throws {
        let text = String(repeating: "a", count: 100_000)
        #expect(RegularExpression.isFound("^[a-z]+$", in: text) == true)
        #expect(RegularExpression.isFound("^.*.*.*x$", in: text) == nil)
        #expect(RegularExpression.isFound("^.*.*.*x$", in: "aax") == true)
        #expect(PatternRefusal.longestText(for: "(a+)+$") == 0)
    }
}
