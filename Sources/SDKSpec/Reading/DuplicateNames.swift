/// Finds names that several files declare. (Within a file, YAML refuses them, but for those that only look alike: as
/// names they are one.)
enum DuplicateNames {
    static func report(_ sections: SpecificationSections, diagnostics: inout Diagnostics) {
        report("source", sections.sources.map(\.id), &diagnostics)
        report("layout", sections.layouts.map(\.name), &diagnostics)
        report("topic", sections.topics.map(\.title), &diagnostics)
        report("type", sections.types.map(\.name), &diagnostics)
        report("error", sections.errors.map(\.name), &diagnostics)
        report("event", sections.events.map(\.name), &diagnostics)
        report("constant", sections.constants.map(\.name), &diagnostics)
        report("gate", sections.gates.map(\.name), &diagnostics)
        report("procedure", sections.procedures.map(\.name), &diagnostics)
        report("set of parameters", sections.parameterSets.map(\.name), &diagnostics)
        report(
            sections.methods.map { ("method", $0.name) } + sections.controls.map { ("control", $0.name) },
            &diagnostics
        )
        report("fixture", sections.fixtures.map(\.name), &diagnostics)
        report("scenario", sections.scenarios.map(\.name), &diagnostics)
        report("dispute", sections.disputes.map(\.name), &diagnostics)
        for part in StateDeclaration.Part.allCases {
            report("field of `\(part.rawValue)`", sections.state.fields(of: part).map(\.name), &diagnostics)
        }
    }

    static func report(_ kind: String, _ names: [Located<String>], _ diagnostics: inout Diagnostics) {
        report(names.map { (kind, $0) }, &diagnostics)
    }

    /// Reports the second of two with one name, whatever the first one is.
    private static func report(_ names: [(kind: String, name: Located<String>)], _ diagnostics: inout Diagnostics) {
        var known = Set<String>(minimumCapacity: names.count)
        for (kind, name) in names where !known.insert(name.value).inserted {
            guard let location = names.first(where: { $0.name.value == name.value })?.name.location else { continue }
            diagnostics.add(
                Diagnostic(
                    rule: "duplicate-name",
                    "\(kind) `\(name.value)` is declared twice",
                    at: name.location,
                    notes: [Diagnostic.Note("it is declared here first", at: location)],
                    help: "rename one or remove it",
                    of: .repeatedName(name.value)
                )
            )
        }
    }
}
