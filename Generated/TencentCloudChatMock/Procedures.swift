// Generated from the spec by sdkgen. Do not edit.
//
// What methods share: procedures, events, constants.

import SDKMockRuntime
import SDKRuntime
import TencentCloudChat

// MARK: - Procedures

extension MockCall<ChatState> {
    /// The service takes a signature unless it was told not to.
    func checkSignature(userSig: String) throws(SDKError) {
        if let hasRunOut = world.refusedSignatures[userSig] {
            try require(
                !hasRunOut,
                else: .accountSessionKeyExpired,
                fact: "*checkSignature.fails.accountSessionKeyExpired"
            )
            try fail(.accountUserSigCheckFailed, fact: "*checkSignature.fails.accountUserSigCheckFailed")
        }
    }

    /// A client has caught up after a login, and hears of the list and of what is unread.
    mutating func becomeReady(userID: UserID, deviceID: String) {
        devices[deviceID]?.isReady = true
        emitSdkReady(to: .device(deviceID))
        hearOfConversations(userID: userID, deviceID: deviceID)
        for invitation in openInvitations(userID: userID) {
            let content = asNewInvitation(invitation: invitation)
            emitNewInvitationReceived(content, to: .device(deviceID))
        }
    }

    /// A client that has caught up hears of the list and, where something is unread, of the total.
    mutating func hearOfConversations(userID: UserID, deviceID: String) {
        emitConversationListUpdated(to: .device(deviceID))
        if (users[userID]?.conversations ?? [:]).values.contains(where: { conversation in
            conversation.unreadCount > 0 && countsTowardsTotal(conversation: conversation)
        }) {
            emitTotalUnreadMessageCountUpdated(to: .device(deviceID))
        }
    }

    /// A client catches up some time after a login, if nobody has logged out until then.
    mutating func becomeReadyLater(userID: UserID, deviceID: String, loginNumber: Int) {
        devices.turn(to: deviceID)
        schedule(after: timeToCatchUp) { call in
            call.becomeReadyLaterLater(deviceID: deviceID, loginNumber: loginNumber, userID: userID)
        }
    }

    /// What comes of `becomeReadyLater` later.
    private mutating func becomeReadyLaterLater(deviceID: String, loginNumber: Int, userID: UserID) {
        if devices[deviceID]?.loginNumber == loginNumber && devices[deviceID]?.user != nil {
            becomeReady(userID: userID, deviceID: deviceID)
        }
    }

    /// Ends the login of the caller's client, if there is one.
    mutating func leave() {
        device.reasonToLearn = nil
        device.hasLoginFailed = false
        if let leaver = device.user {
            forgetLogin(deviceID: thisDevice)
            emitSdkNotReady(to: .thisDevice)
            goOffline(userID: leaver)
        }
    }

    /// Takes a client offline, with all that it held in memory.
    mutating func forgetLogin(deviceID: String) {
        devices.turn(to: deviceID)
        devices.change(deviceID) { device in
            device.user = nil
            device.isReady = false
            device.outbox = [:]
            device.atHand = [:]
            device.leftovers = [:]
            device.missed = [:]
            device.changedMeanwhile = [:]
            device.drafts = []
            device.lastAsked = [:]
        }
    }

    /// Ends a login when the signature runs out, if nothing else has ended it before.
    mutating func awaitExpiry(userID: UserID, deviceID: String, loginNumber: Int) {
        devices.turn(to: deviceID)
        schedule(after: userSigLifetime) { call in
            call.awaitExpiryLater(deviceID: deviceID, loginNumber: loginNumber, userID: userID)
        }
    }

    /// What comes of `awaitExpiry` later.
    private mutating func awaitExpiryLater(deviceID: String, loginNumber: Int, userID: UserID) {
        if devices[deviceID]?.loginNumber == loginNumber && devices[deviceID]?.user != nil {
            throwOut(userID: userID, deviceID: deviceID, reason: KickedOutReason.userSigExpired)
        }
    }

    /// Ends a login against the user's will, which may take the user offline.
    mutating func throwOut(userID: UserID, deviceID: String, reason: KickedOutReason) {
        endLogin(deviceID: deviceID, reason: reason)
        goOffline(userID: userID)
    }

    /// Ends the login on a client and tells it why; one without a connection learns of it once it has one again.
    mutating func endLogin(deviceID: String, reason: KickedOutReason) {
        devices.turn(to: deviceID)
        forgetLogin(deviceID: deviceID)
        devices[deviceID]?.kickedOutFor = reason
        if devices[deviceID]?.isCutOff ?? false {
            devices[deviceID]?.reasonToLearn = reason
        } else {
            tellKickedOut(deviceID: deviceID, reason: reason)
        }
    }

    /// Lets a client know that its login has ended, and why.
    mutating func tellKickedOut(deviceID: String, reason: KickedOutReason) {
        emitSdkNotReady(to: .device(deviceID))
        emitKickedOut(KickOut(type: reason), to: .device(deviceID))
    }

    /// Whether a conversation is one for the list; topics and communities with topics aren't.
    func standsInList(conversationID: ConversationID) -> Bool {
        let groupID = conversationID.groupID
        return world.topics[groupID] == nil && !(world.groups[groupID]?.isSupportTopic ?? false)
    }

    /// A conversation of the caller's list; absent for all others.
    func conversationInList(conversationID: ConversationID) -> Conversation? {
        return standsInList(conversationID: conversationID) ? me.conversations[conversationID] : nil
    }

    /// What a user wants to be told about a conversation. Who refuses a community's messages refuses its topics'.
    func remindTypeIn(owner: UserID, conversationID: ConversationID) -> RemindType {
        if let groupID = conversationID.groupID {
            let home = homeOf(groupID: groupID)
            if home != groupID && users[owner]?.remindTypes[ConversationID.group(home)] == RemindType.discard {
                return RemindType.discard
            }
        }
        return users[owner]?.remindTypes[conversationID] ?? RemindType.acceptAndNotify
    }

    /// Lets a user know how a topic looks for them now.
    mutating func announceTopic(receiver: UserID, topicID: GroupID) {
        if let topic = world.topics[topicID] {
            let content = TopicUpdate(groupID: topic.groupID, topic: topicAsSeen(topic: topic, by: receiver))
            emitTopicUpdated(content, to: .user(receiver))
        }
    }

    /// Lets all members who don't refuse its messages know that a topic has a new one.
    mutating func announceInTopic(topicID: GroupID) {
        if world.topics.contains(topicID) {
            for member in membersReached(groupID: topicID) {
                if member == myself
                    || remindTypeIn(owner: member, conversationID: ConversationID.group(topicID)) != RemindType.discard
                {
                    announceTopic(receiver: member, topicID: topicID)
                }
            }
        }
    }

    /// The group whose members a message reaches - the community of a topic, else the group itself.
    func homeOf(groupID: GroupID) -> GroupID {
        return world.topics[groupID]?.groupID ?? groupID
    }

    /// The group that a message goes to - the community of a topic, else the group itself; absent for neither.
    func groupOf(groupID: GroupID) -> GroupRecord? {
        return world.groups[homeOf(groupID: groupID)]
    }

    /// The members who receive messages to a group or a topic.
    func membersReached(groupID: GroupID) -> [UserID] {
        return (world.groups[homeOf(groupID: groupID)]?.members ?? [:]).keys
    }

    /// A topic as a member sees it.
    func topicAsSeen(topic: TopicRecord, by: UserID) -> Topic {
        let id = ConversationID.group(topic.topicID)
        let view = users[by]?.conversations[id]
        return Topic(
            topicID: topic.topicID,
            topicName: topic.topicName,
            avatar: topic.avatar,
            introduction: topic.introduction,
            notification: topic.notification,
            unreadCount: view?.unreadCount ?? 0,
            muteAllMembers: topic.muteAllMembers,
            customData: topic.customData,
            groupAtInfoList: view?.groupAtInfoList ?? [],
            lastMessage: view?.lastMessage,
            selfInfo: TopicSelfInfo(
                muteTime: topic.mutedUntil[by] ?? 0,
                readedSequence: readUpTo(owner: by, conversationID: id, next: topic.nextSequence),
                messageRemindType: users[by]?.remindTypes[id] ?? RemindType.acceptAndNotify
            ),
            nextMessageSeq: topic.nextSequence
        )
    }

    /// The topics of a community, in the order of their making.
    func topicsOf(groupID: GroupID) -> [TopicRecord] {
        return (world.groups[groupID]?.topics ?? [:]).keys.compactMap { id in world.topics[id] }
    }

    /// Whether a topic is one of a group by its id; that begins with the group's id and `@TOPIC#_`, and goes on.
    func belongsTo(topicID: GroupID, groupID: GroupID) -> Bool {
        let beginning = groupID.rawValue + "@TOPIC#_"
        return topicID.rawValue.hasPrefix(exactly: beginning) && topicID.rawValue !== beginning
    }

    /// The group has to exist and to be a community with topics.
    func checkTopics(groupID: GroupID) throws(SDKError) {
        let group = try unwrap(world.groups[groupID], else: .groupNotFound, fact: "*checkTopics.fails.groupNotFound")
        try require(
            group.isSupportTopic,
            else: .groupPermissionDenied,
            fact: "*checkTopics.fails.groupPermissionDenied"
        )
    }

    /// The group has to be a community with topics, and the caller its owner or an administrator of it.
    func checkDecidesAboutTopics(groupID: GroupID) throws(SDKError) {
        try checkTopics(groupID: groupID)
        try require(
            decidesInGroup(groupID: groupID, userID: myself),
            else: .groupPermissionDenied,
            fact: "*checkDecidesAboutTopics.fails.groupPermissionDenied"
        )
    }

    /// Which of the topics named a community doesn't have, each with the reason.
    func failedTopics(groupID: GroupID, topicIDList: [GroupID]) -> [FailedTopic] {
        let missing = topicIDList.filter { id in world.topics[id]?.groupID != groupID }
        return missing.map { id in
            belongsTo(topicID: id, groupID: groupID)
                ? FailedTopic(topicID: id, code: 10010, message: "there is no such topic")
                : FailedTopic(topicID: id, code: 3021, message: "the ID is not that of a topic of this community")
        }
    }

    /// Deletes a topic with its messages and with what it holds for the members.
    mutating func forgetTopic(topicID: GroupID) {
        let id = ConversationID.group(topicID)
        for member in membersReached(groupID: topicID) {
            users.turn(to: member)
            users.change(member) { user in
                user.conversations.removeValue(forKey: id)
                user.arrivals.removeValue(forKey: id)
                user.messages.removeValue(forKey: id)
                user.countedMessages.removeValue(forKey: id)
                user.remindTypes.removeValue(forKey: id)
            }
        }
        forgetSaid(groupID: topicID)
        world.groups[homeOf(groupID: topicID)]?.topics.removeValue(forKey: topicID)
        world.topics.removeValue(forKey: topicID)
    }

    /// Whether a message is held back; its group is busy then, and others are more urgent.
    func isHeldBack(message: Message) -> Bool {
        let least = world.busyGroups[message.conversationID.groupID]
        return least.map { least in urgency(priority: message.priority) < urgency(priority: least) } ?? false
    }

    /// How urgent messages of a priority are, as a number to compare.
    func urgency(priority: MessagePriority) -> Int {
        if priority == MessagePriority.high {
            return 3
        }
        if priority == MessagePriority.low {
            return 1
        }
        if priority == MessagePriority.lowest {
            return 0
        }
        return 2
    }

    /// A message as its sender has it, or as its group has kept it; absent when neither has.
    func keptMessage(message: Message) -> Message? {
        let groupID = message.conversationID.groupID
        let id = groupID != nil ? message.conversationID : ConversationID.c2c(UserID(rawValue: message.to))
        return users[message.from]?.messages[id]?[message.ID] ?? world.groupMessages[groupID]?[message.ID]
    }

    /// A message of the caller's as the app's server has it sent, which may have been told to change it.
    mutating func asChangedByServer(message: Message) -> Message {
        if let change = me.nextChange {
            me.nextChange = nil
            return withChange(message: message, change: change)
        }
        return message
    }

    /// A message with another content.
    func withChange(message: Message, change: MessageChange) -> Message {
        var changed = message
        changed.type = change.type
        changed.payload = change.payload
        changed.cloudCustomData = change.cloudCustomData ?? message.cloudCustomData
        changed.isModified = true
        return changed
    }

    /// Remembers for those clients of a user that have no connection that a message has changed.
    mutating func noteChangeMissed(owner: UserID, message: Message) {
        for id in devices.ids(of: owner) {
            if devices[id]?.isCutOff ?? false {
                devices[id]?.changedMeanwhile[message.ID] = message.conversationID
            }
        }
    }

    /// The messages that this client has and that have changed while it had no connection. Once asked for they count as
    /// told.
    mutating func changesMissed() -> [Message] {
        let had = device.changedMeanwhile.keys.filter { id in device.atHand.contains(id) }
        let changed = had.compactMap { id in me.messages[device.changedMeanwhile[id]]?[id] }
        device.changedMeanwhile = [:]
        return changed
    }

    /// Lets this client know which messages were changed, and which were revoked.
    mutating func tellChanges(changed: [Message]) {
        let modified = changed.filter { message in !message.isRevoked }
        let revoked = changed.filter { message in message.isRevoked }
        if !modified.isEmpty {
            emitMessageModified(modified, to: .thisDevice)
        }
        if !revoked.isEmpty {
            emitMessageRevoked(revoked, to: .thisDevice)
        }
    }

    /// Takes a conversation off the caller's list, with its history if asked to.
    mutating func forgetConversation(conversationID: ConversationID, clearHistoryMessage: Bool) {
        me.conversations.removeValue(forKey: conversationID)
        me.arrivals.removeValue(forKey: conversationID)
        if clearHistoryMessage {
            me.messages.removeValue(forKey: conversationID)
        }
        forgetDraft(conversationID: conversationID)
    }

    /// Tells of a shorter list, and of a smaller unread total if it became smaller.
    mutating func announceDeletion(unreadBefore: Int) {
        if conversationDeletionSyncs {
            emitConversationListUpdated()
            announceTotal(unreadBefore: unreadBefore)
        } else {
            emitConversationListUpdated(to: .thisDevice)
            if totalUnreadMessageCount() != unreadBefore {
                emitTotalUnreadMessageCountUpdated(to: .thisDevice)
            }
        }
    }

    /// Puts conversations of the caller's into a group; gives those that weren't in it.
    mutating func putIntoGroup(groupName: String, conversationIDList: [ConversationID]) -> [ConversationID] {
        var added = [ConversationID]()
        for id in conversationIDList {
            if let conversation = usableConversation(conversationID: id),
                !conversation.conversationGroupList.contains(exactly: groupName)
            {
                me.conversations[id]?.conversationGroupList.append(groupName)
                added.append(id)
            }
        }
        return added
    }

    /// The conversations of a group, in the order of the list.
    func conversationsIn(groupName: String) -> [Conversation] {
        return sortedConversations().filter { conversation in
            conversation.conversationGroupList.contains(exactly: groupName)
        }
    }

    /// Takes a user's chat with a group that the user has lost out of the user's conversation groups.
    mutating func leaveConversationGroups(owner: UserID, groupID: GroupID) {
        users.turn(to: owner)
        let id = ConversationID.group(groupID)
        let names = users[owner]?.conversations[id]?.conversationGroupList ?? []
        users[owner]?.conversations[id]?.conversationGroupList = []
        for name in names {
            emitConversationListUpdated(to: .user(owner))
            let content = ConversationInGroupUpdate(
                groupName: name,
                conversationList: (users[owner]?.conversations ?? [:]).values.filter { conversation in
                    conversation.conversationGroupList.contains(exactly: name)
                }
            )
            emitConversationInGroupUpdated(content, to: .user(owner))
        }
    }

    /// Tells all devices of the caller that conversations came into a group or left it.
    mutating func announceConversationsOf(groupName: String) {
        emitConversationListUpdated()
        let content = ConversationInGroupUpdate(
            groupName: groupName,
            conversationList: conversationsIn(groupName: groupName)
        )
        emitConversationInGroupUpdated(content)
    }

    /// The caller's conversations as this device lists them, cut to what is fetched, with the device's drafts.
    func listedConversations() -> [Conversation] {
        let most = edition === "premium" ? conversationsSyncedPremium : conversationsSynced
        return sortedConversations().prefix(max(0, most)).map { conversation in withDraft(conversation: conversation) }
    }

    /// A conversation with the draft that this device keeps for it.
    func withDraft(conversation: Conversation) -> Conversation {
        let kept = device.drafts.first { draft in
            draft.userID == myself && draft.conversationID == conversation.conversationID
        }
        var shown = conversation
        shown.draftText = kept?.text ?? ""
        return shown
    }

    /// The caller's conversations, pinned ones first, then those first in which something arrived last.
    func sortedConversations() -> [Conversation] {
        let listed = me.conversations.values.filter { conversation in
            standsInList(conversationID: conversation.conversationID)
        }
        let latestFirst = listed.stablySorted { conversation in 0 -| (me.arrivals[conversation.conversationID] ?? 0) }
        return latestFirst.stablySorted { conversation in conversation.isPinned ? 0 : 1 }
    }

    /// Keeps what the caller wants to be told about a conversation, whether or not it is in the list yet.
    mutating func setRemindType(conversationID: ConversationID, remindType: RemindType) {
        me.remindTypes[conversationID] = remindType
        me.conversations.change(conversationID) { conversation in
            conversation.messageRemindType = remindType
            conversation.groupProfile?.selfInfo?.messageRemindType = remindType
        }
    }

    /// Lets a user know that the caller has read what they wrote.
    mutating func tellRead(peer: UserID) {
        users.turn(to: peer)
        let id = ConversationID.c2c(myself)
        let unread = (users[peer]?.notReadByPeer[id] ?? []).compactMap { sent in users[peer]?.messages[id]?[sent] }
        users[peer]?.notReadByPeer.removeValue(forKey: id)
        for message in unread {
            users[peer]?.messages[id]?[message.ID]?.isPeerRead = true
            if isLastOf(owner: peer, message: message) {
                users[peer]?.conversations[id]?.lastMessage?.isPeerRead = true
            }
        }
        if !unread.isEmpty {
            let content = unread.compactMap { message in users[peer]?.messages[id]?[message.ID] }
            emitMessageReadByPeer(content, to: .user(peer))
        }
    }

    /// Notes that the other side of a one-to-one conversation has yet to read a message that a user has sent.
    mutating func awaitReading(owner: UserID, message: Message) {
        users.turn(to: owner)
        let id = message.conversationID
        if message.flow == MessageFlow.outgoing && id.isC2c {
            if !(users[owner]?.notReadByPeer ?? [:]).contains(id) {
                users[owner]?.notReadByPeer[id] = []
            }
            users[owner]?.notReadByPeer[id]?.append(message.ID)
        }
    }

    /// Takes away what is unread in a user's conversation, and the mentions that the list shows.
    mutating func leaveNothingUnread(owner: UserID, conversationID: ConversationID) {
        users.turn(to: owner)
        users.change(owner) { user in
            user.countedMessages.removeValue(forKey: conversationID)
            user.conversations.change(conversationID) { conversation in
                conversation.unreadCount = 0
                conversation.groupAtInfoList = []
            }
        }
        noteRead(owner: owner, conversationID: conversationID)
    }

    /// Lets the caller know how many messages are unread in all, if it isn't as many as before.
    mutating func announceTotal(unreadBefore: Int) {
        if totalUnreadMessageCount() != unreadBefore {
            emitTotalUnreadMessageCountUpdated()
        }
    }

    /// How many messages of the caller are unread, those of muted conversations and of the system left out.
    func totalUnreadMessageCount() -> Int {
        return me.conversations.values.reduce(0) { sum, conversation in
            sum +| (countsTowardsTotal(conversation: conversation) ? conversation.unreadCount : 0)
        }
    }

