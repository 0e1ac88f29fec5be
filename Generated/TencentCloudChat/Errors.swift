// Generated from the spec by sdkgen. Do not edit.
//
// The errors of Tencent Cloud Chat.

import SDKRuntime

/// What every method throws. Its `code` is one of the constants below, or one that the spec doesn't name.
public typealias ChatError = SDKError

extension ErrorCode {
    /// The id isn't one of a topic of this community.
    ///
    /// Web SDK: `ILLEGAL_TOPIC_ID`. Source: Error codes of the Web client and of the native headers, 3021.
    public static var topicIDInvalid: ErrorCode { ErrorCode("topicIDInvalid", 3021) }

    /// The app hasn't switched communities with topics on.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_COMMUNITY_GROUP_NOT_OPEN`. Source: Error codes of the Web client and of the
    /// native headers, 11000.
    public static var communityNotOpen: ErrorCode { ErrorCode("communityNotOpen", 11000) }

    /// As many conversations as may be carry a mark or custom data or are in a group.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_CONV_CONV_MARK_TOTAL_COUNT_EXCEED_LIMIT`. Source: Error codes of the Web
    /// client and of the native headers, 51008.
    public static var tooManyConversationsWithExtras: ErrorCode { ErrorCode("tooManyConversationsWithExtras", 51008) }

    /// Messages of this type can't be deleted.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_REMOVE_MSG_DENY`. Source: Error codes of the Web client and of the
    /// native headers, 10034.
    public static var cannotDeleteMessage: ErrorCode { ErrorCode("cannotDeleteMessage", 10034) }

    /// Messages of a live group can't be deleted.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_NOT_ALLOW_REMOVE_MSG`. Source: Web SDK reference, v3.3.2 and before
    /// (Chinese), deleteMessage; Error codes of the Web client and of the native headers, 10035.
    public static var cannotDeleteInLiveGroup: ErrorCode { ErrorCode("cannotDeleteInLiveGroup", 10035) }

    /// An argument is missing, has the wrong form or goes beyond a limit. The client refuses it without a code.
    ///
    /// Source: What the Web client 3.4.1 does against a stand-in service, Where the pages are silent.
    public static var invalidParameter: ErrorCode { ErrorCode("invalidParameter") }

    /// Nobody has logged in yet.
    ///
    /// Web SDK: `USER_NOT_LOGGED_IN`. Source: Error codes of the Web client and of the native headers, 2024; What the
    /// Web client 3.4.1 does against a stand-in service, Where the pages are silent.
    public static var userNotLoggedIn: ErrorCode { ErrorCode("userNotLoggedIn", 2024) }

    /// The user has logged out or was kicked out.
    ///
    /// Web SDK: `LOGGED_OUT`. Source: Error codes of the Web client and of the native headers, 3005; What the Web
    /// client 3.4.1 does against a stand-in service, Where the pages are silent.
    public static var loggedOut: ErrorCode { ErrorCode("loggedOut", 3005) }

    /// The service didn't answer in time; in a mini program the domain may not be allowed.
    ///
    /// The same call may succeed later. Web SDK: `NETWORK_TIMEOUT`. Source: Web SDK reference, v3.3.2 and before
    /// (Chinese), login; Error codes of the Web client and of the native headers, 2801.
    public static var networkTimeout: ErrorCode { ErrorCode("networkTimeout", 2801) }

    /// The edition that was bought doesn't have the feature.
    ///
    /// Web SDK: `CANNOT_USE_COMMERCIAL_ABILITY`. Source: Error codes of the Web client and of the native headers, 3122;
    /// What the Web client 3.4.1 does against a stand-in service, Where the pages are silent.
    public static var featureNotPurchased: ErrorCode { ErrorCode("featureNotPurchased", 3122) }

    /// No package was bought, or it has run out, or it isn't in force yet.
    ///
    /// Web SDK: `ERR_SVR_COMM_INVALID_SERVICE`. Native SDK (C API, Unity): `ERR_SVR_COMM_INVALID_SERVICE`. Source: Web
    /// SDK reference, v3.3.2 and before (Chinese), login; Error codes of the Web client and of the native headers,
    /// 60020.
    public static var serviceNotPurchased: ErrorCode { ErrorCode("serviceNotPurchased", 60020) }

    /// The method was called too often in a short time.
    ///
    /// The same call may succeed later. Web SDK: `OVER_FREQUENCY_LIMIT`. Source: Error codes of the Web client and of
    /// the native headers, 2996.
    public static var tooFrequent: ErrorCode { ErrorCode("tooFrequent", 2996) }

    /// The user's list has no such conversation.
    ///
    /// Web SDK: `CONV_NOT_FOUND`. Source: Error codes of the Web client and of the native headers, 2500; What the Web
    /// client 3.4.1 does against a stand-in service, Where the pages are silent.
    public static var conversationNotFound: ErrorCode { ErrorCode("conversationNotFound", 2500) }

