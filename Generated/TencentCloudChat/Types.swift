// Generated from the spec by sdkgen. Do not edit.
//
// Records and unions, in the order of the spec.

import SDKRuntime

/// How a login went.
public struct LoginResult: WireRecord, Hashable, CustomStringConvertible {
    /// Whether somebody was logged in on the client already. `false` when none is given.
    public var repeatLogin: Bool
    /// What a repeated login means, for a developer to read. `""` when none is given.
    public var errorInfo: String

    /// Makes a value of its fields.
    public init(repeatLogin: Bool = false, errorInfo: String = "") {
        self.repeatLogin = repeatLogin
        self.errorInfo = errorInfo
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("repeatLogin", &repeatLogin)
        fields.optional("errorInfo", &errorInfo)
    }
}

/// The settings of the plug-in for pushes, as the console gives them.
public struct PushConfig: WireRecord, Hashable, CustomStringConvertible {
    /// The file of settings for Android.
    public var androidConfig: WireValue?
    /// The settings for iOS.
    public var iOSConfig: IOSPushConfig?

    /// Makes a value of its fields.
    public init(androidConfig: WireValue? = nil, iOSConfig: IOSPushConfig? = nil) {
        self.androidConfig = androidConfig
        self.iOSConfig = iOSConfig
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("androidConfig", &androidConfig)
        fields.optional("iOSConfig", &iOSConfig)
    }
}

/// The settings for pushes to iOS.
public struct IOSPushConfig: WireRecord, Hashable, CustomStringConvertible {
    /// The number of the certificate in the console. `""` when none is given.
    public var iOSBusinessID: String

    /// Makes a value of its fields.
    public init(iOSBusinessID: String = "") {
        self.iOSBusinessID = iOSBusinessID
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("iOSBusinessID", &iOSBusinessID)
    }
}

/// A topic of a community, as a member sees it.
public struct Topic: WireRecord, Hashable, CustomStringConvertible {
    private var kept: SharedStorage<Fields>

    /// Its id.
    public var topicID: GroupID {
        get { kept.value.topicID }
        _modify { yield &kept.value.topicID }
    }

    /// Its name.
    public var topicName: String {
        get { kept.value.topicName }
        _modify { yield &kept.value.topicName }
    }

    /// The address of its avatar. `""` when none is given.
    public var avatar: String {
        get { kept.value.avatar }
        _modify { yield &kept.value.avatar }
    }

    /// What it is about. `""` when none is given.
    public var introduction: String {
        get { kept.value.introduction }
        _modify { yield &kept.value.introduction }
    }

    /// Its notice. `""` when none is given.
    public var notification: String {
        get { kept.value.notification }
        _modify { yield &kept.value.notification }
    }

    /// How many of its messages the user hasn't read. `0` when none is given.
    public var unreadCount: Int {
        get { kept.value.unreadCount }
        _modify { yield &kept.value.unreadCount }
    }

    /// Whether ordinary members are muted in it. `false` when none is given.
    public var muteAllMembers: Bool {
        get { kept.value.muteAllMembers }
        _modify { yield &kept.value.muteAllMembers }
    }

    /// Data of the app's own. `""` when none is given.
    public var customData: String {
        get { kept.value.customData }
        _modify { yield &kept.value.customData }
    }

    /// Unread messages that mention the user. `[]` when none is given.
    public var groupAtInfoList: [GroupAtInfo] {
        get { kept.value.groupAtInfoList }
        _modify { yield &kept.value.groupAtInfoList }
    }

    /// The latest message.
    public var lastMessage: LastMessage? {
        get { kept.value.lastMessage }
        _modify { yield &kept.value.lastMessage }
    }

    /// The user's own place in it. `TopicSelfInfo()` when none is given.
    public var selfInfo: TopicSelfInfo {
        get { kept.value.selfInfo }
        _modify { yield &kept.value.selfInfo }
    }

    /// The number of its next message. `1` when none is given.
    public var nextMessageSeq: Int {
        get { kept.value.nextMessageSeq }
        _modify { yield &kept.value.nextMessageSeq }
    }

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
        kept = SharedStorage(
            Fields(
                topicID: topicID,
                topicName: topicName,
                avatar: avatar,
                introduction: introduction,
                notification: notification,
                unreadCount: unreadCount,
                muteAllMembers: muteAllMembers,
                customData: customData,
                groupAtInfoList: groupAtInfoList,
                lastMessage: lastMessage,
                selfInfo: selfInfo,
                nextMessageSeq: nextMessageSeq
            )
        )
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(topicID: "", topicName: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        kept.value.transfer(&fields)
    }

    /// What is behind the reference.
    private struct Fields: Sendable {
        var topicID: GroupID
        var topicName: String
        var avatar: String
        var introduction: String
        var notification: String
        var unreadCount: Int
        var muteAllMembers: Bool
        var customData: String
        var groupAtInfoList: [GroupAtInfo]
        var lastMessage: LastMessage?
        var selfInfo: TopicSelfInfo
        var nextMessageSeq: Int

        mutating func transfer(_ fields: inout WireFields) {
            fields.required("topicID", &topicID)
            fields.required("topicName", &topicName)
            fields.optional("avatar", &avatar)
            fields.optional("introduction", &introduction)
            fields.optional("notification", &notification)
            fields.optional("unreadCount", &unreadCount)
            fields.optional("muteAllMembers", &muteAllMembers)
            fields.optional("customData", &customData)
            fields.optional("groupAtInfoList", &groupAtInfoList)
            fields.optional("lastMessage", &lastMessage)
            fields.optional("selfInfo", &selfInfo)
            fields.optional("nextMessageSeq", &nextMessageSeq)
        }
    }
}

/// A user's own place in a topic.
public struct TopicSelfInfo: WireRecord, Hashable, CustomStringConvertible {
    /// Until when the user is muted in it, 0 for not. `0` when none is given.
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("muteTime", &muteTime)
        fields.optional("readedSequence", &readedSequence)
        fields.optional("messageRemindType", &messageRemindType)
    }
}

/// A topic by its id.
public struct TopicReference: WireRecord, Hashable, CustomStringConvertible {
    /// The topic.
    public var topicID: GroupID

    /// Makes a value of its fields.
    public init(topicID: GroupID) {
        self.topicID = topicID
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(topicID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("topicID", &topicID)
    }
}

/// A topic for which a call on several failed.
public struct FailedTopic: WireRecord, Hashable, CustomStringConvertible {
    /// The topic.
    public var topicID: GroupID
    /// The error's code, 10010 for a topic that isn't there, 3021 for an id that is none of this community's.
    public var code: Int
    /// The reason in words, for a developer to read. `""` when none is given.
    public var message: String

    /// Makes a value of its fields.
    public init(topicID: GroupID, code: Int, message: String = "") {
        self.topicID = topicID
        self.code = code
        self.message = message
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(topicID: "", code: 0) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("topicID", &topicID)
        fields.required("code", &code)
        fields.optional("message", &message)
    }
}

/// What a call on several topics did, topic by topic.
public struct TopicOperationResult: WireRecord, Hashable, CustomStringConvertible {
    /// Those for which it succeeded. `[]` when none is given.
    public var successTopicList: [TopicReference]
    /// Those for which it failed. `[]` when none is given.
    public var failureTopicList: [FailedTopic]

    /// Makes a value of its fields.
    public init(successTopicList: [TopicReference] = [], failureTopicList: [FailedTopic] = []) {
        self.successTopicList = successTopicList
        self.failureTopicList = failureTopicList
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("successTopicList", &successTopicList)
        fields.optional("failureTopicList", &failureTopicList)
    }
}

/// Topics of a community.
public struct TopicListResult: WireRecord, Hashable, CustomStringConvertible {
    /// The topics. `[]` when none is given.
    public var successTopicList: [Topic]
    /// Those that couldn't be got. `[]` when none is given.
    public var failureTopicList: [FailedTopic]

    /// Makes a value of its fields.
    public init(successTopicList: [Topic] = [], failureTopicList: [FailedTopic] = []) {
        self.successTopicList = successTopicList
        self.failureTopicList = failureTopicList
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("successTopicList", &successTopicList)
        fields.optional("failureTopicList", &failureTopicList)
    }
}

/// A topic after a change.
public struct TopicResult: WireRecord, Hashable, CustomStringConvertible {
    /// The topic.
    public var topic: Topic

    /// Makes a value of its fields.
    public init(topic: Topic) {
        self.topic = topic
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(topic: .placeholder) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("topic", &topic)
    }
}

/// The communities with topics that the user is in.
public struct CommunityListResult: WireRecord, Hashable, CustomStringConvertible {
    /// The communities. `[]` when none is given.
    public var groupList: [Group]

    /// Makes a value of its fields.
    public init(groupList: [Group] = []) {
        self.groupList = groupList
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("groupList", &groupList)
    }
}

/// A topic that was made.
public struct TopicCreation: WireRecord, Hashable, CustomStringConvertible {
    /// Its community.
    public var groupID: GroupID
    /// The topic.
    public var topicID: GroupID

    /// Makes a value of its fields.
    public init(groupID: GroupID, topicID: GroupID) {
        self.groupID = groupID
        self.topicID = topicID
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(groupID: "", topicID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("groupID", &groupID)
        fields.required("topicID", &topicID)
    }
}

/// Topics that were deleted.
public struct TopicDeletion: WireRecord, Hashable, CustomStringConvertible {
    /// Their community.
    public var groupID: GroupID
    /// The topics. `[]` when none is given.
    public var topicIDList: [GroupID]

    /// Makes a value of its fields.
    public init(groupID: GroupID, topicIDList: [GroupID] = []) {
        self.groupID = groupID
        self.topicIDList = topicIDList
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(groupID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("groupID", &groupID)
        fields.optional("topicIDList", &topicIDList)
    }
}

/// A topic that has changed.
public struct TopicUpdate: WireRecord, Hashable, CustomStringConvertible {
    /// Its community.
    public var groupID: GroupID
    /// The topic as the receiver of the event sees it.
    public var topic: Topic

    /// Makes a value of its fields.
    public init(groupID: GroupID, topic: Topic) {
        self.groupID = groupID
        self.topic = topic
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(groupID: "", topic: .placeholder) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("groupID", &groupID)
        fields.required("topic", &topic)
    }
}

/// The conversations that a call was carried out on.
public struct ConversationIDListResult: WireRecord, Hashable, CustomStringConvertible {
    /// The conversations that were deleted. `[]` when none is given.
    public var conversationIDList: [ConversationID]

    /// Makes a value of its fields.
    public init(conversationIDList: [ConversationID] = []) {
        self.conversationIDList = conversationIDList
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("conversationIDList", &conversationIDList)
    }
}

/// What getConversationList answers.
public struct ConversationListResult: WireRecord, Hashable, CustomStringConvertible {
    /// The conversations asked for, pinned ones first, then the latest first. `[]` when none is given.
    public var conversationList: [Conversation]
    /// Whether the client has fetched the whole list from the cloud. `true` when none is given.
    public var isSyncCompleted: Bool

    /// Makes a value of its fields.
    public init(conversationList: [Conversation] = [], isSyncCompleted: Bool = true) {
        self.conversationList = conversationList
        self.isSyncCompleted = isSyncCompleted
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("conversationList", &conversationList)
        fields.optional("isSyncCompleted", &isSyncCompleted)
    }
}

/// What getConversationProfile answers.
public struct ConversationProfileResult: WireRecord, Hashable, CustomStringConvertible {
    /// The conversation with its full profile.
    public var conversation: Conversation

    /// Makes a value of its fields.
    public init(conversation: Conversation) {
        self.conversation = conversation
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(conversation: .placeholder) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("conversation", &conversation)
    }
}

/// When all messages of a user are muted.
public struct AllReceiveMessageOpt: WireRecord, Hashable, CustomStringConvertible {
    /// `AcceptNotNotify` when muted, `AcceptAndNotify` when not. `.acceptAndNotify` when none is given.
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("messageRemindType", &messageRemindType)
        fields.optional("startTime", &startTime)
        fields.optional("endTime", &endTime)
        fields.optional("isRepeated", &isRepeated)
    }
}

/// The users the setting was made for.
public struct SetMessageRemindTypeResult: WireRecord, Hashable, CustomStringConvertible {
    /// The users it was made for. `[]` when none is given.
    public var successUserIDList: [RemindedOf]
    /// The users it wasn't made for, each with the reason. `[]` when none is given.
    public var failureUserIDList: [FailedUser]

    /// Makes a value of its fields.
    public init(successUserIDList: [RemindedOf] = [], failureUserIDList: [FailedUser] = []) {
        self.successUserIDList = successUserIDList
        self.failureUserIDList = failureUserIDList
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("successUserIDList", &successUserIDList)
        fields.optional("failureUserIDList", &failureUserIDList)
    }
}

/// A user for whose messages something was set.
public struct RemindedOf: WireRecord, Hashable, CustomStringConvertible {
    /// The user.
    public var userID: UserID

