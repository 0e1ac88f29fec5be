import SDKRuntime

/// What a client is sent.
public enum RPCMessage: Sendable {
    /// The answer to a call.
    case answer(RPCAnswer)
    /// An event.
    case event(WireEvent)

    /// The method of the notifications that events are.
    private static let eventMethod = "event"

    /// Reads a text; nil when it is neither, such as a request of the server's own.
    ///
    /// - Parameter isStrict: Whether an answer has to keep to JSON-RPC 2.0 to the letter. Else what many servers leave out,
    ///   or write besides, doesn't matter.
    /// - Throws: When it seems to be an answer and isn't a whole one.
    public init?(text: String, isStrict: Bool = false) throws(UnreadableMessage) {
        let wire: WireValue
        do {
            wire = try WireValue(json: text)
        } catch {
            throw UnreadableMessage(id: MessageID.find(in: text), reason: "\(error)")
        }
        guard case .object(let members) = wire else {
            throw UnreadableMessage(id: nil, reason: "\(WireError(expected: "an object", found: wire))")
        }
        if let method = members["method"] {
            // Whoever names a method doesn't answer, whatever id there is.
            guard method == .string(Self.eventMethod), let event = try? WireEvent(wire: wire["params"]) else {
                return nil
            }
            self = .event(event)
            return
        }
        guard let answer = try Self.answer(members) else { return nil }
        if isStrict, let flaw = Self.flaw(of: members) { throw UnreadableMessage(id: answer.id, reason: flaw) }
        self = .answer(answer)
    }

    /// Where an answer doesn't keep to JSON-RPC 2.0; nil when it does.
    private static func flaw(of answer: WireMembers) -> String? {
        if answer["jsonrpc"] != .string("2.0") { return #"it doesn't say `"jsonrpc": "2.0"`"# }
        return switch (answer["result"], answer["error"]) {
        case (nil, nil): "it has neither `result` nor `error`"
        case (_?, _?): "it has both `result` and `error`"
        case (_?, nil), (nil, _?): nil
        }
    }

    private static func answer(_ members: WireMembers) throws(UnreadableMessage) -> RPCAnswer? {
        guard let id = members["id"] else {
            if members["result"] == nil, members["error"] == nil { return nil }
            throw UnreadableMessage(id: nil, reason: "it says no `id`")
        }
        // Many servers write both members, the one that doesn't apply as null.
        if let error = members["error"], !error.isNull {
            return RPCAnswer(id: id, outcome: .failure(RPCError(wire: error)))
        }
        return RPCAnswer(id: id, outcome: .success(members["result"] ?? .null))
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
