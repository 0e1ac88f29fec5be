extension SpecificationIndex {
    /// The text that a fixed value is on the wire: of a text, of an identifier, however it is made, or of an enumeration's
    /// value; nil for what is none, or isn't known beforehand.
    package func fixedText(_ value: TypedExpression) -> String? {
        switch value.kind {
        case .literal(.string(let text)): return text
        case .identifierFromText(_, let text): return fixedText(text)
        case .identifier(let type, let form, let part):
            guard case .identifier(let forms)? = types[type]?.shape, let prefix = forms.named(form)?.prefix else {
                return nil
            }
            guard let part else { return prefix }
            return fixedText(part).map { prefix + $0 }
        case .enumerationValue(let type, let name):
            guard case .enumeration(_, let values)? = types[type]?.shape else { return nil }
            return values.named(name)?.wire
        default: return nil  // No text, or not known beforehand.
        }
    }
}
