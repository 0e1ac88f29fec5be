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
    /// What it has, behind one reference: maps are copied far more often than they are changed. Nothing before the first
    /// entry.
    @usableFromInline var kept: SharedStorage<Slots>?

    /// Makes an empty map.
    @inlinable
    public init() {}

    /// Makes a map of pairs. A key that comes again gets the later value and keeps its place.
    public init(_ pairs: some Sequence<(Key, Value)>) {
        for (key, value) in pairs { self[key] = value }
    }

    /// How many entries there are.
    @inlinable
    public var count: Int { kept?.value.count ?? 0 }

    /// Whether there are none.
    @inlinable
    public var isEmpty: Bool { count == 0 }

    /// Whether there is an entry for the key.
    @inlinable
    public func contains(_ key: Key) -> Bool { place(of: key) != nil }

    /// The keys, in the order in which they came in.
    @inlinable
    public var keys: [Key] {
        let (keys, values) = (slotKeys, slots)
        return values.count == count ? keys : values.indices.filter { values[$0] != nil }.map { keys[$0] }
    }

    /// Where the key's entry stands: the greater, the later it came in. It counts until something is removed.
    @inlinable
    public func place(of key: Key) -> Int? { isLatest(key) ? latestSlot : search(key) }

    /// Looks a key up, so that its entry is found at once until that of another one is changed.
    @inlinable
    public mutating func turn(to key: Key) {
        if !isLatest(key), let slot = search(key) { kept?.value.latest = slot }
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
        let value = take(at: slot)
        kept?.value.vacate(slot)
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
        get { place(of: key).flatMap { value(at: $0) } }
        @inline(__always) _modify {
            let slot = slotToChange(of: key)
            var value = take(at: slot)
            defer { put(value.take(), at: slot) }
            yield &value
        }
    }

    /// The value of a key, looked for first where its entry stood before: ``place(of:)``. That is several times as quick
    /// where nothing has moved, and comes to the same where something has.
    @inlinable
    public subscript(key: Key, near place: Int?) -> Value? {
        self.place(of: key, near: place).flatMap { value(at: $0) }
    }

    /// Where the key's entry stands, looked for first where it stood before.
    @inlinable
    package func place(of key: Key, near place: Int?) -> Int? {
        if let place, isEntry(at: place, of: key) { place } else { self.place(of: key) }
    }

    /// The value of a key that may be absent itself: without a key there is no value, and a change is lost.
    ///
    /// Disfavoured, so that Swift takes the other one for a key that is there, however it could read what is around it.
    @_disfavoredOverload
    @inlinable
    public subscript(key: Key?) -> Value? {
        get { key.flatMap { self[$0] } }
        @inline(__always) _modify {
            let slot = key.map { slotToChange(of: $0) }
            var value = slot.flatMap { take(at: $0) }
            defer { if let slot { put(value.take(), at: slot) } }
            yield &value
        }
    }

    /// What a key's entry holds, of a map whose entries may hold nothing: nil where there is no entry, too.
    @inlinable
    public subscript<Held>(flat key: Key) -> Held? where Value == Held? { self[key] ?? nil }

    /// The same for a key that may be absent itself.
    @_disfavoredOverload
    @inlinable
    public subscript<Held>(flat key: Key?) -> Held? where Value == Held? { self[key] ?? nil }

    /// The value of a key, or another where there is none. Changing that one adds the entry.
    @inlinable
    public subscript(key: Key, default defaultValue: @autoclosure () -> Value) -> Value {
        get { self[key] ?? defaultValue() }
        _modify {
            let slot = ensuredSlot(of: key, defaultValue)
            var value = take(at: slot) ?? defaultValue()
            defer { kept?.value.values[slot] = value }
            yield &value
        }
    }

    /// Changes the value of a key where it stands; where there is none nothing happens. The key is looked up once,
    /// however much is changed.
    @inlinable
    @inline(__always)
    public mutating func change(_ key: Key, _ change: (inout Value) -> Void) {
        guard let slot = place(of: key) else { return }
        kept?.value.latest = slot
        if var value = take(at: slot) {
            change(&value)
            kept?.value.values[slot] = value
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
        if isLatest(key) { return latestSlot }
        let hash = isIndexed ? Self.hash(of: key) : nil
        if let slot = hash.map({ slot(of: key, $0) }) ?? scan(for: key) {
            kept?.value.latest = slot
            return slot
        }
        if kept == nil { kept = SharedStorage(Slots()) }
        return kept?.value.append(waiting: key, hash) ?? 0
    }

    /// The key of a slot, waiting or not.
    @inlinable
    package func key(at slot: Int) -> Key { slotKeys[slot] }

    /// Takes the value out of a slot.
    @inlinable
    package mutating func take(at slot: Int) -> Value? { kept?.value.take(at: slot) }

    /// Puts a value into a slot; nil ends the entry, or there won't be one.
    @inlinable
    @inline(never)
    package mutating func put(_ value: consuming Value?, at slot: Int) { kept?.value.put(value, at: slot) }

    @inlinable
    package mutating func ensuredSlot(of key: Key, _ value: () -> Value) -> Int {
        let slot = slotToChange(of: key)
        if slot == slotCount { put(value(), at: slot) }
        return slot
    }
}

