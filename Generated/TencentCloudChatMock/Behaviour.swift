// Generated from the spec by sdkgen. Do not edit.
//
// What each method does.

import SDKMockRuntime
import SDKRuntime
import TencentCloudChat

// MARK: - Client

extension MockCall<ChatState> {
    /// Logs a user in on the client.
    mutating func login(userID: UserID, userSig: String) throws(SDKError) -> LoginResult {
        if device.user != nil {
            return LoginResult(repeatLogin: true, errorInfo: "somebody is logged in already")
        }
        try checkSignature(userSig: userSig)
        try require(serviceInForce, else: .serviceNotPurchased, fact: "login.fails.serviceNotPurchased")
        stopWatching()
        users.ensure(userID, ChatUserState())
        users[userID]?.profile.userID = userID
        let wasOnline = isOnline(userID: userID)
        let onlineDevices = devices.ids(of: userID).stablySorted { id in devices[id]?.loginNumber ?? 0 }
        for id in onlineDevices.prefix(max(0, onlineDevices.count -| instancesPerAccount +| 1)) {
            endLogin(deviceID: id, reason: KickedOutReason.multipleAccount)
        }
        world.logins = world.logins +| 1
        device.user = userID
        device.wasLoggedIn = true
        device.hasLoginFailed = false
        device.kickedOutFor = nil
        device.loginNumber = world.logins
        forgetExpired(owner: userID)
        if timeToCatchUp > 0 {
            becomeReadyLater(userID: userID, deviceID: thisDevice, loginNumber: world.logins)
        } else {
            becomeReady(userID: userID, deviceID: thisDevice)
        }
        if !wasOnline {
            tellStatus(userID: userID)
        }
        if userSigLifetime > 0 {
            awaitExpiry(userID: userID, deviceID: thisDevice, loginNumber: world.logins)
        }
        return LoginResult()
    }

    /// What remains of a call of `login` that fails.
    mutating func loginFailed() {
        device.hasLoginFailed = true
    }

    /// Tells whether methods that need a login can be called.
    func isReady() -> Bool {
        return device.isReady
    }

    /// Tells who is logged in.
    func getLoginUser() -> UserID {
        return device.user ?? UserID(rawValue: "")
    }

    /// Logs the user out of the client and clears what it held in memory.
    mutating func logout() throws(SDKError) {
        try require(device.user != nil, else: .userNotLoggedIn, fact: "logout.fails.userNotLoggedIn")
        leave()
    }

    /// Logs out, closes the connection and frees what the client held.
    mutating func destroy() {
        leave()
        stopWatching()
        device.plugins = []
        let content = DestroyedClient(SDKAppID: applicationID)
        emitSdkDestroy(content, to: .thisDevice)
    }

    /// Registers a plug-in, for uploading files or for pushes.
    mutating func registerPlugin(value: Plugin, pushConfig: PushConfig?) {
        if !device.plugins.contains(value) {
            device.plugins.append(value)
        }
    }

    /// Sets how much the client logs.
    mutating func setLogLevel(_ level: LogLevel) {
        device.logLevel = level
    }
}

// MARK: - Messages

