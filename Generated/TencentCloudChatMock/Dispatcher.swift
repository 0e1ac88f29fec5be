// Generated from the spec by sdkgen. Do not edit.
//
// Carries out wire requests by calling the protocol.

import SDKRuntime
import TencentCloudChat

/// A transport that ends in an implementation of `ChatAPI`.
///
/// It reads the arguments of a wire request, makes the typed call and writes the answer. With it a client can speak to
/// a mock, and the cases of the suite can be run against any implementation.
public struct ChatDispatcher: Transport {
    /// What carries out the requests of a method.
    fileprivate typealias Function =
        @Sendable (any ChatAPI, WireRequest)
        async throws(ChatError) -> WireValue

    private let api: any ChatAPI

    /// Makes a transport that ends in an implementation.
    public init(_ api: any ChatAPI) {
        self.api = api
    }

    /// Carries out a request by the method that it names.
    public func call(_ request: WireRequest) async throws(SDKError) -> WireValue {
        guard let function = function(of: request.method) else { throw .notModelled(request.method) }
        do throws(ChatError) {
            return try await function(api, request)
        } catch {
            throw error.untyped
        }
    }

    /// The implementation's events in their wire form.
    public func events() -> EventStream<WireEvent> {
        api.events().map { $0.wire }
    }
}

// Looked up first and called at one place: a call a case would make one huge function of all of them.
private func function(of method: String) -> ChatDispatcher.Function? {
    switch method {
    case "login":
        login

    case "isReady":
        isReady

    case "getLoginUser":
        getLoginUser

    case "logout":
        logout

    case "destroy":
        destroy

    case "registerPlugin":
        registerPlugin

    case "setLogLevel":
        setLogLevel

    case "createTextMessage":
        createTextMessage

    case "createTextAtMessage":
        createTextAtMessage

    case "createImageMessage":
        createImageMessage

    case "createAudioMessage":
        createAudioMessage

    case "createVideoMessage":
        createVideoMessage

    case "createFileMessage":
        createFileMessage

    case "createFaceMessage":
        createFaceMessage

    case "createLocationMessage":
        createLocationMessage

    case "createCustomMessage":
        createCustomMessage

    case "createMergerMessage":
        createMergerMessage

    case "createForwardMessage":
        createForwardMessage

    case "sendMessage":
        sendMessage

    case "resendMessage":
        resendMessage

    case "getMessageList":
        getMessageList

    case "getMessageListHopping":
        getMessageListHopping

    case "findMessage":
        findMessage

    case "searchCloudMessages":
        searchCloudMessages

    case "downloadMergerMessage":
        downloadMergerMessage

    case "translateText":
        translateText

    case "convertVoiceToText":
        convertVoiceToText

    case "sendMessageReadReceipt":
        sendMessageReadReceipt

    case "getMessageReadReceiptList":
        getMessageReadReceiptList

    case "getGroupMessageReadMemberList":
        getGroupMessageReadMemberList

    case "modifyMessage":
        modifyMessage

    case "setMessageExtensions":
        setMessageExtensions

    case "getMessageExtensions":
        getMessageExtensions

    case "deleteMessageExtensions":
        deleteMessageExtensions

    case "addMessageReaction":
        addMessageReaction

    case "removeMessageReaction":
        removeMessageReaction

    case "getMessageReactions":
        getMessageReactions

    case "getAllUserListOfMessageReaction":
        getAllUserListOfMessageReaction

    case "revokeMessage":
        revokeMessage

    case "deleteMessage":
        deleteMessage

    case "getConversationList.all":
        getConversationListAll

    case "getConversationList.some":
        getConversationListSome

    case "getConversationList.filtered":
        getConversationListFiltered

    case "getConversationProfile":
        getConversationProfile

    case "getTotalUnreadMessageCount":
        getTotalUnreadMessageCount

    case "setMessageRead":
        setMessageRead

    case "setAllMessageRead":
        setAllMessageRead

    case "pinConversation":
        pinConversation

    case "markConversation":
        markConversation

    case "setConversationCustomData":
        setConversationCustomData

    case "setConversationDraft":
        setConversationDraft

    case "setMessageRemindType.group":
        setMessageRemindTypeGroup

    case "setMessageRemindType.users":
        setMessageRemindTypeUsers

    case "setAllReceiveMessageOpt":
        setAllReceiveMessageOpt

    case "getAllReceiveMessageOpt":
        getAllReceiveMessageOpt

    case "clearHistoryMessage":
        clearHistoryMessage

    case "deleteConversation.one":
        deleteConversationOne

    case "deleteConversation.several":
        deleteConversationSeveral

    case "createConversationGroup":
        createConversationGroup

    case "addConversationsToGroup":
        addConversationsToGroup

    case "getConversationGroupList":
        getConversationGroupList

    case "renameConversationGroup":
        renameConversationGroup

    case "deleteConversationsFromGroup":
        deleteConversationsFromGroup

    case "deleteConversationGroup":
        deleteConversationGroup

    case "createGroup":
        createGroup

    case "searchGroupByID":
        searchGroupByID

    case "joinGroup":
        joinGroup

    case "getGroupApplicationList":
        getGroupApplicationList

    case "handleGroupApplication":
        handleGroupApplication

    case "addGroupMember":
        addGroupMember

    case "getGroupList":
        getGroupList

    case "getGroupProfile":
        getGroupProfile

    case "updateGroupProfile":
        updateGroupProfile

    case "getGroupMemberList":
        getGroupMemberList

    case "getGroupMemberProfile":
        getGroupMemberProfile

    case "getGroupOnlineMemberCount":
        getGroupOnlineMemberCount

    case "setGroupMemberRole":
        setGroupMemberRole

    case "setGroupMemberNameCard":
        setGroupMemberNameCard

    case "setGroupMemberCustomField":
        setGroupMemberCustomField

    case "setGroupMemberMuteTime":
        setGroupMemberMuteTime

    case "markGroupMemberList":
        markGroupMemberList

    case "initGroupAttributes":
        initGroupAttributes

    case "setGroupAttributes":
        setGroupAttributes

    case "getGroupAttributes":
        getGroupAttributes

    case "deleteGroupAttributes":
        deleteGroupAttributes

    case "setGroupCounters":
        setGroupCounters

    case "increaseGroupCounter":
        increaseGroupCounter

    case "decreaseGroupCounter":
        decreaseGroupCounter

    case "getGroupCounters":
        getGroupCounters

    case "deleteGroupMember":
        deleteGroupMember

    case "quitGroup":
        quitGroup

    case "changeGroupOwner":
        changeGroupOwner

    case "dismissGroup":
        dismissGroup

    case "createTopicInCommunity":
        createTopicInCommunity

    case "getJoinedCommunityList":
        getJoinedCommunityList

    case "getTopicList":
        getTopicList

    case "updateTopicProfile":
        updateTopicProfile

    case "deleteTopicFromCommunity":
        deleteTopicFromCommunity

    case "addFriend":
        addFriend

    case "getFriendApplicationList":
        getFriendApplicationList

    case "setFriendApplicationRead":
        setFriendApplicationRead

    case "acceptFriendApplication":
        acceptFriendApplication

    case "refuseFriendApplication":
        refuseFriendApplication

    case "deleteFriendApplication":
        deleteFriendApplication

    case "getFriendList":
        getFriendList

    case "getFriendProfile":
        getFriendProfile

    case "checkFriend":
        checkFriend

    case "updateFriend":
        updateFriend

    case "deleteFriend":
        deleteFriend

    case "createFriendGroup":
        createFriendGroup

    case "getFriendGroupList":
        getFriendGroupList

    case "addToFriendGroup":
        addToFriendGroup

    case "renameFriendGroup":
        renameFriendGroup

    case "removeFromFriendGroup":
        removeFromFriendGroup

    case "deleteFriendGroup":
        deleteFriendGroup

    case "addToBlacklist":
        addToBlacklist

    case "getBlacklist":
        getBlacklist

    case "removeFromBlacklist":
        removeFromBlacklist

    case "followUser":
        followUser

    case "getMyFollowingList":
        getMyFollowingList

    case "getMyFollowersList":
        getMyFollowersList

    case "getMutualFollowersList":
        getMutualFollowersList

    case "getUserFollowInfo":
        getUserFollowInfo

    case "checkFollowType":
        checkFollowType

    case "unfollowUser":
        unfollowUser

    case "getMyProfile":
        getMyProfile

    case "updateMyProfile":
        updateMyProfile

    case "getUserProfile":
        getUserProfile

    case "setSelfStatus":
        setSelfStatus

    case "getUserStatus":
        getUserStatus

    case "subscribeUserStatus":
        subscribeUserStatus

    case "unsubscribeUserStatus":
        unsubscribeUserStatus

    case "invite":
        invite

    case "inviteInGroup":
        inviteInGroup

    case "getSignalingInfo":
        getSignalingInfo

    case "modifyInvitation":
        modifyInvitation

    case "accept":
        accept

    case "reject":
        reject

    case "cancel":
        cancel

    default:
        nil
    }
}

