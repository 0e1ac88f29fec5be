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
        var parameters: [Field] = []
        errors.insert(specification.product.argumentError.value)
        for method in specification.calls {
            let modelled = method.overloads.filter { $0.behaviour != nil }
            guard !modelled.isEmpty else { continue }
            errors.formUnion([method.rate?.error.value, method.quota?.error.value].compactMap(\.self))
            let needsEdition =
                method.edition != nil || modelled.contains { $0.parameters.contains { $0.edition != nil } }
            if needsEdition, let error = specification.product.editionError { errors.insert(error.value) }
            for gate in specification.gateNames(before: method) {
                errors.formUnion(behaviour.gates[gate]?.errors ?? [])
            }
            for overload in modelled {
                errors.formUnion(behaviour.checks[overload.id]?.errors ?? [])
                errors.formUnion(behaviour.overloads[overload.id]?.errors ?? [])
                events.formUnion(behaviour.events(of: overload.id))
                parameters += overload.parameters
            }
        }
        types = Set(index.types(within: parameters.map(\.type.value)))
        let fields = parameters + types.flatMap { index.fields(of: $0) ?? [] }
        errors.formUnion(fields.flatMap(\.limits).compactMap(\.error?.value))
        for type in types { errors.formUnion(behaviour.typeChecks[type]?.errors ?? []) }
    }
}
