/// A key of a map as maps tell it from others. Swift takes texts for one key that only look alike, such as `é` in one
/// scalar and in two; here they are two.
@usableFromInline
struct ExactKey<Key: Hashable & Sendable>: Hashable, Sendable {
    @usableFromInline let key: Key

    @inlinable
    init(_ key: Key) { self.key = key }

    @inlinable
    static func == (left: Self, right: Self) -> Bool {
        guard left.key == right.key else { return false }
        guard Key.self == String.self, let text = left.key as? String, let other = right.key as? String else {
            return true
        }
        return text.isSame(as: other)
    }

    // Keys that Swift takes for one have one hash, so it does for those that are told apart more finely.
    @inlinable
    func hash(into hasher: inout Hasher) { key.hash(into: &hasher) }
}
