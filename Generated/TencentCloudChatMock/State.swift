// Generated from the spec by sdkgen. Do not edit.
//
// What the service keeps.

import SDKMockRuntime
import SDKRuntime
import TencentCloudChat

/// Everything that the service keeps.
struct ChatState: MockState {
    typealias Failure = ChatError

    /// Every device, by its id.
    var devices = MockDevices<ChatDeviceState>()
    /// Every user, by the user's id.
    var users: WireMap<UserID, ChatUserState> = [:]
    /// What there is once.
    var world = ChatWorldState()
}

/// What the service keeps for a user.
struct ChatUserState: MockRecord {
    /// What the app's server makes of the user's next message.
    var nextChange: MessageChange?
    /// When all messages of the user are muted.
    var allReceiveMessageOpt: AllReceiveMessageOpt = AllReceiveMessageOpt()
    /// What is set for conversations, only those for which something was set.
    var remindTypes: WireMap<ConversationID, RemindType> = [:]
    /// What the user has seen of extensions; what changed meanwhile they can't overwrite.
    var seenExtensions: WireMap<MessageID, SeenExtensions> = [:]
    /// The user's searches that can go on.
    var searchCursors: WireMap<String, SearchCursor> = [:]
    /// How the user presents themselves.
    var profile: Profile = Profile(userID: "")
    /// The user's conversations, in the order of their making.
    var conversations: WireMap<ConversationID, Conversation> = [:]
    /// The number of the latest arrival in each conversation, which orders the list.
    var arrivals: WireMap<ConversationID, Int> = [:]
    /// The names of the user's conversation groups, in the order of their making.
    var conversationGroups: [String] = []
    /// The user's copy of the history, oldest message first.
    var messages: WireMap<ConversationID, WireMap<MessageID, Message>> = [:]
    /// The messages that never become the latest one of their conversation.
    var passedOver: WireMap<MessageID, Bool> = [:]
    /// The messages that were ever counted as unread, in the order of arrival. As many of the latest ones as the count
    /// says are unread still.
    var countedMessages: WireMap<ConversationID, [MessageID]> = [:]
    /// The user's friends.
    var friends: WireMap<UserID, FriendRecord> = [:]
    /// Who has had a one-to-one conversation with the user, which shows the user's profile as long as it is there.
    var knownTo: WireMap<UserID, Bool> = [:]
    /// Who has had the user as a friend, and perhaps has still.
    var befriendedBy: WireMap<UserID, Bool> = [:]
    /// Who has subscribed to the user's status, and perhaps is so still.
    var subscribers: WireMap<UserID, Bool> = [:]
    /// Whom the user has blocked.
    var blacklist: [UserID] = []
    /// Friend applications that weren't answered yet, sent and received, oldest first.
    var friendApplications: [FriendApplicationRecord] = []
    /// Whom the user follows, each with the number of the follow.
    var following: WireMap<UserID, Int> = [:]
    /// Who follows the user, each with the number of the follow.
    var followers: WireMap<UserID, Int> = [:]
    /// After which follow a list goes on, by the cursor given for it.
    var followCursors: WireMap<String, Int> = [:]
    /// The names of the user's friend groups, in the order of their making; each friend has the names of theirs.
    var friendGroups: [String] = []
    /// What the user says besides being online.
    var customStatus: String = ""
    /// When the user's last client went offline.
    var leftAt: Int = 0
    /// When the user lately asked for the status of others.
    var statusQueries: [Int] = []
    /// To whose status the user is subscribed, the oldest subscription first.
    var statusSubscriptions: [UserID] = []
}

