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
    private var kept = Fields.defaults

    /// What the app's server makes of the user's next message.
    var nextChange: MessageChange? {
        get { kept.value.nextChange }
        _modify { yield &kept.value.nextChange }
    }

    /// When all messages of the user are muted.
    var allReceiveMessageOpt: AllReceiveMessageOpt {
        get { kept.value.allReceiveMessageOpt }
        _modify { yield &kept.value.allReceiveMessageOpt }
    }

    /// What is set for conversations, only those for which something was set.
    var remindTypes: WireMap<ConversationID, RemindType> {
        get { kept.value.remindTypes }
        _modify { yield &kept.value.remindTypes }
    }

    /// The messages of one-to-one conversations that the user has sent and the other side hasn't read.
    var notReadByPeer: WireMap<ConversationID, [MessageID]> {
        get { kept.value.notReadByPeer }
        _modify { yield &kept.value.notReadByPeer }
    }

    /// What the user has seen of extensions; what changed meanwhile they can't overwrite.
    var seenExtensions: WireMap<MessageID, SeenExtensions> {
        get { kept.value.seenExtensions }
        _modify { yield &kept.value.seenExtensions }
    }

    /// The user's searches that can go on.
    var searchCursors: WireMap<String, SearchCursor> {
        get { kept.value.searchCursors }
        _modify { yield &kept.value.searchCursors }
    }

    /// How the user presents themselves.
    var profile: Profile {
        get { kept.value.profile }
        _modify { yield &kept.value.profile }
    }

    /// The user's conversations, in the order of their making.
    var conversations: WireMap<ConversationID, Conversation> {
        get { kept.value.conversations }
        _modify { yield &kept.value.conversations }
    }

    /// The number of the latest arrival in each conversation, which orders the list.
    var arrivals: WireMap<ConversationID, Int> {
        get { kept.value.arrivals }
        _modify { yield &kept.value.arrivals }
    }

    /// The names of the user's conversation groups, in the order of their making.
    var conversationGroups: [String] {
        get { kept.value.conversationGroups }
        _modify { yield &kept.value.conversationGroups }
    }

    /// The user's copy of the history, oldest message first.
    var messages: WireMap<ConversationID, WireMap<MessageID, Message>> {
        get { kept.value.messages }
        _modify { yield &kept.value.messages }
    }

    /// The messages that never become the latest one of their conversation.
    var passedOver: WireMap<MessageID, Bool> {
        get { kept.value.passedOver }
        _modify { yield &kept.value.passedOver }
    }

    /// The messages counted as unread since the conversation last had none, in the order of arrival. As many of the
    /// latest ones as the count says are unread still.
    var countedMessages: WireMap<ConversationID, [MessageID]> {
        get { kept.value.countedMessages }
        _modify { yield &kept.value.countedMessages }
    }

    /// The groups that the user is a member of, in the order of joining.
    var groups: WireMap<GroupID, Bool> {
        get { kept.value.groups }
        _modify { yield &kept.value.groups }
    }

    /// The user's friends.
    var friends: WireMap<UserID, FriendRecord> {
        get { kept.value.friends }
        _modify { yield &kept.value.friends }
    }

    /// Who has had a one-to-one conversation with the user, which shows the user's profile as long as it is there.
    var knownTo: WireMap<UserID, Bool> {
        get { kept.value.knownTo }
        _modify { yield &kept.value.knownTo }
    }

    /// Who has had the user as a friend, and perhaps has still.
    var befriendedBy: WireMap<UserID, Bool> {
        get { kept.value.befriendedBy }
        _modify { yield &kept.value.befriendedBy }
    }

    /// Who has subscribed to the user's status, and perhaps is so still.
    var subscribers: WireMap<UserID, Bool> {
        get { kept.value.subscribers }
        _modify { yield &kept.value.subscribers }
    }

    /// Whom the user has blocked.
    var blacklist: [UserID] {
        get { kept.value.blacklist }
        _modify { yield &kept.value.blacklist }
    }

    /// Friend applications that weren't answered yet, sent and received, oldest first.
    var friendApplications: [FriendApplicationRecord] {
        get { kept.value.friendApplications }
        _modify { yield &kept.value.friendApplications }
    }

    /// Whom the user follows, each with the number of the follow.
    var following: WireMap<UserID, Int> {
        get { kept.value.following }
        _modify { yield &kept.value.following }
    }

    /// Who follows the user, each with the number of the follow.
    var followers: WireMap<UserID, Int> {
        get { kept.value.followers }
        _modify { yield &kept.value.followers }
    }

    /// After which follow a list goes on, by the cursor given for it.
    var followCursors: WireMap<String, Int> {
        get { kept.value.followCursors }
        _modify { yield &kept.value.followCursors }
    }

    /// The names of the user's friend groups, in the order of their making; each friend has the names of theirs.
    var friendGroups: [String] {
        get { kept.value.friendGroups }
        _modify { yield &kept.value.friendGroups }
    }

    /// What the user says besides being online.
    var customStatus: String {
        get { kept.value.customStatus }
        _modify { yield &kept.value.customStatus }
    }

    /// When the user's last client went offline.
    var leftAt: Int {
        get { kept.value.leftAt }
        _modify { yield &kept.value.leftAt }
    }

    /// When the user lately asked for the status of others.
    var statusQueries: [Int] {
        get { kept.value.statusQueries }
        _modify { yield &kept.value.statusQueries }
    }

    /// To whose status the user is subscribed, the oldest subscription first.
    var statusSubscriptions: [UserID] {
        get { kept.value.statusSubscriptions }
        _modify { yield &kept.value.statusSubscriptions }
    }

    /// What is behind the reference.
    private struct Fields: Sendable {
        static let defaults = SharedStorage(Fields())

        var nextChange: MessageChange?
        var allReceiveMessageOpt: AllReceiveMessageOpt = AllReceiveMessageOpt()
        var remindTypes: WireMap<ConversationID, RemindType> = [:]
        var notReadByPeer: WireMap<ConversationID, [MessageID]> = [:]
        var seenExtensions: WireMap<MessageID, SeenExtensions> = [:]
        var searchCursors: WireMap<String, SearchCursor> = [:]
        var profile: Profile = Profile(userID: "")
        var conversations: WireMap<ConversationID, Conversation> = [:]
        var arrivals: WireMap<ConversationID, Int> = [:]
        var conversationGroups: [String] = []
        var messages: WireMap<ConversationID, WireMap<MessageID, Message>> = [:]
        var passedOver: WireMap<MessageID, Bool> = [:]
        var countedMessages: WireMap<ConversationID, [MessageID]> = [:]
        var groups: WireMap<GroupID, Bool> = [:]
        var friends: WireMap<UserID, FriendRecord> = [:]
        var knownTo: WireMap<UserID, Bool> = [:]
        var befriendedBy: WireMap<UserID, Bool> = [:]
        var subscribers: WireMap<UserID, Bool> = [:]
        var blacklist: [UserID] = []
        var friendApplications: [FriendApplicationRecord] = []
        var following: WireMap<UserID, Int> = [:]
        var followers: WireMap<UserID, Int> = [:]
        var followCursors: WireMap<String, Int> = [:]
        var friendGroups: [String] = []
        var customStatus: String = ""
        var leftAt: Int = 0
        var statusQueries: [Int] = []
        var statusSubscriptions: [UserID] = []
    }
}

