extension ResolvedBehaviour {
    /// The names of the procedures and constants that behaviour and values mention. That a scenario configures a constant
    /// is no use: nothing comes of it.
    package func declarations(usedIn specification: Specification) -> Set<String> {
        var used = Set(specification.methods.compactMap(\.quota?.constant?.value))
        for body in bodies { used.formUnion(body.performed) }
        walkAllExpressions { part in
            switch part.kind {
            case .constant(let name), .procedure(let name, _): used.insert(name)
            default: break  // Names neither.
            }
        }
        return used
    }

    /// Looks at every expression of the spec, and at all that these consist of.
    package func walkAllExpressions(_ visit: (TypedExpression) -> Void) {
        for body in bodies {
            body.statements.walk { $0.walkExpressions(visit) }
        }
        for values in [carries, defaults, constants] {
            for expression in values.values { expression.walk(visit) }
        }
        for quota in quotas.values {
            quota.counts.walk(visit)
            quota.adds?.walk(visit)
        }
    }
}
