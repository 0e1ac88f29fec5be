// Generated from the spec by sdkgen. Do not edit.
//
// Carries out wire requests by calling the protocol.

import SDKRuntime
import TencentCloudChat

/// A transport that ends in an implementation of ``ChatAPI``.
///
/// It reads the arguments of a wire request, makes the typed call and writes the answer. With it cases can be run
/// against any implementation, and a client can speak to a mock.
public struct ChatDispatcher: Transport {
    /// What carries out the requests of a method.
    fileprivate typealias Function = @Sendable (any ChatAPI, WireRequest) async throws(SDKError) -> WireValue

    private let api: any ChatAPI

    /// Makes a transport that ends in an implementation.
    public init(_ api: any ChatAPI) {
        self.api = api
    }

    /// Carries out a request by the method that it names.
    public func call(_ request: WireRequest) async throws(SDKError) -> WireValue {
        guard let function = function(of: request.method) else { throw .notModelled(request.method) }
        return try await function(api, request)
    }

    /// The implementation's events in their wire form.
    public func events() -> EventStream<WireEvent> {
        api.events().map { $0.wire }
    }
}

// Looked up first and called at one place: a call a case would make one huge function of all of them.
private func function(of method: String) -> ChatDispatcher.Function? {
    switch method {
    case "createConversationGroup":
        createConversationGroup

    case "deleteConversationGroup":
        deleteConversationGroup

    case "renameConversationGroup":
        renameConversationGroup

    case "getConversationGroupList":
        getConversationGroupList

    case "addConversationsToGroup":
        addConversationsToGroup

    case "deleteConversationsFromGroup":
        deleteConversationsFromGroup

    case "getConversationList.all":
        getConversationListAll

    case "getConversationList.some":
        getConversationListSome

    case "getConversationList.filtered":
        getConversationListFiltered

    case "getConversationProfile":
        getConversationProfile

    case "deleteConversation.one":
        deleteConversationOne

    case "deleteConversation.several":
        deleteConversationSeveral

    case "pinConversation":
        pinConversation

    case "markConversation":
        markConversation

    case "setConversationDraft":
        setConversationDraft

    case "setConversationCustomData":
        setConversationCustomData

    case "getTotalUnreadMessageCount":
        getTotalUnreadMessageCount

    case "setAllReceiveMessageOpt":
        setAllReceiveMessageOpt

    case "getAllReceiveMessageOpt":
        getAllReceiveMessageOpt

    case "getFriendList":
        getFriendList

    case "getFriendApplicationList":
        getFriendApplicationList

    case "addFriend":
        addFriend

    case "deleteFriend":
        deleteFriend

    case "joinGroup":
        joinGroup

    case "getGroupApplicationList":
        getGroupApplicationList

    case "handleGroupApplication":
        handleGroupApplication

    case "updateGroupProfile":
        updateGroupProfile

    case "createGroup":
        createGroup

    case "addGroupMember":
        addGroupMember

    case "setGroupMemberMuteTime":
        setGroupMemberMuteTime

    case "getMessageListHopping":
        getMessageListHopping

    case "searchCloudMessages":
        searchCloudMessages

    case "login":
        login

    case "logout":
        logout

    case "destroy":
        destroy

    case "isReady":
        isReady

    case "getLoginUser":
        getLoginUser

    case "setLogLevel":
        setLogLevel

    case "registerPlugin":
        registerPlugin

    case "setMessageExtensions":
        setMessageExtensions

    case "getMessageExtensions":
        getMessageExtensions

    case "deleteMessageExtensions":
        deleteMessageExtensions

    case "createMergerMessage":
        createMergerMessage

    case "downloadMergerMessage":
        downloadMergerMessage

    case "createForwardMessage":
        createForwardMessage

    case "createTextMessage":
        createTextMessage

    case "sendMessage":
        sendMessage

    case "getMessageList":
        getMessageList

    case "setMessageRead":
        setMessageRead

    case "getMyProfile":
        getMyProfile

    case "updateMyProfile":
        updateMyProfile

    case "addToBlacklist":
        addToBlacklist

    case "removeFromBlacklist":
        removeFromBlacklist

    case "getBlacklist":
        getBlacklist

    case "invite":
        invite

    case "accept":
        accept

    case "reject":
        reject

    case "cancel":
        cancel

    case "modifyInvitation":
        modifyInvitation

    default:
        nil
    }
}

