import SDKRuntime

/// What a client is sent.
public enum RPCMessage: Sendable {
    /// The answer to a call.
    case answer(RPCAnswer)
    /// An event.
    case event(WireEvent)

    /// The method of the notifications that events are.
    private static let eventMethod = "event"

    /// Reads a text; nil when it is neither.
    public init?(text: String) {
        guard let wire = try? WireValue(json: text), case .object(let members) = wire else { return nil }
        if members["method"] == .string(Self.eventMethod) {
            guard let event = try? WireEvent(wire: wire["params"]) else { return nil }
            self = .event(event)
        } else if let id = members["id"] {
            // Many servers write both members, the one that doesn't apply as null.
            if let error = members["error"], !error.isNull {
                self = .answer(RPCAnswer(id: id, outcome: .failure(RPCError(wire: error))))
            } else {
                self = .answer(RPCAnswer(id: id, outcome: .success(members["result"] ?? .null)))
            }
        } else {
            return nil
        }
    }

    /// How an event begins as it is written here.
    private static let eventStart = Array(#"{"jsonrpc":"2.0","method":"\#(eventMethod)","params":"#.utf8)

    /// Whether bytes are an event, told by their beginning alone: one that nobody listens to needn't be read. Of another
    /// writer an event may begin otherwise, and is told by reading it.
    public static func isEvent(_ bytes: UnsafeRawBufferPointer) -> Bool {
        bytes.count >= eventStart.count && eventStart.indices.allSatisfy { bytes[$0] == eventStart[$0] }
    }

    /// The message as it is sent.
    public var bytes: [UInt8] {
        switch self {
        case .answer(let answer): answer.bytes
        case .event(let event):
            JSONWriter.message { json in
                json.writeMember("method", Self.eventMethod)
                json.writeMember("params", event)
            }
        }
    }
}
