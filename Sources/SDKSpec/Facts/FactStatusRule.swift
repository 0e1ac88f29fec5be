/// Says how well a fact is known: from its provenance, and from the disputes that name it.
struct FactStatusRule {
    private let kinds: [String: SourceDocument.Kind]
    private let disputed: Set<FactID>

    init(_ specification: Specification) {
        kinds = Dictionary(specification.sources.map { ($0.id.value, $0.kind) }) { first, _ in first }
        disputed = Set(specification.disputes.flatMap(\.facts).map(\.value))
    }

    /// The status of a fact.
    ///
    /// One that is believed for a reason is inferred, whatever it cites: the places are where the reasoning starts from.
    /// So is one without any provenance: somebody must have thought of it.
    func status(of id: FactID, provenance: Provenance?) -> FactStatus {
        if disputed.contains(id) { return .contradicted }
        guard let provenance, provenance.inferred == nil, let first = provenance.citations.first else {
            return .inferred
        }
        return switch kinds[first.document] {
        case .page, nil: .documented
        case .declarations: .declared
        case .observation: .observed
        }
    }
}
