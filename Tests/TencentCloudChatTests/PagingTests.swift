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

    @Test("a history of three pages is walked through from the latest page to the first")
    func history() async throws {
        let chat = try await alice(writing: 32)
        var pages: [Int] = []
        for try await page in chat.messages(conversationID: .c2c("bob")).pages { pages.append(page.count) }
        #expect(pages == [15, 15, 2])
        var found: Set<MessageID> = []
        for try await message in chat.messages(conversationID: .c2c("bob")) { found.insert(message.ID) }
        #expect(found.count == 32)
    }

    @Test("the members of a group end with the offset that the page gives for the end")
    func members() async throws {
        let world = ChatWorld()
        let alice = world.device("alice")
        _ = try await alice.login(userID: "alice", userSig: "signature")
        let team = try await alice.createGroup(name: "Team", type: .meeting).group.groupID
        for name in ["bob", "carol", "dave", "eve"] {
            let device = world.device(name)
            _ = try await device.login(userID: UserID(name), userSig: "signature")
            _ = try await device.joinGroup(groupID: team)
        }
        var pages: [Int] = []
        for try await page in alice.groupMembers(groupID: team, count: 2).pages { pages.append(page.count) }
        #expect(pages == [2, 2, 1])
        pages = []
        for try await page in alice.groupMembers(groupID: team, count: 5).pages { pages.append(page.count) }
        #expect(pages == [5])
    }

    @Test("a list whose cursor has to be given begins by itself")
    func reactions() async throws {
        let chat = try await alice(writing: 1)
        let messages = chat.messages(conversationID: .c2c("bob"))
        let message = try #require(try await messages.first { _ in true })
        _ = try await chat.addMessageReaction(message, reactionID: "smile")
        var users: [UserID] = []
        for try await user in chat.reactionUsers(message: message, reactionID: "smile") { users.append(user.userID) }
        #expect(users == ["alice"])
    }

    @Test("where the first page fails, the loop does")
    func failing() async throws {
        let chat = try await alice(writing: 0)
        await #expect(throws: ChatError.self) {
            for try await _ in chat.messages(conversationID: "") {}
        }
    }
}
