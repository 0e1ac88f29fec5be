// Generated from the spec by sdkgen. Do not edit.
//
// The examples of the reference, as they stand there. They are here to be compiled.

import SDKRuntime
import TencentCloudChat

enum Examples {
    static func login(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.login(
            userID: "alice",
            userSig: "signature-of-alice"
        )
        _ = answer
    }

    static func isReady(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.isReady()
        _ = answer
    }

    static func getLoginUser(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.getLoginUser()
        _ = answer
    }

    static func logout(alice: any ChatAPI) async throws(ChatError) {
        try await alice.logout()
    }

    static func destroy(alice: any ChatAPI) async throws(ChatError) {
        try await alice.destroy()
    }

    static func registerPlugin(alice: any ChatAPI) async throws(ChatError) {
        try await alice.registerPlugin(value: .upload)
    }

    static func setLogLevel(alice: any ChatAPI) async throws(ChatError) {
        try await alice.setLogLevel(.release)
    }

    static func createTextMessage(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.createTextMessage(
            to: "bob",
            conversationType: .c2c,
            payload: TextPayload(text: "Hello Bob")
        )
        _ = answer
    }

    static func createTextAtMessage(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.createTextAtMessage(
            to: "team",
            conversationType: .group,
            payload: TextAtContent(
                text: "@Bob come here",
                atUserList: [.user("bob")]
            )
        )
        _ = answer
    }

    static func createImageMessage(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.createImageMessage(
            to: "bob",
            conversationType: .c2c,
            payload: MediaContent(
                file: LocalFile(
                    name: "cat.png",
                    size: 2048,
                    type: .png,
                    width: 640,
                    height: 480
                )
            )
        )
        _ = answer
    }

    static func createAudioMessage(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.createAudioMessage(
            to: "bob",
            conversationType: .c2c,
            payload: MediaContent(
                file: LocalFile(name: "hello.aac", size: 4096, duration: 3500)
            )
        )
        _ = answer
    }

    static func createVideoMessage(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.createVideoMessage(
            to: "bob",
            conversationType: .c2c,
            payload: MediaContent(
                file: LocalFile(
                    name: "cat.mp4",
                    size: 8192,
                    type: .mp4,
                    duration: 15000,
                    width: 640,
                    height: 480
                )
            )
        )
        _ = answer
    }

    static func createFileMessage(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.createFileMessage(
            to: "bob",
            conversationType: .c2c,
            payload: MediaContent(file: LocalFile(name: "report.pdf", size: 1024))
        )
        _ = answer
    }

    static func createFaceMessage(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.createFaceMessage(
            to: "bob",
            conversationType: .c2c,
            payload: FacePayload(index: 1, data: "tt00")
        )
        _ = answer
    }

    static func createLocationMessage(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.createLocationMessage(
            to: "bob",
            conversationType: .c2c,
            payload: LocationPayload(
                description: "The town hall",
                longitude: 113.941079,
                latitude: 22.546103
            )
        )
        _ = answer
    }

    static func createCustomMessage(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.createCustomMessage(
            to: "bob",
            conversationType: .c2c,
            payload: CustomPayload(data: "dice", description: "4")
        )
        _ = answer
    }

    static func createMergerMessage(alice: any ChatAPI, bob: any ChatAPI) async throws(ChatError) {
        let toBob = try await alice.createTextMessage(
            to: "bob",
            conversationType: .c2c,
            payload: TextPayload(text: "Hello Bob")
        )
        let sentToBob = try await alice.sendMessage(toBob)
        let answer = try await bob.createMergerMessage(
            to: "alice",
            conversationType: .c2c,
            payload: MergerContent(
                messageList: [sentToBob.message],
                title: "What Alice wrote",
                abstractList: ["alice: Hello Bob"],
                compatibleText: "Merged messages"
            )
        )
        _ = answer
    }

    static func createForwardMessage(alice: any ChatAPI, bob: any ChatAPI) async throws(ChatError) {
        let toBob = try await alice.createTextMessage(
            to: "bob",
            conversationType: .c2c,
            payload: TextPayload(text: "Hello Bob")
        )
        let sentToBob = try await alice.sendMessage(toBob)
        let answer = try await bob.createForwardMessage(
            to: "alice",
            conversationType: .c2c,
            payload: sentToBob.message
        )
        _ = answer
    }

