/// Topics are declared, once any is.
struct UnknownTopic: Rule {
    static let summary = "Where a spec declares `topics`, the topic of every method is one of them."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let known = context.specification.topics.map(\.title.value)
        guard !known.isEmpty else { return }
        let declared = Set(known)
        for topic in context.specification.methods.compactMap(\.topicName) where !declared.contains(topic.value) {
            diagnostics.add(unknown("topic", topic, among: known, otherwise: "declare it under `topics`"))
        }
    }
}
