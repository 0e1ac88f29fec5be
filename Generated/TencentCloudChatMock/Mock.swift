// Generated from the spec by sdkgen. Do not edit.
//
// Tencent Cloud Chat in process, as one device sees it.

import SDKMockRuntime
import SDKRuntime
import TencentCloudChat

/// Tencent Cloud Chat in process: the protocol as one device sees it, answered by a ``ChatWorld``.
///
/// It doesn't wait and doesn't sleep, and it answers the same in every run. A method whose behaviour the spec doesn't
/// give fails with the kind `notModelled`.
public struct ChatMock: ChatAPI {
    /// The id of the device.
    public let device: String
    let world: MockWorld<ChatState>

    /// What reaches the device, from now on.
    public func events() -> EventStream<ChatEvent> {
        world.events(of: device).map(ChatEvent.init)
    }

    // MARK: Conversation groups

    /// Creates a conversation group and puts conversations into it.
    ///
    /// See ``ChatAPI/createConversationGroup(groupName:conversationIDList:)``.
    public func createConversationGroup(
        groupName: String,
        conversationIDList: [ConversationID]
    ) async throws(ChatError) -> ConversationOperationResult {
        var arguments = WireObject()
        arguments["groupName"] = groupName.wire
        arguments["conversationIDList"] = conversationIDList.wire
        return try world.perform(
            ChatContracts.createConversationGroup,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.createConversationGroup(groupName: groupName, conversationIDList: conversationIDList)
        }
    }

    /// Deletes a conversation group; its conversations stay in the list.
    ///
    /// See ``ChatAPI/deleteConversationGroup(_:)``.
    public func deleteConversationGroup(_ groupName: String) async throws(ChatError) {
        var arguments = WireObject()
        arguments["groupName"] = groupName.wire
        try world.perform(
            ChatContracts.deleteConversationGroup,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.deleteConversationGroup(groupName) }
    }

    /// Gives a conversation group another name; its conversations stay in it.
    ///
    /// See ``ChatAPI/renameConversationGroup(oldName:newName:)``.
    public func renameConversationGroup(oldName: String, newName: String) async throws(ChatError) {
        var arguments = WireObject()
        arguments["oldName"] = oldName.wire
        arguments["newName"] = newName.wire
        try world.perform(
            ChatContracts.renameConversationGroup,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.renameConversationGroup(oldName: oldName, newName: newName) }
    }

    /// Gets the names of the caller's conversation groups.
    ///
    /// See ``ChatAPI/getConversationGroupList()``.
    public func getConversationGroupList() async throws(ChatError) -> [String] {
        return try world.perform(ChatContracts.getConversationGroupList, on: device, arguments: WireObject()) { call in
            call.getConversationGroupList()
        }
    }

    /// Puts conversations into a conversation group.
    ///
    /// See ``ChatAPI/addConversationsToGroup(groupName:conversationIDList:)``.
    public func addConversationsToGroup(
        groupName: String,
        conversationIDList: [ConversationID]
    ) async throws(ChatError) -> ConversationOperationResult {
        var arguments = WireObject()
        arguments["groupName"] = groupName.wire
        arguments["conversationIDList"] = conversationIDList.wire
        return try world.perform(
            ChatContracts.addConversationsToGroup,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.addConversationsToGroup(groupName: groupName, conversationIDList: conversationIDList)
        }
    }

    /// Takes conversations out of a conversation group; they stay in the list.
    ///
    /// See ``ChatAPI/deleteConversationsFromGroup(groupName:conversationIDList:)``.
    public func deleteConversationsFromGroup(
        groupName: String,
        conversationIDList: [ConversationID]
    ) async throws(ChatError) -> ConversationOperationResult {
        var arguments = WireObject()
        arguments["groupName"] = groupName.wire
        arguments["conversationIDList"] = conversationIDList.wire
        return try world.perform(
            ChatContracts.deleteConversationsFromGroup,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.deleteConversationsFromGroup(groupName: groupName, conversationIDList: conversationIDList)
        }
    }

    // MARK: Conversations

    /// Gets the caller's conversations, all of them, some, or those that match a filter.
    ///
    /// See ``ChatAPI/getConversationList()``.
    public func getConversationList() async throws(ChatError) -> ConversationListResult {
        return try world.perform(ChatContracts.getConversationListAll, on: device, arguments: WireObject()) { call in
            call.getConversationList()
        }
    }

    /// Gets the caller's conversations, all of them, some, or those that match a filter.
    ///
    /// See ``ChatAPI/getConversationList(_:)``.
    public func getConversationList(
        _ conversationIDList: [ConversationID]
    ) async throws(ChatError) -> ConversationListResult {
        var arguments = WireObject()
        arguments["conversationIDList"] = conversationIDList.wire
        return try world.perform(ChatContracts.getConversationListSome, on: device, arguments: arguments) { call in
            call.getConversationList(conversationIDList)
        }
    }

    /// Gets the caller's conversations, all of them, some, or those that match a filter.
    ///
    /// See ``ChatAPI/getConversationList(type:markType:groupName:hasUnreadCount:hasGroupAtInfo:)``.
    public func getConversationList(
        type: ConversationType?,
        markType: UInt64?,
        groupName: String?,
        hasUnreadCount: Bool,
        hasGroupAtInfo: Bool
    ) async throws(ChatError) -> ConversationListResult {
        var arguments = WireObject()
        arguments["type"] = type.wire
        arguments["markType"] = markType.wire
        arguments["groupName"] = groupName.wire
        arguments["hasUnreadCount"] = hasUnreadCount.wire
        arguments["hasGroupAtInfo"] = hasGroupAtInfo.wire
        return try world.perform(ChatContracts.getConversationListFiltered, on: device, arguments: arguments) { call in
            call.getConversationList(
                type: type,
                markType: markType,
                groupName: groupName,
                hasUnreadCount: hasUnreadCount,
                hasGroupAtInfo: hasGroupAtInfo
            )
        }
    }

