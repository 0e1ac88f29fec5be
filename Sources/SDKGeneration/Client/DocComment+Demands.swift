import SDKSpec

extension DocComment {
    /// A comment on a type: what it is, and what it demands of arguments.
    init(_ type: TypeDeclaration, _ prose: SpecProse) {
        self.init(prose.sentence(type.summary))
        paragraphs = [prose.demands(of: [type]).joined(separator: " ")]
    }
}