    /// The id has a form that the method can't be used with.
    ///
    /// Web SDK: `INVALID_CONV_ID`. Source: Error codes of the Web client and of the native headers, 2503; What the Web
    /// client 3.4.1 does against a stand-in service, Where the pages are silent.
    public static var invalidConversationID: ErrorCode { ErrorCode("invalidConversationID", 2503) }

    /// The call names more conversations than one call may.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_CONV_CONV_MARK_REQ_COUNT_EXCEED_LIMIT`. Source: Error codes of the Web
    /// client and of the native headers, 51006.
    public static var tooManyConversations: ErrorCode { ErrorCode("tooManyConversations", 51006) }

    /// The user has no conversation group of this name.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_CONV_CONV_GROUP_NOT_EXIST`. Source: Conversation groups, Web (Chinese),
    /// 删除会话分组; Conversation groups, Web (English), Deleting a conversation group; Error codes of the Web client and of
    /// the native headers, 51009.
    public static var conversationGroupNotFound: ErrorCode { ErrorCode("conversationGroupNotFound", 51009) }

    /// The user has as many conversation groups as there may be.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_CONV_CONV_GROUP_TOTAL_COUNT_EXCEED_LIMIT`. Source: Conversation groups, Web
    /// (Chinese), 新建会话分组; Conversation groups, Web (English), Creating a conversation group; Error codes of the Web
    /// client and of the native headers, 51010.
    public static var conversationGroupLimitReached: ErrorCode { ErrorCode("conversationGroupLimitReached", 51010) }

    /// The name of a conversation group is too long.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_CONV_CONV_GROUP_NAME_EXCEED_LENGTH`. Source: Conversation groups, Unity
    /// (Chinese), 新建会话分组; Error codes of the Web client and of the native headers, 51011.
    public static var conversationGroupNameInvalid: ErrorCode { ErrorCode("conversationGroupNameInvalid", 51011) }

    /// The message wasn't made by this client, or was sent already.
    ///
    /// Web SDK: `MSG_INSTANCE_REQUIRED`. Source: Error codes of the Web client and of the native headers, 2105.
    public static var messageInstanceRequired: ErrorCode { ErrorCode("messageInstanceRequired", 2105) }

    /// Messages can be sent to users and groups alone, not to the system conversation.
    ///
    /// Web SDK: `MSG_INVALID_CONV_TYPE`. Source: Web SDK reference, v3.3.2 and before (Chinese), sendMessage; Error
    /// codes of the Web client and of the native headers, 2106.
    public static var conversationTypeInvalid: ErrorCode { ErrorCode("conversationTypeInvalid", 2106) }

    /// The body of the message is larger than 12 KB.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_COMM_BODY_SIZE_LIMIT`. Source: Web SDK reference, v3.3.2 and before
    /// (Chinese), sendMessage; Error codes of the Web client and of the native headers, 80002.
    public static var messageBodyTooLarge: ErrorCode { ErrorCode("messageBodyTooLarge", 80002) }

    /// The account of the sender or the receiver doesn't exist.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_INVALID_ID`. Source: Error codes of the Web client and of the native
    /// headers, 20003.
    public static var messageAccountInvalid: ErrorCode { ErrorCode("messageAccountInvalid", 20003) }

    /// One of the two users has blocked the other.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_IN_PEER_BLACKLIST`. Source: Error codes of the Web client and of the
    /// native headers, 20007.
    public static var blockedByPeer: ErrorCode { ErrorCode("blockedByPeer", 20007) }

    /// Sender and receiver aren't friends, and the app lets friends alone write to each other.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_BOTH_NOT_FRIEND`. Source: Web SDK reference, v3.3.2 and before
    /// (Chinese), sendMessage; Error codes of the Web client and of the native headers, 20009.
    public static var notFriends: ErrorCode { ErrorCode("notFriends", 20009) }

    /// The group's type is missing or unknown, or the id wished for is malformed.
    ///
    /// Web SDK: `ILLEGAL_GRP_TYPE`. Source: Error codes of the Web client and of the native headers, 2600; What the Web
    /// client 3.4.1 does against a stand-in service, Where the pages are silent.
    public static var groupTypeInvalid: ErrorCode { ErrorCode("groupTypeInvalid", 2600) }

    /// The user named isn't a member of the group.
    ///
    /// Web SDK: `MEMBER_NOT_IN_GRP`. Source: Error codes of the Web client and of the native headers, 2623.
    public static var memberNotInGroup: ErrorCode { ErrorCode("memberNotInGroup", 2623) }

    /// Nobody can be added to a live group; its members join by themselves.
    ///
    /// Web SDK: `CANNOT_ADD_MEMBER_IN_AVCHATROOM`. Source: Error codes of the Web client and of the native headers,
    /// 2661.
    public static var cannotAddMembersToLiveGroup: ErrorCode { ErrorCode("cannotAddMembersToLiveGroup", 2661) }