extension MockCall<ChatState> {
    /// Makes a text message, to be sent with sendMessage.
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
        try checkReceivers(to: to, receiverList: receiverList)
        return toBeSent(
            message: newMessage(
                type: MessageType.text,
                payload: MessagePayload.text(payload),
                to: to,
                conversationType: conversationType
            ),
            cloudCustomData: cloudCustomData,
            priority: priority,
            needReadReceipt: needReadReceipt,
            isSupportExtension: isSupportExtension,
            outgoing: OutgoingMessage(
                receiverList: receiverList,
                customModerationConfigurationID: customModerationConfigurationID
            )
        )
    }

    /// Makes a message of text that mentions members of a group, to be sent with sendMessage.
    mutating func createTextAtMessage(
        to: String,
        conversationType: ConversationType,
        payload: TextAtContent,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        customModerationConfigurationID: String?
    ) throws(SDKError) -> Message {
        try require(
            !(payload.atUserList.contains(MentionID.all) && isInCommunity(groupID: to)),
            else: .invalidParameter,
            fact: "createTextAtMessage.fails.invalidParameter.2"
        )
        var message = newMessage(
            type: MessageType.text,
            payload: MessagePayload.text(TextPayload(text: payload.text)),
            to: to,
            conversationType: conversationType
        )
        message.atUserList = payload.atUserList
        return toBeSent(
            message: message,
            cloudCustomData: cloudCustomData,
            priority: priority,
            needReadReceipt: needReadReceipt,
            isSupportExtension: isSupportExtension,
            outgoing: OutgoingMessage(customModerationConfigurationID: customModerationConfigurationID)
        )
    }

    /// Makes an image message, to be sent with sendMessage.
    mutating func createImageMessage(
        to: String,
        conversationType: ConversationType,
        payload: MediaContent,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        receiverList: [UserID]?,
        customModerationConfigurationID: String?
    ) throws(SDKError) -> Message {
        try checkReceivers(to: to, receiverList: receiverList)
        return mediaMessage(
            type: MessageType.image,
            file: payload.file,
            to: to,
            conversationType: conversationType,
            cloudCustomData: cloudCustomData,
            priority: priority,
            needReadReceipt: needReadReceipt,
            isSupportExtension: isSupportExtension,
            outgoing: OutgoingMessage(
                receiverList: receiverList,
                customModerationConfigurationID: customModerationConfigurationID
            )
        )
    }

    /// Makes an audio message, to be sent with sendMessage.
    mutating func createAudioMessage(
        to: String,
        conversationType: ConversationType,
        payload: MediaContent,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        receiverList: [UserID]?,
        customModerationConfigurationID: String?
    ) throws(SDKError) -> Message {
        try checkReceivers(to: to, receiverList: receiverList)
        return mediaMessage(
            type: MessageType.audio,
            file: payload.file,
            to: to,
            conversationType: conversationType,
            cloudCustomData: cloudCustomData,
            priority: priority,
            needReadReceipt: needReadReceipt,
            isSupportExtension: isSupportExtension,
            outgoing: OutgoingMessage(
                receiverList: receiverList,
                customModerationConfigurationID: customModerationConfigurationID
            )
        )
    }

    /// Makes a video message, to be sent with sendMessage.
    mutating func createVideoMessage(
        to: String,
        conversationType: ConversationType,
        payload: MediaContent,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        receiverList: [UserID]?,
        customModerationConfigurationID: String?
    ) throws(SDKError) -> Message {
        try checkReceivers(to: to, receiverList: receiverList)
        return mediaMessage(
            type: MessageType.video,
            file: payload.file,
            to: to,
            conversationType: conversationType,
            cloudCustomData: cloudCustomData,
            priority: priority,
            needReadReceipt: needReadReceipt,
            isSupportExtension: isSupportExtension,
            outgoing: OutgoingMessage(
                receiverList: receiverList,
                customModerationConfigurationID: customModerationConfigurationID
            )
        )
    }

    /// Makes a file message, to be sent with sendMessage.
    mutating func createFileMessage(
        to: String,
        conversationType: ConversationType,
        payload: MediaContent,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        receiverList: [UserID]?,
        customModerationConfigurationID: String?
    ) throws(SDKError) -> Message {
        try checkReceivers(to: to, receiverList: receiverList)
        return mediaMessage(
            type: MessageType.file,
            file: payload.file,
            to: to,
            conversationType: conversationType,
            cloudCustomData: cloudCustomData,
            priority: priority,
            needReadReceipt: needReadReceipt,
            isSupportExtension: isSupportExtension,
            outgoing: OutgoingMessage(
                receiverList: receiverList,
                customModerationConfigurationID: customModerationConfigurationID
            )
        )
    }

    /// Makes a face message, to be sent with sendMessage.
    mutating func createFaceMessage(
        to: String,
        conversationType: ConversationType,
        payload: FacePayload,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        receiverList: [UserID]?,
        customModerationConfigurationID: String?
    ) throws(SDKError) -> Message {
        try checkReceivers(to: to, receiverList: receiverList)
        return toBeSent(
            message: newMessage(
                type: MessageType.face,
                payload: MessagePayload.face(payload),
                to: to,
                conversationType: conversationType
            ),
            cloudCustomData: cloudCustomData,
            priority: priority,
            needReadReceipt: needReadReceipt,
            isSupportExtension: isSupportExtension,
            outgoing: OutgoingMessage(
                receiverList: receiverList,
                customModerationConfigurationID: customModerationConfigurationID
            )
        )
    }

    /// Makes a location message, to be sent with sendMessage.
    mutating func createLocationMessage(
        to: String,
        conversationType: ConversationType,
        payload: LocationPayload,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        receiverList: [UserID]?,
        customModerationConfigurationID: String?
    ) throws(SDKError) -> Message {
        try checkReceivers(to: to, receiverList: receiverList)
        return toBeSent(
            message: newMessage(
                type: MessageType.location,
                payload: MessagePayload.location(payload),
                to: to,
                conversationType: conversationType
            ),
            cloudCustomData: cloudCustomData,
            priority: priority,
            needReadReceipt: needReadReceipt,
            isSupportExtension: isSupportExtension,
            outgoing: OutgoingMessage(
                receiverList: receiverList,
                customModerationConfigurationID: customModerationConfigurationID
            )
        )
    }

    /// Makes a custom message, to be sent with sendMessage.
    mutating func createCustomMessage(
        to: String,
        conversationType: ConversationType,
        payload: CustomPayload,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        receiverList: [UserID]?,
        customModerationConfigurationID: String?
    ) throws(SDKError) -> Message {
        try checkReceivers(to: to, receiverList: receiverList)
        return toBeSent(
            message: newMessage(
                type: MessageType.custom,
                payload: MessagePayload.custom(payload),
                to: to,
                conversationType: conversationType
            ),
            cloudCustomData: cloudCustomData,
            priority: priority,
            needReadReceipt: needReadReceipt,
            isSupportExtension: isSupportExtension,
            outgoing: OutgoingMessage(
                receiverList: receiverList,
                customModerationConfigurationID: customModerationConfigurationID
            )
        )
    }

    /// Makes a merged message out of several, to be sent with sendMessage.
    mutating func createMergerMessage(
        to: String,
        conversationType: ConversationType,
        payload: MergerContent,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        receiverList: [UserID]?,
        customModerationConfigurationID: String?
    ) throws(SDKError) -> Message {
        try checkReceivers(to: to, receiverList: receiverList)
        try require(
            !payload.messageList.contains { message in isNotice(type: message.type) },
            else: .cannotForwardMessage,
            fact: "createMergerMessage.fails.cannotForwardMessage"
        )
        let merged = MergerPayload(
            title: payload.title,
            abstractList: payload.abstractList,
            compatibleText: payload.compatibleText,
            messageList: bounded(
                payload.messageList.map { message in simplified(message: message) },
                inside: 1,
                else: []
            )
        )
        return toBeSent(
            message: newMessage(
                type: MessageType.merger,
                payload: MessagePayload.merger(merged),
                to: to,
                conversationType: conversationType
            ),
            cloudCustomData: cloudCustomData,
            priority: priority,
            needReadReceipt: needReadReceipt,
            isSupportExtension: isSupportExtension,
            outgoing: OutgoingMessage(
                receiverList: receiverList,
                customModerationConfigurationID: customModerationConfigurationID
            )
        )
    }

    /// Makes a message that forwards another one, to be sent with sendMessage.
    mutating func createForwardMessage(
        to: String,
        conversationType: ConversationType,
        payload: Message,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        receiverList: [UserID]?,
        customModerationConfigurationID: String?
    ) throws(SDKError) -> Message {
        try checkReceivers(to: to, receiverList: receiverList)
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
            priority: priority,
            needReadReceipt: needReadReceipt,
            isSupportExtension: isSupportExtension,
            outgoing: OutgoingMessage(
                receiverList: receiverList,
                customModerationConfigurationID: customModerationConfigurationID
            )
        )
    }

    /// Sends a message that was made on this client.
    mutating func sendMessage(
        _ message: Message,
        onlineUserOnly: Bool,
        offlinePushInfo: OfflinePushInfo?,
        messageControlInfo: MessageControlInfo?
    ) throws(SDKError) -> SendMessageResult {
        return try SendMessageResult(
            message: send(message: message, onlineUserOnly: onlineUserOnly, control: messageControlInfo)
        )
    }

    /// What remains of a call of `sendMessage` that fails.
    mutating func sendMessageFailed(message: Message) {
        noteFailure(message: message)
    }

    /// Sends a message again after it couldn't be sent.
    mutating func resendMessage(
        _ message: Message,
        onlineUserOnly: Bool,
        offlinePushInfo: OfflinePushInfo?,
        messageControlInfo: MessageControlInfo?
    ) throws(SDKError) -> SendMessageResult {
        if let waiting = device.outbox[message.ID] {
            try require(waiting.failed != nil, else: .invalidParameter, fact: "resendMessage.fails.invalidParameter")
        }
        return try SendMessageResult(
            message: send(message: message, onlineUserOnly: onlineUserOnly, control: messageControlInfo)
        )
    }

    /// Gets the history of a conversation, page by page from the latest messages backwards.
    mutating func getMessageList(conversationID: ConversationID, nextReqMessageID: MessageID?) -> MessageListResult {
        let older = keptMessagesBefore(
            conversationID: conversationID,
            next: nextReqMessageID,
            most: messagesPerPage +| 1
        )
        let page = Array(older.suffix(max(0, messagesPerPage)))
        for message in page {
            device.atHand[message.ID] = conversationID
        }
        let isCompleted = older.count <= messagesPerPage
        let next = isCompleted ? MessageID(rawValue: "") : page.first?.ID ?? MessageID(rawValue: "")
        return MessageListResult(messageList: page, nextReqMessageID: next, isCompleted: isCompleted)
    }

    /// Gets the history of a conversation from any place, backwards or forwards.
    func getMessageListHopping(
        conversationID: ConversationID,
        sequence: Int?,
        time: Int?,
        direction: HoppingDirection,
        count: Int
    ) -> MessageListHoppingResult {
        let count = adjusted(count, as: "count")
        let isGroup = conversationID.isGroup
        let start = isGroup ? sequence : time
        let earlier = (me.messages[conversationID] ?? [:]).values.reversed().first { message in
            isGroup || time.map { time in message.time < time } ?? true
        }
        let number: Int? = isGroup ? sequence : time != nil ? earlier?.sequence ?? 0 : nil
        let history = keptMessagesFrom(conversationID: conversationID, sequence: number, before: count +| 1)
        let isNewer = direction == HoppingDirection.newer
        let newer = history.filter { message in
            start.map { start in placeInHistory(message: message) >= start } ?? false
        }
        let older = history.filter { message in
            start.map { start in placeInHistory(message: message) <= start } ?? true
        }
        let next =
            isNewer ? newer.suffix(max(0, newer.count -| count)).first : older.prefix(max(0, older.count -| count)).last
        return MessageListHoppingResult(
            messageList: isNewer ? Array(newer.prefix(max(0, count))) : Array(older.suffix(max(0, count))),
            isCompleted: next == nil,
            nextMessageSeq: isGroup ? next?.sequence : nil,
            nextMessageTime: isGroup ? nil : next?.time
        )
    }

    /// Finds a message among those that the client holds.
    func findMessage(_ messageID: MessageID) -> Message? {
        let device = self.device
        if let conversationID = device.atHand[messageID] {
            return me.messages[conversationID]?[messageID] ?? device.leftovers[conversationID]?[messageID]
        }
        return device.outbox[messageID]?.failed
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
        let keywordList = adjusted(keywordList, as: "keywordList")
        let senderUserIDList = adjusted(senderUserIDList, as: "senderUserIDList")
        let messageTypeList = adjusted(messageTypeList, as: "messageTypeList")
        let cursor = adjusted(cursor, as: "cursor")
        try require(cloudSearch, else: .serviceNotPurchased, fact: "searchCloudMessages.fails.serviceNotPurchased")
        let offset = try offsetAt(cursor: cursor, expires: conversationID == nil)
        let latest = timePosition > 0 ? timePosition : now
        let terms = SearchTerms(
            keywords: keywordList ?? [],
            match: keywordListMatchType,
            senders: senderUserIDList ?? [],
            types: messageTypeList ?? [],
            earliest: timePeriod > 0 ? latest -| timePeriod : 0,
            latest: latest
        )
        let searched = me.messages.keys.filter { id in
            canBeSearched(conversationID: id) && id == (conversationID ?? id)
        }
        let results = searched.map { id in resultIn(conversationID: id, terms: terms) }
        let found = results.filter { result in result.messageCount > 0 }
        if conversationID != nil {
            return pageOfMessages(found: found, offset: offset)
        }
        return pageOfConversations(found: found, offset: offset)
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

    /// Translates texts into another language.
    func translateText(
        sourceTextList: [String],
        sourceLanguage: String,
        targetLanguage: String
    ) throws(SDKError) -> TranslateTextResult {
        try require(textTranslation, else: .translationFailed, fact: "translateText.fails.translationFailed")
        return TranslateTextResult(
            translatedTextList: sourceTextList.map { source in "[" + targetLanguage + "] " + source }
        )
    }

    /// Turns a voice message into text.
    func convertVoiceToText(message: Message, language: VoiceLanguage?) throws(SDKError) -> ConvertVoiceToTextResult {
        let voice = try unwrap(
            message.payload.audioPayload,
            else: .invalidParameter,
            fact: "convertVoiceToText.fails.invalidParameter"
        )
        try require(voiceRecognition, else: .voiceToTextFailed, fact: "convertVoiceToText.fails.voiceToTextFailed")
        try require(
            !isForeignFormat(address: voice.url),
            else: .voiceFormatUnsupported,
            fact: "convertVoiceToText.fails.voiceFormatUnsupported"
        )
        if let language {
            return ConvertVoiceToTextResult(result: "[" + language.rawValue + "] " + voice.uuid)
        }
        return ConvertVoiceToTextResult(result: "[voice] " + voice.uuid)
    }

    /// Tells the senders of messages that the user has read them.
    mutating func sendMessageReadReceipt(_ messageList: [Message]) throws(SDKError) {
        for message in messageList {
            try checkMember(message: message)
        }
        let needed = messageList.filter { message in (world.readReceipts[message.ID]?.awaited ?? []).contains(myself) }
        try require(
            !needed.isEmpty,
            else: .readReceiptNotNeeded,
            fact: "sendMessageReadReceipt.fails.readReceiptNotNeeded"
        )
        let fresh = needed.filter { message in !readersOf(message: message).contains(myself) }
        for message in fresh {
            let newEntry = now
            let key = myself
            world.readReceipts[message.ID]?.readAt[key] = newEntry
            let id = message.conversationID.isGroup ? message.conversationID : ConversationID.c2c(myself)
            let newReadReceiptInfo = receiptInfo(message: message)
            users[message.from]?.messages[id]?[message.ID]?.readReceiptInfo = newReadReceiptInfo
        }
        for message in fresh {
            if fresh.first(where: { other in other.from == message.from })?.ID == message.ID {
                let content = fresh.filter { `each` in `each`.from == message.from }.map { other in
                    receipt(message: other)
                }
                emitMessageReadReceiptReceived(content, to: .user(message.from))
            }
        }
    }

    /// Gets how far messages were read.
    mutating func getMessageReadReceiptList(_ messageList: [Message]) throws(SDKError) -> MessageReadReceiptListResult {
        for message in messageList {
            try checkMember(message: message)
        }
        var result = MessageReadReceiptListResult()
        for message in messageList {
            var known = message
            if world.readReceipts.contains(message.ID) && (message.conversationID.isGroup || message.from == myself) {
                known.readReceiptInfo = receiptInfo(message: message)
                let newReadReceiptInfo = receiptInfo(message: message)
                me.messages[message.conversationID]?[message.ID]?.readReceiptInfo = newReadReceiptInfo
            }
            result.messageList.append(known)
        }
        return result
    }

    /// Gets the members of a group who have read a message, or those who haven't, page by page.
    func getGroupMessageReadMemberList(
        message: Message,
        cursor: String,
        filter: ReadMemberFilter,
        count: Int
    ) throws(SDKError) -> GroupMessageReadMembersResult {
        let count = adjusted(count, as: "count")
        try checkMember(message: message)
        try require(
            world.readReceipts.contains(message.ID),
            else: .readReceiptNotFound,
            fact: "getGroupMessageReadMemberList.fails.readReceiptNotFound"
        )
        let found = filter == ReadMemberFilter.read ? readersOf(message: message) : notReadersOf(message: message)
        let page = pageOf(userIDList: found, size: count, cursor: cursor, isFirst: cursor.isEmpty)
        var result = GroupMessageReadMembersResult(
            messageID: message.ID,
            cursor: page.next,
            isCompleted: page.next.isEmpty
        )
        if filter == ReadMemberFilter.read {
            result.readUserIDList = page.userIDList
        } else {
            result.unreadUserIDList = page.userIDList
        }
        return result
    }

    /// Changes a message after it was sent, for everybody who has it.
    mutating func modifyMessage(_ message: Message) throws(SDKError) -> ModifyMessageResult {
        if let groupID = message.conversationID.groupID {
            let group = try unwrap(
                groupOf(groupID: groupID),
                else: .groupNotFound,
                fact: "modifyMessage.fails.groupNotFound"
            )
            try require(
                group.type != GroupType.avChatRoom,
                else: .cannotModifyInLiveGroup,
                fact: "modifyMessage.fails.cannotModifyInLiveGroup"
            )
            try require(
                group.members.contains(myself),
                else: .groupPermissionDenied,
                fact: "modifyMessage.fails.groupPermissionDenied"
            )
        }
        let known = try unwrap(
            me.messages[message.conversationID]?[message.ID],
            else: .messageNotFound,
            fact: "modifyMessage.fails.messageNotFound"
        )
        try require(!known.isRevoked, else: .messageNotFound, fact: "modifyMessage.fails.messageNotFound.2")
        try require(message.version == known.version, else: .modifyConflict, fact: "modifyMessage.fails.modifyConflict")
        var changed = known
        changed.cloudCustomData = message.cloudCustomData
        changed.version = known.version +| 1
        if canChangeContent(type: known.type) {
            try require(
                canChangeContent(type: message.type),
                else: .invalidParameter,
                fact: "modifyMessage.fails.invalidParameter"
            )
            try require(
                message.payload.wire.encodedSize <= messageSizeLimit,
                else: .messageBodyTooLarge,
                fact: "modifyMessage.fails.messageBodyTooLarge"
            )
            try require(
                !holdsBlockedWord(payload: message.payload),
                else: .serviceSensitiveText,
                fact: "modifyMessage.fails.serviceSensitiveText"
            )
            changed.type = message.type
            changed.payload = message.payload
        }
        changed.isModified = true
        modifyForAll(message: changed)
        return ModifyMessageResult(message: me.messages[message.conversationID]?[message.ID] ?? changed)
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
        try require(
            !(me.messages[conversationOf(message: message, owner: myself)]?[message.ID]?.isRevoked ?? false),
            else: .invalidParameter,
            fact: "getMessageExtensions.fails.invalidParameter.4"
        )
        let entries = world.messageExtensions[message.ID]?.entries ?? [:]
        for key in entries.keys {
            noteSeen(userID: myself, messageID: message.ID, key: key)
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
        let named = keyList ?? []
        for key in named.isEmpty ? entries.keys : named {
            if !entries.contains(key) {
                results.extensions.append(MessageExtensionResult(code: 23004, key: key))
            } else if !named.isEmpty && !hasSeenLatest(messageID: message.ID, key: key) {
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

    /// Puts a reaction on a message.
    mutating func addMessageReaction(_ message: Message, reactionID: String) throws(SDKError) {
        try checkQuota(
            used: (world.messageReactions[message.ID]?.users ?? [:]).count,
            adding: (world.messageReactions[message.ID]?.users ?? [:]).contains(reactionID) ? 0 : 1
        )
        try checkHasMessage(message: message)
        let putBy = world.messageReactions[message.ID]?.users[reactionID] ?? []
        try require(
            !putBy.contains(myself),
            else: .reactionPutAlready,
            fact: "addMessageReaction.fails.reactionPutAlready"
        )
        try require(
            putBy.count < usersPerReaction,
            else: .tooManyUsersOfReaction,
            fact: "addMessageReaction.fails.tooManyUsersOfReaction"
        )
        world.messageReactions.ensure(message.ID, ReactionSheet())
        let newEntry = putBy + [myself]
        world.messageReactions[message.ID]?.users[reactionID] = newEntry
        tellReaction(message: message, reactionID: reactionID)
    }

    /// Removes the user's reaction from a message.
    mutating func removeMessageReaction(_ message: Message, reactionID: String) throws(SDKError) {
        try checkHasMessage(message: message)
        let putBy = try unwrap(
            world.messageReactions[message.ID]?.users[reactionID],
            else: .reactionNotFound,
            fact: "removeMessageReaction.fails.reactionNotFound"
        )
        try require(putBy.contains(myself), else: .reactionNotPut, fact: "removeMessageReaction.fails.reactionNotPut")
        let removed = myself
        world.messageReactions[message.ID]?.users[reactionID]?.removeAll { $0 == removed }
        if putBy.count == 1 {
            world.messageReactions[message.ID]?.users.removeValue(forKey: reactionID)
        }
        tellReaction(message: message, reactionID: reactionID)
    }

    /// Gets the reactions to several messages.
    func getMessageReactions(
        messageList: [Message],
        maxUserCountPerReaction: Int
    ) throws(SDKError) -> MessageReactionsResult {
        let maxUserCountPerReaction = adjusted(maxUserCountPerReaction, as: "maxUserCountPerReaction")
        var result = MessageReactionsResult()
        for message in messageList {
            try checkHasMessage(message: message)
            let reactionIDs = (world.messageReactions[message.ID]?.users ?? [:]).keys
            result.resultList.append(
                MessageReactions(
                    messageID: message.ID,
                    reactionList: reactionIDs.map { id in
                        reactionAsSeen(messageID: message.ID, reactionID: id, shown: maxUserCountPerReaction)
                    }
                )
            )
        }
        return result
    }

    /// Gets the users who have put a reaction on a message, page by page.
    func getAllUserListOfMessageReaction(
        message: Message,
        reactionID: String,
        nextSeq: Int,
        count: Int
    ) throws(SDKError) -> ReactionUsersResult {
        let count = adjusted(count, as: "count")
        try checkHasMessage(message: message)
        let putBy = world.messageReactions[message.ID]?.users[reactionID] ?? []
        let left = Array(putBy.suffix(max(0, putBy.count -| max(0, nextSeq))))
        let isCompleted = left.count <= count
        return ReactionUsersResult(
            userList: usersInBrief(userIDs: Array(left.prefix(max(0, count)))),
            nextSeq: isCompleted ? 0 : max(0, nextSeq) +| count,
            isCompleted: isCompleted
        )
    }

    /// Revokes a message, for everybody who has it.
    mutating func revokeMessage(_ message: Message) throws(SDKError) -> RevokeMessageResult {
        let known = try revocable(message: message)
        revokeForAll(message: known)
        if let live = liveMessage(message: known) {
            return RevokeMessageResult(message: myself == live.from ? live : asReceived(message: live))
        }
        return RevokeMessageResult(message: me.messages[known.conversationID]?[known.ID] ?? known)
    }

    /// Deletes messages of one conversation, for this user only.
    mutating func deleteMessage(_ messageList: [Message]) throws(SDKError) -> DeleteMessageResult {
        let messageList = adjusted(messageList, as: "messageList")
        let id = messageList.first?.conversationID ?? ConversationID.system
        try require(
            keepsHistory(conversationID: id),
            else: .cannotDeleteInLiveGroup,
            fact: "deleteMessage.fails.cannotDeleteInLiveGroup"
        )
        var result = DeleteMessageResult()
        var hasListChanged = false
        var wasCounted = false
        for message in messageList {
            if let kept = me.messages[id]?[message.ID] {
                let wasLast = isLastOf(owner: myself, message: kept)
                let wasUnread = noLongerUnread(owner: myself, message: kept)
                let wasMention = noLongerMentioned(owner: myself, message: kept)
                hasListChanged = hasListChanged || wasLast || wasUnread || wasMention
                wasCounted = wasCounted || wasUnread
                result.messageList.append(deleteForMe(message: kept))
            }
        }
        if hasListChanged {
            showLatest(owner: myself, conversationID: id)
            tellThisDevice(conversationID: id, wasCounted: wasCounted)
        }
        return result
    }
}

// MARK: - Conversations

extension MockCall<ChatState> {
    /// All conversations. (ConvGetConvList on the native surface.)
    func getConversationList() -> ConversationListResult {
        return ConversationListResult(conversationList: listedConversations(), isSyncCompleted: device.isReady)
    }

    /// The conversations named, in the order of their IDs. (ConvGetConvInfo on the native surface.)
    func getConversationList(_ conversationIDList: [ConversationID]) -> ConversationListResult {
        let listed = listedConversations()
        let found = conversationIDList.compactMap { id in
            listed.first { conversation in conversation.conversationID == id }
        }
        return ConversationListResult(conversationList: found, isSyncCompleted: device.isReady)
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
                    : conversation.conversationGroupList.contains(exactly: groupName)
            }
        }
        if hasUnreadCount {
            found = found.filter { conversation in conversation.unreadCount > 0 }
        }
        if hasGroupAtInfo {
            found = found.filter { conversation in !conversation.groupAtInfoList.isEmpty }
        }
        return ConversationListResult(conversationList: found, isSyncCompleted: device.isReady)
    }

    /// Gets one conversation with the full profile of the user or group behind it.
    func getConversationProfile(_ conversationID: ConversationID) throws(SDKError) -> ConversationProfileResult {
        if let known = me.conversations[conversationID] {
            return ConversationProfileResult(conversation: withDraft(conversation: known))
        }
        if let groupID = conversationID.groupID {
            try require(
                groupOf(groupID: groupID) != nil,
                else: .groupNotFound,
                fact: "getConversationProfile.fails.groupNotFound"
            )
        }
        return ConversationProfileResult(
            conversation: withDraft(conversation: freshConversation(owner: myself, conversationID: conversationID))
        )
    }

    /// Counts the unread messages of all conversations.
    func getTotalUnreadMessageCount() -> Int {
        return totalUnreadMessageCount()
    }

    /// Marks all messages of a conversation as read.
    mutating func setMessageRead(conversationID: ConversationID) {
        if let conversation = me.conversations[conversationID],
            conversation.unreadCount > 0 || !conversation.groupAtInfoList.isEmpty
        {
            leaveNothingUnread(owner: myself, conversationID: conversationID)
            if standsInList(conversationID: conversationID) {
                emitConversationListUpdated()
            }
            if let topicID = conversationID.groupID {
                announceTopic(receiver: myself, topicID: topicID)
            }
            if conversation.unreadCount > 0 && countsTowardsTotal(conversation: conversation) {
                emitTotalUnreadMessageCountUpdated()
            }
            if let peer = conversationID.userID {
                tellRead(peer: peer)
            }
        }
    }

    /// Marks the messages of all conversations as read.
    mutating func setAllMessageRead(scope: ReadScope) {
        let kinds: [ConversationType] =
            scope == ReadScope.c2c
            ? [ConversationType.c2c]
            : scope == ReadScope.group ? [ConversationType.group] : [ConversationType.c2c, ConversationType.group]
        let unread = me.conversations.values.filter { conversation in
            (conversation.unreadCount > 0 || !conversation.groupAtInfoList.isEmpty)
                && kinds.contains(conversation.type)
                && !isInCommunity(groupID: (conversation.conversationID.groupID ?? GroupID(rawValue: "")).rawValue)
        }
        let unreadBefore = totalUnreadMessageCount()
        for conversation in unread {
            leaveNothingUnread(owner: myself, conversationID: conversation.conversationID)
        }
        if !unread.isEmpty {
            emitConversationListUpdated()
        }
        announceTotal(unreadBefore: unreadBefore)
        for conversation in unread {
            if let peer = conversation.conversationID.userID {
                tellRead(peer: peer)
            }
        }
    }

    /// Pins a conversation to the top of the list, or unpins it.
    mutating func pinConversation(
        conversationID: ConversationID,
        isPinned: Bool
    ) throws(SDKError) -> ConversationIDResult {
        try require(
            conversationInList(conversationID: conversationID) != nil,
            else: .conversationNotFound,
            fact: "pinConversation.fails.conversationNotFound"
        )
        try require(
            !conversationID.isSystem,
            else: .invalidConversationID,
            fact: "pinConversation.fails.invalidConversationID"
        )
        me.conversations[conversationID]?.isPinned = isPinned
        emitConversationListUpdated()
        return ConversationIDResult(conversationID: conversationID)
    }

    /// Marks conversations, or removes the mark: a built-in one (star, unread, fold, hide) or one of your own.
    mutating func markConversation(
        conversationIDList: [ConversationID],
        markType: UInt64,
        enableMark: Bool
    ) throws(SDKError) -> ConversationOperationResult {
        if enableMark {
            try checkExtras(conversationIDList: conversationIDList)
        }
        var result = ConversationOperationResult(
            failureConversationIDList: failedConversations(conversationIDList: conversationIDList)
        )
        for id in conversationIDList {
            if usableConversation(conversationID: id) != nil {
                me.conversations.change(id) { conversation in
                    conversation.markList.removeAll { $0 == markType }
                    if enableMark {
                        conversation.markList.append(markType)
                    }
                }
                result.successConversationIDList.append(id)
            }
        }
        if !result.successConversationIDList.isEmpty {
            emitConversationListUpdated()
        }
        return result
    }

    /// Stores data of your own with conversations.
    mutating func setConversationCustomData(
        conversationIDList: [ConversationID],
        customData: String
    ) throws(SDKError) -> ConversationOperationResult {
        if !customData.isEmpty {
            try checkExtras(conversationIDList: conversationIDList)
        }
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

    /// Keeps a text that isn't sent yet with its conversation, on this device only.
    mutating func setConversationDraft(conversationID: ConversationID, draftText: String) {
        forgetDraft(conversationID: conversationID)
        if !draftText.isEmpty {
            device.drafts.append(Draft(userID: myself, conversationID: conversationID, text: draftText))
        }
    }

    /// For a group or a topic that the user is in. (MsgSetGroupReceiveMessageOpt on the native surface.)
    mutating func setMessageRemindType(groupID: GroupID, messageRemindType: RemindType) throws(SDKError) {
        try require(
            groupOf(groupID: groupID) != nil,
            else: .groupNotFound,
            fact: "setMessageRemindType.group.fails.groupNotFound"
        )
        try require(
            membersReached(groupID: groupID).contains(myself),
            else: .groupPermissionDenied,
            fact: "setMessageRemindType.group.fails.groupPermissionDenied"
        )
        let unreadBefore = totalUnreadMessageCount()
        setRemindType(conversationID: ConversationID.group(groupID), remindType: messageRemindType)
        tellListed(owner: myself, conversationID: ConversationID.group(groupID))
        announceTotal(unreadBefore: unreadBefore)
    }

    /// For messages of other users. (MsgSetC2CReceiveMessageOpt on the native surface.)
    mutating func setMessageRemindType(
        userIDList: [UserID],
        messageRemindType: RemindType
    ) -> SetMessageRemindTypeResult {
        let unreadBefore = totalUnreadMessageCount()
        var result = SetMessageRemindTypeResult()
        for userID in userIDList {
            if users.contains(userID) {
                setRemindType(conversationID: ConversationID.c2c(userID), remindType: messageRemindType)
                result.successUserIDList.append(RemindedOf(userID: userID))
            } else {
                result.failureUserIDList.append(
                    FailedUser(userID: userID, code: 20003, message: "there is no such account")
                )
            }
        }
        if !result.successUserIDList.isEmpty {
            emitConversationListUpdated(to: .thisDevice)
        }
        if totalUnreadMessageCount() != unreadBefore {
            emitTotalUnreadMessageCountUpdated(to: .thisDevice)
        }
        return result
    }

    /// Mutes all messages, for a time or during certain hours.
    mutating func setAllReceiveMessageOpt(
        messageRemindType: RemindType,
        startHour: Int,
        startMinute: Int,
        startSecond: Int,
        duration: Int,
        isRepeated: Bool
    ) {
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

    /// Gets when all messages are muted.
    func getAllReceiveMessageOpt() -> AllReceiveMessageOpt {
        return me.allReceiveMessageOpt
    }

    /// Clears the user's history of a conversation; the conversation stays in the list.
    mutating func clearHistoryMessage(_ conversationID: ConversationID) throws(SDKError) {
        try require(
            standsInList(conversationID: conversationID),
            else: .invalidConversationID,
            fact: "clearHistoryMessage.fails.invalidConversationID"
        )
        try require(
            me.conversations.contains(conversationID),
            else: .conversationNotFound,
            fact: "clearHistoryMessage.fails.conversationNotFound"
        )
        let unreadBefore = totalUnreadMessageCount()
        for id in (me.messages[conversationID] ?? [:]).keys + (device.leftovers[conversationID] ?? [:]).keys {
            device.atHand.removeValue(forKey: id)
        }
        me.messages.removeValue(forKey: conversationID)
        device.leftovers.removeValue(forKey: conversationID)
        leaveNothingUnread(owner: myself, conversationID: conversationID)
        showLatest(owner: myself, conversationID: conversationID)
        emitConversationListUpdated()
        announceTotal(unreadBefore: unreadBefore)
    }

    /// One conversation and its history. (ConvDelete on the native surface.)
    mutating func deleteConversation(_ conversationID: ConversationID) throws(SDKError) -> ConversationIDResult {
        try require(
            conversationInList(conversationID: conversationID) != nil,
            else: .conversationNotFound,
            fact: "deleteConversation.one.fails.conversationNotFound"
        )
        let unreadBefore = totalUnreadMessageCount()
        forgetConversation(conversationID: conversationID, clearHistoryMessage: true)
        announceDeletion(unreadBefore: unreadBefore)
        return ConversationIDResult(conversationID: conversationID)
    }

    /// Several conversations, with or without their history. (ConvDeleteConversationList on the native surface.)
    mutating func deleteConversation(
        conversationIDList: [ConversationID],
        clearHistoryMessage: Bool
    ) -> ConversationIDListResult {
        let unreadBefore = totalUnreadMessageCount()
        let known = conversationIDList.filter { id in conversationInList(conversationID: id) != nil }
        for id in known {
            forgetConversation(conversationID: id, clearHistoryMessage: clearHistoryMessage)
        }
        if !known.isEmpty {
            announceDeletion(unreadBefore: unreadBefore)
        }
        return ConversationIDListResult(conversationIDList: known)
    }
}

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
            !me.conversationGroups.contains(exactly: groupName),
            else: .invalidParameter,
            fact: "createConversationGroup.fails.invalidParameter"
        )
        try checkExtras(conversationIDList: conversationIDList)
        me.conversationGroups.append(groupName)
        result.successConversationIDList = putIntoGroup(groupName: groupName, conversationIDList: conversationIDList)
        emitConversationGroupListUpdated()
        emitConversationListUpdated()
        emitConversationGroupListUpdated()
        return result
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
            me.conversationGroups.contains(exactly: groupName),
            else: .conversationGroupNotFound,
            fact: "addConversationsToGroup.fails.conversationGroupNotFound"
        )
        try checkExtras(conversationIDList: conversationIDList)
        result.successConversationIDList = putIntoGroup(groupName: groupName, conversationIDList: conversationIDList)
        if !result.successConversationIDList.isEmpty {
            announceConversationsOf(groupName: groupName)
        }
        return result
    }

    /// Gets the names of the caller's conversation groups.
    func getConversationGroupList() -> [String] {
        return me.conversationGroups
    }

    /// Gives a conversation group another name; its conversations stay in it.
    mutating func renameConversationGroup(oldName: String, newName: String) throws(SDKError) {
        try require(
            me.conversationGroups.contains(exactly: oldName),
            else: .conversationGroupNotFound,
            fact: "renameConversationGroup.fails.conversationGroupNotFound"
        )
        try require(
            !me.conversationGroups.contains(exactly: newName),
            else: .invalidParameter,
            fact: "renameConversationGroup.fails.invalidParameter"
        )
        me.conversationGroups = me.conversationGroups.map { name in name === oldName ? newName : name }
        for id in me.conversations.keys {
            let names = me.conversations[id]?.conversationGroupList ?? []
            me.conversations[id]?.conversationGroupList = names.map { name in name === oldName ? newName : name }
        }
        emitConversationGroupListUpdated()
        emitConversationListUpdated()
    }

    /// Removes conversations from a conversation group; they stay in the list.
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
            me.conversationGroups.contains(exactly: groupName),
            else: .conversationGroupNotFound,
            fact: "deleteConversationsFromGroup.fails.conversationGroupNotFound"
        )
        for id in conversationIDList {
            if let conversation = usableConversation(conversationID: id),
                conversation.conversationGroupList.contains(exactly: groupName)
            {
                me.conversations[id]?.conversationGroupList.removeAll { $0 === groupName }
                result.successConversationIDList.append(id)
            }
        }
        if !result.successConversationIDList.isEmpty {
            announceConversationsOf(groupName: groupName)
        }
        return result
    }

    /// Deletes a conversation group; its conversations stay in the list.
    mutating func deleteConversationGroup(_ groupName: String) throws(SDKError) {
        try require(
            me.conversationGroups.contains(exactly: groupName),
            else: .conversationGroupNotFound,
            fact: "deleteConversationGroup.fails.conversationGroupNotFound"
        )
        me.conversationGroups.removeAll { $0 === groupName }
        for id in me.conversations.keys {
            me.conversations[id]?.conversationGroupList.removeAll { $0 === groupName }
        }
        emitConversationGroupListUpdated()
        emitConversationListUpdated()
    }
}

