// Generated from the spec by sdkgen. Do not edit.
//
// What reaches a client unasked.

import SDKRuntime

/// What reaches a client of Tencent Cloud Chat unasked.
public indirect enum ChatEvent: Sendable {
    /// The file of a message is being uploaded, and is whole at 1. It takes the place of `onProgress`.
    ///
    /// `MESSAGE_UPLOAD_PROGRESS`, `onMessageUploadProgress` on the wire.
    case messageUploadProgress(MessageUploadProgress)

    /// The client has logged in and caught up; methods that need a login can be called.
    ///
    /// `SDK_READY`, `sdkStateReady` on the wire.
    case sdkReady

    /// The client is no longer logged in.
    ///
    /// `SDK_NOT_READY`, `sdkStateNotReady` on the wire.
    case sdkNotReady

    /// The client was destroyed.
    ///
    /// `SDK_DESTROY`, `sdkDestroy` on the wire.
    case sdkDestroy(DestroyedClient)

    /// The client was kicked out.
    ///
    /// `KICKED_OUT`, `kickedOut` on the wire.
    case kickedOut(KickOut)

    /// The connection came or went.
    ///
    /// `NET_STATE_CHANGE`, `netStateChange` on the wire.
    case netStateChange(NetStateChange)

    /// Something went wrong in the client.
    ///
    /// `ERROR`, `error` on the wire.
    case error(ReportedError)

    /// Messages have arrived, from others or from another device of the user, or the service's tips and notices about
    /// groups. The device that sent a message doesn't receive it.
    ///
    /// `MESSAGE_RECEIVED`, `onMessageReceived` on the wire.
    case messageReceived([Message])

    /// Messages were changed, by a member of the conversation, the app's server or moderation.
    ///
    /// `MESSAGE_MODIFIED`, `onMessageModified` on the wire.
    case messageModified([Message])

    /// Messages were revoked; their `isRevoked` is true.
    ///
    /// `MESSAGE_REVOKED`, `onMessageRevoked` on the wire.
    case messageRevoked([Message])

    /// The other side has read messages of the user; their `isPeerRead` is true.
    ///
    /// `MESSAGE_READ_BY_PEER`, `onMessageReadByPeer` on the wire.
    case messageReadByPeer([Message])

    /// Others have read messages for which the user wants read receipts.
    ///
    /// `MESSAGE_READ_RECEIPT_RECEIVED`, `onMessageReadReceiptReceived` on the wire.
    case messageReadReceiptReceived([MessageReadReceipt])

    /// Extensions of a message were set.
    ///
    /// `MESSAGE_EXTENSIONS_UPDATED`, `onMessageExtensionsUpdated` on the wire.
    case messageExtensionsUpdated(MessageExtensionsUpdate)

    /// Extensions of a message were deleted.
    ///
    /// `MESSAGE_EXTENSIONS_DELETED`, `onMessageExtensionsDeleted` on the wire.
    case messageExtensionsDeleted(MessageExtensionsDeletion)

    /// Reactions were added to a message or removed; the event has those that have changed.
    ///
    /// `MESSAGE_REACTIONS_UPDATED`, `onMessageReactionsUpdated` on the wire.
    case messageReactionsUpdated(MessageReactions)

    /// The muting of all messages has changed.
    ///
    /// `ALL_RECEIVE_MESSAGE_OPT_UPDATED`, `onAllReceiveMessageOptUpdated` on the wire.
    case allReceiveMessageOptUpdated(AllReceiveMessageOpt)

    /// Data for a room has arrived.
    ///
    /// `ROOM_CUSTOM_DATA_RECEIVED`, `onRoomCustomDataReceived` on the wire.
    case roomCustomDataReceived(WireValue)

    /// The conversation list has changed; the event has the whole sorted list. The client sends it about once a second.
    ///
    /// `CONVERSATION_LIST_UPDATED`, `onConversationListUpdated` on the wire.
    case conversationListUpdated([Conversation])

    /// The number of unread messages has changed. Muted conversations and the system conversation don't count. The
    /// client throttles it.
    ///
    /// `TOTAL_UNREAD_MESSAGE_COUNT_UPDATED`, `onTotalUnreadMessageCountUpdated` on the wire.
    case totalUnreadMessageCountUpdated(Int)

    /// Conversation groups were made, renamed or deleted; the names of all of them come along. (The native surface has
    /// SetConvConversationGroupDeletedCallback and SetConvConversationGroupNameChangedCallback for the latter two.)
    ///
    /// `CONVERSATION_GROUP_LIST_UPDATED`, `onConversationGroupListUpdated` on the wire.
    case conversationGroupListUpdated([String])

    /// Conversations came into a conversation group or left it. (The native surface has
    /// SetConvConversationsDeletedFromGroupCallback for the latter.)
    ///
    /// `CONVERSATION_IN_GROUP_UPDATED`, `onConversationInGroupUpdated` on the wire.
    case conversationInGroupUpdated(ConversationInGroupUpdate)

    /// The list of the user's groups has changed: the user has joined or left, or a group's profile, its number of
    /// members or the user's own place in it has changed. The event has the whole list. The client throttles it.
    ///
    /// `GROUP_LIST_UPDATED`, `onGroupListUpdated` on the wire.
    case groupListUpdated([Group])

    /// Attributes of a group were set or deleted.
    ///
    /// `GROUP_ATTRIBUTES_UPDATED`, `groupAttributesUpdated` on the wire.
    case groupAttributesUpdated(GroupAttributesUpdate)

    /// A counter of a group has changed; each counter has an event of its own.
    ///
    /// `GROUP_COUNTER_UPDATED`, `onGroupCounterUpdated` on the wire.
    case groupCounterUpdated(GroupCounter)

    /// A topic was made in a community.
    ///
    /// `TOPIC_CREATED`, `onTopicCreated` on the wire.
    case topicCreated(TopicCreation)

    /// Topics of a community were deleted.
    ///
    /// `TOPIC_DELETED`, `onTopicDeleted` on the wire.
    case topicDeleted(TopicDeletion)

    /// A topic of a community has changed, or what it holds for the user.
    ///
    /// `TOPIC_UPDATED`, `onTopicUpdated` on the wire.
    case topicUpdated(TopicUpdate)

    /// The profile of the user or of friends has changed.
    ///
    /// `PROFILE_UPDATED`, `onProfileUpdated` on the wire.
    case profileUpdated([Profile])

    /// The status of the user, or of others whose status the user is told of, has changed.
    ///
    /// `USER_STATUS_UPDATED`, `onUserStatusUpdated` on the wire.
    case userStatusUpdated([UserStatus])

    /// The user has blocked or unblocked users; the event has the whole list.
    ///
    /// `BLACKLIST_UPDATED`, `blacklistUpdated` on the wire.
    case blacklistUpdated([UserID])

    /// The list of friends has changed; the event has the whole list. The client throttles it.
    ///
    /// `FRIEND_LIST_UPDATED`, `onFriendListUpdated` on the wire.
    case friendListUpdated([Friend])

    /// The friend groups have changed; the event has all of them.
    ///
    /// `FRIEND_GROUP_LIST_UPDATED`, `onFriendGroupListUpdated` on the wire.
    case friendGroupListUpdated([FriendGroup])

    /// Friend applications have come or gone; the event has the whole list.
    ///
    /// `FRIEND_APPLICATION_LIST_UPDATED`, `onFriendApplicationListUpdated` on the wire.
    case friendApplicationListUpdated(FriendApplicationList)

    /// Somebody follows the user, or no longer does.
    ///
    /// `MY_FOLLOWERS_LIST_UPDATED`, `onMyFollowersListUpdated` on the wire.
    case myFollowersListUpdated(FollowListUpdate)

    /// The user follows others, or no longer does, on any client.
    ///
    /// `MY_FOLLOWING_LIST_UPDATED`, `onMyFollowingListUpdated` on the wire.
    case myFollowingListUpdated(FollowListUpdate)

    /// The user and others follow each other, or no longer do.
    ///
    /// `MUTUAL_FOLLOWERS_LIST_UPDATED`, `onMutualFollowersListUpdated` on the wire.
    case mutualFollowersListUpdated(FollowListUpdate)

    /// Somebody invites the user.
    ///
    /// `NEW_INVITATION_RECEIVED`, `newInvitationReceived` on the wire.
    case newInvitationReceived(NewInvitation)

    /// An invited user has accepted.
    ///
    /// `INVITEE_ACCEPTED`, `ts_invitee_accepted` on the wire.
    case inviteeAccepted(InvitationAnswer)

    /// An invited user has rejected.
    ///
    /// `INVITEE_REJECTED`, `ts_invitee_rejected` on the wire.
    case inviteeRejected(InvitationAnswer)

    /// The invitation was cancelled.
    ///
    /// `INVITATION_CANCELLED`, `ts_invitation_cancelled` on the wire.
    case invitationCancelled(InvitationCancellation)

    /// Nobody has answered the invitation in time.
    ///
    /// `INVITATION_TIMEOUT`, `ts_invitation_timeout` on the wire.
    case invitationTimeout(InvitationTimeout)

    /// The data of the invitation have changed.
    ///
    /// `INVITATION_MODIFIED`, `ts_invitation_modified` on the wire.
    case invitationModified(InvitationModification)

    /// An event that the spec doesn't name, or whose payload has another form.
    case unknown(WireEvent)
}

