/// Defaults come to an end.
struct CyclicDefault: Rule {
    static let summary = "No default makes a record whose own defaults lead back to it: it would never be done."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let paths = context.index.records.flatMap { record, fields in
            fields.map { (record: record, path: "\(record).\($0.name.value)", value: $0.defaultValue) }
        }
        let cycles = Cycles(from: paths.map(\.path)) { defaults(neededBy: $0, context) }
        let impossible = CyclicType.cycles(in: context).groups
        for group in cycles.groups {
            let involved = paths.filter { group.contains($0.path) }
            guard let (record, _, value) = involved.first, let value,
                // There is no value of such a record, with its default or without.
                !impossible.contains(where: { Set(involved.map(\.record)).isSubset(of: $0) })
            else { continue }
            diagnostics.add(
                finding(
                    "this default makes a `\(record)` that has the default again, and so on",
                    at: value.location,
                    notes: involved.dropFirst().compactMap { _, path, value in
                        value.map { Diagnostic.Note("by way of the default of `\(path)`", at: $0.location) }
                    },
                    help: "give the field in the default, or make it optional and leave the default out"
                )
            )
        }
    }

    /// The fields whose defaults are taken while a default is worked out.
    private func defaults(neededBy path: String, _ context: RuleContext) -> [String] {
        guard let value = context.behaviour.defaults[path] else { return [] }
        var needed: [String] = []
        value.walk { part in
            guard case .record(let type, let given) = part.kind else { return }
            let names = Set(given.map(\.name))
            let missing = (context.index.fields(of: type) ?? []).filter { !names.contains($0.name.value) }
            needed += missing.filter { $0.defaultValue != nil }.map { "\(type).\($0.name.value)" }
        }
        return needed
    }
}
