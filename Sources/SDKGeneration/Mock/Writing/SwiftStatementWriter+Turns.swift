import SDKSpec

// Maps that are asked for the entry of one key again and again, and are turned to it first: it is looked up once then.
extension SwiftStatementWriter {
    /// Turns the users and the devices to the entries that statements ask for by variables, if they change something
    /// in them, too.
    mutating func turn(to variables: [String], in statements: [TypedStatement]) {
        for variable in variables {
            for root in [StateRoot.users, .devices] {
                let look = StoreLook(at: root, by: variable, in: statements)
                guard look.isChange, look.count > 2 else { continue }
                let map = expressions.member(root.rawValue)
                line(.call("\(map).turn", [.labelled("to", .text(names.text(variable)))]))
            }
        }
    }
}

/// How statements look at the entry that one of the stores has for a variable.
private struct StoreLook {
    /// How often they look it up.
    private(set) var count = 0
    /// Whether they change something in it.
    private(set) var isChange = false

    init(at root: StateRoot, by variable: String, in statements: [TypedStatement]) {
        statements.walk { statement in
            statement.walkExpressions { if Self.isEntry($0, of: root, by: variable) { count += 1 } }
            isChange = isChange || statement.changedEntries.contains { Self.isEntry($0, of: root, by: variable) }
        }
    }

    private static func isEntry(_ expression: TypedExpression, of root: StateRoot, by variable: String) -> Bool {
        guard case .lookup(let base, let key) = expression.kind, case .root(let store) = base.kind,
            case .variable(let name) = key.kind
        else { return false }
        return store == root && name == variable && !key.type.isOptional
    }
}
