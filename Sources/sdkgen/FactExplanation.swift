import SDKSpec
import SpecCases

/// A fact as `sdkgen explain` tells it: what it claims, why it is believed, what holds implementations to it.
struct FactExplanation {
    let fact: Fact
    let coveredBy: [CaseID]

    var text: String {
        var lines = [fact.id.rawValue, "  \(fact.kind.rawValue): \(fact.claim)"]
        lines.append("  status: \(fact.status.rawValue)")
        for citation in fact.provenance?.citations ?? [] {
            let heading = citation.heading.isEmpty ? "" : ", \(citation.heading)"
            lines.append("  source: \(citation.document)\(heading)")
        }
        if let reason = fact.provenance?.inferred { lines.append("  inferred: \(reason)") }
        lines.append("  stands at: \(fact.location)")
        if coveredBy.isEmpty {
            lines.append("  covered by no case" + (fact.isTestable ? "" : ": no modelled call can tell if it holds"))
        }
        lines += coveredBy.map { "  covered by: \($0)" }
        return lines.joined(separator: "\n")
    }
}
