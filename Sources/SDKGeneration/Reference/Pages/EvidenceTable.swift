import SDKSpec
import SpecCases

/// The facts about something, those that are believed for one reason together: how well they are known and why, then each
/// with its anchor and the cases that pin it.
struct EvidenceTable {
    /// The cases that are named of one fact.
    private static let most = 6
    private let page: ReferencePage
    /// Why what the facts are about is believed: facts that are believed for the same reason don't repeat it.
    private let common: Provenance?
    /// What all ids begin with, where it stands above the table.
    private let owner: String

    init(on page: ReferencePage, common: Provenance? = nil, owner: String = "") {
        self.page = page
        self.common = common
        self.owner = owner
    }

    /// The values of `Reference/FactTable`.
    func values(of facts: [Fact]) -> TemplateValues {
        let groups = facts.grouped { FactReason($0, common, disputes: page.site.disputes[$0.id] ?? []) }
        var linked: Set<String> = []
        return [
            "hasFacts": .flag(!facts.isEmpty),
            "factGroups": .records(groups.map { values(of: $0.key, $0.members, &linked) }),
        ]
    }

    /// - Parameter linked: The documents that a link leads to already: one link to each of a table is enough.
    private func values(of reason: FactReason, _ facts: [Fact], _ linked: inout Set<String>) -> TemplateValues {
        let provenance = reason.isCommon ? nil : facts.first?.provenance
        let disputes = facts.first.map { page.disputes(about: $0.id) } ?? []
        return [
            "status": .text(ReferencePage.mark(reason.status)),
            "isCommon": .flag(reason.isCommon),
            "citations": .texts(page.citations(provenance, except: common, &linked)),
            "reasoning": .texts(reasoning(provenance)),
            "disputes": .texts(disputes),
            "facts": .records(facts.map(row)),
        ]
    }

    private func reasoning(_ provenance: Provenance?) -> [String] {
        let isConcluded = common != nil && provenance?.inferred == Provenance.conclusion
        return isConcluded ? ["Concluded from what is cited above."] : page.reasoning(provenance)
    }

    private func row(_ fact: Fact) -> TemplateValues {
        let cases = page.site.cases[fact.id] ?? []
        return [
            "id": .text(HTML.attribute(fact.id.rawValue)),
            "shortID": .text(owner.isEmpty ? fact.id.rawValue : fact.id.rest),
            "claim": .text(fact.claimBesideID ?? ""),
            "hasClaim": .flag(fact.claimBesideID != nil),
            "cases": .text(names(of: cases, pinning: fact)),
            "hasCases": .flag(!cases.isEmpty),
        ]
    }

    /// The names of cases, most of which are called after the fact that they pin; of very many the first ones.
    private func names(of cases: [CaseID], pinning fact: Fact) -> String {
        let start = "\(fact.id)/"
        let names = cases.prefix(Self.most).map(\.rawValue).map { name in
            name.hasPrefix(start) ? String(name.dropFirst(start.count)) : name
        }
        let more = cases.count > names.count ? " and \(cases.count - names.count) more" : ""
        return names.joined(separator: ", ") + more
    }
}

/// Why a fact is believed and how well it is known, to tell facts for which the table has the same to say.
private struct FactReason: Hashable {
    let status: FactStatus
    /// Whether what is cited above is all that there is to say.
    let isCommon: Bool
    private let inferred: String?
    /// What isn't cited above.
    private let citations: [String]
    private let disputes: [String]

    init(_ fact: Fact, _ common: Provenance?, disputes: [Dispute]) {
        let above = Set((common?.citations ?? []).map(\.description))
        let cited = (fact.provenance?.citations ?? []).map(\.description)
        status = fact.status
        inferred = fact.provenance?.inferred
        citations = cited.filter { !above.contains($0) }
        isCommon = !cited.isEmpty && citations.isEmpty && inferred == common?.inferred
        self.disputes = disputes.map(\.name.value)
    }
}

extension Fact {
    /// What the fact claims; nil where its id says as much: `open.fails.unknown`.
    var claimBesideID: String? { id.hasPart(claim) ? nil : claim }
}

extension FactID {
    /// Whether one of the names between its points is this one.
    fileprivate func hasPart(_ name: String) -> Bool {
        var rest = rawValue.utf8[...]
        while true {
            let end = rest.firstIndex(of: UInt8(ascii: ".")) ?? rest.endIndex
            if rest[..<end].elementsEqual(name.utf8) { return true }
            guard end < rest.endIndex else { return false }
            rest = rest[rest.index(after: end)...]
        }
    }
}
