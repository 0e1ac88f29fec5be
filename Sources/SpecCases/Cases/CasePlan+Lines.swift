extension CasePlan {
    /// Cases as lines of JSON. A line before those of a topic says which one that is.
    package static func lines(_ cases: [CaseDraft]) -> [(topic: String, line: String)] {
        var lines: [(topic: String, line: String)] = []
        for each in cases {
            if lines.last?.topic != each.topic { lines.append((each.topic, heading(each.topic))) }
            lines.append((each.topic, each.line))
        }
        return lines
    }

    private static func heading(_ topic: String) -> String {
        CaseValue.object([CaseValue.Member("topic", .string(topic))]).json
    }
}
