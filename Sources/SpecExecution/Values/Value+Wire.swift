import SDKRuntime

extension Value {
    /// The value as it travels.
    var wire: WireValue {
        switch self {
        case .none: .null
        case .bool(let truth): .bool(truth)
        case .int(let number): number.wire
        case .uint(let number): number.wire
        case .double(let number): number.wire
        case .text(let text): .string(text)
        case .bytes(let bytes): .bytes(bytes)
        case .json(let wire): wire
        case .list(let items): .array(items.map(\.wire))
        case .map(let map): .object(WireMembers(map.map { ($0.key.name, $0.value.wire) }))
        case .record(let record): record.wire
        case .union(let union): union.wire
        }
    }
}