    static func sendMessage(alice: any ChatAPI) async throws(ChatError) {
        let toBob = try await alice.createTextMessage(
            to: "bob",
            conversationType: .c2c,
            payload: TextPayload(text: "Hello Bob")
        )
        let answer = try await alice.sendMessage(toBob)
        _ = answer
    }

    static func resendMessage(alice: any ChatAPI) async throws(ChatError) {
        let toBob = try await alice.createTextMessage(
            to: "bob",
            conversationType: .c2c,
            payload: TextPayload(text: "Hello Bob")
        )
        let answer = try await alice.resendMessage(toBob)
        _ = answer
    }

    static func getMessageList(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.getMessageList(conversationID: .c2c("bob"))
        _ = answer
    }

    static func getMessageListHopping(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.getMessageListHopping(
            conversationID: .c2c("bob")
        )
        _ = answer
    }

    static func findMessage(alice: any ChatAPI) async throws(ChatError) {
        let toBob = try await alice.createTextMessage(
            to: "bob",
            conversationType: .c2c,
            payload: TextPayload(text: "Hello Bob")
        )
        let sentToBob = try await alice.sendMessage(toBob)
        let answer = try await alice.findMessage(sentToBob.message.ID)
        _ = answer
    }

    static func searchCloudMessages(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.searchCloudMessages(keywordList: ["hello"])
        _ = answer
    }

    static func downloadMergerMessage(alice: any ChatAPI, bob: any ChatAPI) async throws(ChatError) {
        let toTeam = try await alice.createTextMessage(
            to: "team",
            conversationType: .group,
            payload: TextPayload(text: "Hello team")
        )
        let sentToTeam = try await alice.sendMessage(toTeam)
        let madeMerged = try await alice.createMergerMessage(
            to: "team",
            conversationType: .group,
            payload: MergerContent(
                messageList: [sentToTeam.message],
                title: "What Alice wrote",
                abstractList: ["alice: Hello team"],
                compatibleText: "Merged messages"
            )
        )
        let merged = try await alice.sendMessage(madeMerged)
        let answer = try await bob.downloadMergerMessage(merged.message)
        _ = answer
    }

    static func translateText(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.translateText(
            sourceTextList: ["Hello Tencent"],
            sourceLanguage: "auto",
            targetLanguage: "zh"
        )
        _ = answer
    }

    static func convertVoiceToText(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.convertVoiceToText(
            message: Message(
                ID: "recorded",
                type: .audio,
                payload: .audio(
                    AudioPayload(
                        uuid: "voice-1",
                        url: "https://files.example/voice-1.mp3",
                        second: 3
                    )
                ),
                conversationID: .c2c("bob"),
                conversationType: .c2c,
                to: "alice",
                from: "bob"
            ),
            language: .japanese
        )
        _ = answer
    }

    static func sendMessageReadReceipt(alice: any ChatAPI, bob: any ChatAPI) async throws(ChatError) {
        let toBob = try await alice.createTextMessage(
            to: "bob",
            conversationType: .c2c,
            payload: TextPayload(text: "Hello Bob"),
            needReadReceipt: true
        )
        let sentToBob = try await alice.sendMessage(toBob)
        try await bob.sendMessageReadReceipt([sentToBob.message])
    }

    static func getMessageReadReceiptList(alice: any ChatAPI) async throws(ChatError) {
        let toBob = try await alice.createTextMessage(
            to: "bob",
            conversationType: .c2c,
            payload: TextPayload(text: "Hello Bob"),
            needReadReceipt: true
        )
        let sentToBob = try await alice.sendMessage(toBob)
        let answer = try await alice.getMessageReadReceiptList([sentToBob.message])
        _ = answer
    }

