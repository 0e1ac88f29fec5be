// Generated from the spec by sdkgen. Do not edit.
//
// The client of Tencent Cloud Chat over any transport.

import SDKRuntime

/// The client of Tencent Cloud Chat: it looks at the limits of arguments and hands calls to a transport.
public struct ChatClient: ChatAPI {
    private let core: ClientCore<ChatError>

    /// Makes a client.
    ///
    /// - Parameters:
    ///   - transport: What carries calls to the service and events back.
    ///   - limits: What happens to a call whose arguments break a limit.
    ///   - rules: Limits that differ from those of the spec, by the ids of their facts. If one names no fact that a
    ///     client looks at, every call fails and names the nearest.
    public init(transport: any Transport, limits: LimitPolicy = .reject, rules: RuleBook = RuleBook()) {
        core = ClientCore(
            transport: transport,
            limits: limits,
            rules: rules,
            contracts: ChatContracts.all
        )
    }

    /// What reaches the client unasked, from the moment of this call on.
    ///
    /// It stands in the place of the vendor's `on`, `off`, `addSignalingListener` and `removeSignalingListener`: who no
    /// longer listens lets the stream go.
    public func events() -> EventStream<ChatEvent> {
        core.events().map { ChatEvent($0) }
    }
}

// The methods.
extension ChatClient {
    // MARK: Client

    /// Logs a user in on the client.
    ///
    /// See ``ChatAPI/login(userID:userSig:)``.
    public func login(userID: UserID, userSig: String) async throws(ChatError) -> LoginResult {
        var arguments = WireObject()
        arguments["userID"] = userID.wire
        arguments["userSig"] = userSig.wire
        return try await core.call(ChatContracts.login, arguments)
    }

    /// Tells whether methods that need a login can be called.
    ///
    /// See ``ChatAPI/isReady()``.
    public func isReady() async throws(ChatError) -> Bool {
        try await core.call(ChatContracts.isReady, WireObject())
    }

    /// Tells who is logged in.
    ///
    /// See ``ChatAPI/getLoginUser()``.
    public func getLoginUser() async throws(ChatError) -> UserID {
        try await core.call(ChatContracts.getLoginUser, WireObject())
    }

    /// Logs the user out of the client and clears what it held in memory.
    ///
    /// See ``ChatAPI/logout()``.
    public func logout() async throws(ChatError) {
        try await core.call(ChatContracts.logout, WireObject())
    }

    /// Logs out, closes the connection and frees what the client held.
    ///
    /// See ``ChatAPI/destroy()``.
    public func destroy() async throws(ChatError) {
        try await core.call(ChatContracts.destroy, WireObject())
    }

    /// Registers a plug-in, for uploading files or for pushes.
    ///
    /// See ``ChatAPI/registerPlugin(value:pushConfig:)``.
    public func registerPlugin(value: Plugin, pushConfig: PushConfig?) async throws(ChatError) {
        var arguments = WireObject()
        arguments["value"] = value.wire
        arguments["pushConfig"] = pushConfig.wire
        try await core.call(ChatContracts.registerPlugin, arguments)
    }

    /// Sets how much the client logs.
    ///
    /// See ``ChatAPI/setLogLevel(_:)``.
    public func setLogLevel(_ level: LogLevel) async throws(ChatError) {
        var arguments = WireObject()
        arguments["level"] = level.wire
        try await core.call(ChatContracts.setLogLevel, arguments)
    }

    // MARK: Messages