// Slots.
extension WireMap {
    @inlinable
    var slotKeys: [Key] { kept?.value.keys ?? [] }

    @inlinable
    var slots: [Value?] { kept?.value.values ?? [] }

    @inlinable
    var slotCount: Int { kept?.value.values.count ?? 0 }

    @inlinable
    var firstSlot: Int { kept?.value.first ?? 0 }

    @inlinable
    var latestSlot: Int { kept?.value.latest ?? 0 }

    @inlinable
    func value(at slot: Int) -> Value? { kept?.value.values[slot] }

    /// Whether it is a key's value that a slot has.
    @inlinable
    func isEntry(at slot: Int, of key: Key) -> Bool {
        guard let kept, slot < kept.value.values.count, kept.value.values[slot] != nil else { return false }
        return Self.isSame(kept.value.keys[slot], as: key)
    }

    /// Whether it is the key of the slot that was changed last, bit by bit: it may be that key and not look like it. (So
    /// that most keys are told apart at once, and the others are found by looking through the map.)
    @inlinable
    func isLatest(_ key: Key) -> Bool {
        guard let kept else { return false }
        let latest = kept.value.latest
        guard latest < kept.value.values.count, kept.value.values[latest] != nil else { return false }
        return areIdentical(kept.value.keys[latest], key)
    }

    /// Whether two keys are one. Swift takes texts for one that only look alike, such as `é` in one scalar and in two;
    /// here they are two.
    @inlinable
    static func isSame(_ key: Key, as other: Key) -> Bool {
        if Key.self == String.self, let text = key as? String, let other = other as? String {
            return text.isSame(as: other)
        }
        return key == other
    }

    @inlinable
    @inline(never)
    func search(_ key: Key) -> Int? { isIndexed ? slot(of: key, Self.hash(of: key)) : scan(for: key) }

    @inlinable
    var isIndexed: Bool { !(kept?.value.index.isUnused ?? true) }

    /// The hash by which a key is found where there are many.
    @inlinable
    static func hash(of key: Key) -> Int {
        if Key.self == String.self, let text = key as? String { return text.textHash }
        return key.hashValue
    }

    @inlinable
    func slot(of key: Key, _ hash: Int) -> Int? {
        guard let kept else { return nil }
        let tag = KeyIndex.tag(hash)
        var cell = kept.value.index.home(of: tag)
        while true {
            let content = kept.value.index.cells[cell]
            if content == 0 { return nil }
            let slot = KeyIndex.place(content)
            if KeyIndex.tag(content) == tag, Self.isSame(kept.value.keys[slot], as: key) { return slot }
            cell = kept.value.index.next(cell)
        }
    }

    @inlinable
    func scan(for key: Key) -> Int? {
        for slot in 0..<slotCount where isEntry(at: slot, of: key) { return slot }
        return nil
    }
}