// MARK: - Groups

extension MockCall<ChatState> {
    /// Creates a group with its first members.
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
        try require(
            memberList.allSatisfy { member in users.contains(member.userID) },
            else: .groupAccountNotFound,
            fact: "createGroup.fails.groupAccountNotFound"
        )
        try require(
            !isInEnoughGroups(userID: myself),
            else: .groupCountLimitReached,
            fact: "createGroup.fails.groupCountLimitReached"
        )
        let id = idOfNewGroup(groupID: groupID, type: type)
        try require(!world.groups.contains(id), else: .groupIDInUse, fact: "createGroup.fails.groupIDInUse")
        let usualJoining = type == GroupType.work ? JoinOption.disableApply : JoinOption.freeAccess
        let usualInviting = type == GroupType.work ? InviteOption.freeAccess : InviteOption.disableInvite
        let empty = GroupRecord(
            groupID: id,
            number: world.groupsMade +| 1,
            name: name,
            type: type,
            ownerID: myself,
            avatar: avatar,
            introduction: introduction,
            notification: notification,
            createTime: now,
            maxMemberCount: maxMemberNum ?? usualGroupSize(type: type),
            joinOption: type == GroupType.avChatRoom ? usualJoining : joinOption ?? usualJoining,
            inviteOption: inviteOption ?? usualInviting,
            isSupportTopic: isSupportTopic,
            groupCustomField: groupCustomField,
            lastInfoTime: now
        )
        let overLimit = memberList.map { member in member.userID }.filter { user in isInEnoughGroups(userID: user) }
        let group = withFirstMembers(
            group: empty,
            memberList: memberList.filter { member in !overLimit.contains(member.userID) }
        )
        try require(!isFull(group: group, newcomers: 0), else: .groupFull, fact: "createGroup.fails.groupFull")
        world.groupsMade = world.groupsMade +| 1
        world.groups[id] = group
        for member in group.members.keys {
            users[member]?.groups[id] = true
            beginHistory(owner: member, groupID: id)
        }
        emitGroupListUpdated(to: .users(group.members.keys))
        return CreateGroupResult(group: groupAsSeen(group: group, by: myself), overLimitUserIDList: overLimit)
    }

    /// Finds a group by its id.
    func searchGroupByID(_ groupID: GroupID) throws(SDKError) -> GroupResult {
        let group = try unwrap(world.groups[groupID], else: .groupNotFound, fact: "searchGroupByID.fails.groupNotFound")
        try require(
            group.type != GroupType.work,
            else: .groupPermissionDenied,
            fact: "searchGroupByID.fails.groupPermissionDenied"
        )
        return GroupResult(group: groupAsSeen(group: group, by: myself))
    }

    /// Joins a group, or applies to join it where somebody has to agree.
    mutating func joinGroup(groupID: GroupID, applyMessage: String) throws(SDKError) -> JoinGroupResult {
        let group = try unwrap(world.groups[groupID], else: .groupNotFound, fact: "joinGroup.fails.groupNotFound")
        if device.user == nil {
            return try watchAsGuest(group: group)
        }
        try require(
            group.type != GroupType.work,
            else: .cannotJoinWorkGroup,
            fact: "joinGroup.fails.cannotJoinWorkGroup"
        )
        if group.members.contains(myself) {
            return JoinGroupResult(status: JoinGroupStatus.alreadyInGroup)
        }
        try require(
            group.joinOption != JoinOption.disableApply,
            else: .groupPermissionDenied,
            fact: "joinGroup.fails.groupPermissionDenied"
        )
        try require(
            (group.bans[myself] ?? 0) <= now,
            else: .groupPermissionDenied,
            fact: "joinGroup.fails.groupPermissionDenied.2"
        )
        try require(!isFull(group: group, newcomers: 1), else: .groupFull, fact: "joinGroup.fails.groupFull")
        try require(
            !isInEnoughGroups(userID: myself, leavesLive: group.type == GroupType.avChatRoom),
            else: .groupCountLimitReached,
            fact: "joinGroup.fails.groupCountLimitReached"
        )
        if group.type == GroupType.avChatRoom {
            leaveLiveGroup()
        }
        if group.joinOption == JoinOption.needPermission {
            askForDecision(
                group: group,
                applicationType: GroupApplicationType.join,
                userID: UserID(rawValue: ""),
                note: applyMessage
            )
            return JoinGroupResult(status: JoinGroupStatus.waitApproval)
        }
        admit(groupID: groupID, userIDList: [myself])
        showEarlierMessages(groupID: groupID)
        return JoinGroupResult(status: JoinGroupStatus.success, group: groupNow(group: group))
    }

    /// Gets the applications and invitations that the caller can decide about, as owner or administrator of groups.
    func getGroupApplicationList() -> GroupApplicationListResult {
        var mine = [GroupApplicationRecord]()
        for groupID in me.groups.keys.filter({ id in decidesInGroup(groupID: id, userID: myself) }) {
            for waiting in (world.groupApplications[groupID] ?? [:]).values {
                mine.append(waiting)
            }
        }
        return GroupApplicationListResult(
            applicationList: mine.stablySorted { one in one.messageKey }.map { waiting in
                GroupApplication(
                    applicant: waiting.applicant,
                    applicantNick: users[waiting.applicant]?.profile.nick ?? "",
                    groupID: waiting.groupID,
                    groupName: world.groups[waiting.groupID]?.name ?? "",
                    applicationType: waiting.applicationType,
                    userID: waiting.userID,
                    note: waiting.note
                )
            }
        )
    }

    /// Accepts or rejects an application to join a group, or an invitation.
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
            fact: "handleGroupApplication.fails.invalidParameter.2"
        )
        let group = try unwrap(
            world.groups[groupID],
            else: .groupNotFound,
            fact: "handleGroupApplication.fails.groupNotFound"
        )
        try require(
            decidesInGroup(groupID: groupID, userID: myself),
            else: .groupPermissionDenied,
            fact: "handleGroupApplication.fails.groupPermissionDenied"
        )
        let open = world.groupApplications[groupID] ?? [:]
        let waiting = try unwrap(
            application != nil
                ? open.values.first { one in
                    one.applicationType == application?.applicationType
                        && one.applicant == application?.applicant
                        && one.userID == application?.userID
                }
                : open[notice?.messageKey],
            else: .groupApplicationHandled,
            fact: "handleGroupApplication.fails.groupApplicationHandled"
        )
        let isAgreed = handleAction == HandleAction.agree
        let isInvitation = waiting.applicationType == GroupApplicationType.invitation
        let newcomer = isInvitation ? waiting.userID : waiting.applicant
        try require(
            !(isAgreed && isFull(group: group, newcomers: 1)),
            else: .groupFull,
            fact: "handleGroupApplication.fails.groupFull"
        )
        try require(
            !(isAgreed && isInEnoughGroups(userID: newcomer)),
            else: .groupCountLimitReached,
            fact: "handleGroupApplication.fails.groupCountLimitReached"
        )
        world.groupApplications[groupID]?.removeValue(forKey: waiting.messageKey)
        sendGroupNotice(
            receiver: waiting.applicant,
            group: group,
            operationType: isAgreed ? GroupSystemNoticeType.joinApproved : GroupSystemNoticeType.joinRejected,
            handleMessage: handleMessage,
            messageKey: waiting.messageKey
        )
        if isAgreed {
            if isInvitation {
                sendGroupNotice(receiver: newcomer, group: group, operationType: GroupSystemNoticeType.invited)
            }
            admit(groupID: groupID, userIDList: [newcomer])
        }
        return GroupResult(group: groupNow(group: group))
    }

    /// Puts users into a group.
    mutating func addGroupMember(groupID: GroupID, userIDList: [UserID]) throws(SDKError) -> AddGroupMemberResult {
        let group = try unwrap(world.groups[groupID], else: .groupNotFound, fact: "addGroupMember.fails.groupNotFound")
        try require(
            group.type != GroupType.avChatRoom,
            else: .cannotAddMembersToLiveGroup,
            fact: "addGroupMember.fails.cannotAddMembersToLiveGroup"
        )
        try require(
            group.members.contains(myself),
            else: .groupPermissionDenied,
            fact: "addGroupMember.fails.groupPermissionDenied"
        )
        try require(
            group.inviteOption != InviteOption.disableInvite,
            else: .groupPermissionDenied,
            fact: "addGroupMember.fails.groupPermissionDenied.2"
        )
        try require(
            userIDList.allSatisfy { user in users.contains(user) },
            else: .groupAccountNotFound,
            fact: "addGroupMember.fails.groupAccountNotFound"
        )
        var newcomers = [UserID]()
        for user in userIDList {
            if !group.members.contains(user) && !newcomers.contains(user) {
                newcomers.append(user)
            }
        }
        let added = newcomers.filter { user in !isInEnoughGroups(userID: user) }
        var answer = AddGroupMemberResult(
            existedUserIDList: group.members.keys.filter { user in userIDList.contains(user) },
            overLimitUserIDList: newcomers.filter { user in !added.contains(user) },
            group: groupAsSeen(group: group, by: myself)
        )
        try require(
            !isFull(group: group, newcomers: added.count),
            else: .groupFull,
            fact: "addGroupMember.fails.groupFull"
        )
        if group.inviteOption == InviteOption.needPermission && !decidesInGroup(groupID: groupID, userID: myself) {
            for user in added {
                askForDecision(group: group, applicationType: GroupApplicationType.invitation, userID: user, note: "")
            }
            return answer
        }
        for user in added {
            sendGroupNotice(receiver: user, group: group, operationType: GroupSystemNoticeType.invited)
        }
        if !added.isEmpty {
            admit(groupID: groupID, userIDList: added)
        }
        answer.successUserIDList = added
        answer.group = groupNow(group: group)
        return answer
    }

    /// Gets the groups that the user is in.
    func getGroupList() -> GroupListResult {
        let listed = joinedGroups().filter { group in group.type != GroupType.avChatRoom }
        return GroupListResult(
            groupList: listed.map { group in
                Group(
                    groupID: group.groupID,
                    name: group.name,
                    type: group.type,
                    avatar: group.avatar,
                    ownerID: UserID(rawValue: ""),
                    lastMessage: timeOf(message: group.lastMessage)
                )
            }
        )
    }

    /// Gets the whole profile of a group, with its number of members.
    func getGroupProfile(groupID: GroupID, groupCustomFieldFilter: [String]?) throws(SDKError) -> GroupResult {
        let group = try unwrap(world.groups[groupID], else: .groupNotFound, fact: "getGroupProfile.fails.groupNotFound")
        var seen = groupAsSeen(group: group, by: myself)
        if let groupCustomFieldFilter {
            seen.groupCustomField = seen.groupCustomField.filter { field in
                groupCustomFieldFilter.contains(exactly: field.key)
            }
        }
        return GroupResult(group: seen)
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
        let isWork = group.type == GroupType.work
        try require(
            isWork && group.members.contains(myself) || decidesInGroup(groupID: groupID, userID: myself),
            else: .groupPermissionDenied,
            fact: "updateGroupProfile.fails.groupPermissionDenied"
        )
        try require(
            !(isWork && muteAllMembers != nil),
            else: .groupPermissionDenied,
            fact: "updateGroupProfile.fails.groupPermissionDenied.2"
        )
        try require(
            !(joinOption != nil && ![GroupType.public, GroupType.community].contains(group.type)),
            else: .invalidParameter,
            fact: "updateGroupProfile.fails.invalidParameter"
        )
        try require(
            !(inviteOption != nil && group.type == GroupType.avChatRoom),
            else: .invalidParameter,
            fact: "updateGroupProfile.fails.invalidParameter.2"
        )
        let change = GroupProfileChange(
            name: name,
            avatar: avatar,
            introduction: introduction,
            notification: notification,
            muteAllMembers: muteAllMembers,
            joinOption: joinOption,
            inviteOption: inviteOption,
            groupCustomField: groupCustomField
        )
        if change == GroupProfileChange() {
            return GroupResult(group: groupAsSeen(group: group, by: myself))
        }
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
        group.groupCustomField = withFields(given: groupCustomField ?? [], former: group.groupCustomField)
        world.groups[groupID] = group
        tellOfProfile(groupID: groupID, change: change)
        return GroupResult(group: groupNow(group: group))
    }

    /// Gets the members of a group, page by page.
    mutating func getGroupMemberList(
        groupID: GroupID,
        role: GroupMemberRole?,
        count: Int,
        offset: MemberOffset,
        filter: Int?
    ) throws(SDKError) -> GroupMemberListResult {
        let count = adjusted(count, as: "count")
        if let group = world.groups[groupID] {
            return try membersListed(group: group, role: role, count: count, offset: offset, filter: filter)
        }
        return GroupMemberListResult()
    }

    /// Gets the profiles of some members of a group.
    func getGroupMemberProfile(
        groupID: GroupID,
        userIDList: [UserID],
        memberCustomFieldFilter: [String]?
    ) throws(SDKError) -> GroupMemberProfileResult {
        let userIDList = adjusted(userIDList, as: "userIDList")
        let group = try unwrap(
            world.groups[groupID],
            else: .groupNotFound,
            fact: "getGroupMemberProfile.fails.groupNotFound"
        )
        try require(
            group.type != GroupType.avChatRoom,
            else: .notSupportedInLiveGroup,
            fact: "getGroupMemberProfile.fails.notSupportedInLiveGroup"
        )
        try require(
            group.members.contains(myself),
            else: .groupPermissionDenied,
            fact: "getGroupMemberProfile.fails.groupPermissionDenied"
        )
        var answer = GroupMemberProfileResult()
        for user in userIDList.filter({ one in group.members.contains(one) }) {
            var seen = memberAsSeen(groupID: groupID, userID: user)
            if let memberCustomFieldFilter {
                seen.memberCustomField = seen.memberCustomField.filter { field in
                    memberCustomFieldFilter.contains(exactly: field.key)
                }
            }
            answer.memberList.append(seen)
        }
        return answer
    }

    /// Counts the members of a group who are online.
    mutating func getGroupOnlineMemberCount(_ groupID: GroupID) throws(SDKError) -> OnlineMemberCountResult {
        let members = world.groups[groupID]?.members ?? [:]
        if world.groups[groupID]?.type != GroupType.avChatRoom {
            try notMoreOften(what: "online in " + groupID.rawValue, interval: onlineCountInterval)
        }
        return OnlineMemberCountResult(memberCount: members.keys.filter { member in isOnline(userID: member) }.count)
    }

    /// Makes a member an administrator, or an ordinary member again. Only the owner can do it.
    mutating func setGroupMemberRole(
        groupID: GroupID,
        userID: UserID,
        role: GroupMemberRole
    ) throws(SDKError) -> GroupMemberResult {
        let group = try unwrap(
            world.groups[groupID],
            else: .groupNotFound,
            fact: "setGroupMemberRole.fails.groupNotFound"
        )
        try require(group.ownerID == myself, else: .notGroupOwner, fact: "setGroupMemberRole.fails.notGroupOwner")
        try require(
            !(group.type == GroupType.work || group.type == GroupType.avChatRoom),
            else: .cannotSetRoleInGroup,
            fact: "setGroupMemberRole.fails.cannotSetRoleInGroup"
        )
        try require(
            [GroupMemberRole.admin, GroupMemberRole.member].contains(role)
                || role == GroupMemberRole.custom && group.type == GroupType.community,
            else: .memberRoleInvalid,
            fact: "setGroupMemberRole.fails.memberRoleInvalid"
        )
        let member = try unwrap(
            group.members[userID],
            else: .memberNotInGroup,
            fact: "setGroupMemberRole.fails.memberNotInGroup"
        )
        world.groups[groupID]?.members[userID]?.role = role
        let becomesAdmin = role == GroupMemberRole.admin
        let isTold = becomesAdmin || member.role == GroupMemberRole.admin
        if role != member.role {
            if isTold {
                sendGroupNotice(
                    receiver: userID,
                    group: group,
                    operationType: becomesAdmin ? GroupSystemNoticeType.adminSet : GroupSystemNoticeType.adminCanceled
                )
            }
            tellOfGroup(groupID: groupID, receivers: [userID])
            if isTold {
                sendGroupTip(
                    groupID: groupID,
                    operationType: becomesAdmin ? GroupTipType.adminSet : GroupTipType.adminCanceled,
                    userIDList: [userID]
                )
            }
        }
        return GroupMemberResult(group: groupNow(group: group), member: memberAsSeen(groupID: groupID, userID: userID))
    }

    /// Sets the name that a member has in a group.
    mutating func setGroupMemberNameCard(
        groupID: GroupID,
        userID: UserID?,
        nameCard: String
    ) throws(SDKError) -> GroupMemberResult {
        let group = try unwrap(
            world.groups[groupID],
            else: .groupNotFound,
            fact: "setGroupMemberNameCard.fails.groupNotFound"
        )
        let member = try changeableMember(group: group, userID: userID)
        world.groups[groupID]?.members[member]?.nameCard = nameCard
        memberChanged(groupID: groupID, userID: member)
        return GroupMemberResult(group: groupNow(group: group), member: memberAsSeen(groupID: groupID, userID: member))
    }

    /// Sets fields of the app's own of a member of a group.
    mutating func setGroupMemberCustomField(
        groupID: GroupID,
        userID: UserID?,
        memberCustomField: [CustomField]
    ) throws(SDKError) -> GroupMemberResult {
        let group = try unwrap(
            world.groups[groupID],
            else: .groupNotFound,
            fact: "setGroupMemberCustomField.fails.groupNotFound"
        )
        let member = try changeableMember(group: group, userID: userID)
        let newMemberCustomField = withFields(
            given: memberCustomField,
            former: group.members[member]?.memberCustomField ?? []
        )
        world.groups[groupID]?.members[member]?.memberCustomField = newMemberCustomField
        memberChanged(groupID: groupID, userID: member)
        return GroupMemberResult(group: groupNow(group: group), member: memberAsSeen(groupID: groupID, userID: member))
    }

    /// Mutes a member of a group for a while, or unmutes them.
    mutating func setGroupMemberMuteTime(
        groupID: GroupID,
        userID: UserID,
        muteTime: Int
    ) throws(SDKError) -> GroupMemberResult {
        let group = try unwrap(
            groupOf(groupID: groupID),
            else: .groupNotFound,
            fact: "setGroupMemberMuteTime.fails.groupNotFound"
        )
        try require(
            group.type != GroupType.work,
            else: .groupPermissionDenied,
            fact: "setGroupMemberMuteTime.fails.groupPermissionDenied"
        )
        let role = try unwrap(
            roleInGroup(group: group, userID: myself),
            else: .groupPermissionDenied,
            fact: "setGroupMemberMuteTime.fails.groupPermissionDenied.2"
        )
        let member = try unwrap(
            group.members[userID],
            else: .memberNotInGroup,
            fact: "setGroupMemberMuteTime.fails.memberNotInGroup"
        )
        try require(
            ranksAbove(role: role, other: member.role),
            else: .groupPermissionDenied,
            fact: "setGroupMemberMuteTime.fails.groupPermissionDenied.3"
        )
        let until = muteTime > 0 ? now +| muteTime : 0
        if world.topics.contains(groupID) {
            world.topics[groupID]?.mutedUntil[userID] = until
            announceTopic(receiver: userID, topicID: groupID)
        } else {
            world.groups[groupID]?.members[userID]?.muteUntil = until
            sendGroupTip(
                groupID: groupID,
                operationType: GroupTipType.memberProfileUpdated,
                userIDList: [userID],
                muteTime: muteTime
            )
        }
        var muted = memberAsSeen(groupID: group.groupID, userID: userID)
        muted.muteUntil = until
        return GroupMemberResult(group: groupNow(group: group), member: muted)
    }

    /// Marks members of an AVChatRoom, or removes the mark.
    mutating func markGroupMemberList(
        groupID: GroupID,
        userIDList: [UserID],
        markType: Int,
        enableMark: Bool
    ) throws(SDKError) -> MarkGroupMemberListResult {
        try checkQuota(
            used: liveMarks(groupID: groupID).count,
            adding: enableMark && !liveMarks(groupID: groupID).contains(markType) ? 1 : 0
        )
        let group = try unwrap(
            world.groups[groupID],
            else: .groupNotFound,
            fact: "markGroupMemberList.fails.groupNotFound"
        )
        try require(
            group.type == GroupType.avChatRoom && group.ownerID == myself,
            else: .groupPermissionDenied,
            fact: "markGroupMemberList.fails.groupPermissionDenied"
        )
        let known = userIDList.filter { user in group.members.contains(user) }
        for user in known {
            world.groups.change(groupID) { group2 in
                group2.members.change(user) { member in
                    member.marks.removeAll { $0 == markType }
                    if enableMark {
                        member.marks.append(markType)
                    }
                }
            }
        }
        return MarkGroupMemberListResult(
            successUserIDList: known,
            failureUserIDList: userIDList.filter { user in !known.contains(user) }
        )
    }

    /// Sets the attributes of a group in place of all that it had.
    mutating func initGroupAttributes(
        groupID: GroupID,
        groupAttributes: WireMap<String, String>
    ) throws(SDKError) -> GroupAttributesResult {
        try checkMembership(groupID: groupID)
        try checkAttributeSizes(attributes: groupAttributes)
        try checkAttributesSeen(groupID: groupID, touched: (world.groupAttributes[groupID]?.changedAt ?? [:]).keys)
        let former = (world.groupAttributes[groupID]?.attributes ?? [:]).keys
        changeAttributes(
            groupID: groupID,
            updated: groupAttributes,
            deleted: former.filter { key in !groupAttributes.contains(key) }
        )
        return GroupAttributesResult(groupAttributes: groupAttributes)
    }

    /// Sets attributes of a group; the others stay as they are.
    mutating func setGroupAttributes(
        groupID: GroupID,
        groupAttributes: WireMap<String, String>
    ) throws(SDKError) -> GroupAttributesResult {
        try checkQuota(
            used: (world.groupAttributes[groupID]?.attributes ?? [:]).count,
            adding: groupAttributes.keys.filter { key in
                !(world.groupAttributes[groupID]?.attributes ?? [:]).contains(key)
            }.count
        )
        try checkMembership(groupID: groupID)
        var whole = world.groupAttributes[groupID]?.attributes ?? [:]
        for key in groupAttributes.keys {
            whole[key] = groupAttributes[key] ?? ""
        }
        try checkAttributeSizes(attributes: whole)
        try checkAttributesSeen(groupID: groupID, touched: groupAttributes.keys)
        changeAttributes(groupID: groupID, updated: groupAttributes, deleted: [])
        return GroupAttributesResult(groupAttributes: groupAttributes)
    }

    /// Gets attributes of a group, some or all.
    mutating func getGroupAttributes(groupID: GroupID, keyList: [String]) throws(SDKError) -> GroupAttributesResult {
        try checkMembership(groupID: groupID)
        noteAttributesSeen(groupID: groupID, deviceID: thisDevice)
        let all = world.groupAttributes[groupID]?.attributes ?? [:]
        var result = GroupAttributesResult()
        for key in all.keys {
            if keyList.isEmpty || keyList.contains(exactly: key) {
                result.groupAttributes[key] = all[key] ?? ""
            }
        }
        return result
    }

    /// Deletes attributes of a group, some or all.
    mutating func deleteGroupAttributes(
        groupID: GroupID,
        keyList: [String]
    ) throws(SDKError) -> GroupAttributeKeysResult {
        try checkMembership(groupID: groupID)
        let all = (world.groupAttributes[groupID]?.attributes ?? [:]).keys
        try checkAttributesSeen(
            groupID: groupID,
            touched: keyList.isEmpty ? (world.groupAttributes[groupID]?.changedAt ?? [:]).keys : keyList
        )
        try require(
            keyList.allSatisfy { key in all.contains(exactly: key) },
            else: .groupAttributeNotFound,
            fact: "deleteGroupAttributes.fails.groupAttributeNotFound"
        )
        let deleted = keyList.isEmpty ? all : keyList
        if !deleted.isEmpty {
            changeAttributes(groupID: groupID, updated: [:], deleted: deleted)
        }
        return GroupAttributeKeysResult(keyList: deleted)
    }

    /// Sets counters of a group; the others stay as they are.
    mutating func setGroupCounters(
        groupID: GroupID,
        counters: WireMap<String, Int>
    ) throws(SDKError) -> GroupCountersResult {
        try checkQuota(
            used: (world.groupCounters[groupID]?.counters ?? [:]).count,
            adding: counters.keys.filter { key in !(world.groupCounters[groupID]?.counters ?? [:]).contains(key) }.count
        )
        try checkMembership(groupID: groupID)
        for key in counters.keys {
            setCounter(groupID: groupID, key: key, value: counters[key] ?? 0)
        }
        return GroupCountersResult(counters: counters)
    }

    /// Increases a counter of a group.
    mutating func increaseGroupCounter(groupID: GroupID, key: String, value: Int) throws(SDKError) -> GroupCounter {
        try checkQuota(
            used: (world.groupCounters[groupID]?.counters ?? [:]).count,
            adding: (world.groupCounters[groupID]?.counters ?? [:]).contains(key) ? 0 : 1
        )
        return try countBy(groupID: groupID, key: key, change: value)
    }

    /// Decreases a counter of a group.
    mutating func decreaseGroupCounter(groupID: GroupID, key: String, value: Int) throws(SDKError) -> GroupCounter {
        try checkQuota(
            used: (world.groupCounters[groupID]?.counters ?? [:]).count,
            adding: (world.groupCounters[groupID]?.counters ?? [:]).contains(key) ? 0 : 1
        )
        return try countBy(groupID: groupID, key: key, change: 0 -| value)
    }

    /// Gets counters of a group, some or all.
    func getGroupCounters(groupID: GroupID, keyList: [String]?) throws(SDKError) -> GroupCountersResult {
        try checkMembership(groupID: groupID)
        let wanted = keyList ?? []
        let all = world.groupCounters[groupID]?.counters ?? [:]
        var result = GroupCountersResult()
        for key in all.keys {
            if wanted.isEmpty || wanted.contains(exactly: key) {
                result.counters[key] = all[key] ?? 0
            }
        }
        return result
    }

    /// Removes members from a group.
    mutating func deleteGroupMember(
        groupID: GroupID,
        userIDList: [UserID],
        reason: String?,
        duration: Int?
    ) throws(SDKError) -> DeleteGroupMemberResult {
        let group = try unwrap(
            world.groups[groupID],
            else: .cannotFindGroup,
            fact: "deleteGroupMember.fails.cannotFindGroup"
        )
        let role = try unwrap(
            roleInGroup(group: group, userID: myself),
            else: .groupPermissionDenied,
            fact: "deleteGroupMember.fails.groupPermissionDenied"
        )
        let isLive = group.type == GroupType.avChatRoom
        try require(
            !(isLive && edition !== "premium"),
            else: .featureNotPurchased,
            fact: "deleteGroupMember.fails.featureNotPurchased"
        )
        let seconds = duration ?? 0
        try require(
            !(isLive && seconds <= 0),
            else: .banDurationInvalid,
            fact: "deleteGroupMember.fails.banDurationInvalid"
        )
        let removed = group.members.keys.filter { user in userIDList.contains(user) }
        try require(
            removed.allSatisfy { user in
                ranksAbove(role: role, other: group.members[user]?.role ?? GroupMemberRole.member)
            },
            else: .groupPermissionDenied,
            fact: "deleteGroupMember.fails.groupPermissionDenied.2"
        )
        for user in removed {
            endMembership(userID: user, groupID: groupID)
            if isLive {
                let newEntry = now +| seconds
                world.groups[groupID]?.bans[user] = newEntry
            }
            sendGroupNotice(
                receiver: user,
                group: group,
                operationType: GroupSystemNoticeType.kickedOut,
                handleMessage: reason
            )
        }
        if !removed.isEmpty {
            tellOfMembers(
                groupID: groupID,
                operationType: isLive ? GroupTipType.memberBanned : GroupTipType.memberKickedOut,
                userIDList: removed,
                reason: reason
            )
        }
        for user in removed {
            leaveConversationGroups(owner: user, groupID: groupID)
        }
        return DeleteGroupMemberResult(group: groupNow(group: group), userIDList: removed)
    }

    /// Leaves a group.
    mutating func quitGroup(_ groupID: GroupID) throws(SDKError) -> GroupIDResult {
        let group = try unwrap(world.groups[groupID], else: .memberNotInGroup, fact: "quitGroup.fails.memberNotInGroup")
        if device.user == nil {
            try require(
                group.guests.contains(exactly: thisDevice),
                else: .memberNotInGroup,
                fact: "quitGroup.fails.memberNotInGroup.2"
            )
            stopWatching()
            return GroupIDResult(groupID: groupID)
        }
        let isOwner = group.ownerID == myself
        try require(
            !(isOwner && group.type != GroupType.work),
            else: .ownerCannotQuit,
            fact: "quitGroup.fails.ownerCannotQuit"
        )
        try require(group.members.contains(myself), else: .memberNotInGroup, fact: "quitGroup.fails.memberNotInGroup.3")
        if isOwner {
            world.groups[groupID]?.ownerID = UserID(rawValue: "")
        }
        endMembership(userID: myself, groupID: groupID)
        tellOfMembers(groupID: groupID, operationType: GroupTipType.memberQuit, userIDList: [myself])
        leaveConversationGroups(owner: myself, groupID: groupID)
        return GroupIDResult(groupID: groupID)
    }

    /// Makes another member the owner of a group. Only the owner can do it.
    mutating func changeGroupOwner(groupID: GroupID, newOwnerID: UserID) throws(SDKError) -> GroupResult {
        let group = try unwrap(
            world.groups[groupID],
            else: .groupNotFound,
            fact: "changeGroupOwner.fails.groupNotFound"
        )
        try require(
            group.type != GroupType.avChatRoom,
            else: .cannotChangeOwnerOfLiveGroup,
            fact: "changeGroupOwner.fails.cannotChangeOwnerOfLiveGroup"
        )
        try require(
            group.ownerID == myself,
            else: .groupPermissionDenied,
            fact: "changeGroupOwner.fails.groupPermissionDenied"
        )
        try require(
            group.members.contains(newOwnerID),
            else: .memberNotInGroup,
            fact: "changeGroupOwner.fails.memberNotInGroup"
        )
        world.groups.change(groupID) { group2 in
            group2.ownerID = newOwnerID
            group2.members[newOwnerID]?.role = GroupMemberRole.owner
        }
        let key = myself
        world.groups[groupID]?.members[key]?.role = GroupMemberRole.member
        tellOfProfile(groupID: groupID, change: GroupProfileChange(ownerID: newOwnerID))
        return GroupResult(group: groupNow(group: group))
    }

    /// Dismisses a group. Only the owner can do it.
    mutating func dismissGroup(_ groupID: GroupID) throws(SDKError) -> GroupIDResult {
        let group = try unwrap(world.groups[groupID], else: .groupNotFound, fact: "dismissGroup.fails.groupNotFound")
        try require(
            group.type != GroupType.work,
            else: .cannotDismissWorkGroup,
            fact: "dismissGroup.fails.cannotDismissWorkGroup"
        )
        try require(
            group.ownerID == myself,
            else: .groupPermissionDenied,
            fact: "dismissGroup.fails.groupPermissionDenied"
        )
        dismiss(group: group)
        return GroupIDResult(groupID: groupID)
    }
}