    /// Nobody can mute themselves.
    ///
    /// Web SDK: `CANNOT_MUTE_SELF`. Source: Error codes of the Web client and of the native headers, 2685.
    public static var cannotMuteSelf: ErrorCode { ErrorCode("cannotMuteSelf", 2685) }

    /// Live groups don't know this about their members and messages.
    ///
    /// Web SDK: `OPERATION_NOT_SUPPORTED_IN_AVCHATROOM`. Source: Web SDK reference, v3.3.2 and before (Chinese),
    /// getGroupMemberProfile; Error codes of the Web client and of the native headers, 2687.
    public static var notSupportedInLiveGroup: ErrorCode { ErrorCode("notSupportedInLiveGroup", 2687) }

    /// The user isn't a member of the group, or has no right to do this in it.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_PERMISSION_DENY`. Source: Web SDK reference, v3.3.2 and before
    /// (Chinese), addGroupMember; Error codes of the Web client and of the native headers, 10007.
    public static var groupPermissionDenied: ErrorCode { ErrorCode("groupPermissionDenied", 10007) }

    /// There is no such group.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_NOT_FOUND`. Source: Error codes of the Web client and of the native
    /// headers, 10010.
    public static var groupNotFound: ErrorCode { ErrorCode("groupNotFound", 10010) }

    /// The user is muted in the group.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_SHUTUP_DENY`. Source: Error codes of the Web client and of the native
    /// headers, 10017.
    public static var groupMemberMuted: ErrorCode { ErrorCode("groupMemberMuted", 10017) }

    /// An account named in the call doesn't exist.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_ACCOUNT_NOT_FOUND`. Source: Web SDK reference, v3.3.2 and before
    /// (Chinese), addGroupMember; Error codes of the Web client and of the native headers, 10019.
    public static var groupAccountNotFound: ErrorCode { ErrorCode("groupAccountNotFound", 10019) }

    /// Another group has the id already.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_GROUPID_IN_USED`. Source: Error codes of the Web client and of the
    /// native headers, 10021.
    public static var groupIDInUse: ErrorCode { ErrorCode("groupIDInUse", 10021) }

    /// Nobody can block themselves.
    ///
    /// Web SDK: `CANNOT_ADD_SELF_TO_BLACKLIST`. Source: Error codes of the Web client and of the native headers, 2742.
    public static var cannotBlockSelf: ErrorCode { ErrorCode("cannotBlockSelf", 2742) }

    /// The user has blocked as many users as can be blocked.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_BLACKLIST_LIMIT`. Source: Error codes of the Web client and of
    /// the native headers, 30013.
    public static var blacklistLimitReached: ErrorCode { ErrorCode("blacklistLimitReached", 30013) }

    /// Nobody follows themselves, which comes with the user and not as a failure of the call, and no list goes on from
    /// a cursor that it didn't give.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_INVALID_PARAMETERS`. Source: Error codes of the Web client and of
    /// the native headers, 30001.
    public static var followParametersInvalid: ErrorCode { ErrorCode("followParametersInvalid", 30001) }

    /// The user follows as many as can be followed. It comes with the user, not as a failure of the call.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_SELF_FOLLOWING_COUNT_EXCEEDS_LIMIT`. Source: Error codes of the
    /// Web client and of the native headers, 32100.
    public static var followingLimitReached: ErrorCode { ErrorCode("followingLimitReached", 32100) }

    /// The other user has as many followers as there may be; the pages know of no such limit.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_PEER_FOLLOWERS_COUNT_EXCEEDS_LIMIT`. Source: Error codes of the
    /// Web client and of the native headers, 32101.
    public static var peerFollowersLimitReached: ErrorCode { ErrorCode("peerFollowersLimitReached", 32101) }

    /// The user has as many mutual followers as there may be; the pages know of no such limit.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_SELF_MUTUAL_FOLLOWERS_COUNT_EXCEEDS_LIMIT`. Source: Error codes
    /// of the Web client and of the native headers, 32102.
    public static var mutualFollowersLimitReached: ErrorCode { ErrorCode("mutualFollowersLimitReached", 32102) }

    /// The other user has as many mutual followers as there may be; the pages know of no such limit.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_PEER_MUTUAL_FOLLOWERS_COUNT_EXCEEDS_LIMIT`. Source: Error codes
    /// of the Web client and of the native headers, 32103.
    public static var peerMutualFollowersLimitReached: ErrorCode { ErrorCode("peerMutualFollowersLimitReached", 32103) }

    /// There is no such wish for friendship on the user's list.
    ///
    /// Web SDK: `FRIEND_APPLICATION_NOT_EXIST`. Source: Error codes of the Web client and of the native headers, 2716.
    public static var friendApplicationNotFound: ErrorCode { ErrorCode("friendApplicationNotFound", 2716) }

