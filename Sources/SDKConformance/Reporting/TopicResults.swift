/// What came of the cases of one topic.
public struct TopicResults: Sendable, Hashable {
    /// The topic.
    public let topic: String
    /// The cases with their verdicts, in the order of the suite.
    public let results: [CaseResult]

    /// The cases by method, in the order of first mention; those that tell a story have none.
    public var methods: [(method: String?, results: [CaseResult])] {
        Self.groups(results, by: \.method).map { (method: $0.key, results: $0.results) }
    }

    /// Cases by what they have in common, in the order of first mention.
    static func groups<Key: Hashable>(
        _ results: [CaseResult],
        by key: (CaseResult) -> Key
    ) -> [(key: Key, results: [CaseResult])] {
        var order: [Key] = []
        var groups: [Key: [CaseResult]] = [:]
        for result in results {
            let key = key(result)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(result)
        }
        return order.map { ($0, groups[$0, default: []]) }
    }
}

extension ConformanceReport {
    /// What came of the cases of each topic, in the order of first mention; nothing when the suite knows no topics.
    public var topics: [TopicResults] {
        TopicResults.groups(results, by: \.topic).compactMap { topic, results in
            topic.map { TopicResults(topic: $0, results: results) }
        }
    }
}
