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
        let groups = facts.grouped { FactReason($0, disputes: page.site.disputes[$0.id] ?? []) }
        return ["hasFacts": .flag(!facts.isEmpty), "factGroups": .records(groups.map(values))]
    }

    private func values(of reason: FactReason, _ facts: [Fact]) -> TemplateValues {
        let isCommon = common.map { reason.isThat(of: $0) } ?? false
        let provenance = facts.first?.provenance
        let disputes = facts.first.map { page.disputes(about: $0.id) } ?? []
        return [
            "status": .text(reason.status.rawValue),
            "isCommon": .flag(isCommon),
            "citations": .texts(isCommon ? [] : page.citations(provenance, except: common, byID: true)),
            "reasoning": .texts(isCommon ? [] : page.reasoning(provenance)),
            "disputes": .texts(disputes),
            "facts": .records(facts.map(row)),
        ]
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

/// Why a fact is believed and how well it is known, to tell facts with the same reason.
private struct FactReason: Hashable {
    let status: FactStatus
    private let inferred: String?
    private let citations: [String]
    private let disputes: [String]

    init(_ fact: Fact, disputes: [Dispute]) {
        self.init(fact.status, fact.provenance, disputes.map(\.name.value))
    }

    private init(_ status: FactStatus, _ provenance: Provenance?, _ disputes: [String]) {
        self.status = status
        inferred = provenance?.inferred
        citations = (provenance?.citations ?? []).map(\.description)
        self.disputes = disputes
    }

    /// Whether the reason says the same as another one.
    func isThat(of provenance: Provenance) -> Bool { FactReason(status, provenance, disputes) == self }
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
