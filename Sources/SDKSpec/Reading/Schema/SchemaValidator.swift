import YAMLDocument

/// Holds a file's nodes to the language's definition: unknown and missing keys, wrong kinds of nodes, texts that aren't
/// the number or word that they should be. Everything that is wrong in a file is reported in one go.
struct SchemaValidator {
    private let file: SourceFile
    private var diagnostics: Diagnostics
    /// The mappings with known keys that hold what is being checked, from the file's on.
    private var around: [Enclosure] = []
    /// The keys that a mapping lacks since they stand elsewhere, by the place of its own key or name.
    private var elsewhere: [SourceRange: Set<String>] = [:]
    /// What was found where it can't stand.
    private var misplaced: [MisplacedEntries] = []

    /// - Returns: What was found where it can't stand.
    @discardableResult
    static func validate(
        _ node: YAMLNode,
        as form: Form,
        in file: SourceFile,
        diagnostics: inout Diagnostics
    ) -> [MisplacedEntries] {
        var validator = SchemaValidator(file: file, diagnostics: diagnostics)
        validator.check(node, form, Subject(.whole, node.range))
        diagnostics = validator.diagnostics
        return validator.misplaced
    }

    private init(file: SourceFile, diagnostics: Diagnostics) {
        self.file = file
        self.diagnostics = diagnostics
    }

    private mutating func check(_ node: YAMLNode, _ form: Form, _ subject: Subject) {
        let form = form.chosen(for: node)
        guard form.takes(NodeKind(node)) else {
            let place = at(node.range)
            guard !node.isMissing else { return report(.missingValue(subject, at: place)) }
            if case .behaviour = form {
                let isOld = node.sequence != nil
                return report(isOld ? .oldBehaviour(subject, at: place) : .noStatements(subject, at: place))
            }
            return report(.wrongKind(subject, node, form, at: place))
        }
        switch node.content {
        case .scalar(let scalar): checkScalar(scalar, form, subject, at: node.range)
        case .sequence(let items): checkItems(items, form, subject)
        case .mapping(let entries): checkEntries(entries, form, subject)
        }
    }

    private mutating func checkItems(_ items: [YAMLNode], _ form: Form, _ subject: Subject) {
        switch form {
        case .list(let item): for node in items { check(node, item, Subject(.item(of: subject.keyName), node.range)) }
        case .exampleValue: for node in items { check(node, form, Subject(.item(of: subject.keyName), node.range)) }
        default: break  // Has no items.
        }
    }

    private mutating func checkEntries(_ entries: [YAMLEntry], _ form: Form, _ subject: Subject) {
        switch form {
        case .map(_, let form):
            let held = report(MisplacementFinder(entries, in: around).misplaced(amongNamed: form), among: entries)
            for index in entries.indices where !held.contains(index) {
                check(entries[index].value, form, Subject(.entry(entries[index].name), entries[index].keyRange))
            }
        case .exampleValue:
            for entry in entries { check(entry.value, form, Subject(.entry(entry.name), entry.keyRange)) }
        case .record(let keys): checkKeys(entries, keys.record, subject)
        case .variant(let variant):
            switch variant.choice(for: entries) {
            case .one(let keys):
                if let entry = variant.misspelt(entries, keys) {
                    report(.misspeltKind(entry, of: variant, at: at(entry.keyRange)))
                } else {
                    checkKeys(entries, keys.record, subject)
                }
            case .none where elsewhere[subject.range]?.contains(where: variant.discriminators.contains) == true: break
            case .none:
                let misspelt = entries.first { closest(to: $0.name, in: variant.discriminators) != nil }
                let range = (misspelt ?? entries.first)?.keyRange ?? subject.range
                report(.undecided(variant, entries, subject, at: at(range)))
            case .several(let keys): report(.overdecided(variant, keys, at: at(keys[1].keyRange)))
            }
        default: break  // Has no keys.
        }
    }

