import SDKMockRuntime
import SDKRuntime

// Looking at what is kept, by the names of the spec.
extension SpecState: InspectedState {
    /// The whole state as one value.
    var whole: Value {
        let devices = zip(devices.keys, devices.values).map { (MapKey.text($0), Value(kept: $1.record)) }
        let users = users.map { (MapKey.text($0.key.rawValue), Value(kept: $0.value.record)) }
        let shape = RecordShape(
            name: "state",
            fields: ["devices", "users", "world"],
            order: [0, 1, 2],
            tags: [nil, nil, nil],
            defaults: [nil, nil, nil]
        )
        let parts: [Value] = [.map(WireMap(devices)), .map(WireMap(users)), Value(kept: world.record)]
        return .record(Record(shape: shape, fields: parts))
    }

    /// What is kept at a place; nil when there is no such entry, or nothing in it.
    package func value(at place: StatePlace) throws(SDKError) -> WireValue? {
        var value = whole
        for step in place.steps {
            guard value.isPresent else { return WireValue?.none }
            value = try value.part(step, of: place)
        }
        // A mere `nil` would be taken for null, which is a value.
        return value.isPresent ? value.wire : WireValue?.none
    }
}

extension Value {
    /// A record of the state.
    fileprivate init(kept record: Record?) { self = record.map { .record($0) } ?? .none }

    fileprivate func part(_ step: StatePlace.Step, of place: StatePlace) throws(SDKError) -> Value {
        switch (step, self) {
        case (.entry(let name), .map(let map)):
            // The keys of a map are of one form.
            let keys = [KeyForm.text, .int, .uint].lazy.compactMap { $0.key(named: name) }
            return keys.compactMap { map[$0] }.first ?? .none
        case (.entry(let number), .list(let items)):
            return Int(number).flatMap { items.indices.contains($0) ? items[$0] : nil } ?? .none
        case (.entry(let key), _): throw place.noEntries(key)
        case (.field(let name), .record(let record)):
            guard let position = record.shape.fields.firstIndex(of: name) else {
                throw place.noField(name, among: record.shape.fields)
            }
            return record.fields[position]
        case (.field(let name), _): throw place.noField(name, among: [])
        }
    }
}
