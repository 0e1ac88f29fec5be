import YAMLDocument

/// What one file of a spec says. It is read by itself, so that files can be read side by side.
struct FileReading: Sendable {
    /// Whether the file is YAML at all.
    private(set) var isYAML = true
    /// The product, where the file describes it.
    private(set) var product: (product: Product?, location: SourceLocation)?
    /// The file's declarations.
    private(set) var sections = SpecificationSections()
    /// The names of declarations that something is wrong with.
    private(set) var damaged = DamagedNames()
    /// What is wrong with the file.
    private(set) var diagnostics = Diagnostics()

    init(_ file: SpecificationFile) {
        do throws(YAMLProblems) {
            let document = try YAMLDocument(parsing: file.bytes, path: file.path)
            if let root = document.root { read(root, of: document.file) }
        } catch {
            diagnostics.add(contentsOf: error.problems.map { Diagnostic($0, in: error.file) })
            isYAML = false
        }
    }

    private mutating func read(_ root: YAMLNode, of file: SourceFile) {
        let form = Form.record(SpecificationKey.self)
        let misplaced = SchemaValidator.validate(root, as: form, in: file, diagnostics: &diagnostics)
        guard let record = Record<SpecificationKey>(root) else { return }
        var context = ReadingContext(file: file)
        if let entry = record.entry(.sdk) {
            product = (ProductReader.read(entry.value, &context), context.location(entry.keyRange))
        }
        sections.read(record, &context)
        diagnostics.add(contentsOf: context.diagnostics.found)
        damaged.add(diagnostics.found, in: root)
        for entries in misplaced { damaged.add(entries, in: file) }
        damaged.add(
            context.missingNames,
            openBehaviours: context.openBehaviours,
            openConditions: context.openConditions
        )
    }
}
