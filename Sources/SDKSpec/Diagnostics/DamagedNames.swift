import YAMLDocument

/// The names of declarations that something is wrong with, found by where findings stand in a file.
///
/// What can't be read is left out of the model; that it is missing there follows, and isn't reported again.
struct DamagedNames {
    private(set) var names: Set<String> = []
    /// The behaviours in which any name may be one that a statement would have given that wasn't understood.
    private var openBehaviours: [SourceLocation] = []
    /// The behaviours in which a condition has nothing under it, or isn't understood.
    private var openConditions: [SourceLocation] = []
    /// The behaviours of which nobody knows what they answer.
    private var openAnswers: [SourceLocation] = []
    /// The steps and examples that couldn't be read as a whole.
    private var brokenCalls: [SourceLocation] = []
    /// The steps among which one couldn't be read, that may have saved something; nil for those of a fixture, from which
    /// any story may start.
    private var openStories: [SourceLocation?] = []
    /// The declarations with a key that nobody knows, or that belongs elsewhere: what it was to say nobody knows.
    private var lostDeclarations: [SourceLocation] = []
    /// Their names.
    private var lostNames: Set<String> = []
    /// What there is without a name, such as `fixture`: whichever is missed may be it.
    private var nameless: Set<String> = []
    /// Whether a story is one of the declarations with which something is wrong: it may look at any method.
    private(set) var areStoriesBroken = false
    /// Whether the product is one of them, on which everything depends.
    private(set) var isProductLost = false

    /// Adds the names around each finding that stands in a file's tree.
    mutating func add(_ findings: [Diagnostic], in root: YAMLNode) {
        for finding in findings where finding.severity == .error {
            guard let location = finding.location else { continue }
            visit(root, as: .record(SpecificationKey.self), location)
            if Self.isOfStory(location.range, root) { areStoriesBroken = true }
            if Self.rulesOfLostKeys.contains(finding.rule) { lose(root, at: location) }
            let isInFixture = (root.mapping ?? []).contains { entry in
                entry.name == SpecificationKey.fixtures.rawValue && entry.holds(location.range)
            }
            if isInFixture { openStories.append(nil) }
        }
    }

    /// Whether a place is in a section of stories.
    private static func isOfStory(_ range: SourceRange, _ root: YAMLNode) -> Bool {
        let sections = [SpecificationKey.fixtures.rawValue, SpecificationKey.scenarios.rawValue]
        return (root.mapping ?? []).contains { sections.contains($0.name) && $0.holds(range) }
    }

    private static let rulesOfLostKeys: Set = ["unknown-key", "misplaced-key"]

    /// Adds the declaration that has a key at a place which says nothing there.
    private mutating func lose(_ root: YAMLNode, at location: SourceLocation) {
        guard let section = root.mapping?.first(where: { $0.holds(location.range) }) else { return }
        if section.name == SpecificationKey.sdk.rawValue { isProductLost = true }
        let declaration = section.value.mapping?.first { $0.holds(location.range) } ?? section
        lostNames.insert(declaration.name)
        if section.keyRange == location.range || declaration.keyRange == location.range {
            names.formUnion(declaration.innerNames)
        }
        lostDeclarations.append(SourceLocation(file: location.file, range: declaration.wholeRange))
    }

    /// Adds what stands where it can't.
    mutating func add(_ entries: MisplacedEntries, in file: SourceFile) {
        names.formUnion(entries.names)
        lostNames.formUnion(entries.declared)
        if let kind = entries.nameless { nameless.insert(kind) }
        if entries.names.contains(SpecificationKey.scenarios.rawValue) { areStoriesBroken = true }
        lostDeclarations += entries.ranges.map { SourceLocation(file: file, range: $0) }
    }

    /// Whether what isn't there may be what has no name. Of constants and procedures expressions speak as names.
    func mayBeNameless(_ kind: String) -> Bool {
        if nameless.contains(kind) { return true }
        switch kind {
        case "name": return nameless.contains("constant") || nameless.contains("procedure")
        case "function": return nameless.contains("procedure")
        case "fact": return !nameless.isEmpty
        case "type": return nameless.contains { $0.hasSuffix(" type") }
        default: return false  // The kinds are those of declarations.
        }
    }

    /// Whether a place in behaviour stands in a line that speaks of a lost declaration.
    func isBesideLostName(_ location: SourceLocation?) -> Bool {
        guard !lostNames.isEmpty, let location, let line = location.file.line(location.range.start.line) else {
            return false
        }
        return Diagnostic.words(in: String(line)).contains(where: lostNames.contains)
    }

    /// Whether a place is in a declaration of which nobody knows all that it was to say.
    func isInLostDeclaration(_ location: SourceLocation?) -> Bool { Self.holds(location, in: lostDeclarations) }

