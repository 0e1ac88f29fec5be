import SDKRuntime

/// An error as JSON-RPC 2.0 has it: a code, a message, and data that says more.
///
/// The data of an error of the SDK is all that the error says, so that it gets through as what it is. Its code is the
/// vendor's number, or one of those below.
public struct RPCError: Error, Sendable, Hashable {
    /// Which error.
    public let code: Int
    /// What happened, for people.
    public let message: String
    /// What more there is to say; null for nothing.
    public let data: WireValue

    /// Makes an error.
    public init(code: Int, message: String, data: WireValue = .null) {
        self.code = code
        self.message = message
        self.data = data
    }
}

// The codes. Those from -32768 to -32000 are JSON-RPC's own, the last hundred of them for whoever uses it.
extension RPCError {
    /// The text is no JSON.
    public static let parseError = -32700
    /// The JSON is no request.
    public static let invalidRequest = -32600
    /// There is no such method.
    public static let methodNotFound = -32601
    /// The arguments aren't what the method takes.
    public static let invalidParameters = -32602
    /// The service refused, and the vendor has no number for it.
    public static let refused = -32000
    /// The spec doesn't say what the method does.
    public static let notModelled = -32001
    /// The call or its answer didn't get through.
    public static let notDelivered = -32002

    /// The codes that JSON-RPC keeps for itself.
    private static let reserved = -32768 ... -32000

    /// The text isn't JSON.
    public static func notJSON(_ message: String) -> RPCError {
        RPCError(code: parseError, message: "this is no JSON: \(message)")
    }

    /// The JSON isn't a request.
    public static func notRequest(_ message: String) -> RPCError {
        RPCError(code: invalidRequest, message: "this is no JSON-RPC 2.0 request: \(message)")
    }

    /// There is no such method; the message says which one may be meant.
    public static func noMethod(_ message: String) -> RPCError {
        RPCError(code: methodNotFound, message: message, data: SDKError.missingMethod(message).wire)
    }

    /// The arguments aren't what a method of the server itself takes.
    public static func wrongArguments(_ message: String) -> RPCError {
        RPCError(code: invalidParameters, message: message)
    }
}

// To and from the errors of SDKs.
extension RPCError {
    /// An error of an SDK as it travels.
    public init(_ error: SDKError) {
        self.init(code: Self.code(of: error), message: error.message, data: error.wire)
    }

    private static func code(of error: SDKError) -> Int {
        if let number = error.code?.number, !reserved.contains(number) { return number }
        return switch error.kind {
        case .service: refused
        case .argument: invalidParameters
        case .transport, .decoding: notDelivered
        case .notModelled: notModelled
        }
    }

    /// The error of an SDK that has travelled; what the code says where it was none.
    public var untyped: SDKError {
        if !data["kind"].isNull, let error = try? SDKError(wire: data) { return error }
        // A server that knows nothing of SDKs says what it can by the code.
        return switch code {
        case Self.methodNotFound: .missingMethod(message)
        case Self.invalidParameters: SDKError(kind: .argument, message: message)
        case Self.refused: SDKError(kind: .service, message: message)
        case Self.notModelled: SDKError(kind: .notModelled, message: message)
        case Self.reserved: .transport("the server refused the call: \(message) (\(code))")
        default: .service(ErrorCode("\(code)", code), message: message)  // A number of the vendor's own.
        }
    }
}

extension RPCError {
    /// An error as the server wrote it; one that says so where it is none.
    init(wire: WireValue) {
        guard let code = try? Int(wire: wire["code"]), case .string(let message) = wire["message"] else {
            self.init(code: Self.notDelivered, message: "the server's error can't be read: \(wire)")
            return
        }
        self.init(code: code, message: message, data: wire["data"])
    }

    /// An object with `code`, `message` and, where there is any, `data`.
    var wire: WireValue {
        var object = WireObject()
        object["code"] = code.wire
        object["message"] = message.wire
        object["data"] = data
        return object.wire
    }
}
