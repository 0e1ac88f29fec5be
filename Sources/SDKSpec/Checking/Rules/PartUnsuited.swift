/// A part of an identifier is text, and one that several forms share is one thing.
struct PartUnsuited: Rule {
    static let summary =
        "A part of an identifier is a text: a `String`, an identifier or an enumeration of texts. One that several forms "
        + "share has one type in all of them."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for type in context.specification.types {
            guard case .identifier(let forms) = type.shape else { continue }
            var first: [String: IdentifierForm] = [:]
            for form in forms {
                guard let part = form.part else { continue }
                guard mayBePart(form.valueType, context.index) else {
                    let message: Wording = "the part `\(part)` is `\(form.valueType)`, which is no text"
                    let help = "a part is a `String`, an identifier or an enumeration of texts"
                    diagnostics.add(finding(message, at: form.partType?.location ?? form.name.location, help: help))
                    continue
                }
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

    /// Whether every value of a type is a text. Of a type that isn't there another rule tells.
    private func mayBePart(_ type: TypeReference, _ index: SpecificationIndex) -> Bool {
        if case .named(let name) = type, index.types[name] == nil { return true }
        return !type.isOptional && index.travelsAsText(type)
    }
}

extension IdentifierForm {
    /// The type of its part: text where none is given.
    fileprivate var valueType: TypeReference { partType?.value ?? .string }
}
