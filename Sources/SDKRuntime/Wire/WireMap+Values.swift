extension WireMap {
    /// The values, in the order of their keys.
    @inlinable
    public var values: Values { Values(slots: slots, from: firstSlot, to: slotCount) }

    /// The values that came in before that of a key, in the order of their keys; none where the key has none.
    ///
    /// Wherever the key stands, nothing is copied to look at them: the last so many of them cost what these are.
    @inlinable
    public func values(before key: Key) -> Values {
        guard let slot = place(of: key) else { return Values(slots: [], from: 0, to: 0) }
        return Values(slots: slots, from: firstSlot, to: slot)
    }

    /// The values that came in after that of a key, in the order of their keys; none where the key has none.
    @inlinable
    public func values(after key: Key) -> Values {
        guard let slot = place(of: key) else { return Values(slots: [], from: 0, to: 0) }
        let rest = Values(slots: slots, from: slot, to: slotCount)
        return Values(slots: slots, from: rest.index(after: slot), to: slotCount)
    }

    /// The values of a map as they were when they were asked for; nothing is copied to look at them.
    public struct Values: BidirectionalCollection, Sendable {
        @usableFromInline let slots: [Value?]
        /// The first value's place.
        public let startIndex: Int
        /// The place behind the last value.
        public let endIndex: Int

        @inlinable
        init(slots: [Value?], from startIndex: Int, to endIndex: Int) {
            self.slots = slots
            self.startIndex = startIndex
            self.endIndex = endIndex
        }

        /// The value at a place.
        ///
        /// - Precondition: The place is one that this collection gave, and not its end. A collection's subscript can
        ///   neither throw nor answer with nothing, so any other place ends the process, as it does with an `Array`.
        @inlinable
        public subscript(place: Int) -> Value {
            guard let value = slots[place] else { preconditionFailure("there is no value at \(place)") }
            return value
        }

        /// The place of the next value.
        @inlinable
        public func index(after place: Int) -> Int {
            var next = place + 1
            while next < endIndex, slots[next] == nil { next += 1 }
            return next
        }

        /// The place of the value before.
        @inlinable
        public func index(before place: Int) -> Int {
            var previous = place - 1
            while slots[previous] == nil { previous -= 1 }
            return previous
        }
    }
}

extension WireMap: Sequence {
    /// Goes through the entries in order.
    @inlinable
    public func makeIterator() -> Iterator { Iterator(map: self) }

    /// Goes through the entries of a map in order.
    public struct Iterator: IteratorProtocol {
        @usableFromInline let keys: [Key]
        @usableFromInline let values: [Value?]
        @usableFromInline var slot: Int

        @inlinable
        init(map: WireMap) {
            keys = map.slotKeys
            values = map.slots
            slot = map.firstSlot
        }

        /// The next entry, nil at the end.
        @inlinable
        public mutating func next() -> (key: Key, value: Value)? {
            while slot < values.count {
                defer { slot += 1 }
                if let value = values[slot] { return (keys[slot], value) }
            }
            return nil
        }
    }
}