    /// Makes a value of its fields.
    public init(userID: UserID) {
        self.userID = userID
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(userID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("userID", &userID)
    }
}

/// The one conversation that a call was carried out on.
public struct ConversationIDResult: WireRecord, Hashable, CustomStringConvertible {
    /// The conversation that was deleted or pinned.
    public var conversationID: ConversationID

    /// Makes a value of its fields.
    public init(conversationID: ConversationID) {
        self.conversationID = conversationID
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(conversationID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("conversationID", &conversationID)
    }
}

/// What a call on several conversations answers, conversation by conversation.
public struct ConversationOperationResult: WireRecord, Hashable, CustomStringConvertible {
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("successConversationIDList", &successConversationIDList)
        fields.optional("failureConversationIDList", &failureConversationIDList)
    }
}

/// A conversation for which a call on several failed.
public struct FailedConversation: WireRecord, Hashable, CustomStringConvertible {
    /// The conversation.
    public var conversationID: ConversationID
    /// The error code, 2500 for a conversation that isn't in the list, 2503 for the system conversation in it.
    public var code: Int
    /// The reason in words, for a developer to read. `""` when none is given.
    public var message: String

    /// Makes a value of its fields.
    public init(conversationID: ConversationID, code: Int, message: String = "") {
        self.conversationID = conversationID
        self.code = code
        self.message = message
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(conversationID: "", code: 0) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("conversationID", &conversationID)
        fields.required("code", &code)
        fields.optional("message", &message)
    }
}

/// What became of an application to join a group.
public struct JoinGroupResult: WireRecord, Hashable, CustomStringConvertible {
    /// The outcome.
    public var status: JoinGroupStatus
    /// The group, for those who have just come in.
    public var group: Group?

    /// Makes a value of its fields.
    public init(status: JoinGroupStatus, group: Group? = nil) {
        self.status = status
        self.group = group
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(status: .init(rawValue: "")) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("status", &status)
        fields.optional("group", &group)
    }
}

/// The group that a call was about.
public struct GroupResult: WireRecord, Hashable, CustomStringConvertible {
    /// The group.
    public var group: Group

    /// Makes a value of its fields.
    public init(group: Group) {
        self.group = group
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(group: .placeholder) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("group", &group)
    }
}

/// Something that waits for a decision by the owner or an administrator of a group.
public struct GroupApplication: WireRecord, Hashable, CustomStringConvertible {
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
    /// What the applicant has written, empty for an invitation. `""` when none is given.
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(applicant: "", groupID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("applicant", &applicant)
        fields.optional("applicantNick", &applicantNick)
        fields.required("groupID", &groupID)
        fields.optional("groupName", &groupName)
        fields.optional("applicationType", &applicationType)
        fields.optional("userID", &userID)
        fields.optional("note", &note)
    }
}

/// What waits for a decision by the user.
public struct GroupApplicationListResult: WireRecord, Hashable, CustomStringConvertible {
    /// The applications, oldest first. `[]` when none is given.
    public var applicationList: [GroupApplication]

    /// Makes a value of its fields.
    public init(applicationList: [GroupApplication] = []) {
        self.applicationList = applicationList
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("applicationList", &applicationList)
    }
}

/// Attributes of a group.
public struct GroupAttributesResult: WireRecord, Hashable, CustomStringConvertible {
    /// The attributes by key. `[:]` when none is given.
    public var groupAttributes: WireMap<String, String>

    /// Makes a value of its fields.
    public init(groupAttributes: WireMap<String, String> = [:]) {
        self.groupAttributes = groupAttributes
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("groupAttributes", &groupAttributes)
    }
}

/// Which attributes of a group were deleted.
public struct GroupAttributeKeysResult: WireRecord, Hashable, CustomStringConvertible {
    /// Their keys. `[]` when none is given.
    public var keyList: [String]

    /// Makes a value of its fields.
    public init(keyList: [String] = []) {
        self.keyList = keyList
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("keyList", &keyList)
    }
}

/// What has changed in the attributes of a group.
public struct GroupAttributesUpdate: WireRecord, Hashable, CustomStringConvertible {
    /// The group.
    public var groupID: GroupID
    /// All attributes that the group has now. `[:]` when none is given.
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(groupID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("groupID", &groupID)
        fields.optional("groupAttributes", &groupAttributes)
        fields.optional("updatedKeyList", &updatedKeyList)
        fields.optional("deletedKeyList", &deletedKeyList)
    }
}

/// Counters of a group.
public struct GroupCountersResult: WireRecord, Hashable, CustomStringConvertible {
    /// The counters by key. `[:]` when none is given.
    public var counters: WireMap<String, Int>

    /// Makes a value of its fields.
    public init(counters: WireMap<String, Int> = [:]) {
        self.counters = counters
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("counters", &counters)
    }
}

/// A counter of a group after a change.
public struct GroupCounter: WireRecord, Hashable, CustomStringConvertible {
    /// The group.
    public var groupID: GroupID
    /// The counter's key.
    public var key: String
    /// What it counts now.
    public var value: Int

    /// Makes a value of its fields.
    public init(groupID: GroupID, key: String, value: Int) {
        self.groupID = groupID
        self.key = key
        self.value = value
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(groupID: "", key: "", value: 0) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("groupID", &groupID)
        fields.required("key", &key)
        fields.required("value", &value)
    }
}

/// A member that a group begins with.
public struct NewGroupMember: WireRecord, Hashable, CustomStringConvertible {
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(userID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("userID", &userID)
        fields.optional("role", &role)
        fields.optional("memberCustomField", &memberCustomField)
    }
}

/// The group made.
public struct CreateGroupResult: WireRecord, Hashable, CustomStringConvertible {
    /// The group.
    public var group: Group
    /// Users who are in the maximum number of groups and so weren't added. `[]` when none is given.
    public var overLimitUserIDList: [UserID]

    /// Makes a value of its fields.
    public init(group: Group, overLimitUserIDList: [UserID] = []) {
        self.group = group
        self.overLimitUserIDList = overLimitUserIDList
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(group: .placeholder) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("group", &group)
        fields.optional("overLimitUserIDList", &overLimitUserIDList)
    }
}

/// The group that a call was about, which the caller isn't in any more.
public struct GroupIDResult: WireRecord, Hashable, CustomStringConvertible {
    /// The group.
    public var groupID: GroupID

    /// Makes a value of its fields.
    public init(groupID: GroupID) {
        self.groupID = groupID
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(groupID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("groupID", &groupID)
    }
}

/// A member of a group after a change.
public struct GroupMemberResult: WireRecord, Hashable, CustomStringConvertible {
    /// The group.
    public var group: Group
    /// The member.
    @Boxed public var member: GroupMember

    /// Makes a value of its fields.
    public init(group: Group, member: GroupMember) {
        self.group = group
        self.member = member
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(group: .placeholder, member: .placeholder) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("group", &group)
        fields.required("member", &member)
    }
}

/// Which members of an AVChatRoom got a mark, or lost it.
public struct MarkGroupMemberListResult: WireRecord, Hashable, CustomStringConvertible {
    /// The users it worked for. `[]` when none is given.
    public var successUserIDList: [UserID]
    /// The users it failed for. `[]` when none is given.
    public var failureUserIDList: [UserID]

    /// Makes a value of its fields.
    public init(successUserIDList: [UserID] = [], failureUserIDList: [UserID] = []) {
        self.successUserIDList = successUserIDList
        self.failureUserIDList = failureUserIDList
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("successUserIDList", &successUserIDList)
        fields.optional("failureUserIDList", &failureUserIDList)
    }
}

/// A page of the members of a group.
public struct GroupMemberListResult: WireRecord, Hashable, CustomStringConvertible {
    /// The members. `[]` when none is given.
    public var memberList: [GroupMember]
    /// Where the next page begins, `0` when there is none. `"0"` when none is given.
    public var offset: MemberOffset

    /// Makes a value of its fields.
    public init(memberList: [GroupMember] = [], offset: MemberOffset = "0") {
        self.memberList = memberList
        self.offset = offset
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("memberList", &memberList)
        fields.optional("offset", &offset)
    }
}

/// Some members of a group.
public struct GroupMemberProfileResult: WireRecord, Hashable, CustomStringConvertible {
    /// The members, in the order asked for. `[]` when none is given.
    public var memberList: [GroupMember]

    /// Makes a value of its fields.
    public init(memberList: [GroupMember] = []) {
        self.memberList = memberList
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("memberList", &memberList)
    }
}

/// Whom a call added to a group.
public struct AddGroupMemberResult: WireRecord, Hashable, CustomStringConvertible {
    /// Users who were added. `[]` when none is given.
    public var successUserIDList: [UserID]
    /// Users who couldn't be added. `[]` when none is given.
    public var failureUserIDList: [UserID]
    /// Users who were members already. `[]` when none is given.
    public var existedUserIDList: [UserID]
    /// Users who are in the maximum number of groups and so weren't added. `[]` when none is given.
    public var overLimitUserIDList: [UserID]
    /// The group.
    public var group: Group

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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(group: .placeholder) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("successUserIDList", &successUserIDList)
        fields.optional("failureUserIDList", &failureUserIDList)
        fields.optional("existedUserIDList", &existedUserIDList)
        fields.optional("overLimitUserIDList", &overLimitUserIDList)
        fields.required("group", &group)
    }
}

/// Whom a call removed from a group.
public struct DeleteGroupMemberResult: WireRecord, Hashable, CustomStringConvertible {
    /// The group.
    public var group: Group
    /// Users who were removed. `[]` when none is given.
    public var userIDList: [UserID]

    /// Makes a value of its fields.
    public init(group: Group, userIDList: [UserID] = []) {
        self.group = group
        self.userIDList = userIDList
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(group: .placeholder) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("group", &group)
        fields.optional("userIDList", &userIDList)
    }
}

/// The groups of the user.
public struct GroupListResult: WireRecord, Hashable, CustomStringConvertible {
    /// The groups, oldest first. `[]` when none is given.
    public var groupList: [Group]

    /// Makes a value of its fields.
    public init(groupList: [Group] = []) {
        self.groupList = groupList
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("groupList", &groupList)
    }
}

/// How many members of a group are online.
public struct OnlineMemberCountResult: WireRecord, Hashable, CustomStringConvertible {
    /// How many they are.
    public var memberCount: Int

    /// Makes a value of its fields.
    public init(memberCount: Int) {
        self.memberCount = memberCount
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(memberCount: 0) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("memberCount", &memberCount)
    }
}

/// What changed in the profile of a group; what didn't is absent.
public struct GroupProfileChange: WireRecord, Hashable, CustomStringConvertible {
    /// Who owns it now.
    public var ownerID: UserID?
    /// The new name.
    public var name: String?
    /// The new address of its avatar.
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("ownerID", &ownerID)
        fields.optional("name", &name)
        fields.optional("avatar", &avatar)
        fields.optional("introduction", &introduction)
        fields.optional("notification", &notification)
        fields.optional("muteAllMembers", &muteAllMembers)
        fields.optional("joinOption", &joinOption)
        fields.optional("inviteOption", &inviteOption)
        fields.optional("groupCustomField", &groupCustomField)
    }
}

/// Messages that were deleted.
public struct DeleteMessageResult: WireRecord, Hashable, CustomStringConvertible {
    /// The messages; their `isDeleted` is true. `[]` when none is given.
    public var messageList: [Message]

    /// Makes a value of its fields.
    public init(messageList: [Message] = []) {
        self.messageList = messageList
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("messageList", &messageList)
    }
}

/// A key of a message and its value.
public struct MessageExtension: WireRecord, Hashable, CustomStringConvertible {
    /// The key. Empty counts as missing. At most 100 UTF-8 bytes, else `invalidParameter`.
    public var key: String
    /// The value. At most 1024 UTF-8 bytes, else `invalidParameter`. `""` when none is given.
    public var value: String

    /// Makes a value of its fields.
    public init(key: String, value: String = "") {
        self.key = key
        self.value = value
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(key: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("key", &key)
        fields.optional("value", &value)
    }
}

/// What became of a key of a message.
public struct MessageExtensionResult: WireRecord, Hashable, CustomStringConvertible {
    /// 0 when it was changed; 23001 when somebody else was first; 23004 when there is no such key. `0` when none is
    /// given.
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(key: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("code", &code)
        fields.required("key", &key)
        fields.optional("value", &value)
    }
}

/// What became of the keys of a call.
public struct MessageExtensionResultList: WireRecord, Hashable, CustomStringConvertible {
    /// A result for each key. `[]` when none is given.
    public var extensions: [MessageExtensionResult]

