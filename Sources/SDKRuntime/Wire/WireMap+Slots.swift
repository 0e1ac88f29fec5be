extension WireMap {
    /// What stands in the slots of a map.
    @usableFromInline
    struct Slots: Sendable {
        /// The keys in the order in which they came in; that of a gap stays until the gap is closed.
        @usableFromInline var keys: [Key] = []
        /// The values beside their keys, nil for a gap. Optional also so that `map[key]?.field = …` can reach the value
        /// where it stands.
        @usableFromInline var values: [Value?] = []
        /// The slot of each key, once there are too many to look at one by one.
        @usableFromInline var index = KeyIndex()
        /// How many slots aren't gaps.
        @usableFromInline var count = 0
        /// The first slot that isn't a gap; the number of slots when all of them are.
        @usableFromInline var first = 0
        /// The slot that was changed last. It is looked at before any other: whoever changes a value mostly goes on
        /// with it.
        @usableFromInline var latest = 0

        @inlinable
        init() {}
    }
}

extension WireMap.Slots {
    /// Lets a key wait behind the others for its value.
    ///
    /// - Returns: The slot that it waits for.
    @inlinable
    mutating func append(waiting key: Key, _ hash: Int?) -> Int {
        keys.append(key)
        if let hash { index.add(hash, at: values.count) }
        return values.count
    }

    @inlinable
    mutating func take(at slot: Int) -> Value? { slot < values.count ? values[slot].take() : nil }

    @inlinable
    mutating func put(_ value: consuming Value?, at slot: Int) {
        if slot == values.count {
            enter(value)
        } else {
            values[slot] = value
            if values[slot] == nil { vacate(slot) }
        }
    }

    /// Makes an entry of the key that waits, if there is a value for it.
    @inlinable
    mutating func enter(_ value: consuming Value?) {
        latest = values.count
        values.append(value)
        if values[latest] == nil {
            values.removeLast()
            return forget(keys.removeLast(), at: latest)
        }
        count += 1
        if index.isUnused { indexIfMany() }
    }

    /// Forgets the key of a slot that has become a gap.
    @inlinable
    @inline(never)
    mutating func vacate(_ slot: Int) {
        forget(keys[slot], at: slot)
        count -= 1
        while !values.isEmpty, values[values.count - 1] == nil {
            values.removeLast()
            keys.removeLast()
        }
        if slot == first { first = values.dropFirst(slot).firstIndex { $0 != nil } ?? values.count }
        // Now and then, so that on average a removal costs no more than the entry did.
        if values.count > 2 * count + 16 { closeGaps() }
    }

    @inlinable
    mutating func forget(_ key: Key, at slot: Int) {
        if !index.isUnused { index.remove(WireMap.hash(of: key), at: slot) }
    }

    @usableFromInline
    mutating func closeGaps() {
        let kept = values.indices.filter { values[$0] != nil }
        keys = kept.map { keys[$0] }
        values = kept.map { values[$0] }
        first = 0
        index = KeyIndex()
        indexIfMany()
    }

    /// (To look at a few keys one by one is quicker than to work out the hash of one.)
    @inlinable
    mutating func indexIfMany() {
        if values.count <= 8 { return }
        for slot in values.indices where values[slot] != nil { index.add(WireMap.hash(of: keys[slot]), at: slot) }
    }
}
