// Generated from the spec by sdkgen. Do not edit.
//
// Carries out wire requests by calling the protocol.

import SDKRuntime

/// A transport that ends in an implementation of ``ChatAPI``.
///
/// It reads the arguments of a wire request, makes the typed call and writes the answer. With it a client can speak to
/// a mock, and wire cases can be run against any implementation.
public struct ChatDispatcher: Transport {
    private let api: any ChatAPI

    /// Makes a transport that ends in an implementation.
    public init(_ api: any ChatAPI) {
        self.api = api
    }

    /// Carries out a request by the method that it names.
    public func call(_ request: WireRequest) async throws(SDKError) -> WireValue {
        switch request.method {
        case "createConversationGroup":
            return try await createConversationGroup(request)
        case "deleteConversationGroup":
            return try await deleteConversationGroup(request)
        case "renameConversationGroup":
            return try await renameConversationGroup(request)
        case "getConversationGroupList":
            return try await getConversationGroupList(request)
        case "addConversationsToGroup":
            return try await addConversationsToGroup(request)
        case "deleteConversationsFromGroup":
            return try await deleteConversationsFromGroup(request)
        case "getConversationList.all":
            return try await getConversationListAll(request)
        case "getConversationList.some":
            return try await getConversationListSome(request)
        case "getConversationList.filtered":
            return try await getConversationListFiltered(request)
        case "getConversationProfile":
            return try await getConversationProfile(request)
        case "deleteConversation.one":
            return try await deleteConversationOne(request)
        case "deleteConversation.several":
            return try await deleteConversationSeveral(request)
        case "pinConversation":
            return try await pinConversation(request)
        case "markConversation":
            return try await markConversation(request)
        case "setConversationDraft":
            return try await setConversationDraft(request)
        case "setConversationCustomData":
            return try await setConversationCustomData(request)
        case "getTotalUnreadMessageCount":
            return try await getTotalUnreadMessageCount(request)
        case "setAllReceiveMessageOpt":
            return try await setAllReceiveMessageOpt(request)
        case "getAllReceiveMessageOpt":
            return try await getAllReceiveMessageOpt(request)
        case "getFriendList":
            return try await getFriendList(request)
        case "getFriendApplicationList":
            return try await getFriendApplicationList(request)
        case "addFriend":
            return try await addFriend(request)
        case "deleteFriend":
            return try await deleteFriend(request)
        case "joinGroup":
            return try await joinGroup(request)
        case "getGroupApplicationList":
            return try await getGroupApplicationList(request)
        case "handleGroupApplication":
            return try await handleGroupApplication(request)
        case "updateGroupProfile":
            return try await updateGroupProfile(request)
        case "createGroup":
            return try await createGroup(request)
        case "addGroupMember":
            return try await addGroupMember(request)
        case "setGroupMemberMuteTime":
            return try await setGroupMemberMuteTime(request)
        case "getMessageListHopping":
            return try await getMessageListHopping(request)
        case "searchCloudMessages":
            return try await searchCloudMessages(request)
        case "login":
            return try await login(request)
        case "logout":
            return try await logout(request)
        case "destroy":
            return try await destroy(request)
        case "isReady":
            return try await isReady(request)
        case "getLoginUser":
            return try await getLoginUser(request)
        case "setLogLevel":
            return try await setLogLevel(request)
        case "registerPlugin":
            return try await registerPlugin(request)
        case "setMessageExtensions":
            return try await setMessageExtensions(request)
        case "getMessageExtensions":
            return try await getMessageExtensions(request)
        case "deleteMessageExtensions":
            return try await deleteMessageExtensions(request)
        case "createMergerMessage":
            return try await createMergerMessage(request)
        case "downloadMergerMessage":
            return try await downloadMergerMessage(request)
        case "createForwardMessage":
            return try await createForwardMessage(request)
        case "createTextMessage":
            return try await createTextMessage(request)
        case "sendMessage":
            return try await sendMessage(request)
        case "getMessageList":
            return try await getMessageList(request)
        case "setMessageRead":
            return try await setMessageRead(request)
        case "getMyProfile":
            return try await getMyProfile(request)
        case "updateMyProfile":
            return try await updateMyProfile(request)
        case "addToBlacklist":
            return try await addToBlacklist(request)
        case "removeFromBlacklist":
            return try await removeFromBlacklist(request)
        case "getBlacklist":
            return try await getBlacklist(request)
        case "invite":
            return try await invite(request)
        case "accept":
            return try await accept(request)
        case "reject":
            return try await reject(request)
        case "cancel":
            return try await cancel(request)
        case "modifyInvitation":
            return try await modifyInvitation(request)
        default:
            throw .notModelled(request.method)
        }
    }