    /// Makes a value of its fields.
    public init(extensions: [MessageExtensionResult] = []) {
        self.extensions = extensions
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("extensions", &extensions)
    }
}

/// The extensions of a message.
public struct MessageExtensionList: WireRecord, Hashable, CustomStringConvertible {
    /// The keys and their values. `[]` when none is given.
    public var extensions: [MessageExtension]

    /// Makes a value of its fields.
    public init(extensions: [MessageExtension] = []) {
        self.extensions = extensions
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("extensions", &extensions)
    }
}

/// Extensions that were set.
public struct MessageExtensionsUpdate: WireRecord, Hashable, CustomStringConvertible {
    /// The message.
    public var messageID: MessageID
    /// Those that were set. `[]` when none is given.
    public var extensions: [MessageExtension]

    /// Makes a value of its fields.
    public init(messageID: MessageID, extensions: [MessageExtension] = []) {
        self.messageID = messageID
        self.extensions = extensions
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(messageID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("messageID", &messageID)
        fields.optional("extensions", &extensions)
    }
}

/// Extensions that were deleted.
public struct MessageExtensionsDeletion: WireRecord, Hashable, CustomStringConvertible {
    /// The message.
    public var messageID: MessageID
    /// Their keys. `[]` when none is given.
    public var keyList: [String]

    /// Makes a value of its fields.
    public init(messageID: MessageID, keyList: [String] = []) {
        self.messageID = messageID
        self.keyList = keyList
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(messageID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("messageID", &messageID)
        fields.optional("keyList", &keyList)
    }
}

/// What a message of merged messages is made of.
public struct MergerContent: WireRecord, Hashable, CustomStringConvertible {
    /// The messages to merge. Empty counts as missing.
    public var messageList: [Message]
    /// Its title. Empty counts as missing.
    public var title: String
    /// A line about each of the first ones, `alice: hello`. Empty counts as missing.
    public var abstractList: [String]
    /// The text that clients show which can't show merged messages. Empty counts as missing.
    public var compatibleText: String

    /// Makes a value of its fields.
    public init(messageList: [Message], title: String, abstractList: [String], compatibleText: String) {
        self.messageList = messageList
        self.title = title
        self.abstractList = abstractList
        self.compatibleText = compatibleText
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(messageList: [], title: "", abstractList: [], compatibleText: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("messageList", &messageList)
        fields.required("title", &title)
        fields.required("abstractList", &abstractList)
        fields.required("compatibleText", &compatibleText)
    }
}

/// What a message inside a merged one consists of.
public struct MessageElement: WireRecord, Hashable, CustomStringConvertible {
    /// What it consists of.
    public var type: MessageType
    /// The content, as `type` says.
    public var payload: MessagePayload

    /// Makes a value of its fields.
    public init(type: MessageType, payload: MessagePayload) {
        self.type = type
        self.payload = payload
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(type: .init(rawValue: ""), payload: .unknown(.null)) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("type", &type)
        fields.union("payload", &payload, tag: type)
    }
}

/// A page of a conversation's history around a place.
public struct MessageListHoppingResult: WireRecord, Hashable, CustomStringConvertible {
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("messageList", &messageList)
        fields.optional("isCompleted", &isCompleted)
        fields.optional("nextMessageSeq", &nextMessageSeq)
        fields.optional("nextMessageTime", &nextMessageTime)
    }
}

/// A page of what was found.
public struct SearchCloudMessagesResult: WireRecord, Hashable, CustomStringConvertible {
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("totalCount", &totalCount)
        fields.optional("cursor", &cursor)
        fields.optional("searchResultList", &searchResultList)
    }
}

/// What was found in a conversation.
public struct ConversationSearchResult: WireRecord, Hashable, CustomStringConvertible {
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(conversationID: "", messageCount: 0) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("conversationID", &conversationID)
        fields.required("messageCount", &messageCount)
        fields.optional("messageList", &messageList)
    }
}

/// A page of a conversation's history.
public struct MessageListResult: WireRecord, Hashable, CustomStringConvertible {
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(nextReqMessageID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("messageList", &messageList)
        fields.required("nextReqMessageID", &nextReqMessageID)
        fields.optional("isCompleted", &isCompleted)
    }
}

/// A text and the users it mentions.
public struct TextAtContent: WireRecord, Hashable, CustomStringConvertible {
    /// The text, with the names of those mentioned in it. Empty counts as missing.
    public var text: String
    /// Whom it mentions, by their ids and not their names. Empty counts as missing.
    public var atUserList: [MentionID]

    /// Makes a value of its fields.
    public init(text: String, atUserList: [MentionID]) {
        self.text = text
        self.atUserList = atUserList
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(text: "", atUserList: []) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("text", &text)
        fields.required("atUserList", &atUserList)
    }
}

/// What a message with a file is made of.
public struct MediaContent: WireRecord, Hashable, CustomStringConvertible {
    /// The file.
    @Boxed public var file: LocalFile

    /// Makes a value of its fields.
    public init(file: LocalFile) {
        self.file = file
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(file: .placeholder) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("file", &file)
    }
}

/// A message that was changed.
public struct ModifyMessageResult: WireRecord, Hashable, CustomStringConvertible {
    /// The latest message.
    public var message: Message

    /// Makes a value of its fields.
    public init(message: Message) {
        self.message = message
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(message: .placeholder) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("message", &message)
    }
}

/// A reaction to a message and who has put it.
public struct MessageReaction: WireRecord, Hashable, CustomStringConvertible {
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(reactionID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("reactionID", &reactionID)
        fields.optional("totalUserCount", &totalUserCount)
        fields.optional("partialUserList", &partialUserList)
    }
}

/// Reactions to a message.
public struct MessageReactions: WireRecord, Hashable, CustomStringConvertible {
    /// The message.
    public var messageID: MessageID
    /// The reactions. `[]` when none is given.
    public var reactionList: [MessageReaction]

    /// Makes a value of its fields.
    public init(messageID: MessageID, reactionList: [MessageReaction] = []) {
        self.messageID = messageID
        self.reactionList = reactionList
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(messageID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("messageID", &messageID)
        fields.optional("reactionList", &reactionList)
    }
}

/// The reactions to several messages.
public struct MessageReactionsResult: WireRecord, Hashable, CustomStringConvertible {
    /// An entry for each message, in their order. `[]` when none is given.
    public var resultList: [MessageReactions]

    /// Makes a value of its fields.
    public init(resultList: [MessageReactions] = []) {
        self.resultList = resultList
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("resultList", &resultList)
    }
}

/// A page of the users who have put a reaction.
public struct ReactionUsersResult: WireRecord, Hashable, CustomStringConvertible {
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("userList", &userList)
        fields.optional("nextSeq", &nextSeq)
        fields.optional("isCompleted", &isCompleted)
    }
}

/// How far a message was read, for its sender.
public struct MessageReadReceipt: WireRecord, Hashable, CustomStringConvertible {
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(messageID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("messageID", &messageID)
        fields.optional("userID", &userID)
        fields.optional("isPeerRead", &isPeerRead)
        fields.optional("timestamp", &timestamp)
        fields.optional("groupID", &groupID)
        fields.optional("readCount", &readCount)
        fields.optional("unreadCount", &unreadCount)
    }
}

/// Messages with how far they were read.
public struct MessageReadReceiptListResult: WireRecord, Hashable, CustomStringConvertible {
    /// The messages; `readReceiptInfo` says it. `[]` when none is given.
    public var messageList: [Message]

    /// Makes a value of its fields.
    public init(messageList: [Message] = []) {
        self.messageList = messageList
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("messageList", &messageList)
    }
}

/// A page of the members who have read a message, or who haven't.
public struct GroupMessageReadMembersResult: WireRecord, Hashable, CustomStringConvertible {
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(messageID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("messageID", &messageID)
        fields.optional("readUserIDList", &readUserIDList)
        fields.optional("unreadUserIDList", &unreadUserIDList)
        fields.optional("cursor", &cursor)
        fields.optional("isCompleted", &isCompleted)
    }
}

/// A message that was revoked.
public struct RevokeMessageResult: WireRecord, Hashable, CustomStringConvertible {
    /// The message; its `isRevoked` is true.
    public var message: Message

    /// Makes a value of its fields.
    public init(message: Message) {
        self.message = message
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(message: .placeholder) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("message", &message)
    }
}

/// What became of a message.
public struct SendMessageResult: WireRecord, Hashable, CustomStringConvertible {
    /// The message as the service took it, with its time and number.
    public var message: Message

    /// Makes a value of its fields.
    public init(message: Message) {
        self.message = message
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(message: .placeholder) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("message", &message)
    }
}

/// A file that the user chose, took or recorded, with what the platform tells of it.
public struct LocalFile: WireRecord, Hashable, CustomStringConvertible {
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
    /// The width of the image in pixels. `0` when none is given.
    public var width: Int
    /// The height of the image in pixels. `0` when none is given.
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(size: 0) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("name", &name)
        fields.required("size", &size)
        fields.optional("type", &type)
        fields.optional("path", &path)
        fields.optional("duration", &duration)
        fields.optional("width", &width)
        fields.optional("height", &height)
        fields.optional("content", &content)
    }
}

/// How far the upload of a message's file has come.
public struct MessageUploadProgress: WireRecord, Hashable, CustomStringConvertible {
    /// The message.
    public var messageID: MessageID
    /// The part that is uploaded, from 0 to 1.
    public var progress: Double

    /// Makes a value of its fields.
    public init(messageID: MessageID, progress: Double) {
        self.messageID = messageID
        self.progress = progress
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(messageID: "", progress: 0) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("messageID", &messageID)
        fields.required("progress", &progress)
    }
}

/// Texts in another language.
public struct TranslateTextResult: WireRecord, Hashable, CustomStringConvertible {
    /// The translations, in the order of the texts. `[]` when none is given.
    public var translatedTextList: [String]

    /// Makes a value of its fields.
    public init(translatedTextList: [String] = []) {
        self.translatedTextList = translatedTextList
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("translatedTextList", &translatedTextList)
    }
}

/// What was said.
public struct ConvertVoiceToTextResult: WireRecord, Hashable, CustomStringConvertible {
    /// The words of the voice message.
    public var result: String

    /// Makes a value of its fields.
    public init(result: String) {
        self.result = result
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(result: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("result", &result)
    }
}

/// Which client was destroyed.
public struct DestroyedClient: WireRecord, Hashable, CustomStringConvertible {
    /// The app that the client belonged to.
    public var SDKAppID: Int

    /// Makes a value of its fields.
    public init(SDKAppID: Int) {
        self.SDKAppID = SDKAppID
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(SDKAppID: 0) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("SDKAppID", &SDKAppID)
    }
}

/// Why a client was logged out.
public struct KickOut: WireRecord, Hashable, CustomStringConvertible {
    /// The reason.
    public var type: KickedOutReason

    /// Makes a value of its fields.
    public init(type: KickedOutReason) {
        self.type = type
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(type: .init(rawValue: "")) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("type", &type)
    }
}

/// How a client is connected now.
public struct NetStateChange: WireRecord, Hashable, CustomStringConvertible {
    /// The state of the connection.
    public var state: NetState

    /// Makes a value of its fields.
    public init(state: NetState) {
        self.state = state
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(state: .init(rawValue: "")) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("state", &state)
    }
}

/// What went wrong in a client.
public struct ReportedError: WireRecord, Hashable, CustomStringConvertible {
    /// The error's code.
    public var code: Int
    /// The reason in words, for a developer to read. `""` when none is given.
    public var message: String

    /// Makes a value of its fields.
    public init(code: Int, message: String = "") {
        self.code = code
        self.message = message
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(code: 0) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("code", &code)
        fields.optional("message", &message)
    }
}

/// What a conversation group holds now.
public struct ConversationInGroupUpdate: WireRecord, Hashable, CustomStringConvertible {
    /// The name of the conversation group.
    public var groupName: String
    /// The conversations in it. `[]` when none is given.
    public var conversationList: [Conversation]

    /// Makes a value of its fields.
    public init(groupName: String, conversationList: [Conversation] = []) {
        self.groupName = groupName
        self.conversationList = conversationList
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(groupName: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("groupName", &groupName)
        fields.optional("conversationList", &conversationList)
    }
}

/// The group that a notice of the service is about.
public struct GroupNoticeProfile: WireRecord, Hashable, CustomStringConvertible {
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(groupID: "", groupType: .init(rawValue: "")) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("groupID", &groupID)
        fields.optional("name", &name)
        fields.optional("to", &to)
        fields.optional("from", &from)
        fields.required("groupType", &groupType)
    }
}

/// The group that a tip is about.
public struct GroupTipProfile: WireRecord, Hashable, CustomStringConvertible {
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(groupID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("groupID", &groupID)
        fields.optional("groupName", &groupName)
        fields.optional("to", &to)
        fields.optional("from", &from)
    }
}

/// A member that a tip is about.
public struct GroupTipMember: WireRecord, Hashable, CustomStringConvertible {
    /// The member.
    public var userID: UserID
    /// The nickname. `""` when none is given.
    public var nick: String
    /// The address of the avatar. `""` when none is given.
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(userID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("userID", &userID)
        fields.optional("nick", &nick)
        fields.optional("avatar", &avatar)
        fields.optional("nameCard", &nameCard)
        fields.optional("muteTime", &muteTime)
        fields.optional("reason", &reason)
    }
}

/// A message, sent, received or just made.
public struct Message: WireRecord, Hashable, CustomStringConvertible {
    private var kept: SharedStorage<Fields>

