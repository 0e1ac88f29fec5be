// Generated from the spec by sdkgen. Do not edit.
//
// What each method does.

import SDKMockRuntime
import SDKRuntime
import TencentCloudChat

// MARK: - Conversation groups

extension MockCall<ChatState> {
    /// Creates a conversation group and puts conversations into it.
    mutating func createConversationGroup(
        groupName: String,
        conversationIDList: [ConversationID]
    ) throws(SDKError) -> ConversationOperationResult {
        try checkQuota(
            used: me.conversationGroups.count,
            adding: noneUsable(conversationIDList: conversationIDList) ? 0 : 1
        )
        var result = ConversationOperationResult(
            failureConversationIDList: failedConversations(conversationIDList: conversationIDList)
        )
        if noneUsable(conversationIDList: conversationIDList) {
            return result
        }
        try require(
            !me.conversationGroups.contains(groupName),
            else: .invalidParameter,
            fact: "createConversationGroup.fails.invalidParameter"
        )
        me.conversationGroups.append(groupName)
        for id in conversationIDList {
            if let conversation = usableConversation(conversationID: id),
                !conversation.conversationGroupList.contains(groupName)
            {
                me.conversations[id]?.conversationGroupList.append(groupName)
                result.successConversationIDList.append(id)
            }
        }
        emitConversationGroupListUpdated()
        emitConversationListUpdated()
        emitConversationGroupListUpdated()
        return result
    }

    /// Deletes a conversation group; its conversations stay in the list.
    mutating func deleteConversationGroup(_ groupName: String) throws(SDKError) {
        try require(
            me.conversationGroups.contains(groupName),
            else: .conversationGroupNotFound,
            fact: "deleteConversationGroup.fails.conversationGroupNotFound"
        )
        me.conversationGroups.removeAll { $0 == groupName }
        for id in me.conversations.keys {
            me.conversations[id]?.conversationGroupList.removeAll { $0 == groupName }
        }
        emitConversationGroupListUpdated()
        emitConversationListUpdated()
    }

    /// Gives a conversation group another name; its conversations stay in it.
    mutating func renameConversationGroup(oldName: String, newName: String) throws(SDKError) {
        try require(
            me.conversationGroups.contains(oldName),
            else: .conversationGroupNotFound,
            fact: "renameConversationGroup.fails.conversationGroupNotFound"
        )
        try require(
            !me.conversationGroups.contains(newName),
            else: .invalidParameter,
            fact: "renameConversationGroup.fails.invalidParameter"
        )
        me.conversationGroups = me.conversationGroups.map { name in name == oldName ? newName : name }
        for id in me.conversations.keys {
            let names = me.conversations[id]?.conversationGroupList ?? []
            me.conversations[id]?.conversationGroupList = names.map { name in name == oldName ? newName : name }
        }
        emitConversationGroupListUpdated()
        emitConversationListUpdated()
    }

    /// Gets the names of the caller's conversation groups.
    func getConversationGroupList() -> [String] {
        return me.conversationGroups
    }

    /// Puts conversations into a conversation group.
    mutating func addConversationsToGroup(
        groupName: String,
        conversationIDList: [ConversationID]
    ) throws(SDKError) -> ConversationOperationResult {
        var result = ConversationOperationResult(
            failureConversationIDList: failedConversations(conversationIDList: conversationIDList)
        )
        if noneUsable(conversationIDList: conversationIDList) {
            return result
        }
        try require(
            me.conversationGroups.contains(groupName),
            else: .conversationGroupNotFound,
            fact: "addConversationsToGroup.fails.conversationGroupNotFound"
        )
        for id in conversationIDList {
            if let conversation = usableConversation(conversationID: id),
                !conversation.conversationGroupList.contains(groupName)
            {
                me.conversations[id]?.conversationGroupList.append(groupName)
                result.successConversationIDList.append(id)
            }
        }
        if !result.successConversationIDList.isEmpty {
            announceConversationsOf(groupName: groupName)
        }
        return result
    }

    /// Takes conversations out of a conversation group; they stay in the list.
    mutating func deleteConversationsFromGroup(
        groupName: String,
        conversationIDList: [ConversationID]
    ) throws(SDKError) -> ConversationOperationResult {
        var result = ConversationOperationResult(
            failureConversationIDList: failedConversations(conversationIDList: conversationIDList)
        )
        if noneUsable(conversationIDList: conversationIDList) {
            return result
        }
        try require(
            me.conversationGroups.contains(groupName),
            else: .conversationGroupNotFound,
            fact: "deleteConversationsFromGroup.fails.conversationGroupNotFound"
        )
        for id in conversationIDList {
            if let conversation = usableConversation(conversationID: id),
                conversation.conversationGroupList.contains(groupName)
            {
                me.conversations[id]?.conversationGroupList.removeAll { $0 == groupName }
                result.successConversationIDList.append(id)
            }
        }
        if !result.successConversationIDList.isEmpty {
            announceConversationsOf(groupName: groupName)
        }
        return result
    }
}

// MARK: - Conversations

extension MockCall<ChatState> {
    /// All conversations. (ConvGetConvList on the native surface.)
    func getConversationList() -> ConversationListResult {
        return ConversationListResult(conversationList: listedConversations(), isSyncCompleted: deviceState.isReady)
    }

    /// The conversations named, in the order of their IDs. (ConvGetConvInfo on the native surface.)
    func getConversationList(_ conversationIDList: [ConversationID]) -> ConversationListResult {
        let listed = listedConversations()
        let found = conversationIDList.compactMap { id in
            listed.first { conversation in conversation.conversationID == id }
        }
        return ConversationListResult(conversationList: found, isSyncCompleted: deviceState.isReady)
    }

    /// The conversations that meet every condition given. (ConvGetConversationListByFilter on the native surface.)
    func getConversationList(
        type: ConversationType?,
        markType: UInt64?,
        groupName: String?,
        hasUnreadCount: Bool,
        hasGroupAtInfo: Bool
    ) -> ConversationListResult {
        var found = listedConversations()
        if let type {
            found = found.filter { conversation in conversation.type == type }
        }
        if let markType {
            found = found.filter { conversation in
                markType == 0 ? conversation.markList.isEmpty : conversation.markList.contains(markType)
            }
        }
        if let groupName {
            found = found.filter { conversation in
                groupName.isEmpty
                    ? conversation.conversationGroupList.isEmpty
                    : conversation.conversationGroupList.contains(groupName)
            }
        }
        if hasUnreadCount {
            found = found.filter { conversation in conversation.unreadCount > 0 }
        }
        if hasGroupAtInfo {
            found = found.filter { conversation in !conversation.groupAtInfoList.isEmpty }
        }
        return ConversationListResult(conversationList: found, isSyncCompleted: deviceState.isReady)
    }

    /// Gets one conversation with the full profile of the user or group behind it.
    func getConversationProfile(_ conversationID: ConversationID) throws(SDKError) -> ConversationProfileResult {
        let conversation = try unwrap(
            me.conversations[conversationID],
            else: .conversationNotFound,
            fact: "getConversationProfile.fails.conversationNotFound"
        )
        return ConversationProfileResult(conversation: withDraft(conversation: conversation))
    }

    /// One conversation and its history. (ConvDelete on the native surface.)
    mutating func deleteConversation(_ conversationID: ConversationID) throws(SDKError) -> ConversationIDResult {
        try require(
            me.conversations.contains(conversationID),
            else: .conversationNotFound,
            fact: "deleteConversation.one.fails.conversationNotFound"
        )
        let unreadBefore = totalUnreadMessageCount()
        forgetConversation(conversationID: conversationID, clearHistoryMessage: true)
        announceDeletion(unreadBefore: unreadBefore)
        return ConversationIDResult(conversationID: conversationID)
    }