    /// Whether the unread messages of a conversation are part of the total.
    func countsTowardsTotal(conversation: Conversation) -> Bool {
        return conversation.type != ConversationType.system
            && conversation.messageRemindType == RemindType.acceptAndNotify
            && standsInList(conversationID: conversation.conversationID)
    }

    /// The number of the last message that a user has read, the one before the first unread one.
    func readUpTo(owner: UserID, conversationID: ConversationID, next: Int) -> Int {
        let unreadCount = users[owner]?.conversations[conversationID]?.unreadCount ?? 0
        let oldest = (users[owner]?.countedMessages[conversationID] ?? []).suffix(max(0, unreadCount)).first
        return (users[owner]?.messages[conversationID]?[oldest]?.sequence ?? next) -| 1
    }

    /// Brings up to date how far a user has read, where a conversation with a group shows the user's place in it.
    mutating func noteRead(owner: UserID, conversationID: ConversationID) {
        users.turn(to: owner)
        if let next = users[owner]?.conversations[conversationID]?.groupProfile?.nextMessageSeq {
            let newReadedSequence = readUpTo(owner: owner, conversationID: conversationID, next: next)
            users[owner]?.conversations[conversationID]?.groupProfile?.selfInfo?.readedSequence = newReadedSequence
        }
    }

    /// Drops the draft that this device keeps for a conversation.
    mutating func forgetDraft(conversationID: ConversationID) {
        device.drafts = device.drafts.filter { draft in
            draft.userID != myself || draft.conversationID != conversationID
        }
    }

    /// A one-to-one or group conversation of the caller's list; absent for any other ID.
    func usableConversation(conversationID: ConversationID) -> Conversation? {
        return conversationID.isC2c || conversationID.isGroup ? conversationInList(conversationID: conversationID) : nil
    }

    /// A mark, custom data or a conversation group is given to no more conversations than allowed.
    func checkExtras(conversationIDList: [ConversationID]) throws(SDKError) {
        let carrying = me.conversations.values.filter { one in
            !one.markList.isEmpty || !one.customData.isEmpty || !one.conversationGroupList.isEmpty
        }
        let added = conversationIDList.filter { id in
            usableConversation(conversationID: id) != nil && !carrying.contains { one in one.conversationID == id }
        }
        try require(
            carrying.count + added.count <= conversationsWithExtras,
            else: .tooManyConversationsWithExtras,
            fact: "*checkExtras.fails.tooManyConversationsWithExtras"
        )
    }

    /// Whether a call on several conversations can be carried out on none of them; then nothing is sent.
    func noneUsable(conversationIDList: [ConversationID]) -> Bool {
        return conversationIDList.allSatisfy { id in usableConversation(conversationID: id) == nil }
    }

    /// Which conversations a call on several can't be carried out on, each with the reason.
    func failedConversations(conversationIDList: [ConversationID]) -> [FailedConversation] {
        return conversationIDList.filter { id in usableConversation(conversationID: id) == nil }.map { id in
            failedConversation(conversationID: id)
        }
    }

    /// Why a call can't be carried out on a conversation.
    func failedConversation(conversationID: ConversationID) -> FailedConversation {
        if conversationInList(conversationID: conversationID) != nil {
            return FailedConversation(
                conversationID: conversationID,
                code: 2503,
                message: "the ID is neither that of a one-to-one nor of a group conversation"
            )
        }
        return FailedConversation(
            conversationID: conversationID,
            code: 2500,
            message: "the conversation is not in the list"
        )
    }

    /// Whether a group has no room for so many more members.
    func isFull(group: GroupRecord, newcomers: Int) -> Bool {
        return group.maxMemberCount > 0 && group.members.count +| newcomers > group.maxMemberCount
    }

    /// Whether a user is in the maximum number of groups.
    func isInEnoughGroups(userID: UserID, leavesLive: Bool? = nil) -> Bool {
        let left = leavesLive ?? false && liveGroupOf(userID: userID) != nil ? 1 : 0
        return (users[userID]?.groups ?? [:]).count -| left >= groupsPerUser
    }

    /// The AVChatRoom that a user is in; it is one at most.
    func liveGroupOf(userID: UserID) -> GroupID? {
        return (users[userID]?.groups ?? [:]).keys.first { id in world.groups[id]?.type == GroupType.avChatRoom }
    }

    /// Makes users members of a group, tells everybody concerned, and drops what was still to be decided about them.
    mutating func admit(groupID: GroupID, userIDList: [UserID]) {
        for user in userIDList {
            let newEntry = MemberRecord(
                role: world.groups[groupID]?.ownerID == user ? GroupMemberRole.owner : GroupMemberRole.member,
                joinTime: now
            )
            world.groups[groupID]?.members[user] = newEntry
            users[user]?.groups[groupID] = true
            beginHistory(owner: user, groupID: groupID)
            for waiting in (world.groupApplications[groupID] ?? [:]).values {
                if user == (waiting.applicationType == GroupApplicationType.join ? waiting.applicant : waiting.userID) {
                    world.groupApplications[groupID]?.removeValue(forKey: waiting.messageKey)
                }
            }
        }
        tellOfMembers(groupID: groupID, operationType: GroupTipType.memberJoined, userIDList: userIDList)
    }

    /// Takes the caller out of the AVChatRoom that they are in, and tells those who stay.
    mutating func leaveLiveGroup() {
        if let live = liveGroupOf(userID: myself) {
            endMembership(userID: myself, groupID: live)
            tellOfMembers(groupID: live, operationType: GroupTipType.memberQuit, userIDList: [myself])
        }
    }

    /// Lets the owner and the administrators of a group know that the caller wants to join or to bring somebody in.
    /// Asking again takes the place of having asked.
    mutating func askForDecision(
        group: GroupRecord,
        applicationType: GroupApplicationType,
        userID: UserID,
        note: String
    ) {
        world.arrivals = world.arrivals +| 1
        let groupID = group.groupID
        let messageKey = world.arrivals
        if !world.groupApplications.contains(groupID) {
            world.groupApplications[groupID] = [:]
        }
        for waiting in (world.groupApplications[groupID] ?? [:]).values {
            if waiting.applicationType == applicationType && waiting.applicant == myself && waiting.userID == userID {
                world.groupApplications[groupID]?.removeValue(forKey: waiting.messageKey)
            }
        }
        let newEntry = GroupApplicationRecord(
            groupID: groupID,
            applicationType: applicationType,
            applicant: myself,
            userID: userID,
            note: note,
            messageKey: messageKey
        )
        world.groupApplications[groupID]?[messageKey] = newEntry
        for member in group.members.keys {
            if decidesInGroup(groupID: groupID, userID: member) {
                sendGroupNotice(
                    receiver: member,
                    group: group,
                    operationType: applicationType == GroupApplicationType.join
                        ? GroupSystemNoticeType.joinRequested
                        : GroupSystemNoticeType.invited,
                    handleMessage: note,
                    messageKey: messageKey
                )
            }
        }
    }

    /// The group has to exist, and the caller has to be a member of it.
    func checkMembership(groupID: GroupID) throws(SDKError) {
        let group = try unwrap(
            world.groups[groupID],
            else: .groupNotFound,
            fact: "*checkMembership.fails.groupNotFound"
        )
        try require(
            group.members.contains(myself),
            else: .groupPermissionDenied,
            fact: "*checkMembership.fails.groupPermissionDenied"
        )
    }

    /// The attributes of a group have a limit all together.
    func checkAttributeSizes(attributes: WireMap<String, String>) throws(SDKError) {
        let taken =
            attributes.keys.reduce(0) { sum, key in sum +| key.utf8.count }
            +| attributes.values.reduce(0) { sum2, value in sum2 +| value.utf8.count }
        try require(
            taken <= groupAttributesSize,
            else: .invalidParameter,
            fact: "*checkAttributeSizes.fails.invalidParameter"
        )
    }

    /// A client can change an attribute whose latest change it has seen.
    func checkAttributesSeen(groupID: GroupID, touched: [String]) throws(SDKError) {
        let seen = device.seenAttributes[groupID]
        let known = seen?.login == device.loginNumber ? seen?.change ?? 0 : 0
        try require(
            !touched.contains { key in (world.groupAttributes[groupID]?.changedAt[key] ?? 0) > known },
            else: .groupAttributesConflict,
            fact: "*checkAttributesSeen.fails.groupAttributesConflict"
        )
    }

    /// Remembers that a client knows the attributes that a group has now.
    mutating func noteAttributesSeen(groupID: GroupID, deviceID: String) {
        let newEntry = SeenAttributes(
            login: devices[deviceID]?.loginNumber ?? 0,
            change: world.groupAttributes[groupID]?.changes ?? 0
        )
        devices[deviceID]?.seenAttributes[groupID] = newEntry
    }

    /// Sets and deletes attributes of a group and tells all members, whose clients know the latest ones then.
    mutating func changeAttributes(groupID: GroupID, updated: WireMap<String, String>, deleted: [String]) {
        world.groupAttributes.ensure(groupID, AttributeSheet())
        let newChanges = (world.groupAttributes[groupID]?.changes ?? 0) +| 1
        world.groupAttributes[groupID]?.changes = newChanges
        let change = world.groupAttributes[groupID]?.changes ?? 0
        for key in deleted {
            world.groupAttributes.change(groupID) { groupAttribute in
                groupAttribute.attributes.removeValue(forKey: key)
                groupAttribute.changedAt[key] = change
            }
        }
        for key in updated.keys {
            world.groupAttributes.change(groupID) { groupAttribute2 in
                groupAttribute2.attributes[key] = updated[key] ?? ""
                groupAttribute2.changedAt[key] = change
            }
        }
        let members = (world.groups[groupID]?.members ?? [:]).keys
        let content = GroupAttributesUpdate(
            groupID: groupID,
            groupAttributes: world.groupAttributes[groupID]?.attributes ?? [:],
            updatedKeyList: updated.keys,
            deletedKeyList: deleted
        )
        emitGroupAttributesUpdated(content, to: .users(members))
        for member in members {
            for id in devices.ids(of: member) {
                noteAttributesSeen(groupID: groupID, deviceID: id)
            }
        }
    }

    /// Sets a counter of a group and tells all members.
    mutating func setCounter(groupID: GroupID, key: String, value: Int) {
        world.groupCounters.ensure(groupID, CounterSheet())
        world.groupCounters[groupID]?.counters[key] = value
        emitGroupCounterUpdated(
            GroupCounter(groupID: groupID, key: key, value: value),
            to: .users((world.groups[groupID]?.members ?? [:]).keys)
        )
    }

    /// Changes a counter of a group by a number, which may be negative; a missing one starts at 0.
    mutating func countBy(groupID: GroupID, key: String, change: Int) throws(SDKError) -> GroupCounter {
        try checkMembership(groupID: groupID)
        let value = (world.groupCounters[groupID]?.counters[key] ?? 0) +| change
        setCounter(groupID: groupID, key: key, value: value)
        return GroupCounter(groupID: groupID, key: key, value: value)
    }

    /// Lets this client watch an AVChatRoom as a guest, and no longer the one that it has watched before.
    mutating func watchAsGuest(group: GroupRecord) throws(SDKError) -> JoinGroupResult {
        try require(
            group.type == GroupType.avChatRoom,
            else: .cannotJoinNonLiveGroupWithoutLogin,
            fact: "*watchAsGuest.fails.cannotJoinNonLiveGroupWithoutLogin"
        )
        if group.guests.contains(exactly: thisDevice) {
            return JoinGroupResult(status: JoinGroupStatus.alreadyInGroup)
        }
        stopWatching()
        let added = thisDevice
        world.groups[group.groupID]?.guests.append(added)
        device.watchedGroup = group.groupID
        let earlier = messagesShownToNewcomers(groupID: group.groupID)
        if !earlier.isEmpty {
            let content = earlier.map { message in asReceived(message: message) }
            emitMessageReceived(content, to: .thisDevice)
        }
        return JoinGroupResult(status: JoinGroupStatus.success, group: groupNow(group: group))
    }

    /// Lets this client no longer watch the AVChatRoom that it watches as a guest, if it does.
    mutating func stopWatching() {
        if let watched = device.watchedGroup {
            let removed = thisDevice
            world.groups[watched]?.guests.removeAll { $0 === removed }
            device.watchedGroup = nil
        }
    }

    /// The clients that watch an AVChatRoom as guests and have a connection.
    func guestsReached(groupID: GroupID) -> [String] {
        return (world.groups[groupID]?.guests ?? []).filter { id in !(devices[id]?.isCutOff ?? false) }
    }

    /// Lets the guests of an AVChatRoom receive a message of it.
    mutating func reachGuests(groupID: GroupID, message: Message) {
        for guest in guestsReached(groupID: groupID) {
            emitMessageReceived([message], to: .device(guest))
        }
    }

    /// Takes a group away with all that belongs to it, and tells its members.
    mutating func dismiss(group: GroupRecord) {
        let id = group.groupID
        for topic in topicsOf(groupID: id) {
            forgetTopic(topicID: topic.topicID)
        }
        world.groupAttributes.removeValue(forKey: id)
        world.groupCounters.removeValue(forKey: id)
        forgetSaid(groupID: id)
        world.groups.removeValue(forKey: id)
        world.groupApplications.removeValue(forKey: id)
        for member in group.members.keys {
            users[member]?.groups.removeValue(forKey: id)
            sendGroupNotice(receiver: member, group: group, operationType: GroupSystemNoticeType.dismissed)
        }
        emitGroupListUpdated(to: .users(group.members.keys))
        for member in group.members.keys {
            leaveConversationGroups(owner: member, groupID: id)
        }
    }

    /// Takes a user out of a group.
    mutating func endMembership(userID: UserID, groupID: GroupID) {
        world.groups[groupID]?.members.removeValue(forKey: userID)
        users[userID]?.groups.removeValue(forKey: groupID)
    }

    /// The groups that a user is in, in the order of their making.
    func groupsOf(userID: UserID) -> [GroupRecord] {
        let joined = (users[userID]?.groups ?? [:]).keys.compactMap { id in world.groups[id] }
        return joined.stablySorted { group in group.number }
    }

    /// The id of a group to be made, the chosen one or one that the service makes up.
    mutating func idOfNewGroup(groupID: GroupID? = nil, type: GroupType) -> GroupID {
        let chosen = groupID ?? GroupID(rawValue: "")
        if chosen.rawValue.isEmpty {
            return GroupID(rawValue: newID(type == GroupType.community ? "@TGS#_" : "@TGS#"))
        }
        return chosen
    }

    /// A new group with its owner, who joins an AVChatRoom later as everybody does, and its first members.
    func withFirstMembers(group: GroupRecord, memberList: [NewGroupMember]) -> GroupRecord {
        var filled = group
        if group.type != GroupType.avChatRoom {
            filled.members[myself] = MemberRecord(role: GroupMemberRole.owner, joinTime: now)
        }
        for member in memberList {
            if member.userID != myself && group.type != GroupType.avChatRoom {
                filled.members[member.userID] = MemberRecord(
                    role: member.role ?? GroupMemberRole.member,
                    joinTime: now,
                    memberCustomField: member.memberCustomField
                )
            }
        }
        return filled
    }

    /// How many members a group of a type may have unless told otherwise, 0 for any number.
    func usualGroupSize(type: GroupType) -> Int {
        if type == GroupType.work {
            return workGroupSize
        }
        if type == GroupType.public {
            return publicGroupSize
        }
        if type == GroupType.meeting {
            return meetingGroupSize
        }
        if type == GroupType.community {
            return communitySize
        }
        return 0
    }

    /// What a user may do in a group; nothing for those outside. Its owner is that without having joined, too.
    func roleInGroup(group: GroupRecord, userID: UserID) -> GroupMemberRole? {
        if group.ownerID == userID {
            return GroupMemberRole.owner
        }
        return group.members[userID]?.role
    }

    /// Whether a user is the owner or an administrator of a group.
    func decidesInGroup(groupID: GroupID, userID: UserID) -> Bool {
        if let group = world.groups[groupID] {
            let role = roleInGroup(group: group, userID: userID)
            return role == GroupMemberRole.owner || role == GroupMemberRole.admin
        }
        return false
    }

    /// Finds the member whose profile the caller wants to change. The owner changes everybody's, an administrator their
    /// own and those of ordinary members, anybody else their own.
    func changeableMember(group: GroupRecord, userID: UserID? = nil) throws(SDKError) -> UserID {
        try require(
            group.type != GroupType.avChatRoom,
            else: .notSupportedInLiveGroup,
            fact: "*changeableMember.fails.notSupportedInLiveGroup"
        )
        let caller = try unwrap(
            group.members[myself],
            else: .groupPermissionDenied,
            fact: "*changeableMember.fails.groupPermissionDenied"
        )
        let wanted = userID ?? myself
        let member = try unwrap(
            group.members[wanted],
            else: .memberNotInGroup,
            fact: "*changeableMember.fails.memberNotInGroup"
        )
        try require(
            wanted == myself || ranksAbove(role: caller.role, other: member.role),
            else: .groupPermissionDenied,
            fact: "*changeableMember.fails.groupPermissionDenied.2"
        )
        return wanted
    }

    /// Lets the member whose profile the caller has changed see it in the list of groups, and the members of the group
    /// read of it.
    mutating func memberChanged(groupID: GroupID, userID: UserID) {
        tellOfGroup(groupID: groupID, receivers: [userID])
        sendGroupTip(groupID: groupID, operationType: GroupTipType.memberProfileUpdated, userIDList: [userID])
    }

    /// The marks that members of a group have.
    func liveMarks(groupID: GroupID) -> [Int] {
        var marks = [Int]()
        for member in (world.groups[groupID]?.members ?? [:]).values {
            marks = marks + member.marks.filter { mark in !marks.contains(mark) }
        }
        return marks
    }

    /// A page of the members of a group.
    mutating func membersListed(
        group: GroupRecord,
        role: GroupMemberRole? = nil,
        count: Int,
        offset: MemberOffset,
        filter: Int? = nil
    ) throws(SDKError) -> GroupMemberListResult {
        try require(
            roleInGroup(group: group, userID: myself) != nil,
            else: .groupPermissionDenied,
            fact: "*membersListed.fails.groupPermissionDenied"
        )
        let isLive = group.type == GroupType.avChatRoom
        try require(!(filter != nil && !isLive), else: .invalidParameter, fact: "*membersListed.fails.invalidParameter")
        try require(
            !(isLive && edition !== "premium"),
            else: .featureNotPurchased,
            fact: "*membersListed.fails.featureNotPurchased"
        )
        try require(
            !(isLive && !liveMemberList),
            else: .featureNotPurchased,
            fact: "*membersListed.fails.featureNotPurchased.2"
        )
        var found = group.members.keys
        if isLive {
            try notMoreOften(what: "members of " + group.groupID.rawValue, interval: liveMemberListInterval)
            found = Array(found.reversed().prefix(max(0, liveMembersListed)))
        }
        if let role {
            found = found.filter { user in group.members[user]?.role == role }
        }
        if let filter {
            found = found.filter { user in (group.members[user]?.marks ?? []).contains(filter) }
        }
        let page = pageOf(
            userIDList: found,
            size: isLive ? liveMembersPerPage : count,
            cursor: offset.rawValue,
            isFirst: offset == MemberOffset(rawValue: "0")
        )
        return GroupMemberListResult(
            memberList: page.userIDList.map { user in
                isLive
                    ? listenerAsSeen(groupID: group.groupID, userID: user)
                    : memberAsSeen(groupID: group.groupID, userID: user)
            },
            offset: page.next.isEmpty ? MemberOffset(rawValue: "0") : MemberOffset(rawValue: page.next)
        )
    }

