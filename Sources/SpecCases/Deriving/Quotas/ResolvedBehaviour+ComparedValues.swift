import SDKSpec

extension ResolvedBehaviour {
    /// The texts and whole numbers that some value is compared with: `weight == 13`, `name in ["a", "b"]`. None of them is
    /// just any value, so what is to be new is none of them.
    var comparedValues: Set<String> {
        var values: Set<String> = []
        for body in bodies {
            body.statements.walk { statement in
                statement.visitExpressions { expression in
                    expression.walk { part in
                        switch part.kind {
                        case .binary(.equal, let left, let right), .binary(.notEqual, let left, let right),
                            .contains(let left, let right, _):
                            collect(left, into: &values)
                            collect(right, into: &values)
                        default: break  // Compares nothing for being the same.
                        }
                    }
                }
            }
        }
        return values
    }

    /// The texts and whole numbers with which stores begin, the keys of maps among them: they are known before any call.
    func firstValues(of state: StateDeclaration) -> Set<String> {
        var values: Set<String> = []
        for part in StateDeclaration.Part.allCases {
            for field in state.fields(of: part) {
                let path = "\(StateDeclaration.recordName(part)).\(field.name.value)"
                defaultValues[path]?.walk { collect($0, into: &values) }
            }
        }
        return values
    }

    private func collect(_ expression: TypedExpression, into values: inout Set<String>) {
        switch expression.kind {
        case .literal(.string(let text)): values.insert(text)
        case .literal(.int(let number)): values.insert("\(number)")
        case .literal(.uint(let number)): values.insert("\(number)")
        case .constant(let name): if let value = constantValues[name] { collect(value, into: &values) }
        case .list(let items): for item in items { collect(item, into: &values) }
        case .identifierFromText(_, let inner), .asJSON(let inner), .asDouble(let inner), .present(let inner),
            .bounded(let inner, _):
            collect(inner, into: &values)
        default: break  // Not known beforehand.
        }
    }
}
