/// A sequence or mapping whose end hasn't been read yet.
struct OpenCollection {
    enum Kind {
        case sequence
        case mapping
    }

    /// The key of a mapping that waits for its value.
    enum PendingKey {
        case none
        case key(YAMLScalar, at: SourceRange)
        /// A key that was refused; its value is read and thrown away.
        case refused
    }

    /// How many nodes are made room for at first: most collections have no more.
    private static let usualCount = 4
    /// Up to how many entries looking at each is quicker than a table.
    private static let tableThreshold = 12

    let kind: Kind
    let start: SourcePosition
    var pendingKey = PendingKey.none
    private var items: [YAMLNode] = []
    private var entries: [YAMLEntry] = []
    /// The keys that stood there already, since the first of them that was reported.
    private var repetition: Repetition?
    /// The keys' ranges by their names, once there are many.
    private var table: [ExactName: SourceRange] = [:]

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
    /// Keys are told apart by their scalars, as texts are everywhere in a spec: those that differ only in how Unicode
    /// composes them are two, though equal as strings.
    private func firstRange(of name: String) -> SourceRange? {
        guard entries.count <= Self.tableThreshold else { return table[ExactName(name)] }
        return entries.firstIndex { ExactName($0.name) == ExactName(name) }.map { entries[$0].keyRange }
    }

    mutating func add(item: consuming YAMLNode) {
        if items.isEmpty { items.reserveCapacity(Self.usualCount) }
        items.append(item)
    }

    /// Adds a key, whose value is to follow.
    ///
    /// - Returns: Where the key stands already, if that is to be reported.
    mutating func add(key: YAMLScalar, at range: SourceRange) -> SourceRange? {
        pendingKey = .key(key, at: range)
        guard let first = firstRange(of: key.text) else {
            repetition?.fresh += 1
            return nil
        }
        if repetition?.goesOn(at: first) == true { return nil }
        repetition = Repetition(last: first)
        return first
    }

    /// Adds the value of the pending key.
    mutating func add(value: consuming YAMLNode) {
        var pending = PendingKey.none
        swap(&pending, &pendingKey)
        guard case .key(let key, let range) = consume pending else { return }
        if entries.isEmpty { entries.reserveCapacity(Self.usualCount) }
        entries.append(YAMLEntry(key: key, at: range, value: value))
        if entries.count == Self.tableThreshold + 1 {
            for entry in entries { note(entry) }
        } else if entries.count > Self.tableThreshold, let last = entries.last {
            note(last)
        }
    }

    private mutating func note(_ entry: YAMLEntry) {
        let name = ExactName(entry.name)
        guard table[name] == nil else { return }
        table[name] = entry.keyRange
    }
}

/// Keys that stood in a mapping already, one after the other.
///
/// Where several come in the order in which they came before, with few others between them, the line is probably missing
/// that begins another mapping there: the first one tells all.
private struct Repetition {
    /// Where the last of them stood before.
    var last: SourceRange
    /// How many of them there are.
    private var count = 1
    /// How many others came since the first.
    var fresh = 0

    init(last: SourceRange) {
        self.last = last
    }

    /// Takes in another key that stood already.
    ///
    /// - Returns: Whether it goes on with them.
    mutating func goesOn(at first: SourceRange) -> Bool {
        guard last.start < first.start, fresh <= 2 * count else { return false }
        last = first
        count += 1
        return true
    }
}

/// A name that is equal to none but those of the same scalars.
private struct ExactName: Hashable {
    private let text: String

    init(_ text: String) {
        self.text = text
    }

    static func == (left: Self, right: Self) -> Bool {
        // Most names differ, which Swift's own comparison is quickest to say.
        left.text == right.text && left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
