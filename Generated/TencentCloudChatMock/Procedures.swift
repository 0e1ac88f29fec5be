// Generated from the spec by sdkgen. Do not edit.
//
// What methods share: procedures, events, constants.

import SDKMockRuntime
import SDKRuntime
import TencentCloudChat

// MARK: - Procedures

extension MockCall<ChatState> {
    /// The conversations of a group, in the order of the list.
    func conversationsIn(groupName: String) -> [Conversation] {
        return sortedConversations().filter { conversation in conversation.conversationGroupList.contains(groupName) }
    }

    /// Tells all devices of the caller that conversations came into a group or left it.
    mutating func announceConversationsOf(groupName: String) {
        emitConversationListUpdated()
        emitConversationInGroupUpdated(
            ConversationInGroupUpdate(groupName: groupName, conversationList: conversationsIn(groupName: groupName))
        )
    }

    /// The caller's conversations as this device lists them, cut to what is fetched, with the device's drafts.
    func listedConversations() -> [Conversation] {
        let most = edition == "premium" ? conversationsSyncedPremium : conversationsSynced
        return Array(sortedConversations().prefix(max(0, most))).map { conversation in
            withDraft(conversation: conversation)
        }
    }

    /// A conversation with the draft that this device keeps for it.
    func withDraft(conversation: Conversation) -> Conversation {
        let kept = deviceState.drafts.first { draft in
            draft.userID == callerID && draft.conversationID == conversation.conversationID
        }
        var shown = conversation
        shown.draftText = kept?.text ?? ""
        return shown
    }

    /// Drops the draft that this device keeps for a conversation.
    mutating func forgetDraft(conversationID: ConversationID) {
        deviceState.drafts = deviceState.drafts.filter { draft in
            draft.userID != callerID || draft.conversationID != conversationID
        }
    }

