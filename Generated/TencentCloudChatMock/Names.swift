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
    /// How many conversations of a user can carry a mark or custom data or be in a group.
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

extension ChatWorld {
    /// What tests can name: the methods and their overloads; the facts, those together whose ids begin alike.
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
            login userID.required userSig.required fails.serviceNotPurchased events.SDK_NOT_READY events.KICKED_OUT
            login events.SDK_READY events.CONVERSATION_LIST_UPDATED events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED
            login events.USER_STATUS_UPDATED answer
            isReady answer
            getLoginUser answer
            logout events.SDK_NOT_READY events.USER_STATUS_UPDATED
            destroy events.SDK_NOT_READY events.USER_STATUS_UPDATED events.SDK_DESTROY
            registerPlugin value.required fails.invalidParameter
            setLogLevel level.required
            createTextMessage needs.ready to.required conversationType.required payload.required
            createTextMessage cloudCustomData.default receiverList.limit priority.default needReadReceipt.default
            createTextMessage isSupportExtension.default fails.invalidParameter fails.invalidParameter.2 answer
            createTextAtMessage needs.ready to.required conversationType.required payload.required
            createTextAtMessage cloudCustomData.default priority.default fails.invalidParameter
            createTextAtMessage fails.invalidParameter.2 answer
            createImageMessage needs.ready to.required conversationType.required payload.required
            createImageMessage cloudCustomData.default priority.default answer
            createAudioMessage needs.ready to.required conversationType.required payload.required
            createAudioMessage cloudCustomData.default priority.default answer
            createVideoMessage needs.ready to.required conversationType.required payload.required
            createVideoMessage cloudCustomData.default priority.default answer
            createFileMessage needs.ready to.required conversationType.required payload.required
            createFileMessage cloudCustomData.default priority.default answer
            createFaceMessage needs.ready to.required conversationType.required payload.required
            createFaceMessage cloudCustomData.default priority.default answer
            createLocationMessage needs.ready to.required conversationType.required payload.required
            createLocationMessage cloudCustomData.default priority.default answer
            createCustomMessage needs.ready to.required conversationType.required payload.required
            createCustomMessage cloudCustomData.default priority.default fails.invalidParameter answer
            createMergerMessage needs.ready to.required conversationType.required payload.required
            createMergerMessage cloudCustomData.default priority.default fails.invalidParameter
            createMergerMessage fails.cannotForwardMessage answer
            createForwardMessage needs.ready to.required conversationType.required payload.required
            createForwardMessage cloudCustomData.default priority.default fails.invalidParameter
            createForwardMessage fails.cannotForwardMessage answer
            sendMessage needs.ready message.required onlineUserOnly.default notTogether.1 fails.conversationTypeInvalid
            sendMessage fails.messageInstanceRequired fails.fileEmpty fails.imageFormatNotAllowed fails.imageTooLarge
            sendMessage fails.audioTooLarge fails.videoFormatNotAllowed fails.videoTooLarge fails.fileTooLarge
            sendMessage fails.uploadPluginMissing fails.messageBodyTooLarge fails.featureNotPurchased
            sendMessage fails.messageAccountInvalid fails.blockedByPeer fails.blockedByPeer.2 fails.notFriends
            sendMessage fails.messageNotPeerFriend fails.messageNotSelfFriend fails.groupNotFound
            sendMessage fails.communityTakesNoMessages fails.notInLiveGroup fails.groupPermissionDenied
            sendMessage fails.groupMemberMuted fails.groupMemberMuted.2 fails.groupMemberMuted.3
            sendMessage fails.groupMemberMuted.4 events.MESSAGE_UPLOAD_PROGRESS events.MESSAGE_RECEIVED
            sendMessage events.CONVERSATION_LIST_UPDATED events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED events.TOPIC_UPDATED
            sendMessage events.MESSAGE_MODIFIED answer
            resendMessage needs.ready message.required onlineUserOnly.default notTogether.1 fails.invalidParameter
            resendMessage fails.conversationTypeInvalid fails.messageInstanceRequired fails.fileEmpty
            resendMessage fails.imageFormatNotAllowed fails.imageTooLarge fails.audioTooLarge
            resendMessage fails.videoFormatNotAllowed fails.videoTooLarge fails.fileTooLarge fails.uploadPluginMissing
            resendMessage fails.messageBodyTooLarge fails.featureNotPurchased fails.messageAccountInvalid
            resendMessage fails.blockedByPeer fails.blockedByPeer.2 fails.notFriends fails.messageNotPeerFriend
            resendMessage fails.messageNotSelfFriend fails.groupNotFound fails.communityTakesNoMessages
            resendMessage fails.notInLiveGroup fails.groupPermissionDenied fails.groupMemberMuted
            resendMessage fails.groupMemberMuted.2 fails.groupMemberMuted.3 fails.groupMemberMuted.4
            resendMessage events.MESSAGE_UPLOAD_PROGRESS events.MESSAGE_RECEIVED events.CONVERSATION_LIST_UPDATED
            resendMessage events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED events.TOPIC_UPDATED events.MESSAGE_MODIFIED answer
            getMessageList needs.ready conversationID.required answer
            getMessageListHopping needs.ready conversationID.required direction.default count.default count.limit
            getMessageListHopping fails.invalidParameter answer
            findMessage needs.ready messageID.required answer
            searchCloudMessages needs.ready rate keywordList.limit keywordListMatchType.default senderUserIDList.limit
            searchCloudMessages timePosition.default timePeriod.default atLeastOne.1 fails.invalidParameter
            searchCloudMessages fails.serviceNotPurchased fails.searchCursorInvalid fails.searchCursorExpired answer
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
            modifyMessage fails.modifyConflict fails.invalidParameter fails.messageBodyTooLarge events.MESSAGE_MODIFIED
            modifyMessage events.CONVERSATION_LIST_UPDATED events.TOPIC_UPDATED answer
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
            pinConversation needs.ready conversationID.required isPinned.required fails.invalidConversationID
            pinConversation fails.conversationNotFound events.CONVERSATION_LIST_UPDATED answer
            markConversation needs.ready edition conversationIDList.required conversationIDList.limit markType.required
            markConversation markType.limit enableMark.required fails.tooManyConversationsWithExtras
            markConversation events.CONVERSATION_LIST_UPDATED answer
            setConversationCustomData needs.ready conversationIDList.required conversationIDList.limit
            setConversationCustomData customData.required customData.limit fails.tooManyConversationsWithExtras
            setConversationCustomData events.CONVERSATION_LIST_UPDATED answer
            setConversationDraft needs.ready conversationID.required draftText.required fails.invalidConversationID
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
            createGroup needs.ready name.required name.limit type.required groupID.limit.size groupID.limit.characters
            createGroup groupID.limit.prefix introduction.default introduction.limit notification.default
            createGroup notification.limit avatar.default avatar.limit maxMemberNum.limit memberList.default
            createGroup memberList.limit groupCustomField.default isSupportTopic.default fails.invalidParameter
            createGroup fails.invalidParameter.2 fails.invalidParameter.3 fails.invalidParameter.4
            createGroup fails.groupTypeInvalid fails.cannotSetRoleInGroup fails.groupAccountNotFound
            createGroup fails.groupCountLimitReached fails.groupIDInUse fails.groupFull events.GROUP_LIST_UPDATED
            createGroup answer
            searchGroupByID needs.ready groupID.required fails.groupNotFound fails.groupPermissionDenied answer
            joinGroup needs.ready groupID.required applyMessage.default fails.groupNotFound fails.cannotJoinWorkGroup
            joinGroup fails.groupPermissionDenied fails.groupPermissionDenied.2 fails.groupFull
            joinGroup fails.groupCountLimitReached events.GROUP_LIST_UPDATED events.MESSAGE_RECEIVED
            joinGroup events.CONVERSATION_LIST_UPDATED answer
            getGroupApplicationList needs.ready answer
            handleGroupApplication needs.ready handleAction.required handleMessage.default atLeastOne.1
            handleGroupApplication fails.invalidParameter fails.invalidParameter.2 fails.groupNotFound
            handleGroupApplication fails.groupPermissionDenied fails.groupApplicationHandled fails.groupFull
            handleGroupApplication fails.groupCountLimitReached events.MESSAGE_RECEIVED
            handleGroupApplication events.CONVERSATION_LIST_UPDATED events.GROUP_LIST_UPDATED answer
            addGroupMember needs.ready groupID.required userIDList.required userIDList.limit fails.groupNotFound
            addGroupMember fails.cannotAddMembersToLiveGroup fails.groupPermissionDenied fails.groupPermissionDenied.2
            addGroupMember fails.groupAccountNotFound fails.groupFull events.MESSAGE_RECEIVED
            addGroupMember events.CONVERSATION_LIST_UPDATED events.GROUP_LIST_UPDATED answer
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
            setGroupMemberRole needs.ready groupID.required userID.required role.required fails.groupNotFound
            setGroupMemberRole fails.notGroupOwner fails.cannotSetRoleInGroup fails.memberRoleInvalid
            setGroupMemberRole fails.cannotSetOwnRole fails.memberNotInGroup events.MESSAGE_RECEIVED
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
            quitGroup needs.ready groupID.required fails.memberNotInGroup fails.ownerCannotQuit
            quitGroup fails.memberNotInGroup.2 events.GROUP_LIST_UPDATED events.MESSAGE_RECEIVED
            quitGroup events.CONVERSATION_LIST_UPDATED events.CONVERSATION_IN_GROUP_UPDATED answer
            changeGroupOwner needs.ready groupID.required newOwnerID.required fails.cannotChangeOwnerToSelf
            changeGroupOwner fails.groupNotFound fails.cannotChangeOwnerOfLiveGroup fails.groupPermissionDenied
            changeGroupOwner fails.memberNotInGroup events.GROUP_LIST_UPDATED events.MESSAGE_RECEIVED
            changeGroupOwner events.CONVERSATION_LIST_UPDATED answer
            dismissGroup needs.ready groupID.required fails.groupNotFound fails.cannotDismissWorkGroup
            dismissGroup fails.groupPermissionDenied events.MESSAGE_RECEIVED events.CONVERSATION_LIST_UPDATED
            dismissGroup events.CONVERSATION_IN_GROUP_UPDATED events.GROUP_LIST_UPDATED answer
            createTopicInCommunity needs.ready edition groupID.required topicName.required topicName.limit
            createTopicInCommunity topicID.limit.size topicID.limit.characters topicID.limit.reserved avatar.default
            createTopicInCommunity avatar.limit notification.default notification.limit introduction.default
            createTopicInCommunity introduction.limit customData.default fails.communityNotOpen fails.groupNotFound
            createTopicInCommunity fails.groupPermissionDenied fails.groupPermissionDenied.2 fails.topicIDInvalid
            createTopicInCommunity fails.groupIDInUse events.TOPIC_CREATED answer
            getJoinedCommunityList needs.ready edition fails.communityNotOpen answer
            getTopicList needs.ready groupID.required fails.groupNotFound fails.groupPermissionDenied
            getTopicList fails.groupPermissionDenied.2 answer
            updateTopicProfile needs.ready groupID.required topicID.required topicName.limit avatar.limit
            updateTopicProfile notification.limit introduction.limit fails.groupNotFound fails.groupPermissionDenied
            updateTopicProfile fails.groupPermissionDenied.2 fails.topicIDInvalid fails.groupNotFound.2
            updateTopicProfile events.TOPIC_UPDATED answer
            deleteTopicFromCommunity needs.ready groupID.required fails.groupNotFound fails.groupPermissionDenied
            deleteTopicFromCommunity fails.groupPermissionDenied.2 events.TOPIC_DELETED answer
            addFriend needs.ready quota to.required source.required source.limit wording.default wording.limit
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
            updateMyProfile language.limit messageSettings.limit level.limit role.limit fails.profileUpdateEmpty
            updateMyProfile fails.updateProfileInvalidParam fails.updateProfileInvalidParam.2
            updateMyProfile fails.updateProfileInvalidParam.3 events.PROFILE_UPDATED events.CONVERSATION_LIST_UPDATED
            updateMyProfile answer
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
            gate ready.fails.loggedOut ready.fails.userNotLoggedIn
            Plugin upload push
            ReadScope closed c2c group all
            JoinGroupStatus success alreadyInGroup waitApproval
            HandleAction agree reject
            GroupApplicationType join invitation
            MessageExtension key.limit value.limit
            HoppingDirection older newer
            KeywordMatch anyKeyword allKeywords
            ReadMemberFilter read unread
            PushClassification marketing system
            APNsSound standard silent
            MediaType jpeg gif png bmp mp4
            VoiceLanguage chinese english cantonese japanese
            LogLevel normal release warning error silent
            NetState connected connecting disconnected
            KickedOutReason multipleAccount multipleDevice userSigExpired restAPI
            ConversationType c2c group topic system
            RemindType acceptAndNotify acceptNotNotify discard acceptNotNotifyExceptAt
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
            JoinOption freeAccess needPermission disableApply
            InviteOption freeAccess needPermission disableInvite
            Gender unknown female male
            AllowType allowAny needConfirm denyAny
            AdminForbidType notForbidden sendOut
            FriendApplicationType sentToMe sentByMe
            FriendApplicationAnswer agree agreeAndAdd
            FollowType noRelation follower following mutual
            FriendCustomField key.limit value.limit
            AddFriendType single both
            DeleteFriendType single both
            CheckFriendType single both
            FriendRelation noRelation onMyList onTheirList bothWay
            SignalingAction unknown invite cancel accept reject timeout
            ProfileCustomField key.limit value.limit
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
            errors invalidCancelMessage sendMessageFailedWithCancel groupInvalidID groupInvalidName
            errors groupInvalidIntroduction groupInvalidNotification groupInvalidFaceURL groupMemberCountLimit
            errors groupJoinPrivateGroupDeny groupInviteSuperDeny groupInviteNoMember groupAttributeFrequencyLimit
            errors groupGetOnlineMemberCountLimit groupGetGroupsInfoLimit groupGetJoinedGroupLimit
            errors friendshipInvalidProfileKey friendshipInvalidAddRemark friendshipInvalidAddWording
            errors friendshipInvalidAddSource friendshipFriendGroupEmpty friendshipExceedTheLimit netEncodeFailed
            errors netDecodeFailed netAuthInvalid netCompressFailed netUncompressFailed netFreqLimit
            errors netRequestCountLimit netDisconnect netAlreadyConnection netConnectionTimeout netConnectionRefuse
            errors netNetUnreach netSocketNoBuff netResetByPeer netSocketInvalid netHostLookUpFailed netConnectReset
            errors netWaitInQueueTimeout netWaitSendTimeout netWaitAckTimeout netWaitSendRemainingTimeout
            errors netPacketSizeLimit netWaitSendTimeoutNoNetwork netWaitAckTimeoutNoNetwork
            errors netSendRemainingTimeoutNoNetwork sdkInitializedAlready groupInternalError groupAPINameError
            errors groupAccountCountLimit groupFreqLimit groupInvalidRequest groupJSONParseFailed groupInvalidIDService
            errors groupAlreadyMember groupInvalidGroupID groupRejectFromThirdparty groupResponseSizeLimit
            errors groupSendMessageFreqLimit groupGroupIDInUsedForSuper groupSdkAppIDDeny groupNotAllowRevokeMessage
            errors groupLiveGroupCountLimit groupMemberCountLimitService groupPinnedMessageCountLimit
            errors groupMessageAlreadyPinned messagePacketParseFailed messageSessionKeyExpired messageNetError
            errors messageInternalError1 messagePushDeny messageNotPeerFriend messageNotSelfFriend messageShutupDeny
            errors messageDeleteRambleInternalError friendshipInvalidSdkAppID friendshipAdminRequired
            errors friendshipSensitiveText friendshipInternalError friendshipNetTimeout friendshipWriteConflict
            errors friendshipAlreadyFriends friendshipAddFriendSecurityRestriction friendshipPendencyNotFound
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
            errors invalidParameter userNotLoggedIn loggedOut networkTimeout featureNotPurchased serviceNotPurchased
            errors tooFrequent conversationNotFound invalidConversationID tooManyConversations
            errors conversationGroupNotFound conversationGroupLimitReached conversationGroupNameInvalid
            errors messageInstanceRequired conversationTypeInvalid messageBodyTooLarge messageAccountInvalid
            errors blockedByPeer notFriends groupTypeInvalid memberNotInGroup cannotAddMembersToLiveGroup
            errors cannotMuteSelf notSupportedInLiveGroup groupPermissionDenied groupNotFound groupMemberMuted
            errors groupAccountNotFound groupIDInUse cannotBlockSelf blacklistLimitReached helloAnswerKickedOut
            errors noSdkAppID noAccountType noIdentifier noUserSig noTinyID noSessionKey repeatLogin uploadGetSigFail
            errors messageSendFail messageOnprogressFunctionError messageDeleteFail messageUnreadAllFail
            errors cannotDeleteGroupSystemNotice messageImageSelectFileFirst messageAudioUploadFail
            errors messageVideoUploadFail messageFileUploadFail messageFileSelectFileFirst messageFileURLIsEmpty
            errors messageMergerDownloadFail messageForwardInvalidElements userOrGroupNotFound
            errors conversationUnRecordedType illegalGroupID cannotFindGroup joinGroupFail
            errors cannotJoinNonLiveGroupWithoutLogin updateProfileInvalidParam networkError noNetwork uncaughtError
            errors invalidOperation invalidTrtcCommand cannotFindProtocol cannotFindModule sdkIsNotReady loggingIn
            errors loginFailed kickedOutMultipleDevice kickedOutMultipleAccount kickedOutUserSigExpired
            errors kickedOutRESTAPI profanityFound optionsIsEmpty cannotJoinWorkGroup groupFull groupApplicationHandled
            errors groupCountLimitReached groupAttributeNotFound groupAttributesConflict cannotChangeOwnerOfLiveGroup
            errors cannotChangeOwnerToSelf cannotDismissWorkGroup ownerCannotQuit notGroupOwner cannotSetRoleInGroup
            errors memberRoleInvalid cannotSetOwnRole nameCardInvalid groupParametersInvalid banDurationInvalid
            errors cannotDeleteMessage cannotDeleteInLiveGroup messageExtensionConflict messageExtensionNotFound
            errors notMerged mergerKeyInvalid cannotForwardMessage searchCursorInvalid searchCursorExpired
            errors modifyConflict cannotModifyInLiveGroup messageNotFound tooManyReactions tooManyUsersOfReaction
            errors reactionPutAlready reactionNotFound reactionNotPut readReceiptNotNeeded readReceiptNotFound
            errors revokeFailed c2cRevokeTimeout c2cRevokeNotFound c2cAlreadyRevoked groupRevokeNotFound
            errors groupRevokeTimeout groupRevokeDenied notInLiveGroup uploadPluginMissing fileEmpty
            errors imageFormatNotAllowed imageTooLarge audioTooLarge videoTooLarge videoFormatNotAllowed fileTooLarge
            errors translationFailed voiceToTextFailed voiceFormatUnsupported friendApplicationNotFound
            errors friendApplicationLimitReached followParametersInvalid followingLimitReached
            errors peerFollowersLimitReached mutualFollowersLimitReached peerMutualFollowersLimitReached
            errors friendGroupExists friendGroupNotFound friendGroupLimitReached notMyFriend alreadyFriends
            errors friendAccountNotFound friendRequestsForbidden friendLimitReached peerFriendLimitReached
            errors friendBlockedBySelf friendBlockedByPeer friendshipDenied friendshipNeedsConfirmation
            errors deletedNonFriend invalidInvitation signalingNotPermitted profileUpdateEmpty profileFieldNotFound
            errors profileValueTooLong profileValueInvalid userStatusDisabled accountNotFound statusParametersInvalid
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
            constants serviceInForce timeToCatchUp userSigLifetime communitySize communityFeature
            constants conversationDeletionSyncs conversationsSynced conversationsSyncedPremium conversationsWithExtras
            constants groupsPerUser groupAttributesSize workGroupSize publicGroupSize meetingGroupSize liveMemberList
            constants liveMembersListed liveMembersPerPage liveMemberListInterval earlierMessagesInWorkGroups
            constants earlierMessagesInPublicGroups messagesForNewcomers messagesForNewcomersWindow onlineCountInterval
            constants searchCursorLifetime searchResultsPerPage cloudSearch thumbnailSide largeImageSide
            constants unknownImageFormat usersPerReaction usersShownPerReaction revokeWindow imageSizeLimit
            constants audioSizeLimit videoSizeLimit fileSizeLimit textTranslation voiceRecognition contentModeration
            constants riskyFileName moderationTime messageRetention instancesPerAccount friendCheck messageSizeLimit
            constants messagesPerPage applicationID serviceAccount meetingMemberTips accessTips friendApplicationLimit
            constants blockingKeepsFriends followingLimit followsPerPage friendGroupLimit friendLimit userStatusEnabled
            constants friendStatusNotification statusQueriesPerWindow statusSubscriptionLimit customStatusKept
            """#
    )
}
