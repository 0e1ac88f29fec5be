/// What stands for a long text isn't longer than cases carry.
struct ValueTooLong: Rule {
    static let summary = "A repeated text has a million bytes at most: more than that no case carries."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for (method, overload) in context.overloads {
            let arguments = (overload.example?.arguments ?? []) + (method.quota?.fill ?? [])
            for argument in arguments { checkValue(argument.value, into: &diagnostics) }
        }
        for step in context.steps {
            step.forEachGiven { checkValue($0, into: &diagnostics) }
            step.forEachClaim { checkValue($0, into: &diagnostics) }
        }
    }

    private func checkValue(_ value: Located<ExampleValue>, into diagnostics: inout Diagnostics) {
        switch value.value {
        case .repeated(let text, let times):
            guard times > CaseBudget.largestSize / max(text.utf8.count, 1) else { return }
            let message = "a text has at most \(CaseBudget.largestSize) bytes in examples and stories"
            let help = "a smaller number of `times` shows the same"
            diagnostics.add(finding(message, at: value.location, help: help))
        case .counted(let item, _, _): checkValue(item, into: &diagnostics)
        case .list(let items), .joined(let items): for item in items { checkValue(item, into: &diagnostics) }
        case .object(let members): for member in members { checkValue(member.value, into: &diagnostics) }
        case .scalar, .reference, .now, .absent: break
        }
    }
}
