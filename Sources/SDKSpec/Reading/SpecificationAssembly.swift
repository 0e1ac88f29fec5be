/// Puts the sections of a spec's files together.
struct SpecificationAssembly {
    private var products: [(product: Product?, location: SourceLocation)] = []
    private var parts = SpecificationParts()
    private var damagedNames = DamagedNames()

    /// Adds what a file says.
    mutating func add(_ file: FileReading) {
        if let product = file.product { products.append(product) }
        parts.append(file.parts)
        damagedNames.add(file.damaged)
    }

    /// The whole, once every file was added.
    func specification(
        named name: String,
        isWhole: Bool,
        diagnostics: inout Diagnostics
    ) -> Specification? {
        reportProducts(named: name, isWhole: isWhole, diagnostics: &diagnostics)
        DuplicateNames.report(parts, diagnostics: &diagnostics)
        guard let product = products.lazy.compactMap(\.product).first else { return nil }
        var specification = Specification(product: product)
        specification.sources = parts.sources
        specification.layouts = parts.layouts
        specification.reviewed = parts.reviewed
        specification.topics = parts.topics
        specification.types = parts.types
        specification.errors = parts.errors
        specification.events = parts.events
        specification.constants = parts.constants
        specification.gates = parts.gates
        specification.state = parts.state
        specification.procedures = parts.procedures
        specification.parameterSets = parts.parameterSets
        let methods = SharedParameters.resolve(
            SharedRates.resolve(parts.methods),
            parts.parameterSets,
            diagnostics: &diagnostics
        )
        specification.methods = MethodOrder.sorted(methods, by: parts.topics)
        specification.controls = SharedParameters.resolve(
            parts.controls,
            parts.parameterSets,
            diagnostics: &diagnostics
        )
        specification.fixtures = parts.fixtures
        specification.scenarios = parts.scenarios
        specification.disputes = parts.disputes
        specification.damagedNames = damagedNames
        return specification
    }

    private func reportProducts(named name: String, isWhole: Bool, diagnostics: inout Diagnostics) {
        for duplicate in products.dropFirst() {
            diagnostics.add(
                Diagnostic(
                    rule: "duplicate-name",
                    "the product is described twice",
                    at: duplicate.location,
                    notes: [Diagnostic.Note("it is described here first", at: products[0].location)],
                    help: "leave one `sdk` in all files"
                )
            )
        }
        // A file that isn't YAML may be the one that describes it, and so may a section that nobody knows, or a text.
        let causes: Set = ["unknown-key", "wrong-kind"]
        let isExplained = diagnostics.found.contains { causes.contains($0.rule) }
        guard products.isEmpty, isWhole, !isExplained else { return }
        diagnostics.add(
            Diagnostic(
                rule: "missing-product",
                "no file describes the product",
                path: name,
                help: "add a section `sdk` to one file"
            )
        )
    }
}

/// The declarations of all files.
struct SpecificationParts: Sendable {
    var sources: [SourceDocument] = []
    var layouts: [PageLayout] = []
    var reviewed: [ReviewedDifference] = []
    var topics: [TopicDeclaration] = []
    var types: [TypeDeclaration] = []
    var errors: [ErrorDeclaration] = []
    var events: [EventDeclaration] = []
    var constants: [ConstantDeclaration] = []
    var gates: [GateDeclaration] = []
    var state = StateDeclaration()
    var procedures: [ProcedureDeclaration] = []
    var parameterSets: [ParameterSet] = []
    var methods: [MethodDeclaration] = []
    var controls: [ControlDeclaration] = []
    var fixtures: [FixtureDeclaration] = []
    var scenarios: [ScenarioDeclaration] = []
    var disputes: [Dispute] = []

    /// Reads the sections of a file.
    mutating func read(_ record: Record<SpecificationKey>, _ context: inout ReadingContext) {
        for entry in record.entries(.sources) { sources.append(SourcesReader.read(entry, &context)) }
        for entry in record.entries(.layouts) { layouts.append(LayoutsReader.read(entry, &context)) }
        for entry in record.entries(.reviewed) { reviewed += ReviewedReader.read(entry, &context) }
        for entry in record.entries(.topics) { topics.append(TopicsReader.read(entry, &context)) }
        for entry in record.entries(.types) { types.append(TypesReader.read(entry, &context)) }
        for entry in record.entries(.errors) { errors.append(ErrorsReader.read(entry, &context)) }
        for entry in record.entries(.events) { events.append(EventsReader.read(entry, &context)) }
        for entry in record.entries(.constants) { constants.append(ConstantsReader.read(entry, &context)) }
        for entry in record.entries(.gates) { gates.append(GatesReader.read(entry, &context)) }
        if let node = record.node(.state) { StateReader.read(node, into: &state, &context) }
        for entry in record.entries(.procedures) { procedures.append(ProceduresReader.read(entry, &context)) }
        for entry in record.entries(.parameterSets) { parameterSets.append(ParametersReader.set(entry, &context)) }
        for entry in record.entries(.methods) { methods.append(MethodsReader.read(entry, &context)) }
        for entry in record.entries(.controls) { controls.append(ControlsReader.read(entry, &context)) }
        for entry in record.entries(.fixtures) { fixtures.append(ScenarioReader.fixture(entry, &context)) }
        for entry in record.entries(.scenarios) { scenarios.append(ScenarioReader.scenario(entry, &context)) }
        for entry in record.entries(.disputes) { disputes.append(DisputesReader.read(entry, &context)) }
    }

    /// Appends the declarations of another file.
    mutating func append(_ other: SpecificationParts) {
        sources += other.sources
        layouts += other.layouts
        reviewed += other.reviewed
        topics += other.topics
        types += other.types
        errors += other.errors
        events += other.events
        constants += other.constants
        gates += other.gates
        state.append(other.state)
        procedures += other.procedures
        parameterSets += other.parameterSets
        methods += other.methods
        controls += other.controls
        fixtures += other.fixtures
        scenarios += other.scenarios
        disputes += other.disputes
    }
}

extension Array {
    /// Appends what could be read.
    fileprivate mutating func append(_ element: Element?) {
        if let element { append(element) }
    }
}