    /// Its id.
    public var ID: MessageID {
        get { kept.value.ID }
        _modify { yield &kept.value.ID }
    }

    /// What it consists of.
    public var type: MessageType {
        get { kept.value.type }
        _modify { yield &kept.value.type }
    }

    /// The content, as `type` says.
    public var payload: MessagePayload {
        get { kept.value.payload }
        _modify { yield &kept.value.payload }
    }

    /// The conversation that it belongs to.
    public var conversationID: ConversationID {
        get { kept.value.conversationID }
        _modify { yield &kept.value.conversationID }
    }

    /// The type of the conversation.
    public var conversationType: ConversationType {
        get { kept.value.conversationType }
        _modify { yield &kept.value.conversationType }
    }

    /// Whom it was sent to: the id of a user, a group or a topic.
    public var to: String {
        get { kept.value.to }
        _modify { yield &kept.value.to }
    }

    /// Who sent it.
    public var from: UserID {
        get { kept.value.from }
        _modify { yield &kept.value.from }
    }

    /// Whether the user sent it or received it. `.incoming` when none is given.
    public var flow: MessageFlow {
        get { kept.value.flow }
        _modify { yield &kept.value.flow }
    }

    /// When it was sent. `0` when none is given.
    public var time: Int {
        get { kept.value.time }
        _modify { yield &kept.value.time }
    }

    /// How far the sending has come. `.success` when none is given.
    public var status: MessageStatus {
        get { kept.value.status }
        _modify { yield &kept.value.status }
    }

    /// The service's number, rising within a conversation; 0 before sending, and online-only in groups. `0` when none
    /// is given.
    public var sequence: Int {
        get { kept.value.sequence }
        _modify { yield &kept.value.sequence }
    }

    /// Which messages a busy group receives first. `.normal` when none is given.
    public var priority: MessagePriority {
        get { kept.value.priority }
        _modify { yield &kept.value.priority }
    }

    /// The sender's nickname. `""` when none is given.
    public var nick: String {
        get { kept.value.nick }
        _modify { yield &kept.value.nick }
    }

    /// The address of the sender's avatar. `""` when none is given.
    public var avatar: String {
        get { kept.value.avatar }
        _modify { yield &kept.value.avatar }
    }

    /// The sender's name in the group. `""` when none is given.
    public var nameCard: String {
        get { kept.value.nameCard }
        _modify { yield &kept.value.nameCard }
    }

    /// Whom the text mentions. `[]` when none is given.
    public var atUserList: [MentionID] {
        get { kept.value.atUserList }
        _modify { yield &kept.value.atUserList }
    }

    /// Custom data, which the service keeps and the receivers get. `""` when none is given.
    public var cloudCustomData: String {
        get { kept.value.cloudCustomData }
        _modify { yield &kept.value.cloudCustomData }
    }

    /// Whether the other side has read it, one-to-one only. `false` when none is given.
    public var isPeerRead: Bool {
        get { kept.value.isPeerRead }
        _modify { yield &kept.value.isPeerRead }
    }

    /// Whether the sender wants read receipts. `false` when none is given.
    public var needReadReceipt: Bool {
        get { kept.value.needReadReceipt }
        _modify { yield &kept.value.needReadReceipt }
    }

    /// How far it was read, once a receipt came or was asked for.
    public var readReceiptInfo: ReadReceiptInfo? {
        get { kept.value.readReceiptInfo }
        _modify { yield &kept.value.readReceiptInfo }
    }

    /// Whether extensions can be set on it. `false` when none is given.
    public var isSupportExtension: Bool {
        get { kept.value.isSupportExtension }
        _modify { yield &kept.value.isSupportExtension }
    }

    /// Whether it went to all AVChatRooms of the app. `false` when none is given.
    public var isBroadcastMessage: Bool {
        get { kept.value.isBroadcastMessage }
        _modify { yield &kept.value.isBroadcastMessage }
    }

    /// Whether it was revoked. `false` when none is given.
    public var isRevoked: Bool {
        get { kept.value.isRevoked }
        _modify { yield &kept.value.isRevoked }
    }

    /// Whether the user has deleted it. `false` when none is given.
    public var isDeleted: Bool {
        get { kept.value.isDeleted }
        _modify { yield &kept.value.isDeleted }
    }

    /// Whether it was changed after sending. `false` when none is given.
    public var isModified: Bool {
        get { kept.value.isModified }
        _modify { yield &kept.value.isModified }
    }

    /// How often it was changed; modifyMessage needs it as it came. `0` when none is given.
    public var version: Int {
        get { kept.value.version }
        _modify { yield &kept.value.version }
    }

    /// Whether moderation found its content at fault. `false` when none is given.
    public var hasRiskContent: Bool {
        get { kept.value.hasRiskContent }
        _modify { yield &kept.value.hasRiskContent }
    }

    /// Who revoked it; deprecated for `revokerInfo`.
    public var revoker: UserID? {
        get { kept.value.revoker }
        _modify { yield &kept.value.revoker }
    }

    /// Who revoked it.
    public var revokerInfo: UserInfo? {
        get { kept.value.revokerInfo }
        _modify { yield &kept.value.revokerInfo }
    }

    /// Why it was revoked. `""` when none is given.
    public var revokeReason: String {
        get { kept.value.revokeReason }
        _modify { yield &kept.value.revokeReason }
    }

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
        revoker: UserID? = nil,
        revokerInfo: UserInfo? = nil,
        revokeReason: String = ""
    ) {
        kept = SharedStorage(
            Fields(
                ID: ID,
                type: type,
                payload: payload,
                conversationID: conversationID,
                conversationType: conversationType,
                to: to,
                from: from,
                flow: flow,
                time: time,
                status: status,
                sequence: sequence,
                priority: priority,
                nick: nick,
                avatar: avatar,
                nameCard: nameCard,
                atUserList: atUserList,
                cloudCustomData: cloudCustomData,
                isPeerRead: isPeerRead,
                needReadReceipt: needReadReceipt,
                readReceiptInfo: readReceiptInfo,
                isSupportExtension: isSupportExtension,
                isBroadcastMessage: isBroadcastMessage,
                isRevoked: isRevoked,
                isDeleted: isDeleted,
                isModified: isModified,
                version: version,
                hasRiskContent: hasRiskContent,
                revoker: revoker,
                revokerInfo: revokerInfo,
                revokeReason: revokeReason
            )
        )
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self {
        Self(
            ID: "",
            type: .init(rawValue: ""),
            payload: .unknown(.null),
            conversationID: "",
            conversationType: .init(rawValue: ""),
            to: "",
            from: ""
        )
    }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        kept.value.transfer(&fields)
    }

    /// What is behind the reference.
    private struct Fields: Sendable {
        var ID: MessageID
        var type: MessageType
        var payload: MessagePayload
        var conversationID: ConversationID
        var conversationType: ConversationType
        var to: String
        var from: UserID
        var flow: MessageFlow
        var time: Int
        var status: MessageStatus
        var sequence: Int
        var priority: MessagePriority
        var nick: String
        var avatar: String
        var nameCard: String
        var atUserList: [MentionID]
        var cloudCustomData: String
        var isPeerRead: Bool
        var needReadReceipt: Bool
        var readReceiptInfo: ReadReceiptInfo?
        var isSupportExtension: Bool
        var isBroadcastMessage: Bool
        var isRevoked: Bool
        var isDeleted: Bool
        var isModified: Bool
        var version: Int
        var hasRiskContent: Bool
        var revoker: UserID?
        var revokerInfo: UserInfo?
        var revokeReason: String

