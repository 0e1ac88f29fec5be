// Generated from the spec by sdkgen. Do not edit.
//
// Records and unions, in the order of the spec.

import SDKRuntime

/// A topic of a community, as a member sees it.
///
/// Source: Declarations and constants of the Web client 3.4.1, Topic.
public struct Topic: WireRecord {
    /// Its id.
    public var topicID: GroupID
    /// Its name.
    public var topicName: String
    /// The address of its picture. `""` when none is given.
    public var avatar: String
    /// What it is about. `""` when none is given.
    public var introduction: String
    /// Its notice. `""` when none is given.
    public var notification: String
    /// How many of its messages the user hasn't read. `0` when none is given.
    public var unreadCount: Int
    /// Whether ordinary members are muted in it. `false` when none is given.
    public var muteAllMembers: Bool
    /// Data of the app's own. `""` when none is given.
    public var customData: String
    /// Unread messages that mention the user. `[]` when none is given.
    public var groupAtInfoList: [GroupAtInfo]
    /// The latest message.
    @Boxed public var lastMessage: LastMessage?
    /// The user's own place in it. `TopicSelfInfo()` when none is given.
    public var selfInfo: TopicSelfInfo
    /// The number of its next message. `1` when none is given.
    public var nextMessageSeq: Int

    /// Makes a value of its fields.
    public init(
        topicID: GroupID,
        topicName: String,
        avatar: String = "",
        introduction: String = "",
        notification: String = "",
        unreadCount: Int = 0,
        muteAllMembers: Bool = false,
        customData: String = "",
        groupAtInfoList: [GroupAtInfo] = [],
        lastMessage: LastMessage? = nil,
        selfInfo: TopicSelfInfo = TopicSelfInfo(),
        nextMessageSeq: Int = 1
    ) {
        self.topicID = topicID
        self.topicName = topicName
        self.avatar = avatar
        self.introduction = introduction
        self.notification = notification
        self.unreadCount = unreadCount
        self.muteAllMembers = muteAllMembers
        self.customData = customData
        self.groupAtInfoList = groupAtInfoList
        self.lastMessage = lastMessage
        self.selfInfo = selfInfo
        self.nextMessageSeq = nextMessageSeq
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        topicID = fields.required("topicID")
        topicName = fields.required("topicName")
        avatar = fields.value("avatar", default: "")
        introduction = fields.value("introduction", default: "")
        notification = fields.value("notification", default: "")
        unreadCount = fields.value("unreadCount", default: 0)
        muteAllMembers = fields.value("muteAllMembers", default: false)
        customData = fields.value("customData", default: "")
        groupAtInfoList = fields.value("groupAtInfoList", default: [])
        lastMessage = fields.optional("lastMessage")
        selfInfo = fields.value("selfInfo", default: TopicSelfInfo())
        nextMessageSeq = fields.value("nextMessageSeq", default: 1)
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["topicID"] = topicID.wire
        object["topicName"] = topicName.wire
        object["avatar"] = avatar.wire
        object["introduction"] = introduction.wire
        object["notification"] = notification.wire
        object["unreadCount"] = unreadCount.wire
        object["muteAllMembers"] = muteAllMembers.wire
        object["customData"] = customData.wire
        object["groupAtInfoList"] = groupAtInfoList.wire
        object["lastMessage"] = lastMessage.wire
        object["selfInfo"] = selfInfo.wire
        object["nextMessageSeq"] = nextMessageSeq.wire
        return object.wire
    }
}

/// A user's own place in a topic.
///
/// Source: Declarations and constants of the Web client 3.4.1, Topic.
public struct TopicSelfInfo: WireRecord {
    /// Until when the user is muted in it, 0 for not. `0` when none is given. Source: Declarations and constants of the
    /// Web client 3.4.1, Topic. Inferred: The declarations have the name alone; members of groups have a time until
    /// when.
    public var muteTime: Int
    /// The number of the last message read, which is the one before the first unread one. `0` when none is given.
    public var readedSequence: Int
    /// What the user wants to be told about its messages. `.acceptAndNotify` when none is given.
    public var messageRemindType: RemindType

    /// Makes a value of its fields.
    public init(muteTime: Int = 0, readedSequence: Int = 0, messageRemindType: RemindType = .acceptAndNotify) {
        self.muteTime = muteTime
        self.readedSequence = readedSequence
        self.messageRemindType = messageRemindType
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        muteTime = fields.value("muteTime", default: 0)
        readedSequence = fields.value("readedSequence", default: 0)
        messageRemindType = fields.value("messageRemindType", default: .acceptAndNotify)
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["muteTime"] = muteTime.wire
        object["readedSequence"] = readedSequence.wire
        object["messageRemindType"] = messageRemindType.wire
        return object.wire
    }
}

/// A topic by its id.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), createTopicInCommunity; Web SDK reference, v3.3.2 and before
/// (Chinese), deleteTopicFromCommunity.
public struct TopicReference: WireRecord {
    /// The topic.
    public var topicID: GroupID

    /// Makes a value of its fields.
    public init(topicID: GroupID) {
        self.topicID = topicID
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        topicID = fields.required("topicID")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["topicID"] = topicID.wire
        return object.wire
    }
}

/// A topic for which a call on several failed.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), deleteTopicFromCommunity; Web SDK reference, v3.3.2 and
/// before (Chinese), getTopicList.
public struct FailedTopic: WireRecord {
    /// The topic.
    public var topicID: GroupID
    /// The error's code, 10010 for a topic that isn't there, 3021 for an id that is none of this community's. Source:
    /// Error codes of the Web client and of the native headers, 10010; Error codes of the Web client and of the native
    /// headers, 3021. Inferred: The page has the field and no codes; these mean what has happened.
    public var code: Int
    /// The reason in words, for a developer to read. `""` when none is given.
    public var message: String

    /// Makes a value of its fields.
    public init(topicID: GroupID, code: Int, message: String = "") {
        self.topicID = topicID
        self.code = code
        self.message = message
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        topicID = fields.required("topicID")
        code = fields.required("code")
        message = fields.value("message", default: "")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["topicID"] = topicID.wire
        object["code"] = code.wire
        object["message"] = message.wire
        return object.wire
    }
}

/// What a call on several topics did, topic by topic.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), deleteTopicFromCommunity.
public struct TopicOperationResult: WireRecord {
    /// Those for which it succeeded. `[]` when none is given.
    public var successTopicList: [TopicReference]
    /// Those for which it failed. `[]` when none is given.
    public var failureTopicList: [FailedTopic]

    /// Makes a value of its fields.
    public init(successTopicList: [TopicReference] = [], failureTopicList: [FailedTopic] = []) {
        self.successTopicList = successTopicList
        self.failureTopicList = failureTopicList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        successTopicList = fields.value("successTopicList", default: [])
        failureTopicList = fields.value("failureTopicList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["successTopicList"] = successTopicList.wire
        object["failureTopicList"] = failureTopicList.wire
        return object.wire
    }
}

/// Topics of a community.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), getTopicList.
public struct TopicListResult: WireRecord {
    /// The topics. `[]` when none is given. Source: Web SDK reference, v3.3.2 and before (Chinese), getTopicList;
    /// Declarations and constants of the Web client 3.4.1, Topic. Inferred: The page shows their ids alone; a list
    /// without the rest would be of no use.
    public var successTopicList: [Topic]
    /// Those that couldn't be got. `[]` when none is given.
    public var failureTopicList: [FailedTopic]

    /// Makes a value of its fields.
    public init(successTopicList: [Topic] = [], failureTopicList: [FailedTopic] = []) {
        self.successTopicList = successTopicList
        self.failureTopicList = failureTopicList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        successTopicList = fields.value("successTopicList", default: [])
        failureTopicList = fields.value("failureTopicList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["successTopicList"] = successTopicList.wire
        object["failureTopicList"] = failureTopicList.wire
        return object.wire
    }
}

/// A topic after a change.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), updateTopicProfile.
public struct TopicResult: WireRecord {
    /// The topic.
    @Boxed public var topic: Topic

    /// Makes a value of its fields.
    public init(topic: Topic) {
        self.topic = topic
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        topic = fields.required("topic")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["topic"] = topic.wire
        return object.wire
    }
}

/// The communities with topics that the user is in.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), getJoinedCommunityList.
public struct CommunityListResult: WireRecord {
    /// The communities. `[]` when none is given.
    public var groupList: [Group]

    /// Makes a value of its fields.
    public init(groupList: [Group] = []) {
        self.groupList = groupList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        groupList = fields.value("groupList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["groupList"] = groupList.wire
        return object.wire
    }
}

/// A topic that was made.
///
/// Source: Declarations and constants of the Web client 3.4.1, events; Community management, Web (English), Listening
/// for topic update event. Inferred: The declarations hint at further fields and name none.
public struct TopicCreation: WireRecord {
    /// Its community.
    public var groupID: GroupID
    /// The topic.
    public var topicID: GroupID

    /// Makes a value of its fields.
    public init(groupID: GroupID, topicID: GroupID) {
        self.groupID = groupID
        self.topicID = topicID
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        groupID = fields.required("groupID")
        topicID = fields.required("topicID")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["groupID"] = groupID.wire
        object["topicID"] = topicID.wire
        return object.wire
    }
}

/// Topics that were deleted.
///
/// Source: Declarations and constants of the Web client 3.4.1, events; Community management, Web (English), Listening
/// for topic update event.
public struct TopicDeletion: WireRecord {
    /// Their community.
    public var groupID: GroupID
    /// The topics. `[]` when none is given.
    public var topicIDList: [GroupID]

    /// Makes a value of its fields.
    public init(groupID: GroupID, topicIDList: [GroupID] = []) {
        self.groupID = groupID
        self.topicIDList = topicIDList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        groupID = fields.required("groupID")
        topicIDList = fields.value("topicIDList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["groupID"] = groupID.wire
        object["topicIDList"] = topicIDList.wire
        return object.wire
    }
}

/// A topic that has changed.
///
/// Source: Declarations and constants of the Web client 3.4.1, events; Community management, Web (English), Listening
/// for topic update event.
public struct TopicUpdate: WireRecord {
    /// Its community.
    public var groupID: GroupID
    /// The topic as whoever is told sees it.
    @Boxed public var topic: Topic

    /// Makes a value of its fields.
    public init(groupID: GroupID, topic: Topic) {
        self.groupID = groupID
        self.topic = topic
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        groupID = fields.required("groupID")
        topic = fields.required("topic")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["groupID"] = groupID.wire
        object["topic"] = topic.wire
        return object.wire
    }
}

/// What getConversationList answers.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), getConversationList; Getting conversations, Web (English),
/// Getting the Conversation List.
public struct ConversationListResult: WireRecord {
    /// The conversations asked for, pinned ones first, then the latest first. `[]` when none is given. Native SDK (C
    /// API, Unity): `conversation_list_result_conv_list`.
    public var conversationList: [Conversation]
    /// Whether the client has fetched the whole list from the cloud. `true` when none is given.
    public var isSyncCompleted: Bool

    /// Makes a value of its fields.
    public init(conversationList: [Conversation] = [], isSyncCompleted: Bool = true) {
        self.conversationList = conversationList
        self.isSyncCompleted = isSyncCompleted
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        conversationList = fields.value("conversationList", default: [])
        isSyncCompleted = fields.value("isSyncCompleted", default: true)
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["conversationList"] = conversationList.wire
        object["isSyncCompleted"] = isSyncCompleted.wire
        return object.wire
    }
}

/// What getConversationProfile answers.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), getConversationProfile; Getting conversations, Web
/// (English), Getting the Detailed Conversation Profile.
public struct ConversationProfileResult: WireRecord {
    /// The conversation with its full profile.
    @Boxed public var conversation: Conversation

    /// Makes a value of its fields.
    public init(conversation: Conversation) {
        self.conversation = conversation
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        conversation = fields.required("conversation")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["conversation"] = conversation.wire
        return object.wire
    }
}

/// The one conversation that a call was carried out on.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), deleteConversation; Web SDK reference, v3.3.2 and before
/// (Chinese), pinConversation.
public struct ConversationIDResult: WireRecord {
    /// The conversation that was deleted or pinned.
    public var conversationID: ConversationID

    /// Makes a value of its fields.
    public init(conversationID: ConversationID) {
        self.conversationID = conversationID
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        conversationID = fields.required("conversationID")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["conversationID"] = conversationID.wire
        return object.wire
    }
}

/// The conversations that a call was carried out on.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), deleteConversation.
public struct ConversationIDListResult: WireRecord {
    /// The conversations that were deleted. `[]` when none is given.
    public var conversationIDList: [ConversationID]

    /// Makes a value of its fields.
    public init(conversationIDList: [ConversationID] = []) {
        self.conversationIDList = conversationIDList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        conversationIDList = fields.value("conversationIDList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["conversationIDList"] = conversationIDList.wire
        return object.wire
    }
}

/// What a call on several conversations answers, conversation by conversation.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), markConversation; Web SDK reference, v3.3.2 and before
/// (Chinese), createConversationGroup; Conversation groups, Web (English), Creating a conversation group.
public struct ConversationOperationResult: WireRecord {
    /// The conversations for which the call did something. `[]` when none is given.
    public var successConversationIDList: [ConversationID]
    /// The conversations for which the call failed, each with the reason. `[]` when none is given.
    public var failureConversationIDList: [FailedConversation]

    /// Makes a value of its fields.
    public init(
        successConversationIDList: [ConversationID] = [],
        failureConversationIDList: [FailedConversation] = []
    ) {
        self.successConversationIDList = successConversationIDList
        self.failureConversationIDList = failureConversationIDList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        successConversationIDList = fields.value("successConversationIDList", default: [])
        failureConversationIDList = fields.value("failureConversationIDList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["successConversationIDList"] = successConversationIDList.wire
        object["failureConversationIDList"] = failureConversationIDList.wire
        return object.wire
    }
}

/// A conversation for which a call on several failed.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), markConversation; Headers of the native SDK, with the Unity
/// names, TIMConversationOperationResult.
public struct FailedConversation: WireRecord {
    /// The conversation. Native SDK (C API, Unity): `conversation_operation_result_conversation_id`.
    public var conversationID: ConversationID
    /// The error code, 2500 for a conversation that isn't in the list, 2503 for an ID of the wrong form. Native SDK (C
    /// API, Unity): `conversation_operation_result_result_code`. Source: What the Web client 3.4.1 does against a
    /// stand-in service, Where the pages are silent; Error codes of the Web client and of the native headers, 2500;
    /// Error codes of the Web client and of the native headers, 2503.
    public var code: Int
    /// The reason in words, for a developer to read. `""` when none is given. Native SDK (C API, Unity):
    /// `conversation_operation_result_result_info`.
    public var message: String

    /// Makes a value of its fields.
    public init(conversationID: ConversationID, code: Int, message: String = "") {
        self.conversationID = conversationID
        self.code = code
        self.message = message
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        conversationID = fields.required("conversationID")
        code = fields.required("code")
        message = fields.value("message", default: "")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["conversationID"] = conversationID.wire
        object["code"] = code.wire
        object["message"] = message.wire
        return object.wire
    }
}

/// Messages that were deleted.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), deleteMessage. Inferred: The page says that the message
/// objects change and shows no fields of the answer; a value can't change in the hands of the caller.
public struct DeleteMessageResult: WireRecord {
    /// The messages; their `isDeleted` is true. `[]` when none is given.
    public var messageList: [Message]

    /// Makes a value of its fields.
    public init(messageList: [Message] = []) {
        self.messageList = messageList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        messageList = fields.value("messageList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["messageList"] = messageList.wire
        return object.wire
    }
}

/// When a user wants to be left alone by all messages.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), getAllReceiveMessageOpt; Declarations and constants of the
/// Web client 3.4.1, events. Inferred: The page has the fields and not the values to begin with.
public struct AllReceiveMessageOpt: WireRecord {
    /// `AcceptNotNotify` for being left alone, `AcceptAndNotify` for not. `.acceptAndNotify` when none is given.
    public var messageRemindType: RemindType
    /// When it begins, or began first. `0` when none is given.
    public var startTime: Int
    /// When it ends, or ended first. `0` when none is given.
    public var endTime: Int
    /// Whether it is so every day. `false` when none is given.
    public var isRepeated: Bool

    /// Makes a value of its fields.
    public init(
        messageRemindType: RemindType = .acceptAndNotify,
        startTime: Int = 0,
        endTime: Int = 0,
        isRepeated: Bool = false
    ) {
        self.messageRemindType = messageRemindType
        self.startTime = startTime
        self.endTime = endTime
        self.isRepeated = isRepeated
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        messageRemindType = fields.value("messageRemindType", default: .acceptAndNotify)
        startTime = fields.value("startTime", default: 0)
        endTime = fields.value("endTime", default: 0)
        isRepeated = fields.value("isRepeated", default: false)
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["messageRemindType"] = messageRemindType.wire
        object["startTime"] = startTime.wire
        object["endTime"] = endTime.wire
        object["isRepeated"] = isRepeated.wire
        return object.wire
    }
}

/// Which client was destroyed.
///
/// Source: Declarations and constants of the Web client 3.4.1, events.
public struct DestroyedClient: WireRecord {
    /// The app that the client belonged to.
    public var SDKAppID: Int

    /// Makes a value of its fields.
    public init(SDKAppID: Int) {
        self.SDKAppID = SDKAppID
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        SDKAppID = fields.required("SDKAppID")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["SDKAppID"] = SDKAppID.wire
        return object.wire
    }
}

/// Why a client was logged out.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), Example; Declarations and constants of the Web client 3.4.1,
/// events.
public struct KickOut: WireRecord {
    /// The reason.
    public var type: KickedOutReason

    /// Makes a value of its fields.
    public init(type: KickedOutReason) {
        self.type = type
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        type = fields.required("type")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["type"] = type.wire
        return object.wire
    }
}

/// How a client is connected now.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), Example; Declarations and constants of the Web client 3.4.1,
/// events.
public struct NetStateChange: WireRecord {
    /// The state of the connection.
    public var state: NetState

    /// Makes a value of its fields.
    public init(state: NetState) {
        self.state = state
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        state = fields.required("state")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["state"] = state.wire
        return object.wire
    }
}

/// What went wrong in a client.
///
/// Source: Declarations and constants of the Web client 3.4.1, events.
public struct ReportedError: WireRecord {
    /// The error's code.
    public var code: Int
    /// The reason in words, for a developer to read. `""` when none is given.
    public var message: String

    /// Makes a value of its fields.
    public init(code: Int, message: String = "") {
        self.code = code
        self.message = message
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        code = fields.required("code")
        message = fields.value("message", default: "")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["code"] = code.wire
        object["message"] = message.wire
        return object.wire
    }
}

/// What a conversation group holds now.
///
/// Source: Conversation groups, Web (English), Listening for the notification of a conversation change in a
/// conversation group; Declarations and constants of the Web client 3.4.1, events.
public struct ConversationInGroupUpdate: WireRecord {
    /// The name of the conversation group.
    public var groupName: String
    /// The conversations in it. `[]` when none is given.
    public var conversationList: [Conversation]