    /// The implementation's events in their wire form.
    public func events() -> EventStream<WireEvent> {
        api.events().map { $0.wire }
    }
}

// A function a method.
extension ChatDispatcher {
    private func createConversationGroup(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let groupName: String = try arguments.required("groupName")
        let conversationIDList: [ConversationID] = try arguments.required("conversationIDList")
        return try await api.createConversationGroup(groupName: groupName, conversationIDList: conversationIDList).wire
    }

    private func deleteConversationGroup(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let groupName: String = try arguments.required("groupName")
        try await api.deleteConversationGroup(groupName)
        return .null
    }

    private func renameConversationGroup(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let oldName: String = try arguments.required("oldName")
        let newName: String = try arguments.required("newName")
        try await api.renameConversationGroup(oldName: oldName, newName: newName)
        return .null
    }

    private func getConversationGroupList(_ request: WireRequest) async throws(SDKError) -> WireValue {
        return try await api.getConversationGroupList().wire
    }

    private func addConversationsToGroup(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let groupName: String = try arguments.required("groupName")
        let conversationIDList: [ConversationID] = try arguments.required("conversationIDList")
        return try await api.addConversationsToGroup(groupName: groupName, conversationIDList: conversationIDList).wire
    }

    private func deleteConversationsFromGroup(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let groupName: String = try arguments.required("groupName")
        let conversationIDList: [ConversationID] = try arguments.required("conversationIDList")
        return try await api.deleteConversationsFromGroup(
            groupName: groupName,
            conversationIDList: conversationIDList
        ).wire
    }

    private func getConversationListAll(_ request: WireRequest) async throws(SDKError) -> WireValue {
        return try await api.getConversationList().wire
    }

    private func getConversationListSome(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let conversationIDList: [ConversationID] = try arguments.required("conversationIDList")
        return try await api.getConversationList(conversationIDList).wire
    }

    private func getConversationListFiltered(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let type: ConversationType? = try arguments.optional("type")
        let markType: UInt64? = try arguments.optional("markType")
        let groupName: String? = try arguments.optional("groupName")
        let hasUnreadCount: Bool = try arguments.value("hasUnreadCount", default: false)
        let hasGroupAtInfo: Bool = try arguments.value("hasGroupAtInfo", default: false)
        return try await api.getConversationList(
            type: type,
            markType: markType,
            groupName: groupName,
            hasUnreadCount: hasUnreadCount,
            hasGroupAtInfo: hasGroupAtInfo
        ).wire
    }

    private func getConversationProfile(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let conversationID: ConversationID = try arguments.required("conversationID")
        return try await api.getConversationProfile(conversationID).wire
    }

    private func deleteConversationOne(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let conversationID: ConversationID = try arguments.required("conversationID")
        return try await api.deleteConversation(conversationID).wire
    }

    private func deleteConversationSeveral(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let conversationIDList: [ConversationID] = try arguments.required("conversationIDList")
        let clearHistoryMessage: Bool = try arguments.value("clearHistoryMessage", default: true)
        return try await api.deleteConversation(
            conversationIDList: conversationIDList,
            clearHistoryMessage: clearHistoryMessage
        ).wire
    }

