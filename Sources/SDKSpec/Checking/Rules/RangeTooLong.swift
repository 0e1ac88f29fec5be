/// Numbers that are fixed are no more than a call goes through.
struct RangeTooLong: Rule {
    static let summary =
        "Numbers from one to another aren't more than a call goes through: it would always fail."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        var fixed = FixedValues(context.index, constants: context.behaviour.constantValues)
        var reported: [SourceLocation] = []
        func look(at part: TypedExpression) {
            guard case .function(.numbers, let bounds) = part.kind, !reported.contains(part.location),
                let first = try? fixed.whole(fixed.value(of: bounds[0])),
                let last = try? fixed.whole(fixed.value(of: bounds[1])),
                last - first >= Int128(CaseBudget.mostNumbers)
            else { return }
            reported.append(part.location)
            diagnostics.add(
                finding(
                    "these are \(last - first + 1) numbers",
                    at: part.location,
                    help: "a call goes through \(CaseBudget.mostNumbers) at most"
                )
            )
        }
        for body in context.behaviour.bodies {
            body.statements.walk { $0.walkExpressions(look) }
        }
        for content in context.behaviour.carries.values { content.walk(look) }
    }
}
