extension CasePlan {
    /// Cases as lines of JSON, each made when it is asked for. A line before those of a topic says which one that is.
    package static func lines(_ cases: [CaseDraft]) -> some Sequence<(topic: String, line: String)> {
        cases.indices.lazy.flatMap { index -> [(topic: String, line: String)] in
            let each = cases[index]
            let line = (topic: each.topic, line: each.line)
            let isFirst = index == cases.startIndex || cases[index - 1].topic != each.topic
            return isFirst ? [(each.topic, heading(each.topic)), line] : [line]
        }
    }

    private static func heading(_ topic: String) -> String {
        CaseValue.object([CaseValue.Member("topic", .string(topic))]).json
    }
}