    private func pinConversation(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let conversationID: ConversationID = try arguments.required("conversationID")
        let isPinned: Bool = try arguments.required("isPinned")
        return try await api.pinConversation(conversationID: conversationID, isPinned: isPinned).wire
    }

    private func markConversation(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let conversationIDList: [ConversationID] = try arguments.required("conversationIDList")
        let markType: UInt64 = try arguments.required("markType")
        let enableMark: Bool = try arguments.required("enableMark")
        return try await api.markConversation(
            conversationIDList: conversationIDList,
            markType: markType,
            enableMark: enableMark
        ).wire
    }

    private func setConversationDraft(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let conversationID: ConversationID = try arguments.required("conversationID")
        let draftText: String = try arguments.required("draftText")
        try await api.setConversationDraft(conversationID: conversationID, draftText: draftText)
        return .null
    }

    private func setConversationCustomData(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let conversationIDList: [ConversationID] = try arguments.required("conversationIDList")
        let customData: String = try arguments.required("customData")
        return try await api.setConversationCustomData(
            conversationIDList: conversationIDList,
            customData: customData
        ).wire
    }

    private func getTotalUnreadMessageCount(_ request: WireRequest) async throws(SDKError) -> WireValue {
        return try await api.getTotalUnreadMessageCount().wire
    }

    private func setAllReceiveMessageOpt(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let messageRemindType: RemindType = try arguments.value("messageRemindType", default: .acceptNotNotify)
        let startHour: Int = try arguments.value("startHour", default: 0)
        let startMinute: Int = try arguments.value("startMinute", default: 0)
        let startSecond: Int = try arguments.value("startSecond", default: 0)
        let duration: Int = try arguments.value("duration", default: 0)
        let isRepeated: Bool = try arguments.value("isRepeated", default: true)
        try await api.setAllReceiveMessageOpt(
            messageRemindType: messageRemindType,
            startHour: startHour,
            startMinute: startMinute,
            startSecond: startSecond,
            duration: duration,
            isRepeated: isRepeated
        )
        return .null
    }

    private func getAllReceiveMessageOpt(_ request: WireRequest) async throws(SDKError) -> WireValue {
        return try await api.getAllReceiveMessageOpt().wire
    }

    private func getFriendList(_ request: WireRequest) async throws(SDKError) -> WireValue {
        return try await api.getFriendList().wire
    }

    private func getFriendApplicationList(_ request: WireRequest) async throws(SDKError) -> WireValue {
        return try await api.getFriendApplicationList().wire
    }

    private func addFriend(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let to: UserID = try arguments.required("to")
        let source: String = try arguments.required("source")
        let wording: String = try arguments.value("wording", default: "")
        let type: AddFriendType = try arguments.value("type", default: .both)
        let remark: String = try arguments.value("remark", default: "")
        let groupName: String = try arguments.value("groupName", default: "")
        return try await api.addFriend(
            to: to,
            source: source,
            wording: wording,
            type: type,
            remark: remark,
            groupName: groupName
        ).wire
    }

    private func deleteFriend(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let userIDList: [UserID] = try arguments.required("userIDList")
        let type: DeleteFriendType = try arguments.value("type", default: .both)
        return try await api.deleteFriend(userIDList: userIDList, type: type).wire
    }

    private func joinGroup(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let groupID: GroupID = try arguments.required("groupID")
        let applyMessage: String = try arguments.value("applyMessage", default: "")
        return try await api.joinGroup(groupID: groupID, applyMessage: applyMessage).wire
    }

    private func getGroupApplicationList(_ request: WireRequest) async throws(SDKError) -> WireValue {
        return try await api.getGroupApplicationList().wire
    }

    private func handleGroupApplication(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let handleAction: HandleAction = try arguments.required("handleAction")
        let handleMessage: String = try arguments.value("handleMessage", default: "")
        let message: Message? = try arguments.optional("message")
        let application: GroupApplication? = try arguments.optional("application")
        return try await api.handleGroupApplication(
            handleAction: handleAction,
            handleMessage: handleMessage,
            message: message,
            application: application
        ).wire
    }