/// What a device, an instance of the client, has.
struct ChatDeviceState: MockDevice {
    private var kept = Fields.defaults

    /// Who is logged in on the device.
    var user: UserID? {
        get { kept.value.user }
        _modify { yield &kept.value.user }
    }

    /// Whether it has no connection, so that nothing reaches it but what it tells by itself.
    var isCutOff: Bool {
        get { kept.value.isCutOff }
        _modify { yield &kept.value.isCutOff }
    }

    /// Why it was kicked out while it had no connection, which it doesn't know yet.
    var reasonToLearn: KickedOutReason? {
        get { kept.value.reasonToLearn }
        _modify { yield &kept.value.reasonToLearn }
    }

    /// The messages that it would have received if it had a connection.
    var missed: WireMap<MessageID, ConversationID> {
        get { kept.value.missed }
        _modify { yield &kept.value.missed }
    }

    /// The messages that were changed or revoked while it had no connection.
    var changedMeanwhile: WireMap<MessageID, ConversationID> {
        get { kept.value.changedMeanwhile }
        _modify { yield &kept.value.changedMeanwhile }
    }

    /// The texts not sent yet. They never leave the device.
    var drafts: [Draft] {
        get { kept.value.drafts }
        _modify { yield &kept.value.drafts }
    }

    /// What the client has seen of the attributes of groups.
    var seenAttributes: WireMap<GroupID, SeenAttributes> {
        get { kept.value.seenAttributes }
        _modify { yield &kept.value.seenAttributes }
    }

