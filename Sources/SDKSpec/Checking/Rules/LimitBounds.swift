/// A limit limits something, and something is left.
struct LimitBounds: Rule {
    static let summary = """
        A limit has a bound, its lower one isn't above its upper one, and sizes aren't negative; what a quota counts gets \
        more by a call.
        """

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
                diagnostics.add(finding(Wording(problem), at: limit.location, help: limit.advice))
            }
        }
        for quota in context.specification.calls.compactMap(\.quota) { check(quota, context, into: &diagnostics) }
    }

    private func check(_ quota: Quota, _ context: RuleContext, into diagnostics: inout Diagnostics) {
        let fixed = Self.fixedAddition(of: quota)
        if let fixed, fixed < 1, let adds = quota.adds {
            let help = "leave `adds` out for one, or leave the quota out"
            diagnostics.add(finding("a call that adds \(fixed) is never refused", at: adds.location, help: help))
        }
        let added = max(1, fixed ?? 1)
        let message: Wording = "a quota leaves room for \(added == 1 ? "one" : "what a call adds, \(added),") at least"
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

    /// How many a call adds whatever it is given; nil where that is worked out.
    private static func fixedAddition(of quota: Quota) -> Int? {
        switch quota.adds?.value.kind {
        case .literal(.int(let count)): count
        case .unary(.negative, let operand):
            if case .literal(.int(let count)) = operand.kind { -count } else { nil }
        default: nil  // Nothing is said, or it depends on the call.
        }
    }
}