    /// Gets one conversation with the full profile of the user or group behind it.
    ///
    /// See ``ChatAPI/getConversationProfile(_:)``.
    public func getConversationProfile(
        _ conversationID: ConversationID
    ) async throws(ChatError) -> ConversationProfileResult {
        var arguments = WireObject()
        arguments["conversationID"] = conversationID.wire
        return try world.perform(
            ChatContracts.getConversationProfile,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.getConversationProfile(conversationID) }
    }

    /// Deletes conversations, by default together with their history.
    ///
    /// See ``ChatAPI/deleteConversation(_:)``.
    public func deleteConversation(_ conversationID: ConversationID) async throws(ChatError) -> ConversationIDResult {
        var arguments = WireObject()
        arguments["conversationID"] = conversationID.wire
        return try world.perform(
            ChatContracts.deleteConversationOne,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.deleteConversation(conversationID) }
    }

    /// Deletes conversations, by default together with their history.
    ///
    /// See ``ChatAPI/deleteConversation(conversationIDList:clearHistoryMessage:)``.
    public func deleteConversation(
        conversationIDList: [ConversationID],
        clearHistoryMessage: Bool
    ) async throws(ChatError) -> ConversationIDListResult {
        var arguments = WireObject()
        arguments["conversationIDList"] = conversationIDList.wire
        arguments["clearHistoryMessage"] = clearHistoryMessage.wire
        return try world.perform(ChatContracts.deleteConversationSeveral, on: device, arguments: arguments) { call in
            call.deleteConversation(conversationIDList: conversationIDList, clearHistoryMessage: clearHistoryMessage)
        }
    }

    /// Pins a conversation to the top of the list, or takes it down again.
    ///
    /// See ``ChatAPI/pinConversation(conversationID:isPinned:)``.
    public func pinConversation(
        conversationID: ConversationID,
        isPinned: Bool
    ) async throws(ChatError) -> ConversationIDResult {
        var arguments = WireObject()
        arguments["conversationID"] = conversationID.wire
        arguments["isPinned"] = isPinned.wire
        return try world.perform(
            ChatContracts.pinConversation,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.pinConversation(conversationID: conversationID, isPinned: isPinned) }
    }

    /// Puts a mark on conversations or takes it off, a built-in one (star, unread, fold, hide) or one of your own.
    ///
    /// See ``ChatAPI/markConversation(conversationIDList:markType:enableMark:)``.
    public func markConversation(
        conversationIDList: [ConversationID],
        markType: UInt64,
        enableMark: Bool
    ) async throws(ChatError) -> ConversationOperationResult {
        var arguments = WireObject()
        arguments["conversationIDList"] = conversationIDList.wire
        arguments["markType"] = markType.wire
        arguments["enableMark"] = enableMark.wire
        return try world.perform(ChatContracts.markConversation, on: device, arguments: arguments) { call in
            call.markConversation(conversationIDList: conversationIDList, markType: markType, enableMark: enableMark)
        }
    }

    /// Keeps a text that isn't sent yet with its conversation, on this device alone.
    ///
    /// See ``ChatAPI/setConversationDraft(conversationID:draftText:)``.
    public func setConversationDraft(conversationID: ConversationID, draftText: String) async throws(ChatError) {
        var arguments = WireObject()
        arguments["conversationID"] = conversationID.wire
        arguments["draftText"] = draftText.wire
        try world.perform(
            ChatContracts.setConversationDraft,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.setConversationDraft(conversationID: conversationID, draftText: draftText)
        }
    }

    /// Stores data of your own with conversations.
    ///
    /// See ``ChatAPI/setConversationCustomData(conversationIDList:customData:)``.
    public func setConversationCustomData(
        conversationIDList: [ConversationID],
        customData: String
    ) async throws(ChatError) -> ConversationOperationResult {
        var arguments = WireObject()
        arguments["conversationIDList"] = conversationIDList.wire
        arguments["customData"] = customData.wire
        return try world.perform(ChatContracts.setConversationCustomData, on: device, arguments: arguments) { call in
            call.setConversationCustomData(conversationIDList: conversationIDList, customData: customData)
        }
    }

    /// Counts the unread messages of all conversations.
    ///
    /// See ``ChatAPI/getTotalUnreadMessageCount()``.
    public func getTotalUnreadMessageCount() async throws(ChatError) -> Int {
        return try world.perform(
            ChatContracts.getTotalUnreadMessageCount,
            on: device,
            arguments: WireObject()
        ) { call in call.getTotalUnreadMessageCount() }
    }

    // MARK: Messages

    /// Sets when the user is left alone by all messages.
    ///
    /// See
    /// ``ChatAPI/setAllReceiveMessageOpt(messageRemindType:startHour:startMinute:startSecond:duration:isRepeated:)``.
    public func setAllReceiveMessageOpt(
        messageRemindType: RemindType,
        startHour: Int,
        startMinute: Int,
        startSecond: Int,
        duration: Int,
        isRepeated: Bool
    ) async throws(ChatError) {
        var arguments = WireObject()
        arguments["messageRemindType"] = messageRemindType.wire
        arguments["startHour"] = startHour.wire
        arguments["startMinute"] = startMinute.wire
        arguments["startSecond"] = startSecond.wire
        arguments["duration"] = duration.wire
        arguments["isRepeated"] = isRepeated.wire
        try world.perform(
            ChatContracts.setAllReceiveMessageOpt,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.setAllReceiveMessageOpt(
                messageRemindType: messageRemindType,
                startHour: startHour,
                startMinute: startMinute,
                startSecond: startSecond,
                duration: duration,
                isRepeated: isRepeated
            )
        }
    }

