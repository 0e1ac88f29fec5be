// Generated from the spec by sdkgen. Do not edit.
//
// Tencent Cloud Chat in process, as one device sees it.

import SDKMockRuntime
import SDKRuntime
import TencentCloudChat

/// Tencent Cloud Chat in process: the protocol as one device sees it, answered by a ``ChatWorld``.
///
/// It doesn't wait and doesn't sleep, and it answers the same in every run. A method whose behaviour the spec doesn't
/// give fails with the kind `notModelled`.
public struct ChatMock: ChatAPI {
    /// The id of the device.
    public let device: String
    let world: MockWorld<ChatState>

    /// What reaches the device, from now on.
    public func events() -> EventStream<ChatEvent> {
        world.events(of: device).map(ChatEvent.init)
    }

    // MARK: Client

    /// Logs a user in on the client.
    ///
    /// Every signature is taken that `refuseSignature` doesn't name. A first login makes the account.
    ///
    /// The signature expires `userSigLifetime` after the login.
    ///
    /// While a client catches up, what happens meanwhile reaches it as events before SDK_READY.
    ///
    /// See `ChatAPI`.
    public func login(userID: UserID, userSig: String) async throws(ChatError) -> LoginResult {
        var arguments = WireObject()
        arguments["userID"] = userID.wire
        arguments["userSig"] = userSig.wire
        return try world.perform(ChatContracts.login, on: device, arguments: arguments) { call throws(SDKError) in
            try call.login(userID: userID, userSig: userSig)
        } whenFailed: { call in
            call.loginFailed()
        }
    }

    /// Tells whether methods that need a login can be called.
    ///
    /// See `ChatAPI`.
    public func isReady() async throws(ChatError) -> Bool {
        return try world.perform(ChatContracts.isReady, on: device, arguments: WireObject()) { call in call.isReady() }
    }

    /// Tells who is logged in.
    ///
    /// See `ChatAPI`.
    public func getLoginUser() async throws(ChatError) -> UserID {
        return try world.perform(ChatContracts.getLoginUser, on: device, arguments: WireObject()) { call in
            call.getLoginUser()
        }
    }

    /// Logs the user out of the client and clears what it held in memory.
    ///
    /// See `ChatAPI`.
    public func logout() async throws(ChatError) {
        try world.perform(ChatContracts.logout, on: device, arguments: WireObject()) { call throws(SDKError) in
            try call.logout()
        }
    }

    /// Logs out, closes the connection and frees what the client held.
    ///
    /// The client can log in again, as a newly made one could: making a client takes the place of the vendor's
    /// `create`.
    ///
    /// See `ChatAPI`.
    public func destroy() async throws(ChatError) {
        try world.perform(ChatContracts.destroy, on: device, arguments: WireObject()) { call in call.destroy() }
    }

    /// Registers a plug-in, for uploading files or for pushes.
    ///
    /// Nothing is uploaded and nothing is pushed. Files get addresses that lead nowhere.
    ///
    /// See `ChatAPI`.
    public func registerPlugin(value: Plugin, pushConfig: PushConfig?) async throws(ChatError) {
        var arguments = WireObject()
        arguments["value"] = value.wire
        arguments["pushConfig"] = pushConfig.wire
        try world.perform(ChatContracts.registerPlugin, on: device, arguments: arguments) { call in
            call.registerPlugin(value: value, pushConfig: pushConfig)
        }
    }

    /// Sets how much the client logs.
    ///
    /// See `ChatAPI`.
    public func setLogLevel(_ level: LogLevel) async throws(ChatError) {
        var arguments = WireObject()
        arguments["level"] = level.wire
        try world.perform(ChatContracts.setLogLevel, on: device, arguments: arguments) { call in
            call.setLogLevel(level)
        }
    }

    // MARK: Messages

    /// Makes a text message, to be sent with sendMessage.
    ///
    /// See `ChatAPI`.
    public func createTextMessage(
        to: String,
        conversationType: ConversationType,
        payload: TextPayload,
        cloudCustomData: String,
        receiverList: [UserID]?,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        customModerationConfigurationID: String?
    ) async throws(ChatError) -> Message {
        var arguments = WireObject()
        arguments["to"] = to.wire
        arguments["conversationType"] = conversationType.wire
        arguments["payload"] = payload.wire
        arguments["cloudCustomData"] = cloudCustomData.wire
        arguments["receiverList"] = receiverList.wire
        arguments["priority"] = priority.wire
        arguments["needReadReceipt"] = needReadReceipt.wire
        arguments["isSupportExtension"] = isSupportExtension.wire
        arguments["customModerationConfigurationID"] = customModerationConfigurationID.wire
        return try world.perform(
            ChatContracts.createTextMessage,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.createTextMessage(
                to: to,
                conversationType: conversationType,
                payload: payload,
                cloudCustomData: cloudCustomData,
                receiverList: receiverList,
                priority: priority,
                needReadReceipt: needReadReceipt,
                isSupportExtension: isSupportExtension,
                customModerationConfigurationID: customModerationConfigurationID
            )
        }
    }

    /// Makes a message of text that mentions members of a group, to be sent with sendMessage.
    ///
    /// See `ChatAPI`.
    public func createTextAtMessage(
        to: String,
        conversationType: ConversationType,
        payload: TextAtContent,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        customModerationConfigurationID: String?
    ) async throws(ChatError) -> Message {
        var arguments = WireObject()
        arguments["to"] = to.wire
        arguments["conversationType"] = conversationType.wire
        arguments["payload"] = payload.wire
        arguments["cloudCustomData"] = cloudCustomData.wire
        arguments["priority"] = priority.wire
        arguments["needReadReceipt"] = needReadReceipt.wire
        arguments["isSupportExtension"] = isSupportExtension.wire
        arguments["customModerationConfigurationID"] = customModerationConfigurationID.wire
        return try world.perform(
            ChatContracts.createTextAtMessage,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.createTextAtMessage(
                to: to,
                conversationType: conversationType,
                payload: payload,
                cloudCustomData: cloudCustomData,
                priority: priority,
                needReadReceipt: needReadReceipt,
                isSupportExtension: isSupportExtension,
                customModerationConfigurationID: customModerationConfigurationID
            )
        }
    }

    /// Makes an image message, to be sent with sendMessage.
    ///
    /// See `ChatAPI`.
    public func createImageMessage(
        to: String,
        conversationType: ConversationType,
        payload: MediaContent,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        receiverList: [UserID]?,
        customModerationConfigurationID: String?
    ) async throws(ChatError) -> Message {
        var arguments = WireObject()
        arguments["to"] = to.wire
        arguments["conversationType"] = conversationType.wire
        arguments["payload"] = payload.wire
        arguments["cloudCustomData"] = cloudCustomData.wire
        arguments["priority"] = priority.wire
        arguments["needReadReceipt"] = needReadReceipt.wire
        arguments["isSupportExtension"] = isSupportExtension.wire
        arguments["receiverList"] = receiverList.wire
        arguments["customModerationConfigurationID"] = customModerationConfigurationID.wire
        return try world.perform(
            ChatContracts.createImageMessage,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.createImageMessage(
                to: to,
                conversationType: conversationType,
                payload: payload,
                cloudCustomData: cloudCustomData,
                priority: priority,
                needReadReceipt: needReadReceipt,
                isSupportExtension: isSupportExtension,
                receiverList: receiverList,
                customModerationConfigurationID: customModerationConfigurationID
            )
        }
    }

    /// Makes an audio message, to be sent with sendMessage.
    ///
    /// See `ChatAPI`.
    public func createAudioMessage(
        to: String,
        conversationType: ConversationType,
        payload: MediaContent,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        receiverList: [UserID]?,
        customModerationConfigurationID: String?
    ) async throws(ChatError) -> Message {
        var arguments = WireObject()
        arguments["to"] = to.wire
        arguments["conversationType"] = conversationType.wire
        arguments["payload"] = payload.wire
        arguments["cloudCustomData"] = cloudCustomData.wire
        arguments["priority"] = priority.wire
        arguments["needReadReceipt"] = needReadReceipt.wire
        arguments["isSupportExtension"] = isSupportExtension.wire
        arguments["receiverList"] = receiverList.wire
        arguments["customModerationConfigurationID"] = customModerationConfigurationID.wire
        return try world.perform(
            ChatContracts.createAudioMessage,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.createAudioMessage(
                to: to,
                conversationType: conversationType,
                payload: payload,
                cloudCustomData: cloudCustomData,
                priority: priority,
                needReadReceipt: needReadReceipt,
                isSupportExtension: isSupportExtension,
                receiverList: receiverList,
                customModerationConfigurationID: customModerationConfigurationID
            )
        }
    }

    /// Makes a video message, to be sent with sendMessage.
    ///
    /// An image of the video's size takes the place of the snapshot.
    ///
    /// See `ChatAPI`.
    public func createVideoMessage(
        to: String,
        conversationType: ConversationType,
        payload: MediaContent,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        receiverList: [UserID]?,
        customModerationConfigurationID: String?
    ) async throws(ChatError) -> Message {
        var arguments = WireObject()
        arguments["to"] = to.wire
        arguments["conversationType"] = conversationType.wire
        arguments["payload"] = payload.wire
        arguments["cloudCustomData"] = cloudCustomData.wire
        arguments["priority"] = priority.wire
        arguments["needReadReceipt"] = needReadReceipt.wire
        arguments["isSupportExtension"] = isSupportExtension.wire
        arguments["receiverList"] = receiverList.wire
        arguments["customModerationConfigurationID"] = customModerationConfigurationID.wire
        return try world.perform(
            ChatContracts.createVideoMessage,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.createVideoMessage(
                to: to,
                conversationType: conversationType,
                payload: payload,
                cloudCustomData: cloudCustomData,
                priority: priority,
                needReadReceipt: needReadReceipt,
                isSupportExtension: isSupportExtension,
                receiverList: receiverList,
                customModerationConfigurationID: customModerationConfigurationID
            )
        }
    }