/// What a device, an instance of the client, has.
struct ChatDeviceState: MockDevice {
    /// Who is logged in on the device.
    var user: UserID?
    /// Whether it has no connection, so that nothing reaches it but what it tells by itself.
    var isCutOff: Bool = false
    /// Why it was kicked out while it had no connection, which it doesn't know yet.
    var reasonToLearn: KickedOutReason?
    /// The messages that it would have received if it had a connection.
    var missed: WireMap<MessageID, ConversationID> = [:]
    /// The messages that were changed or revoked while it had no connection.
    var changedMeanwhile: WireMap<MessageID, ConversationID> = [:]
    /// The texts not sent yet. They never leave the device.
    var drafts: [Draft] = []
    /// What the client has seen of the attributes of groups.
    var seenAttributes: WireMap<GroupID, SeenAttributes> = [:]
    /// The AVChatRoom that it watches as a guest, without a login.
    var watchedGroup: GroupID?
    /// Whether methods that need a login can be called.
    var isReady: Bool = false
    /// Whether anybody ever was logged in on it; it decides how calls are refused afterwards.
    var wasLoggedIn: Bool = false
    /// Whether the latest attempt to log in on it has failed.
    var hasLoginFailed: Bool = false
    /// Why the latest login on it was ended, if the user hasn't ended it.
    var kickedOutFor: KickedOutReason?
    /// The number of its latest login, counted over all devices; the smallest one is kicked out first.
    var loginNumber: Int = 0
    /// The least important messages that the client logs.
    var logLevel: LogLevel = .normal
    /// The plug-ins that it was given.
    var plugins: [Plugin] = []
    /// When it last asked for something that can be asked for now and then alone.
    var lastAsked: WireMap<String, Int> = [:]
    /// Messages made here and not sent yet, with what the message itself doesn't carry.
    var outbox: WireMap<MessageID, OutgoingMessage> = [:]
    /// The messages that this client has sent, received or fetched since its login, each with the conversation in whose
    /// history it is.
    var atHand: WireMap<MessageID, ConversationID> = [:]
    /// What this client still has of messages at hand that the user has deleted.
    var leftovers: WireMap<MessageID, Message> = [:]

    static var canBeCutOff: Bool { true }

    static func isCutOff(_ device: Self) -> Bool { device.isCutOff }
}

/// What there is once.
struct ChatWorldState: MockRecord {
    /// All topics, in the order of their making.
    var topics: WireMap<GroupID, TopicRecord> = [:]
    /// The groups that are busy, each with the lowest priority that gets through.
    var busyGroups: WireMap<GroupID, MessagePriority> = [:]
    /// The fields that are set up for profiles, absent for all.
    var profileFields: [String]?
    /// The signatures that the service refuses, each with whether its time is over.
    var refusedSignatures: WireMap<String, Bool> = [:]
    /// Words that no text may hold.
    var blockedWords: [String] = []
    /// The applications and invitations that wait for a decision, oldest first.
    var groupApplications: [GroupApplicationRecord] = []
    /// The attributes of all groups.
    var groupAttributes: WireMap<GroupID, AttributeSheet> = [:]
    /// The counters of all groups.
    var groupCounters: WireMap<GroupID, CounterSheet> = [:]
    /// The extensions of all messages.
    var messageExtensions: WireMap<MessageID, ExtensionSheet> = [:]
    /// How often extensions were changed.
    var extensionChanges: Int = 0
    /// Merged messages that are too large to travel with the message.
    var mergedMessages: WireMap<String, MergerPayload> = [:]
    /// The reactions to all messages.
    var messageReactions: WireMap<MessageID, ReactionSheet> = [:]
    /// The receipts for all messages that ask for them.
    var readReceipts: WireMap<MessageID, ReceiptSheet> = [:]
    /// The messages of AVChatRooms, which nobody's history has and which can be revoked all the same.
    var liveMessages: WireMap<MessageID, Message> = [:]
    /// All groups.
    var groups: WireMap<GroupID, GroupRecord> = [:]
    /// The messages of groups and topics that keep a history, oldest first, as whoever sent them has them.
    var groupMessages: WireMap<GroupID, WireMap<MessageID, Message>> = [:]
    /// How many messages have been sent; the latest one's number.
    var arrivals: Int = 0
    /// How many logins there have been.
    var logins: Int = 0
    /// How often anybody has followed anybody; the latest follow's number.
    var follows: Int = 0
    /// The invitations that are still open.
    var invitations: WireMap<InviteID, Invitation> = [:]
    /// What the messages of signalling tell.
    var signals: WireMap<MessageID, Signaling> = [:]
}

