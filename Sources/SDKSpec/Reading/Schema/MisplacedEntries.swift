import YAMLDocument

/// What a file has where it can't stand, and so lacks where it belongs.
struct MisplacedEntries {
    /// The names of it, and of what lacks it.
    private(set) var names: Set<String>
    /// Those of its own keys alone.
    let declared: Set<String>
    /// Where it stands, and what lacks it.
    let ranges: [SourceRange]
    /// What it is that has no name, such as `fixture`; nil where nothing lacks its name.
    let nameless: String?

    init(_ slip: Misplacement.Slip, _ entries: [YAMLEntry]) {
        var entries = entries
        if case .notDeepEnough(let owner, _) = slip { entries.append(owner) }
        switch slip {
        case .keyGone(let key, _): names = [key]
        case .outside(let owner): names = [owner.name]
        case .tooDeep, .notDeepEnough, .nameGone: names = []
        }
        declared = Set(entries.map(\.name))
        if case .nameGone(let record) = slip { nameless = record.name } else { nameless = nil }
        for entry in entries { names.formUnion(entry.innerNames) }
        ranges = entries.map(\.wholeRange)
    }
}

extension YAMLEntry {
    /// Its key, and those in its value.
    var innerNames: [String] { [name] + value.innerNames }

    /// Where its key and its value stand.
    var wholeRange: SourceRange { SourceRange(start: keyRange.start, end: value.range.end) }
}

extension YAMLNode {
    /// The keys in it, however deep.
    fileprivate var innerNames: [String] {
        (mapping ?? []).flatMap(\.innerNames) + (sequence ?? []).flatMap(\.innerNames)
    }
}
