import SDKRuntime

extension WireValue {
    /// The same shape with other values throughout, so that it can still be read as the type that it was.
    var changed: WireValue {
        switch self {
        case .null: .null
        case .bool(let value): .bool(!value)
        case .int(let number): .int(number &+ 1)
        case .uint(let number): .uint(number &- 1)
        case .double(let number): .double(number + 1)
        case .string(let text): .string(text + "~")
        case .bytes(let bytes): .bytes(bytes + [0])
        case .array(let items): .array(items.map(\.changed))
        case .object(let members): .object(members.mapValues(\.changed))
        }
    }
}