    /// Makes a value of its fields.
    public init(groupName: String, conversationList: [Conversation] = []) {
        self.groupName = groupName
        self.conversationList = conversationList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        groupName = fields.required("groupName")
        conversationList = fields.value("conversationList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["groupName"] = groupName.wire
        object["conversationList"] = conversationList.wire
        return object.wire
    }
}

/// What became of following a user, or of ceasing to.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), followUser; Following, Flutter (English), Follow user;
/// Headers of the native SDK, with the Unity names, TIMFollowUser. Inferred: The Web pages don't name the fields; these
/// are those of the other clients.
public struct FollowResult: WireRecord {
    /// The user. Native SDK (C API, Unity): `follow_operation_result_user_id`.
    public var userID: UserID
    /// 0 when it went well, else the error's code. `0` when none is given. Native SDK (C API, Unity):
    /// `follow_operation_result_code`.
    public var resultCode: Int
    /// The reason in words, for a developer to read. `""` when none is given. Native SDK (C API, Unity):
    /// `follow_operation_result_Info`.
    public var resultInfo: String

    /// Makes a value of its fields.
    public init(userID: UserID, resultCode: Int = 0, resultInfo: String = "") {
        self.userID = userID
        self.resultCode = resultCode
        self.resultInfo = resultInfo
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        userID = fields.required("userID")
        resultCode = fields.value("resultCode", default: 0)
        resultInfo = fields.value("resultInfo", default: "")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["userID"] = userID.wire
        object["resultCode"] = resultCode.wire
        object["resultInfo"] = resultInfo.wire
        return object.wire
    }
}

/// A page of a list of followers or of those followed.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), getMyFollowersList.
public struct FollowList: WireRecord {
    /// The users, whoever was followed first coming first. `[]` when none is given. Native SDK (C API, Unity):
    /// `follow_list_result_user_info_list`. Source: Web SDK reference, v3.3.2 and before (Chinese), getMyFollowersList;
    /// Following, Flutter (English), Get my following list. Inferred: The Web pages don't say what stands in the list
    /// and in which order; other clients have profiles.
    public var resultList: [Profile]
    /// Where the next page begins, empty on the last one. `""` when none is given. Native SDK (C API, Unity):
    /// `follow_list_result_next_cursor`.
    public var nextCursor: String

    /// Makes a value of its fields.
    public init(resultList: [Profile] = [], nextCursor: String = "") {
        self.resultList = resultList
        self.nextCursor = nextCursor
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        resultList = fields.value("resultList", default: [])
        nextCursor = fields.value("nextCursor", default: "")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["resultList"] = resultList.wire
        object["nextCursor"] = nextCursor.wire
        return object.wire
    }
}

/// How many a user follows, and how many follow the user.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), getUserFollowInfo; Following, Flutter (English), Get the
/// count of following/followers/mutual followers. Inferred: The Web pages don't name the fields; these are those of the
/// other clients.
public struct FollowInfo: WireRecord {
    /// The user. Native SDK (C API, Unity): `follow_info_user_id`.
    public var userID: UserID
    /// How many the user follows. `0` when none is given. Native SDK (C API, Unity): `follow_info_following_count`.
    public var followingCount: Int
    /// How many follow the user. `0` when none is given. Native SDK (C API, Unity): `follow_info_followers_count`.
    public var followersCount: Int
    /// How many do both. `0` when none is given. Native SDK (C API, Unity): `follow_info_mutual_followers_count`.
    public var mutualFollowersCount: Int
    /// 0 when it went well, else the error's code. `0` when none is given. Native SDK (C API, Unity):
    /// `follow_info_result_code`.
    public var resultCode: Int
    /// The reason in words, for a developer to read. `""` when none is given. Native SDK (C API, Unity):
    /// `follow_info_result_info`.
    public var resultInfo: String

    /// Makes a value of its fields.
    public init(
        userID: UserID,
        followingCount: Int = 0,
        followersCount: Int = 0,
        mutualFollowersCount: Int = 0,
        resultCode: Int = 0,
        resultInfo: String = ""
    ) {
        self.userID = userID
        self.followingCount = followingCount
        self.followersCount = followersCount
        self.mutualFollowersCount = mutualFollowersCount
        self.resultCode = resultCode
        self.resultInfo = resultInfo
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        userID = fields.required("userID")
        followingCount = fields.value("followingCount", default: 0)
        followersCount = fields.value("followersCount", default: 0)
        mutualFollowersCount = fields.value("mutualFollowersCount", default: 0)
        resultCode = fields.value("resultCode", default: 0)
        resultInfo = fields.value("resultInfo", default: "")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["userID"] = userID.wire
        object["followingCount"] = followingCount.wire
        object["followersCount"] = followersCount.wire
        object["mutualFollowersCount"] = mutualFollowersCount.wire
        object["resultCode"] = resultCode.wire
        object["resultInfo"] = resultInfo.wire
        return object.wire
    }
}

/// A user, and who of the two follows whom.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), checkFollowType.
public struct FollowTypeResult: WireRecord {
    /// The other user. Native SDK (C API, Unity): `follow_type_check_result_user_id`.
    public var userID: UserID
    /// Who follows whom. `.noRelation` when none is given. Native SDK (C API, Unity):
    /// `follow_type_check_result_follow_type`.
    public var followType: FollowType
    /// 0 when it went well, else the error's code. `0` when none is given. Native SDK (C API, Unity):
    /// `follow_type_check_result_code`. Source: Following, Flutter (English), Check follow type.
    public var resultCode: Int
    /// The reason in words, for a developer to read. `""` when none is given. Native SDK (C API, Unity):
    /// `follow_type_check_result_info`. Source: Following, Flutter (English), Check follow type.
    public var resultInfo: String

    /// Makes a value of its fields.
    public init(userID: UserID, followType: FollowType = .noRelation, resultCode: Int = 0, resultInfo: String = "") {
        self.userID = userID
        self.followType = followType
        self.resultCode = resultCode
        self.resultInfo = resultInfo
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        userID = fields.required("userID")
        followType = fields.value("followType", default: .noRelation)
        resultCode = fields.value("resultCode", default: 0)
        resultInfo = fields.value("resultInfo", default: "")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["userID"] = userID.wire
        object["followType"] = followType.wire
        object["resultCode"] = resultCode.wire
        object["resultInfo"] = resultInfo.wire
        return object.wire
    }
}

/// Who came onto a list or went off it.
///
/// Source: Declarations and constants of the Web client 3.4.1, events; Following, Flutter (English), Notifications.
/// Inferred: The declarations say that information comes along and not which; other clients have these two.
public struct FollowListUpdate: WireRecord {
    /// True for those who came, false for those who went.
    public var isAdd: Bool
    /// The users; of those who went, the ids alone. `[]` when none is given.
    public var userInfoList: [Profile]

    /// Makes a value of its fields.
    public init(isAdd: Bool, userInfoList: [Profile] = []) {
        self.isAdd = isAdd
        self.userInfoList = userInfoList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        isAdd = fields.required("isAdd")
        userInfoList = fields.value("userInfoList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["isAdd"] = isAdd.wire
        object["userInfoList"] = userInfoList.wire
        return object.wire
    }
}

/// A wish for friendship that wasn't answered yet.
///
/// Source: Declarations and constants of the Web client 3.4.1, FriendApplication.
public struct FriendApplication: WireRecord {
    /// The other side.
    public var userID: UserID
    /// The address of their picture. `""` when none is given.
    public var avatar: String
    /// Their nickname. `""` when none is given.
    public var nick: String
    /// When it was sent. `0` when none is given.
    public var time: Int
    /// Where it comes from. `""` when none is given.
    public var source: String
    /// What was written with it. `""` when none is given.
    public var wording: String
    /// Who has sent it.
    public var type: FriendApplicationType

    /// Makes a value of its fields.
    public init(
        userID: UserID,
        avatar: String = "",
        nick: String = "",
        time: Int = 0,
        source: String = "",
        wording: String = "",
        type: FriendApplicationType
    ) {
        self.userID = userID
        self.avatar = avatar
        self.nick = nick
        self.time = time
        self.source = source
        self.wording = wording
        self.type = type
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        userID = fields.required("userID")
        avatar = fields.value("avatar", default: "")
        nick = fields.value("nick", default: "")
        time = fields.value("time", default: 0)
        source = fields.value("source", default: "")
        wording = fields.value("wording", default: "")
        type = fields.required("type")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["userID"] = userID.wire
        object["avatar"] = avatar.wire
        object["nick"] = nick.wire
        object["time"] = time.wire
        object["source"] = source.wire
        object["wording"] = wording.wire
        object["type"] = type.wire
        return object.wire
    }
}

/// The wishes for friendship that weren't answered yet.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), getFriendApplicationList.
public struct FriendApplicationList: WireRecord {
    /// The wishes, oldest first. `[]` when none is given.
    public var friendApplicationList: [FriendApplication]
    /// How many of those received the user hasn't read. `0` when none is given.
    public var unreadCount: Int

    /// Makes a value of its fields.
    public init(friendApplicationList: [FriendApplication] = [], unreadCount: Int = 0) {
        self.friendApplicationList = friendApplicationList
        self.unreadCount = unreadCount
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        friendApplicationList = fields.value("friendApplicationList", default: [])
        unreadCount = fields.value("unreadCount", default: 0)
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["friendApplicationList"] = friendApplicationList.wire
        object["unreadCount"] = unreadCount.wire
        return object.wire
    }
}

/// A group of the user's friends.
///
/// Source: Declarations and constants of the Web client 3.4.1, FriendGroup.
public struct FriendGroup: WireRecord {
    /// Its name.
    public var name: String
    /// The friends in it. `[]` when none is given.
    public var userIDList: [UserID]
    /// How many they are. `0` when none is given.
    public var count: Int

    /// Makes a value of its fields.
    public init(name: String, userIDList: [UserID] = [], count: Int = 0) {
        self.name = name
        self.userIDList = userIDList
        self.count = count
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        name = fields.required("name")
        userIDList = fields.value("userIDList", default: [])
        count = fields.value("count", default: 0)
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["name"] = name.wire
        object["userIDList"] = userIDList.wire
        object["count"] = count.wire
        return object.wire
    }
}

/// A friend group after a call on several friends.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), createFriendGroup; Web SDK reference, v3.3.2 and before
/// (Chinese), addToFriendGroup.
public struct FriendGroupResult: WireRecord {
    /// The group as it is now.
    public var friendGroup: FriendGroup
    /// Those for whom it failed, each with the reason. `[]` when none is given. Source: Web SDK reference, v3.3.2 and
    /// before (Chinese), createFriendGroup; Web SDK reference, v3.3.2 and before (Chinese), addToFriendGroup. Inferred:
    /// The page speaks of IDs; the other methods on several users give code and reason under this name.
    public var failureUserIDList: [FailedUser]

    /// Makes a value of its fields.
    public init(friendGroup: FriendGroup, failureUserIDList: [FailedUser] = []) {
        self.friendGroup = friendGroup
        self.failureUserIDList = failureUserIDList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        friendGroup = fields.required("friendGroup")
        failureUserIDList = fields.value("failureUserIDList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["friendGroup"] = friendGroup.wire
        object["failureUserIDList"] = failureUserIDList.wire
        return object.wire
    }
}

/// A friend, as the user sees them.
///
/// Source: Declarations and constants of the Web client 3.4.1, Friend.
public struct Friend: WireRecord {
    /// The friend.
    public var userID: UserID
    /// The user's own name for the friend. `""` when none is given.
    public var remark: String
    /// The friend groups that the friend is in. `[]` when none is given.
    public var groupList: [String]
    /// Where the friendship comes from, `AddSource_Type_` and a word. `""` when none is given.
    public var source: String
    /// What was written when it was asked for. `""` when none is given.
    public var wording: String
    /// The friend's profile.
    @Boxed public var profile: Profile
    /// Fields of the app's own. `[]` when none is given.
    public var friendCustomField: [FriendCustomField]
    /// When the friendship began. `0` when none is given.
    public var addTime: Int

    /// Makes a value of its fields.
    public init(
        userID: UserID,
        remark: String = "",
        groupList: [String] = [],
        source: String = "",
        wording: String = "",
        profile: Profile,
        friendCustomField: [FriendCustomField] = [],
        addTime: Int = 0
    ) {
        self.userID = userID
        self.remark = remark
        self.groupList = groupList
        self.source = source
        self.wording = wording
        self.profile = profile
        self.friendCustomField = friendCustomField
        self.addTime = addTime
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        userID = fields.required("userID")
        remark = fields.value("remark", default: "")
        groupList = fields.value("groupList", default: [])
        source = fields.value("source", default: "")
        wording = fields.value("wording", default: "")
        profile = fields.required("profile")
        friendCustomField = fields.value("friendCustomField", default: [])
        addTime = fields.value("addTime", default: 0)
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["userID"] = userID.wire
        object["remark"] = remark.wire
        object["groupList"] = groupList.wire
        object["source"] = source.wire
        object["wording"] = wording.wire
        object["profile"] = profile.wire
        object["friendCustomField"] = friendCustomField.wire
        object["addTime"] = addTime.wire
        return object.wire
    }
}

/// A field of the app's own about a friend.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), updateFriend; Declarations and constants of the Web client
/// 3.4.1, Friend.
public struct FriendCustomField: WireRecord {
    /// Its name, `Tag_SNS_Custom_` with letters, digits and underscores behind it. Empty counts as missing. Matches
    /// `^Tag_SNS_Custom_[A-Za-z0-9_]+$`, else `invalidParameter`. Source: Web SDK reference, v3.3.2 and before
    /// (Chinese), updateFriend; Relationship chain management, which the Web SDK reference points to (Chinese),
    /// 自定义好友字段.
    public var key: String
    /// Its value. At most 500 UTF-8 bytes, else `invalidParameter`. `""` when none is given.
    public var value: String

    /// Makes a value of its fields.
    public init(key: String, value: String = "") {
        self.key = key
        self.value = value
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        key = fields.required("key")
        value = fields.value("value", default: "")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["key"] = key.wire
        object["value"] = value.wire
        return object.wire
    }
}

/// What became of a wish for friendship.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), addFriend.
public struct AddFriendResult: WireRecord {
    /// 0 for friends at once, 30539 when the other side is asked first. `0` when none is given.
    public var code: Int

    /// Makes a value of its fields.
    public init(code: Int = 0) {
        self.code = code
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        code = fields.value("code", default: 0)
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["code"] = code.wire
        return object.wire
    }
}

/// Which friendships were ended.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), deleteFriend.
public struct DeleteFriendResult: WireRecord {
    /// Those that were. `[]` when none is given.
    public var successUserIDList: [DeletedFriend]
    /// Those that weren't, each with the reason. `[]` when none is given.
    public var failureUserIDList: [FailedUser]

    /// Makes a value of its fields.
    public init(successUserIDList: [DeletedFriend] = [], failureUserIDList: [FailedUser] = []) {
        self.successUserIDList = successUserIDList
        self.failureUserIDList = failureUserIDList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        successUserIDList = fields.value("successUserIDList", default: [])
        failureUserIDList = fields.value("failureUserIDList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["successUserIDList"] = successUserIDList.wire
        object["failureUserIDList"] = failureUserIDList.wire
        return object.wire
    }
}

/// Somebody who is no longer a friend.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), deleteFriend.
public struct DeletedFriend: WireRecord {
    /// The user.
    public var userID: UserID

    /// Makes a value of its fields.
    public init(userID: UserID) {
        self.userID = userID
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        userID = fields.required("userID")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["userID"] = userID.wire
        return object.wire
    }
}

/// Who has whom as a friend.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), checkFriend.
public struct CheckFriendResult: WireRecord {
    /// Those who could be checked. `[]` when none is given.
    public var successUserIDList: [CheckedFriend]
    /// Those who couldn't, each with the reason. `[]` when none is given.
    public var failureUserIDList: [FailedUser]

    /// Makes a value of its fields.
    public init(successUserIDList: [CheckedFriend] = [], failureUserIDList: [FailedUser] = []) {
        self.successUserIDList = successUserIDList
        self.failureUserIDList = failureUserIDList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        successUserIDList = fields.value("successUserIDList", default: [])
        failureUserIDList = fields.value("failureUserIDList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["successUserIDList"] = successUserIDList.wire
        object["failureUserIDList"] = failureUserIDList.wire
        return object.wire
    }
}

/// Somebody and how they and the user have each other.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), checkFriend.
public struct CheckedFriend: WireRecord {
    /// The other user.
    public var userID: UserID
    /// Always 0. `0` when none is given.
    public var code: Int
    /// Who has whom.
    public var relation: FriendRelation

    /// Makes a value of its fields.
    public init(userID: UserID, code: Int = 0, relation: FriendRelation) {
        self.userID = userID
        self.code = code
        self.relation = relation
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        userID = fields.required("userID")
        code = fields.value("code", default: 0)
        relation = fields.required("relation")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["userID"] = userID.wire
        object["code"] = code.wire
        object["relation"] = relation.wire
        return object.wire
    }
}

/// What the user keeps about friends, with their profiles.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), getFriendProfile.
public struct FriendProfileResult: WireRecord {
    /// The friends. `[]` when none is given.
    public var friendList: [Friend]
    /// Those who are none, each with the reason. `[]` when none is given.
    public var failureUserIDList: [FailedUser]

    /// Makes a value of its fields.
    public init(friendList: [Friend] = [], failureUserIDList: [FailedUser] = []) {
        self.friendList = friendList
        self.failureUserIDList = failureUserIDList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        friendList = fields.value("friendList", default: [])
        failureUserIDList = fields.value("failureUserIDList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["friendList"] = friendList.wire
        object["failureUserIDList"] = failureUserIDList.wire
        return object.wire
    }
}

/// A user for whom a call on several failed.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), deleteFriend; Web SDK reference, v3.3.2 and before
/// (Chinese), checkFriend; Web SDK reference, v3.3.2 and before (Chinese), getFriendProfile.
public struct FailedUser: WireRecord {
    /// The user.
    public var userID: UserID
    /// The error's code.
    public var code: Int
    /// The reason in words, for a developer to read. `""` when none is given.
    public var message: String

    /// Makes a value of its fields.
    public init(userID: UserID, code: Int, message: String = "") {
        self.userID = userID
        self.code = code
        self.message = message
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        userID = fields.required("userID")
        code = fields.required("code")
        message = fields.value("message", default: "")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["userID"] = userID.wire
        object["code"] = code.wire
        object["message"] = message.wire
        return object.wire
    }
}

/// What became of an application to join a group.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), joinGroup.
public struct JoinGroupResult: WireRecord {
    /// The outcome.
    public var status: JoinGroupStatus
    /// The group, for those who have just come in.
    @Boxed public var group: Group?

    /// Makes a value of its fields.
    public init(status: JoinGroupStatus, group: Group? = nil) {
        self.status = status
        self.group = group
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        status = fields.required("status")
        group = fields.optional("group")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["status"] = status.wire
        object["group"] = group.wire
        return object.wire
    }
}

/// The group that a call was about.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), handleGroupApplication; Web SDK reference, v3.3.2 and before
/// (Chinese), updateGroupProfile.
public struct GroupResult: WireRecord {
    /// The group.
    @Boxed public var group: Group

    /// Makes a value of its fields.
    public init(group: Group) {
        self.group = group
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        group = fields.required("group")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["group"] = group.wire
        return object.wire
    }
}

/// Something that waits for a decision by the owner or an administrator of a group.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), getGroupApplicationList; Declarations and constants of the
/// Web client 3.4.1, GroupApplication.
public struct GroupApplication: WireRecord {
    /// Who applies.
    public var applicant: UserID
    /// The applicant's nickname. `""` when none is given.
    public var applicantNick: String
    /// The group.
    public var groupID: GroupID
    /// The group's name. `""` when none is given.
    public var groupName: String
    /// What is applied for. `.join` when none is given.
    public var applicationType: GroupApplicationType
    /// The user to be brought in, for an invitation. `""` when none is given.
    public var userID: UserID
    /// What the applicant has written, since 3.1.2; not for invitations. `""` when none is given.
    public var note: String

