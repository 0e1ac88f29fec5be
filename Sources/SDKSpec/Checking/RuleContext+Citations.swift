extension RuleContext {
    /// Every place that the spec cites.
    var citations: [Provenance.Citation] {
        var provenances = specification.types.map(\.provenance) + specification.errors.map(\.provenance)
        provenances += specification.events.map(\.provenance) + specification.constants.map(\.provenance)
        provenances.append(specification.product.emptyIsMissing)
        provenances += specification.gates.map(\.provenance) + specification.calls.map(\.provenance)
        provenances += specification.procedures.map(\.provenance)
        provenances += specification.methods.map(\.quota?.provenance) + specification.methods.map(\.ownRate?.provenance)
        provenances += fields.map(\.field.provenance)
        provenances += fields.flatMap { $0.field.limits.map(\.provenance) }
        provenances += specification.calls.flatMap(\.notes).map(\.provenance)
        provenances += statements.map(\.provenance)
        for type in specification.types {
            if case .enumeration(_, let values) = type.shape { provenances += values.map(\.provenance) }
        }
        let sides = specification.disputes.flatMap { $0.sides.map(\.citation) }
        return provenances.compactMap(\.self).flatMap(\.citations) + sides + specification.reviewed.map(\.citation)
    }
}

extension CheckedSpecification {
    /// Every place that the spec cites, for whatever it says.
    public var citations: [Provenance.Citation] {
        RuleContext(index: index, behaviour: behaviour).citations
    }
}