// The wire form.
extension ChatEvent {
    /// Reads an event; what can't be read is kept as unknown.
    public init(_ event: WireEvent) {
        var payload = WireReader(event.payload, of: event.name)
        let known = Self.known(event.name, &payload)
        self = payload.failure == nil ? known ?? .unknown(event) : .unknown(event)
    }

    private static func known(_ name: String, _ payload: inout WireReader) -> Self? {
        switch name {
        case "onMessageUploadProgress":
            .messageUploadProgress(payload.value())

        case "sdkStateReady":
            .sdkReady

        case "sdkStateNotReady":
            .sdkNotReady

        case "sdkDestroy":
            .sdkDestroy(payload.value())

        case "kickedOut":
            .kickedOut(payload.value())

        case "netStateChange":
            .netStateChange(payload.value())

        case "error":
            .error(payload.value())

        case "onMessageReceived":
            .messageReceived(payload.value())

        case "onMessageModified":
            .messageModified(payload.value())

        case "onMessageRevoked":
            .messageRevoked(payload.value())

        case "onMessageReadByPeer":
            .messageReadByPeer(payload.value())

        case "onMessageReadReceiptReceived":
            .messageReadReceiptReceived(payload.value())

        case "onMessageExtensionsUpdated":
            .messageExtensionsUpdated(payload.value())

        case "onMessageExtensionsDeleted":
            .messageExtensionsDeleted(payload.value())

        case "onMessageReactionsUpdated":
            .messageReactionsUpdated(payload.value())

        case "onAllReceiveMessageOptUpdated":
            .allReceiveMessageOptUpdated(payload.value())

        case "onRoomCustomDataReceived":
            .roomCustomDataReceived(payload.value())

        case "onConversationListUpdated":
            .conversationListUpdated(payload.value())

        case "onTotalUnreadMessageCountUpdated":
            .totalUnreadMessageCountUpdated(payload.value())

        case "onConversationGroupListUpdated":
            .conversationGroupListUpdated(payload.value())

        case "onConversationInGroupUpdated":
            .conversationInGroupUpdated(payload.value())

        case "onGroupListUpdated":
            .groupListUpdated(payload.value())

        case "groupAttributesUpdated":
            .groupAttributesUpdated(payload.value())

        case "onGroupCounterUpdated":
            .groupCounterUpdated(payload.value())

        case "onTopicCreated":
            .topicCreated(payload.value())

        case "onTopicDeleted":
            .topicDeleted(payload.value())

        case "onTopicUpdated":
            .topicUpdated(payload.value())

        case "onProfileUpdated":
            .profileUpdated(payload.value())

        case "onUserStatusUpdated":
            .userStatusUpdated(payload.value())

        case "blacklistUpdated":
            .blacklistUpdated(payload.value())

        case "onFriendListUpdated":
            .friendListUpdated(payload.value())

        case "onFriendGroupListUpdated":
            .friendGroupListUpdated(payload.value())

        case "onFriendApplicationListUpdated":
            .friendApplicationListUpdated(payload.value())

        case "onMyFollowersListUpdated":
            .myFollowersListUpdated(payload.value())

        case "onMyFollowingListUpdated":
            .myFollowingListUpdated(payload.value())

        case "onMutualFollowersListUpdated":
            .mutualFollowersListUpdated(payload.value())

        case "newInvitationReceived":
            .newInvitationReceived(payload.value())

        case "ts_invitee_accepted":
            .inviteeAccepted(payload.value())

        case "ts_invitee_rejected":
            .inviteeRejected(payload.value())

        case "ts_invitation_cancelled":
            .invitationCancelled(payload.value())

        case "ts_invitation_timeout":
            .invitationTimeout(payload.value())

        case "ts_invitation_modified":
            .invitationModified(payload.value())

        default:
            nil
        }
    }