    /// Makes a value of its fields.
    public init(
        applicant: UserID,
        applicantNick: String = "",
        groupID: GroupID,
        groupName: String = "",
        applicationType: GroupApplicationType = .join,
        userID: UserID = "",
        note: String = ""
    ) {
        self.applicant = applicant
        self.applicantNick = applicantNick
        self.groupID = groupID
        self.groupName = groupName
        self.applicationType = applicationType
        self.userID = userID
        self.note = note
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        applicant = fields.required("applicant")
        applicantNick = fields.value("applicantNick", default: "")
        groupID = fields.required("groupID")
        groupName = fields.value("groupName", default: "")
        applicationType = fields.value("applicationType", default: .join)
        userID = fields.value("userID", default: "")
        note = fields.value("note", default: "")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["applicant"] = applicant.wire
        object["applicantNick"] = applicantNick.wire
        object["groupID"] = groupID.wire
        object["groupName"] = groupName.wire
        object["applicationType"] = applicationType.wire
        object["userID"] = userID.wire
        object["note"] = note.wire
        return object.wire
    }
}

/// What waits for a decision by the user.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), getGroupApplicationList.
public struct GroupApplicationListResult: WireRecord {
    /// The applications, oldest first. `[]` when none is given.
    public var applicationList: [GroupApplication]

    /// Makes a value of its fields.
    public init(applicationList: [GroupApplication] = []) {
        self.applicationList = applicationList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        applicationList = fields.value("applicationList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["applicationList"] = applicationList.wire
        return object.wire
    }
}

/// Attributes of a group.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), initGroupAttributes; Web SDK reference, v3.3.2 and before
/// (Chinese), getGroupAttributes.
public struct GroupAttributesResult: WireRecord {
    /// The attributes by key. `[:]` when none is given.
    public var groupAttributes: WireMap<String, String>

    /// Makes a value of its fields.
    public init(groupAttributes: WireMap<String, String> = [:]) {
        self.groupAttributes = groupAttributes
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        groupAttributes = fields.value("groupAttributes", default: [:])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["groupAttributes"] = groupAttributes.wire
        return object.wire
    }
}

/// Which attributes of a group were deleted.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), deleteGroupAttributes.
public struct GroupAttributeKeysResult: WireRecord {
    /// Their keys. `[]` when none is given.
    public var keyList: [String]

    /// Makes a value of its fields.
    public init(keyList: [String] = []) {
        self.keyList = keyList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        keyList = fields.value("keyList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["keyList"] = keyList.wire
        return object.wire
    }
}

/// What has changed in the attributes of a group.
///
/// Source: Declarations and constants of the Web client 3.4.1, events.
public struct GroupAttributesUpdate: WireRecord {
    /// The group.
    public var groupID: GroupID
    /// All attributes that the group has now. `[:]` when none is given. Source: Declarations and constants of the Web
    /// client 3.4.1, events. Inferred: The declarations have the name alone; what has changed stands in the two lists
    /// beside it.
    public var groupAttributes: WireMap<String, String>
    /// The keys of those that were set. `[]` when none is given.
    public var updatedKeyList: [String]
    /// The keys of those that are gone. `[]` when none is given.
    public var deletedKeyList: [String]

    /// Makes a value of its fields.
    public init(
        groupID: GroupID,
        groupAttributes: WireMap<String, String> = [:],
        updatedKeyList: [String] = [],
        deletedKeyList: [String] = []
    ) {
        self.groupID = groupID
        self.groupAttributes = groupAttributes
        self.updatedKeyList = updatedKeyList
        self.deletedKeyList = deletedKeyList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        groupID = fields.required("groupID")
        groupAttributes = fields.value("groupAttributes", default: [:])
        updatedKeyList = fields.value("updatedKeyList", default: [])
        deletedKeyList = fields.value("deletedKeyList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["groupID"] = groupID.wire
        object["groupAttributes"] = groupAttributes.wire
        object["updatedKeyList"] = updatedKeyList.wire
        object["deletedKeyList"] = deletedKeyList.wire
        return object.wire
    }
}

/// Counters of a group.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), setGroupCounters; Web SDK reference, v3.3.2 and before
/// (Chinese), getGroupCounters.
public struct GroupCountersResult: WireRecord {
    /// The counters by key. `[:]` when none is given.
    public var counters: WireMap<String, Int>

    /// Makes a value of its fields.
    public init(counters: WireMap<String, Int> = [:]) {
        self.counters = counters
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        counters = fields.value("counters", default: [:])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["counters"] = counters.wire
        return object.wire
    }
}

/// A counter of a group after a change.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), increaseGroupCounter; Declarations and constants of the Web
/// client 3.4.1, events.
public struct GroupCounter: WireRecord {
    /// The group.
    public var groupID: GroupID
    /// The counter's key.
    public var key: String
    /// What it counts now. Source: Group counters, Web (English), Group Counter Change Notification; Web SDK reference,
    /// v3.3.2 and before (Chinese), increaseGroupCounter. Inferred: The events bring the new value; the answers carry
    /// the same fields.
    public var value: Int

    /// Makes a value of its fields.
    public init(groupID: GroupID, key: String, value: Int) {
        self.groupID = groupID
        self.key = key
        self.value = value
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        groupID = fields.required("groupID")
        key = fields.required("key")
        value = fields.required("value")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["groupID"] = groupID.wire
        object["key"] = key.wire
        object["value"] = value.wire
        return object.wire
    }
}

/// A page of the members of a group.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), getGroupMemberList.
public struct GroupMemberListResult: WireRecord {
    /// The members. `[]` when none is given.
    public var memberList: [GroupMember]
    /// Where the next page begins, `0` when there is none. `"0"` when none is given.
    public var offset: MemberOffset

    /// Makes a value of its fields.
    public init(memberList: [GroupMember] = [], offset: MemberOffset = "0") {
        self.memberList = memberList
        self.offset = offset
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        memberList = fields.value("memberList", default: [])
        offset = fields.value("offset", default: "0")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["memberList"] = memberList.wire
        object["offset"] = offset.wire
        return object.wire
    }
}

/// Some members of a group.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), getGroupMemberProfile.
public struct GroupMemberProfileResult: WireRecord {
    /// The members, in the order asked for. `[]` when none is given.
    public var memberList: [GroupMember]

    /// Makes a value of its fields.
    public init(memberList: [GroupMember] = []) {
        self.memberList = memberList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        memberList = fields.value("memberList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["memberList"] = memberList.wire
        return object.wire
    }
}

/// A member of a group after a change.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), setGroupMemberMuteTime.
public struct GroupMemberResult: WireRecord {
    /// The group.
    @Boxed public var group: Group
    /// The member.
    @Boxed public var member: GroupMember

    /// Makes a value of its fields.
    public init(group: Group, member: GroupMember) {
        self.group = group
        self.member = member
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        group = fields.required("group")
        member = fields.required("member")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["group"] = group.wire
        object["member"] = member.wire
        return object.wire
    }
}

/// Which members of a live group got a mark, or lost it.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), markGroupMemberList.
public struct MarkGroupMemberListResult: WireRecord {
    /// Users for whom it worked. `[]` when none is given.
    public var successUserIDList: [UserID]
    /// Users for whom it didn't. `[]` when none is given.
    public var failureUserIDList: [UserID]

    /// Makes a value of its fields.
    public init(successUserIDList: [UserID] = [], failureUserIDList: [UserID] = []) {
        self.successUserIDList = successUserIDList
        self.failureUserIDList = failureUserIDList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        successUserIDList = fields.value("successUserIDList", default: [])
        failureUserIDList = fields.value("failureUserIDList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["successUserIDList"] = successUserIDList.wire
        object["failureUserIDList"] = failureUserIDList.wire
        return object.wire
    }
}

/// Whom a call added to a group.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), addGroupMember.
public struct AddGroupMemberResult: WireRecord {
    /// Users who were added. `[]` when none is given.
    public var successUserIDList: [UserID]
    /// Users who couldn't be added. `[]` when none is given.
    public var failureUserIDList: [UserID]
    /// Users who were members already. `[]` when none is given.
    public var existedUserIDList: [UserID]
    /// Users who are in as many groups as they may and so weren't added. `[]` when none is given.
    public var overLimitUserIDList: [UserID]
    /// The group.
    @Boxed public var group: Group

    /// Makes a value of its fields.
    public init(
        successUserIDList: [UserID] = [],
        failureUserIDList: [UserID] = [],
        existedUserIDList: [UserID] = [],
        overLimitUserIDList: [UserID] = [],
        group: Group
    ) {
        self.successUserIDList = successUserIDList
        self.failureUserIDList = failureUserIDList
        self.existedUserIDList = existedUserIDList
        self.overLimitUserIDList = overLimitUserIDList
        self.group = group
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        successUserIDList = fields.value("successUserIDList", default: [])
        failureUserIDList = fields.value("failureUserIDList", default: [])
        existedUserIDList = fields.value("existedUserIDList", default: [])
        overLimitUserIDList = fields.value("overLimitUserIDList", default: [])
        group = fields.required("group")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["successUserIDList"] = successUserIDList.wire
        object["failureUserIDList"] = failureUserIDList.wire
        object["existedUserIDList"] = existedUserIDList.wire
        object["overLimitUserIDList"] = overLimitUserIDList.wire
        object["group"] = group.wire
        return object.wire
    }
}

/// Whom a call removed from a group.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), deleteGroupMember.
public struct DeleteGroupMemberResult: WireRecord {
    /// The group.
    @Boxed public var group: Group
    /// Users who were removed. `[]` when none is given.
    public var userIDList: [UserID]

    /// Makes a value of its fields.
    public init(group: Group, userIDList: [UserID] = []) {
        self.group = group
        self.userIDList = userIDList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        group = fields.required("group")
        userIDList = fields.value("userIDList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["group"] = group.wire
        object["userIDList"] = userIDList.wire
        return object.wire
    }
}

/// The groups of the user.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), getGroupList.
public struct GroupListResult: WireRecord {
    /// The groups, oldest first. `[]` when none is given.
    public var groupList: [Group]

    /// Makes a value of its fields.
    public init(groupList: [Group] = []) {
        self.groupList = groupList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        groupList = fields.value("groupList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["groupList"] = groupList.wire
        return object.wire
    }
}

/// How many members of a group are online.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), getGroupOnlineMemberCount.
public struct OnlineMemberCountResult: WireRecord {
    /// How many they are.
    public var memberCount: Int

    /// Makes a value of its fields.
    public init(memberCount: Int) {
        self.memberCount = memberCount
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        memberCount = fields.required("memberCount")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["memberCount"] = memberCount.wire
        return object.wire
    }
}

/// What changed in the profile of a group; what didn't is absent.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), updateGroupProfile; Declarations and constants of the Web
/// client 3.4.1, GroupTipPayload.
public struct GroupProfileChange: WireRecord {
    /// Who owns it now. Source: Declarations and constants of the Web client 3.4.1, types.
    public var ownerID: UserID?
    /// The new name.
    public var name: String?
    /// The new address of its picture.
    public var avatar: String?
    /// What it is about now.
    public var introduction: String?
    /// Its new notice.
    public var notification: String?
    /// Whether ordinary members are muted now.
    public var muteAllMembers: Bool?
    /// How applications are dealt with now.
    public var joinOption: JoinOption?
    /// How invitations are dealt with now.
    public var inviteOption: InviteOption?
    /// Fields of the app's own that have changed.
    public var groupCustomField: [CustomField]?

    /// Makes a value of its fields.
    public init(
        ownerID: UserID? = nil,
        name: String? = nil,
        avatar: String? = nil,
        introduction: String? = nil,
        notification: String? = nil,
        muteAllMembers: Bool? = nil,
        joinOption: JoinOption? = nil,
        inviteOption: InviteOption? = nil,
        groupCustomField: [CustomField]? = nil
    ) {
        self.ownerID = ownerID
        self.name = name
        self.avatar = avatar
        self.introduction = introduction
        self.notification = notification
        self.muteAllMembers = muteAllMembers
        self.joinOption = joinOption
        self.inviteOption = inviteOption
        self.groupCustomField = groupCustomField
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        ownerID = fields.optional("ownerID")
        name = fields.optional("name")
        avatar = fields.optional("avatar")
        introduction = fields.optional("introduction")
        notification = fields.optional("notification")
        muteAllMembers = fields.optional("muteAllMembers")
        joinOption = fields.optional("joinOption")
        inviteOption = fields.optional("inviteOption")
        groupCustomField = fields.optional("groupCustomField")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["ownerID"] = ownerID.wire
        object["name"] = name.wire
        object["avatar"] = avatar.wire
        object["introduction"] = introduction.wire
        object["notification"] = notification.wire
        object["muteAllMembers"] = muteAllMembers.wire
        object["joinOption"] = joinOption.wire
        object["inviteOption"] = inviteOption.wire
        object["groupCustomField"] = groupCustomField.wire
        return object.wire
    }
}

/// The group that a notice of the service is about.
///
/// Source: Declarations and constants of the Web client 3.4.1, GroupSystemNoticePayload.
public struct GroupNoticeProfile: WireRecord {
    /// Its id.
    public var groupID: GroupID
    /// Its name. `""` when none is given.
    public var name: String
    /// Whom the notice is for. `""` when none is given.
    public var to: String
    /// Whom it is from. `""` when none is given.
    public var from: String
    /// Its kind.
    public var groupType: GroupType

    /// Makes a value of its fields.
    public init(groupID: GroupID, name: String = "", to: String = "", from: String = "", groupType: GroupType) {
        self.groupID = groupID
        self.name = name
        self.to = to
        self.from = from
        self.groupType = groupType
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        groupID = fields.required("groupID")
        name = fields.value("name", default: "")
        to = fields.value("to", default: "")
        from = fields.value("from", default: "")
        groupType = fields.required("groupType")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["groupID"] = groupID.wire
        object["name"] = name.wire
        object["to"] = to.wire
        object["from"] = from.wire
        object["groupType"] = groupType.wire
        return object.wire
    }
}

/// The group that a tip is about.
///
/// Source: Declarations and constants of the Web client 3.4.1, GroupTipPayload.
public struct GroupTipProfile: WireRecord {
    /// Its id.
    public var groupID: GroupID
    /// Its name. `""` when none is given.
    public var groupName: String
    /// Whom the tip is for. `""` when none is given.
    public var to: String
    /// Whom it is from. `""` when none is given.
    public var from: String

    /// Makes a value of its fields.
    public init(groupID: GroupID, groupName: String = "", to: String = "", from: String = "") {
        self.groupID = groupID
        self.groupName = groupName
        self.to = to
        self.from = from
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        groupID = fields.required("groupID")
        groupName = fields.value("groupName", default: "")
        to = fields.value("to", default: "")
        from = fields.value("from", default: "")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["groupID"] = groupID.wire
        object["groupName"] = groupName.wire
        object["to"] = to.wire
        object["from"] = from.wire
        return object.wire
    }
}

/// A member that a tip is about.
///
/// Source: Declarations and constants of the Web client 3.4.1, GroupTipPayload.
public struct GroupTipMember: WireRecord {
    /// The member.
    public var userID: UserID
    /// The nickname. `""` when none is given.
    public var nick: String
    /// The address of the picture. `""` when none is given.
    public var avatar: String
    /// The member's name in the group. `""` when none is given.
    public var nameCard: String
    /// For how many seconds the member was muted, when that is what happened.
    public var muteTime: Int?
    /// Why it happened, where somebody gave a reason.
    public var reason: String?

    /// Makes a value of its fields.
    public init(
        userID: UserID,
        nick: String = "",
        avatar: String = "",
        nameCard: String = "",
        muteTime: Int? = nil,
        reason: String? = nil
    ) {
        self.userID = userID
        self.nick = nick
        self.avatar = avatar
        self.nameCard = nameCard
        self.muteTime = muteTime
        self.reason = reason
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        userID = fields.required("userID")
        nick = fields.value("nick", default: "")
        avatar = fields.value("avatar", default: "")
        nameCard = fields.value("nameCard", default: "")
        muteTime = fields.optional("muteTime")
        reason = fields.optional("reason")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["userID"] = userID.wire
        object["nick"] = nick.wire
        object["avatar"] = avatar.wire
        object["nameCard"] = nameCard.wire
        object["muteTime"] = muteTime.wire
        object["reason"] = reason.wire
        return object.wire
    }
}

/// A member that a group begins with.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), createGroup.
public struct NewGroupMember: WireRecord {
    /// Who it is. Empty counts as missing.
    public var userID: UserID
    /// `Admin` for an administrator, by default an ordinary member.
    public var role: GroupMemberRole?
    /// Fields of the app's own, set up before. `[]` when none is given.
    public var memberCustomField: [CustomField]

    /// Makes a value of its fields.
    public init(userID: UserID, role: GroupMemberRole? = nil, memberCustomField: [CustomField] = []) {
        self.userID = userID
        self.role = role
        self.memberCustomField = memberCustomField
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        userID = fields.required("userID")
        role = fields.optional("role")
        memberCustomField = fields.value("memberCustomField", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["userID"] = userID.wire
        object["role"] = role.wire
        object["memberCustomField"] = memberCustomField.wire
        return object.wire
    }
}

/// The group made.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), createGroup.
public struct CreateGroupResult: WireRecord {
    /// The group.
    @Boxed public var group: Group
    /// Users who are in as many groups as they may and so weren't added. `[]` when none is given.
    public var overLimitUserIDList: [UserID]

    /// Makes a value of its fields.
    public init(group: Group, overLimitUserIDList: [UserID] = []) {
        self.group = group
        self.overLimitUserIDList = overLimitUserIDList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        group = fields.required("group")
        overLimitUserIDList = fields.value("overLimitUserIDList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["group"] = group.wire
        object["overLimitUserIDList"] = overLimitUserIDList.wire
        return object.wire
    }
}

/// The group that a call was about, which the caller isn't in any more.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), dismissGroup; Web SDK reference, v3.3.2 and before
/// (Chinese), quitGroup.
public struct GroupIDResult: WireRecord {
    /// The group.
    public var groupID: GroupID

    /// Makes a value of its fields.
    public init(groupID: GroupID) {
        self.groupID = groupID
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        groupID = fields.required("groupID")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["groupID"] = groupID.wire
        return object.wire
    }
}

/// A page of a conversation's history around a place.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), getMessageListHopping.
public struct MessageListHoppingResult: WireRecord {
    /// The messages of the page, oldest first. `[]` when none is given.
    public var messageList: [Message]
    /// Whether nothing is left in this direction. `true` when none is given.
    public var isCompleted: Bool
    /// Where the next page of a group begins, absent when nothing is left.
    public var nextMessageSeq: Int?
    /// Where the next page of a one-to-one conversation begins, absent when nothing is left.
    public var nextMessageTime: Int?

