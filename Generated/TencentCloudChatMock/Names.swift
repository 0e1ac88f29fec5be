// Generated from the spec by sdkgen. Do not edit.
//
// What tests can name.

import SDKMockRuntime
import SDKRuntime
import TencentCloudChat

/// The methods of Tencent Cloud Chat. The name of one that has several overloads stands for all of them.
public enum ChatMethod: String, Sendable {
    case login
    case isReady
    case getLoginUser
    case logout
    case destroy
    case registerPlugin
    case setLogLevel
    case on
    case off
    case createTextMessage
    case createTextAtMessage
    case createImageMessage
    case createAudioMessage
    case createVideoMessage
    case createFileMessage
    case createFaceMessage
    case createLocationMessage
    case createCustomMessage
    case createMergerMessage
    case createForwardMessage
    case sendMessage
    case resendMessage
    case getMessageList
    case getMessageListHopping
    case findMessage
    case searchCloudMessages
    case downloadMergerMessage
    case translateText
    case convertVoiceToText
    case sendMessageReadReceipt
    case getMessageReadReceiptList
    case getGroupMessageReadMemberList
    case modifyMessage
    case setMessageExtensions
    case getMessageExtensions
    case deleteMessageExtensions
    case addMessageReaction
    case removeMessageReaction
    case getMessageReactions
    case getAllUserListOfMessageReaction
    case revokeMessage
    case deleteMessage
    case getConversationList
    case getConversationListAll = "getConversationList.all"
    case getConversationListSome = "getConversationList.some"
    case getConversationListFiltered = "getConversationList.filtered"
    case getConversationProfile
    case getTotalUnreadMessageCount
    case setMessageRead
    case setAllMessageRead
    case pinConversation
    case markConversation
    case setConversationCustomData
    case setConversationDraft
    case setMessageRemindType
    case setMessageRemindTypeGroup = "setMessageRemindType.group"
    case setMessageRemindTypeUsers = "setMessageRemindType.users"
    case setAllReceiveMessageOpt
    case getAllReceiveMessageOpt
    case clearHistoryMessage
    case deleteConversation
    case deleteConversationOne = "deleteConversation.one"
    case deleteConversationSeveral = "deleteConversation.several"
    case createConversationGroup
    case addConversationsToGroup
    case getConversationGroupList
    case renameConversationGroup
    case deleteConversationsFromGroup
    case deleteConversationGroup
    case createGroup
    case searchGroupByID
    case joinGroup
    case getGroupApplicationList
    case handleGroupApplication
    case addGroupMember
    case getGroupList
    case getGroupProfile
    case updateGroupProfile
    case getGroupMemberList
    case getGroupMemberProfile
    case getGroupOnlineMemberCount
    case setGroupMemberRole
    case setGroupMemberNameCard
    case setGroupMemberCustomField
    case setGroupMemberMuteTime
    case markGroupMemberList
    case initGroupAttributes
    case setGroupAttributes
    case getGroupAttributes
    case deleteGroupAttributes
    case setGroupCounters
    case increaseGroupCounter
    case decreaseGroupCounter
    case getGroupCounters
    case deleteGroupMember
    case quitGroup
    case changeGroupOwner
    case dismissGroup
    case createTopicInCommunity
    case getJoinedCommunityList
    case getTopicList
    case updateTopicProfile
    case deleteTopicFromCommunity
    case addFriend
    case getFriendApplicationList
    case setFriendApplicationRead
    case acceptFriendApplication
    case refuseFriendApplication
    case deleteFriendApplication
    case getFriendList
    case getFriendProfile
    case checkFriend
    case updateFriend
    case deleteFriend
    case createFriendGroup
    case getFriendGroupList
    case addToFriendGroup
    case renameFriendGroup
    case removeFromFriendGroup
    case deleteFriendGroup
    case addToBlacklist
    case getBlacklist
    case removeFromBlacklist
    case followUser
    case getMyFollowingList
    case getMyFollowersList
    case getMutualFollowersList
    case getUserFollowInfo
    case checkFollowType
    case unfollowUser
    case getMyProfile
    case updateMyProfile
    case getUserProfile
    case setSelfStatus
    case getUserStatus
    case subscribeUserStatus
    case unsubscribeUserStatus
    case addSignalingListener
    case invite
    case inviteInGroup
    case getSignalingInfo
    case modifyInvitation
    case accept
    case reject
    case cancel
    case removeSignalingListener
}

/// The figures that a customer of Tencent Cloud Chat can change.
public enum ChatConstant: String, Sendable {
    /// Whether a package was bought that is in force now.
    case serviceInForce
    /// How long after a login the client has caught up. Until then somebody is logged in and the calls that need it are
    /// refused.
    case timeToCatchUp
    /// How long after a login the user's signature runs out, 0 for never.
    case userSigLifetime
    /// Whether communities and their topics are switched on in the vendor's console.
    case communityFeature
    /// Whether a deletion reaches the caller's other devices; a switch in the vendor's console.
    case conversationDeletionSyncs
    /// How many conversations, the latest ones, a client fetches from the cloud.
    case conversationsSynced
    /// How many conversations a client fetches at most in the premium edition.
    case conversationsSyncedPremium
    /// How many conversations of a user can carry a mark or custom data or be in a conversation group.
    case conversationsWithExtras
    /// How many groups a user may be in.
    case groupsPerUser
    /// Whether the list of an AVChatRoom's members is switched on in the console.
    case liveMemberList
    /// How many members of an AVChatRoom can be listed, those who came last.
    case liveMembersListed
    /// How many members of an AVChatRoom a page holds.
    case liveMembersPerPage
    /// How long a client waits before it lists the members of an AVChatRoom again.
    case liveMemberListInterval
    /// Whether whoever joins a work group sees what was said in it before.
    case earlierMessagesInWorkGroups
    /// Whether whoever joins a public group sees what was said in it before.
    case earlierMessagesInPublicGroups
    /// How many earlier messages of an AVChatRoom a new member sees; the console allows up to 20.
    case messagesForNewcomers
    /// How many conversations, or messages of one, a page of a search holds.
    case searchResultsPerPage
    /// Whether the plug-in for searching the cloud was bought.
    case cloudSearch
    /// How long after it was sent a message can be revoked.
    case revokeWindow
    /// Whether the vendor has opened the translation of texts to the app.
    case textTranslation
    /// Whether the vendor has opened the recognition of speech to the app.
    case voiceRecognition
    /// Whether the app has the vendor's moderation.
    case contentModeration
    /// The mock's moderation finds fault with files whose name holds this, in letters of any case.
    case riskyFileName
    /// How long the service keeps messages, seven days unless the app has bought more.
    case messageRetention
    /// How many Web clients an account may be logged in on at once.
    case instancesPerAccount
    /// Whether only friends can write to each other.
    case friendCheck
    /// The SDKAppID under which the clients of a world run.
    case applicationID
    /// Whether the members of a meeting are told who comes and goes, as those of other groups are.
    case meetingMemberTips
    /// Whether members are told when all are muted, or when joining or inviting is dealt with in another way.
    case accessTips
    /// How many friend applications, sent and received, a user can have waiting.
    case friendApplicationLimit
    /// Whether a blocked user stays a friend.
    case blockingKeepsFriends
    /// How many a user can follow.
    case followingLimit
    /// How many users a page of a list of followers holds.
    case followsPerPage
    /// How many friend groups a user can have.
    case friendGroupLimit
    /// How many friends a user can have.
    case friendLimit
    /// Whether the user status is switched on in the console.
    case userStatusEnabled
    /// Whether users are told of their friends' status without subscribing to it.
    case friendStatusNotification
    /// To how many users' status one can be subscribed.
    case statusSubscriptionLimit
    /// How long what a user says stays when the user has logged out.
    case customStatusKept
}

/// The editions of Tencent Cloud Chat, from the smallest to the largest.
public enum ChatEdition: String, Sendable {
    /// Any edition below Premium.
    case standard
    /// Premium.
    case premium
}

