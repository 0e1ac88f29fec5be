/// Fixtures have a beginning.
struct FixtureCycle: Rule {
    static let summary = "No fixture builds on itself, directly or through others."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for fixture in context.specification.fixtures {
            var visited: Set<String> = []
            var current = fixture.given?.value
            while let name = current, visited.insert(name).inserted {
                current = context.index.fixtures[name]?.given?.value
            }
            if visited.contains(fixture.name.value) {
                diagnostics.add(finding("`\(fixture.name.value)` builds on itself", at: fixture.name.location))
            }
        }
    }
}