    /// One of the two users has as many wishes for friendship waiting as there may be.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_PENDENCY_LIMIT`. Source: Error codes of the Web client and of the
    /// native headers, 30012.
    public static var friendApplicationLimitReached: ErrorCode { ErrorCode("friendApplicationLimitReached", 30012) }

    /// The user has a friend group of this name already.
    ///
    /// Web SDK: `FRIEND_GROUP_EXISTED`. Source: Error codes of the Web client and of the native headers, 2710.
    public static var friendGroupExists: ErrorCode { ErrorCode("friendGroupExists", 2710) }

    /// The user has no friend group of this name.
    ///
    /// Web SDK: `FRIEND_GROUP_NOT_EXIST`. Source: Error codes of the Web client and of the native headers, 2711.
    public static var friendGroupNotFound: ErrorCode { ErrorCode("friendGroupNotFound", 2711) }

    /// The user has as many friend groups as there may be.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_GROUP_COUNT_LIMIT`. Source: Error codes of the Web client and of
    /// the native headers, 30011.
    public static var friendGroupLimitReached: ErrorCode { ErrorCode("friendGroupLimitReached", 30011) }

    /// The user named isn't a friend of the caller's.
    ///
    /// Web SDK: `NOT_MY_FRIEND`. Source: Error codes of the Web client and of the native headers, 2700.
    public static var notMyFriend: ErrorCode { ErrorCode("notMyFriend", 2700) }

    /// The other user is a friend already.
    ///
    /// Web SDK: `ALREADY_MY_FRIEND`. Source: Error codes of the Web client and of the native headers, 2701.
    public static var alreadyFriends: ErrorCode { ErrorCode("alreadyFriends", 2701) }

    /// There is no such user.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_ACCOUNT_NOT_FOUND`. Source: Error codes of the Web client and of
    /// the native headers, 30003.
    public static var friendAccountNotFound: ErrorCode { ErrorCode("friendAccountNotFound", 30003) }

    /// The administrator has forbidden the user to ask for friendship.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_ADD_FRIEND_DENY`. Source: Error codes of the Web client and of
    /// the native headers, 30009; Web SDK reference, v3.3.2 and before (Chinese), updateMyProfile. Inferred: The page
    /// has the ban and no error; the code's name fits.
    public static var friendRequestsForbidden: ErrorCode { ErrorCode("friendRequestsForbidden", 30009) }

    /// The user has as many friends as there may be.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_COUNT_LIMIT`. Source: Error codes of the Web client and of the
    /// native headers, 30010.
    public static var friendLimitReached: ErrorCode { ErrorCode("friendLimitReached", 30010) }

    /// The other user has as many friends as there may be.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_PEER_FRIEND_LIMIT`. Source: Error codes of the Web client and of
    /// the native headers, 30014.
    public static var peerFriendLimitReached: ErrorCode { ErrorCode("peerFriendLimitReached", 30014) }

    /// The user has blocked the other one.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_IN_SELF_BLACKLIST`. Source: Error codes of the Web client and of
    /// the native headers, 30515.
    public static var friendBlockedBySelf: ErrorCode { ErrorCode("friendBlockedBySelf", 30515) }

    /// The other user has blocked this one.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_IN_PEER_BLACKLIST`. Source: Error codes of the Web client and of
    /// the native headers, 30525.
    public static var friendBlockedByPeer: ErrorCode { ErrorCode("friendBlockedByPeer", 30525) }

    /// The other user doesn't want to become anybody's friend.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_ALLOW_TYPE_DENY_ANY`. Source: Error codes of the Web client and
    /// of the native headers, 30516.
    public static var friendshipDenied: ErrorCode { ErrorCode("friendshipDenied", 30516) }

    /// The other user has to agree first. It comes as an answer, not as a failure.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_ALLOW_TYPE_NEED_CONFIRM`. Source: Web SDK reference, v3.3.2 and
    /// before (Chinese), addFriend; Error codes of the Web client and of the native headers, 30539.
    public static var friendshipNeedsConfirmation: ErrorCode { ErrorCode("friendshipNeedsConfirmation", 30539) }

    /// The user to be taken off the list isn't a friend. It comes with the user, not as a failure of the call.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_DEL_NONFRIEND`. Source: Error codes of the Web client and of the
    /// native headers, 31704.
    public static var deletedNonFriend: ErrorCode { ErrorCode("deletedNonFriend", 31704) }

    /// Nobody can apply to join a work group; its members add others.
    ///
    /// Web SDK: `CANNOT_JOIN_WORK`. Source: Web SDK reference, v3.3.2 and before (Chinese), joinGroup; Error codes of
    /// the Web client and of the native headers, 2601.
    public static var cannotJoinWorkGroup: ErrorCode { ErrorCode("cannotJoinWorkGroup", 2601) }

