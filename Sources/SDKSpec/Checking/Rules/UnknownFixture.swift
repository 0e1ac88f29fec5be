/// Fixtures are declared.
struct UnknownFixture: Rule {
    static let summary = "Every fixture that is built on is declared under `fixtures`."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let known = context.specification.fixtures.map(\.name.value)
        var used = context.overloads.compactMap(\.overload.example?.given)
        used += context.specification.fixtures.compactMap(\.given)
        used += context.specification.scenarios.compactMap(\.given)
        for fixture in used where context.index.fixtures[fixture.value] == nil {
            diagnostics.add(unknown("fixture", fixture, among: known))
        }
    }
}
