import TencentCloudChat
import TencentCloudChatMock

let world = ChatWorld()
let alice = world.device("alice"), bob = world.device("bob")
_ = try await alice.login(userID: "alice", userSig: "signature")
_ = try await bob.login(userID: "bob", userSig: "signature")
let hello = try await alice.createTextMessage(to: "bob", conversationType: .c2c, payload: .init(text: "Hello Bob"))
_ = try await alice.sendMessage(hello)

let events = alice.events()
_ = try await alice.createConversationGroup(groupName: "Suppliers", conversationIDList: [.c2c("bob")])
for await case .conversationGroupListUpdated(let names) in events {
    print("Alice's conversation groups are now \(names).")
    break
}
