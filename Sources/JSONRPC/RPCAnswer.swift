import SDKRuntime

/// The answer to a request.
public struct RPCAnswer: Sendable, Hashable {
    /// What the request was known by.
    public let id: WireValue
    /// The answer, or why there is none.
    public let outcome: Result<WireValue, RPCError>

    /// Makes an answer.
    public init(id: WireValue, outcome: Result<WireValue, RPCError>) {
        self.id = id
        self.outcome = outcome
    }

    /// An object with `id` and either `result` or `error`.
    public var wire: WireValue {
        var members: WireMembers = ["jsonrpc": "2.0", "id": id]
        switch outcome {
        case .success(let value): members["result"] = .some(value)
        case .failure(let error): members["error"] = error.wire
        }
        return .object(members)
    }
}
