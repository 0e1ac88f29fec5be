import TencentCloudChat
import TencentCloudChatMock

/// A world of the chat mock in which nothing is recorded and nobody listens, as under a load test, and calls in it.
struct ChatLoad {
    let world = ChatWorld(recording: .off)
    private let users: [ChatMock]

    /// Makes a world with users who are logged in; there are two at least.
    init(users count: Int = 2) async throws {
        var users: [ChatMock] = []
        for number in 0..<count {
            let mock = world.device(Self.name(number))
            _ = try await mock.login(userID: UserID(Self.name(number)), userSig: "signature")
            users.append(mock)
        }
        self.users = users
    }

    /// A user's name, which is that of the user's device, too.
    static func name(_ number: Int) -> String { "user-\(number)" }

    /// The conversation of the first user with the second one.
    static let pinned = ConversationID.c2c(UserID(name(1)))

    /// Lets a user pin the conversation with another one, or take it down again.
    func pin(_ isPinned: Bool) async throws {
        _ = try await users[0].pinConversation(conversationID: Self.pinned, isPinned: isPinned)
    }

    /// Lets a user make a text message and send it to another one.
    func send(from sender: Int = 0, to receiver: Int = 1) async throws {
        _ = try await users[sender].sendMessage(try await makeMessage(from: sender, to: receiver))
    }

    /// Lets a user make a text message for another one.
    func makeMessage(from sender: Int = 0, to receiver: Int = 1) async throws -> Message {
        try await users[sender].createTextMessage(
            to: Self.name(receiver),
            conversationType: .c2c,
            payload: TextPayload(text: "Hello")
        )
    }

    /// Makes a group of all users.
    @discardableResult
    func makeGroup() async throws -> Group {
        let group = try await users[0].createGroup(
            name: "All",
            type: .public,
            groupID: "all",
            introduction: "",
            notification: "",
            avatar: "",
            maxMemberNum: nil,
            joinOption: .freeAccess,
            inviteOption: nil,
            memberList: [],
            groupCustomField: [],
            isSupportTopic: false
        ).group
        for user in users.dropFirst() { _ = try await user.joinGroup(groupID: "all") }
        return group
    }

    /// Lets the first user write to the group.
    func sendToGroup() async throws {
        let message = try await users[0].createTextMessage(
            to: "all",
            conversationType: .group,
            payload: TextPayload(text: "Hello")
        )
        _ = try await users[0].sendMessage(message)
    }

    /// Lets users write to each other until so many messages are kept; each is kept on two sides.
    func keep(messages: Int) async throws {
        for number in 0..<messages / 2 {
            let sender = number % users.count
            try await send(from: sender, to: (sender + 1) % users.count)
        }
    }
}
