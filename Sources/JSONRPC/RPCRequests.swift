import SDKRuntime

/// What a text asks for: one request, or several together.
public enum RPCRequests: Sendable {
    /// One.
    case one(Result<RPCRequest, RPCFailure>)
    /// Several, one after the other, with one answer to all of them.
    case several([Result<RPCRequest, RPCFailure>])

    /// How many requests may come together.
    public static let most = 1_000

    /// Reads a text.
    public init(text: String) {
        let wire: WireValue
        do {
            wire = try WireValue(json: text)
        } catch {
            self = .one(.failure(RPCFailure(id: .null, error: .notJSON("\(error)"))))
            return
        }
        switch wire {
        case .array(let items) where items.isEmpty:
            self = .one(.failure(RPCFailure(id: .null, error: .notRequest("a list of requests can't be empty"))))
        case .array(let items) where items.count > Self.most:
            let words = "it is a list of \(items.count) requests; \(Self.most) may come together"
            self = .one(.failure(RPCFailure(id: .null, error: .notRequest(words))))
        case .array(let items): self = .several(items.map(Self.request))
        case .null, .bool, .int, .uint, .double, .string, .bytes, .object: self = .one(Self.request(wire))
        }
    }

    private static func request(_ wire: WireValue) -> Result<RPCRequest, RPCFailure> {
        Result { () throws(RPCFailure) in try RPCRequest(wire) }
    }
}