        mutating func transfer(_ fields: inout WireFields) {
            fields.required("ID", &ID)
            fields.required("type", &type)
            fields.required("conversationID", &conversationID)
            fields.required("conversationType", &conversationType)
            fields.required("to", &to)
            fields.required("from", &from)
            fields.optional("flow", &flow)
            fields.optional("time", &time)
            fields.optional("status", &status)
            fields.optional("sequence", &sequence)
            fields.optional("priority", &priority)
            fields.optional("nick", &nick)
            fields.optional("avatar", &avatar)
            fields.optional("nameCard", &nameCard)
            fields.optional("atUserList", &atUserList)
            fields.optional("cloudCustomData", &cloudCustomData)
            fields.optional("isPeerRead", &isPeerRead)
            fields.optional("needReadReceipt", &needReadReceipt)
            fields.optional("readReceiptInfo", &readReceiptInfo)
            fields.optional("isSupportExtension", &isSupportExtension)
            fields.optional("isBroadcastMessage", &isBroadcastMessage)
            fields.optional("isRevoked", &isRevoked)
            fields.optional("isDeleted", &isDeleted)
            fields.optional("isModified", &isModified)
            fields.optional("version", &version)
            fields.optional("hasRiskContent", &hasRiskContent)
            fields.optional("revoker", &revoker)
            fields.optional("revokerInfo", &revokerInfo)
            fields.optional("revokeReason", &revokeReason)
            fields.union("payload", &payload, tag: type)
        }
    }
}

/// The content of a message.
public indirect enum MessagePayload: TaggedUnion, Hashable, CustomStringConvertible {
    /// Text.
    case text(TextPayload)
    /// An image.
    case image(ImagePayload)
    /// An audio file.
    case audio(AudioPayload)
    /// A video and an image from it.
    case video(VideoPayload)
    /// Any other file.
    case file(FilePayload)
    /// A sticker.
    case face(FacePayload)
    /// A place on the map.
    case location(LocationPayload)
    /// Something of the app's own.
    case custom(CustomPayload)
    /// Several messages merged into one.
    case merger(MergerPayload)
    /// What happened in a group.
    case groupTip(GroupTipPayload)
    /// What the service has to say about a group.
    case groupSystemNotice(GroupSystemNoticePayload)
    /// A value whose tag the spec doesn't name.
    case unknown(WireValue)

    /// Reads the value that a tag announces.
    public init(tag: MessageType, reading reader: inout WireReader) {
        switch tag {
        case .text: self = .text(reader.value())
        case .image: self = .image(reader.value())
        case .audio: self = .audio(reader.value())
        case .video: self = .video(reader.value())
        case .file: self = .file(reader.value())
        case .face: self = .face(reader.value())
        case .location: self = .location(reader.value())
        case .custom: self = .custom(reader.value())
        case .merger: self = .merger(reader.value())
        case .groupTip: self = .groupTip(reader.value())
        case .groupSystemNotice: self = .groupSystemNotice(reader.value())
        default: self = .unknown(reader.wire)
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

    /// The value, without its tag.
    public var wirePayload: any WireConvertible {
        switch self {
        case .text(let payload): payload
        case .image(let payload): payload
        case .audio(let payload): payload
        case .video(let payload): payload
        case .file(let payload): payload
        case .face(let payload): payload
        case .location(let payload): payload
        case .custom(let payload): payload
        case .merger(let payload): payload
        case .groupTip(let payload): payload
        case .groupSystemNotice(let payload): payload
        case .unknown(let wire): wire
        }
    }
}

/// Text.
public struct TextPayload: WireRecord, Hashable, CustomStringConvertible {
    /// The text. Empty counts as missing.
    public var text: String

    /// Makes a value of its fields.
    public init(text: String) {
        self.text = text
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(text: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("text", &text)
    }
}

/// Something of the app's own.
public struct CustomPayload: WireRecord, Hashable, CustomStringConvertible {
    /// What the app wants to tell. `""` when none is given.
    public var data: String
    /// A description, which an offline push shows. `""` when none is given.
    public var description: String
    /// Custom data of the app. `""` when none is given.
    public var `extension`: String

    /// Makes a value of its fields.
    public init(data: String = "", description: String = "", extension: String = "") {
        self.data = data
        self.description = description
        self.`extension` = `extension`
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("data", &data)
        fields.optional("description", &description)
        fields.optional("extension", &`extension`)
    }
}

/// A sticker.
public struct FacePayload: WireRecord, Hashable, CustomStringConvertible {
    /// Its number in its set.
    public var index: Int
    /// What identifies it further.
    public var data: String

    /// Makes a value of its fields.
    public init(index: Int, data: String) {
        self.index = index
        self.data = data
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(index: 0, data: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("index", &index)
        fields.required("data", &data)
    }
}

/// A place on the map.
public struct LocationPayload: WireRecord, Hashable, CustomStringConvertible {
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(description: "", longitude: 0, latitude: 0) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("description", &description)
        fields.required("longitude", &longitude)
        fields.required("latitude", &latitude)
    }
}

/// An image.
public struct ImagePayload: WireRecord, Hashable, CustomStringConvertible {
    /// The id of the stored file.
    public var uuid: String
    /// The format as a number, 255 where it isn't known. `255` when none is given.
    public var imageFormat: Int
    /// The image in three sizes. `[]` when none is given.
    public var imageInfoArray: [ImageInfo]

    /// Makes a value of its fields.
    public init(uuid: String, imageFormat: Int = 255, imageInfoArray: [ImageInfo] = []) {
        self.uuid = uuid
        self.imageFormat = imageFormat
        self.imageInfoArray = imageInfoArray
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(uuid: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("uuid", &uuid)
        fields.optional("imageFormat", &imageFormat)
        fields.optional("imageInfoArray", &imageInfoArray)
    }
}

/// An image in one of its sizes.
public struct ImageInfo: WireRecord, Hashable, CustomStringConvertible {
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(type: 0) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("type", &type)
        fields.optional("size", &size)
        fields.optional("width", &width)
        fields.optional("height", &height)
        fields.optional("imageUrl", &imageUrl)
        fields.optional("url", &url)
    }
}

/// An audio file.
public struct AudioPayload: WireRecord, Hashable, CustomStringConvertible {
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(uuid: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("uuid", &uuid)
        fields.optional("url", &url)
        fields.optional("remoteAudioUrl", &remoteAudioUrl)
        fields.optional("size", &size)
        fields.optional("second", &second)
    }
}

/// A video and an image from it.
public struct VideoPayload: WireRecord, Hashable, CustomStringConvertible {
    private var kept: SharedStorage<Fields>

    /// The id of the stored video.
    public var videoUUID: String {
        get { kept.value.videoUUID }
        _modify { yield &kept.value.videoUUID }
    }

    /// Where it can be seen. `""` when none is given.
    public var videoUrl: String {
        get { kept.value.videoUrl }
        _modify { yield &kept.value.videoUrl }
    }

    /// The same, once uploaded. `""` when none is given.
    public var remoteVideoUrl: String {
        get { kept.value.remoteVideoUrl }
        _modify { yield &kept.value.remoteVideoUrl }
    }

    /// The format of the video. `""` when none is given.
    public var videoFormat: String {
        get { kept.value.videoFormat }
        _modify { yield &kept.value.videoFormat }
    }

    /// The length in seconds. `0` when none is given.
    public var videoSecond: Int {
        get { kept.value.videoSecond }
        _modify { yield &kept.value.videoSecond }
    }

    /// The size of the video in bytes. `0` when none is given.
    public var videoSize: Int {
        get { kept.value.videoSize }
        _modify { yield &kept.value.videoSize }
    }

    /// The id of the stored image. `""` when none is given.
    public var thumbUUID: String {
        get { kept.value.thumbUUID }
        _modify { yield &kept.value.thumbUUID }
    }

    /// The address of the image. `""` when none is given.
    public var thumbUrl: String {
        get { kept.value.thumbUrl }
        _modify { yield &kept.value.thumbUrl }
    }

    /// The format of the image. `""` when none is given.
    public var thumbFormat: String {
        get { kept.value.thumbFormat }
        _modify { yield &kept.value.thumbFormat }
    }

    /// The width of the image in pixels. `0` when none is given.
    public var thumbWidth: Int {
        get { kept.value.thumbWidth }
        _modify { yield &kept.value.thumbWidth }
    }

    /// The height of the image in pixels. `0` when none is given.
    public var thumbHeight: Int {
        get { kept.value.thumbHeight }
        _modify { yield &kept.value.thumbHeight }
    }

    /// The size of the image in bytes. `0` when none is given.
    public var thumbSize: Int {
        get { kept.value.thumbSize }
        _modify { yield &kept.value.thumbSize }
    }

    /// The same as `thumbUrl`. `""` when none is given.
    public var snapshotUrl: String {
        get { kept.value.snapshotUrl }
        _modify { yield &kept.value.snapshotUrl }
    }

    /// The same as `thumbWidth`. `0` when none is given.
    public var snapshotWidth: Int {
        get { kept.value.snapshotWidth }
        _modify { yield &kept.value.snapshotWidth }
    }

    /// The same as `thumbHeight`. `0` when none is given.
    public var snapshotHeight: Int {
        get { kept.value.snapshotHeight }
        _modify { yield &kept.value.snapshotHeight }
    }

    /// The same as `thumbSize`. `0` when none is given.
    public var snapshotSize: Int {
        get { kept.value.snapshotSize }
        _modify { yield &kept.value.snapshotSize }
    }

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
        kept = SharedStorage(
            Fields(
                videoUUID: videoUUID,
                videoUrl: videoUrl,
                remoteVideoUrl: remoteVideoUrl,
                videoFormat: videoFormat,
                videoSecond: videoSecond,
                videoSize: videoSize,
                thumbUUID: thumbUUID,
                thumbUrl: thumbUrl,
                thumbFormat: thumbFormat,
                thumbWidth: thumbWidth,
                thumbHeight: thumbHeight,
                thumbSize: thumbSize,
                snapshotUrl: snapshotUrl,
                snapshotWidth: snapshotWidth,
                snapshotHeight: snapshotHeight,
                snapshotSize: snapshotSize
            )
        )
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(videoUUID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        kept.value.transfer(&fields)
    }

    /// What is behind the reference.
    private struct Fields: Sendable {
        var videoUUID: String
        var videoUrl: String
        var remoteVideoUrl: String
        var videoFormat: String
        var videoSecond: Int
        var videoSize: Int
        var thumbUUID: String
        var thumbUrl: String
        var thumbFormat: String
        var thumbWidth: Int
        var thumbHeight: Int
        var thumbSize: Int
        var snapshotUrl: String
        var snapshotWidth: Int
        var snapshotHeight: Int
        var snapshotSize: Int

        mutating func transfer(_ fields: inout WireFields) {
            fields.required("videoUUID", &videoUUID)
            fields.optional("videoUrl", &videoUrl)
            fields.optional("remoteVideoUrl", &remoteVideoUrl)
            fields.optional("videoFormat", &videoFormat)
            fields.optional("videoSecond", &videoSecond)
            fields.optional("videoSize", &videoSize)
            fields.optional("thumbUUID", &thumbUUID)
            fields.optional("thumbUrl", &thumbUrl)
            fields.optional("thumbFormat", &thumbFormat)
            fields.optional("thumbWidth", &thumbWidth)
            fields.optional("thumbHeight", &thumbHeight)
            fields.optional("thumbSize", &thumbSize)
            fields.optional("snapshotUrl", &snapshotUrl)
            fields.optional("snapshotWidth", &snapshotWidth)
            fields.optional("snapshotHeight", &snapshotHeight)
            fields.optional("snapshotSize", &snapshotSize)
        }
    }
}

/// Any other file.
public struct FilePayload: WireRecord, Hashable, CustomStringConvertible {
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(uuid: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("uuid", &uuid)
        fields.optional("fileName", &fileName)
        fields.optional("fileUrl", &fileUrl)
        fields.optional("fileSize", &fileSize)
    }
}

/// Several messages merged into one.
public struct MergerPayload: WireRecord, Hashable, CustomStringConvertible {
    /// Its title.
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(title: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("title", &title)
        fields.optional("abstractList", &abstractList)
        fields.optional("compatibleText", &compatibleText)
        fields.optional("messageList", &messageList)
        fields.optional("downloadKey", &downloadKey)
        fields.optional("version", &version)
        fields.optional("layersOverLimit", &layersOverLimit)
    }
}

/// A message inside a merged one.
public struct SimplifiedMessage: WireRecord, Hashable, CustomStringConvertible {
    /// The message's id.
    public var ID: MessageID
    /// Who sent it.
    public var from: UserID
    /// The sender's nickname. `""` when none is given.
    public var nick: String
    /// The address of the sender's avatar. `""` when none is given.
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(ID: "", from: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("ID", &ID)
        fields.required("from", &from)
        fields.optional("nick", &nick)
        fields.optional("avatar", &avatar)
        fields.optional("time", &time)
        fields.optional("messageBody", &messageBody)
        fields.optional("cloudCustomData", &cloudCustomData)
    }
}

/// What happened in a group.
public struct GroupTipPayload: WireRecord, Hashable, CustomStringConvertible {
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(operationType: .init(rawValue: 0), operatorID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("operationType", &operationType)
        fields.required("operatorID", &operatorID)
        fields.optional("userIDList", &userIDList)
        fields.optional("groupProfile", &groupProfile)
        fields.optional("newGroupProfile", &newGroupProfile)
        fields.optional("memberList", &memberList)
        fields.optional("memberCount", &memberCount)
    }
}

/// What the service has to say about a group.
public struct GroupSystemNoticePayload: WireRecord, Hashable, CustomStringConvertible {
    /// What it says.
    public var operationType: GroupSystemNoticeType
    /// Who caused it.
    public var operatorID: UserID
    /// The group.
    @Boxed public var groupProfile: GroupNoticeProfile?
    /// The words of the user who decided. `""` when none is given.
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(operationType: .init(rawValue: 0), operatorID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("operationType", &operationType)
        fields.required("operatorID", &operatorID)
        fields.optional("groupProfile", &groupProfile)
        fields.optional("handleMessage", &handleMessage)
        fields.optional("userDefinedField", &userDefinedField)
        fields.optional("authentication", &authentication)
        fields.optional("messageKey", &messageKey)
    }
}

/// How far a message was read that asks for receipts.
public struct ReadReceiptInfo: WireRecord, Hashable, CustomStringConvertible {
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("readCount", &readCount)
        fields.optional("unreadCount", &unreadCount)
        fields.optional("isPeerRead", &isPeerRead)
        fields.optional("timestamp", &timestamp)
    }
}

/// The push for receivers who aren't online.
public struct OfflinePushInfo: WireRecord, Hashable, CustomStringConvertible {
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
    /// The channel on OPPO devices, as the page's sample has it; its table has it in `androidInfo`.
    public var androidOPPOChannelID: String?
    /// What is particular to Android.
    @Boxed public var androidInfo: AndroidPushInfo?
    /// What is particular to iOS.
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("disablePush", &disablePush)
        fields.optional("disableVoipPush", &disableVoipPush)
        fields.optional("title", &title)
        fields.optional("description", &description)
        fields.optional("extension", &`extension`)
        fields.optional("androidOPPOChannelID", &androidOPPOChannelID)
        fields.optional("androidInfo", &androidInfo)
        fields.optional("apnsInfo", &apnsInfo)
    }
}

/// What is particular to Android in a push.
public struct AndroidPushInfo: WireRecord, Hashable, CustomStringConvertible {
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("sound", &sound)
        fields.optional("XiaoMiChannelID", &XiaoMiChannelID)
        fields.optional("OPPOChannelID", &OPPOChannelID)
        fields.optional("FCMChannelID", &FCMChannelID)
        fields.optional("VIVOClassification", &VIVOClassification)
        fields.optional("VIVOCategory", &VIVOCategory)
        fields.optional("HuaWeiCategory", &HuaWeiCategory)
    }
}

/// What is particular to iOS in a push.
public struct APNsPushInfo: WireRecord, Hashable, CustomStringConvertible {
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("sound", &sound)
        fields.optional("ignoreIOSBadge", &ignoreIOSBadge)
        fields.optional("disableVoipPush", &disableVoipPush)
    }
}

/// What a message leaves untouched, although the service keeps it.
public struct MessageControlInfo: WireRecord, Hashable, CustomStringConvertible {
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("excludedFromUnreadCount", &excludedFromUnreadCount)
        fields.optional("excludedFromLastMessage", &excludedFromLastMessage)
        fields.optional("excludedFromContentModeration", &excludedFromContentModeration)
    }
}

/// What a user has with another user, with a group or with the service.
public struct Conversation: WireRecord, Hashable, CustomStringConvertible {
    private var kept: SharedStorage<Fields>

    /// Its id.
    public var conversationID: ConversationID {
        get { kept.value.conversationID }
        _modify { yield &kept.value.conversationID }
    }

    /// Its kind.
    public var type: ConversationType {
        get { kept.value.type }
        _modify { yield &kept.value.type }
    }

    /// How many messages are unread; always 0 in meetings and AVChatRooms. `0` when none is given.
    public var unreadCount: Int {
        get { kept.value.unreadCount }
        _modify { yield &kept.value.unreadCount }
    }

    /// The latest message.
    public var lastMessage: LastMessage? {
        get { kept.value.lastMessage }
        _modify { yield &kept.value.lastMessage }
    }

