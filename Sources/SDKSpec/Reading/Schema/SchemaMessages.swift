import YAMLDocument

// Everything that the validator can find, in words.

extension Diagnostic {
    typealias Subject = SchemaValidator.Subject

    /// - Parameter replaced: The key in whose place it probably stands: that one is missing.
    static func unknownKey(
        _ entry: YAMLEntry,
        among entries: [YAMLEntry],
        of record: RecordShape,
        insteadOf replaced: String?,
        at location: SourceLocation
    ) -> Diagnostic {
        let meant = KeyWithoutColon(entry, among: entries, of: record)
        let isRestOfText = entry.isAlone && meant?.isCertain != true
        // Where the entry itself tells its key, that is the missing one.
        let missing = meant == nil ? replaced : nil
        let ofMissing = missing.map {
            entry.isAlone ? "write `\($0): \(entry.name)`" : "write `\($0)`, which is missing"
        }
        let helps = [
            meant.map { "write \($0.corrected)" }, isRestOfText ? "put a text with a comma in quotes" : nil, ofMissing,
        ]
        let help = helps.compactMap(\.self).joined(separator: ", or ")
        return Diagnostic(
            rule: "unknown-key",
            "\(record.phrase) has no key `\(entry.name)`",
            at: location,
            notes: isRestOfText ? [Note("between braces, a comma ends the text before it")] : [],
            help: help.isEmpty
                ? suggestion(for: entry.name, among: record.keys.map(\.name), else: "its keys are") : help
        )
    }

    static func misplaced(
        _ slip: Misplacement.Slip,
        _ entries: [YAMLEntry],
        at location: SourceLocation
    ) -> Diagnostic {
        let name = entries[0].name
        let others = entries.count == 1 ? "" : ", and what belongs with it"
        func place(_ entry: YAMLEntry) -> SourceLocation { SourceLocation(file: location.file, range: entry.keyRange) }
        switch slip {
        case .tooDeep(let enclosure):
            let keys =
                enclosure.entries.first.map { [Note("its other keys begin in this column", at: place($0))] } ?? []
            return Diagnostic(
                rule: "misplaced-key",
                "`\(name)` is a key of \(enclosure.record.phrase), and stands deeper",
                at: location,
                notes: keys,
                help: "indent it less\(others)"
            )
        case .notDeepEnough(let owner, let record):
            return Diagnostic(
                rule: "misplaced-key",
                "`\(name)` is a key of \(record.phrase), and stands beside one",
                at: location,
                notes: [Note("this is the \(record.name) above it", at: place(owner))],
                help: "indent it deeper to put it under `\(owner.name)`\(others)"
            )
        case .outside(let owner):
            return Diagnostic(
                rule: "misplaced-key",
                "`\(name)` belongs under `\(owner.name)`, and stands beside it",
                at: location,
                notes: [Note("this is `\(owner.name)`", at: place(owner))],
                help: "indent it like the others there\(others)"
            )
        case .keyGone(let key, let enclosure):
            return Diagnostic(
                rule: "misplaced-key",
                "`\(name)` belongs under `\(key)`, which \(enclosure.record.phrase) has nowhere here",
                at: location,
                help: "write the line `\(key):` above the first of what belongs there"
            )
        case .nameGone(let record):
            return Diagnostic(
                rule: "misplaced-key",
                "`\(name)` is a key of \(record.phrase), and no name of one stands above it",
                at: location,
                help: "write the name and a colon into the line above"
            )
        }
    }

    static func outdented(
        _ outdented: SchemaValidator.Outdented,
        _ entries: [YAMLEntry],
        _ record: RecordShape,
        at location: SourceLocation
    ) -> Diagnostic {
        let (owner, first) = (entries[outdented.owner], entries[outdented.entries.lowerBound])
        return Diagnostic(
            rule: "unknown-key",
            "\(record.phrase) has no key `\(first.name)`",
            at: location,
            notes: [
                Note("`\(owner.name)` has no value", at: SourceLocation(file: location.file, range: owner.keyRange))
            ],
            help: "indent it deeper to put it under `\(owner.name)`"
        )
    }

    static func missingKey(
        _ name: String,
        _ shape: KeyShape,
        of record: RecordShape,
        _ subject: Subject,
        at location: SourceLocation
    ) -> Diagnostic {
        let example = shape.example.map { ", for example `\(name): \($0)`" } ?? ""
        return Diagnostic(
            rule: "missing-key",
            "\(subject.phrase(as: record)) has no `\(name)`",
            at: location,
            notes: [Note("`\(name)` says: \(shape.summary.asNote)")],
            help: "add `\(name)`\(example)"
        )
    }

