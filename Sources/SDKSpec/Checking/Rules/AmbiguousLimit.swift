/// Several limits of a value have names.
struct AmbiguousLimit: Rule {
    static let summary = "Each of several limits of a value has a `name` of its own: it tells their facts apart."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for (_, field) in context.fields where field.limits.count > 1 {
            var names: Set<String> = []
            for limit in field.limits {
                guard let name = limit.name else {
                    let help = "give it a `name`"
                    diagnostics.add(finding("one of several limits has no name", at: limit.location, help: help))
                    continue
                }
                guard names.insert(name).inserted else {
                    diagnostics.add(finding("a limit named `\(name)` stands here already", at: limit.location))
                    continue
                }
            }
        }
    }
}
