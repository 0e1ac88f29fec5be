import TencentCloudChat
import TencentCloudChatMock
import Testing

@Suite("Lists that come in pages")
struct PagingTests {
    /// Alice, who has written to Bob so many times.
    private func alice(writing messages: Int) async throws -> ChatMock {
        let world = ChatWorld()
        let alice = world.device("alice")
        _ = try await alice.login(userID: "alice", userSig: "signature")
        _ = try await world.device("bob").login(userID: "bob", userSig: "signature")
        for number in 0..<messages {
            let payload = TextPayload(text: "\(number)")
            let message = try await alice.createTextMessage(to: "bob", conversationType: .c2c, payload: payload)
            _ = try await alice.sendMessage(message)
        }
        return alice
    }

    @Test("A history of three pages is walked through from the latest page to the first")
    func history() async throws {
        let chat = try await alice(writing: 32)
        var pages: [Int] = []
        for try await page in chat.messages(conversationID: .c2c("bob")).pages { pages.append(page.count) }
        #expect(pages == [15, 15, 2])
        var found: Set<MessageID> = []
        for try await message in chat.messages(conversationID: .c2c("bob")) { found.insert(message.ID) }
        #expect(found.count == 32)
    }

    @Test("Where the first page fails, the loop does")
    func failing() async throws {
        let chat = try await alice(writing: 0)
        await #expect(throws: ChatError.self) {
            for try await _ in chat.messages(conversationID: "") {}
        }
    }
}