    private mutating func checkKeys(_ entries: [YAMLEntry], _ record: RecordShape, _ subject: Subject) {
        let free = record.freeKey == nil ? nil : Self.freePosition(entries, record)
        let missing = record.required.filter { key in !entries.contains { $0.name == key.name } }
        let replaced = Self.replaced(of: missing, by: entries, record)
        let outdented = outdented(entries, record)
        let own = Enclosure(record: record, entries: entries, range: subject.range)
        var held: Set<Int> = []
        if let outdented {
            report(.outdented(outdented, entries, record, at: at(entries[outdented.entries.lowerBound].keyRange)))
        } else {
            held = report(MisplacementFinder(entries, in: around).misplaced(amongKeysOf: own), among: entries)
        }
        around.append(own)
        defer { around.removeLast() }
        for index in entries.indices where outdented?.includes(index) != true && !held.contains(index) {
            let name = entries[index].name
            let subject = Subject(.key(name), entries[index].keyRange)
            if let form = record.forms[name] {
                check(entries[index].value, form, subject)
            } else if let freeKey = record.freeKey, index == free {
                check(entries[index].value, freeKey.form, subject)
            } else {
                report(
                    .unknownKey(
                        entries[index],
                        among: entries,
                        of: record,
                        insteadOf: replaced,
                        at: at(subject.range)
                    )
                )
            }
        }
        if outdented != nil { return }
        let misspelt = missing.isEmpty ? [] : Self.meant(by: entries, record)
        let lacking = missing.filter { elsewhere[subject.range]?.contains($0.name) != true }
        for key in lacking where !misspelt.contains(key.name) && key.name != replaced {
            report(.missingKey(key.name, key.shape, of: record, subject, at: at(subject.range)))
        }
        if let freeKey = record.freeKey, free == nil {
            report(.missingFreeKey(freeKey, of: record, at: at(subject.range)))
        }
    }

    /// Reports what is misplaced in a mapping.
    ///
    /// - Returns: Where it stands among the entries.
    private mutating func report(_ found: [Misplacement], among entries: [YAMLEntry]) -> Set<Int> {
        for misplacement in found {
            let entries = misplacement.positions.map { entries[$0] }
            report(.misplaced(misplacement.slip, entries, at: at(entries[0].keyRange)))
            let names = Set(entries.flatMap { [$0.name] + ($0.value.mapping ?? []).map(\.name) })
            switch misplacement.slip {
            case .tooDeep(let enclosure), .keyGone(_, let enclosure):
                elsewhere[enclosure.range, default: []].formUnion(names)
            case .notDeepEnough(let owner, _): elsewhere[owner.keyRange, default: []].formUnion(names)
            case .outside, .nameGone: break
            }
            misplaced.append(MisplacedEntries(misplacement.slip, entries))
        }
        return Set(found.flatMap(\.positions))
    }

    /// Entries that are indented like the key under which they are meant to stand.
    struct Outdented {
        /// The key, which has no value.
        let owner: Int
        let entries: Range<Int>

        func includes(_ index: Int) -> Bool { index == owner || entries.contains(index) }
    }

    /// The entries behind a key without a value that nobody knows, where that key takes entries of the spec's own choice.
    private func outdented(_ entries: [YAMLEntry], _ record: RecordShape) -> Outdented? {
        guard record.freeKey == nil else { return nil }
        for owner in entries.indices where entries[owner].value.isMissing {
            guard let form = record.forms[entries[owner].name], form.takes(.mapping) else { continue }
            let behind = entries[(owner + 1)...].prefix { !record.forms.contains($0.name) && !$0.isAlone }
            if !behind.isEmpty { return Outdented(owner: owner, entries: owner + 1..<owner + 1 + behind.count) }
        }
        return nil
    }

    /// The keys that unknown ones are likely meant to be: that those are missing follows.
    private static func meant(by entries: [YAMLEntry], _ record: RecordShape) -> Set<String> {
        let unknown = entries.filter { !record.forms.contains($0.name) }
        let known = record.keys.map(\.name)
        return Set(
            unknown.compactMap { entry in
                KeyWithoutColon(entry, among: entries, of: record)?.key ?? closest(to: entry.name, in: known)
            }
        )
    }