extension ChatWorld {
    /// What tests can name: the methods and their overloads; the facts, those together whose ids begin alike; the
    /// arguments of each overload and of each control; the errors with their numbers.
    static let names = MockNames(
        methods: #"""
            login isReady getLoginUser logout destroy registerPlugin setLogLevel on off createTextMessage
            createTextAtMessage createImageMessage createAudioMessage createVideoMessage createFileMessage
            createFaceMessage createLocationMessage createCustomMessage createMergerMessage createForwardMessage
            sendMessage resendMessage getMessageList getMessageListHopping findMessage searchCloudMessages
            downloadMergerMessage translateText convertVoiceToText sendMessageReadReceipt getMessageReadReceiptList
            getGroupMessageReadMemberList modifyMessage setMessageExtensions getMessageExtensions
            deleteMessageExtensions addMessageReaction removeMessageReaction getMessageReactions
            getAllUserListOfMessageReaction revokeMessage deleteMessage getConversationList getConversationList.all
            getConversationList.some getConversationList.filtered getConversationProfile getTotalUnreadMessageCount
            setMessageRead setAllMessageRead pinConversation markConversation setConversationCustomData
            setConversationDraft setMessageRemindType setMessageRemindType.group setMessageRemindType.users
            setAllReceiveMessageOpt getAllReceiveMessageOpt clearHistoryMessage deleteConversation
            deleteConversation.one deleteConversation.several createConversationGroup addConversationsToGroup
            getConversationGroupList renameConversationGroup deleteConversationsFromGroup deleteConversationGroup
            createGroup searchGroupByID joinGroup getGroupApplicationList handleGroupApplication addGroupMember
            getGroupList getGroupProfile updateGroupProfile getGroupMemberList getGroupMemberProfile
            getGroupOnlineMemberCount setGroupMemberRole setGroupMemberNameCard setGroupMemberCustomField
            setGroupMemberMuteTime markGroupMemberList initGroupAttributes setGroupAttributes getGroupAttributes
            deleteGroupAttributes setGroupCounters increaseGroupCounter decreaseGroupCounter getGroupCounters
            deleteGroupMember quitGroup changeGroupOwner dismissGroup createTopicInCommunity getJoinedCommunityList
            getTopicList updateTopicProfile deleteTopicFromCommunity addFriend getFriendApplicationList
            setFriendApplicationRead acceptFriendApplication refuseFriendApplication deleteFriendApplication
            getFriendList getFriendProfile checkFriend updateFriend deleteFriend createFriendGroup getFriendGroupList
            addToFriendGroup renameFriendGroup removeFromFriendGroup deleteFriendGroup addToBlacklist getBlacklist
            removeFromBlacklist followUser getMyFollowingList getMyFollowersList getMutualFollowersList
            getUserFollowInfo checkFollowType unfollowUser getMyProfile updateMyProfile getUserProfile setSelfStatus
            getUserStatus subscribeUserStatus unsubscribeUserStatus addSignalingListener invite inviteInGroup
            getSignalingInfo modifyInvitation accept reject cancel removeSignalingListener
            """#,
        facts: #"""
            login userID.required userSig.required fails.accountSessionKeyExpired fails.accountUserSigCheckFailed
            login fails.serviceNotPurchased events.SDK_NOT_READY events.KICKED_OUT events.SDK_READY
            login events.CONVERSATION_LIST_UPDATED events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED
            login events.NEW_INVITATION_RECEIVED events.USER_STATUS_UPDATED answer
            isReady answer
            getLoginUser answer
            logout fails.userNotLoggedIn events.SDK_NOT_READY events.USER_STATUS_UPDATED
            destroy events.SDK_NOT_READY events.USER_STATUS_UPDATED events.SDK_DESTROY
            registerPlugin value.required fails.invalidParameter
            setLogLevel level.required
            createTextMessage needs.ready to.required conversationType.required payload.required
            createTextMessage cloudCustomData.default receiverList.limit priority.default needReadReceipt.default
            createTextMessage isSupportExtension.default fails.invalidParameter fails.invalidParameter.2 answer
            createTextAtMessage needs.ready to.required conversationType.required payload.required
            createTextAtMessage cloudCustomData.default priority.default needReadReceipt.default
            createTextAtMessage isSupportExtension.default fails.invalidParameter fails.invalidParameter.2 answer
            createImageMessage needs.ready to.required conversationType.required payload.required
            createImageMessage cloudCustomData.default priority.default needReadReceipt.default
            createImageMessage isSupportExtension.default receiverList.limit fails.invalidParameter
            createImageMessage fails.invalidParameter.2 answer
            createAudioMessage needs.ready to.required conversationType.required payload.required
            createAudioMessage cloudCustomData.default priority.default needReadReceipt.default
            createAudioMessage isSupportExtension.default receiverList.limit fails.invalidParameter
            createAudioMessage fails.invalidParameter.2 answer
            createVideoMessage needs.ready to.required conversationType.required payload.required
            createVideoMessage cloudCustomData.default priority.default needReadReceipt.default
            createVideoMessage isSupportExtension.default receiverList.limit fails.invalidParameter
            createVideoMessage fails.invalidParameter.2 answer
            createFileMessage needs.ready to.required conversationType.required payload.required
            createFileMessage cloudCustomData.default priority.default needReadReceipt.default
            createFileMessage isSupportExtension.default receiverList.limit fails.invalidParameter
            createFileMessage fails.invalidParameter.2 answer
            createFaceMessage needs.ready to.required conversationType.required payload.required
            createFaceMessage cloudCustomData.default priority.default needReadReceipt.default
            createFaceMessage isSupportExtension.default receiverList.limit fails.invalidParameter
            createFaceMessage fails.invalidParameter.2 answer
            createLocationMessage needs.ready to.required conversationType.required payload.required
            createLocationMessage cloudCustomData.default priority.default needReadReceipt.default
            createLocationMessage isSupportExtension.default receiverList.limit fails.invalidParameter
            createLocationMessage fails.invalidParameter.2 answer
            createCustomMessage needs.ready to.required conversationType.required payload.required
            createCustomMessage cloudCustomData.default priority.default needReadReceipt.default
            createCustomMessage isSupportExtension.default receiverList.limit fails.invalidParameter
            createCustomMessage fails.invalidParameter.2 fails.invalidParameter.3 answer
            createMergerMessage needs.ready to.required conversationType.required payload.required
            createMergerMessage cloudCustomData.default priority.default needReadReceipt.default
            createMergerMessage isSupportExtension.default receiverList.limit fails.invalidParameter
            createMergerMessage fails.invalidParameter.2 fails.invalidParameter.3 fails.cannotForwardMessage answer
            createForwardMessage needs.ready to.required conversationType.required payload.required
            createForwardMessage cloudCustomData.default priority.default needReadReceipt.default
            createForwardMessage isSupportExtension.default receiverList.limit fails.invalidParameter
            createForwardMessage fails.invalidParameter.2 fails.invalidParameter.3 fails.cannotForwardMessage answer
            sendMessage needs.ready message.required onlineUserOnly.default notTogether.1 fails.conversationTypeInvalid
            sendMessage fails.messageInstanceRequired fails.fileEmpty fails.imageFormatNotAllowed fails.imageTooLarge
            sendMessage fails.audioTooLarge fails.videoFormatNotAllowed fails.videoTooLarge fails.fileTooLarge
            sendMessage fails.uploadPluginMissing fails.messageBodyTooLarge fails.featureNotPurchased
            sendMessage fails.messageAccountInvalid fails.blockedByPeer fails.blockedByPeer.2 fails.notFriends
            sendMessage fails.messageNotPeerFriend fails.messageNotSelfFriend fails.groupNotFound
            sendMessage fails.communityTakesNoMessages fails.notInLiveGroup fails.groupPermissionDenied
            sendMessage fails.groupMemberMuted fails.groupMemberMuted.2 fails.groupMemberMuted.3
            sendMessage fails.groupMemberMuted.4 fails.serviceSensitiveText events.MESSAGE_UPLOAD_PROGRESS
            sendMessage events.MESSAGE_RECEIVED events.CONVERSATION_LIST_UPDATED
            sendMessage events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED events.TOPIC_UPDATED events.MESSAGE_MODIFIED answer
            resendMessage needs.ready message.required onlineUserOnly.default notTogether.1 fails.invalidParameter
            resendMessage fails.conversationTypeInvalid fails.messageInstanceRequired fails.fileEmpty
            resendMessage fails.imageFormatNotAllowed fails.imageTooLarge fails.audioTooLarge
            resendMessage fails.videoFormatNotAllowed fails.videoTooLarge fails.fileTooLarge fails.uploadPluginMissing
            resendMessage fails.messageBodyTooLarge fails.featureNotPurchased fails.messageAccountInvalid
            resendMessage fails.blockedByPeer fails.blockedByPeer.2 fails.notFriends fails.messageNotPeerFriend
            resendMessage fails.messageNotSelfFriend fails.groupNotFound fails.communityTakesNoMessages
            resendMessage fails.notInLiveGroup fails.groupPermissionDenied fails.groupMemberMuted
            resendMessage fails.groupMemberMuted.2 fails.groupMemberMuted.3 fails.groupMemberMuted.4
            resendMessage fails.serviceSensitiveText events.MESSAGE_UPLOAD_PROGRESS events.MESSAGE_RECEIVED
            resendMessage events.CONVERSATION_LIST_UPDATED events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED
            resendMessage events.TOPIC_UPDATED events.MESSAGE_MODIFIED answer
            getMessageList needs.ready conversationID.required fails.invalidParameter answer
            getMessageListHopping needs.ready conversationID.required direction.default count.default count.limit
            getMessageListHopping fails.invalidParameter answer
            findMessage needs.ready messageID.required answer
            searchCloudMessages needs.ready rate keywordList.limit keywordListMatchType.default senderUserIDList.limit
            searchCloudMessages timePosition.default timePeriod.default atLeastOne.1 fails.invalidParameter
            searchCloudMessages fails.invalidParameter.2 fails.serviceNotPurchased fails.searchCursorInvalid
            searchCloudMessages fails.searchCursorExpired answer
            downloadMergerMessage needs.ready message.required fails.notMerged fails.mergerKeyInvalid answer
            translateText needs.ready sourceTextList.required sourceLanguage.required targetLanguage.required
            translateText fails.translationFailed answer
            convertVoiceToText needs.ready message.required fails.invalidParameter fails.voiceToTextFailed
            convertVoiceToText fails.voiceFormatUnsupported answer
            sendMessageReadReceipt needs.ready edition messageList.required messageList.limit fails.invalidParameter
            sendMessageReadReceipt fails.groupPermissionDenied fails.readReceiptNotNeeded
            sendMessageReadReceipt events.MESSAGE_READ_RECEIPT_RECEIVED
            getMessageReadReceiptList needs.ready edition messageList.required fails.invalidParameter
            getMessageReadReceiptList fails.groupPermissionDenied answer
            getGroupMessageReadMemberList needs.ready edition message.required cursor.required filter.required
            getGroupMessageReadMemberList count.required count.limit fails.invalidParameter fails.groupPermissionDenied
            getGroupMessageReadMemberList fails.readReceiptNotFound answer
            modifyMessage needs.ready message.required fails.groupNotFound fails.cannotModifyInLiveGroup
            modifyMessage fails.groupPermissionDenied fails.messageNotFound fails.messageNotFound.2
            modifyMessage fails.modifyConflict fails.invalidParameter fails.messageBodyTooLarge
            modifyMessage fails.serviceSensitiveText events.MESSAGE_MODIFIED events.CONVERSATION_LIST_UPDATED
            modifyMessage events.TOPIC_UPDATED answer
            setMessageExtensions needs.ready edition quota message.required extensions.required extensions.limit
            setMessageExtensions fails.invalidParameter fails.notSupportedInLiveGroup fails.groupPermissionDenied
            setMessageExtensions fails.invalidParameter.2 fails.invalidParameter.3 events.MESSAGE_EXTENSIONS_UPDATED
            setMessageExtensions answer
            getMessageExtensions needs.ready edition message.required fails.invalidParameter
            getMessageExtensions fails.notSupportedInLiveGroup fails.groupPermissionDenied fails.invalidParameter.2
            getMessageExtensions fails.invalidParameter.3 fails.invalidParameter.4 answer
            deleteMessageExtensions needs.ready edition message.required keyList.limit fails.invalidParameter
            deleteMessageExtensions fails.notSupportedInLiveGroup fails.groupPermissionDenied fails.invalidParameter.2
            deleteMessageExtensions fails.invalidParameter.3 events.MESSAGE_EXTENSIONS_DELETED answer
            addMessageReaction needs.ready edition quota message.required reactionID.required fails.invalidParameter
            addMessageReaction fails.notSupportedInLiveGroup fails.groupPermissionDenied fails.invalidParameter.2
            addMessageReaction fails.reactionPutAlready fails.tooManyUsersOfReaction events.MESSAGE_REACTIONS_UPDATED
            removeMessageReaction needs.ready edition message.required reactionID.required fails.invalidParameter
            removeMessageReaction fails.notSupportedInLiveGroup fails.groupPermissionDenied fails.invalidParameter.2
            removeMessageReaction fails.reactionNotFound fails.reactionNotPut events.MESSAGE_REACTIONS_UPDATED
            getMessageReactions needs.ready edition messageList.required messageList.limit
            getMessageReactions maxUserCountPerReaction.default maxUserCountPerReaction.limit fails.invalidParameter
            getMessageReactions fails.notSupportedInLiveGroup fails.groupPermissionDenied fails.invalidParameter.2
            getMessageReactions answer
            getAllUserListOfMessageReaction needs.ready edition message.required reactionID.required nextSeq.required
            getAllUserListOfMessageReaction count.default count.limit fails.invalidParameter
            getAllUserListOfMessageReaction fails.notSupportedInLiveGroup fails.groupPermissionDenied
            getAllUserListOfMessageReaction fails.invalidParameter.2 answer
            revokeMessage needs.ready message.required fails.groupNotFound fails.groupPermissionDenied
            revokeMessage fails.groupRevokeNotFound fails.groupPermissionDenied.2 fails.groupRevokeDenied
            revokeMessage fails.groupRevokeTimeout fails.c2cRevokeNotFound fails.revokeFailed fails.c2cAlreadyRevoked
            revokeMessage fails.c2cRevokeTimeout events.MESSAGE_REVOKED events.CONVERSATION_LIST_UPDATED
            revokeMessage events.TOPIC_UPDATED events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED answer
            deleteMessage needs.ready rate messageList.required messageList.limit fails.cannotDeleteGroupSystemNotice
            deleteMessage fails.cannotDeleteInLiveGroup events.CONVERSATION_LIST_UPDATED events.TOPIC_UPDATED
            deleteMessage events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED answer
            getConversationList needs.ready all.answer some.conversationIDList.required some.answer
            getConversationList filtered.hasUnreadCount.default filtered.hasGroupAtInfo.default filtered.answer
            getConversationProfile needs.ready conversationID.required fails.invalidParameter fails.groupNotFound
            getConversationProfile answer
            getTotalUnreadMessageCount needs.ready answer
            setMessageRead needs.ready conversationID.required fails.invalidParameter events.CONVERSATION_LIST_UPDATED
            setMessageRead events.TOPIC_UPDATED events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED events.MESSAGE_READ_BY_PEER
            setAllMessageRead needs.ready scope.default events.CONVERSATION_LIST_UPDATED
            setAllMessageRead events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED events.MESSAGE_READ_BY_PEER
            pinConversation needs.ready conversationID.required isPinned.required fails.invalidParameter
            pinConversation fails.conversationNotFound fails.invalidConversationID events.CONVERSATION_LIST_UPDATED
            pinConversation answer
            markConversation needs.ready edition conversationIDList.required conversationIDList.limit markType.required
            markConversation markType.limit enableMark.required fails.tooManyConversationsWithExtras
            markConversation events.CONVERSATION_LIST_UPDATED answer
            setConversationCustomData needs.ready conversationIDList.required conversationIDList.limit
            setConversationCustomData customData.required customData.limit fails.tooManyConversationsWithExtras
            setConversationCustomData events.CONVERSATION_LIST_UPDATED answer
            setConversationDraft needs.ready conversationID.required draftText.required fails.invalidParameter
            setConversationDraft fails.invalidConversationID
            setMessageRemindType needs.ready group.groupID.required group.messageRemindType.required
            setMessageRemindType group.fails.groupNotFound group.fails.groupPermissionDenied
            setMessageRemindType group.events.CONVERSATION_LIST_UPDATED group.events.TOPIC_UPDATED
            setMessageRemindType group.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED users.userIDList.required
            setMessageRemindType users.userIDList.limit users.messageRemindType.required users.fails.invalidParameter
            setMessageRemindType users.events.CONVERSATION_LIST_UPDATED users.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED
            setMessageRemindType users.answer
            setAllReceiveMessageOpt needs.ready messageRemindType.default startHour.default startHour.limit
            setAllReceiveMessageOpt startMinute.default startMinute.limit startSecond.default startSecond.limit
            setAllReceiveMessageOpt duration.default duration.limit isRepeated.default fails.invalidParameter
            setAllReceiveMessageOpt events.ALL_RECEIVE_MESSAGE_OPT_UPDATED
            getAllReceiveMessageOpt needs.ready answer
            clearHistoryMessage needs.ready conversationID.required fails.invalidParameter fails.invalidConversationID
            clearHistoryMessage fails.conversationNotFound events.CONVERSATION_LIST_UPDATED
            clearHistoryMessage events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED
            deleteConversation needs.ready one.conversationID.required one.fails.invalidParameter
            deleteConversation one.fails.conversationNotFound one.events.CONVERSATION_LIST_UPDATED
            deleteConversation one.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED one.answer
            deleteConversation several.conversationIDList.required several.conversationIDList.limit
            deleteConversation several.clearHistoryMessage.default several.fails.invalidParameter
            deleteConversation several.events.CONVERSATION_LIST_UPDATED
            deleteConversation several.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED several.answer
            createConversationGroup needs.ready edition quota groupName.required groupName.limit
            createConversationGroup conversationIDList.required conversationIDList.limit fails.invalidParameter
            createConversationGroup fails.tooManyConversationsWithExtras events.CONVERSATION_GROUP_LIST_UPDATED
            createConversationGroup events.CONVERSATION_LIST_UPDATED answer
            addConversationsToGroup needs.ready edition groupName.required conversationIDList.required
            addConversationsToGroup conversationIDList.limit fails.conversationGroupNotFound
            addConversationsToGroup fails.tooManyConversationsWithExtras events.CONVERSATION_LIST_UPDATED
            addConversationsToGroup events.CONVERSATION_IN_GROUP_UPDATED answer
            getConversationGroupList needs.ready answer
            renameConversationGroup needs.ready edition oldName.required newName.required newName.limit
            renameConversationGroup fails.conversationGroupNotFound fails.invalidParameter
            renameConversationGroup events.CONVERSATION_GROUP_LIST_UPDATED events.CONVERSATION_LIST_UPDATED
            deleteConversationsFromGroup needs.ready edition groupName.required conversationIDList.required
            deleteConversationsFromGroup conversationIDList.limit fails.conversationGroupNotFound
            deleteConversationsFromGroup events.CONVERSATION_LIST_UPDATED events.CONVERSATION_IN_GROUP_UPDATED answer
            deleteConversationGroup needs.ready edition groupName.required fails.conversationGroupNotFound
            deleteConversationGroup events.CONVERSATION_GROUP_LIST_UPDATED events.CONVERSATION_LIST_UPDATED
            createGroup needs.ready name.required name.limit type.required groupID.limit.size
            createGroup groupID.limit.characters:pattern groupID.limit.prefix:pattern introduction.default
            createGroup introduction.limit notification.default notification.limit avatar.default avatar.limit
            createGroup maxMemberNum.limit memberList.default memberList.limit groupCustomField.default
            createGroup isSupportTopic.default fails.groupTypeInvalid fails.cannotSetRoleInGroup fails.invalidParameter
            createGroup fails.invalidParameter.2 fails.invalidParameter.3 fails.invalidParameter.4
            createGroup fails.groupAccountNotFound fails.groupCountLimitReached fails.groupIDInUse fails.groupFull
            createGroup events.CONVERSATION_LIST_UPDATED events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED
            createGroup events.GROUP_LIST_UPDATED answer
            searchGroupByID needs.ready groupID.required fails.groupNotFound fails.groupPermissionDenied answer
            joinGroup groupID.required applyMessage.default fails.groupNotFound
            joinGroup fails.cannotJoinNonLiveGroupWithoutLogin fails.cannotJoinWorkGroup fails.groupPermissionDenied
            joinGroup fails.groupPermissionDenied.2 fails.groupFull fails.groupCountLimitReached
            joinGroup events.MESSAGE_RECEIVED events.GROUP_LIST_UPDATED events.CONVERSATION_LIST_UPDATED
            joinGroup events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED answer
            getGroupApplicationList needs.ready answer
            handleGroupApplication needs.ready handleAction.required handleMessage.default atLeastOne.1
            handleGroupApplication fails.invalidParameter fails.invalidParameter.2 fails.groupNotFound
            handleGroupApplication fails.groupPermissionDenied fails.groupApplicationHandled fails.groupFull
            handleGroupApplication fails.groupCountLimitReached events.MESSAGE_RECEIVED
            handleGroupApplication events.CONVERSATION_LIST_UPDATED events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED
            handleGroupApplication events.GROUP_LIST_UPDATED answer
            addGroupMember needs.ready groupID.required userIDList.required userIDList.limit fails.groupNotFound
            addGroupMember fails.cannotAddMembersToLiveGroup fails.groupPermissionDenied fails.groupPermissionDenied.2
            addGroupMember fails.groupAccountNotFound fails.groupFull events.MESSAGE_RECEIVED
            addGroupMember events.CONVERSATION_LIST_UPDATED events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED
            addGroupMember events.GROUP_LIST_UPDATED answer
            getGroupList needs.ready answer
            getGroupProfile needs.ready groupID.required fails.groupNotFound answer
            updateGroupProfile needs.ready groupID.required name.limit avatar.limit introduction.limit
            updateGroupProfile notification.limit fails.groupNotFound fails.groupPermissionDenied
            updateGroupProfile fails.groupPermissionDenied.2 fails.invalidParameter fails.invalidParameter.2
            updateGroupProfile events.GROUP_LIST_UPDATED events.MESSAGE_RECEIVED events.CONVERSATION_LIST_UPDATED
            updateGroupProfile answer
            getGroupMemberList needs.ready groupID.required count.default count.limit.most count.limit.least
            getGroupMemberList offset.default fails.groupPermissionDenied fails.invalidParameter
            getGroupMemberList fails.featureNotPurchased fails.featureNotPurchased.2 fails.tooFrequent answer
            getGroupMemberProfile needs.ready groupID.required userIDList.required userIDList.limit fails.groupNotFound
            getGroupMemberProfile fails.notSupportedInLiveGroup fails.groupPermissionDenied answer
            getGroupOnlineMemberCount groupID.required fails.tooFrequent answer
            setGroupMemberRole needs.ready groupID.required userID.required role.required fails.cannotSetOwnRole
            setGroupMemberRole fails.groupNotFound fails.notGroupOwner fails.cannotSetRoleInGroup
            setGroupMemberRole fails.memberRoleInvalid fails.memberNotInGroup events.MESSAGE_RECEIVED
            setGroupMemberRole events.CONVERSATION_LIST_UPDATED events.GROUP_LIST_UPDATED answer
            setGroupMemberNameCard needs.ready groupID.required nameCard.required nameCard.limit fails.groupNotFound
            setGroupMemberNameCard fails.notSupportedInLiveGroup fails.groupPermissionDenied fails.memberNotInGroup
            setGroupMemberNameCard fails.groupPermissionDenied.2 events.GROUP_LIST_UPDATED events.MESSAGE_RECEIVED
            setGroupMemberNameCard events.CONVERSATION_LIST_UPDATED answer
            setGroupMemberCustomField needs.ready groupID.required memberCustomField.required fails.groupNotFound
            setGroupMemberCustomField fails.notSupportedInLiveGroup fails.groupPermissionDenied fails.memberNotInGroup
            setGroupMemberCustomField fails.groupPermissionDenied.2 events.GROUP_LIST_UPDATED events.MESSAGE_RECEIVED
            setGroupMemberCustomField events.CONVERSATION_LIST_UPDATED answer
            setGroupMemberMuteTime needs.ready groupID.required userID.required muteTime.required muteTime.limit
            setGroupMemberMuteTime fails.cannotMuteSelf fails.groupNotFound fails.groupPermissionDenied
            setGroupMemberMuteTime fails.groupPermissionDenied.2 fails.memberNotInGroup fails.groupPermissionDenied.3
            setGroupMemberMuteTime events.TOPIC_UPDATED events.MESSAGE_RECEIVED events.CONVERSATION_LIST_UPDATED answer
            markGroupMemberList needs.ready edition quota groupID.required userIDList.required userIDList.limit
            markGroupMemberList markType.required markType.limit enableMark.required fails.groupNotFound
            markGroupMemberList fails.groupPermissionDenied answer
            initGroupAttributes needs.ready rate groupID.required groupAttributes.required groupAttributes.limit.count
            initGroupAttributes groupAttributes.limit.keySize groupAttributes.limit.valueSize fails.groupNotFound
            initGroupAttributes fails.groupPermissionDenied fails.invalidParameter fails.groupAttributesConflict
            initGroupAttributes events.GROUP_ATTRIBUTES_UPDATED answer
            setGroupAttributes needs.ready rate quota groupID.required groupAttributes.required
            setGroupAttributes groupAttributes.limit.keySize groupAttributes.limit.valueSize fails.groupNotFound
            setGroupAttributes fails.groupPermissionDenied fails.invalidParameter fails.groupAttributesConflict
            setGroupAttributes events.GROUP_ATTRIBUTES_UPDATED answer
            getGroupAttributes needs.ready rate groupID.required keyList.required fails.groupNotFound
            getGroupAttributes fails.groupPermissionDenied answer
            deleteGroupAttributes needs.ready rate groupID.required keyList.required fails.groupNotFound
            deleteGroupAttributes fails.groupPermissionDenied fails.groupAttributesConflict
            deleteGroupAttributes fails.groupAttributeNotFound events.GROUP_ATTRIBUTES_UPDATED answer
            setGroupCounters needs.ready edition rate quota groupID.required counters.required counters.limit
            setGroupCounters fails.groupNotFound fails.groupPermissionDenied events.GROUP_COUNTER_UPDATED answer
            increaseGroupCounter needs.ready edition rate quota groupID.required key.required key.limit value.required
            increaseGroupCounter fails.invalidParameter fails.groupNotFound fails.groupPermissionDenied
            increaseGroupCounter events.GROUP_COUNTER_UPDATED answer
            decreaseGroupCounter needs.ready edition rate quota groupID.required key.required key.limit value.required
            decreaseGroupCounter fails.invalidParameter fails.groupNotFound fails.groupPermissionDenied
            decreaseGroupCounter events.GROUP_COUNTER_UPDATED answer
            getGroupCounters needs.ready edition rate groupID.required fails.groupNotFound fails.groupPermissionDenied
            getGroupCounters answer
            deleteGroupMember needs.ready groupID.required userIDList.required userIDList.limit fails.cannotFindGroup
            deleteGroupMember fails.groupPermissionDenied fails.featureNotPurchased fails.banDurationInvalid
            deleteGroupMember fails.groupPermissionDenied.2 events.MESSAGE_RECEIVED events.CONVERSATION_LIST_UPDATED
            deleteGroupMember events.GROUP_LIST_UPDATED events.CONVERSATION_IN_GROUP_UPDATED answer
            quitGroup groupID.required fails.memberNotInGroup fails.memberNotInGroup.2 fails.ownerCannotQuit
            quitGroup fails.memberNotInGroup.3 events.GROUP_LIST_UPDATED events.MESSAGE_RECEIVED
            quitGroup events.CONVERSATION_LIST_UPDATED events.CONVERSATION_IN_GROUP_UPDATED answer
            changeGroupOwner needs.ready groupID.required newOwnerID.required fails.cannotChangeOwnerToSelf
            changeGroupOwner fails.groupNotFound fails.cannotChangeOwnerOfLiveGroup fails.groupPermissionDenied
            changeGroupOwner fails.memberNotInGroup events.GROUP_LIST_UPDATED events.MESSAGE_RECEIVED
            changeGroupOwner events.CONVERSATION_LIST_UPDATED answer
            dismissGroup needs.ready groupID.required fails.groupNotFound fails.cannotDismissWorkGroup
            dismissGroup fails.groupPermissionDenied events.MESSAGE_RECEIVED events.CONVERSATION_LIST_UPDATED
            dismissGroup events.GROUP_LIST_UPDATED events.CONVERSATION_IN_GROUP_UPDATED answer
            createTopicInCommunity needs.ready edition groupID.required topicName.required topicName.limit
            createTopicInCommunity topicID.limit.size topicID.limit.characters:pattern topicID.limit.reserved:pattern
            createTopicInCommunity avatar.default avatar.limit notification.default notification.limit
            createTopicInCommunity introduction.default introduction.limit customData.default fails.communityNotOpen
            createTopicInCommunity fails.groupNotFound fails.groupPermissionDenied fails.groupPermissionDenied.2
            createTopicInCommunity fails.topicIDInvalid fails.groupIDInUse events.TOPIC_CREATED answer
            getJoinedCommunityList needs.ready edition fails.communityNotOpen answer
            getTopicList needs.ready groupID.required fails.groupNotFound fails.groupPermissionDenied
            getTopicList fails.groupPermissionDenied.2 answer
            updateTopicProfile needs.ready groupID.required topicID.required topicName.limit avatar.limit
            updateTopicProfile notification.limit introduction.limit fails.groupNotFound fails.groupPermissionDenied
            updateTopicProfile fails.groupPermissionDenied.2 fails.topicIDInvalid fails.groupNotFound.2
            updateTopicProfile events.TOPIC_UPDATED answer
            deleteTopicFromCommunity needs.ready groupID.required fails.groupNotFound fails.groupPermissionDenied
            deleteTopicFromCommunity fails.groupPermissionDenied.2 events.TOPIC_DELETED answer
            addFriend needs.ready quota to.required source.required source.limit:pattern wording.default wording.limit
            addFriend type.default remark.default remark.limit groupName.default groupName.limit fails.invalidParameter
            addFriend fails.friendRequestsForbidden fails.friendAccountNotFound fails.friendBlockedBySelf
            addFriend fails.friendBlockedByPeer fails.alreadyFriends fails.friendLimitReached fails.friendshipDenied
            addFriend fails.friendApplicationLimitReached fails.peerFriendLimitReached
            addFriend events.FRIEND_APPLICATION_LIST_UPDATED events.FRIEND_LIST_UPDATED
            addFriend events.FRIEND_GROUP_LIST_UPDATED events.CONVERSATION_LIST_UPDATED answer
            getFriendApplicationList needs.ready answer
            setFriendApplicationRead needs.ready events.FRIEND_APPLICATION_LIST_UPDATED
            acceptFriendApplication needs.ready userID.required remark.default remark.limit type.required
            acceptFriendApplication fails.friendApplicationNotFound fails.friendBlockedBySelf fails.friendBlockedByPeer
            acceptFriendApplication fails.peerFriendLimitReached fails.friendLimitReached events.FRIEND_LIST_UPDATED
            acceptFriendApplication events.FRIEND_GROUP_LIST_UPDATED events.CONVERSATION_LIST_UPDATED
            acceptFriendApplication events.FRIEND_APPLICATION_LIST_UPDATED
            refuseFriendApplication needs.ready userID.required fails.friendApplicationNotFound
            refuseFriendApplication events.FRIEND_APPLICATION_LIST_UPDATED
            deleteFriendApplication needs.ready userID.required type.required fails.friendApplicationNotFound
            deleteFriendApplication events.FRIEND_APPLICATION_LIST_UPDATED
            getFriendList needs.ready answer
            getFriendProfile needs.ready userIDList.required answer
            checkFriend needs.ready userIDList.required userIDList.limit type.default answer
            updateFriend needs.ready userID.required remark.limit fails.notMyFriend events.FRIEND_LIST_UPDATED
            updateFriend events.CONVERSATION_LIST_UPDATED answer
            deleteFriend needs.ready userIDList.required userIDList.limit type.default events.FRIEND_LIST_UPDATED
            deleteFriend events.FRIEND_GROUP_LIST_UPDATED events.CONVERSATION_LIST_UPDATED answer
            createFriendGroup needs.ready quota name.required name.limit userIDList.required fails.friendGroupExists
            createFriendGroup events.FRIEND_GROUP_LIST_UPDATED events.FRIEND_LIST_UPDATED answer
            getFriendGroupList needs.ready answer
            addToFriendGroup needs.ready name.required userIDList.required fails.friendGroupNotFound
            addToFriendGroup events.FRIEND_GROUP_LIST_UPDATED events.FRIEND_LIST_UPDATED answer
            renameFriendGroup needs.ready oldName.required newName.required newName.limit fails.friendGroupNotFound
            renameFriendGroup fails.friendGroupExists events.FRIEND_GROUP_LIST_UPDATED events.FRIEND_LIST_UPDATED
            renameFriendGroup answer
            removeFromFriendGroup needs.ready name.required userIDList.required fails.friendGroupNotFound
            removeFromFriendGroup events.FRIEND_GROUP_LIST_UPDATED events.FRIEND_LIST_UPDATED answer
            deleteFriendGroup needs.ready name.required fails.friendGroupNotFound events.FRIEND_GROUP_LIST_UPDATED
            deleteFriendGroup events.FRIEND_LIST_UPDATED answer
            addToBlacklist needs.ready quota userIDList.required userIDList.limit fails.cannotBlockSelf
            addToBlacklist events.BLACKLIST_UPDATED events.FRIEND_LIST_UPDATED events.FRIEND_GROUP_LIST_UPDATED
            addToBlacklist events.CONVERSATION_LIST_UPDATED answer
            getBlacklist needs.ready answer
            removeFromBlacklist needs.ready userIDList.required userIDList.limit events.BLACKLIST_UPDATED answer
            followUser needs.ready edition userIDList.required userIDList.limit events.MY_FOLLOWING_LIST_UPDATED
            followUser events.MUTUAL_FOLLOWERS_LIST_UPDATED events.MY_FOLLOWERS_LIST_UPDATED answer
            getMyFollowingList needs.ready edition nextCursor.default fails.followParametersInvalid answer
            getMyFollowersList needs.ready edition nextCursor.default fails.followParametersInvalid answer
            getMutualFollowersList needs.ready edition nextCursor.default fails.followParametersInvalid answer
            getUserFollowInfo needs.ready edition answer
            checkFollowType needs.ready edition rate userIDList.required userIDList.limit answer
            unfollowUser needs.ready edition userIDList.required userIDList.limit events.MY_FOLLOWING_LIST_UPDATED
            unfollowUser events.MUTUAL_FOLLOWERS_LIST_UPDATED events.MY_FOLLOWERS_LIST_UPDATED answer
            getMyProfile needs.ready answer
            updateMyProfile needs.ready nick.limit avatar.limit selfSignature.limit birthday.limit location.limit
            updateMyProfile language.limit messageSettings.limit level.limit role.limit fails.updateProfileInvalidParam
            updateMyProfile fails.updateProfileInvalidParam.2 fails.updateProfileInvalidParam.3
            updateMyProfile fails.updateProfileInvalidParam.4 fails.profileFieldNotFound events.PROFILE_UPDATED
            updateMyProfile events.CONVERSATION_LIST_UPDATED answer
            getUserProfile needs.ready userIDList.required userIDList.limit answer
            setSelfStatus needs.ready customStatus.required customStatus.limit events.USER_STATUS_UPDATED answer
            getUserStatus needs.ready userIDList.required userIDList.limit fails.featureNotPurchased fails.tooFrequent
            getUserStatus fails.userStatusDisabled answer
            subscribeUserStatus needs.ready edition rate userIDList.required userIDList.limit fails.userStatusDisabled
            subscribeUserStatus answer
            unsubscribeUserStatus needs.ready edition rate userIDList.default userIDList.limit fails.userStatusDisabled
            unsubscribeUserStatus answer
            invite needs.ready userID.required data.default timeout.default timeout.limit onlineUserOnly.default
            invite fails.invalidParameter fails.messageAccountInvalid fails.blockedByPeer fails.blockedByPeer.2
            invite fails.notFriends fails.messageNotPeerFriend fails.messageNotSelfFriend events.MESSAGE_RECEIVED
            invite events.CONVERSATION_LIST_UPDATED events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED
            invite events.NEW_INVITATION_RECEIVED events.INVITATION_TIMEOUT answer
            inviteInGroup needs.ready groupID.required inviteeList.required data.default timeout.default timeout.limit
            inviteInGroup onlineUserOnly.default fails.invalidParameter fails.groupNotFound
            inviteInGroup fails.communityTakesNoMessages fails.notInLiveGroup fails.groupPermissionDenied
            inviteInGroup fails.groupMemberMuted events.MESSAGE_RECEIVED events.CONVERSATION_LIST_UPDATED
            inviteInGroup events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED events.NEW_INVITATION_RECEIVED
            inviteInGroup events.INVITATION_TIMEOUT answer
            getSignalingInfo needs.ready message.required answer
            modifyInvitation needs.ready inviteID.required data.required fails.invalidInvitation
            modifyInvitation fails.signalingNotPermitted fails.signalingNotPermitted.2 fails.groupPermissionDenied
            modifyInvitation events.INVITATION_MODIFIED
            accept needs.ready inviteID.required data.default fails.invalidInvitation fails.signalingNotPermitted
            accept fails.invalidInvitation.2 fails.groupPermissionDenied events.MESSAGE_RECEIVED
            accept events.CONVERSATION_LIST_UPDATED events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED events.INVITEE_ACCEPTED
            reject needs.ready inviteID.required data.default fails.invalidInvitation fails.signalingNotPermitted
            reject fails.invalidInvitation.2 fails.groupPermissionDenied events.MESSAGE_RECEIVED
            reject events.CONVERSATION_LIST_UPDATED events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED events.INVITEE_REJECTED
            cancel needs.ready inviteID.required data.default fails.invalidCancelMessage fails.invalidCancelMessage.2
            cancel fails.groupPermissionDenied events.MESSAGE_RECEIVED events.CONVERSATION_LIST_UPDATED
            cancel events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED events.INVITATION_CANCELLED
            makeGroupBusy fails.groupNotFound
            modifyFromServer fails.messageNotFound events.MESSAGE_MODIFIED events.CONVERSATION_LIST_UPDATED
            modifyFromServer events.TOPIC_UPDATED
            revokeFromServer fails.messageNotFound fails.messageNotFound.2 events.MESSAGE_REVOKED
            revokeFromServer events.CONVERSATION_LIST_UPDATED events.TOPIC_UPDATED
            revokeFromServer events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED
            loseConnection fails.invalidParameter events.NET_STATE_CHANGE
            restoreConnection events.NET_STATE_CHANGE events.SDK_NOT_READY events.KICKED_OUT events.MESSAGE_RECEIVED
            restoreConnection events.NEW_INVITATION_RECEIVED events.MESSAGE_MODIFIED events.MESSAGE_REVOKED
            restoreConnection events.CONVERSATION_LIST_UPDATED events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED
            reportError events.ERROR
            expireSignature fails.userNotLoggedIn events.SDK_NOT_READY events.KICKED_OUT events.USER_STATUS_UPDATED
            logInElsewhere fails.userNotLoggedIn events.SDK_NOT_READY events.KICKED_OUT events.USER_STATUS_UPDATED
            kickOut events.SDK_NOT_READY events.KICKED_OUT events.USER_STATUS_UPDATED
            sendFromServer fails.messageAccountInvalid fails.messageAccountInvalid.2 fails.groupNotFound
            sendFromServer events.MESSAGE_RECEIVED events.CONVERSATION_LIST_UPDATED
            sendFromServer events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED events.TOPIC_UPDATED answer
            sendCustomNotice fails.groupNotFound events.MESSAGE_RECEIVED events.CONVERSATION_LIST_UPDATED
            addMembers fails.groupNotFound fails.cannotAddMembersToLiveGroup fails.groupAccountNotFound fails.groupFull
            addMembers events.MESSAGE_RECEIVED events.CONVERSATION_LIST_UPDATED
            addMembers events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED events.GROUP_LIST_UPDATED
            removeMembers fails.groupNotFound events.MESSAGE_RECEIVED events.CONVERSATION_LIST_UPDATED
            removeMembers events.GROUP_LIST_UPDATED events.CONVERSATION_IN_GROUP_UPDATED
            liftBan fails.groupNotFound events.MESSAGE_RECEIVED
            changeGroup fails.groupNotFound events.GROUP_LIST_UPDATED events.MESSAGE_RECEIVED
            changeGroup events.CONVERSATION_LIST_UPDATED
            dissolveGroup fails.groupNotFound events.MESSAGE_RECEIVED events.CONVERSATION_LIST_UPDATED
            dissolveGroup events.GROUP_LIST_UPDATED events.CONVERSATION_IN_GROUP_UPDATED
            gate ready.fails.loggingIn ready.fails.loginFailed ready.fails.kickedOutMultipleDevice
            gate ready.fails.kickedOutMultipleAccount ready.fails.kickedOutUserSigExpired ready.fails.kickedOutRESTAPI
            gate ready.fails.loggedOut ready.fails.userNotLoggedIn connected.fails.noNetwork
            Plugin upload push
            ReadScope closed c2c group all
            JoinGroupStatus success alreadyInGroup waitApproval
            HandleAction closed agree reject
            GroupApplicationType join invitation
            MessageExtension key.limit value.limit
            HoppingDirection closed older newer
            KeywordMatch closed anyKeyword allKeywords
            ReadMemberFilter closed read unread
            PushClassification marketing system
            APNsSound standard silent
            MediaType jpeg gif png bmp mp4
            VoiceLanguage chinese english cantonese japanese
            LogLevel normal release warning error silent
            NetState connected connecting disconnected
            KickedOutReason multipleAccount multipleDevice userSigExpired restAPI
            ConversationType c2c group topic system
            RemindType closed acceptAndNotify acceptNotNotify discard acceptNotNotifyExceptAt
            MarkType star unread fold hide
            GroupAtType me all allAndMe
            MessageType text image audio video file face location custom merger groupTip groupSystemNotice
            MessagePriority high normal low lowest
            MessageStatus unsent success fail
            MessageFlow incoming outgoing
            GroupTipType memberJoined memberQuit memberKickedOut adminSet adminCanceled groupProfileUpdated
            GroupTipType memberProfileUpdated memberBanned memberUnbanned
            GroupSystemNoticeType joinRequested joinApproved joinRejected kickedOut dismissed created invited quit
            GroupSystemNoticeType adminSet adminCanceled custom
            GroupType work public meeting avChatRoom community room live
            GroupMemberRole owner admin member custom
            JoinOption closed freeAccess needPermission disableApply
            InviteOption closed freeAccess needPermission disableInvite
            Gender unknown female male
            AllowType allowAny needConfirm denyAny
            AdminForbidType notForbidden sendOut
            FriendApplicationType sentToMe sentByMe
            FriendApplicationAnswer closed agree agreeAndAdd
            FollowType noRelation follower following mutual
            FriendCustomField key.limit:pattern value.limit
            AddFriendType closed single both
            DeleteFriendType closed single both
            CheckFriendType closed single both
            FriendRelation noRelation onMyList onTheirList bothWay
            SignalingAction unknown invite cancel accept reject timeout
            ProfileCustomField key.limit:pattern value.limit
            UserStatusType unknown online offline notLoggedIn
            errors communityTakesNoMessages topicIDInvalid communityNotOpen tooManyConversationsWithExtras
            errors parseResponseFailed serializeRequestFailed noSuccessResult invalidConversation loadMessageFailed
            errors fileTransferAuthFailed fileTransferNoServer fileTransferUploadFailed fileTransferDownloadFailed
            errors httpRequestFailed toUserInvalid requestTimeOut notInitialized notLoggedIn inProgress
            errors invalidMessageElement invalidParameters initCoreFail databaseOperateFailed expiredSessionNode
            errors invalidSdkObject ioOperationFailed loggedOutBeforeLoginFinished signInNotInitialized
            errors signInUserNotFound noPreviousLogin invalidJSON outOfMemory httpNoCleartextTrafficPermission
            errors imageUploadFailedNotImage invalidMessageReceiver bindFailUnknown bindFailNoTicket
            errors bindFailRepeatedBind bindFailTinyIDNull bindFailGuidNull bindFailUnpackRegistrationFailed
            errors bindFailRegistrationTimeout bindFailIsBinding packetFailUnknown packetFailRequestNoNet
            errors packetFailResponseNoNet packetFailRequestNoAuth packetFailSso packetFailRequestTimeout
            errors packetFailResponseTimeout packetFailRequestOnResend packetFailResponseNoResend
            errors packetFailFlowSaveFiltered packetFailRequestOverLoad packetFailLogic friendshipProxyNotSynced
            errors friendshipProxySyncing friendshipProxySyncedFail friendshipProxyLocalCheck groupInvalidField
            errors groupStorageDisabled loadGroupInfoFailed requestNoNetOnRequest requestNoNetOnResponse
            errors serviceNotReady userSigExpired loginAuthFailed loginKickedOffByOther neverConnectAfterLaunch
            errors requestFailed requestInvalidRequest requestOverloaded requestKickOff requestServiceSuspend
            errors requestInvalidSign requestInvalidCookie loginSignInResponseParseFailed loginOpenmsgTimeout
            errors loginOpenmsgResponseParseFailed loginSignInDecryptFailed wifiNeedAuth userCanceled
            errors revokeTimeLimitExceed lackUgcExt autoLoginNeedUserSig requestNoNetOnRequestNative
            errors requestNoNetOnResponseNative requestFailedNative requestInvalidRequestNative requestOverloadedNative
            errors requestKickOffNative requestServiceSuspendNative requestInvalidSignNative requestInvalidCookieNative
            errors accessNoShortConnectionAvailable crossThread tinyIDEmpty invalidIdentifier fileNotFound
            errors fileTooLargeNative fileSizeEmpty fileOpenFailed apiCallFrequencyLimit interrupt databaseFailure
            errors databaseNotFound internalError interfaceNotSupport invalidOperationNative blockedBySensitiveWord
            errors accountLoginInProcess accountLogoutInProcess accountSignInInitFailed accountSignInNotInitialized
            errors accountSignInTransportPacketError accountSignInDecryptFailed accountSignInRequestFailed
            errors accountSignInRequestTimeout messageBodySizeLimit messageKeyRequestDifferResponse imageConvertError
            errors imageModerationBlock mergerMessageLayersOverLimit messageModifyConflict signalingAlreadyExists
            errors sendMessageFailedWithCancel groupInvalidID groupInvalidName groupInvalidIntroduction
            errors groupInvalidNotification groupInvalidFaceURL groupMemberCountLimit groupJoinPrivateGroupDeny
            errors groupInviteSuperDeny groupInviteNoMember groupAttributeFrequencyLimit groupGetOnlineMemberCountLimit
            errors groupGetGroupsInfoLimit groupGetJoinedGroupLimit friendshipInvalidProfileKey
            errors friendshipInvalidAddRemark friendshipInvalidAddWording friendshipInvalidAddSource
            errors friendshipFriendGroupEmpty friendshipExceedTheLimit netEncodeFailed netDecodeFailed netAuthInvalid
            errors netCompressFailed netUncompressFailed netFreqLimit netRequestCountLimit netDisconnect
            errors netAlreadyConnection netConnectionTimeout netConnectionRefuse netNetUnreach netSocketNoBuff
            errors netResetByPeer netSocketInvalid netHostLookUpFailed netConnectReset netWaitInQueueTimeout
            errors netWaitSendTimeout netWaitAckTimeout netWaitSendRemainingTimeout netPacketSizeLimit
            errors netWaitSendTimeoutNoNetwork netWaitAckTimeoutNoNetwork netSendRemainingTimeoutNoNetwork
            errors sdkInitializedAlready groupInternalError groupAPINameError groupAccountCountLimit groupFreqLimit
            errors groupInvalidRequest groupJSONParseFailed groupInvalidIDService groupAlreadyMember
            errors groupInvalidGroupID groupRejectFromThirdparty groupResponseSizeLimit groupSendMessageFreqLimit
            errors groupGroupIDInUsedForSuper groupSdkAppIDDeny groupNotAllowRevokeMessage cannotDeleteMessage
            errors groupLiveGroupCountLimit groupMemberCountLimitService groupPinnedMessageCountLimit
            errors groupMessageAlreadyPinned messagePacketParseFailed messageSessionKeyExpired messageNetError
            errors messageInternalError1 messagePushDeny messageShutupDeny messageDeleteRambleInternalError
            errors friendshipInvalidSdkAppID friendshipAdminRequired friendshipSensitiveText friendshipInternalError
            errors friendshipNetTimeout friendshipWriteConflict friendshipAlreadyFriends
            errors friendshipAddFriendSecurityRestriction friendshipPendencyNotFound
            errors friendshipDeleteFriendSecurityRestriction friendshipAccountNotFoundExtended profileInvalidParameters
            errors profileAccountMiss profileAccountNotFound profileAdminRequired profileSensitiveText
            errors profileInternalError profileReadPermissionRequired profileWritePermissionRequired
            errors profileInvalidValueFormat conversationAccountNotFound conversationInvalidParameters
            errors conversationAdminRequired conversationInternalError conversationNetTimeout
            errors conversationMarkOperateFailed serviceInvalidHTTPURL serviceRequestJSONParseFailed
            errors serviceInvalidAccount serviceInvalidAccountExtended serviceInvalidSdkAppID serviceRESTFreqLimit
            errors serviceRequestTimeout serviceInvalidResource serviceIDNotAdmin serviceSdkAppIDFreqLimit
            errors serviceSdkAppIDMiss serviceResponseJSONParseFailed serviceExchangeAccountTimeout
            errors serviceInvalidIDFormat serviceSdkAppIDForbidden serviceRequestForbidden serviceRequestFreqLimit
            errors serviceRequestFreqLimitExtended openServiceOverloadError accountSessionKeyExpired
            errors accountUserSigEmpty accountUserSigCheckFailed accountUserSigCheckFailedExtended
            errors accountUserSigMismatchPublicKey accountUserSigMismatchID accountUserSigMismatchSdkAppID
            errors accountUserSigPublicKeyNotFound accountSdkAppIDNotFound accountFreqLimit accountBlacklist
            errors accountInvalidUserSig loginSigExpire accountSecurityRestriction accountInternalTimeout
            errors accountInvalidCount accountCountLimit accountAdminRequired accountLowSdkVersion accountInternalError
            errors profileSubscriptionDisabled serviceSensitiveText servicePreHookFailed serviceSensitiveImage
            errors serviceServiceDisabled requestContentAttack messageJSONParseFailed messageInvalidJSONBodyFormat
            errors messageInvalidToAccount messageInvalidRandom messageInvalidTimestamp messageBodyNotArray
            errors messageAdminRequired messageInvalidJSONFormat messageToAccountCountLimit messageToAccountNotFound
            errors messageTimeLimit messageInvalidSyncOtherMachine messageInvalidMessageLifetime messageAccountNotFound
            errors messageInternalError5 messageInternalError2 messageInternalError3 messageInternalError4
            errors messageLongPollingCountLimit messageBodySizeLimitService resourceNotFound resourceAccessDeny
            errors resourceSizeLimit resourceSendCancel resourceReadFailed resourceTransferTimeout
            errors resourceInvalidParameters fileServiceFailed resourceInvalidFileMD5 resourceInvalidPartMD5
            errors invalidParameter userNotLoggedIn loggedOut loggingIn loginFailed kickedOutMultipleDevice
            errors kickedOutMultipleAccount kickedOutUserSigExpired kickedOutRESTAPI featureNotPurchased
            errors serviceNotPurchased tooFrequent conversationNotFound invalidConversationID tooManyConversations
            errors conversationGroupNotFound conversationGroupLimitReached conversationGroupNameInvalid
            errors messageInstanceRequired conversationTypeInvalid messageBodyTooLarge messageAccountInvalid
            errors blockedByPeer notFriends messageNotPeerFriend messageNotSelfFriend groupTypeInvalid memberNotInGroup
            errors cannotAddMembersToLiveGroup cannotMuteSelf notSupportedInLiveGroup groupPermissionDenied
            errors groupNotFound groupMemberMuted groupAccountNotFound groupIDInUse cannotBlockSelf
            errors blacklistLimitReached helloAnswerKickedOut noSdkAppID noAccountType noIdentifier noUserSig noTinyID
            errors noSessionKey repeatLogin uploadGetSigFail messageSendFail messageOnprogressFunctionError
            errors messageDeleteFail messageUnreadAllFail messageImageSelectFileFirst messageAudioUploadFail
            errors messageVideoUploadFail messageFileUploadFail messageFileSelectFileFirst messageFileURLIsEmpty
            errors messageMergerDownloadFail messageForwardInvalidElements userOrGroupNotFound
            errors conversationUnRecordedType illegalGroupID joinGroupFail profileUpdateEmpty networkError
            errors networkTimeout noNetwork uncaughtError invalidOperation invalidTrtcCommand cannotFindProtocol
            errors cannotFindModule sdkIsNotReady profanityFound optionsIsEmpty cannotJoinWorkGroup groupFull
            errors groupApplicationHandled groupCountLimitReached groupAttributeNotFound groupAttributesConflict
            errors cannotJoinNonLiveGroupWithoutLogin cannotChangeOwnerOfLiveGroup cannotChangeOwnerToSelf
            errors cannotDismissWorkGroup ownerCannotQuit notGroupOwner cannotSetRoleInGroup memberRoleInvalid
            errors cannotSetOwnRole nameCardInvalid groupParametersInvalid cannotFindGroup banDurationInvalid
            errors cannotDeleteGroupSystemNotice cannotDeleteInLiveGroup messageExtensionConflict
            errors messageExtensionNotFound notMerged mergerKeyInvalid cannotForwardMessage searchCursorInvalid
            errors searchCursorExpired modifyConflict cannotModifyInLiveGroup messageNotFound tooManyReactions
            errors tooManyUsersOfReaction reactionPutAlready reactionNotFound reactionNotPut readReceiptNotNeeded
            errors readReceiptNotFound revokeFailed c2cRevokeTimeout c2cRevokeNotFound c2cAlreadyRevoked
            errors groupRevokeNotFound groupRevokeTimeout groupRevokeDenied notInLiveGroup uploadPluginMissing
            errors fileEmpty imageFormatNotAllowed imageTooLarge audioTooLarge videoTooLarge videoFormatNotAllowed
            errors fileTooLarge translationFailed voiceToTextFailed voiceFormatUnsupported friendApplicationNotFound
            errors friendApplicationLimitReached followParametersInvalid followingLimitReached
            errors peerFollowersLimitReached mutualFollowersLimitReached peerMutualFollowersLimitReached
            errors friendGroupExists friendGroupNotFound friendGroupLimitReached notMyFriend alreadyFriends
            errors friendAccountNotFound friendRequestsForbidden friendLimitReached peerFriendLimitReached
            errors friendBlockedBySelf friendBlockedByPeer friendshipDenied friendshipNeedsConfirmation
            errors deletedNonFriend invalidInvitation signalingNotPermitted invalidCancelMessage
            errors updateProfileInvalidParam profileFieldNotFound profileValueTooLong profileValueInvalid
            errors userStatusDisabled accountNotFound statusParametersInvalid
            events MESSAGE_UPLOAD_PROGRESS.payload SDK_DESTROY.payload KICKED_OUT.payload NET_STATE_CHANGE.payload
            events ERROR.payload MESSAGE_RECEIVED.payload MESSAGE_MODIFIED.payload MESSAGE_REVOKED.payload
            events MESSAGE_READ_BY_PEER.payload MESSAGE_READ_RECEIPT_RECEIVED.payload
            events MESSAGE_EXTENSIONS_UPDATED.payload MESSAGE_EXTENSIONS_DELETED.payload
            events MESSAGE_REACTIONS_UPDATED.payload ALL_RECEIVE_MESSAGE_OPT_UPDATED.payload
            events ROOM_CUSTOM_DATA_RECEIVED.payload CONVERSATION_LIST_UPDATED.payload
            events TOTAL_UNREAD_MESSAGE_COUNT_UPDATED.payload CONVERSATION_GROUP_LIST_UPDATED.payload
            events CONVERSATION_IN_GROUP_UPDATED.payload GROUP_LIST_UPDATED.payload GROUP_ATTRIBUTES_UPDATED.payload
            events GROUP_COUNTER_UPDATED.payload TOPIC_CREATED.payload TOPIC_DELETED.payload TOPIC_UPDATED.payload
            events PROFILE_UPDATED.payload USER_STATUS_UPDATED.payload BLACKLIST_UPDATED.payload
            events FRIEND_LIST_UPDATED.payload FRIEND_GROUP_LIST_UPDATED.payload
            events FRIEND_APPLICATION_LIST_UPDATED.payload MY_FOLLOWERS_LIST_UPDATED.payload
            events MY_FOLLOWING_LIST_UPDATED.payload MUTUAL_FOLLOWERS_LIST_UPDATED.payload
            events NEW_INVITATION_RECEIVED.payload INVITEE_ACCEPTED.payload INVITEE_REJECTED.payload
            events INVITATION_CANCELLED.payload INVITATION_TIMEOUT.payload INVITATION_MODIFIED.payload
            constants serviceInForce:other timeToCatchUp userSigLifetime communitySize communityFeature:other
            constants conversationDeletionSyncs:other conversationsSynced conversationsSyncedPremium
            constants conversationsWithExtras groupsPerUser groupAttributesSize workGroupSize publicGroupSize
            constants meetingGroupSize liveMemberList:other liveMembersListed liveMembersPerPage liveMemberListInterval
            constants earlierMessagesInWorkGroups:other earlierMessagesInPublicGroups:other messagesForNewcomers
            constants messagesForNewcomersWindow onlineCountInterval searchCursorLifetime searchResultsPerPage
            constants cloudSearch:other thumbnailSide largeImageSide unknownImageFormat usersPerReaction
            constants usersShownPerReaction revokeWindow imageSizeLimit audioSizeLimit videoSizeLimit fileSizeLimit
            constants textTranslation:other voiceRecognition:other contentModeration:other riskyFileName:text
            constants moderationTime messageRetention instancesPerAccount friendCheck:other messageSizeLimit
            constants messagesPerPage applicationID serviceAccount:text meetingMemberTips:other accessTips:other
            constants friendApplicationLimit blockingKeepsFriends:other followingLimit followsPerPage friendGroupLimit
            constants friendLimit userStatusEnabled:other friendStatusNotification:other statusQueriesPerWindow
            constants statusSubscriptionLimit customStatusKept
            """#,
        arguments: #"""
            login userID userSig
            isReady
            getLoginUser
            logout
            destroy
            registerPlugin value pushConfig
            setLogLevel level
            createTextMessage to conversationType payload cloudCustomData receiverList priority needReadReceipt
            createTextMessage isSupportExtension customModerationConfigurationID
            createTextAtMessage to conversationType payload cloudCustomData priority needReadReceipt isSupportExtension
            createTextAtMessage customModerationConfigurationID
            createImageMessage to conversationType payload cloudCustomData priority needReadReceipt isSupportExtension
            createImageMessage receiverList customModerationConfigurationID
            createAudioMessage to conversationType payload cloudCustomData priority needReadReceipt isSupportExtension
            createAudioMessage receiverList customModerationConfigurationID
            createVideoMessage to conversationType payload cloudCustomData priority needReadReceipt isSupportExtension
            createVideoMessage receiverList customModerationConfigurationID
            createFileMessage to conversationType payload cloudCustomData priority needReadReceipt isSupportExtension
            createFileMessage receiverList customModerationConfigurationID
            createFaceMessage to conversationType payload cloudCustomData priority needReadReceipt isSupportExtension
            createFaceMessage receiverList customModerationConfigurationID
            createLocationMessage to conversationType payload cloudCustomData priority needReadReceipt
            createLocationMessage isSupportExtension receiverList customModerationConfigurationID
            createCustomMessage to conversationType payload cloudCustomData priority needReadReceipt isSupportExtension
            createCustomMessage receiverList customModerationConfigurationID
            createMergerMessage to conversationType payload cloudCustomData priority needReadReceipt isSupportExtension
            createMergerMessage receiverList customModerationConfigurationID
            createForwardMessage to conversationType payload cloudCustomData priority needReadReceipt
            createForwardMessage isSupportExtension receiverList customModerationConfigurationID
            sendMessage message onlineUserOnly offlinePushInfo messageControlInfo
            resendMessage message onlineUserOnly offlinePushInfo messageControlInfo
            getMessageList conversationID nextReqMessageID
            getMessageListHopping conversationID sequence time direction count
            findMessage messageID
            searchCloudMessages keywordList keywordListMatchType senderUserIDList messageTypeList conversationID
            searchCloudMessages timePosition timePeriod cursor
            downloadMergerMessage message
            translateText sourceTextList sourceLanguage targetLanguage
            convertVoiceToText message language
            sendMessageReadReceipt messageList
            getMessageReadReceiptList messageList
            getGroupMessageReadMemberList message cursor filter count
            modifyMessage message
            setMessageExtensions message extensions
            getMessageExtensions message
            deleteMessageExtensions message keyList
            addMessageReaction message reactionID
            removeMessageReaction message reactionID
            getMessageReactions messageList maxUserCountPerReaction
            getAllUserListOfMessageReaction message reactionID nextSeq count
            revokeMessage message
            deleteMessage messageList
            getConversationList.all
            getConversationList.some conversationIDList
            getConversationList.filtered type markType groupName hasUnreadCount hasGroupAtInfo
            getConversationProfile conversationID
            getTotalUnreadMessageCount
            setMessageRead conversationID
            setAllMessageRead scope
            pinConversation conversationID isPinned
            markConversation conversationIDList markType enableMark
            setConversationCustomData conversationIDList customData
            setConversationDraft conversationID draftText
            setMessageRemindType.group groupID messageRemindType
            setMessageRemindType.users userIDList messageRemindType
            setAllReceiveMessageOpt messageRemindType startHour startMinute startSecond duration isRepeated
            getAllReceiveMessageOpt
            clearHistoryMessage conversationID
            deleteConversation.one conversationID
            deleteConversation.several conversationIDList clearHistoryMessage
            createConversationGroup groupName conversationIDList
            addConversationsToGroup groupName conversationIDList
            getConversationGroupList
            renameConversationGroup oldName newName
            deleteConversationsFromGroup groupName conversationIDList
            deleteConversationGroup groupName
            createGroup name type groupID introduction notification avatar maxMemberNum joinOption inviteOption
            createGroup memberList groupCustomField isSupportTopic
            searchGroupByID groupID
            joinGroup groupID applyMessage
            getGroupApplicationList
            handleGroupApplication handleAction handleMessage message application
            addGroupMember groupID userIDList
            getGroupList
            getGroupProfile groupID groupCustomFieldFilter
            updateGroupProfile groupID name avatar introduction notification muteAllMembers joinOption inviteOption
            updateGroupProfile groupCustomField
            getGroupMemberList groupID role count offset filter
            getGroupMemberProfile groupID userIDList memberCustomFieldFilter
            getGroupOnlineMemberCount groupID
            setGroupMemberRole groupID userID role
            setGroupMemberNameCard groupID userID nameCard
            setGroupMemberCustomField groupID userID memberCustomField
            setGroupMemberMuteTime groupID userID muteTime
            markGroupMemberList groupID userIDList markType enableMark
            initGroupAttributes groupID groupAttributes
            setGroupAttributes groupID groupAttributes
            getGroupAttributes groupID keyList
            deleteGroupAttributes groupID keyList
            setGroupCounters groupID counters
            increaseGroupCounter groupID key value
            decreaseGroupCounter groupID key value
            getGroupCounters groupID keyList
            deleteGroupMember groupID userIDList reason duration
            quitGroup groupID
            changeGroupOwner groupID newOwnerID
            dismissGroup groupID
            createTopicInCommunity groupID topicName topicID avatar notification introduction customData
            getJoinedCommunityList
            getTopicList groupID topicIDList
            updateTopicProfile groupID topicID topicName avatar notification introduction customData muteAllMembers
            deleteTopicFromCommunity groupID topicIDList
            addFriend to source wording type remark groupName
            getFriendApplicationList
            setFriendApplicationRead
            acceptFriendApplication userID remark type
            refuseFriendApplication userID
            deleteFriendApplication userID type
            getFriendList
            getFriendProfile userIDList
            checkFriend userIDList type
            updateFriend userID remark friendCustomField
            deleteFriend userIDList type
            createFriendGroup name userIDList
            getFriendGroupList
            addToFriendGroup name userIDList
            renameFriendGroup oldName newName
            removeFromFriendGroup name userIDList
            deleteFriendGroup name
            addToBlacklist userIDList
            getBlacklist
            removeFromBlacklist userIDList
            followUser userIDList
            getMyFollowingList nextCursor
            getMyFollowersList nextCursor
            getMutualFollowersList nextCursor
            getUserFollowInfo userIDList
            checkFollowType userIDList
            unfollowUser userIDList
            getMyProfile
            updateMyProfile nick avatar gender selfSignature allowType birthday location language messageSettings
            updateMyProfile adminForbidType level role profileCustomField
            getUserProfile userIDList
            setSelfStatus customStatus
            getUserStatus userIDList
            subscribeUserStatus userIDList
            unsubscribeUserStatus userIDList
            invite userID data timeout onlineUserOnly offlinePushInfo
            inviteInGroup groupID inviteeList data timeout onlineUserOnly offlinePushInfo
            getSignalingInfo message
            modifyInvitation inviteID data
            accept inviteID data
            reject inviteID data
            cancel inviteID data
            """#,
        controls: #"""
            makeGroupBusy groupID leastPriority
            makeGroupCalm groupID
            setUpProfileFields keys
            modifyNextMessage type payload cloudCustomData
            modifyFromServer message type payload cloudCustomData
            revokeFromServer message
            loseConnection state
            restoreConnection
            reportError code message
            refuseSignature userSig hasRunOut
            expireSignature
            logInElsewhere
            blockWords words
            importAccounts userIDList
            kickOut userID
            sendFromServer to conversationType type payload
            sendCustomNotice groupID content userIDList
            addMembers groupID userIDList
            removeMembers groupID userIDList reason
            liftBan groupID userIDList
            changeGroup groupID name avatar introduction notification muteAllMembers groupCustomField maxMemberCount
            dissolveGroup groupID
            """#,
        errors: #"""
            communityTakesNoMessages:2115 topicIDInvalid:3021 communityNotOpen:11000
            tooManyConversationsWithExtras:51008 parseResponseFailed:6001 serializeRequestFailed:6002
            noSuccessResult:6003 invalidConversation:6004 loadMessageFailed:6005 fileTransferAuthFailed:6006
            fileTransferNoServer:6007 fileTransferUploadFailed:6008 fileTransferDownloadFailed:6009
            httpRequestFailed:6010 toUserInvalid:6011 requestTimeOut:6012 notInitialized:6013 notLoggedIn:6014
            inProgress:6015 invalidMessageElement:6016 invalidParameters:6017 initCoreFail:6018
            databaseOperateFailed:6019 expiredSessionNode:6020 invalidSdkObject:6021 ioOperationFailed:6022
            loggedOutBeforeLoginFinished:6023 signInNotInitialized:6024 signInUserNotFound:6025 noPreviousLogin:6026
            invalidJSON:6027 outOfMemory:6028 httpNoCleartextTrafficPermission:6029 imageUploadFailedNotImage:6031
            invalidMessageReceiver:6032 bindFailUnknown:6100 bindFailNoTicket:6101 bindFailRepeatedBind:6102
            bindFailTinyIDNull:6103 bindFailGuidNull:6104 bindFailUnpackRegistrationFailed:6105
            bindFailRegistrationTimeout:6106 bindFailIsBinding:6107 packetFailUnknown:6120 packetFailRequestNoNet:6121
            packetFailResponseNoNet:6122 packetFailRequestNoAuth:6123 packetFailSso:6124 packetFailRequestTimeout:6125
            packetFailResponseTimeout:6126 packetFailRequestOnResend:6127 packetFailResponseNoResend:6128
            packetFailFlowSaveFiltered:6129 packetFailRequestOverLoad:6130 packetFailLogic:6131
            friendshipProxyNotSynced:6150 friendshipProxySyncing:6151 friendshipProxySyncedFail:6152
            friendshipProxyLocalCheck:6153 groupInvalidField:6160 groupStorageDisabled:6161 loadGroupInfoFailed:6162
            requestNoNetOnRequest:6200 requestNoNetOnResponse:6201 serviceNotReady:6205 userSigExpired:6206
            loginAuthFailed:6207 loginKickedOffByOther:6208 neverConnectAfterLaunch:6209 requestFailed:6210
            requestInvalidRequest:6211 requestOverloaded:6212 requestKickOff:6213 requestServiceSuspend:6214
            requestInvalidSign:6215 requestInvalidCookie:6216 loginSignInResponseParseFailed:6217
            loginOpenmsgTimeout:6218 loginOpenmsgResponseParseFailed:6219 loginSignInDecryptFailed:6220
            wifiNeedAuth:6221 userCanceled:6222 revokeTimeLimitExceed:6223 lackUgcExt:6224 autoLoginNeedUserSig:6226
            requestNoNetOnRequestNative:6250 requestNoNetOnResponseNative:6251 requestFailedNative:6252
            requestInvalidRequestNative:6253 requestOverloadedNative:6254 requestKickOffNative:6255
            requestServiceSuspendNative:6256 requestInvalidSignNative:6257 requestInvalidCookieNative:6258
            accessNoShortConnectionAvailable:6300 crossThread:7001 tinyIDEmpty:7002 invalidIdentifier:7003
            fileNotFound:7004 fileTooLargeNative:7005 fileSizeEmpty:7006 fileOpenFailed:7007 apiCallFrequencyLimit:7008
            interrupt:7009 databaseFailure:7010 databaseNotFound:7011 internalError:7012 interfaceNotSupport:7013
            invalidOperationNative:7014 blockedBySensitiveWord:7015 accountLoginInProcess:7501
            accountLogoutInProcess:7502 accountSignInInitFailed:7503 accountSignInNotInitialized:7504
            accountSignInTransportPacketError:7505 accountSignInDecryptFailed:7506 accountSignInRequestFailed:7507
            accountSignInRequestTimeout:7508 messageBodySizeLimit:8001 messageKeyRequestDifferResponse:8002
            imageConvertError:8003 imageModerationBlock:8004 mergerMessageLayersOverLimit:8005
            messageModifyConflict:8006 signalingAlreadyExists:8012 sendMessageFailedWithCancel:8021 groupInvalidID:8501
            groupInvalidName:8502 groupInvalidIntroduction:8503 groupInvalidNotification:8504 groupInvalidFaceURL:8505
            groupMemberCountLimit:8507 groupJoinPrivateGroupDeny:8508 groupInviteSuperDeny:8509
            groupInviteNoMember:8510 groupAttributeFrequencyLimit:8511 groupGetOnlineMemberCountLimit:8512
            groupGetGroupsInfoLimit:8513 groupGetJoinedGroupLimit:8514 friendshipInvalidProfileKey:9001
            friendshipInvalidAddRemark:9002 friendshipInvalidAddWording:9003 friendshipInvalidAddSource:9004
            friendshipFriendGroupEmpty:9005 friendshipExceedTheLimit:9006 netEncodeFailed:9501 netDecodeFailed:9502
            netAuthInvalid:9503 netCompressFailed:9504 netUncompressFailed:9505 netFreqLimit:9506
            netRequestCountLimit:9507 netDisconnect:9508 netAlreadyConnection:9509 netConnectionTimeout:9510
            netConnectionRefuse:9511 netNetUnreach:9512 netSocketNoBuff:9513 netResetByPeer:9514 netSocketInvalid:9515
            netHostLookUpFailed:9516 netConnectReset:9517 netWaitInQueueTimeout:9518 netWaitSendTimeout:9519
            netWaitAckTimeout:9520 netWaitSendRemainingTimeout:9521 netPacketSizeLimit:9522
            netWaitSendTimeoutNoNetwork:9523 netWaitAckTimeoutNoNetwork:9524 netSendRemainingTimeoutNoNetwork:9525
            sdkInitializedAlready:90101 groupInternalError:10002 groupAPINameError:10003 groupAccountCountLimit:10005
            groupFreqLimit:10006 groupInvalidRequest:10008 groupJSONParseFailed:10011 groupInvalidIDService:10012
            groupAlreadyMember:10013 groupInvalidGroupID:10015 groupRejectFromThirdparty:10016
            groupResponseSizeLimit:10018 groupSendMessageFreqLimit:10023 groupGroupIDInUsedForSuper:10025
            groupSdkAppIDDeny:10026 groupNotAllowRevokeMessage:10033 cannotDeleteMessage:10034
            groupLiveGroupCountLimit:10036 groupMemberCountLimitService:10038 groupPinnedMessageCountLimit:10070
            groupMessageAlreadyPinned:10071 messagePacketParseFailed:20001 messageSessionKeyExpired:20002
            messageNetError:20004 messageInternalError1:20005 messagePushDeny:20006 messageShutupDeny:20012
            messageDeleteRambleInternalError:20018 friendshipInvalidSdkAppID:30002 friendshipAdminRequired:30004
            friendshipSensitiveText:30005 friendshipInternalError:30006 friendshipNetTimeout:30007
            friendshipWriteConflict:30008 friendshipAlreadyFriends:30015 friendshipAddFriendSecurityRestriction:30540
            friendshipPendencyNotFound:30614 friendshipDeleteFriendSecurityRestriction:31707
            friendshipAccountNotFoundExtended:31804 profileInvalidParameters:40001 profileAccountMiss:40002
            profileAccountNotFound:40003 profileAdminRequired:40004 profileSensitiveText:40005
            profileInternalError:40006 profileReadPermissionRequired:40007 profileWritePermissionRequired:40008
            profileInvalidValueFormat:40610 conversationAccountNotFound:50001 conversationInvalidParameters:50002
            conversationAdminRequired:50003 conversationInternalError:50004 conversationNetTimeout:50005
            conversationMarkOperateFailed:51007 serviceInvalidHTTPURL:60002 serviceRequestJSONParseFailed:60003
            serviceInvalidAccount:60004 serviceInvalidAccountExtended:60005 serviceInvalidSdkAppID:60006
            serviceRESTFreqLimit:60007 serviceRequestTimeout:60008 serviceInvalidResource:60009 serviceIDNotAdmin:60010
            serviceSdkAppIDFreqLimit:60011 serviceSdkAppIDMiss:60012 serviceResponseJSONParseFailed:60013
            serviceExchangeAccountTimeout:60014 serviceInvalidIDFormat:60015 serviceSdkAppIDForbidden:60016
            serviceRequestForbidden:60017 serviceRequestFreqLimit:60018 serviceRequestFreqLimitExtended:60019
            openServiceOverloadError:60022 accountSessionKeyExpired:70001 accountUserSigEmpty:70002
            accountUserSigCheckFailed:70003 accountUserSigCheckFailedExtended:70005
            accountUserSigMismatchPublicKey:70009 accountUserSigMismatchID:70013 accountUserSigMismatchSdkAppID:70014
            accountUserSigPublicKeyNotFound:70016 accountSdkAppIDNotFound:70020 accountFreqLimit:70050
            accountBlacklist:70051 accountInvalidUserSig:70052 loginSigExpire:70101 accountSecurityRestriction:70114
            accountInternalTimeout:70169 accountInvalidCount:70206 accountCountLimit:70398 accountAdminRequired:70403
            accountLowSdkVersion:70404 accountInternalError:70500 profileSubscriptionDisabled:72012
            serviceSensitiveText:80001 servicePreHookFailed:80003 serviceSensitiveImage:80004
            serviceServiceDisabled:80005 requestContentAttack:80101 messageJSONParseFailed:90001
            messageInvalidJSONBodyFormat:90002 messageInvalidToAccount:90003 messageInvalidRandom:90005
            messageInvalidTimestamp:90006 messageBodyNotArray:90007 messageAdminRequired:90009
            messageInvalidJSONFormat:90010 messageToAccountCountLimit:90011 messageToAccountNotFound:90012
            messageTimeLimit:90026 messageInvalidSyncOtherMachine:90031 messageInvalidMessageLifetime:90044
            messageAccountNotFound:90048 messageInternalError5:90992 messageInternalError2:90994
            messageInternalError3:90995 messageInternalError4:91000 messageLongPollingCountLimit:91101
            messageBodySizeLimitService:93000 resourceNotFound:114000 resourceAccessDeny:114001
            resourceSizeLimit:114002 resourceSendCancel:114003 resourceReadFailed:114004 resourceTransferTimeout:114005
            resourceInvalidParameters:114011 fileServiceFailed:115000 resourceInvalidFileMD5:115066
            resourceInvalidPartMD5:115068 invalidParameter userNotLoggedIn:2024 loggedOut:3005 loggingIn:3000
            loginFailed:3001 kickedOutMultipleDevice:3002 kickedOutMultipleAccount:3003 kickedOutUserSigExpired:3004
            kickedOutRESTAPI:3006 featureNotPurchased:3122 serviceNotPurchased:60020 tooFrequent:2996
            conversationNotFound:2500 invalidConversationID:2503 tooManyConversations:51006
            conversationGroupNotFound:51009 conversationGroupLimitReached:51010 conversationGroupNameInvalid:51011
            messageInstanceRequired:2105 conversationTypeInvalid:2106 messageBodyTooLarge:80002
            messageAccountInvalid:20003 blockedByPeer:20007 notFriends:20009 messageNotPeerFriend:20010
            messageNotSelfFriend:20011 groupTypeInvalid:2600 memberNotInGroup:2623 cannotAddMembersToLiveGroup:2661
            cannotMuteSelf:2685 notSupportedInLiveGroup:2687 groupPermissionDenied:10007 groupNotFound:10010
            groupMemberMuted:10017 groupAccountNotFound:10019 groupIDInUse:10021 cannotBlockSelf:2742
            blacklistLimitReached:30013 helloAnswerKickedOut:1002 noSdkAppID:2000 noAccountType:2001 noIdentifier:2002
            noUserSig:2003 noTinyID:2022 noSessionKey:2023 repeatLogin:2025 uploadGetSigFail:2041 messageSendFail:2100
            messageOnprogressFunctionError:2109 messageDeleteFail:2111 messageUnreadAllFail:2112
            messageImageSelectFileFirst:2251 messageAudioUploadFail:2300 messageVideoUploadFail:2350
            messageFileUploadFail:2400 messageFileSelectFileFirst:2401 messageFileURLIsEmpty:2403
            messageMergerDownloadFail:2452 messageForwardInvalidElements:2454 userOrGroupNotFound:2501
            conversationUnRecordedType:2502 illegalGroupID:2602 joinGroupFail:2660 profileUpdateEmpty:2722
            networkError:2800 networkTimeout:2801 noNetwork:2805 uncaughtError:2903 invalidOperation:2905
            invalidTrtcCommand:2995 cannotFindProtocol:2997 cannotFindModule:2998 sdkIsNotReady:2999
            profanityFound:3123 optionsIsEmpty:3153 cannotJoinWorkGroup:2601 groupFull:10014
            groupApplicationHandled:10024 groupCountLimitReached:10037 groupAttributeNotFound:10050
            groupAttributesConflict:10056 cannotJoinNonLiveGroupWithoutLogin:2662 cannotChangeOwnerOfLiveGroup:2620
            cannotChangeOwnerToSelf:2621 cannotDismissWorkGroup:2622 ownerCannotQuit:10009 notGroupOwner:2681
            cannotSetRoleInGroup:2682 memberRoleInvalid:2683 cannotSetOwnRole:2684 nameCardInvalid:8506
            groupParametersInvalid:10004 cannotFindGroup:2603 banDurationInvalid:2686
            cannotDeleteGroupSystemNotice:2116 cannotDeleteInLiveGroup:10035 messageExtensionConflict:23001
            messageExtensionNotFound:23004 notMerged:2450 mergerKeyInvalid:2451 cannotForwardMessage:2453
            searchCursorInvalid:27002 searchCursorExpired:27003 modifyConflict:2480 cannotModifyInLiveGroup:2481
            messageNotFound:20026 tooManyReactions:23005 tooManyUsersOfReaction:23006 reactionPutAlready:23007
            reactionNotFound:23008 reactionNotPut:23009 readReceiptNotNeeded:2114 readReceiptNotFound:10062
            revokeFailed:2110 c2cRevokeTimeout:20016 c2cRevokeNotFound:20022 c2cAlreadyRevoked:20023
            groupRevokeNotFound:10030 groupRevokeTimeout:10031 groupRevokeDenied:10032 notInLiveGroup:2101
            uploadPluginMissing:2040 fileEmpty:2108 imageFormatNotAllowed:2252 imageTooLarge:2253 audioTooLarge:2301
            videoTooLarge:2351 videoFormatNotAllowed:2352 fileTooLarge:2402 translationFailed:2117
            voiceToTextFailed:2118 voiceFormatUnsupported:2119 friendApplicationNotFound:2716
            friendApplicationLimitReached:30012 followParametersInvalid:30001 followingLimitReached:32100
            peerFollowersLimitReached:32101 mutualFollowersLimitReached:32102 peerMutualFollowersLimitReached:32103
            friendGroupExists:2710 friendGroupNotFound:2711 friendGroupLimitReached:30011 notMyFriend:2700
            alreadyFriends:2701 friendAccountNotFound:30003 friendRequestsForbidden:30009 friendLimitReached:30010
            peerFriendLimitReached:30014 friendBlockedBySelf:30515 friendBlockedByPeer:30525 friendshipDenied:30516
            friendshipNeedsConfirmation:30539 deletedNonFriend:31704 invalidInvitation:8010 signalingNotPermitted:8011
            invalidCancelMessage:8020 updateProfileInvalidParam:2721 profileFieldNotFound:40009
            profileValueTooLong:40601 profileValueInvalid:40605 userStatusDisabled:72001 accountNotFound:70107
            statusParametersInvalid:70402
            """#
    )
}
