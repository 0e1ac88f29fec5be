/// Defaults come to an end.
struct CyclicDefault: Rule {
    static let summary = "No default makes a record whose own defaults lead back to it: it would never be done."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for (record, fields) in context.index.records {
            for field in fields {
                guard let value = field.defaultValue, leads("\(record).\(field.name.value)", context) else { continue }
                diagnostics.add(
                    finding(
                        "this default makes a `\(record)` that has the default again, and so on",
                        at: value.location,
                        help: "give the field in the default, or make it optional and leave the default out"
                    )
                )
            }
        }
    }

    /// Whether the default of a field leads back to itself.
    private func leads(_ path: String, _ context: RuleContext) -> Bool {
        var reached: Set<String> = []
        var open = defaults(neededBy: path, context)
        while let next = open.popLast() {
            if next == path { return true }
            if reached.insert(next).inserted { open += defaults(neededBy: next, context) }
        }
        return false
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
