import SDKSpec
import Testing

@testable import SpecChanges

@Suite(
    "The spec and the vendor's pages",
    .enabled(if: RealPages.areExpected, "the vendor's pages aren't there: put them into shared beside the checkout")
)
struct RealPageTests {
    @Test("nothing on the five pages is left unexplained")
    func drift() throws {
        let pages = try RealPages.files.keys.sorted().map { try RealPages.page($0) }
        let report = DriftReport(try #require(RealPages.spec), pages)
        #expect(report.findings.isEmpty, "\(DiagnosticPrinter().text(report.findings.map(\.diagnostic)))")
    }

    @Test("the whole reference is read: each method, each row")
    func reading() throws {
        let page = try RealPages.page("web-reference")
        #expect(page.sections.count { $0.method != nil } == 139)
        #expect(page.sections.flatMap(\.rows).count == 496)
        #expect(page.unread.isEmpty)
    }

    @Test("the guides are read: each method, each row")
    func guides() throws {
        let counts = try ["web-groups-zh", "web-groups-en", "web-list-en", "unity-groups-zh"].map { document in
            let page = try RealPages.page(document)
            return "\(page.sections.count { $0.method != nil }) \(page.sections.flatMap(\.rows).count)"
        }
        #expect(counts == ["6 9", "6 9", "2 2", "7 2"])
    }
}