    /// Makes a file message, to be sent with sendMessage.
    ///
    /// See `ChatAPI`.
    public func createFileMessage(
        to: String,
        conversationType: ConversationType,
        payload: MediaContent,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        receiverList: [UserID]?,
        customModerationConfigurationID: String?
    ) async throws(ChatError) -> Message {
        var arguments = WireObject()
        arguments["to"] = to.wire
        arguments["conversationType"] = conversationType.wire
        arguments["payload"] = payload.wire
        arguments["cloudCustomData"] = cloudCustomData.wire
        arguments["priority"] = priority.wire
        arguments["needReadReceipt"] = needReadReceipt.wire
        arguments["isSupportExtension"] = isSupportExtension.wire
        arguments["receiverList"] = receiverList.wire
        arguments["customModerationConfigurationID"] = customModerationConfigurationID.wire
        return try world.perform(
            ChatContracts.createFileMessage,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.createFileMessage(
                to: to,
                conversationType: conversationType,
                payload: payload,
                cloudCustomData: cloudCustomData,
                priority: priority,
                needReadReceipt: needReadReceipt,
                isSupportExtension: isSupportExtension,
                receiverList: receiverList,
                customModerationConfigurationID: customModerationConfigurationID
            )
        }
    }

    /// Makes a face message, to be sent with sendMessage.
    ///
    /// See `ChatAPI`.
    public func createFaceMessage(
        to: String,
        conversationType: ConversationType,
        payload: FacePayload,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        receiverList: [UserID]?,
        customModerationConfigurationID: String?
    ) async throws(ChatError) -> Message {
        var arguments = WireObject()
        arguments["to"] = to.wire
        arguments["conversationType"] = conversationType.wire
        arguments["payload"] = payload.wire
        arguments["cloudCustomData"] = cloudCustomData.wire
        arguments["priority"] = priority.wire
        arguments["needReadReceipt"] = needReadReceipt.wire
        arguments["isSupportExtension"] = isSupportExtension.wire
        arguments["receiverList"] = receiverList.wire
        arguments["customModerationConfigurationID"] = customModerationConfigurationID.wire
        return try world.perform(
            ChatContracts.createFaceMessage,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.createFaceMessage(
                to: to,
                conversationType: conversationType,
                payload: payload,
                cloudCustomData: cloudCustomData,
                priority: priority,
                needReadReceipt: needReadReceipt,
                isSupportExtension: isSupportExtension,
                receiverList: receiverList,
                customModerationConfigurationID: customModerationConfigurationID
            )
        }
    }

    /// Makes a location message, to be sent with sendMessage.
    ///
    /// See `ChatAPI`.
    public func createLocationMessage(
        to: String,
        conversationType: ConversationType,
        payload: LocationPayload,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        receiverList: [UserID]?,
        customModerationConfigurationID: String?
    ) async throws(ChatError) -> Message {
        var arguments = WireObject()
        arguments["to"] = to.wire
        arguments["conversationType"] = conversationType.wire
        arguments["payload"] = payload.wire
        arguments["cloudCustomData"] = cloudCustomData.wire
        arguments["priority"] = priority.wire
        arguments["needReadReceipt"] = needReadReceipt.wire
        arguments["isSupportExtension"] = isSupportExtension.wire
        arguments["receiverList"] = receiverList.wire
        arguments["customModerationConfigurationID"] = customModerationConfigurationID.wire
        return try world.perform(
            ChatContracts.createLocationMessage,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.createLocationMessage(
                to: to,
                conversationType: conversationType,
                payload: payload,
                cloudCustomData: cloudCustomData,
                priority: priority,
                needReadReceipt: needReadReceipt,
                isSupportExtension: isSupportExtension,
                receiverList: receiverList,
                customModerationConfigurationID: customModerationConfigurationID
            )
        }
    }

    /// Makes a custom message, to be sent with sendMessage.
    ///
    /// See `ChatAPI`.
    public func createCustomMessage(
        to: String,
        conversationType: ConversationType,
        payload: CustomPayload,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        receiverList: [UserID]?,
        customModerationConfigurationID: String?
    ) async throws(ChatError) -> Message {
        var arguments = WireObject()
        arguments["to"] = to.wire
        arguments["conversationType"] = conversationType.wire
        arguments["payload"] = payload.wire
        arguments["cloudCustomData"] = cloudCustomData.wire
        arguments["priority"] = priority.wire
        arguments["needReadReceipt"] = needReadReceipt.wire
        arguments["isSupportExtension"] = isSupportExtension.wire
        arguments["receiverList"] = receiverList.wire
        arguments["customModerationConfigurationID"] = customModerationConfigurationID.wire
        return try world.perform(
            ChatContracts.createCustomMessage,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.createCustomMessage(
                to: to,
                conversationType: conversationType,
                payload: payload,
                cloudCustomData: cloudCustomData,
                priority: priority,
                needReadReceipt: needReadReceipt,
                isSupportExtension: isSupportExtension,
                receiverList: receiverList,
                customModerationConfigurationID: customModerationConfigurationID
            )
        }
    }

    /// Makes a merged message out of several, to be sent with sendMessage.
    ///
    /// See `ChatAPI`.
    public func createMergerMessage(
        to: String,
        conversationType: ConversationType,
        payload: MergerContent,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        receiverList: [UserID]?,
        customModerationConfigurationID: String?
    ) async throws(ChatError) -> Message {
        var arguments = WireObject()
        arguments["to"] = to.wire
        arguments["conversationType"] = conversationType.wire
        arguments.set("payload", payload)
        arguments["cloudCustomData"] = cloudCustomData.wire
        arguments["priority"] = priority.wire
        arguments["needReadReceipt"] = needReadReceipt.wire
        arguments["isSupportExtension"] = isSupportExtension.wire
        arguments["receiverList"] = receiverList.wire
        arguments["customModerationConfigurationID"] = customModerationConfigurationID.wire
        return try world.perform(
            ChatContracts.createMergerMessage,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.createMergerMessage(
                to: to,
                conversationType: conversationType,
                payload: payload,
                cloudCustomData: cloudCustomData,
                priority: priority,
                needReadReceipt: needReadReceipt,
                isSupportExtension: isSupportExtension,
                receiverList: receiverList,
                customModerationConfigurationID: customModerationConfigurationID
            )
        }
    }

    /// Makes a message that forwards another one, to be sent with sendMessage.
    ///
    /// See `ChatAPI`.
    public func createForwardMessage(
        to: String,
        conversationType: ConversationType,
        payload: Message,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        receiverList: [UserID]?,
        customModerationConfigurationID: String?
    ) async throws(ChatError) -> Message {
        var arguments = WireObject()
        arguments["to"] = to.wire
        arguments["conversationType"] = conversationType.wire
        arguments.set("payload", payload)
        arguments["cloudCustomData"] = cloudCustomData.wire
        arguments["priority"] = priority.wire
        arguments["needReadReceipt"] = needReadReceipt.wire
        arguments["isSupportExtension"] = isSupportExtension.wire
        arguments["receiverList"] = receiverList.wire
        arguments["customModerationConfigurationID"] = customModerationConfigurationID.wire
        return try world.perform(
            ChatContracts.createForwardMessage,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.createForwardMessage(
                to: to,
                conversationType: conversationType,
                payload: payload,
                cloudCustomData: cloudCustomData,
                priority: priority,
                needReadReceipt: needReadReceipt,
                isSupportExtension: isSupportExtension,
                receiverList: receiverList,
                customModerationConfigurationID: customModerationConfigurationID
            )
        }
    }

    /// Sends a message that was made on this client.
    ///
    /// The app has moderation when `contentModeration` is set; images, audio files and videos are then at fault by the
    /// name of their file. Texts pass unless `blockWords` names a word in them.
    ///
    /// Nothing is pushed, and pushes cause no event.
    ///
    /// A group is busy when `makeGroupBusy` says so, and no messages are lost otherwise.
    ///
    /// A client without a connection can't send. Messages that wait on it then, and those made meanwhile, count as ones
    /// that couldn't be sent, so that findMessage and resendMessage take them for that.
    ///
    /// See `ChatAPI`.
    public func sendMessage(
        _ message: Message,
        onlineUserOnly: Bool,
        offlinePushInfo: OfflinePushInfo?,
        messageControlInfo: MessageControlInfo?
    ) async throws(ChatError) -> SendMessageResult {
        var arguments = WireObject()
        arguments.set("message", message)
        arguments["onlineUserOnly"] = onlineUserOnly.wire
        arguments["offlinePushInfo"] = offlinePushInfo.wire
        arguments["messageControlInfo"] = messageControlInfo.wire
        return try world.perform(ChatContracts.sendMessage, on: device, arguments: arguments) { call throws(SDKError) in
            try call.sendMessage(
                message,
                onlineUserOnly: onlineUserOnly,
                offlinePushInfo: offlinePushInfo,
                messageControlInfo: messageControlInfo
            )
        } whenFailed: { call in
            call.sendMessageFailed(message: message)
        }
    }

    /// Sends a message again after it couldn't be sent.
    ///
    /// See `ChatAPI`.
    public func resendMessage(
        _ message: Message,
        onlineUserOnly: Bool,
        offlinePushInfo: OfflinePushInfo?,
        messageControlInfo: MessageControlInfo?
    ) async throws(ChatError) -> SendMessageResult {
        var arguments = WireObject()
        arguments.set("message", message)
        arguments["onlineUserOnly"] = onlineUserOnly.wire
        arguments["offlinePushInfo"] = offlinePushInfo.wire
        arguments["messageControlInfo"] = messageControlInfo.wire
        return try world.perform(
            ChatContracts.resendMessage,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.resendMessage(
                message,
                onlineUserOnly: onlineUserOnly,
                offlinePushInfo: offlinePushInfo,
                messageControlInfo: messageControlInfo
            )
        }
    }

    /// Gets the history of a conversation, page by page from the latest messages backwards.
    ///
    /// See `ChatAPI`.
    public func getMessageList(
        conversationID: ConversationID,
        nextReqMessageID: MessageID?
    ) async throws(ChatError) -> MessageListResult {
        var arguments = WireObject()
        arguments["conversationID"] = conversationID.wire
        arguments["nextReqMessageID"] = nextReqMessageID.wire
        return try world.perform(ChatContracts.getMessageList, on: device, arguments: arguments) { call in
            call.getMessageList(conversationID: conversationID, nextReqMessageID: nextReqMessageID)
        }
    }