    /// The one key that is missing, where one that nobody knows stands in its place, or a text without a key.
    private static func replaced(
        of missing: [(name: String, shape: KeyShape)],
        by entries: [YAMLEntry],
        _ record: RecordShape
    ) -> String? {
        guard missing.count == 1, record.freeKey == nil else { return nil }
        let unknown = entries.filter { !record.forms.contains($0.name) }
        guard unknown.count == 1, closest(to: unknown[0].name, in: record.keys.map(\.name)) == nil else { return nil }
        if unknown[0].isAlone {
            guard case .text = missing[0].shape.form else { return nil }
        }
        return missing[0].name
    }

    /// The entry whose key the spec chose: the first one that neither is a known key nor looks like one misspelt.
    static func freeEntry(_ entries: [YAMLEntry], _ record: RecordShape) -> YAMLEntry? {
        freePosition(entries, record).map { entries[$0] }
    }

    private static func freePosition(_ entries: [YAMLEntry], _ record: RecordShape) -> Int? {
        guard let first = entries.firstIndex(where: { !record.forms.contains($0.name) }) else { return nil }
        let unknown = entries.indices[first...].filter { !record.forms.contains(entries[$0].name) }
        guard unknown.count > 1 else { return first }
        let known = record.keys.map(\.name)
        return unknown.first { closest(to: entries[$0].name, in: known) == nil } ?? first
    }

    private mutating func checkScalar(_ scalar: YAMLScalar, _ form: Form, _ subject: Subject, at range: SourceRange) {
        if case .optionalExpression = form { return }
        let text = scalar.text
        guard !scalar.isMissing else { return report(.missingValue(subject, at: at(range))) }
        switch form {
        case .integer where Int(spec: text) == nil: report(.notAnInteger(text, subject, at: at(range)))
        case .natural where (Int(spec: text) ?? -1) < 0: report(.notANatural(text, subject, at: at(range)))
        case .positive where (Int(spec: text) ?? 0) < 1: report(.notAPositive(text, subject, at: at(range)))
        case .boolean where Bool(text) == nil: report(.notABoolean(text, subject, at: at(range)))
        case .duration where DurationText.seconds(text) == nil: report(.notADuration(text, subject, at: at(range)))
        case .word(let words) where !words.contains(text): report(.unknownWord(text, words, subject, at: at(range)))
        default: break  // Any text will do.
        }
    }
}

// Places and shapes.
extension SchemaValidator {
    /// What is being checked, for messages.
    struct Subject {
        enum Role {
            /// The whole of a file.
            case whole
            /// What stands behind a key of the language.
            case key(String)
            /// What stands behind a name of the spec's own choice.
            case entry(String)
            /// An item of the list that stands behind a key.
            case item(of: String?)
        }

        let role: Role
        let range: SourceRange

        init(_ role: Role, _ range: SourceRange) {
            self.role = role
            self.range = range
        }

        /// The key or name that it stands behind.
        var keyName: String? {
            switch role {
            case .key(let name), .entry(let name): name
            case .item(let name): name
            case .whole: nil
            }
        }

        /// The value as a sentence begins with it.
        var phrase: String {
            switch role {
            case .whole: "the file"
            case .key(let name), .entry(let name): "`\(name)`"
            case .item(let name): name.map { "an item of `\($0)`" } ?? "an item"
            }
        }

        /// The value as a kind of mapping.
        func phrase(as record: RecordShape) -> String {
            switch role {
            case .whole: "the file"
            case .key(let name): "`\(name)`"
            case .entry(let name): "\(record.name) `\(name)`"
            case .item: record.phrase
            }
        }
    }

    private func at(_ range: SourceRange) -> SourceLocation { SourceLocation(file: file, range: range) }

    private mutating func report(_ diagnostic: Diagnostic) { diagnostics.add(diagnostic) }
}