    static func getGroupMessageReadMemberList(alice: any ChatAPI) async throws(ChatError) {
        let toTeam = try await alice.createTextMessage(
            to: "team",
            conversationType: .group,
            payload: TextPayload(text: "Hello team"),
            needReadReceipt: true
        )
        let sentToTeam = try await alice.sendMessage(toTeam)
        let answer = try await alice.getGroupMessageReadMemberList(
            message: sentToTeam.message,
            cursor: "",
            filter: .read,
            count: 30
        )
        _ = answer
    }

    static func modifyMessage(alice: any ChatAPI, bob: any ChatAPI) async throws(ChatError) {
        let toBob = try await alice.createTextMessage(
            to: "bob",
            conversationType: .c2c,
            payload: TextPayload(text: "Hello Bob")
        )
        let sentToBob = try await alice.sendMessage(toBob)
        let answer = try await bob.modifyMessage(
            Message(
                ID: sentToBob.message.ID,
                type: .text,
                payload: .text(TextPayload(text: "Hello Tencent")),
                conversationID: .c2c("alice"),
                conversationType: .c2c,
                to: "bob",
                from: "alice"
            )
        )
        _ = answer
    }

    static func setMessageExtensions(alice: any ChatAPI) async throws(ChatError) {
        let madePoll = try await alice.createTextMessage(
            to: "team",
            conversationType: .group,
            payload: TextPayload(text: "When shall we meet?"),
            isSupportExtension: true
        )
        let poll = try await alice.sendMessage(madePoll)
        let answer = try await alice.setMessageExtensions(
            poll.message,
            extensions: [MessageExtension(key: "alice", value: "Monday")]
        )
        _ = answer
    }

    static func getMessageExtensions(alice: any ChatAPI, bob: any ChatAPI) async throws(ChatError) {
        let madePoll = try await alice.createTextMessage(
            to: "team",
            conversationType: .group,
            payload: TextPayload(text: "When shall we meet?"),
            isSupportExtension: true
        )
        let poll = try await alice.sendMessage(madePoll)
        let answer = try await bob.getMessageExtensions(poll.message)
        _ = answer
    }

    static func deleteMessageExtensions(alice: any ChatAPI) async throws(ChatError) {
        let madePoll = try await alice.createTextMessage(
            to: "team",
            conversationType: .group,
            payload: TextPayload(text: "When shall we meet?"),
            isSupportExtension: true
        )
        let poll = try await alice.sendMessage(madePoll)
        let answer = try await alice.deleteMessageExtensions(
            poll.message,
            keyList: ["alice"]
        )
        _ = answer
    }

    static func addMessageReaction(alice: any ChatAPI, bob: any ChatAPI) async throws(ChatError) {
        let toBob = try await alice.createTextMessage(
            to: "bob",
            conversationType: .c2c,
            payload: TextPayload(text: "Hello Bob")
        )
        let sentToBob = try await alice.sendMessage(toBob)
        try await bob.addMessageReaction(sentToBob.message, reactionID: "smile")
    }

    static func removeMessageReaction(alice: any ChatAPI, bob: any ChatAPI) async throws(ChatError) {
        let toBob = try await alice.createTextMessage(
            to: "bob",
            conversationType: .c2c,
            payload: TextPayload(text: "Hello Bob")
        )
        let sentToBob = try await alice.sendMessage(toBob)
        try await bob.removeMessageReaction(sentToBob.message, reactionID: "smile")
    }

    static func getMessageReactions(alice: any ChatAPI) async throws(ChatError) {
        let toBob = try await alice.createTextMessage(
            to: "bob",
            conversationType: .c2c,
            payload: TextPayload(text: "Hello Bob")
        )
        let sentToBob = try await alice.sendMessage(toBob)
        let answer = try await alice.getMessageReactions(messageList: [
            sentToBob.message
        ])
        _ = answer
    }

    static func getAllUserListOfMessageReaction(alice: any ChatAPI) async throws(ChatError) {
        let toBob = try await alice.createTextMessage(
            to: "bob",
            conversationType: .c2c,
            payload: TextPayload(text: "Hello Bob")
        )
        let sentToBob = try await alice.sendMessage(toBob)
        let answer = try await alice.getAllUserListOfMessageReaction(
            message: sentToBob.message,
            reactionID: "smile",
            nextSeq: 0
        )
        _ = answer
    }

