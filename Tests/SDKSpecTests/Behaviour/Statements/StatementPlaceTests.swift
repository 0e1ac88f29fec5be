import Testing

@testable import SDKSpec

@Suite("Statements stand where they were written")
struct StatementPlaceTests {
    /// Behaviour behind a key of a gate, with a word that isn't known at the marker.
    static let written = [
        "|\n      fail a when 1️⃣+",
        "|\n      # 汉字 😀\n      fail a when \"汉😀é\" == 1️⃣+",
        "|\n      return \"a\tb\" + 1️⃣+",
        "|\n\n\n      fail a\n\n      fail b when 1️⃣+",
        "|2\n        fail a when 1️⃣+",
        "|-\n                fail a when 1️⃣+",
        "fail a when 1️⃣+",
        "'fail a when b == \"it''s\" + 1️⃣+'",
        "\"fail a when \\\"\\u6c49\\\" == 1️⃣+\"",
        "\"fail a\\nfail b when \\\"\\\" == 1️⃣+\"",
        "|\n      fail a when f(\n        b,\n        1️⃣+\n      )",
        "|\n      if a\n          and 1️⃣+\n        fail b",
        "|\n      fail a because \"one\n        two\" citing1️⃣ #b",
    ]

    @Test("a finding points at the very word", arguments: 0..<written.count, ["\n", "\r\n"])
    func places(index: Int, lineBreak: String) throws {
        let marked = MarkedSource("# é\ngates:\n  g:\n    summary: S\n    behaviour: \(Self.written[index])\n")
        let text = marked.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineBreak)
        let found = ReadSpec(text).diagnostics
        #expect(found.count == 1, "\(DiagnosticPrinter().text(found))")
        let location = try #require(found.first?.location)
        let position = try #require(marked.positions["1️⃣"])
        #expect(location.range.start.line == position.line)
        #expect(location.range.start.column == position.column)
        // The offset says the same as line and column.
        let prefix = Array(location.file.text.utf8.prefix(location.range.start.offset))
        #expect(prefix.count { $0 == 0x0A } + 1 == position.line)
        let line = prefix[(prefix.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)...]
        #expect(String(decoding: line, as: UTF8.self).unicodeScalars.count + 1 == position.column)
    }

    @Test("each part of a statement has its place")
    func parts() throws {
        let read = try BehaviourSnippet("for id in me.groups\n  emit A to id citing page#x")
        guard case .for(let variable, let list, let body) = read.statements[0].kind else {
            return #expect(Bool(false))
        }
        #expect(variable.location.range.start.column == 9)
        #expect(list.location.range.start.column == 15)
        #expect(list.location.range.end.column == 24)
        #expect(body[0].location.range.start.line == 4)
        #expect(body[0].location.range.start.column == 7)
        #expect(body[0].provenance?.citations.first?.location.range.start.column == 27)
    }
}
