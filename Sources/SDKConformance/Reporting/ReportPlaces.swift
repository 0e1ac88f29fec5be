/// Where cases and facts stand in the documents that they come from, such as `Spec/groups.yaml:12:3`, for reports.
public struct ReportPlaces: Sendable {
    /// The places of cases, or of the claims that didn't hold, by the cases' ids.
    public var cases: [String: String]
    /// The places of facts, by their ids.
    public var facts: [String: String]

    /// Makes places.
    public init(cases: [String: String] = [:], facts: [String: String] = [:]) {
        self.cases = cases
        self.facts = facts
    }
}