    /// The other user, one-to-one only.
    public var userProfile: Profile? {
        get { kept.value.userProfile }
        _modify { yield &kept.value.userProfile }
    }

    /// The group, groups only.
    public var groupProfile: Group? {
        get { kept.value.groupProfile }
        _modify { yield &kept.value.groupProfile }
    }

    /// Unread messages that mention the user. `[]` when none is given.
    public var groupAtInfoList: [GroupAtInfo] {
        get { kept.value.groupAtInfoList }
        _modify { yield &kept.value.groupAtInfoList }
    }

    /// The user's own name for the other user. `""` when none is given.
    public var remark: String {
        get { kept.value.remark }
        _modify { yield &kept.value.remark }
    }

    /// Whether it stands at the top of the list. `false` when none is given.
    public var isPinned: Bool {
        get { kept.value.isPinned }
        _modify { yield &kept.value.isPinned }
    }

    /// What the user wants to be told about its messages. `.acceptAndNotify` when none is given.
    public var messageRemindType: RemindType {
        get { kept.value.messageRemindType }
        _modify { yield &kept.value.messageRemindType }
    }

    /// Its marks, each a power of two; see MarkType for the vendor's own. `[]` when none is given.
    public var markList: [UInt64] {
        get { kept.value.markList }
        _modify { yield &kept.value.markList }
    }

    /// Data of the app's own. `""` when none is given.
    public var customData: String {
        get { kept.value.customData }
        _modify { yield &kept.value.customData }
    }

    /// The names of the conversation groups that it is in. `[]` when none is given.
    public var conversationGroupList: [String] {
        get { kept.value.conversationGroupList }
        _modify { yield &kept.value.conversationGroupList }
    }

    /// What the user has written and not sent, on this device only. `""` when none is given.
    public var draftText: String {
        get { kept.value.draftText }
        _modify { yield &kept.value.draftText }
    }

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
        kept = SharedStorage(
            Fields(
                conversationID: conversationID,
                type: type,
                unreadCount: unreadCount,
                lastMessage: lastMessage,
                userProfile: userProfile,
                groupProfile: groupProfile,
                groupAtInfoList: groupAtInfoList,
                remark: remark,
                isPinned: isPinned,
                messageRemindType: messageRemindType,
                markList: markList,
                customData: customData,
                conversationGroupList: conversationGroupList,
                draftText: draftText
            )
        )
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(conversationID: "", type: .init(rawValue: "")) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        kept.value.transfer(&fields)
    }

    /// What is behind the reference.
    private struct Fields: Sendable {
        var conversationID: ConversationID
        var type: ConversationType
        var unreadCount: Int
        var lastMessage: LastMessage?
        var userProfile: Profile?
        var groupProfile: Group?
        var groupAtInfoList: [GroupAtInfo]
        var remark: String
        var isPinned: Bool
        var messageRemindType: RemindType
        var markList: [UInt64]
        var customData: String
        var conversationGroupList: [String]
        var draftText: String

        mutating func transfer(_ fields: inout WireFields) {
            fields.required("conversationID", &conversationID)
            fields.required("type", &type)
            fields.optional("unreadCount", &unreadCount)
            fields.optional("lastMessage", &lastMessage)
            fields.optional("userProfile", &userProfile)
            fields.optional("groupProfile", &groupProfile)
            fields.optional("groupAtInfoList", &groupAtInfoList)
            fields.optional("remark", &remark)
            fields.optional("isPinned", &isPinned)
            fields.optional("messageRemindType", &messageRemindType)
            fields.optional("markList", &markList)
            fields.optional("customData", &customData)
            fields.optional("conversationGroupList", &conversationGroupList)
            fields.optional("draftText", &draftText)
        }
    }
}

/// The latest message of a conversation, as a list shows it.
public struct LastMessage: WireRecord, Hashable, CustomStringConvertible {
    private var kept: SharedStorage<Fields>

    /// When it was sent.
    public var lastTime: Int {
        get { kept.value.lastTime }
        _modify { yield &kept.value.lastTime }
    }

    /// Its number. `0` when none is given.
    public var lastSequence: Int {
        get { kept.value.lastSequence }
        _modify { yield &kept.value.lastSequence }
    }

    /// Who sent it.
    public var fromAccount: UserID {
        get { kept.value.fromAccount }
        _modify { yield &kept.value.fromAccount }
    }

    /// The sender's nickname, groups only. `""` when none is given.
    public var nick: String {
        get { kept.value.nick }
        _modify { yield &kept.value.nick }
    }

    /// The sender's name in the group, groups only. `""` when none is given.
    public var nameCard: String {
        get { kept.value.nameCard }
        _modify { yield &kept.value.nameCard }
    }

    /// What it consists of.
    public var type: MessageType {
        get { kept.value.type }
        _modify { yield &kept.value.type }
    }

    /// The content, of the kind that `type` tells; absent once it was revoked.
    public var payload: MessagePayload? {
        get { kept.value.payload }
        _modify { yield &kept.value.payload }
    }

    /// A line that stands for it: a text itself, a word in brackets for anything else. `""` when none is given.
    public var messageForShow: String {
        get { kept.value.messageForShow }
        _modify { yield &kept.value.messageForShow }
    }

    /// Whether the other side has read it, one-to-one only. `false` when none is given.
    public var isPeerRead: Bool {
        get { kept.value.isPeerRead }
        _modify { yield &kept.value.isPeerRead }
    }

    /// Whether it was revoked. `false` when none is given.
    public var isRevoked: Bool {
        get { kept.value.isRevoked }
        _modify { yield &kept.value.isRevoked }
    }

    /// Who revoked it.
    public var revoker: UserID? {
        get { kept.value.revoker }
        _modify { yield &kept.value.revoker }
    }

    /// Makes a value of its fields.
    public init(
        lastTime: Int,
        lastSequence: Int = 0,
        fromAccount: UserID,
        nick: String = "",
        nameCard: String = "",
        type: MessageType,
        payload: MessagePayload? = nil,
        messageForShow: String = "",
        isPeerRead: Bool = false,
        isRevoked: Bool = false,
        revoker: UserID? = nil
    ) {
        kept = SharedStorage(
            Fields(
                lastTime: lastTime,
                lastSequence: lastSequence,
                fromAccount: fromAccount,
                nick: nick,
                nameCard: nameCard,
                type: type,
                payload: payload,
                messageForShow: messageForShow,
                isPeerRead: isPeerRead,
                isRevoked: isRevoked,
                revoker: revoker
            )
        )
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(lastTime: 0, fromAccount: "", type: .init(rawValue: "")) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        kept.value.transfer(&fields)
    }

    /// What is behind the reference.
    private struct Fields: Sendable {
        var lastTime: Int
        var lastSequence: Int
        var fromAccount: UserID
        var nick: String
        var nameCard: String
        var type: MessageType
        var payload: MessagePayload?
        var messageForShow: String
        var isPeerRead: Bool
        var isRevoked: Bool
        var revoker: UserID?

        mutating func transfer(_ fields: inout WireFields) {
            fields.required("lastTime", &lastTime)
            fields.optional("lastSequence", &lastSequence)
            fields.required("fromAccount", &fromAccount)
            fields.optional("nick", &nick)
            fields.optional("nameCard", &nameCard)
            fields.required("type", &type)
            fields.optional("messageForShow", &messageForShow)
            fields.optional("isPeerRead", &isPeerRead)
            fields.optional("isRevoked", &isRevoked)
            fields.optional("revoker", &revoker)
            fields.optionalUnion("payload", &payload, tag: type)
        }
    }
}

/// An unread message that mentions the user.
public struct GroupAtInfo: WireRecord, Hashable, CustomStringConvertible {
    /// Who sent it.
    public var from: UserID
    /// The group.
    public var groupID: GroupID
    /// The message's number.
    public var messageSequence: Int
    /// Whom it mentions.
    public var atTypeArray: [GroupAtType]

    /// Makes a value of its fields.
    public init(from: UserID, groupID: GroupID, messageSequence: Int, atTypeArray: [GroupAtType]) {
        self.from = from
        self.groupID = groupID
        self.messageSequence = messageSequence
        self.atTypeArray = atTypeArray
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(from: "", groupID: "", messageSequence: 0, atTypeArray: []) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("from", &from)
        fields.required("groupID", &groupID)
        fields.required("messageSequence", &messageSequence)
        fields.required("atTypeArray", &atTypeArray)
    }
}

/// A user in brief.
public struct UserInfo: WireRecord, Hashable, CustomStringConvertible {
    /// The user's id.
    public var userID: UserID
    /// The nickname. `""` when none is given.
    public var nick: String
    /// The address of the avatar. `""` when none is given.
    public var avatar: String

    /// Makes a value of its fields.
    public init(userID: UserID, nick: String = "", avatar: String = "") {
        self.userID = userID
        self.nick = nick
        self.avatar = avatar
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(userID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("userID", &userID)
        fields.optional("nick", &nick)
        fields.optional("avatar", &avatar)
    }
}

/// How a user presents themselves.
public struct Profile: WireRecord, Hashable, CustomStringConvertible {
    private var kept: SharedStorage<Fields>

    /// The user's id.
    public var userID: UserID {
        get { kept.value.userID }
        _modify { yield &kept.value.userID }
    }

    /// The nickname. `""` when none is given.
    public var nick: String {
        get { kept.value.nick }
        _modify { yield &kept.value.nick }
    }

    /// The address of the avatar. `""` when none is given.
    public var avatar: String {
        get { kept.value.avatar }
        _modify { yield &kept.value.avatar }
    }

    /// The gender. `.unknown` when none is given.
    public var gender: Gender {
        get { kept.value.gender }
        _modify { yield &kept.value.gender }
    }

    /// The day of birth as a number, 20000101 for example. `0` when none is given.
    public var birthday: Int {
        get { kept.value.birthday }
        _modify { yield &kept.value.birthday }
    }

    /// Where the user lives. `""` when none is given.
    public var location: String {
        get { kept.value.location }
        _modify { yield &kept.value.location }
    }

    /// What the user says about themselves. `""` when none is given.
    public var selfSignature: String {
        get { kept.value.selfSignature }
        _modify { yield &kept.value.selfSignature }
    }

    /// How friend applications are dealt with. `.allowAny` when none is given.
    public var allowType: AllowType {
        get { kept.value.allowType }
        _modify { yield &kept.value.allowType }
    }

    /// The language as a number. `0` when none is given.
    public var language: Int {
        get { kept.value.language }
        _modify { yield &kept.value.language }
    }

    /// 0 to receive messages, 1 to receive none. `0` when none is given.
    public var messageSettings: Int {
        get { kept.value.messageSettings }
        _modify { yield &kept.value.messageSettings }
    }

    /// What the administrator has forbidden. `.notForbidden` when none is given.
    public var adminForbidType: AdminForbidType {
        get { kept.value.adminForbidType }
        _modify { yield &kept.value.adminForbidType }
    }

    /// A level, for the app to define. `0` when none is given.
    public var level: Int {
        get { kept.value.level }
        _modify { yield &kept.value.level }
    }

    /// A role, for the app to define. `0` when none is given.
    public var role: Int {
        get { kept.value.role }
        _modify { yield &kept.value.role }
    }

    /// When it changed; the declarations say lastUpdatedNumber. `0` when none is given.
    public var lastUpdatedTime: Int {
        get { kept.value.lastUpdatedTime }
        _modify { yield &kept.value.lastUpdatedTime }
    }

    /// Fields of the app's own. `[]` when none is given.
    public var profileCustomField: [ProfileCustomField] {
        get { kept.value.profileCustomField }
        _modify { yield &kept.value.profileCustomField }
    }

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
        kept = SharedStorage(
            Fields(
                userID: userID,
                nick: nick,
                avatar: avatar,
                gender: gender,
                birthday: birthday,
                location: location,
                selfSignature: selfSignature,
                allowType: allowType,
                language: language,
                messageSettings: messageSettings,
                adminForbidType: adminForbidType,
                level: level,
                role: role,
                lastUpdatedTime: lastUpdatedTime,
                profileCustomField: profileCustomField
            )
        )
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(userID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        kept.value.transfer(&fields)
    }

    /// What is behind the reference.
    private struct Fields: Sendable {
        var userID: UserID
        var nick: String
        var avatar: String
        var gender: Gender
        var birthday: Int
        var location: String
        var selfSignature: String
        var allowType: AllowType
        var language: Int
        var messageSettings: Int
        var adminForbidType: AdminForbidType
        var level: Int
        var role: Int
        var lastUpdatedTime: Int
        var profileCustomField: [ProfileCustomField]