    static func revokeMessage(alice: any ChatAPI) async throws(ChatError) {
        let toBob = try await alice.createTextMessage(
            to: "bob",
            conversationType: .c2c,
            payload: TextPayload(text: "Hello Bob")
        )
        let sentToBob = try await alice.sendMessage(toBob)
        let answer = try await alice.revokeMessage(sentToBob.message)
        _ = answer
    }

    static func deleteMessage(alice: any ChatAPI) async throws(ChatError) {
        let toBob = try await alice.createTextMessage(
            to: "bob",
            conversationType: .c2c,
            payload: TextPayload(text: "Hello Bob")
        )
        let sentToBob = try await alice.sendMessage(toBob)
        let answer = try await alice.deleteMessage([sentToBob.message])
        _ = answer
    }

    static func getConversationListAll(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.getConversationList()
        _ = answer
    }

    static func getConversationListSome(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.getConversationList([.c2c("bob")])
        _ = answer
    }

    static func getConversationListFiltered(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.getConversationList(type: .c2c)
        _ = answer
    }

    static func getConversationProfile(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.getConversationProfile(.c2c("bob"))
        _ = answer
    }

    static func getTotalUnreadMessageCount(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.getTotalUnreadMessageCount()
        _ = answer
    }

    static func setMessageRead(bob: any ChatAPI) async throws(ChatError) {
        try await bob.setMessageRead(conversationID: .c2c("alice"))
    }

    static func setAllMessageRead(bob: any ChatAPI) async throws(ChatError) {
        try await bob.setAllMessageRead()
    }

    static func pinConversation(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.pinConversation(
            conversationID: .c2c("bob"),
            isPinned: true
        )
        _ = answer
    }

    static func markConversation(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.markConversation(
            conversationIDList: [.c2c("bob")],
            markType: 1,
            enableMark: true
        )
        _ = answer
    }

    static func setConversationCustomData(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.setConversationCustomData(
            conversationIDList: [.c2c("bob")],
            customData: "invoice 7"
        )
        _ = answer
    }

    static func setConversationDraft(alice: any ChatAPI) async throws(ChatError) {
        try await alice.setConversationDraft(
            conversationID: .c2c("bob"),
            draftText: "See you at"
        )
    }

    static func setMessageRemindTypeGroup(bob: any ChatAPI) async throws(ChatError) {
        try await bob.setMessageRemindType(
            groupID: "team",
            messageRemindType: .discard
        )
    }

    static func setMessageRemindTypeUsers(bob: any ChatAPI) async throws(ChatError) {
        let answer = try await bob.setMessageRemindType(
            userIDList: ["alice"],
            messageRemindType: .discard
        )
        _ = answer
    }

    static func setAllReceiveMessageOpt(alice: any ChatAPI) async throws(ChatError) {
        try await alice.setAllReceiveMessageOpt(startHour: 22, duration: 36000)
    }

    static func getAllReceiveMessageOpt(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.getAllReceiveMessageOpt()
        _ = answer
    }

    static func clearHistoryMessage(bob: any ChatAPI) async throws(ChatError) {
        try await bob.clearHistoryMessage(.c2c("alice"))
    }

    static func deleteConversationOne(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.deleteConversation(.c2c("bob"))
        _ = answer
    }

    static func deleteConversationSeveral(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.deleteConversation(conversationIDList: [
            .c2c("bob")
        ])
        _ = answer
    }

    static func createConversationGroup(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.createConversationGroup(
            groupName: "Suppliers",
            conversationIDList: [.c2c("bob")]
        )
        _ = answer
    }

    static func addConversationsToGroup(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.addConversationsToGroup(
            groupName: "Suppliers",
            conversationIDList: [.c2c("carol")]
        )
        _ = answer
    }

    static func getConversationGroupList(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.getConversationGroupList()
        _ = answer
    }

    static func renameConversationGroup(alice: any ChatAPI) async throws(ChatError) {
        try await alice.renameConversationGroup(
            oldName: "Suppliers",
            newName: "Partners"
        )
    }

