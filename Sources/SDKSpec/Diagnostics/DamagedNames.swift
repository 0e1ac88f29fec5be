import YAMLDocument

/// The names of declarations that something is wrong with, found by where findings stand in a file.
///
/// What can't be read is left out of the model; that it is missing there follows, and isn't reported again.
struct DamagedNames {
    private(set) var names: Set<String> = []
    /// The behaviours in which any name may be one that a statement would have given that wasn't understood.
    private var openBehaviours = SourceAreas()
    /// The behaviours in which a condition has nothing under it, or isn't understood.
    private var openConditions = SourceAreas()
    /// The behaviours of which nobody knows what they answer.
    private var openAnswers = SourceAreas()
    /// The steps and examples that couldn't be read as a whole.
    private var brokenCalls = SourceAreas()
    /// The steps among which one couldn't be read, that may have saved something.
    private var openStories = SourceAreas()
    /// Whether those of a fixture are among them, from which any story may start.
    private var areAllStoriesOpen = false
    /// The declarations of which nobody knows what they were to say.
    private(set) var lost = LostDeclarations()
    /// Whether a story is among what something is wrong with: it may look at any method.
    private(set) var areStoriesBroken = false

    /// Adds the names around each finding that stands in a file's tree.
    mutating func add(_ findings: [Diagnostic], in root: YAMLNode) {
        let places = findings.filter { $0.severity == .error }.compactMap(\.location)
            .sorted { $0.range.start < $1.range.start }
        guard let first = places.first else { return }
        visit(root, as: .record(SpecificationKey.self), places[...], first.file)
        for section in root.mapping ?? [] where !section.held(of: places[...]).isEmpty {
            switch section.name {
            case SpecificationKey.fixtures.rawValue: (areAllStoriesOpen, areStoriesBroken) = (true, true)
            case SpecificationKey.scenarios.rawValue: areStoriesBroken = true
            default: continue  // No other section holds stories.
            }
        }
        for finding in findings where finding.severity == .error && LostDeclarations.rules.contains(finding.rule) {
            if let location = finding.location { names.formUnion(lost.add(location, in: root)) }
        }
    }

    /// Adds what stands where it can't.
    mutating func add(_ entries: MisplacedEntries, in file: SourceFile) {
        names.formUnion(entries.names)
        if entries.names.contains(SpecificationKey.scenarios.rawValue) { areStoriesBroken = true }
        lost.add(entries, in: file)
    }

    /// Adds names that are known to be missing, and behaviours in which others may be.
    mutating func add(
        _ names: Set<String>,
        openBehaviours: [SourceLocation] = [],
        openConditions: [SourceLocation] = []
    ) {
        self.names.formUnion(names)
        for place in openBehaviours { self.openBehaviours.add(place) }
        for place in openConditions { self.openConditions.add(place) }
    }

    /// Adds those of another file.
    mutating func add(_ other: DamagedNames) {
        names.formUnion(other.names)
        openBehaviours.add(other.openBehaviours)
        openConditions.add(other.openConditions)
        openAnswers.add(other.openAnswers)
        brokenCalls.add(other.brokenCalls)
        openStories.add(other.openStories)
        areAllStoriesOpen = areAllStoriesOpen || other.areAllStoriesOpen
        lost.add(other.lost)
        areStoriesBroken = areStoriesBroken || other.areStoriesBroken
    }

    /// Whether a name that stands at a place may be missing since a statement wasn't understood.
    func mayGiveName(at location: SourceLocation?) -> Bool { openBehaviours.holds(location) }

    /// Whether a condition that wasn't understood may have said that something at a place is there.
    func mayProvePresence(at location: SourceLocation?) -> Bool { openConditions.holds(location) }

    /// Whether an answer at a place may be one of a type that couldn't be read.
    func mayAnswer(at location: SourceLocation?) -> Bool { openAnswers.holds(location) }

    /// Whether something stands in a step or an example that couldn't be read as a whole.
    func isInBrokenCall(_ location: SourceLocation?) -> Bool { brokenCalls.holds(location) }

    /// Whether what a place refers to may be missing since a step couldn't be read.
    func maySave(at location: SourceLocation?) -> Bool { areAllStoriesOpen || openStories.holds(location) }

    /// Where the statements stand behind some keys.
    private static func places(of keys: [MethodKey], in entries: [YAMLEntry], _ file: SourceFile) -> [SourceLocation] {
        entries.filter { entry in keys.contains { $0.rawValue == entry.name } }
            .map { SourceLocation(file: file, range: $0.value.range) }
    }

