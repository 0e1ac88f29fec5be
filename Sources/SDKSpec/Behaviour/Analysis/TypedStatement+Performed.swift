extension TypedStatement {
    /// Looks at the procedures that the statement performs itself, as a statement or within an expression, each with its
    /// arguments: not at those that the statements inside it perform.
    package func visitPerformed(
        _ visit: (_ name: String, _ arguments: [(label: String, value: TypedExpression)]) -> Void
    ) {
        if case .perform(let name, let arguments) = kind { visit(name, arguments) }
        walkExpressions { part in
            if case .procedure(let name, let arguments) = part.kind { visit(name, arguments) }
        }
    }

    /// The names of the procedures that it performs itself, in the order of the text.
    package var performed: [String] {
        var performed: [String] = []
        visitPerformed { name, _ in performed.append(name) }
        return performed
    }
}
