import SDKSpec

extension SpecComparison {
    /// The comparison for people.
    ///
    /// - Parameter version: The version that was released from the earlier spec.
    public func text(after version: SemanticVersion? = nil) -> String {
        guard severity != nil else { return "nothing changed\n" }
        return changes.map(\.text).joined(separator: "\n") + "\n" + verdict(after: version) + "\n"
    }

    /// How many changes there are, and which version they make: `2 breaking, 1 editorial: major (1.4.0 → 2.0.0)`.
    public func verdict(after version: SemanticVersion? = nil) -> String {
        guard let severity else { return "nothing changed" }
        let counts = ChangeSeverity.allCases.reversed().filter { count($0) > 0 }.map { "\(count($0)) \($0.rawValue)" }
        let step = version.map { " (\($0) → \($0.next(after: severity)))" } ?? ""
        return "\(counts.joined(separator: ", ")): a \(severity.versionPart(after: version)) version\(step)"
    }

    /// The comparison as a part of a changelog: a list for each severity, without what only the spec's readers notice.
    public func markdown(after version: SemanticVersion? = nil) -> String {
        let parts = ChangeSeverity.allCases.reversed().compactMap { severity -> String? in
            let changes = changes.filter { $0.severity == severity }
            guard !changes.isEmpty else { return nil }
            guard severity != .editorial else {
                return "### Editorial\n\n- \(String.counted(changes.count, "change")) of words, sources and stories."
            }
            let title = severity == .breaking ? "Breaking" : "Compatible"
            return "### \(title)\n\n" + changes.map { "- \($0.sentence)" }.joined(separator: "\n")
        }
        let heading = version.flatMap { version in severity.map { "## \(version.next(after: $0))" } }
        return ([heading].compactMap(\.self) + (parts.isEmpty ? ["Nothing changed."] : parts)).joined(separator: "\n\n")
            + "\n"
    }
}

extension SpecChange {
    fileprivate var text: String {
        var lines = ["\(severity.rawValue): \(words) [\(rule)]"]
        lines += ["  stands at \(location)"]
        if !audiences.isEmpty { lines.append("  touches \(audiences.map(\.rawValue).joined(separator: ", "))") }
        if !pinnedBy.isEmpty { lines.append("  pinned by \(Self.shortened(pinnedBy))") }
        lines += differingLines.map { "  \($0)" }
        return lines.joined(separator: "\n") + "\n"
    }

    fileprivate var sentence: String {
        (words.first?.uppercased() ?? "") + words.dropFirst() + "."
    }

    private static func shortened(_ cases: [String]) -> String {
        let shown = cases.prefix(3).joined(separator: ", ")
        guard cases.count > 3 else { return "\(cases.count == 1 ? "case" : "cases") \(shown)" }
        return "\(String.counted(cases.count, "case")): \(shown) …"
    }
}