    /// A page of users, the first one or the one that begins where a cursor says; none for any other cursor.
    func pageOf(userIDList: [UserID], size: Int, cursor: String, isFirst: Bool) -> UserPage {
        var page = UserPage()
        var position = 0
        var isBegun = isFirst
        for user in userIDList {
            if isBegun && page.userIDList.count < size {
                page.userIDList.append(user)
            } else if isBegun && page.next.isEmpty {
                page.next = String(position)
            }
            position = position +| 1
            isBegun = isBegun || cursor === String(position)
        }
        return page
    }

    /// A member of a group as the others see them.
    func memberAsSeen(groupID: GroupID, userID: UserID) -> GroupMember {
        let profile = users[userID]?.profile
        let member = world.groups[groupID]?.members[userID]
        return GroupMember(
            userID: userID,
            nick: profile?.nick ?? "",
            avatar: profile?.avatar ?? "",
            role: member?.role ?? GroupMemberRole.member,
            joinTime: member?.joinTime ?? 0,
            nameCard: member?.nameCard ?? "",
            muteUntil: member?.muteUntil ?? 0,
            memberCustomField: member?.memberCustomField ?? [],
            lastSendMsgTime: member?.lastSendMsgTime ?? 0,
            isOnline: member != nil && edition === "premium" && isOnline(userID: userID)
        )
    }

    /// A member of an AVChatRoom as the list of its members has them.
    func listenerAsSeen(groupID: GroupID, userID: UserID) -> GroupMember {
        let member = memberAsSeen(groupID: groupID, userID: userID)
        return GroupMember(
            userID: userID,
            nick: member.nick,
            avatar: member.avatar,
            role: member.role,
            joinTime: member.joinTime
        )
    }

    /// Whether a member with the role can decide about one with the other; owners can about all, administrators about
    /// members.
    func ranksAbove(role: GroupMemberRole, other: GroupMemberRole) -> Bool {
        if role == GroupMemberRole.owner {
            return other != GroupMemberRole.owner
        }
        return role == GroupMemberRole.admin && other != GroupMemberRole.owner && other != GroupMemberRole.admin
    }

    /// Keeps a message of a group or topic, for those who may join later and see what was said before.
    mutating func keepForGroup(message: Message) {
        if let groupID = message.conversationID.groupID {
            if !world.groupMessages.contains(groupID) {
                world.groupMessages[groupID] = [:]
            }
            world.groupMessages[groupID]?[message.ID] = message
        }
    }

    /// Brings a message that is kept of a group up to date.
    mutating func amendGroupMessage(message: Message) {
        if let kept = world.groupMessages[message.conversationID.groupID]?[message.ID] {
            var amended = message
            amended.flow = kept.flow
            amended.isDeleted = false
            world.groupMessages[message.conversationID.groupID]?[message.ID] = amended
        }
    }

    /// Drops what was said in a group or topic that is no more, so that another one under its id begins anew.
    mutating func forgetSaid(groupID: GroupID) {
        world.groupMessages.removeValue(forKey: groupID)
        world.liveMessages.removeValue(forKey: groupID)
    }

    /// Lets a user who joins a group, and perhaps was in it before, see of its history what its type allows, and
    /// nothing else.
    mutating func beginHistory(owner: UserID, groupID: GroupID) {
        for id in [groupID] + topicsOf(groupID: groupID).map({ topic in topic.topicID }) {
            beginHistoryOf(owner: owner, groupID: id, isShown: showsEarlierMessages(groupID: groupID))
        }
    }

    /// Lets a user begin with a group's or topic's history, or with none of it.
    mutating func beginHistoryOf(owner: UserID, groupID: GroupID, isShown: Bool) {
        users.turn(to: owner)
        let id = ConversationID.group(groupID)
        let former = users[owner]?.conversations[id]
        users[owner]?.messages.removeValue(forKey: id)
        leaveNothingUnread(owner: owner, conversationID: id)
        if isShown {
            users[owner]?.messages[id] = [:]
            for message in (world.groupMessages[groupID] ?? [:]).values {
                var seen = message
                if message.from != owner {
                    seen.flow = MessageFlow.incoming
                }
                users[owner]?.messages[id]?[message.ID] = seen
                if (users[message.from]?.passedOver ?? [:]).contains(message.ID) {
                    users[owner]?.passedOver[message.ID] = true
                }
            }
        }
        if let former {
            showLatest(owner: owner, conversationID: id)
            tellRenewed(owner: owner, former: former)
        }
    }

    /// Lets a user who has come back to a group know how the conversation with it looks now, where that is new.
    mutating func tellRenewed(owner: UserID, former: Conversation) {
        users.turn(to: owner)
        if let group = world.groups[former.conversationID.groupID] {
            let newGroupProfile = groupAsSeen(group: group, by: owner)
            users[owner]?.conversations[former.conversationID]?.groupProfile = newGroupProfile
        }
        let renewed = users[owner]?.conversations[former.conversationID]
        let isChanged = renewed?.lastMessage != former.lastMessage || renewed?.unreadCount != former.unreadCount
        if isChanged && standsInList(conversationID: former.conversationID) {
            emitConversationListUpdated(to: .user(owner))
        }
        if former.unreadCount > 0 && countsTowardsTotal(conversation: former) {
            emitTotalUnreadMessageCountUpdated(to: .user(owner))
        }
    }

    /// Whether whoever joins a group sees what was said in it before.
    func showsEarlierMessages(groupID: GroupID) -> Bool {
        let type = world.groups[groupID]?.type
        if type == GroupType.work {
            return earlierMessagesInWorkGroups
        }
        if type == GroupType.public {
            return earlierMessagesInPublicGroups
        }
        return type == GroupType.meeting || type == GroupType.community
    }

    /// Lets the caller, who has just joined an AVChatRoom, see its latest messages.
    mutating func showEarlierMessages(groupID: GroupID) {
        let shown = messagesShownToNewcomers(groupID: groupID)
        if !shown.isEmpty {
            let content = shown.map { message in message.from == myself ? message : asReceived(message: message) }
            emitMessageReceived(content)
        }
    }

    /// The latest messages of an AVChatRoom that whoever joins it sees - in the premium edition, and as many as the
    /// console says. None of any other group.
    func messagesShownToNewcomers(groupID: GroupID) -> [Message] {
        if edition !== "premium" {
            return []
        }
        let latest = Array((world.liveMessages[groupID]?.current ?? [:]).values.suffix(max(0, messagesForNewcomers)))
        return latest.filter { message in message.time +| messagesForNewcomersWindow >= now }
    }

    /// Lets the members of a group know what the caller has changed in its profile. Of muting, joining and inviting
    /// they are told only if the console says so; then the caller's list alone changes.
    mutating func tellOfProfile(groupID: GroupID, change: GroupProfileChange) {
        let newInfoSequence = (world.groups[groupID]?.infoSequence ?? 0) +| 1
        world.groups[groupID]?.infoSequence = newInfoSequence
        let newLastInfoTime = now
        world.groups[groupID]?.lastInfoTime = newLastInfoTime
        var told = change
        if !accessTips {
            told.muteAllMembers = nil
            told.joinOption = nil
            told.inviteOption = nil
        }
        let isTold = told != GroupProfileChange()
        let members = (world.groups[groupID]?.members ?? [:]).keys
        tellOfGroup(groupID: groupID, receivers: members.filter { member in isTold || member == myself })
        if isTold {
            sendGroupTip(
                groupID: groupID,
                operationType: GroupTipType.groupProfileUpdated,
                userIDList: [myself],
                change: told
            )
        }
    }

    /// Fields of the app's own after some were given; those that weren't stay as they are.
    func withFields(given: [CustomField], former: [CustomField]) -> [CustomField] {
        return former.filter { old in !given.contains { field in field.key === old.key } } + given
    }

    /// This device may not ask for something too often.
    mutating func notMoreOften(what: String, interval: Int) throws(SDKError) {
        if let last = device.lastAsked[what] {
            try require(now >= last +| interval, else: .tooFrequent, fact: "*notMoreOften.fails.tooFrequent")
        }
        device.lastAsked[what] = now
    }

    /// The groups that the caller is a member of, as the caller sees them. Communities with topics have a list of their
    /// own.
    func joinedGroups() -> [Group] {
        let joined = groupsOf(userID: me.profile.userID).filter { group in !group.isSupportTopic }
        return joined.map { group in groupAsSeen(group: group, by: me.profile.userID) }
    }

    /// When the last message of a group was sent, as a last message that tells nothing else.
    func timeOf(message: LastMessage? = nil) -> LastMessage? {
        if let message {
            return LastMessage(lastTime: message.lastTime, fromAccount: message.fromAccount, type: message.type)
        }
        return nil
    }

    /// A group as the caller sees it after a change.
    func groupNow(group: GroupRecord) -> Group {
        return groupAsSeen(group: world.groups[group.groupID] ?? group, by: myself)
    }

    /// A group as one of its members sees it.
    func groupAsSeen(group: GroupRecord, by: UserID) -> Group {
        var seen = Group(
            groupID: group.groupID,
            name: group.name,
            type: group.type,
            avatar: group.avatar,
            introduction: group.introduction,
            notification: group.notification,
            ownerID: group.ownerID,
            createTime: group.createTime,
            infoSequence: group.infoSequence,
            lastInfoTime: group.lastInfoTime,
            nextMessageSeq: group.nextSequence,
            memberCount: group.members.count,
            maxMemberCount: group.maxMemberCount,
            muteAllMembers: group.muteAllMembers,
            joinOption: group.joinOption,
            inviteOption: group.inviteOption,
            groupCustomField: group.groupCustomField,
            isSupportTopic: group.isSupportTopic
        )
        if let conversation = users[by]?.conversations[ConversationID.group(group.groupID)] {
            seen.lastMessage = conversation.lastMessage
        }
        if let member = group.members[by] {
            seen.selfInfo = GroupSelfInfo(
                userID: by,
                role: member.role,
                nameCard: member.nameCard,
                joinTime: member.joinTime,
                messageRemindType: users[by]?.remindTypes[ConversationID.group(group.groupID)]
                    ?? RemindType.acceptAndNotify,
                memberCustomField: member.memberCustomField,
                readedSequence: readUpTo(
                    owner: by,
                    conversationID: ConversationID.group(group.groupID),
                    next: group.nextSequence
                )
            )
        }
        return seen
    }

    /// Tells the device that deletes what has changed of a conversation. The user's other devices aren't told.
    mutating func tellThisDevice(conversationID: ConversationID, wasCounted: Bool) {
        if standsInList(conversationID: conversationID) {
            emitConversationListUpdated(to: .thisDevice)
        }
        if let topic = world.topics[conversationID.groupID ?? GroupID(rawValue: "")] {
            let content = TopicUpdate(groupID: topic.groupID, topic: topicAsSeen(topic: topic, by: myself))
            emitTopicUpdated(content, to: .thisDevice)
        }
        if let conversation = me.conversations[conversationID],
            wasCounted && countsTowardsTotal(conversation: conversation)
        {
            emitTotalUnreadMessageCountUpdated(to: .thisDevice)
        }
    }

    /// Takes a message out of the caller's history, and leaves it with those clients that have it at hand.
    mutating func deleteForMe(message: Message) -> Message {
        var deleted = message
        deleted.isDeleted = true
        me.messages[message.conversationID]?.removeValue(forKey: message.ID)
        for id in devices.ids(of: myself) {
            devices.turn(to: id)
            if (devices[id]?.atHand ?? [:]).contains(message.ID) {
                if !(devices[id]?.leftovers ?? [:]).contains(message.conversationID) {
                    devices[id]?.leftovers[message.conversationID] = [:]
                }
                let newEntry = id === thisDevice ? deleted : message
                devices[id]?.leftovers[message.conversationID]?[message.ID] = newEntry
            }
        }
        return deleted
    }

    /// Extensions need a message that was made for them, was sent, and belongs to no AVChatRoom.
    func checkExtensible(message: Message) throws(SDKError) {
        try checkHasMessage(message: message)
        try require(
            message.isSupportExtension,
            else: .invalidParameter,
            fact: "*checkExtensible.fails.invalidParameter"
        )
    }

    /// The caller must have a message that was sent, in a group as a member of it still, and in no AVChatRoom.
    func checkHasMessage(message: Message) throws(SDKError) {
        try require(
            keepsHistory(conversationID: message.conversationID),
            else: .notSupportedInLiveGroup,
            fact: "*checkHasMessage.fails.notSupportedInLiveGroup"
        )
        try checkMember(message: message)
        try require(
            (me.messages[conversationOf(message: message, owner: myself)] ?? [:]).contains(message.ID),
            else: .invalidParameter,
            fact: "*checkHasMessage.fails.invalidParameter"
        )
    }

    /// The caller must be on a side of the conversation that a message is from - in a group a member of it still.
    func checkMember(message: Message) throws(SDKError) {
        try require(
            message.conversationID.isC2c || sidesOf(message: message).contains(myself),
            else: .groupPermissionDenied,
            fact: "*checkMember.fails.groupPermissionDenied"
        )
    }

    /// Who has a message - those on its sides in whose history it is, or, as an AVChatRoom has no history, all of its
    /// members.
    func havingMessage(message: Message) -> [UserID] {
        let sides = sidesOf(message: message)
        if !keepsHistory(conversationID: message.conversationID) {
            return sides
        }
        return sides.filter { user in
            (users[user]?.messages[conversationOf(message: message, owner: user)] ?? [:]).contains(message.ID)
        }
    }

    /// Remembers that a user knows the latest value of a key.
    mutating func noteSeen(userID: UserID, messageID: MessageID, key: String) {
        if let version = world.messageExtensions[messageID]?.entries[key]?.version {
            users.change(userID) { user in
                user.seenExtensions.ensure(messageID, SeenExtensions())
                user.seenExtensions[messageID]?.versions[key] = version
            }
        }
    }

    /// Whether the caller knows the latest value of a key; of one that doesn't exist there is nothing to know.
    func hasSeenLatest(messageID: MessageID, key: String) -> Bool {
        let version = world.messageExtensions[messageID]?.entries[key]?.version
        return version == nil || me.seenExtensions[messageID]?.versions[key] == version
    }

    /// What a key gives that couldn't be changed, with its latest value, which the caller then knows.
    mutating func refusedExtension(messageID: MessageID, key: String) -> MessageExtensionResult {
        noteSeen(userID: myself, messageID: messageID, key: key)
        return MessageExtensionResult(
            code: 23001,
            key: key,
            value: world.messageExtensions[messageID]?.entries[key]?.value ?? ""
        )
    }

    /// A message as it stands inside a merged one.
    func simplified(message: Message) -> SimplifiedMessage {
        return SimplifiedMessage(
            ID: message.ID,
            from: message.from,
            nick: message.nick,
            avatar: message.avatar,
            time: message.time,
            messageBody: bounded(
                [
                    MessageElement(
                        type: message.type,
                        payload: bounded(
                            union: message.payload,
                            inside: 1,
                            else: MessagePayload.text(TextPayload(text: ""))
                        )
                    )
                ],
                inside: 1,
                else: []
            ),
            cloudCustomData: message.cloudCustomData
        )
    }

    /// A message as it can travel - with a key in place of merged messages that are too large for that.
    mutating func leftWithService(message: Message) -> Message {
        var light = message
        if let merged = message.payload.mergerPayload, merged.wire.encodedSize > messageSizeLimit {
            var rest = merged
            rest.messageList = []
            rest.downloadKey = newID("merged-")
            light.payload = MessagePayload.merger(rest)
        }
        return light
    }

    /// Keeps the merged messages of a message under the key that it travels with in their place, if it does.
    mutating func keepMerged(message: Message, light: Message) {
        let merged = message.payload.mergerPayload
        let key = light.payload.mergerPayload?.downloadKey
        if let merged {
            if let key, key !== merged.downloadKey {
                world.mergedMessages[key] = merged
            }
        }
    }

    /// Whether a message was written by the service and not by a user.
    func isNotice(type: MessageType) -> Bool {
        return type == MessageType.groupTip || type == MessageType.groupSystemNotice
    }

    /// How many results a cursor leaves behind, none without a cursor.
    func offsetAt(cursor: String? = nil, expires: Bool) throws(SDKError) -> Int {
        if let cursor, !cursor.isEmpty {
            let place = try unwrap(
                me.searchCursors[cursor],
                else: .searchCursorInvalid,
                fact: "*offsetAt.fails.searchCursorInvalid"
            )
            try require(
                !(expires && now > place.madeAt +| searchCursorLifetime),
                else: .searchCursorExpired,
                fact: "*offsetAt.fails.searchCursorExpired"
            )
            return place.offset
        }
        return 0
    }

    /// What a search finds in a conversation, the latest message first.
    func resultIn(conversationID: ConversationID, terms: SearchTerms) -> ConversationSearchResult {
        let matching = keptMessages(conversationID: conversationID).filter { message in
            isFound(message: message, terms: terms)
        }
        return ConversationSearchResult(
            conversationID: conversationID,
            messageCount: matching.count,
            messageList: Array(matching.reversed())
        )
    }

    /// Whether a message is what a search looks for.
    func isFound(message: Message, terms: SearchTerms) -> Bool {
        return ![MessageType.face, MessageType.groupTip, MessageType.groupSystemNotice].contains(message.type)
            && !message.isRevoked
            && message.time >= terms.earliest
            && message.time <= terms.latest
            && (terms.senders.isEmpty || terms.senders.contains(message.from))
            && (terms.types.isEmpty || terms.types.contains(message.type))
            && holdsKeywords(content: searchableText(message: message), keywords: terms.keywords, match: terms.match)
    }

    /// A page of the messages found in one conversation.
    mutating func pageOfMessages(found: [ConversationSearchResult], offset: Int) -> SearchCloudMessagesResult {
        let end = offset +| searchResultsPerPage
        if let result = found.first {
            let left = Array(result.messageList.suffix(max(0, result.messageCount -| offset)))
            return SearchCloudMessagesResult(
                totalCount: result.messageCount,
                cursor: cursorAt(offset: end, isLast: end >= result.messageCount),
                searchResultList: [
                    ConversationSearchResult(
                        conversationID: result.conversationID,
                        messageCount: result.messageCount,
                        messageList: Array(left.prefix(max(0, searchResultsPerPage)))
                    )
                ]
            )
        }
        return SearchCloudMessagesResult()
    }

    /// A page of the conversations in which something was found, with the message where it is one alone.
    mutating func pageOfConversations(found: [ConversationSearchResult], offset: Int) -> SearchCloudMessagesResult {
        let end = offset +| searchResultsPerPage
        let total = found.count
        let page = Array(found.suffix(max(0, total -| offset)).prefix(max(0, searchResultsPerPage)))
        return SearchCloudMessagesResult(
            totalCount: total,
            cursor: cursorAt(offset: end, isLast: end >= total),
            searchResultList: page.map { result in
                ConversationSearchResult(
                    conversationID: result.conversationID,
                    messageCount: result.messageCount,
                    messageList: result.messageCount == 1 ? result.messageList : []
                )
            }
        )
    }

    /// Lets those clients have a message at hand on which a user is logged in. Those without a connection get it later.
    mutating func putAtHand(owner: UserID, message: Message) {
        for id in devices.ids(of: owner) {
            devices.turn(to: id)
            if devices[id]?.isCutOff ?? false {
                devices[id]?.missed[message.ID] = message.conversationID
            } else {
                devices[id]?.atHand[message.ID] = message.conversationID
            }
        }
    }

    /// Where a message stands in its history - its number in a group, its time in a one-to-one conversation.
    func placeInHistory(message: Message) -> Int {
        return message.conversationID.isGroup ? message.sequence : message.time
    }

