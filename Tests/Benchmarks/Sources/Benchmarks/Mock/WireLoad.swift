import SDKRuntime
import TencentCloudChat
import TencentCloudChatMock

/// Calls of the chat mock by a client, over wire values both ways, and the largest record on its way to JSON and back.
struct WireLoad {
    /// The same calls without a client.
    let load: ChatLoad
    private let client: ChatClient
    private let message: Message
    private let json: String

    init() async throws {
        load = try await ChatLoad()
        try await load.send()
        client = ChatClient(transport: load.world.transport(for: ChatLoad.name(0)))
        message = try await load.makeMessage()
        json = message.wire.json
    }

    /// Lets a user pin a conversation, or take it down again, as ``ChatLoad/pin(_:)`` does.
    func pin(_ isPinned: Bool) async throws {
        _ = try await client.pinConversation(conversationID: ChatLoad.pinned, isPinned: isPinned)
    }

    /// Writes a message as JSON.
    func write() -> String { message.wire.json }

    /// Reads a message from JSON.
    func read() throws -> Message { try Message(wire: WireValue(json: json)) }
}