    /// Tells when the user is left alone by all messages.
    ///
    /// See ``ChatAPI/getAllReceiveMessageOpt()``.
    public func getAllReceiveMessageOpt() async throws(ChatError) -> AllReceiveMessageOpt {
        return try world.perform(ChatContracts.getAllReceiveMessageOpt, on: device, arguments: WireObject()) { call in
            call.getAllReceiveMessageOpt()
        }
    }

    // MARK: Relations

    /// Gets the wishes for friendship that weren't answered yet, sent and received.
    ///
    /// See ``ChatAPI/getFriendApplicationList()``.
    public func getFriendApplicationList() async throws(ChatError) -> FriendApplicationList {
        return try world.perform(ChatContracts.getFriendApplicationList, on: device, arguments: WireObject()) { call in
            call.getFriendApplicationList()
        }
    }

    /// Agrees to a wish for friendship that the user has received.
    ///
    /// See ``ChatAPI/acceptFriendApplication(userID:remark:type:)``.
    public func acceptFriendApplication(
        userID: UserID,
        remark: String,
        type: FriendApplicationAnswer
    ) async throws(ChatError) {
        var arguments = WireObject()
        arguments["userID"] = userID.wire
        arguments["remark"] = remark.wire
        arguments["type"] = type.wire
        try world.perform(
            ChatContracts.acceptFriendApplication,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.acceptFriendApplication(userID: userID, remark: remark, type: type) }
    }

    /// Refuses a wish for friendship that the user has received.
    ///
    /// See ``ChatAPI/refuseFriendApplication(userID:)``.
    public func refuseFriendApplication(userID: UserID) async throws(ChatError) {
        var arguments = WireObject()
        arguments["userID"] = userID.wire
        try world.perform(
            ChatContracts.refuseFriendApplication,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.refuseFriendApplication(userID: userID) }
    }

    /// Takes a wish for friendship, sent or received, off the user's list.
    ///
    /// See ``ChatAPI/deleteFriendApplication(userID:type:)``.
    public func deleteFriendApplication(userID: UserID, type: FriendApplicationType) async throws(ChatError) {
        var arguments = WireObject()
        arguments["userID"] = userID.wire
        arguments["type"] = type.wire
        try world.perform(
            ChatContracts.deleteFriendApplication,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.deleteFriendApplication(userID: userID, type: type) }
    }

    /// Marks all wishes for friendship that the user has received as read.
    ///
    /// See ``ChatAPI/setFriendApplicationRead()``.
    public func setFriendApplicationRead() async throws(ChatError) {
        try world.perform(ChatContracts.setFriendApplicationRead, on: device, arguments: WireObject()) { call in
            call.setFriendApplicationRead()
        }
    }

    /// Gets the user's friend groups.
    ///
    /// See ``ChatAPI/getFriendGroupList()``.
    public func getFriendGroupList() async throws(ChatError) -> [FriendGroup] {
        return try world.perform(ChatContracts.getFriendGroupList, on: device, arguments: WireObject()) { call in
            call.getFriendGroupList()
        }
    }

    /// Makes a friend group and puts friends into it.
    ///
    /// See ``ChatAPI/createFriendGroup(name:userIDList:)``.
    public func createFriendGroup(name: String, userIDList: [UserID]) async throws(ChatError) -> FriendGroupResult {
        var arguments = WireObject()
        arguments["name"] = name.wire
        arguments["userIDList"] = userIDList.wire
        return try world.perform(
            ChatContracts.createFriendGroup,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.createFriendGroup(name: name, userIDList: userIDList) }
    }

    /// Deletes a friend group; those in it stay friends.
    ///
    /// See ``ChatAPI/deleteFriendGroup(name:)``.
    public func deleteFriendGroup(name: String) async throws(ChatError) -> FriendGroup {
        var arguments = WireObject()
        arguments["name"] = name.wire
        return try world.perform(
            ChatContracts.deleteFriendGroup,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.deleteFriendGroup(name: name) }
    }

    /// Puts friends into a friend group.
    ///
    /// See ``ChatAPI/addToFriendGroup(name:userIDList:)``.
    public func addToFriendGroup(name: String, userIDList: [UserID]) async throws(ChatError) -> FriendGroupResult {
        var arguments = WireObject()
        arguments["name"] = name.wire
        arguments["userIDList"] = userIDList.wire
        return try world.perform(
            ChatContracts.addToFriendGroup,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.addToFriendGroup(name: name, userIDList: userIDList) }
    }

    /// Takes friends out of a friend group; they stay friends.
    ///
    /// See ``ChatAPI/removeFromFriendGroup(name:userIDList:)``.
    public func removeFromFriendGroup(name: String, userIDList: [UserID]) async throws(ChatError) -> FriendGroupResult {
        var arguments = WireObject()
        arguments["name"] = name.wire
        arguments["userIDList"] = userIDList.wire
        return try world.perform(
            ChatContracts.removeFromFriendGroup,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.removeFromFriendGroup(name: name, userIDList: userIDList) }
    }

