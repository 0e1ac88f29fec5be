import Synchronization

/// The keys of one kind of mapping: the single definition from which the validator, the readers and the JSON Schema
/// work. A case a key; a key that isn't a case can't be read.
protocol RecordKey: CaseIterable, Hashable, RawRepresentable, Sendable where RawValue == String {
    /// What such a mapping is called, such as `method`.
    static var recordName: String { get }
    /// What it says, in one sentence.
    static var recordSummary: String { get }
    /// The key by which the mapping is told from its alternatives; nil where there are none.
    static var discriminator: Self? { get }
    /// The one key that a spec names as it likes; nil where there is none.
    static var freeKey: FreeKey? { get }
    /// The kinds that such a mapping is one of, where its keys tell them apart; empty for most.
    static var kinds: [KeyKind<Self>] { get }
    /// The keys that are needed where another one says certain words; empty for most.
    static var demands: [WordDemand<Self>] { get }
    /// What stands behind the key.
    var shape: KeyShape { get }
}

/// A key that is needed where another one says one of some words.
struct WordDemand<Key: RecordKey>: Sendable {
    let key: Key
    let words: [String]
    let needed: Key
}

/// A kind of mapping that is told from others by its keys alone.
struct KeyKind<Key: RecordKey>: Sendable {
    /// Of these one at least is there; no other kind has any of them.
    let own: [Key]
    /// These have to be there too, and no other kind has them either.
    var needed: [Key] = []
    /// These may be there, and no other kind has them either.
    var allowed: [Key] = []
}

extension RecordKey {
    static var discriminator: Self? { nil }
    static var freeKey: FreeKey? { nil }
    static var kinds: [KeyKind<Self>] { [] }
    static var demands: [WordDemand<Self>] { [] }

    /// The discriminator's text.
    static var discriminatorName: String? { discriminator?.rawValue }

    /// Whether a key is one of these.
    static func knows(_ name: String) -> Bool { Self(rawValue: name) != nil }

    /// The mapping as a value, for whoever has to do with every kind of mapping.
    static var record: RecordShape {
        RecordShape.made.withLock { made in
            let id = ObjectIdentifier(Self.self)
            if let shape = made[id] { return shape }
            let shape = RecordShape(
                name: recordName,
                summary: recordSummary,
                keys: allCases.map { ($0.rawValue, $0.shape) },
                discriminator: discriminatorName,
                freeKey: freeKey,
                kinds: kinds.map { ($0.own.map(\.rawValue), $0.needed.map(\.rawValue), $0.allowed.map(\.rawValue)) },
                demands: demands.map { ($0.key.rawValue, $0.words, $0.needed.rawValue) }
            )
            made[id] = shape
            return shape
        }
    }
}

/// A kind of mapping with known keys.
final class RecordShape: Sendable {
    /// The shapes made so far: every mapping of every file asks for one.
    fileprivate static let made = Mutex<[ObjectIdentifier: RecordShape]>([:])

    let name: String
    let summary: String
    let keys: [(name: String, shape: KeyShape)]
    let discriminator: String?
    let freeKey: FreeKey?
    /// The kinds that it is one of, as ``KeyKind`` has them.
    let kinds: [(own: [String], needed: [String], allowed: [String])]
    /// What certain words ask for, as ``WordDemand`` has it.
    let demands: [(key: String, words: [String], needed: String)]
    /// What stands behind each key, by the key's name.
    let forms: NameTable<Form>
    /// The keys that have to be there.
    let required: [(name: String, shape: KeyShape)]

    init(
        name: String,
        summary: String,
        keys: [(name: String, shape: KeyShape)],
        discriminator: String?,
        freeKey: FreeKey?,
        kinds: [(own: [String], needed: [String], allowed: [String])],
        demands: [(key: String, words: [String], needed: String)]
    ) {
        self.name = name
        self.summary = summary
        self.keys = keys
        self.discriminator = discriminator
        self.freeKey = freeKey
        self.kinds = kinds
        self.demands = demands
        forms = NameTable(keys.map { ($0.name, $0.shape.form) })
        required = keys.filter(\.shape.isRequired)
    }

    /// The name with its article, as a sentence begins with it.
    var phrase: String {
        // Of the names, those with a `u` in front are spoken with a consonant.
        let isVowel = name.first { $0 != "`" }.map { "aeio".contains($0) } ?? false
        return (isVowel ? "an " : "a ") + name
    }
}

/// What stands behind a key.
struct KeyShape: Sendable {
    let form: Form
    let summary: String
    let isRequired: Bool
    /// A value, as YAML.
    let example: String?

    static func required(_ form: Form, _ summary: String, example: String? = nil) -> KeyShape {
        KeyShape(form: form, summary: summary, isRequired: true, example: example)
    }

    static func optional(_ form: Form, _ summary: String, example: String? = nil) -> KeyShape {
        KeyShape(form: form, summary: summary, isRequired: false, example: example)
    }
}

/// A key that a spec names as it likes.
struct FreeKey: Sendable {
    /// What its name is, such as `device`.
    let name: String
    let summary: String
    let form: Form
}
