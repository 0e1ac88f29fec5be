// So that a generated type can be stored or sent with whatever encoder an app uses already.
//
// Other formats keep less than JSON as it travels: the order of members is lost, whole numbers with a fraction of zero
// are whole, and names that Swift takes for one can't stand beside each other.

extension WireValue: Codable {
    /// Reads a value of any shape.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int64.self) {
            self = .int(value)
        } else if let value = try? container.decode(UInt64.self) {
            self = WireValue(value)
        } else if let value = try? container.decode(Double.self) {
            self = .double(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([WireValue].self) {
            self = .array(value)
        } else {
            let members = try container.decode([String: WireValue].self)
            let sorted = members.sorted { $0.key.precedes($1.key) }
            self = WireValue(members: WireMembers(sorted.map { ($0.key, $0.value) }))
        }
    }

    /// Writes the value in its own shape; bytes as they stand in JSON.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .int(let value): try container.encode(value)
        case .uint(let value): try container.encode(value)
        case .double(let value): if value.isFinite { try container.encode(value) } else { try container.encodeNil() }
        case .string(let value): try container.encode(value)
        case .bytes(let value): try container.encode([Self.bytesMark: Base64.encode(value)])
        case .array(let value): try container.encode(value)
        case .object(let value):
            let members = Dictionary(value.map { ($0.key, $0.value) }) { _, later in later }
            guard members.count == value.count else {
                let reason = "names that differ in the way their letters are composed alone can't stand side by side"
                throw EncodingError.invalidValue(self, .init(codingPath: encoder.codingPath, debugDescription: reason))
            }
            try container.encode(members)
        }
    }
}
