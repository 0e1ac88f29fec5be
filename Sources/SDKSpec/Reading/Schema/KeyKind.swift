/// A kind of mapping that is told from others by its keys alone.
struct KeyKind<Key: RecordKey>: Sendable {
    /// Of these one at least is there; no other kind has any of them.
    let own: [Key]
    /// These have to be there too, and no other kind has them either.
    var needed: [Key] = []
    /// These may be there, and no other kind has them either.
    var allowed: [Key] = []
}