    /// Makes a value of its fields.
    public init(
        messageList: [Message] = [],
        isCompleted: Bool = true,
        nextMessageSeq: Int? = nil,
        nextMessageTime: Int? = nil
    ) {
        self.messageList = messageList
        self.isCompleted = isCompleted
        self.nextMessageSeq = nextMessageSeq
        self.nextMessageTime = nextMessageTime
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        messageList = fields.value("messageList", default: [])
        isCompleted = fields.value("isCompleted", default: true)
        nextMessageSeq = fields.optional("nextMessageSeq")
        nextMessageTime = fields.optional("nextMessageTime")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["messageList"] = messageList.wire
        object["isCompleted"] = isCompleted.wire
        object["nextMessageSeq"] = nextMessageSeq.wire
        object["nextMessageTime"] = nextMessageTime.wire
        return object.wire
    }
}

/// A page of what was found.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), searchCloudMessages.
public struct SearchCloudMessagesResult: WireRecord {
    /// How many conversations hold such messages, or how many messages the one conversation holds. `0` when none is
    /// given.
    public var totalCount: Int
    /// Asks for the next page; empty when nothing is left. `""` when none is given.
    public var cursor: String
    /// What was found, by conversation. `[]` when none is given.
    public var searchResultList: [ConversationSearchResult]

    /// Makes a value of its fields.
    public init(totalCount: Int = 0, cursor: String = "", searchResultList: [ConversationSearchResult] = []) {
        self.totalCount = totalCount
        self.cursor = cursor
        self.searchResultList = searchResultList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        totalCount = fields.value("totalCount", default: 0)
        cursor = fields.value("cursor", default: "")
        searchResultList = fields.value("searchResultList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["totalCount"] = totalCount.wire
        object["cursor"] = cursor.wire
        object["searchResultList"] = searchResultList.wire
        return object.wire
    }
}

/// What was found in a conversation.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), searchCloudMessages.
public struct ConversationSearchResult: WireRecord {
    /// The conversation.
    public var conversationID: ConversationID
    /// How many of its messages match.
    public var messageCount: Int
    /// The messages. Of a search through all conversations: the message when it is the only one. `[]` when none is
    /// given.
    public var messageList: [Message]

    /// Makes a value of its fields.
    public init(conversationID: ConversationID, messageCount: Int, messageList: [Message] = []) {
        self.conversationID = conversationID
        self.messageCount = messageCount
        self.messageList = messageList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        conversationID = fields.required("conversationID")
        messageCount = fields.required("messageCount")
        messageList = fields.value("messageList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["conversationID"] = conversationID.wire
        object["messageCount"] = messageCount.wire
        object["messageList"] = messageList.wire
        return object.wire
    }
}

/// How a login went.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), login.
public struct LoginResult: WireRecord {
    /// Whether somebody was logged in on the client already. `false` when none is given.
    public var repeatLogin: Bool
    /// What a repeated login means, for a developer to read. `""` when none is given.
    public var errorInfo: String

    /// Makes a value of its fields.
    public init(repeatLogin: Bool = false, errorInfo: String = "") {
        self.repeatLogin = repeatLogin
        self.errorInfo = errorInfo
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        repeatLogin = fields.value("repeatLogin", default: false)
        errorInfo = fields.value("errorInfo", default: "")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["repeatLogin"] = repeatLogin.wire
        object["errorInfo"] = errorInfo.wire
        return object.wire
    }
}

/// The settings of the plug-in for pushes, as the console gives them.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), registerPlugin.
public struct PushConfig: WireRecord {
    /// The file of settings for Android.
    public var androidConfig: WireValue?
    /// The settings for iOS.
    public var iOSConfig: IOSPushConfig?

    /// Makes a value of its fields.
    public init(androidConfig: WireValue? = nil, iOSConfig: IOSPushConfig? = nil) {
        self.androidConfig = androidConfig
        self.iOSConfig = iOSConfig
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        androidConfig = fields.optional("androidConfig")
        iOSConfig = fields.optional("iOSConfig")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["androidConfig"] = androidConfig.wire
        object["iOSConfig"] = iOSConfig.wire
        return object.wire
    }
}

/// The settings for pushes to iOS.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), registerPlugin.
public struct IOSPushConfig: WireRecord {
    /// The number of the certificate in the console. `""` when none is given.
    public var iOSBusinessID: String

    /// Makes a value of its fields.
    public init(iOSBusinessID: String = "") {
        self.iOSBusinessID = iOSBusinessID
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        iOSBusinessID = fields.value("iOSBusinessID", default: "")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["iOSBusinessID"] = iOSBusinessID.wire
        return object.wire
    }
}

/// A key of a message and its value.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), setMessageExtensions.
public struct MessageExtension: WireRecord {
    /// The key. Empty counts as missing. At most 100 UTF-8 bytes, else `invalidParameter`.
    public var key: String
    /// The value. At most 1024 UTF-8 bytes, else `invalidParameter`. `""` when none is given.
    public var value: String

    /// Makes a value of its fields.
    public init(key: String, value: String = "") {
        self.key = key
        self.value = value
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        key = fields.required("key")
        value = fields.value("value", default: "")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["key"] = key.wire
        object["value"] = value.wire
        return object.wire
    }
}

/// What became of a key of a message.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), setMessageExtensions; Web SDK reference, v3.3.2 and before
/// (Chinese), deleteMessageExtensions.
public struct MessageExtensionResult: WireRecord {
    /// 0 when it was changed; 23001 when somebody else was first; 23004 when there is no such key. `0` when none is
    /// given. Source: Web SDK reference, v3.3.2 and before (Chinese), setMessageExtensions; Error codes of the Web
    /// client and of the native headers, 23001; Error codes of the Web client and of the native headers, 23004.
    public var code: Int
    /// The key.
    public var key: String
    /// The latest value. `""` when none is given.
    public var value: String

    /// Makes a value of its fields.
    public init(code: Int = 0, key: String, value: String = "") {
        self.code = code
        self.key = key
        self.value = value
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        code = fields.value("code", default: 0)
        key = fields.required("key")
        value = fields.value("value", default: "")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["code"] = code.wire
        object["key"] = key.wire
        object["value"] = value.wire
        return object.wire
    }
}

/// What became of the keys of a call.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), setMessageExtensions; Web SDK reference, v3.3.2 and before
/// (Chinese), deleteMessageExtensions.
public struct MessageExtensionResultList: WireRecord {
    /// A result for each key. `[]` when none is given.
    public var extensions: [MessageExtensionResult]

    /// Makes a value of its fields.
    public init(extensions: [MessageExtensionResult] = []) {
        self.extensions = extensions
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        extensions = fields.value("extensions", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["extensions"] = extensions.wire
        return object.wire
    }
}

/// The extensions of a message.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), getMessageExtensions.
public struct MessageExtensionList: WireRecord {
    /// The keys and their values. `[]` when none is given.
    public var extensions: [MessageExtension]

    /// Makes a value of its fields.
    public init(extensions: [MessageExtension] = []) {
        self.extensions = extensions
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        extensions = fields.value("extensions", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["extensions"] = extensions.wire
        return object.wire
    }
}

/// Extensions that were set.
///
/// Source: Declarations and constants of the Web client 3.4.1, events.
public struct MessageExtensionsUpdate: WireRecord {
    /// The message.
    public var messageID: MessageID
    /// Those that were set. `[]` when none is given.
    public var extensions: [MessageExtension]

    /// Makes a value of its fields.
    public init(messageID: MessageID, extensions: [MessageExtension] = []) {
        self.messageID = messageID
        self.extensions = extensions
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        messageID = fields.required("messageID")
        extensions = fields.value("extensions", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["messageID"] = messageID.wire
        object["extensions"] = extensions.wire
        return object.wire
    }
}

/// Extensions that were deleted.
///
/// Source: Declarations and constants of the Web client 3.4.1, events.
public struct MessageExtensionsDeletion: WireRecord {
    /// The message.
    public var messageID: MessageID
    /// Their keys. `[]` when none is given.
    public var keyList: [String]

    /// Makes a value of its fields.
    public init(messageID: MessageID, keyList: [String] = []) {
        self.messageID = messageID
        self.keyList = keyList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        messageID = fields.required("messageID")
        keyList = fields.value("keyList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["messageID"] = messageID.wire
        object["keyList"] = keyList.wire
        return object.wire
    }
}

/// What a message of merged messages is made of.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), createMergerMessage.
public struct MergerContent: WireRecord {
    /// The messages, each sent or received. Empty counts as missing.
    public var messageList: [Message]
    /// What stands above them. Empty counts as missing.
    public var title: String
    /// A line about each of the first ones, `alice: hello`. Empty counts as missing.
    public var abstractList: [String]
    /// What clients show that can't show merged messages. Empty counts as missing.
    public var compatibleText: String

    /// Makes a value of its fields.
    public init(messageList: [Message], title: String, abstractList: [String], compatibleText: String) {
        self.messageList = messageList
        self.title = title
        self.abstractList = abstractList
        self.compatibleText = compatibleText
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        messageList = fields.required("messageList")
        title = fields.required("title")
        abstractList = fields.required("abstractList")
        compatibleText = fields.required("compatibleText")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["messageList"] = messageList.wire
        object["title"] = title.wire
        object["abstractList"] = abstractList.wire
        object["compatibleText"] = compatibleText.wire
        return object.wire
    }
}

/// What a message inside a merged one consists of.
///
/// Source: Declarations and constants of the Web client 3.4.1, SimplifiedMessage.
public struct MessageElement: WireRecord {
    /// What it consists of.
    public var type: MessageType
    /// The content, of the kind that `type` tells.
    public var payload: MessagePayload

    /// Makes a value of its fields.
    public init(type: MessageType, payload: MessagePayload) {
        self.type = type
        self.payload = payload
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        type = fields.required("type")
        payload = fields.union("payload", tag: type)
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["type"] = type.wire
        object["payload"] = payload.wire
        return object.wire
    }
}

/// A text and whom it mentions.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), createTextAtMessage.
public struct TextAtContent: WireRecord {
    /// The text, with the names of those mentioned in it. Empty counts as missing.
    public var text: String
    /// Whom it mentions, by their ids and not their names. Empty counts as missing.
    public var atUserList: [MentionID]

    /// Makes a value of its fields.
    public init(text: String, atUserList: [MentionID]) {
        self.text = text
        self.atUserList = atUserList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        text = fields.required("text")
        atUserList = fields.required("atUserList")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["text"] = text.wire
        object["atUserList"] = atUserList.wire
        return object.wire
    }
}

/// What a message with a file is made of.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), createImageMessage; Web SDK reference, v3.3.2 and before
/// (Chinese), createAudioMessage; Web SDK reference, v3.3.2 and before (Chinese), createVideoMessage; Web SDK
/// reference, v3.3.2 and before (Chinese), createFileMessage.
public struct MediaContent: WireRecord {
    /// The file.
    @Boxed public var file: LocalFile

    /// Makes a value of its fields.
    public init(file: LocalFile) {
        self.file = file
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        file = fields.required("file")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["file"] = file.wire
        return object.wire
    }
}

/// A page of a conversation's history.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), getMessageList.
public struct MessageListResult: WireRecord {
    /// The messages of the page, oldest first. `[]` when none is given.
    public var messageList: [Message]
    /// Asks for the page before; empty when there is none.
    public var nextReqMessageID: MessageID
    /// Whether the history has no older messages. `true` when none is given.
    public var isCompleted: Bool

    /// Makes a value of its fields.
    public init(messageList: [Message] = [], nextReqMessageID: MessageID, isCompleted: Bool = true) {
        self.messageList = messageList
        self.nextReqMessageID = nextReqMessageID
        self.isCompleted = isCompleted
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        messageList = fields.value("messageList", default: [])
        nextReqMessageID = fields.required("nextReqMessageID")
        isCompleted = fields.value("isCompleted", default: true)
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["messageList"] = messageList.wire
        object["nextReqMessageID"] = nextReqMessageID.wire
        object["isCompleted"] = isCompleted.wire
        return object.wire
    }
}

/// A message that was changed.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), modifyMessage.
public struct ModifyMessageResult: WireRecord {
    /// The latest message.
    @Boxed public var message: Message

    /// Makes a value of its fields.
    public init(message: Message) {
        self.message = message
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        message = fields.required("message")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["message"] = message.wire
        return object.wire
    }
}

/// A field of the app's own in a profile.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), updateMyProfile; Declarations and constants of the Web
/// client 3.4.1, Profile.
public struct ProfileCustomField: WireRecord {
    /// Its name, `Tag_Profile_Custom_` with up to eight letters, digits and underscores behind it. Empty counts as
    /// missing. Matches `^Tag_Profile_Custom_[A-Za-z0-9_]{1,8}$`, else `profileFieldNotFound`. Source: Profile
    /// management, which the Web SDK reference points to (English), Naming rules for custom profile fields; Web SDK
    /// reference, v3.3.2 and before (Chinese), updateMyProfile; Error codes of the Web client and of the native
    /// headers, 40009. Inferred: The page gives the form and no error; a field of another name can't have been set up.
    public var key: String
    /// Its value, empty for none. At most 500 UTF-8 bytes, else `profileValueTooLong`. Source: Profile management,
    /// which the Web SDK reference points to (English), Profile Fields; Error codes of the Web client and of the native
    /// headers, 40601. Inferred: The page gives the figure and no error; the code's name fits.
    public var value: String

    /// Makes a value of its fields.
    public init(key: String, value: String) {
        self.key = key
        self.value = value
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        key = fields.required("key")
        value = fields.required("value")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["key"] = key.wire
        object["value"] = value.wire
        return object.wire
    }
}

/// A reaction to a message and who has put it.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), getMessageReactions; Reactions, Web, Message response
/// information update.
public struct MessageReaction: WireRecord {
    /// What the users put, the id of an emoji for example.
    public var reactionID: String
    /// How many users have put it; 0 when the last one has gone. `0` when none is given.
    public var totalUserCount: Int
    /// Some of them, those first who put it first. `[]` when none is given.
    public var partialUserList: [UserInfo]

    /// Makes a value of its fields.
    public init(reactionID: String, totalUserCount: Int = 0, partialUserList: [UserInfo] = []) {
        self.reactionID = reactionID
        self.totalUserCount = totalUserCount
        self.partialUserList = partialUserList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        reactionID = fields.required("reactionID")
        totalUserCount = fields.value("totalUserCount", default: 0)
        partialUserList = fields.value("partialUserList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["reactionID"] = reactionID.wire
        object["totalUserCount"] = totalUserCount.wire
        object["partialUserList"] = partialUserList.wire
        return object.wire
    }
}

/// Reactions to a message.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), getMessageReactions; Declarations and constants of the Web
/// client 3.4.1, events.
public struct MessageReactions: WireRecord {
    /// The message.
    public var messageID: MessageID
    /// The reactions. `[]` when none is given.
    public var reactionList: [MessageReaction]

    /// Makes a value of its fields.
    public init(messageID: MessageID, reactionList: [MessageReaction] = []) {
        self.messageID = messageID
        self.reactionList = reactionList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        messageID = fields.required("messageID")
        reactionList = fields.value("reactionList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["messageID"] = messageID.wire
        object["reactionList"] = reactionList.wire
        return object.wire
    }
}

/// The reactions to several messages.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), getMessageReactions.
public struct MessageReactionsResult: WireRecord {
    /// An entry for each message, in their order. `[]` when none is given.
    public var resultList: [MessageReactions]

    /// Makes a value of its fields.
    public init(resultList: [MessageReactions] = []) {
        self.resultList = resultList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        resultList = fields.value("resultList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["resultList"] = resultList.wire
        return object.wire
    }
}

/// A page of the users who have put a reaction.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), getAllUserListOfMessageReaction.
public struct ReactionUsersResult: WireRecord {
    /// The users, those first who put it first. `[]` when none is given.
    public var userList: [UserInfo]
    /// Where the next page begins, 0 when nobody is left. `0` when none is given.
    public var nextSeq: Int
    /// Whether nobody is left. `true` when none is given.
    public var isCompleted: Bool

    /// Makes a value of its fields.
    public init(userList: [UserInfo] = [], nextSeq: Int = 0, isCompleted: Bool = true) {
        self.userList = userList
        self.nextSeq = nextSeq
        self.isCompleted = isCompleted
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        userList = fields.value("userList", default: [])
        nextSeq = fields.value("nextSeq", default: 0)
        isCompleted = fields.value("isCompleted", default: true)
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["userList"] = userList.wire
        object["nextSeq"] = nextSeq.wire
        object["isCompleted"] = isCompleted.wire
        return object.wire
    }
}

/// How far a message was read, for its sender.
///
/// Source: Declarations and constants of the Web client 3.4.1, events; Read receipts of messages, Web, Listening for
/// the notification of message read receipt.
public struct MessageReadReceipt: WireRecord {
    /// The message.
    public var messageID: MessageID
    /// Who has read it, one-to-one only.
    public var userID: UserID?
    /// Whether the other side has read it, one-to-one only.
    public var isPeerRead: Bool?
    /// When the receipt was sent, one-to-one only.
    public var timestamp: Int?
    /// The group, groups only.
    public var groupID: GroupID?
    /// How many members have read it, groups only.
    public var readCount: Int?
    /// How many members haven't, groups only.
    public var unreadCount: Int?

    /// Makes a value of its fields.
    public init(
        messageID: MessageID,
        userID: UserID? = nil,
        isPeerRead: Bool? = nil,
        timestamp: Int? = nil,
        groupID: GroupID? = nil,
        readCount: Int? = nil,
        unreadCount: Int? = nil
    ) {
        self.messageID = messageID
        self.userID = userID
        self.isPeerRead = isPeerRead
        self.timestamp = timestamp
        self.groupID = groupID
        self.readCount = readCount
        self.unreadCount = unreadCount
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        messageID = fields.required("messageID")
        userID = fields.optional("userID")
        isPeerRead = fields.optional("isPeerRead")
        timestamp = fields.optional("timestamp")
        groupID = fields.optional("groupID")
        readCount = fields.optional("readCount")
        unreadCount = fields.optional("unreadCount")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["messageID"] = messageID.wire
        object["userID"] = userID.wire
        object["isPeerRead"] = isPeerRead.wire
        object["timestamp"] = timestamp.wire
        object["groupID"] = groupID.wire
        object["readCount"] = readCount.wire
        object["unreadCount"] = unreadCount.wire
        return object.wire
    }
}

/// Messages with how far they were read.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), getMessageReadReceiptList.
public struct MessageReadReceiptListResult: WireRecord {
    /// The messages; `readReceiptInfo` says it. `[]` when none is given.
    public var messageList: [Message]

    /// Makes a value of its fields.
    public init(messageList: [Message] = []) {
        self.messageList = messageList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        messageList = fields.value("messageList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["messageList"] = messageList.wire
        return object.wire
    }
}

/// A page of the members who have read a message, or who haven't.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), getGroupMessageReadMemberList.
public struct GroupMessageReadMembersResult: WireRecord {
    /// The message.
    public var messageID: MessageID
    /// Those who have read it, when they were asked for.
    public var readUserIDList: [UserID]?
    /// Those who haven't, when they were asked for.
    public var unreadUserIDList: [UserID]?
    /// Asks for the next page; empty when nobody is left. `""` when none is given.
    public var cursor: String
    /// Whether nobody is left. `true` when none is given.
    public var isCompleted: Bool