    /// The event's name on the wire.
    public var name: String {
        switch self {
        case .messageUploadProgress: "onMessageUploadProgress"
        case .sdkReady: "sdkStateReady"
        case .sdkNotReady: "sdkStateNotReady"
        case .sdkDestroy: "sdkDestroy"
        case .kickedOut: "kickedOut"
        case .netStateChange: "netStateChange"
        case .error: "error"
        case .messageReceived: "onMessageReceived"
        case .messageModified: "onMessageModified"
        case .messageRevoked: "onMessageRevoked"
        case .messageReadByPeer: "onMessageReadByPeer"
        case .messageReadReceiptReceived: "onMessageReadReceiptReceived"
        case .messageExtensionsUpdated: "onMessageExtensionsUpdated"
        case .messageExtensionsDeleted: "onMessageExtensionsDeleted"
        case .messageReactionsUpdated: "onMessageReactionsUpdated"
        case .allReceiveMessageOptUpdated: "onAllReceiveMessageOptUpdated"
        case .roomCustomDataReceived: "onRoomCustomDataReceived"
        case .conversationListUpdated: "onConversationListUpdated"
        case .totalUnreadMessageCountUpdated: "onTotalUnreadMessageCountUpdated"
        case .conversationGroupListUpdated: "onConversationGroupListUpdated"
        case .conversationInGroupUpdated: "onConversationInGroupUpdated"
        case .groupListUpdated: "onGroupListUpdated"
        case .groupAttributesUpdated: "groupAttributesUpdated"
        case .groupCounterUpdated: "onGroupCounterUpdated"
        case .topicCreated: "onTopicCreated"
        case .topicDeleted: "onTopicDeleted"
        case .topicUpdated: "onTopicUpdated"
        case .profileUpdated: "onProfileUpdated"
        case .userStatusUpdated: "onUserStatusUpdated"
        case .blacklistUpdated: "blacklistUpdated"
        case .friendListUpdated: "onFriendListUpdated"
        case .friendGroupListUpdated: "onFriendGroupListUpdated"
        case .friendApplicationListUpdated: "onFriendApplicationListUpdated"
        case .myFollowersListUpdated: "onMyFollowersListUpdated"
        case .myFollowingListUpdated: "onMyFollowingListUpdated"
        case .mutualFollowersListUpdated: "onMutualFollowersListUpdated"
        case .newInvitationReceived: "newInvitationReceived"
        case .inviteeAccepted: "ts_invitee_accepted"
        case .inviteeRejected: "ts_invitee_rejected"
        case .invitationCancelled: "ts_invitation_cancelled"
        case .invitationTimeout: "ts_invitation_timeout"
        case .invitationModified: "ts_invitation_modified"
        case .unknown(let event): event.name
        }
    }

