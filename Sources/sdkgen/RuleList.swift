import SDKSpec
import SpecChanges

/// Every rule that a finding or a change can name, as `sdkgen explain` tells them.
enum RuleList {
    /// The rules of `lint`, then those of `drift` and of `diff`, a line each.
    static var text: String {
        let changes = ChangeCatalog.all.map { "\($0.id): \($0.severity.rawValue): \($0.summary)" }
        let others = (RuleCatalog.all + DriftCatalog.all).map { "\($0.id): \($0.summary)" }
        return (others + changes).joined(separator: "\n")
    }

    /// The ids of all of them.
    static var ids: [String] { RuleCatalog.all.map(\.id) + DriftCatalog.all.map(\.id) + ChangeCatalog.all.map(\.id) }

    /// What a rule demands, compares or means; nil for an id that no rule has.
    static func explanation(of id: String) -> String? {
        if let summary = RuleCatalog.summary(of: id) ?? DriftCatalog.summary(of: id) { return summary }
        return ChangeCatalog.rule(id).map { "\($0.severity.rawValue): \($0.summary)" }
    }
}