    /// Whether the service searches a conversation; it leaves out communities, AVChatRooms and its own notices.
    func canBeSearched(conversationID: ConversationID) -> Bool {
        if let groupID = conversationID.groupID {
            let type = world.groups[homeOf(groupID: groupID)]?.type
            return type != GroupType.community && type != GroupType.avChatRoom
        }
        return conversationID.isC2c
    }

    /// What of a message is searched for keywords.
    func searchableText(message: Message) -> String {
        return message.payload.textPayload?.text
            ?? message.payload.customPayload?.data
            ?? message.payload.filePayload?.fileName
            ?? ""
    }

    /// Whether a text holds the keywords, wherever they stand and in letters of any case.
    func holdsKeywords(content: String, keywords: [String], match: KeywordMatch) -> Bool {
        if match == KeywordMatch.allKeywords {
            return keywords.allSatisfy { keyword in containsText(content, keyword) }
        }
        return keywords.isEmpty || keywords.contains { keyword in containsText(content, keyword) }
    }

    /// Makes a cursor with which the caller's search goes on.
    mutating func cursorAt(offset: Int, isLast: Bool) -> String {
        if isLast {
            return ""
        }
        let cursor = newID("cursor-")
        me.searchCursors[cursor] = SearchCursor(offset: offset, madeAt: now)
        return cursor
    }

    /// A new message with what all kinds of them can carry, which then waits on the device.
    mutating func toBeSent(
        message: Message,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        outgoing: OutgoingMessage
    ) -> Message {
        var made = message
        made.cloudCustomData = cloudCustomData
        made.priority = priority
        made.needReadReceipt = needReadReceipt
        made.isSupportExtension = isSupportExtension
        device.outbox[made.ID] = outgoing
        device.outbox[made.ID]?.made = made
        if device.isCutOff {
            noteFailure(message: made)
        }
        return made
    }

    /// A message for some members alone is for a group of a kind that has such messages.
    func checkReceivers(to: String, receiverList: [UserID]? = nil) throws(SDKError) {
        try require(
            !(receiverList != nil
                && (isInCommunity(groupID: to) || world.groups[GroupID(rawValue: to)]?.type == GroupType.avChatRoom)),
            else: .invalidParameter,
            fact: "*checkReceivers.fails.invalidParameter"
        )
    }

    /// The line that stands for a message, a text itself and a word in brackets for anything else.
    func wordsOf(payload: MessagePayload) -> String {
        if payload.imagePayload != nil {
            return "[Image]"
        }
        if payload.audioPayload != nil {
            return "[Voice]"
        }
        if payload.videoPayload != nil {
            return "[Video]"
        }
        if payload.filePayload != nil {
            return "[File]"
        }
        if payload.facePayload != nil {
            return "[Sticker]"
        }
        if payload.locationPayload != nil {
            return "[Location]"
        }
        if payload.customPayload != nil {
            return "[Custom Messages]"
        }
        if payload.mergerPayload != nil {
            return "[Chat History]"
        }
        if payload.groupTipPayload != nil {
            return "[Group Notification]"
        }
        if payload.groupSystemNoticePayload != nil {
            return "[System Notification]"
        }
        return payload.textPayload?.text ?? ""
    }

    /// Whether a group is a community or one of a community's topics.
    func isInCommunity(groupID: String) -> Bool {
        return groupID.hasPrefix(exactly: "@TGS#_")
            || containsText(groupID, "@TOPIC#_")
            || world.groups[GroupID(rawValue: groupID)]?.type == GroupType.community
    }

    /// Shows in a user's conversation list that a message mentions them, until they have read it.
    mutating func noteMention(owner: UserID, message: Message) {
        let isAll = message.atUserList.contains(MentionID.all)
        let isOwner = message.atUserList.contains(MentionID.user(owner))
        if let groupID = message.conversationID.groupID, isAll || isOwner {
            let atType = !isAll ? GroupAtType.me : isOwner ? GroupAtType.allAndMe : GroupAtType.all
            users[owner]?.conversations[message.conversationID]?.groupAtInfoList.append(
                GroupAtInfo(
                    from: message.from,
                    groupID: groupID,
                    messageSequence: message.sequence,
                    atTypeArray: [atType]
                )
            )
        }
    }

    /// Takes a message out of those that mention a user in the list, and tells whether it was among them.
    mutating func noLongerMentioned(owner: UserID, message: Message) -> Bool {
        let mentions = users[owner]?.conversations[message.conversationID]?.groupAtInfoList ?? []
        let others = mentions.filter { mention in mention.messageSequence != message.sequence }
        users[owner]?.conversations[message.conversationID]?.groupAtInfoList = others
        return others.count < mentions.count
    }

    /// A message of the caller's that isn't sent yet.
    mutating func newMessage(
        type: MessageType,
        payload: MessagePayload,
        to: String,
        conversationType: ConversationType
    ) -> Message {
        var conversationID = ConversationID.system
        if conversationType == ConversationType.c2c {
            conversationID = ConversationID.c2c(UserID(rawValue: to))
        }
        if conversationType == ConversationType.group {
            conversationID = ConversationID.group(GroupID(rawValue: to))
        }
        return Message(
            ID: MessageID(rawValue: newID("message-")),
            type: type,
            payload: payload,
            conversationID: conversationID,
            conversationType: conversationType,
            to: to,
            from: myself,
            flow: MessageFlow.outgoing,
            time: now,
            status: MessageStatus.unsent,
            nick: me.profile.nick,
            avatar: me.profile.avatar
        )
    }

    /// The content of a message with a file.
    func mediaPayload(type: MessageType, upload: PendingUpload, url: String) -> MessagePayload {
        let file = upload.file
        let uuid = upload.uuid
        if type == MessageType.image {
            return MessagePayload.image(imagePayload(file: file, uuid: uuid, url: url))
        }
        if type == MessageType.audio {
            return MessagePayload.audio(
                AudioPayload(uuid: uuid, url: url, remoteAudioUrl: url, size: file.size, second: file.duration / 1000)
            )
        }
        if type == MessageType.video {
            return MessagePayload.video(videoPayload(file: file, uuid: uuid, url: url))
        }
        return MessagePayload.file(FilePayload(uuid: uuid, fileName: file.name, fileUrl: url, fileSize: file.size))
    }

    /// An image in its three sizes; one that is smaller than a size stays as it is.
    func imagePayload(file: LocalFile, uuid: String, url: String) -> ImagePayload {
        let shorter = min(file.width, file.height)
        let original = ImageInfo(
            type: 0,
            size: file.size,
            width: file.width,
            height: file.height,
            imageUrl: url,
            url: url
        )
        return ImagePayload(
            uuid: uuid,
            imageFormat: imageFormat(type: file.type),
            imageInfoArray: [
                original,
                scaled(image: original, shorter: shorter, side: thumbnailSide, type: 1),
                scaled(image: original, shorter: shorter, side: largeImageSide, type: 2),
            ]
        )
    }

    /// An image in a smaller size.
    func scaled(image: ImageInfo, shorter: Int, side: Int, type: Int) -> ImageInfo {
        var smaller = image
        smaller.type = type
        smaller.size = 0
        if shorter > side {
            smaller.width = quotient(image.width *| side, shorter)
            smaller.height = quotient(image.height *| side, shorter)
        }
        return smaller
    }

    /// A video with an image from it, as large as the video.
    func videoPayload(file: LocalFile, uuid: String, url: String) -> VideoPayload {
        let image = url.isEmpty ? "" : url + "-thumb"
        return VideoPayload(
            videoUUID: uuid,
            videoUrl: url,
            remoteVideoUrl: url,
            videoFormat: file.type == MediaType.mp4 ? "mp4" : "",
            videoSecond: file.duration / 1000,
            videoSize: file.size,
            thumbUUID: uuid + "-thumb",
            thumbUrl: image,
            thumbWidth: file.width,
            thumbHeight: file.height,
            snapshotUrl: image,
            snapshotWidth: file.width,
            snapshotHeight: file.height
        )
    }

    /// The number of a format of images.
    func imageFormat(type: MediaType? = nil) -> Int {
        if type == MediaType.jpeg {
            return 1
        }
        if type == MediaType.gif {
            return 2
        }
        if type == MediaType.png {
            return 3
        }
        if type == MediaType.bmp {
            return 4
        }
        return unknownImageFormat
    }

    /// A new message with a file, which waits on the device.
    mutating func mediaMessage(
        type: MessageType,
        file: LocalFile,
        to: String,
        conversationType: ConversationType,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        outgoing: OutgoingMessage
    ) -> Message {
        let upload = PendingUpload(file: file, uuid: newID("file-"))
        var waiting = outgoing
        waiting.upload = upload
        let message = newMessage(
            type: type,
            payload: mediaPayload(type: type, upload: upload, url: file.path),
            to: to,
            conversationType: conversationType
        )
        return toBeSent(
            message: message,
            cloudCustomData: cloudCustomData,
            priority: priority,
            needReadReceipt: needReadReceipt,
            isSupportExtension: isSupportExtension,
            outgoing: waiting
        )
    }

    /// Whether the content of messages of a type can be changed after sending.
    func canChangeContent(type: MessageType) -> Bool {
        return [MessageType.text, MessageType.custom, MessageType.location, MessageType.face].contains(type)
    }

    /// Lets everybody who has a message have it as it is now, and newcomers to its group too.
    mutating func modifyForAll(message: Message) {
        amendGroupMessage(message: message)
        for user in havingMessage(message: message) {
            tellModified(owner: user, message: message)
        }
    }

    /// Changes a user's copy of a message, and tells the user.
    mutating func tellModified(owner: UserID, message: Message) {
        users.turn(to: owner)
        let id = conversationOf(message: message, owner: owner)
        if let copy = users[owner]?.messages[id]?[message.ID] {
            var changed = copy
            changed.type = message.type
            changed.payload = message.payload
            changed.cloudCustomData = message.cloudCustomData
            changed.version = message.version
            changed.isModified = true
            keepChanged(owner: owner, message: changed)
            emitMessageModified([changed], to: .user(owner))
            noteChangeMissed(owner: owner, message: changed)
            if isLastOf(owner: owner, message: changed) {
                tellListed(owner: owner, conversationID: id)
            }
        }
    }

    /// Users, as lists of them show them.
    func usersInBrief(userIDs: [UserID]) -> [UserInfo] {
        return userIDs.map { id in
            UserInfo(userID: id, nick: users[id]?.profile.nick ?? "", avatar: users[id]?.profile.avatar ?? "")
        }
    }

    /// A reaction to a message, with some of those who have put it.
    func reactionAsSeen(messageID: MessageID, reactionID: String, shown: Int) -> MessageReaction {
        let putBy = world.messageReactions[messageID]?.users[reactionID] ?? []
        return MessageReaction(
            reactionID: reactionID,
            totalUserCount: putBy.count,
            partialUserList: usersInBrief(userIDs: Array(putBy.prefix(max(0, shown))))
        )
    }

    /// Lets all who have a message know how one of its reactions stands now.
    mutating func tellReaction(message: Message, reactionID: String) {
        let reaction = reactionAsSeen(messageID: message.ID, reactionID: reactionID, shown: usersShownPerReaction)
        emitMessageReactionsUpdated(
            MessageReactions(messageID: message.ID, reactionList: [reaction]),
            to: .users(havingMessage(message: message))
        )
    }

    /// Whether messages of a conversation can have read receipts; in communities and AVChatRooms they can't.
    func hasReadReceipts(conversationID: ConversationID) -> Bool {
        if let groupID = conversationID.groupID {
            let group = groupOf(groupID: groupID)
            return group?.type != GroupType.community && group?.type != GroupType.avChatRoom
        }
        return true
    }

    /// Notes that a user who is to send a receipt has received a message.
    mutating func awaitReceipt(owner: UserID, message: Message) {
        if message.needReadReceipt && owner != message.from && hasReadReceipts(conversationID: message.conversationID) {
            world.readReceipts.ensure(message.ID, ReceiptSheet())
            world.readReceipts[message.ID]?.awaited.append(owner)
        }
    }

    /// Who has sent a receipt for a message, the first ones first.
    func readersOf(message: Message) -> [UserID] {
        return (world.readReceipts[message.ID]?.readAt ?? [:]).keys
    }

    /// The users whose receipt is still awaited for a message, without those who have left the group.
    func notReadersOf(message: Message) -> [UserID] {
        let readers = readersOf(message: message)
        let present = sidesOf(message: message)
        return (world.readReceipts[message.ID]?.awaited ?? []).filter { user in
            !readers.contains(user) && present.contains(user)
        }
    }

    /// How far a message was read, as its sender has it with the message.
    func receiptInfo(message: Message) -> ReadReceiptInfo {
        if message.conversationID.isGroup {
            return ReadReceiptInfo(
                readCount: readersOf(message: message).count,
                unreadCount: notReadersOf(message: message).count
            )
        }
        let times = Array((world.readReceipts[message.ID]?.readAt ?? [:]).values)
        return ReadReceiptInfo(isPeerRead: !times.isEmpty, timestamp: times.last ?? 0)
    }

    /// How far a message was read, as its sender is told when the caller has read it.
    func receipt(message: Message) -> MessageReadReceipt {
        let info = receiptInfo(message: message)
        if let groupID = message.conversationID.groupID {
            return MessageReadReceipt(
                messageID: message.ID,
                groupID: groupID,
                readCount: info.readCount,
                unreadCount: info.unreadCount
            )
        }
        return MessageReadReceipt(
            messageID: message.ID,
            userID: myself,
            isPeerRead: info.isPeerRead,
            timestamp: info.timestamp
        )
    }

    /// Revokes a message in the caller's name, for everybody who has it.
    mutating func revokeForAll(message: Message) {
        if liveMessage(message: message) != nil {
            revokeLive(message: asRevoked(message: message))
        } else {
            amendGroupMessage(message: asRevoked(message: message))
            for user in havingMessage(message: message) {
                tellRevoked(owner: user, message: message)
            }
        }
    }

    /// Lets all who are in an AVChatRoom know that a message was revoked, which nobody's history has.
    mutating func revokeLive(message: Message) {
        let groupID = message.conversationID.groupID ?? GroupID(rawValue: "")
        world.liveMessages.change(groupID) { liveMessage in
            liveMessage.current.removeValue(forKey: message.ID)
            liveMessage.revoked[message.ID] = message
        }
        for member in havingMessage(message: message) {
            let content: [Message] = [member == message.from ? message : asReceived(message: message)]
            emitMessageRevoked(content, to: .user(member))
        }
        for guest in guestsReached(groupID: groupID) {
            let content2: [Message] = [asReceived(message: message)]
            emitMessageRevoked(content2, to: .device(guest))
        }
    }

    /// The conversation in which a user has a message.
    func conversationOf(message: Message, owner: UserID) -> ConversationID {
        if message.conversationID.isGroup {
            return message.conversationID
        }
        return owner == message.from
            ? ConversationID.c2c(UserID(rawValue: message.to))
            : ConversationID.c2c(message.from)
    }

    /// Whether a user's list shows a message as the latest one of its conversation.
    func isLastOf(owner: UserID, message: Message) -> Bool {
        return users[owner]?.conversations[message.conversationID]?.lastMessage?.lastSequence == message.sequence
    }

    /// Takes a message out of the count of unread ones, and tells whether it was among them.
    mutating func noLongerUnread(owner: UserID, message: Message) -> Bool {
        users.turn(to: owner)
        let id = message.conversationID
        let unreadCount = users[owner]?.conversations[id]?.unreadCount ?? 0
        let unread = Array((users[owner]?.countedMessages[id] ?? []).suffix(max(0, unreadCount)))
        if !unread.contains(message.ID) {
            return false
        }
        users.change(owner) { user in
            user.countedMessages[id]?.removeAll { $0 == message.ID }
            user.conversations[id]?.unreadCount = unreadCount -| 1
        }
        noteRead(owner: owner, conversationID: id)
        return true
    }

    /// Lets a user know how a conversation looks now, in the list or, a topic, in its community.
    mutating func tellListed(owner: UserID, conversationID: ConversationID) {
        if standsInList(conversationID: conversationID) {
            emitConversationListUpdated(to: .user(owner))
        }
        if let topicID = conversationID.groupID {
            announceTopic(receiver: owner, topicID: topicID)
        }
    }

    /// Marks a user's copy of a message as revoked, and tells the user.
    mutating func tellRevoked(owner: UserID, message: Message) {
        users.turn(to: owner)
        let id = conversationOf(message: message, owner: owner)
        if let copy = users[owner]?.messages[id]?[message.ID] {
            let revoked = asRevoked(message: copy)
            let wasUnread = noLongerUnread(owner: owner, message: copy)
            let wasMention = noLongerMentioned(owner: owner, message: copy)
            let isLast = isLastOf(owner: owner, message: copy)
            keepChanged(owner: owner, message: revoked)
            emitMessageRevoked([revoked], to: .user(owner))
            noteChangeMissed(owner: owner, message: revoked)
            if isLast || wasUnread || wasMention {
                tellListed(owner: owner, conversationID: id)
            }
            if let conversation = users[owner]?.conversations[id],
                wasUnread && countsTowardsTotal(conversation: conversation)
            {
                emitTotalUnreadMessageCountUpdated(to: .user(owner))
            }
        }
    }

    /// A message after the caller has revoked it.
    func asRevoked(message: Message) -> Message {
        var revoked = message
        revoked.isRevoked = true
        revoked.revoker = myself
        revoked.revokerInfo = UserInfo(userID: myself, nick: me.profile.nick, avatar: me.profile.avatar)
        return revoked
    }

    /// A message as the service knows it, if the caller can revoke it - in a one-to-one conversation the sender, in a
    /// group the owner and the administrators too.
    func revocable(message: Message) throws(SDKError) -> Message {
        if let groupID = message.conversationID.groupID {
            let group = try unwrap(
                groupOf(groupID: groupID),
                else: .groupNotFound,
                fact: "*revocable.fails.groupNotFound"
            )
            try require(
                group.members.contains(myself),
                else: .groupPermissionDenied,
                fact: "*revocable.fails.groupPermissionDenied"
            )
            let known = try unwrap(
                liveMessage(message: message) ?? me.messages[message.conversationID]?[message.ID],
                else: .groupRevokeNotFound,
                fact: "*revocable.fails.groupRevokeNotFound"
            )
            try require(
                !(known.from != myself && !decidesInGroup(groupID: group.groupID, userID: myself)),
                else: .groupPermissionDenied,
                fact: "*revocable.fails.groupPermissionDenied.2"
            )
            try require(
                !(known.isRevoked || known.type == MessageType.groupTip),
                else: .groupRevokeDenied,
                fact: "*revocable.fails.groupRevokeDenied"
            )
            try require(
                now <= known.time +| revokeWindow,
                else: .groupRevokeTimeout,
                fact: "*revocable.fails.groupRevokeTimeout"
            )
            return known
        }
        let known = try unwrap(
            me.messages[message.conversationID]?[message.ID],
            else: .c2cRevokeNotFound,
            fact: "*revocable.fails.c2cRevokeNotFound"
        )
        try require(known.from == myself, else: .revokeFailed, fact: "*revocable.fails.revokeFailed")
        try require(!known.isRevoked, else: .c2cAlreadyRevoked, fact: "*revocable.fails.c2cAlreadyRevoked")
        try require(
            now <= known.time +| revokeWindow,
            else: .c2cRevokeTimeout,
            fact: "*revocable.fails.c2cRevokeTimeout"
        )
        return known
    }