private func login(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let userID: UserID = arguments.required("userID")
    let userSig: String = arguments.required("userSig")
    try arguments.finish()
    return try await api.login(userID: userID, userSig: userSig).wire
}

private func isReady(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    return try await api.isReady().wire
}

private func getLoginUser(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    return try await api.getLoginUser().wire
}

private func logout(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    try await api.logout()
    return .null
}

private func destroy(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    try await api.destroy()
    return .null
}

private func registerPlugin(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let value: Plugin = arguments.required("value")
    let pushConfig: PushConfig? = arguments.optional("pushConfig")
    try arguments.finish()
    try await api.registerPlugin(value: value, pushConfig: pushConfig)
    return .null
}

private func setLogLevel(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let level: LogLevel = arguments.required("level")
    try arguments.finish()
    try await api.setLogLevel(level)
    return .null
}

private func createTextMessage(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
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

private func createTextAtMessage(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let to: String = arguments.required("to")
    let conversationType: ConversationType = arguments.required("conversationType")
    let payload: TextAtContent = arguments.required("payload")
    let cloudCustomData: String = arguments.value("cloudCustomData", default: "")
    let priority: MessagePriority = arguments.value("priority", default: .normal)
    let needReadReceipt: Bool = arguments.value("needReadReceipt", default: false)
    let isSupportExtension: Bool = arguments.value("isSupportExtension", default: false)
    let customModerationConfigurationID: String? = arguments.optional("customModerationConfigurationID")
    try arguments.finish()
    return try await api.createTextAtMessage(
        to: to,
        conversationType: conversationType,
        payload: payload,
        cloudCustomData: cloudCustomData,
        priority: priority,
        needReadReceipt: needReadReceipt,
        isSupportExtension: isSupportExtension,
        customModerationConfigurationID: customModerationConfigurationID
    ).wire
}

private func createImageMessage(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let to: String = arguments.required("to")
    let conversationType: ConversationType = arguments.required("conversationType")
    let payload: MediaContent = arguments.required("payload")
    let cloudCustomData: String = arguments.value("cloudCustomData", default: "")
    let priority: MessagePriority = arguments.value("priority", default: .normal)
    let needReadReceipt: Bool = arguments.value("needReadReceipt", default: false)
    let isSupportExtension: Bool = arguments.value("isSupportExtension", default: false)
    let receiverList: [UserID]? = arguments.optional("receiverList")
    let customModerationConfigurationID: String? = arguments.optional("customModerationConfigurationID")
    try arguments.finish()
    return try await api.createImageMessage(
        to: to,
        conversationType: conversationType,
        payload: payload,
        cloudCustomData: cloudCustomData,
        priority: priority,
        needReadReceipt: needReadReceipt,
        isSupportExtension: isSupportExtension,
        receiverList: receiverList,
        customModerationConfigurationID: customModerationConfigurationID
    ).wire
}

private func createAudioMessage(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let to: String = arguments.required("to")
    let conversationType: ConversationType = arguments.required("conversationType")
    let payload: MediaContent = arguments.required("payload")
    let cloudCustomData: String = arguments.value("cloudCustomData", default: "")
    let priority: MessagePriority = arguments.value("priority", default: .normal)
    let needReadReceipt: Bool = arguments.value("needReadReceipt", default: false)
    let isSupportExtension: Bool = arguments.value("isSupportExtension", default: false)
    let receiverList: [UserID]? = arguments.optional("receiverList")
    let customModerationConfigurationID: String? = arguments.optional("customModerationConfigurationID")
    try arguments.finish()
    return try await api.createAudioMessage(
        to: to,
        conversationType: conversationType,
        payload: payload,
        cloudCustomData: cloudCustomData,
        priority: priority,
        needReadReceipt: needReadReceipt,
        isSupportExtension: isSupportExtension,
        receiverList: receiverList,
        customModerationConfigurationID: customModerationConfigurationID
    ).wire
}

private func createVideoMessage(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let to: String = arguments.required("to")
    let conversationType: ConversationType = arguments.required("conversationType")
    let payload: MediaContent = arguments.required("payload")
    let cloudCustomData: String = arguments.value("cloudCustomData", default: "")
    let priority: MessagePriority = arguments.value("priority", default: .normal)
    let needReadReceipt: Bool = arguments.value("needReadReceipt", default: false)
    let isSupportExtension: Bool = arguments.value("isSupportExtension", default: false)
    let receiverList: [UserID]? = arguments.optional("receiverList")
    let customModerationConfigurationID: String? = arguments.optional("customModerationConfigurationID")
    try arguments.finish()
    return try await api.createVideoMessage(
        to: to,
        conversationType: conversationType,
        payload: payload,
        cloudCustomData: cloudCustomData,
        priority: priority,
        needReadReceipt: needReadReceipt,
        isSupportExtension: isSupportExtension,
        receiverList: receiverList,
        customModerationConfigurationID: customModerationConfigurationID
    ).wire
}

private func createFileMessage(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let to: String = arguments.required("to")
    let conversationType: ConversationType = arguments.required("conversationType")
    let payload: MediaContent = arguments.required("payload")
    let cloudCustomData: String = arguments.value("cloudCustomData", default: "")
    let priority: MessagePriority = arguments.value("priority", default: .normal)
    let needReadReceipt: Bool = arguments.value("needReadReceipt", default: false)
    let isSupportExtension: Bool = arguments.value("isSupportExtension", default: false)
    let receiverList: [UserID]? = arguments.optional("receiverList")
    let customModerationConfigurationID: String? = arguments.optional("customModerationConfigurationID")
    try arguments.finish()
    return try await api.createFileMessage(
        to: to,
        conversationType: conversationType,
        payload: payload,
        cloudCustomData: cloudCustomData,
        priority: priority,
        needReadReceipt: needReadReceipt,
        isSupportExtension: isSupportExtension,
        receiverList: receiverList,
        customModerationConfigurationID: customModerationConfigurationID
    ).wire
}

private func createFaceMessage(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let to: String = arguments.required("to")
    let conversationType: ConversationType = arguments.required("conversationType")
    let payload: FacePayload = arguments.required("payload")
    let cloudCustomData: String = arguments.value("cloudCustomData", default: "")
    let priority: MessagePriority = arguments.value("priority", default: .normal)
    let needReadReceipt: Bool = arguments.value("needReadReceipt", default: false)
    let isSupportExtension: Bool = arguments.value("isSupportExtension", default: false)
    let receiverList: [UserID]? = arguments.optional("receiverList")
    let customModerationConfigurationID: String? = arguments.optional("customModerationConfigurationID")
    try arguments.finish()
    return try await api.createFaceMessage(
        to: to,
        conversationType: conversationType,
        payload: payload,
        cloudCustomData: cloudCustomData,
        priority: priority,
        needReadReceipt: needReadReceipt,
        isSupportExtension: isSupportExtension,
        receiverList: receiverList,
        customModerationConfigurationID: customModerationConfigurationID
    ).wire
}

private func createLocationMessage(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let to: String = arguments.required("to")
    let conversationType: ConversationType = arguments.required("conversationType")
    let payload: LocationPayload = arguments.required("payload")
    let cloudCustomData: String = arguments.value("cloudCustomData", default: "")
    let priority: MessagePriority = arguments.value("priority", default: .normal)
    let needReadReceipt: Bool = arguments.value("needReadReceipt", default: false)
    let isSupportExtension: Bool = arguments.value("isSupportExtension", default: false)
    let receiverList: [UserID]? = arguments.optional("receiverList")
    let customModerationConfigurationID: String? = arguments.optional("customModerationConfigurationID")
    try arguments.finish()
    return try await api.createLocationMessage(
        to: to,
        conversationType: conversationType,
        payload: payload,
        cloudCustomData: cloudCustomData,
        priority: priority,
        needReadReceipt: needReadReceipt,
        isSupportExtension: isSupportExtension,
        receiverList: receiverList,
        customModerationConfigurationID: customModerationConfigurationID
    ).wire
}

private func createCustomMessage(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let to: String = arguments.required("to")
    let conversationType: ConversationType = arguments.required("conversationType")
    let payload: CustomPayload = arguments.required("payload")
    let cloudCustomData: String = arguments.value("cloudCustomData", default: "")
    let priority: MessagePriority = arguments.value("priority", default: .normal)
    let needReadReceipt: Bool = arguments.value("needReadReceipt", default: false)
    let isSupportExtension: Bool = arguments.value("isSupportExtension", default: false)
    let receiverList: [UserID]? = arguments.optional("receiverList")
    let customModerationConfigurationID: String? = arguments.optional("customModerationConfigurationID")
    try arguments.finish()
    return try await api.createCustomMessage(
        to: to,
        conversationType: conversationType,
        payload: payload,
        cloudCustomData: cloudCustomData,
        priority: priority,
        needReadReceipt: needReadReceipt,
        isSupportExtension: isSupportExtension,
        receiverList: receiverList,
        customModerationConfigurationID: customModerationConfigurationID
    ).wire
}

private func createMergerMessage(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let to: String = arguments.required("to")
    let conversationType: ConversationType = arguments.required("conversationType")
    let payload: MergerContent = arguments.required("payload")
    let cloudCustomData: String = arguments.value("cloudCustomData", default: "")
    let priority: MessagePriority = arguments.value("priority", default: .normal)
    let needReadReceipt: Bool = arguments.value("needReadReceipt", default: false)
    let isSupportExtension: Bool = arguments.value("isSupportExtension", default: false)
    let receiverList: [UserID]? = arguments.optional("receiverList")
    let customModerationConfigurationID: String? = arguments.optional("customModerationConfigurationID")
    try arguments.finish()
    return try await api.createMergerMessage(
        to: to,
        conversationType: conversationType,
        payload: payload,
        cloudCustomData: cloudCustomData,
        priority: priority,
        needReadReceipt: needReadReceipt,
        isSupportExtension: isSupportExtension,
        receiverList: receiverList,
        customModerationConfigurationID: customModerationConfigurationID
    ).wire
}

private func createForwardMessage(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let to: String = arguments.required("to")
    let conversationType: ConversationType = arguments.required("conversationType")
    let payload: Message = arguments.required("payload")
    let cloudCustomData: String = arguments.value("cloudCustomData", default: "")
    let priority: MessagePriority = arguments.value("priority", default: .normal)
    let needReadReceipt: Bool = arguments.value("needReadReceipt", default: false)
    let isSupportExtension: Bool = arguments.value("isSupportExtension", default: false)
    let receiverList: [UserID]? = arguments.optional("receiverList")
    let customModerationConfigurationID: String? = arguments.optional("customModerationConfigurationID")
    try arguments.finish()
    return try await api.createForwardMessage(
        to: to,
        conversationType: conversationType,
        payload: payload,
        cloudCustomData: cloudCustomData,
        priority: priority,
        needReadReceipt: needReadReceipt,
        isSupportExtension: isSupportExtension,
        receiverList: receiverList,
        customModerationConfigurationID: customModerationConfigurationID
    ).wire
}

private func sendMessage(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let message: Message = arguments.required("message")
    let onlineUserOnly: Bool = arguments.value("onlineUserOnly", default: false)
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

private func resendMessage(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let message: Message = arguments.required("message")
    let onlineUserOnly: Bool = arguments.value("onlineUserOnly", default: false)
    let offlinePushInfo: OfflinePushInfo? = arguments.optional("offlinePushInfo")
    let messageControlInfo: MessageControlInfo? = arguments.optional("messageControlInfo")
    try arguments.finish()
    return try await api.resendMessage(
        message,
        onlineUserOnly: onlineUserOnly,
        offlinePushInfo: offlinePushInfo,
        messageControlInfo: messageControlInfo
    ).wire
}

private func getMessageList(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let conversationID: ConversationID = arguments.required("conversationID")
    let nextReqMessageID: MessageID? = arguments.optional("nextReqMessageID")
    try arguments.finish()
    return try await api.getMessageList(conversationID: conversationID, nextReqMessageID: nextReqMessageID).wire
}

private func getMessageListHopping(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
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

private func findMessage(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let messageID: MessageID = arguments.required("messageID")
    try arguments.finish()
    return try await api.findMessage(messageID).wire
}

private func searchCloudMessages(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
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

private func downloadMergerMessage(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let message: Message = arguments.required("message")
    try arguments.finish()
    return try await api.downloadMergerMessage(message).wire
}

private func translateText(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let sourceTextList: [String] = arguments.required("sourceTextList")
    let sourceLanguage: String = arguments.required("sourceLanguage")
    let targetLanguage: String = arguments.required("targetLanguage")
    try arguments.finish()
    return try await api.translateText(
        sourceTextList: sourceTextList,
        sourceLanguage: sourceLanguage,
        targetLanguage: targetLanguage
    ).wire
}

private func convertVoiceToText(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let message: Message = arguments.required("message")
    let language: VoiceLanguage? = arguments.optional("language")
    try arguments.finish()
    return try await api.convertVoiceToText(message: message, language: language).wire
}

private func sendMessageReadReceipt(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let messageList: [Message] = arguments.required("messageList")
    try arguments.finish()
    try await api.sendMessageReadReceipt(messageList)
    return .null
}

private func getMessageReadReceiptList(
    _ api: any ChatAPI,
    _ request: WireRequest
) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let messageList: [Message] = arguments.required("messageList")
    try arguments.finish()
    return try await api.getMessageReadReceiptList(messageList).wire
}

private func getGroupMessageReadMemberList(
    _ api: any ChatAPI,
    _ request: WireRequest
) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let message: Message = arguments.required("message")
    let cursor: String = arguments.required("cursor")
    let filter: ReadMemberFilter = arguments.required("filter")
    let count: Int = arguments.required("count")
    try arguments.finish()
    return try await api.getGroupMessageReadMemberList(
        message: message,
        cursor: cursor,
        filter: filter,
        count: count
    ).wire
}

private func modifyMessage(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let message: Message = arguments.required("message")
    try arguments.finish()
    return try await api.modifyMessage(message).wire
}

private func setMessageExtensions(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let message: Message = arguments.required("message")
    let extensions: [MessageExtension] = arguments.required("extensions")
    try arguments.finish()
    return try await api.setMessageExtensions(message, extensions: extensions).wire
}

private func getMessageExtensions(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let message: Message = arguments.required("message")
    try arguments.finish()
    return try await api.getMessageExtensions(message).wire
}

private func deleteMessageExtensions(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let message: Message = arguments.required("message")
    let keyList: [String]? = arguments.optional("keyList")
    try arguments.finish()
    return try await api.deleteMessageExtensions(message, keyList: keyList).wire
}

private func addMessageReaction(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let message: Message = arguments.required("message")
    let reactionID: String = arguments.required("reactionID")
    try arguments.finish()
    try await api.addMessageReaction(message, reactionID: reactionID)
    return .null
}

private func removeMessageReaction(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let message: Message = arguments.required("message")
    let reactionID: String = arguments.required("reactionID")
    try arguments.finish()
    try await api.removeMessageReaction(message, reactionID: reactionID)
    return .null
}

private func getMessageReactions(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let messageList: [Message] = arguments.required("messageList")
    let maxUserCountPerReaction: Int = arguments.value("maxUserCountPerReaction", default: 10)
    try arguments.finish()
    return try await api.getMessageReactions(
        messageList: messageList,
        maxUserCountPerReaction: maxUserCountPerReaction
    ).wire
}

private func getAllUserListOfMessageReaction(
    _ api: any ChatAPI,
    _ request: WireRequest
) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let message: Message = arguments.required("message")
    let reactionID: String = arguments.required("reactionID")
    let nextSeq: Int = arguments.required("nextSeq")
    let count: Int = arguments.value("count", default: 100)
    try arguments.finish()
    return try await api.getAllUserListOfMessageReaction(
        message: message,
        reactionID: reactionID,
        nextSeq: nextSeq,
        count: count
    ).wire
}

private func revokeMessage(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let message: Message = arguments.required("message")
    try arguments.finish()
    return try await api.revokeMessage(message).wire
}

private func deleteMessage(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let messageList: [Message] = arguments.required("messageList")
    try arguments.finish()
    return try await api.deleteMessage(messageList).wire
}

private func getConversationListAll(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    return try await api.getConversationList().wire
}

private func getConversationListSome(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let conversationIDList: [ConversationID] = arguments.required("conversationIDList")
    try arguments.finish()
    return try await api.getConversationList(conversationIDList).wire
}

private func getConversationListFiltered(
    _ api: any ChatAPI,
    _ request: WireRequest
) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
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

private func getConversationProfile(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let conversationID: ConversationID = arguments.required("conversationID")
    try arguments.finish()
    return try await api.getConversationProfile(conversationID).wire
}

private func getTotalUnreadMessageCount(
    _ api: any ChatAPI,
    _ request: WireRequest
) async throws(ChatError) -> WireValue {
    return try await api.getTotalUnreadMessageCount().wire
}

private func setMessageRead(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let conversationID: ConversationID = arguments.required("conversationID")
    try arguments.finish()
    try await api.setMessageRead(conversationID: conversationID)
    return .null
}

private func setAllMessageRead(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let scope: ReadScope = arguments.value("scope", default: .all)
    try arguments.finish()
    try await api.setAllMessageRead(scope: scope)
    return .null
}

private func pinConversation(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let conversationID: ConversationID = arguments.required("conversationID")
    let isPinned: Bool = arguments.required("isPinned")
    try arguments.finish()
    return try await api.pinConversation(conversationID: conversationID, isPinned: isPinned).wire
}

private func markConversation(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
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

private func setConversationCustomData(
    _ api: any ChatAPI,
    _ request: WireRequest
) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let conversationIDList: [ConversationID] = arguments.required("conversationIDList")
    let customData: String = arguments.required("customData")
    try arguments.finish()
    return try await api.setConversationCustomData(conversationIDList: conversationIDList, customData: customData).wire
}

private func setConversationDraft(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let conversationID: ConversationID = arguments.required("conversationID")
    let draftText: String = arguments.required("draftText")
    try arguments.finish()
    try await api.setConversationDraft(conversationID: conversationID, draftText: draftText)
    return .null
}

private func setMessageRemindTypeGroup(
    _ api: any ChatAPI,
    _ request: WireRequest
) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let messageRemindType: RemindType = arguments.required("messageRemindType")
    try arguments.finish()
    try await api.setMessageRemindType(groupID: groupID, messageRemindType: messageRemindType)
    return .null
}

