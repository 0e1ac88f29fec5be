import SDKSpec
import Testing

@testable import SpecChanges

@Suite(
    "A damaged page",
    .enabled(if: RealPages.areExpected, "the vendor's pages aren't there: put them into shared beside the checkout")
)
struct DamageTests {
    @Test("each of two hundred damages is found, and nothing else", arguments: PageDamage.allCases)
    func damages(kind: PageDamage) throws {
        let checked = try #require(RealPages.spec)
        let text = try RealPages.text("web-reference")
        let page = try RealPages.page("web-reference")
        let context = DriftContext(checked, pages: [page])
        let before = Set(DriftReport(checked, [page]).findings.map(\.key))
        for seed in 0..<20 {
            var random = SeededNumbers(state: UInt64(seed * 10 + kind.rawValue))
            let damage = try #require(kind.apply(to: text, page, context, &random))
            let findings = DriftReport(checked, [try RealPages.page("web-reference", damage.text)]).findings
                .filter { !before.contains($0.key) }
            let shown = "\(kind) \(seed): \(damage.subject ?? "-"), found \(findings.map(\.key))"
            guard let subject = damage.subject else {
                #expect(findings.isEmpty, "\(shown)")
                continue
            }
            #expect(damage.text != text, "\(shown)")
            #expect(findings.contains { $0.subject == subject }, "\(shown)")
            // A figure that is gone is missed where a fact rests on it, in the same section.
            #expect(findings.allSatisfy { $0.heading == damage.heading }, "\(shown)")
        }
    }
}

extension DriftFinding {
    fileprivate var key: String { "\(document)#\(heading): \(subject)" }
}