    /// The AVChatRoom that it watches as a guest, without a login.
    var watchedGroup: GroupID? {
        get { kept.value.watchedGroup }
        _modify { yield &kept.value.watchedGroup }
    }

    /// Whether methods that need a login can be called.
    var isReady: Bool {
        get { kept.value.isReady }
        _modify { yield &kept.value.isReady }
    }

    /// Whether anybody ever was logged in on it; it decides how calls are refused afterwards.
    var wasLoggedIn: Bool {
        get { kept.value.wasLoggedIn }
        _modify { yield &kept.value.wasLoggedIn }
    }

    /// Whether the latest attempt to log in on it has failed.
    var hasLoginFailed: Bool {
        get { kept.value.hasLoginFailed }
        _modify { yield &kept.value.hasLoginFailed }
    }

    /// Why the latest login on it was ended, if the user hasn't ended it.
    var kickedOutFor: KickedOutReason? {
        get { kept.value.kickedOutFor }
        _modify { yield &kept.value.kickedOutFor }
    }

    /// The number of its latest login, counted over all devices; the smallest one is kicked out first.
    var loginNumber: Int {
        get { kept.value.loginNumber }
        _modify { yield &kept.value.loginNumber }
    }

    /// The least important messages that the client logs.
    var logLevel: LogLevel {
        get { kept.value.logLevel }
        _modify { yield &kept.value.logLevel }
    }

    /// The plug-ins that it was given.
    var plugins: [Plugin] {
        get { kept.value.plugins }
        _modify { yield &kept.value.plugins }
    }

    /// When it last asked for something that can be asked for now and then alone.
    var lastAsked: WireMap<String, Int> {
        get { kept.value.lastAsked }
        _modify { yield &kept.value.lastAsked }
    }

    /// Messages made here and not sent yet, with what the message itself doesn't carry.
    var outbox: WireMap<MessageID, OutgoingMessage> {
        get { kept.value.outbox }
        _modify { yield &kept.value.outbox }
    }

    /// The messages that this client has sent, received or fetched since its login, each with the conversation in whose
    /// history it is.
    var atHand: WireMap<MessageID, ConversationID> {
        get { kept.value.atHand }
        _modify { yield &kept.value.atHand }
    }

    /// What this client still has of messages at hand that the user has deleted, by their conversations.
    var leftovers: WireMap<ConversationID, WireMap<MessageID, Message>> {
        get { kept.value.leftovers }
        _modify { yield &kept.value.leftovers }
    }

    /// What is behind the reference.
    private struct Fields: Sendable {
        static let defaults = SharedStorage(Fields())

        var user: UserID?
        var isCutOff: Bool = false
        var reasonToLearn: KickedOutReason?
        var missed: WireMap<MessageID, ConversationID> = [:]
        var changedMeanwhile: WireMap<MessageID, ConversationID> = [:]
        var drafts: [Draft] = []
        var seenAttributes: WireMap<GroupID, SeenAttributes> = [:]
        var watchedGroup: GroupID?
        var isReady: Bool = false
        var wasLoggedIn: Bool = false
        var hasLoginFailed: Bool = false
        var kickedOutFor: KickedOutReason?
        var loginNumber: Int = 0
        var logLevel: LogLevel = .normal
        var plugins: [Plugin] = []
        var lastAsked: WireMap<String, Int> = [:]
        var outbox: WireMap<MessageID, OutgoingMessage> = [:]
        var atHand: WireMap<MessageID, ConversationID> = [:]
        var leftovers: WireMap<ConversationID, WireMap<MessageID, Message>> = [:]
    }

    static var canBeCutOff: Bool { true }

    static func isCutOff(_ device: Self) -> Bool { device.isCutOff }
}

/// What there is once.
struct ChatWorldState: MockRecord {
    private var kept = Fields.defaults

