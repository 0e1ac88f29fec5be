/// Fixtures have a beginning.
struct FixtureCycle: Rule {
    static let summary = "No fixture builds on itself, directly or through others."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let names = context.specification.fixtures.map(\.name)
        let cycles = Cycles(from: names.map(\.value)) { name in
            [context.index.fixtures[name]?.given?.value].compactMap(\.self)
        }
        for way in cycles.ways(through: names) {
            guard let first = way.first else { continue }
            diagnostics.add(finding("`\(first.value)` builds on itself", at: first.location, notes: way.notesOfWay))
        }
    }
}
