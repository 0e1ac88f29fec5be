// So that errors get through a transport as what they are.

extension SDKError: WireRecord {
    /// Reads an error.
    public init(wire: WireValue) throws(WireError) {
        let fields = try WireFields(wire, of: "SDKError")
        let kindName: String = try fields.required("kind")
        guard let kind = Kind(rawValue: kindName) else {
            throw WireError(expected: "a kind of error", found: fields["kind"]).inside("SDKError", "kind")
        }
        let name: String? = try fields.optional("name")
        let number: Int? = try fields.optional("number")
        self.init(
            kind: kind,
            code: name.map { ErrorCode($0, number) } ?? number.map { ErrorCode("\($0)", $0) },
            message: try fields.value("message", default: ""),
            path: try fields.optional("path"),
            fact: try fields.optional("fact")
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