    static func deleteConversationsFromGroup(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.deleteConversationsFromGroup(
            groupName: "Suppliers",
            conversationIDList: [.c2c("bob")]
        )
        _ = answer
    }

    static func deleteConversationGroup(alice: any ChatAPI) async throws(ChatError) {
        try await alice.deleteConversationGroup("Suppliers")
    }

    static func createGroup(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.createGroup(
            name: "Team",
            type: .public,
            memberList: [NewGroupMember(userID: "bob")]
        )
        _ = answer
    }

    static func searchGroupByID(dave: any ChatAPI) async throws(ChatError) {
        let answer = try await dave.searchGroupByID("team")
        _ = answer
    }

    static func joinGroup(dave: any ChatAPI) async throws(ChatError) {
        let answer = try await dave.joinGroup(groupID: "team")
        _ = answer
    }

    static func getGroupApplicationList(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.getGroupApplicationList()
        _ = answer
    }

    static func handleGroupApplication(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.handleGroupApplication(
            handleAction: .agree,
            application: GroupApplication(applicant: "dave", groupID: "guarded")
        )
        _ = answer
    }

    static func addGroupMember(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.addGroupMember(
            groupID: "work",
            userIDList: ["carol"]
        )
        _ = answer
    }

    static func getGroupList(bob: any ChatAPI) async throws(ChatError) {
        let answer = try await bob.getGroupList()
        _ = answer
    }

    static func getGroupProfile(bob: any ChatAPI) async throws(ChatError) {
        let answer = try await bob.getGroupProfile(groupID: "team")
        _ = answer
    }

    static func updateGroupProfile(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.updateGroupProfile(
            groupID: "team",
            name: "Our team"
        )
        _ = answer
    }

    static func getGroupMemberList(bob: any ChatAPI) async throws(ChatError) {
        let answer = try await bob.getGroupMemberList(groupID: "team")
        _ = answer
    }

    static func getGroupMemberProfile(bob: any ChatAPI) async throws(ChatError) {
        let answer = try await bob.getGroupMemberProfile(
            groupID: "team",
            userIDList: ["alice"]
        )
        _ = answer
    }

    static func getGroupOnlineMemberCount(bob: any ChatAPI) async throws(ChatError) {
        let answer = try await bob.getGroupOnlineMemberCount("team")
        _ = answer
    }

    static func setGroupMemberRole(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.setGroupMemberRole(
            groupID: "team",
            userID: "bob",
            role: .admin
        )
        _ = answer
    }

    static func setGroupMemberNameCard(bob: any ChatAPI) async throws(ChatError) {
        let answer = try await bob.setGroupMemberNameCard(
            groupID: "team",
            nameCard: "Bobby"
        )
        _ = answer
    }

    static func setGroupMemberCustomField(bob: any ChatAPI) async throws(ChatError) {
        let answer = try await bob.setGroupMemberCustomField(
            groupID: "team",
            memberCustomField: [CustomField(key: "level", value: "one")]
        )
        _ = answer
    }

    static func setGroupMemberMuteTime(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.setGroupMemberMuteTime(
            groupID: "team",
            userID: "bob",
            muteTime: 600
        )
        _ = answer
    }

    static func markGroupMemberList(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.markGroupMemberList(
            groupID: "live",
            userIDList: ["bob"],
            markType: 1000,
            enableMark: true
        )
        _ = answer
    }

    static func initGroupAttributes(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.initGroupAttributes(
            groupID: "team",
            groupAttributes: ["seat1": "alice"]
        )
        _ = answer
    }

    static func setGroupAttributes(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.setGroupAttributes(
            groupID: "team",
            groupAttributes: ["seat2": "carol"]
        )
        _ = answer
    }

    static func getGroupAttributes(bob: any ChatAPI) async throws(ChatError) {
        let answer = try await bob.getGroupAttributes(groupID: "team", keyList: [])
        _ = answer
    }

    static func deleteGroupAttributes(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.deleteGroupAttributes(
            groupID: "team",
            keyList: []
        )
        _ = answer
    }