    /// All topics, in the order of their making.
    var topics: WireMap<GroupID, TopicRecord> {
        get { kept.value.topics }
        _modify { yield &kept.value.topics }
    }

    /// The groups that are busy, each with the lowest priority that gets through.
    var busyGroups: WireMap<GroupID, MessagePriority> {
        get { kept.value.busyGroups }
        _modify { yield &kept.value.busyGroups }
    }

    /// The fields that are set up for profiles, absent for all.
    var profileFields: [String]? {
        get { kept.value.profileFields }
        _modify { yield &kept.value.profileFields }
    }

    /// The signatures that the service refuses, each with whether its time is over.
    var refusedSignatures: WireMap<String, Bool> {
        get { kept.value.refusedSignatures }
        _modify { yield &kept.value.refusedSignatures }
    }

    /// Words that no text may hold.
    var blockedWords: [String] {
        get { kept.value.blockedWords }
        _modify { yield &kept.value.blockedWords }
    }

    /// The applications and invitations that wait for a decision in each group, by the number that the notices about
    /// them carry, oldest first.
    var groupApplications: WireMap<GroupID, WireMap<Int, GroupApplicationRecord>> {
        get { kept.value.groupApplications }
        _modify { yield &kept.value.groupApplications }
    }

    /// The attributes of all groups.
    var groupAttributes: WireMap<GroupID, AttributeSheet> {
        get { kept.value.groupAttributes }
        _modify { yield &kept.value.groupAttributes }
    }

    /// The counters of all groups.
    var groupCounters: WireMap<GroupID, CounterSheet> {
        get { kept.value.groupCounters }
        _modify { yield &kept.value.groupCounters }
    }

    /// The extensions of all messages.
    var messageExtensions: WireMap<MessageID, ExtensionSheet> {
        get { kept.value.messageExtensions }
        _modify { yield &kept.value.messageExtensions }
    }

    /// How often extensions were changed.
    var extensionChanges: Int {
        get { kept.value.extensionChanges }
        _modify { yield &kept.value.extensionChanges }
    }

    /// Merged messages that are too large to travel with the message.
    var mergedMessages: WireMap<String, MergerPayload> {
        get { kept.value.mergedMessages }
        _modify { yield &kept.value.mergedMessages }
    }

    /// The reactions to all messages.
    var messageReactions: WireMap<MessageID, ReactionSheet> {
        get { kept.value.messageReactions }
        _modify { yield &kept.value.messageReactions }
    }

    /// The receipts for all messages that ask for them.
    var readReceipts: WireMap<MessageID, ReceiptSheet> {
        get { kept.value.readReceipts }
        _modify { yield &kept.value.readReceipts }
    }

    /// The messages of AVChatRooms, which nobody's history has and which can be revoked all the same.
    var liveMessages: WireMap<GroupID, LiveMessages> {
        get { kept.value.liveMessages }
        _modify { yield &kept.value.liveMessages }
    }

    /// All groups.
    var groups: WireMap<GroupID, GroupRecord> {
        get { kept.value.groups }
        _modify { yield &kept.value.groups }
    }

    /// How many groups there have been.
    var groupsMade: Int {
        get { kept.value.groupsMade }
        _modify { yield &kept.value.groupsMade }
    }

    /// The messages of groups and topics that keep a history, oldest first, as whoever sent them has them.
    var groupMessages: WireMap<GroupID, WireMap<MessageID, Message>> {
        get { kept.value.groupMessages }
        _modify { yield &kept.value.groupMessages }
    }

    /// How many messages have been sent; the latest one's number.
    var arrivals: Int {
        get { kept.value.arrivals }
        _modify { yield &kept.value.arrivals }
    }

    /// How many logins there have been.
    var logins: Int {
        get { kept.value.logins }
        _modify { yield &kept.value.logins }
    }

    /// How often anybody has followed anybody; the latest follow's number.
    var follows: Int {
        get { kept.value.follows }
        _modify { yield &kept.value.follows }
    }

    /// The invitations that are still open.
    var invitations: WireMap<InviteID, Invitation> {
        get { kept.value.invitations }
        _modify { yield &kept.value.invitations }
    }

    /// Those of them that wait for a user's answer, oldest first.
    var unanswered: WireMap<UserID, WireMap<InviteID, Bool>> {
        get { kept.value.unanswered }
        _modify { yield &kept.value.unanswered }
    }

