/// What looks at arguments alone is asked before anything that the service keeps.
struct MisplacedCheck: Rule {
    static let summary =
        "A failure with the product's `argumentError` whose condition looks at arguments alone stands under `checks`."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let argumentError = context.specification.product.argumentError.value
        for (_, overload) in context.overloads {
            guard let body = context.behaviour.overloads[overload.id] else { continue }
            var search = Search(error: argumentError, names: Set(overload.parameters.map(\.name.value)))
            search.look(at: body.statements)
            for location in search.found {
                diagnostics.add(
                    warning(
                        "this looks at arguments alone, and would be asked after edition, rate and quota",
                        at: location,
                        help: "move it to the method's `checks`, which come before them"
                    )
                )
            }
        }
    }

    /// Looks through statements for failures that depend on arguments alone.
    private struct Search {
        let error: String
        /// What stands for an argument, or is made of arguments alone.
        var names: Set<String>
        private(set) var found: [SourceLocation] = []

        init(error: String, names: Set<String>) {
            self.error = error
            self.names = names
        }

        mutating func look(at statements: [TypedStatement]) {
            for statement in statements {
                switch statement.kind {
                case .fail(error, let condition?, _): if isOfArguments(condition) { add(statement) }
                case .failUnlessPresent(error, let variable, _): if names.contains(variable) { add(statement) }
                // A `let … or fail` stays where its value is used: `checks` have no names to hand on.
                case .let(let name, let value), .letOrFail(let name, let value, _, _): note(name, value)
                case .set(let place, let value): if case .variable(let name) = place.kind { note(name, value) }
                case .if(let condition, let then, let otherwise):
                    if isOfArguments(condition) { look(inside: then, or: otherwise) }
                case .ifPresent(let variable, let condition, let then, let otherwise):
                    guard names.contains(variable), condition.map(isOfArguments) ?? true else { continue }
                    look(inside: then, or: otherwise)
                case .fail, .failUnlessPresent, .notModelled, .ensure, .add, .remove, .for, .emit, .perform,
                    .after, .return:
                    break
                }
            }
        }

        /// A name is of arguments as long as its value is.
        private mutating func note(_ name: String, _ value: TypedExpression) {
            if isOfArguments(value) { names.insert(name) } else { names.remove(name) }
        }

        /// Names that are given in a block end with it; what either block does to others is done behind them.
        private mutating func look(inside then: [TypedStatement], or otherwise: [TypedStatement]) {
            let before = names
            look(inside: then)
            let behindThen = names
            names = before
            look(inside: otherwise)
            names.formIntersection(behindThen)
            names.formIntersection(before)
        }

        /// Within a choice that depends on arguments alone, a failure without a condition does too.
        private mutating func look(inside statements: [TypedStatement]) {
            if case .fail(error, nil, _)? = statements.first?.kind { add(statements[0]) }
            look(at: statements)
        }

        private mutating func add(_ statement: TypedStatement) {
            if !found.contains(where: { $0.range == statement.location.range }) { found.append(statement.location) }
        }

        private func isOfArguments(_ expression: TypedExpression) -> Bool {
            var isOfArguments = true
            var inner = names
            expression.walk { part in
                switch part.kind {
                case .comprehension(_, let variable, _, _): inner.insert(variable)
                case .variable(let name): if !inner.contains(name) { isOfArguments = false }
                case .root(let root): if root != .myself { isOfArguments = false }
                case .constant, .procedure: isOfArguments = false
                case .function(let function, _) where function.needsWorld: isOfArguments = false
                default: break  // Everything else only combines what was looked at.
                }
            }
            return isOfArguments
        }
    }
}