    /// Sends a message that waits on the device, and returns it as the service took it.
    mutating func send(
        message: Message,
        onlineUserOnly: Bool,
        control: MessageControlInfo? = nil
    ) throws(SDKError) -> Message {
        try require(
            message.conversationID.isC2c || message.conversationID.isGroup,
            else: .conversationTypeInvalid,
            fact: "*send.fails.conversationTypeInvalid"
        )
        let outgoing = try unwrap(
            device.outbox[message.ID],
            else: .messageInstanceRequired,
            fact: "*send.fails.messageInstanceRequired"
        )
        let stored = try asItTravels(message: message, upload: outgoing.upload)
        try require(
            stored.payload.wire.encodedSize <= messageSizeLimit,
            else: .messageBodyTooLarge,
            fact: "*send.fails.messageBodyTooLarge"
        )
        let named = outgoing.receiverList ?? []
        try checkFeatures(message: message, named: named)
        try checkReceiver(conversationID: message.conversationID)
        try require(
            !(holdsBlockedWord(payload: stored.payload) && !(control?.excludedFromContentModeration ?? false)),
            else: .serviceSensitiveText,
            fact: "*send.fails.serviceSensitiveText"
        )
        keepMerged(message: message, light: stored)
        device.outbox.removeValue(forKey: message.ID)
        world.arrivals = world.arrivals +| 1
        let isChanged = me.nextChange != nil
        let taken = asChangedByServer(message: stored)
        let sent = asSent(message: taken, onlineUserOnly: onlineUserOnly)
        let isKept = keepsHistory(conversationID: sent.conversationID) && !onlineUserOnly
        let isUnread = named.isEmpty && !(control?.excludedFromUnreadCount ?? false)
        let isLast = !(control?.excludedFromLastMessage ?? false)
        keepOwn(message: sent, isKept: isKept, isLast: isLast)
        deliverToOthers(message: sent, named: named, isKept: isKept, isUnread: isUnread, isLast: isLast)
        moderate(message: sent, upload: outgoing.upload, isExcluded: control?.excludedFromContentModeration ?? false)
        if isChanged {
            emitMessageModified([sent], to: .thisDevice)
        }
        return sent
    }

    /// Whether a text holds a word that the service was told to refuse.
    func holdsBlockedWord(payload: MessagePayload) -> Bool {
        let text = payload.textPayload?.text ?? ""
        return world.blockedWords.contains { word in containsText(text, word) }
    }

    /// What a message asks for beyond the usual has to be bought.
    func checkFeatures(message: Message, named: [UserID]) throws(SDKError) {
        let needsPremium = message.needReadReceipt || message.isSupportExtension || !named.isEmpty
        try require(
            !(needsPremium && edition !== "premium"),
            else: .featureNotPurchased,
            fact: "*checkFeatures.fails.featureNotPurchased"
        )
    }

    /// The caller may write to the user or group at the other end of a conversation.
    func checkReceiver(conversationID: ConversationID) throws(SDKError) {
        if let peer = conversationID.userID {
            try checkPeer(peer: peer)
        }
        if let groupID = conversationID.groupID {
            try checkGroup(groupID: groupID)
        }
    }

    /// Keeps a message that was sent for its sender, and tells the sender's devices.
    mutating func keepOwn(message: Message, isKept: Bool, isLast: Bool) {
        noteLive(message: message)
        emitMessageReceived([message], to: .myOtherDevices)
        if isKept {
            keepMessage(
                owner: myself,
                message: message,
                shown: asLastMessage(message: message),
                isUnread: false,
                isLast: isLast
            )
            putAtHand(owner: myself, message: message)
            if standsInList(conversationID: message.conversationID) {
                emitConversationListUpdated()
            }
        }
    }

    /// Remembers a message of an AVChatRoom, which no history has, for whoever revokes it or joins later.
    mutating func noteLive(message: Message) {
        if let groupID = message.conversationID.groupID, !keepsHistory(conversationID: message.conversationID) {
            world.liveMessages.ensure(groupID, LiveMessages())
            world.liveMessages[groupID]?.current[message.ID] = message
        }
    }

    /// A message of an AVChatRoom as the service remembers it; absent for any other.
    func liveMessage(message: Message) -> Message? {
        let remembered = world.liveMessages[message.conversationID.groupID]
        return remembered?.current[message.ID] ?? remembered?.revoked[message.ID]
    }

    /// Lets a message that was sent reach all others whom it is for, and lets them know of a topic's new one.
    mutating func deliverToOthers(message: Message, named: [UserID], isKept: Bool, isUnread: Bool, isLast: Bool) {
        reachOthers(message: message, named: named, isKept: isKept, isUnread: isUnread, isLast: isLast)
        if let groupID = message.conversationID.groupID, isKept {
            announceInTopic(topicID: groupID)
        }
    }

    /// Lets a message that was sent reach the other user, or the members of the group and, later, those who join it.
    /// One for members named reaches nobody else.
    mutating func reachOthers(message: Message, named: [UserID], isKept: Bool, isUnread: Bool, isLast: Bool) {
        let received = asReceived(message: message)
        let delivery = Delivery(
            message: received,
            shown: asLastMessage(message: received),
            isKept: isKept,
            isCounted: isUnread && countsUnread(conversationID: received.conversationID),
            isLast: isLast,
            isListed: standsInList(conversationID: received.conversationID)
        )
        if let peer = message.conversationID.userID, peer != myself {
            users.ensure(peer, ChatUserState())
            deliver(receiver: peer, delivery: delivery)
        }
        if let groupID = message.conversationID.groupID {
            if message.sequence > 0 {
                world.groups[groupID]?.nextSequence = message.sequence +| 1
                world.topics[groupID]?.nextSequence = message.sequence +| 1
            }
            if isHeldBack(message: message) {
                return
            }
            if isKept && named.isEmpty {
                keepForGroup(message: message)
            }
            for member in membersReached(groupID: groupID) {
                if member != myself && (named.isEmpty || named.contains(member)) {
                    deliver(receiver: member, delivery: delivery)
                }
            }
            reachGuests(groupID: groupID, message: received)
        }
    }

    /// Remembers that a message which waits on the device couldn't be sent.
    mutating func noteFailure(message: Message) {
        device.outbox.change(message.ID) { entry in
            entry.failed = message
            entry.failed?.status = MessageStatus.fail
        }
    }

    /// A user may write to another one who exists, and neither may have blocked the other.
    func checkPeer(peer: UserID) throws(SDKError) {
        try require(users.contains(peer), else: .messageAccountInvalid, fact: "*checkPeer.fails.messageAccountInvalid")
        try require(
            !(users[peer]?.blacklist ?? []).contains(myself),
            else: .blockedByPeer,
            fact: "*checkPeer.fails.blockedByPeer"
        )
        try require(!me.blacklist.contains(peer), else: .blockedByPeer, fact: "*checkPeer.fails.blockedByPeer.2")
        if friendCheck {
            try checkFriendship(peer: peer)
        }
    }

    /// The caller and another user have each other as friends.
    func checkFriendship(peer: UserID) throws(SDKError) {
        let hasPeer = me.friends.contains(peer)
        let isKnown = (users[peer]?.friends ?? [:]).contains(myself)
        try require(hasPeer || isKnown, else: .notFriends, fact: "*checkFriendship.fails.notFriends")
        try require(isKnown, else: .messageNotPeerFriend, fact: "*checkFriendship.fails.messageNotPeerFriend")
        try require(hasPeer, else: .messageNotSelfFriend, fact: "*checkFriendship.fails.messageNotSelfFriend")
    }

    /// A user may write to a group or topic that exists, as a member who isn't muted in it.
    func checkGroup(groupID: GroupID) throws(SDKError) {
        let group = try unwrap(groupOf(groupID: groupID), else: .groupNotFound, fact: "*checkGroup.fails.groupNotFound")
        try require(
            !(group.isSupportTopic && !world.topics.contains(groupID)),
            else: .communityTakesNoMessages,
            fact: "*checkGroup.fails.communityTakesNoMessages"
        )
        try require(
            !(group.type == GroupType.avChatRoom && !group.members.contains(myself)),
            else: .notInLiveGroup,
            fact: "*checkGroup.fails.notInLiveGroup"
        )
        let member = try unwrap(
            group.members[myself],
            else: .groupPermissionDenied,
            fact: "*checkGroup.fails.groupPermissionDenied"
        )
        try require(member.muteUntil <= now, else: .groupMemberMuted, fact: "*checkGroup.fails.groupMemberMuted")
        let isFree = member.role == GroupMemberRole.owner || member.role == GroupMemberRole.admin
        try require(
            !(group.muteAllMembers && !isFree),
            else: .groupMemberMuted,
            fact: "*checkGroup.fails.groupMemberMuted.2"
        )
        let topic = world.topics[groupID]
        try require(
            (topic?.mutedUntil[myself] ?? 0) <= now,
            else: .groupMemberMuted,
            fact: "*checkGroup.fails.groupMemberMuted.3"
        )
        try require(
            !(topic?.muteAllMembers ?? false && !isFree),
            else: .groupMemberMuted,
            fact: "*checkGroup.fails.groupMemberMuted.4"
        )
    }

    /// A message as it is once the service has taken it. An online-only one takes no number in a group.
    func asSent(message: Message, onlineUserOnly: Bool) -> Message {
        var sent = message
        sent.status = MessageStatus.success
        sent.time = now
        sent.sequence = world.arrivals
        if let groupID = message.conversationID.groupID {
            sent.sequence =
                onlineUserOnly && keepsHistory(conversationID: message.conversationID)
                ? 0
                : world.topics[groupID]?.nextSequence ?? world.groups[groupID]?.nextSequence ?? 1
            sent.nameCard = world.groups[homeOf(groupID: groupID)]?.members[myself]?.nameCard ?? ""
        }
        return sent
    }

    /// A sent message as its receivers see it.
    func asReceived(message: Message) -> Message {
        var received = message
        received.flow = MessageFlow.incoming
        if message.conversationID.isC2c {
            received.conversationID = ConversationID.c2c(message.from)
        }
        return received
    }

    /// A message as it can travel, its file uploaded and what is too large left with the service.
    mutating func asItTravels(message: Message, upload: PendingUpload? = nil) throws(SDKError) -> Message {
        if let upload {
            return try uploaded(message: message, upload: upload)
        }
        return leftWithService(message: message)
    }

    /// A message whose file others can fetch, under an address that leads nowhere.
    mutating func uploaded(message: Message, upload: PendingUpload) throws(SDKError) -> Message {
        try checkFile(type: message.type, file: upload.file)
        try require(
            device.plugins.contains(Plugin.upload),
            else: .uploadPluginMissing,
            fact: "*uploaded.fails.uploadPluginMissing"
        )
        if message.type != MessageType.audio {
            for progress in uploadSteps() {
                emitMessageUploadProgress(
                    MessageUploadProgress(messageID: message.ID, progress: progress),
                    to: .thisDevice
                )
            }
        }
        var stored = message
        stored.payload = mediaPayload(type: message.type, upload: upload, url: storedAt(uuid: upload.uuid))
        return stored
    }

    /// How far an upload has come each time that it tells; the mock's tells half-way and at the end.
    func uploadSteps() -> [Double] {
        return [1.0 / 2.0, 1.0]
    }

    /// The address of a file that was uploaded.
    func storedAt(uuid: String) -> String {
        return "https://files.invalid/" + uuid
    }

    /// What is sent isn't empty, isn't too large, and has a format that others can show.
    func checkFile(type: MessageType, file: LocalFile) throws(SDKError) {
        try require(file.size > 0, else: .fileEmpty, fact: "*checkFile.fails.fileEmpty")
        if type == MessageType.image {
            try require(
                imageFormat(type: file.type) != unknownImageFormat,
                else: .imageFormatNotAllowed,
                fact: "*checkFile.fails.imageFormatNotAllowed"
            )
            try require(file.size <= imageSizeLimit, else: .imageTooLarge, fact: "*checkFile.fails.imageTooLarge")
        }
        try require(
            !(type == MessageType.audio && file.size > audioSizeLimit),
            else: .audioTooLarge,
            fact: "*checkFile.fails.audioTooLarge"
        )
        if type == MessageType.video {
            try require(
                file.type == MediaType.mp4,
                else: .videoFormatNotAllowed,
                fact: "*checkFile.fails.videoFormatNotAllowed"
            )
            try require(file.size <= videoSizeLimit, else: .videoTooLarge, fact: "*checkFile.fails.videoTooLarge")
        }
        try require(
            !(type == MessageType.file && file.size > fileSizeLimit),
            else: .fileTooLarge,
            fact: "*checkFile.fails.fileTooLarge"
        )
    }

    /// Whether the address of a voice message tells of a format that speech isn't recognised in.
    func isForeignFormat(address: String) -> Bool {
        return [".flac", ".wma", ".aiff", ".mid"].contains { ending in containsText(address, ending) }
    }

    /// Who is where a message was sent - both sides of a one-to-one conversation, or the members of the group.
    func sidesOf(message: Message) -> [UserID] {
        if let groupID = message.conversationID.groupID {
            return membersReached(groupID: groupID)
        }
        return message.to === message.from.rawValue ? [message.from] : [message.from, UserID(rawValue: message.to)]
    }

    /// A conversation as it begins, before anything has arrived in it.
    func freshConversation(owner: UserID, conversationID: ConversationID) -> Conversation {
        var conversation = Conversation(
            conversationID: conversationID,
            type: ConversationType.system,
            messageRemindType: users[owner]?.remindTypes[conversationID] ?? RemindType.acceptAndNotify
        )
        if let peer = conversationID.userID {
            conversation.type = ConversationType.c2c
            conversation.userProfile = users[peer]?.profile ?? Profile(userID: peer)
            conversation.remark = remarkOn(owner: owner, friend: peer)
        }
        if let groupID = conversationID.groupID {
            conversation.type = ConversationType.group
            if let group = world.groups[groupID] {
                conversation.groupProfile = groupAsSeen(group: group, by: owner)
            }
        }
        return conversation
    }

    /// Puts a conversation into a user's list where there is none yet.
    mutating func openConversation(owner: UserID, conversationID: ConversationID) {
        users.turn(to: owner)
        if !(users[owner]?.conversations ?? [:]).contains(conversationID) {
            let newEntry = freshConversation(owner: owner, conversationID: conversationID)
            users[owner]?.conversations[conversationID] = newEntry
            users[conversationID.userID]?.knownTo[owner] = true
            let newEntry2 = world.arrivals
            users[owner]?.arrivals[conversationID] = newEntry2
        }
    }

    /// Adds a message to a user's copy of the history and brings the conversation up to date.
    mutating func keepMessage(owner: UserID, message: Message, shown: LastMessage, isUnread: Bool, isLast: Bool) {
        users.turn(to: owner)
        awaitReceipt(owner: owner, message: message)
        awaitReading(owner: owner, message: message)
        let id = message.conversationID
        openConversation(owner: owner, conversationID: id)
        if message.from == owner {
            world.groups[id.groupID]?.members[owner]?.lastSendMsgTime = message.time
        }
        let hasHistory = (users[owner]?.messages ?? [:]).contains(id)
        let hasCounted = (users[owner]?.countedMessages ?? [:]).contains(id)
        let unreadCount = users[owner]?.conversations[id]?.unreadCount ?? 0
        let arrival = world.arrivals
        users.change(owner) { user in
            if !hasHistory {
                user.messages[id] = [:]
            }
            user.messages[id]?[message.ID] = message
            user.conversations.change(id) { conversation in
                conversation.groupProfile?.nextMessageSeq = message.sequence +| 1
                if isUnread {
                    conversation.unreadCount = unreadCount +| 1
                }
                if isLast {
                    conversation.lastMessage = shown
                    conversation.groupProfile?.lastMessage = shown
                }
            }
            if isUnread && !hasCounted {
                user.countedMessages[id] = []
            }
            if isUnread {
                user.countedMessages[id]?.append(message.ID)
            }
            if isLast {
                user.arrivals[id] = arrival
            } else {
                user.passedOver[message.ID] = true
            }
        }
        if unreadCount == 0 {
            noteRead(owner: owner, conversationID: id)
        }
    }

    /// Lets a user's list show a message as the latest one of a conversation, and the group's profile with it.
    mutating func showAsLast(owner: UserID, conversationID: ConversationID, message: Message) {
        let shown = asLastMessage(message: message)
        users.change(owner) { user in
            user.conversations.change(conversationID) { conversation in
                conversation.lastMessage = shown
                conversation.groupProfile?.lastMessage = shown
            }
        }
    }

    /// Changes a user's copy of a message, and what the list shows of it where it is the latest one.
    mutating func keepChanged(owner: UserID, message: Message) {
        users.turn(to: owner)
        users[owner]?.messages[message.conversationID]?[message.ID] = message
        if isLastOf(owner: owner, message: message) {
            showAsLast(owner: owner, conversationID: message.conversationID, message: message)
        }
    }

    /// Lets a user's list show the latest message of a conversation that it may show, or none.
    mutating func showLatest(owner: UserID, conversationID: ConversationID) {
        users.turn(to: owner)
        users.change(owner) { user in
            user.conversations.change(conversationID) { conversation in
                conversation.lastMessage = nil
                conversation.groupProfile?.lastMessage = nil
            }
        }
        if let latest = (users[owner]?.messages[conversationID] ?? [:]).values.reversed().first(where: { message in
            !(users[owner]?.passedOver ?? [:]).contains(message.ID)
        }) {
            showAsLast(owner: owner, conversationID: conversationID, message: latest)
        }
    }

    /// A message as the conversation list shows it; of one that was revoked it shows that alone.
    func asLastMessage(message: Message) -> LastMessage {
        var shown = LastMessage(
            lastTime: message.time,
            lastSequence: message.sequence,
            fromAccount: message.from,
            nick: message.conversationID.isGroup ? message.nick : "",
            nameCard: message.nameCard,
            type: message.type,
            isPeerRead: message.isPeerRead,
            isRevoked: message.isRevoked,
            revoker: message.revoker
        )
        if !message.isRevoked {
            shown.payload = message.payload
            shown.messageForShow = wordsOf(payload: message.payload)
        }
        return shown
    }

    /// Whether the service keeps the messages of a conversation; it doesn't keep those of an AVChatRoom.
    func keepsHistory(conversationID: ConversationID) -> Bool {
        return world.groups[conversationID.groupID]?.type != GroupType.avChatRoom
    }

    /// Whether what is unread in a conversation is counted. It isn't in meetings and AVChatRooms.
    func countsUnread(conversationID: ConversationID) -> Bool {
        let type = world.groups[conversationID.groupID]?.type
        return type != GroupType.meeting && type != GroupType.avChatRoom
    }

    /// Lets a message reach a user. Nothing is shown of a conversation whose messages the user refuses: they are in the
    /// history alone.
    mutating func deliver(receiver: UserID, delivery: Delivery) {
        users.turn(to: receiver)
        let message = delivery.message
        let isKept = delivery.isKept
        let isCounted = delivery.isCounted
        let remindType = remindTypeIn(owner: receiver, conversationID: message.conversationID)
        let isHeard = remindType != RemindType.discard
        if isKept {
            keepMessage(
                owner: receiver,
                message: message,
                shown: delivery.shown,
                isUnread: isCounted && isHeard,
                isLast: delivery.isLast && isHeard
            )
        }
        if isKept && isHeard && !message.atUserList.isEmpty {
            noteMention(owner: receiver, message: message)
        }
        if isHeard {
            emitMessageReceived([message], to: .user(receiver))
            if isKept {
                putAtHand(owner: receiver, message: message)
            }
            if isKept && delivery.isListed {
                emitConversationListUpdated(to: .user(receiver))
                if isCounted && remindType == RemindType.acceptAndNotify {
                    emitTotalUnreadMessageCountUpdated(to: .user(receiver))
                }
            }
        }
    }

    /// Brings a user's profile up to date in the conversations that others have with them.
    mutating func refreshPeer(userID: UserID) {
        let id = ConversationID.c2c(userID)
        for other in (users[userID]?.knownTo ?? [:]).keys {
            if (users[other]?.conversations ?? [:]).contains(id) {
                let newUserProfile = users[userID]?.profile
                users[other]?.conversations[id]?.userProfile = newUserProfile
                emitConversationListUpdated(to: .user(other))
            }
        }
    }

