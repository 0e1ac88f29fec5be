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

    /// Looks a key up, so that its entry is found at once until that of another one is changed.
    @inlinable
    public mutating func turn(to key: Key) {
        if let slot = place(of: key) { latestSlot = slot }
    }

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
            let slot = slotToChange(of: key)
            var value = take(at: slot)
            defer { put(value, at: slot) }
            yield &value
        }
    }

    /// The value of a key, looked for first where its entry stood before: ``place(of:)``. That is several times as quick
    /// where nothing has moved, and comes to the same where something has.
    @inlinable
    public subscript(key: Key, near place: Int?) -> Value? { self.place(of: key, near: place).flatMap { slots[$0] } }

    /// Where the key's entry stands, looked for first where it stood before.
    @inlinable
    package func place(of key: Key, near place: Int?) -> Int? {
        if let place, isEntry(at: place, of: key) { place } else { self.place(of: key) }
    }

    /// The value of a key that may be absent itself: without a key there is no value, and a change is lost.
    @inlinable
    public subscript(key: Key?) -> Value? {
        get { key.flatMap { self[$0] } }
        @inline(__always) _modify {
            let slot = key.map { slotToChange(of: $0) }
            var value = slot.flatMap { take(at: $0) }
            defer { if let slot { put(value, at: slot) } }
            yield &value
        }
    }

    /// What a key's entry holds, of a map whose entries may hold nothing: nil where there is no entry, too.
    @inlinable
    public subscript<Held>(flat key: Key) -> Held? where Value == Held? { self[key] ?? nil }

    /// The same for a key that may be absent itself.
    @inlinable
    public subscript<Held>(flat key: Key?) -> Held? where Value == Held? { self[key] ?? nil }

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

    /// Changes the value of a key where it stands; where there is none nothing happens. The key is looked up once,
    /// however much is changed.
    @inlinable
    @inline(__always)
    public mutating func change(_ key: Key, _ change: (inout Value) -> Void) {
        guard let slot = place(of: key) else { return }
        latestSlot = slot
        if var value = slots[slot].take() {
            change(&value)
            slots[slot] = value
        }
    }

    /// Changes the value of a key that may be absent itself; without a key nothing happens.
    @inlinable
    @inline(__always)
    public mutating func change(_ key: Key?, _ change: (inout Value) -> Void) {
        if let key { self.change(key, change) }
    }
}

// A change of an entry that may come or go: its value is taken out of its slot, changed, and put back. While it is out,
// nobody can look at the map. (Looking up and putting back aren't inlined: what they need on the way would have to be
// kept by the coroutine that changes the value, which asks for memory unless it keeps very little.)
extension WireMap {
    /// The slot of a key, or the next one, for which the key waits behind the others then.
    @inlinable
    @inline(never)
    package mutating func slotToChange(of key: Key) -> Int {
        if isEntry(at: latestSlot, of: key) { return latestSlot }
        let next = slots.count
        // Where there are places already the key takes its own at once, so that it is hashed once.
        let slot = places.isEmpty ? next : Self.value(of: &places[ExactKey(key), default: next])
        if slot == next { slotKeys.append(key) } else { latestSlot = slot }
        return slot
    }

    @inlinable
    static func value(of place: inout Int) -> Int { place }

    /// The key of a slot, waiting or not.
    @inlinable
    package func key(at slot: Int) -> Key { slotKeys[slot] }

    /// Takes the value out of a slot.
    @inlinable
    package mutating func take(at slot: Int) -> Value? { slot < slots.count ? slots[slot].take() : nil }

    /// Puts a value into a slot; nil ends the entry, or there won't be one.
    @inlinable
    @inline(never)
    package mutating func put(_ value: Value?, at slot: Int) {
        if slot == slots.count {
            enter(value)
        } else if let value {
            slots[slot] = value
        } else {
            vacate(slot, of: slotKeys[slot])
        }
    }

    /// Makes an entry of the key that waits, if there is a value for it.
    @inlinable
    @inline(never)
    mutating func enter(_ value: Value?) {
        if let value {
            if places.isEmpty { places[ExactKey(slotKeys[slots.count])] = slots.count }
            latestSlot = slots.count
            slots.append(value)
        } else {
            let key = slotKeys.removeLast()
            if !places.isEmpty { places[ExactKey(key)] = nil }
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
    package mutating func ensuredSlot(of key: Key, _ value: () -> Value) -> Int {
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
