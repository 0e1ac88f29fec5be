import YAMLDocument

/// Reads a topic.
enum TopicsReader {
    static func read(_ entry: YAMLEntry, _ context: inout ReadingContext) -> TopicDeclaration {
        let record = Record<TopicKey>(entry.value)
        return TopicDeclaration(
            title: context.name(entry),
            summary: record?.text(.summary) ?? "",
            methods: record?.texts(.methods, context) ?? []
        )
    }
}