    /// Lets those who have a message know that its image, audio file or video is at fault, once that is found out.
    mutating func moderate(message: Message, upload: PendingUpload? = nil, isExcluded: Bool) {
        if contentModeration && !isExcluded && message.type != MessageType.file,
            let upload,
            containsText(upload.file.name, riskyFileName)
        {
            schedule(after: moderationTime) { call in call.moderateLater(message: message) }
        }
    }

    /// What comes of `moderate` later.
    private mutating func moderateLater(message: Message) {
        world.groupMessages[message.conversationID.groupID]?[message.ID]?.hasRiskContent = true
        world.liveMessages[message.conversationID.groupID]?.current[message.ID]?.hasRiskContent = true
        for user in havingMessage(message: message) {
            tellAtFault(owner: user, message: message)
        }
    }

    /// Marks a user's copy of a message as one at fault, and tells the user.
    mutating func tellAtFault(owner: UserID, message: Message) {
        let id = conversationOf(message: message, owner: owner)
        users[owner]?.messages[id]?[message.ID]?.hasRiskContent = true
        if let atFault = users[owner]?.messages[id]?[message.ID] {
            emitMessageModified([atFault], to: .user(owner))
        }
    }

    /// What the service still keeps of the caller's messages in a conversation, oldest first.
    func keptMessages(conversationID: ConversationID) -> [Message] {
        return (me.messages[conversationID] ?? [:]).values.filter { message in message.time +| messageRetention >= now }
    }

    /// What the service still keeps of so many of them before a message, or of the latest ones where it isn't there.
    func keptMessagesBefore(conversationID: ConversationID, next: MessageID? = nil, most: Int) -> [Message] {
        let history = me.messages[conversationID] ?? [:]
        let chosen: [Message]
        if let next, history.contains(next) {
            chosen = Array(history.values(before: next).suffix(max(0, most)))
        } else {
            chosen = Array(history.values.suffix(max(0, most)))
        }
        let near = chosen
        return near.filter { message in message.time +| messageRetention >= now }
    }

    /// What the service still keeps of them from a number on, none without a number, and so many before that.
    func keptMessagesFrom(conversationID: ConversationID, sequence: Int? = nil, before: Int) -> [Message] {
        let history = me.messages[conversationID] ?? [:]
        let latest = history.values.last?.sequence ?? 0
        let chosen: Int
        if let sequence {
            chosen = max(0, latest -| sequence +| 1)
        } else {
            chosen = 0
        }
        let following = chosen
        let near = Array(history.values.suffix(max(0, following +| before)))
        return near.filter { message in message.time +| messageRetention >= now }
    }

    /// Drops what the service keeps no longer of a user's messages, and the conversations whose last message is among
    /// them and of which nothing is left.
    mutating func forgetExpired(owner: UserID) {
        users.turn(to: owner)
        let earliest = now -| messageRetention
        for id in (users[owner]?.messages ?? [:]).keys {
            if let oldest = (users[owner]?.messages[id] ?? [:]).values.first, oldest.time < earliest {
                for message in (users[owner]?.messages[id] ?? [:]).values {
                    if message.time < earliest {
                        _ = noLongerUnread(owner: owner, message: message)
                        _ = noLongerMentioned(owner: owner, message: message)
                        users[owner]?.messages[id]?.removeValue(forKey: message.ID)
                    }
                }
            }
        }
        for conversation in (users[owner]?.conversations ?? [:]).values {
            let latest = conversation.lastMessage
            let left = users[owner]?.messages[conversation.conversationID] ?? [:]
            if let latest, latest.lastTime < earliest && left.isEmpty {
                users.change(owner) { user in
                    user.conversations.removeValue(forKey: conversation.conversationID)
                    user.arrivals.removeValue(forKey: conversation.conversationID)
                }
            }
        }
    }

    /// Lets the service tell a user what the caller has done, in the system conversation, where it counts as unread.
    mutating func sendGroupNotice(
        receiver: UserID,
        group: GroupRecord,
        operationType: GroupSystemNoticeType,
        handleMessage: String? = nil,
        messageKey: Int? = nil,
        userDefinedField: String? = nil
    ) {
        var payload = GroupSystemNoticePayload(
            operationType: operationType,
            operatorID: myself,
            groupProfile: GroupNoticeProfile(groupID: group.groupID, name: group.name, groupType: group.type),
            handleMessage: handleMessage ?? "",
            userDefinedField: userDefinedField ?? "",
            messageKey: messageKey ?? 0
        )
        if messageKey != nil {
            payload.authentication = newID("authentication-")
        }
        world.arrivals = world.arrivals +| 1
        let notice = Message(
            ID: MessageID(rawValue: newID("message-")),
            type: MessageType.groupSystemNotice,
            payload: MessagePayload.groupSystemNotice(payload),
            conversationID: ConversationID.system,
            conversationType: ConversationType.system,
            to: receiver.rawValue,
            from: UserID(rawValue: serviceAccount),
            time: now,
            sequence: world.arrivals
        )
        keepMessage(
            owner: receiver,
            message: notice,
            shown: asLastMessage(message: notice),
            isUnread: true,
            isLast: true
        )
        putAtHand(owner: receiver, message: notice)
        emitMessageReceived([notice], to: .user(receiver))
        emitConversationListUpdated(to: .user(receiver))
    }

    /// Tells the members of a group, in the group, what the caller has done. A tip has a number as every message and
    /// becomes the last one, and it isn't counted as unread.
    mutating func sendGroupTip(
        groupID: GroupID,
        operationType: GroupTipType,
        userIDList: [UserID],
        change: GroupProfileChange? = nil,
        muteTime: Int? = nil,
        reason: String? = nil
    ) {
        if let group = world.groups[groupID] {
            let conversationID = ConversationID.group(groupID)
            let tip = newGroupTip(
                group: group,
                operationType: operationType,
                userIDList: userIDList,
                change: change,
                muteTime: muteTime,
                reason: reason
            )
            let shown = asLastMessage(message: tip)
            let isKept = keepsHistory(conversationID: conversationID)
            if isKept {
                keepForGroup(message: tip)
            }
            for receiver in group.members.keys {
                let isHeard = remindTypeIn(owner: receiver, conversationID: conversationID) != RemindType.discard
                if isKept {
                    keepMessage(owner: receiver, message: tip, shown: shown, isUnread: false, isLast: isHeard)
                }
                if isHeard {
                    emitMessageReceived([tip], to: .user(receiver))
                    if isKept && standsInList(conversationID: conversationID) {
                        putAtHand(owner: receiver, message: tip)
                        emitConversationListUpdated(to: .user(receiver))
                    }
                }
            }
            reachGuests(groupID: groupID, message: tip)
        }
    }

    /// A tip of the service about what the caller has done in a group, with the group's next number.
    mutating func newGroupTip(
        group: GroupRecord,
        operationType: GroupTipType,
        userIDList: [UserID],
        change: GroupProfileChange? = nil,
        muteTime: Int? = nil,
        reason: String? = nil
    ) -> Message {
        let id = group.groupID
        let concerned = userIDList.map { user in
            GroupTipMember(
                userID: user,
                nick: users[user]?.profile.nick ?? "",
                avatar: users[user]?.profile.avatar ?? "",
                nameCard: group.members[user]?.nameCard ?? "",
                muteTime: muteTime,
                reason: reason
            )
        }
        let payload = GroupTipPayload(
            operationType: operationType,
            operatorID: myself,
            userIDList: userIDList,
            groupProfile: GroupTipProfile(groupID: id, groupName: group.name),
            newGroupProfile: change,
            memberList: concerned,
            memberCount: group.members.count
        )
        world.arrivals = world.arrivals +| 1
        world.groups[id]?.nextSequence = group.nextSequence +| 1
        return Message(
            ID: MessageID(rawValue: newID("message-")),
            type: MessageType.groupTip,
            payload: MessagePayload.groupTip(payload),
            conversationID: ConversationID.group(id),
            conversationType: ConversationType.group,
            to: id.rawValue,
            from: UserID(rawValue: serviceAccount),
            time: now,
            sequence: group.nextSequence
        )
    }

    /// Lets users know that a group has changed, in their list of groups and in their conversation with it.
    mutating func tellOfGroup(groupID: GroupID, receivers: [UserID]) {
        let group = world.groups[groupID]
        let conversationID = ConversationID.group(groupID)
        if let group {
            for receiver in receivers {
                let newGroupProfile = groupAsSeen(group: group, by: receiver)
                users[receiver]?.conversations[conversationID]?.groupProfile = newGroupProfile
            }
        }
        emitGroupListUpdated(to: .users(receivers))
    }

    /// Lets those who came or went and the members of a group know of it. The members of a meeting aren't told unless
    /// the console says so.
    mutating func tellOfMembers(
        groupID: GroupID,
        operationType: GroupTipType,
        userIDList: [UserID],
        reason: String? = nil
    ) {
        let isTold = world.groups[groupID]?.type != GroupType.meeting || meetingMemberTips
        let members = (world.groups[groupID]?.members ?? [:]).keys
        let others = members.filter { member in isTold && !userIDList.contains(member) }
        tellOfGroup(groupID: groupID, receivers: userIDList + others)
        if isTold {
            sendGroupTip(groupID: groupID, operationType: operationType, userIDList: userIDList, reason: reason)
        }
    }

    /// The friend applications that the caller has sent or received and that weren't answered yet.
    func friendApplicationList() -> FriendApplicationList {
        return FriendApplicationList(
            friendApplicationList: me.friendApplications.map { record in record.application },
            unreadCount: me.friendApplications.filter { record in
                record.application.type == FriendApplicationType.sentToMe && !record.isRead
            }.count
        )
    }

    /// A friend application on a user's list, absent where there is none.
    func waitingApplication(owner: UserID, peer: UserID, type: FriendApplicationType) -> FriendApplicationRecord? {
        return (users[owner]?.friendApplications ?? []).first { record in
            record.application.userID == peer && record.application.type == type
        }
    }

    /// Whether the list of an owner has room for a friend application between them and a peer; one that is renewed
    /// takes no more.
    func hasRoomForApplication(owner: UserID, peer: UserID, type: FriendApplicationType) -> Bool {
        let older = waitingApplication(owner: owner, peer: peer, type: type)
        return older != nil || (users[owner]?.friendApplications ?? []).count < friendApplicationLimit
    }

    /// Sends another user a friend application. The application waits on the lists of both sides, in place of an older
    /// one.
    mutating func apply(
        to: UserID,
        source: String,
        wording: String,
        remark: String,
        groupName: String
    ) throws(SDKError) {
        users.turn(to: to)
        try require(
            hasRoomForApplication(owner: myself, peer: to, type: FriendApplicationType.sentByMe)
                && hasRoomForApplication(owner: to, peer: myself, type: FriendApplicationType.sentToMe),
            else: .friendApplicationLimitReached,
            fact: "*apply.fails.friendApplicationLimitReached"
        )
        dropApplication(owner: myself, peer: to, type: FriendApplicationType.sentByMe)
        dropApplication(owner: to, peer: myself, type: FriendApplicationType.sentToMe)
        me.friendApplications.append(
            FriendApplicationRecord(
                application: FriendApplication(
                    userID: to,
                    avatar: users[to]?.profile.avatar ?? "",
                    nick: users[to]?.profile.nick ?? "",
                    time: now,
                    source: source,
                    wording: wording,
                    type: FriendApplicationType.sentByMe
                ),
                remark: remark,
                groupName: groupName
            )
        )
        let added = FriendApplicationRecord(
            application: FriendApplication(
                userID: myself,
                avatar: me.profile.avatar,
                nick: me.profile.nick,
                time: now,
                source: source,
                wording: wording,
                type: FriendApplicationType.sentToMe
            )
        )
        users[to]?.friendApplications.append(added)
        emitFriendApplicationListUpdated()
        emitFriendApplicationListUpdated(to: .user(to))
    }

    /// Takes a friend application off a user's list, if it is there.
    mutating func dropApplication(owner: UserID, peer: UserID, type: FriendApplicationType) {
        let newFriendApplications = (users[owner]?.friendApplications ?? []).filter { record in
            record.application.userID != peer || record.application.type != type
        }
        users[owner]?.friendApplications = newFriendApplications
    }

    /// Takes applications that are settled off a user's list - those between two users whose sender now has the other
    /// one as a friend.
    mutating func settleApplications(owner: UserID, peer: UserID) {
        users.turn(to: owner)
        let before = (users[owner]?.friendApplications ?? []).count
        if (users[owner]?.friends ?? [:]).contains(peer) {
            dropApplication(owner: owner, peer: peer, type: FriendApplicationType.sentByMe)
        }
        if (users[peer]?.friends ?? [:]).contains(owner) {
            dropApplication(owner: owner, peer: peer, type: FriendApplicationType.sentToMe)
        }
        if (users[owner]?.friendApplications ?? []).count < before {
            emitFriendApplicationListUpdated(to: .user(owner))
        }
    }

    /// Why the caller can't follow a user, as an error's code; 0 where nothing stands against it.
    func followRefusal(userID: UserID) -> Int {
        if userID == myself {
            return 30001
        }
        if !users.contains(userID) {
            return 30003
        }
        if !me.following.contains(userID) && me.following.count >= followingLimit {
            return 32100
        }
        return 0
    }

    /// What became of following a user, or of ceasing to.
    func followResult(userID: UserID, code: Int) -> FollowResult {
        return FollowResult(userID: userID, resultCode: code, resultInfo: code == 0 ? "" : "refused")
    }

    /// Users as an event tells of them, with their profiles when they came onto a list and without when they went.
    func asFollowed(userIDList: [UserID], isAdd: Bool) -> FollowListUpdate {
        return FollowListUpdate(
            isAdd: isAdd,
            userInfoList: userIDList.map { user in
                isAdd ? users[user]?.profile ?? Profile(userID: user) : Profile(userID: user)
            }
        )
    }

    /// Tells both sides that the caller follows users or no longer does, and then who is a mutual follower.
    mutating func tellOfFollows(userIDList: [UserID], isAdd: Bool) {
        if !userIDList.isEmpty {
            let content = asFollowed(userIDList: userIDList, isAdd: isAdd)
            emitMyFollowingListUpdated(content)
        }
        let mutual = userIDList.filter { one in me.followers.contains(one) }
        if !mutual.isEmpty {
            let content2 = asFollowed(userIDList: mutual, isAdd: isAdd)
            emitMutualFollowersListUpdated(content2)
        }
        for user in userIDList {
            let content3 = asFollowed(userIDList: [myself], isAdd: isAdd)
            emitMyFollowersListUpdated(content3, to: .user(user))
            if mutual.contains(user) {
                let content4 = asFollowed(userIDList: [myself], isAdd: isAdd)
                emitMutualFollowersListUpdated(content4, to: .user(user))
            }
        }
    }

    /// Whom a user follows and who follows back, in the order of the user's following.
    func mutualFollowers(userID: UserID) -> [UserID] {
        return (users[userID]?.following ?? [:]).keys.filter { one in (users[userID]?.followers ?? [:]).contains(one) }
    }

    /// A page of a list of users who follow or are followed.
    mutating func followPage(
        userIDList: [UserID],
        numbers: WireMap<UserID, Int>,
        cursor: String
    ) throws(SDKError) -> FollowList {
        var start = 0
        if !cursor.isEmpty {
            let place = try unwrap(
                me.followCursors[cursor],
                else: .followParametersInvalid,
                fact: "*followPage.fails.followParametersInvalid"
            )
            start = place
        }
        let rest = userIDList.filter { one in (numbers[one] ?? 0) > start }
        let page = Array(rest.prefix(max(0, followsPerPage)))
        var result = FollowList(resultList: page.compactMap { user in users[user]?.profile })
        if rest.count > page.count {
            result.nextCursor = newID("cursor-")
            me.followCursors[result.nextCursor] = numbers[page.last] ?? start
        }
        return result
    }

    /// The caller's friend groups.
    func friendGroupList() -> [FriendGroup] {
        return me.friendGroups.map { name in friendGroupNamed(name: name) }
    }

    /// A friend group of the caller's with the friends in it.
    func friendGroupNamed(name: String) -> FriendGroup {
        let members = me.friends.keys.filter { id in (me.friends[id]?.groupList ?? []).contains(exactly: name) }
        return FriendGroup(name: name, userIDList: members, count: members.count)
    }

    /// Whether friends can be put into a group of this name; it is made if there is none yet.
    func hasRoomForGroup(owner: UserID, name: String) -> Bool {
        let names = users[owner]?.friendGroups ?? []
        return !name.isEmpty && (names.contains(exactly: name) || names.count < friendGroupLimit)
    }

    /// Puts friends into a group of the caller's; who is in it already, or is no friend, is passed over.
    mutating func joinFriendGroup(name: String, userIDList: [UserID]) {
        for user in userIDList {
            if !(me.friends[user]?.groupList ?? []).contains(exactly: name) {
                me.friends[user]?.groupList.append(name)
            }
        }
    }

    /// The friends of the caller with their profiles.
    func friendList() -> [Friend] {
        return me.friends.keys.map { id in asFriend(owner: me.profile.userID, friend: id) }
    }

    /// A friend as the user who has them sees them.
    func asFriend(owner: UserID, friend: UserID) -> Friend {
        let record = users[owner]?.friends[friend]
        return Friend(
            userID: friend,
            remark: record?.remark ?? "",
            groupList: record?.groupList ?? [],
            source: record?.source ?? "",
            wording: record?.wording ?? "",
            profile: users[friend]?.profile ?? Profile(userID: friend),
            friendCustomField: record?.friendCustomField ?? [],
            addTime: record?.addTime ?? 0
        )
    }

    /// Those of several users who aren't friends of the caller's, as a result tells of them.
    func strangers(userIDList: [UserID]) -> [FailedUser] {
        return userIDList.filter { one in !me.friends.contains(one) }.map { user in
            FailedUser(userID: user, code: 2700, message: "not a friend")
        }
    }

    /// Nobody becomes a friend of somebody on their blacklist, or of somebody who blocks them.
    func checkBlocking(peer: UserID) throws(SDKError) {
        try require(
            !me.blacklist.contains(peer),
            else: .friendBlockedBySelf,
            fact: "*checkBlocking.fails.friendBlockedBySelf"
        )
        try require(
            !(users[peer]?.blacklist ?? []).contains(myself),
            else: .friendBlockedByPeer,
            fact: "*checkBlocking.fails.friendBlockedByPeer"
        )
    }

    /// Puts a friend on a user's list, and into the friend group that was named.
    mutating func befriend(
        owner: UserID,
        friend: UserID,
        source: String,
        wording: String,
        remark: String,
        groupName: String
    ) {
        users.turn(to: owner)
        let newEntry = FriendRecord(remark: remark, source: source, wording: wording, addTime: now)
        users[owner]?.friends[friend] = newEntry
        users[friend]?.befriendedBy[owner] = true
        let isGrouped = hasRoomForGroup(owner: owner, name: groupName)
        if isGrouped {
            if !(users[owner]?.friendGroups ?? []).contains(exactly: groupName) {
                users[owner]?.friendGroups.append(groupName)
            }
            users[owner]?.friends[friend]?.groupList.append(groupName)
        }
        emitFriendListUpdated(to: .user(owner))
        if isGrouped {
            emitFriendGroupListUpdated(to: .user(owner))
        }
        noteRemarks(owner: owner, friends: [friend])
    }

