import SDKRuntime

/// A call as JSON-RPC 2.0 has it. Arguments go by name.
public struct RPCRequest: Sendable, Hashable {
    /// What the answer will be known by; nil when none is wanted.
    public let id: WireValue?
    /// The method.
    public let method: String
    /// The arguments, an object.
    public let parameters: WireValue

    /// Makes a request.
    public init(id: WireValue?, method: String, parameters: WireValue = [:]) {
        self.id = id
        self.method = method
        self.parameters = parameters
    }

    /// The request as it is sent.
    public var bytes: [UInt8] {
        JSONWriter.message { json in
            if let id {
                json.begin("id")
                json.write(id)
            }
            json.writeMember("method", method)
            if !parameters.isEmpty { json.writeMember("params", parameters) }
        }
    }
}

extension RPCRequest {
    /// How many levels of lists and objects a message may have: so many a ``WireValue`` is read with.
    public static let deepest = WireValue.deepest

    /// Whether the message is nested deeper than readers of JSON take it, so that there is no use in sending it.
    public var isTooDeep: Bool { parameters.isNested(deeperThan: Self.deepest - 1) }
}

extension RPCRequest {
    /// Reads a request.
    init(_ wire: WireValue) throws(RPCFailure) {
        guard case .object(let members) = wire else {
            throw RPCFailure(id: .null, error: .notRequest("it isn't an object"))
        }
        let id = members["id"]
        func refuse(_ message: String) -> RPCFailure { RPCFailure(id: id ?? .null, error: .notRequest(message)) }
        switch id {
        case nil, .null?, .string?, .int?, .uint?, .double?: break
        case .bool?, .bytes?, .array?, .object?:
            throw RPCFailure(id: .null, error: .notRequest("`id` has to be a text or a number"))
        }
        guard members["jsonrpc"] == "2.0" else { throw refuse("`jsonrpc` has to be `\"2.0\"`") }
        guard case .string(let method)? = members["method"] else { throw refuse("`method` has to be a text") }
        switch members["params"] {
        case nil, .null?: self.init(id: id, method: method)
        case .object(let arguments)?: self.init(id: id, method: method, parameters: .object(arguments))
        // Many clients write no arguments in this way.
        case .array(let items)? where items.isEmpty: self.init(id: id, method: method)
        case .array?:
            let error = RPCError.wrongArguments("`params` has to be an object: arguments go by name")
            throw RPCFailure(id: id ?? .null, error: error)
        case .bool?, .int?, .uint?, .double?, .string?, .bytes?: throw refuse("`params` has to be an object")
        }
    }
}
