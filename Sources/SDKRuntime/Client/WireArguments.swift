/// Reads the arguments of a request, for whoever turns requests back into typed calls. An argument that is missing or
/// of the wrong type is an error of kind `argument`, as it is for any other caller.
///
/// As with a ``WireReader``, reading never throws: the first error waits for ``finish()``.
public struct WireArguments<Failure: SDKErrorProtocol>: Sendable {
    private var reader: WireReader
    private let argumentError: Failure.Code
    /// The argument that couldn't be read.
    private var culprit: String?

    /// Looks into a request.
    public init(_ request: WireRequest, argumentError: Failure.Code) {
        self.argumentError = argumentError
        reader = WireReader(request.arguments, of: request.method)
        if case .object = request.arguments { return }
        reader.fail()
    }

    /// Ends the reading.
    ///
    /// - Throws: An error about the first argument that couldn't be read.
    public func finish() throws(Failure) {
        guard let failure = reader.failure else { return }
        guard let culprit else {
            throw .argument(argumentError, message: "arguments are \(failure.found) instead of an object")
        }
        throw .argument(argumentError, message: "\(failure)", path: culprit)
    }

    /// An argument that has to be there.
    public mutating func required<Value: WireConvertible>(_ name: String) -> Value {
        reading(name) { $0.required(name) }
    }

    /// An argument that may be absent.
    public mutating func optional<Value: WireConvertible>(_ name: String) -> Value? {
        reading(name) { $0.optional(name) }
    }

    /// An argument with a default.
    public mutating func value<Value: WireConvertible>(_ name: String, default defaultValue: Value) -> Value {
        reading(name) { $0.value(name, default: defaultValue) }
    }

    /// A union, told apart by an argument that stands beside it.
    public mutating func union<Union: TaggedUnion>(_ name: String, tag: Union.Tag) -> Union {
        reading(name) { $0.union(name, tag: tag) }
    }

    /// A union that may be absent.
    public mutating func optionalUnion<Union: TaggedUnion>(_ name: String, tag: Union.Tag) -> Union? {
        reading(name) { $0.optionalUnion(name, tag: tag) }
    }

    private mutating func reading<Value>(_ name: String, _ read: (inout WireReader) -> Value) -> Value {
        guard reader.failure == nil else { return read(&reader) }
        let value = read(&reader)
        if reader.failure != nil { culprit = name }
        return value
    }
}