    /// Makes a value of its fields.
    public init(
        messageID: MessageID,
        readUserIDList: [UserID]? = nil,
        unreadUserIDList: [UserID]? = nil,
        cursor: String = "",
        isCompleted: Bool = true
    ) {
        self.messageID = messageID
        self.readUserIDList = readUserIDList
        self.unreadUserIDList = unreadUserIDList
        self.cursor = cursor
        self.isCompleted = isCompleted
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        messageID = fields.required("messageID")
        readUserIDList = fields.optional("readUserIDList")
        unreadUserIDList = fields.optional("unreadUserIDList")
        cursor = fields.value("cursor", default: "")
        isCompleted = fields.value("isCompleted", default: true)
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["messageID"] = messageID.wire
        object["readUserIDList"] = readUserIDList.wire
        object["unreadUserIDList"] = unreadUserIDList.wire
        object["cursor"] = cursor.wire
        object["isCompleted"] = isCompleted.wire
        return object.wire
    }
}

/// For whom the setting was made.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), setMessageRemindType.
public struct SetMessageRemindTypeResult: WireRecord {
    /// Those for whom it was. `[]` when none is given.
    public var successUserIDList: [RemindedOf]
    /// Those for whom it wasn't, each with the reason. `[]` when none is given.
    public var failureUserIDList: [FailedUser]

    /// Makes a value of its fields.
    public init(successUserIDList: [RemindedOf] = [], failureUserIDList: [FailedUser] = []) {
        self.successUserIDList = successUserIDList
        self.failureUserIDList = failureUserIDList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        successUserIDList = fields.value("successUserIDList", default: [])
        failureUserIDList = fields.value("failureUserIDList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["successUserIDList"] = successUserIDList.wire
        object["failureUserIDList"] = failureUserIDList.wire
        return object.wire
    }
}

/// Somebody of whose messages a user is told as wished.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), setMessageRemindType.
public struct RemindedOf: WireRecord {
    /// The user.
    public var userID: UserID

    /// Makes a value of its fields.
    public init(userID: UserID) {
        self.userID = userID
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        userID = fields.required("userID")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["userID"] = userID.wire
        return object.wire
    }
}

/// A message that was taken back.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), revokeMessage. Inferred: The page says that the message
/// object changes and shows no fields of the answer; a value can't change in the hands of the caller.
public struct RevokeMessageResult: WireRecord {
    /// The message; its `isRevoked` is true.
    @Boxed public var message: Message

    /// Makes a value of its fields.
    public init(message: Message) {
        self.message = message
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        message = fields.required("message")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["message"] = message.wire
        return object.wire
    }
}

/// What became of a message.
///
/// Inferred: The reference shows no fields of the answer; a sender needs the message with its new state.
public struct SendMessageResult: WireRecord {
    /// The message as the service took it, with its time and number.
    @Boxed public var message: Message

    /// Makes a value of its fields.
    public init(message: Message) {
        self.message = message
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        message = fields.required("message")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["message"] = message.wire
        return object.wire
    }
}

/// The invitation made.
///
/// Source: Headers of the native SDK, with the Unity names, TIMSignalingInvite. Inferred: The native function gives the
/// id back; whoever invites needs it to take the invitation back.
public struct InvitationResult: WireRecord {
    /// Its id.
    public var inviteID: InviteID

    /// Makes a value of its fields.
    public init(inviteID: InviteID) {
        self.inviteID = inviteID
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        inviteID = fields.required("inviteID")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["inviteID"] = inviteID.wire
        return object.wire
    }
}

/// What a push about an invitation tells those who aren't online.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), invite.
public struct InvitationPushInfo: WireRecord {
    /// No push at all. `false` when none is given.
    public var disablePush: Bool
    /// No push of the kind that announces calls; false needs `disablePush` to be false. `true` when none is given.
    public var disableVoipPush: Bool
    /// The title, on iOS and Android.
    public var title: String?
    /// The text, which takes the place of the message's own.
    public var description: String?
    /// Data handed to the app with the push.
    public var `extension`: String?
    /// Whether the number on the app's icon stays, iOS. `false` when none is given.
    public var ignoreIOSBadge: Bool
    /// The channel on OPPO devices, from Android 8.0.
    public var androidOPPOChannelID: String?

    /// Makes a value of its fields.
    public init(
        disablePush: Bool = false,
        disableVoipPush: Bool = true,
        title: String? = nil,
        description: String? = nil,
        extension: String? = nil,
        ignoreIOSBadge: Bool = false,
        androidOPPOChannelID: String? = nil
    ) {
        self.disablePush = disablePush
        self.disableVoipPush = disableVoipPush
        self.title = title
        self.description = description
        self.`extension` = `extension`
        self.ignoreIOSBadge = ignoreIOSBadge
        self.androidOPPOChannelID = androidOPPOChannelID
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        disablePush = fields.value("disablePush", default: false)
        disableVoipPush = fields.value("disableVoipPush", default: true)
        title = fields.optional("title")
        description = fields.optional("description")
        `extension` = fields.optional("extension")
        ignoreIOSBadge = fields.value("ignoreIOSBadge", default: false)
        androidOPPOChannelID = fields.optional("androidOPPOChannelID")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["disablePush"] = disablePush.wire
        object["disableVoipPush"] = disableVoipPush.wire
        object["title"] = title.wire
        object["description"] = description.wire
        object["extension"] = `extension`.wire
        object["ignoreIOSBadge"] = ignoreIOSBadge.wire
        object["androidOPPOChannelID"] = androidOPPOChannelID.wire
        return object.wire
    }
}

/// An invitation that has arrived.
///
/// Source: Declarations and constants of the Web client 3.4.1, tsignaling_events.
public struct NewInvitation: WireRecord {
    /// Its id.
    public var inviteID: InviteID
    /// Who invites.
    public var inviter: UserID
    /// The group, empty for an invitation of one user. `""` when none is given.
    public var groupID: GroupID
    /// Data of the app's own. `""` when none is given.
    public var data: String
    /// Who is invited. `[]` when none is given.
    public var inviteeList: [UserID]

    /// Makes a value of its fields.
    public init(
        inviteID: InviteID,
        inviter: UserID,
        groupID: GroupID = "",
        data: String = "",
        inviteeList: [UserID] = []
    ) {
        self.inviteID = inviteID
        self.inviter = inviter
        self.groupID = groupID
        self.data = data
        self.inviteeList = inviteeList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        inviteID = fields.required("inviteID")
        inviter = fields.required("inviter")
        groupID = fields.value("groupID", default: "")
        data = fields.value("data", default: "")
        inviteeList = fields.value("inviteeList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["inviteID"] = inviteID.wire
        object["inviter"] = inviter.wire
        object["groupID"] = groupID.wire
        object["data"] = data.wire
        object["inviteeList"] = inviteeList.wire
        return object.wire
    }
}

/// What an invited user has answered.
///
/// Source: Declarations and constants of the Web client 3.4.1, tsignaling_events.
public struct InvitationAnswer: WireRecord {
    /// The invitation.
    public var inviteID: InviteID
    /// Who had invited.
    public var inviter: UserID
    /// The group, empty for an invitation of one user. `""` when none is given.
    public var groupID: GroupID
    /// Data of the app's own, from the answer. `""` when none is given.
    public var data: String
    /// Who answers.
    public var invitee: UserID

    /// Makes a value of its fields.
    public init(inviteID: InviteID, inviter: UserID, groupID: GroupID = "", data: String = "", invitee: UserID) {
        self.inviteID = inviteID
        self.inviter = inviter
        self.groupID = groupID
        self.data = data
        self.invitee = invitee
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        inviteID = fields.required("inviteID")
        inviter = fields.required("inviter")
        groupID = fields.value("groupID", default: "")
        data = fields.value("data", default: "")
        invitee = fields.required("invitee")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["inviteID"] = inviteID.wire
        object["inviter"] = inviter.wire
        object["groupID"] = groupID.wire
        object["data"] = data.wire
        object["invitee"] = invitee.wire
        return object.wire
    }
}

/// An invitation that was taken back.
///
/// Source: Declarations and constants of the Web client 3.4.1, tsignaling_events.
public struct InvitationCancellation: WireRecord {
    /// The invitation.
    public var inviteID: InviteID
    /// Who had invited.
    public var inviter: UserID
    /// The group, empty for an invitation of one user. `""` when none is given.
    public var groupID: GroupID
    /// Data of the app's own, from taking it back. `""` when none is given.
    public var data: String

    /// Makes a value of its fields.
    public init(inviteID: InviteID, inviter: UserID, groupID: GroupID = "", data: String = "") {
        self.inviteID = inviteID
        self.inviter = inviter
        self.groupID = groupID
        self.data = data
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        inviteID = fields.required("inviteID")
        inviter = fields.required("inviter")
        groupID = fields.value("groupID", default: "")
        data = fields.value("data", default: "")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["inviteID"] = inviteID.wire
        object["inviter"] = inviter.wire
        object["groupID"] = groupID.wire
        object["data"] = data.wire
        return object.wire
    }
}

/// An invitation that nobody has answered in time.
///
/// Source: Declarations and constants of the Web client 3.4.1, tsignaling_events.
public struct InvitationTimeout: WireRecord {
    /// The invitation.
    public var inviteID: InviteID
    /// Who had invited.
    public var inviter: UserID
    /// The group, empty for an invitation of one user. `""` when none is given.
    public var groupID: GroupID
    /// Data of the app's own, from the invitation. `""` when none is given.
    public var data: String
    /// Who hasn't answered. `[]` when none is given.
    public var inviteeList: [UserID]
    /// Whether the time ran out for an invitation of the user's own. `false` when none is given.
    public var isSelfTimeout: Bool
    /// The message about it, for an invitation of the user's own.
    @Boxed public var message: Message?

    /// Makes a value of its fields.
    public init(
        inviteID: InviteID,
        inviter: UserID,
        groupID: GroupID = "",
        data: String = "",
        inviteeList: [UserID] = [],
        isSelfTimeout: Bool = false,
        message: Message? = nil
    ) {
        self.inviteID = inviteID
        self.inviter = inviter
        self.groupID = groupID
        self.data = data
        self.inviteeList = inviteeList
        self.isSelfTimeout = isSelfTimeout
        self.message = message
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        inviteID = fields.required("inviteID")
        inviter = fields.required("inviter")
        groupID = fields.value("groupID", default: "")
        data = fields.value("data", default: "")
        inviteeList = fields.value("inviteeList", default: [])
        isSelfTimeout = fields.value("isSelfTimeout", default: false)
        message = fields.optional("message")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["inviteID"] = inviteID.wire
        object["inviter"] = inviter.wire
        object["groupID"] = groupID.wire
        object["data"] = data.wire
        object["inviteeList"] = inviteeList.wire
        object["isSelfTimeout"] = isSelfTimeout.wire
        object["message"] = message.wire
        return object.wire
    }
}

/// An invitation whose data have changed.
///
/// Source: Declarations and constants of the Web client 3.4.1, tsignaling_events.
public struct InvitationModification: WireRecord {
    /// The invitation.
    public var inviteID: InviteID
    /// Data of the app's own, as they are now. `""` when none is given.
    public var data: String

    /// Makes a value of its fields.
    public init(inviteID: InviteID, data: String = "") {
        self.inviteID = inviteID
        self.data = data
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        inviteID = fields.required("inviteID")
        data = fields.value("data", default: "")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["inviteID"] = inviteID.wire
        object["data"] = data.wire
        return object.wire
    }
}

/// What a message tells about an invitation.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), getSignalingInfo; Declarations and constants of the Web
/// client 3.4.1, Signaling.
public struct Signaling: WireRecord {
    /// The invitation.
    public var inviteID: InviteID
    /// The group, empty for an invitation of one user. `""` when none is given.
    public var groupID: GroupID
    /// Who invites.
    public var inviter: UserID
    /// Whom the step is about: all invited, who answers, or those who haven't answered. `[]` when none is given.
    /// Source: Declarations and constants of the Web client 3.4.1, Signaling. Inferred: The declarations have the field
    /// and don't say what it holds in an answer.
    public var inviteeList: [UserID]
    /// Data of the app's own, from this step. `""` when none is given.
    public var data: String
    /// Which step it is.
    public var actionType: SignalingAction
    /// How many seconds there are to answer, 0 for any number. `0` when none is given.
    public var timeout: Int

    /// Makes a value of its fields.
    public init(
        inviteID: InviteID,
        groupID: GroupID = "",
        inviter: UserID,
        inviteeList: [UserID] = [],
        data: String = "",
        actionType: SignalingAction,
        timeout: Int = 0
    ) {
        self.inviteID = inviteID
        self.groupID = groupID
        self.inviter = inviter
        self.inviteeList = inviteeList
        self.data = data
        self.actionType = actionType
        self.timeout = timeout
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        inviteID = fields.required("inviteID")
        groupID = fields.value("groupID", default: "")
        inviter = fields.required("inviter")
        inviteeList = fields.value("inviteeList", default: [])
        data = fields.value("data", default: "")
        actionType = fields.required("actionType")
        timeout = fields.value("timeout", default: 0)
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["inviteID"] = inviteID.wire
        object["groupID"] = groupID.wire
        object["inviter"] = inviter.wire
        object["inviteeList"] = inviteeList.wire
        object["data"] = data.wire
        object["actionType"] = actionType.wire
        object["timeout"] = timeout.wire
        return object.wire
    }
}

/// A message, sent, received or just made.
///
/// Source: Declarations and constants of the Web client 3.4.1, Message.
public struct Message: WireRecord {
    /// Its id.
    public var ID: MessageID
    /// What it consists of.
    public var type: MessageType
    /// The content, of the kind that `type` tells.
    public var payload: MessagePayload
    /// The conversation that it belongs to.
    public var conversationID: ConversationID
    /// The kind of that conversation.
    public var conversationType: ConversationType
    /// Whom it was sent to: the id of a user, a group or a topic.
    public var to: String
    /// Who sent it.
    public var from: UserID
    /// Whether the user sent it or received it. `.incoming` when none is given.
    public var flow: MessageFlow
    /// When it was sent. `0` when none is given.
    public var time: Int
    /// How far the sending has come. `.success` when none is given.
    public var status: MessageStatus
    /// The service's number, rising within a conversation; 0 before sending. `0` when none is given.
    public var sequence: Int
    /// How soon a busy group gets it. `.normal` when none is given.
    public var priority: MessagePriority
    /// The sender's nickname. `""` when none is given.
    public var nick: String
    /// The address of the sender's picture. `""` when none is given.
    public var avatar: String
    /// The sender's name in the group. `""` when none is given.
    public var nameCard: String
    /// Whom the text mentions. `[]` when none is given.
    public var atUserList: [MentionID]
    /// Data of the app's own, kept by the service. `""` when none is given.
    public var cloudCustomData: String
    /// Whether the other side has read it, one-to-one only. `false` when none is given.
    public var isPeerRead: Bool
    /// Whether the sender wants read receipts. `false` when none is given.
    public var needReadReceipt: Bool
    /// How far it was read, once a receipt came or was asked for.
    public var readReceiptInfo: ReadReceiptInfo?
    /// Whether extensions can be set on it. `false` when none is given.
    public var isSupportExtension: Bool
    /// Whether it went to all live groups of the app. `false` when none is given.
    public var isBroadcastMessage: Bool
    /// Whether it was taken back. `false` when none is given.
    public var isRevoked: Bool
    /// Whether the user has deleted it. `false` when none is given.
    public var isDeleted: Bool
    /// Whether it was changed after sending. `false` when none is given.
    public var isModified: Bool
    /// How often it was changed; modifyMessage needs it as it came. `0` when none is given.
    public var version: Int
    /// Whether the moderation found fault with it. `false` when none is given.
    public var hasRiskContent: Bool
    /// Who took it back.
    public var revokerInfo: UserInfo?
    /// Why it was taken back. `""` when none is given.
    public var revokeReason: String

    /// Makes a value of its fields.
    public init(
        ID: MessageID,
        type: MessageType,
        payload: MessagePayload,
        conversationID: ConversationID,
        conversationType: ConversationType,
        to: String,
        from: UserID,
        flow: MessageFlow = .incoming,
        time: Int = 0,
        status: MessageStatus = .success,
        sequence: Int = 0,
        priority: MessagePriority = .normal,
        nick: String = "",
        avatar: String = "",
        nameCard: String = "",
        atUserList: [MentionID] = [],
        cloudCustomData: String = "",
        isPeerRead: Bool = false,
        needReadReceipt: Bool = false,
        readReceiptInfo: ReadReceiptInfo? = nil,
        isSupportExtension: Bool = false,
        isBroadcastMessage: Bool = false,
        isRevoked: Bool = false,
        isDeleted: Bool = false,
        isModified: Bool = false,
        version: Int = 0,
        hasRiskContent: Bool = false,
        revokerInfo: UserInfo? = nil,
        revokeReason: String = ""
    ) {
        self.ID = ID
        self.type = type
        self.payload = payload
        self.conversationID = conversationID
        self.conversationType = conversationType
        self.to = to
        self.from = from
        self.flow = flow
        self.time = time
        self.status = status
        self.sequence = sequence
        self.priority = priority
        self.nick = nick
        self.avatar = avatar
        self.nameCard = nameCard
        self.atUserList = atUserList
        self.cloudCustomData = cloudCustomData
        self.isPeerRead = isPeerRead
        self.needReadReceipt = needReadReceipt
        self.readReceiptInfo = readReceiptInfo
        self.isSupportExtension = isSupportExtension
        self.isBroadcastMessage = isBroadcastMessage
        self.isRevoked = isRevoked
        self.isDeleted = isDeleted
        self.isModified = isModified
        self.version = version
        self.hasRiskContent = hasRiskContent
        self.revokerInfo = revokerInfo
        self.revokeReason = revokeReason
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        ID = fields.required("ID")
        type = fields.required("type")
        conversationID = fields.required("conversationID")
        conversationType = fields.required("conversationType")
        to = fields.required("to")
        from = fields.required("from")
        flow = fields.value("flow", default: .incoming)
        time = fields.value("time", default: 0)
        status = fields.value("status", default: .success)
        sequence = fields.value("sequence", default: 0)
        priority = fields.value("priority", default: .normal)
        nick = fields.value("nick", default: "")
        avatar = fields.value("avatar", default: "")
        nameCard = fields.value("nameCard", default: "")
        atUserList = fields.value("atUserList", default: [])
        cloudCustomData = fields.value("cloudCustomData", default: "")
        isPeerRead = fields.value("isPeerRead", default: false)
        needReadReceipt = fields.value("needReadReceipt", default: false)
        readReceiptInfo = fields.optional("readReceiptInfo")
        isSupportExtension = fields.value("isSupportExtension", default: false)
        isBroadcastMessage = fields.value("isBroadcastMessage", default: false)
        isRevoked = fields.value("isRevoked", default: false)
        isDeleted = fields.value("isDeleted", default: false)
        isModified = fields.value("isModified", default: false)
        version = fields.value("version", default: 0)
        hasRiskContent = fields.value("hasRiskContent", default: false)
        revokerInfo = fields.optional("revokerInfo")
        revokeReason = fields.value("revokeReason", default: "")
        payload = fields.union("payload", tag: type)
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["ID"] = ID.wire
        object["type"] = type.wire
        object["payload"] = payload.wire
        object["conversationID"] = conversationID.wire
        object["conversationType"] = conversationType.wire
        object["to"] = to.wire
        object["from"] = from.wire
        object["flow"] = flow.wire
        object["time"] = time.wire
        object["status"] = status.wire
        object["sequence"] = sequence.wire
        object["priority"] = priority.wire
        object["nick"] = nick.wire
        object["avatar"] = avatar.wire
        object["nameCard"] = nameCard.wire
        object["atUserList"] = atUserList.wire
        object["cloudCustomData"] = cloudCustomData.wire
        object["isPeerRead"] = isPeerRead.wire
        object["needReadReceipt"] = needReadReceipt.wire
        object["readReceiptInfo"] = readReceiptInfo.wire
        object["isSupportExtension"] = isSupportExtension.wire
        object["isBroadcastMessage"] = isBroadcastMessage.wire
        object["isRevoked"] = isRevoked.wire
        object["isDeleted"] = isDeleted.wire
        object["isModified"] = isModified.wire
        object["version"] = version.wire
        object["hasRiskContent"] = hasRiskContent.wire
        object["revokerInfo"] = revokerInfo.wire
        object["revokeReason"] = revokeReason.wire
        return object.wire
    }
}

/// The content of a message.
///
/// Source: Declarations and constants of the Web client 3.4.1, Message.
public indirect enum MessagePayload: TaggedUnion {
    /// Text.
    case text(TextPayload)
    /// A picture.
    case image(ImagePayload)
    /// A recording.
    case audio(AudioPayload)
    /// A film and a picture from it.
    case video(VideoPayload)
    /// Any other file.
    case file(FilePayload)
    /// A sticker.
    case face(FacePayload)
    /// A place on the map.
    case location(LocationPayload)
    /// Something of the app's own.
    case custom(CustomPayload)
    /// Several messages passed on as one.
    case merger(MergerPayload)
    /// What happened in a group.
    case groupTip(GroupTipPayload)
    /// What the service has to say about a group.
    case groupSystemNotice(GroupSystemNoticePayload)
    /// A value whose tag the spec doesn't name.
    case unknown(WireValue)

    /// Reads the value that a tag announces.
    public init(tag: MessageType, wire: WireValue) throws(WireError) {
        switch tag {
        case .text: self = .text(try TextPayload(wire: wire))
        case .image: self = .image(try ImagePayload(wire: wire))
        case .audio: self = .audio(try AudioPayload(wire: wire))
        case .video: self = .video(try VideoPayload(wire: wire))
        case .file: self = .file(try FilePayload(wire: wire))
        case .face: self = .face(try FacePayload(wire: wire))
        case .location: self = .location(try LocationPayload(wire: wire))
        case .custom: self = .custom(try CustomPayload(wire: wire))
        case .merger: self = .merger(try MergerPayload(wire: wire))
        case .groupTip: self = .groupTip(try GroupTipPayload(wire: wire))
        case .groupSystemNotice: self = .groupSystemNotice(try GroupSystemNoticePayload(wire: wire))
        default: self = .unknown(wire)
        }
    }

    /// The tag that announces the value; nil for one that the spec doesn't name.
    public var tag: MessageType? {
        switch self {
        case .text: .text
        case .image: .image
        case .audio: .audio
        case .video: .video
        case .file: .file
        case .face: .face
        case .location: .location
        case .custom: .custom
        case .merger: .merger
        case .groupTip: .groupTip
        case .groupSystemNotice: .groupSystemNotice
        case .unknown: nil
        }
    }

    /// The value as it travels.
    public var wire: WireValue {
        switch self {
        case .text(let payload): payload.wire
        case .image(let payload): payload.wire
        case .audio(let payload): payload.wire
        case .video(let payload): payload.wire
        case .file(let payload): payload.wire
        case .face(let payload): payload.wire
        case .location(let payload): payload.wire
        case .custom(let payload): payload.wire
        case .merger(let payload): payload.wire
        case .groupTip(let payload): payload.wire
        case .groupSystemNotice(let payload): payload.wire
        case .unknown(let wire): wire
        }
    }
}

/// Text.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), createTextMessage; Declarations and constants of the Web
/// client 3.4.1, TextPayload.
public struct TextPayload: WireRecord {
    /// The text. Empty counts as missing.
    public var text: String

