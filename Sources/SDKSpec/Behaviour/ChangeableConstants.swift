/// The constants whose value customers can change: configurable ones, and those that are made of such.
struct ChangeableConstants {
    private let names: Set<String>

    /// - Parameter constants: What constants are made of.
    init(_ specification: Specification, _ constants: [String: TypedExpression]) {
        var users: [String: [String]] = [:]
        for (name, expression) in constants {
            for used in expression.constants { users[used, default: []].append(name) }
        }
        var names: Set<String> = []
        var waiting = specification.constants.filter(\.isConfigurable).map(\.name.value)
        while let name = waiting.popLast() {
            if names.insert(name).inserted { waiting += users[name] ?? [] }
        }
        self.names = names
    }

    /// The first part of a value that such a constant stands for.
    func first(in expression: TypedExpression) -> (name: String, location: SourceLocation)? {
        var found: (name: String, location: SourceLocation)?
        expression.walk { part in
            if found == nil, case .constant(let name) = part.kind, names.contains(name) {
                found = (name, part.location)
            }
        }
        return found
    }
}
