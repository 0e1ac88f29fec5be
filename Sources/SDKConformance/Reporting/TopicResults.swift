/// What came of the cases of one topic.
public struct TopicResults: Sendable, Hashable {
    /// The topic.
    public let topic: String
    /// The cases with their verdicts, in the order of the suite.
    public let results: [CaseResult]

    /// The cases by method, in the order of first mention; those that tell a story have none.
    public var methods: [(method: String?, results: [CaseResult])] {
        results.grouped(by: \.method).map { (method: $0.key, results: $0.members) }
    }
}

extension ConformanceReport {
    /// What came of the cases of each topic, in the order of first mention; nothing when the suite knows no topics.
    public var topics: [TopicResults] {
        results.grouped(by: \.topic).compactMap { topic, results in
            topic.map { TopicResults(topic: $0, results: results) }
        }
    }
}