    /// Makes a value of its fields.
    public init(text: String) {
        self.text = text
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        text = fields.required("text")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["text"] = text.wire
        return object.wire
    }
}

/// Something of the app's own.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), createCustomMessage; Declarations and constants of the Web
/// client 3.4.1, CustomPayload.
public struct CustomPayload: WireRecord {
    /// What the app wants to tell. `""` when none is given.
    public var data: String
    /// A description, which an offline push shows. `""` when none is given.
    public var description: String
    /// What else the app wants to tell. `""` when none is given.
    public var `extension`: String

    /// Makes a value of its fields.
    public init(data: String = "", description: String = "", extension: String = "") {
        self.data = data
        self.description = description
        self.`extension` = `extension`
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        data = fields.value("data", default: "")
        description = fields.value("description", default: "")
        `extension` = fields.value("extension", default: "")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["data"] = data.wire
        object["description"] = description.wire
        object["extension"] = `extension`.wire
        return object.wire
    }
}

/// A sticker.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), createFaceMessage; Declarations and constants of the Web
/// client 3.4.1, FacePayload.
public struct FacePayload: WireRecord {
    /// Its number in its set.
    public var index: Int
    /// What identifies it further.
    public var data: String

    /// Makes a value of its fields.
    public init(index: Int, data: String) {
        self.index = index
        self.data = data
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        index = fields.required("index")
        data = fields.required("data")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["index"] = index.wire
        object["data"] = data.wire
        return object.wire
    }
}

/// A place on the map.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), createLocationMessage; Declarations and constants of the Web
/// client 3.4.1, LocationPayload.
public struct LocationPayload: WireRecord {
    /// What it is called.
    public var description: String
    /// Its longitude.
    public var longitude: Double
    /// Its latitude.
    public var latitude: Double

    /// Makes a value of its fields.
    public init(description: String, longitude: Double, latitude: Double) {
        self.description = description
        self.longitude = longitude
        self.latitude = latitude
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        description = fields.required("description")
        longitude = fields.required("longitude")
        latitude = fields.required("latitude")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["description"] = description.wire
        object["longitude"] = longitude.wire
        object["latitude"] = latitude.wire
        return object.wire
    }
}

/// A picture.
///
/// Source: Declarations and constants of the Web client 3.4.1, ImagePayload.
public struct ImagePayload: WireRecord {
    /// The id of the stored file.
    public var uuid: String
    /// The format as a number, 255 where it isn't known. `255` when none is given.
    public var imageFormat: Int
    /// The picture in three sizes. `[]` when none is given.
    public var imageInfoArray: [ImageInfo]

    /// Makes a value of its fields.
    public init(uuid: String, imageFormat: Int = 255, imageInfoArray: [ImageInfo] = []) {
        self.uuid = uuid
        self.imageFormat = imageFormat
        self.imageInfoArray = imageInfoArray
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        uuid = fields.required("uuid")
        imageFormat = fields.value("imageFormat", default: 255)
        imageInfoArray = fields.value("imageInfoArray", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["uuid"] = uuid.wire
        object["imageFormat"] = imageFormat.wire
        object["imageInfoArray"] = imageInfoArray.wire
        return object.wire
    }
}

/// A picture in one of its sizes.
///
/// Source: Declarations and constants of the Web client 3.4.1, ImageInfo.
public struct ImageInfo: WireRecord {
    /// 0 for the original, 1 for 198 pixels, 2 for 720 pixels.
    public var type: Int
    /// The size in bytes. `0` when none is given.
    public var size: Int
    /// The width in pixels. `0` when none is given.
    public var width: Int
    /// The height in pixels. `0` when none is given.
    public var height: Int
    /// The address; `url` is the same. `""` when none is given.
    public var imageUrl: String
    /// The address; `imageUrl` is the same. `""` when none is given.
    public var url: String

    /// Makes a value of its fields.
    public init(type: Int, size: Int = 0, width: Int = 0, height: Int = 0, imageUrl: String = "", url: String = "") {
        self.type = type
        self.size = size
        self.width = width
        self.height = height
        self.imageUrl = imageUrl
        self.url = url
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        type = fields.required("type")
        size = fields.value("size", default: 0)
        width = fields.value("width", default: 0)
        height = fields.value("height", default: 0)
        imageUrl = fields.value("imageUrl", default: "")
        url = fields.value("url", default: "")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["type"] = type.wire
        object["size"] = size.wire
        object["width"] = width.wire
        object["height"] = height.wire
        object["imageUrl"] = imageUrl.wire
        object["url"] = url.wire
        return object.wire
    }
}

/// A recording.
///
/// Source: Declarations and constants of the Web client 3.4.1, AudioPayload.
public struct AudioPayload: WireRecord {
    /// The id of the stored file.
    public var uuid: String
    /// Where it can be heard. `""` when none is given.
    public var url: String
    /// The same, once uploaded. `""` when none is given.
    public var remoteAudioUrl: String
    /// The size in bytes. `0` when none is given.
    public var size: Int
    /// The length in seconds. `0` when none is given.
    public var second: Int

    /// Makes a value of its fields.
    public init(uuid: String, url: String = "", remoteAudioUrl: String = "", size: Int = 0, second: Int = 0) {
        self.uuid = uuid
        self.url = url
        self.remoteAudioUrl = remoteAudioUrl
        self.size = size
        self.second = second
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        uuid = fields.required("uuid")
        url = fields.value("url", default: "")
        remoteAudioUrl = fields.value("remoteAudioUrl", default: "")
        size = fields.value("size", default: 0)
        second = fields.value("second", default: 0)
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["uuid"] = uuid.wire
        object["url"] = url.wire
        object["remoteAudioUrl"] = remoteAudioUrl.wire
        object["size"] = size.wire
        object["second"] = second.wire
        return object.wire
    }
}

/// A film and a picture from it.
///
/// Source: Declarations and constants of the Web client 3.4.1, VideoPayload.
public struct VideoPayload: WireRecord {
    /// The id of the stored film.
    public var videoUUID: String
    /// Where it can be seen. `""` when none is given.
    public var videoUrl: String
    /// The same, once uploaded. `""` when none is given.
    public var remoteVideoUrl: String
    /// The format of the film. `""` when none is given.
    public var videoFormat: String
    /// The length in seconds. `0` when none is given.
    public var videoSecond: Int
    /// The size of the film in bytes. `0` when none is given.
    public var videoSize: Int
    /// The id of the stored picture. `""` when none is given.
    public var thumbUUID: String
    /// The address of the picture. `""` when none is given.
    public var thumbUrl: String
    /// The format of the picture. `""` when none is given.
    public var thumbFormat: String
    /// The width of the picture in pixels. `0` when none is given.
    public var thumbWidth: Int
    /// The height of the picture in pixels. `0` when none is given.
    public var thumbHeight: Int
    /// The size of the picture in bytes. `0` when none is given.
    public var thumbSize: Int
    /// The same as `thumbUrl`. `""` when none is given.
    public var snapshotUrl: String
    /// The same as `thumbWidth`. `0` when none is given.
    public var snapshotWidth: Int
    /// The same as `thumbHeight`. `0` when none is given.
    public var snapshotHeight: Int
    /// The same as `thumbSize`. `0` when none is given.
    public var snapshotSize: Int

    /// Makes a value of its fields.
    public init(
        videoUUID: String,
        videoUrl: String = "",
        remoteVideoUrl: String = "",
        videoFormat: String = "",
        videoSecond: Int = 0,
        videoSize: Int = 0,
        thumbUUID: String = "",
        thumbUrl: String = "",
        thumbFormat: String = "",
        thumbWidth: Int = 0,
        thumbHeight: Int = 0,
        thumbSize: Int = 0,
        snapshotUrl: String = "",
        snapshotWidth: Int = 0,
        snapshotHeight: Int = 0,
        snapshotSize: Int = 0
    ) {
        self.videoUUID = videoUUID
        self.videoUrl = videoUrl
        self.remoteVideoUrl = remoteVideoUrl
        self.videoFormat = videoFormat
        self.videoSecond = videoSecond
        self.videoSize = videoSize
        self.thumbUUID = thumbUUID
        self.thumbUrl = thumbUrl
        self.thumbFormat = thumbFormat
        self.thumbWidth = thumbWidth
        self.thumbHeight = thumbHeight
        self.thumbSize = thumbSize
        self.snapshotUrl = snapshotUrl
        self.snapshotWidth = snapshotWidth
        self.snapshotHeight = snapshotHeight
        self.snapshotSize = snapshotSize
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        videoUUID = fields.required("videoUUID")
        videoUrl = fields.value("videoUrl", default: "")
        remoteVideoUrl = fields.value("remoteVideoUrl", default: "")
        videoFormat = fields.value("videoFormat", default: "")
        videoSecond = fields.value("videoSecond", default: 0)
        videoSize = fields.value("videoSize", default: 0)
        thumbUUID = fields.value("thumbUUID", default: "")
        thumbUrl = fields.value("thumbUrl", default: "")
        thumbFormat = fields.value("thumbFormat", default: "")
        thumbWidth = fields.value("thumbWidth", default: 0)
        thumbHeight = fields.value("thumbHeight", default: 0)
        thumbSize = fields.value("thumbSize", default: 0)
        snapshotUrl = fields.value("snapshotUrl", default: "")
        snapshotWidth = fields.value("snapshotWidth", default: 0)
        snapshotHeight = fields.value("snapshotHeight", default: 0)
        snapshotSize = fields.value("snapshotSize", default: 0)
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["videoUUID"] = videoUUID.wire
        object["videoUrl"] = videoUrl.wire
        object["remoteVideoUrl"] = remoteVideoUrl.wire
        object["videoFormat"] = videoFormat.wire
        object["videoSecond"] = videoSecond.wire
        object["videoSize"] = videoSize.wire
        object["thumbUUID"] = thumbUUID.wire
        object["thumbUrl"] = thumbUrl.wire
        object["thumbFormat"] = thumbFormat.wire
        object["thumbWidth"] = thumbWidth.wire
        object["thumbHeight"] = thumbHeight.wire
        object["thumbSize"] = thumbSize.wire
        object["snapshotUrl"] = snapshotUrl.wire
        object["snapshotWidth"] = snapshotWidth.wire
        object["snapshotHeight"] = snapshotHeight.wire
        object["snapshotSize"] = snapshotSize.wire
        return object.wire
    }
}

/// Any other file.
///
/// Source: Declarations and constants of the Web client 3.4.1, FilePayload.
public struct FilePayload: WireRecord {
    /// The id of the stored file.
    public var uuid: String
    /// What it is called. `""` when none is given.
    public var fileName: String
    /// Where it can be fetched. `""` when none is given.
    public var fileUrl: String
    /// The size in bytes. `0` when none is given.
    public var fileSize: Int

    /// Makes a value of its fields.
    public init(uuid: String, fileName: String = "", fileUrl: String = "", fileSize: Int = 0) {
        self.uuid = uuid
        self.fileName = fileName
        self.fileUrl = fileUrl
        self.fileSize = fileSize
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        uuid = fields.required("uuid")
        fileName = fields.value("fileName", default: "")
        fileUrl = fields.value("fileUrl", default: "")
        fileSize = fields.value("fileSize", default: 0)
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["uuid"] = uuid.wire
        object["fileName"] = fileName.wire
        object["fileUrl"] = fileUrl.wire
        object["fileSize"] = fileSize.wire
        return object.wire
    }
}

/// Several messages passed on as one.
///
/// Source: Declarations and constants of the Web client 3.4.1, MergerPayload.
public struct MergerPayload: WireRecord {
    /// What stands above them.
    public var title: String
    /// A line about each of the first ones. `[]` when none is given.
    public var abstractList: [String]
    /// What clients show that can't show merged messages. `""` when none is given.
    public var compatibleText: String
    /// The messages, unless `downloadKey` is given. `[]` when none is given.
    public var messageList: [SimplifiedMessage]
    /// What fetches the messages when they are too large. `""` when none is given.
    public var downloadKey: String
    /// The version of the form. `0` when none is given.
    public var version: Int
    /// Whether merged messages are nested too deeply. `false` when none is given.
    public var layersOverLimit: Bool

    /// Makes a value of its fields.
    public init(
        title: String,
        abstractList: [String] = [],
        compatibleText: String = "",
        messageList: [SimplifiedMessage] = [],
        downloadKey: String = "",
        version: Int = 0,
        layersOverLimit: Bool = false
    ) {
        self.title = title
        self.abstractList = abstractList
        self.compatibleText = compatibleText
        self.messageList = messageList
        self.downloadKey = downloadKey
        self.version = version
        self.layersOverLimit = layersOverLimit
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        title = fields.required("title")
        abstractList = fields.value("abstractList", default: [])
        compatibleText = fields.value("compatibleText", default: "")
        messageList = fields.value("messageList", default: [])
        downloadKey = fields.value("downloadKey", default: "")
        version = fields.value("version", default: 0)
        layersOverLimit = fields.value("layersOverLimit", default: false)
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["title"] = title.wire
        object["abstractList"] = abstractList.wire
        object["compatibleText"] = compatibleText.wire
        object["messageList"] = messageList.wire
        object["downloadKey"] = downloadKey.wire
        object["version"] = version.wire
        object["layersOverLimit"] = layersOverLimit.wire
        return object.wire
    }
}

/// A message inside a merged one.
///
/// Source: Declarations and constants of the Web client 3.4.1, SimplifiedMessage.
public struct SimplifiedMessage: WireRecord {
    /// The message's id.
    public var ID: MessageID
    /// Who sent it.
    public var from: UserID
    /// The sender's nickname. `""` when none is given.
    public var nick: String
    /// The address of the sender's picture. `""` when none is given.
    public var avatar: String
    /// When it was sent. `0` when none is given.
    public var time: Int
    /// The contents. `[]` when none is given.
    public var messageBody: [MessageElement]
    /// Data of the app's own. `""` when none is given.
    public var cloudCustomData: String

    /// Makes a value of its fields.
    public init(
        ID: MessageID,
        from: UserID,
        nick: String = "",
        avatar: String = "",
        time: Int = 0,
        messageBody: [MessageElement] = [],
        cloudCustomData: String = ""
    ) {
        self.ID = ID
        self.from = from
        self.nick = nick
        self.avatar = avatar
        self.time = time
        self.messageBody = messageBody
        self.cloudCustomData = cloudCustomData
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        ID = fields.required("ID")
        from = fields.required("from")
        nick = fields.value("nick", default: "")
        avatar = fields.value("avatar", default: "")
        time = fields.value("time", default: 0)
        messageBody = fields.value("messageBody", default: [])
        cloudCustomData = fields.value("cloudCustomData", default: "")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["ID"] = ID.wire
        object["from"] = from.wire
        object["nick"] = nick.wire
        object["avatar"] = avatar.wire
        object["time"] = time.wire
        object["messageBody"] = messageBody.wire
        object["cloudCustomData"] = cloudCustomData.wire
        return object.wire
    }
}

/// What happened in a group.
///
/// Source: Declarations and constants of the Web client 3.4.1, GroupTipPayload.
public struct GroupTipPayload: WireRecord {
    /// What happened.
    public var operationType: GroupTipType
    /// Who did it.
    public var operatorID: UserID
    /// Whom it happened to. `[]` when none is given.
    public var userIDList: [UserID]
    /// The group.
    public var groupProfile: GroupTipProfile?
    /// What changed in the group's profile.
    @Boxed public var newGroupProfile: GroupProfileChange?
    /// The members concerned. `[]` when none is given.
    public var memberList: [GroupTipMember]
    /// How many members there are now. `0` when none is given.
    public var memberCount: Int