    /// Adds names that are known to be missing, and behaviours in which others may be.
    mutating func add(
        _ names: Set<String>,
        openBehaviours: [SourceLocation] = [],
        openConditions: [SourceLocation] = []
    ) {
        self.names.formUnion(names)
        self.openBehaviours += openBehaviours
        self.openConditions += openConditions
    }

    /// Adds those of another file.
    mutating func add(_ other: DamagedNames) {
        add(other.names, openBehaviours: other.openBehaviours, openConditions: other.openConditions)
        openAnswers += other.openAnswers
        brokenCalls += other.brokenCalls
        openStories += other.openStories
        lostDeclarations += other.lostDeclarations
        lostNames.formUnion(other.lostNames)
        nameless.formUnion(other.nameless)
        areStoriesBroken = areStoriesBroken || other.areStoriesBroken
        isProductLost = isProductLost || other.isProductLost
    }

    /// Whether a name that stands at a place may be missing since a statement wasn't understood.
    func mayGiveName(at location: SourceLocation?) -> Bool {
        Self.holds(location, in: openBehaviours)
    }

    /// Whether a condition that wasn't understood may have said that something at a place is there.
    func mayProvePresence(at location: SourceLocation?) -> Bool { Self.holds(location, in: openConditions) }

    /// Whether an answer at a place may be one of a type that couldn't be read.
    func mayAnswer(at location: SourceLocation?) -> Bool {
        Self.holds(location, in: openAnswers)
    }

    /// Whether something stands in a step or an example that couldn't be read as a whole.
    func isInBrokenCall(_ location: SourceLocation?) -> Bool { Self.holds(location, in: brokenCalls) }

    /// Whether what a place refers to may be missing since a step couldn't be read.
    func maySave(at location: SourceLocation?) -> Bool {
        openStories.contains { $0 == nil } || Self.holds(location, in: openStories.compactMap(\.self))
    }

    private static func holds(_ location: SourceLocation?, in places: [SourceLocation]) -> Bool {
        guard let location else { return false }
        return places.contains { $0.holds(location) }
    }

    /// Where the statements stand behind some keys.
    private static func places(of keys: [MethodKey], in entries: [YAMLEntry], _ file: SourceFile) -> [SourceLocation] {
        entries.filter { entry in keys.contains { $0.rawValue == entry.name } }
            .map { SourceLocation(file: file, range: $0.value.range) }
    }

    /// - Parameter form: What the node is meant to be; nil where nobody knows.
    private mutating func visit(_ node: YAMLNode, as form: Form?, _ place: SourceLocation) {
        let form = form?.chosen(for: node)
        let entries = node.mapping ?? []
        let record = form?.record(of: entries)
        if form?.isCall(entries) == true { brokenCalls.append(SourceLocation(file: place.file, range: node.range)) }
        for entry in entries where entry.holds(place.range) {
            // The language's own keys are no names of the spec's.
            if record?.forms[entry.name] == nil { names.insert(entry.name) }
            // Without a space behind the colon, the value belongs to the name.
            if let colon = entry.name.firstIndex(of: ":") { names.insert(String(entry.name[..<colon])) }
            // Of a key that nobody knows neither its names are known nor what it gives a name to.
            if record != nil, record?.forms[entry.name] == nil, entry.keyRange == place.range {
                names.formUnion(entry.innerNames)
                names.formUnion(entry.value.scalar.map { Diagnostic.words(in: $0.text) } ?? [])
            }
            // Of a store that couldn't be read no member is known.
            if form?.isState == true, entry.value.mapping == nil { names.insert("state.\(entry.name)") }
            visit(entry.value, as: record?.forms[entry.name] ?? form?.inner, place)
            if entry.name == ScenarioKey.steps.rawValue {
                openStories.append(SourceLocation(file: place.file, range: entry.value.range))
            }
            let uses = Self.places(of: [.behaviour, .checks, .whenFailed], in: entries, place.file)
            switch entry.name {
            // A parameter that couldn't be read is missing in what is done with it.
            case ProcedureKey.parameters.rawValue: openBehaviours += uses
            case ProcedureKey.returns.rawValue: openAnswers += uses
            default: continue  // No other key says what behaviour is given or gives.
            }
        }
        if let form, form.isType,
            !entries.contains(where: { $0.name == MethodKey.checks.rawValue && $0.holds(place.range) })
        {
            // A field that couldn't be read is missing in what is asked of them.
            openBehaviours += Self.places(of: [.checks], in: entries, place.file)
        }
        for item in node.sequence ?? [] where item.range.holds(place.range) {
            visit(item, as: form?.inner, place)
        }
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
    fileprivate func holds(_ range: SourceRange) -> Bool {
        keyRange.start <= range.start && range.start <= value.range.end
    }
}

extension SourceLocation {
    /// Whether another place begins within it.
    func holds(_ other: SourceLocation) -> Bool { file.path == other.file.path && range.holds(other.range) }
}

extension SourceRange {
    fileprivate func holds(_ other: SourceRange) -> Bool { start <= other.start && other.start <= end }
}