private func setMessageRemindTypeUsers(
    _ api: any ChatAPI,
    _ request: WireRequest
) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let userIDList: [UserID] = arguments.required("userIDList")
    let messageRemindType: RemindType = arguments.required("messageRemindType")
    try arguments.finish()
    return try await api.setMessageRemindType(userIDList: userIDList, messageRemindType: messageRemindType).wire
}

private func setAllReceiveMessageOpt(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
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

private func getAllReceiveMessageOpt(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    return try await api.getAllReceiveMessageOpt().wire
}

private func clearHistoryMessage(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let conversationID: ConversationID = arguments.required("conversationID")
    try arguments.finish()
    try await api.clearHistoryMessage(conversationID)
    return .null
}

private func deleteConversationOne(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let conversationID: ConversationID = arguments.required("conversationID")
    try arguments.finish()
    return try await api.deleteConversation(conversationID).wire
}

private func deleteConversationSeveral(
    _ api: any ChatAPI,
    _ request: WireRequest
) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let conversationIDList: [ConversationID] = arguments.required("conversationIDList")
    let clearHistoryMessage: Bool = arguments.value("clearHistoryMessage", default: true)
    try arguments.finish()
    return try await api.deleteConversation(
        conversationIDList: conversationIDList,
        clearHistoryMessage: clearHistoryMessage
    ).wire
}