    /// Takes a conversation off the caller's list, with its history if wished.
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
            if totalUnreadMessageCount() != unreadBefore {
                emitTotalUnreadMessageCountUpdated()
            }
        } else {
            emitConversationListUpdated(to: .thisDevice)
            if totalUnreadMessageCount() != unreadBefore {
                emitTotalUnreadMessageCountUpdated(to: .thisDevice)
            }
        }
    }

    /// A one-to-one or group conversation of the caller's list; absent for any other ID.
    func usableConversation(conversationID: ConversationID) -> Conversation? {
        return conversationID.isC2c || conversationID.isGroup ? me.conversations[conversationID] : nil
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
        if conversationID.isC2c || conversationID.isGroup {
            return FailedConversation(
                conversationID: conversationID,
                code: 2500,
                message: "the conversation is not in the list"
            )
        }
        return FailedConversation(
            conversationID: conversationID,
            code: 2503,
            message: "the ID is neither that of a one-to-one nor of a group conversation"
        )
    }

    /// The caller's conversations, pinned ones first, then those first in which something arrived last.
    func sortedConversations() -> [Conversation] {
        let latestFirst = me.conversations.values.stablySorted { conversation in
            0 -| (me.arrivals[conversation.conversationID] ?? 0)
        }
        return latestFirst.stablySorted { conversation in conversation.isPinned ? 0 : 1 }
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
    }

    /// The groups that the caller is a member of, as the caller sees them.
    func joinedGroups() -> [Group] {
        let joined = world.groups.values.filter { group in group.members.contains(me.profile.userID) }
        return joined.map { group in groupAsSeen(group: group, by: me.profile.userID) }
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
            nextMessageSeq: group.nextSequence,
            memberCount: group.members.count,
            maxMemberCount: group.maxMemberCount,
            muteAllMembers: group.muteAllMembers,
            joinOption: group.joinOption,
            inviteOption: group.inviteOption,
            groupCustomField: group.groupCustomField,
            isSupportTopic: group.isSupportTopic
        )
        if let member = group.members[by] {
            seen.selfInfo = GroupSelfInfo(
                userID: by,
                role: member.role,
                nameCard: member.nameCard,
                joinTime: member.joinTime,
                memberCustomField: member.memberCustomField
            )
        }
        return seen
    }

    /// Puts a conversation into a user's list where there is none yet.
    mutating func openConversation(owner: UserID, conversationID: ConversationID) {
        if !(users[owner]?.conversations ?? [:]).contains(conversationID) {
            var conversation = Conversation(conversationID: conversationID, type: ConversationType.system)
            if let peer = conversationID.userID {
                conversation.type = ConversationType.c2c
                conversation.userProfile = users[peer]?.profile
                conversation.remark = remarkOn(owner: owner, friend: peer)
            }
            if let groupID = conversationID.groupID {
                conversation.type = ConversationType.group
                if let group = world.groups[groupID] {
                    conversation.groupProfile = groupAsSeen(group: group, by: owner)
                }
            }
            users[owner]?.conversations[conversationID] = conversation
            let newEntry = world.arrivals
            users[owner]?.arrivals[conversationID] = newEntry
        }
    }

    /// Adds a message to a user's copy of the history and brings the conversation up to date.
    mutating func keepMessage(owner: UserID, message: Message, isUnread: Bool, isLast: Bool) {
        let id = message.conversationID
        if !(users[owner]?.messages ?? [:]).contains(id) {
            users[owner]?.messages[id] = [:]
        }
        users[owner]?.messages[id]?[message.ID] = message
        openConversation(owner: owner, conversationID: id)
        if isUnread {
            let newUnreadCount = (users[owner]?.conversations[id]?.unreadCount ?? 0) +| 1
            users[owner]?.conversations[id]?.unreadCount = newUnreadCount
        }
        if isLast {
            let newLastMessage = asLastMessage(message: message)
            users[owner]?.conversations[id]?.lastMessage = newLastMessage
            let newEntry = world.arrivals
            users[owner]?.arrivals[id] = newEntry
        }
    }

    /// A message as the conversation list shows it.
    func asLastMessage(message: Message) -> LastMessage {
        return LastMessage(
            lastTime: message.time,
            lastSequence: message.sequence,
            fromAccount: message.from,
            messageForShow: message.payload.textPayload?.text ?? ""
        )
    }

    /// Whether the service keeps the messages of a conversation; it doesn't keep those of a live group.
    func keepsHistory(conversationID: ConversationID) -> Bool {
        if let groupID = conversationID.groupID {
            return world.groups[groupID]?.type != GroupType.avChatRoom
        }
        return true
    }

    /// Lets a message reach a user. Nothing is shown of a conversation whose messages the user refuses: they are in the
    /// history alone.
    mutating func deliver(receiver: UserID, message: Message, isKept: Bool, isUnread: Bool, isLast: Bool) {
        let remindType =
            users[receiver]?.conversations[message.conversationID]?.messageRemindType ?? RemindType.acceptAndNotify
        let isHeard = remindType != RemindType.discard
        if isKept {
            keepMessage(owner: receiver, message: message, isUnread: isUnread && isHeard, isLast: isLast && isHeard)
        }
        if isHeard {
            emitMessageReceived([message], to: .user(receiver))
            if isKept {
                emitConversationListUpdated(to: .user(receiver))
                if isUnread && remindType == RemindType.acceptAndNotify {
                    emitTotalUnreadMessageCountUpdated(to: .user(receiver))
                }
            }
        }
    }

    /// A user may write to another one who exists, and neither may have blocked the other.
    func checkPeer(peer: UserID) throws(SDKError) {
        try require(users.contains(peer), else: .messageAccountInvalid, fact: "*.fails.messageAccountInvalid")
        try require(
            !(users[peer]?.blacklist ?? []).contains(callerID),
            else: .blockedByPeer,
            fact: "*.fails.blockedByPeer"
        )
        try require(!me.blacklist.contains(peer), else: .blockedByPeer, fact: "*.fails.blockedByPeer.2")
        try require(
            !(friendCheck && (!me.friends.contains(peer) || !(users[peer]?.friends ?? [:]).contains(callerID))),
            else: .notFriends,
            fact: "*.fails.notFriends"
        )
    }

    /// A user may write to a group that exists, as a member who isn't muted.
    func checkGroup(groupID: GroupID) throws(SDKError) {
        let group = try unwrap(world.groups[groupID], else: .groupNotFound, fact: "*.fails.groupNotFound")
        let member = try unwrap(
            group.members[callerID],
            else: .groupPermissionDenied,
            fact: "*.fails.groupPermissionDenied"
        )
        try require(member.muteUntil <= now, else: .groupMemberMuted, fact: "*.fails.groupMemberMuted")
        try require(
            !(group.muteAllMembers && member.role == GroupMemberRole.member),
            else: .groupMemberMuted,
            fact: "*.fails.groupMemberMuted.2"
        )
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
            from: callerID,
            flow: MessageFlow.outgoing,
            time: now,
            status: MessageStatus.unsent,
            nick: me.profile.nick,
            avatar: me.profile.avatar
        )
    }

    /// A message as it is once the service has taken it.
    func asSent(message: Message) -> Message {
        var sent = message
        sent.status = MessageStatus.success
        sent.time = now
        sent.sequence = world.arrivals
        if let groupID = message.conversationID.groupID {
            sent.sequence = world.groups[groupID]?.nextSequence ?? 1
            sent.nameCard = world.groups[groupID]?.members[callerID]?.nameCard ?? ""
        }
        return sent
    }

    /// A sent message as whoever receives it sees it.
    func asReceived(message: Message) -> Message {
        var received = message
        received.flow = MessageFlow.incoming
        if message.conversationID.isC2c {
            received.conversationID = ConversationID.c2c(message.from)
        }
        return received
    }

    /// The wishes for friendship that the caller has sent or received and that weren't answered yet.
    func friendApplicationList() -> FriendApplicationList {
        return FriendApplicationList(
            friendApplicationList: me.friendApplications.map { record in record.application },
            unreadCount: me.friendApplications.filter { record in
                record.application.type == FriendApplicationType.sentToMe && !record.isRead
            }.count
        )
    }

    /// A wish for friendship on a user's list, absent where there is none.
    func waitingApplication(owner: UserID, peer: UserID, type: FriendApplicationType) -> FriendApplicationRecord? {
        return (users[owner]?.friendApplications ?? []).first { record in
            record.application.userID == peer && record.application.type == type
        }
    }

    /// Whether a user's list takes a wish for friendship; one that is renewed takes no more room.
    func hasRoomForApplication(owner: UserID, peer: UserID, type: FriendApplicationType) -> Bool {
        let older = waitingApplication(owner: owner, peer: peer, type: type)
        return older != nil || (users[owner]?.friendApplications ?? []).count < friendApplicationLimit
    }

    /// Asks another user for friendship. The wish waits on the lists of both sides, in place of an older one.
    mutating func apply(
        to: UserID,
        source: String,
        wording: String,
        remark: String,
        groupName: String
    ) throws(SDKError) {
        try require(
            hasRoomForApplication(owner: callerID, peer: to, type: FriendApplicationType.sentByMe)
                && hasRoomForApplication(owner: to, peer: callerID, type: FriendApplicationType.sentToMe),
            else: .friendApplicationLimitReached,
            fact: "*.fails.friendApplicationLimitReached"
        )
        dropApplication(owner: callerID, peer: to, type: FriendApplicationType.sentByMe)
        dropApplication(owner: to, peer: callerID, type: FriendApplicationType.sentToMe)
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
                userID: callerID,
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

    /// Takes a wish for friendship off a user's list, if it is there.
    mutating func dropApplication(owner: UserID, peer: UserID, type: FriendApplicationType) {
        let newFriendApplications = (users[owner]?.friendApplications ?? []).filter { record in
            record.application.userID != peer || record.application.type != type
        }
        users[owner]?.friendApplications = newFriendApplications
    }

    /// Takes wishes that have come true off a user's list - those between two users whose sender now has the other one
    /// as a friend.
    mutating func settleApplications(owner: UserID, peer: UserID) {
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

    /// The caller's friend groups.
    func friendGroupList() -> [FriendGroup] {
        return me.friendGroups.map { name in friendGroupNamed(name: name) }
    }

    /// A friend group of the caller's with the friends in it.
    func friendGroupNamed(name: String) -> FriendGroup {
        let members = me.friends.keys.filter { id in (me.friends[id]?.groupList ?? []).contains(name) }
        return FriendGroup(name: name, userIDList: members, count: members.count)
    }

    /// Whether friends can be put into a group of this name, which is made if there is none yet.
    func hasRoomForGroup(owner: UserID, name: String) -> Bool {
        let names = users[owner]?.friendGroups ?? []
        return !name.isEmpty && (names.contains(name) || names.count < friendGroupLimit)
    }

    /// Puts friends into a group of the caller's; who is in it already, or is no friend, is passed over.
    mutating func joinFriendGroup(name: String, userIDList: [UserID]) {
        for user in userIDList {
            if !(me.friends[user]?.groupList ?? []).contains(name) {
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
        var seen = Friend(userID: friend, profile: users[friend]?.profile ?? Profile(userID: friend))
        if let record = users[owner]?.friends[friend] {
            seen.remark = record.remark
            seen.groupList = record.groupList
            seen.source = record.source
            seen.wording = record.wording
            seen.friendCustomField = record.friendCustomField
            seen.addTime = record.addTime
        }
        return seen
    }

    /// Those of several users who aren't friends of the caller's, as a result tells of them.
    func strangers(userIDList: [UserID]) -> [FailedUser] {
        return userIDList.filter { one in !me.friends.contains(one) }.map { user in
            FailedUser(userID: user, code: 2700, message: "not a friend")
        }
    }

    /// Nobody becomes a friend of somebody whom they block, or who blocks them.
    func checkBlocking(peer: UserID) throws(SDKError) {
        try require(!me.blacklist.contains(peer), else: .friendBlockedBySelf, fact: "*.fails.friendBlockedBySelf")
        try require(
            !(users[peer]?.blacklist ?? []).contains(callerID),
            else: .friendBlockedByPeer,
            fact: "*.fails.friendBlockedByPeer"
        )
    }

    /// Puts a friend on a user's list, and into the friend group that was wished for.
    mutating func befriend(
        owner: UserID,
        friend: UserID,
        source: String,
        wording: String,
        remark: String,
        groupName: String
    ) {
        let newEntry = FriendRecord(remark: remark, source: source, wording: wording, addTime: now)
        users[owner]?.friends[friend] = newEntry
        let isGrouped = hasRoomForGroup(owner: owner, name: groupName)
        if isGrouped {
            if !(users[owner]?.friendGroups ?? []).contains(groupName) {
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

    /// A user's own name for another one, empty for whoever isn't a friend.
    func remarkOn(owner: UserID, friend: UserID) -> String {
        return users[owner]?.friends[friend]?.remark ?? ""
    }

    /// Brings the remarks that a user's conversations show up to date.
    mutating func noteRemarks(owner: UserID, friends: [UserID]) {
        let stale = friends.filter { friend in
            (users[owner]?.conversations[ConversationID.c2c(friend)]?.remark ?? remarkOn(owner: owner, friend: friend))
                != remarkOn(owner: owner, friend: friend)
        }
        for friend in stale {
            let newRemark = remarkOn(owner: owner, friend: friend)
            users[owner]?.conversations[ConversationID.c2c(friend)]?.remark = newRemark
        }
        if !stale.isEmpty {
            emitConversationListUpdated(to: .user(owner))
        }
    }

    /// What the service has to say about a group.
    mutating func groupNotice(
        group: GroupRecord,
        operationType: GroupSystemNoticeType,
        operatorID: UserID,
        handleMessage: String,
        messageKey: Int
    ) -> GroupSystemNoticePayload {
        return GroupSystemNoticePayload(
            operationType: operationType,
            operatorID: operatorID,
            groupProfile: GroupNoticeProfile(groupID: group.groupID, name: group.name, groupType: group.type),
            handleMessage: handleMessage,
            authentication: newID("authentication-"),
            messageKey: messageKey
        )
    }

    /// Lets a notice of the service reach a user, in the system conversation.
    mutating func sendGroupNotice(receiver: UserID, payload: GroupSystemNoticePayload) {
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
        keepMessage(owner: receiver, message: notice, isUnread: true, isLast: true)
        emitMessageReceived([notice], to: .user(receiver))
        emitConversationListUpdated(to: .user(receiver))
    }

    /// Tells the members of a group, in the group, what has happened to one of them.
    mutating func sendGroupTip(
        groupID: GroupID,
        operationType: GroupTipType,
        operatorID: UserID,
        userID: UserID,
        change: GroupProfileChange? = nil
    ) {
        if let group = world.groups[groupID] {
            let member = GroupTipMember(
                userID: userID,
                nick: users[userID]?.profile.nick ?? "",
                avatar: users[userID]?.profile.avatar ?? ""
            )
            let payload = GroupTipPayload(
                operationType: operationType,
                operatorID: operatorID,
                userIDList: [userID],
                groupProfile: GroupTipProfile(groupID: groupID, groupName: group.name),
                newGroupProfile: change,
                memberList: [member],
                memberCount: group.members.count
            )
            world.arrivals = world.arrivals +| 1
            world.groups[groupID]?.nextSequence = group.nextSequence +| 1
            let conversationID = ConversationID.group(groupID)
            let tip = Message(
                ID: MessageID(rawValue: newID("message-")),
                type: MessageType.groupTip,
                payload: MessagePayload.groupTip(payload),
                conversationID: conversationID,
                conversationType: ConversationType.group,
                to: groupID.rawValue,
                from: UserID(rawValue: serviceAccount),
                time: now,
                sequence: group.nextSequence
            )
            let isKept = keepsHistory(conversationID: conversationID)
            for receiver in group.members.keys {
                let isHeard = users[receiver]?.conversations[conversationID]?.messageRemindType != RemindType.discard
                if isKept {
                    keepMessage(owner: receiver, message: tip, isUnread: false, isLast: isHeard)
                }
                if isHeard {
                    emitMessageReceived([tip], to: .user(receiver))
                    if isKept {
                        emitConversationListUpdated(to: .user(receiver))
                    }
                }
            }
        }
    }

    /// Whether a user is the owner or an administrator of a group.
    func decidesInGroup(groupID: GroupID, userID: UserID) -> Bool {
        let role = world.groups[groupID]?.members[userID]?.role
        return role == GroupMemberRole.owner || role == GroupMemberRole.admin
    }

    /// Whether a group has as many members as it may have.
    func isFull(group: GroupRecord) -> Bool {
        return group.maxMemberCount > 0 && group.members.count >= group.maxMemberCount
    }

    /// Makes a user a member of a group and tells all members.
    mutating func admit(groupID: GroupID, userID: UserID) {
        let isOwner = world.groups[groupID]?.ownerID == userID
        let newEntry = MemberRecord(role: isOwner ? GroupMemberRole.owner : GroupMemberRole.member, joinTime: now)
        world.groups[groupID]?.members[userID] = newEntry
        emitGroupListUpdated(to: .users((world.groups[groupID]?.members ?? [:]).keys))
        sendGroupTip(groupID: groupID, operationType: GroupTipType.memberJoined, operatorID: callerID, userID: userID)
    }

    /// Takes the caller out of the live group that they are in, and tells those who stay.
    mutating func leaveLiveGroups() {
        for id in world.groups.keys {
            if world.groups[id]?.type == GroupType.avChatRoom && (world.groups[id]?.members ?? [:]).contains(callerID) {
                let key = callerID
                world.groups[id]?.members.removeValue(forKey: key)
                emitGroupListUpdated(to: .users((world.groups[id]?.members ?? [:]).keys))
                sendGroupTip(
                    groupID: id,
                    operationType: GroupTipType.memberQuit,
                    operatorID: callerID,
                    userID: callerID
                )
            }
        }
    }

    /// Lets the owner and the administrators of a group know that the caller wants to join.
    mutating func askToJoin(group: GroupRecord, applyMessage: String) {
        world.arrivals = world.arrivals +| 1
        world.groupApplications = world.groupApplications.filter { waiting in
            waiting.groupID != group.groupID || waiting.applicant != callerID
        }
        let messageKey = world.arrivals
        world.groupApplications.append(
            GroupApplicationRecord(
                groupID: group.groupID,
                applicant: callerID,
                note: applyMessage,
                messageKey: messageKey
            )
        )
        for member in group.members.keys {
            if decidesInGroup(groupID: group.groupID, userID: member) {
                sendGroupNotice(
                    receiver: member,
                    payload: groupNotice(
                        group: group,
                        operationType: GroupSystemNoticeType.joinRequested,
                        operatorID: callerID,
                        handleMessage: applyMessage,
                        messageKey: messageKey
                    )
                )
            }
        }
    }

    /// How many members a group of a kind may have unless told otherwise, 0 for any number.
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
        return 0
    }

    /// A member of a group as the others see them.
    func memberAsSeen(groupID: GroupID, userID: UserID) -> GroupMember {
        var seen = GroupMember(userID: userID)
        if let profile = users[userID]?.profile {
            seen.nick = profile.nick
            seen.avatar = profile.avatar
        }
        if let member = world.groups[groupID]?.members[userID] {
            seen.role = member.role
            seen.joinTime = member.joinTime
            seen.nameCard = member.nameCard
            seen.muteUntil = member.muteUntil
            seen.memberCustomField = member.memberCustomField
        }
        return seen
    }

    /// Whether a member of a group can decide about another one, the owner about all and an admin about members.
    func ranksAbove(role: GroupMemberRole, other: GroupMemberRole) -> Bool {
        if role == GroupMemberRole.owner {
            return other != GroupMemberRole.owner
        }
        return role == GroupMemberRole.admin && other == GroupMemberRole.member
    }

    /// Where a message stands in its history - its number in a group, its time in a one-to-one conversation.
    func placeInHistory(message: Message) -> Int {
        return message.conversationID.isGroup ? message.sequence : message.time
    }

    /// Whether the service searches a conversation; it leaves out communities, live groups and its own notices.
    func canBeSearched(conversationID: ConversationID) -> Bool {
        if let groupID = conversationID.groupID {
            let type = world.groups[groupID]?.type
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

    /// Ends the login of the caller's client, if there is one.
    mutating func leave() {
        if deviceState.user != nil {
            deviceState.user = nil
            deviceState.isReady = false
            deviceState.outbox = [:]
            emitSdkNotReady(to: .thisDevice)
        }
    }

    /// Extensions need a message that was made for them, was sent, and belongs to no live group.
    func checkExtensible(message: Message) throws(SDKError) {
        if let groupID = message.conversationID.groupID {
            try require(
                world.groups[groupID]?.type != GroupType.avChatRoom,
                else: .extensionsNotSupportedInLiveGroup,
                fact: "*.fails.extensionsNotSupportedInLiveGroup"
            )
        }
        try require(
            message.isSupportExtension && (me.messages[message.conversationID] ?? [:]).contains(message.ID),
            else: .invalidParameter,
            fact: "*.fails.invalidParameter"
        )
    }

    /// Who has a message - both sides of a one-to-one conversation, or the members of the group.
    func havingMessage(message: Message) -> [UserID] {
        if let groupID = message.conversationID.groupID {
            return (world.groups[groupID]?.members ?? [:]).keys
        }
        return [message.from, UserID(rawValue: message.to)]
    }

    /// Whether a user is logged in somewhere.
    func isOnline(userID: UserID) -> Bool {
        return devices.keys.contains { id in devices[id]?.user == userID }
    }

    /// Remembers that a user knows the latest value of a key.
    mutating func noteSeen(userID: UserID, messageID: MessageID, key: String) {
        if let version = world.messageExtensions[messageID]?.entries[key]?.version {
            users[userID]?.seenExtensions.ensure(messageID, SeenExtensions())
            users[userID]?.seenExtensions[messageID]?.versions[key] = version
        }
    }

    /// Whether the caller knows the latest value of a key; of one that doesn't exist there is nothing to know.
    func hasSeenLatest(messageID: MessageID, key: String) -> Bool {
        let version = world.messageExtensions[messageID]?.entries[key]?.version
        return version == nil || me.seenExtensions[messageID]?.versions[key] == version
    }

    /// What a key gives that couldn't be changed, with its latest value, which the caller then knows.
    mutating func refusedExtension(messageID: MessageID, key: String) -> MessageExtensionResult {
        noteSeen(userID: callerID, messageID: messageID, key: key)
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
            messageBody: [MessageElement(type: message.type, payload: message.payload)],
            cloudCustomData: message.cloudCustomData
        )
    }

    /// Whether a message was written by the service and not by a user.
    func isNotice(type: MessageType) -> Bool {
        return type == MessageType.groupTip || type == MessageType.groupSystemNotice
    }

    /// A new message with what all kinds of them can carry, which then waits on the device.
    mutating func toBeSent(message: Message, cloudCustomData: String, priority: MessagePriority) -> Message {
        var made = message
        made.cloudCustomData = cloudCustomData
        made.priority = priority
        deviceState.outbox[made.ID] = OutgoingMessage()
        return made
    }

    /// Lets a user know that the caller has read what they wrote.
    mutating func tellRead(peer: UserID) {
        let id = ConversationID.c2c(callerID)
        let unread = (users[peer]?.messages[id] ?? [:]).values.filter { message in
            message.flow == MessageFlow.outgoing && !message.isPeerRead
        }
        for message in unread {
            users[peer]?.messages[id]?[message.ID]?.isPeerRead = true
        }
        if !unread.isEmpty {
            emitMessageReadByPeer(
                unread.compactMap { message in users[peer]?.messages[id]?[message.ID] },
                to: .user(peer)
            )
        }
    }

    /// The custom message that a step of signalling travels as.
    mutating func signalMessage(sender: UserID, receiver: UserID, data: String) -> Message {
        world.arrivals = world.arrivals +| 1
        return Message(
            ID: MessageID(rawValue: newID("message-")),
            type: MessageType.custom,
            payload: MessagePayload.custom(CustomPayload(data: data)),
            conversationID: ConversationID.c2c(receiver),
            conversationType: ConversationType.c2c,
            to: receiver.rawValue,
            from: sender,
            flow: MessageFlow.outgoing,
            time: now,
            sequence: world.arrivals,
            nick: users[sender]?.profile.nick ?? "",
            avatar: users[sender]?.profile.avatar ?? ""
        )
    }

    /// Lets the message of a step of signalling reach the other side and the other devices of its sender.
    mutating func sendSignal(message: Message, onlineUserOnly: Bool) {
        let isQuiet = containsText(message.payload.customPayload?.data ?? "", "\"excludeFromHistoryMessage\":true")
        for id in devices.keys {
            if devices[id]?.user == message.from && id != device {
                emitMessageReceived([message], to: .device(id))
            }
        }
        if !onlineUserOnly {
            keepMessage(owner: message.from, message: message, isUnread: false, isLast: !isQuiet)
            emitConversationListUpdated(to: .user(message.from))
        }
        deliver(
            receiver: UserID(rawValue: message.to),
            message: asReceived(message: message),
            isKept: !onlineUserOnly,
            isUnread: !isQuiet,
            isLast: !isQuiet
        )
    }

    /// Ends an invitation whose time is over, if it is still open, and tells both sides.
    mutating func endUnanswered(inviteID: InviteID) {
        if let invitation = world.invitations[inviteID] {
            world.invitations.removeValue(forKey: inviteID)
            let message = signalMessage(sender: invitation.inviter, receiver: invitation.invitee, data: invitation.data)
            sendSignal(message: message, onlineUserOnly: invitation.onlineUserOnly)
            emitInvitationTimeout(
                InvitationTimeout(
                    inviteID: inviteID,
                    inviter: invitation.inviter,
                    data: invitation.data,
                    inviteeList: [invitation.invitee],
                    isSelfTimeout: true,
                    message: message
                ),
                to: .user(invitation.inviter)
            )
            emitInvitationTimeout(
                InvitationTimeout(
                    inviteID: inviteID,
                    inviter: invitation.inviter,
                    data: invitation.data,
                    inviteeList: [invitation.invitee]
                ),
                to: .user(invitation.invitee)
            )
        }
    }
}

// MARK: - Events

extension MockCall<ChatState> {
    /// The client has logged in and caught up; methods that need a login can be called.
    mutating func emitSdkReady(to audience: MockAudience<UserID> = .me) {
        emit("SDK_READY", wire: "sdkStateReady", to: audience)
    }

    /// The client is no longer logged in.
    mutating func emitSdkNotReady(to audience: MockAudience<UserID> = .me) {
        emit("SDK_NOT_READY", wire: "sdkStateNotReady", to: audience)
    }

    /// The client was destroyed.
    mutating func emitSdkDestroy(_ payload: DestroyedClient, to audience: MockAudience<UserID> = .me) {
        emit("SDK_DESTROY", wire: "sdkDestroy", to: audience, carrying: payload.wire)
    }

    /// The client was logged out against the user's will.
    mutating func emitKickedOut(_ payload: KickOut, to audience: MockAudience<UserID> = .me) {
        emit("KICKED_OUT", wire: "kickedOut", to: audience, carrying: payload.wire)
    }

    /// Messages have arrived, from others or from another device of the user. The device that sent a message doesn't
    /// receive it.
    mutating func emitMessageReceived(_ payload: [Message], to audience: MockAudience<UserID> = .me) {
        emit("MESSAGE_RECEIVED", wire: "onMessageReceived", to: audience, carrying: payload.wire)
    }

    /// The other side has read messages of the user; their `isPeerRead` is true.
    mutating func emitMessageReadByPeer(_ payload: [Message], to audience: MockAudience<UserID> = .me) {
        emit("MESSAGE_READ_BY_PEER", wire: "onMessageReadByPeer", to: audience, carrying: payload.wire)
    }

    /// Extensions of a message were set.
    mutating func emitMessageExtensionsUpdated(
        _ payload: MessageExtensionsUpdate,
        to audience: MockAudience<UserID> = .me
    ) {
        emit("MESSAGE_EXTENSIONS_UPDATED", wire: "onMessageExtensionsUpdated", to: audience, carrying: payload.wire)
    }

    /// Extensions of a message were deleted.
    mutating func emitMessageExtensionsDeleted(
        _ payload: MessageExtensionsDeletion,
        to audience: MockAudience<UserID> = .me
    ) {
        emit("MESSAGE_EXTENSIONS_DELETED", wire: "onMessageExtensionsDeleted", to: audience, carrying: payload.wire)
    }

    /// The user's setting for being left alone by all messages has changed.
    mutating func emitAllReceiveMessageOptUpdated(to audience: MockAudience<UserID> = .me) {
        emit("ALL_RECEIVE_MESSAGE_OPT_UPDATED", wire: "onAllReceiveMessageOptUpdated", to: audience) { call in
            call.allReceiveMessageOptUpdatedContent().wire
        }
    }

    /// What `ALL_RECEIVE_MESSAGE_OPT_UPDATED` carries for whoever receives it.
    func allReceiveMessageOptUpdatedContent() -> AllReceiveMessageOpt {
        return me.allReceiveMessageOpt
    }

    /// The conversation list has changed; it comes whole and sorted. The client sends it about once a second.
    mutating func emitConversationListUpdated(to audience: MockAudience<UserID> = .me) {
        emit("CONVERSATION_LIST_UPDATED", wire: "onConversationListUpdated", to: audience) { call in
            call.conversationListUpdatedContent().wire
        }
    }

    /// What `CONVERSATION_LIST_UPDATED` carries for whoever receives it.
    func conversationListUpdatedContent() -> [Conversation] {
        return sortedConversations()
    }

    /// The number of unread messages has changed. Muted conversations and the system conversation don't count.
    mutating func emitTotalUnreadMessageCountUpdated(to audience: MockAudience<UserID> = .me) {
        emit("TOTAL_UNREAD_MESSAGE_COUNT_UPDATED", wire: "onTotalUnreadMessageCountUpdated", to: audience) { call in
            call.totalUnreadMessageCountUpdatedContent().wire
        }
    }

    /// What `TOTAL_UNREAD_MESSAGE_COUNT_UPDATED` carries for whoever receives it.
    func totalUnreadMessageCountUpdatedContent() -> Int {
        return totalUnreadMessageCount()
    }

    /// Conversation groups were made, renamed or deleted; the names of all of them come along.
    mutating func emitConversationGroupListUpdated(to audience: MockAudience<UserID> = .me) {
        emit("CONVERSATION_GROUP_LIST_UPDATED", wire: "onConversationGroupListUpdated", to: audience) { call in
            call.conversationGroupListUpdatedContent().wire
        }
    }

    /// What `CONVERSATION_GROUP_LIST_UPDATED` carries for whoever receives it.
    func conversationGroupListUpdatedContent() -> [String] {
        return me.conversationGroups
    }

    /// Conversations came into a conversation group or left it.
    mutating func emitConversationInGroupUpdated(
        _ payload: ConversationInGroupUpdate,
        to audience: MockAudience<UserID> = .me
    ) {
        emit(
            "CONVERSATION_IN_GROUP_UPDATED",
            wire: "onConversationInGroupUpdated",
            to: audience,
            carrying: payload.wire
        )
    }

    /// The list of the user's groups has changed; it comes whole.
    mutating func emitGroupListUpdated(to audience: MockAudience<UserID> = .me) {
        emit("GROUP_LIST_UPDATED", wire: "onGroupListUpdated", to: audience) { call in
            call.groupListUpdatedContent().wire
        }
    }

    /// What `GROUP_LIST_UPDATED` carries for whoever receives it.
    func groupListUpdatedContent() -> [Group] {
        return joinedGroups()
    }

    /// The profile of the user or of friends has changed.
    mutating func emitProfileUpdated(_ payload: [Profile], to audience: MockAudience<UserID> = .me) {
        emit("PROFILE_UPDATED", wire: "onProfileUpdated", to: audience, carrying: payload.wire)
    }

    /// The user has blocked somebody or no longer does; all whom the user blocks come along.
    mutating func emitBlacklistUpdated(to audience: MockAudience<UserID> = .me) {
        emit("BLACKLIST_UPDATED", wire: "blacklistUpdated", to: audience) { call in
            call.blacklistUpdatedContent().wire
        }
    }

    /// What `BLACKLIST_UPDATED` carries for whoever receives it.
    func blacklistUpdatedContent() -> [UserID] {
        return me.blacklist
    }

    /// The list of friends has changed; it comes whole. The client holds it back when changes come fast.
    mutating func emitFriendListUpdated(to audience: MockAudience<UserID> = .me) {
        emit("FRIEND_LIST_UPDATED", wire: "onFriendListUpdated", to: audience) { call in
            call.friendListUpdatedContent().wire
        }
    }

    /// What `FRIEND_LIST_UPDATED` carries for whoever receives it.
    func friendListUpdatedContent() -> [Friend] {
        return friendList()
    }

    /// The friend groups have changed; they come whole.
    mutating func emitFriendGroupListUpdated(to audience: MockAudience<UserID> = .me) {
        emit("FRIEND_GROUP_LIST_UPDATED", wire: "onFriendGroupListUpdated", to: audience) { call in
            call.friendGroupListUpdatedContent().wire
        }
    }

    /// What `FRIEND_GROUP_LIST_UPDATED` carries for whoever receives it.
    func friendGroupListUpdatedContent() -> [FriendGroup] {
        return friendGroupList()
    }

    /// Wishes for friendship have come or gone; all of them come along.
    mutating func emitFriendApplicationListUpdated(to audience: MockAudience<UserID> = .me) {
        emit("FRIEND_APPLICATION_LIST_UPDATED", wire: "onFriendApplicationListUpdated", to: audience) { call in
            call.friendApplicationListUpdatedContent().wire
        }
    }

    /// What `FRIEND_APPLICATION_LIST_UPDATED` carries for whoever receives it.
    func friendApplicationListUpdatedContent() -> FriendApplicationList {
        return friendApplicationList()
    }

    /// Somebody invites the user.
    mutating func emitNewInvitationReceived(_ payload: NewInvitation, to audience: MockAudience<UserID> = .me) {
        emit("NEW_INVITATION_RECEIVED", wire: "newInvitationReceived", to: audience, carrying: payload.wire)
    }

    /// An invited user has accepted.
    mutating func emitInviteeAccepted(_ payload: InvitationAnswer, to audience: MockAudience<UserID> = .me) {
        emit("INVITEE_ACCEPTED", wire: "ts_invitee_accepted", to: audience, carrying: payload.wire)
    }

    /// An invited user has refused.
    mutating func emitInviteeRejected(_ payload: InvitationAnswer, to audience: MockAudience<UserID> = .me) {
        emit("INVITEE_REJECTED", wire: "ts_invitee_rejected", to: audience, carrying: payload.wire)
    }

    /// The invitation was taken back.
    mutating func emitInvitationCancelled(_ payload: InvitationCancellation, to audience: MockAudience<UserID> = .me) {
        emit("INVITATION_CANCELLED", wire: "ts_invitation_cancelled", to: audience, carrying: payload.wire)
    }

    /// Nobody has answered the invitation in time.
    mutating func emitInvitationTimeout(_ payload: InvitationTimeout, to audience: MockAudience<UserID> = .me) {
        emit("INVITATION_TIMEOUT", wire: "ts_invitation_timeout", to: audience, carrying: payload.wire)
    }

    /// The data of the invitation have changed.
    mutating func emitInvitationModified(_ payload: InvitationModification, to audience: MockAudience<UserID> = .me) {
        emit("INVITATION_MODIFIED", wire: "ts_invitation_modified", to: audience, carrying: payload.wire)
    }
}

// MARK: - Constants

extension MockCall<ChatState> {
    /// How many conversations, the latest ones, a client fetches from the cloud. Unit: conversations.
    var conversationsSynced: Int { constant("conversationsSynced", default: 100) }

    /// How many conversations a client fetches at most in the premium edition. Unit: conversations.
    var conversationsSyncedPremium: Int { constant("conversationsSyncedPremium", default: 500) }

    /// Whether a deletion reaches the caller's other devices; a switch in the vendor's console.
    var conversationDeletionSyncs: Bool { constant("conversationDeletionSyncs", default: false) }

    /// How many wishes for friendship, sent and received, a user can have waiting. Unit: wishes.
    var friendApplicationLimit: Int { constant("friendApplicationLimit", default: 100) }

    /// How many friend groups a user can have. Unit: groups.
    var friendGroupLimit: Int { constant("friendGroupLimit", default: 32) }

    /// How many friends a user can have. Unit: friends.
    var friendLimit: Int { constant("friendLimit", default: 3000) }

    /// The account in whose name the service itself writes.
    var serviceAccount: String { constant("serviceAccount", default: "@TIM#SYSTEM") }

    /// How many members a work group may have unless told otherwise. Unit: members.
    var workGroupSize: Int { constant("workGroupSize", default: 200) }

    /// How many members a public group may have unless told otherwise. Unit: members.
    var publicGroupSize: Int { constant("publicGroupSize", default: 2000) }

    /// How many members a meeting may have unless told otherwise. Unit: members.
    var meetingGroupSize: Int { constant("meetingGroupSize", default: 10000) }

    /// How long a search through all conversations can go on after each page. Unit: seconds.
    var searchCursorLifetime: Int { constant("searchCursorLifetime", default: 120) }

    /// How many conversations, or messages of one, a page of a search holds. Unit: results.
    var searchResultsPerPage: Int { constant("searchResultsPerPage", default: 10) }

    /// Whether the plug-in for searching the cloud was bought.
    var cloudSearch: Bool { constant("cloudSearch", default: true) }

    /// How many Web clients an account may be logged in on at once. Unit: instances.
    var instancesPerAccount: Int { constant("instancesPerAccount", default: 1) }

    /// Whether one-to-one messages pass between friends alone.
    var friendCheck: Bool { constant("friendCheck", default: false) }

    /// The most that the body of a message takes, 12 KB of encoded payload. Unit: bytes.
    var messageSizeLimit: Int { constant("messageSizeLimit", default: 12288) }

    /// How many messages a page of the history holds. Unit: messages.
    var messagesPerPage: Int { constant("messagesPerPage", default: 15) }

    /// The SDKAppID under which the clients of a world run.
    var applicationID: Int { constant("applicationID", default: 1400000000) }
}

extension ConversationID {
    /// Whether it has the form `c2c`.
    var isC2c: Bool {
        if case .c2c? = form { true } else { false }
    }

    /// Whether it has the form `group`.
    var isGroup: Bool {
        if case .group? = form { true } else { false }
    }
}

extension MessagePayload {
    /// What it carries as `custom`, nil when it is something else.
    var customPayload: CustomPayload? {
        if case .custom(let payload) = self { payload } else { nil }
    }

    /// What it carries as `file`, nil when it is something else.
    var filePayload: FilePayload? {
        if case .file(let payload) = self { payload } else { nil }
    }

    /// What it carries as `groupSystemNotice`, nil when it is something else.
    var groupSystemNoticePayload: GroupSystemNoticePayload? {
        if case .groupSystemNotice(let payload) = self { payload } else { nil }
    }

    /// What it carries as `merger`, nil when it is something else.
    var mergerPayload: MergerPayload? {
        if case .merger(let payload) = self { payload } else { nil }
    }

    /// What it carries as `text`, nil when it is something else.
    var textPayload: TextPayload? {
        if case .text(let payload) = self { payload } else { nil }
    }
}