    private func updateGroupProfile(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let groupID: GroupID = try arguments.required("groupID")
        let name: String? = try arguments.optional("name")
        let avatar: String? = try arguments.optional("avatar")
        let introduction: String? = try arguments.optional("introduction")
        let notification: String? = try arguments.optional("notification")
        let muteAllMembers: Bool? = try arguments.optional("muteAllMembers")
        let joinOption: JoinOption? = try arguments.optional("joinOption")
        let inviteOption: InviteOption? = try arguments.optional("inviteOption")
        let groupCustomField: [CustomField]? = try arguments.optional("groupCustomField")
        return try await api.updateGroupProfile(
            groupID: groupID,
            name: name,
            avatar: avatar,
            introduction: introduction,
            notification: notification,
            muteAllMembers: muteAllMembers,
            joinOption: joinOption,
            inviteOption: inviteOption,
            groupCustomField: groupCustomField
        ).wire
    }

    private func createGroup(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let name: String = try arguments.required("name")
        let type: GroupType = try arguments.required("type")
        let groupID: GroupID? = try arguments.optional("groupID")
        let introduction: String = try arguments.value("introduction", default: "")
        let notification: String = try arguments.value("notification", default: "")
        let avatar: String = try arguments.value("avatar", default: "")
        let maxMemberNum: Int? = try arguments.optional("maxMemberNum")
        let joinOption: JoinOption? = try arguments.optional("joinOption")
        let inviteOption: InviteOption? = try arguments.optional("inviteOption")
        let memberList: [NewGroupMember] = try arguments.value("memberList", default: [])
        let groupCustomField: [CustomField] = try arguments.value("groupCustomField", default: [])
        let isSupportTopic: Bool = try arguments.value("isSupportTopic", default: false)
        return try await api.createGroup(
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
        ).wire
    }

    private func addGroupMember(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let groupID: GroupID = try arguments.required("groupID")
        let userIDList: [UserID] = try arguments.required("userIDList")
        return try await api.addGroupMember(groupID: groupID, userIDList: userIDList).wire
    }

    private func setGroupMemberMuteTime(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let groupID: GroupID = try arguments.required("groupID")
        let userID: UserID = try arguments.required("userID")
        let muteTime: Int = try arguments.required("muteTime")
        return try await api.setGroupMemberMuteTime(groupID: groupID, userID: userID, muteTime: muteTime).wire
    }

    private func getMessageListHopping(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let conversationID: ConversationID = try arguments.required("conversationID")
        let sequence: Int? = try arguments.optional("sequence")
        let time: Int? = try arguments.optional("time")
        let direction: HoppingDirection = try arguments.value("direction", default: .older)
        let count: Int = try arguments.value("count", default: 15)
        return try await api.getMessageListHopping(
            conversationID: conversationID,
            sequence: sequence,
            time: time,
            direction: direction,
            count: count
        ).wire
    }

    private func searchCloudMessages(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let keywordList: [String]? = try arguments.optional("keywordList")
        let keywordListMatchType: KeywordMatch = try arguments.value("keywordListMatchType", default: .anyKeyword)
        let senderUserIDList: [UserID]? = try arguments.optional("senderUserIDList")
        let messageTypeList: [MessageType]? = try arguments.optional("messageTypeList")
        let conversationID: ConversationID? = try arguments.optional("conversationID")
        let timePosition: Int = try arguments.value("timePosition", default: 0)
        let timePeriod: Int = try arguments.value("timePeriod", default: 0)
        let cursor: String? = try arguments.optional("cursor")
        return try await api.searchCloudMessages(
            keywordList: keywordList,
            keywordListMatchType: keywordListMatchType,
            senderUserIDList: senderUserIDList,
            messageTypeList: messageTypeList,
            conversationID: conversationID,
            timePosition: timePosition,
            timePeriod: timePeriod,
            cursor: cursor
        ).wire
    }