    static func setGroupCounters(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.setGroupCounters(
            groupID: "team",
            counters: ["likes": 1, "gifts": 2]
        )
        _ = answer
    }

    static func increaseGroupCounter(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.increaseGroupCounter(
            groupID: "team",
            key: "likes",
            value: 1
        )
        _ = answer
    }

    static func decreaseGroupCounter(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.decreaseGroupCounter(
            groupID: "team",
            key: "likes",
            value: 2
        )
        _ = answer
    }

    static func getGroupCounters(bob: any ChatAPI) async throws(ChatError) {
        let answer = try await bob.getGroupCounters(groupID: "team")
        _ = answer
    }

    static func deleteGroupMember(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.deleteGroupMember(
            groupID: "team",
            userIDList: ["bob"]
        )
        _ = answer
    }

    static func quitGroup(bob: any ChatAPI) async throws(ChatError) {
        let answer = try await bob.quitGroup("team")
        _ = answer
    }

    static func changeGroupOwner(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.changeGroupOwner(
            groupID: "team",
            newOwnerID: "bob"
        )
        _ = answer
    }

    static func dismissGroup(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.dismissGroup("team")
        _ = answer
    }

    static func createTopicInCommunity(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.createTopicInCommunity(
            groupID: "village",
            topicName: "News"
        )
        _ = answer
    }

    static func getJoinedCommunityList(bob: any ChatAPI) async throws(ChatError) {
        let answer = try await bob.getJoinedCommunityList()
        _ = answer
    }

    static func getTopicList(bob: any ChatAPI) async throws(ChatError) {
        let answer = try await bob.getTopicList(groupID: "village")
        _ = answer
    }

    static func updateTopicProfile(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.updateTopicProfile(
            groupID: "village",
            topicID: "village@TOPIC#_news",
            topicName: "Good news"
        )
        _ = answer
    }

    static func deleteTopicFromCommunity(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.deleteTopicFromCommunity(
            groupID: "village",
            topicIDList: ["village@TOPIC#_news"]
        )
        _ = answer
    }

    static func addFriend(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.addFriend(
            to: "bob",
            source: "AddSource_Type_Web"
        )
        _ = answer
    }

    static func getFriendApplicationList(bob: any ChatAPI) async throws(ChatError) {
        let answer = try await bob.getFriendApplicationList()
        _ = answer
    }

    static func setFriendApplicationRead(bob: any ChatAPI) async throws(ChatError) {
        try await bob.setFriendApplicationRead()
    }

    static func acceptFriendApplication(bob: any ChatAPI) async throws(ChatError) {
        try await bob.acceptFriendApplication(userID: "alice", type: .agreeAndAdd)
    }

    static func refuseFriendApplication(bob: any ChatAPI) async throws(ChatError) {
        try await bob.refuseFriendApplication(userID: "alice")
    }

    static func deleteFriendApplication(bob: any ChatAPI) async throws(ChatError) {
        try await bob.deleteFriendApplication(userID: "alice", type: .sentToMe)
    }

    static func getFriendList(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.getFriendList()
        _ = answer
    }

    static func getFriendProfile(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.getFriendProfile(userIDList: ["bob"])
        _ = answer
    }

    static func checkFriend(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.checkFriend(userIDList: ["bob"])
        _ = answer
    }

    static func updateFriend(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.updateFriend(
            userID: "bob",
            remark: "Bobby",
            friendCustomField: [
                FriendCustomField(key: "Tag_SNS_Custom_team", value: "red")
            ]
        )
        _ = answer
    }

    static func deleteFriend(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.deleteFriend(userIDList: ["bob"])
        _ = answer
    }

    static func createFriendGroup(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.createFriendGroup(
            name: "Family",
            userIDList: ["bob"]
        )
        _ = answer
    }

    static func getFriendGroupList(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.getFriendGroupList()
        _ = answer
    }

    static func addToFriendGroup(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.addToFriendGroup(
            name: "Family",
            userIDList: ["carol"]
        )
        _ = answer
    }

    static func renameFriendGroup(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.renameFriendGroup(
            oldName: "Family",
            newName: "Relatives"
        )
        _ = answer
    }