    /// The group has as many members as it may have.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_FULL_MEMBER_COUNT`. Source: Error codes of the Web client and of the
    /// native headers, 10014.
    public static var groupFull: ErrorCode { ErrorCode("groupFull", 10014) }

    /// Somebody has decided about the application already.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_REQ_ALLREADY_BEEN_PROCESSED`. Source: Error codes of the Web client
    /// and of the native headers, 10024.
    public static var groupApplicationHandled: ErrorCode { ErrorCode("groupApplicationHandled", 10024) }

    /// The user is in as many groups as a user may.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_COUNT_LIMIT`. Source: Error codes of the Web client and of the native
    /// headers, 10037.
    public static var groupCountLimitReached: ErrorCode { ErrorCode("groupCountLimitReached", 10037) }

    /// The group has no attribute with this key.
    ///
    /// Source: Error codes of the Web client and of the native headers, 10050.
    public static var groupAttributeNotFound: ErrorCode { ErrorCode("groupAttributeNotFound", 10050) }

    /// Somebody has changed the attributes, and this client hasn't seen it; fetch them, then try again.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_GROUP_ATTRIBUTE_WRITE_CONFILCT`. Source:
    /// Web SDK reference, v3.3.2 and before (Chinese), initGroupAttributes; Error codes of the Web client and of the
    /// native headers, 10056.
    public static var groupAttributesConflict: ErrorCode { ErrorCode("groupAttributesConflict", 10056) }

    /// The owner of the group alone can do it.
    ///
    /// Web SDK: `NOT_OWNER`. Source: Error codes of the Web client and of the native headers, 2681.
    public static var notGroupOwner: ErrorCode { ErrorCode("notGroupOwner", 2681) }

    /// Work groups and live groups have no other roles than owner and member.
    ///
    /// Web SDK: `CANNOT_SET_MEMBER_ROLE_IN_WORK_AND_AVCHATROOM`. Source: Web SDK reference, v3.3.2 and before
    /// (Chinese), setGroupMemberRole; Error codes of the Web client and of the native headers, 2682.
    public static var cannotSetRoleInGroup: ErrorCode { ErrorCode("cannotSetRoleInGroup", 2682) }

    /// The role can't be given in this group.
    ///
    /// Web SDK: `INVALID_MEMBER_ROLE`. Source: Error codes of the Web client and of the native headers, 2683.
    public static var memberRoleInvalid: ErrorCode { ErrorCode("memberRoleInvalid", 2683) }

    /// Nobody can set their own role.
    ///
    /// Web SDK: `CANNOT_SET_SELF_MEMBER_ROLE`. Source: Error codes of the Web client and of the native headers, 2684.
    public static var cannotSetOwnRole: ErrorCode { ErrorCode("cannotSetOwnRole", 2684) }

    /// The name card is too long.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_GROUP_INVALID_NAME_CARD`. Source: Error codes of the Web client and of the
    /// native headers, 8506.
    public static var nameCardInvalid: ErrorCode { ErrorCode("nameCardInvalid", 8506) }

    /// The service doesn't take the arguments.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_INVALID_PARAMETERS`. Source: Error codes of the Web client and of the
    /// native headers, 10004.
    public static var groupParametersInvalid: ErrorCode { ErrorCode("groupParametersInvalid", 10004) }

    /// Whoever is removed from a live group is so for a number of seconds.
    ///
    /// Web SDK: `BAN_DURATION_INVALID`. Source: Error codes of the Web client and of the native headers, 2686.
    public static var banDurationInvalid: ErrorCode { ErrorCode("banDurationInvalid", 2686) }

    /// A live group can't be handed over.
    ///
    /// Web SDK: `CANNOT_CHANGE_OWNER_IN_AVCHATROOM`. Source: Web SDK reference, v3.3.2 and before (Chinese),
    /// changeGroupOwner; Error codes of the Web client and of the native headers, 2620.
    public static var cannotChangeOwnerOfLiveGroup: ErrorCode { ErrorCode("cannotChangeOwnerOfLiveGroup", 2620) }

    /// Nobody can hand a group over to themselves.
    ///
    /// Web SDK: `CANNOT_CHANGE_OWNER_TO_SELF`. Source: Error codes of the Web client and of the native headers, 2621.
    public static var cannotChangeOwnerToSelf: ErrorCode { ErrorCode("cannotChangeOwnerToSelf", 2621) }

    /// A work group can't be dissolved.
    ///
    /// Web SDK: `CANNOT_DISMISS_WORK`. Source: Web SDK reference, v3.3.2 and before (Chinese), dismissGroup; Error
    /// codes of the Web client and of the native headers, 2622.
    public static var cannotDismissWorkGroup: ErrorCode { ErrorCode("cannotDismissWorkGroup", 2622) }

    /// The owner can leave a work group alone.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_SUPER_NOT_ALLOW_QUIT`. Source: Web SDK reference, v3.3.2 and before
    /// (Chinese), quitGroup; Error codes of the Web client and of the native headers, 10009.
    public static var ownerCannotQuit: ErrorCode { ErrorCode("ownerCannotQuit", 10009) }