    /// Makes a value of its fields.
    public init(
        operationType: GroupTipType,
        operatorID: UserID,
        userIDList: [UserID] = [],
        groupProfile: GroupTipProfile? = nil,
        newGroupProfile: GroupProfileChange? = nil,
        memberList: [GroupTipMember] = [],
        memberCount: Int = 0
    ) {
        self.operationType = operationType
        self.operatorID = operatorID
        self.userIDList = userIDList
        self.groupProfile = groupProfile
        self.newGroupProfile = newGroupProfile
        self.memberList = memberList
        self.memberCount = memberCount
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        operationType = fields.required("operationType")
        operatorID = fields.required("operatorID")
        userIDList = fields.value("userIDList", default: [])
        groupProfile = fields.optional("groupProfile")
        newGroupProfile = fields.optional("newGroupProfile")
        memberList = fields.value("memberList", default: [])
        memberCount = fields.value("memberCount", default: 0)
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["operationType"] = operationType.wire
        object["operatorID"] = operatorID.wire
        object["userIDList"] = userIDList.wire
        object["groupProfile"] = groupProfile.wire
        object["newGroupProfile"] = newGroupProfile.wire
        object["memberList"] = memberList.wire
        object["memberCount"] = memberCount.wire
        return object.wire
    }
}

/// What the service has to say about a group.
///
/// Source: Declarations and constants of the Web client 3.4.1, GroupSystemNoticePayload.
public struct GroupSystemNoticePayload: WireRecord {
    /// What it says.
    public var operationType: GroupSystemNoticeType
    /// Who caused it.
    public var operatorID: UserID
    /// The group.
    @Boxed public var groupProfile: GroupNoticeProfile?
    /// What whoever decided has added. `""` when none is given.
    public var handleMessage: String
    /// The content, for a notice of the app's own. `""` when none is given.
    public var userDefinedField: String
    /// What an answer to an application needs. `""` when none is given.
    public var authentication: String
    /// What an answer to an application needs too. `0` when none is given.
    public var messageKey: Int

    /// Makes a value of its fields.
    public init(
        operationType: GroupSystemNoticeType,
        operatorID: UserID,
        groupProfile: GroupNoticeProfile? = nil,
        handleMessage: String = "",
        userDefinedField: String = "",
        authentication: String = "",
        messageKey: Int = 0
    ) {
        self.operationType = operationType
        self.operatorID = operatorID
        self.groupProfile = groupProfile
        self.handleMessage = handleMessage
        self.userDefinedField = userDefinedField
        self.authentication = authentication
        self.messageKey = messageKey
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        operationType = fields.required("operationType")
        operatorID = fields.required("operatorID")
        groupProfile = fields.optional("groupProfile")
        handleMessage = fields.value("handleMessage", default: "")
        userDefinedField = fields.value("userDefinedField", default: "")
        authentication = fields.value("authentication", default: "")
        messageKey = fields.value("messageKey", default: 0)
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["operationType"] = operationType.wire
        object["operatorID"] = operatorID.wire
        object["groupProfile"] = groupProfile.wire
        object["handleMessage"] = handleMessage.wire
        object["userDefinedField"] = userDefinedField.wire
        object["authentication"] = authentication.wire
        object["messageKey"] = messageKey.wire
        return object.wire
    }
}

/// How far a message was read that asks for receipts.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), getMessageReadReceiptList; Declarations and constants of the
/// Web client 3.4.1, Message.
public struct ReadReceiptInfo: WireRecord {
    /// How many members have read it, groups only. `0` when none is given.
    public var readCount: Int
    /// How many members haven't, groups only. `0` when none is given.
    public var unreadCount: Int
    /// Whether the other side has read it, one-to-one only. `false` when none is given.
    public var isPeerRead: Bool
    /// When the receipt was sent, one-to-one only. `0` when none is given.
    public var timestamp: Int

    /// Makes a value of its fields.
    public init(readCount: Int = 0, unreadCount: Int = 0, isPeerRead: Bool = false, timestamp: Int = 0) {
        self.readCount = readCount
        self.unreadCount = unreadCount
        self.isPeerRead = isPeerRead
        self.timestamp = timestamp
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        readCount = fields.value("readCount", default: 0)
        unreadCount = fields.value("unreadCount", default: 0)
        isPeerRead = fields.value("isPeerRead", default: false)
        timestamp = fields.value("timestamp", default: 0)
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["readCount"] = readCount.wire
        object["unreadCount"] = unreadCount.wire
        object["isPeerRead"] = isPeerRead.wire
        object["timestamp"] = timestamp.wire
        return object.wire
    }
}

/// What a push tells those who aren't online.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), sendMessage.
public struct OfflinePushInfo: WireRecord {
    /// No push at all. `false` when none is given.
    public var disablePush: Bool
    /// No push of the kind that announces calls; false needs `disablePush` to be false. `true` when none is given.
    public var disableVoipPush: Bool
    /// The title, on iOS and Android, by default the usual one.
    public var title: String?
    /// The text, which takes the place of the message's own; a custom message without any isn't pushed.
    public var description: String?
    /// Data handed to the app with the push.
    public var `extension`: String?
    /// Where the page's sample has the channel on OPPO devices; its table has it in `androidInfo`.
    public var androidOPPOChannelID: String?
    /// What is particular to Android, since 3.3.2.
    @Boxed public var androidInfo: AndroidPushInfo?
    /// What is particular to iOS, since 3.3.2.
    public var apnsInfo: APNsPushInfo?

    /// Makes a value of its fields.
    public init(
        disablePush: Bool = false,
        disableVoipPush: Bool = true,
        title: String? = nil,
        description: String? = nil,
        extension: String? = nil,
        androidOPPOChannelID: String? = nil,
        androidInfo: AndroidPushInfo? = nil,
        apnsInfo: APNsPushInfo? = nil
    ) {
        self.disablePush = disablePush
        self.disableVoipPush = disableVoipPush
        self.title = title
        self.description = description
        self.`extension` = `extension`
        self.androidOPPOChannelID = androidOPPOChannelID
        self.androidInfo = androidInfo
        self.apnsInfo = apnsInfo
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        disablePush = fields.value("disablePush", default: false)
        disableVoipPush = fields.value("disableVoipPush", default: true)
        title = fields.optional("title")
        description = fields.optional("description")
        `extension` = fields.optional("extension")
        androidOPPOChannelID = fields.optional("androidOPPOChannelID")
        androidInfo = fields.optional("androidInfo")
        apnsInfo = fields.optional("apnsInfo")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["disablePush"] = disablePush.wire
        object["disableVoipPush"] = disableVoipPush.wire
        object["title"] = title.wire
        object["description"] = description.wire
        object["extension"] = `extension`.wire
        object["androidOPPOChannelID"] = androidOPPOChannelID.wire
        object["androidInfo"] = androidInfo.wire
        object["apnsInfo"] = apnsInfo.wire
        return object.wire
    }
}

/// What is particular to Android in a push.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), sendMessage.
public struct AndroidPushInfo: WireRecord {
    /// The sound, on Huawei, Xiaomi and Google devices, the name of a file that comes with the app. From Android 8.0
    /// the latter two need their channel with it.
    public var sound: String?
    /// The channel on Xiaomi devices, from MIUI 10.
    public var XiaoMiChannelID: String?
    /// The channel on OPPO devices, from Android 8.0.
    public var OPPOChannelID: String?
    /// The channel on Google devices, from Android 8.0.
    public var FCMChannelID: String?
    /// The class of the push on VIVO devices. `.system` when none is given.
    public var VIVOClassification: PushClassification
    /// The category on VIVO devices.
    public var VIVOCategory: String?
    /// The category on Huawei devices.
    public var HuaWeiCategory: String?

    /// Makes a value of its fields.
    public init(
        sound: String? = nil,
        XiaoMiChannelID: String? = nil,
        OPPOChannelID: String? = nil,
        FCMChannelID: String? = nil,
        VIVOClassification: PushClassification = .system,
        VIVOCategory: String? = nil,
        HuaWeiCategory: String? = nil
    ) {
        self.sound = sound
        self.XiaoMiChannelID = XiaoMiChannelID
        self.OPPOChannelID = OPPOChannelID
        self.FCMChannelID = FCMChannelID
        self.VIVOClassification = VIVOClassification
        self.VIVOCategory = VIVOCategory
        self.HuaWeiCategory = HuaWeiCategory
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        sound = fields.optional("sound")
        XiaoMiChannelID = fields.optional("XiaoMiChannelID")
        OPPOChannelID = fields.optional("OPPOChannelID")
        FCMChannelID = fields.optional("FCMChannelID")
        VIVOClassification = fields.value("VIVOClassification", default: .system)
        VIVOCategory = fields.optional("VIVOCategory")
        HuaWeiCategory = fields.optional("HuaWeiCategory")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["sound"] = sound.wire
        object["XiaoMiChannelID"] = XiaoMiChannelID.wire
        object["OPPOChannelID"] = OPPOChannelID.wire
        object["FCMChannelID"] = FCMChannelID.wire
        object["VIVOClassification"] = VIVOClassification.wire
        object["VIVOCategory"] = VIVOCategory.wire
        object["HuaWeiCategory"] = HuaWeiCategory.wire
        return object.wire
    }
}

/// What is particular to iOS in a push.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), sendMessage; Declarations and constants of the Web client
/// 3.4.1, types.
public struct APNsPushInfo: WireRecord {
    /// The sound, or the name of a file that comes with the app.
    public var sound: APNsSound?
    /// Whether the number on the app's icon stays. `false` when none is given.
    public var ignoreIOSBadge: Bool
    /// No push of the kind that announces calls; false needs `disablePush` to be false. `true` when none is given.
    public var disableVoipPush: Bool

    /// Makes a value of its fields.
    public init(sound: APNsSound? = nil, ignoreIOSBadge: Bool = false, disableVoipPush: Bool = true) {
        self.sound = sound
        self.ignoreIOSBadge = ignoreIOSBadge
        self.disableVoipPush = disableVoipPush
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        sound = fields.optional("sound")
        ignoreIOSBadge = fields.value("ignoreIOSBadge", default: false)
        disableVoipPush = fields.value("disableVoipPush", default: true)
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["sound"] = sound.wire
        object["ignoreIOSBadge"] = ignoreIOSBadge.wire
        object["disableVoipPush"] = disableVoipPush.wire
        return object.wire
    }
}

/// What a message leaves untouched although the service keeps it.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), sendMessage.
public struct MessageControlInfo: WireRecord {
    /// It isn't counted as unread. `false` when none is given.
    public var excludedFromUnreadCount: Bool
    /// It doesn't become the last message. `false` when none is given.
    public var excludedFromLastMessage: Bool
    /// It isn't moderated, where the app has moderation. `false` when none is given.
    public var excludedFromContentModeration: Bool

    /// Makes a value of its fields.
    public init(
        excludedFromUnreadCount: Bool = false,
        excludedFromLastMessage: Bool = false,
        excludedFromContentModeration: Bool = false
    ) {
        self.excludedFromUnreadCount = excludedFromUnreadCount
        self.excludedFromLastMessage = excludedFromLastMessage
        self.excludedFromContentModeration = excludedFromContentModeration
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        excludedFromUnreadCount = fields.value("excludedFromUnreadCount", default: false)
        excludedFromLastMessage = fields.value("excludedFromLastMessage", default: false)
        excludedFromContentModeration = fields.value("excludedFromContentModeration", default: false)
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["excludedFromUnreadCount"] = excludedFromUnreadCount.wire
        object["excludedFromLastMessage"] = excludedFromLastMessage.wire
        object["excludedFromContentModeration"] = excludedFromContentModeration.wire
        return object.wire
    }
}

/// What a user has with another user, with a group or with the service.
///
/// Source: Declarations and constants of the Web client 3.4.1, Conversation; Headers of the native SDK, with the Unity
/// names, ConvInfo.
public struct Conversation: WireRecord {
    /// Its id. Native SDK (C API, Unity): `conv_id`.
    public var conversationID: ConversationID
    /// Its kind. Native SDK (C API, Unity): `conv_type`.
    public var type: ConversationType
    /// How many messages are unread. `0` when none is given. Native SDK (C API, Unity): `conv_unread_num`.
    public var unreadCount: Int
    /// The latest message. Native SDK (C API, Unity): `conv_last_msg`.
    @Boxed public var lastMessage: LastMessage?
    /// The other user, one-to-one only.
    @Boxed public var userProfile: Profile?
    /// The group, groups only.
    @Boxed public var groupProfile: Group?
    /// Unread messages that mention the user. `[]` when none is given. Native SDK (C API, Unity):
    /// `conv_group_at_info_array`.
    public var groupAtInfoList: [GroupAtInfo]
    /// The user's own name for the other user. `""` when none is given.
    public var remark: String
    /// Whether it stands at the top of the list. `false` when none is given. Native SDK (C API, Unity):
    /// `conv_is_pinned`.
    public var isPinned: Bool
    /// What the user wants to be told about its messages. `.acceptAndNotify` when none is given. Native SDK (C API,
    /// Unity): `conv_recv_opt`. Source: Declarations and constants of the Web client 3.4.1, Conversation. Inferred: No
    /// document gives the value to begin with; the others are the exceptions that a user sets.
    public var messageRemindType: RemindType
    /// Its marks, each a power of two; see MarkType for the vendor's own. `[]` when none is given. Native SDK (C API,
    /// Unity): `conv_mark_array`.
    public var markList: [UInt64]
    /// Data of the app's own. `""` when none is given. Native SDK (C API, Unity): `conv_custom_data`.
    public var customData: String
    /// The names of the conversation groups that it is in. `[]` when none is given. Native SDK (C API, Unity):
    /// `conv_conversation_group_array`.
    public var conversationGroupList: [String]
    /// What the user has written and not sent, on this device alone. `""` when none is given. Native SDK (C API,
    /// Unity): `conv_draft`.
    public var draftText: String

    /// Makes a value of its fields.
    public init(
        conversationID: ConversationID,
        type: ConversationType,
        unreadCount: Int = 0,
        lastMessage: LastMessage? = nil,
        userProfile: Profile? = nil,
        groupProfile: Group? = nil,
        groupAtInfoList: [GroupAtInfo] = [],
        remark: String = "",
        isPinned: Bool = false,
        messageRemindType: RemindType = .acceptAndNotify,
        markList: [UInt64] = [],
        customData: String = "",
        conversationGroupList: [String] = [],
        draftText: String = ""
    ) {
        self.conversationID = conversationID
        self.type = type
        self.unreadCount = unreadCount
        self.lastMessage = lastMessage
        self.userProfile = userProfile
        self.groupProfile = groupProfile
        self.groupAtInfoList = groupAtInfoList
        self.remark = remark
        self.isPinned = isPinned
        self.messageRemindType = messageRemindType
        self.markList = markList
        self.customData = customData
        self.conversationGroupList = conversationGroupList
        self.draftText = draftText
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        conversationID = fields.required("conversationID")
        type = fields.required("type")
        unreadCount = fields.value("unreadCount", default: 0)
        lastMessage = fields.optional("lastMessage")
        userProfile = fields.optional("userProfile")
        groupProfile = fields.optional("groupProfile")
        groupAtInfoList = fields.value("groupAtInfoList", default: [])
        remark = fields.value("remark", default: "")
        isPinned = fields.value("isPinned", default: false)
        messageRemindType = fields.value("messageRemindType", default: .acceptAndNotify)
        markList = fields.value("markList", default: [])
        customData = fields.value("customData", default: "")
        conversationGroupList = fields.value("conversationGroupList", default: [])
        draftText = fields.value("draftText", default: "")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["conversationID"] = conversationID.wire
        object["type"] = type.wire
        object["unreadCount"] = unreadCount.wire
        object["lastMessage"] = lastMessage.wire
        object["userProfile"] = userProfile.wire
        object["groupProfile"] = groupProfile.wire
        object["groupAtInfoList"] = groupAtInfoList.wire
        object["remark"] = remark.wire
        object["isPinned"] = isPinned.wire
        object["messageRemindType"] = messageRemindType.wire
        object["markList"] = markList.wire
        object["customData"] = customData.wire
        object["conversationGroupList"] = conversationGroupList.wire
        object["draftText"] = draftText.wire
        return object.wire
    }
}

/// The latest message of a conversation, as a list shows it.
///
/// Source: Declarations and constants of the Web client 3.4.1, Group.
public struct LastMessage: WireRecord {
    /// When it was sent.
    public var lastTime: Int
    /// Its number. `0` when none is given.
    public var lastSequence: Int
    /// Who sent it.
    public var fromAccount: UserID
    /// A line that stands for it. `""` when none is given.
    public var messageForShow: String
    /// Whether it was taken back. `false` when none is given. Source: Conversations in the vendor's engine for user
    /// interfaces (Chinese), lastMessage.
    public var isRevoked: Bool

    /// Makes a value of its fields.
    public init(
        lastTime: Int,
        lastSequence: Int = 0,
        fromAccount: UserID,
        messageForShow: String = "",
        isRevoked: Bool = false
    ) {
        self.lastTime = lastTime
        self.lastSequence = lastSequence
        self.fromAccount = fromAccount
        self.messageForShow = messageForShow
        self.isRevoked = isRevoked
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        lastTime = fields.required("lastTime")
        lastSequence = fields.value("lastSequence", default: 0)
        fromAccount = fields.required("fromAccount")
        messageForShow = fields.value("messageForShow", default: "")
        isRevoked = fields.value("isRevoked", default: false)
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["lastTime"] = lastTime.wire
        object["lastSequence"] = lastSequence.wire
        object["fromAccount"] = fromAccount.wire
        object["messageForShow"] = messageForShow.wire
        object["isRevoked"] = isRevoked.wire
        return object.wire
    }
}

/// An unread message that mentions the user.
///
/// Source: Declarations and constants of the Web client 3.4.1, GroupAtInfo.
public struct GroupAtInfo: WireRecord {
    /// Who sent it.
    public var from: UserID
    /// The group.
    public var groupID: GroupID
    /// The message's number. Native SDK (C API, Unity): `conv_group_at_info_seq`.
    public var messageSequence: Int
    /// Whom it mentions. Native SDK (C API, Unity): `conv_group_at_info_at_type`.
    public var atTypeArray: [GroupAtType]

    /// Makes a value of its fields.
    public init(from: UserID, groupID: GroupID, messageSequence: Int, atTypeArray: [GroupAtType]) {
        self.from = from
        self.groupID = groupID
        self.messageSequence = messageSequence
        self.atTypeArray = atTypeArray
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        from = fields.required("from")
        groupID = fields.required("groupID")
        messageSequence = fields.required("messageSequence")
        atTypeArray = fields.required("atTypeArray")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["from"] = from.wire
        object["groupID"] = groupID.wire
        object["messageSequence"] = messageSequence.wire
        object["atTypeArray"] = atTypeArray.wire
        return object.wire
    }
}

/// A user in brief.
///
/// Source: Declarations and constants of the Web client 3.4.1, UserInfo.
public struct UserInfo: WireRecord {
    /// The user's id.
    public var userID: UserID
    /// The nickname. `""` when none is given.
    public var nick: String
    /// The address of the picture. `""` when none is given.
    public var avatar: String

