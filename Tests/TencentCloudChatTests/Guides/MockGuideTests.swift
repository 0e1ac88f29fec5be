import SDKMockRuntime
import TencentCloudChat
import TencentCloudChatMock
import Testing

/// The code of the guide `TestingWithTheMock`, block after block.
@Suite struct MockGuideTests {
    private struct Missing: Error {}

    @Test("the code of the guide does what the guide says")
    func codeOfTheGuide() async throws {
        let world = ChatWorld()
        try world.configure(.instancesPerAccount, 2)
        let phone = world.device("alice/phone"), tablet = world.device("alice/tablet")
        _ = try await phone.login(userID: "alice", userSig: "signature")
        _ = try await tablet.login(userID: "alice", userSig: "signature")

        let app: ChatClient = world.client("alice/phone")
        #expect(try await app.getLoginUser() == "alice")

        let events = tablet.events()
        _ = try await phone.updateMyProfile(nick: "Alice")
        guard case .profileUpdated(let profiles) = events.drain().first else { throw Missing() }
        #expect(profiles.map(\.nick) == ["Alice"])

        let before = world.now
        try world.advance(by: 3600)
        #expect(world.now == before + 3600)

        world.failNext(.getMyProfile, with: .service(.networkError), times: 2)
        await #expect(throws: ChatError.self) { try await phone.getMyProfile() }
        await #expect(throws: ChatError.self) { try await phone.getMyProfile() }
        _ = try await phone.getMyProfile()

        try world.loseConnection(of: "alice/phone")
        await #expect(throws: ChatError.self) { try await phone.getMyProfile() }
        try world.restoreConnection(of: "alice/phone")
        try world.importAccounts(userIDList: ["zoe"])

        try world.override("createConversationGroup.groupName.limit", .value(4))
        let refused = await #expect(throws: ChatError.self) {
            try await phone.createConversationGroup(groupName: "Suppliers", conversationIDList: [.c2c("bob")])
        }
        #expect(refused?.fact == "createConversationGroup.groupName.limit")
        try world.override("createConversationGroup.groupName.limit", nil)

        let updates = world.calls(of: .updateMyProfile).by("alice/phone")
        #expect(updates.map(\.request.arguments) == [["nick": "Alice"]])
        let refusals = ["gate.connected.fails.noNetwork", "createConversationGroup.groupName.limit"]
        #expect(world.record.failures.compactMap(\.refusedBy) == refusals)

        let busy = ChatWorld(recording: .last(1000))
        #expect(busy.record.isEmpty)

        #expect(try world.kept("devices[alice/phone].user") == "alice")
        #expect(try world.kept("devices[bob/phone].user") == nil)
    }
}
