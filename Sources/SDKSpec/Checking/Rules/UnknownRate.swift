/// A rate that a method shares stands at another one.
struct UnknownRate: Rule {
    static let summary = "The method that another one shares a rate with is declared and says the rate itself."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for shared in context.specification.methods.compactMap(\.sharedRate) {
            guard let problem = problem(of: shared, context) else { continue }
            diagnostics.add(finding(problem.message, at: shared.location, help: problem.help))
        }
    }

    private func problem(of shared: Located<String>, _ context: RuleContext) -> (message: String, help: String?)? {
        let methods = context.specification.methods
        guard let owner = methods.named(shared.value) else {
            let help = suggestion(for: shared.value, in: methods.map(\.name.value))
            return ("there is no method `\(shared.value)`", help)
        }
        guard owner.ownRate == nil else { return nil }
        return ("no rate stands at `\(shared.value)`", "name the method that has `calls` and `seconds`")
    }
}
