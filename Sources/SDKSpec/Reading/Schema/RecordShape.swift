import Synchronization

/// A kind of mapping with known keys.
final class RecordShape: Sendable {
    /// The shapes made so far: every mapping of every file asks for one.
    static let made = Mutex<[ObjectIdentifier: RecordShape]>([:])

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
