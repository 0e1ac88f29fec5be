/// A sequence or mapping whose end hasn't been read yet.
struct OpenCollection {
    enum Kind {
        case sequence
        case mapping
    }

    /// The key of a mapping that waits for its value.
    enum PendingKey {
        case none
        case key(YAMLNode)
        /// A key that was refused; its value is read and thrown away.
        case refused
    }

    /// Up to how many entries looking at each is quicker than a table.
    private static let tableThreshold = 12

    let kind: Kind
    let start: SourcePosition
    var pendingKey = PendingKey.none
    private var items: [YAMLNode] = []
    private var entries: [YAMLEntry] = []
    /// The keys' ranges by their names, once there are many.
    private var table: [String: SourceRange] = [:]

    init(_ kind: Kind, start: SourcePosition) {
        self.kind = kind
        self.start = start
    }

    var content: YAMLNode.Content {
        switch kind {
        case .sequence: .sequence(items)
        case .mapping: .mapping(entries)
        }
    }

    /// Whether the next node is a key.
    var expectsKey: Bool {
        if kind == .mapping, case .none = pendingKey { true } else { false }
    }

    /// Whether the next node is a key's value.
    var expectsValue: Bool { kind == .mapping && !expectsKey }

    /// Where a key stands already.
    ///
    /// Keys that differ only in how Unicode composes them look the same and are equal as strings: one key.
    func firstRange(of name: String) -> SourceRange? {
        guard entries.count <= Self.tableThreshold else { return table[name] }
        return entries.firstIndex { $0.name == name }.map { entries[$0].key.range }
    }

    mutating func add(item: consuming YAMLNode) {
        items.append(item)
    }

    /// Adds the value of the pending key.
    mutating func add(value: consuming YAMLNode) {
        if case .key(let key) = pendingKey { entries.append(YAMLEntry(key: key, value: value)) }
        pendingKey = .none
        if entries.count == Self.tableThreshold + 1 {
            for entry in entries { note(entry) }
        } else if entries.count > Self.tableThreshold, let last = entries.last {
            note(last)
        }
    }

    private mutating func note(_ entry: YAMLEntry) {
        guard table[entry.name] == nil else { return }
        table[entry.name] = entry.key.range
    }
}
