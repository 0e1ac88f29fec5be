/// What modelled calls can lead to: the errors that they can fail with, the events that they can cause, the types that
/// they can be given.
///
/// What lies outside is declared for whoever meets it in the real service; no case can be owed to it.
struct ModelReach {
    /// The names of the errors.
    private(set) var errors: Set<String> = []
    /// The names of the events.
    private(set) var events: Set<String> = []
    /// The names of the types that arguments are made of.
    private(set) var types: Set<String> = []

    init(_ index: SpecificationIndex, _ behaviour: ResolvedBehaviour) {
        let specification = index.specification
        errors.insert(specification.product.argumentError.value)
        for method in specification.calls {
            let modelled = method.overloads.filter { $0.behaviour != nil }
            guard !modelled.isEmpty else { continue }
            errors.formUnion([method.rate?.error.value, method.quota?.error.value].compactMap(\.self))
            let needsEdition =
                method.edition != nil || modelled.contains { $0.parameters.contains { $0.edition != nil } }
            if needsEdition, let error = specification.product.editionError { errors.insert(error.value) }
            let gates = method.gates.map(\.value) + specification.guards(of: method).map(\.name.value)
            for gate in gates { errors.formUnion(behaviour.gates[gate]?.errors ?? []) }
            for overload in modelled {
                errors.formUnion(behaviour.checks[overload.id]?.errors ?? [])
                errors.formUnion(behaviour.overloads[overload.id]?.errors ?? [])
                events.formUnion(behaviour.events(of: overload.id))
                for parameter in overload.parameters { visit(parameter, index) }
            }
        }
        for type in types { errors.formUnion(behaviour.typeChecks[type]?.errors ?? []) }
    }

    private mutating func visit(_ field: Field, _ index: SpecificationIndex) {
        errors.formUnion(field.limits.compactMap(\.error?.value))
        for name in field.type.value.declaredNames where types.insert(name).inserted {
            for inner in index.fields(of: name) ?? [] { visit(inner, index) }
            guard case .union(let tag, let cases)? = index.types[name]?.shape else { continue }
            if index.tagMember(of: .named(name)) != nil { types.insert(tag.value) }
            let payloads = cases.flatMap(\.payload.value.declaredNames)
            for payload in payloads where types.insert(payload).inserted {
                for inner in index.fields(of: payload) ?? [] { visit(inner, index) }
            }
        }
    }
}
