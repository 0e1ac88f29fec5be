import SDKSpec

extension SpecComparison {
    /// The comparison for tools: the version that it makes, how many changes there are, and each of them.
    public func json(after version: SemanticVersion? = nil) -> String {
        var members: [(name: String, value: OrderedJSON)] = []
        members.append(("version", severity.map { .string($0.versionPart(after: version)) } ?? .null))
        if let version, let severity { members.append(("next", .string(version.next(after: severity).description))) }
        for severity in ChangeSeverity.allCases.reversed() {
            members.append((severity.rawValue, .integer(count(severity))))
        }
        members.append(("changes", .array(changes.map(\.json))))
        return OrderedJSON.object(members).text + "\n"
    }
}

extension SpecChange {
    fileprivate var json: OrderedJSON {
        var members: [(name: String, value: OrderedJSON)] = [
            ("id", .string(id)), ("severity", .string(severity.rawValue)), ("rule", .string(rule)),
            ("change", .string(words)), ("path", .string(location.file.path)),
            ("line", .integer(location.range.start.line)), ("column", .integer(location.range.start.column)),
        ]
        if !audiences.isEmpty { members.append(("touches", .array(audiences.map { .string($0.rawValue) }))) }
        if !pinnedBy.isEmpty { members.append(("pinnedBy", .array(pinnedBy.map(OrderedJSON.string)))) }
        if !before.isEmpty { members.append(("before", .array(before.map(OrderedJSON.string)))) }
        if !after.isEmpty { members.append(("after", .array(after.map(OrderedJSON.string)))) }
        return .object(members)
    }
}
