/// Reads the arguments of a request, for whoever turns requests back into typed calls. An argument that is missing or
/// of the wrong type is an error of kind `argument`, as it is for any other caller.
public struct WireArguments: Sendable {
    private let fields: WireFields
    private let argumentError: ErrorCode

    /// Looks into a request.
    public init(_ request: WireRequest, argumentError: ErrorCode) throws(SDKError) {
        self.argumentError = argumentError
        do {
            fields = try WireFields(request.arguments, of: request.method)
        } catch {
            throw .argument(argumentError, message: "arguments are \(error.found) instead of an object")
        }
    }

    /// An argument that has to be there.
    public func required<Value: WireConvertible>(_ name: String) throws(SDKError) -> Value {
        try reading(name) { () throws(WireError) in try fields.required(name) }
    }

    /// An argument that may be absent.
    public func optional<Value: WireConvertible>(_ name: String) throws(SDKError) -> Value? {
        try reading(name) { () throws(WireError) in try fields.optional(name) }
    }

    /// An argument with a default.
    public func value<Value: WireConvertible>(
        _ name: String,
        default defaultValue: @autoclosure () -> Value
    ) throws(SDKError) -> Value {
        try optional(name) ?? defaultValue()
    }

    /// A union, told apart by an argument that stands beside it.
    public func union<Union: TaggedUnion>(_ name: String, tag: Union.Tag) throws(SDKError) -> Union {
        try reading(name) { () throws(WireError) in try fields.union(name, tag: tag) }
    }

    /// A union that may be absent.
    public func optionalUnion<Union: TaggedUnion>(_ name: String, tag: Union.Tag) throws(SDKError) -> Union? {
        try reading(name) { () throws(WireError) in try fields.optionalUnion(name, tag: tag) }
    }

    private func reading<Value>(_ name: String, _ read: () throws(WireError) -> Value) throws(SDKError) -> Value {
        do {
            return try read()
        } catch {
            throw .argument(argumentError, message: "\(error)", path: name)
        }
    }
}
