/// What is declared is used.
struct UnusedDeclaration: Rule {
    static let summary =
        "Types, procedures, gates, constants, fixtures and sets of parameters that nothing uses are left out, but for types that a vendor's list declares."

    static let asksForSoundness = true

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let used = Self.used(in: context)
        let specification = context.specification
        report(specification.procedures.map(\.name), "procedure", used, into: &diagnostics)
        report(specification.constants.map(\.name), "constant", used, into: &diagnostics)
        let sets = specification.calls.flatMap { $0.shapes.flatMap { $0.parameterSets.map(\.name.value) } }
        report(specification.parameterSets.map(\.name), "set of parameters", Set(sets), into: &diagnostics)
        let gates = Set(
            specification.methods.flatMap { method in
                method.gates.map(\.value) + specification.guards(of: method).map(\.name.value)
            }
        )
        report(specification.gates.map(\.name), "gate", gates, into: &diagnostics)
        var fixtures = context.overloads.compactMap(\.overload.example?.given?.value)
        fixtures += specification.fixtures.compactMap(\.given?.value)
        fixtures += specification.scenarios.compactMap(\.given?.value)
        report(specification.fixtures.map(\.name), "fixture", Set(fixtures), into: &diagnostics)
        let types = specification.types.filter { !context.isListed($0.provenance) }
        report(types.map(\.name), "type", Self.usedTypes(in: context), into: &diagnostics)
    }

    private func report(
        _ names: [Located<String>],
        _ what: String,
        _ used: Set<String>,
        into diagnostics: inout Diagnostics
    ) {
        for name in names where !used.contains(name.value) {
            diagnostics.add(warning("the \(what) `\(name.value)` is used nowhere", at: name.location))
        }
    }

    /// The types that others are made of, and those whose values behaviour makes.
    private static func usedTypes(in context: RuleContext) -> Set<String> {
        var used = Set(context.typeReferences.flatMap(\.value.declaredNames))
        context.behaviour.walkExpressions { expression in
            switch expression.kind {
            case .enumerationValue(let type, _), .identifier(let type, _, _), .identifierFromText(let type, _),
                .record(let type, _), .unionValue(let type, _, _):
                used.insert(type)
            default: break  // Names no declaration.
            }
        }
        return used
    }

    /// The procedures and constants that behaviour and values mention. That a scenario configures a constant is no use:
    /// nothing comes of it.
    private static func used(in context: RuleContext) -> Set<String> {
        let behaviour = context.behaviour
        var used = Set(context.specification.methods.compactMap(\.quota?.constant?.value))
        for body in behaviour.bodies {
            body.statements.walk { statement in
                if case .perform(let name, _) = statement.kind { used.insert(name) }
            }
        }
        behaviour.walkExpressions { part in
            switch part.kind {
            case .constant(let name), .procedure(let name, _): used.insert(name)
            default: break  // Names neither.
            }
        }
        return used
    }
}

extension ResolvedBehaviour {
    /// Looks at every expression of the spec, and at all that these consist of.
    fileprivate func walkExpressions(_ visit: (TypedExpression) -> Void) {
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