    /// The service never gave this cursor.
    ///
    /// Web SDK: `MSG_SEARCH_CURSOR_INVALID`. Source: Error codes of the Web client and of the native headers, 27002.
    public static var searchCursorInvalid: ErrorCode { ErrorCode("searchCursorInvalid", 27002) }

    /// The cursor is too old; the search has to be started anew.
    ///
    /// Web SDK: `MSG_SEARCH_CURSOR_EXPIRED`. Source: Error codes of the Web client and of the native headers, 27003.
    public static var searchCursorExpired: ErrorCode { ErrorCode("searchCursorExpired", 27003) }

    /// Somebody else changed the key first; the latest value comes with the result.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_MSG_EXTENSION_CONFLICT`. Source: Web SDK
    /// reference, v3.3.2 and before (Chinese), setMessageExtensions; Error codes of the Web client and of the native
    /// headers, 23001.
    public static var messageExtensionConflict: ErrorCode { ErrorCode("messageExtensionConflict", 23001) }

    /// The message has no such key.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_EXTENSION_NOT_EXIST`. Source: Error codes of the Web client and of the
    /// native headers, 23004.
    public static var messageExtensionNotFound: ErrorCode { ErrorCode("messageExtensionNotFound", 23004) }

    /// The message doesn't consist of merged messages.
    ///
    /// Web SDK: `MSG_MERGER_TYPE_INVALID`. Source: Error codes of the Web client and of the native headers, 2450.
    public static var notMerged: ErrorCode { ErrorCode("notMerged", 2450) }

    /// The service has no merged messages under this key.
    ///
    /// Web SDK: `MSG_MERGER_KEY_INVALID`. Source: Error codes of the Web client and of the native headers, 2451.
    public static var mergerKeyInvalid: ErrorCode { ErrorCode("mergerKeyInvalid", 2451) }

    /// Messages of this type can't be passed on.
    ///
    /// Web SDK: `MSG_FORWARD_TYPE_INVALID`. Source: Error codes of the Web client and of the native headers, 2453.
    public static var cannotForwardMessage: ErrorCode { ErrorCode("cannotForwardMessage", 2453) }

    /// Somebody else has changed the message meanwhile.
    ///
    /// Web SDK: `MSG_MODIFY_CONFLICT`. Source: Web SDK reference, v3.3.2 and before (Chinese), modifyMessage; Error
    /// codes of the Web client and of the native headers, 2480.
    public static var modifyConflict: ErrorCode { ErrorCode("modifyConflict", 2480) }

    /// Messages of a live group can't be changed.
    ///
    /// Web SDK: `MSG_MODIFY_DISABLED_IN_AVCHATROOM`. Source: Web SDK reference, v3.3.2 and before (Chinese),
    /// modifyMessage; Error codes of the Web client and of the native headers, 2481.
    public static var cannotModifyInLiveGroup: ErrorCode { ErrorCode("cannotModifyInLiveGroup", 2481) }

    /// There is no such message.
    ///
    /// Source: Web SDK reference, v3.3.2 and before (Chinese), modifyMessage; Error codes of the Web client and of the
    /// native headers, 20026.
    public static var messageNotFound: ErrorCode { ErrorCode("messageNotFound", 20026) }

    /// Nothing in the call is to change the profile.
    ///
    /// Web SDK: `UPDATE_PROFILE_NO_KEY`. Source: Error codes of the Web client and of the native headers, 2722.
    public static var profileUpdateEmpty: ErrorCode { ErrorCode("profileUpdateEmpty", 2722) }

    /// No field of this name was set up for the app.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_PROFILE_TAG_NOT_FOUND`. Source: Error codes of the Web client and of the
    /// native headers, 40009.
    public static var profileFieldNotFound: ErrorCode { ErrorCode("profileFieldNotFound", 40009) }

    /// The value of a field is too long.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_PROFILE_SIZE_LIMIT`. Source: Error codes of the Web client and of the native
    /// headers, 40601.
    public static var profileValueTooLong: ErrorCode { ErrorCode("profileValueTooLong", 40601) }

    /// A field can't have this value.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_PROFILE_VALUE_ERROR`. Source: Error codes of the Web client and of the
    /// native headers, 40605.
    public static var profileValueInvalid: ErrorCode { ErrorCode("profileValueInvalid", 40605) }

    /// The message has as many different reactions as it can have.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_REACTION_COUNT_LIMIT`. Source: Web SDK reference, v3.3.2 and before
    /// (Chinese), addMessageReaction; Error codes of the Web client and of the native headers, 23005.
    public static var tooManyReactions: ErrorCode { ErrorCode("tooManyReactions", 23005) }