    /// Up to 100 conversations, with or without their history. (ConvDeleteConversationList on the native surface.)
    mutating func deleteConversation(
        conversationIDList: [ConversationID],
        clearHistoryMessage: Bool
    ) -> ConversationIDListResult {
        let unreadBefore = totalUnreadMessageCount()
        let known = conversationIDList.filter { id in me.conversations.contains(id) }
        for id in known {
            forgetConversation(conversationID: id, clearHistoryMessage: clearHistoryMessage)
        }
        if !known.isEmpty {
            announceDeletion(unreadBefore: unreadBefore)
        }
        return ConversationIDListResult(conversationIDList: known)
    }

    /// Pins a conversation to the top of the list, or takes it down again.
    mutating func pinConversation(
        conversationID: ConversationID,
        isPinned: Bool
    ) throws(SDKError) -> ConversationIDResult {
        try require(
            conversationID.isC2c || conversationID.isGroup,
            else: .invalidConversationID,
            fact: "pinConversation.fails.invalidConversationID"
        )
        try require(
            me.conversations.contains(conversationID),
            else: .conversationNotFound,
            fact: "pinConversation.fails.conversationNotFound"
        )
        me.conversations[conversationID]?.isPinned = isPinned
        emitConversationListUpdated()
        return ConversationIDResult(conversationID: conversationID)
    }

    /// Puts a mark on conversations or takes it off, a built-in one (star, unread, fold, hide) or one of your own.
    mutating func markConversation(
        conversationIDList: [ConversationID],
        markType: UInt64,
        enableMark: Bool
    ) -> ConversationOperationResult {
        var result = ConversationOperationResult(
            failureConversationIDList: failedConversations(conversationIDList: conversationIDList)
        )
        for id in conversationIDList {
            if usableConversation(conversationID: id) != nil {
                me.conversations[id]?.markList.removeAll { $0 == markType }
                if enableMark {
                    me.conversations[id]?.markList.append(markType)
                }
                result.successConversationIDList.append(id)
            }
        }
        if !result.successConversationIDList.isEmpty {
            emitConversationListUpdated()
        }
        return result
    }

    /// Keeps a text that isn't sent yet with its conversation, on this device alone.
    mutating func setConversationDraft(conversationID: ConversationID, draftText: String) throws(SDKError) {
        try require(
            conversationID.isC2c || conversationID.isGroup,
            else: .invalidConversationID,
            fact: "setConversationDraft.fails.invalidConversationID"
        )
        try require(
            me.conversations.contains(conversationID),
            else: .conversationNotFound,
            fact: "setConversationDraft.fails.conversationNotFound"
        )
        forgetDraft(conversationID: conversationID)
        if !draftText.isEmpty {
            deviceState.drafts.append(Draft(userID: callerID, conversationID: conversationID, text: draftText))
        }
    }

    /// Stores data of your own with conversations.
    mutating func setConversationCustomData(
        conversationIDList: [ConversationID],
        customData: String
    ) -> ConversationOperationResult {
        var result = ConversationOperationResult(
            failureConversationIDList: failedConversations(conversationIDList: conversationIDList)
        )
        for id in conversationIDList {
            if usableConversation(conversationID: id) != nil {
                me.conversations[id]?.customData = customData
                result.successConversationIDList.append(id)
            }
        }
        if !result.successConversationIDList.isEmpty {
            emitConversationListUpdated()
        }
        return result
    }

    /// Counts the unread messages of all conversations.
    func getTotalUnreadMessageCount() -> Int {
        return totalUnreadMessageCount()
    }
}

// MARK: - Messages

extension MockCall<ChatState> {
    /// Sets when the user is left alone by all messages.
    mutating func setAllReceiveMessageOpt(
        messageRemindType: RemindType,
        startHour: Int,
        startMinute: Int,
        startSecond: Int,
        duration: Int,
        isRepeated: Bool
    ) throws(SDKError) {
        try require(
            [RemindType.acceptAndNotify, RemindType.acceptNotNotify].contains(messageRemindType),
            else: .invalidParameter,
            fact: "setAllReceiveMessageOpt.fails.invalidParameter"
        )
        let midnight = now - secondsOfDay(now, offsetHours: 0)
        let start = midnight +| startHour *| 3600 +| startMinute *| 60 +| startSecond
        if messageRemindType == RemindType.acceptAndNotify {
            me.allReceiveMessageOpt = AllReceiveMessageOpt()
        } else {
            me.allReceiveMessageOpt = AllReceiveMessageOpt(
                messageRemindType: messageRemindType,
                startTime: start,
                endTime: start +| duration,
                isRepeated: isRepeated
            )
        }
        emitAllReceiveMessageOptUpdated()
    }

    /// Tells when the user is left alone by all messages.
    func getAllReceiveMessageOpt() -> AllReceiveMessageOpt {
        return me.allReceiveMessageOpt
    }

    /// Gets the history of a conversation from any place on, backwards or forwards.
    func getMessageListHopping(
        conversationID: ConversationID,
        sequence: Int?,
        time: Int?,
        direction: HoppingDirection,
        count: Int
    ) throws(SDKError) -> MessageListHoppingResult {
        let count = adjusted(count, as: "count")
        try require(
            conversationID.isC2c || conversationID.isGroup,
            else: .invalidParameter,
            fact: "getMessageListHopping.fails.invalidParameter"
        )
        let isGroup = conversationID.isGroup
        let start = isGroup ? sequence : time
        let history = (me.messages[conversationID] ?? [:]).values
        var result = MessageListHoppingResult()
        if direction == HoppingDirection.newer {
            let newer = history.filter { message in
                placeInHistory(message: message) >= (start ?? placeInHistory(message: message) +| 1)
            }
            let next = Array(newer.suffix(max(0, newer.count -| count))).first
            result.messageList = Array(newer.prefix(max(0, count)))
            result.isCompleted = next == nil
            result.nextMessageSeq = isGroup ? next?.sequence : nil
            result.nextMessageTime = isGroup ? nil : next?.time
        } else {
            let older = history.filter { message in
                placeInHistory(message: message) <= (start ?? placeInHistory(message: message))
            }
            let next = Array(older.prefix(max(0, older.count -| count))).last
            result.messageList = Array(older.suffix(max(0, count)))
            result.isCompleted = next == nil
            result.nextMessageSeq = isGroup ? next?.sequence : nil
            result.nextMessageTime = isGroup ? nil : next?.time
        }
        return result
    }