    /// Makes a text message, to be sent with sendMessage.
    ///
    /// See
    /// ``ChatAPI/createTextMessage(to:conversationType:payload:cloudCustomData:receiverList:priority:needReadReceipt:isSupportExtension:customModerationConfigurationID:)``.
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
        return try await core.call(ChatContracts.createTextMessage, arguments)
    }

    /// Makes a message of text that mentions members of a group, to be sent with sendMessage.
    ///
    /// See
    /// ``ChatAPI/createTextAtMessage(to:conversationType:payload:cloudCustomData:priority:needReadReceipt:isSupportExtension:customModerationConfigurationID:)``.
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
        return try await core.call(ChatContracts.createTextAtMessage, arguments)
    }

    /// Makes an image message, to be sent with sendMessage.
    ///
    /// See
    /// ``ChatAPI/createImageMessage(to:conversationType:payload:cloudCustomData:priority:needReadReceipt:isSupportExtension:receiverList:customModerationConfigurationID:)``.
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
        return try await core.call(ChatContracts.createImageMessage, arguments)
    }

    /// Makes an audio message, to be sent with sendMessage.
    ///
    /// See
    /// ``ChatAPI/createAudioMessage(to:conversationType:payload:cloudCustomData:priority:needReadReceipt:isSupportExtension:receiverList:customModerationConfigurationID:)``.
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
        return try await core.call(ChatContracts.createAudioMessage, arguments)
    }

    /// Makes a video message, to be sent with sendMessage.
    ///
    /// See
    /// ``ChatAPI/createVideoMessage(to:conversationType:payload:cloudCustomData:priority:needReadReceipt:isSupportExtension:receiverList:customModerationConfigurationID:)``.
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
        return try await core.call(ChatContracts.createVideoMessage, arguments)
    }

    /// Makes a file message, to be sent with sendMessage.
    ///
    /// See
    /// ``ChatAPI/createFileMessage(to:conversationType:payload:cloudCustomData:priority:needReadReceipt:isSupportExtension:receiverList:customModerationConfigurationID:)``.
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
        return try await core.call(ChatContracts.createFileMessage, arguments)
    }

    /// Makes a face message, to be sent with sendMessage.
    ///
    /// See
    /// ``ChatAPI/createFaceMessage(to:conversationType:payload:cloudCustomData:priority:needReadReceipt:isSupportExtension:receiverList:customModerationConfigurationID:)``.
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
        return try await core.call(ChatContracts.createFaceMessage, arguments)
    }

    /// Makes a location message, to be sent with sendMessage.
    ///
    /// See
    /// ``ChatAPI/createLocationMessage(to:conversationType:payload:cloudCustomData:priority:needReadReceipt:isSupportExtension:receiverList:customModerationConfigurationID:)``.
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
        return try await core.call(ChatContracts.createLocationMessage, arguments)
    }

    /// Makes a custom message, to be sent with sendMessage.
    ///
    /// See
    /// ``ChatAPI/createCustomMessage(to:conversationType:payload:cloudCustomData:priority:needReadReceipt:isSupportExtension:receiverList:customModerationConfigurationID:)``.
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
        return try await core.call(ChatContracts.createCustomMessage, arguments)
    }

    /// Makes a merged message out of several, to be sent with sendMessage.
    ///
    /// See
    /// ``ChatAPI/createMergerMessage(to:conversationType:payload:cloudCustomData:priority:needReadReceipt:isSupportExtension:receiverList:customModerationConfigurationID:)``.
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
        return try await core.call(ChatContracts.createMergerMessage, arguments)
    }

    /// Makes a message that forwards another one, to be sent with sendMessage.
    ///
    /// See
    /// ``ChatAPI/createForwardMessage(to:conversationType:payload:cloudCustomData:priority:needReadReceipt:isSupportExtension:receiverList:customModerationConfigurationID:)``.
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
        return try await core.call(ChatContracts.createForwardMessage, arguments)
    }

    /// Sends a message that was made on this client.
    ///
    /// See ``ChatAPI/sendMessage(_:onlineUserOnly:offlinePushInfo:messageControlInfo:)``.
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
        return try await core.call(ChatContracts.sendMessage, arguments)
    }

    /// Sends a message again after it couldn't be sent.
    ///
    /// See ``ChatAPI/resendMessage(_:onlineUserOnly:offlinePushInfo:messageControlInfo:)``.
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
        return try await core.call(ChatContracts.resendMessage, arguments)
    }

    /// Gets the history of a conversation, page by page from the latest messages backwards.
    ///
    /// See ``ChatAPI/getMessageList(conversationID:nextReqMessageID:)``.
    public func getMessageList(
        conversationID: ConversationID,
        nextReqMessageID: MessageID?
    ) async throws(ChatError) -> MessageListResult {
        var arguments = WireObject()
        arguments["conversationID"] = conversationID.wire
        arguments["nextReqMessageID"] = nextReqMessageID.wire
        return try await core.call(ChatContracts.getMessageList, arguments)
    }

    /// Gets the history of a conversation from any place, backwards or forwards.
    ///
    /// See ``ChatAPI/getMessageListHopping(conversationID:sequence:time:direction:count:)``.
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
        return try await core.call(ChatContracts.getMessageListHopping, arguments)
    }

    /// Finds a message among those that the client holds.
    ///
    /// See ``ChatAPI/findMessage(_:)``.
    public func findMessage(_ messageID: MessageID) async throws(ChatError) -> Message? {
        var arguments = WireObject()
        arguments["messageID"] = messageID.wire
        return try await core.call(ChatContracts.findMessage, arguments)
    }

    /// Searches the messages that the service keeps, in one conversation or in all.
    ///
    /// See
    /// ``ChatAPI/searchCloudMessages(keywordList:keywordListMatchType:senderUserIDList:messageTypeList:conversationID:timePosition:timePeriod:cursor:)``.
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
        return try await core.call(ChatContracts.searchCloudMessages, arguments)
    }

    /// Fetches the messages of a merged message that is too large to hold them.
    ///
    /// See ``ChatAPI/downloadMergerMessage(_:)``.
    public func downloadMergerMessage(_ message: Message) async throws(ChatError) -> Message {
        var arguments = WireObject()
        arguments.set("message", message)
        return try await core.call(ChatContracts.downloadMergerMessage, arguments)
    }

    /// Translates texts into another language.
    ///
    /// See ``ChatAPI/translateText(sourceTextList:sourceLanguage:targetLanguage:)``.
    public func translateText(
        sourceTextList: [String],
        sourceLanguage: String,
        targetLanguage: String
    ) async throws(ChatError) -> TranslateTextResult {
        var arguments = WireObject()
        arguments["sourceTextList"] = sourceTextList.wire
        arguments["sourceLanguage"] = sourceLanguage.wire
        arguments["targetLanguage"] = targetLanguage.wire
        return try await core.call(ChatContracts.translateText, arguments)
    }

    /// Turns a voice message into text.
    ///
    /// See ``ChatAPI/convertVoiceToText(message:language:)``.
    public func convertVoiceToText(
        message: Message,
        language: VoiceLanguage?
    ) async throws(ChatError) -> ConvertVoiceToTextResult {
        var arguments = WireObject()
        arguments.set("message", message)
        arguments["language"] = language.wire
        return try await core.call(ChatContracts.convertVoiceToText, arguments)
    }

    /// Tells the senders of messages that the user has read them.
    ///
    /// See ``ChatAPI/sendMessageReadReceipt(_:)``.
    public func sendMessageReadReceipt(_ messageList: [Message]) async throws(ChatError) {
        var arguments = WireObject()
        arguments.set("messageList", messageList)
        try await core.call(ChatContracts.sendMessageReadReceipt, arguments)
    }

    /// Gets how far messages were read.
    ///
    /// See ``ChatAPI/getMessageReadReceiptList(_:)``.
    public func getMessageReadReceiptList(
        _ messageList: [Message]
    ) async throws(ChatError) -> MessageReadReceiptListResult {
        var arguments = WireObject()
        arguments.set("messageList", messageList)
        return try await core.call(ChatContracts.getMessageReadReceiptList, arguments)
    }

    /// Gets the members of a group who have read a message, or those who haven't, page by page.
    ///
    /// See ``ChatAPI/getGroupMessageReadMemberList(message:cursor:filter:count:)``.
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
        return try await core.call(ChatContracts.getGroupMessageReadMemberList, arguments)
    }

    /// Changes a message after it was sent, for everybody who has it.
    ///
    /// See ``ChatAPI/modifyMessage(_:)``.
    public func modifyMessage(_ message: Message) async throws(ChatError) -> ModifyMessageResult {
        var arguments = WireObject()
        arguments.set("message", message)
        return try await core.call(ChatContracts.modifyMessage, arguments)
    }

    /// Sets extensions of a message.
    ///
    /// See ``ChatAPI/setMessageExtensions(_:extensions:)``.
    public func setMessageExtensions(
        _ message: Message,
        extensions: [MessageExtension]
    ) async throws(ChatError) -> MessageExtensionResultList {
        var arguments = WireObject()
        arguments.set("message", message)
        arguments["extensions"] = extensions.wire
        return try await core.call(ChatContracts.setMessageExtensions, arguments)
    }

    /// Gets the extensions of a message.
    ///
    /// See ``ChatAPI/getMessageExtensions(_:)``.
    public func getMessageExtensions(_ message: Message) async throws(ChatError) -> MessageExtensionList {
        var arguments = WireObject()
        arguments.set("message", message)
        return try await core.call(ChatContracts.getMessageExtensions, arguments)
    }

    /// Deletes extensions of a message, some or all.
    ///
    /// See ``ChatAPI/deleteMessageExtensions(_:keyList:)``.
    public func deleteMessageExtensions(
        _ message: Message,
        keyList: [String]?
    ) async throws(ChatError) -> MessageExtensionResultList {
        var arguments = WireObject()
        arguments.set("message", message)
        arguments["keyList"] = keyList.wire
        return try await core.call(ChatContracts.deleteMessageExtensions, arguments)
    }

    /// Puts a reaction on a message.
    ///
    /// See ``ChatAPI/addMessageReaction(_:reactionID:)``.
    public func addMessageReaction(_ message: Message, reactionID: String) async throws(ChatError) {
        var arguments = WireObject()
        arguments.set("message", message)
        arguments["reactionID"] = reactionID.wire
        try await core.call(ChatContracts.addMessageReaction, arguments)
    }

    /// Removes the user's reaction from a message.
    ///
    /// See ``ChatAPI/removeMessageReaction(_:reactionID:)``.
    public func removeMessageReaction(_ message: Message, reactionID: String) async throws(ChatError) {
        var arguments = WireObject()
        arguments.set("message", message)
        arguments["reactionID"] = reactionID.wire
        try await core.call(ChatContracts.removeMessageReaction, arguments)
    }

    /// Gets the reactions to several messages.
    ///
    /// See ``ChatAPI/getMessageReactions(messageList:maxUserCountPerReaction:)``.
    public func getMessageReactions(
        messageList: [Message],
        maxUserCountPerReaction: Int
    ) async throws(ChatError) -> MessageReactionsResult {
        var arguments = WireObject()
        arguments.set("messageList", messageList)
        arguments["maxUserCountPerReaction"] = maxUserCountPerReaction.wire
        return try await core.call(ChatContracts.getMessageReactions, arguments)
    }

    /// Gets the users who have put a reaction on a message, page by page.
    ///
    /// See ``ChatAPI/getAllUserListOfMessageReaction(message:reactionID:nextSeq:count:)``.
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
        return try await core.call(ChatContracts.getAllUserListOfMessageReaction, arguments)
    }

    /// Revokes a message, for everybody who has it.
    ///
    /// See ``ChatAPI/revokeMessage(_:)``.
    public func revokeMessage(_ message: Message) async throws(ChatError) -> RevokeMessageResult {
        var arguments = WireObject()
        arguments.set("message", message)
        return try await core.call(ChatContracts.revokeMessage, arguments)
    }

    /// Deletes messages of one conversation, for this user only.
    ///
    /// See ``ChatAPI/deleteMessage(_:)``.
    public func deleteMessage(_ messageList: [Message]) async throws(ChatError) -> DeleteMessageResult {
        var arguments = WireObject()
        arguments.set("messageList", messageList)
        return try await core.call(ChatContracts.deleteMessage, arguments)
    }

    // MARK: Conversations

    /// Gets the caller's conversations, all of them, some, or those that match a filter.
    ///
    /// See ``ChatAPI/getConversationList()``.
    public func getConversationList() async throws(ChatError) -> ConversationListResult {
        try await core.call(ChatContracts.getConversationListAll, WireObject())
    }

    /// Gets the caller's conversations, all of them, some, or those that match a filter.
    ///
    /// See ``ChatAPI/getConversationList(_:)``.
    public func getConversationList(
        _ conversationIDList: [ConversationID]
    ) async throws(ChatError) -> ConversationListResult {
        var arguments = WireObject()
        arguments["conversationIDList"] = conversationIDList.wire
        return try await core.call(ChatContracts.getConversationListSome, arguments)
    }

    /// Gets the caller's conversations, all of them, some, or those that match a filter.
    ///
    /// See ``ChatAPI/getConversationList(type:markType:groupName:hasUnreadCount:hasGroupAtInfo:)``.
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
        return try await core.call(ChatContracts.getConversationListFiltered, arguments)
    }

    /// Gets one conversation with the full profile of the user or group behind it.
    ///
    /// See ``ChatAPI/getConversationProfile(_:)``.
    public func getConversationProfile(
        _ conversationID: ConversationID
    ) async throws(ChatError) -> ConversationProfileResult {
        var arguments = WireObject()
        arguments["conversationID"] = conversationID.wire
        return try await core.call(ChatContracts.getConversationProfile, arguments)
    }

    /// Counts the unread messages of all conversations.
    ///
    /// See ``ChatAPI/getTotalUnreadMessageCount()``.
    public func getTotalUnreadMessageCount() async throws(ChatError) -> Int {
        try await core.call(ChatContracts.getTotalUnreadMessageCount, WireObject())
    }

    /// Marks all messages of a conversation as read.
    ///
    /// See ``ChatAPI/setMessageRead(conversationID:)``.
    public func setMessageRead(conversationID: ConversationID) async throws(ChatError) {
        var arguments = WireObject()
        arguments["conversationID"] = conversationID.wire
        try await core.call(ChatContracts.setMessageRead, arguments)
    }

    /// Marks the messages of all conversations as read.
    ///
    /// See ``ChatAPI/setAllMessageRead(scope:)``.
    public func setAllMessageRead(scope: ReadScope) async throws(ChatError) {
        var arguments = WireObject()
        arguments["scope"] = scope.wire
        try await core.call(ChatContracts.setAllMessageRead, arguments)
    }

    /// Pins a conversation to the top of the list, or unpins it.
    ///
    /// See ``ChatAPI/pinConversation(conversationID:isPinned:)``.
    public func pinConversation(
        conversationID: ConversationID,
        isPinned: Bool
    ) async throws(ChatError) -> ConversationIDResult {
        var arguments = WireObject()
        arguments["conversationID"] = conversationID.wire
        arguments["isPinned"] = isPinned.wire
        return try await core.call(ChatContracts.pinConversation, arguments)
    }

    /// Marks conversations, or removes the mark: a built-in one (star, unread, fold, hide) or one of your own.
    ///
    /// See ``ChatAPI/markConversation(conversationIDList:markType:enableMark:)``.
    public func markConversation(
        conversationIDList: [ConversationID],
        markType: UInt64,
        enableMark: Bool
    ) async throws(ChatError) -> ConversationOperationResult {
        var arguments = WireObject()
        arguments["conversationIDList"] = conversationIDList.wire
        arguments["markType"] = markType.wire
        arguments["enableMark"] = enableMark.wire
        return try await core.call(ChatContracts.markConversation, arguments)
    }

    /// Stores data of your own with conversations.
    ///
    /// See ``ChatAPI/setConversationCustomData(conversationIDList:customData:)``.
    public func setConversationCustomData(
        conversationIDList: [ConversationID],
        customData: String
    ) async throws(ChatError) -> ConversationOperationResult {
        var arguments = WireObject()
        arguments["conversationIDList"] = conversationIDList.wire
        arguments["customData"] = customData.wire
        return try await core.call(ChatContracts.setConversationCustomData, arguments)
    }

    /// Keeps a text that isn't sent yet with its conversation, on this device only.
    ///
    /// See ``ChatAPI/setConversationDraft(conversationID:draftText:)``.
    public func setConversationDraft(conversationID: ConversationID, draftText: String) async throws(ChatError) {
        var arguments = WireObject()
        arguments["conversationID"] = conversationID.wire
        arguments["draftText"] = draftText.wire
        try await core.call(ChatContracts.setConversationDraft, arguments)
    }

    /// Mutes the messages of a group, a topic or other users, or ends it.
    ///
    /// See ``ChatAPI/setMessageRemindType(groupID:messageRemindType:)``.
    public func setMessageRemindType(groupID: GroupID, messageRemindType: RemindType) async throws(ChatError) {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["messageRemindType"] = messageRemindType.wire
        try await core.call(ChatContracts.setMessageRemindTypeGroup, arguments)
    }

    /// Mutes the messages of a group, a topic or other users, or ends it.
    ///
    /// See ``ChatAPI/setMessageRemindType(userIDList:messageRemindType:)``.
    public func setMessageRemindType(
        userIDList: [UserID],
        messageRemindType: RemindType
    ) async throws(ChatError) -> SetMessageRemindTypeResult {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        arguments["messageRemindType"] = messageRemindType.wire
        return try await core.call(ChatContracts.setMessageRemindTypeUsers, arguments)
    }

    /// Mutes all messages, for a time or during certain hours.
    ///
    /// See
    /// ``ChatAPI/setAllReceiveMessageOpt(messageRemindType:startHour:startMinute:startSecond:duration:isRepeated:)``.
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
        try await core.call(ChatContracts.setAllReceiveMessageOpt, arguments)
    }

    /// Gets when all messages are muted.
    ///
    /// See ``ChatAPI/getAllReceiveMessageOpt()``.
    public func getAllReceiveMessageOpt() async throws(ChatError) -> AllReceiveMessageOpt {
        try await core.call(ChatContracts.getAllReceiveMessageOpt, WireObject())
    }

    /// Clears the user's history of a conversation; the conversation stays in the list.
    ///
    /// See ``ChatAPI/clearHistoryMessage(_:)``.
    public func clearHistoryMessage(_ conversationID: ConversationID) async throws(ChatError) {
        var arguments = WireObject()
        arguments["conversationID"] = conversationID.wire
        try await core.call(ChatContracts.clearHistoryMessage, arguments)
    }

    /// Deletes conversations, by default together with their history.
    ///
    /// See ``ChatAPI/deleteConversation(_:)``.
    public func deleteConversation(_ conversationID: ConversationID) async throws(ChatError) -> ConversationIDResult {
        var arguments = WireObject()
        arguments["conversationID"] = conversationID.wire
        return try await core.call(ChatContracts.deleteConversationOne, arguments)
    }

    /// Deletes conversations, by default together with their history.
    ///
    /// See ``ChatAPI/deleteConversation(conversationIDList:clearHistoryMessage:)``.
    public func deleteConversation(
        conversationIDList: [ConversationID],
        clearHistoryMessage: Bool
    ) async throws(ChatError) -> ConversationIDListResult {
        var arguments = WireObject()
        arguments["conversationIDList"] = conversationIDList.wire
        arguments["clearHistoryMessage"] = clearHistoryMessage.wire
        return try await core.call(ChatContracts.deleteConversationSeveral, arguments)
    }

    // MARK: Conversation groups

    /// Creates a conversation group and puts conversations into it.
    ///
    /// See ``ChatAPI/createConversationGroup(groupName:conversationIDList:)``.
    public func createConversationGroup(
        groupName: String,
        conversationIDList: [ConversationID]
    ) async throws(ChatError) -> ConversationOperationResult {
        var arguments = WireObject()
        arguments["groupName"] = groupName.wire
        arguments["conversationIDList"] = conversationIDList.wire
        return try await core.call(ChatContracts.createConversationGroup, arguments)
    }

    /// Puts conversations into a conversation group.
    ///
    /// See ``ChatAPI/addConversationsToGroup(groupName:conversationIDList:)``.
    public func addConversationsToGroup(
        groupName: String,
        conversationIDList: [ConversationID]
    ) async throws(ChatError) -> ConversationOperationResult {
        var arguments = WireObject()
        arguments["groupName"] = groupName.wire
        arguments["conversationIDList"] = conversationIDList.wire
        return try await core.call(ChatContracts.addConversationsToGroup, arguments)
    }

    /// Gets the names of the caller's conversation groups.
    ///
    /// See ``ChatAPI/getConversationGroupList()``.
    public func getConversationGroupList() async throws(ChatError) -> [String] {
        try await core.call(ChatContracts.getConversationGroupList, WireObject())
    }

    /// Gives a conversation group another name; its conversations stay in it.
    ///
    /// See ``ChatAPI/renameConversationGroup(oldName:newName:)``.
    public func renameConversationGroup(oldName: String, newName: String) async throws(ChatError) {
        var arguments = WireObject()
        arguments["oldName"] = oldName.wire
        arguments["newName"] = newName.wire
        try await core.call(ChatContracts.renameConversationGroup, arguments)
    }

    /// Removes conversations from a conversation group; they stay in the list.
    ///
    /// See ``ChatAPI/deleteConversationsFromGroup(groupName:conversationIDList:)``.
    public func deleteConversationsFromGroup(
        groupName: String,
        conversationIDList: [ConversationID]
    ) async throws(ChatError) -> ConversationOperationResult {
        var arguments = WireObject()
        arguments["groupName"] = groupName.wire
        arguments["conversationIDList"] = conversationIDList.wire
        return try await core.call(ChatContracts.deleteConversationsFromGroup, arguments)
    }

    /// Deletes a conversation group; its conversations stay in the list.
    ///
    /// See ``ChatAPI/deleteConversationGroup(_:)``.
    public func deleteConversationGroup(_ groupName: String) async throws(ChatError) {
        var arguments = WireObject()
        arguments["groupName"] = groupName.wire
        try await core.call(ChatContracts.deleteConversationGroup, arguments)
    }

    // MARK: Groups

    /// Creates a group with its first members.
    ///
    /// See
    /// ``ChatAPI/createGroup(name:type:groupID:introduction:notification:avatar:maxMemberNum:joinOption:inviteOption:memberList:groupCustomField:isSupportTopic:)``.
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
        return try await core.call(ChatContracts.createGroup, arguments)
    }

    /// Finds a group by its id.
    ///
    /// See ``ChatAPI/searchGroupByID(_:)``.
    public func searchGroupByID(_ groupID: GroupID) async throws(ChatError) -> GroupResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        return try await core.call(ChatContracts.searchGroupByID, arguments)
    }

    /// Joins a group, or applies to join it where somebody has to agree.
    ///
    /// See ``ChatAPI/joinGroup(groupID:applyMessage:)``.
    public func joinGroup(groupID: GroupID, applyMessage: String) async throws(ChatError) -> JoinGroupResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["applyMessage"] = applyMessage.wire
        return try await core.call(ChatContracts.joinGroup, arguments)
    }

    /// Gets the applications and invitations that the caller can decide about, as owner or administrator of groups.
    ///
    /// See ``ChatAPI/getGroupApplicationList()``.
    public func getGroupApplicationList() async throws(ChatError) -> GroupApplicationListResult {
        try await core.call(ChatContracts.getGroupApplicationList, WireObject())
    }

    /// Accepts or rejects an application to join a group, or an invitation.
    ///
    /// See ``ChatAPI/handleGroupApplication(handleAction:handleMessage:message:application:)``.
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
        return try await core.call(ChatContracts.handleGroupApplication, arguments)
    }

    /// Puts users into a group.
    ///
    /// See ``ChatAPI/addGroupMember(groupID:userIDList:)``.
    public func addGroupMember(groupID: GroupID, userIDList: [UserID]) async throws(ChatError) -> AddGroupMemberResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["userIDList"] = userIDList.wire
        return try await core.call(ChatContracts.addGroupMember, arguments)
    }

    /// Gets the groups that the user is in.
    ///
    /// See ``ChatAPI/getGroupList()``.
    public func getGroupList() async throws(ChatError) -> GroupListResult {
        try await core.call(ChatContracts.getGroupList, WireObject())
    }

    /// Gets the whole profile of a group, with its number of members.
    ///
    /// See ``ChatAPI/getGroupProfile(groupID:groupCustomFieldFilter:)``.
    public func getGroupProfile(
        groupID: GroupID,
        groupCustomFieldFilter: [String]?
    ) async throws(ChatError) -> GroupResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["groupCustomFieldFilter"] = groupCustomFieldFilter.wire
        return try await core.call(ChatContracts.getGroupProfile, arguments)
    }

    /// Changes the profile of a group; what isn't given stays as it is.
    ///
    /// See
    /// ``ChatAPI/updateGroupProfile(groupID:name:avatar:introduction:notification:muteAllMembers:joinOption:inviteOption:groupCustomField:)``.
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
        return try await core.call(ChatContracts.updateGroupProfile, arguments)
    }

    /// Gets the members of a group, page by page.
    ///
    /// See ``ChatAPI/getGroupMemberList(groupID:role:count:offset:filter:)``.
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
        return try await core.call(ChatContracts.getGroupMemberList, arguments)
    }

    /// Gets the profiles of some members of a group.
    ///
    /// See ``ChatAPI/getGroupMemberProfile(groupID:userIDList:memberCustomFieldFilter:)``.
    public func getGroupMemberProfile(
        groupID: GroupID,
        userIDList: [UserID],
        memberCustomFieldFilter: [String]?
    ) async throws(ChatError) -> GroupMemberProfileResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["userIDList"] = userIDList.wire
        arguments["memberCustomFieldFilter"] = memberCustomFieldFilter.wire
        return try await core.call(ChatContracts.getGroupMemberProfile, arguments)
    }

    /// Counts the members of a group who are online.
    ///
    /// See ``ChatAPI/getGroupOnlineMemberCount(_:)``.
    public func getGroupOnlineMemberCount(_ groupID: GroupID) async throws(ChatError) -> OnlineMemberCountResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        return try await core.call(ChatContracts.getGroupOnlineMemberCount, arguments)
    }

    /// Makes a member an administrator, or an ordinary member again. Only the owner can do it.
    ///
    /// See ``ChatAPI/setGroupMemberRole(groupID:userID:role:)``.
    public func setGroupMemberRole(
        groupID: GroupID,
        userID: UserID,
        role: GroupMemberRole
    ) async throws(ChatError) -> GroupMemberResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["userID"] = userID.wire
        arguments["role"] = role.wire
        return try await core.call(ChatContracts.setGroupMemberRole, arguments)
    }

    /// Sets the name that a member has in a group.
    ///
    /// See ``ChatAPI/setGroupMemberNameCard(groupID:userID:nameCard:)``.
    public func setGroupMemberNameCard(
        groupID: GroupID,
        userID: UserID?,
        nameCard: String
    ) async throws(ChatError) -> GroupMemberResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["userID"] = userID.wire
        arguments["nameCard"] = nameCard.wire
        return try await core.call(ChatContracts.setGroupMemberNameCard, arguments)
    }

    /// Sets fields of the app's own of a member of a group.
    ///
    /// See ``ChatAPI/setGroupMemberCustomField(groupID:userID:memberCustomField:)``.
    public func setGroupMemberCustomField(
        groupID: GroupID,
        userID: UserID?,
        memberCustomField: [CustomField]
    ) async throws(ChatError) -> GroupMemberResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["userID"] = userID.wire
        arguments["memberCustomField"] = memberCustomField.wire
        return try await core.call(ChatContracts.setGroupMemberCustomField, arguments)
    }

    /// Mutes a member of a group for a while, or unmutes them.
    ///
    /// See ``ChatAPI/setGroupMemberMuteTime(groupID:userID:muteTime:)``.
    public func setGroupMemberMuteTime(
        groupID: GroupID,
        userID: UserID,
        muteTime: Int
    ) async throws(ChatError) -> GroupMemberResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["userID"] = userID.wire
        arguments["muteTime"] = muteTime.wire
        return try await core.call(ChatContracts.setGroupMemberMuteTime, arguments)
    }

    /// Marks members of an AVChatRoom, or removes the mark.
    ///
    /// See ``ChatAPI/markGroupMemberList(groupID:userIDList:markType:enableMark:)``.
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
        return try await core.call(ChatContracts.markGroupMemberList, arguments)
    }

    /// Sets the attributes of a group in place of all that it had.
    ///
    /// See ``ChatAPI/initGroupAttributes(groupID:groupAttributes:)``.
    public func initGroupAttributes(
        groupID: GroupID,
        groupAttributes: WireMap<String, String>
    ) async throws(ChatError) -> GroupAttributesResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["groupAttributes"] = groupAttributes.wire
        return try await core.call(ChatContracts.initGroupAttributes, arguments)
    }

    /// Sets attributes of a group; the others stay as they are.
    ///
    /// See ``ChatAPI/setGroupAttributes(groupID:groupAttributes:)``.
    public func setGroupAttributes(
        groupID: GroupID,
        groupAttributes: WireMap<String, String>
    ) async throws(ChatError) -> GroupAttributesResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["groupAttributes"] = groupAttributes.wire
        return try await core.call(ChatContracts.setGroupAttributes, arguments)
    }

    /// Gets attributes of a group, some or all.
    ///
    /// See ``ChatAPI/getGroupAttributes(groupID:keyList:)``.
    public func getGroupAttributes(
        groupID: GroupID,
        keyList: [String]
    ) async throws(ChatError) -> GroupAttributesResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["keyList"] = keyList.wire
        return try await core.call(ChatContracts.getGroupAttributes, arguments)
    }

    /// Deletes attributes of a group, some or all.
    ///
    /// See ``ChatAPI/deleteGroupAttributes(groupID:keyList:)``.
    public func deleteGroupAttributes(
        groupID: GroupID,
        keyList: [String]
    ) async throws(ChatError) -> GroupAttributeKeysResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["keyList"] = keyList.wire
        return try await core.call(ChatContracts.deleteGroupAttributes, arguments)
    }

    /// Sets counters of a group; the others stay as they are.
    ///
    /// See ``ChatAPI/setGroupCounters(groupID:counters:)``.
    public func setGroupCounters(
        groupID: GroupID,
        counters: WireMap<String, Int>
    ) async throws(ChatError) -> GroupCountersResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["counters"] = counters.wire
        return try await core.call(ChatContracts.setGroupCounters, arguments)
    }

    /// Increases a counter of a group.
    ///
    /// See ``ChatAPI/increaseGroupCounter(groupID:key:value:)``.
    public func increaseGroupCounter(
        groupID: GroupID,
        key: String,
        value: Int
    ) async throws(ChatError) -> GroupCounter {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["key"] = key.wire
        arguments["value"] = value.wire
        return try await core.call(ChatContracts.increaseGroupCounter, arguments)
    }

    /// Decreases a counter of a group.
    ///
    /// See ``ChatAPI/decreaseGroupCounter(groupID:key:value:)``.
    public func decreaseGroupCounter(
        groupID: GroupID,
        key: String,
        value: Int
    ) async throws(ChatError) -> GroupCounter {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["key"] = key.wire
        arguments["value"] = value.wire
        return try await core.call(ChatContracts.decreaseGroupCounter, arguments)
    }

    /// Gets counters of a group, some or all.
    ///
    /// See ``ChatAPI/getGroupCounters(groupID:keyList:)``.
    public func getGroupCounters(groupID: GroupID, keyList: [String]?) async throws(ChatError) -> GroupCountersResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["keyList"] = keyList.wire
        return try await core.call(ChatContracts.getGroupCounters, arguments)
    }

    /// Removes members from a group.
    ///
    /// See ``ChatAPI/deleteGroupMember(groupID:userIDList:reason:duration:)``.
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
        return try await core.call(ChatContracts.deleteGroupMember, arguments)
    }

    /// Leaves a group.
    ///
    /// See ``ChatAPI/quitGroup(_:)``.
    public func quitGroup(_ groupID: GroupID) async throws(ChatError) -> GroupIDResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        return try await core.call(ChatContracts.quitGroup, arguments)
    }

    /// Makes another member the owner of a group. Only the owner can do it.
    ///
    /// See ``ChatAPI/changeGroupOwner(groupID:newOwnerID:)``.
    public func changeGroupOwner(groupID: GroupID, newOwnerID: UserID) async throws(ChatError) -> GroupResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["newOwnerID"] = newOwnerID.wire
        return try await core.call(ChatContracts.changeGroupOwner, arguments)
    }

    /// Dismisses a group. Only the owner can do it.
    ///
    /// See ``ChatAPI/dismissGroup(_:)``.
    public func dismissGroup(_ groupID: GroupID) async throws(ChatError) -> GroupIDResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        return try await core.call(ChatContracts.dismissGroup, arguments)
    }

    // MARK: Communities

    /// Makes a topic in a community.
    ///
    /// See ``ChatAPI/createTopicInCommunity(groupID:topicName:topicID:avatar:notification:introduction:customData:)``.
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
        return try await core.call(ChatContracts.createTopicInCommunity, arguments)
    }

    /// Gets the communities with topics that the caller is in.
    ///
    /// See ``ChatAPI/getJoinedCommunityList()``.
    public func getJoinedCommunityList() async throws(ChatError) -> CommunityListResult {
        try await core.call(ChatContracts.getJoinedCommunityList, WireObject())
    }

    /// Gets topics of a community, some or all.
    ///
    /// See ``ChatAPI/getTopicList(groupID:topicIDList:)``.
    public func getTopicList(groupID: GroupID, topicIDList: [GroupID]?) async throws(ChatError) -> TopicListResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["topicIDList"] = topicIDList.wire
        return try await core.call(ChatContracts.getTopicList, arguments)
    }

    /// Changes the profile of a topic; what isn't given stays as it is.
    ///
    /// See
    /// ``ChatAPI/updateTopicProfile(groupID:topicID:topicName:avatar:notification:introduction:customData:muteAllMembers:)``.
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
        return try await core.call(ChatContracts.updateTopicProfile, arguments)
    }

    /// Deletes topics of a community, some or all.
    ///
    /// See ``ChatAPI/deleteTopicFromCommunity(groupID:topicIDList:)``.
    public func deleteTopicFromCommunity(
        groupID: GroupID,
        topicIDList: [GroupID]?
    ) async throws(ChatError) -> TopicOperationResult {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["topicIDList"] = topicIDList.wire
        return try await core.call(ChatContracts.deleteTopicFromCommunity, arguments)
    }

    // MARK: Relations

    /// Adds a friend, or sends a friend application if the other user wants to be asked.
    ///
    /// See ``ChatAPI/addFriend(to:source:wording:type:remark:groupName:)``.
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
        return try await core.call(ChatContracts.addFriend, arguments)
    }

    /// Gets the friend applications that weren't answered yet, sent and received.
    ///
    /// See ``ChatAPI/getFriendApplicationList()``.
    public func getFriendApplicationList() async throws(ChatError) -> FriendApplicationList {
        try await core.call(ChatContracts.getFriendApplicationList, WireObject())
    }

    /// Marks all friend applications that the user has received as read.
    ///
    /// See ``ChatAPI/setFriendApplicationRead()``.
    public func setFriendApplicationRead() async throws(ChatError) {
        try await core.call(ChatContracts.setFriendApplicationRead, WireObject())
    }

    /// Accepts a friend application that the user has received.
    ///
    /// See ``ChatAPI/acceptFriendApplication(userID:remark:type:)``.
    public func acceptFriendApplication(
        userID: UserID,
        remark: String,
        type: FriendApplicationAnswer
    ) async throws(ChatError) {
        var arguments = WireObject()
        arguments["userID"] = userID.wire
        arguments["remark"] = remark.wire
        arguments["type"] = type.wire
        try await core.call(ChatContracts.acceptFriendApplication, arguments)
    }

    /// Refuses a friend application that the user has received.
    ///
    /// See ``ChatAPI/refuseFriendApplication(userID:)``.
    public func refuseFriendApplication(userID: UserID) async throws(ChatError) {
        var arguments = WireObject()
        arguments["userID"] = userID.wire
        try await core.call(ChatContracts.refuseFriendApplication, arguments)
    }

    /// Deletes a friend application, sent or received, from the user's list.
    ///
    /// See ``ChatAPI/deleteFriendApplication(userID:type:)``.
    public func deleteFriendApplication(userID: UserID, type: FriendApplicationType) async throws(ChatError) {
        var arguments = WireObject()
        arguments["userID"] = userID.wire
        arguments["type"] = type.wire
        try await core.call(ChatContracts.deleteFriendApplication, arguments)
    }

    /// Gets the user's friends.
    ///
    /// See ``ChatAPI/getFriendList()``.
    public func getFriendList() async throws(ChatError) -> [Friend] {
        try await core.call(ChatContracts.getFriendList, WireObject())
    }

    /// Gets what the user keeps about friends, with custom fields and whole profiles.
    ///
    /// See ``ChatAPI/getFriendProfile(userIDList:)``.
    public func getFriendProfile(userIDList: [UserID]) async throws(ChatError) -> FriendProfileResult {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        return try await core.call(ChatContracts.getFriendProfile, arguments)
    }

    /// Checks which of the two sides has the other as a friend.
    ///
    /// See ``ChatAPI/checkFriend(userIDList:type:)``.
    public func checkFriend(userIDList: [UserID], type: CheckFriendType) async throws(ChatError) -> CheckFriendResult {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        arguments["type"] = type.wire
        return try await core.call(ChatContracts.checkFriend, arguments)
    }

    /// Changes the remark of a friend, or custom fields.
    ///
    /// See ``ChatAPI/updateFriend(userID:remark:friendCustomField:)``.
    public func updateFriend(
        userID: UserID,
        remark: String?,
        friendCustomField: [FriendCustomField]?
    ) async throws(ChatError) -> Friend {
        var arguments = WireObject()
        arguments["userID"] = userID.wire
        arguments["remark"] = remark.wire
        arguments["friendCustomField"] = friendCustomField.wire
        return try await core.call(ChatContracts.updateFriend, arguments)
    }

    /// Deletes friends from the user's own list, or from the lists of both sides.
    ///
    /// See ``ChatAPI/deleteFriend(userIDList:type:)``.
    public func deleteFriend(
        userIDList: [UserID],
        type: DeleteFriendType
    ) async throws(ChatError) -> DeleteFriendResult {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        arguments["type"] = type.wire
        return try await core.call(ChatContracts.deleteFriend, arguments)
    }

    /// Creates a friend group and puts friends into it.
    ///
    /// See ``ChatAPI/createFriendGroup(name:userIDList:)``.
    public func createFriendGroup(name: String, userIDList: [UserID]) async throws(ChatError) -> FriendGroupResult {
        var arguments = WireObject()
        arguments["name"] = name.wire
        arguments["userIDList"] = userIDList.wire
        return try await core.call(ChatContracts.createFriendGroup, arguments)
    }

    /// Gets the user's friend groups.
    ///
    /// See ``ChatAPI/getFriendGroupList()``.
    public func getFriendGroupList() async throws(ChatError) -> [FriendGroup] {
        try await core.call(ChatContracts.getFriendGroupList, WireObject())
    }

    /// Puts friends into a friend group.
    ///
    /// See ``ChatAPI/addToFriendGroup(name:userIDList:)``.
    public func addToFriendGroup(name: String, userIDList: [UserID]) async throws(ChatError) -> FriendGroupResult {
        var arguments = WireObject()
        arguments["name"] = name.wire
        arguments["userIDList"] = userIDList.wire
        return try await core.call(ChatContracts.addToFriendGroup, arguments)
    }

    /// Renames a friend group; its friends stay in it.
    ///
    /// See ``ChatAPI/renameFriendGroup(oldName:newName:)``.
    public func renameFriendGroup(oldName: String, newName: String) async throws(ChatError) -> FriendGroup {
        var arguments = WireObject()
        arguments["oldName"] = oldName.wire
        arguments["newName"] = newName.wire
        return try await core.call(ChatContracts.renameFriendGroup, arguments)
    }

    /// Removes friends from a friend group; they stay friends.
    ///
    /// See ``ChatAPI/removeFromFriendGroup(name:userIDList:)``.
    public func removeFromFriendGroup(name: String, userIDList: [UserID]) async throws(ChatError) -> FriendGroupResult {
        var arguments = WireObject()
        arguments["name"] = name.wire
        arguments["userIDList"] = userIDList.wire
        return try await core.call(ChatContracts.removeFromFriendGroup, arguments)
    }

    /// Deletes a friend group; its friends stay friends.
    ///
    /// See ``ChatAPI/deleteFriendGroup(name:)``.
    public func deleteFriendGroup(name: String) async throws(ChatError) -> FriendGroup {
        var arguments = WireObject()
        arguments["name"] = name.wire
        return try await core.call(ChatContracts.deleteFriendGroup, arguments)
    }

    /// Blocks users, so that neither side can write to the other.
    ///
    /// See ``ChatAPI/addToBlacklist(userIDList:)``.
    public func addToBlacklist(userIDList: [UserID]) async throws(ChatError) -> [UserID] {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        return try await core.call(ChatContracts.addToBlacklist, arguments)
    }

    /// Gets the users that the caller has blocked.
    ///
    /// See ``ChatAPI/getBlacklist()``.
    public func getBlacklist() async throws(ChatError) -> [UserID] {
        try await core.call(ChatContracts.getBlacklist, WireObject())
    }

    /// Unblocks users; friendships that ended don't come back.
    ///
    /// See ``ChatAPI/removeFromBlacklist(userIDList:)``.
    public func removeFromBlacklist(userIDList: [UserID]) async throws(ChatError) -> [UserID] {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        return try await core.call(ChatContracts.removeFromBlacklist, arguments)
    }

    /// Follows users; they needn't agree.
    ///
    /// See ``ChatAPI/followUser(_:)``.
    public func followUser(_ userIDList: [UserID]) async throws(ChatError) -> [FollowResult] {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        return try await core.call(ChatContracts.followUser, arguments)
    }

    /// Gets the users that the caller follows, page by page.
    ///
    /// See ``ChatAPI/getMyFollowingList(_:)``.
    public func getMyFollowingList(_ nextCursor: String) async throws(ChatError) -> FollowList {
        var arguments = WireObject()
        arguments["nextCursor"] = nextCursor.wire
        return try await core.call(ChatContracts.getMyFollowingList, arguments)
    }

    /// Gets the followers of the caller, page by page.
    ///
    /// See ``ChatAPI/getMyFollowersList(_:)``.
    public func getMyFollowersList(_ nextCursor: String) async throws(ChatError) -> FollowList {
        var arguments = WireObject()
        arguments["nextCursor"] = nextCursor.wire
        return try await core.call(ChatContracts.getMyFollowersList, arguments)
    }

    /// Gets the mutual followers of the caller, page by page.
    ///
    /// See ``ChatAPI/getMutualFollowersList(_:)``.
    public func getMutualFollowersList(_ nextCursor: String) async throws(ChatError) -> FollowList {
        var arguments = WireObject()
        arguments["nextCursor"] = nextCursor.wire
        return try await core.call(ChatContracts.getMutualFollowersList, arguments)
    }

    /// Gets how many users follow, are followed by, and are mutual followers of users.
    ///
    /// See ``ChatAPI/getUserFollowInfo(_:)``.
    public func getUserFollowInfo(_ userIDList: [UserID]?) async throws(ChatError) -> [FollowInfo] {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        return try await core.call(ChatContracts.getUserFollowInfo, arguments)
    }

    /// Checks for several users whether they follow the caller, and the caller them.
    ///
    /// See ``ChatAPI/checkFollowType(_:)``.
    public func checkFollowType(_ userIDList: [UserID]) async throws(ChatError) -> [FollowTypeResult] {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        return try await core.call(ChatContracts.checkFollowType, arguments)
    }

    /// Follows users no longer.
    ///
    /// See ``ChatAPI/unfollowUser(_:)``.
    public func unfollowUser(_ userIDList: [UserID]) async throws(ChatError) -> [FollowResult] {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        return try await core.call(ChatContracts.unfollowUser, arguments)
    }

    // MARK: Users

    /// Gets the user's own profile.
    ///
    /// See ``ChatAPI/getMyProfile()``.
    public func getMyProfile() async throws(ChatError) -> Profile {
        try await core.call(ChatContracts.getMyProfile, WireObject())
    }

    /// Changes the user's own profile; what isn't given stays as it is.
    ///
    /// See
    /// ``ChatAPI/updateMyProfile(nick:avatar:gender:selfSignature:allowType:birthday:location:language:messageSettings:adminForbidType:level:role:profileCustomField:)``.
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
        return try await core.call(ChatContracts.updateMyProfile, arguments)
    }

    /// Gets the profiles of other users, friends or not.
    ///
    /// See ``ChatAPI/getUserProfile(userIDList:)``.
    public func getUserProfile(userIDList: [UserID]) async throws(ChatError) -> [Profile] {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        return try await core.call(ChatContracts.getUserProfile, arguments)
    }

    /// Sets the user's custom status, or clears it.
    ///
    /// See ``ChatAPI/setSelfStatus(customStatus:)``.
    public func setSelfStatus(customStatus: String) async throws(ChatError) -> UserStatus {
        var arguments = WireObject()
        arguments["customStatus"] = customStatus.wire
        return try await core.call(ChatContracts.setSelfStatus, arguments)
    }

    /// Gets whether users are online, and their custom status.
    ///
    /// See ``ChatAPI/getUserStatus(userIDList:)``.
    public func getUserStatus(userIDList: [UserID]) async throws(ChatError) -> UserStatusResult {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        return try await core.call(ChatContracts.getUserStatus, arguments)
    }

    /// Subscribes to the status of users.
    ///
    /// See ``ChatAPI/subscribeUserStatus(userIDList:)``.
    public func subscribeUserStatus(userIDList: [UserID]) async throws(ChatError) -> StatusSubscriptionResult {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        return try await core.call(ChatContracts.subscribeUserStatus, arguments)
    }

    /// Unsubscribes from the status of users, or of all.
    ///
    /// See ``ChatAPI/unsubscribeUserStatus(userIDList:)``.
    public func unsubscribeUserStatus(userIDList: [UserID]) async throws(ChatError) -> StatusSubscriptionResult {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        return try await core.call(ChatContracts.unsubscribeUserStatus, arguments)
    }

    // MARK: Signalling

    /// Invites another user.
    ///
    /// See ``ChatAPI/invite(userID:data:timeout:onlineUserOnly:offlinePushInfo:)``.
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
        return try await core.call(ChatContracts.invite, arguments)
    }

    /// Invites members of a group.
    ///
    /// See ``ChatAPI/inviteInGroup(groupID:inviteeList:data:timeout:onlineUserOnly:offlinePushInfo:)``.
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
        return try await core.call(ChatContracts.inviteInGroup, arguments)
    }

    /// Gets what a message says about an invitation.
    ///
    /// See ``ChatAPI/getSignalingInfo(_:)``.
    public func getSignalingInfo(_ message: Message) async throws(ChatError) -> Signaling? {
        var arguments = WireObject()
        arguments.set("message", message)
        return try await core.call(ChatContracts.getSignalingInfo, arguments)
    }

    /// Changes the data of an open invitation.
    ///
    /// See ``ChatAPI/modifyInvitation(inviteID:data:)``.
    public func modifyInvitation(inviteID: InviteID, data: String) async throws(ChatError) {
        var arguments = WireObject()
        arguments["inviteID"] = inviteID.wire
        arguments["data"] = data.wire
        try await core.call(ChatContracts.modifyInvitation, arguments)
    }

    /// Accepts an invitation.
    ///
    /// See ``ChatAPI/accept(inviteID:data:)``.
    public func accept(inviteID: InviteID, data: String) async throws(ChatError) {
        var arguments = WireObject()
        arguments["inviteID"] = inviteID.wire
        arguments["data"] = data.wire
        try await core.call(ChatContracts.accept, arguments)
    }

    /// Rejects an invitation.
    ///
    /// See ``ChatAPI/reject(inviteID:data:)``.
    public func reject(inviteID: InviteID, data: String) async throws(ChatError) {
        var arguments = WireObject()
        arguments["inviteID"] = inviteID.wire
        arguments["data"] = data.wire
        try await core.call(ChatContracts.reject, arguments)
    }

    /// Cancels an invitation that somebody hasn't answered yet.
    ///
    /// See ``ChatAPI/cancel(inviteID:data:)``.
    public func cancel(inviteID: InviteID, data: String) async throws(ChatError) {
        var arguments = WireObject()
        arguments["inviteID"] = inviteID.wire
        arguments["data"] = data.wire
        try await core.call(ChatContracts.cancel, arguments)
    }
}