private func createConversationGroup(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let groupName: String = arguments.required("groupName")
    let conversationIDList: [ConversationID] = arguments.required("conversationIDList")
    try arguments.finish()
    return try await api.createConversationGroup(groupName: groupName, conversationIDList: conversationIDList).wire
}

private func deleteConversationGroup(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let groupName: String = arguments.required("groupName")
    try arguments.finish()
    try await api.deleteConversationGroup(groupName)
    return .null
}

private func renameConversationGroup(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let oldName: String = arguments.required("oldName")
    let newName: String = arguments.required("newName")
    try arguments.finish()
    try await api.renameConversationGroup(oldName: oldName, newName: newName)
    return .null
}

private func getConversationGroupList(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    return try await api.getConversationGroupList().wire
}

private func addConversationsToGroup(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let groupName: String = arguments.required("groupName")
    let conversationIDList: [ConversationID] = arguments.required("conversationIDList")
    try arguments.finish()
    return try await api.addConversationsToGroup(groupName: groupName, conversationIDList: conversationIDList).wire
}

private func deleteConversationsFromGroup(
    _ api: any ChatAPI,
    _ request: WireRequest
) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let groupName: String = arguments.required("groupName")
    let conversationIDList: [ConversationID] = arguments.required("conversationIDList")
    try arguments.finish()
    return try await api.deleteConversationsFromGroup(groupName: groupName, conversationIDList: conversationIDList).wire
}

private func getConversationListAll(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    return try await api.getConversationList().wire
}

private func getConversationListSome(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let conversationIDList: [ConversationID] = arguments.required("conversationIDList")
    try arguments.finish()
    return try await api.getConversationList(conversationIDList).wire
}

private func getConversationListFiltered(
    _ api: any ChatAPI,
    _ request: WireRequest
) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let type: ConversationType? = arguments.optional("type")
    let markType: UInt64? = arguments.optional("markType")
    let groupName: String? = arguments.optional("groupName")
    let hasUnreadCount: Bool = arguments.value("hasUnreadCount", default: false)
    let hasGroupAtInfo: Bool = arguments.value("hasGroupAtInfo", default: false)
    try arguments.finish()
    return try await api.getConversationList(
        type: type,
        markType: markType,
        groupName: groupName,
        hasUnreadCount: hasUnreadCount,
        hasGroupAtInfo: hasGroupAtInfo
    ).wire
}

private func getConversationProfile(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let conversationID: ConversationID = arguments.required("conversationID")
    try arguments.finish()
    return try await api.getConversationProfile(conversationID).wire
}

private func deleteConversationOne(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let conversationID: ConversationID = arguments.required("conversationID")
    try arguments.finish()
    return try await api.deleteConversation(conversationID).wire
}

private func deleteConversationSeveral(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let conversationIDList: [ConversationID] = arguments.required("conversationIDList")
    let clearHistoryMessage: Bool = arguments.value("clearHistoryMessage", default: true)
    try arguments.finish()
    return try await api.deleteConversation(
        conversationIDList: conversationIDList,
        clearHistoryMessage: clearHistoryMessage
    ).wire
}

private func pinConversation(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let conversationID: ConversationID = arguments.required("conversationID")
    let isPinned: Bool = arguments.required("isPinned")
    try arguments.finish()
    return try await api.pinConversation(conversationID: conversationID, isPinned: isPinned).wire
}

private func markConversation(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let conversationIDList: [ConversationID] = arguments.required("conversationIDList")
    let markType: UInt64 = arguments.required("markType")
    let enableMark: Bool = arguments.required("enableMark")
    try arguments.finish()
    return try await api.markConversation(
        conversationIDList: conversationIDList,
        markType: markType,
        enableMark: enableMark
    ).wire
}

private func setConversationDraft(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let conversationID: ConversationID = arguments.required("conversationID")
    let draftText: String = arguments.required("draftText")
    try arguments.finish()
    try await api.setConversationDraft(conversationID: conversationID, draftText: draftText)
    return .null
}

private func setConversationCustomData(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let conversationIDList: [ConversationID] = arguments.required("conversationIDList")
    let customData: String = arguments.required("customData")
    try arguments.finish()
    return try await api.setConversationCustomData(conversationIDList: conversationIDList, customData: customData).wire
}

