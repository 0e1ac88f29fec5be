extension [EnumerationValue] {
    /// The value that a text means in an example or a story: by its name, or by the wire's text, scalar by scalar.
    public func meant(by text: String) -> EnumerationValue? {
        first { $0.name.value.utf8.elementsEqual(text.utf8) } ?? first { $0.wire.utf8.elementsEqual(text.utf8) }
    }
}
