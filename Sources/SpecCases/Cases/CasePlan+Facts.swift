import SDKSpec

extension CasePlan {
    /// The facts as lines of JSON, in the order of the spec.
    package var factLines: [String] {
        let named = specification.events.map { (FactID.payload(event: $0.name.value), $0.wire) }
        let events = Dictionary(named) { first, _ in first }
        let alternatives = DefaultAlternatives(specification, context.behaviour)
        return facts.map { $0.line(wire: events[$0.id], alternative: alternatives.json[$0.id]) }
    }
}

extension Fact {
    /// The fact as a line of JSON, with what it is called on the wire and what might stand in its place.
    fileprivate func line(wire: String?, alternative: String?) -> String {
        var members: [CaseValue.Member] = [
            .init("id", .string(id.rawValue)), .init("kind", .string(kind.rawValue)), .init("value", .string(value)),
        ]
        if let unit { members.append(.init("unit", .string(unit))) }
        if let wire { members.append(.init("wire", .string(wire))) }
        if let alternative { members.append(.init("alternative", .string(alternative))) }
        members.append(.init("status", .string(status.rawValue)))
        if !isTestable { members.append(.init("testable", .bool(false))) }
        return CaseValue.object(members).json
    }
}
