import SDKRuntime
import TencentCloudChat
import TencentCloudChatMock
import Testing

@Suite("What a test of the chat names")
struct NamesTests {
    @Test("an edition is one that there is, or every call says that it isn't")
    func editions() async throws {
        #expect(ChatWorld(edition: .standard).edition == "standard")
        let world = ChatWorld(edition: "premum")
        let client = world.client("alice")
        let error = await #expect(throws: ChatError.self) { try await client.login(userID: "alice", userSig: "sig") }
        #expect(error?.untyped.message == "there is no edition `premum`; did you mean `premium`?")
        world.setEdition(.premium)
        _ = try await client.login(userID: "alice", userSig: "sig")
    }

    @Test("rules of a client name facts that it looks at, or every call says that they don't")
    func rules() async throws {
        let world = ChatWorld()
        func client(_ fact: String) -> ChatClient {
            let transport = ChatDispatcher(world.device("alice"))
            return ChatClient(transport: transport, rules: RuleBook([fact: .off]))
        }
        let error = await #expect(throws: ChatError.self) {
            try await client("login.userSg.required").login(userID: "alice", userSig: "sig")
        }
        #expect(
            error?.untyped.message
                == "a client looks at no fact `login.userSg.required`; did you mean `login.userSig.required`?"
        )
        for fact in ["login.userSig.required", "MessageExtension.key.limit", "createConversationGroup.groupName.limit"]
        {
            _ = try await client(fact).isReady()
        }
    }
}
