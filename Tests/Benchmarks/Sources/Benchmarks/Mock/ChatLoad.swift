import TencentCloudChat
import TencentCloudChatMock

/// A world of the chat mock in which nothing is recorded and nobody listens, as under a load test, and calls in it.
struct ChatLoad {
    let world = ChatWorld(recording: .off)
    private let users: [ChatMock]
    /// A message to go back to.
    var marked: Message?

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
    @discardableResult
    func send(from sender: Int = 0, to receiver: Int = 1) async throws -> Message {
        try await users[sender].sendMessage(try await makeMessage(from: sender, to: receiver)).message
    }

    /// Lets the first user clear the history of the conversation with another one.
    func clear(with other: Int) async throws {
        _ = try await users[0].clearHistoryMessage(.c2c(UserID(Self.name(other))))
    }

    /// Lets a user make a text message for another one.
    func makeMessage(from sender: Int = 0, to receiver: Int = 1) async throws -> Message {
        try await users[sender].createTextMessage(
            to: Self.name(receiver),
            conversationType: .c2c,
            payload: TextPayload(text: "Hello")
        )
    }

    /// Lets a user read what another one has sent.
    func read(by reader: Int = 1, from sender: Int = 0) async throws {
        try await users[reader].setMessageRead(conversationID: .c2c(UserID(Self.name(sender))))
    }

    /// Lets a user get the latest page of the conversation with another one, or the one before it.
    func page(of reader: Int = 1, with other: Int = 0, before next: MessageID? = nil) async throws -> MessageListResult
    {
        try await users[reader].getMessageList(conversationID: .c2c(UserID(Self.name(other))), nextReqMessageID: next)
    }

    /// Makes a group of all users.
    @discardableResult
    func makeGroup() async throws -> Group {
        let made = try await users[0].createGroup(
            name: "All",
            type: .public,
            groupID: "all",
            maxMemberNum: users.count
        )
        let others = users.indices.dropFirst().map { UserID(Self.name($0)) }
        try world.addMembers(of: UserID(Self.name(0)), groupID: "all", userIDList: others)
        return made.group
    }

    /// Makes so many groups, each with its owner alone, none of them the first two users.
    func makeGroups(_ count: Int) async throws {
        for number in 0..<count {
            _ = try await users[2 + number % (users.count - 2)].createGroup(name: "Alone", type: .public)
        }
        _ = try await users[0].createGroup(name: "Open", type: .public, groupID: "open")
    }

    /// Lets the second user come into the first one's group and leave it.
    func joinAndQuit() async throws {
        _ = try await users[1].joinGroup(groupID: "open")
        _ = try await users[1].quitGroup("open")
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
