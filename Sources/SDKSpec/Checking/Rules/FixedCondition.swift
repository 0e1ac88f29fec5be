/// A condition can come out either way.
struct FixedCondition: Rule {
    static let summary =
        "A condition depends on something: made of literals alone it is always the same, and something is never done."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        var conditions: [TypedExpression] = []
        for body in context.behaviour.bodies {
            body.statements.walk { statement in
                conditions += [statement.condition].compactMap(\.self)
                statement.walkExpressions { conditions += $0.conditions }
            }
        }
        var fixed = FixedValues(context.index, constants: [:])
        var reported: [SourceLocation] = []
        for condition in conditions.map(\.withoutNegation) where condition.isFixed {
            guard !reported.contains(where: { $0.isSame(as: condition.location) }) else { continue }
            reported.append(condition.location)
            let truth = try? fixed.truth(fixed.value(of: condition))
            diagnostics.add(
                finding(
                    "this is always \(truth.map { "\($0)" } ?? "the same")",
                    at: condition.location,
                    help: "leave it out, or ask about an argument, a store or a constant"
                )
            )
        }
    }
}

extension TypedStatement {
    /// What decides whether it does something, or which of two things.
    fileprivate var condition: TypedExpression? {
        switch kind {
        case .fail(_, let condition, _), .ifPresent(_, let condition, _, _): condition
        case .if(let condition, _, _): condition
        case .failUnlessPresent, .notModelled, .let, .letOrFail, .set, .ensure, .add, .remove, .for, .emit, .perform,
            .after, .return:
            nil
        }
    }
}

extension TypedExpression {
    /// What decides which of its parts is looked at.
    fileprivate var conditions: [TypedExpression] {
        switch kind {
        case .conditional(let condition, _, _): [condition]
        case .choice(let conditions, _, _): conditions
        case .binary(.and, let left, let right), .binary(.or, let left, let right): [left, right]
        default: []
        }
    }

    fileprivate var withoutNegation: TypedExpression {
        if case .unary(.not, let operand) = kind { operand.withoutNegation } else { self }
    }

    /// Whether it comes out the same always. (What `and` and `or` join is looked at part by part.)
    fileprivate var isFixed: Bool {
        switch kind {
        case .binary(.and, _, _), .binary(.or, _, _): false
        default: isOfLiterals
        }
    }
}
