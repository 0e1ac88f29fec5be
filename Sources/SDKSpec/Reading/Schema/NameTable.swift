/// Values by their names, for a few names about which every key of every file is asked.
///
/// A name is compared with those of its length: there are one or two, so that this takes less than a hash does.
struct NameTable<Value: Sendable>: Sendable {
    /// The names and their values, by the names' lengths.
    private var buckets: [[(name: String, value: Value)]] = []

    /// Makes a table; of several values with one name it has the first.
    init(_ values: [(name: String, value: Value)]) {
        for entry in values {
            let length = entry.name.utf8.count
            while buckets.count <= length { buckets.append([]) }
            buckets[length].append(entry)
        }
    }

    /// Whether there is a value of a name.
    func contains(_ name: String) -> Bool { position(of: name) != nil }

    /// The value of a name; nil when there is none.
    subscript(name: String) -> Value? { position(of: name).map { buckets[name.utf8.count][$0].value } }

    private func position(of name: String) -> Int? {
        let length = name.utf8.count
        guard length < buckets.count else { return nil }
        return buckets[length].firstIndex { $0.name == name }
    }
}
