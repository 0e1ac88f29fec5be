/// What is declared is used.
struct UnusedDeclaration: Rule {
    static let summary =
        "Types, procedures, gates, constants, fixtures and sets of parameters that nothing uses are left out, but for types that a vendor's list declares."

    static let asksForSoundness = true

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let specification = context.specification
        let used = context.behaviour.declarations(usedIn: specification)
        report(specification.procedures.map(\.name), "procedure", used, into: &diagnostics)
        report(specification.constants.map(\.name), "constant", used, into: &diagnostics)
        let sets = specification.calls.flatMap { $0.shapes.flatMap { $0.parameterSets.map(\.name.value) } }
        report(specification.parameterSets.map(\.name), "set of parameters", Set(sets), into: &diagnostics)
        let gates = Set(specification.methods.flatMap(specification.gateNames(before:)))
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
        context.behaviour.walkAllExpressions { expression in
            switch expression.kind {
            case .enumerationValue(let type, _), .identifier(let type, _, _), .identifierFromText(let type, _),
                .record(let type, _), .unionValue(let type, _, _):
                used.insert(type)
            default: break  // Names no declaration.
            }
        }
        return used
    }
}