        mutating func transfer(_ fields: inout WireFields) {
            fields.required("userID", &userID)
            fields.optional("nick", &nick)
            fields.optional("avatar", &avatar)
            fields.optional("gender", &gender)
            fields.optional("birthday", &birthday)
            fields.optional("location", &location)
            fields.optional("selfSignature", &selfSignature)
            fields.optional("allowType", &allowType)
            fields.optional("language", &language)
            fields.optional("messageSettings", &messageSettings)
            fields.optional("adminForbidType", &adminForbidType)
            fields.optional("level", &level)
            fields.optional("role", &role)
            fields.optional("lastUpdatedTime", &lastUpdatedTime)
            fields.optional("profileCustomField", &profileCustomField)
        }
    }
}

/// A field of the app's own.
public struct CustomField: WireRecord, Hashable, CustomStringConvertible {
    /// Its name.
    public var key: String
    /// Its value.
    public var value: String

    /// Makes a value of its fields.
    public init(key: String, value: String) {
        self.key = key
        self.value = value
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(key: "", value: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("key", &key)
        fields.required("value", &value)
    }
}

/// A group, a community or an AVChatRoom, as a member sees it.
public struct Group: WireRecord, Hashable, CustomStringConvertible {
    private var kept: SharedStorage<Fields>

    /// Its id.
    public var groupID: GroupID {
        get { kept.value.groupID }
        _modify { yield &kept.value.groupID }
    }

    /// Its name.
    public var name: String {
        get { kept.value.name }
        _modify { yield &kept.value.name }
    }

    /// What it is for.
    public var type: GroupType {
        get { kept.value.type }
        _modify { yield &kept.value.type }
    }

    /// The address of its avatar. `""` when none is given.
    public var avatar: String {
        get { kept.value.avatar }
        _modify { yield &kept.value.avatar }
    }

    /// What it is about. `""` when none is given.
    public var introduction: String {
        get { kept.value.introduction }
        _modify { yield &kept.value.introduction }
    }

    /// Its notice. `""` when none is given.
    public var notification: String {
        get { kept.value.notification }
        _modify { yield &kept.value.notification }
    }

    /// Who owns it.
    public var ownerID: UserID {
        get { kept.value.ownerID }
        _modify { yield &kept.value.ownerID }
    }

    /// When it was made; the declarations say text. `0` when none is given.
    public var createTime: Int {
        get { kept.value.createTime }
        _modify { yield &kept.value.createTime }
    }

    /// The number of changes of its profile. `0` when none is given.
    public var infoSequence: Int {
        get { kept.value.infoSequence }
        _modify { yield &kept.value.infoSequence }
    }

    /// When its profile last changed. `0` when none is given.
    public var lastInfoTime: Int {
        get { kept.value.lastInfoTime }
        _modify { yield &kept.value.lastInfoTime }
    }

    /// The user's own place in it; absent for those outside.
    public var selfInfo: GroupSelfInfo? {
        get { kept.value.selfInfo }
        _modify { yield &kept.value.selfInfo }
    }

    /// The latest message.
    public var lastMessage: LastMessage? {
        get { kept.value.lastMessage }
        _modify { yield &kept.value.lastMessage }
    }

    /// The number of its next message. `1` when none is given.
    public var nextMessageSeq: Int {
        get { kept.value.nextMessageSeq }
        _modify { yield &kept.value.nextMessageSeq }
    }

    /// How many members it has. `0` when none is given.
    public var memberCount: Int {
        get { kept.value.memberCount }
        _modify { yield &kept.value.memberCount }
    }

    /// How many it may have, 0 for any number. `0` when none is given.
    public var maxMemberCount: Int {
        get { kept.value.maxMemberCount }
        _modify { yield &kept.value.maxMemberCount }
    }

    /// Whether ordinary members are muted. `false` when none is given.
    public var muteAllMembers: Bool {
        get { kept.value.muteAllMembers }
        _modify { yield &kept.value.muteAllMembers }
    }

    /// How applications are dealt with. `.freeAccess` when none is given.
    public var joinOption: JoinOption {
        get { kept.value.joinOption }
        _modify { yield &kept.value.joinOption }
    }

    /// How invitations are dealt with. `.disableInvite` when none is given.
    public var inviteOption: InviteOption {
        get { kept.value.inviteOption }
        _modify { yield &kept.value.inviteOption }
    }

    /// Fields of the app's own. `[]` when none is given.
    public var groupCustomField: [CustomField] {
        get { kept.value.groupCustomField }
        _modify { yield &kept.value.groupCustomField }
    }

    /// Whether it is a community with topics. `false` when none is given.
    public var isSupportTopic: Bool {
        get { kept.value.isSupportTopic }
        _modify { yield &kept.value.isSupportTopic }
    }

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
        kept = SharedStorage(
            Fields(
                groupID: groupID,
                name: name,
                type: type,
                avatar: avatar,
                introduction: introduction,
                notification: notification,
                ownerID: ownerID,
                createTime: createTime,
                infoSequence: infoSequence,
                lastInfoTime: lastInfoTime,
                selfInfo: selfInfo,
                lastMessage: lastMessage,
                nextMessageSeq: nextMessageSeq,
                memberCount: memberCount,
                maxMemberCount: maxMemberCount,
                muteAllMembers: muteAllMembers,
                joinOption: joinOption,
                inviteOption: inviteOption,
                groupCustomField: groupCustomField,
                isSupportTopic: isSupportTopic
            )
        )
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(groupID: "", name: "", type: .init(rawValue: ""), ownerID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        kept.value.transfer(&fields)
    }

    /// What is behind the reference.
    private struct Fields: Sendable {
        var groupID: GroupID
        var name: String
        var type: GroupType
        var avatar: String
        var introduction: String
        var notification: String
        var ownerID: UserID
        var createTime: Int
        var infoSequence: Int
        var lastInfoTime: Int
        var selfInfo: GroupSelfInfo?
        var lastMessage: LastMessage?
        var nextMessageSeq: Int
        var memberCount: Int
        var maxMemberCount: Int
        var muteAllMembers: Bool
        var joinOption: JoinOption
        var inviteOption: InviteOption
        var groupCustomField: [CustomField]
        var isSupportTopic: Bool

        mutating func transfer(_ fields: inout WireFields) {
            fields.required("groupID", &groupID)
            fields.required("name", &name)
            fields.required("type", &type)
            fields.optional("avatar", &avatar)
            fields.optional("introduction", &introduction)
            fields.optional("notification", &notification)
            fields.required("ownerID", &ownerID)
            fields.optional("createTime", &createTime)
            fields.optional("infoSequence", &infoSequence)
            fields.optional("lastInfoTime", &lastInfoTime)
            fields.optional("selfInfo", &selfInfo)
            fields.optional("lastMessage", &lastMessage)
            fields.optional("nextMessageSeq", &nextMessageSeq)
            fields.optional("memberCount", &memberCount)
            fields.optional("maxMemberCount", &maxMemberCount)
            fields.optional("muteAllMembers", &muteAllMembers)
            fields.optional("joinOption", &joinOption)
            fields.optional("inviteOption", &inviteOption)
            fields.optional("groupCustomField", &groupCustomField)
            fields.optional("isSupportTopic", &isSupportTopic)
        }
    }
}

/// A user's own place in a group.
public struct GroupSelfInfo: WireRecord, Hashable, CustomStringConvertible {
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(userID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("userID", &userID)
        fields.optional("role", &role)
        fields.optional("nameCard", &nameCard)
        fields.optional("joinTime", &joinTime)
        fields.optional("messageRemindType", &messageRemindType)
        fields.optional("memberCustomField", &memberCustomField)
        fields.optional("readedSequence", &readedSequence)
    }
}

/// A member of a group.
public struct GroupMember: WireRecord, Hashable, CustomStringConvertible {
    /// The member.
    public var userID: UserID
    /// The nickname. `""` when none is given.
    public var nick: String
    /// The address of the avatar. `""` when none is given.
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
    /// When the member last wrote; the declarations say text. `0` when none is given.
    public var lastSendMsgTime: Int
    /// Whether the member is online, premium edition. `false` when none is given.
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(userID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("userID", &userID)
        fields.optional("nick", &nick)
        fields.optional("avatar", &avatar)
        fields.optional("role", &role)
        fields.optional("joinTime", &joinTime)
        fields.optional("nameCard", &nameCard)
        fields.optional("muteUntil", &muteUntil)
        fields.optional("memberCustomField", &memberCustomField)
        fields.optional("lastSendMsgTime", &lastSendMsgTime)
        fields.optional("isOnline", &isOnline)
    }
}

/// A friend application that wasn't answered yet.
public struct FriendApplication: WireRecord, Hashable, CustomStringConvertible {
    /// The other user.
    public var userID: UserID
    /// The address of their avatar. `""` when none is given.
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(userID: "", type: .init(rawValue: "")) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("userID", &userID)
        fields.optional("avatar", &avatar)
        fields.optional("nick", &nick)
        fields.optional("time", &time)
        fields.optional("source", &source)
        fields.optional("wording", &wording)
        fields.required("type", &type)
    }
}

/// The friend applications that weren't answered yet.
public struct FriendApplicationList: WireRecord, Hashable, CustomStringConvertible {
    /// The applications, oldest first. `[]` when none is given.
    public var friendApplicationList: [FriendApplication]
    /// How many of those received the user hasn't read. `0` when none is given.
    public var unreadCount: Int

    /// Makes a value of its fields.
    public init(friendApplicationList: [FriendApplication] = [], unreadCount: Int = 0) {
        self.friendApplicationList = friendApplicationList
        self.unreadCount = unreadCount
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("friendApplicationList", &friendApplicationList)
        fields.optional("unreadCount", &unreadCount)
    }
}

/// What became of following a user, or of ceasing to.
public struct FollowResult: WireRecord, Hashable, CustomStringConvertible {
    /// The user.
    public var userID: UserID
    /// 0 for success, otherwise the error's code. `0` when none is given.
    public var resultCode: Int
    /// The reason in words, for a developer to read. `""` when none is given.
    public var resultInfo: String

    /// Makes a value of its fields.
    public init(userID: UserID, resultCode: Int = 0, resultInfo: String = "") {
        self.userID = userID
        self.resultCode = resultCode
        self.resultInfo = resultInfo
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(userID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("userID", &userID)
        fields.optional("resultCode", &resultCode)
        fields.optional("resultInfo", &resultInfo)
    }
}

/// A page of a list of followers or of those followed.
public struct FollowList: WireRecord, Hashable, CustomStringConvertible {
    /// The users, in the order of following. `[]` when none is given.
    public var resultList: [Profile]
    /// Where the next page begins, empty on the last one. `""` when none is given.
    public var nextCursor: String

    /// Makes a value of its fields.
    public init(resultList: [Profile] = [], nextCursor: String = "") {
        self.resultList = resultList
        self.nextCursor = nextCursor
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("resultList", &resultList)
        fields.optional("nextCursor", &nextCursor)
    }
}

/// How many a user follows, and how many follow the user.
public struct FollowInfo: WireRecord, Hashable, CustomStringConvertible {
    /// The user.
    public var userID: UserID
    /// How many the user follows. `0` when none is given.
    public var followingCount: Int
    /// How many follow the user. `0` when none is given.
    public var followersCount: Int
    /// How many do both. `0` when none is given.
    public var mutualFollowersCount: Int
    /// 0 for success, otherwise the error's code. `0` when none is given.
    public var resultCode: Int
    /// The reason in words, for a developer to read. `""` when none is given.
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(userID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("userID", &userID)
        fields.optional("followingCount", &followingCount)
        fields.optional("followersCount", &followersCount)
        fields.optional("mutualFollowersCount", &mutualFollowersCount)
        fields.optional("resultCode", &resultCode)
        fields.optional("resultInfo", &resultInfo)
    }
}

/// A user, and which of the two follows the other.
public struct FollowTypeResult: WireRecord, Hashable, CustomStringConvertible {
    /// The other user.
    public var userID: UserID
    /// Which of two users follows the other. `.noRelation` when none is given.
    public var followType: FollowType
    /// 0 for success, otherwise the error's code. `0` when none is given.
    public var resultCode: Int
    /// The reason in words, for a developer to read. `""` when none is given.
    public var resultInfo: String

    /// Makes a value of its fields.
    public init(userID: UserID, followType: FollowType = .noRelation, resultCode: Int = 0, resultInfo: String = "") {
        self.userID = userID
        self.followType = followType
        self.resultCode = resultCode
        self.resultInfo = resultInfo
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(userID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("userID", &userID)
        fields.optional("followType", &followType)
        fields.optional("resultCode", &resultCode)
        fields.optional("resultInfo", &resultInfo)
    }
}

/// Who came onto a list or went off it.
public struct FollowListUpdate: WireRecord, Hashable, CustomStringConvertible {
    /// True for those who came, false for those who went.
    public var isAdd: Bool
    /// The users; of those who went, the ids alone. `[]` when none is given.
    public var userInfoList: [Profile]