    /// Gives a friend group another name; those in it stay in it.
    ///
    /// See ``ChatAPI/renameFriendGroup(oldName:newName:)``.
    public func renameFriendGroup(oldName: String, newName: String) async throws(ChatError) -> FriendGroup {
        var arguments = WireObject()
        arguments["oldName"] = oldName.wire
        arguments["newName"] = newName.wire
        return try world.perform(
            ChatContracts.renameFriendGroup,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.renameFriendGroup(oldName: oldName, newName: newName) }
    }

    /// Gets the user's friends.
    ///
    /// See ``ChatAPI/getFriendList()``.
    public func getFriendList() async throws(ChatError) -> [Friend] {
        return try world.perform(ChatContracts.getFriendList, on: device, arguments: WireObject()) { call in
            call.getFriendList()
        }
    }

    /// Makes somebody a friend, or asks them first if they want to be asked.
    ///
    /// See ``ChatAPI/addFriend(to:source:wording:type:remark:groupName:)``.
    public func addFriend(
        to: UserID,
        source: String,
        wording: String,
        type: AddFriendType,
        remark: String,
        groupName: String
    ) async throws(ChatError) -> AddFriendResult {
        var arguments = WireObject()
        arguments["to"] = to.wire
        arguments["source"] = source.wire
        arguments["wording"] = wording.wire
        arguments["type"] = type.wire
        arguments["remark"] = remark.wire
        arguments["groupName"] = groupName.wire
        return try world.perform(ChatContracts.addFriend, on: device, arguments: arguments) { call throws(SDKError) in
            try call.addFriend(
                to: to,
                source: source,
                wording: wording,
                type: type,
                remark: remark,
                groupName: groupName
            )
        }
    }

    /// Takes friends off the user's own list, or off the lists of both sides.
    ///
    /// See ``ChatAPI/deleteFriend(userIDList:type:)``.
    public func deleteFriend(
        userIDList: [UserID],
        type: DeleteFriendType
    ) async throws(ChatError) -> DeleteFriendResult {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        arguments["type"] = type.wire
        return try world.perform(ChatContracts.deleteFriend, on: device, arguments: arguments) { call in
            call.deleteFriend(userIDList: userIDList, type: type)
        }
    }

    /// Tells who has whom as a friend.
    ///
    /// See ``ChatAPI/checkFriend(userIDList:type:)``.
    public func checkFriend(userIDList: [UserID], type: CheckFriendType) async throws(ChatError) -> CheckFriendResult {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        arguments["type"] = type.wire
        return try world.perform(ChatContracts.checkFriend, on: device, arguments: arguments) { call in
            call.checkFriend(userIDList: userIDList, type: type)
        }
    }

    /// Gets all that the user keeps about friends, fields of the app's own too, with their whole profiles.
    ///
    /// See ``ChatAPI/getFriendProfile(userIDList:)``.
    public func getFriendProfile(userIDList: [UserID]) async throws(ChatError) -> FriendProfileResult {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        return try world.perform(ChatContracts.getFriendProfile, on: device, arguments: arguments) { call in
            call.getFriendProfile(userIDList: userIDList)
        }
    }

    /// Changes the remark of a friend, or fields of the app's own.
    ///
    /// See ``ChatAPI/updateFriend(userID:remark:friendCustomField:)``.
    public func updateFriend(
        userID: UserID,
        remark: String?,
        friendCustomField: [FriendCustomField]?
    ) async throws(ChatError) -> Friend {
        var arguments = WireObject()
        arguments["userID"] = userID.wire
        arguments["remark"] = remark.wire
        arguments["friendCustomField"] = friendCustomField.wire
        return try world.perform(
            ChatContracts.updateFriend,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.updateFriend(userID: userID, remark: remark, friendCustomField: friendCustomField)
        }
    }

    // MARK: Groups

