/// An event as it travels.
public struct WireEvent: WireRecord, Hashable, Codable, CustomStringConvertible {
    /// The event's name on the wire.
    public var name: String
    private var content: EventContent

    /// What it carries; null for nothing.
    public var payload: WireValue {
        get { content.wire }
        set { content = EventContent(newValue) }
    }

    /// Makes an event.
    public init(name: String, payload: WireValue = .null) {
        self.name = name
        content = payload.isNull ? .none : EventContent(payload)
    }

    /// Makes an event that carries a value, whose wire form is made once somebody looks at it.
    public init(name: String, carrying value: any WireConvertible) {
        self.name = name
        content = EventContent(value)
    }

    /// An event without a name.
    public static var placeholder: Self { Self(name: "") }

    /// An object with `name` and, where there is one, `payload`.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("name", &name)
        fields.optional("payload", &content)
    }
}