    /// Makes a value of its fields.
    public init(isAdd: Bool, userInfoList: [Profile] = []) {
        self.isAdd = isAdd
        self.userInfoList = userInfoList
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(isAdd: false) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("isAdd", &isAdd)
        fields.optional("userInfoList", &userInfoList)
    }
}

/// A group of the user's friends.
public struct FriendGroup: WireRecord, Hashable, CustomStringConvertible {
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(name: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("name", &name)
        fields.optional("userIDList", &userIDList)
        fields.optional("count", &count)
    }
}

/// A friend group after a call on several friends.
public struct FriendGroupResult: WireRecord, Hashable, CustomStringConvertible {
    /// The group as it is now.
    public var friendGroup: FriendGroup
    /// The users it failed for, each with the reason. `[]` when none is given.
    public var failureUserIDList: [FailedUser]

    /// Makes a value of its fields.
    public init(friendGroup: FriendGroup, failureUserIDList: [FailedUser] = []) {
        self.friendGroup = friendGroup
        self.failureUserIDList = failureUserIDList
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(friendGroup: .placeholder) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("friendGroup", &friendGroup)
        fields.optional("failureUserIDList", &failureUserIDList)
    }
}

/// A friend, as the user sees them.
public struct Friend: WireRecord, Hashable, CustomStringConvertible {
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
    public var profile: Profile
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(userID: "", profile: .placeholder) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("userID", &userID)
        fields.optional("remark", &remark)
        fields.optional("groupList", &groupList)
        fields.optional("source", &source)
        fields.optional("wording", &wording)
        fields.required("profile", &profile)
        fields.optional("friendCustomField", &friendCustomField)
        fields.optional("addTime", &addTime)
    }
}

/// A field of the app's own about a friend.
public struct FriendCustomField: WireRecord, Hashable, CustomStringConvertible {
    /// Its name, `Tag_SNS_Custom_` with letters, digits and underscores behind it. Empty counts as missing. Matches
    /// `^Tag_SNS_Custom_[A-Za-z0-9_]+$`, else `invalidParameter`.
    public var key: String
    /// Its value. At most 500 UTF-8 bytes, else `invalidParameter`. `""` when none is given.
    public var value: String

    /// Makes a value of its fields.
    public init(key: String, value: String = "") {
        self.key = key
        self.value = value
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(key: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("key", &key)
        fields.optional("value", &value)
    }
}

/// What became of a friend application.
public struct AddFriendResult: WireRecord, Hashable, CustomStringConvertible {
    /// 0 for friends at once, 30539 when the other side is asked first. `0` when none is given.
    public var code: Int

    /// Makes a value of its fields.
    public init(code: Int = 0) {
        self.code = code
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("code", &code)
    }
}

/// Which friendships were ended.
public struct DeleteFriendResult: WireRecord, Hashable, CustomStringConvertible {
    /// Those that were. `[]` when none is given.
    public var successUserIDList: [DeletedFriend]
    /// Those that weren't, each with the reason. `[]` when none is given.
    public var failureUserIDList: [FailedUser]

    /// Makes a value of its fields.
    public init(successUserIDList: [DeletedFriend] = [], failureUserIDList: [FailedUser] = []) {
        self.successUserIDList = successUserIDList
        self.failureUserIDList = failureUserIDList
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("successUserIDList", &successUserIDList)
        fields.optional("failureUserIDList", &failureUserIDList)
    }
}

/// Somebody who is no longer a friend.
public struct DeletedFriend: WireRecord, Hashable, CustomStringConvertible {
    /// The user.
    public var userID: UserID

    /// Makes a value of its fields.
    public init(userID: UserID) {
        self.userID = userID
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(userID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("userID", &userID)
    }
}

/// Which side has the other as a friend.
public struct CheckFriendResult: WireRecord, Hashable, CustomStringConvertible {
    /// Those who could be checked. `[]` when none is given.
    public var successUserIDList: [CheckedFriend]
    /// Those who couldn't, each with the reason. `[]` when none is given.
    public var failureUserIDList: [FailedUser]

    /// Makes a value of its fields.
    public init(successUserIDList: [CheckedFriend] = [], failureUserIDList: [FailedUser] = []) {
        self.successUserIDList = successUserIDList
        self.failureUserIDList = failureUserIDList
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("successUserIDList", &successUserIDList)
        fields.optional("failureUserIDList", &failureUserIDList)
    }
}

/// Somebody and how they and the user have each other.
public struct CheckedFriend: WireRecord, Hashable, CustomStringConvertible {
    /// The other user.
    public var userID: UserID
    /// Always 0. `0` when none is given.
    public var code: Int
    /// Which side has the other as a friend.
    public var relation: FriendRelation

    /// Makes a value of its fields.
    public init(userID: UserID, code: Int = 0, relation: FriendRelation) {
        self.userID = userID
        self.code = code
        self.relation = relation
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(userID: "", relation: .init(rawValue: "")) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("userID", &userID)
        fields.optional("code", &code)
        fields.required("relation", &relation)
    }
}

/// What the user keeps about friends, with their profiles.
public struct FriendProfileResult: WireRecord, Hashable, CustomStringConvertible {
    /// The friends. `[]` when none is given.
    public var friendList: [Friend]
    /// Those who are none, each with the reason. `[]` when none is given.
    public var failureUserIDList: [FailedUser]

    /// Makes a value of its fields.
    public init(friendList: [Friend] = [], failureUserIDList: [FailedUser] = []) {
        self.friendList = friendList
        self.failureUserIDList = failureUserIDList
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("friendList", &friendList)
        fields.optional("failureUserIDList", &failureUserIDList)
    }
}

/// A user that a call on several users failed for.
public struct FailedUser: WireRecord, Hashable, CustomStringConvertible {
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(userID: "", code: 0) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("userID", &userID)
        fields.required("code", &code)
        fields.optional("message", &message)
    }
}

/// The invitation made.
public struct InvitationResult: WireRecord, Hashable, CustomStringConvertible {
    /// Its id.
    public var inviteID: InviteID

    /// Makes a value of its fields.
    public init(inviteID: InviteID) {
        self.inviteID = inviteID
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(inviteID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("inviteID", &inviteID)
    }
}

/// What a push about an invitation tells those who aren't online.
public struct InvitationPushInfo: WireRecord, Hashable, CustomStringConvertible {
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("disablePush", &disablePush)
        fields.optional("disableVoipPush", &disableVoipPush)
        fields.optional("title", &title)
        fields.optional("description", &description)
        fields.optional("extension", &`extension`)
        fields.optional("ignoreIOSBadge", &ignoreIOSBadge)
        fields.optional("androidOPPOChannelID", &androidOPPOChannelID)
    }
}

/// An invitation that has arrived.
public struct NewInvitation: WireRecord, Hashable, CustomStringConvertible {
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(inviteID: "", inviter: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("inviteID", &inviteID)
        fields.required("inviter", &inviter)
        fields.optional("groupID", &groupID)
        fields.optional("data", &data)
        fields.optional("inviteeList", &inviteeList)
    }
}

/// What an invited user has answered.
public struct InvitationAnswer: WireRecord, Hashable, CustomStringConvertible {
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(inviteID: "", inviter: "", invitee: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("inviteID", &inviteID)
        fields.required("inviter", &inviter)
        fields.optional("groupID", &groupID)
        fields.optional("data", &data)
        fields.required("invitee", &invitee)
    }
}

/// An invitation that was cancelled.
public struct InvitationCancellation: WireRecord, Hashable, CustomStringConvertible {
    /// The invitation.
    public var inviteID: InviteID
    /// Who had invited.
    public var inviter: UserID
    /// The group, empty for an invitation of one user. `""` when none is given.
    public var groupID: GroupID
    /// Data of the app's own, from cancelling it. `""` when none is given.
    public var data: String

    /// Makes a value of its fields.
    public init(inviteID: InviteID, inviter: UserID, groupID: GroupID = "", data: String = "") {
        self.inviteID = inviteID
        self.inviter = inviter
        self.groupID = groupID
        self.data = data
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(inviteID: "", inviter: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("inviteID", &inviteID)
        fields.required("inviter", &inviter)
        fields.optional("groupID", &groupID)
        fields.optional("data", &data)
    }
}

/// An invitation that nobody has answered in time.
public struct InvitationTimeout: WireRecord, Hashable, CustomStringConvertible {
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
    public var message: Message?

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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(inviteID: "", inviter: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("inviteID", &inviteID)
        fields.required("inviter", &inviter)
        fields.optional("groupID", &groupID)
        fields.optional("data", &data)
        fields.optional("inviteeList", &inviteeList)
        fields.optional("isSelfTimeout", &isSelfTimeout)
        fields.optional("message", &message)
    }
}

/// An invitation whose data have changed.
public struct InvitationModification: WireRecord, Hashable, CustomStringConvertible {
    /// The invitation.
    public var inviteID: InviteID
    /// Data of the app's own, as they are now. `""` when none is given.
    public var data: String

    /// Makes a value of its fields.
    public init(inviteID: InviteID, data: String = "") {
        self.inviteID = inviteID
        self.data = data
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(inviteID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("inviteID", &inviteID)
        fields.optional("data", &data)
    }
}

/// What a message tells about an invitation.
public struct Signaling: WireRecord, Hashable, CustomStringConvertible {
    /// The invitation.
    public var inviteID: InviteID
    /// The group, empty for an invitation of one user. `""` when none is given.
    public var groupID: GroupID
    /// Who invites.
    public var inviter: UserID
    /// Whom the step is about: all invited, who answers, or those who haven't answered. `[]` when none is given.
    public var inviteeList: [UserID]
    /// Data of the app's own, from this step. `""` when none is given.
    public var data: String
    /// Which step it is.
    public var actionType: SignalingAction
    /// How many seconds there are to answer, 0 for any number. `0` when none is given.
    public var timeout: Int
    /// What tells signalling from other custom messages, always 1. `1` when none is given.
    public var businessID: Int

    /// Makes a value of its fields.
    public init(
        inviteID: InviteID,
        groupID: GroupID = "",
        inviter: UserID,
        inviteeList: [UserID] = [],
        data: String = "",
        actionType: SignalingAction,
        timeout: Int = 0,
        businessID: Int = 1
    ) {
        self.inviteID = inviteID
        self.groupID = groupID
        self.inviter = inviter
        self.inviteeList = inviteeList
        self.data = data
        self.actionType = actionType
        self.timeout = timeout
        self.businessID = businessID
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(inviteID: "", inviter: "", actionType: .init(rawValue: 0)) }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("inviteID", &inviteID)
        fields.optional("groupID", &groupID)
        fields.required("inviter", &inviter)
        fields.optional("inviteeList", &inviteeList)
        fields.optional("data", &data)
        fields.required("actionType", &actionType)
        fields.optional("timeout", &timeout)
        fields.optional("businessID", &businessID)
    }
}

/// A field of the app's own in a profile.
public struct ProfileCustomField: WireRecord, Hashable, CustomStringConvertible {
    /// Its name, `Tag_Profile_Custom_` with up to eight letters, digits and underscores behind it. Empty counts as
    /// missing. Matches `^Tag_Profile_Custom_[A-Za-z0-9_]{1,8}$`, else `profileFieldNotFound`.
    public var key: String
    /// Its value, empty for none. At most 500 UTF-8 bytes, else `profileValueTooLong`.
    public var value: String

    /// Makes a value of its fields.
    public init(key: String, value: String) {
        self.key = key
        self.value = value
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(key: "", value: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("key", &key)
        fields.required("value", &value)
    }
}

/// Whether a user is online, and what the user says about it.
public struct UserStatus: WireRecord, Hashable, CustomStringConvertible {
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

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self(userID: "") }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("userID", &userID)
        fields.optional("statusType", &statusType)
        fields.optional("customStatus", &customStatus)
    }
}

/// The status of several users.
public struct UserStatusResult: WireRecord, Hashable, CustomStringConvertible {
    /// Those whose status is known. `[]` when none is given.
    public var successUserList: [UserStatus]
    /// Those whose status isn't, each with the reason. `[]` when none is given.
    public var failureUserList: [FailedUser]

    /// Makes a value of its fields.
    public init(successUserList: [UserStatus] = [], failureUserList: [FailedUser] = []) {
        self.successUserList = successUserList
        self.failureUserList = failureUserList
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("successUserList", &successUserList)
        fields.optional("failureUserList", &failureUserList)
    }
}

/// How a change of subscriptions went.
public struct StatusSubscriptionResult: WireRecord, Hashable, CustomStringConvertible {
    /// Whom it failed for, each with the reason. `[]` when none is given.
    public var failureUserList: [FailedUser]

    /// Makes a value of its fields.
    public init(failureUserList: [FailedUser] = []) {
        self.failureUserList = failureUserList
    }

    /// What is read into: any value where there is no default.
    public static var placeholder: Self { Self() }

    /// Takes the fields from the wire or puts them there.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("failureUserList", &failureUserList)
    }
}