    /// Gets the history of a conversation from any place, backwards or forwards.
    ///
    /// See `ChatAPI`.
    public func getMessageListHopping(
        conversationID: ConversationID,
        sequence: Int?,
        time: Int?,
        direction: HoppingDirection,
        count: Int
    ) async throws(ChatError) -> MessageListHoppingResult {
        var arguments = WireObject()
        arguments["conversationID"] = conversationID.wire
        arguments["sequence"] = sequence.wire
        arguments["time"] = time.wire
        arguments["direction"] = direction.wire
        arguments["count"] = count.wire
        return try world.perform(ChatContracts.getMessageListHopping, on: device, arguments: arguments) { call in
            call.getMessageListHopping(
                conversationID: conversationID,
                sequence: sequence,
                time: time,
                direction: direction,
                count: count
            )
        }
    }

    /// Finds a message among those that the client holds.
    ///
    /// See `ChatAPI`.
    public func findMessage(_ messageID: MessageID) async throws(ChatError) -> Message? {
        var arguments = WireObject()
        arguments["messageID"] = messageID.wire
        return try world.perform(ChatContracts.findMessage, on: device, arguments: arguments) { call in
            call.findMessage(messageID)
        }
    }

    /// Searches the messages that the service keeps, in one conversation or in all.
    ///
    /// A page holds ten results, as the reference gives no figure.
    ///
    /// See `ChatAPI`.
    public func searchCloudMessages(
        keywordList: [String]?,
        keywordListMatchType: KeywordMatch,
        senderUserIDList: [UserID]?,
        messageTypeList: [MessageType]?,
        conversationID: ConversationID?,
        timePosition: Int,
        timePeriod: Int,
        cursor: String?
    ) async throws(ChatError) -> SearchCloudMessagesResult {
        var arguments = WireObject()
        arguments["keywordList"] = keywordList.wire
        arguments["keywordListMatchType"] = keywordListMatchType.wire
        arguments["senderUserIDList"] = senderUserIDList.wire
        arguments["messageTypeList"] = messageTypeList.wire
        arguments["conversationID"] = conversationID.wire
        arguments["timePosition"] = timePosition.wire
        arguments["timePeriod"] = timePeriod.wire
        arguments["cursor"] = cursor.wire
        return try world.perform(
            ChatContracts.searchCloudMessages,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.searchCloudMessages(
                keywordList: keywordList,
                keywordListMatchType: keywordListMatchType,
                senderUserIDList: senderUserIDList,
                messageTypeList: messageTypeList,
                conversationID: conversationID,
                timePosition: timePosition,
                timePeriod: timePeriod,
                cursor: cursor
            )
        }
    }

    /// Fetches the messages of a merged message that is too large to hold them.
    ///
    /// See `ChatAPI`.
    public func downloadMergerMessage(_ message: Message) async throws(ChatError) -> Message {
        var arguments = WireObject()
        arguments.set("message", message)
        return try world.perform(
            ChatContracts.downloadMergerMessage,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.downloadMergerMessage(message) }
    }

    /// Translates texts into another language.
    ///
    /// Nothing is translated: the language is put before the text, `[en] hello`, the same each time.
    ///
    /// See `ChatAPI`.
    public func translateText(
        sourceTextList: [String],
        sourceLanguage: String,
        targetLanguage: String
    ) async throws(ChatError) -> TranslateTextResult {
        var arguments = WireObject()
        arguments["sourceTextList"] = sourceTextList.wire
        arguments["sourceLanguage"] = sourceLanguage.wire
        arguments["targetLanguage"] = targetLanguage.wire
        return try world.perform(
            ChatContracts.translateText,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.translateText(
                sourceTextList: sourceTextList,
                sourceLanguage: sourceLanguage,
                targetLanguage: targetLanguage
            )
        }
    }

    /// Turns a voice message into text.
    ///
    /// The address of the voice message says its format: flac, wma, aiff and mid are refused, and an address without a
    /// format is taken.
    ///
    /// Nothing is recognised: the answer is the language and the file's id, `[ja-JP] voice-1`; without a language,
    /// `[voice]` and the id.
    ///
    /// See `ChatAPI`.
    public func convertVoiceToText(
        message: Message,
        language: VoiceLanguage?
    ) async throws(ChatError) -> ConvertVoiceToTextResult {
        var arguments = WireObject()
        arguments.set("message", message)
        arguments["language"] = language.wire
        return try world.perform(
            ChatContracts.convertVoiceToText,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.convertVoiceToText(message: message, language: language) }
    }

    /// Tells the senders of messages that the user has read them.
    ///
    /// Read receipts are switched on for all types of groups that can have them.
    ///
    /// See `ChatAPI`.
    public func sendMessageReadReceipt(_ messageList: [Message]) async throws(ChatError) {
        var arguments = WireObject()
        arguments.set("messageList", messageList)
        try world.perform(
            ChatContracts.sendMessageReadReceipt,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.sendMessageReadReceipt(messageList) }
    }

    /// Gets how far messages were read.
    ///
    /// See `ChatAPI`.
    public func getMessageReadReceiptList(
        _ messageList: [Message]
    ) async throws(ChatError) -> MessageReadReceiptListResult {
        var arguments = WireObject()
        arguments.set("messageList", messageList)
        return try world.perform(
            ChatContracts.getMessageReadReceiptList,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.getMessageReadReceiptList(messageList) }
    }

    /// Gets the members of a group who have read a message, or those who haven't, page by page.
    ///
    /// See `ChatAPI`.
    public func getGroupMessageReadMemberList(
        message: Message,
        cursor: String,
        filter: ReadMemberFilter,
        count: Int
    ) async throws(ChatError) -> GroupMessageReadMembersResult {
        var arguments = WireObject()
        arguments.set("message", message)
        arguments["cursor"] = cursor.wire
        arguments["filter"] = filter.wire
        arguments["count"] = count.wire
        return try world.perform(
            ChatContracts.getGroupMessageReadMemberList,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.getGroupMessageReadMemberList(message: message, cursor: cursor, filter: filter, count: count)
        }
    }

    /// Changes a message after it was sent, for everybody who has it.
    ///
    /// See `ChatAPI`.
    public func modifyMessage(_ message: Message) async throws(ChatError) -> ModifyMessageResult {
        var arguments = WireObject()
        arguments.set("message", message)
        return try world.perform(
            ChatContracts.modifyMessage,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.modifyMessage(message) }
    }

    /// Sets extensions of a message.
    ///
    /// See `ChatAPI`.
    public func setMessageExtensions(
        _ message: Message,
        extensions: [MessageExtension]
    ) async throws(ChatError) -> MessageExtensionResultList {
        var arguments = WireObject()
        arguments.set("message", message)
        arguments["extensions"] = extensions.wire
        return try world.perform(
            ChatContracts.setMessageExtensions,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.setMessageExtensions(message, extensions: extensions) }
    }

    /// Gets the extensions of a message.
    ///
    /// See `ChatAPI`.
    public func getMessageExtensions(_ message: Message) async throws(ChatError) -> MessageExtensionList {
        var arguments = WireObject()
        arguments.set("message", message)
        return try world.perform(
            ChatContracts.getMessageExtensions,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.getMessageExtensions(message) }
    }

    /// Deletes extensions of a message, some or all.
    ///
    /// See `ChatAPI`.
    public func deleteMessageExtensions(
        _ message: Message,
        keyList: [String]?
    ) async throws(ChatError) -> MessageExtensionResultList {
        var arguments = WireObject()
        arguments.set("message", message)
        arguments["keyList"] = keyList.wire
        return try world.perform(
            ChatContracts.deleteMessageExtensions,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.deleteMessageExtensions(message, keyList: keyList) }
    }

    /// Puts a reaction on a message.
    ///
    /// See `ChatAPI`.
    public func addMessageReaction(_ message: Message, reactionID: String) async throws(ChatError) {
        var arguments = WireObject()
        arguments.set("message", message)
        arguments["reactionID"] = reactionID.wire
        try world.perform(ChatContracts.addMessageReaction, on: device, arguments: arguments) { call throws(SDKError) in
            try call.addMessageReaction(message, reactionID: reactionID)
        }
    }

    /// Removes the user's reaction from a message.
    ///
    /// See `ChatAPI`.
    public func removeMessageReaction(_ message: Message, reactionID: String) async throws(ChatError) {
        var arguments = WireObject()
        arguments.set("message", message)
        arguments["reactionID"] = reactionID.wire
        try world.perform(
            ChatContracts.removeMessageReaction,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.removeMessageReaction(message, reactionID: reactionID) }
    }

    /// Gets the reactions to several messages.
    ///
    /// See `ChatAPI`.
    public func getMessageReactions(
        messageList: [Message],
        maxUserCountPerReaction: Int
    ) async throws(ChatError) -> MessageReactionsResult {
        var arguments = WireObject()
        arguments.set("messageList", messageList)
        arguments["maxUserCountPerReaction"] = maxUserCountPerReaction.wire
        return try world.perform(
            ChatContracts.getMessageReactions,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.getMessageReactions(messageList: messageList, maxUserCountPerReaction: maxUserCountPerReaction)
        }
    }

    /// Gets the users who have put a reaction on a message, page by page.
    ///
    /// See `ChatAPI`.
    public func getAllUserListOfMessageReaction(
        message: Message,
        reactionID: String,
        nextSeq: Int,
        count: Int
    ) async throws(ChatError) -> ReactionUsersResult {
        var arguments = WireObject()
        arguments.set("message", message)
        arguments["reactionID"] = reactionID.wire
        arguments["nextSeq"] = nextSeq.wire
        arguments["count"] = count.wire
        return try world.perform(
            ChatContracts.getAllUserListOfMessageReaction,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.getAllUserListOfMessageReaction(
                message: message,
                reactionID: reactionID,
                nextSeq: nextSeq,
                count: count
            )
        }
    }