    /// As many users as can be have put the reaction.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_REACTION_USER_COUNT_LIMIT`. Source: Web SDK reference, v3.3.2 and before
    /// (Chinese), addMessageReaction; Error codes of the Web client and of the native headers, 23006.
    public static var tooManyUsersOfReaction: ErrorCode { ErrorCode("tooManyUsersOfReaction", 23006) }

    /// The user has put the reaction already.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_REACTION_ALREADY_CONTAIN_USER`. Source: Web SDK reference, v3.3.2 and
    /// before (Chinese), addMessageReaction; Error codes of the Web client and of the native headers, 23007.
    public static var reactionPutAlready: ErrorCode { ErrorCode("reactionPutAlready", 23007) }

    /// Nobody has put the reaction on the message.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_REACTION_NOT_EXISTS`. Source: Web SDK reference, v3.3.2 and before
    /// (Chinese), removeMessageReaction; Error codes of the Web client and of the native headers, 23008.
    public static var reactionNotFound: ErrorCode { ErrorCode("reactionNotFound", 23008) }

    /// Others have put the reaction on the message, the user hasn't.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_REACTION_NOT_CONTAIN_USER`. Source: Web SDK reference, v3.3.2 and before
    /// (Chinese), removeMessageReaction; Error codes of the Web client and of the native headers, 23009.
    public static var reactionNotPut: ErrorCode { ErrorCode("reactionNotPut", 23009) }

    /// None of the messages asks for a read receipt.
    ///
    /// Web SDK: `READ_RECEIPT_MSG_LIST_EMPTY`. Source: Error codes of the Web client and of the native headers, 2114.
    public static var readReceiptNotNeeded: ErrorCode { ErrorCode("readReceiptNotNeeded", 2114) }

    /// The service knows of no read receipts for the group's message.
    ///
    /// Source: Web SDK reference, v3.3.2 and before (Chinese), getGroupMessageReadMemberList; Error codes of the Web
    /// client and of the native headers, 10062.
    public static var readReceiptNotFound: ErrorCode { ErrorCode("readReceiptNotFound", 10062) }

    /// The message can't be taken back; in a one-to-one conversation it is somebody else's.
    ///
    /// Web SDK: `MSG_REVOKE_FAIL`. Source: Error codes of the Web client and of the native headers, 2110. Inferred: No
    /// document names the error for a message of the other side; the code's meaning fits.
    public static var revokeFailed: ErrorCode { ErrorCode("revokeFailed", 2110) }

    /// The message was sent too long ago to be taken back.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_REVOKE_TIME_LIMIT`. Source: Error codes of the Web client and of the
    /// native headers, 20016.
    public static var c2cRevokeTimeout: ErrorCode { ErrorCode("c2cRevokeTimeout", 20016) }

    /// The message to be taken back doesn't exist.
    ///
    /// Source: Recalling a one-to-one message, REST API (Chinese), 错误码说明.
    public static var c2cRevokeNotFound: ErrorCode { ErrorCode("c2cRevokeNotFound", 20022) }

    /// The message was taken back already.
    ///
    /// Source: Recalling a one-to-one message, REST API (Chinese), 错误码说明.
    public static var c2cAlreadyRevoked: ErrorCode { ErrorCode("c2cAlreadyRevoked", 20023) }

    /// The group has no message that could be taken back.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_REVOKE_MSG_NOT_FOUND`. Source: Error codes of the Web client and of
    /// the native headers, 10030.
    public static var groupRevokeNotFound: ErrorCode { ErrorCode("groupRevokeNotFound", 10030) }

    /// The message was sent to the group too long ago to be taken back.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_REVOKE_MSG_TIME_LIMIT`. Source: Error codes of the Web client and of
    /// the native headers, 10031.
    public static var groupRevokeTimeout: ErrorCode { ErrorCode("groupRevokeTimeout", 10031) }

    /// The message can't be taken back; the service wrote it, or it was taken back already.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_REVOKE_MSG_DENY`. Source: Error codes of the Web client and of the
    /// native headers, 10032. Inferred: The code's name says that taking back is denied; no document says when.
    public static var groupRevokeDenied: ErrorCode { ErrorCode("groupRevokeDenied", 10032) }

    /// Whoever writes to a live group has to join it first.
    ///
    /// Web SDK: `MSG_SEND_FAIL_NOT_IN_AVCHATROOM`. Source: Error codes of the Web client and of the native headers,
    /// 2101.
    public static var notInLiveGroup: ErrorCode { ErrorCode("notInLiveGroup", 2101) }

    /// There is no such invitation, or it is no longer open.
    ///
    /// Web SDK: `SIGNALING_INVALID_INVITE_ID`. Native SDK (C API, Unity): `ERR_SDK_SIGNALING_INVALID_INVITE_ID`.
    /// Source: Error codes of the Web client and of the native headers, 8010.
    public static var invalidInvitation: ErrorCode { ErrorCode("invalidInvitation", 8010) }

