/// A rate that a method shares stands at another one.
struct UnknownRate: Rule {
    static let summary = "The method that another one shares a rate with is declared and says the rate itself."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for shared in context.specification.methods.compactMap(\.sharedRate) {
            if let problem = problem(of: shared, context) { diagnostics.add(problem) }
        }
    }

    private func problem(of shared: Located<String>, _ context: RuleContext) -> Diagnostic? {
        guard let owner = context.index.methods[shared.value] else {
            return unknown("method", shared, among: context.specification.methods.map(\.name.value))
        }
        guard owner.ownRate == nil else { return nil }
        let help = "name the method that has `calls` and `seconds`"
        return finding("no rate stands at `\(shared.value)`", at: shared.location, help: help)
    }
}