/// A topic as the service keeps it.
struct TopicRecord: Sendable, Hashable {
    /// Its community.
    var groupID: GroupID
    /// Its id.
    var topicID: GroupID
    /// Its name.
    var topicName: String
    /// The address of its avatar.
    var avatar: String = ""
    /// What it is about.
    var introduction: String = ""
    /// Its notice.
    var notification: String = ""
    /// Data of the app's own.
    var customData: String = ""
    /// Whether ordinary members are muted in it.
    var muteAllMembers: Bool = false
    /// Until when single members are muted in it.
    var mutedUntil: WireMap<UserID, Int> = [:]
    /// The number of its next message.
    var nextSequence: Int = 1
}

/// What a message is to hold.
struct MessageChange: Sendable, Hashable {
    /// What it consists of.
    var type: MessageType
    /// The content.
    var payload: MessagePayload
    /// The custom data, absent when they stay.
    var cloudCustomData: String?
}

/// A text not sent yet, as one device keeps it.
struct Draft: Sendable, Hashable {
    /// Who wrote it.
    var userID: UserID
    /// Where it would be sent.
    var conversationID: ConversationID
    /// The text.
    var text: String
}

/// Something that the owner or an administrator of a group hasn't decided yet.
struct GroupApplicationRecord: Sendable, Hashable {
    /// The group.
    var groupID: GroupID
    /// Whether somebody applies or was invited.
    var applicationType: GroupApplicationType
    /// Who applies, or who has invited.
    var applicant: UserID
    /// Who was invited.
    var userID: UserID = ""
    /// What the applicant has written.
    var note: String = ""
    /// The number that the notices about it carry.
    var messageKey: Int
}

/// The attributes of a group as the service keeps them.
struct AttributeSheet: Sendable, Hashable {
    /// The attributes by key.
    var attributes: WireMap<String, String> = [:]
    /// How often they were changed.
    var changes: Int = 0
    /// Which change each key saw last, also keys that are gone.
    var changedAt: WireMap<String, Int> = [:]
}

/// What a client has seen of the attributes of a group.
struct SeenAttributes: Sendable, Hashable {
    /// During which login; another one begins without knowing anything.
    var login: Int
    /// The number of the latest change that it knows of.
    var change: Int
}

/// The counters of a group as the service keeps them.
struct CounterSheet: Sendable, Hashable {
    /// The counters by key.
    var counters: WireMap<String, Int> = [:]
}

/// A page of a list of users.
struct UserPage: Sendable, Hashable {
    /// The users of the page.
    var userIDList: [UserID] = []
    /// The cursor of the next page, empty when nobody is left.
    var next: String = ""
}

/// The extensions of a message as the service keeps them.
struct ExtensionSheet: Sendable, Hashable {
    /// The entries by key.
    var entries: WireMap<String, ExtensionEntry> = [:]
}

/// A key's latest value.
struct ExtensionEntry: Sendable, Hashable {
    /// The value.
    var value: String
    /// The number of the change that brought it; no two changes have the same.
    var version: Int
}

/// What a user has seen of a message's extensions.
struct SeenExtensions: Sendable, Hashable {
    /// The latest version seen of each key.
    var versions: WireMap<String, Int> = [:]
}

/// What a search looks for.
struct SearchTerms: Sendable, Hashable {
    /// The keywords, none for any text.
    var keywords: [String]
    /// Whether one keyword is enough.
    var match: KeywordMatch
    /// Who has sent it, nobody for anybody.
    var senders: [UserID]
    /// Its type, none for any.
    var types: [MessageType]
    /// When it was sent at the earliest.
    var earliest: Int
    /// When it was sent at the latest.
    var latest: Int
}

/// Where a search goes on.
struct SearchCursor: Sendable, Hashable {
    /// How much of it was given already.
    var offset: Int
    /// When the cursor was given.
    var madeAt: Int
}

/// The reactions to a message as the service keeps them.
struct ReactionSheet: Sendable, Hashable {
    /// Who has put each of them, in the order of putting.
    var users: WireMap<String, [UserID]> = [:]
}

/// The receipts for a message as the service keeps them.
struct ReceiptSheet: Sendable, Hashable {
    /// Whom the message has reached, without the sender.
    var awaited: [UserID] = []
    /// When each of them has sent the receipt.
    var readAt: WireMap<UserID, Int> = [:]
}