    /// Takes friends off a user's list, and with that out of the user's friend groups.
    mutating func dropFriends(owner: UserID, friends: [UserID]) {
        users.turn(to: owner)
        let lost = friends.filter { friend in (users[owner]?.friends ?? [:]).contains(friend) }
        let wereGrouped = lost.contains { friend in !(users[owner]?.friends[friend]?.groupList ?? []).isEmpty }
        for friend in lost {
            users[owner]?.friends.removeValue(forKey: friend)
        }
        if !lost.isEmpty {
            emitFriendListUpdated(to: .user(owner))
        }
        if wereGrouped {
            emitFriendGroupListUpdated(to: .user(owner))
        }
        noteRemarks(owner: owner, friends: lost)
    }

    /// A user's remark on another one, empty if they aren't friends.
    func remarkOn(owner: UserID, friend: UserID) -> String {
        return users[owner]?.friends[friend]?.remark ?? ""
    }

    /// Brings the remarks that a user's conversations show up to date.
    mutating func noteRemarks(owner: UserID, friends: [UserID]) {
        users.turn(to: owner)
        let stale = friends.filter { friend in
            (users[owner]?.conversations[ConversationID.c2c(friend)]?.remark ?? remarkOn(owner: owner, friend: friend))
                !== remarkOn(owner: owner, friend: friend)
        }
        for friend in stale {
            let newRemark = remarkOn(owner: owner, friend: friend)
            users[owner]?.conversations[ConversationID.c2c(friend)]?.remark = newRemark
        }
        if !stale.isEmpty {
            emitConversationListUpdated(to: .user(owner))
        }
    }

    /// Sends the message of a step of signalling to the other side, or to the members of the group, and to the caller's
    /// other devices.
    mutating func sendSignal(
        invitation: Invitation,
        action: SignalingAction,
        concerned: [UserID],
        data: String
    ) -> Message {
        let peer = myself == invitation.inviter ? invitation.inviteeList.last : invitation.inviter
        let isInGroup = !invitation.groupID.rawValue.isEmpty
        let step = Signaling(
            inviteID: invitation.inviteID,
            groupID: invitation.groupID,
            inviter: invitation.inviter,
            inviteeList: concerned,
            data: data,
            actionType: action,
            timeout: invitation.timeout
        )
        let made = newMessage(
            type: MessageType.custom,
            payload: MessagePayload.custom(CustomPayload(data: step.wire.description)),
            to: isInGroup ? invitation.groupID.rawValue : (peer ?? UserID(rawValue: "")).rawValue,
            conversationType: isInGroup ? ConversationType.group : ConversationType.c2c
        )
        world.arrivals = world.arrivals +| 1
        let message = asSent(message: made, onlineUserOnly: invitation.onlineUserOnly)
        world.signals[message.ID] = step
        let isQuiet =
            containsText(data, "\"excludeFromHistoryMessage\":true")
            || containsText(data, "\"excludeFromHistoryMessage\": true")
        let isKept = keepsHistory(conversationID: message.conversationID) && !invitation.onlineUserOnly
        keepOwn(message: message, isKept: isKept, isLast: !isQuiet)
        reachOthers(message: message, named: [], isKept: isKept, isUnread: !isQuiet, isLast: !isQuiet)
        return message
    }

    /// Whether an invitation with all that follows from it reaches a user; one in a group reaches its members.
    func reaches(invitation: Invitation, userID: UserID) -> Bool {
        return invitation.groupID.rawValue.isEmpty || membersReached(groupID: invitation.groupID).contains(userID)
    }

    /// Everybody else who has to do with an invitation and hears of its steps, the one who invites first.
    func othersIn(invitation: Invitation, besides: UserID) -> [UserID] {
        return ([invitation.inviter] + invitation.inviteeList).filter { user in
            user != besides && hears(userID: user, invitation: invitation, from: besides)
        }
    }

    /// Whether a step of an invitation reaches a user, who may refuse the messages of whoever takes it.
    func hears(userID: UserID, invitation: Invitation, from: UserID) -> Bool {
        let isInGroup = !invitation.groupID.rawValue.isEmpty
        let id = isInGroup ? ConversationID.group(invitation.groupID) : ConversationID.c2c(from)
        return reaches(invitation: invitation, userID: userID)
            && remindTypeIn(owner: userID, conversationID: id) != RemindType.discard
    }

    /// Sends an invitation, tells those invited, and lets it end when its time is over.
    mutating func startInvitation(invitation: Invitation) {
        let inviteID = invitation.inviteID
        world.invitations[inviteID] = invitation
        for user in invitation.waiting {
            if !world.unanswered.contains(user) {
                world.unanswered[user] = [:]
            }
            world.unanswered[user]?[inviteID] = true
        }
        let newMessage = sendSignal(
            invitation: invitation,
            action: SignalingAction.invite,
            concerned: invitation.inviteeList,
            data: invitation.data
        )
        world.invitations[inviteID]?.message = newMessage
        let content = asNewInvitation(invitation: invitation)
        emitNewInvitationReceived(content, to: .users(othersIn(invitation: invitation, besides: invitation.inviter)))
        if invitation.timeout > 0 {
            schedule(after: invitation.timeout) { call in call.startInvitationLater(inviteID: inviteID) }
        }
    }

    /// What comes of `startInvitation` later.
    private mutating func startInvitationLater(inviteID: InviteID) {
        endUnanswered(inviteID: inviteID)
    }

    /// An invitation as those invited are told of it.
    func asNewInvitation(invitation: Invitation) -> NewInvitation {
        return NewInvitation(
            inviteID: invitation.inviteID,
            inviter: invitation.inviter,
            groupID: invitation.groupID,
            data: invitation.data,
            inviteeList: invitation.inviteeList
        )
    }

    /// The invitations that wait for a user's answer, without those for users who were online at the time.
    func openInvitations(userID: UserID) -> [Invitation] {
        let waiting = (world.unanswered[userID] ?? [:]).keys.compactMap { id in world.invitations[id] }
        return waiting.filter { invitation in
            !invitation.onlineUserOnly && hears(userID: userID, invitation: invitation, from: invitation.inviter)
        }
    }

    /// An invitation no longer waits for a user's answer.
    mutating func noteAnswered(inviteID: InviteID, userID: UserID) {
        world.invitations[inviteID]?.waiting.removeAll { $0 == userID }
        world.unanswered[userID]?.removeValue(forKey: inviteID)
    }

    /// Ends an invitation, whoever hasn't answered yet.
    mutating func endInvitation(inviteID: InviteID) {
        for user in world.invitations[inviteID]?.waiting ?? [] {
            noteAnswered(inviteID: inviteID, userID: user)
        }
        world.invitations.removeValue(forKey: inviteID)
    }

    /// Ends an invitation whose time is over, if it is still open, and tells all who have to do with it.
    mutating func endUnanswered(inviteID: InviteID) {
        if let invitation = world.invitations[inviteID] {
            endInvitation(inviteID: inviteID)
            if reaches(invitation: invitation, userID: invitation.inviter) {
                let message = sendSignal(
                    invitation: invitation,
                    action: SignalingAction.timeout,
                    concerned: invitation.waiting,
                    data: invitation.data
                )
                let timeout = InvitationTimeout(
                    inviteID: inviteID,
                    inviter: invitation.inviter,
                    groupID: invitation.groupID,
                    data: invitation.data,
                    inviteeList: invitation.waiting
                )
                var ownTimeout = timeout
                ownTimeout.isSelfTimeout = true
                ownTimeout.message = message
                emitInvitationTimeout(ownTimeout, to: .user(invitation.inviter))
                emitInvitationTimeout(
                    timeout,
                    to: .users(othersIn(invitation: invitation, besides: invitation.inviter))
                )
            }
        }
    }

    /// A user who has left the group of an invitation has no more part in it.
    func checkStillReached(invitation: Invitation) throws(SDKError) {
        try require(
            reaches(invitation: invitation, userID: myself),
            else: .groupPermissionDenied,
            fact: "*checkStillReached.fails.groupPermissionDenied"
        )
    }

    /// An invitation that waits for the caller's answer.
    func invitationToAnswer(inviteID: InviteID) throws(SDKError) -> Invitation {
        let invitation = try unwrap(
            world.invitations[inviteID],
            else: .invalidInvitation,
            fact: "*invitationToAnswer.fails.invalidInvitation"
        )
        try require(
            invitation.inviteeList.contains(myself),
            else: .signalingNotPermitted,
            fact: "*invitationToAnswer.fails.signalingNotPermitted"
        )
        try require(
            invitation.waiting.contains(myself),
            else: .invalidInvitation,
            fact: "*invitationToAnswer.fails.invalidInvitation.2"
        )
        try checkStillReached(invitation: invitation)
        return invitation
    }

    /// Sends the caller's answer to an invitation, which ends with the last one.
    mutating func answerInvitation(invitation: Invitation, action: SignalingAction, data: String) -> InvitationAnswer {
        let inviteID = invitation.inviteID
        noteAnswered(inviteID: inviteID, userID: myself)
        if (world.invitations[inviteID]?.waiting ?? []).isEmpty {
            endInvitation(inviteID: inviteID)
        }
        let message = sendSignal(invitation: invitation, action: action, concerned: [myself], data: data)
        return InvitationAnswer(
            inviteID: inviteID,
            inviter: invitation.inviter,
            groupID: invitation.groupID,
            data: data,
            invitee: message.from
        )
    }

    /// Changes the data in the message of an invitation, for everybody who has it.
    mutating func rewriteSignal(message: Message, data: String) {
        world.signals[message.ID]?.data = data
        if let step = world.signals[message.ID] {
            let payload = MessagePayload.custom(CustomPayload(data: step.wire.description))
            world.groupMessages[message.conversationID.groupID]?[message.ID]?.payload = payload
            for owner in havingMessage(message: message) {
                if let copy = users[owner]?.messages[conversationOf(message: message, owner: owner)]?[message.ID] {
                    var rewritten = copy
                    rewritten.payload = payload
                    keepChanged(owner: owner, message: rewritten)
                }
            }
        }
    }

    /// The profile of a user as others see it, without the app's own fields that have no value.
    func asShown(userID: UserID) -> Profile {
        var shown = users[userID]?.profile ?? Profile(userID: userID)
        shown.profileCustomField = shown.profileCustomField.filter { field in !field.value.isEmpty }
        return shown
    }

    /// Whether a user is logged in somewhere.
    func isOnline(userID: UserID) -> Bool {
        return !devices.ids(of: userID).isEmpty
    }

    /// The status of a user.
    func statusOf(userID: UserID) -> UserStatus {
        return UserStatus(
            userID: userID,
            statusType: isOnline(userID: userID) ? UserStatusType.online : UserStatusType.notLoggedIn,
            customStatus: users[userID]?.customStatus ?? ""
        )
    }

    /// Tells those who are subscribed to a user's status, and friends where the app wants that.
    mutating func tellStatus(userID: UserID) {
        let subscribers = (users[userID]?.subscribers ?? [:]).keys.filter { one in
            userStatusEnabled && (users[one]?.statusSubscriptions ?? []).contains(userID)
        }
        let friends = (users[userID]?.befriendedBy ?? [:]).keys.filter { other in
            friendStatusNotification && !subscribers.contains(other) && (users[other]?.friends ?? [:]).contains(userID)
        }
        let content: [UserStatus] = [statusOf(userID: userID)]
        emitUserStatusUpdated(content, to: .users(subscribers + friends))
    }

    /// Tells of a user whose last client has gone; some time later what the user said goes too.
    mutating func goOffline(userID: UserID) {
        users.turn(to: userID)
        if !isOnline(userID: userID) {
            let newLeftAt = now
            users[userID]?.leftAt = newLeftAt
            tellStatus(userID: userID)
            schedule(after: customStatusKept) { call in call.goOfflineLater(userID: userID) }
        }
    }

    /// What comes of `goOffline` later.
    private mutating func goOfflineLater(userID: UserID) {
        let isBack = isOnline(userID: userID)
        let lastLeft = users[userID]?.leftAt ?? 0
        if !isBack && now >= lastLeft +| customStatusKept && !(users[userID]?.customStatus ?? "").isEmpty {
            users[userID]?.customStatus = ""
            tellStatus(userID: userID)
        }
    }

    /// Asking for the status of others needs the edition, the switch and patience.
    mutating func checkStatusQuery() throws(SDKError) {
        try require(
            edition === "premium",
            else: .featureNotPurchased,
            fact: "*checkStatusQuery.fails.featureNotPurchased"
        )
        let counted = me.statusQueries.filter { time in time > now - 5 }
        try require(
            counted.count < statusQueriesPerWindow,
            else: .tooFrequent,
            fact: "*checkStatusQuery.fails.tooFrequent"
        )
        try require(userStatusEnabled, else: .userStatusDisabled, fact: "*checkStatusQuery.fails.userStatusDisabled")
        me.statusQueries = counted + [now]
    }

    /// Those of several users who have no account, as a result tells of them.
    func unknownUsers(userIDList: [UserID]) -> [FailedUser] {
        return userIDList.filter { one in !users.contains(one) }.map { user in
            FailedUser(userID: user, code: 70107, message: "no such user")
        }
    }
}

// MARK: - Events

extension MockCall<ChatState> {
    /// The file of a message is being uploaded, and is whole at 1. It takes the place of `onProgress`.
    mutating func emitMessageUploadProgress(
        _ payload: @autoclosure () -> MessageUploadProgress,
        to audience: MockAudience<UserID> = .me
    ) {
        emit("MESSAGE_UPLOAD_PROGRESS", wire: "onMessageUploadProgress", to: audience, carrying: payload())
    }

    /// The client has logged in and caught up; methods that need a login can be called.
    mutating func emitSdkReady(to audience: MockAudience<UserID> = .me) {
        emit("SDK_READY", wire: "sdkStateReady", to: audience)
    }

    /// The client is no longer logged in.
    mutating func emitSdkNotReady(to audience: MockAudience<UserID> = .me) {
        emit("SDK_NOT_READY", wire: "sdkStateNotReady", to: audience)
    }

    /// The client was destroyed.
    mutating func emitSdkDestroy(
        _ payload: @autoclosure () -> DestroyedClient,
        to audience: MockAudience<UserID> = .me
    ) {
        emit("SDK_DESTROY", wire: "sdkDestroy", to: audience, carrying: payload())
    }

    /// The client was kicked out.
    mutating func emitKickedOut(_ payload: @autoclosure () -> KickOut, to audience: MockAudience<UserID> = .me) {
        emit("KICKED_OUT", wire: "kickedOut", to: audience, carrying: payload())
    }

    /// The connection came or went.
    mutating func emitNetStateChange(
        _ payload: @autoclosure () -> NetStateChange,
        to audience: MockAudience<UserID> = .me
    ) {
        emit("NET_STATE_CHANGE", wire: "netStateChange", to: audience, carrying: payload())
    }

    /// Something went wrong in the client.
    mutating func emitError(_ payload: @autoclosure () -> ReportedError, to audience: MockAudience<UserID> = .me) {
        emit("ERROR", wire: "error", to: audience, carrying: payload())
    }

    /// Messages have arrived, from others or from another device of the user, or the service's tips and notices about
    /// groups. The device that sent a message doesn't receive it.
    mutating func emitMessageReceived(
        _ payload: @autoclosure () -> [Message],
        to audience: MockAudience<UserID> = .me
    ) {
        emit("MESSAGE_RECEIVED", wire: "onMessageReceived", to: audience, carrying: payload())
    }

    /// Messages were changed, by a member of the conversation, the app's server or moderation.
    mutating func emitMessageModified(
        _ payload: @autoclosure () -> [Message],
        to audience: MockAudience<UserID> = .me
    ) {
        emit("MESSAGE_MODIFIED", wire: "onMessageModified", to: audience, carrying: payload())
    }

    /// Messages were revoked; their `isRevoked` is true.
    mutating func emitMessageRevoked(_ payload: @autoclosure () -> [Message], to audience: MockAudience<UserID> = .me) {
        emit("MESSAGE_REVOKED", wire: "onMessageRevoked", to: audience, carrying: payload())
    }

    /// The other side has read messages of the user; their `isPeerRead` is true.
    mutating func emitMessageReadByPeer(
        _ payload: @autoclosure () -> [Message],
        to audience: MockAudience<UserID> = .me
    ) {
        emit("MESSAGE_READ_BY_PEER", wire: "onMessageReadByPeer", to: audience, carrying: payload())
    }

    /// Others have read messages for which the user wants read receipts.
    mutating func emitMessageReadReceiptReceived(
        _ payload: @autoclosure () -> [MessageReadReceipt],
        to audience: MockAudience<UserID> = .me
    ) {
        emit("MESSAGE_READ_RECEIPT_RECEIVED", wire: "onMessageReadReceiptReceived", to: audience, carrying: payload())
    }

    /// Extensions of a message were set.
    mutating func emitMessageExtensionsUpdated(
        _ payload: @autoclosure () -> MessageExtensionsUpdate,
        to audience: MockAudience<UserID> = .me
    ) {
        emit("MESSAGE_EXTENSIONS_UPDATED", wire: "onMessageExtensionsUpdated", to: audience, carrying: payload())
    }

    /// Extensions of a message were deleted.
    mutating func emitMessageExtensionsDeleted(
        _ payload: @autoclosure () -> MessageExtensionsDeletion,
        to audience: MockAudience<UserID> = .me
    ) {
        emit("MESSAGE_EXTENSIONS_DELETED", wire: "onMessageExtensionsDeleted", to: audience, carrying: payload())
    }

    /// Reactions were added to a message or removed; the event has those that have changed.
    mutating func emitMessageReactionsUpdated(
        _ payload: @autoclosure () -> MessageReactions,
        to audience: MockAudience<UserID> = .me
    ) {
        emit("MESSAGE_REACTIONS_UPDATED", wire: "onMessageReactionsUpdated", to: audience, carrying: payload())
    }

    /// The muting of all messages has changed.
    mutating func emitAllReceiveMessageOptUpdated(to audience: MockAudience<UserID> = .me) {
        emit("ALL_RECEIVE_MESSAGE_OPT_UPDATED", wire: "onAllReceiveMessageOptUpdated", to: audience) { call in
            call.allReceiveMessageOptUpdatedContent()
        }
    }

    /// What `ALL_RECEIVE_MESSAGE_OPT_UPDATED` carries for whoever receives it.
    func allReceiveMessageOptUpdatedContent() -> AllReceiveMessageOpt {
        return me.allReceiveMessageOpt
    }

    /// The conversation list has changed; the event has the whole sorted list. The client sends it about once a second.
    mutating func emitConversationListUpdated(to audience: MockAudience<UserID> = .me) {
        emit("CONVERSATION_LIST_UPDATED", wire: "onConversationListUpdated", to: audience, each: .device) { call in
            call.conversationListUpdatedContent()
        }
    }

    /// What `CONVERSATION_LIST_UPDATED` carries for whoever receives it.
    func conversationListUpdatedContent() -> [Conversation] {
        return listedConversations()
    }

    /// The number of unread messages has changed. Muted conversations and the system conversation don't count. The
    /// client throttles it.
    mutating func emitTotalUnreadMessageCountUpdated(to audience: MockAudience<UserID> = .me) {
        emit("TOTAL_UNREAD_MESSAGE_COUNT_UPDATED", wire: "onTotalUnreadMessageCountUpdated", to: audience) { call in
            call.totalUnreadMessageCountUpdatedContent()
        }
    }

    /// What `TOTAL_UNREAD_MESSAGE_COUNT_UPDATED` carries for whoever receives it.
    func totalUnreadMessageCountUpdatedContent() -> Int {
        return totalUnreadMessageCount()
    }

