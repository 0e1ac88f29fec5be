// So that errors get through a transport as what they are.

extension SDKError: WireRecord {
    /// Reads an error.
    public init(reading fields: inout WireFields) {
        let kindName: String = fields.required("kind")
        let kind = Kind(rawValue: kindName)
        if kind == nil { fields.fail("kind", WireError(expected: "a kind of error", found: fields["kind"])) }
        let name: String? = fields.optional("name")
        let number: Int? = fields.optional("number")
        self.init(
            kind: kind ?? .decoding,
            code: name.map { ErrorCode($0, number) } ?? number.map { ErrorCode("\($0)", $0) },
            message: fields.value("message", default: ""),
            path: fields.optional("path"),
            fact: fields.optional("fact")
        )
    }

    /// An object with `kind`, `name` and `number` of the code, `message`, `path` and `fact`.
    public var wire: WireValue {
        var object = WireObject()
        object["kind"] = kind.rawValue.wire
        object["name"] = (code?.name).wire
        object["number"] = (code?.number).wire
        object["message"] = message.wire
        object["path"] = path.wire
        object["fact"] = fact.wire
        return object.wire
    }
}