    private func login(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let userID: UserID = try arguments.required("userID")
        let userSig: String = try arguments.required("userSig")
        return try await api.login(userID: userID, userSig: userSig).wire
    }

    private func logout(_ request: WireRequest) async throws(SDKError) -> WireValue {
        try await api.logout()
        return .null
    }

    private func destroy(_ request: WireRequest) async throws(SDKError) -> WireValue {
        try await api.destroy()
        return .null
    }

    private func isReady(_ request: WireRequest) async throws(SDKError) -> WireValue {
        return try await api.isReady().wire
    }

    private func getLoginUser(_ request: WireRequest) async throws(SDKError) -> WireValue {
        return try await api.getLoginUser().wire
    }

    private func setLogLevel(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let level: LogLevel = try arguments.required("level")
        try await api.setLogLevel(level)
        return .null
    }

    private func registerPlugin(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let options: WireValue = try arguments.required("options")
        try await api.registerPlugin(options)
        return .null
    }

    private func setMessageExtensions(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let message: Message = try arguments.required("message")
        let extensions: [MessageExtension] = try arguments.required("extensions")
        return try await api.setMessageExtensions(message, extensions: extensions).wire
    }

    private func getMessageExtensions(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let message: Message = try arguments.required("message")
        return try await api.getMessageExtensions(message).wire
    }

    private func deleteMessageExtensions(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let message: Message = try arguments.required("message")
        let keyList: [String]? = try arguments.optional("keyList")
        return try await api.deleteMessageExtensions(message, keyList: keyList).wire
    }

    private func createMergerMessage(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let to: String = try arguments.required("to")
        let conversationType: ConversationType = try arguments.required("conversationType")
        let payload: MergerContent = try arguments.required("payload")
        let cloudCustomData: String = try arguments.value("cloudCustomData", default: "")
        let priority: MessagePriority = try arguments.value("priority", default: .normal)
        return try await api.createMergerMessage(
            to: to,
            conversationType: conversationType,
            payload: payload,
            cloudCustomData: cloudCustomData,
            priority: priority
        ).wire
    }

    private func downloadMergerMessage(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let message: Message = try arguments.required("message")
        return try await api.downloadMergerMessage(message).wire
    }

    private func createForwardMessage(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let to: String = try arguments.required("to")
        let conversationType: ConversationType = try arguments.required("conversationType")
        let payload: Message = try arguments.required("payload")
        let cloudCustomData: String = try arguments.value("cloudCustomData", default: "")
        let priority: MessagePriority = try arguments.value("priority", default: .normal)
        return try await api.createForwardMessage(
            to: to,
            conversationType: conversationType,
            payload: payload,
            cloudCustomData: cloudCustomData,
            priority: priority
        ).wire
    }

    private func createTextMessage(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let to: String = try arguments.required("to")
        let conversationType: ConversationType = try arguments.required("conversationType")
        let payload: TextPayload = try arguments.required("payload")
        let cloudCustomData: String = try arguments.value("cloudCustomData", default: "")
        let receiverList: [UserID]? = try arguments.optional("receiverList")
        let priority: MessagePriority = try arguments.value("priority", default: .normal)
        let needReadReceipt: Bool = try arguments.value("needReadReceipt", default: false)
        let isSupportExtension: Bool = try arguments.value("isSupportExtension", default: false)
        let customModerationConfigurationID: String? = try arguments.optional("customModerationConfigurationID")
        return try await api.createTextMessage(
            to: to,
            conversationType: conversationType,
            payload: payload,
            cloudCustomData: cloudCustomData,
            receiverList: receiverList,
            priority: priority,
            needReadReceipt: needReadReceipt,
            isSupportExtension: isSupportExtension,
            customModerationConfigurationID: customModerationConfigurationID
        ).wire
    }

