/// The errors in which the rules of a spec end.
package struct RuleErrors {
    private let errors: [FactID: String]

    /// Looks a spec through.
    package init(_ specification: Specification) {
        let argumentError = specification.product.argumentError.value
        let editionError = specification.product.editionError?.value
        var errors: [FactID: String] = [:]
        for method in specification.methods {
            let name = method.name.value
            errors[FactID.quota(method: name)] = method.quota?.error.value
            errors[FactID.rate(method: name)] = method.rate?.error.value
            errors[FactID.edition(method: name)] = editionError
            for overload in method.overloads {
                for parameter in overload.parameters {
                    let name = parameter.name.value
                    errors[FactID.required(overload: overload.id, parameter: name)] = argumentError
                    errors[FactID.edition(overload: overload.id, parameter: name)] = editionError
                    Self.add(parameter.limits, of: parameter, overload.id, argumentError, to: &errors)
                }
                for place in overload.atLeastOne.indices {
                    errors[FactID.atLeastOne(overload: overload.id, number: place + 1)] = argumentError
                }
                for place in overload.notTogether.indices {
                    errors[FactID.notTogether(overload: overload.id, number: place + 1)] = argumentError
                }
            }
        }
        for type in specification.types {
            errors[FactID.closed(type: type.name.value)] = argumentError
            errors[FactID.pattern(type: type.name.value)] = argumentError
            guard case .record(let fields) = type.shape else { continue }
            for field in fields { Self.add(field.limits, of: field, type.name.value, argumentError, to: &errors) }
        }
        self.errors = errors
    }

    /// The errors of some facts: those of rules, and those that failures end in.
    package func errors(of facts: [Fact]) -> Set<String> {
        Set(facts.compactMap { fact in errors[fact.id] ?? (fact.kind == .failure ? fact.value : nil) })
    }

    private static func add(
        _ limits: [Limit],
        of field: Field,
        _ owner: String,
        _ argumentError: String,
        to errors: inout [FactID: String]
    ) {
        for limit in limits {
            let fact = FactID.limit(owner: owner, field: field.name.value, name: limit.name)
            errors[fact] = limit.error?.value ?? argumentError
        }
    }
}
