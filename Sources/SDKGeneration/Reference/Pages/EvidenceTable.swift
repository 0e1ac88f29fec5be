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

    /// Facts with one reason.
    private struct Group {
        let reason: FactReason
        var facts: [Fact]
    }

    init(on page: ReferencePage, common: Provenance? = nil, owner: String = "") {
        self.page = page
        self.common = common
        self.owner = owner
    }

    /// The values of `Reference/FactTable`.
    func values(of facts: [Fact]) -> TemplateValues {
        var groups: [Group] = []
        var places: [FactReason: Int] = [:]
        for fact in facts {
            let reason = FactReason(fact, disputes: page.site.disputes[fact.id] ?? [])
            if let place = places[reason] {
                groups[place].facts.append(fact)
            } else {
                places[reason] = groups.count
                groups.append(Group(reason: reason, facts: [fact]))
            }
        }
        return ["hasFacts": .flag(!facts.isEmpty), "factGroups": .records(groups.map(values))]
    }

    private func values(of group: Group) -> TemplateValues {
        let isCommon = common.map { group.reason.isThat(of: $0) } ?? false
        let provenance = group.facts.first?.provenance
        let disputes = group.facts.first.map { page.disputes(about: $0.id) } ?? []
        return [
            "status": .text(group.reason.status.rawValue),
            "isCommon": .flag(isCommon),
            "citations": .texts(isCommon ? [] : page.citations(provenance, except: common, byID: true)),
            "reasoning": .texts(isCommon ? [] : page.reasoning(provenance)),
            "disputes": .texts(disputes),
            "facts": .records(group.facts.map(row)),
        ]
    }

    private func row(_ fact: Fact) -> TemplateValues {
        let cases = page.site.cases[fact.id] ?? []
        return [
            "id": .text(fact.id.rawValue),
            "shortID": .text(owner.isEmpty ? fact.id.rawValue : fact.id.rest),
            "claim": .text(fact.claim ?? ""),
            "hasClaim": .flag(fact.claim != nil),
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
        citations = (provenance?.citations ?? []).map { "\($0.document)#\($0.heading)" }
        self.disputes = disputes
    }

    /// Whether the reason says the same as another one.
    func isThat(of provenance: Provenance) -> Bool { FactReason(status, provenance, disputes) == self }
}

extension Provenance.Citation {
    fileprivate func isThat(_ other: Provenance.Citation) -> Bool {
        document == other.document && heading == other.heading
    }
}

extension Fact {
    /// What the fact claims; nil where its id says as much: `open.fails.unknown`.
    var claim: String? {
        let claim = unit.map { "\(value) \($0)" } ?? value
        return id.hasPart(claim) ? nil : claim
    }
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

extension ReferencePage {
    /// The places in documents that say something, as links to the documents.
    ///
    /// - Parameters:
    ///   - common: What is cited above already.
    ///   - byID: Whether documents are called by their ids, where many citations stand together.
    func citations(_ provenance: Provenance?, except common: Provenance? = nil, byID: Bool = false) -> [String] {
        (provenance?.citations ?? []).filter { citation in
            common?.citations.contains { citation.isThat($0) } != true
        }.map { citation in
            let title = byID ? citation.document : site.prose.document(citation.document)
            let document = link(title, to: ReferencePlaces.document(citation.document))
            return citation.heading.isEmpty ? document : "\(document), \(HTML.escaped(citation.heading))"
        }
    }

    /// The reasoning for what no document says.
    func reasoning(_ provenance: Provenance?) -> [String] { [provenance?.inferred.map(sentence)].compactMap(\.self) }

    /// The disputes about a fact, as links.
    func disputes(about fact: FactID) -> [String] {
        (site.disputes[fact] ?? []).map { dispute in
            HTML.link(text(dispute.matter), to: address(ReferencePlaces.dispute(dispute.name.value)))
        }
    }
}