    /// The user has no part in the invitation that would let them do this.
    ///
    /// Web SDK: `SIGNALING_NO_PERMISSION`. Native SDK (C API, Unity): `ERR_SDK_SIGNALING_NO_PERMISSION`. Source: Error
    /// codes of the Web client and of the native headers, 8011.
    public static var signalingNotPermitted: ErrorCode { ErrorCode("signalingNotPermitted", 8011) }

    /// Messages go to the topics of a community that has topics, not to the community.
    ///
    /// Web SDK: `MSG_SEND_GRP_WITH_TOPIC_FAIL`. Source: Error codes of the Web client and of the native headers, 2115.
    public static var communityTakesNoMessages: ErrorCode { ErrorCode("communityTakesNoMessages", 2115) }

    /// The client has no plug-in for uploads.
    ///
    /// Web SDK: `COS_UNDETECTED`. Source: Error codes of the Web client and of the native headers, 2040.
    public static var uploadPluginMissing: ErrorCode { ErrorCode("uploadPluginMissing", 2040) }

    /// The file has no content.
    ///
    /// Web SDK: `MSG_F_IS_EMPTY`. Source: Error codes of the Web client and of the native headers, 2108.
    public static var fileEmpty: ErrorCode { ErrorCode("fileEmpty", 2108) }

    /// Pictures of this format can't be sent.
    ///
    /// Web SDK: `MSG_I_TYPES_LIMIT`. Source: Error codes of the Web client and of the native headers, 2252.
    public static var imageFormatNotAllowed: ErrorCode { ErrorCode("imageFormatNotAllowed", 2252) }

    /// The picture is larger than 20 MB.
    ///
    /// Web SDK: `MSG_I_SIZE_LIMIT`. Source: Error codes of the Web client and of the native headers, 2253.
    public static var imageTooLarge: ErrorCode { ErrorCode("imageTooLarge", 2253) }

    /// The recording is larger than 20 MB.
    ///
    /// Web SDK: `MSG_A_SIZE_LIMIT`. Source: Error codes of the Web client and of the native headers, 2301.
    public static var audioTooLarge: ErrorCode { ErrorCode("audioTooLarge", 2301) }

    /// The film is larger than 100 MB.
    ///
    /// Web SDK: `MSG_V_SIZE_LIMIT`. Source: Error codes of the Web client and of the native headers, 2351.
    public static var videoTooLarge: ErrorCode { ErrorCode("videoTooLarge", 2351) }

    /// Films of this format can't be sent.
    ///
    /// Web SDK: `MSG_V_TYPES_LIMIT`. Source: Error codes of the Web client and of the native headers, 2352.
    public static var videoFormatNotAllowed: ErrorCode { ErrorCode("videoFormatNotAllowed", 2352) }

    /// The file is larger than 100 MB.
    ///
    /// Web SDK: `MSG_F_SIZE_LIMIT`. Source: Error codes of the Web client and of the native headers, 2402.
    public static var fileTooLarge: ErrorCode { ErrorCode("fileTooLarge", 2402) }

    /// The app hasn't switched on that users ask for each other's status.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_ACCOUNT_USER_STATUS_DISABLED`. Source: User status, Web (English), FAQs;
    /// Error codes of the Web client and of the native headers, 72001.
    public static var userStatusDisabled: ErrorCode { ErrorCode("userStatusDisabled", 72001) }

    /// There is no such user. It comes with the user, not as a failure of the call.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_ACCOUNT_NOT_FOUND`. Source: Error codes of the Web client and of the native
    /// headers, 70107.
    public static var accountNotFound: ErrorCode { ErrorCode("accountNotFound", 70107) }

    /// Nobody subscribes to their own status. It comes with the user, not as a failure of the call.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_ACCOUNT_INVALID_PARAMETERS`. Source: Error codes of the Web client and of
    /// the native headers, 70402.
    public static var statusParametersInvalid: ErrorCode { ErrorCode("statusParametersInvalid", 70402) }

    /// The texts couldn't be translated.
    ///
    /// Web SDK: `TRANSLATE_TEXT_FAIL`. Source: Web SDK reference, v3.3.2 and before (Chinese), translateText; Error
    /// codes of the Web client and of the native headers, 2117.
    public static var translationFailed: ErrorCode { ErrorCode("translationFailed", 2117) }

    /// The recording couldn't be turned into text.
    ///
    /// Web SDK: `VOICE_TO_TEXT_FAIL`. Source: Error codes of the Web client and of the native headers, 2118.
    public static var voiceToTextFailed: ErrorCode { ErrorCode("voiceToTextFailed", 2118) }

    /// Recordings of this format can't be turned into text.
    ///
    /// Web SDK: `UNSUPPORTED_VOICE_FORMAT`. Source: Error codes of the Web client and of the native headers, 2119.
    public static var voiceFormatUnsupported: ErrorCode { ErrorCode("voiceFormatUnsupported", 2119) }
}
