/// A dictionary that keeps the order in which its keys came in, and tells texts apart by their scalars.
///
/// Looking a key up, adding an entry, removing one and looking at either end take constant time, however many entries
/// there are. A value is changed in place, without a copy: `map[key]?.count += 1`.
///
/// An entry that is removed leaves a gap, so that those behind it needn't move; once there are more gaps than entries
/// they are closed all at once. (What is open to inlining here is so for the sake of mocks, which live in other
/// modules and do little else. A value is returned rather than yielded, and changed by code that is always inlined: the
/// values of mocks are small, and a coroutine of its own would have to ask for memory each time.)
public struct WireMap<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    /// The keys in the order in which they came in; that of a gap stays until the gap is closed.
    @usableFromInline var slotKeys: [Key] = []
    /// The values beside their keys, nil for a gap. Optional also so that `map[key]?.field = …` can reach the value
    /// where it stands.
    @usableFromInline var slots: [Value?] = []
    /// The slot of each key.
    @usableFromInline var places: [ExactKey<Key>: Int] = [:]
    /// The first slot that isn't a gap; the number of slots when all of them are.
    @usableFromInline var firstSlot = 0
    /// The slot that was changed last. It is looked at before a key is hashed: whoever changes a value mostly goes on
    /// with it.
    @usableFromInline var latestSlot = 0

    /// Makes an empty map.
    @inlinable
    public init() {}

    /// Makes a map of pairs. A key that comes again gets the later value and keeps its place.
    public init(_ pairs: some Sequence<(Key, Value)>) {
        for (key, value) in pairs { self[key] = value }
    }

    /// How many entries there are.
    @inlinable
    public var count: Int { places.count }

    /// Whether there are none.
    @inlinable
    public var isEmpty: Bool { places.isEmpty }

    /// Whether there is an entry for the key.
    @inlinable
    public func contains(_ key: Key) -> Bool { place(of: key) != nil }

    /// The keys, in the order in which they came in.
    @inlinable
    public var keys: [Key] {
        hasGaps ? slotKeys.indices.filter { slots[$0] != nil }.map { slotKeys[$0] } : slotKeys
    }

    /// Where the key's entry stands: the greater, the later it came in. It counts until something is removed.
    @inlinable
    public func place(of key: Key) -> Int? { isEntry(at: latestSlot, of: key) ? latestSlot : places[ExactKey(key)] }

    /// Adds an entry where there is none for the key.
    @inlinable
    public mutating func ensure(_ key: Key, _ value: @autoclosure () -> Value) {
        _ = ensuredSlot(of: key, value)
    }

    /// Removes an entry.
    ///
    /// - Returns: Its value, nil when there was none.
    @inlinable
    @discardableResult
    public mutating func removeValue(forKey key: Key) -> Value? {
        guard let slot = place(of: key) else { return nil }
        let value = slots[slot]
        slots[slot] = nil
        vacate(slot, of: key)
        return value
    }

    /// Removes all entries.
    @inlinable
    public mutating func removeAll() { self = WireMap() }
}

// Entries by their keys.
extension WireMap {
    /// The value of a key, nil when there is none. Setting nil removes the entry; setting the value of a new key puts
    /// it at the end.
    @inlinable
    public subscript(key: Key) -> Value? {
        get { place(of: key).flatMap { slots[$0] } }
        @inline(__always) _modify {
            if let slot = place(of: key) {
                latestSlot = slot
                defer { if slots[slot] == nil { vacate(slot, of: key) } }
                yield &slots[slot]
            } else {
                var value: Value?
                defer { if let value { append(key, value) } }
                yield &value
            }
        }
    }

    /// The value of a key, looked for first where its entry stood before: ``place(of:)``. That is several times as quick
    /// where nothing has moved, and comes to the same where something has.
    @inlinable
    public subscript(key: Key, near place: Int?) -> Value? {
        if let place, isEntry(at: place, of: key) { slots[place] } else { self[key] }
    }

    /// The value of a key that may be absent itself: without a key there is no value, and a change is lost.
    @inlinable
    public subscript(key: Key?) -> Value? {
        get { key.flatMap { self[$0] } }
        _modify {
            if let key {
                yield &self[key]
            } else {
                var nothing: Value?
                yield &nothing
            }
        }
    }

    /// The value of a key, or another where there is none. Changing that one adds the entry.
    @inlinable
    public subscript(key: Key, default defaultValue: @autoclosure () -> Value) -> Value {
        get { self[key] ?? defaultValue() }
        _modify {
            let slot = ensuredSlot(of: key, defaultValue)
            var value = slots[slot].take() ?? defaultValue()
            defer { slots[slot] = value }
            yield &value
        }
    }
}

// Slots.
extension WireMap {
    @inlinable
    var hasGaps: Bool { slots.count != places.count }

    /// Whether it is a key's value that a slot has.
    @inlinable
    func isEntry(at slot: Int, of key: Key) -> Bool {
        slot < slots.count && slots[slot] != nil && ExactKey(slotKeys[slot]) == ExactKey(key)
    }

    @inlinable
    @inline(never)
    mutating func append(_ key: Key, _ value: Value) {
        latestSlot = slots.count
        places[ExactKey(key)] = slots.count
        slotKeys.append(key)
        slots.append(value)
    }

    @inlinable
    mutating func ensuredSlot(of key: Key, _ value: () -> Value) -> Int {
        if let slot = place(of: key) {
            latestSlot = slot
        } else {
            append(key, value())
        }
        return latestSlot
    }

    /// Forgets the key of a slot that has become a gap.
    @inlinable
    @inline(never)
    mutating func vacate(_ slot: Int, of key: Key) {
        places[ExactKey(key)] = nil
        while !slots.isEmpty, slots[slots.count - 1] == nil {
            slots.removeLast()
            slotKeys.removeLast()
        }
        if slot == firstSlot { firstSlot = slots.dropFirst(slot).firstIndex { $0 != nil } ?? slots.count }
        // Now and then, so that on average a removal costs no more than the entry did.
        if slots.count > 2 * places.count + 16 { closeGaps() }
    }

    @usableFromInline
    mutating func closeGaps() {
        let kept = slots.indices.filter { slots[$0] != nil }
        slotKeys = kept.map { slotKeys[$0] }
        slots = kept.map { slots[$0] }
        for (slot, key) in slotKeys.enumerated() { places[ExactKey(key)] = slot }
        firstSlot = 0
    }
}