    static func removeFromFriendGroup(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.removeFromFriendGroup(
            name: "Family",
            userIDList: ["bob"]
        )
        _ = answer
    }

    static func deleteFriendGroup(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.deleteFriendGroup(name: "Family")
        _ = answer
    }

    static func addToBlacklist(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.addToBlacklist(userIDList: ["bob"])
        _ = answer
    }

    static func getBlacklist(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.getBlacklist()
        _ = answer
    }

    static func removeFromBlacklist(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.removeFromBlacklist(userIDList: ["bob"])
        _ = answer
    }

    static func followUser(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.followUser(["bob", "carol"])
        _ = answer
    }

    static func getMyFollowingList(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.getMyFollowingList()
        _ = answer
    }

    static func getMyFollowersList(bob: any ChatAPI) async throws(ChatError) {
        let answer = try await bob.getMyFollowersList()
        _ = answer
    }

    static func getMutualFollowersList(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.getMutualFollowersList()
        _ = answer
    }

    static func getUserFollowInfo(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.getUserFollowInfo(["alice", "bob"])
        _ = answer
    }

    static func checkFollowType(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.checkFollowType(["bob"])
        _ = answer
    }

    static func unfollowUser(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.unfollowUser(["bob"])
        _ = answer
    }

    static func getMyProfile(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.getMyProfile()
        _ = answer
    }

    static func updateMyProfile(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.updateMyProfile(
            nick: "Alice",
            profileCustomField: [
                ProfileCustomField(key: "Tag_Profile_Custom_Test1", value: "one")
            ]
        )
        _ = answer
    }

    static func getUserProfile(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.getUserProfile(userIDList: ["bob", "carol"])
        _ = answer
    }

    static func setSelfStatus(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.setSelfStatus(customStatus: "Out for lunch")
        _ = answer
    }

    static func getUserStatus(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.getUserStatus(userIDList: ["bob", "carol"])
        _ = answer
    }

    static func subscribeUserStatus(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.subscribeUserStatus(userIDList: [
            "bob",
            "carol",
        ])
        _ = answer
    }

    static func unsubscribeUserStatus(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.unsubscribeUserStatus(userIDList: ["bob"])
        _ = answer
    }

    static func invite(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.invite(userID: "bob", data: "A call")
        _ = answer
    }

    static func inviteInGroup(alice: any ChatAPI) async throws(ChatError) {
        let answer = try await alice.inviteInGroup(
            groupID: "team",
            inviteeList: ["bob", "carol"],
            data: "A call"
        )
        _ = answer
    }

    static func getSignalingInfo(alice: any ChatAPI) async throws(ChatError) {
        let toBob = try await alice.createTextMessage(
            to: "bob",
            conversationType: .c2c,
            payload: TextPayload(text: "Hello Bob")
        )
        let sentToBob = try await alice.sendMessage(toBob)
        let answer = try await alice.getSignalingInfo(sentToBob.message)
        _ = answer
    }

    static func modifyInvitation(alice: any ChatAPI) async throws(ChatError) {
        let invitation = try await alice.invite(
            userID: "bob",
            data: "A call",
            timeout: 30
        )
        try await alice.modifyInvitation(
            inviteID: invitation.inviteID,
            data: "A call with video"
        )
    }

    static func accept(alice: any ChatAPI, bob: any ChatAPI) async throws(ChatError) {
        let invitation = try await alice.invite(
            userID: "bob",
            data: "A call",
            timeout: 30
        )
        try await bob.accept(inviteID: invitation.inviteID)
    }

    static func reject(alice: any ChatAPI, bob: any ChatAPI) async throws(ChatError) {
        let invitation = try await alice.invite(
            userID: "bob",
            data: "A call",
            timeout: 30
        )
        try await bob.reject(inviteID: invitation.inviteID)
    }

    static func cancel(alice: any ChatAPI) async throws(ChatError) {
        let invitation = try await alice.invite(
            userID: "bob",
            data: "A call",
            timeout: 30
        )
        try await alice.cancel(inviteID: invitation.inviteID)
    }
}
