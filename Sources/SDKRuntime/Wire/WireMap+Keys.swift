extension WireMap {
    /// The keys that came in before another one, in their order; none where there is no entry for that one.
    ///
    /// Wherever that one stands, nothing is copied to look at them.
    @inlinable
    public func keys(before key: Key) -> Keys { keys(of: values(before: key)) }

    /// The keys that came in after another one, in their order; none where there is no entry for that one.
    @inlinable
    public func keys(after key: Key) -> Keys { keys(of: values(after: key)) }

    /// The keys of some of the map's values.
    @inlinable
    package func keys(of values: Values) -> Keys { Keys(slots: slotKeys, values: values) }

    /// Keys of a map as they were when they were asked for; nothing is copied to look at them.
    public struct Keys: BidirectionalCollection, Sendable {
        @usableFromInline let slots: [Key]
        /// The values beside them.
        @usableFromInline package let values: Values

        @inlinable
        init(slots: [Key], values: Values) {
            self.slots = slots
            self.values = values
        }

        /// The first key's place.
        @inlinable
        public var startIndex: Int { values.startIndex }

        /// The place behind the last key.
        @inlinable
        public var endIndex: Int { values.endIndex }

        /// The key at a place.
        ///
        /// - Precondition: The place is one that this collection gave, and not its end.
        @inlinable
        public subscript(place: Int) -> Key { slots[place] }

        /// The place of the next key.
        @inlinable
        public func index(after place: Int) -> Int { values.index(after: place) }

        /// The place of the key before.
        @inlinable
        public func index(before place: Int) -> Int { values.index(before: place) }
    }
}
