/// A call as it travels.
public struct WireRequest: WireRecord, Hashable, Codable, CustomStringConvertible {
    /// The id of the overload.
    public var method: String
    /// An object with the arguments by name.
    public var arguments: WireValue

    /// Makes a request.
    public init(method: String, arguments: WireValue) {
        self.method = method
        self.arguments = arguments
    }

    /// A call of no method.
    public static var placeholder: Self { Self(method: "", arguments: [:]) }

    /// An object with `method` and `arguments`.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("method", &method)
        fields.optional("arguments", &arguments)
    }
}
