/// An event as it travels.
public struct WireEvent: WireRecord, Hashable, Codable, CustomStringConvertible {
    /// The event's name on the wire.
    public var name: String
    /// What it carries; null for nothing.
    public var payload: WireValue

    /// Makes an event.
    public init(name: String, payload: WireValue = .null) {
        self.name = name
        self.payload = payload
    }

    /// An event without a name.
    public static var placeholder: Self { Self(name: "") }

    /// An object with `name` and, where there is one, `payload`.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("name", &name)
        fields.optional("payload", &payload)
    }
}
