// So that errors get through a transport as what they are.

extension SDKError: WireConvertible, Codable {
    /// Reads an error.
    public init(reading reader: inout WireReader) {
        let kind: Kind = reader.required("kind")
        let name: String? = reader.optional("name")
        let number: Int? = reader.optional("number")
        self.init(
            kind: kind,
            code: name.map { ErrorCode($0, number) } ?? number.map { ErrorCode("\($0)", $0) },
            message: reader.value("message", default: ""),
            path: reader.optional("path"),
            fact: reader.optional("fact")
        )
    }

    /// An object with `kind`, `name` and `number` of the code, `message`, `path` and `fact`.
    public var wire: WireValue {
        var object = WireObject()
        object["kind"] = kind.wire
        object["name"] = (code?.name).wire
        object["number"] = (code?.number).wire
        object["message"] = message.wire
        object["path"] = path.wire
        object["fact"] = fact.wire
        return object.wire
    }
}

extension SDKError: Hashable {
    /// Whether both say the same.
    public static func == (left: Self, right: Self) -> Bool { left.wire == right.wire }

    /// Hashes what the error says.
    public func hash(into hasher: inout Hasher) { hasher.combine(wire) }
}

extension SDKError.Kind: WireConvertible {
    /// Reads the name of a kind.
    public init(reading reader: inout WireReader) { self = reader.named(or: .decoding) }

    /// The name.
    public var wire: WireValue { .string(rawValue) }
}