    /// Joins a group, or applies to join it where somebody has to agree.
    ///
    /// See ``ChatAPI/joinGroup(groupID:applyMessage:)``.
    public func joinGroup(groupID: GroupID, applyMessage: String) async throws(ChatError) -> JoinGroupResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["applyMessage"] = applyMessage.wire
        return try world.perform(ChatContracts.joinGroup, on: device, arguments: arguments) { call throws(SDKError) in
            try call.joinGroup(groupID: groupID, applyMessage: applyMessage)
        }
    }

    /// Gets the applications that the caller can decide about, as owner or administrator of groups.
    ///
    /// See ``ChatAPI/getGroupApplicationList()``.
    public func getGroupApplicationList() async throws(ChatError) -> GroupApplicationListResult {
        return try world.perform(ChatContracts.getGroupApplicationList, on: device, arguments: WireObject()) { call in
            call.getGroupApplicationList()
        }
    }

    /// Lets an applicant into a group or refuses them.
    ///
    /// See ``ChatAPI/handleGroupApplication(handleAction:handleMessage:message:application:)``.
    public func handleGroupApplication(
        handleAction: HandleAction,
        handleMessage: String,
        message: Message?,
        application: GroupApplication?
    ) async throws(ChatError) -> GroupResult {
        var arguments = WireObject()
        arguments["handleAction"] = handleAction.wire
        arguments["handleMessage"] = handleMessage.wire
        arguments["message"] = message.wire
        arguments["application"] = application.wire
        return try world.perform(
            ChatContracts.handleGroupApplication,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.handleGroupApplication(
                handleAction: handleAction,
                handleMessage: handleMessage,
                message: message,
                application: application
            )
        }
    }

    /// Changes the profile of a group; what isn't given stays as it is.
    ///
    /// See
    /// ``ChatAPI/updateGroupProfile(groupID:name:avatar:introduction:notification:muteAllMembers:joinOption:inviteOption:groupCustomField:)``.
    public func updateGroupProfile(
        groupID: GroupID,
        name: String?,
        avatar: String?,
        introduction: String?,
        notification: String?,
        muteAllMembers: Bool?,
        joinOption: JoinOption?,
        inviteOption: InviteOption?,
        groupCustomField: [CustomField]?
    ) async throws(ChatError) -> GroupResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["name"] = name.wire
        arguments["avatar"] = avatar.wire
        arguments["introduction"] = introduction.wire
        arguments["notification"] = notification.wire
        arguments["muteAllMembers"] = muteAllMembers.wire
        arguments["joinOption"] = joinOption.wire
        arguments["inviteOption"] = inviteOption.wire
        arguments["groupCustomField"] = groupCustomField.wire
        return try world.perform(
            ChatContracts.updateGroupProfile,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.updateGroupProfile(
                groupID: groupID,
                name: name,
                avatar: avatar,
                introduction: introduction,
                notification: notification,
                muteAllMembers: muteAllMembers,
                joinOption: joinOption,
                inviteOption: inviteOption,
                groupCustomField: groupCustomField
            )
        }
    }

    /// Makes a group and puts its first members into it.
    ///
    /// See
    /// ``ChatAPI/createGroup(name:type:groupID:introduction:notification:avatar:maxMemberNum:joinOption:inviteOption:memberList:groupCustomField:isSupportTopic:)``.
    public func createGroup(
        name: String,
        type: GroupType,
        groupID: GroupID?,
        introduction: String,
        notification: String,
        avatar: String,
        maxMemberNum: Int?,
        joinOption: JoinOption?,
        inviteOption: InviteOption?,
        memberList: [NewGroupMember],
        groupCustomField: [CustomField],
        isSupportTopic: Bool
    ) async throws(ChatError) -> CreateGroupResult {
        var arguments = WireObject()
        arguments["name"] = name.wire
        arguments["type"] = type.wire
        arguments["groupID"] = groupID.wire
        arguments["introduction"] = introduction.wire
        arguments["notification"] = notification.wire
        arguments["avatar"] = avatar.wire
        arguments["maxMemberNum"] = maxMemberNum.wire
        arguments["joinOption"] = joinOption.wire
        arguments["inviteOption"] = inviteOption.wire
        arguments["memberList"] = memberList.wire
        arguments["groupCustomField"] = groupCustomField.wire
        arguments["isSupportTopic"] = isSupportTopic.wire
        return try world.perform(ChatContracts.createGroup, on: device, arguments: arguments) { call throws(SDKError) in
            try call.createGroup(
                name: name,
                type: type,
                groupID: groupID,
                introduction: introduction,
                notification: notification,
                avatar: avatar,
                maxMemberNum: maxMemberNum,
                joinOption: joinOption,
                inviteOption: inviteOption,
                memberList: memberList,
                groupCustomField: groupCustomField,
                isSupportTopic: isSupportTopic
            )
        }
    }

    /// Puts users into a group.
    ///
    /// See ``ChatAPI/addGroupMember(groupID:userIDList:)``.
    public func addGroupMember(groupID: GroupID, userIDList: [UserID]) async throws(ChatError) -> AddGroupMemberResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["userIDList"] = userIDList.wire
        return try world.perform(
            ChatContracts.addGroupMember,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.addGroupMember(groupID: groupID, userIDList: userIDList) }
    }

    /// Mutes a member of a group for a while, or lets them speak again.
    ///
    /// See ``ChatAPI/setGroupMemberMuteTime(groupID:userID:muteTime:)``.
    public func setGroupMemberMuteTime(
        groupID: GroupID,
        userID: UserID,
        muteTime: Int
    ) async throws(ChatError) -> GroupMemberResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["userID"] = userID.wire
        arguments["muteTime"] = muteTime.wire
        return try world.perform(
            ChatContracts.setGroupMemberMuteTime,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.setGroupMemberMuteTime(groupID: groupID, userID: userID, muteTime: muteTime)
        }
    }

    // MARK: Messages

    /// Gets the history of a conversation from any place on, backwards or forwards.
    ///
    /// See ``ChatAPI/getMessageListHopping(conversationID:sequence:time:direction:count:)``.
    public func getMessageListHopping(
        conversationID: ConversationID,
        sequence: Int?,
        time: Int?,
        direction: HoppingDirection,
        count: Int
    ) async throws(ChatError) -> MessageListHoppingResult {
        var arguments = WireObject()
        arguments["conversationID"] = conversationID.wire
        arguments["sequence"] = sequence.wire
        arguments["time"] = time.wire
        arguments["direction"] = direction.wire
        arguments["count"] = count.wire
        return try world.perform(
            ChatContracts.getMessageListHopping,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.getMessageListHopping(
                conversationID: conversationID,
                sequence: sequence,
                time: time,
                direction: direction,
                count: count
            )
        }
    }

    /// Searches the messages that the service keeps, in one conversation or in all.
    ///
    /// See
    /// ``ChatAPI/searchCloudMessages(keywordList:keywordListMatchType:senderUserIDList:messageTypeList:conversationID:timePosition:timePeriod:cursor:)``.
    public func searchCloudMessages(
        keywordList: [String]?,
        keywordListMatchType: KeywordMatch,
        senderUserIDList: [UserID]?,
        messageTypeList: [MessageType]?,
        conversationID: ConversationID?,
        timePosition: Int,
        timePeriod: Int,
        cursor: String?
    ) async throws(ChatError) -> SearchCloudMessagesResult {
        var arguments = WireObject()
        arguments["keywordList"] = keywordList.wire
        arguments["keywordListMatchType"] = keywordListMatchType.wire
        arguments["senderUserIDList"] = senderUserIDList.wire
        arguments["messageTypeList"] = messageTypeList.wire
        arguments["conversationID"] = conversationID.wire
        arguments["timePosition"] = timePosition.wire
        arguments["timePeriod"] = timePeriod.wire
        arguments["cursor"] = cursor.wire
        return try world.perform(
            ChatContracts.searchCloudMessages,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.searchCloudMessages(
                keywordList: keywordList,
                keywordListMatchType: keywordListMatchType,
                senderUserIDList: senderUserIDList,
                messageTypeList: messageTypeList,
                conversationID: conversationID,
                timePosition: timePosition,
                timePeriod: timePeriod,
                cursor: cursor
            )
        }
    }

    // MARK: Client

    /// Logs a user in on the client.
    ///
    /// See ``ChatAPI/login(userID:userSig:)``.
    public func login(userID: UserID, userSig: String) async throws(ChatError) -> LoginResult {
        var arguments = WireObject()
        arguments["userID"] = userID.wire
        arguments["userSig"] = userSig.wire
        return try world.perform(ChatContracts.login, on: device, arguments: arguments) { call in
            call.login(userID: userID, userSig: userSig)
        }
    }

    /// Logs the user out of the client and forgets what it held in memory.
    ///
    /// See ``ChatAPI/logout()``.
    public func logout() async throws(ChatError) {
        try world.perform(ChatContracts.logout, on: device, arguments: WireObject()) { call in call.logout() }
    }

    /// Logs out, closes the connection and frees what the client held.
    ///
    /// See ``ChatAPI/destroy()``.
    public func destroy() async throws(ChatError) {
        try world.perform(ChatContracts.destroy, on: device, arguments: WireObject()) { call in call.destroy() }
    }

    /// Tells whether methods that need a login can be called.
    ///
    /// See ``ChatAPI/isReady()``.
    public func isReady() async throws(ChatError) -> Bool {
        return try world.perform(ChatContracts.isReady, on: device, arguments: WireObject()) { call in call.isReady() }
    }

    /// Tells who is logged in.
    ///
    /// See ``ChatAPI/getLoginUser()``.
    public func getLoginUser() async throws(ChatError) -> UserID {
        return try world.perform(ChatContracts.getLoginUser, on: device, arguments: WireObject()) { call in
            call.getLoginUser()
        }
    }

    /// Sets how much the client logs.
    ///
    /// See ``ChatAPI/setLogLevel(_:)``.
    public func setLogLevel(_ level: LogLevel) async throws(ChatError) {
        var arguments = WireObject()
        arguments["level"] = level.wire
        try world.perform(ChatContracts.setLogLevel, on: device, arguments: arguments) { call in
            call.setLogLevel(level)
        }
    }

    /// Gives the client a plug-in, for uploading files or for pushes.
    ///
    /// See ``ChatAPI/registerPlugin(_:)``.
    public func registerPlugin(_ options: WireValue) async throws(ChatError) {
        var arguments = WireObject()
        arguments["options"] = options.wire
        try world.perform(
            ChatContracts.registerPlugin,
            on: device,
            arguments: arguments
        ) { _ throws(SDKError) -> Void in throw .notModelled("registerPlugin") }
    }

    // MARK: Messages

    /// Sets extensions of a message.
    ///
    /// See ``ChatAPI/setMessageExtensions(_:extensions:)``.
    public func setMessageExtensions(
        _ message: Message,
        extensions: [MessageExtension]
    ) async throws(ChatError) -> MessageExtensionResultList {
        var arguments = WireObject()
        arguments["message"] = message.wire
        arguments["extensions"] = extensions.wire
        return try world.perform(
            ChatContracts.setMessageExtensions,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.setMessageExtensions(message, extensions: extensions) }
    }

    /// Gets the extensions of a message.
    ///
    /// See ``ChatAPI/getMessageExtensions(_:)``.
    public func getMessageExtensions(_ message: Message) async throws(ChatError) -> MessageExtensionList {
        var arguments = WireObject()
        arguments["message"] = message.wire
        return try world.perform(
            ChatContracts.getMessageExtensions,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.getMessageExtensions(message) }
    }

    /// Deletes extensions of a message, some or all.
    ///
    /// See ``ChatAPI/deleteMessageExtensions(_:keyList:)``.
    public func deleteMessageExtensions(
        _ message: Message,
        keyList: [String]?
    ) async throws(ChatError) -> MessageExtensionResultList {
        var arguments = WireObject()
        arguments["message"] = message.wire
        arguments["keyList"] = keyList.wire
        return try world.perform(
            ChatContracts.deleteMessageExtensions,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.deleteMessageExtensions(message, keyList: keyList) }
    }

    /// Makes one message out of several, to be sent with sendMessage.
    ///
    /// See ``ChatAPI/createMergerMessage(to:conversationType:payload:cloudCustomData:priority:)``.
    public func createMergerMessage(
        to: String,
        conversationType: ConversationType,
        payload: MergerContent,
        cloudCustomData: String,
        priority: MessagePriority
    ) async throws(ChatError) -> Message {
        var arguments = WireObject()
        arguments["to"] = to.wire
        arguments["conversationType"] = conversationType.wire
        arguments["payload"] = payload.wire
        arguments["cloudCustomData"] = cloudCustomData.wire
        arguments["priority"] = priority.wire
        return try world.perform(
            ChatContracts.createMergerMessage,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.createMergerMessage(
                to: to,
                conversationType: conversationType,
                payload: payload,
                cloudCustomData: cloudCustomData,
                priority: priority
            )
        }
    }

    /// Fetches the messages of a merged message that is too large to hold them.
    ///
    /// See ``ChatAPI/downloadMergerMessage(_:)``.
    public func downloadMergerMessage(_ message: Message) async throws(ChatError) -> Message {
        var arguments = WireObject()
        arguments["message"] = message.wire
        return try world.perform(
            ChatContracts.downloadMergerMessage,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.downloadMergerMessage(message) }
    }

    /// Makes a message with the content of another one, to be sent with sendMessage.
    ///
    /// See ``ChatAPI/createForwardMessage(to:conversationType:payload:cloudCustomData:priority:)``.
    public func createForwardMessage(
        to: String,
        conversationType: ConversationType,
        payload: Message,
        cloudCustomData: String,
        priority: MessagePriority
    ) async throws(ChatError) -> Message {
        var arguments = WireObject()
        arguments["to"] = to.wire
        arguments["conversationType"] = conversationType.wire
        arguments["payload"] = payload.wire
        arguments["cloudCustomData"] = cloudCustomData.wire
        arguments["priority"] = priority.wire
        return try world.perform(
            ChatContracts.createForwardMessage,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.createForwardMessage(
                to: to,
                conversationType: conversationType,
                payload: payload,
                cloudCustomData: cloudCustomData,
                priority: priority
            )
        }
    }

    /// Makes a message of text, to be sent with sendMessage.
    ///
    /// See
    /// ``ChatAPI/createTextMessage(to:conversationType:payload:cloudCustomData:receiverList:priority:needReadReceipt:isSupportExtension:customModerationConfigurationID:)``.
    public func createTextMessage(
        to: String,
        conversationType: ConversationType,
        payload: TextPayload,
        cloudCustomData: String,
        receiverList: [UserID]?,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        customModerationConfigurationID: String?
    ) async throws(ChatError) -> Message {
        var arguments = WireObject()
        arguments["to"] = to.wire
        arguments["conversationType"] = conversationType.wire
        arguments["payload"] = payload.wire
        arguments["cloudCustomData"] = cloudCustomData.wire
        arguments["receiverList"] = receiverList.wire
        arguments["priority"] = priority.wire
        arguments["needReadReceipt"] = needReadReceipt.wire
        arguments["isSupportExtension"] = isSupportExtension.wire
        arguments["customModerationConfigurationID"] = customModerationConfigurationID.wire
        return try world.perform(
            ChatContracts.createTextMessage,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.createTextMessage(
                to: to,
                conversationType: conversationType,
                payload: payload,
                cloudCustomData: cloudCustomData,
                receiverList: receiverList,
                priority: priority,
                needReadReceipt: needReadReceipt,
                isSupportExtension: isSupportExtension,
                customModerationConfigurationID: customModerationConfigurationID
            )
        }
    }

    /// Sends a message that was made on this client.
    ///
    /// See ``ChatAPI/sendMessage(_:onlineUserOnly:offlinePushInfo:messageControlInfo:)``.
    public func sendMessage(
        _ message: Message,
        onlineUserOnly: Bool?,
        offlinePushInfo: OfflinePushInfo?,
        messageControlInfo: MessageControlInfo?
    ) async throws(ChatError) -> SendMessageResult {
        var arguments = WireObject()
        arguments["message"] = message.wire
        arguments["onlineUserOnly"] = onlineUserOnly.wire
        arguments["offlinePushInfo"] = offlinePushInfo.wire
        arguments["messageControlInfo"] = messageControlInfo.wire
        return try world.perform(ChatContracts.sendMessage, on: device, arguments: arguments) { call throws(SDKError) in
            try call.sendMessage(
                message,
                onlineUserOnly: onlineUserOnly,
                offlinePushInfo: offlinePushInfo,
                messageControlInfo: messageControlInfo
            )
        }
    }

    /// Gets the history of a conversation, page by page from the latest messages backwards.
    ///
    /// See ``ChatAPI/getMessageList(conversationID:nextReqMessageID:)``.
    public func getMessageList(
        conversationID: ConversationID,
        nextReqMessageID: MessageID?
    ) async throws(ChatError) -> MessageListResult {
        var arguments = WireObject()
        arguments["conversationID"] = conversationID.wire
        arguments["nextReqMessageID"] = nextReqMessageID.wire
        return try world.perform(ChatContracts.getMessageList, on: device, arguments: arguments) { call in
            call.getMessageList(conversationID: conversationID, nextReqMessageID: nextReqMessageID)
        }
    }

    /// Marks all messages of a conversation as read.
    ///
    /// See ``ChatAPI/setMessageRead(conversationID:)``.
    public func setMessageRead(conversationID: ConversationID) async throws(ChatError) {
        var arguments = WireObject()
        arguments["conversationID"] = conversationID.wire
        try world.perform(ChatContracts.setMessageRead, on: device, arguments: arguments) { call in
            call.setMessageRead(conversationID: conversationID)
        }
    }

    // MARK: Users

    /// Gets the user's own profile.
    ///
    /// See ``ChatAPI/getMyProfile()``.
    public func getMyProfile() async throws(ChatError) -> Profile {
        return try world.perform(ChatContracts.getMyProfile, on: device, arguments: WireObject()) { call in
            call.getMyProfile()
        }
    }

    /// Changes the user's own profile; what isn't given stays as it is.
    ///
    /// See
    /// ``ChatAPI/updateMyProfile(nick:avatar:gender:selfSignature:allowType:birthday:location:language:messageSettings:adminForbidType:level:role:profileCustomField:)``.
    public func updateMyProfile(
        nick: String?,
        avatar: String?,
        gender: Gender?,
        selfSignature: String?,
        allowType: AllowType?,
        birthday: Int?,
        location: String?,
        language: Int?,
        messageSettings: Int?,
        adminForbidType: AdminForbidType?,
        level: Int?,
        role: Int?,
        profileCustomField: [CustomField]?
    ) async throws(ChatError) -> Profile {
        var arguments = WireObject()
        arguments["nick"] = nick.wire
        arguments["avatar"] = avatar.wire
        arguments["gender"] = gender.wire
        arguments["selfSignature"] = selfSignature.wire
        arguments["allowType"] = allowType.wire
        arguments["birthday"] = birthday.wire
        arguments["location"] = location.wire
        arguments["language"] = language.wire
        arguments["messageSettings"] = messageSettings.wire
        arguments["adminForbidType"] = adminForbidType.wire
        arguments["level"] = level.wire
        arguments["role"] = role.wire
        arguments["profileCustomField"] = profileCustomField.wire
        return try world.perform(ChatContracts.updateMyProfile, on: device, arguments: arguments) { call in
            call.updateMyProfile(
                nick: nick,
                avatar: avatar,
                gender: gender,
                selfSignature: selfSignature,
                allowType: allowType,
                birthday: birthday,
                location: location,
                language: language,
                messageSettings: messageSettings,
                adminForbidType: adminForbidType,
                level: level,
                role: role,
                profileCustomField: profileCustomField
            )
        }
    }

    // MARK: Relations

    /// Blocks users, so that neither side can write to the other.
    ///
    /// See ``ChatAPI/addToBlacklist(userIDList:)``.
    public func addToBlacklist(userIDList: [UserID]) async throws(ChatError) -> [UserID] {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        return try world.perform(
            ChatContracts.addToBlacklist,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.addToBlacklist(userIDList: userIDList) }
    }

    /// Takes users off the blacklist; friendships that ended don't come back.
    ///
    /// See ``ChatAPI/removeFromBlacklist(userIDList:)``.
    public func removeFromBlacklist(userIDList: [UserID]) async throws(ChatError) -> [UserID] {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        return try world.perform(ChatContracts.removeFromBlacklist, on: device, arguments: arguments) { call in
            call.removeFromBlacklist(userIDList: userIDList)
        }
    }

    /// Gives the users that the caller blocks.
    ///
    /// See ``ChatAPI/getBlacklist()``.
    public func getBlacklist() async throws(ChatError) -> [UserID] {
        return try world.perform(ChatContracts.getBlacklist, on: device, arguments: WireObject()) { call in
            call.getBlacklist()
        }
    }

    // MARK: Signalling

    /// Invites another user.
    ///
    /// See ``ChatAPI/invite(userID:data:timeout:onlineUserOnly:offlinePushInfo:)``.
    public func invite(
        userID: UserID,
        data: String,
        timeout: Int,
        onlineUserOnly: Bool,
        offlinePushInfo: InvitationPushInfo?
    ) async throws(ChatError) -> InvitationResult {
        var arguments = WireObject()
        arguments["userID"] = userID.wire
        arguments["data"] = data.wire
        arguments["timeout"] = timeout.wire
        arguments["onlineUserOnly"] = onlineUserOnly.wire
        arguments["offlinePushInfo"] = offlinePushInfo.wire
        return try world.perform(ChatContracts.invite, on: device, arguments: arguments) { call throws(SDKError) in
            try call.invite(
                userID: userID,
                data: data,
                timeout: timeout,
                onlineUserOnly: onlineUserOnly,
                offlinePushInfo: offlinePushInfo
            )
        }
    }

    /// Accepts an invitation.
    ///
    /// See ``ChatAPI/accept(inviteID:data:)``.
    public func accept(inviteID: InviteID, data: String) async throws(ChatError) {
        var arguments = WireObject()
        arguments["inviteID"] = inviteID.wire
        arguments["data"] = data.wire
        try world.perform(ChatContracts.accept, on: device, arguments: arguments) { call throws(SDKError) in
            try call.accept(inviteID: inviteID, data: data)
        }
    }

    /// Refuses an invitation.
    ///
    /// See ``ChatAPI/reject(inviteID:data:)``.
    public func reject(inviteID: InviteID, data: String) async throws(ChatError) {
        var arguments = WireObject()
        arguments["inviteID"] = inviteID.wire
        arguments["data"] = data.wire
        try world.perform(ChatContracts.reject, on: device, arguments: arguments) { call throws(SDKError) in
            try call.reject(inviteID: inviteID, data: data)
        }
    }

    /// Takes an invitation back that nobody has answered yet.
    ///
    /// See ``ChatAPI/cancel(inviteID:data:)``.
    public func cancel(inviteID: InviteID, data: String) async throws(ChatError) {
        var arguments = WireObject()
        arguments["inviteID"] = inviteID.wire
        arguments["data"] = data.wire
        try world.perform(ChatContracts.cancel, on: device, arguments: arguments) { call throws(SDKError) in
            try call.cancel(inviteID: inviteID, data: data)
        }
    }

    /// Changes the data of an open invitation.
    ///
    /// See ``ChatAPI/modifyInvitation(inviteID:data:)``.
    public func modifyInvitation(inviteID: InviteID, data: String) async throws(ChatError) {
        var arguments = WireObject()
        arguments["inviteID"] = inviteID.wire
        arguments["data"] = data.wire
        try world.perform(ChatContracts.modifyInvitation, on: device, arguments: arguments) { call throws(SDKError) in
            try call.modifyInvitation(inviteID: inviteID, data: data)
        }
    }
}
