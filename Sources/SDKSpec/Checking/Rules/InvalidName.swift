/// Names become identifiers of generated code, so they have to be some.
struct InvalidName: Rule {
    static let summary = "A name consists of letters, digits and `_`, and starts with a letter: generated code uses it."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for name in Self.names(in: context) where !Self.isValid(name.value) {
            diagnostics.add(
                finding(
                    "`\(name.value)` can't be the name of anything in generated code",
                    at: name.location,
                    help: "use ASCII letters, digits and `_`, a letter first"
                )
            )
        }
    }

    private static func names(in context: RuleContext) -> [Located<String>] {
        let specification = context.specification
        var names = specification.types.map(\.name) + specification.errors.map(\.name)
        names += specification.events.map(\.name) + specification.constants.map(\.name)
        names += specification.gates.map(\.name) + specification.procedures.map(\.name)
        names += specification.methods.map(\.name) + context.overloads.compactMap(\.overload.name)
        names += context.fields.map(\.field.name)
        for type in specification.types {
            switch type.shape {
            case .identifier(let forms): names += forms.map(\.name)
            case .enumeration(_, let values): names += values.map(\.name)
            case .union(_, let cases): names += cases.map(\.name)
            case .record: break
            }
        }
        return names + [specification.product.name]
    }

    private static func isValid(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, first.properties.isAlphabetic else { return false }
        return name.unicodeScalars.allSatisfy { scalar in
            scalar.isASCII && (scalar.properties.isAlphabetic || scalar == "_" || ("0"..."9").contains(scalar))
        }
    }
}
