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

    /// The answer as it is sent: an object with `id` and either `result` or `error`.
    public var bytes: [UInt8] { JSONWriter.message(writeMembers) }

    /// Several answers as they are sent together.
    public static func bytes(of answers: [RPCAnswer]) -> [UInt8] {
        var json = JSONWriter(isSorted: false)
        json.writeList(answers.count) { place, json in json.writeMessage(answers[place].writeMembers) }
        return json.bytes
    }

    private func writeMembers(_ json: inout JSONWriter) {
        json.begin("id")
        json.write(id)
        switch outcome {
        case .success(let value):
            json.begin("result")
            json.write(value)
        case .failure(let error):
            json.begin("error")
            json.write(error.wire)
        }
    }
}
