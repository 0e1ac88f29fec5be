import SDKSpec
import Testing

@testable import SpecChanges

@Suite(
    "A damaged page",
    .enabled(if: RealPages.areExpected, "the vendor's pages aren't there: put them into shared beside the checkout")
)
struct DamageTests {
    @Test("each damage is found, and nothing else", arguments: PageDamage.allCases)
    func damages(kind: PageDamage) throws {
        let subject = try #require(RealPages.subject)
        let page = try #require(RealPages.reference)
        let context = DriftContext(subject, pages: [page])
        let before = Set(DriftReport(subject, [page]).findings.map(\.key))
        for seed in 0..<20 {
            var random = SeededNumbers(state: UInt64(seed * 10 + kind.rawValue))
            let damage = try #require(kind.apply(to: page, context, &random))
            let damaged = try page.replacing(damage.sections)
            let findings = DriftReport(subject, [damaged]).findings.filter { !before.contains($0.key) }
            let shown = "\(kind) \(seed): \(damage.subject ?? "-"), found \(findings.map(\.key))"
            guard let subject = damage.subject else {
                #expect(findings.isEmpty, "\(shown)")
                continue
            }
            #expect(findings.contains { $0.tells(of: subject) }, "\(shown)")
            if let former = damage.former {
                let notes = findings.filter { $0.subject == subject }.flatMap(\.diagnostic.notes).map(\.message)
                #expect(notes.contains { $0.contains(former) && $0.contains("may have") }, "\(shown): \(notes)")
            }
            // A figure that is gone is missed where a fact rests on it, in the same section.
            #expect(findings.allSatisfy { damage.headings.contains($0.heading) }, "\(shown)")
        }
    }

    @Test("a section that is read alone is what it is on the page")
    func sections() throws {
        let subject = try #require(RealPages.subject)
        let page = try #require(RealPages.reference)
        var random = SeededNumbers(state: 5)
        let damage = try #require(
            PageDamage.renamedParameter.apply(to: page, DriftContext(subject, pages: [page]), &random)
        )
        let section = try #require(damage.sections.first)
        let text = page.file.text.replacing(DamagedSection(section.section, of: page).text, with: section.text)
        let whole = DriftReport(subject, [try RealPages.page("web-reference", text)]).findings.map(\.key)
        #expect(whole == DriftReport(subject, [try page.replacing([section])]).findings.map(\.key))
        #expect(!whole.isEmpty)
    }
}

extension DriftFinding {
    /// Whether it is about a subject, or a claim among others that miss the same.
    fileprivate func tells(of subject: String) -> Bool {
        guard self.subject != subject else { return true }
        let claim = subject.split(separator: " ").last ?? ""
        return subject.hasPrefix("claim ")
            && diagnostic.notes.contains { $0.message.hasPrefix("`\(claim)` is believed") }
    }

    fileprivate var key: String { "\(document)#\(heading): \(subject)" }
}
