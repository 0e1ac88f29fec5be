/// A key that is needed where another one says one of some words.
struct WordDemand<Key: RecordKey>: Sendable {
    let key: Key
    let words: [String]
    let needed: Key
}