    /// Revokes a message, for everybody who has it.
    ///
    /// See `ChatAPI`.
    public func revokeMessage(_ message: Message) async throws(ChatError) -> RevokeMessageResult {
        var arguments = WireObject()
        arguments.set("message", message)
        return try world.perform(
            ChatContracts.revokeMessage,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.revokeMessage(message) }
    }

    /// Deletes messages of one conversation, for this user only.
    ///
    /// See `ChatAPI`.
    public func deleteMessage(_ messageList: [Message]) async throws(ChatError) -> DeleteMessageResult {
        var arguments = WireObject()
        arguments.set("messageList", messageList)
        return try world.perform(
            ChatContracts.deleteMessage,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.deleteMessage(messageList) }
    }

    // MARK: Conversations

    /// Gets the caller's conversations, all of them, some, or those that match a filter.
    ///
    /// The list is cut when it is asked for; the vendor's client cuts it when it fetches the list after login.
    ///
    /// See `ChatAPI`.
    public func getConversationList() async throws(ChatError) -> ConversationListResult {
        return try world.perform(ChatContracts.getConversationListAll, on: device, arguments: WireObject()) { call in
            call.getConversationList()
        }
    }

    /// Gets the caller's conversations, all of them, some, or those that match a filter.
    ///
    /// The list is cut when it is asked for; the vendor's client cuts it when it fetches the list after login.
    ///
    /// See `ChatAPI`.
    public func getConversationList(
        _ conversationIDList: [ConversationID]
    ) async throws(ChatError) -> ConversationListResult {
        var arguments = WireObject()
        arguments["conversationIDList"] = conversationIDList.wire
        return try world.perform(ChatContracts.getConversationListSome, on: device, arguments: arguments) { call in
            call.getConversationList(conversationIDList)
        }
    }

    /// Gets the caller's conversations, all of them, some, or those that match a filter.
    ///
    /// The list is cut when it is asked for; the vendor's client cuts it when it fetches the list after login.
    ///
    /// See `ChatAPI`.
    public func getConversationList(
        type: ConversationType?,
        markType: UInt64?,
        groupName: String?,
        hasUnreadCount: Bool,
        hasGroupAtInfo: Bool
    ) async throws(ChatError) -> ConversationListResult {
        var arguments = WireObject()
        arguments["type"] = type.wire
        arguments["markType"] = markType.wire
        arguments["groupName"] = groupName.wire
        arguments["hasUnreadCount"] = hasUnreadCount.wire
        arguments["hasGroupAtInfo"] = hasGroupAtInfo.wire
        return try world.perform(ChatContracts.getConversationListFiltered, on: device, arguments: arguments) { call in
            call.getConversationList(
                type: type,
                markType: markType,
                groupName: groupName,
                hasUnreadCount: hasUnreadCount,
                hasGroupAtInfo: hasGroupAtInfo
            )
        }
    }

    /// Gets one conversation with the full profile of the user or group behind it.
    ///
    /// See `ChatAPI`.
    public func getConversationProfile(
        _ conversationID: ConversationID
    ) async throws(ChatError) -> ConversationProfileResult {
        var arguments = WireObject()
        arguments["conversationID"] = conversationID.wire
        return try world.perform(
            ChatContracts.getConversationProfile,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.getConversationProfile(conversationID) }
    }

    /// Counts the unread messages of all conversations.
    ///
    /// See `ChatAPI`.
    public func getTotalUnreadMessageCount() async throws(ChatError) -> Int {
        return try world.perform(
            ChatContracts.getTotalUnreadMessageCount,
            on: device,
            arguments: WireObject()
        ) { call in call.getTotalUnreadMessageCount() }
    }

    /// Marks all messages of a conversation as read.
    ///
    /// See `ChatAPI`.
    public func setMessageRead(conversationID: ConversationID) async throws(ChatError) {
        var arguments = WireObject()
        arguments["conversationID"] = conversationID.wire
        try world.perform(ChatContracts.setMessageRead, on: device, arguments: arguments) { call in
            call.setMessageRead(conversationID: conversationID)
        }
    }

    /// Marks the messages of all conversations as read.
    ///
    /// See `ChatAPI`.
    public func setAllMessageRead(scope: ReadScope) async throws(ChatError) {
        var arguments = WireObject()
        arguments["scope"] = scope.wire
        try world.perform(ChatContracts.setAllMessageRead, on: device, arguments: arguments) { call in
            call.setAllMessageRead(scope: scope)
        }
    }

    /// Pins a conversation to the top of the list, or unpins it.
    ///
    /// See `ChatAPI`.
    public func pinConversation(
        conversationID: ConversationID,
        isPinned: Bool
    ) async throws(ChatError) -> ConversationIDResult {
        var arguments = WireObject()
        arguments["conversationID"] = conversationID.wire
        arguments["isPinned"] = isPinned.wire
        return try world.perform(
            ChatContracts.pinConversation,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.pinConversation(conversationID: conversationID, isPinned: isPinned) }
    }

    /// Marks conversations, or removes the mark: a built-in one (star, unread, fold, hide) or one of your own.
    ///
    /// See `ChatAPI`.
    public func markConversation(
        conversationIDList: [ConversationID],
        markType: UInt64,
        enableMark: Bool
    ) async throws(ChatError) -> ConversationOperationResult {
        var arguments = WireObject()
        arguments["conversationIDList"] = conversationIDList.wire
        arguments["markType"] = markType.wire
        arguments["enableMark"] = enableMark.wire
        return try world.perform(
            ChatContracts.markConversation,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.markConversation(
                conversationIDList: conversationIDList,
                markType: markType,
                enableMark: enableMark
            )
        }
    }

    /// Stores data of your own with conversations.
    ///
    /// See `ChatAPI`.
    public func setConversationCustomData(
        conversationIDList: [ConversationID],
        customData: String
    ) async throws(ChatError) -> ConversationOperationResult {
        var arguments = WireObject()
        arguments["conversationIDList"] = conversationIDList.wire
        arguments["customData"] = customData.wire
        return try world.perform(
            ChatContracts.setConversationCustomData,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.setConversationCustomData(conversationIDList: conversationIDList, customData: customData)
        }
    }

    /// Keeps a text that isn't sent yet with its conversation, on this device only.
    ///
    /// See `ChatAPI`.
    public func setConversationDraft(conversationID: ConversationID, draftText: String) async throws(ChatError) {
        var arguments = WireObject()
        arguments["conversationID"] = conversationID.wire
        arguments["draftText"] = draftText.wire
        try world.perform(ChatContracts.setConversationDraft, on: device, arguments: arguments) { call in
            call.setConversationDraft(conversationID: conversationID, draftText: draftText)
        }
    }

    /// Mutes the messages of a group, a topic or other users, or ends it.
    ///
    /// See `ChatAPI`.
    public func setMessageRemindType(groupID: GroupID, messageRemindType: RemindType) async throws(ChatError) {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["messageRemindType"] = messageRemindType.wire
        try world.perform(
            ChatContracts.setMessageRemindTypeGroup,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.setMessageRemindType(groupID: groupID, messageRemindType: messageRemindType)
        }
    }

    /// Mutes the messages of a group, a topic or other users, or ends it.
    ///
    /// See `ChatAPI`.
    public func setMessageRemindType(
        userIDList: [UserID],
        messageRemindType: RemindType
    ) async throws(ChatError) -> SetMessageRemindTypeResult {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        arguments["messageRemindType"] = messageRemindType.wire
        return try world.perform(ChatContracts.setMessageRemindTypeUsers, on: device, arguments: arguments) { call in
            call.setMessageRemindType(userIDList: userIDList, messageRemindType: messageRemindType)
        }
    }

    /// Mutes all messages, for a time or during certain hours.
    ///
    /// The day begins at midnight UTC, as a world has no time zone; the vendor's client goes by the clock of the
    /// device.
    ///
    /// See `ChatAPI`.
    public func setAllReceiveMessageOpt(
        messageRemindType: RemindType,
        startHour: Int,
        startMinute: Int,
        startSecond: Int,
        duration: Int,
        isRepeated: Bool
    ) async throws(ChatError) {
        var arguments = WireObject()
        arguments["messageRemindType"] = messageRemindType.wire
        arguments["startHour"] = startHour.wire
        arguments["startMinute"] = startMinute.wire
        arguments["startSecond"] = startSecond.wire
        arguments["duration"] = duration.wire
        arguments["isRepeated"] = isRepeated.wire
        try world.perform(ChatContracts.setAllReceiveMessageOpt, on: device, arguments: arguments) { call in
            call.setAllReceiveMessageOpt(
                messageRemindType: messageRemindType,
                startHour: startHour,
                startMinute: startMinute,
                startSecond: startSecond,
                duration: duration,
                isRepeated: isRepeated
            )
        }
    }

    /// Gets when all messages are muted.
    ///
    /// See `ChatAPI`.
    public func getAllReceiveMessageOpt() async throws(ChatError) -> AllReceiveMessageOpt {
        return try world.perform(ChatContracts.getAllReceiveMessageOpt, on: device, arguments: WireObject()) { call in
            call.getAllReceiveMessageOpt()
        }
    }

    /// Clears the user's history of a conversation; the conversation stays in the list.
    ///
    /// See `ChatAPI`.
    public func clearHistoryMessage(_ conversationID: ConversationID) async throws(ChatError) {
        var arguments = WireObject()
        arguments["conversationID"] = conversationID.wire
        try world.perform(
            ChatContracts.clearHistoryMessage,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.clearHistoryMessage(conversationID) }
    }

    /// Deletes conversations, by default together with their history.
    ///
    /// The user has one list for all devices: a device that isn't told still sees the deletion when it asks.
    ///
    /// See `ChatAPI`.
    public func deleteConversation(_ conversationID: ConversationID) async throws(ChatError) -> ConversationIDResult {
        var arguments = WireObject()
        arguments["conversationID"] = conversationID.wire
        return try world.perform(
            ChatContracts.deleteConversationOne,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.deleteConversation(conversationID) }
    }