// MARK: - Communities

extension MockCall<ChatState> {
    /// Makes a topic in a community.
    mutating func createTopicInCommunity(
        groupID: GroupID,
        topicName: String,
        topicID: GroupID?,
        avatar: String,
        notification: String,
        introduction: String,
        customData: String
    ) throws(SDKError) -> TopicReference {
        try require(communityFeature, else: .communityNotOpen, fact: "createTopicInCommunity.fails.communityNotOpen")
        try checkDecidesAboutTopics(groupID: groupID)
        let id = topicID ?? GroupID(rawValue: groupID.rawValue + "@TOPIC#_" + newID("@TOPIC#"))
        try require(
            belongsTo(topicID: id, groupID: groupID),
            else: .topicIDInvalid,
            fact: "createTopicInCommunity.fails.topicIDInvalid"
        )
        try require(!world.topics.contains(id), else: .groupIDInUse, fact: "createTopicInCommunity.fails.groupIDInUse")
        world.topics[id] = TopicRecord(
            groupID: groupID,
            topicID: id,
            topicName: topicName,
            avatar: avatar,
            introduction: introduction,
            notification: notification,
            customData: customData
        )
        world.groups[groupID]?.topics[id] = true
        emitTopicCreated(TopicCreation(groupID: groupID, topicID: id), to: .users(membersReached(groupID: groupID)))
        return TopicReference(topicID: id)
    }

