import SDKSpec

/// The names in one function's body: what the spec's variables are called in Swift, and which names are still free.
struct BodyNames {
    /// A variable of the spec as Swift knows it.
    struct Variable {
        /// The Swift name.
        var name: String
        /// The type; without `?` once the variable is known to be present.
        var type: TypeReference
        /// Whether it is declared with `var`.
        var isVar = false
    }

    private var variables: [String: Variable] = [:]
    /// The Swift names that the innermost block declares; it can't declare them again.
    private var declared: Set<String> = []
    /// Every name that stands somewhere in the body.
    private var taken: Set<String>
    /// The constants and procedures that stand somewhere in the body: what the spec has no name for hides none of them.
    private let members: Set<String>
    private let names: SwiftNames

    /// The names of a body with parameters.
    init(
        _ names: SwiftNames,
        parameters: [(name: String, type: TypeReference)],
        statements: [TypedStatement]
    ) {
        self.init(names, parameters: parameters, taken: statements.names, members: statements.members)
    }

    private init(
        _ names: SwiftNames,
        parameters: [(name: String, type: TypeReference)],
        taken: Set<String>,
        members: Set<String>
    ) {
        self.names = names
        self.members = members
        let inside = names.variables(parameters.map(\.name))
        self.taken = taken.union(parameters.map(\.name)).union(inside)
        for (parameter, name) in zip(parameters, inside) {
            variables[parameter.name] = Variable(name: name, type: parameter.type)
        }
    }

    /// What a variable of the spec is called, and its type.
    subscript(variable: String) -> Variable? { variables[variable] }

    /// The Swift text of a variable.
    func text(_ variable: String) -> String { SwiftNames.identifier(variables[variable]?.name ?? variable) }

    /// Whether one of the body's own names hides a member that is called alike.
    func hides(_ member: String) -> Bool { taken.contains(member) }

    /// Declares a variable in the innermost block.
    ///
    /// - Returns: What it is called in Swift: the same, or with a word before it where the block has the name already.
    @discardableResult
    mutating func declare(_ variable: String, _ type: TypeReference, isVar: Bool = false) -> String {
        let name = name(forDeclaring: variable)
        declared.insert(name)
        variables[variable] = Variable(name: name, type: type, isVar: isVar)
        return name
    }

    private mutating func name(forDeclaring variable: String) -> String {
        guard let old = variables[variable]?.name else {
            let name = names.variable(variable)
            return name == variable ? name : free(name)
        }
        return declared.contains(old) ? free("known\(variable.upperFirst)") : old
    }

    /// A name for something that the spec has no name for.
    mutating func fresh(_ wish: String) -> String {
        let name = free(wish)
        declared.insert(name)
        return name
    }

    /// The variable is present from here on, under the given name.
    mutating func narrow(_ variable: String, to name: String, isVar: Bool) {
        guard let known = variables[variable] else { return }
        variables[variable] = Variable(name: name, type: known.type.unwrapped, isVar: isVar || known.isVar)
    }

    /// Begins a block.
    ///
    /// - Returns: The names as they were, for `end(_:)`.
    mutating func begin() -> BodyNames {
        let outer = self
        declared = []
        return outer
    }

    /// Ends a block; the names that it took stay taken, for a reader's sake.
    mutating func end(_ outer: BodyNames) {
        variables = outer.variables
        declared = outer.declared
    }

    private mutating func free(_ wish: String) -> String {
        var name = wish
        var number = 2
        while taken.contains(name) || members.contains(name) || names.types.contains(name) {
            name = "\(wish)\(number)"
            number += 1
        }
        taken.insert(name)
        return name
    }
}

extension [TypedStatement] {
    /// Every name that a statement or a comprehension gives.
    var names: Set<String> {
        var names: Set<String> = []
        walk { statement in
            switch statement.kind {
            case .let(let name, _), .letOrFail(let name, _, _, _), .for(let name, _, _): names.insert(name)
            case .fail, .failUnlessPresent, .notModelled, .set, .ensure, .add, .remove, .if, .ifPresent, .emit,
                .perform, .after, .return:
                break
            }
            statement.visitExpressions { names.formUnion($0.boundNames) }
        }
        return names
    }

    /// The constants and procedures that statements speak of.
    fileprivate var members: Set<String> {
        var members: Set<String> = []
        walk { statement in
            members.formUnion(statement.performed)
            statement.visitExpressions { members.formUnion($0.constants) }
        }
        return members
    }
}

extension TypedExpression {
    /// The constants and procedures that it speaks of.
    fileprivate var members: Set<String> {
        var members: Set<String> = []
        walk { part in
            switch part.kind {
            case .constant(let name), .procedure(let name, _): members.insert(name)
            default: break  // No member of the call.
            }
        }
        return members
    }

    /// The names that comprehensions in it give to items.
    var boundNames: Set<String> {
        var names: Set<String> = []
        walk { part in
            if case .comprehension(_, let variable, _, _) = part.kind { names.insert(variable) }
        }
        return names
    }
}

extension BodyNames {
    /// The names of a body that is just an expression.
    init(_ names: SwiftNames, of expression: TypedExpression) {
        self.init(names, parameters: [], taken: expression.boundNames, members: expression.members)
    }
}
