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