private func createConversationGroup(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupName: String = arguments.required("groupName")
    let conversationIDList: [ConversationID] = arguments.required("conversationIDList")
    try arguments.finish()
    return try await api.createConversationGroup(groupName: groupName, conversationIDList: conversationIDList).wire
}

private func addConversationsToGroup(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupName: String = arguments.required("groupName")
    let conversationIDList: [ConversationID] = arguments.required("conversationIDList")
    try arguments.finish()
    return try await api.addConversationsToGroup(groupName: groupName, conversationIDList: conversationIDList).wire
}

private func getConversationGroupList(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    return try await api.getConversationGroupList().wire
}

private func renameConversationGroup(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let oldName: String = arguments.required("oldName")
    let newName: String = arguments.required("newName")
    try arguments.finish()
    try await api.renameConversationGroup(oldName: oldName, newName: newName)
    return .null
}

private func deleteConversationsFromGroup(
    _ api: any ChatAPI,
    _ request: WireRequest
) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupName: String = arguments.required("groupName")
    let conversationIDList: [ConversationID] = arguments.required("conversationIDList")
    try arguments.finish()
    return try await api.deleteConversationsFromGroup(groupName: groupName, conversationIDList: conversationIDList).wire
}

private func deleteConversationGroup(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupName: String = arguments.required("groupName")
    try arguments.finish()
    try await api.deleteConversationGroup(groupName)
    return .null
}