    /// Searches the messages that the service keeps, in one conversation or in all.
    mutating func searchCloudMessages(
        keywordList: [String]?,
        keywordListMatchType: KeywordMatch,
        senderUserIDList: [UserID]?,
        messageTypeList: [MessageType]?,
        conversationID: ConversationID?,
        timePosition: Int,
        timePeriod: Int,
        cursor: String?
    ) throws(SDKError) -> SearchCloudMessagesResult {
        try require(cloudSearch, else: .serviceNotPurchased, fact: "searchCloudMessages.fails.serviceNotPurchased")
        var offset = 0
        if let cursor, !cursor.isEmpty {
            let place = try unwrap(
                me.searchCursors[cursor],
                else: .searchCursorInvalid,
                fact: "searchCloudMessages.fails.searchCursorInvalid"
            )
            try require(
                !(conversationID == nil && now > place.madeAt +| searchCursorLifetime),
                else: .searchCursorExpired,
                fact: "searchCloudMessages.fails.searchCursorExpired"
            )
            offset = place.offset
        }
        let keywords = keywordList ?? []
        let senders = senderUserIDList ?? []
        let wantedTypes = messageTypeList ?? []
        let latest = timePosition > 0 ? timePosition : now
        let earliest = timePeriod > 0 ? latest -| timePeriod : 0
        let hiddenTypes: [MessageType] = [MessageType.face, MessageType.groupTip, MessageType.groupSystemNotice]
        let searched = me.messages.keys.filter { id in
            canBeSearched(conversationID: id) && (conversationID == nil || id == conversationID)
        }
        var found = SearchCloudMessagesResult()
        for id in searched {
            let matching = (me.messages[id] ?? [:]).values.filter { message in
                !hiddenTypes.contains(message.type)
                    && message.time >= earliest
                    && message.time <= latest
                    && (senders.isEmpty || senders.contains(message.from))
                    && (wantedTypes.isEmpty || wantedTypes.contains(message.type))
                    && holdsKeywords(
                        content: searchableText(message: message),
                        keywords: keywords,
                        match: keywordListMatchType
                    )
            }
            if !matching.isEmpty {
                found.searchResultList.append(
                    ConversationSearchResult(
                        conversationID: id,
                        messageCount: matching.count,
                        messageList: Array(matching.reversed())
                    )
                )
            }
        }
        let end = offset +| searchResultsPerPage
        if conversationID != nil {
            for result in found.searchResultList {
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
            return found
        }
        let total = found.searchResultList.count
        let page = Array(
            Array(found.searchResultList.suffix(max(0, total -| offset))).prefix(max(0, searchResultsPerPage))
        )
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

    /// Sets extensions of a message.
    mutating func setMessageExtensions(
        _ message: Message,
        extensions: [MessageExtension]
    ) throws(SDKError) -> MessageExtensionResultList {
        try checkQuota(
            used: (world.messageExtensions[message.ID]?.entries ?? [:]).count,
            adding: extensions.filter { item in
                !(world.messageExtensions[message.ID]?.entries ?? [:]).contains(item.key)
            }.count
        )
        try checkExtensible(message: message)
        var results = MessageExtensionResultList()
        var update = MessageExtensionsUpdate(messageID: message.ID)
        world.messageExtensions.ensure(message.ID, ExtensionSheet())
        for item in extensions {
            if hasSeenLatest(messageID: message.ID, key: item.key) {
                world.extensionChanges = world.extensionChanges +| 1
                let newEntry = ExtensionEntry(value: item.value, version: world.extensionChanges)
                world.messageExtensions[message.ID]?.entries[item.key] = newEntry
                update.extensions.append(item)
                results.extensions.append(MessageExtensionResult(key: item.key, value: item.value))
            } else {
                results.extensions.append(refusedExtension(messageID: message.ID, key: item.key))
            }
        }
        if !update.extensions.isEmpty {
            for user in havingMessage(message: message) {
                if isOnline(userID: user) {
                    for item in update.extensions {
                        noteSeen(userID: user, messageID: message.ID, key: item.key)
                    }
                }
            }
            emitMessageExtensionsUpdated(update, to: .users(havingMessage(message: message)))
        }
        return results
    }

    /// Gets the extensions of a message.
    mutating func getMessageExtensions(_ message: Message) throws(SDKError) -> MessageExtensionList {
        try checkExtensible(message: message)
        try require(!message.isRevoked, else: .invalidParameter, fact: "getMessageExtensions.fails.invalidParameter")
        let entries = world.messageExtensions[message.ID]?.entries ?? [:]
        for key in entries.keys {
            noteSeen(userID: callerID, messageID: message.ID, key: key)
        }
        return MessageExtensionList(
            extensions: entries.keys.map { key in MessageExtension(key: key, value: entries[key]?.value ?? "") }
        )
    }

    /// Deletes extensions of a message, some or all.
    mutating func deleteMessageExtensions(
        _ message: Message,
        keyList: [String]?
    ) throws(SDKError) -> MessageExtensionResultList {
        try checkExtensible(message: message)
        var results = MessageExtensionResultList()
        var deletion = MessageExtensionsDeletion(messageID: message.ID)
        let entries = world.messageExtensions[message.ID]?.entries ?? [:]
        for key in keyList ?? entries.keys {
            if !entries.contains(key) {
                results.extensions.append(MessageExtensionResult(code: 23004, key: key))
            } else if keyList != nil && !hasSeenLatest(messageID: message.ID, key: key) {
                results.extensions.append(refusedExtension(messageID: message.ID, key: key))
            } else {
                world.messageExtensions[message.ID]?.entries.removeValue(forKey: key)
                deletion.keyList.append(key)
                results.extensions.append(MessageExtensionResult(key: key))
            }
        }
        if !deletion.keyList.isEmpty {
            emitMessageExtensionsDeleted(deletion, to: .users(havingMessage(message: message)))
        }
        return results
    }

    /// Makes one message out of several, to be sent with sendMessage.
    mutating func createMergerMessage(
        to: String,
        conversationType: ConversationType,
        payload: MergerContent,
        cloudCustomData: String,
        priority: MessagePriority
    ) throws(SDKError) -> Message {
        try require(
            payload.messageList.allSatisfy { message in message.status == MessageStatus.success },
            else: .invalidParameter,
            fact: "createMergerMessage.fails.invalidParameter"
        )
        try require(
            !payload.messageList.contains { message in isNotice(type: message.type) },
            else: .cannotForwardMessage,
            fact: "createMergerMessage.fails.cannotForwardMessage"
        )
        var merged = MergerPayload(
            title: payload.title,
            abstractList: payload.abstractList,
            compatibleText: payload.compatibleText,
            messageList: payload.messageList.map { message in simplified(message: message) }
        )
        if merged.wire.encodedSize > messageSizeLimit {
            let key = newID("merged-")
            world.mergedMessages[key] = merged
            merged.messageList = []
            merged.downloadKey = key
        }
        return toBeSent(
            message: newMessage(
                type: MessageType.merger,
                payload: MessagePayload.merger(merged),
                to: to,
                conversationType: conversationType
            ),
            cloudCustomData: cloudCustomData,
            priority: priority
        )
    }

    /// Fetches the messages of a merged message that is too large to hold them.
    func downloadMergerMessage(_ message: Message) throws(SDKError) -> Message {
        let held = try unwrap(
            message.payload.mergerPayload,
            else: .notMerged,
            fact: "downloadMergerMessage.fails.notMerged"
        )
        if held.downloadKey.isEmpty {
            return message
        }
        let merged = try unwrap(
            world.mergedMessages[held.downloadKey],
            else: .mergerKeyInvalid,
            fact: "downloadMergerMessage.fails.mergerKeyInvalid"
        )
        var complete = message
        complete.payload = MessagePayload.merger(merged)
        return complete
    }

    /// Makes a message with the content of another one, to be sent with sendMessage.
    mutating func createForwardMessage(
        to: String,
        conversationType: ConversationType,
        payload: Message,
        cloudCustomData: String,
        priority: MessagePriority
    ) throws(SDKError) -> Message {
        try require(
            payload.status == MessageStatus.success,
            else: .invalidParameter,
            fact: "createForwardMessage.fails.invalidParameter"
        )
        try require(
            !isNotice(type: payload.type),
            else: .cannotForwardMessage,
            fact: "createForwardMessage.fails.cannotForwardMessage"
        )
        return toBeSent(
            message: newMessage(
                type: payload.type,
                payload: payload.payload,
                to: to,
                conversationType: conversationType
            ),
            cloudCustomData: cloudCustomData,
            priority: priority
        )
    }

    /// Makes a message of text, to be sent with sendMessage.
    mutating func createTextMessage(
        to: String,
        conversationType: ConversationType,
        payload: TextPayload,
        cloudCustomData: String,
        receiverList: [UserID]?,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        customModerationConfigurationID: String?
    ) throws(SDKError) -> Message {
        try require(
            !(receiverList != nil && conversationType != ConversationType.group),
            else: .invalidParameter,
            fact: "createTextMessage.fails.invalidParameter"
        )
        var message = newMessage(
            type: MessageType.text,
            payload: MessagePayload.text(payload),
            to: to,
            conversationType: conversationType
        )
        message.cloudCustomData = cloudCustomData
        message.priority = priority
        message.needReadReceipt = needReadReceipt
        message.isSupportExtension = isSupportExtension
        deviceState.outbox[message.ID] = OutgoingMessage(
            receiverList: receiverList,
            customModerationConfigurationID: customModerationConfigurationID
        )
        return message
    }

    /// Sends a message that was made on this client.
    mutating func sendMessage(
        _ message: Message,
        onlineUserOnly: Bool?,
        offlinePushInfo: OfflinePushInfo?,
        messageControlInfo: MessageControlInfo?
    ) throws(SDKError) -> SendMessageResult {
        try require(
            message.conversationID.isC2c || message.conversationID.isGroup,
            else: .conversationTypeInvalid,
            fact: "sendMessage.fails.conversationTypeInvalid"
        )
        let outgoing = try unwrap(
            deviceState.outbox[message.ID],
            else: .messageInstanceRequired,
            fact: "sendMessage.fails.messageInstanceRequired"
        )
        try require(
            message.payload.wire.encodedSize <= messageSizeLimit,
            else: .messageBodyTooLarge,
            fact: "sendMessage.fails.messageBodyTooLarge"
        )
        let named = outgoing.receiverList ?? []
        let needsPremium = message.needReadReceipt || message.isSupportExtension || !named.isEmpty
        try require(
            !(needsPremium && edition != "premium"),
            else: .featureNotPurchased,
            fact: "sendMessage.fails.featureNotPurchased"
        )
        let peer = message.conversationID.userID
        if let peer {
            try checkPeer(peer: peer)
        }
        let groupID = message.conversationID.groupID
        if let groupID {
            try checkGroup(groupID: groupID)
        }
        deviceState.outbox.removeValue(forKey: message.ID)
        world.arrivals = world.arrivals +| 1
        let sent = asSent(message: message)
        let received = asReceived(message: sent)
        let isKept = keepsHistory(conversationID: sent.conversationID) && !(onlineUserOnly ?? false)
        let isUnread = named.isEmpty && !(messageControlInfo?.excludedFromUnreadCount ?? false)
        let isLast = !(messageControlInfo?.excludedFromLastMessage ?? false)
        emitMessageReceived([sent], to: .myOtherDevices)
        if isKept {
            keepMessage(owner: callerID, message: sent, isUnread: false, isLast: isLast)
            emitConversationListUpdated()
        }
        if let peer, peer != callerID {
            users.ensure(peer, ChatUserState())
            deliver(receiver: peer, message: received, isKept: isKept, isUnread: isUnread, isLast: isLast)
        }
        if let groupID {
            world.groups[groupID]?.nextSequence = sent.sequence +| 1
            for member in (world.groups[groupID]?.members ?? [:]).keys {
                if member != callerID && (named.isEmpty || named.contains(member)) {
                    deliver(receiver: member, message: received, isKept: isKept, isUnread: isUnread, isLast: isLast)
                }
            }
        }
        return SendMessageResult(message: sent)
    }

    /// Gets the history of a conversation, page by page from the latest messages backwards.
    func getMessageList(conversationID: ConversationID, nextReqMessageID: MessageID?) -> MessageListResult {
        let history = (me.messages[conversationID] ?? [:]).values
        let cursor = history.first { message in message.ID == nextReqMessageID }
        let older = history.filter { message in message.sequence < (cursor?.sequence ?? message.sequence +| 1) }
        let page = Array(older.suffix(max(0, messagesPerPage)))
        if older.count <= messagesPerPage {
            return MessageListResult(messageList: page, nextReqMessageID: MessageID(rawValue: ""), isCompleted: true)
        }
        let oldest = page.first
        return MessageListResult(
            messageList: page,
            nextReqMessageID: oldest?.ID ?? MessageID(rawValue: ""),
            isCompleted: false
        )
    }

    /// Marks all messages of a conversation as read.
    mutating func setMessageRead(conversationID: ConversationID) {
        if let conversation = me.conversations[conversationID], conversation.unreadCount > 0 {
            me.conversations[conversationID]?.unreadCount = 0
            emitConversationListUpdated()
            if countsTowardsTotal(conversation: conversation) {
                emitTotalUnreadMessageCountUpdated()
            }
            if let peer = conversationID.userID {
                tellRead(peer: peer)
            }
        }
    }
}

// MARK: - Relations

extension MockCall<ChatState> {
    /// Gets the wishes for friendship that weren't answered yet, sent and received.
    func getFriendApplicationList() -> FriendApplicationList {
        return friendApplicationList()
    }

    /// Agrees to a wish for friendship that the user has received.
    mutating func acceptFriendApplication(
        userID: UserID,
        remark: String,
        type: FriendApplicationAnswer
    ) throws(SDKError) {
        let wish = try unwrap(
            waitingApplication(owner: callerID, peer: userID, type: FriendApplicationType.sentToMe),
            else: .friendApplicationNotFound,
            fact: "acceptFriendApplication.fails.friendApplicationNotFound"
        )
        try checkBlocking(peer: userID)
        try require(
            (users[userID]?.friends ?? [:]).count < friendLimit,
            else: .peerFriendLimitReached,
            fact: "acceptFriendApplication.fails.peerFriendLimitReached"
        )
        let adds = type == FriendApplicationAnswer.agreeAndAdd && !me.friends.contains(userID)
        try require(
            !(adds && me.friends.count >= friendLimit),
            else: .friendLimitReached,
            fact: "acceptFriendApplication.fails.friendLimitReached"
        )
        let sent = waitingApplication(owner: userID, peer: callerID, type: FriendApplicationType.sentByMe)
        befriend(
            owner: userID,
            friend: callerID,
            source: wish.application.source,
            wording: wish.application.wording,
            remark: sent?.remark ?? "",
            groupName: sent?.groupName ?? ""
        )
        if adds {
            befriend(
                owner: callerID,
                friend: userID,
                source: wish.application.source,
                wording: wish.application.wording,
                remark: remark,
                groupName: ""
            )
        }
        settleApplications(owner: callerID, peer: userID)
        settleApplications(owner: userID, peer: callerID)
    }

    /// Refuses a wish for friendship that the user has received.
    mutating func refuseFriendApplication(userID: UserID) throws(SDKError) {
        try require(
            waitingApplication(owner: callerID, peer: userID, type: FriendApplicationType.sentToMe) != nil,
            else: .friendApplicationNotFound,
            fact: "refuseFriendApplication.fails.friendApplicationNotFound"
        )
        let sent = waitingApplication(owner: userID, peer: callerID, type: FriendApplicationType.sentByMe)
        dropApplication(owner: callerID, peer: userID, type: FriendApplicationType.sentToMe)
        emitFriendApplicationListUpdated()
        if sent != nil {
            dropApplication(owner: userID, peer: callerID, type: FriendApplicationType.sentByMe)
            emitFriendApplicationListUpdated(to: .user(userID))
        }
    }

    /// Takes a wish for friendship, sent or received, off the user's list.
    mutating func deleteFriendApplication(userID: UserID, type: FriendApplicationType) throws(SDKError) {
        try require(
            waitingApplication(owner: callerID, peer: userID, type: type) != nil,
            else: .friendApplicationNotFound,
            fact: "deleteFriendApplication.fails.friendApplicationNotFound"
        )
        dropApplication(owner: callerID, peer: userID, type: type)
        emitFriendApplicationListUpdated()
    }

    /// Marks all wishes for friendship that the user has received as read.
    mutating func setFriendApplicationRead() {
        let unread = friendApplicationList().unreadCount
        me.friendApplications = me.friendApplications.map { record in
            FriendApplicationRecord(
                application: record.application,
                isRead: true,
                remark: record.remark,
                groupName: record.groupName
            )
        }
        if unread > 0 {
            emitFriendApplicationListUpdated()
        }
    }

    /// Gets the user's friend groups.
    func getFriendGroupList() -> [FriendGroup] {
        return friendGroupList()
    }

    /// Makes a friend group and puts friends into it.
    mutating func createFriendGroup(name: String, userIDList: [UserID]) throws(SDKError) -> FriendGroupResult {
        try require(
            !me.friendGroups.contains(name),
            else: .friendGroupExists,
            fact: "createFriendGroup.fails.friendGroupExists"
        )
        try require(
            hasRoomForGroup(owner: callerID, name: name),
            else: .friendGroupLimitReached,
            fact: "createFriendGroup.fails.friendGroupLimitReached"
        )
        me.friendGroups.append(name)
        joinFriendGroup(name: name, userIDList: userIDList)
        let group = friendGroupNamed(name: name)
        emitFriendGroupListUpdated()
        if !group.userIDList.isEmpty {
            emitFriendListUpdated()
        }
        return FriendGroupResult(friendGroup: group, failureUserIDList: strangers(userIDList: userIDList))
    }

    /// Deletes a friend group; those in it stay friends.
    mutating func deleteFriendGroup(name: String) throws(SDKError) -> FriendGroup {
        try require(
            me.friendGroups.contains(name),
            else: .friendGroupNotFound,
            fact: "deleteFriendGroup.fails.friendGroupNotFound"
        )
        let group = friendGroupNamed(name: name)
        me.friendGroups.removeAll { $0 == name }
        for user in group.userIDList {
            me.friends[user]?.groupList.removeAll { $0 == name }
        }
        emitFriendGroupListUpdated()
        if !group.userIDList.isEmpty {
            emitFriendListUpdated()
        }
        return group
    }

    /// Puts friends into a friend group.
    mutating func addToFriendGroup(name: String, userIDList: [UserID]) throws(SDKError) -> FriendGroupResult {
        try require(
            me.friendGroups.contains(name),
            else: .friendGroupNotFound,
            fact: "addToFriendGroup.fails.friendGroupNotFound"
        )
        let before = friendGroupNamed(name: name)
        joinFriendGroup(name: name, userIDList: userIDList)
        let group = friendGroupNamed(name: name)
        if group.count > before.count {
            emitFriendGroupListUpdated()
            emitFriendListUpdated()
        }
        return FriendGroupResult(friendGroup: group, failureUserIDList: strangers(userIDList: userIDList))
    }

    /// Takes friends out of a friend group; they stay friends.
    mutating func removeFromFriendGroup(name: String, userIDList: [UserID]) throws(SDKError) -> FriendGroupResult {
        try require(
            me.friendGroups.contains(name),
            else: .friendGroupNotFound,
            fact: "removeFromFriendGroup.fails.friendGroupNotFound"
        )
        let before = friendGroupNamed(name: name)
        for user in userIDList {
            me.friends[user]?.groupList.removeAll { $0 == name }
        }
        let group = friendGroupNamed(name: name)
        if group.count < before.count {
            emitFriendGroupListUpdated()
            emitFriendListUpdated()
        }
        return FriendGroupResult(friendGroup: group, failureUserIDList: strangers(userIDList: userIDList))
    }

    /// Gives a friend group another name; those in it stay in it.
    mutating func renameFriendGroup(oldName: String, newName: String) throws(SDKError) -> FriendGroup {
        try require(
            me.friendGroups.contains(oldName),
            else: .friendGroupNotFound,
            fact: "renameFriendGroup.fails.friendGroupNotFound"
        )
        try require(
            !me.friendGroups.contains(newName),
            else: .friendGroupExists,
            fact: "renameFriendGroup.fails.friendGroupExists"
        )
        let members = friendGroupNamed(name: oldName).userIDList
        me.friendGroups = me.friendGroups.map { name in name == oldName ? newName : name }
        for user in members {
            let names = me.friends[user]?.groupList ?? []
            me.friends[user]?.groupList = names.map { name in name == oldName ? newName : name }
        }
        emitFriendGroupListUpdated()
        if !members.isEmpty {
            emitFriendListUpdated()
        }
        return friendGroupNamed(name: newName)
    }

    /// Gets the user's friends.
    func getFriendList() -> [Friend] {
        return friendList()
    }

    /// Makes somebody a friend, or asks them first if they want to be asked.
    mutating func addFriend(
        to: UserID,
        source: String,
        wording: String,
        type: AddFriendType,
        remark: String,
        groupName: String
    ) throws(SDKError) -> AddFriendResult {
        try require(to != callerID, else: .invalidParameter, fact: "addFriend.fails.invalidParameter")
        try require(
            me.profile.adminForbidType != AdminForbidType.sendOut,
            else: .friendRequestsForbidden,
            fact: "addFriend.fails.friendRequestsForbidden"
        )
        let peer = try unwrap(users[to], else: .friendAccountNotFound, fact: "addFriend.fails.friendAccountNotFound")
        try checkBlocking(peer: to)
        try require(!me.friends.contains(to), else: .alreadyFriends, fact: "addFriend.fails.alreadyFriends")
        try require(
            me.friends.count < friendLimit,
            else: .friendLimitReached,
            fact: "addFriend.fails.friendLimitReached"
        )
        try require(
            groupName.isEmpty || hasRoomForGroup(owner: callerID, name: groupName),
            else: .friendGroupLimitReached,
            fact: "addFriend.fails.friendGroupLimitReached"
        )
        try require(
            peer.profile.allowType != AllowType.denyAny,
            else: .friendshipDenied,
            fact: "addFriend.fails.friendshipDenied"
        )
        if peer.profile.allowType == AllowType.needConfirm {
            try apply(to: to, source: source, wording: wording, remark: remark, groupName: groupName)
            return AddFriendResult(code: 30539)
        }
        let isMutual = type == AddFriendType.both && !peer.friends.contains(callerID)
        try require(
            !(isMutual && peer.friends.count >= friendLimit),
            else: .peerFriendLimitReached,
            fact: "addFriend.fails.peerFriendLimitReached"
        )
        befriend(owner: callerID, friend: to, source: source, wording: wording, remark: remark, groupName: groupName)
        if isMutual {
            befriend(owner: to, friend: callerID, source: source, wording: wording, remark: "", groupName: "")
        }
        settleApplications(owner: callerID, peer: to)
        settleApplications(owner: to, peer: callerID)
        return AddFriendResult()
    }

    /// Takes friends off the user's own list, or off the lists of both sides.
    mutating func deleteFriend(userIDList: [UserID], type: DeleteFriendType) -> DeleteFriendResult {
        var result = DeleteFriendResult()
        for user in userIDList {
            if me.friends.contains(user) {
                result.successUserIDList.append(DeletedFriend(userID: user))
            } else {
                result.failureUserIDList.append(FailedUser(userID: user, code: 31704, message: "not a friend"))
            }
        }
        dropFriends(owner: callerID, friends: userIDList)
        if type == DeleteFriendType.both {
            for deleted in result.successUserIDList {
                dropFriends(owner: deleted.userID, friends: [callerID])
            }
        }
        return result
    }

    /// Tells who has whom as a friend.
    func checkFriend(userIDList: [UserID], type: CheckFriendType) -> CheckFriendResult {
        var result = CheckFriendResult()
        for user in userIDList {
            if users.contains(user) {
                var relation = me.friends.contains(user) ? FriendRelation.onMyList : FriendRelation.noRelation
                if type == CheckFriendType.both && (users[user]?.friends ?? [:]).contains(callerID) {
                    relation = me.friends.contains(user) ? FriendRelation.bothWay : FriendRelation.onTheirList
                }
                result.successUserIDList.append(CheckedFriend(userID: user, relation: relation))
            } else {
                result.failureUserIDList.append(FailedUser(userID: user, code: 30003, message: "no such user"))
            }
        }
        return result
    }

    /// Gets all that the user keeps about friends, fields of the app's own too, with their whole profiles.
    func getFriendProfile(userIDList: [UserID]) -> FriendProfileResult {
        return FriendProfileResult(
            friendList: userIDList.filter { user in me.friends.contains(user) }.map { id in
                asFriend(owner: callerID, friend: id)
            },
            failureUserIDList: strangers(userIDList: userIDList)
        )
    }

    /// Changes the remark of a friend, or fields of the app's own.
    mutating func updateFriend(
        userID: UserID,
        remark: String?,
        friendCustomField: [FriendCustomField]?
    ) throws(SDKError) -> Friend {
        let record = try unwrap(me.friends[userID], else: .notMyFriend, fact: "updateFriend.fails.notMyFriend")
        let given = friendCustomField ?? []
        let kept = record.friendCustomField.filter { old in !given.contains { field in field.key == old.key } }
        me.friends[userID]?.remark = remark ?? record.remark
        me.friends[userID]?.friendCustomField = kept + given
        if remark != nil || !given.isEmpty {
            emitFriendListUpdated()
        }
        noteRemarks(owner: callerID, friends: [userID])
        return asFriend(owner: callerID, friend: userID)
    }

    /// Blocks users, so that neither side can write to the other.
    mutating func addToBlacklist(userIDList: [UserID]) throws(SDKError) -> [UserID] {
        try checkQuota(
            used: me.blacklist.count,
            adding: userIDList.filter { user in !me.blacklist.contains(user) }.count
        )
        try require(
            !userIDList.contains(callerID),
            else: .cannotBlockSelf,
            fact: "addToBlacklist.fails.cannotBlockSelf"
        )
        let blocked = me.blacklist.count
        for user in userIDList {
            if !me.blacklist.contains(user) {
                me.blacklist.append(user)
            }
        }
        if me.blacklist.count > blocked {
            emitBlacklistUpdated()
        }
        dropFriends(owner: callerID, friends: userIDList)
        for user in userIDList {
            dropFriends(owner: user, friends: [callerID])
        }
        return me.blacklist
    }

    /// Takes users off the blacklist; friendships that ended don't come back.
    mutating func removeFromBlacklist(userIDList: [UserID]) -> [UserID] {
        let blocked = me.blacklist.count
        for user in userIDList {
            me.blacklist.removeAll { $0 == user }
        }
        if me.blacklist.count < blocked {
            emitBlacklistUpdated()
        }
        return me.blacklist
    }

    /// Gives the users that the caller blocks.
    func getBlacklist() -> [UserID] {
        return me.blacklist
    }
}

// MARK: - Groups

extension MockCall<ChatState> {
    /// Joins a group, or applies to join it where somebody has to agree.
    mutating func joinGroup(groupID: GroupID, applyMessage: String) throws(SDKError) -> JoinGroupResult {
        let group = try unwrap(world.groups[groupID], else: .groupNotFound, fact: "joinGroup.fails.groupNotFound")
        try require(
            group.type != GroupType.work,
            else: .cannotJoinWorkGroup,
            fact: "joinGroup.fails.cannotJoinWorkGroup"
        )
        if group.members.contains(callerID) {
            return JoinGroupResult(status: JoinGroupStatus.alreadyInGroup)
        }
        try require(
            group.joinOption != JoinOption.disableApply,
            else: .groupPermissionDenied,
            fact: "joinGroup.fails.groupPermissionDenied"
        )
        try require(!isFull(group: group), else: .groupFull, fact: "joinGroup.fails.groupFull")
        if group.joinOption == JoinOption.needPermission {
            askToJoin(group: group, applyMessage: applyMessage)
            return JoinGroupResult(status: JoinGroupStatus.waitApproval)
        }
        if group.type == GroupType.avChatRoom {
            leaveLiveGroups()
        }
        admit(groupID: groupID, userID: callerID)
        return JoinGroupResult(
            status: JoinGroupStatus.success,
            group: groupAsSeen(group: world.groups[groupID] ?? group, by: callerID)
        )
    }

    /// Gets the applications that the caller can decide about, as owner or administrator of groups.
    func getGroupApplicationList() -> GroupApplicationListResult {
        let mine = world.groupApplications.filter { waiting in
            decidesInGroup(groupID: waiting.groupID, userID: callerID)
        }
        return GroupApplicationListResult(
            applicationList: mine.map { waiting in
                GroupApplication(
                    applicant: waiting.applicant,
                    applicantNick: users[waiting.applicant]?.profile.nick ?? "",
                    groupID: waiting.groupID,
                    groupName: world.groups[waiting.groupID]?.name ?? "",
                    note: waiting.note
                )
            }
        )
    }

    /// Lets an applicant into a group or refuses them.
    mutating func handleGroupApplication(
        handleAction: HandleAction,
        handleMessage: String,
        message: Message?,
        application: GroupApplication?
    ) throws(SDKError) -> GroupResult {
        let notice = message?.payload.groupSystemNoticePayload
        let groupID = try unwrap(
            application?.groupID ?? notice?.groupProfile?.groupID,
            else: .invalidParameter,
            fact: "handleGroupApplication.fails.invalidParameter"
        )
        let group = try unwrap(
            world.groups[groupID],
            else: .groupNotFound,
            fact: "handleGroupApplication.fails.groupNotFound"
        )
        try require(
            decidesInGroup(groupID: groupID, userID: callerID),
            else: .groupPermissionDenied,
            fact: "handleGroupApplication.fails.groupPermissionDenied"
        )
        let waiting = try unwrap(
            world.groupApplications.first { open in
                open.groupID == groupID
                    && (open.applicant == application?.applicant || open.messageKey == notice?.messageKey)
            },
            else: .groupApplicationHandled,
            fact: "handleGroupApplication.fails.groupApplicationHandled"
        )
        world.groupApplications = world.groupApplications.filter { open in open.messageKey != waiting.messageKey }
        if handleAction == HandleAction.agree {
            try require(!isFull(group: group), else: .groupFull, fact: "handleGroupApplication.fails.groupFull")
            sendGroupNotice(
                receiver: waiting.applicant,
                payload: groupNotice(
                    group: group,
                    operationType: GroupSystemNoticeType.joinApproved,
                    operatorID: callerID,
                    handleMessage: handleMessage,
                    messageKey: waiting.messageKey
                )
            )
            admit(groupID: groupID, userID: waiting.applicant)
        } else {
            sendGroupNotice(
                receiver: waiting.applicant,
                payload: groupNotice(
                    group: group,
                    operationType: GroupSystemNoticeType.joinRejected,
                    operatorID: callerID,
                    handleMessage: handleMessage,
                    messageKey: waiting.messageKey
                )
            )
        }
        return GroupResult(group: groupAsSeen(group: world.groups[groupID] ?? group, by: callerID))
    }

    /// Changes the profile of a group; what isn't given stays as it is.
    mutating func updateGroupProfile(
        groupID: GroupID,
        name: String?,
        avatar: String?,
        introduction: String?,
        notification: String?,
        muteAllMembers: Bool?,
        joinOption: JoinOption?,
        inviteOption: InviteOption?,
        groupCustomField: [CustomField]?
    ) throws(SDKError) -> GroupResult {
        var group = try unwrap(
            world.groups[groupID],
            else: .groupNotFound,
            fact: "updateGroupProfile.fails.groupNotFound"
        )
        let isForAll = group.type == GroupType.work && group.members.contains(callerID)
        try require(
            isForAll || decidesInGroup(groupID: groupID, userID: callerID),
            else: .groupPermissionDenied,
            fact: "updateGroupProfile.fails.groupPermissionDenied"
        )
        let takesApplications = group.type == GroupType.public || group.type == GroupType.community
        try require(
            !(joinOption != nil && !takesApplications),
            else: .invalidParameter,
            fact: "updateGroupProfile.fails.invalidParameter"
        )
        try require(
            !(inviteOption != nil && group.type == GroupType.avChatRoom),
            else: .invalidParameter,
            fact: "updateGroupProfile.fails.invalidParameter.2"
        )
        let given = groupCustomField ?? []
        let kept = group.groupCustomField.filter { old in !given.contains { field in field.key == old.key } }
        if let name {
            group.name = name
        }
        if let avatar {
            group.avatar = avatar
        }
        if let introduction {
            group.introduction = introduction
        }
        if let notification {
            group.notification = notification
        }
        if let muteAllMembers {
            group.muteAllMembers = muteAllMembers
        }
        if let joinOption {
            group.joinOption = joinOption
        }
        if let inviteOption {
            group.inviteOption = inviteOption
        }
        group.groupCustomField = kept + given
        world.groups[groupID] = group
        emitGroupListUpdated(to: .users(group.members.keys))
        sendGroupTip(
            groupID: groupID,
            operationType: GroupTipType.groupProfileUpdated,
            operatorID: callerID,
            userID: callerID,
            change: GroupProfileChange(
                name: name,
                avatar: avatar,
                introduction: introduction,
                notification: notification,
                muteAllMembers: muteAllMembers,
                joinOption: joinOption,
                inviteOption: inviteOption,
                groupCustomField: groupCustomField
            )
        )
        return GroupResult(group: groupAsSeen(group: world.groups[groupID] ?? group, by: callerID))
    }

    /// Makes a group and puts its first members into it.
    mutating func createGroup(
        name: String,
        type: GroupType,
        groupID: GroupID?,
        introduction: String,
        notification: String,
        avatar: String,
        maxMemberNum: Int?,
        joinOption: JoinOption?,
        inviteOption: InviteOption?,
        memberList: [NewGroupMember],
        groupCustomField: [CustomField],
        isSupportTopic: Bool
    ) throws(SDKError) -> CreateGroupResult {
        let isLive = type == GroupType.avChatRoom
        let hasFixedJoining = isLive || type == GroupType.work || type == GroupType.meeting
        try require(
            !(joinOption != nil && hasFixedJoining),
            else: .invalidParameter,
            fact: "createGroup.fails.invalidParameter"
        )
        try require(
            !(inviteOption != nil && isLive),
            else: .invalidParameter,
            fact: "createGroup.fails.invalidParameter.2"
        )
        try require(
            !(isLive && !memberList.isEmpty),
            else: .cannotAddMembersToLiveGroup,
            fact: "createGroup.fails.cannotAddMembersToLiveGroup"
        )
        try require(
            memberList.allSatisfy { member in users.contains(member.userID) },
            else: .groupAccountNotFound,
            fact: "createGroup.fails.groupAccountNotFound"
        )
        let id = groupID ?? GroupID(rawValue: newID(type == GroupType.community ? "@TGS#_" : "@TGS#"))
        try require(!world.groups.contains(id), else: .groupIDInUse, fact: "createGroup.fails.groupIDInUse")
        let usualJoining = type == GroupType.work ? JoinOption.disableApply : JoinOption.freeAccess
        let usualInviting = type == GroupType.work ? InviteOption.freeAccess : InviteOption.disableInvite
        var group = GroupRecord(
            groupID: id,
            name: name,
            type: type,
            ownerID: callerID,
            avatar: avatar,
            introduction: introduction,
            notification: notification,
            createTime: now,
            maxMemberCount: maxMemberNum ?? usualGroupSize(type: type),
            joinOption: joinOption ?? usualJoining,
            inviteOption: inviteOption ?? usualInviting,
            isSupportTopic: isSupportTopic,
            groupCustomField: groupCustomField
        )
        for member in memberList {
            group.members[member.userID] = MemberRecord(
                role: member.role ?? GroupMemberRole.member,
                joinTime: now,
                memberCustomField: member.memberCustomField
            )
        }
        if !isLive {
            group.members[callerID] = MemberRecord(role: GroupMemberRole.owner, joinTime: now)
        }
        world.groups[id] = group
        emitGroupListUpdated(to: .users(group.members.keys))
        return CreateGroupResult(group: groupAsSeen(group: group, by: callerID))
    }

    /// Puts users into a group.
    mutating func addGroupMember(groupID: GroupID, userIDList: [UserID]) throws(SDKError) -> AddGroupMemberResult {
        let group = try unwrap(world.groups[groupID], else: .groupNotFound, fact: "addGroupMember.fails.groupNotFound")
        try require(
            group.type != GroupType.avChatRoom,
            else: .cannotAddMembersToLiveGroup,
            fact: "addGroupMember.fails.cannotAddMembersToLiveGroup"
        )
        let inviter = try unwrap(
            group.members[callerID],
            else: .groupPermissionDenied,
            fact: "addGroupMember.fails.groupPermissionDenied"
        )
        try require(
            group.inviteOption != InviteOption.disableInvite,
            else: .groupPermissionDenied,
            fact: "addGroupMember.fails.groupPermissionDenied.2"
        )
        try require(
            !(group.inviteOption == InviteOption.needPermission && inviter.role == GroupMemberRole.member),
            else: .groupPermissionDenied,
            fact: "addGroupMember.fails.groupPermissionDenied.3"
        )
        try require(
            userIDList.allSatisfy { user in users.contains(user) },
            else: .groupAccountNotFound,
            fact: "addGroupMember.fails.groupAccountNotFound"
        )
        let existing = userIDList.filter { user in group.members.contains(user) }
        let added = userIDList.filter { user in !group.members.contains(user) }
        for user in added {
            let newEntry = MemberRecord(joinTime: now)
            world.groups[groupID]?.members[user] = newEntry
        }
        if !added.isEmpty {
            emitGroupListUpdated(to: .users((world.groups[groupID]?.members ?? group.members).keys))
        }
        return AddGroupMemberResult(
            successUserIDList: added,
            existedUserIDList: existing,
            group: groupAsSeen(group: world.groups[groupID] ?? group, by: callerID)
        )
    }

    /// Mutes a member of a group for a while, or lets them speak again.
    mutating func setGroupMemberMuteTime(
        groupID: GroupID,
        userID: UserID,
        muteTime: Int
    ) throws(SDKError) -> GroupMemberResult {
        let group = try unwrap(
            world.groups[groupID],
            else: .groupNotFound,
            fact: "setGroupMemberMuteTime.fails.groupNotFound"
        )
        try require(
            group.type != GroupType.work,
            else: .groupPermissionDenied,
            fact: "setGroupMemberMuteTime.fails.groupPermissionDenied"
        )
        try require(userID != callerID, else: .cannotMuteSelf, fact: "setGroupMemberMuteTime.fails.cannotMuteSelf")
        let caller = try unwrap(
            group.members[callerID],
            else: .groupPermissionDenied,
            fact: "setGroupMemberMuteTime.fails.groupPermissionDenied.2"
        )
        let member = try unwrap(
            group.members[userID],
            else: .memberNotInGroup,
            fact: "setGroupMemberMuteTime.fails.memberNotInGroup"
        )
        try require(
            ranksAbove(role: caller.role, other: member.role),
            else: .groupPermissionDenied,
            fact: "setGroupMemberMuteTime.fails.groupPermissionDenied.3"
        )
        let newMuteUntil = muteTime > 0 ? now +| muteTime : 0
        world.groups[groupID]?.members[userID]?.muteUntil = newMuteUntil
        return GroupMemberResult(
            group: groupAsSeen(group: group, by: callerID),
            member: memberAsSeen(groupID: groupID, userID: userID)
        )
    }
}

// MARK: - Client

extension MockCall<ChatState> {
    /// Logs a user in on the client.
    mutating func login(userID: UserID, userSig: String) -> LoginResult {
        if deviceState.user != nil {
            return LoginResult(repeatLogin: true, errorInfo: "somebody is logged in already")
        }
        users.ensure(userID, ChatUserState())
        users[userID]?.profile.userID = userID
        let online = devices.keys.filter { id in devices[id]?.user == userID }.stablySorted { id in
            devices[id]?.loginNumber ?? 0
        }
        for id in Array(online.prefix(max(0, online.count -| instancesPerAccount +| 1))) {
            devices[id]?.user = nil
            devices[id]?.isReady = false
            devices[id]?.outbox = [:]
            emitSdkNotReady(to: .device(id))
            emitKickedOut(KickOut(type: KickedOutReason.multipleAccount), to: .device(id))
        }
        world.logins = world.logins +| 1
        deviceState.user = userID
        deviceState.isReady = true
        deviceState.wasLoggedIn = true
        deviceState.loginNumber = world.logins
        emitSdkReady(to: .thisDevice)
        return LoginResult()
    }

    /// Logs the user out of the client and forgets what it held in memory.
    mutating func logout() {
        leave()
    }

    /// Logs out, closes the connection and frees what the client held.
    mutating func destroy() {
        leave()
        emitSdkDestroy(DestroyedClient(SDKAppID: applicationID), to: .thisDevice)
    }

    /// Tells whether methods that need a login can be called.
    func isReady() -> Bool {
        return deviceState.isReady
    }

    /// Tells who is logged in.
    func getLoginUser() -> UserID {
        return deviceState.user ?? UserID(rawValue: "")
    }

    /// Sets how much the client logs.
    mutating func setLogLevel(_ level: LogLevel) {
        deviceState.logLevel = level
    }
}

// MARK: - Users

extension MockCall<ChatState> {
    /// Gets the user's own profile.
    func getMyProfile() -> Profile {
        return me.profile
    }

    /// Changes the user's own profile; what isn't given stays as it is.
    mutating func updateMyProfile(
        nick: String?,
        avatar: String?,
        gender: Gender?,
        selfSignature: String?,
        allowType: AllowType?,
        birthday: Int?,
        location: String?,
        language: Int?,
        messageSettings: Int?,
        adminForbidType: AdminForbidType?,
        level: Int?,
        role: Int?,
        profileCustomField: [CustomField]?
    ) -> Profile {
        let given = profileCustomField ?? []
        let kept = me.profile.profileCustomField.filter { old in !given.contains { field in field.key == old.key } }
        if let nick {
            me.profile.nick = nick
        }
        if let avatar {
            me.profile.avatar = avatar
        }
        if let gender {
            me.profile.gender = gender
        }
        if let selfSignature {
            me.profile.selfSignature = selfSignature
        }
        if let allowType {
            me.profile.allowType = allowType
        }
        if let birthday {
            me.profile.birthday = birthday
        }
        if let location {
            me.profile.location = location
        }
        if let language {
            me.profile.language = language
        }
        if let messageSettings {
            me.profile.messageSettings = messageSettings
        }
        if let adminForbidType {
            me.profile.adminForbidType = adminForbidType
        }
        if let level {
            me.profile.level = level
        }
        if let role {
            me.profile.role = role
        }
        me.profile.profileCustomField = kept + given
        me.profile.lastUpdatedTime = now
        let profile = me.profile
        emitProfileUpdated([profile])
        emitProfileUpdated(
            [profile],
            to: .users(users.keys.filter { user in (users[user]?.friends ?? [:]).contains(callerID) })
        )
        return profile
    }
}

// MARK: - Signalling

extension MockCall<ChatState> {
    /// Invites another user.
    mutating func invite(
        userID: UserID,
        data: String,
        timeout: Int,
        onlineUserOnly: Bool,
        offlinePushInfo: InvitationPushInfo?
    ) throws(SDKError) -> InvitationResult {
        try require(userID != callerID, else: .invalidParameter, fact: "invite.fails.invalidParameter")
        try checkPeer(peer: userID)
        let inviteID = InviteID(rawValue: newID("invite-"))
        world.invitations[inviteID] = Invitation(
            inviteID: inviteID,
            inviter: callerID,
            invitee: userID,
            data: data,
            onlineUserOnly: onlineUserOnly
        )
        sendSignal(
            message: signalMessage(sender: callerID, receiver: userID, data: data),
            onlineUserOnly: onlineUserOnly
        )
        emitNewInvitationReceived(
            NewInvitation(inviteID: inviteID, inviter: callerID, data: data, inviteeList: [userID]),
            to: .user(userID)
        )
        if timeout > 0 {
            schedule(after: timeout) { call in call.inviteLater(inviteID: inviteID) }
        }
        return InvitationResult(inviteID: inviteID)
    }

    /// What comes of `invite` later.
    private mutating func inviteLater(inviteID: InviteID) {
        endUnanswered(inviteID: inviteID)
    }

    /// Accepts an invitation.
    mutating func accept(inviteID: InviteID, data: String) throws(SDKError) {
        let invitation = try unwrap(
            world.invitations[inviteID],
            else: .invalidInvitation,
            fact: "accept.fails.invalidInvitation"
        )
        try require(
            invitation.invitee == callerID,
            else: .signalingNotPermitted,
            fact: "accept.fails.signalingNotPermitted"
        )
        world.invitations.removeValue(forKey: inviteID)
        sendSignal(
            message: signalMessage(sender: callerID, receiver: invitation.inviter, data: data),
            onlineUserOnly: invitation.onlineUserOnly
        )
        let answer = InvitationAnswer(inviteID: inviteID, inviter: invitation.inviter, data: data, invitee: callerID)
        emitInviteeAccepted(answer, to: .user(invitation.inviter))
        emitInviteeAccepted(answer, to: .myOtherDevices)
    }

    /// Refuses an invitation.
    mutating func reject(inviteID: InviteID, data: String) throws(SDKError) {
        let invitation = try unwrap(
            world.invitations[inviteID],
            else: .invalidInvitation,
            fact: "reject.fails.invalidInvitation"
        )
        try require(
            invitation.invitee == callerID,
            else: .signalingNotPermitted,
            fact: "reject.fails.signalingNotPermitted"
        )
        world.invitations.removeValue(forKey: inviteID)
        sendSignal(
            message: signalMessage(sender: callerID, receiver: invitation.inviter, data: data),
            onlineUserOnly: invitation.onlineUserOnly
        )
        let answer = InvitationAnswer(inviteID: inviteID, inviter: invitation.inviter, data: data, invitee: callerID)
        emitInviteeRejected(answer, to: .user(invitation.inviter))
        emitInviteeRejected(answer, to: .myOtherDevices)
    }

    /// Takes an invitation back that nobody has answered yet.
    mutating func cancel(inviteID: InviteID, data: String) throws(SDKError) {
        let invitation = try unwrap(
            world.invitations[inviteID],
            else: .invalidInvitation,
            fact: "cancel.fails.invalidInvitation"
        )
        try require(
            invitation.inviter == callerID,
            else: .signalingNotPermitted,
            fact: "cancel.fails.signalingNotPermitted"
        )
        world.invitations.removeValue(forKey: inviteID)
        sendSignal(
            message: signalMessage(sender: callerID, receiver: invitation.invitee, data: data),
            onlineUserOnly: invitation.onlineUserOnly
        )
        let cancellation = InvitationCancellation(inviteID: inviteID, inviter: callerID, data: data)
        emitInvitationCancelled(cancellation, to: .user(invitation.invitee))
        emitInvitationCancelled(cancellation, to: .myOtherDevices)
    }

    /// Changes the data of an open invitation.
    mutating func modifyInvitation(inviteID: InviteID, data: String) throws(SDKError) {
        let invitation = try unwrap(
            world.invitations[inviteID],
            else: .invalidInvitation,
            fact: "modifyInvitation.fails.invalidInvitation"
        )
        try require(
            invitation.inviter == callerID,
            else: .signalingNotPermitted,
            fact: "modifyInvitation.fails.signalingNotPermitted"
        )
        try require(
            !invitation.onlineUserOnly,
            else: .signalingNotPermitted,
            fact: "modifyInvitation.fails.signalingNotPermitted.2"
        )
        world.invitations[inviteID]?.data = data
        let modification = InvitationModification(inviteID: inviteID, data: data)
        emitInvitationModified(modification, to: .user(invitation.invitee))
        emitInvitationModified(modification, to: .myOtherDevices)
    }
}