    /// The event as it travels.
    public var wire: WireEvent { WireEvent(name: name, payload: payload) }

    private var payload: WireValue {
        switch self {
        case .messageUploadProgress(let payload): payload.wire
        case .sdkReady: .null
        case .sdkNotReady: .null
        case .sdkDestroy(let payload): payload.wire
        case .kickedOut(let payload): payload.wire
        case .netStateChange(let payload): payload.wire
        case .error(let payload): payload.wire
        case .messageReceived(let payload): payload.wire
        case .messageModified(let payload): payload.wire
        case .messageRevoked(let payload): payload.wire
        case .messageReadByPeer(let payload): payload.wire
        case .messageReadReceiptReceived(let payload): payload.wire
        case .messageExtensionsUpdated(let payload): payload.wire
        case .messageExtensionsDeleted(let payload): payload.wire
        case .messageReactionsUpdated(let payload): payload.wire
        case .allReceiveMessageOptUpdated(let payload): payload.wire
        case .roomCustomDataReceived(let payload): payload.wire
        case .conversationListUpdated(let payload): payload.wire
        case .totalUnreadMessageCountUpdated(let payload): payload.wire
        case .conversationGroupListUpdated(let payload): payload.wire
        case .conversationInGroupUpdated(let payload): payload.wire
        case .groupListUpdated(let payload): payload.wire
        case .groupAttributesUpdated(let payload): payload.wire
        case .groupCounterUpdated(let payload): payload.wire
        case .topicCreated(let payload): payload.wire
        case .topicDeleted(let payload): payload.wire
        case .topicUpdated(let payload): payload.wire
        case .profileUpdated(let payload): payload.wire
        case .userStatusUpdated(let payload): payload.wire
        case .blacklistUpdated(let payload): payload.wire
        case .friendListUpdated(let payload): payload.wire
        case .friendGroupListUpdated(let payload): payload.wire
        case .friendApplicationListUpdated(let payload): payload.wire
        case .myFollowersListUpdated(let payload): payload.wire
        case .myFollowingListUpdated(let payload): payload.wire
        case .mutualFollowersListUpdated(let payload): payload.wire
        case .newInvitationReceived(let payload): payload.wire
        case .inviteeAccepted(let payload): payload.wire
        case .inviteeRejected(let payload): payload.wire
        case .invitationCancelled(let payload): payload.wire
        case .invitationTimeout(let payload): payload.wire
        case .invitationModified(let payload): payload.wire
        case .unknown(let event): event.payload
        }
    }
}

extension ChatEvent: Equatable, CustomStringConvertible {
    /// Whether two events are the same on the wire.
    public static func == (left: Self, right: Self) -> Bool { left.wire == right.wire }

    /// The event's name and its payload as JSON.
    public var description: String {
        let payload = payload
        return payload.isNull ? name : "\(name) \(payload)"
    }
}
