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
            let values = body.statements.fixedVariables
            func lookBehindNames(_ condition: TypedExpression) {
                look(at: values.isEmpty ? condition : condition.substituting(values))
            }
            body.statements.walk { statement in
                if let condition = statement.condition { lookBehindNames(condition) }
                statement.walkExpressions { $0.visitConditions(lookBehindNames) }
            }
        }
        var fixed = FixedValues(context.index, constants: [:])
        var reported: Set<SourceLocation> = []
        for condition in fixedOnes where reported.insert(condition.location).inserted {
            let truth = condition.truthOfBound ?? (try? fixed.truth(fixed.value(of: condition)))
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
        default: isOfLiterals || truthOfBound != nil  // Whatever it is, its parts decide.
        }
    }

    /// What comes out where a number is asked whether it is beyond the least or the largest there is of its type; nil for
    /// any other question.
    fileprivate var truthOfBound: Bool? {
        switch kind {
        case .binary(.less, let left, let right) where right.isLeast(of: left.type),
            .binary(.greater, let right, let left) where right.isLeast(of: left.type),
            .binary(.greater, let left, let right) where right.isLargest(of: left.type),
            .binary(.less, let right, let left) where right.isLargest(of: left.type):
            false
        case .binary(.greaterOrEqual, let left, let right) where right.isLeast(of: left.type),
            .binary(.lessOrEqual, let right, let left) where right.isLeast(of: left.type),
            .binary(.lessOrEqual, let left, let right) where right.isLargest(of: left.type),
            .binary(.greaterOrEqual, let right, let left) where right.isLargest(of: left.type):
            true
        default: nil  // Asks about no bound.
        }
    }

    private func isLeast(of type: TypeReference) -> Bool {
        switch kind {
        case .literal(.int(0)), .literal(.uint(0)): type == .uint
        case .literal(.int(.min)): type == .int
        default: false  // Isn't the least for certain.
        }
    }

    private func isLargest(of type: TypeReference) -> Bool {
        switch kind {
        case .literal(.int(.max)): type == .int
        case .literal(.uint(.max)): type == .uint
        default: false  // Isn't the largest for certain.
        }
    }
}

extension [TypedStatement] {
    /// The values of the variables that are written out and stay as they are.
    fileprivate var fixedVariables: [String: TypedExpression] {
        var values: [String: TypedExpression] = [:]
        let gifts = gifts
        walk { statement in
            guard case .let(let name, let given) = statement.kind, gifts.times[name] == 1, !gifts.changed.contains(name)
            else { return }
            // What is made of such variables alone is written out as well.
            let value = values.isEmpty ? given : given.substituting(values)
            if value.isOfLiterals { values[name] = value }
        }
        return values
    }

    /// How many statements give each name, as blocks beside each other may give it different values, and which names are
    /// changed later.
    private var gifts: (times: [String: Int], changed: Set<String>) {
        var times: [String: Int] = [:]
        var changed: Set<String> = []
        walk { statement in
            switch statement.kind {
            case .let(let name, _), .letOrFail(let name, _, _, _), .for(let name, _, _): times[name, default: 0] += 1
            case .set(let place, let value) where place.isSamePlace(as: value): break
            case .set(let place, _), .add(_, let place), .remove(_, let place), .ensure(let place, _):
                if let name = place.rootVariable { changed.insert(name) }
            case .fail, .failUnlessPresent, .notModelled, .if, .ifPresent, .emit, .perform, .after, .return: break
            }
        }
        return (times, changed)
    }
}