    private func sendMessage(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let message: Message = try arguments.required("message")
        let onlineUserOnly: Bool? = try arguments.optional("onlineUserOnly")
        let offlinePushInfo: OfflinePushInfo? = try arguments.optional("offlinePushInfo")
        let messageControlInfo: MessageControlInfo? = try arguments.optional("messageControlInfo")
        return try await api.sendMessage(
            message,
            onlineUserOnly: onlineUserOnly,
            offlinePushInfo: offlinePushInfo,
            messageControlInfo: messageControlInfo
        ).wire
    }

    private func getMessageList(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let conversationID: ConversationID = try arguments.required("conversationID")
        let nextReqMessageID: MessageID? = try arguments.optional("nextReqMessageID")
        return try await api.getMessageList(conversationID: conversationID, nextReqMessageID: nextReqMessageID).wire
    }

    private func setMessageRead(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let conversationID: ConversationID = try arguments.required("conversationID")
        try await api.setMessageRead(conversationID: conversationID)
        return .null
    }

    private func getMyProfile(_ request: WireRequest) async throws(SDKError) -> WireValue {
        return try await api.getMyProfile().wire
    }

    private func updateMyProfile(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let nick: String? = try arguments.optional("nick")
        let avatar: String? = try arguments.optional("avatar")
        let gender: Gender? = try arguments.optional("gender")
        let selfSignature: String? = try arguments.optional("selfSignature")
        let allowType: AllowType? = try arguments.optional("allowType")
        let birthday: Int? = try arguments.optional("birthday")
        let location: String? = try arguments.optional("location")
        let language: Int? = try arguments.optional("language")
        let messageSettings: Int? = try arguments.optional("messageSettings")
        let adminForbidType: AdminForbidType? = try arguments.optional("adminForbidType")
        let level: Int? = try arguments.optional("level")
        let role: Int? = try arguments.optional("role")
        let profileCustomField: [CustomField]? = try arguments.optional("profileCustomField")
        return try await api.updateMyProfile(
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
        ).wire
    }

    private func addToBlacklist(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let userIDList: [UserID] = try arguments.required("userIDList")
        return try await api.addToBlacklist(userIDList: userIDList).wire
    }

    private func removeFromBlacklist(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let userIDList: [UserID] = try arguments.required("userIDList")
        return try await api.removeFromBlacklist(userIDList: userIDList).wire
    }

    private func getBlacklist(_ request: WireRequest) async throws(SDKError) -> WireValue {
        return try await api.getBlacklist().wire
    }

    private func invite(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let userID: UserID = try arguments.required("userID")
        let data: String = try arguments.value("data", default: "")
        let timeout: Int = try arguments.value("timeout", default: 0)
        let onlineUserOnly: Bool = try arguments.value("onlineUserOnly", default: false)
        let offlinePushInfo: InvitationPushInfo? = try arguments.optional("offlinePushInfo")
        return try await api.invite(
            userID: userID,
            data: data,
            timeout: timeout,
            onlineUserOnly: onlineUserOnly,
            offlinePushInfo: offlinePushInfo
        ).wire
    }

    private func accept(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let inviteID: InviteID = try arguments.required("inviteID")
        let data: String = try arguments.value("data", default: "")
        try await api.accept(inviteID: inviteID, data: data)
        return .null
    }

    private func reject(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let inviteID: InviteID = try arguments.required("inviteID")
        let data: String = try arguments.value("data", default: "")
        try await api.reject(inviteID: inviteID, data: data)
        return .null
    }

    private func cancel(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let inviteID: InviteID = try arguments.required("inviteID")
        let data: String = try arguments.value("data", default: "")
        try await api.cancel(inviteID: inviteID, data: data)
        return .null
    }

    private func modifyInvitation(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let arguments = try WireArguments(request, argumentError: .invalidParameter)
        let inviteID: InviteID = try arguments.required("inviteID")
        let data: String = try arguments.required("data")
        try await api.modifyInvitation(inviteID: inviteID, data: data)
        return .null
    }
}