    /// Gets the communities with topics that the caller is in.
    func getJoinedCommunityList() throws(SDKError) -> CommunityListResult {
        try require(communityFeature, else: .communityNotOpen, fact: "getJoinedCommunityList.fails.communityNotOpen")
        let joined = groupsOf(userID: myself).filter { group in group.isSupportTopic }
        return CommunityListResult(groupList: joined.map { group in groupAsSeen(group: group, by: myself) })
    }

    /// Gets topics of a community, some or all.
    func getTopicList(groupID: GroupID, topicIDList: [GroupID]?) throws(SDKError) -> TopicListResult {
        try checkTopics(groupID: groupID)
        try require(
            (world.groups[groupID]?.members ?? [:]).contains(myself),
            else: .groupPermissionDenied,
            fact: "getTopicList.fails.groupPermissionDenied.2"
        )
        let named = topicIDList ?? topicsOf(groupID: groupID).map { topic in topic.topicID }
        let found = named.compactMap { id in world.topics[id] }.filter { topic in topic.groupID == groupID }
        return TopicListResult(
            successTopicList: found.map { topic in topicAsSeen(topic: topic, by: myself) },
            failureTopicList: failedTopics(groupID: groupID, topicIDList: named)
        )
    }

    /// Changes the profile of a topic; what isn't given stays as it is.
    mutating func updateTopicProfile(
        groupID: GroupID,
        topicID: GroupID,
        topicName: String?,
        avatar: String?,
        notification: String?,
        introduction: String?,
        customData: String?,
        muteAllMembers: Bool?
    ) throws(SDKError) -> TopicResult {
        try checkDecidesAboutTopics(groupID: groupID)
        try require(
            belongsTo(topicID: topicID, groupID: groupID),
            else: .topicIDInvalid,
            fact: "updateTopicProfile.fails.topicIDInvalid"
        )
        var topic = try unwrap(
            world.topics[topicID],
            else: .groupNotFound,
            fact: "updateTopicProfile.fails.groupNotFound.2"
        )
        if let topicName {
            topic.topicName = topicName
        }
        if let avatar {
            topic.avatar = avatar
        }
        if let notification {
            topic.notification = notification
        }
        if let introduction {
            topic.introduction = introduction
        }
        if let customData {
            topic.customData = customData
        }
        if let muteAllMembers {
            topic.muteAllMembers = muteAllMembers
        }
        world.topics[topicID] = topic
        let content = TopicUpdate(groupID: groupID, topic: topicAsSeen(topic: topic, by: myself))
        emitTopicUpdated(content, to: .myOtherDevices)
        for member in membersReached(groupID: groupID) {
            if member != myself {
                announceTopic(receiver: member, topicID: topicID)
            }
        }
        return TopicResult(topic: topicAsSeen(topic: topic, by: myself))
    }

