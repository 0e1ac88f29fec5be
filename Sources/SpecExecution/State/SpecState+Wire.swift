import SDKMockRuntime
import SDKRuntime

extension SpecState: TravellingState {
    /// Everything that is kept, by the names of the spec.
    var wire: WireValue {
        let devices = zip(devices.keys, devices.values).map { ($0, $1.record.kept) }
        let users = users.map { ($0.key.rawValue, $0.value.record.kept) }
        return [
            "devices": .object(WireMembers(devices)), "users": .object(WireMembers(users)), "world": world.record.kept,
        ]
    }
}

extension Record? {
    /// What is kept in the record.
    fileprivate var kept: WireValue { map { Value.record($0).kept } ?? [:] }
}

extension Value {
    /// The value as it is kept: as it travels, but a field of a record that is absent has its place.
    fileprivate var kept: WireValue {
        switch self {
        case .record(let record):
            .object(WireMembers(zip(record.shape.fields, record.fields.map(\.kept)).map { ($0, $1) }))
        case .list(let items): .array(items.map(\.kept))
        case .map(let map): .object(WireMembers(map.map { ($0.key.name, $0.value.kept) }))
        case .none, .bool, .int, .uint, .double, .text, .bytes, .json, .union: wire
        }
    }
}