    /// Looks at a node that holds some places.
    ///
    /// - Parameters:
    ///   - form: What the node is meant to be; nil where nobody knows.
    ///   - places: Where the findings stand that are in it, in order.
    private mutating func visit(
        _ node: YAMLNode,
        as form: Form?,
        _ places: ArraySlice<SourceLocation>,
        _ file: SourceFile
    ) {
        let form = form?.chosen(for: node)
        let entries = node.mapping ?? []
        let record = form?.record(of: entries)
        if form?.isCall(entries) == true { brokenCalls.add(SourceLocation(file: file, range: node.range)) }
        for entry in entries {
            let held = entry.held(of: places)
            guard !held.isEmpty else { continue }
            // The language's own keys are no names of the spec's.
            if record?.forms[entry.name] == nil { names.insert(entry.name) }
            // Without a space behind the colon, the value belongs to the name.
            if let colon = entry.name.firstIndex(of: ":") { names.insert(String(entry.name[..<colon])) }
            // Of a key that nobody knows neither its names are known nor what it gives a name to.
            if let record, record.forms[entry.name] == nil, held.contains(where: { $0.range == entry.keyRange }) {
                names.formUnion(entry.innerNames)
                names.formUnion(entry.value.scalar.map { Diagnostic.words(in: $0.text) } ?? [])
            }
            // Of a store that couldn't be read no member is known.
            if form?.isState == true, entry.value.mapping == nil { names.insert("state.\(entry.name)") }
            visit(entry.value, as: record?.forms[entry.name] ?? form?.inner, held, file)
            open(by: entry, in: entries, file)
        }
        if let form, form.isType { openChecks(in: entries, places, file) }
        for item in node.sequence ?? [] {
            let held = item.range.held(of: places)
            if !held.isEmpty { visit(item, as: form?.inner, held, file) }
        }
    }

    /// Notes what may be missing in the other entries since one couldn't be read.
    private mutating func open(by entry: YAMLEntry, in entries: [YAMLEntry], _ file: SourceFile) {
        func uses() -> [SourceLocation] { Self.places(of: [.behaviour, .checks, .whenFailed], in: entries, file) }
        switch entry.name {
        case ScenarioKey.steps.rawValue: openStories.add(SourceLocation(file: file, range: entry.value.range))
        // A parameter that couldn't be read is missing in what is done with it.
        case ProcedureKey.parameters.rawValue: for place in uses() { openBehaviours.add(place) }
        case ProcedureKey.returns.rawValue: for place in uses() { openAnswers.add(place) }
        default: return  // No other key says what behaviour is given or gives, or saves something.
        }
    }

    /// A field of a type that couldn't be read is missing in what is asked of the fields.
    private mutating func openChecks(in entries: [YAMLEntry], _ places: ArraySlice<SourceLocation>, _ file: SourceFile)
    {
        let checks = entries.filter { $0.name == MethodKey.checks.rawValue }
        guard checks.allSatisfy({ $0.held(of: places).count < places.count }) else { return }
        for place in Self.places(of: [.checks], in: entries, file) { openBehaviours.add(place) }
    }
}

extension Form {
    /// The form of the items of a list, or of the values of a map whose names the spec chooses.
    fileprivate var inner: Form? {
        switch self {
        case .list(let inner), .map(_, let inner): inner
        case .text, .integer, .natural, .positive, .boolean, .duration, .expression, .optionalExpression, .behaviour,
            .typeReference, .word, .citation, .exampleValue, .record, .variant, .either:
            nil
        }
    }

    /// Whether it is that of a step, other than one that holds others, or of an example.
    fileprivate func isCall(_ entries: [YAMLEntry]) -> Bool {
        switch self {
        case .record(let keys): keys == ExampleKey.self
        case .variant(let variant):
            variant === Variant.step && !entries.contains { $0.name == ScenarioKey.steps.rawValue }
        case .text, .integer, .natural, .positive, .boolean, .duration, .expression, .optionalExpression, .behaviour,
            .typeReference, .word, .citation, .exampleValue, .list, .map, .either:
            false
        }
    }

    /// Whether it is that of the state.
    fileprivate var isState: Bool {
        if case .record(let keys) = self { keys == StateKey.self } else { false }
    }

    /// Whether it is that of a type.
    fileprivate var isType: Bool {
        if case .variant(let variant) = self { variant === Variant.type } else { false }
    }

    /// The mapping with known keys that some entries are meant to be; nil where it is none.
    fileprivate func record(of entries: [YAMLEntry]) -> RecordShape? {
        switch self {
        case .record(let keys): keys.record
        case .variant(let variant): if case .one(let keys) = variant.choice(for: entries) { keys.record } else { nil }
        case .text, .integer, .natural, .positive, .boolean, .duration, .expression, .optionalExpression, .behaviour,
            .typeReference, .word, .citation, .exampleValue, .list, .map, .either:
            nil
        }
    }
}

extension YAMLEntry {
    /// Those of some places, which stand in order, that begin in the key or the value.
    fileprivate func held(of places: ArraySlice<SourceLocation>) -> ArraySlice<SourceLocation> {
        SourceRange(start: keyRange.start, end: value.range.end).held(of: places)
    }
}

extension SourceLocation {
    /// Whether another place begins within it.
    func holds(_ other: SourceLocation) -> Bool {
        file.path == other.file.path && range.start <= other.range.start && other.range.start <= range.end
    }
}

extension SourceRange {
    /// Those of some places, which stand in order, that begin in it.
    fileprivate func held(of places: ArraySlice<SourceLocation>) -> ArraySlice<SourceLocation> {
        let first = places.end { $0.range.start < start }
        let last = places.end { $0.range.start <= end }
        return first < last ? places[first..<last] : []
    }
}