    /// Deletes conversations, by default together with their history.
    ///
    /// The user has one list for all devices: a device that isn't told still sees the deletion when it asks.
    ///
    /// See `ChatAPI`.
    public func deleteConversation(
        conversationIDList: [ConversationID],
        clearHistoryMessage: Bool
    ) async throws(ChatError) -> ConversationIDListResult {
        var arguments = WireObject()
        arguments["conversationIDList"] = conversationIDList.wire
        arguments["clearHistoryMessage"] = clearHistoryMessage.wire
        return try world.perform(ChatContracts.deleteConversationSeveral, on: device, arguments: arguments) { call in
            call.deleteConversation(conversationIDList: conversationIDList, clearHistoryMessage: clearHistoryMessage)
        }
    }

    // MARK: Conversation groups

    /// Creates a conversation group and puts conversations into it.
    ///
    /// See `ChatAPI`.
    public func createConversationGroup(
        groupName: String,
        conversationIDList: [ConversationID]
    ) async throws(ChatError) -> ConversationOperationResult {
        var arguments = WireObject()
        arguments["groupName"] = groupName.wire
        arguments["conversationIDList"] = conversationIDList.wire
        return try world.perform(
            ChatContracts.createConversationGroup,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.createConversationGroup(groupName: groupName, conversationIDList: conversationIDList)
        }
    }

    /// Puts conversations into a conversation group.
    ///
    /// See `ChatAPI`.
    public func addConversationsToGroup(
        groupName: String,
        conversationIDList: [ConversationID]
    ) async throws(ChatError) -> ConversationOperationResult {
        var arguments = WireObject()
        arguments["groupName"] = groupName.wire
        arguments["conversationIDList"] = conversationIDList.wire
        return try world.perform(
            ChatContracts.addConversationsToGroup,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.addConversationsToGroup(groupName: groupName, conversationIDList: conversationIDList)
        }
    }

    /// Gets the names of the caller's conversation groups.
    ///
    /// See `ChatAPI`.
    public func getConversationGroupList() async throws(ChatError) -> [String] {
        return try world.perform(ChatContracts.getConversationGroupList, on: device, arguments: WireObject()) { call in
            call.getConversationGroupList()
        }
    }

    /// Gives a conversation group another name; its conversations stay in it.
    ///
    /// See `ChatAPI`.
    public func renameConversationGroup(oldName: String, newName: String) async throws(ChatError) {
        var arguments = WireObject()
        arguments["oldName"] = oldName.wire
        arguments["newName"] = newName.wire
        try world.perform(
            ChatContracts.renameConversationGroup,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.renameConversationGroup(oldName: oldName, newName: newName) }
    }

    /// Removes conversations from a conversation group; they stay in the list.
    ///
    /// See `ChatAPI`.
    public func deleteConversationsFromGroup(
        groupName: String,
        conversationIDList: [ConversationID]
    ) async throws(ChatError) -> ConversationOperationResult {
        var arguments = WireObject()
        arguments["groupName"] = groupName.wire
        arguments["conversationIDList"] = conversationIDList.wire
        return try world.perform(
            ChatContracts.deleteConversationsFromGroup,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.deleteConversationsFromGroup(groupName: groupName, conversationIDList: conversationIDList)
        }
    }

    /// Deletes a conversation group; its conversations stay in the list.
    ///
    /// See `ChatAPI`.
    public func deleteConversationGroup(_ groupName: String) async throws(ChatError) {
        var arguments = WireObject()
        arguments["groupName"] = groupName.wire
        try world.perform(
            ChatContracts.deleteConversationGroup,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.deleteConversationGroup(groupName) }
    }

    // MARK: Groups

    /// Creates a group with its first members.
    ///
    /// See `ChatAPI`.
    public func createGroup(
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
    ) async throws(ChatError) -> CreateGroupResult {
        var arguments = WireObject()
        arguments["name"] = name.wire
        arguments["type"] = type.wire
        arguments["groupID"] = groupID.wire
        arguments["introduction"] = introduction.wire
        arguments["notification"] = notification.wire
        arguments["avatar"] = avatar.wire
        arguments["maxMemberNum"] = maxMemberNum.wire
        arguments["joinOption"] = joinOption.wire
        arguments["inviteOption"] = inviteOption.wire
        arguments["memberList"] = memberList.wire
        arguments["groupCustomField"] = groupCustomField.wire
        arguments["isSupportTopic"] = isSupportTopic.wire
        return try world.perform(ChatContracts.createGroup, on: device, arguments: arguments) { call throws(SDKError) in
            try call.createGroup(
                name: name,
                type: type,
                groupID: groupID,
                introduction: introduction,
                notification: notification,
                avatar: avatar,
                maxMemberNum: maxMemberNum,
                joinOption: joinOption,
                inviteOption: inviteOption,
                memberList: memberList,
                groupCustomField: groupCustomField,
                isSupportTopic: isSupportTopic
            )
        }
    }

