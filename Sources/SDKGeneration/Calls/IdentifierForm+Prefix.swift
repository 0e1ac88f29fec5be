import SDKSpec

extension [IdentifierForm] {
    /// Whether an identifier that begins with a form's prefix has no other form, so that a look at the prefix tells.
    func tellApart(_ form: IdentifierForm) -> Bool {
        let others = filter { $0.name.value != form.name.value }
        return form.part != nil
            && !others.contains { $0.prefix.hasPrefix(form.prefix) || form.prefix.hasPrefix($0.prefix) }
    }
}