    /// What the messages of signalling tell.
    var signals: WireMap<MessageID, Signaling> {
        get { kept.value.signals }
        _modify { yield &kept.value.signals }
    }

    /// What is behind the reference.
    private struct Fields: Sendable {
        static let defaults = SharedStorage(Fields())

        var topics: WireMap<GroupID, TopicRecord> = [:]
        var busyGroups: WireMap<GroupID, MessagePriority> = [:]
        var profileFields: [String]?
        var refusedSignatures: WireMap<String, Bool> = [:]
        var blockedWords: [String] = []
        var groupApplications: WireMap<GroupID, WireMap<Int, GroupApplicationRecord>> = [:]
        var groupAttributes: WireMap<GroupID, AttributeSheet> = [:]
        var groupCounters: WireMap<GroupID, CounterSheet> = [:]
        var messageExtensions: WireMap<MessageID, ExtensionSheet> = [:]
        var extensionChanges: Int = 0
        var mergedMessages: WireMap<String, MergerPayload> = [:]
        var messageReactions: WireMap<MessageID, ReactionSheet> = [:]
        var readReceipts: WireMap<MessageID, ReceiptSheet> = [:]
        var liveMessages: WireMap<GroupID, LiveMessages> = [:]
        var groups: WireMap<GroupID, GroupRecord> = [:]
        var groupsMade: Int = 0
        var groupMessages: WireMap<GroupID, WireMap<MessageID, Message>> = [:]
        var arrivals: Int = 0
        var logins: Int = 0
        var follows: Int = 0
        var invitations: WireMap<InviteID, Invitation> = [:]
        var unanswered: WireMap<UserID, WireMap<InviteID, Bool>> = [:]
        var signals: WireMap<MessageID, Signaling> = [:]
    }
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

/// The messages of an AVChatRoom.
struct LiveMessages: Sendable, Hashable {
    /// Those that weren't revoked, oldest first.
    var current: WireMap<MessageID, Message> = [:]
    /// Those that were revoked.
    var revoked: WireMap<MessageID, Message> = [:]
}

/// The file of a message that isn't sent yet.
struct PendingUpload: Sendable, Hashable {
    /// The file.
    var file: LocalFile
    /// The id under which it will be stored.
    var uuid: String
}

/// A message on its way to those whom it is for, with what is the same for all of them.
struct Delivery: Sendable, Hashable {
    /// The message, as they see it.
    var message: Message
    /// What the conversation list shows of it.
    var shown: LastMessage
    /// Whether it goes into the history.
    var isKept: Bool
    /// Whether it counts as unread.
    var isCounted: Bool
    /// Whether it becomes the last message.
    var isLast: Bool
    /// Whether its conversation is one for the list.
    var isListed: Bool
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
    private var kept: SharedStorage<Fields>

    /// Its id.
    var groupID: GroupID {
        get { kept.value.groupID }
        _modify { yield &kept.value.groupID }
    }

    /// Its place among all groups in the order of their making.
    var number: Int {
        get { kept.value.number }
        _modify { yield &kept.value.number }
    }

    /// Its name.
    var name: String {
        get { kept.value.name }
        _modify { yield &kept.value.name }
    }

    /// Its type.
    var type: GroupType {
        get { kept.value.type }
        _modify { yield &kept.value.type }
    }

    /// Who owns it.
    var ownerID: UserID {
        get { kept.value.ownerID }
        _modify { yield &kept.value.ownerID }
    }

    /// The address of its avatar.
    var avatar: String {
        get { kept.value.avatar }
        _modify { yield &kept.value.avatar }
    }

    /// What it is about.
    var introduction: String {
        get { kept.value.introduction }
        _modify { yield &kept.value.introduction }
    }

    /// Its notice.
    var notification: String {
        get { kept.value.notification }
        _modify { yield &kept.value.notification }
    }

    /// When it was made.
    var createTime: Int {
        get { kept.value.createTime }
        _modify { yield &kept.value.createTime }
    }

    /// How many members it may have, 0 for any number.
    var maxMemberCount: Int {
        get { kept.value.maxMemberCount }
        _modify { yield &kept.value.maxMemberCount }
    }