private func getTotalUnreadMessageCount(
    _ api: any ChatAPI,
    _ request: WireRequest
) async throws(SDKError) -> WireValue {
    return try await api.getTotalUnreadMessageCount().wire
}

private func setAllReceiveMessageOpt(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let messageRemindType: RemindType = arguments.value("messageRemindType", default: .acceptNotNotify)
    let startHour: Int = arguments.value("startHour", default: 0)
    let startMinute: Int = arguments.value("startMinute", default: 0)
    let startSecond: Int = arguments.value("startSecond", default: 0)
    let duration: Int = arguments.value("duration", default: 0)
    let isRepeated: Bool = arguments.value("isRepeated", default: true)
    try arguments.finish()
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

private func getAllReceiveMessageOpt(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    return try await api.getAllReceiveMessageOpt().wire
}

private func getFriendList(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    return try await api.getFriendList().wire
}

private func getFriendApplicationList(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    return try await api.getFriendApplicationList().wire
}

private func addFriend(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let to: UserID = arguments.required("to")
    let source: String = arguments.required("source")
    let wording: String = arguments.value("wording", default: "")
    let type: AddFriendType = arguments.value("type", default: .both)
    let remark: String = arguments.value("remark", default: "")
    let groupName: String = arguments.value("groupName", default: "")
    try arguments.finish()
    return try await api.addFriend(
        to: to,
        source: source,
        wording: wording,
        type: type,
        remark: remark,
        groupName: groupName
    ).wire
}

private func deleteFriend(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let userIDList: [UserID] = arguments.required("userIDList")
    let type: DeleteFriendType = arguments.value("type", default: .both)
    try arguments.finish()
    return try await api.deleteFriend(userIDList: userIDList, type: type).wire
}

private func joinGroup(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let applyMessage: String = arguments.value("applyMessage", default: "")
    try arguments.finish()
    return try await api.joinGroup(groupID: groupID, applyMessage: applyMessage).wire
}

private func getGroupApplicationList(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    return try await api.getGroupApplicationList().wire
}

private func handleGroupApplication(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let handleAction: HandleAction = arguments.required("handleAction")
    let handleMessage: String = arguments.value("handleMessage", default: "")
    let message: Message? = arguments.optional("message")
    let application: GroupApplication? = arguments.optional("application")
    try arguments.finish()
    return try await api.handleGroupApplication(
        handleAction: handleAction,
        handleMessage: handleMessage,
        message: message,
        application: application
    ).wire
}

private func updateGroupProfile(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let name: String? = arguments.optional("name")
    let avatar: String? = arguments.optional("avatar")
    let introduction: String? = arguments.optional("introduction")
    let notification: String? = arguments.optional("notification")
    let muteAllMembers: Bool? = arguments.optional("muteAllMembers")
    let joinOption: JoinOption? = arguments.optional("joinOption")
    let inviteOption: InviteOption? = arguments.optional("inviteOption")
    let groupCustomField: [CustomField]? = arguments.optional("groupCustomField")
    try arguments.finish()
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

private func createGroup(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let name: String = arguments.required("name")
    let type: GroupType = arguments.required("type")
    let groupID: GroupID? = arguments.optional("groupID")
    let introduction: String = arguments.value("introduction", default: "")
    let notification: String = arguments.value("notification", default: "")
    let avatar: String = arguments.value("avatar", default: "")
    let maxMemberNum: Int? = arguments.optional("maxMemberNum")
    let joinOption: JoinOption? = arguments.optional("joinOption")
    let inviteOption: InviteOption? = arguments.optional("inviteOption")
    let memberList: [NewGroupMember] = arguments.value("memberList", default: [])
    let groupCustomField: [CustomField] = arguments.value("groupCustomField", default: [])
    let isSupportTopic: Bool = arguments.value("isSupportTopic", default: false)
    try arguments.finish()
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

private func addGroupMember(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let userIDList: [UserID] = arguments.required("userIDList")
    try arguments.finish()
    return try await api.addGroupMember(groupID: groupID, userIDList: userIDList).wire
}

private func setGroupMemberMuteTime(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let userID: UserID = arguments.required("userID")
    let muteTime: Int = arguments.required("muteTime")
    try arguments.finish()
    return try await api.setGroupMemberMuteTime(groupID: groupID, userID: userID, muteTime: muteTime).wire
}

private func getMessageListHopping(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let conversationID: ConversationID = arguments.required("conversationID")
    let sequence: Int? = arguments.optional("sequence")
    let time: Int? = arguments.optional("time")
    let direction: HoppingDirection = arguments.value("direction", default: .older)
    let count: Int = arguments.value("count", default: 15)
    try arguments.finish()
    return try await api.getMessageListHopping(
        conversationID: conversationID,
        sequence: sequence,
        time: time,
        direction: direction,
        count: count
    ).wire
}

private func searchCloudMessages(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let keywordList: [String]? = arguments.optional("keywordList")
    let keywordListMatchType: KeywordMatch = arguments.value("keywordListMatchType", default: .anyKeyword)
    let senderUserIDList: [UserID]? = arguments.optional("senderUserIDList")
    let messageTypeList: [MessageType]? = arguments.optional("messageTypeList")
    let conversationID: ConversationID? = arguments.optional("conversationID")
    let timePosition: Int = arguments.value("timePosition", default: 0)
    let timePeriod: Int = arguments.value("timePeriod", default: 0)
    let cursor: String? = arguments.optional("cursor")
    try arguments.finish()
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

private func login(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let userID: UserID = arguments.required("userID")
    let userSig: String = arguments.required("userSig")
    try arguments.finish()
    return try await api.login(userID: userID, userSig: userSig).wire
}

private func logout(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    try await api.logout()
    return .null
}

private func destroy(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    try await api.destroy()
    return .null
}

private func isReady(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    return try await api.isReady().wire
}

private func getLoginUser(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    return try await api.getLoginUser().wire
}

private func setLogLevel(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let level: LogLevel = arguments.required("level")
    try arguments.finish()
    try await api.setLogLevel(level)
    return .null
}

private func registerPlugin(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let options: WireValue = arguments.required("options")
    try arguments.finish()
    try await api.registerPlugin(options)
    return .null
}

private func setMessageExtensions(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let message: Message = arguments.required("message")
    let extensions: [MessageExtension] = arguments.required("extensions")
    try arguments.finish()
    return try await api.setMessageExtensions(message, extensions: extensions).wire
}

private func getMessageExtensions(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let message: Message = arguments.required("message")
    try arguments.finish()
    return try await api.getMessageExtensions(message).wire
}

private func deleteMessageExtensions(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let message: Message = arguments.required("message")
    let keyList: [String]? = arguments.optional("keyList")
    try arguments.finish()
    return try await api.deleteMessageExtensions(message, keyList: keyList).wire
}

private func createMergerMessage(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let to: String = arguments.required("to")
    let conversationType: ConversationType = arguments.required("conversationType")
    let payload: MergerContent = arguments.required("payload")
    let cloudCustomData: String = arguments.value("cloudCustomData", default: "")
    let priority: MessagePriority = arguments.value("priority", default: .normal)
    try arguments.finish()
    return try await api.createMergerMessage(
        to: to,
        conversationType: conversationType,
        payload: payload,
        cloudCustomData: cloudCustomData,
        priority: priority
    ).wire
}

private func downloadMergerMessage(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let message: Message = arguments.required("message")
    try arguments.finish()
    return try await api.downloadMergerMessage(message).wire
}

private func createForwardMessage(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let to: String = arguments.required("to")
    let conversationType: ConversationType = arguments.required("conversationType")
    let payload: Message = arguments.required("payload")
    let cloudCustomData: String = arguments.value("cloudCustomData", default: "")
    let priority: MessagePriority = arguments.value("priority", default: .normal)
    try arguments.finish()
    return try await api.createForwardMessage(
        to: to,
        conversationType: conversationType,
        payload: payload,
        cloudCustomData: cloudCustomData,
        priority: priority
    ).wire
}

private func createTextMessage(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let to: String = arguments.required("to")
    let conversationType: ConversationType = arguments.required("conversationType")
    let payload: TextPayload = arguments.required("payload")
    let cloudCustomData: String = arguments.value("cloudCustomData", default: "")
    let receiverList: [UserID]? = arguments.optional("receiverList")
    let priority: MessagePriority = arguments.value("priority", default: .normal)
    let needReadReceipt: Bool = arguments.value("needReadReceipt", default: false)
    let isSupportExtension: Bool = arguments.value("isSupportExtension", default: false)
    let customModerationConfigurationID: String? = arguments.optional("customModerationConfigurationID")
    try arguments.finish()
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

private func sendMessage(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let message: Message = arguments.required("message")
    let onlineUserOnly: Bool? = arguments.optional("onlineUserOnly")
    let offlinePushInfo: OfflinePushInfo? = arguments.optional("offlinePushInfo")
    let messageControlInfo: MessageControlInfo? = arguments.optional("messageControlInfo")
    try arguments.finish()
    return try await api.sendMessage(
        message,
        onlineUserOnly: onlineUserOnly,
        offlinePushInfo: offlinePushInfo,
        messageControlInfo: messageControlInfo
    ).wire
}

private func getMessageList(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let conversationID: ConversationID = arguments.required("conversationID")
    let nextReqMessageID: MessageID? = arguments.optional("nextReqMessageID")
    try arguments.finish()
    return try await api.getMessageList(conversationID: conversationID, nextReqMessageID: nextReqMessageID).wire
}

private func setMessageRead(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let conversationID: ConversationID = arguments.required("conversationID")
    try arguments.finish()
    try await api.setMessageRead(conversationID: conversationID)
    return .null
}

private func getMyProfile(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    return try await api.getMyProfile().wire
}

private func updateMyProfile(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let nick: String? = arguments.optional("nick")
    let avatar: String? = arguments.optional("avatar")
    let gender: Gender? = arguments.optional("gender")
    let selfSignature: String? = arguments.optional("selfSignature")
    let allowType: AllowType? = arguments.optional("allowType")
    let birthday: Int? = arguments.optional("birthday")
    let location: String? = arguments.optional("location")
    let language: Int? = arguments.optional("language")
    let messageSettings: Int? = arguments.optional("messageSettings")
    let adminForbidType: AdminForbidType? = arguments.optional("adminForbidType")
    let level: Int? = arguments.optional("level")
    let role: Int? = arguments.optional("role")
    let profileCustomField: [CustomField]? = arguments.optional("profileCustomField")
    try arguments.finish()
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

private func addToBlacklist(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let userIDList: [UserID] = arguments.required("userIDList")
    try arguments.finish()
    return try await api.addToBlacklist(userIDList: userIDList).wire
}

private func removeFromBlacklist(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let userIDList: [UserID] = arguments.required("userIDList")
    try arguments.finish()
    return try await api.removeFromBlacklist(userIDList: userIDList).wire
}

private func getBlacklist(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    return try await api.getBlacklist().wire
}

private func invite(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let userID: UserID = arguments.required("userID")
    let data: String = arguments.value("data", default: "")
    let timeout: Int = arguments.value("timeout", default: 0)
    let onlineUserOnly: Bool = arguments.value("onlineUserOnly", default: false)
    let offlinePushInfo: InvitationPushInfo? = arguments.optional("offlinePushInfo")
    try arguments.finish()
    return try await api.invite(
        userID: userID,
        data: data,
        timeout: timeout,
        onlineUserOnly: onlineUserOnly,
        offlinePushInfo: offlinePushInfo
    ).wire
}

private func accept(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let inviteID: InviteID = arguments.required("inviteID")
    let data: String = arguments.value("data", default: "")
    try arguments.finish()
    try await api.accept(inviteID: inviteID, data: data)
    return .null
}

private func reject(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let inviteID: InviteID = arguments.required("inviteID")
    let data: String = arguments.value("data", default: "")
    try arguments.finish()
    try await api.reject(inviteID: inviteID, data: data)
    return .null
}

private func cancel(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let inviteID: InviteID = arguments.required("inviteID")
    let data: String = arguments.value("data", default: "")
    try arguments.finish()
    try await api.cancel(inviteID: inviteID, data: data)
    return .null
}

private func modifyInvitation(_ api: any ChatAPI, _ request: WireRequest) async throws(SDKError) -> WireValue {
    var arguments = WireArguments(request, argumentError: .invalidParameter)
    let inviteID: InviteID = arguments.required("inviteID")
    let data: String = arguments.required("data")
    try arguments.finish()
    try await api.modifyInvitation(inviteID: inviteID, data: data)
    return .null
}
