import YAMLDocument

/// Reads `source`: a citation, several, or a record with a reasoning.
enum ProvenanceReader {
    /// - Returns: nil where there is none, so that what it belongs to is asked.
    static func read(_ node: YAMLNode?, _ context: inout ReadingContext) -> Provenance? {
        guard let node else { return nil }
        let location = context.location(node)
        guard let record = Record<ProvenanceKey>(node) else {
            let citations = citations(node, &context)
            if node.sequence?.isEmpty == true { reportEmpty(at: location, &context) }
            return citations.isEmpty ? nil : Provenance(citations: citations, inferred: nil, location: location)
        }
        let citations = record.node(.cite).map { self.citations($0, &context) } ?? []
        let inferred = record.text(.inferred)
        let saysNothing = record.node(.cite) == nil && record.node(.inferred) == nil
        if saysNothing, !record.hasUnknownKeys { reportEmpty(at: location, &context) }
        guard !citations.isEmpty || inferred != nil else { return nil }
        return Provenance(citations: citations, inferred: inferred, location: location)
    }

    /// Reads `document#heading`; the heading may be left out.
    static func citation(_ node: YAMLNode, _ context: inout ReadingContext) -> Provenance.Citation? {
        guard let text = context.text(node) else { return nil }
        guard let citation = Provenance.Citation(text.value, at: text.location) else {
            context.report(
                "citation-syntax",
                "citation names no document",
                at: text.location,
                help: "write the document's id, `#`, and the heading"
            )
            return nil
        }
        return citation
    }

    private static func citations(_ node: YAMLNode, _ context: inout ReadingContext) -> [Provenance.Citation] {
        var citations: [Provenance.Citation] = []
        for item in node.sequence ?? [node] {
            if let citation = citation(item, &context) { citations.append(citation) }
        }
        return citations
    }

    private static func reportEmpty(at location: SourceLocation, _ context: inout ReadingContext) {
        context.report(
            "empty-source",
            "`source` names neither a place nor a reason",
            at: location,
            help: "leave it out to believe it as what it belongs to"
        )
    }
}