    /// How applications to join are dealt with.
    var joinOption: JoinOption {
        get { kept.value.joinOption }
        _modify { yield &kept.value.joinOption }
    }

    /// How invitations are dealt with.
    var inviteOption: InviteOption {
        get { kept.value.inviteOption }
        _modify { yield &kept.value.inviteOption }
    }

    /// Whether ordinary members are muted.
    var muteAllMembers: Bool {
        get { kept.value.muteAllMembers }
        _modify { yield &kept.value.muteAllMembers }
    }

    /// Whether it is a community with topics.
    var isSupportTopic: Bool {
        get { kept.value.isSupportTopic }
        _modify { yield &kept.value.isSupportTopic }
    }

    /// Fields of the app's own.
    var groupCustomField: [CustomField] {
        get { kept.value.groupCustomField }
        _modify { yield &kept.value.groupCustomField }
    }

    /// How often its profile has changed.
    var infoSequence: Int {
        get { kept.value.infoSequence }
        _modify { yield &kept.value.infoSequence }
    }

    /// When its profile last changed.
    var lastInfoTime: Int {
        get { kept.value.lastInfoTime }
        _modify { yield &kept.value.lastInfoTime }
    }

    /// Who was removed, and until when they can't come back.
    var bans: WireMap<UserID, Int> {
        get { kept.value.bans }
        _modify { yield &kept.value.bans }
    }

    /// The number of its next message.
    var nextSequence: Int {
        get { kept.value.nextSequence }
        _modify { yield &kept.value.nextSequence }
    }

    /// Its members, in the order of joining.
    var members: WireMap<UserID, MemberRecord> {
        get { kept.value.members }
        _modify { yield &kept.value.members }
    }

    /// The clients that watch it without a login, an AVChatRoom.
    var guests: [String] {
        get { kept.value.guests }
        _modify { yield &kept.value.guests }
    }

    /// Its topics, in the order of their making.
    var topics: WireMap<GroupID, Bool> {
        get { kept.value.topics }
        _modify { yield &kept.value.topics }
    }

    init(
        groupID: GroupID,
        number: Int,
        name: String,
        type: GroupType,
        ownerID: UserID,
        avatar: String = "",
        introduction: String = "",
        notification: String = "",
        createTime: Int,
        maxMemberCount: Int,
        joinOption: JoinOption,
        inviteOption: InviteOption,
        muteAllMembers: Bool = false,
        isSupportTopic: Bool = false,
        groupCustomField: [CustomField] = [],
        infoSequence: Int = 0,
        lastInfoTime: Int = 0,
        bans: WireMap<UserID, Int> = [:],
        nextSequence: Int = 1,
        members: WireMap<UserID, MemberRecord> = [:],
        guests: [String] = [],
        topics: WireMap<GroupID, Bool> = [:]
    ) {
        kept = SharedStorage(
            Fields(
                groupID: groupID,
                number: number,
                name: name,
                type: type,
                ownerID: ownerID,
                avatar: avatar,
                introduction: introduction,
                notification: notification,
                createTime: createTime,
                maxMemberCount: maxMemberCount,
                joinOption: joinOption,
                inviteOption: inviteOption,
                muteAllMembers: muteAllMembers,
                isSupportTopic: isSupportTopic,
                groupCustomField: groupCustomField,
                infoSequence: infoSequence,
                lastInfoTime: lastInfoTime,
                bans: bans,
                nextSequence: nextSequence,
                members: members,
                guests: guests,
                topics: topics
            )
        )
    }

    /// What is behind the reference.
    private struct Fields: Sendable, Hashable {
        var groupID: GroupID
        var number: Int
        var name: String
        var type: GroupType
        var ownerID: UserID
        var avatar: String
        var introduction: String
        var notification: String
        var createTime: Int
        var maxMemberCount: Int
        var joinOption: JoinOption
        var inviteOption: InviteOption
        var muteAllMembers: Bool
        var isSupportTopic: Bool
        var groupCustomField: [CustomField]
        var infoSequence: Int
        var lastInfoTime: Int
        var bans: WireMap<UserID, Int>
        var nextSequence: Int
        var members: WireMap<UserID, MemberRecord>
        var guests: [String]
        var topics: WireMap<GroupID, Bool>
    }
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