    /// Conversation groups were made, renamed or deleted; the names of all of them come along. (The native surface has
    /// SetConvConversationGroupDeletedCallback and SetConvConversationGroupNameChangedCallback for the latter two.)
    mutating func emitConversationGroupListUpdated(to audience: MockAudience<UserID> = .me) {
        emit("CONVERSATION_GROUP_LIST_UPDATED", wire: "onConversationGroupListUpdated", to: audience) { call in
            call.conversationGroupListUpdatedContent()
        }
    }

    /// What `CONVERSATION_GROUP_LIST_UPDATED` carries for whoever receives it.
    func conversationGroupListUpdatedContent() -> [String] {
        return me.conversationGroups
    }

    /// Conversations came into a conversation group or left it. (The native surface has
    /// SetConvConversationsDeletedFromGroupCallback for the latter.)
    mutating func emitConversationInGroupUpdated(
        _ payload: @autoclosure () -> ConversationInGroupUpdate,
        to audience: MockAudience<UserID> = .me
    ) {
        emit("CONVERSATION_IN_GROUP_UPDATED", wire: "onConversationInGroupUpdated", to: audience, carrying: payload())
    }

    /// The list of the user's groups has changed: the user has joined or left, or a group's profile, its number of
    /// members or the user's own place in it has changed. The event has the whole list. The client throttles it.
    mutating func emitGroupListUpdated(to audience: MockAudience<UserID> = .me) {
        emit("GROUP_LIST_UPDATED", wire: "onGroupListUpdated", to: audience) { call in call.groupListUpdatedContent() }
    }

    /// What `GROUP_LIST_UPDATED` carries for whoever receives it.
    func groupListUpdatedContent() -> [Group] {
        return joinedGroups()
    }

    /// Attributes of a group were set or deleted.
    mutating func emitGroupAttributesUpdated(
        _ payload: @autoclosure () -> GroupAttributesUpdate,
        to audience: MockAudience<UserID> = .me
    ) {
        emit("GROUP_ATTRIBUTES_UPDATED", wire: "groupAttributesUpdated", to: audience, carrying: payload())
    }

    /// A counter of a group has changed; each counter has an event of its own.
    mutating func emitGroupCounterUpdated(
        _ payload: @autoclosure () -> GroupCounter,
        to audience: MockAudience<UserID> = .me
    ) {
        emit("GROUP_COUNTER_UPDATED", wire: "onGroupCounterUpdated", to: audience, carrying: payload())
    }

    /// A topic was made in a community.
    mutating func emitTopicCreated(
        _ payload: @autoclosure () -> TopicCreation,
        to audience: MockAudience<UserID> = .me
    ) {
        emit("TOPIC_CREATED", wire: "onTopicCreated", to: audience, carrying: payload())
    }

    /// Topics of a community were deleted.
    mutating func emitTopicDeleted(
        _ payload: @autoclosure () -> TopicDeletion,
        to audience: MockAudience<UserID> = .me
    ) {
        emit("TOPIC_DELETED", wire: "onTopicDeleted", to: audience, carrying: payload())
    }

    /// A topic of a community has changed, or what it holds for the user.
    mutating func emitTopicUpdated(_ payload: @autoclosure () -> TopicUpdate, to audience: MockAudience<UserID> = .me) {
        emit("TOPIC_UPDATED", wire: "onTopicUpdated", to: audience, carrying: payload())
    }

    /// The profile of the user or of friends has changed.
    mutating func emitProfileUpdated(_ payload: @autoclosure () -> [Profile], to audience: MockAudience<UserID> = .me) {
        emit("PROFILE_UPDATED", wire: "onProfileUpdated", to: audience, carrying: payload())
    }

    /// The status of the user, or of others whose status the user is told of, has changed.
    mutating func emitUserStatusUpdated(
        _ payload: @autoclosure () -> [UserStatus],
        to audience: MockAudience<UserID> = .me
    ) {
        emit("USER_STATUS_UPDATED", wire: "onUserStatusUpdated", to: audience, carrying: payload())
    }

    /// The user has blocked or unblocked users; the event has the whole list.
    mutating func emitBlacklistUpdated(to audience: MockAudience<UserID> = .me) {
        emit("BLACKLIST_UPDATED", wire: "blacklistUpdated", to: audience) { call in call.blacklistUpdatedContent() }
    }

    /// What `BLACKLIST_UPDATED` carries for whoever receives it.
    func blacklistUpdatedContent() -> [UserID] {
        return me.blacklist
    }

    /// The list of friends has changed; the event has the whole list. The client throttles it.
    mutating func emitFriendListUpdated(to audience: MockAudience<UserID> = .me) {
        emit("FRIEND_LIST_UPDATED", wire: "onFriendListUpdated", to: audience) { call in
            call.friendListUpdatedContent()
        }
    }

    /// What `FRIEND_LIST_UPDATED` carries for whoever receives it.
    func friendListUpdatedContent() -> [Friend] {
        return friendList()
    }

    /// The friend groups have changed; the event has all of them.
    mutating func emitFriendGroupListUpdated(to audience: MockAudience<UserID> = .me) {
        emit("FRIEND_GROUP_LIST_UPDATED", wire: "onFriendGroupListUpdated", to: audience) { call in
            call.friendGroupListUpdatedContent()
        }
    }

    /// What `FRIEND_GROUP_LIST_UPDATED` carries for whoever receives it.
    func friendGroupListUpdatedContent() -> [FriendGroup] {
        return friendGroupList()
    }

    /// Friend applications have come or gone; the event has the whole list.
    mutating func emitFriendApplicationListUpdated(to audience: MockAudience<UserID> = .me) {
        emit("FRIEND_APPLICATION_LIST_UPDATED", wire: "onFriendApplicationListUpdated", to: audience) { call in
            call.friendApplicationListUpdatedContent()
        }
    }

    /// What `FRIEND_APPLICATION_LIST_UPDATED` carries for whoever receives it.
    func friendApplicationListUpdatedContent() -> FriendApplicationList {
        return friendApplicationList()
    }

    /// Somebody follows the user, or no longer does.
    mutating func emitMyFollowersListUpdated(
        _ payload: @autoclosure () -> FollowListUpdate,
        to audience: MockAudience<UserID> = .me
    ) {
        emit("MY_FOLLOWERS_LIST_UPDATED", wire: "onMyFollowersListUpdated", to: audience, carrying: payload())
    }

    /// The user follows others, or no longer does, on any client.
    mutating func emitMyFollowingListUpdated(
        _ payload: @autoclosure () -> FollowListUpdate,
        to audience: MockAudience<UserID> = .me
    ) {
        emit("MY_FOLLOWING_LIST_UPDATED", wire: "onMyFollowingListUpdated", to: audience, carrying: payload())
    }

    /// The user and others follow each other, or no longer do.
    mutating func emitMutualFollowersListUpdated(
        _ payload: @autoclosure () -> FollowListUpdate,
        to audience: MockAudience<UserID> = .me
    ) {
        emit("MUTUAL_FOLLOWERS_LIST_UPDATED", wire: "onMutualFollowersListUpdated", to: audience, carrying: payload())
    }

    /// Somebody invites the user.
    mutating func emitNewInvitationReceived(
        _ payload: @autoclosure () -> NewInvitation,
        to audience: MockAudience<UserID> = .me
    ) {
        emit("NEW_INVITATION_RECEIVED", wire: "newInvitationReceived", to: audience, carrying: payload())
    }

    /// An invited user has accepted.
    mutating func emitInviteeAccepted(
        _ payload: @autoclosure () -> InvitationAnswer,
        to audience: MockAudience<UserID> = .me
    ) {
        emit("INVITEE_ACCEPTED", wire: "ts_invitee_accepted", to: audience, carrying: payload())
    }

    /// An invited user has rejected.
    mutating func emitInviteeRejected(
        _ payload: @autoclosure () -> InvitationAnswer,
        to audience: MockAudience<UserID> = .me
    ) {
        emit("INVITEE_REJECTED", wire: "ts_invitee_rejected", to: audience, carrying: payload())
    }

    /// The invitation was cancelled.
    mutating func emitInvitationCancelled(
        _ payload: @autoclosure () -> InvitationCancellation,
        to audience: MockAudience<UserID> = .me
    ) {
        emit("INVITATION_CANCELLED", wire: "ts_invitation_cancelled", to: audience, carrying: payload())
    }

    /// Nobody has answered the invitation in time.
    mutating func emitInvitationTimeout(
        _ payload: @autoclosure () -> InvitationTimeout,
        to audience: MockAudience<UserID> = .me
    ) {
        emit("INVITATION_TIMEOUT", wire: "ts_invitation_timeout", to: audience, carrying: payload())
    }

    /// The data of the invitation have changed.
    mutating func emitInvitationModified(
        _ payload: @autoclosure () -> InvitationModification,
        to audience: MockAudience<UserID> = .me
    ) {
        emit("INVITATION_MODIFIED", wire: "ts_invitation_modified", to: audience, carrying: payload())
    }
}

// MARK: - Constants

extension MockCall<ChatState> {
    /// Whether a package was bought that is in force now.
    var serviceInForce: Bool { constant("serviceInForce", default: true) }

    /// How long after a login the client has caught up. Until then somebody is logged in and the calls that need it are
    /// refused. Unit: seconds.
    var timeToCatchUp: Int { constant("timeToCatchUp", default: 0) }

    /// How long after a login the user's signature runs out, 0 for never. Unit: seconds.
    var userSigLifetime: Int { constant("userSigLifetime", default: 0) }

    /// How many members a community may have unless told otherwise. Unit: members.
    var communitySize: Int { constant("communitySize", default: 100000) }

    /// Whether communities and their topics are switched on in the vendor's console.
    var communityFeature: Bool { constant("communityFeature", default: true) }

    /// Whether a deletion reaches the caller's other devices; a switch in the vendor's console.
    var conversationDeletionSyncs: Bool { constant("conversationDeletionSyncs", default: false) }

    /// How many conversations, the latest ones, a client fetches from the cloud. Unit: conversations.
    var conversationsSynced: Int { constant("conversationsSynced", default: 100) }

    /// How many conversations a client fetches at most in the premium edition. Unit: conversations.
    var conversationsSyncedPremium: Int { constant("conversationsSyncedPremium", default: 500) }

    /// How many conversations of a user can carry a mark or custom data or be in a conversation group. Unit:
    /// conversations.
    var conversationsWithExtras: Int { constant("conversationsWithExtras", default: 1000) }

    /// How many groups a user may be in. Unit: groups.
    var groupsPerUser: Int { constant("groupsPerUser", default: 1000) }

    /// How much all attributes of a group may take with their keys. Unit: bytes.
    var groupAttributesSize: Int { constant("groupAttributesSize", default: 16384) }

    /// How many members a Work group may have unless told otherwise. Unit: members.
    var workGroupSize: Int { constant("workGroupSize", default: 200) }

    /// How many members a Public group may have unless told otherwise. Unit: members.
    var publicGroupSize: Int { constant("publicGroupSize", default: 2000) }

    /// How many members a meeting may have unless told otherwise. Unit: members.
    var meetingGroupSize: Int { constant("meetingGroupSize", default: 10000) }

    /// Whether the list of an AVChatRoom's members is switched on in the console.
    var liveMemberList: Bool { constant("liveMemberList", default: false) }

    /// How many members of an AVChatRoom can be listed, those who came last. Unit: members.
    var liveMembersListed: Int { constant("liveMembersListed", default: 1000) }

    /// How many members of an AVChatRoom a page holds. Unit: members.
    var liveMembersPerPage: Int { constant("liveMembersPerPage", default: 500) }

    /// How long a client waits before it lists the members of an AVChatRoom again. Unit: seconds.
    var liveMemberListInterval: Int { constant("liveMemberListInterval", default: 3) }

    /// Whether whoever joins a work group sees what was said in it before.
    var earlierMessagesInWorkGroups: Bool { constant("earlierMessagesInWorkGroups", default: false) }

    /// Whether whoever joins a public group sees what was said in it before.
    var earlierMessagesInPublicGroups: Bool { constant("earlierMessagesInPublicGroups", default: false) }

    /// How many earlier messages of an AVChatRoom a new member sees; the console allows up to 20. Unit: messages.
    var messagesForNewcomers: Int { constant("messagesForNewcomers", default: 0) }

    /// How old such messages are at most. Unit: seconds.
    var messagesForNewcomersWindow: Int { constant("messagesForNewcomersWindow", default: 86400) }

    /// How long a client waits before it asks again how many members of a group are online; not in AVChatRooms. Unit:
    /// seconds.
    var onlineCountInterval: Int { constant("onlineCountInterval", default: 60) }

    /// How long a search through all conversations can go on after each page. Unit: seconds.
    var searchCursorLifetime: Int { constant("searchCursorLifetime", default: 120) }

    /// How many conversations, or messages of one, a page of a search holds. Unit: results.
    var searchResultsPerPage: Int { constant("searchResultsPerPage", default: 10) }

    /// Whether the plug-in for searching the cloud was bought.
    var cloudSearch: Bool { constant("cloudSearch", default: true) }

    /// The shorter side of an image in its smallest size. Unit: pixels.
    var thumbnailSide: Int { constant("thumbnailSide", default: 198) }

    /// The shorter side of an image in its middle size. Unit: pixels.
    var largeImageSide: Int { constant("largeImageSide", default: 720) }

    /// The number of every format of images that has none.
    var unknownImageFormat: Int { constant("unknownImageFormat", default: 255) }

    /// How many users can put the same reaction on a message. Unit: users.
    var usersPerReaction: Int { constant("usersPerReaction", default: 100) }

    /// How many users the answer and the event have for a reaction. Unit: users.
    var usersShownPerReaction: Int { constant("usersShownPerReaction", default: 10) }

    /// How long after it was sent a message can be revoked. Unit: seconds.
    var revokeWindow: Int { constant("revokeWindow", default: 120) }

    /// The largest image that can be sent. Unit: bytes.
    var imageSizeLimit: Int { constant("imageSizeLimit", default: 20971520) }

    /// The largest audio file that can be sent. Unit: bytes.
    var audioSizeLimit: Int { constant("audioSizeLimit", default: 20971520) }

    /// The largest video that can be sent. Unit: bytes.
    var videoSizeLimit: Int { constant("videoSizeLimit", default: 104857600) }

    /// The largest file that can be sent. Unit: bytes.
    var fileSizeLimit: Int { constant("fileSizeLimit", default: 104857600) }

    /// Whether the vendor has opened the translation of texts to the app.
    var textTranslation: Bool { constant("textTranslation", default: true) }

    /// Whether the vendor has opened the recognition of speech to the app.
    var voiceRecognition: Bool { constant("voiceRecognition", default: true) }

    /// Whether the app has the vendor's moderation.
    var contentModeration: Bool { constant("contentModeration", default: false) }

    /// The mock's moderation finds fault with files whose name holds this, in letters of any case.
    var riskyFileName: String { constant("riskyFileName", default: "risky") }

    /// How long the mock's moderation takes. Unit: seconds.
    var moderationTime: Int { constant("moderationTime", default: 5) }

    /// How long the service keeps messages, seven days unless the app has bought more. Unit: seconds.
    var messageRetention: Int { constant("messageRetention", default: 604800) }

    /// How many Web clients an account may be logged in on at once. Unit: instances.
    var instancesPerAccount: Int { constant("instancesPerAccount", default: 1) }

    /// Whether only friends can write to each other.
    var friendCheck: Bool { constant("friendCheck", default: false) }

    /// The largest body of a message, measured as the encoded payload. Unit: bytes.
    var messageSizeLimit: Int { constant("messageSizeLimit", default: 12288) }

    /// How many messages a page of the history holds. Unit: messages.
    var messagesPerPage: Int { constant("messagesPerPage", default: 15) }

    /// The SDKAppID under which the clients of a world run.
    var applicationID: Int { constant("applicationID", default: 1400000000) }

    /// The account in whose name the service itself writes.
    var serviceAccount: String { constant("serviceAccount", default: "@TIM#SYSTEM") }

    /// Whether the members of a meeting are told who comes and goes, as those of other groups are.
    var meetingMemberTips: Bool { constant("meetingMemberTips", default: false) }

    /// Whether members are told when all are muted, or when joining or inviting is dealt with in another way.
    var accessTips: Bool { constant("accessTips", default: false) }

    /// How many friend applications, sent and received, a user can have waiting. Unit: applications.
    var friendApplicationLimit: Int { constant("friendApplicationLimit", default: 100) }

    /// Whether a blocked user stays a friend.
    var blockingKeepsFriends: Bool { constant("blockingKeepsFriends", default: false) }

    /// How many a user can follow. Unit: users.
    var followingLimit: Int { constant("followingLimit", default: 5000) }

    /// How many users a page of a list of followers holds. Unit: users.
    var followsPerPage: Int { constant("followsPerPage", default: 500) }

    /// How many friend groups a user can have. Unit: groups.
    var friendGroupLimit: Int { constant("friendGroupLimit", default: 32) }

    /// How many friends a user can have. Unit: friends.
    var friendLimit: Int { constant("friendLimit", default: 3000) }

    /// Whether the user status is switched on in the console.
    var userStatusEnabled: Bool { constant("userStatusEnabled", default: false) }

    /// Whether users are told of their friends' status without subscribing to it.
    var friendStatusNotification: Bool { constant("friendStatusNotification", default: false) }

    /// How often a user can ask for the status of others within 5 s. Unit: calls.
    var statusQueriesPerWindow: Int { constant("statusQueriesPerWindow", default: 20) }

    /// To how many users' status one can be subscribed. Unit: users.
    var statusSubscriptionLimit: Int { constant("statusSubscriptionLimit", default: 100) }

    /// How long what a user says stays when the user has logged out. Unit: seconds.
    var customStatusKept: Int { constant("customStatusKept", default: 60) }
}

extension ConversationID {
    /// Whether it has the form `c2c`.
    var isC2c: Bool {
        hasRemainder(after: "C2C")
    }

    /// Whether it has the form `group`.
    var isGroup: Bool {
        hasRemainder(after: "GROUP")
    }

    /// Whether it has the form `system`.
    var isSystem: Bool {
        if case .system? = form { true } else { false }
    }
}

extension MessagePayload {
    /// What it carries as `audio`, nil when it is something else.
    var audioPayload: AudioPayload? {
        if case .audio(let payload) = self { payload } else { nil }
    }

    /// What it carries as `custom`, nil when it is something else.
    var customPayload: CustomPayload? {
        if case .custom(let payload) = self { payload } else { nil }
    }

    /// What it carries as `face`, nil when it is something else.
    var facePayload: FacePayload? {
        if case .face(let payload) = self { payload } else { nil }
    }

    /// What it carries as `file`, nil when it is something else.
    var filePayload: FilePayload? {
        if case .file(let payload) = self { payload } else { nil }
    }

    /// What it carries as `groupSystemNotice`, nil when it is something else.
    var groupSystemNoticePayload: GroupSystemNoticePayload? {
        if case .groupSystemNotice(let payload) = self { payload } else { nil }
    }

    /// What it carries as `groupTip`, nil when it is something else.
    var groupTipPayload: GroupTipPayload? {
        if case .groupTip(let payload) = self { payload } else { nil }
    }

    /// What it carries as `image`, nil when it is something else.
    var imagePayload: ImagePayload? {
        if case .image(let payload) = self { payload } else { nil }
    }

    /// What it carries as `location`, nil when it is something else.
    var locationPayload: LocationPayload? {
        if case .location(let payload) = self { payload } else { nil }
    }

    /// What it carries as `merger`, nil when it is something else.
    var mergerPayload: MergerPayload? {
        if case .merger(let payload) = self { payload } else { nil }
    }

    /// What it carries as `text`, nil when it is something else.
    var textPayload: TextPayload? {
        if case .text(let payload) = self { payload } else { nil }
    }

    /// What it carries as `video`, nil when it is something else.
    var videoPayload: VideoPayload? {
        if case .video(let payload) = self { payload } else { nil }
    }
}
