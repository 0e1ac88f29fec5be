/// Puts methods into the order that topics declare.
enum MethodOrder {
    /// The methods topic by topic. Those that no topic names come after the others, in the order of the text.
    static func sorted(_ methods: [MethodDeclaration], by topics: [TopicDeclaration]) -> [MethodDeclaration] {
        guard !topics.isEmpty else { return methods }
        var topicPlaces: [String: Int] = [:]
        var places: [String: Int] = [:]
        for (index, topic) in topics.enumerated() {
            topicPlaces[topic.title.value] = index
            for (index, method) in topic.methods.enumerated() { places[method.value] = index }
        }
        let keyed = methods.enumerated().map { index, method in
            let topic = topicPlaces[method.topic] ?? topics.count
            return (key: (topic, places[method.name.value] ?? .max, index), method: method)
        }
        return keyed.sorted { $0.key < $1.key }.map(\.method)
    }
}
