/// Finds names that several files declare. (Within a file, YAML refuses them, but for those that only look alike: as
/// names they are one.)
enum DuplicateNames {
    static func report(_ parts: SpecificationParts, diagnostics: inout Diagnostics) {
        report("source", parts.sources.map(\.id), &diagnostics)
        report("layout", parts.layouts.map(\.name), &diagnostics)
        report("topic", parts.topics.map(\.title), &diagnostics)
        report("type", parts.types.map(\.name), &diagnostics)
        report("error", parts.errors.map(\.name), &diagnostics)
        report("event", parts.events.map(\.name), &diagnostics)
        report("constant", parts.constants.map(\.name), &diagnostics)
        report("gate", parts.gates.map(\.name), &diagnostics)
        report("procedure", parts.procedures.map(\.name), &diagnostics)
        report("set of parameters", parts.parameterSets.map(\.name), &diagnostics)
        report(parts.methods.map { ("method", $0.name) } + parts.controls.map { ("control", $0.name) }, &diagnostics)
        report("fixture", parts.fixtures.map(\.name), &diagnostics)
        report("scenario", parts.scenarios.map(\.name), &diagnostics)
        report("dispute", parts.disputes.map(\.name), &diagnostics)
        for part in StateDeclaration.Part.allCases {
            report("field of `\(part.rawValue)`", parts.state.fields(of: part).map(\.name), &diagnostics)
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
                    about: name.value
                )
            )
        }
    }
}