private func createGroup(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
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

private func searchGroupByID(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    try arguments.finish()
    return try await api.searchGroupByID(groupID).wire
}

private func joinGroup(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let applyMessage: String = arguments.value("applyMessage", default: "")
    try arguments.finish()
    return try await api.joinGroup(groupID: groupID, applyMessage: applyMessage).wire
}

private func getGroupApplicationList(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    return try await api.getGroupApplicationList().wire
}

private func handleGroupApplication(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
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

private func addGroupMember(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let userIDList: [UserID] = arguments.required("userIDList")
    try arguments.finish()
    return try await api.addGroupMember(groupID: groupID, userIDList: userIDList).wire
}

private func getGroupList(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    return try await api.getGroupList().wire
}

private func getGroupProfile(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let groupCustomFieldFilter: [String]? = arguments.optional("groupCustomFieldFilter")
    try arguments.finish()
    return try await api.getGroupProfile(groupID: groupID, groupCustomFieldFilter: groupCustomFieldFilter).wire
}

private func updateGroupProfile(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
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

private func getGroupMemberList(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let role: GroupMemberRole? = arguments.optional("role")
    let count: Int = arguments.value("count", default: 15)
    let offset: MemberOffset = arguments.value("offset", default: "0")
    let filter: Int? = arguments.optional("filter")
    try arguments.finish()
    return try await api.getGroupMemberList(
        groupID: groupID,
        role: role,
        count: count,
        offset: offset,
        filter: filter
    ).wire
}

private func getGroupMemberProfile(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let userIDList: [UserID] = arguments.required("userIDList")
    let memberCustomFieldFilter: [String]? = arguments.optional("memberCustomFieldFilter")
    try arguments.finish()
    return try await api.getGroupMemberProfile(
        groupID: groupID,
        userIDList: userIDList,
        memberCustomFieldFilter: memberCustomFieldFilter
    ).wire
}

private func getGroupOnlineMemberCount(
    _ api: any ChatAPI,
    _ request: WireRequest
) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    try arguments.finish()
    return try await api.getGroupOnlineMemberCount(groupID).wire
}

private func setGroupMemberRole(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let userID: UserID = arguments.required("userID")
    let role: GroupMemberRole = arguments.required("role")
    try arguments.finish()
    return try await api.setGroupMemberRole(groupID: groupID, userID: userID, role: role).wire
}

private func setGroupMemberNameCard(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let userID: UserID? = arguments.optional("userID")
    let nameCard: String = arguments.required("nameCard")
    try arguments.finish()
    return try await api.setGroupMemberNameCard(groupID: groupID, userID: userID, nameCard: nameCard).wire
}

private func setGroupMemberCustomField(
    _ api: any ChatAPI,
    _ request: WireRequest
) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let userID: UserID? = arguments.optional("userID")
    let memberCustomField: [CustomField] = arguments.required("memberCustomField")
    try arguments.finish()
    return try await api.setGroupMemberCustomField(
        groupID: groupID,
        userID: userID,
        memberCustomField: memberCustomField
    ).wire
}

private func setGroupMemberMuteTime(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let userID: UserID = arguments.required("userID")
    let muteTime: Int = arguments.required("muteTime")
    try arguments.finish()
    return try await api.setGroupMemberMuteTime(groupID: groupID, userID: userID, muteTime: muteTime).wire
}

private func markGroupMemberList(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let userIDList: [UserID] = arguments.required("userIDList")
    let markType: Int = arguments.required("markType")
    let enableMark: Bool = arguments.required("enableMark")
    try arguments.finish()
    return try await api.markGroupMemberList(
        groupID: groupID,
        userIDList: userIDList,
        markType: markType,
        enableMark: enableMark
    ).wire
}

private func initGroupAttributes(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let groupAttributes: WireMap<String, String> = arguments.required("groupAttributes")
    try arguments.finish()
    return try await api.initGroupAttributes(groupID: groupID, groupAttributes: groupAttributes).wire
}

private func setGroupAttributes(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let groupAttributes: WireMap<String, String> = arguments.required("groupAttributes")
    try arguments.finish()
    return try await api.setGroupAttributes(groupID: groupID, groupAttributes: groupAttributes).wire
}

private func getGroupAttributes(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let keyList: [String] = arguments.required("keyList")
    try arguments.finish()
    return try await api.getGroupAttributes(groupID: groupID, keyList: keyList).wire
}

private func deleteGroupAttributes(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let keyList: [String] = arguments.required("keyList")
    try arguments.finish()
    return try await api.deleteGroupAttributes(groupID: groupID, keyList: keyList).wire
}

private func setGroupCounters(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let counters: WireMap<String, Int> = arguments.required("counters")
    try arguments.finish()
    return try await api.setGroupCounters(groupID: groupID, counters: counters).wire
}

private func increaseGroupCounter(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let key: String = arguments.required("key")
    let value: Int = arguments.required("value")
    try arguments.finish()
    return try await api.increaseGroupCounter(groupID: groupID, key: key, value: value).wire
}

private func decreaseGroupCounter(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let key: String = arguments.required("key")
    let value: Int = arguments.required("value")
    try arguments.finish()
    return try await api.decreaseGroupCounter(groupID: groupID, key: key, value: value).wire
}

private func getGroupCounters(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let keyList: [String]? = arguments.optional("keyList")
    try arguments.finish()
    return try await api.getGroupCounters(groupID: groupID, keyList: keyList).wire
}

private func deleteGroupMember(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let userIDList: [UserID] = arguments.required("userIDList")
    let reason: String? = arguments.optional("reason")
    let duration: Int? = arguments.optional("duration")
    try arguments.finish()
    return try await api.deleteGroupMember(
        groupID: groupID,
        userIDList: userIDList,
        reason: reason,
        duration: duration
    ).wire
}

private func quitGroup(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    try arguments.finish()
    return try await api.quitGroup(groupID).wire
}

private func changeGroupOwner(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let newOwnerID: UserID = arguments.required("newOwnerID")
    try arguments.finish()
    return try await api.changeGroupOwner(groupID: groupID, newOwnerID: newOwnerID).wire
}

private func dismissGroup(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    try arguments.finish()
    return try await api.dismissGroup(groupID).wire
}

private func createTopicInCommunity(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let topicName: String = arguments.required("topicName")
    let topicID: GroupID? = arguments.optional("topicID")
    let avatar: String = arguments.value("avatar", default: "")
    let notification: String = arguments.value("notification", default: "")
    let introduction: String = arguments.value("introduction", default: "")
    let customData: String = arguments.value("customData", default: "")
    try arguments.finish()
    return try await api.createTopicInCommunity(
        groupID: groupID,
        topicName: topicName,
        topicID: topicID,
        avatar: avatar,
        notification: notification,
        introduction: introduction,
        customData: customData
    ).wire
}

private func getJoinedCommunityList(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    return try await api.getJoinedCommunityList().wire
}

private func getTopicList(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let topicIDList: [GroupID]? = arguments.optional("topicIDList")
    try arguments.finish()
    return try await api.getTopicList(groupID: groupID, topicIDList: topicIDList).wire
}

private func updateTopicProfile(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let topicID: GroupID = arguments.required("topicID")
    let topicName: String? = arguments.optional("topicName")
    let avatar: String? = arguments.optional("avatar")
    let notification: String? = arguments.optional("notification")
    let introduction: String? = arguments.optional("introduction")
    let customData: String? = arguments.optional("customData")
    let muteAllMembers: Bool? = arguments.optional("muteAllMembers")
    try arguments.finish()
    return try await api.updateTopicProfile(
        groupID: groupID,
        topicID: topicID,
        topicName: topicName,
        avatar: avatar,
        notification: notification,
        introduction: introduction,
        customData: customData,
        muteAllMembers: muteAllMembers
    ).wire
}

private func deleteTopicFromCommunity(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let topicIDList: [GroupID]? = arguments.optional("topicIDList")
    try arguments.finish()
    return try await api.deleteTopicFromCommunity(groupID: groupID, topicIDList: topicIDList).wire
}

private func addFriend(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
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

private func getFriendApplicationList(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    return try await api.getFriendApplicationList().wire
}

private func setFriendApplicationRead(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    try await api.setFriendApplicationRead()
    return .null
}

private func acceptFriendApplication(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let userID: UserID = arguments.required("userID")
    let remark: String = arguments.value("remark", default: "")
    let type: FriendApplicationAnswer = arguments.required("type")
    try arguments.finish()
    try await api.acceptFriendApplication(userID: userID, remark: remark, type: type)
    return .null
}

private func refuseFriendApplication(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let userID: UserID = arguments.required("userID")
    try arguments.finish()
    try await api.refuseFriendApplication(userID: userID)
    return .null
}

private func deleteFriendApplication(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let userID: UserID = arguments.required("userID")
    let type: FriendApplicationType = arguments.required("type")
    try arguments.finish()
    try await api.deleteFriendApplication(userID: userID, type: type)
    return .null
}

private func getFriendList(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    return try await api.getFriendList().wire
}

private func getFriendProfile(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let userIDList: [UserID] = arguments.required("userIDList")
    try arguments.finish()
    return try await api.getFriendProfile(userIDList: userIDList).wire
}

private func checkFriend(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let userIDList: [UserID] = arguments.required("userIDList")
    let type: CheckFriendType = arguments.value("type", default: .both)
    try arguments.finish()
    return try await api.checkFriend(userIDList: userIDList, type: type).wire
}

private func updateFriend(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let userID: UserID = arguments.required("userID")
    let remark: String? = arguments.optional("remark")
    let friendCustomField: [FriendCustomField]? = arguments.optional("friendCustomField")
    try arguments.finish()
    return try await api.updateFriend(userID: userID, remark: remark, friendCustomField: friendCustomField).wire
}

private func deleteFriend(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let userIDList: [UserID] = arguments.required("userIDList")
    let type: DeleteFriendType = arguments.value("type", default: .both)
    try arguments.finish()
    return try await api.deleteFriend(userIDList: userIDList, type: type).wire
}

private func createFriendGroup(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let name: String = arguments.required("name")
    let userIDList: [UserID] = arguments.required("userIDList")
    try arguments.finish()
    return try await api.createFriendGroup(name: name, userIDList: userIDList).wire
}

private func getFriendGroupList(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    return try await api.getFriendGroupList().wire
}

private func addToFriendGroup(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let name: String = arguments.required("name")
    let userIDList: [UserID] = arguments.required("userIDList")
    try arguments.finish()
    return try await api.addToFriendGroup(name: name, userIDList: userIDList).wire
}

private func renameFriendGroup(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let oldName: String = arguments.required("oldName")
    let newName: String = arguments.required("newName")
    try arguments.finish()
    return try await api.renameFriendGroup(oldName: oldName, newName: newName).wire
}

private func removeFromFriendGroup(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let name: String = arguments.required("name")
    let userIDList: [UserID] = arguments.required("userIDList")
    try arguments.finish()
    return try await api.removeFromFriendGroup(name: name, userIDList: userIDList).wire
}

private func deleteFriendGroup(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let name: String = arguments.required("name")
    try arguments.finish()
    return try await api.deleteFriendGroup(name: name).wire
}

private func addToBlacklist(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let userIDList: [UserID] = arguments.required("userIDList")
    try arguments.finish()
    return try await api.addToBlacklist(userIDList: userIDList).wire
}

private func getBlacklist(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    return try await api.getBlacklist().wire
}

private func removeFromBlacklist(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let userIDList: [UserID] = arguments.required("userIDList")
    try arguments.finish()
    return try await api.removeFromBlacklist(userIDList: userIDList).wire
}

private func followUser(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let userIDList: [UserID] = arguments.required("userIDList")
    try arguments.finish()
    return try await api.followUser(userIDList).wire
}

private func getMyFollowingList(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let nextCursor: String = arguments.value("nextCursor", default: "")
    try arguments.finish()
    return try await api.getMyFollowingList(nextCursor).wire
}

private func getMyFollowersList(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let nextCursor: String = arguments.value("nextCursor", default: "")
    try arguments.finish()
    return try await api.getMyFollowersList(nextCursor).wire
}

private func getMutualFollowersList(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let nextCursor: String = arguments.value("nextCursor", default: "")
    try arguments.finish()
    return try await api.getMutualFollowersList(nextCursor).wire
}

private func getUserFollowInfo(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let userIDList: [UserID]? = arguments.optional("userIDList")
    try arguments.finish()
    return try await api.getUserFollowInfo(userIDList).wire
}

private func checkFollowType(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let userIDList: [UserID] = arguments.required("userIDList")
    try arguments.finish()
    return try await api.checkFollowType(userIDList).wire
}

private func unfollowUser(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let userIDList: [UserID] = arguments.required("userIDList")
    try arguments.finish()
    return try await api.unfollowUser(userIDList).wire
}

private func getMyProfile(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    return try await api.getMyProfile().wire
}

private func updateMyProfile(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
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
    let profileCustomField: [ProfileCustomField]? = arguments.optional("profileCustomField")
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

private func getUserProfile(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let userIDList: [UserID] = arguments.required("userIDList")
    try arguments.finish()
    return try await api.getUserProfile(userIDList: userIDList).wire
}

private func setSelfStatus(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let customStatus: String = arguments.required("customStatus")
    try arguments.finish()
    return try await api.setSelfStatus(customStatus: customStatus).wire
}

private func getUserStatus(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let userIDList: [UserID] = arguments.required("userIDList")
    try arguments.finish()
    return try await api.getUserStatus(userIDList: userIDList).wire
}

private func subscribeUserStatus(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let userIDList: [UserID] = arguments.required("userIDList")
    try arguments.finish()
    return try await api.subscribeUserStatus(userIDList: userIDList).wire
}

private func unsubscribeUserStatus(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let userIDList: [UserID] = arguments.value("userIDList", default: [])
    try arguments.finish()
    return try await api.unsubscribeUserStatus(userIDList: userIDList).wire
}

private func invite(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
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

private func inviteInGroup(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let inviteeList: [UserID] = arguments.required("inviteeList")
    let data: String = arguments.value("data", default: "")
    let timeout: Int = arguments.value("timeout", default: 0)
    let onlineUserOnly: Bool = arguments.value("onlineUserOnly", default: false)
    let offlinePushInfo: InvitationPushInfo? = arguments.optional("offlinePushInfo")
    try arguments.finish()
    return try await api.inviteInGroup(
        groupID: groupID,
        inviteeList: inviteeList,
        data: data,
        timeout: timeout,
        onlineUserOnly: onlineUserOnly,
        offlinePushInfo: offlinePushInfo
    ).wire
}

private func getSignalingInfo(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let message: Message = arguments.required("message")
    try arguments.finish()
    return try await api.getSignalingInfo(message).wire
}

private func modifyInvitation(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let inviteID: InviteID = arguments.required("inviteID")
    let data: String = arguments.required("data")
    try arguments.finish()
    try await api.modifyInvitation(inviteID: inviteID, data: data)
    return .null
}

private func accept(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let inviteID: InviteID = arguments.required("inviteID")
    let data: String = arguments.value("data", default: "")
    try arguments.finish()
    try await api.accept(inviteID: inviteID, data: data)
    return .null
}

private func reject(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let inviteID: InviteID = arguments.required("inviteID")
    let data: String = arguments.value("data", default: "")
    try arguments.finish()
    try await api.reject(inviteID: inviteID, data: data)
    return .null
}

private func cancel(_ api: any ChatAPI, _ request: WireRequest) async throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let inviteID: InviteID = arguments.required("inviteID")
    let data: String = arguments.value("data", default: "")
    try arguments.finish()
    try await api.cancel(inviteID: inviteID, data: data)
    return .null
}
