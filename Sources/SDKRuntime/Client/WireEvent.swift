/// An event as it travels.
public struct WireEvent: WireRecord {
    /// The event's name on the wire.
    public var name: String
    /// What it carries; null for nothing.
    public var payload: WireValue

    /// Makes an event.
    public init(name: String, payload: WireValue = .null) {
        self.name = name
        self.payload = payload
    }

    /// Reads an object with `name` and `payload`.
    public init(reading fields: inout WireFields) {
        name = fields.required("name")
        payload = fields["payload"]
    }

    /// An object with `name` and, where there is one, `payload`.
    public var wire: WireValue {
        var object: WireObject = ["name": name.wire]
        object["payload"] = payload
        return object.wire
    }
}