/// The file of a message that isn't sent yet.
struct PendingUpload: Sendable, Hashable {
    /// The file.
    var file: LocalFile
    /// The id under which it will be stored.
    var uuid: String
}

/// What a client remembers about a message between making and sending it.
struct OutgoingMessage: Sendable, Hashable {
    /// Only these members receive it; absent for all.
    var receiverList: [UserID]?
    /// The moderation rules that the service is to apply.
    var customModerationConfigurationID: String?
    /// The message as it was made.
    var made: Message?
    /// The message as it is once sending it has failed; absent before that.
    var failed: Message?
    /// The file to upload before it is sent; absent for a message without one.
    var upload: PendingUpload?
}

/// What a user keeps about a friend.
struct FriendRecord: Sendable, Hashable {
    /// The user's own name for the friend.
    var remark: String = ""
    /// The friend groups that the friend is in.
    var groupList: [String] = []
    /// Where the friendship comes from.
    var source: String = ""
    /// What was written when it was asked for.
    var wording: String = ""
    /// When it began.
    var addTime: Int = 0
    /// Fields of the app's own.
    var friendCustomField: [FriendCustomField] = []
}

/// A group as the service keeps it.
struct GroupRecord: Sendable, Hashable {
    /// Its id.
    var groupID: GroupID
    /// Its name.
    var name: String
    /// Its type.
    var type: GroupType
    /// Who owns it.
    var ownerID: UserID
    /// The address of its avatar.
    var avatar: String = ""
    /// What it is about.
    var introduction: String = ""
    /// Its notice.
    var notification: String = ""
    /// When it was made.
    var createTime: Int
    /// How many members it may have, 0 for any number.
    var maxMemberCount: Int
    /// How applications to join are dealt with.
    var joinOption: JoinOption
    /// How invitations are dealt with.
    var inviteOption: InviteOption
    /// Whether ordinary members are muted.
    var muteAllMembers: Bool = false
    /// Whether it is a community with topics.
    var isSupportTopic: Bool = false
    /// Fields of the app's own.
    var groupCustomField: [CustomField] = []
    /// How often its profile has changed.
    var infoSequence: Int = 0
    /// When its profile last changed.
    var lastInfoTime: Int = 0
    /// Who was removed, and until when they can't come back.
    var bans: WireMap<UserID, Int> = [:]
    /// The number of its next message.
    var nextSequence: Int = 1
    /// Its members, in the order of joining.
    var members: WireMap<UserID, MemberRecord> = [:]
    /// The clients that watch it without a login, an AVChatRoom.
    var guests: [String] = []
}

/// A member of a group as the service keeps it.
struct MemberRecord: Sendable, Hashable {
    /// What the member may do.
    var role: GroupMemberRole = .member
    /// When the member joined.
    var joinTime: Int
    /// The member's name in the group.
    var nameCard: String = ""
    /// Until when the member is muted.
    var muteUntil: Int = 0
    /// Fields of the app's own.
    var memberCustomField: [CustomField] = []
    /// When the member last wrote.
    var lastSendMsgTime: Int = 0
    /// The member's marks, in an AVChatRoom.
    var marks: [Int] = []
}

/// A friend application on the list of one of the two sides.
struct FriendApplicationRecord: Sendable, Hashable {
    /// The application as that side sees it.
    var application: FriendApplication
    /// Whether it was read, for one received.
    var isRead: Bool = false
    /// What the user wants to call the friend, for one sent.
    var remark: String = ""
    /// The friend group named, for one sent.
    var groupName: String = ""
}

/// An invitation that is still open.
struct Invitation: Sendable, Hashable {
    /// Its id.
    var inviteID: InviteID
    /// Who invites.
    var inviter: UserID
    /// The group, empty for an invitation of one user.
    var groupID: GroupID
    /// Who is invited.
    var inviteeList: [UserID]
    /// Who hasn't answered yet.
    var waiting: [UserID]
    /// Data of the app's own.
    var data: String
    /// How many seconds there are to answer.
    var timeout: Int
    /// Whether it and its answers are only for those online.
    var onlineUserOnly: Bool
    /// The message that it travelled as, as the inviting user sees it.
    var message: Message?
}
