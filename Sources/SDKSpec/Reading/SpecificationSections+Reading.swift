extension SpecificationSections {
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
    mutating func append(_ other: SpecificationSections) {
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
