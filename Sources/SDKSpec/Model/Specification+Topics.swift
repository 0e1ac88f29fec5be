extension Specification {
    /// A topic and the methods that belong to it.
    public struct Topic: Sendable {
        /// The title.
        public let title: String
        /// What it is about; empty where the spec doesn't say.
        public let summary: String
        /// Its methods, in order.
        public let methods: [MethodDeclaration]
    }

    /// The topics that have methods, in the order in which the spec declares them, or in that of the methods where it
    /// declares none. Methods without a topic come under `Methods`.
    public var methodsByTopic: [Topic] {
        var titles: [String] = []
        var methods: [String: [MethodDeclaration]] = [:]
        for method in self.methods {
            let title = method.topic.isEmpty ? "Methods" : method.topic
            if methods[title] == nil { titles.append(title) }
            methods[title, default: []].append(method)
        }
        let summaries = Dictionary(self.topics.map { ($0.title.value, $0.summary) }) { first, _ in first }
        return titles.map { Topic(title: $0, summary: summaries[$0] ?? "", methods: methods[$0] ?? []) }
    }
}
