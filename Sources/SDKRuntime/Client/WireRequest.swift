/// A call as it travels.
public struct WireRequest: WireRecord {
    /// The id of the overload.
    public var method: String
    /// An object with the arguments by name.
    public var arguments: WireValue

    /// Makes a request.
    public init(method: String, arguments: WireValue) {
        self.method = method
        self.arguments = arguments
    }

    /// Reads an object with `method` and `arguments`.
    public init(reading fields: inout WireFields) {
        method = fields.required("method")
        arguments = fields.value("arguments", default: [:])
    }

    /// An object with `method` and `arguments`.
    public var wire: WireValue { ["method": method.wire, "arguments": arguments] }
}