    static func missingFreeKey(_ key: FreeKey, of record: RecordShape, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            rule: "missing-key",
            "\(record.phrase) names no \(key.name)",
            at: location,
            notes: [Note("\(record.phrase) is written so: \(record.summary.asNote)")]
        )
    }

    static func missingValue(_ subject: Subject, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            rule: "missing-value",
            "\(subject.phrase) has no value",
            at: location,
            help: "write a value, `\"\"`, `[]` or `{}` for an empty one, or leave the key out"
        )
    }

    static func wrongKind(
        _ subject: Subject,
        _ node: YAMLNode,
        _ form: Form,
        at location: SourceLocation
    ) -> Diagnostic {
        let expected = NodeKind.allCases.filter(form.takes)
        let isText = expected.contains { $0 == .text }
        return Diagnostic(
            rule: "wrong-kind",
            "\(subject.phrase): expected \(expected.map(\.phrase).listed(by: "or")), found \(NodeKind(node).phrase)",
            at: location,
            help: isText ? "put a text that begins with `[` or `{` in quotes" : nil
        )
    }

    static func oldBehaviour(_ subject: Subject, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            rule: "old-behaviour",
            "\(subject.phrase) is written in the form of earlier versions",
            at: location,
            notes: [Note("behaviour is text: statements, one a line")],
            help: "run `sdkgen upgrade`, which rewrites it in place"
        )
    }

    static func noStatements(_ subject: Subject, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            rule: "wrong-kind",
            "\(subject.phrase): expected statements, found a mapping",
            at: location,
            help: "write them below `|`, one a line, such as `emit EVENT` or `set place to value`"
        )
    }

    static func notAnInteger(_ text: String, _ subject: Subject, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            rule: "not-an-integer",
            "\(subject.phrase): expected a whole number, found `\(text)`",
            at: location,
            help: digits(of: text)
        )
    }

    static func notANatural(_ text: String, _ subject: Subject, at location: SourceLocation) -> Diagnostic {
        notAnInteger(text, subject, "non-negative", at: location)
    }

    static func notAPositive(_ text: String, _ subject: Subject, at location: SourceLocation) -> Diagnostic {
        notAnInteger(text, subject, "positive", at: location)
    }

    private static func notAnInteger(
        _ text: String,
        _ subject: Subject,
        _ sign: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            rule: "not-an-integer",
            "\(subject.phrase): expected a \(sign) whole number, found `\(text)`",
            at: location,
            help: digits(of: text)
        )
    }

    /// How a whole number is written that is written otherwise.
    private static func digits(of text: String) -> String {
        if let corrected = NumberLiteral.correction(of: text), Int(spec: corrected) != nil {
            return "write `\(corrected)`"
        }
        return "write digits alone, \(Int.max) at most"
    }

    static func notABoolean(_ text: String, _ subject: Subject, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            rule: "not-a-boolean",
            "\(subject.phrase): expected `true` or `false`, found `\(text)`",
            at: location,
            help: "write `true` or `false`"
        )
    }

    static func notADuration(_ text: String, _ subject: Subject, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            rule: "not-a-duration",
            "\(subject.phrase): expected a time, found `\(text)`",
            at: location,
            help: "write a whole number and a unit: `90 s`, `2 m`, `1 h` or `1 d`"
        )
    }

    static func unknownWord(
        _ text: String,
        _ words: [String],
        _ subject: Subject,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            rule: "unknown-word",
            "\(subject.phrase) can't be `\(text)`",
            at: location,
            help: suggestion(for: text, among: words, else: "write one of")
        )
    }

    static func undecided(
        _ variant: Variant,
        _ entries: [YAMLEntry],
        _ subject: Subject,
        at location: SourceLocation
    ) -> Diagnostic {
        let near = entries.lazy.compactMap { closest(to: $0.name, in: variant.discriminators) }.first
        let name =
            if case .entry(let name) = subject.role { "\(variant.name) `\(name)`" } else { "this \(variant.name)" }
        return Diagnostic(
            rule: "undecided-kind",
            "\(name) has none of the keys that say what it is",
            at: location,
            notes: [Note("the key is one of \(variant.discriminators.listedNames(by: "or"))")],
            help: near.map { "did you mean `\($0)`?" }
        )
    }

    static func misspeltKind(_ entry: YAMLEntry, of variant: Variant, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            rule: "unknown-key",
            "a \(variant.name) has no key `\(entry.name)`",
            at: location,
            help: suggestion(for: entry.name, among: variant.discriminators, else: "the keys are")
        )
    }

    static func overdecided(_ variant: Variant, _ keys: [YAMLEntry], at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            rule: "ambiguous-kind",
            "\(keys.map(\.name).listedNames()) can't stand in one \(variant.name)",
            at: location,
            notes: [
                Note(
                    "`\(keys[0].name)` says already what it is",
                    at: SourceLocation(file: location.file, range: keys[0].keyRange)
                )
            ],
            help: "make a \(variant.name) of each"
        )
    }

    /// The nearest of several names, or else all of them.
    static func suggestion(for name: String, among known: [String], else introduction: String) -> String? {
        if let near = closest(to: name, in: known) { return "did you mean `\(near)`?" }
        return known.isEmpty ? nil : "\(introduction) \(known.listedNames())"
    }
}

extension String {
    /// A sentence as a note: its first letter small, without a full stop.
    fileprivate var asNote: String {
        let text = prefix(1).lowercased() + dropFirst()
        return text.hasSuffix(".") ? String(text.dropLast()) : text
    }
}
