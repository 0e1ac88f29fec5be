import SDKRuntime
import TencentCloudChat
import TencentCloudChatMock

/// Calls of the chat mock by a client, over wire values both ways, and the largest records that travel so.
struct WireLoad {
    /// The same calls without a client.
    let load: ChatLoad
    /// The records with the most fields.
    let records: [RecordLoad]
    private let client: ChatClient

    init() async throws {
        load = try await ChatLoad()
        try await load.send()
        client = ChatClient(transport: load.world.transport(for: ChatLoad.name(0)))
        let conversation = try await client.getConversationProfile(ChatLoad.pinned).conversation
        records = [
            RecordLoad("message", try await load.makeMessage()),
            RecordLoad("conversation", conversation),
            RecordLoad("group", try await load.makeGroup()),
        ]
    }

    /// Lets a user pin a conversation, or take it down again, as ``ChatLoad/pin(_:)`` does.
    func pin(_ isPinned: Bool) async throws {
        _ = try await client.pinConversation(conversationID: ChatLoad.pinned, isPinned: isPinned)
    }
}