    /// Makes a value of its fields.
    public init(userID: UserID, nick: String = "", avatar: String = "") {
        self.userID = userID
        self.nick = nick
        self.avatar = avatar
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        userID = fields.required("userID")
        nick = fields.value("nick", default: "")
        avatar = fields.value("avatar", default: "")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["userID"] = userID.wire
        object["nick"] = nick.wire
        object["avatar"] = avatar.wire
        return object.wire
    }
}

/// How a user presents themselves.
///
/// Source: Declarations and constants of the Web client 3.4.1, Profile.
public struct Profile: WireRecord {
    /// The user's id.
    public var userID: UserID
    /// The nickname. `""` when none is given.
    public var nick: String
    /// The address of the picture. `""` when none is given.
    public var avatar: String
    /// The gender. `.unknown` when none is given.
    public var gender: Gender
    /// The day of birth as a number, 20000101 for example. `0` when none is given.
    public var birthday: Int
    /// Where the user lives. `""` when none is given.
    public var location: String
    /// What the user says about themselves. `""` when none is given.
    public var selfSignature: String
    /// How wishes to become friends are dealt with. `.allowAny` when none is given.
    public var allowType: AllowType
    /// The language as a number. `0` when none is given.
    public var language: Int
    /// 0 to receive messages, 1 to receive none. `0` when none is given.
    public var messageSettings: Int
    /// What the administrator has forbidden. `.notForbidden` when none is given.
    public var adminForbidType: AdminForbidType
    /// A level, for the app to define. `0` when none is given.
    public var level: Int
    /// A role, for the app to define. `0` when none is given.
    public var role: Int
    /// When it changed; the declarations say lastUpdatedNumber. `0` when none is given.
    public var lastUpdatedTime: Int
    /// Fields of the app's own. `[]` when none is given.
    public var profileCustomField: [ProfileCustomField]

    /// Makes a value of its fields.
    public init(
        userID: UserID,
        nick: String = "",
        avatar: String = "",
        gender: Gender = .unknown,
        birthday: Int = 0,
        location: String = "",
        selfSignature: String = "",
        allowType: AllowType = .allowAny,
        language: Int = 0,
        messageSettings: Int = 0,
        adminForbidType: AdminForbidType = .notForbidden,
        level: Int = 0,
        role: Int = 0,
        lastUpdatedTime: Int = 0,
        profileCustomField: [ProfileCustomField] = []
    ) {
        self.userID = userID
        self.nick = nick
        self.avatar = avatar
        self.gender = gender
        self.birthday = birthday
        self.location = location
        self.selfSignature = selfSignature
        self.allowType = allowType
        self.language = language
        self.messageSettings = messageSettings
        self.adminForbidType = adminForbidType
        self.level = level
        self.role = role
        self.lastUpdatedTime = lastUpdatedTime
        self.profileCustomField = profileCustomField
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        userID = fields.required("userID")
        nick = fields.value("nick", default: "")
        avatar = fields.value("avatar", default: "")
        gender = fields.value("gender", default: .unknown)
        birthday = fields.value("birthday", default: 0)
        location = fields.value("location", default: "")
        selfSignature = fields.value("selfSignature", default: "")
        allowType = fields.value("allowType", default: .allowAny)
        language = fields.value("language", default: 0)
        messageSettings = fields.value("messageSettings", default: 0)
        adminForbidType = fields.value("adminForbidType", default: .notForbidden)
        level = fields.value("level", default: 0)
        role = fields.value("role", default: 0)
        lastUpdatedTime = fields.value("lastUpdatedTime", default: 0)
        profileCustomField = fields.value("profileCustomField", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["userID"] = userID.wire
        object["nick"] = nick.wire
        object["avatar"] = avatar.wire
        object["gender"] = gender.wire
        object["birthday"] = birthday.wire
        object["location"] = location.wire
        object["selfSignature"] = selfSignature.wire
        object["allowType"] = allowType.wire
        object["language"] = language.wire
        object["messageSettings"] = messageSettings.wire
        object["adminForbidType"] = adminForbidType.wire
        object["level"] = level.wire
        object["role"] = role.wire
        object["lastUpdatedTime"] = lastUpdatedTime.wire
        object["profileCustomField"] = profileCustomField.wire
        return object.wire
    }
}

/// A field of the app's own.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), createGroup; Declarations and constants of the Web client
/// 3.4.1, Profile.
public struct CustomField: WireRecord {
    /// Its name.
    public var key: String
    /// Its value.
    public var value: String

    /// Makes a value of its fields.
    public init(key: String, value: String) {
        self.key = key
        self.value = value
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        key = fields.required("key")
        value = fields.required("value")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["key"] = key.wire
        object["value"] = value.wire
        return object.wire
    }
}

/// A group, a community or a live group, as a member sees it.
///
/// Source: Declarations and constants of the Web client 3.4.1, Group.
public struct Group: WireRecord {
    /// Its id.
    public var groupID: GroupID
    /// Its name.
    public var name: String
    /// What it is for.
    public var type: GroupType
    /// The address of its picture. `""` when none is given.
    public var avatar: String
    /// What it is about. `""` when none is given.
    public var introduction: String
    /// Its notice. `""` when none is given.
    public var notification: String
    /// Who owns it.
    public var ownerID: UserID
    /// When it was made; the declarations say text. `0` when none is given.
    public var createTime: Int
    /// The number of changes of its profile. `0` when none is given.
    public var infoSequence: Int
    /// When its profile last changed. `0` when none is given.
    public var lastInfoTime: Int
    /// The user's own place in it; absent for those outside.
    @Boxed public var selfInfo: GroupSelfInfo?
    /// The latest message.
    @Boxed public var lastMessage: LastMessage?
    /// The number of its next message. `1` when none is given.
    public var nextMessageSeq: Int
    /// How many members it has. `0` when none is given.
    public var memberCount: Int
    /// How many it may have, 0 for any number. `0` when none is given.
    public var maxMemberCount: Int
    /// Whether ordinary members are muted. `false` when none is given.
    public var muteAllMembers: Bool
    /// How applications are dealt with. `.freeAccess` when none is given.
    public var joinOption: JoinOption
    /// How invitations are dealt with. `.disableInvite` when none is given.
    public var inviteOption: InviteOption
    /// Fields of the app's own. `[]` when none is given.
    public var groupCustomField: [CustomField]
    /// Whether it is a community with topics. `false` when none is given.
    public var isSupportTopic: Bool

    /// Makes a value of its fields.
    public init(
        groupID: GroupID,
        name: String,
        type: GroupType,
        avatar: String = "",
        introduction: String = "",
        notification: String = "",
        ownerID: UserID,
        createTime: Int = 0,
        infoSequence: Int = 0,
        lastInfoTime: Int = 0,
        selfInfo: GroupSelfInfo? = nil,
        lastMessage: LastMessage? = nil,
        nextMessageSeq: Int = 1,
        memberCount: Int = 0,
        maxMemberCount: Int = 0,
        muteAllMembers: Bool = false,
        joinOption: JoinOption = .freeAccess,
        inviteOption: InviteOption = .disableInvite,
        groupCustomField: [CustomField] = [],
        isSupportTopic: Bool = false
    ) {
        self.groupID = groupID
        self.name = name
        self.type = type
        self.avatar = avatar
        self.introduction = introduction
        self.notification = notification
        self.ownerID = ownerID
        self.createTime = createTime
        self.infoSequence = infoSequence
        self.lastInfoTime = lastInfoTime
        self.selfInfo = selfInfo
        self.lastMessage = lastMessage
        self.nextMessageSeq = nextMessageSeq
        self.memberCount = memberCount
        self.maxMemberCount = maxMemberCount
        self.muteAllMembers = muteAllMembers
        self.joinOption = joinOption
        self.inviteOption = inviteOption
        self.groupCustomField = groupCustomField
        self.isSupportTopic = isSupportTopic
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        groupID = fields.required("groupID")
        name = fields.required("name")
        type = fields.required("type")
        avatar = fields.value("avatar", default: "")
        introduction = fields.value("introduction", default: "")
        notification = fields.value("notification", default: "")
        ownerID = fields.required("ownerID")
        createTime = fields.value("createTime", default: 0)
        infoSequence = fields.value("infoSequence", default: 0)
        lastInfoTime = fields.value("lastInfoTime", default: 0)
        selfInfo = fields.optional("selfInfo")
        lastMessage = fields.optional("lastMessage")
        nextMessageSeq = fields.value("nextMessageSeq", default: 1)
        memberCount = fields.value("memberCount", default: 0)
        maxMemberCount = fields.value("maxMemberCount", default: 0)
        muteAllMembers = fields.value("muteAllMembers", default: false)
        joinOption = fields.value("joinOption", default: .freeAccess)
        inviteOption = fields.value("inviteOption", default: .disableInvite)
        groupCustomField = fields.value("groupCustomField", default: [])
        isSupportTopic = fields.value("isSupportTopic", default: false)
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["groupID"] = groupID.wire
        object["name"] = name.wire
        object["type"] = type.wire
        object["avatar"] = avatar.wire
        object["introduction"] = introduction.wire
        object["notification"] = notification.wire
        object["ownerID"] = ownerID.wire
        object["createTime"] = createTime.wire
        object["infoSequence"] = infoSequence.wire
        object["lastInfoTime"] = lastInfoTime.wire
        object["selfInfo"] = selfInfo.wire
        object["lastMessage"] = lastMessage.wire
        object["nextMessageSeq"] = nextMessageSeq.wire
        object["memberCount"] = memberCount.wire
        object["maxMemberCount"] = maxMemberCount.wire
        object["muteAllMembers"] = muteAllMembers.wire
        object["joinOption"] = joinOption.wire
        object["inviteOption"] = inviteOption.wire
        object["groupCustomField"] = groupCustomField.wire
        object["isSupportTopic"] = isSupportTopic.wire
        return object.wire
    }
}

/// A user's own place in a group.
///
/// Source: Declarations and constants of the Web client 3.4.1, Group.
public struct GroupSelfInfo: WireRecord {
    /// The user.
    public var userID: UserID
    /// What the user may do. `.member` when none is given.
    public var role: GroupMemberRole
    /// The user's name in the group. `""` when none is given.
    public var nameCard: String
    /// When the user joined. `0` when none is given.
    public var joinTime: Int
    /// What the user wants to be told about its messages. `.acceptAndNotify` when none is given.
    public var messageRemindType: RemindType
    /// Fields of the app's own. `[]` when none is given.
    public var memberCustomField: [CustomField]
    /// The number of the last message read. `0` when none is given.
    public var readedSequence: Int

    /// Makes a value of its fields.
    public init(
        userID: UserID,
        role: GroupMemberRole = .member,
        nameCard: String = "",
        joinTime: Int = 0,
        messageRemindType: RemindType = .acceptAndNotify,
        memberCustomField: [CustomField] = [],
        readedSequence: Int = 0
    ) {
        self.userID = userID
        self.role = role
        self.nameCard = nameCard
        self.joinTime = joinTime
        self.messageRemindType = messageRemindType
        self.memberCustomField = memberCustomField
        self.readedSequence = readedSequence
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        userID = fields.required("userID")
        role = fields.value("role", default: .member)
        nameCard = fields.value("nameCard", default: "")
        joinTime = fields.value("joinTime", default: 0)
        messageRemindType = fields.value("messageRemindType", default: .acceptAndNotify)
        memberCustomField = fields.value("memberCustomField", default: [])
        readedSequence = fields.value("readedSequence", default: 0)
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["userID"] = userID.wire
        object["role"] = role.wire
        object["nameCard"] = nameCard.wire
        object["joinTime"] = joinTime.wire
        object["messageRemindType"] = messageRemindType.wire
        object["memberCustomField"] = memberCustomField.wire
        object["readedSequence"] = readedSequence.wire
        return object.wire
    }
}

/// A member of a group.
///
/// Source: Declarations and constants of the Web client 3.4.1, GroupMember.
public struct GroupMember: WireRecord {
    /// The member.
    public var userID: UserID
    /// The nickname. `""` when none is given.
    public var nick: String
    /// The address of the picture. `""` when none is given.
    public var avatar: String
    /// What the member may do. `.member` when none is given.
    public var role: GroupMemberRole
    /// When the member joined. `0` when none is given.
    public var joinTime: Int
    /// The member's name in the group. `""` when none is given.
    public var nameCard: String
    /// Until when the member is muted. `0` when none is given.
    public var muteUntil: Int
    /// Fields of the app's own. `[]` when none is given.
    public var memberCustomField: [CustomField]
    /// When the member last wrote. `0` when none is given.
    public var lastSendMsgTime: Int
    /// Whether the member is online, premium edition, since 3.2.0. `false` when none is given.
    public var isOnline: Bool

    /// Makes a value of its fields.
    public init(
        userID: UserID,
        nick: String = "",
        avatar: String = "",
        role: GroupMemberRole = .member,
        joinTime: Int = 0,
        nameCard: String = "",
        muteUntil: Int = 0,
        memberCustomField: [CustomField] = [],
        lastSendMsgTime: Int = 0,
        isOnline: Bool = false
    ) {
        self.userID = userID
        self.nick = nick
        self.avatar = avatar
        self.role = role
        self.joinTime = joinTime
        self.nameCard = nameCard
        self.muteUntil = muteUntil
        self.memberCustomField = memberCustomField
        self.lastSendMsgTime = lastSendMsgTime
        self.isOnline = isOnline
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        userID = fields.required("userID")
        nick = fields.value("nick", default: "")
        avatar = fields.value("avatar", default: "")
        role = fields.value("role", default: .member)
        joinTime = fields.value("joinTime", default: 0)
        nameCard = fields.value("nameCard", default: "")
        muteUntil = fields.value("muteUntil", default: 0)
        memberCustomField = fields.value("memberCustomField", default: [])
        lastSendMsgTime = fields.value("lastSendMsgTime", default: 0)
        isOnline = fields.value("isOnline", default: false)
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["userID"] = userID.wire
        object["nick"] = nick.wire
        object["avatar"] = avatar.wire
        object["role"] = role.wire
        object["joinTime"] = joinTime.wire
        object["nameCard"] = nameCard.wire
        object["muteUntil"] = muteUntil.wire
        object["memberCustomField"] = memberCustomField.wire
        object["lastSendMsgTime"] = lastSendMsgTime.wire
        object["isOnline"] = isOnline.wire
        return object.wire
    }
}

/// A file that the user chose, took or recorded, with what the platform tells of it.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), createImageMessage; Web SDK reference, v3.3.2 and before
/// (Chinese), createAudioMessage; Web SDK reference, v3.3.2 and before (Chinese), createVideoMessage; Web SDK
/// reference, v3.3.2 and before (Chinese), createFileMessage. Inferred: The page takes a picker in a web page, a File,
/// or what a mini program's dialog or recorder gives. These are the facts that they have in common or that a payload
/// needs; the page's samples give a duration in milliseconds.
public struct LocalFile: WireRecord {
    /// What it is called. `""` when none is given.
    public var name: String
    /// Its size in bytes.
    public var size: Int
    /// What it holds, absent where the platform doesn't know.
    public var type: MediaType?
    /// Where the app finds it, to show it before it is sent. `""` when none is given.
    public var path: String
    /// How long it plays, in milliseconds. `0` when none is given.
    public var duration: Int
    /// The width of the picture in pixels. `0` when none is given.
    public var width: Int
    /// The height of the picture in pixels. `0` when none is given.
    public var height: Int
    /// What it holds; the mock goes by the size alone.
    public var content: [UInt8]?

    /// Makes a value of its fields.
    public init(
        name: String = "",
        size: Int,
        type: MediaType? = nil,
        path: String = "",
        duration: Int = 0,
        width: Int = 0,
        height: Int = 0,
        content: [UInt8]? = nil
    ) {
        self.name = name
        self.size = size
        self.type = type
        self.path = path
        self.duration = duration
        self.width = width
        self.height = height
        self.content = content
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        name = fields.value("name", default: "")
        size = fields.required("size")
        type = fields.optional("type")
        path = fields.value("path", default: "")
        duration = fields.value("duration", default: 0)
        width = fields.value("width", default: 0)
        height = fields.value("height", default: 0)
        content = fields.optional("content")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["name"] = name.wire
        object["size"] = size.wire
        object["type"] = type.wire
        object["path"] = path.wire
        object["duration"] = duration.wire
        object["width"] = width.wire
        object["height"] = height.wire
        object["content"] = content.wire
        return object.wire
    }
}

/// How far the upload of a message's file has come.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), createImageMessage. Inferred: The page logs one value and
/// doesn't describe it; the client before 3.0 gives a number up to 1.
public struct MessageUploadProgress: WireRecord {
    /// The message.
    public var messageID: MessageID
    /// The part that is uploaded, from 0 to 1.
    public var progress: Double

    /// Makes a value of its fields.
    public init(messageID: MessageID, progress: Double) {
        self.messageID = messageID
        self.progress = progress
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        messageID = fields.required("messageID")
        progress = fields.required("progress")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["messageID"] = messageID.wire
        object["progress"] = progress.wire
        return object.wire
    }
}

/// Whether a user is online, and what the user says about it.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), setSelfStatus; Declarations and constants of the Web client
/// 3.4.1, events.
public struct UserStatus: WireRecord {
    /// The user.
    public var userID: UserID
    /// Whether the user is online. `.unknown` when none is given.
    public var statusType: UserStatusType
    /// What the user says, empty for nothing. `""` when none is given.
    public var customStatus: String

    /// Makes a value of its fields.
    public init(userID: UserID, statusType: UserStatusType = .unknown, customStatus: String = "") {
        self.userID = userID
        self.statusType = statusType
        self.customStatus = customStatus
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        userID = fields.required("userID")
        statusType = fields.value("statusType", default: .unknown)
        customStatus = fields.value("customStatus", default: "")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["userID"] = userID.wire
        object["statusType"] = statusType.wire
        object["customStatus"] = customStatus.wire
        return object.wire
    }
}

/// The status of several users.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), getUserStatus.
public struct UserStatusResult: WireRecord {
    /// Those whose status is known. `[]` when none is given.
    public var successUserList: [UserStatus]
    /// Those whose status isn't, each with the reason. `[]` when none is given.
    public var failureUserList: [FailedUser]

    /// Makes a value of its fields.
    public init(successUserList: [UserStatus] = [], failureUserList: [FailedUser] = []) {
        self.successUserList = successUserList
        self.failureUserList = failureUserList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        successUserList = fields.value("successUserList", default: [])
        failureUserList = fields.value("failureUserList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["successUserList"] = successUserList.wire
        object["failureUserList"] = failureUserList.wire
        return object.wire
    }
}

/// How a change of subscriptions went.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), subscribeUserStatus; Web SDK reference, v3.3.2 and before
/// (Chinese), unsubscribeUserStatus.
public struct StatusSubscriptionResult: WireRecord {
    /// Whom it failed for, each with the reason. `[]` when none is given.
    public var failureUserList: [FailedUser]

    /// Makes a value of its fields.
    public init(failureUserList: [FailedUser] = []) {
        self.failureUserList = failureUserList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        failureUserList = fields.value("failureUserList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["failureUserList"] = failureUserList.wire
        return object.wire
    }
}

/// Texts in another language.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), translateText.
public struct TranslateTextResult: WireRecord {
    /// The translations, in the order of the texts. `[]` when none is given.
    public var translatedTextList: [String]

    /// Makes a value of its fields.
    public init(translatedTextList: [String] = []) {
        self.translatedTextList = translatedTextList
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        translatedTextList = fields.value("translatedTextList", default: [])
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["translatedTextList"] = translatedTextList.wire
        return object.wire
    }
}

/// What was said.
///
/// Source: Web SDK reference, v3.3.2 and before (Chinese), convertVoiceToText.
public struct ConvertVoiceToTextResult: WireRecord {
    /// The words of the recording.
    public var result: String

    /// Makes a value of its fields.
    public init(result: String) {
        self.result = result
    }

    /// Reads a value from the wire.
    public init(reading fields: inout WireFields) {
        result = fields.required("result")
    }

    /// The value as it travels.
    public var wire: WireValue {
        var object = WireObject()
        object["result"] = result.wire
        return object.wire
    }
}
