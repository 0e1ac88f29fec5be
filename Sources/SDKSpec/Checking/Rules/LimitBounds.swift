/// A limit limits something, and something is left.
struct LimitBounds: Rule {
    static let summary = "A limit has a bound, its lower one isn't above its upper one, and sizes aren't negative."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for (_, field) in context.fields {
            for limit in field.limits {
                guard let problem = limit.problem else { continue }
                // Whether it can cut off or clamp is open as long as the unit measures something else.
                if limit.excess != .reject,
                    LimitUnsuited.problem(of: limit, on: field.type.value, context.index) != nil
                {
                    continue
                }
                diagnostics.add(finding(problem, at: limit.location))
            }
        }
        for method in context.specification.calls {
            if let quota = method.quota {
                let added = max(1, Self.fixedAddition(of: quota))
                let message = "a quota leaves room for \(added == 1 ? "one" : "what a call adds, \(added),") at least"
                if quota.maximum.contains(where: { $0.count < added }) {
                    diagnostics.add(finding(message, at: quota.location))
                }
                if let constant = quota.constant,
                    case .literal(.int(let count))? = context.behaviour.constantValues[constant.value]?.kind,
                    count < added
                {
                    let figure = "`\(constant.value)` is \(count)"
                    diagnostics.add(finding("\(message), and \(figure)", at: constant.location))
                }
            }
        }
    }

    /// How many a call adds whatever it is given; 0 where that is worked out.
    private static func fixedAddition(of quota: Quota) -> Int {
        if case .literal(.int(let count))? = quota.adds?.value.kind { count } else { 0 }
    }
}
