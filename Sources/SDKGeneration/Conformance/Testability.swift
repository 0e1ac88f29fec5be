import SDKSpec

/// Says to which facts a case is owed.
///
/// Some kinds of facts are never owed one. Beyond that nobody can test an event that no modelled method causes, or an
/// error that no rule of the spec ends in: they are declared for what the service may send.
struct Testability {
    private let caused: Set<String>

    init(_ specification: Specification, _ behaviour: ResolvedBehaviour) {
        var errors: Set<String> = [specification.product.argumentError.value]
        var events: Set<String> = []
        for body in Array(behaviour.overloads.values) + Array(behaviour.gates.values) {
            errors.formUnion(body.errors)
            events.formUnion(body.events)
        }
        for method in specification.methods {
            if method.edition != nil, let error = specification.product.editionError { errors.insert(error.value) }
            errors.formUnion([method.rate?.error.value, method.quota?.error.value].compactMap(\.self))
            let parameters = method.overloads.flatMap(\.parameters)
            errors.formUnion(parameters.flatMap(\.limits).compactMap(\.error?.value))
        }
        for type in specification.types {
            guard case .record(let fields) = type.shape else { continue }
            errors.formUnion(fields.flatMap(\.limits).compactMap(\.error?.value))
        }
        caused = Set(errors.map(FactID.error) + events.map { FactID.payload(event: $0) })
    }

    /// Whether a case is owed to a fact.
    func isTestable(_ fact: Fact) -> Bool {
        switch fact.kind {
        case .error, .payload: caused.contains(fact.id)
        default: fact.kind.isTestable
        }
    }
}
