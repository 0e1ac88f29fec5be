/// Topics are declared, once any is.
struct UnknownTopic: Rule {
    static let summary = "Where a spec declares `topics`, the topic of every method is one of them."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let known = context.specification.topics.map(\.title.value)
        guard !known.isEmpty else { return }
        for topic in context.specification.methods.compactMap(\.topicName) where !known.contains(topic.value) {
            let help = suggestion(for: topic.value, in: known) ?? "declare it under `topics`"
            diagnostics.add(finding("there is no topic `\(topic.value)`", at: topic.location, help: help))
        }
    }
}
