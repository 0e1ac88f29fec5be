import SDKSpec

// Maps that are asked for the entry of one key again and again, and are turned to it first: it is looked up once then.
extension SwiftStatementWriter {
    /// Turns the users and the devices to the entries that statements ask for by variables, if they change something
    /// in them, too.
    ///
    /// - Parameter procedures: Those that may ask for the same entries, because they are handed the variables.
    mutating func turn(
        to variables: [String],
        in statements: [TypedStatement],
        through procedures: [String: ResolvedBehaviour.Body] = [:]
    ) {
        for variable in variables {
            for root in [StateRoot.users, .devices] {
                let look = StoreLook(at: root, by: variable, in: statements, through: procedures)
                guard look.isChange, look.count > 2 else { continue }
                let map = expressions.member(root.rawValue)
                line(.call("\(map).turn", [.labelled("to", .text(names.text(variable)))]))
            }
        }
    }
}

/// How statements look at the entry that one of the stores has for a variable.
private struct StoreLook {
    /// How often they look it up, or hand the variable to a procedure that does.
    private(set) var count = 0
    /// Whether they change something in it.
    private(set) var isChange = false

    init(
        at root: StateRoot,
        by variable: String,
        in statements: [TypedStatement],
        through procedures: [String: ResolvedBehaviour.Body]
    ) {
        var known: [Handing: StoreLook] = [:]
        self.init(at: root, by: variable, in: statements, through: procedures, &known)
    }

    /// A variable that is handed to a procedure.
    private struct Handing: Hashable {
        let procedure: String
        let parameter: String
    }

    private init() {}

    /// - Parameter known: How procedures that were looked into use what they are handed; nothing for those that are being
    ///   looked into.
    private init(
        at root: StateRoot,
        by variable: String,
        in statements: [TypedStatement],
        through procedures: [String: ResolvedBehaviour.Body],
        _ known: inout [Handing: StoreLook]
    ) {
        func follow(_ name: String, _ arguments: [(label: String, value: TypedExpression)]) {
            guard let body = procedures[name] else { return }
            for (label, value) in arguments where Self.isVariable(value, variable) {
                let handing = Handing(procedure: name, parameter: label)
                if known[handing] == nil {
                    known[handing] = StoreLook()
                    known[handing] = StoreLook(at: root, by: label, in: body.statements, through: procedures, &known)
                }
                guard let look = known[handing] else { continue }
                if look.count > 0 { count += 1 }
                isChange = isChange || look.isChange
            }
        }
        statements.walk { statement in
            statement.walkExpressions { expression in
                if Self.isEntry(expression, of: root, by: variable) { count += 1 }
                if case .procedure(let name, let arguments) = expression.kind { follow(name, arguments) }
            }
            if case .perform(let name, let arguments) = statement.kind { follow(name, arguments) }
            isChange = isChange || statement.changedEntries.contains { Self.isEntry($0, of: root, by: variable) }
        }
    }

    private static func isEntry(_ expression: TypedExpression, of root: StateRoot, by variable: String) -> Bool {
        guard case .lookup(let base, let key) = expression.kind, case .root(let store) = base.kind else { return false }
        return store == root && isVariable(key, variable)
    }

    private static func isVariable(_ expression: TypedExpression, _ name: String) -> Bool {
        guard case .variable(name) = expression.kind else { return false }
        return !expression.type.isOptional
    }
}
