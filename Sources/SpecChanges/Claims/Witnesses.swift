import SDKSpec

/// What hangs on each document of a spec.
public struct Witnesses: Sendable {
    private let checked: CheckedSpecification

    /// Gathers what hangs on the documents of a spec.
    public init(_ checked: CheckedSpecification) { self.checked = checked }

    /// The documents, a paragraph each, and how many facts no document stands behind.
    public var text: String {
        var paragraphs = checked.specification.sources.map { source in
            let facts = facts(citing: source.id.value)
            let counts = Self.counts(facts)
            let alone = facts.count { $0.witnesses == [source.id.value] }
            return """
                \(source.id.value) (\(source.kind.rawValue)): \(source.title)
                  \(String.counted(facts.count, "fact cites", "facts cite")) it\(counts.isEmpty ? "" : ": " + counts)
                  \(String.counted(alone, "fact rests", "facts rest")) on it alone

                """
        }
        let reasoned = checked.facts.count { $0.witnesses.isEmpty }
        paragraphs.append("\(String.counted(checked.facts.count, "fact")): \(Self.counts(checked.facts))\n")
        paragraphs.append("\(String.counted(reasoned, "fact rests", "facts rest")) on reasoning alone\n")
        return paragraphs.joined(separator: "\n")
    }

    /// The facts that cite a document, a line each: its id, its status, and whether no other document stands behind it.
    ///
    /// - Returns: nil when the spec has no such document.
    public func facts(of document: String) -> String? {
        guard checked.specification.sources.contains(where: { $0.id.value == document }) else { return nil }
        return facts(citing: document).map { fact in
            "\(fact.id): \(fact.status.rawValue)" + (fact.witnesses == [document] ? ", alone" : "")
        }.joined(separator: "\n")
    }

    /// How many facts have which status.
    private static func counts(_ facts: [Fact]) -> String {
        FactStatus.allCases.compactMap { status -> String? in
            let count = facts.count { $0.status == status }
            return count == 0 ? nil : "\(count) \(status.rawValue)"
        }.joined(separator: ", ")
    }

    private func facts(citing document: String) -> [Fact] {
        checked.facts.filter { $0.witnesses.contains(document) }
    }
}

extension Fact {
    /// The documents that stand behind it.
    fileprivate var witnesses: Set<String> { Set(provenance?.citations.map(\.document) ?? []) }
}