    /// Deletes topics of a community, some or all.
    mutating func deleteTopicFromCommunity(
        groupID: GroupID,
        topicIDList: [GroupID]?
    ) throws(SDKError) -> TopicOperationResult {
        try checkDecidesAboutTopics(groupID: groupID)
        let named = topicIDList ?? topicsOf(groupID: groupID).map { topic in topic.topicID }
        let found = named.filter { id in world.topics[id]?.groupID == groupID }
        let failed = failedTopics(groupID: groupID, topicIDList: named)
        for id in found {
            forgetTopic(topicID: id)
        }
        if !found.isEmpty {
            emitTopicDeleted(
                TopicDeletion(groupID: groupID, topicIDList: found),
                to: .users(membersReached(groupID: groupID))
            )
        }
        return TopicOperationResult(
            successTopicList: found.map { id in TopicReference(topicID: id) },
            failureTopicList: failed
        )
    }
}

// MARK: - Relations

extension MockCall<ChatState> {
    /// Adds a friend, or sends a friend application if the other user wants to be asked.
    mutating func addFriend(
        to: UserID,
        source: String,
        wording: String,
        type: AddFriendType,
        remark: String,
        groupName: String
    ) throws(SDKError) -> AddFriendResult {
        try checkQuota(
            used: me.friendGroups.count,
            adding: groupName.isEmpty || me.friendGroups.contains(exactly: groupName) ? 0 : 1
        )
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
            peer.profile.allowType != AllowType.denyAny,
            else: .friendshipDenied,
            fact: "addFriend.fails.friendshipDenied"
        )
        if peer.profile.allowType == AllowType.needConfirm {
            try apply(to: to, source: source, wording: wording, remark: remark, groupName: groupName)
            return AddFriendResult(code: 30539)
        }
        let isMutual = type == AddFriendType.both && !peer.friends.contains(myself)
        try require(
            !(isMutual && peer.friends.count >= friendLimit),
            else: .peerFriendLimitReached,
            fact: "addFriend.fails.peerFriendLimitReached"
        )
        befriend(owner: myself, friend: to, source: source, wording: wording, remark: remark, groupName: groupName)
        if isMutual {
            befriend(owner: to, friend: myself, source: source, wording: wording, remark: "", groupName: "")
        }
        settleApplications(owner: myself, peer: to)
        settleApplications(owner: to, peer: myself)
        return AddFriendResult()
    }

    /// Gets the friend applications that weren't answered yet, sent and received.
    func getFriendApplicationList() -> FriendApplicationList {
        if me.profile.allowType == AllowType.allowAny {
            return FriendApplicationList()
        }
        return friendApplicationList()
    }

    /// Marks all friend applications that the user has received as read.
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

    /// Accepts a friend application that the user has received.
    mutating func acceptFriendApplication(
        userID: UserID,
        remark: String,
        type: FriendApplicationAnswer
    ) throws(SDKError) {
        let waiting = try unwrap(
            waitingApplication(owner: myself, peer: userID, type: FriendApplicationType.sentToMe),
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
        let sent = waitingApplication(owner: userID, peer: myself, type: FriendApplicationType.sentByMe)
        befriend(
            owner: userID,
            friend: myself,
            source: waiting.application.source,
            wording: waiting.application.wording,
            remark: sent?.remark ?? "",
            groupName: sent?.groupName ?? ""
        )
        if adds {
            befriend(
                owner: myself,
                friend: userID,
                source: waiting.application.source,
                wording: waiting.application.wording,
                remark: remark,
                groupName: ""
            )
        }
        settleApplications(owner: myself, peer: userID)
        settleApplications(owner: userID, peer: myself)
    }

    /// Refuses a friend application that the user has received.
    mutating func refuseFriendApplication(userID: UserID) throws(SDKError) {
        try require(
            waitingApplication(owner: myself, peer: userID, type: FriendApplicationType.sentToMe) != nil,
            else: .friendApplicationNotFound,
            fact: "refuseFriendApplication.fails.friendApplicationNotFound"
        )
        dropApplication(owner: myself, peer: userID, type: FriendApplicationType.sentToMe)
        emitFriendApplicationListUpdated()
        if waitingApplication(owner: userID, peer: myself, type: FriendApplicationType.sentByMe) != nil {
            dropApplication(owner: userID, peer: myself, type: FriendApplicationType.sentByMe)
            emitFriendApplicationListUpdated(to: .user(userID))
        }
    }

    /// Deletes a friend application, sent or received, from the user's list.
    mutating func deleteFriendApplication(userID: UserID, type: FriendApplicationType) throws(SDKError) {
        try require(
            waitingApplication(owner: myself, peer: userID, type: type) != nil,
            else: .friendApplicationNotFound,
            fact: "deleteFriendApplication.fails.friendApplicationNotFound"
        )
        dropApplication(owner: myself, peer: userID, type: type)
        emitFriendApplicationListUpdated()
    }

    /// Gets the user's friends.
    func getFriendList() -> [Friend] {
        return friendList()
    }

    /// Gets what the user keeps about friends, with custom fields and whole profiles.
    func getFriendProfile(userIDList: [UserID]) -> FriendProfileResult {
        return FriendProfileResult(
            friendList: userIDList.filter { user in me.friends.contains(user) }.map { id in
                asFriend(owner: myself, friend: id)
            },
            failureUserIDList: strangers(userIDList: userIDList)
        )
    }

    /// Checks which of the two sides has the other as a friend.
    func checkFriend(userIDList: [UserID], type: CheckFriendType) -> CheckFriendResult {
        var result = CheckFriendResult()
        for user in userIDList {
            if users.contains(user) {
                var relation = me.friends.contains(user) ? FriendRelation.onMyList : FriendRelation.noRelation
                if type == CheckFriendType.both && (users[user]?.friends ?? [:]).contains(myself) {
                    relation = me.friends.contains(user) ? FriendRelation.bothWay : FriendRelation.onTheirList
                }
                result.successUserIDList.append(CheckedFriend(userID: user, relation: relation))
            } else {
                result.failureUserIDList.append(FailedUser(userID: user, code: 30003, message: "no such user"))
            }
        }
        return result
    }

    /// Changes the remark of a friend, or custom fields.
    mutating func updateFriend(
        userID: UserID,
        remark: String?,
        friendCustomField: [FriendCustomField]?
    ) throws(SDKError) -> Friend {
        let record = try unwrap(me.friends[userID], else: .notMyFriend, fact: "updateFriend.fails.notMyFriend")
        let given = friendCustomField ?? []
        let kept = record.friendCustomField.filter { old in !given.contains { field in field.key === old.key } }
        me.friends.change(userID) { friend in
            friend.remark = remark ?? record.remark
            friend.friendCustomField = kept + given
        }
        if remark != nil || !given.isEmpty {
            emitFriendListUpdated()
        }
        noteRemarks(owner: myself, friends: [userID])
        return asFriend(owner: myself, friend: userID)
    }

    /// Deletes friends from the user's own list, or from the lists of both sides.
    mutating func deleteFriend(userIDList: [UserID], type: DeleteFriendType) -> DeleteFriendResult {
        var result = DeleteFriendResult()
        for user in userIDList {
            if me.friends.contains(user) {
                result.successUserIDList.append(DeletedFriend(userID: user))
            } else {
                result.failureUserIDList.append(FailedUser(userID: user, code: 31704, message: "not a friend"))
            }
        }
        dropFriends(owner: myself, friends: userIDList)
        if type == DeleteFriendType.both {
            for deleted in result.successUserIDList {
                dropFriends(owner: deleted.userID, friends: [myself])
            }
        }
        return result
    }

    /// Creates a friend group and puts friends into it.
    mutating func createFriendGroup(name: String, userIDList: [UserID]) throws(SDKError) -> FriendGroupResult {
        try checkQuota(used: me.friendGroups.count)
        try require(
            !me.friendGroups.contains(exactly: name),
            else: .friendGroupExists,
            fact: "createFriendGroup.fails.friendGroupExists"
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

    /// Gets the user's friend groups.
    func getFriendGroupList() -> [FriendGroup] {
        return friendGroupList()
    }

    /// Puts friends into a friend group.
    mutating func addToFriendGroup(name: String, userIDList: [UserID]) throws(SDKError) -> FriendGroupResult {
        try require(
            me.friendGroups.contains(exactly: name),
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

    /// Renames a friend group; its friends stay in it.
    mutating func renameFriendGroup(oldName: String, newName: String) throws(SDKError) -> FriendGroup {
        try require(
            me.friendGroups.contains(exactly: oldName),
            else: .friendGroupNotFound,
            fact: "renameFriendGroup.fails.friendGroupNotFound"
        )
        try require(
            !me.friendGroups.contains(exactly: newName),
            else: .friendGroupExists,
            fact: "renameFriendGroup.fails.friendGroupExists"
        )
        let members = friendGroupNamed(name: oldName).userIDList
        me.friendGroups = me.friendGroups.map { name in name === oldName ? newName : name }
        for user in members {
            let names = me.friends[user]?.groupList ?? []
            me.friends[user]?.groupList = names.map { name in name === oldName ? newName : name }
        }
        emitFriendGroupListUpdated()
        if !members.isEmpty {
            emitFriendListUpdated()
        }
        return friendGroupNamed(name: newName)
    }

    /// Removes friends from a friend group; they stay friends.
    mutating func removeFromFriendGroup(name: String, userIDList: [UserID]) throws(SDKError) -> FriendGroupResult {
        try require(
            me.friendGroups.contains(exactly: name),
            else: .friendGroupNotFound,
            fact: "removeFromFriendGroup.fails.friendGroupNotFound"
        )
        let before = friendGroupNamed(name: name)
        for user in userIDList {
            me.friends[user]?.groupList.removeAll { $0 === name }
        }
        let group = friendGroupNamed(name: name)
        if group.count < before.count {
            emitFriendGroupListUpdated()
            emitFriendListUpdated()
        }
        return FriendGroupResult(friendGroup: group, failureUserIDList: strangers(userIDList: userIDList))
    }

    /// Deletes a friend group; its friends stay friends.
    mutating func deleteFriendGroup(name: String) throws(SDKError) -> FriendGroup {
        try require(
            me.friendGroups.contains(exactly: name),
            else: .friendGroupNotFound,
            fact: "deleteFriendGroup.fails.friendGroupNotFound"
        )
        let group = friendGroupNamed(name: name)
        me.friendGroups.removeAll { $0 === name }
        for user in group.userIDList {
            me.friends[user]?.groupList.removeAll { $0 === name }
        }
        emitFriendGroupListUpdated()
        if !group.userIDList.isEmpty {
            emitFriendListUpdated()
        }
        return group
    }

    /// Blocks users, so that neither side can write to the other.
    mutating func addToBlacklist(userIDList: [UserID]) throws(SDKError) -> [UserID] {
        try checkQuota(
            used: me.blacklist.count,
            adding: userIDList.filter { user in !me.blacklist.contains(user) }.count
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
        let lost = blockingKeepsFriends ? [UserID]() : userIDList
        dropFriends(owner: myself, friends: lost)
        for user in lost {
            dropFriends(owner: user, friends: [myself])
        }
        return me.blacklist
    }

    /// Gets the users that the caller has blocked.
    func getBlacklist() -> [UserID] {
        return me.blacklist
    }

    /// Unblocks users; friendships that ended don't come back.
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

    /// Follows users; they needn't agree.
    mutating func followUser(_ userIDList: [UserID]) -> [FollowResult] {
        var results = [FollowResult]()
        var added = [UserID]()
        for user in userIDList {
            let code = followRefusal(userID: user)
            if code == 0 && !me.following.contains(user) {
                world.follows = world.follows +| 1
                me.following[user] = world.follows
                let newEntry = world.follows
                let key = myself
                users[user]?.followers[key] = newEntry
                added.append(user)
            }
            results.append(followResult(userID: user, code: code))
        }
        tellOfFollows(userIDList: added, isAdd: true)
        return results
    }

    /// Gets the users that the caller follows, page by page.
    mutating func getMyFollowingList(_ nextCursor: String) throws(SDKError) -> FollowList {
        return try followPage(userIDList: me.following.keys, numbers: me.following, cursor: nextCursor)
    }

    /// Gets the followers of the caller, page by page.
    mutating func getMyFollowersList(_ nextCursor: String) throws(SDKError) -> FollowList {
        return try followPage(userIDList: me.followers.keys, numbers: me.followers, cursor: nextCursor)
    }

    /// Gets the mutual followers of the caller, page by page.
    mutating func getMutualFollowersList(_ nextCursor: String) throws(SDKError) -> FollowList {
        return try followPage(userIDList: mutualFollowers(userID: myself), numbers: me.following, cursor: nextCursor)
    }

    /// Gets how many users follow, are followed by, and are mutual followers of users.
    func getUserFollowInfo(_ userIDList: [UserID]?) -> [FollowInfo] {
        return (userIDList ?? [myself]).map { user in
            FollowInfo(
                userID: user,
                followingCount: (users[user]?.following ?? [:]).count,
                followersCount: (users[user]?.followers ?? [:]).count,
                mutualFollowersCount: mutualFollowers(userID: user).count,
                resultCode: users.contains(user) ? 0 : 30003,
                resultInfo: users.contains(user) ? "" : "no such user"
            )
        }
    }

    /// Checks for several users whether they follow the caller, and the caller them.
    func checkFollowType(_ userIDList: [UserID]) -> [FollowTypeResult] {
        let me = self.me
        return userIDList.map { user in
            FollowTypeResult(
                userID: user,
                followType: me.following.contains(user)
                    ? me.followers.contains(user) ? FollowType.mutual : FollowType.following
                    : me.followers.contains(user) ? FollowType.follower : FollowType.noRelation,
                resultCode: users.contains(user) ? 0 : 30003,
                resultInfo: users.contains(user) ? "" : "no such user"
            )
        }
    }

    /// Follows users no longer.
    mutating func unfollowUser(_ userIDList: [UserID]) -> [FollowResult] {
        var removed = [UserID]()
        for user in userIDList {
            if me.following.contains(user) {
                me.following.removeValue(forKey: user)
                let key = myself
                users[user]?.followers.removeValue(forKey: key)
                removed.append(user)
            }
        }
        tellOfFollows(userIDList: removed, isAdd: false)
        return userIDList.map { user in followResult(userID: user, code: users.contains(user) ? 0 : 30003) }
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
        profileCustomField: [ProfileCustomField]?
    ) throws(SDKError) -> Profile {
        try require(
            nick != nil
                || avatar != nil
                || gender != nil
                || selfSignature != nil
                || allowType != nil
                || birthday != nil
                || location != nil
                || language != nil
                || messageSettings != nil
                || adminForbidType != nil
                || level != nil
                || role != nil
                || !(profileCustomField ?? []).isEmpty,
            else: .updateProfileInvalidParam,
            fact: "updateMyProfile.fails.updateProfileInvalidParam.4"
        )
        if let setUp = world.profileFields {
            try require(
                !(profileCustomField ?? []).contains { field in !setUp.contains(exactly: field.key) },
                else: .profileFieldNotFound,
                fact: "updateMyProfile.fails.profileFieldNotFound"
            )
        }
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
        for field in profileCustomField ?? [] {
            let others = me.profile.profileCustomField.filter { old in old.key !== field.key }
            me.profile.profileCustomField = others + [field]
        }
        me.profile.lastUpdatedTime = now
        let profile = me.profile
        emitProfileUpdated([profile])
        let befriendedBy = me.befriendedBy.keys.filter { user in (users[user]?.friends ?? [:]).contains(myself) }
        emitProfileUpdated([profile], to: .users(befriendedBy))
        refreshPeer(userID: myself)
        return profile
    }

    /// Gets the profiles of other users, friends or not.
    func getUserProfile(userIDList: [UserID]) -> [Profile] {
        let userIDList = adjusted(userIDList, as: "userIDList")
        return userIDList.filter { one in users.contains(one) }.map { user in asShown(userID: user) }
    }

    /// Sets the user's custom status, or clears it.
    mutating func setSelfStatus(customStatus: String) -> UserStatus {
        let isChanged = customStatus !== me.customStatus
        me.customStatus = customStatus
        let status = statusOf(userID: myself)
        emitUserStatusUpdated([status])
        if isChanged {
            tellStatus(userID: myself)
        }
        return status
    }

    /// Gets whether users are online, and their custom status.
    mutating func getUserStatus(userIDList: [UserID]) throws(SDKError) -> UserStatusResult {
        if userIDList.contains(where: { asked in asked != myself }) {
            try checkStatusQuery()
        }
        let known = userIDList.filter { user in users.contains(user) }
        return UserStatusResult(
            successUserList: known.map { one in statusOf(userID: one) },
            failureUserList: unknownUsers(userIDList: userIDList)
        )
    }

    /// Subscribes to the status of users.
    mutating func subscribeUserStatus(userIDList: [UserID]) throws(SDKError) -> StatusSubscriptionResult {
        try require(userStatusEnabled, else: .userStatusDisabled, fact: "subscribeUserStatus.fails.userStatusDisabled")
        for user in userIDList {
            if users.contains(user) && user != myself {
                me.statusSubscriptions.removeAll { $0 == user }
                me.statusSubscriptions.append(user)
                let key = myself
                users[user]?.subscribers[key] = true
            }
        }
        me.statusSubscriptions = Array(me.statusSubscriptions.suffix(max(0, statusSubscriptionLimit)))
        var failed = unknownUsers(userIDList: userIDList)
        if userIDList.contains(myself) {
            failed.append(FailedUser(userID: myself, code: 70402, message: "one's own status"))
        }
        return StatusSubscriptionResult(failureUserList: failed)
    }

    /// Unsubscribes from the status of users, or of all.
    mutating func unsubscribeUserStatus(userIDList: [UserID]) throws(SDKError) -> StatusSubscriptionResult {
        try require(
            userStatusEnabled,
            else: .userStatusDisabled,
            fact: "unsubscribeUserStatus.fails.userStatusDisabled"
        )
        if userIDList.isEmpty {
            me.statusSubscriptions = []
        }
        for user in userIDList {
            me.statusSubscriptions.removeAll { $0 == user }
        }
        return StatusSubscriptionResult(failureUserList: unknownUsers(userIDList: userIDList))
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
        try checkPeer(peer: userID)
        let inviteID = InviteID(rawValue: newID("invite-"))
        startInvitation(
            invitation: Invitation(
                inviteID: inviteID,
                inviter: myself,
                groupID: GroupID(rawValue: ""),
                inviteeList: [userID],
                waiting: [userID],
                data: data,
                timeout: timeout,
                onlineUserOnly: onlineUserOnly
            )
        )
        return InvitationResult(inviteID: inviteID)
    }

    /// Invites members of a group.
    mutating func inviteInGroup(
        groupID: GroupID,
        inviteeList: [UserID],
        data: String,
        timeout: Int,
        onlineUserOnly: Bool,
        offlinePushInfo: InvitationPushInfo?
    ) throws(SDKError) -> InvitationResult {
        let group = try unwrap(world.groups[groupID], else: .groupNotFound, fact: "inviteInGroup.fails.groupNotFound")
        try require(
            !group.isSupportTopic,
            else: .communityTakesNoMessages,
            fact: "inviteInGroup.fails.communityTakesNoMessages"
        )
        try require(
            !(group.type == GroupType.avChatRoom && !group.members.contains(myself)),
            else: .notInLiveGroup,
            fact: "inviteInGroup.fails.notInLiveGroup"
        )
        let member = try unwrap(
            group.members[myself],
            else: .groupPermissionDenied,
            fact: "inviteInGroup.fails.groupPermissionDenied"
        )
        let isFree = member.role == GroupMemberRole.owner || member.role == GroupMemberRole.admin
        try require(
            !(member.muteUntil > now || group.muteAllMembers && !isFree),
            else: .groupMemberMuted,
            fact: "inviteInGroup.fails.groupMemberMuted"
        )
        let inviteID = InviteID(rawValue: newID("invite-"))
        startInvitation(
            invitation: Invitation(
                inviteID: inviteID,
                inviter: myself,
                groupID: groupID,
                inviteeList: inviteeList,
                waiting: inviteeList,
                data: data,
                timeout: timeout,
                onlineUserOnly: onlineUserOnly
            )
        )
        return InvitationResult(inviteID: inviteID)
    }

    /// Gets what a message says about an invitation.
    func getSignalingInfo(_ message: Message) -> Signaling? {
        return world.signals[message.ID]
    }

    /// Changes the data of an open invitation.
    mutating func modifyInvitation(inviteID: InviteID, data: String) throws(SDKError) {
        let invitation = try unwrap(
            world.invitations[inviteID],
            else: .invalidInvitation,
            fact: "modifyInvitation.fails.invalidInvitation"
        )
        try require(
            invitation.inviter == myself,
            else: .signalingNotPermitted,
            fact: "modifyInvitation.fails.signalingNotPermitted"
        )
        try require(
            !invitation.onlineUserOnly,
            else: .signalingNotPermitted,
            fact: "modifyInvitation.fails.signalingNotPermitted.2"
        )
        try checkStillReached(invitation: invitation)
        world.invitations[inviteID]?.data = data
        if let message = invitation.message {
            rewriteSignal(message: message, data: data)
        }
        let modification = InvitationModification(inviteID: inviteID, data: data)
        emitInvitationModified(modification, to: .users(othersIn(invitation: invitation, besides: myself)))
        emitInvitationModified(modification, to: .myOtherDevices)
    }

    /// Accepts an invitation.
    mutating func accept(inviteID: InviteID, data: String) throws(SDKError) {
        let invitation = try invitationToAnswer(inviteID: inviteID)
        let answer = answerInvitation(invitation: invitation, action: SignalingAction.accept, data: data)
        emitInviteeAccepted(answer, to: .users(othersIn(invitation: invitation, besides: myself)))
        emitInviteeAccepted(answer, to: .myOtherDevices)
    }

    /// Rejects an invitation.
    mutating func reject(inviteID: InviteID, data: String) throws(SDKError) {
        let invitation = try invitationToAnswer(inviteID: inviteID)
        let answer = answerInvitation(invitation: invitation, action: SignalingAction.reject, data: data)
        emitInviteeRejected(answer, to: .users(othersIn(invitation: invitation, besides: myself)))
        emitInviteeRejected(answer, to: .myOtherDevices)
    }

    /// Cancels an invitation that somebody hasn't answered yet.
    mutating func cancel(inviteID: InviteID, data: String) throws(SDKError) {
        let invitation = try unwrap(
            world.invitations[inviteID],
            else: .invalidCancelMessage,
            fact: "cancel.fails.invalidCancelMessage"
        )
        try require(
            invitation.inviter == myself,
            else: .invalidCancelMessage,
            fact: "cancel.fails.invalidCancelMessage.2"
        )
        try checkStillReached(invitation: invitation)
        endInvitation(inviteID: inviteID)
        let message = sendSignal(
            invitation: invitation,
            action: SignalingAction.cancel,
            concerned: invitation.waiting,
            data: data
        )
        let cancellation = InvitationCancellation(
            inviteID: inviteID,
            inviter: message.from,
            groupID: invitation.groupID,
            data: data
        )
        emitInvitationCancelled(cancellation, to: .users(othersIn(invitation: invitation, besides: myself)))
        emitInvitationCancelled(cancellation, to: .myOtherDevices)
    }
}

// MARK: - Controls

extension MockCall<ChatState> {
    /// A group is busy from now on, so that the service passes on only what is urgent enough.
    mutating func makeGroupBusy(groupID: GroupID, leastPriority: MessagePriority) throws(SDKError) {
        try require(groupOf(groupID: groupID) != nil, else: .groupNotFound, fact: "makeGroupBusy.fails.groupNotFound")
        world.busyGroups[groupID] = leastPriority
    }

    /// A group is no longer busy.
    mutating func makeGroupCalm(groupID: GroupID) {
        world.busyGroups.removeValue(forKey: groupID)
    }

    /// From now on only these fields of the app's own are set up for the profiles of users.
    mutating func setUpProfileFields(keys: [String]) {
        world.profileFields = keys
    }

    /// The app's server changes the next message that a user sends, before others get it.
    mutating func modifyNextMessage(type: MessageType, payload: MessagePayload, cloudCustomData: String?) {
        me.nextChange = MessageChange(type: type, payload: payload, cloudCustomData: cloudCustomData)
    }

    /// The app's server changes a message that was sent, for everybody who has it.
    mutating func modifyFromServer(
        message: Message,
        type: MessageType,
        payload: MessagePayload,
        cloudCustomData: String?
    ) throws(SDKError) {
        let known = try unwrap(
            keptMessage(message: message),
            else: .messageNotFound,
            fact: "modifyFromServer.fails.messageNotFound"
        )
        var changed = withChange(
            message: known,
            change: MessageChange(type: type, payload: payload, cloudCustomData: cloudCustomData)
        )
        changed.version = known.version +| 1
        modifyForAll(message: changed)
    }

    /// The app's server revokes a message, for everybody who has it and whenever it was sent.
    mutating func revokeFromServer(message: Message) throws(SDKError) {
        let known = try unwrap(
            liveMessage(message: message) ?? keptMessage(message: message),
            else: .messageNotFound,
            fact: "revokeFromServer.fails.messageNotFound"
        )
        try require(!known.isRevoked, else: .messageNotFound, fact: "revokeFromServer.fails.messageNotFound.2")
        revokeForAll(message: known)
    }

    /// A client loses its connection.
    mutating func loseConnection(state: NetState) {
        device.isCutOff = true
        for waiting in device.outbox.values {
            if let made = waiting.made, waiting.failed == nil {
                noteFailure(message: made)
            }
        }
        emitNetStateChange(NetStateChange(state: state), to: .thisDevice)
    }

    /// A client that has lost its connection has one again, and catches up.
    mutating func restoreConnection() {
        if device.isCutOff {
            device.isCutOff = false
            emitNetStateChange(NetStateChange(state: NetState.connected), to: .thisDevice)
            if let reason = device.reasonToLearn {
                device.reasonToLearn = nil
                tellKickedOut(deviceID: thisDevice, reason: reason)
            }
            let changed = changesMissed()
            let missed = device.missed.keys.compactMap { id in me.messages[device.missed[id]]?[id] }
            for message in missed {
                device.atHand[message.ID] = message.conversationID
            }
            device.missed = [:]
            if !missed.isEmpty {
                emitMessageReceived(missed, to: .thisDevice)
            }
            for invitation in openInvitations(userID: myself) {
                if missed.contains(where: { message in message.ID == invitation.message?.ID }) {
                    let content = asNewInvitation(invitation: invitation)
                    emitNewInvitationReceived(content, to: .thisDevice)
                }
            }
            tellChanges(changed: changed)
            if device.isReady {
                hearOfConversations(userID: myself, deviceID: thisDevice)
            }
        }
    }

    /// A client reports that something went wrong in it, out of the blue.
    mutating func reportError(code: Int, message: String) {
        emitError(ReportedError(code: code, message: message), to: .thisDevice)
    }

    /// The service refuses a signature from now on.
    mutating func refuseSignature(userSig: String, hasRunOut: Bool) {
        world.refusedSignatures[userSig] = hasRunOut
    }

    /// The signature with which a client is logged in runs out.
    mutating func expireSignature() throws(SDKError) {
        let user = try unwrap(device.user, else: .userNotLoggedIn, fact: "expireSignature.fails.userNotLoggedIn")
        throwOut(userID: user, deviceID: thisDevice, reason: KickedOutReason.userSigExpired)
    }

    /// The user of a client logs in on a terminal of another kind, which ends the login on this one.
    mutating func logInElsewhere() throws(SDKError) {
        let user = try unwrap(device.user, else: .userNotLoggedIn, fact: "logInElsewhere.fails.userNotLoggedIn")
        throwOut(userID: user, deviceID: thisDevice, reason: KickedOutReason.multipleDevice)
    }

    /// The service refuses texts with certain words from now on.
    mutating func blockWords(words: [String]) {
        world.blockedWords = words
    }

    /// The app's server makes accounts, so that others can write to users who have never logged in.
    mutating func importAccounts(userIDList: [UserID]) {
        for userID in userIDList {
            users.ensure(userID, ChatUserState())
            users[userID]?.profile.userID = userID
        }
    }

    /// The app's server ends the logins of a user on all clients.
    mutating func kickOut(userID: UserID) {
        for id in devices.ids(of: userID) {
            throwOut(userID: userID, deviceID: id, reason: KickedOutReason.restAPI)
        }
    }

    /// The app's server sends a message in a user's name.
    mutating func sendFromServer(
        to: String,
        conversationType: ConversationType,
        type: MessageType,
        payload: MessagePayload
    ) throws(SDKError) -> Message {
        let made = newMessage(type: type, payload: payload, to: to, conversationType: conversationType)
        try require(
            users.contains(myself),
            else: .messageAccountInvalid,
            fact: "sendFromServer.fails.messageAccountInvalid"
        )
        try require(
            !(conversationType == ConversationType.c2c && !users.contains(UserID(rawValue: to))),
            else: .messageAccountInvalid,
            fact: "sendFromServer.fails.messageAccountInvalid.2"
        )
        if let groupID = made.conversationID.groupID {
            try require(
                groupOf(groupID: groupID) != nil,
                else: .groupNotFound,
                fact: "sendFromServer.fails.groupNotFound"
            )
        }
        world.arrivals = world.arrivals +| 1
        let sent = asSent(message: made, onlineUserOnly: false)
        let isKept = keepsHistory(conversationID: sent.conversationID)
        noteLive(message: sent)
        emitMessageReceived([sent])
        if isKept {
            keepForGroup(message: sent)
            keepMessage(
                owner: myself,
                message: sent,
                shown: asLastMessage(message: sent),
                isUnread: false,
                isLast: true
            )
            putAtHand(owner: myself, message: sent)
            if standsInList(conversationID: sent.conversationID) {
                emitConversationListUpdated()
            }
        }
        deliverToOthers(message: sent, named: [], isKept: isKept, isUnread: true, isLast: true)
        return sent
    }

    /// The app's server sends a notice of its own to members of a group.
    mutating func sendCustomNotice(groupID: GroupID, content: String, userIDList: [UserID]) throws(SDKError) {
        let group = try unwrap(
            world.groups[groupID],
            else: .groupNotFound,
            fact: "sendCustomNotice.fails.groupNotFound"
        )
        for member in group.members.keys {
            if userIDList.isEmpty || userIDList.contains(member) {
                sendGroupNotice(
                    receiver: member,
                    group: group,
                    operationType: GroupSystemNoticeType.custom,
                    userDefinedField: content
                )
            }
        }
    }

    /// The app's server puts users into a group; nobody has to agree.
    mutating func addMembers(groupID: GroupID, userIDList: [UserID]) throws(SDKError) {
        let group = try unwrap(world.groups[groupID], else: .groupNotFound, fact: "addMembers.fails.groupNotFound")
        try require(
            group.type != GroupType.avChatRoom,
            else: .cannotAddMembersToLiveGroup,
            fact: "addMembers.fails.cannotAddMembersToLiveGroup"
        )
        try require(
            userIDList.allSatisfy { user in users.contains(user) },
            else: .groupAccountNotFound,
            fact: "addMembers.fails.groupAccountNotFound"
        )
        let added = userIDList.filter { user in !group.members.contains(user) }
        try require(!isFull(group: group, newcomers: added.count), else: .groupFull, fact: "addMembers.fails.groupFull")
        for user in added {
            sendGroupNotice(receiver: user, group: group, operationType: GroupSystemNoticeType.invited)
        }
        if !added.isEmpty {
            admit(groupID: groupID, userIDList: added)
        }
    }

    /// The app's server removes members from a group.
    mutating func removeMembers(groupID: GroupID, userIDList: [UserID], reason: String?) throws(SDKError) {
        let group = try unwrap(world.groups[groupID], else: .groupNotFound, fact: "removeMembers.fails.groupNotFound")
        let removed = group.members.keys.filter { user in userIDList.contains(user) }
        for user in removed {
            endMembership(userID: user, groupID: groupID)
            sendGroupNotice(
                receiver: user,
                group: group,
                operationType: GroupSystemNoticeType.kickedOut,
                handleMessage: reason
            )
        }
        if !removed.isEmpty {
            tellOfMembers(
                groupID: groupID,
                operationType: GroupTipType.memberKickedOut,
                userIDList: removed,
                reason: reason
            )
        }
        for user in removed {
            leaveConversationGroups(owner: user, groupID: groupID)
        }
    }

    /// The app's server lets users who were removed from an AVChatRoom come back before their time.
    mutating func liftBan(groupID: GroupID, userIDList: [UserID]) throws(SDKError) {
        let group = try unwrap(world.groups[groupID], else: .groupNotFound, fact: "liftBan.fails.groupNotFound")
        let banned = userIDList.filter { user in group.bans.contains(user) }
        for user in banned {
            world.groups[groupID]?.bans.removeValue(forKey: user)
        }
        if !banned.isEmpty {
            let tip = newGroupTip(group: group, operationType: GroupTipType.memberUnbanned, userIDList: banned)
            emitMessageReceived([tip], to: .users(group.members.keys))
            reachGuests(groupID: groupID, message: tip)
        }
    }

    /// The app's server changes a group; what isn't given stays as it is.
    mutating func changeGroup(
        groupID: GroupID,
        name: String?,
        avatar: String?,
        introduction: String?,
        notification: String?,
        muteAllMembers: Bool?,
        groupCustomField: [CustomField]?,
        maxMemberCount: Int?
    ) throws(SDKError) {
        var group = try unwrap(world.groups[groupID], else: .groupNotFound, fact: "changeGroup.fails.groupNotFound")
        let change = GroupProfileChange(
            name: name,
            avatar: avatar,
            introduction: introduction,
            notification: notification,
            muteAllMembers: muteAllMembers,
            groupCustomField: groupCustomField
        )
        let given = groupCustomField ?? []
        let kept = group.groupCustomField.filter { old in !given.contains { field in field.key === old.key } }
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
        if let maxMemberCount {
            group.maxMemberCount = maxMemberCount
        }
        group.groupCustomField = kept + given
        world.groups[groupID] = group
        if change != GroupProfileChange() {
            tellOfProfile(groupID: groupID, change: change)
        }
    }

    /// The app's server dismisses a group, of whatever type.
    mutating func dissolveGroup(groupID: GroupID) throws(SDKError) {
        let group = try unwrap(world.groups[groupID], else: .groupNotFound, fact: "dissolveGroup.fails.groupNotFound")
        dismiss(group: group)
    }
}
