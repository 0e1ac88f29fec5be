import Foundation
import SDKSpec
import Testing
import YAMLDocument

@testable import SpecChanges

@Suite(
    "The vendor's pages as a browser saves them",
    .enabled(if: RealPages.areExpected, "the vendor's pages aren't there: put them into shared beside the checkout")
)
struct PagesAsHTMLTests {
    @Test("a page says the same as HTML as it does as text", arguments: RealPages.files.keys.sorted())
    func same(document: String) throws {
        let page = try RealPages.page(document)
        let saved = try RealPages.page(document, HTMLForm.text(of: page))
        #expect(saved.sections.map(\.title) == page.sections.map(\.title))
        #expect(saved.sections.map(\.method?.text) == page.sections.map(\.method?.text))
        #expect(saved.sections.map { $0.rows.map(\.words) } == page.sections.map { $0.rows.map(\.words) })
        #expect(try keys(of: [saved]) == keys(of: [page]))
    }

    @Test("the five pages differ from the spec in the same as HTML, and every place is that of the word")
    func together() throws {
        let pages = try RealPages.files.keys.sorted().map { try RealPages.page($0) }
        let saved = try pages.map { try RealPages.page($0.document, HTMLForm.text(of: $0)) }
        #expect(try keys(of: saved) == keys(of: pages))
        let subject = try #require(RealPages.subject)
        #expect(DriftReport(subject, saved).findings.map(\.diagnostic.message) == [])
        let words = Dictionary(
            DriftReport.differences(subject, pages).map { ($0.key, $0.word) },
            uniquingKeysWith: { first, _ in first }
        )
        for finding in DriftReport.differences(subject, saved) {
            // Behind an entity a place is that of the text before it.
            guard let word = words[finding.key], finding.hasEntity == false else { continue }
            #expect(finding.word?.prefix(3) == word?.prefix(3), "\(finding.key)")
        }
    }

    @Test("a page whose tags all stand in one line is read, and its words are found in it")
    func minified() throws {
        let page = try RealPages.page("web-groups-en")
        let html = HTMLForm.text(of: page).replacing(/<pre(?:.|\n)*?<\/pre>/, with: "").replacing("\n", with: " ")
        let saved = try RealPages.page("web-groups-en", html)
        #expect(saved.sections.map { $0.rows.map(\.words) } == page.sections.map { $0.rows.map(\.words) })
        for row in saved.sections.flatMap(\.rows) { #expect(row.name.location.word == row.name.text) }
    }

    @Test("damage is found in HTML as it is in text", arguments: PageDamage.allCases)
    func damaged(kind: PageDamage) throws {
        let subject = try #require(RealPages.subject)
        let page = try RealPages.page("web-reference")
        var random = SeededNumbers(state: UInt64(100 + kind.rawValue))
        let damage = try #require(kind.apply(to: page, DriftContext(subject, pages: [page]), &random))
        let section = try #require(damage.sections.first)
        let text = try RealPages.page("web-reference", section.text)
        let saved = try RealPages.page("web-reference", HTMLForm.text(of: text))
        #expect(saved.sections.map { $0.rows.map(\.words) } == text.sections.map { $0.rows.map(\.words) })
        #expect(try keys(of: [saved]) == keys(of: [text]))
    }

    @Test("end tags that HTML lets one leave out may be missing, and stray ones may stand there")
    func sloppy() throws {
        for document in ["web-groups-en", "web-groups-zh", "unity-groups-zh"] {
            let html = HTMLForm.text(of: try RealPages.page(document))
            let whole = try RealPages.page(document, html)
            let left = html.replacing(/<\/(?:p|li|td|th|tr|tbody|thead|body|html)>/, with: "")
            let stray = html.replacing("</code>", with: "</code></b></font>").replacing("<p>", with: "</i><p>")
            for other in [left, stray] {
                let saved = try RealPages.page(document, other)
                #expect(saved.sections.map { $0.rows.map(\.words) } == whole.sections.map { $0.rows.map(\.words) })
                #expect(try keys(of: [saved]) == keys(of: [whole]), "\(document)")
            }
        }
    }

    @Test("HTML that is torn or scrambled is read as far as it goes")
    func torn() throws {
        let html = Array(HTMLForm.text(of: try RealPages.page("web-groups-en")).utf8)
        for seed in 0..<60 {
            var random = SeededNumbers(state: UInt64(seed))
            var bytes = html
            switch seed % 3 {
            case 0: bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
            case 1:
                let start = Int.random(in: 0..<bytes.count, using: &random)
                bytes.removeSubrange(start..<min(bytes.count, start + Int.random(in: 1..<400, using: &random)))
            default:
                for _ in 0..<50 {
                    bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 32..<127, using: &random)
                }
            }
            let page = try RealPages.page("web-groups-en", String(decoding: bytes, as: UTF8.self))
            _ = DriftReport(try #require(RealPages.subject), [page])
        }
    }

    /// What pages differ from the spec in.
    private func keys(of pages: [Page]) throws -> [String] {
        DriftReport.differences(try #require(RealPages.subject), pages).map(\.key).sorted()
    }
}

extension PageRow {
    /// What it says.
    fileprivate var words: String {
        [name.text, type?.text ?? "-", isRequired.map { "\($0)" } ?? "-", fallback?.text ?? "-"].joined(separator: " ")
    }
}

extension DriftFinding {
    fileprivate var key: String { "\(diagnostic.rule) \(document)#\(heading): \(sides.entry(subject))" }

    /// Whether the line that it points into has an entity in it.
    fileprivate var hasEntity: Bool {
        guard let location = diagnostic.location else { return false }
        return location.file.text.split(separator: "\n", omittingEmptySubsequences: false)[
            location.range.start.line - 1
        ].contains("&")
    }

    /// The text that it points at.
    fileprivate var word: Substring? { diagnostic.location?.word }
}

extension SDKSpec.SourceLocation {
    /// The text that stands there.
    fileprivate var word: Substring {
        let bytes = file.text.utf8
        let start =
            bytes.index(bytes.startIndex, offsetBy: range.start.offset, limitedBy: bytes.endIndex) ?? bytes.endIndex
        let end = bytes.index(bytes.startIndex, offsetBy: range.end.offset, limitedBy: bytes.endIndex) ?? bytes.endIndex
        return file.text[start..<max(start, end)]
    }
}