    /// Finds a group by its id.
    ///
    /// See `ChatAPI`.
    public func searchGroupByID(_ groupID: GroupID) async throws(ChatError) -> GroupResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        return try world.perform(
            ChatContracts.searchGroupByID,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.searchGroupByID(groupID) }
    }

    /// Joins a group, or applies to join it where somebody has to agree.
    ///
    /// See `ChatAPI`.
    public func joinGroup(groupID: GroupID, applyMessage: String) async throws(ChatError) -> JoinGroupResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["applyMessage"] = applyMessage.wire
        return try world.perform(ChatContracts.joinGroup, on: device, arguments: arguments) { call throws(SDKError) in
            try call.joinGroup(groupID: groupID, applyMessage: applyMessage)
        }
    }

    /// Gets the applications and invitations that the caller can decide about, as owner or administrator of groups.
    ///
    /// See `ChatAPI`.
    public func getGroupApplicationList() async throws(ChatError) -> GroupApplicationListResult {
        return try world.perform(ChatContracts.getGroupApplicationList, on: device, arguments: WireObject()) { call in
            call.getGroupApplicationList()
        }
    }

    /// Accepts or rejects an application to join a group, or an invitation.
    ///
    /// See `ChatAPI`.
    public func handleGroupApplication(
        handleAction: HandleAction,
        handleMessage: String,
        message: Message?,
        application: GroupApplication?
    ) async throws(ChatError) -> GroupResult {
        var arguments = WireObject()
        arguments["handleAction"] = handleAction.wire
        arguments["handleMessage"] = handleMessage.wire
        arguments.set("message", message)
        arguments["application"] = application.wire
        return try world.perform(
            ChatContracts.handleGroupApplication,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.handleGroupApplication(
                handleAction: handleAction,
                handleMessage: handleMessage,
                message: message,
                application: application
            )
        }
    }

    /// Puts users into a group.
    ///
    /// Nobody is in `failureUserIDList`: the page doesn't say why a user who exists and has room couldn't be added.
    ///
    /// See `ChatAPI`.
    public func addGroupMember(groupID: GroupID, userIDList: [UserID]) async throws(ChatError) -> AddGroupMemberResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["userIDList"] = userIDList.wire
        return try world.perform(
            ChatContracts.addGroupMember,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.addGroupMember(groupID: groupID, userIDList: userIDList) }
    }

    /// Gets the groups that the user is in.
    ///
    /// See `ChatAPI`.
    public func getGroupList() async throws(ChatError) -> GroupListResult {
        return try world.perform(ChatContracts.getGroupList, on: device, arguments: WireObject()) { call in
            call.getGroupList()
        }
    }

    /// Gets the whole profile of a group, with its number of members.
    ///
    /// Everything but the user's own place in the group is public.
    ///
    /// See `ChatAPI`.
    public func getGroupProfile(
        groupID: GroupID,
        groupCustomFieldFilter: [String]?
    ) async throws(ChatError) -> GroupResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["groupCustomFieldFilter"] = groupCustomFieldFilter.wire
        return try world.perform(
            ChatContracts.getGroupProfile,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.getGroupProfile(groupID: groupID, groupCustomFieldFilter: groupCustomFieldFilter)
        }
    }

    /// Changes the profile of a group; what isn't given stays as it is.
    ///
    /// See `ChatAPI`.
    public func updateGroupProfile(
        groupID: GroupID,
        name: String?,
        avatar: String?,
        introduction: String?,
        notification: String?,
        muteAllMembers: Bool?,
        joinOption: JoinOption?,
        inviteOption: InviteOption?,
        groupCustomField: [CustomField]?
    ) async throws(ChatError) -> GroupResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["name"] = name.wire
        arguments["avatar"] = avatar.wire
        arguments["introduction"] = introduction.wire
        arguments["notification"] = notification.wire
        arguments["muteAllMembers"] = muteAllMembers.wire
        arguments["joinOption"] = joinOption.wire
        arguments["inviteOption"] = inviteOption.wire
        arguments["groupCustomField"] = groupCustomField.wire
        return try world.perform(
            ChatContracts.updateGroupProfile,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.updateGroupProfile(
                groupID: groupID,
                name: name,
                avatar: avatar,
                introduction: introduction,
                notification: notification,
                muteAllMembers: muteAllMembers,
                joinOption: joinOption,
                inviteOption: inviteOption,
                groupCustomField: groupCustomField
            )
        }
    }

    /// Gets the members of a group, page by page.
    ///
    /// See `ChatAPI`.
    public func getGroupMemberList(
        groupID: GroupID,
        role: GroupMemberRole?,
        count: Int,
        offset: MemberOffset,
        filter: Int?
    ) async throws(ChatError) -> GroupMemberListResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["role"] = role.wire
        arguments["count"] = count.wire
        arguments["offset"] = offset.wire
        arguments["filter"] = filter.wire
        return try world.perform(
            ChatContracts.getGroupMemberList,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.getGroupMemberList(groupID: groupID, role: role, count: count, offset: offset, filter: filter)
        }
    }

    /// Gets the profiles of some members of a group.
    ///
    /// See `ChatAPI`.
    public func getGroupMemberProfile(
        groupID: GroupID,
        userIDList: [UserID],
        memberCustomFieldFilter: [String]?
    ) async throws(ChatError) -> GroupMemberProfileResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["userIDList"] = userIDList.wire
        arguments["memberCustomFieldFilter"] = memberCustomFieldFilter.wire
        return try world.perform(
            ChatContracts.getGroupMemberProfile,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.getGroupMemberProfile(
                groupID: groupID,
                userIDList: userIDList,
                memberCustomFieldFilter: memberCustomFieldFilter
            )
        }
    }

    /// Counts the members of a group who are online.
    ///
    /// See `ChatAPI`.
    public func getGroupOnlineMemberCount(_ groupID: GroupID) async throws(ChatError) -> OnlineMemberCountResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        return try world.perform(
            ChatContracts.getGroupOnlineMemberCount,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.getGroupOnlineMemberCount(groupID) }
    }

    /// Makes a member an administrator, or an ordinary member again. Only the owner can do it.
    ///
    /// See `ChatAPI`.
    public func setGroupMemberRole(
        groupID: GroupID,
        userID: UserID,
        role: GroupMemberRole
    ) async throws(ChatError) -> GroupMemberResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["userID"] = userID.wire
        arguments["role"] = role.wire
        return try world.perform(
            ChatContracts.setGroupMemberRole,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.setGroupMemberRole(groupID: groupID, userID: userID, role: role) }
    }

    /// Sets the name that a member has in a group.
    ///
    /// See `ChatAPI`.
    public func setGroupMemberNameCard(
        groupID: GroupID,
        userID: UserID?,
        nameCard: String
    ) async throws(ChatError) -> GroupMemberResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["userID"] = userID.wire
        arguments["nameCard"] = nameCard.wire
        return try world.perform(
            ChatContracts.setGroupMemberNameCard,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.setGroupMemberNameCard(groupID: groupID, userID: userID, nameCard: nameCard)
        }
    }

    /// Sets fields of the app's own of a member of a group.
    ///
    /// See `ChatAPI`.
    public func setGroupMemberCustomField(
        groupID: GroupID,
        userID: UserID?,
        memberCustomField: [CustomField]
    ) async throws(ChatError) -> GroupMemberResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["userID"] = userID.wire
        arguments["memberCustomField"] = memberCustomField.wire
        return try world.perform(
            ChatContracts.setGroupMemberCustomField,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.setGroupMemberCustomField(groupID: groupID, userID: userID, memberCustomField: memberCustomField)
        }
    }

    /// Mutes a member of a group for a while, or unmutes them.
    ///
    /// See `ChatAPI`.
    public func setGroupMemberMuteTime(
        groupID: GroupID,
        userID: UserID,
        muteTime: Int
    ) async throws(ChatError) -> GroupMemberResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["userID"] = userID.wire
        arguments["muteTime"] = muteTime.wire
        return try world.perform(
            ChatContracts.setGroupMemberMuteTime,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.setGroupMemberMuteTime(groupID: groupID, userID: userID, muteTime: muteTime)
        }
    }

    /// Marks members of an AVChatRoom, or removes the mark.
    ///
    /// See `ChatAPI`.
    public func markGroupMemberList(
        groupID: GroupID,
        userIDList: [UserID],
        markType: Int,
        enableMark: Bool
    ) async throws(ChatError) -> MarkGroupMemberListResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["userIDList"] = userIDList.wire
        arguments["markType"] = markType.wire
        arguments["enableMark"] = enableMark.wire
        return try world.perform(
            ChatContracts.markGroupMemberList,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.markGroupMemberList(
                groupID: groupID,
                userIDList: userIDList,
                markType: markType,
                enableMark: enableMark
            )
        }
    }

    /// Sets the attributes of a group in place of all that it had.
    ///
    /// See `ChatAPI`.
    public func initGroupAttributes(
        groupID: GroupID,
        groupAttributes: WireMap<String, String>
    ) async throws(ChatError) -> GroupAttributesResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["groupAttributes"] = groupAttributes.wire
        return try world.perform(
            ChatContracts.initGroupAttributes,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.initGroupAttributes(groupID: groupID, groupAttributes: groupAttributes) }
    }

    /// Sets attributes of a group; the others stay as they are.
    ///
    /// See `ChatAPI`.
    public func setGroupAttributes(
        groupID: GroupID,
        groupAttributes: WireMap<String, String>
    ) async throws(ChatError) -> GroupAttributesResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["groupAttributes"] = groupAttributes.wire
        return try world.perform(
            ChatContracts.setGroupAttributes,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.setGroupAttributes(groupID: groupID, groupAttributes: groupAttributes) }
    }

    /// Gets attributes of a group, some or all.
    ///
    /// See `ChatAPI`.
    public func getGroupAttributes(
        groupID: GroupID,
        keyList: [String]
    ) async throws(ChatError) -> GroupAttributesResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["keyList"] = keyList.wire
        return try world.perform(
            ChatContracts.getGroupAttributes,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.getGroupAttributes(groupID: groupID, keyList: keyList) }
    }

    /// Deletes attributes of a group, some or all.
    ///
    /// See `ChatAPI`.
    public func deleteGroupAttributes(
        groupID: GroupID,
        keyList: [String]
    ) async throws(ChatError) -> GroupAttributeKeysResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["keyList"] = keyList.wire
        return try world.perform(
            ChatContracts.deleteGroupAttributes,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.deleteGroupAttributes(groupID: groupID, keyList: keyList) }
    }

    /// Sets counters of a group; the others stay as they are.
    ///
    /// See `ChatAPI`.
    public func setGroupCounters(
        groupID: GroupID,
        counters: WireMap<String, Int>
    ) async throws(ChatError) -> GroupCountersResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["counters"] = counters.wire
        return try world.perform(
            ChatContracts.setGroupCounters,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.setGroupCounters(groupID: groupID, counters: counters) }
    }

    /// Increases a counter of a group.
    ///
    /// See `ChatAPI`.
    public func increaseGroupCounter(
        groupID: GroupID,
        key: String,
        value: Int
    ) async throws(ChatError) -> GroupCounter {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["key"] = key.wire
        arguments["value"] = value.wire
        return try world.perform(
            ChatContracts.increaseGroupCounter,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.increaseGroupCounter(groupID: groupID, key: key, value: value) }
    }

    /// Decreases a counter of a group.
    ///
    /// See `ChatAPI`.
    public func decreaseGroupCounter(
        groupID: GroupID,
        key: String,
        value: Int
    ) async throws(ChatError) -> GroupCounter {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["key"] = key.wire
        arguments["value"] = value.wire
        return try world.perform(
            ChatContracts.decreaseGroupCounter,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.decreaseGroupCounter(groupID: groupID, key: key, value: value) }
    }

    /// Gets counters of a group, some or all.
    ///
    /// See `ChatAPI`.
    public func getGroupCounters(groupID: GroupID, keyList: [String]?) async throws(ChatError) -> GroupCountersResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["keyList"] = keyList.wire
        return try world.perform(
            ChatContracts.getGroupCounters,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.getGroupCounters(groupID: groupID, keyList: keyList) }
    }

    /// Removes members from a group.
    ///
    /// See `ChatAPI`.
    public func deleteGroupMember(
        groupID: GroupID,
        userIDList: [UserID],
        reason: String?,
        duration: Int?
    ) async throws(ChatError) -> DeleteGroupMemberResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["userIDList"] = userIDList.wire
        arguments["reason"] = reason.wire
        arguments["duration"] = duration.wire
        return try world.perform(
            ChatContracts.deleteGroupMember,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.deleteGroupMember(groupID: groupID, userIDList: userIDList, reason: reason, duration: duration)
        }
    }

    /// Leaves a group.
    ///
    /// See `ChatAPI`.
    public func quitGroup(_ groupID: GroupID) async throws(ChatError) -> GroupIDResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        return try world.perform(ChatContracts.quitGroup, on: device, arguments: arguments) { call throws(SDKError) in
            try call.quitGroup(groupID)
        }
    }

    /// Makes another member the owner of a group. Only the owner can do it.
    ///
    /// See `ChatAPI`.
    public func changeGroupOwner(groupID: GroupID, newOwnerID: UserID) async throws(ChatError) -> GroupResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["newOwnerID"] = newOwnerID.wire
        return try world.perform(
            ChatContracts.changeGroupOwner,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.changeGroupOwner(groupID: groupID, newOwnerID: newOwnerID) }
    }

    /// Dismisses a group. Only the owner can do it.
    ///
    /// See `ChatAPI`.
    public func dismissGroup(_ groupID: GroupID) async throws(ChatError) -> GroupIDResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        return try world.perform(
            ChatContracts.dismissGroup,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.dismissGroup(groupID) }
    }

    // MARK: Communities

    /// Makes a topic in a community.
    ///
    /// A community can have any number of topics, as no document gives a limit.
    ///
    /// See `ChatAPI`.
    public func createTopicInCommunity(
        groupID: GroupID,
        topicName: String,
        topicID: GroupID?,
        avatar: String,
        notification: String,
        introduction: String,
        customData: String
    ) async throws(ChatError) -> TopicReference {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["topicName"] = topicName.wire
        arguments["topicID"] = topicID.wire
        arguments["avatar"] = avatar.wire
        arguments["notification"] = notification.wire
        arguments["introduction"] = introduction.wire
        arguments["customData"] = customData.wire
        return try world.perform(
            ChatContracts.createTopicInCommunity,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.createTopicInCommunity(
                groupID: groupID,
                topicName: topicName,
                topicID: topicID,
                avatar: avatar,
                notification: notification,
                introduction: introduction,
                customData: customData
            )
        }
    }

    /// Gets the communities with topics that the caller is in.
    ///
    /// See `ChatAPI`.
    public func getJoinedCommunityList() async throws(ChatError) -> CommunityListResult {
        return try world.perform(
            ChatContracts.getJoinedCommunityList,
            on: device,
            arguments: WireObject()
        ) { call throws(SDKError) in try call.getJoinedCommunityList() }
    }

    /// Gets topics of a community, some or all.
    ///
    /// See `ChatAPI`.
    public func getTopicList(groupID: GroupID, topicIDList: [GroupID]?) async throws(ChatError) -> TopicListResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["topicIDList"] = topicIDList.wire
        return try world.perform(
            ChatContracts.getTopicList,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.getTopicList(groupID: groupID, topicIDList: topicIDList) }
    }

    /// Changes the profile of a topic; what isn't given stays as it is.
    ///
    /// See `ChatAPI`.
    public func updateTopicProfile(
        groupID: GroupID,
        topicID: GroupID,
        topicName: String?,
        avatar: String?,
        notification: String?,
        introduction: String?,
        customData: String?,
        muteAllMembers: Bool?
    ) async throws(ChatError) -> TopicResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["topicID"] = topicID.wire
        arguments["topicName"] = topicName.wire
        arguments["avatar"] = avatar.wire
        arguments["notification"] = notification.wire
        arguments["introduction"] = introduction.wire
        arguments["customData"] = customData.wire
        arguments["muteAllMembers"] = muteAllMembers.wire
        return try world.perform(
            ChatContracts.updateTopicProfile,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.updateTopicProfile(
                groupID: groupID,
                topicID: topicID,
                topicName: topicName,
                avatar: avatar,
                notification: notification,
                introduction: introduction,
                customData: customData,
                muteAllMembers: muteAllMembers
            )
        }
    }

    /// Deletes topics of a community, some or all.
    ///
    /// See `ChatAPI`.
    public func deleteTopicFromCommunity(
        groupID: GroupID,
        topicIDList: [GroupID]?
    ) async throws(ChatError) -> TopicOperationResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["topicIDList"] = topicIDList.wire
        return try world.perform(
            ChatContracts.deleteTopicFromCommunity,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.deleteTopicFromCommunity(groupID: groupID, topicIDList: topicIDList) }
    }

    // MARK: Relations

    /// Adds a friend, or sends a friend application if the other user wants to be asked.
    ///
    /// Applying or ending friendships too often isn't refused.
    ///
    /// See `ChatAPI`.
    public func addFriend(
        to: UserID,
        source: String,
        wording: String,
        type: AddFriendType,
        remark: String,
        groupName: String
    ) async throws(ChatError) -> AddFriendResult {
        var arguments = WireObject()
        arguments["to"] = to.wire
        arguments["source"] = source.wire
        arguments["wording"] = wording.wire
        arguments["type"] = type.wire
        arguments["remark"] = remark.wire
        arguments["groupName"] = groupName.wire
        return try world.perform(ChatContracts.addFriend, on: device, arguments: arguments) { call throws(SDKError) in
            try call.addFriend(
                to: to,
                source: source,
                wording: wording,
                type: type,
                remark: remark,
                groupName: groupName
            )
        }
    }

    /// Gets the friend applications that weren't answered yet, sent and received.
    ///
    /// See `ChatAPI`.
    public func getFriendApplicationList() async throws(ChatError) -> FriendApplicationList {
        return try world.perform(ChatContracts.getFriendApplicationList, on: device, arguments: WireObject()) { call in
            call.getFriendApplicationList()
        }
    }

    /// Marks all friend applications that the user has received as read.
    ///
    /// See `ChatAPI`.
    public func setFriendApplicationRead() async throws(ChatError) {
        try world.perform(ChatContracts.setFriendApplicationRead, on: device, arguments: WireObject()) { call in
            call.setFriendApplicationRead()
        }
    }

    /// Accepts a friend application that the user has received.
    ///
    /// See `ChatAPI`.
    public func acceptFriendApplication(
        userID: UserID,
        remark: String,
        type: FriendApplicationAnswer
    ) async throws(ChatError) {
        var arguments = WireObject()
        arguments["userID"] = userID.wire
        arguments["remark"] = remark.wire
        arguments["type"] = type.wire
        try world.perform(
            ChatContracts.acceptFriendApplication,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.acceptFriendApplication(userID: userID, remark: remark, type: type) }
    }

    /// Refuses a friend application that the user has received.
    ///
    /// See `ChatAPI`.
    public func refuseFriendApplication(userID: UserID) async throws(ChatError) {
        var arguments = WireObject()
        arguments["userID"] = userID.wire
        try world.perform(
            ChatContracts.refuseFriendApplication,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.refuseFriendApplication(userID: userID) }
    }

    /// Deletes a friend application, sent or received, from the user's list.
    ///
    /// See `ChatAPI`.
    public func deleteFriendApplication(userID: UserID, type: FriendApplicationType) async throws(ChatError) {
        var arguments = WireObject()
        arguments["userID"] = userID.wire
        arguments["type"] = type.wire
        try world.perform(
            ChatContracts.deleteFriendApplication,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.deleteFriendApplication(userID: userID, type: type) }
    }

    /// Gets the user's friends.
    ///
    /// See `ChatAPI`.
    public func getFriendList() async throws(ChatError) -> [Friend] {
        return try world.perform(ChatContracts.getFriendList, on: device, arguments: WireObject()) { call in
            call.getFriendList()
        }
    }

    /// Gets what the user keeps about friends, with custom fields and whole profiles.
    ///
    /// See `ChatAPI`.
    public func getFriendProfile(userIDList: [UserID]) async throws(ChatError) -> FriendProfileResult {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        return try world.perform(ChatContracts.getFriendProfile, on: device, arguments: arguments) { call in
            call.getFriendProfile(userIDList: userIDList)
        }
    }

    /// Checks which of the two sides has the other as a friend.
    ///
    /// See `ChatAPI`.
    public func checkFriend(userIDList: [UserID], type: CheckFriendType) async throws(ChatError) -> CheckFriendResult {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        arguments["type"] = type.wire
        return try world.perform(ChatContracts.checkFriend, on: device, arguments: arguments) { call in
            call.checkFriend(userIDList: userIDList, type: type)
        }
    }

    /// Changes the remark of a friend, or custom fields.
    ///
    /// See `ChatAPI`.
    public func updateFriend(
        userID: UserID,
        remark: String?,
        friendCustomField: [FriendCustomField]?
    ) async throws(ChatError) -> Friend {
        var arguments = WireObject()
        arguments["userID"] = userID.wire
        arguments["remark"] = remark.wire
        arguments["friendCustomField"] = friendCustomField.wire
        return try world.perform(
            ChatContracts.updateFriend,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.updateFriend(userID: userID, remark: remark, friendCustomField: friendCustomField)
        }
    }

    /// Deletes friends from the user's own list, or from the lists of both sides.
    ///
    /// See `ChatAPI`.
    public func deleteFriend(
        userIDList: [UserID],
        type: DeleteFriendType
    ) async throws(ChatError) -> DeleteFriendResult {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        arguments["type"] = type.wire
        return try world.perform(ChatContracts.deleteFriend, on: device, arguments: arguments) { call in
            call.deleteFriend(userIDList: userIDList, type: type)
        }
    }

    /// Creates a friend group and puts friends into it.
    ///
    /// See `ChatAPI`.
    public func createFriendGroup(name: String, userIDList: [UserID]) async throws(ChatError) -> FriendGroupResult {
        var arguments = WireObject()
        arguments["name"] = name.wire
        arguments["userIDList"] = userIDList.wire
        return try world.perform(
            ChatContracts.createFriendGroup,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.createFriendGroup(name: name, userIDList: userIDList) }
    }

    /// Gets the user's friend groups.
    ///
    /// See `ChatAPI`.
    public func getFriendGroupList() async throws(ChatError) -> [FriendGroup] {
        return try world.perform(ChatContracts.getFriendGroupList, on: device, arguments: WireObject()) { call in
            call.getFriendGroupList()
        }
    }

    /// Puts friends into a friend group.
    ///
    /// See `ChatAPI`.
    public func addToFriendGroup(name: String, userIDList: [UserID]) async throws(ChatError) -> FriendGroupResult {
        var arguments = WireObject()
        arguments["name"] = name.wire
        arguments["userIDList"] = userIDList.wire
        return try world.perform(
            ChatContracts.addToFriendGroup,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.addToFriendGroup(name: name, userIDList: userIDList) }
    }

    /// Renames a friend group; its friends stay in it.
    ///
    /// See `ChatAPI`.
    public func renameFriendGroup(oldName: String, newName: String) async throws(ChatError) -> FriendGroup {
        var arguments = WireObject()
        arguments["oldName"] = oldName.wire
        arguments["newName"] = newName.wire
        return try world.perform(
            ChatContracts.renameFriendGroup,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.renameFriendGroup(oldName: oldName, newName: newName) }
    }

    /// Removes friends from a friend group; they stay friends.
    ///
    /// See `ChatAPI`.
    public func removeFromFriendGroup(name: String, userIDList: [UserID]) async throws(ChatError) -> FriendGroupResult {
        var arguments = WireObject()
        arguments["name"] = name.wire
        arguments["userIDList"] = userIDList.wire
        return try world.perform(
            ChatContracts.removeFromFriendGroup,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.removeFromFriendGroup(name: name, userIDList: userIDList) }
    }

    /// Deletes a friend group; its friends stay friends.
    ///
    /// See `ChatAPI`.
    public func deleteFriendGroup(name: String) async throws(ChatError) -> FriendGroup {
        var arguments = WireObject()
        arguments["name"] = name.wire
        return try world.perform(
            ChatContracts.deleteFriendGroup,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.deleteFriendGroup(name: name) }
    }

    /// Blocks users, so that neither side can write to the other.
    ///
    /// See `ChatAPI`.
    public func addToBlacklist(userIDList: [UserID]) async throws(ChatError) -> [UserID] {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        return try world.perform(
            ChatContracts.addToBlacklist,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.addToBlacklist(userIDList: userIDList) }
    }

    /// Gets the users that the caller has blocked.
    ///
    /// See `ChatAPI`.
    public func getBlacklist() async throws(ChatError) -> [UserID] {
        return try world.perform(ChatContracts.getBlacklist, on: device, arguments: WireObject()) { call in
            call.getBlacklist()
        }
    }

    /// Unblocks users; friendships that ended don't come back.
    ///
    /// See `ChatAPI`.
    public func removeFromBlacklist(userIDList: [UserID]) async throws(ChatError) -> [UserID] {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        return try world.perform(ChatContracts.removeFromBlacklist, on: device, arguments: arguments) { call in
            call.removeFromBlacklist(userIDList: userIDList)
        }
    }

    /// Follows users; they needn't agree.
    ///
    /// See `ChatAPI`.
    public func followUser(_ userIDList: [UserID]) async throws(ChatError) -> [FollowResult] {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        return try world.perform(ChatContracts.followUser, on: device, arguments: arguments) { call in
            call.followUser(userIDList)
        }
    }

    /// Gets the users that the caller follows, page by page.
    ///
    /// See `ChatAPI`.
    public func getMyFollowingList(_ nextCursor: String) async throws(ChatError) -> FollowList {
        var arguments = WireObject()
        arguments["nextCursor"] = nextCursor.wire
        return try world.perform(
            ChatContracts.getMyFollowingList,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.getMyFollowingList(nextCursor) }
    }

    /// Gets the followers of the caller, page by page.
    ///
    /// See `ChatAPI`.
    public func getMyFollowersList(_ nextCursor: String) async throws(ChatError) -> FollowList {
        var arguments = WireObject()
        arguments["nextCursor"] = nextCursor.wire
        return try world.perform(
            ChatContracts.getMyFollowersList,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.getMyFollowersList(nextCursor) }
    }

    /// Gets the mutual followers of the caller, page by page.
    ///
    /// See `ChatAPI`.
    public func getMutualFollowersList(_ nextCursor: String) async throws(ChatError) -> FollowList {
        var arguments = WireObject()
        arguments["nextCursor"] = nextCursor.wire
        return try world.perform(
            ChatContracts.getMutualFollowersList,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.getMutualFollowersList(nextCursor) }
    }

    /// Gets how many users follow, are followed by, and are mutual followers of users.
    ///
    /// See `ChatAPI`.
    public func getUserFollowInfo(_ userIDList: [UserID]?) async throws(ChatError) -> [FollowInfo] {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        return try world.perform(ChatContracts.getUserFollowInfo, on: device, arguments: arguments) { call in
            call.getUserFollowInfo(userIDList)
        }
    }

    /// Checks for several users whether they follow the caller, and the caller them.
    ///
    /// See `ChatAPI`.
    public func checkFollowType(_ userIDList: [UserID]) async throws(ChatError) -> [FollowTypeResult] {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        return try world.perform(ChatContracts.checkFollowType, on: device, arguments: arguments) { call in
            call.checkFollowType(userIDList)
        }
    }

    /// Follows users no longer.
    ///
    /// See `ChatAPI`.
    public func unfollowUser(_ userIDList: [UserID]) async throws(ChatError) -> [FollowResult] {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        return try world.perform(ChatContracts.unfollowUser, on: device, arguments: arguments) { call in
            call.unfollowUser(userIDList)
        }
    }

    // MARK: Users

    /// Gets the user's own profile.
    ///
    /// See `ChatAPI`.
    public func getMyProfile() async throws(ChatError) -> Profile {
        return try world.perform(ChatContracts.getMyProfile, on: device, arguments: WireObject()) { call in
            call.getMyProfile()
        }
    }

    /// Changes the user's own profile; what isn't given stays as it is.
    ///
    /// `messageSettings` is kept and has no effect: setMessageRemindType does what it was for.
    ///
    /// See `ChatAPI`.
    public func updateMyProfile(
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
    ) async throws(ChatError) -> Profile {
        var arguments = WireObject()
        arguments["nick"] = nick.wire
        arguments["avatar"] = avatar.wire
        arguments["gender"] = gender.wire
        arguments["selfSignature"] = selfSignature.wire
        arguments["allowType"] = allowType.wire
        arguments["birthday"] = birthday.wire
        arguments["location"] = location.wire
        arguments["language"] = language.wire
        arguments["messageSettings"] = messageSettings.wire
        arguments["adminForbidType"] = adminForbidType.wire
        arguments["level"] = level.wire
        arguments["role"] = role.wire
        arguments["profileCustomField"] = profileCustomField.wire
        return try world.perform(
            ChatContracts.updateMyProfile,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.updateMyProfile(
                nick: nick,
                avatar: avatar,
                gender: gender,
                selfSignature: selfSignature,
                allowType: allowType,
                birthday: birthday,
                location: location,
                language: language,
                messageSettings: messageSettings,
                adminForbidType: adminForbidType,
                level: level,
                role: role,
                profileCustomField: profileCustomField
            )
        }
    }

    /// Gets the profiles of other users, friends or not.
    ///
    /// See `ChatAPI`.
    public func getUserProfile(userIDList: [UserID]) async throws(ChatError) -> [Profile] {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        return try world.perform(ChatContracts.getUserProfile, on: device, arguments: arguments) { call in
            call.getUserProfile(userIDList: userIDList)
        }
    }

    /// Sets the user's custom status, or clears it.
    ///
    /// See `ChatAPI`.
    public func setSelfStatus(customStatus: String) async throws(ChatError) -> UserStatus {
        var arguments = WireObject()
        arguments["customStatus"] = customStatus.wire
        return try world.perform(ChatContracts.setSelfStatus, on: device, arguments: arguments) { call in
            call.setSelfStatus(customStatus: customStatus)
        }
    }

    /// Gets whether users are online, and their custom status.
    ///
    /// Nobody is offline without having logged out; who has lost the connection alone is taken for online.
    ///
    /// See `ChatAPI`.
    public func getUserStatus(userIDList: [UserID]) async throws(ChatError) -> UserStatusResult {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        return try world.perform(
            ChatContracts.getUserStatus,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.getUserStatus(userIDList: userIDList) }
    }

    /// Subscribes to the status of users.
    ///
    /// See `ChatAPI`.
    public func subscribeUserStatus(userIDList: [UserID]) async throws(ChatError) -> StatusSubscriptionResult {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        return try world.perform(
            ChatContracts.subscribeUserStatus,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.subscribeUserStatus(userIDList: userIDList) }
    }

    /// Unsubscribes from the status of users, or of all.
    ///
    /// See `ChatAPI`.
    public func unsubscribeUserStatus(userIDList: [UserID]) async throws(ChatError) -> StatusSubscriptionResult {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        return try world.perform(
            ChatContracts.unsubscribeUserStatus,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in try call.unsubscribeUserStatus(userIDList: userIDList) }
    }

    // MARK: Signalling

    /// Invites another user.
    ///
    /// See `ChatAPI`.
    public func invite(
        userID: UserID,
        data: String,
        timeout: Int,
        onlineUserOnly: Bool,
        offlinePushInfo: InvitationPushInfo?
    ) async throws(ChatError) -> InvitationResult {
        var arguments = WireObject()
        arguments["userID"] = userID.wire
        arguments["data"] = data.wire
        arguments["timeout"] = timeout.wire
        arguments["onlineUserOnly"] = onlineUserOnly.wire
        arguments["offlinePushInfo"] = offlinePushInfo.wire
        return try world.perform(ChatContracts.invite, on: device, arguments: arguments) { call throws(SDKError) in
            try call.invite(
                userID: userID,
                data: data,
                timeout: timeout,
                onlineUserOnly: onlineUserOnly,
                offlinePushInfo: offlinePushInfo
            )
        }
    }

    /// Invites members of a group.
    ///
    /// See `ChatAPI`.
    public func inviteInGroup(
        groupID: GroupID,
        inviteeList: [UserID],
        data: String,
        timeout: Int,
        onlineUserOnly: Bool,
        offlinePushInfo: InvitationPushInfo?
    ) async throws(ChatError) -> InvitationResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["inviteeList"] = inviteeList.wire
        arguments["data"] = data.wire
        arguments["timeout"] = timeout.wire
        arguments["onlineUserOnly"] = onlineUserOnly.wire
        arguments["offlinePushInfo"] = offlinePushInfo.wire
        return try world.perform(
            ChatContracts.inviteInGroup,
            on: device,
            arguments: arguments
        ) { call throws(SDKError) in
            try call.inviteInGroup(
                groupID: groupID,
                inviteeList: inviteeList,
                data: data,
                timeout: timeout,
                onlineUserOnly: onlineUserOnly,
                offlinePushInfo: offlinePushInfo
            )
        }
    }

    /// Gets what a message says about an invitation.
    ///
    /// It is known by the message's id; the vendor's client reads it from the message.
    ///
    /// See `ChatAPI`.
    public func getSignalingInfo(_ message: Message) async throws(ChatError) -> Signaling? {
        var arguments = WireObject()
        arguments.set("message", message)
        return try world.perform(ChatContracts.getSignalingInfo, on: device, arguments: arguments) { call in
            call.getSignalingInfo(message)
        }
    }

    /// Changes the data of an open invitation.
    ///
    /// See `ChatAPI`.
    public func modifyInvitation(inviteID: InviteID, data: String) async throws(ChatError) {
        var arguments = WireObject()
        arguments["inviteID"] = inviteID.wire
        arguments["data"] = data.wire
        try world.perform(ChatContracts.modifyInvitation, on: device, arguments: arguments) { call throws(SDKError) in
            try call.modifyInvitation(inviteID: inviteID, data: data)
        }
    }

    /// Accepts an invitation.
    ///
    /// See `ChatAPI`.
    public func accept(inviteID: InviteID, data: String) async throws(ChatError) {
        var arguments = WireObject()
        arguments["inviteID"] = inviteID.wire
        arguments["data"] = data.wire
        try world.perform(ChatContracts.accept, on: device, arguments: arguments) { call throws(SDKError) in
            try call.accept(inviteID: inviteID, data: data)
        }
    }

    /// Rejects an invitation.
    ///
    /// See `ChatAPI`.
    public func reject(inviteID: InviteID, data: String) async throws(ChatError) {
        var arguments = WireObject()
        arguments["inviteID"] = inviteID.wire
        arguments["data"] = data.wire
        try world.perform(ChatContracts.reject, on: device, arguments: arguments) { call throws(SDKError) in
            try call.reject(inviteID: inviteID, data: data)
        }
    }

    /// Cancels an invitation that somebody hasn't answered yet.
    ///
    /// See `ChatAPI`.
    public func cancel(inviteID: InviteID, data: String) async throws(ChatError) {
        var arguments = WireObject()
        arguments["inviteID"] = inviteID.wire
        arguments["data"] = data.wire
        try world.perform(ChatContracts.cancel, on: device, arguments: arguments) { call throws(SDKError) in
            try call.cancel(inviteID: inviteID, data: data)
        }
    }
}
