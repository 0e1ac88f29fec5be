/// A part that several forms share is one thing.
struct PartUnsuited: Rule {
    static let summary = "A part of an identifier that several of its forms share has one type in all of them."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for type in context.specification.types {
            guard case .identifier(let forms) = type.shape else { continue }
            var first: [String: IdentifierForm] = [:]
            for form in forms {
                guard let part = form.part else { continue }
                guard let other = first[part] else {
                    first[part] = form
                    continue
                }
                guard other.valueType != form.valueType else { continue }
                diagnostics.add(
                    finding(
                        "the part `\(part)` is `\(form.valueType)` here and `\(other.valueType)` in `\(other.name.value)`",
                        at: form.name.location,
                        notes: [Diagnostic.Note("the other form is here", at: other.name.location)],
                        help: "give one of the two parts another name"
                    )
                )
            }
        }
    }
}

extension IdentifierForm {
    /// The type of its part: text where none is given.
    fileprivate var valueType: TypeReference { partType?.value ?? .string }
}
