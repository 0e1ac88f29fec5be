/// A condition can come out either way.
struct FixedCondition: Rule {
    static let summary =
        "A condition depends on something: made of literals alone it is always the same, and something is never done."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        var fixedOnes: [TypedExpression] = []
        func look(at condition: TypedExpression) {
            let condition = condition.withoutNegation
            if condition.isFixed { fixedOnes.append(condition) }
        }
        for body in context.behaviour.bodies {
            body.statements.walk { statement in
                if let condition = statement.condition { look(at: condition) }
                statement.walkExpressions { $0.visitConditions(look) }
            }
        }
        var fixed = FixedValues(context.index, constants: [:])
        var reported: [SourceLocation] = []
        for condition in fixedOnes {
            guard !reported.contains(where: { $0.isSame(as: condition.location) }) else { continue }
            reported.append(condition.location)
            let truth = condition.truthOfSign ?? (try? fixed.truth(fixed.value(of: condition)))
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
    /// Looks at what decides which of its parts is looked at.
    fileprivate func visitConditions(_ visit: (TypedExpression) -> Void) {
        switch kind {
        case .conditional(let condition, _, _): visit(condition)
        case .choice(let conditions, _, _): for condition in conditions { visit(condition) }
        case .binary(.and, let left, let right), .binary(.or, let left, let right):
            visit(left)
            visit(right)
        default: break  // Everything else is looked at whole.
        }
    }

    fileprivate var withoutNegation: TypedExpression {
        if case .unary(.not, let operand) = kind { operand.withoutNegation } else { self }
    }

    /// Whether it comes out the same always. (What `and` and `or` join is looked at part by part.)
    fileprivate var isFixed: Bool {
        switch kind {
        case .binary(.and, _, _), .binary(.or, _, _): false
        default: isOfLiterals || truthOfSign != nil  // Whatever it is, its parts decide.
        }
    }

    /// What comes out where a number without a sign is asked whether it is below zero; nil for any other question.
    fileprivate var truthOfSign: Bool? {
        switch kind {
        case .binary(.less, let left, let right) where left.type == .uint && right.isZero,
            .binary(.greater, let right, let left) where left.type == .uint && right.isZero:
            false
        case .binary(.greaterOrEqual, let left, let right) where left.type == .uint && right.isZero,
            .binary(.lessOrEqual, let right, let left) where left.type == .uint && right.isZero:
            true
        default: nil  // Asks about no sign.
        }
    }

    private var isZero: Bool {
        switch kind {
        case .literal(.int(0)), .literal(.uint(0)): true
        default: false  // Isn't zero for certain.
        }
    }
}
