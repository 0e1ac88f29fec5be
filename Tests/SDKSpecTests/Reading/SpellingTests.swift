import Testing
import YAMLDocument

@testable import SDKSpec

@Suite("How places and citations are spelled")
struct SpellingTests {
    private static let location = SourceLocation(
        file: SourceFile(path: "Spec/groups.yaml", text: ""),
        range: SourceRange(
            start: SourcePosition(line: 12, column: 3, offset: 0),
            end: SourcePosition(line: 12, column: 9, offset: 6)
        )
    )

    @Test("a place is a path, a line and a column")
    func place() {
        #expect("\(Self.location)" == "Spec/groups.yaml:12:3")
    }

    @Test("a citation has its heading only where it names one", arguments: ["handbook", "handbook#Limits"])
    func citation(text: String) throws {
        let citation = try #require(Provenance.Citation(text, at: Self.location))
        #expect("\(citation)" == text)
    }

    @Test("a number is told with its noun", arguments: [(0, "0 facts"), (1, "1 fact"), (2, "2 facts")])
    func counted(number: Int, words: String) {
        #expect(String.counted(number, "fact") == words)
    }

    @Test("a text loses the white space at its ends, of whatever kind")
    func trimmed() {
        #expect(" \t\u{3000}a b\u{A0}\r\n".trimmed == "a b")
        #expect(" \n ".trimmed.isEmpty)
    }

    @Test("what belongs together is grouped in the order of first mention")
    func grouped() {
        let groups = ["b1", "a1", "b2"].grouped { $0.first }
        #expect(groups.map(\.members) == [["b1", "b2"], ["a1"]])
    }
}
