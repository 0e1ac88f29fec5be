// Generated from the spec by sdkgen. Do not edit.
//
// The protocol with every method of Tencent Cloud Chat.

import SDKRuntime

/// Messages, conversations, groups and relations between the users of an app. Making a client takes the place of the
/// vendor's `create`, and the client's stream of events the place of `on` and `off`.
///
/// Every method of Tencent Cloud Chat 3.3.2.
///
/// ``ChatClient`` speaks it over a transport; a mock or an app's own type can take its place.
public protocol ChatAPI: Sendable {
    // MARK: Client

    /// Logs a user in on the client.
    ///
    /// Listen to events before logging in, so that none is missed. Wait for SDK_READY before calling methods that need
    /// a login. An account can be logged in on one Web client; the console can allow more. Beyond that, the client that
    /// logged in first is kicked out and receives SDK_NOT_READY and KICKED_OUT; the others go on.
    ///
    /// Events: `SDK_NOT_READY`, `KICKED_OUT`, `SDK_READY`, `CONVERSATION_LIST_UPDATED`,
    /// `TOTAL_UNREAD_MESSAGE_COUNT_UPDATED`, `NEW_INVITATION_RECEIVED` and `USER_STATUS_UPDATED`.
    ///
    /// Reference: `methods/login.html`, with 6 more notes.
    ///
    /// - Parameters:
    ///   - userID: Who logs in. Empty counts as missing.
    ///   - userSig: The user's signature, made by the app's server. Empty counts as missing.
    /// - Returns: Whether it was a login or a repeated one.
    /// - Throws: ``ChatError`` with the code `noNetwork`, `invalidParameter`, `accountSessionKeyExpired`,
    ///   `accountUserSigCheckFailed` or `serviceNotPurchased`.
    func login(userID: UserID, userSig: String) async throws(ChatError) -> LoginResult

    /// Tells whether methods that need a login can be called.
    ///
    /// SDK_READY and SDK_NOT_READY tell of changes.
    ///
    /// Reference: `methods/isReady.html`.
    ///
    /// - Returns: Whether they can.
    func isReady() async throws(ChatError) -> Bool

    /// Tells who is logged in.
    ///
    /// Reference: `methods/getLoginUser.html`.
    ///
    /// - Returns: The user, or an empty id when nobody is logged in.
    func getLoginUser() async throws(ChatError) -> UserID

    /// Logs the user out of the client and clears what it held in memory.
    ///
    /// The client goes offline and receives SDK_NOT_READY; other clients of the account stay online. If nobody is
    /// logged in it fails with 2024, after a logout too.
    ///
    /// Events: `SDK_NOT_READY` and `USER_STATUS_UPDATED`.
    ///
    /// Reference: `methods/logout.html`.
    ///
    /// - Throws: ``ChatError`` with the code `userNotLoggedIn`.
    func logout() async throws(ChatError)

    /// Logs out, closes the connection and frees what the client held.
    ///
    /// Events: `SDK_NOT_READY`, `USER_STATUS_UPDATED` and `SDK_DESTROY`.
    ///
    /// Reference: `methods/destroy.html`.
    func destroy() async throws(ChatError)

    /// Registers a plug-in, for uploading files or for pushes.
    ///
    /// Messages with an image, an audio file, a video or a file need the plug-in for uploads. The plug-in for pushes is
    /// for uni-app; its settings come from the console. After a login the client gives the push token to the service;
    /// users have to agree to that first. Without the token there are no pushes.
    ///
    /// Ends in `invalidParameter` if `value` is `.push` and `pushConfig` isn't given.
    ///
    /// Reference: `methods/registerPlugin.html`, with 2 more notes.
    ///
    /// - Parameters:
    ///   - value: The plug-in.
    ///   - pushConfig: The settings of the plug-in for pushes, which needs them.
    /// - Throws: ``ChatError`` with the code `invalidParameter`.
    func registerPlugin(value: Plugin, pushConfig: PushConfig?) async throws(ChatError)

    /// Sets how much the client logs.
    ///
    /// Reference: `methods/setLogLevel.html`.
    ///
    /// - Parameter level: The least important messages that are logged.
    /// - Throws: ``ChatError`` with the code `invalidParameter`.
    func setLogLevel(_ level: LogLevel) async throws(ChatError)

    // MARK: Messages

    /// Makes a text message, to be sent with sendMessage.
    ///
    /// A message to a topic has the topic's id in `to` and `GROUP` as its type of conversation. A message to a group
    /// can be sent to only some of its members. A message for some members isn't counted as unread.
    ///
    /// Ends in `invalidParameter` if `receiverList` is given and `conversationType` isn't `.group`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/createTextMessage.html`, with 3 more notes.
    ///
    /// - Parameters:
    ///   - to: Whom it is for: the id of a user, a group or a topic. Empty counts as missing.
    ///   - conversationType: `C2C` for a user, `GROUP` for a group or a topic.
    ///   - payload: The text.
    ///   - cloudCustomData: Custom data, which the service keeps and the receivers get. `""` when none is given.
    ///   - receiverList: Only these members receive it; not in communities and AVChatRooms. At most 50 items, else
    ///     `invalidParameter`.
    ///   - priority: Which messages a busy group receives first. `.normal` when none is given.
    ///   - needReadReceipt: Whether read receipts are wanted. `false` when none is given.
    ///   - isSupportExtension: Whether extensions can be set on it. `false` when none is given.
    ///   - customModerationConfigurationID: The id of the app's own moderation rules, for this message only; they
    ///     aren't kept.
    /// - Returns: The message, which can be shown at once.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn` or
    ///   `invalidParameter`.
    func createTextMessage(
        to: String,
        conversationType: ConversationType,
        payload: TextPayload,
        cloudCustomData: String,
        receiverList: [UserID]?,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        customModerationConfigurationID: String?
    ) async throws(ChatError) -> Message

    /// Makes a message of text that mentions members of a group, to be sent with sendMessage.
    ///
    /// It is only for groups; communities and topics don't support mentioning everyone. It can't be sent to only some
    /// members. `text` doesn't say who is mentioned; the names in it are up to the app.
    ///
    /// Ends in `invalidParameter` if `conversationType` isn't `.group`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/createTextAtMessage.html`, with 2 more notes.
    ///
    /// - Parameters:
    ///   - to: The id of the group. Empty counts as missing.
    ///   - conversationType: `GROUP`, the only one that it can be.
    ///   - payload: The text and the mentioned users.
    ///   - cloudCustomData: Custom data, which the service keeps and the receivers get. `""` when none is given.
    ///   - priority: Which messages a busy group receives first. `.normal` when none is given.
    ///   - needReadReceipt: Whether read receipts are wanted. `false` when none is given.
    ///   - isSupportExtension: Whether extensions can be set on it. `false` when none is given.
    ///   - customModerationConfigurationID: The id of the app's own moderation rules, for this message only; they
    ///     aren't kept.
    /// - Returns: The message, which can be shown at once.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn` or
    ///   `invalidParameter`.
    func createTextAtMessage(
        to: String,
        conversationType: ConversationType,
        payload: TextAtContent,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        customModerationConfigurationID: String?
    ) async throws(ChatError) -> Message

    /// Makes an image message, to be sent with sendMessage.
    ///
    /// One message holds one image. A browser may empty the file after sending; keep a copy if it is needed later. With
    /// the vendor's moderation, MESSAGE_MODIFIED tells of an image at fault when judging it took too long for the
    /// sending to wait; its `hasRiskContent` is true then.
    ///
    /// Ends in `invalidParameter` if `receiverList` is given and `conversationType` isn't `.group`.
    ///
    /// Not part of the call is the vendor's function `onProgress`: Is told while the message is sent how far the upload
    /// has come, as a number up to 1. In its place comes the event `MESSAGE_UPLOAD_PROGRESS`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/createImageMessage.html`, with 2 more notes.
    ///
    /// - Parameters:
    ///   - to: Whom it is for: the id of a user or a group. Empty counts as missing.
    ///   - conversationType: `C2C` for a user, `GROUP` for a group.
    ///   - payload: The image.
    ///   - cloudCustomData: Custom data, which the service keeps and the receivers get. `""` when none is given.
    ///   - priority: Which messages a busy group receives first. `.normal` when none is given.
    ///   - needReadReceipt: Whether read receipts are wanted. `false` when none is given.
    ///   - isSupportExtension: Whether extensions can be set on it. `false` when none is given.
    ///   - receiverList: Only these members receive it; not in communities and AVChatRooms. At most 50 items, else
    ///     `invalidParameter`.
    ///   - customModerationConfigurationID: The id of the app's own moderation rules, for this message only; they
    ///     aren't kept.
    /// - Returns: The message, which can be shown at once.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn` or
    ///   `invalidParameter`.
    func createImageMessage(
        to: String,
        conversationType: ConversationType,
        payload: MediaContent,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        receiverList: [UserID]?,
        customModerationConfigurationID: String?
    ) async throws(ChatError) -> Message

    /// Makes an audio message, to be sent with sendMessage.
    ///
    /// Audio files in AAC can be played on every platform. With the vendor's moderation, MESSAGE_MODIFIED tells of an
    /// audio file at fault some time after it was sent; its `hasRiskContent` is true then. The file is uploaded when
    /// the message is sent, which needs the plug-in for uploads; see registerPlugin.
    ///
    /// Ends in `invalidParameter` if `receiverList` is given and `conversationType` isn't `.group`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/createAudioMessage.html`, with 1 more note.
    ///
    /// - Parameters:
    ///   - to: Whom it is for: the id of a user or a group. Empty counts as missing.
    ///   - conversationType: `C2C` for a user, `GROUP` for a group.
    ///   - payload: The audio file.
    ///   - cloudCustomData: Custom data, which the service keeps and the receivers get. `""` when none is given.
    ///   - priority: Which messages a busy group receives first. `.normal` when none is given.
    ///   - needReadReceipt: Whether read receipts are wanted. `false` when none is given.
    ///   - isSupportExtension: Whether extensions can be set on it. `false` when none is given.
    ///   - receiverList: Only these members receive it; not in communities and AVChatRooms. At most 50 items, else
    ///     `invalidParameter`.
    ///   - customModerationConfigurationID: The id of the app's own moderation rules, for this message only; they
    ///     aren't kept.
    /// - Returns: The message, which can be shown at once.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn` or
    ///   `invalidParameter`.
    func createAudioMessage(
        to: String,
        conversationType: ConversationType,
        payload: MediaContent,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        receiverList: [UserID]?,
        customModerationConfigurationID: String?
    ) async throws(ChatError) -> Message

    /// Makes a video message, to be sent with sendMessage.
    ///
    /// With the vendor's moderation, MESSAGE_MODIFIED tells of a video at fault some time after it was sent; its
    /// `hasRiskContent` is true then. The file is uploaded when the message is sent, which needs the plug-in for
    /// uploads; see registerPlugin.
    ///
    /// Ends in `invalidParameter` if `receiverList` is given and `conversationType` isn't `.group`.
    ///
    /// Not part of the call is the vendor's function `onProgress`: Is told while the message is sent how far the upload
    /// has come, as a number up to 1. In its place comes the event `MESSAGE_UPLOAD_PROGRESS`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/createVideoMessage.html`.
    ///
    /// - Parameters:
    ///   - to: Whom it is for: the id of a user or a group. Empty counts as missing.
    ///   - conversationType: `C2C` for a user, `GROUP` for a group.
    ///   - payload: The video.
    ///   - cloudCustomData: Custom data, which the service keeps and the receivers get. `""` when none is given.
    ///   - priority: Which messages a busy group receives first. `.normal` when none is given.
    ///   - needReadReceipt: Whether read receipts are wanted. `false` when none is given.
    ///   - isSupportExtension: Whether extensions can be set on it. `false` when none is given.
    ///   - receiverList: Only these members receive it; not in communities and AVChatRooms. At most 50 items, else
    ///     `invalidParameter`.
    ///   - customModerationConfigurationID: The id of the app's own moderation rules, for this message only; they
    ///     aren't kept.
    /// - Returns: The message, which can be shown at once.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn` or
    ///   `invalidParameter`.
    func createVideoMessage(
        to: String,
        conversationType: ConversationType,
        payload: MediaContent,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        receiverList: [UserID]?,
        customModerationConfigurationID: String?
    ) async throws(ChatError) -> Message

    /// Makes a file message, to be sent with sendMessage.
    ///
    /// A browser may empty the file after sending; keep a copy if it is needed later. A mini program on a phone chooses
    /// files from its chats: WeChat since version 2.5.0, QQ since 1.18.0. The file is uploaded when the message is
    /// sent, which needs the plug-in for uploads; see registerPlugin.
    ///
    /// Ends in `invalidParameter` if `receiverList` is given and `conversationType` isn't `.group`.
    ///
    /// Not part of the call is the vendor's function `onProgress`: Is told while the message is sent how far the upload
    /// has come, as a number up to 1. In its place comes the event `MESSAGE_UPLOAD_PROGRESS`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/createFileMessage.html`.
    ///
    /// - Parameters:
    ///   - to: Whom it is for: the id of a user or a group. Empty counts as missing.
    ///   - conversationType: `C2C` for a user, `GROUP` for a group.
    ///   - payload: The file.
    ///   - cloudCustomData: Custom data, which the service keeps and the receivers get. `""` when none is given.
    ///   - priority: Which messages a busy group receives first. `.normal` when none is given.
    ///   - needReadReceipt: Whether read receipts are wanted. `false` when none is given.
    ///   - isSupportExtension: Whether extensions can be set on it. `false` when none is given.
    ///   - receiverList: Only these members receive it; not in communities and AVChatRooms. At most 50 items, else
    ///     `invalidParameter`.
    ///   - customModerationConfigurationID: The id of the app's own moderation rules, for this message only; they
    ///     aren't kept.
    /// - Returns: The message, which can be shown at once.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn` or
    ///   `invalidParameter`.
    func createFileMessage(
        to: String,
        conversationType: ConversationType,
        payload: MediaContent,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        receiverList: [UserID]?,
        customModerationConfigurationID: String?
    ) async throws(ChatError) -> Message

    /// Makes a face message, to be sent with sendMessage.
    ///
    /// The app decides which number stands for which sticker.
    ///
    /// Ends in `invalidParameter` if `receiverList` is given and `conversationType` isn't `.group`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/createFaceMessage.html`.
    ///
    /// - Parameters:
    ///   - to: Whom it is for: the id of a user or a group. Empty counts as missing.
    ///   - conversationType: `C2C` for a user, `GROUP` for a group.
    ///   - payload: The sticker.
    ///   - cloudCustomData: Custom data, which the service keeps and the receivers get. `""` when none is given.
    ///   - priority: Which messages a busy group receives first. `.normal` when none is given.
    ///   - needReadReceipt: Whether read receipts are wanted. `false` when none is given.
    ///   - isSupportExtension: Whether extensions can be set on it. `false` when none is given.
    ///   - receiverList: Only these members receive it; not in communities and AVChatRooms. At most 50 items, else
    ///     `invalidParameter`.
    ///   - customModerationConfigurationID: The id of the app's own moderation rules, for this message only; they
    ///     aren't kept.
    /// - Returns: The message, which can be shown at once.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn` or
    ///   `invalidParameter`.
    func createFaceMessage(
        to: String,
        conversationType: ConversationType,
        payload: FacePayload,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        receiverList: [UserID]?,
        customModerationConfigurationID: String?
    ) async throws(ChatError) -> Message

    /// Makes a location message, to be sent with sendMessage.
    ///
    /// Ends in `invalidParameter` if `receiverList` is given and `conversationType` isn't `.group`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/createLocationMessage.html`.
    ///
    /// - Parameters:
    ///   - to: Whom it is for: the id of a user or a group. Empty counts as missing.
    ///   - conversationType: `C2C` for a user, `GROUP` for a group.
    ///   - payload: The place.
    ///   - cloudCustomData: Custom data, which the service keeps and the receivers get. `""` when none is given.
    ///   - priority: Which messages a busy group receives first. `.normal` when none is given.
    ///   - needReadReceipt: Whether read receipts are wanted. `false` when none is given.
    ///   - isSupportExtension: Whether extensions can be set on it. `false` when none is given.
    ///   - receiverList: Only these members receive it; not in communities and AVChatRooms. At most 50 items, else
    ///     `invalidParameter`.
    ///   - customModerationConfigurationID: The id of the app's own moderation rules, for this message only; they
    ///     aren't kept.
    /// - Returns: The message, which can be shown at once.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn` or
    ///   `invalidParameter`.
    func createLocationMessage(
        to: String,
        conversationType: ConversationType,
        payload: LocationPayload,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        receiverList: [UserID]?,
        customModerationConfigurationID: String?
    ) async throws(ChatError) -> Message

    /// Makes a custom message, to be sent with sendMessage.
    ///
    /// Use it for what the other types can't express, the roll of a die for example. One of the payload's fields must
    /// not be empty.
    ///
    /// Ends in `invalidParameter` if `payload.data` is empty, and `payload.description` is empty, and
    /// `payload.extension` is empty.
    ///
    /// Ends in `invalidParameter` if `receiverList` is given and `conversationType` isn't `.group`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/createCustomMessage.html`.
    ///
    /// - Parameters:
    ///   - to: Whom it is for: the id of a user or a group. Empty counts as missing.
    ///   - conversationType: `C2C` for a user, `GROUP` for a group.
    ///   - payload: What it tells.
    ///   - cloudCustomData: Custom data, which the service keeps and the receivers get. `""` when none is given.
    ///   - priority: Which messages a busy group receives first. `.normal` when none is given.
    ///   - needReadReceipt: Whether read receipts are wanted. `false` when none is given.
    ///   - isSupportExtension: Whether extensions can be set on it. `false` when none is given.
    ///   - receiverList: Only these members receive it; not in communities and AVChatRooms. At most 50 items, else
    ///     `invalidParameter`.
    ///   - customModerationConfigurationID: The id of the app's own moderation rules, for this message only; they
    ///     aren't kept.
    /// - Returns: The message, which can be shown at once.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn` or
    ///   `invalidParameter`.
    func createCustomMessage(
        to: String,
        conversationType: ConversationType,
        payload: CustomPayload,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        receiverList: [UserID]?,
        customModerationConfigurationID: String?
    ) async throws(ChatError) -> Message

    /// Makes a merged message out of several, to be sent with sendMessage.
    ///
    /// A message that couldn't be sent can't be among them. A merged message can be merged again. A large merged
    /// message is kept by the service; receivers call downloadMergerMessage.
    ///
    /// Ends in `invalidParameter` if for some `message` in `payload.messageList`, `message.status` is `.fail`.
    ///
    /// Ends in `invalidParameter` if `receiverList` is given and `conversationType` isn't `.group`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/createMergerMessage.html`, with 3 more notes.
    ///
    /// - Parameters:
    ///   - to: Whom it is for: the id of a user or a group. Empty counts as missing.
    ///   - conversationType: `C2C` for a user, `GROUP` for a group.
    ///   - payload: The messages and what is shown of them.
    ///   - cloudCustomData: Custom data, which the service keeps and the receivers get. `""` when none is given.
    ///   - priority: Which messages a busy group receives first. `.normal` when none is given.
    ///   - needReadReceipt: Whether read receipts are wanted. `false` when none is given.
    ///   - isSupportExtension: Whether extensions can be set on it. `false` when none is given.
    ///   - receiverList: Only these members receive it; not in communities and AVChatRooms. At most 50 items, else
    ///     `invalidParameter`.
    ///   - customModerationConfigurationID: The id of the app's own moderation rules, for this message only; they
    ///     aren't kept.
    /// - Returns: The message, which can be shown at once.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 2 more.
    func createMergerMessage(
        to: String,
        conversationType: ConversationType,
        payload: MergerContent,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        receiverList: [UserID]?,
        customModerationConfigurationID: String?
    ) async throws(ChatError) -> Message

    /// Makes a message that forwards another one, to be sent with sendMessage.
    ///
    /// To forward several messages, call it for each, or merge them with createMergerMessage. The message must have
    /// been received or sent. Otherwise the argument is refused; notices and tips of the service fail with 2453.
    ///
    /// Ends in `invalidParameter` if `payload.status` isn't `.success`.
    ///
    /// Ends in `invalidParameter` if `receiverList` is given and `conversationType` isn't `.group`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/createForwardMessage.html`.
    ///
    /// - Parameters:
    ///   - to: Whom it is for: the id of a user or a group. Empty counts as missing.
    ///   - conversationType: `C2C` for a user, `GROUP` for a group.
    ///   - payload: The message to forward.
    ///   - cloudCustomData: Custom data, which the service keeps and the receivers get. `""` when none is given.
    ///   - priority: Which messages a busy group receives first. `.normal` when none is given.
    ///   - needReadReceipt: Whether read receipts are wanted. `false` when none is given.
    ///   - isSupportExtension: Whether extensions can be set on it. `false` when none is given.
    ///   - receiverList: Only these members receive it; not in communities and AVChatRooms. At most 50 items, else
    ///     `invalidParameter`.
    ///   - customModerationConfigurationID: The id of the app's own moderation rules, for this message only; they
    ///     aren't kept.
    /// - Returns: The message, which can be shown at once.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 2 more.
    func createForwardMessage(
        to: String,
        conversationType: ConversationType,
        payload: Message,
        cloudCustomData: String,
        priority: MessagePriority,
        needReadReceipt: Bool,
        isSupportExtension: Bool,
        receiverList: [UserID]?,
        customModerationConfigurationID: String?
    ) async throws(ChatError) -> Message

    /// Sends a message that was made on this client.
    ///
    /// Others receive MESSAGE_RECEIVED, and so do the sender's other devices; the sending device doesn't. What the
    /// app's server sends in the user's name arrives on all devices of the user. Pushes reach only Android and iOS, and
    /// only apps with the vendor's push plug-in.
    ///
    /// `onlineUserOnly` and `messageControlInfo` can't be given together.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `MESSAGE_UPLOAD_PROGRESS`, `MESSAGE_RECEIVED`, `CONVERSATION_LIST_UPDATED`,
    /// `TOTAL_UNREAD_MESSAGE_COUNT_UPDATED`, `TOPIC_UPDATED` and `MESSAGE_MODIFIED`.
    ///
    /// Reference: `methods/sendMessage.html`, with 13 more notes.
    ///
    /// - Parameters:
    ///   - message: The message.
    ///   - onlineUserOnly: Whether only those who are online receive it. `false` when none is given.
    ///   - offlinePushInfo: The push for receivers who aren't online.
    ///   - messageControlInfo: Whether it leaves the unread count, the last message and moderation alone.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 25 more.
    func sendMessage(
        _ message: Message,
        onlineUserOnly: Bool,
        offlinePushInfo: OfflinePushInfo?,
        messageControlInfo: MessageControlInfo?
    ) async throws(ChatError) -> SendMessageResult

    /// Sends a message again after it couldn't be sent.
    ///
    /// The options are those of sendMessage. The options of the first time aren't remembered. A message that was sent,
    /// or made elsewhere, fails with 2105, as with sendMessage.
    ///
    /// `onlineUserOnly` and `messageControlInfo` can't be given together.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `MESSAGE_UPLOAD_PROGRESS`, `MESSAGE_RECEIVED`, `CONVERSATION_LIST_UPDATED`,
    /// `TOTAL_UNREAD_MESSAGE_COUNT_UPDATED`, `TOPIC_UPDATED` and `MESSAGE_MODIFIED`.
    ///
    /// Reference: `methods/resendMessage.html`, with 2 more notes.
    ///
    /// - Parameters:
    ///   - message: The message.
    ///   - onlineUserOnly: Whether only those who are online receive it. `false` when none is given.
    ///   - offlinePushInfo: The push for receivers who aren't online.
    ///   - messageControlInfo: Whether it leaves the unread count, the last message and moderation alone.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 25 more.
    func resendMessage(
        _ message: Message,
        onlineUserOnly: Bool,
        offlinePushInfo: OfflinePushInfo?,
        messageControlInfo: MessageControlInfo?
    ) async throws(ChatError) -> SendMessageResult

    /// Gets the history of a conversation, page by page from the latest messages backwards.
    ///
    /// Leave out `nextReqMessageID` for the first page; for the next page pass that of the last answer. AVChatRooms
    /// keep no history. In the premium edition the console can let newcomers see up to 20 messages of the last 24
    /// hours, which they receive when they join. Newcomers to meetings and communities see what was said before; those
    /// to Work and Public groups only if the console says so.
    ///
    /// Ends in `invalidParameter` if `conversationID` isn't of the form `c2c`, `group` or `system`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// `messages` walks through all pages.
    ///
    /// Reference: `methods/getMessageList.html`, with 5 more notes.
    ///
    /// - Parameters:
    ///   - conversationID: The conversation: one-to-one, group, topic or system. Empty counts as missing.
    ///   - nextReqMessageID: What the last answer gave; absent for the first page.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 2 more.
    func getMessageList(
        conversationID: ConversationID,
        nextReqMessageID: MessageID?
    ) async throws(ChatError) -> MessageListResult

    /// Gets the history of a conversation from any place, backwards or forwards.
    ///
    /// A group is read by `sequence`, a one-to-one conversation by `time`. Without a place, reading backwards starts
    /// with the latest message, and reading forwards finds nothing. The vendor's client doesn't store these messages.
    ///
    /// Ends in `invalidParameter` if `conversationID` isn't of the form `c2c` or `group`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/getMessageListHopping.html`, with 7 more notes.
    ///
    /// - Parameters:
    ///   - conversationID: The conversation: one-to-one, group or topic. Empty counts as missing.
    ///   - sequence: The number of the message to start with, for groups.
    ///   - time: The time of the message to start with, for one-to-one conversations.
    ///   - direction: Which way to read. `.older` when none is given.
    ///   - count: How many messages the page should hold. From 1 to 15; beyond, the nearest bound is taken. `15` when
    ///     none is given.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 2 more.
    func getMessageListHopping(
        conversationID: ConversationID,
        sequence: Int?,
        time: Int?,
        direction: HoppingDirection,
        count: Int
    ) async throws(ChatError) -> MessageListHoppingResult

    /// Finds a message among those that the client holds.
    ///
    /// The client holds what getMessageList has fetched; searchCloudMessages finds what the service keeps. A message
    /// deleted on this client is found with `isDeleted` until the next login. A message that couldn't be sent is found
    /// with the status `fail` until it is sent.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/findMessage.html`, with 4 more notes.
    ///
    /// - Parameter messageID: Its id.
    /// - Returns: The message, absent when the client doesn't hold it.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn` or
    ///   `invalidParameter`.
    func findMessage(_ messageID: MessageID) async throws(ChatError) -> Message?

    /// Searches the messages that the service keeps, in one conversation or in all.
    ///
    /// The search has to be bought separately from the edition. In a search through all conversations, a conversation
    /// with several matches has only their number. To show them, search that conversation. Communities, topics and
    /// AVChatRooms aren't searched.
    ///
    /// At least one of `keywordList`, `senderUserIDList` and `messageTypeList` has to be given.
    ///
    /// Ends in `invalidParameter` if for some `type` in `messageTypeList`, `type` isn't `.text`, `.image`, `.audio`,
    /// `.video`, `.file`, `.location`, `.custom` or `.merger`.
    ///
    /// Ends in `invalidParameter` if `conversationID` is given, and `conversationID` isn't of the form `c2c`, and
    /// `conversationID` isn't of the form `group`, and `conversationID` isn't of the form `system`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. At most 2 calls in 1 second per device, else
    /// `tooFrequent`.
    ///
    /// `cloudSearchResults` walks through all pages.
    ///
    /// Reference: `methods/searchCloudMessages.html`, with 8 more notes.
    ///
    /// - Parameters:
    ///   - keywordList: What the messages must contain; required unless senders or types are given. Empty counts as
    ///     missing. At most 5 items, else `invalidParameter`.
    ///   - keywordListMatchType: How many keywords are needed. `.anyKeyword` when none is given.
    ///   - senderUserIDList: Who must have sent them. Empty counts as missing. At most 5 items, else
    ///     `invalidParameter`.
    ///   - messageTypeList: Of which types they must be, by default of any. Empty counts as missing.
    ///   - conversationID: Where to search, by default in all conversations.
    ///   - timePosition: The time to search back from, 0 for now. `0` when none is given.
    ///   - timePeriod: How many seconds to search back, 0 for any number. `0` when none is given.
    ///   - cursor: What the last answer gave; absent for the first page. Empty counts as missing.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 6 more.
    func searchCloudMessages(
        keywordList: [String]?,
        keywordListMatchType: KeywordMatch,
        senderUserIDList: [UserID]?,
        messageTypeList: [MessageType]?,
        conversationID: ConversationID?,
        timePosition: Int,
        timePeriod: Int,
        cursor: String?
    ) async throws(ChatError) -> SearchCloudMessagesResult

    /// Fetches the messages of a merged message that is too large to hold them.
    ///
    /// Call it when `downloadKey` isn't empty. The messages are in the answer; the caller's own value doesn't change. A
    /// message that holds its messages is returned as it is.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/downloadMergerMessage.html`, with 1 more note.
    ///
    /// - Parameter message: The message.
    /// - Returns: The message with the messages in it.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 4 more.
    func downloadMergerMessage(_ message: Message) async throws(ChatError) -> Message

    /// Translates texts into another language.
    ///
    /// The vendor opens it to an app on request. Language codes are like `en`, `zh`, `fr` and `de`; the vendor supports
    /// more than the page names. If it isn't open to the app it fails with 2117.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/translateText.html`.
    ///
    /// - Parameters:
    ///   - sourceTextList: The texts. Empty counts as missing.
    ///   - sourceLanguage: Their language, or `auto` to have it recognised. Empty counts as missing.
    ///   - targetLanguage: The target language. Empty counts as missing.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 3 more.
    func translateText(
        sourceTextList: [String],
        sourceLanguage: String,
        targetLanguage: String
    ) async throws(ChatError) -> TranslateTextResult

    /// Turns a voice message into text.
    ///
    /// The vendor opens it to an app on request. The formats are wav, pcm, ogg-opus, speex, silk, mp3, m4a, aac and
    /// amr. If it isn't open to the app it fails with 2118; for a voice message in another format, with 2119.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/convertVoiceToText.html`, with 1 more note.
    ///
    /// - Parameters:
    ///   - message: The voice message.
    ///   - language: What is spoken; by default Chinese, English and Cantonese are understood.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 4 more.
    func convertVoiceToText(
        message: Message,
        language: VoiceLanguage?
    ) async throws(ChatError) -> ConvertVoiceToTextResult

    /// Tells the senders of messages that the user has read them.
    ///
    /// All messages must belong to one conversation. Messages that ask for no receipt are skipped, so pass a page of
    /// the history as it is. The unread count and the messages' `isPeerRead` don't change; setMessageRead changes both.
    /// Each sender receives MESSAGE_READ_RECEIPT_RECEIVED and finds it in `readReceiptInfo` of the message.
    ///
    /// Ends in `invalidParameter` if for some `message` in `messageList`, `message.conversationID` isn't the
    /// `conversationID` of the first of `messageList`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium.
    ///
    /// Events: `MESSAGE_READ_RECEIPT_RECEIVED`.
    ///
    /// Reference: `methods/sendMessageReadReceipt.html`, with 4 more notes.
    ///
    /// - Parameter messageList: The messages. Empty counts as missing. At most 30 items, else `invalidParameter`.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 5 more.
    func sendMessageReadReceipt(_ messageList: [Message]) async throws(ChatError)

    /// Gets how far messages were read.
    ///
    /// Call it after fetching a page of the history, which doesn't have the read state. All messages must belong to one
    /// conversation. There are no receipts in communities and AVChatRooms.
    ///
    /// Ends in `invalidParameter` if for some `message` in `messageList`, `message.conversationID` isn't the
    /// `conversationID` of the first of `messageList`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium.
    ///
    /// Reference: `methods/getMessageReadReceiptList.html`, with 3 more notes.
    ///
    /// - Parameter messageList: The messages. Empty counts as missing.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 4 more.
    func getMessageReadReceiptList(_ messageList: [Message]) async throws(ChatError) -> MessageReadReceiptListResult

    /// Gets the members of a group who have read a message, or those who haven't, page by page.
    ///
    /// There are no receipts in communities and AVChatRooms. The cursor is empty for the first page and then what the
    /// answer before gave. The page has 10062, for a message without receipts, with the list of those who haven't read
    /// it. Here it comes for both lists.
    ///
    /// Ends in `invalidParameter` if `message.conversationID` isn't of the form `group`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium.
    ///
    /// Reference: `methods/getGroupMessageReadMemberList.html`, with 2 more notes.
    ///
    /// - Parameters:
    ///   - message: The message, of a group.
    ///   - cursor: Where the page begins, empty for the first one.
    ///   - filter: Which members are wanted.
    ///   - count: How many members the page should hold. From 1 to 100; beyond, the nearest bound is taken.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 5 more.
    func getGroupMessageReadMemberList(
        message: Message,
        cursor: String,
        filter: ReadMemberFilter,
        count: Int
    ) async throws(ChatError) -> GroupMessageReadMembersResult

    /// Changes a message after it was sent, for everybody who has it.
    ///
    /// `type` and `payload` can be changed for text, custom, location and face messages, `cloudCustomData` for all
    /// messages. Everything else has to stay as it is. Every member of the conversation can change its messages, not
    /// only the sender. Online-only messages and messages of AVChatRooms can't be changed.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `MESSAGE_MODIFIED`, `CONVERSATION_LIST_UPDATED` and `TOPIC_UPDATED`.
    ///
    /// Reference: `methods/modifyMessage.html`, with 8 more notes.
    ///
    /// - Parameter message: The message, as it is to be.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 9 more.
    func modifyMessage(_ message: Message) async throws(ChatError) -> ModifyMessageResult

    /// Sets extensions of a message.
    ///
    /// When users set the same key at the same time, the first one succeeds; the others get 23001 and the latest value
    /// for that key, and can try again. Use keys that contain the user's id for votes and lists: they don't conflict.
    /// Communities and topics support extensions, AVChatRooms don't.
    ///
    /// Ends in `invalidParameter` if `message.status` isn't `.success`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium. At most 300 extensions of a
    /// message, else `invalidParameter`; `deleteMessageExtensions` frees a place.
    ///
    /// Events: `MESSAGE_EXTENSIONS_UPDATED`.
    ///
    /// Reference: `methods/setMessageExtensions.html`, with 4 more notes.
    ///
    /// - Parameters:
    ///   - message: The message, made with `isSupportExtension` and sent.
    ///   - extensions: The keys and their values. Empty counts as missing. At most 20 items, else `invalidParameter`.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 5 more.
    func setMessageExtensions(
        _ message: Message,
        extensions: [MessageExtension]
    ) async throws(ChatError) -> MessageExtensionResultList

    /// Gets the extensions of a message.
    ///
    /// The message must not have been revoked. Communities and topics support extensions, AVChatRooms don't. A user who
    /// has fetched the extensions knows their latest values, on all devices.
    ///
    /// Ends in `invalidParameter` if `message.status` isn't `.success`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium.
    ///
    /// Reference: `methods/getMessageExtensions.html`.
    ///
    /// - Parameter message: The message, made with `isSupportExtension` and sent.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 5 more.
    func getMessageExtensions(_ message: Message) async throws(ChatError) -> MessageExtensionList

    /// Deletes extensions of a message, some or all.
    ///
    /// When users change the same key at the same time, the first one succeeds; the others get 23001 and the latest
    /// value for that key, and can try again. Communities and topics support extensions, AVChatRooms don't. Both sides
    /// of a one-to-one conversation, or the members of the group, receive MESSAGE_EXTENSIONS_DELETED, the caller too.
    ///
    /// Ends in `invalidParameter` if `message.status` isn't `.success`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium.
    ///
    /// Events: `MESSAGE_EXTENSIONS_DELETED`.
    ///
    /// Reference: `methods/deleteMessageExtensions.html`, with 3 more notes.
    ///
    /// - Parameters:
    ///   - message: The message, made with `isSupportExtension` and sent.
    ///   - keyList: The keys; absent for all. At most 20 items, else `invalidParameter`.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 5 more.
    func deleteMessageExtensions(
        _ message: Message,
        keyList: [String]?
    ) async throws(ChatError) -> MessageExtensionResultList

    /// Puts a reaction on a message.
    ///
    /// The number of reactions of a message is limited, and so is the number of users of each. A user puts each
    /// reaction once. The message must have been sent.
    ///
    /// Ends in `invalidParameter` if `message.status` isn't `.success`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium. At most 10 different
    /// reactions to a message, else `tooManyReactions`; `removeMessageReaction` frees a place.
    ///
    /// Events: `MESSAGE_REACTIONS_UPDATED`.
    ///
    /// Reference: `methods/addMessageReaction.html`, with 3 more notes.
    ///
    /// - Parameters:
    ///   - message: The message.
    ///   - reactionID: The reaction, the id of an emoji for example. Empty counts as missing.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 8 more.
    func addMessageReaction(_ message: Message, reactionID: String) async throws(ChatError)

    /// Removes the user's reaction from a message.
    ///
    /// The message must have been sent. Those who have the message receive MESSAGE_REACTIONS_UPDATED. When nobody uses
    /// a reaction any more, its `totalUserCount` is 0; remove it from the screen. A reaction without users is dropped;
    /// added again, it comes last.
    ///
    /// Ends in `invalidParameter` if `message.status` isn't `.success`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium.
    ///
    /// Events: `MESSAGE_REACTIONS_UPDATED`.
    ///
    /// Reference: `methods/removeMessageReaction.html`.
    ///
    /// - Parameters:
    ///   - message: The message.
    ///   - reactionID: The reaction. Empty counts as missing.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 7 more.
    func removeMessageReaction(_ message: Message, reactionID: String) async throws(ChatError)

    /// Gets the reactions to several messages.
    ///
    /// The messages must have been sent, and belong to one conversation. getAllUserListOfMessageReaction gives all
    /// users. Reactions come in the order in which they were first put. A message without any has an empty list.
    ///
    /// Ends in `invalidParameter` if for some `message` in `messageList`, `message.conversationID` isn't the
    /// `conversationID` of the first of `messageList`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium.
    ///
    /// Reference: `methods/getMessageReactions.html`.
    ///
    /// - Parameters:
    ///   - messageList: The messages. Empty counts as missing. At most 20 items, else `invalidParameter`.
    ///   - maxUserCountPerReaction: How many users the answer has for each reaction. From 0 to 10; beyond, the nearest
    ///     bound is taken. `10` when none is given.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 5 more.
    func getMessageReactions(
        messageList: [Message],
        maxUserCountPerReaction: Int
    ) async throws(ChatError) -> MessageReactionsResult

    /// Gets the users who have put a reaction on a message, page by page.
    ///
    /// The message must have been sent. The first page begins at 0, each further one at the `nextSeq` of the one
    /// before. The page is empty for a reaction that nobody has put, and after the last user.
    ///
    /// Ends in `invalidParameter` if `message.status` isn't `.success`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium.
    ///
    /// `reactionUsers` walks through all pages.
    ///
    /// Reference: `methods/getAllUserListOfMessageReaction.html`.
    ///
    /// - Parameters:
    ///   - message: The message.
    ///   - reactionID: The reaction. Empty counts as missing.
    ///   - nextSeq: Where the page begins, 0 for the first one.
    ///   - count: How many users the page should hold. From 1 to 100; beyond, the nearest bound is taken. `100` when
    ///     none is given.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 5 more.
    func getAllUserListOfMessageReaction(
        message: Message,
        reactionID: String,
        nextSeq: Int,
        count: Int
    ) async throws(ChatError) -> ReactionUsersResult

    /// Revokes a message, for everybody who has it.
    ///
    /// The history still has it, with `isRevoked`; the app decides what to show in its place. In a one-to-one
    /// conversation only the sender can revoke it; in a group the sender, the owner and the administrators. Messages of
    /// AVChatRooms can be revoked since 3.1.2.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `MESSAGE_REVOKED`, `CONVERSATION_LIST_UPDATED`, `TOPIC_UPDATED` and
    /// `TOTAL_UNREAD_MESSAGE_COUNT_UPDATED`.
    ///
    /// Reference: `methods/revokeMessage.html`, with 6 more notes.
    ///
    /// - Parameter message: The message.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 11 more.
    func revokeMessage(_ message: Message) async throws(ChatError) -> RevokeMessageResult

    /// Deletes messages of one conversation, for this user only.
    ///
    /// All messages must belong to the conversation of the first one. The user's other clients aren't told, and keep
    /// what they have fetched until the next login. Messages of AVChatRooms and notices of the service can't be
    /// deleted.
    ///
    /// Ends in `cannotDeleteGroupSystemNotice` if the `conversationID` of the first of `messageList` is
    /// `ConversationID.system`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. At most 1 call in 1 second per device, else
    /// `tooFrequent`.
    ///
    /// Events: `CONVERSATION_LIST_UPDATED`, `TOPIC_UPDATED` and `TOTAL_UNREAD_MESSAGE_COUNT_UPDATED`.
    ///
    /// Reference: `methods/deleteMessage.html`, with 7 more notes.
    ///
    /// - Parameter messageList: The messages; of too many the first ones are deleted. Empty counts as missing. At most
    ///   30 items; what is beyond is left out.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 5 more.
    func deleteMessage(_ messageList: [Message]) async throws(ChatError) -> DeleteMessageResult

    // MARK: Conversations

    /// Gets the caller's conversations, all of them, some, or those that match a filter.
    ///
    /// All conversations. (ConvGetConvList on the native surface.)
    ///
    /// Profiles in the list have what is needed to show it (name, avatar); getConversationProfile gets the rest. The
    /// client fetches the 100 latest conversations; in the premium edition up to 500 can be configured. After the login
    /// the client fetches the list page by page; until it is ready the call is refused.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/getConversationList.html`, with 4 more notes.
    ///
    /// - Returns: The whole list and whether it is complete.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut` or `userNotLoggedIn`.
    func getConversationList() async throws(ChatError) -> ConversationListResult

    /// Gets the caller's conversations, all of them, some, or those that match a filter.
    ///
    /// The conversations named, in the order of their IDs. (ConvGetConvInfo on the native surface.)
    ///
    /// Profiles in the list have what is needed to show it (name, avatar); getConversationProfile gets the rest. The
    /// client fetches the 100 latest conversations; in the premium edition up to 500 can be configured. After the login
    /// the client fetches the list page by page; until it is ready the call is refused.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/getConversationList.html`, with 4 more notes.
    ///
    /// - Parameter conversationIDList: The conversations wanted; those that aren't in the list are left out, none gives
    ///   none.
    /// - Returns: Those of the conversations that are in the list.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn` or
    ///   `invalidParameter`.
    func getConversationList(_ conversationIDList: [ConversationID]) async throws(ChatError) -> ConversationListResult

    /// Gets the caller's conversations, all of them, some, or those that match a filter.
    ///
    /// The conversations that meet every condition given. (ConvGetConversationListByFilter on the native surface.)
    ///
    /// Profiles in the list have what is needed to show it (name, avatar); getConversationProfile gets the rest. The
    /// client fetches the 100 latest conversations; in the premium edition up to 500 can be configured. After the login
    /// the client fetches the list page by page; until it is ready the call is refused.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/getConversationList.html`, with 4 more notes.
    ///
    /// - Parameters:
    ///   - type: Only conversations of this type.
    ///   - markType: Only conversations with this mark; 0 means those without any mark (since 3.3.0).
    ///   - groupName: Only conversations in this conversation group; "" means those in none (since 3.3.0).
    ///   - hasUnreadCount: Only conversations with unread messages. `false` when none is given.
    ///   - hasGroupAtInfo: Only group conversations in which somebody mentioned the caller. `false` when none is given.
    /// - Returns: The conversations that match, in the order of the list.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut` or `userNotLoggedIn`.
    func getConversationList(
        type: ConversationType?,
        markType: UInt64?,
        groupName: String?,
        hasUnreadCount: Bool,
        hasGroupAtInfo: Bool
    ) async throws(ChatError) -> ConversationListResult

    /// Gets one conversation with the full profile of the user or group behind it.
    ///
    /// A chat with somebody new is opened with it. A conversation that isn't in the list yet comes as it would begin,
    /// without messages, and doesn't enter the list. A group or topic that doesn't exist fails with 10010. A topic
    /// comes with what is unread in it and its latest message, although it stands in no list.
    ///
    /// Ends in `invalidParameter` if `conversationID` isn't of the form `c2c`, `group` or `system`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/getConversationProfile.html`.
    ///
    /// - Parameter conversationID: The conversation, one-to-one, group or system. Empty counts as missing.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 3 more.
    func getConversationProfile(_ conversationID: ConversationID) async throws(ChatError) -> ConversationProfileResult

    /// Counts the unread messages of all conversations.
    ///
    /// Muted conversations and the system conversation don't count. In meetings and AVChatRooms nothing is counted as
    /// unread. TOTAL_UNREAD_MESSAGE_COUNT_UPDATED tells of the number after a login, unless it is 0, and of each
    /// change.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/getTotalUnreadMessageCount.html`.
    ///
    /// - Returns: How many messages are unread.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut` or `userNotLoggedIn`.
    func getTotalUnreadMessageCount() async throws(ChatError) -> Int

    /// Marks all messages of a conversation as read.
    ///
    /// Call it when a conversation is opened; otherwise the messages stay unread. Use sendMessageReadReceipt to tell
    /// that single messages were read, and markConversation to mark a conversation as unread. It also clears the
    /// mentions that the list shows, even those of messages that aren't counted as unread.
    ///
    /// Ends in `invalidParameter` if `conversationID` isn't of the form `c2c`, `group` or `system`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `CONVERSATION_LIST_UPDATED`, `TOPIC_UPDATED`, `TOTAL_UNREAD_MESSAGE_COUNT_UPDATED` and
    /// `MESSAGE_READ_BY_PEER`.
    ///
    /// Reference: `methods/setMessageRead.html`, with 3 more notes.
    ///
    /// - Parameter conversationID: The conversation, one-to-one, group, topic or system. Empty counts as missing.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 2 more.
    func setMessageRead(conversationID: ConversationID) async throws(ChatError)

    /// Marks the messages of all conversations as read.
    ///
    /// Communities and topics stay as they are. `READ_ALL_C2C_MSG` and `READ_ALL_GROUP_MSG` limit it to conversations
    /// of one type. The system conversation stays as it is.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `CONVERSATION_LIST_UPDATED`, `TOTAL_UNREAD_MESSAGE_COUNT_UPDATED` and `MESSAGE_READ_BY_PEER`.
    ///
    /// Reference: `methods/setAllMessageRead.html`, with 2 more notes.
    ///
    /// - Parameter scope: Of which conversations. `.all` when none is given.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 2 more.
    func setAllMessageRead(scope: ReadScope) async throws(ChatError)

    /// Pins a conversation to the top of the list, or unpins it.
    ///
    /// The list is sorted anew; pinned conversations stand before all others. A conversation that isn't in the list
    /// fails with 2500, the system conversation in it with 2503.
    ///
    /// Ends in `invalidParameter` if `conversationID` isn't of the form `c2c`, `group` or `system`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `CONVERSATION_LIST_UPDATED`.
    ///
    /// Reference: `methods/pinConversation.html`.
    ///
    /// - Parameters:
    ///   - conversationID: The conversation, one-to-one or group. Empty counts as missing.
    ///   - isPinned: Pins with true, unpins with false.
    /// - Returns: The conversation that was pinned or unpinned.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 4 more.
    func pinConversation(conversationID: ConversationID, isPinned: Bool) async throws(ChatError) -> ConversationIDResult

    /// Marks conversations, or removes the mark: a built-in one (star, unread, fold, hide) or one of your own.
    ///
    /// Marks of your own are powers of two from 2^32 to 2^63; give each a meaning in your app. Only so many
    /// conversations of a user can carry a mark or custom data or be in a conversation group. Marking a marked
    /// conversation, or removing a mark that isn't there, succeeds.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium.
    ///
    /// Events: `CONVERSATION_LIST_UPDATED`.
    ///
    /// Reference: `methods/markConversation.html`.
    ///
    /// - Parameters:
    ///   - conversationIDList: The conversations, one-to-one or group. Empty counts as missing. At most 100 items, else
    ///     `tooManyConversations`.
    ///   - markType: The mark. A power of two from 2^32 to 2^63, or one of 1, 2, 4, 8, else `invalidParameter`.
    ///   - enableMark: Marks with true, removes the mark with false.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 5 more.
    func markConversation(
        conversationIDList: [ConversationID],
        markType: UInt64,
        enableMark: Bool
    ) async throws(ChatError) -> ConversationOperationResult

    /// Stores data of your own with conversations.
    ///
    /// Every device of the user sees the data, the other side of the conversation doesn't. Only so many conversations
    /// of a user can carry a mark or custom data or be in a conversation group.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `CONVERSATION_LIST_UPDATED`.
    ///
    /// Reference: `methods/setConversationCustomData.html`.
    ///
    /// - Parameters:
    ///   - conversationIDList: The conversations, one-to-one or group. Empty counts as missing. At most 100 items, else
    ///     `tooManyConversations`.
    ///   - customData: The data; "" clears it. At most 256 UTF-8 bytes, else `invalidParameter`.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 4 more.
    func setConversationCustomData(
        conversationIDList: [ConversationID],
        customData: String
    ) async throws(ChatError) -> ConversationOperationResult

    /// Keeps a text that isn't sent yet with its conversation, on this device only.
    ///
    /// A draft lives as long as the client runs; neither the service nor another device knows it. A logout drops it. No
    /// event follows.
    ///
    /// Ends in `invalidParameter` if `conversationID` isn't of the form `c2c`, `group` or `system`.
    ///
    /// Ends in `invalidConversationID` if `conversationID` is of the form `system`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/setConversationDraft.html`, with 2 more notes.
    ///
    /// - Parameters:
    ///   - conversationID: The conversation, one-to-one or group. Empty counts as missing.
    ///   - draftText: The text; "" drops the draft (ConvCancelDraft on the native surface).
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 2 more.
    func setConversationDraft(conversationID: ConversationID, draftText: String) async throws(ChatError)

    /// Mutes the messages of a group, a topic or other users, or ends it.
    ///
    /// For a group or a topic that the user is in. (MsgSetGroupReceiveMessageOpt on the native surface.)
    ///
    /// `AcceptNotNotify` mutes: messages arrive with their events, the app shows no notification, and there is no push.
    /// `Discard` refuses messages, online and offline; getMessageList still gets them. `AcceptNotNotifyExceptAt`, since
    /// 3.3.2, is for groups: the app notifies only of messages that mention the user.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `CONVERSATION_LIST_UPDATED`, `TOPIC_UPDATED` and `TOTAL_UNREAD_MESSAGE_COUNT_UPDATED`.
    ///
    /// Reference: `methods/setMessageRemindType.html`, with 9 more notes.
    ///
    /// - Parameters:
    ///   - groupID: The group or topic. Empty counts as missing.
    ///   - messageRemindType: Whether and how messages are announced.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 4 more.
    func setMessageRemindType(groupID: GroupID, messageRemindType: RemindType) async throws(ChatError)

    /// Mutes the messages of a group, a topic or other users, or ends it.
    ///
    /// For messages of other users. (MsgSetC2CReceiveMessageOpt on the native surface.)
    ///
    /// `AcceptNotNotify` mutes: messages arrive with their events, the app shows no notification, and there is no push.
    /// `Discard` refuses messages, online and offline; getMessageList still gets them. `AcceptNotNotifyExceptAt`, since
    /// 3.3.2, is for groups: the app notifies only of messages that mention the user.
    ///
    /// Ends in `invalidParameter` if `messageRemindType` is `.acceptNotNotifyExceptAt`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `CONVERSATION_LIST_UPDATED` and `TOTAL_UNREAD_MESSAGE_COUNT_UPDATED`.
    ///
    /// Reference: `methods/setMessageRemindType.html`, with 9 more notes.
    ///
    /// - Parameters:
    ///   - userIDList: The users; an empty list changes nothing. At most 30 items, else `invalidParameter`.
    ///   - messageRemindType: Whether and how messages are announced.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 2 more.
    func setMessageRemindType(
        userIDList: [UserID],
        messageRemindType: RemindType
    ) async throws(ChatError) -> SetMessageRemindTypeResult

    /// Mutes all messages, for a time or during certain hours.
    ///
    /// Messages still arrive with their events; the app shows no notification, and there is no push. Repeated and
    /// shorter than a day: every day, from the time given on. Repeated and a day or longer: from today's time on for
    /// good. Not repeated: once, from today's time on. It takes precedence over what is set for single conversations.
    ///
    /// Ends in `invalidParameter` if `messageRemindType` isn't `.acceptAndNotify` or `.acceptNotNotify`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `ALL_RECEIVE_MESSAGE_OPT_UPDATED`.
    ///
    /// Reference: `methods/setAllReceiveMessageOpt.html`, with 4 more notes.
    ///
    /// - Parameters:
    ///   - messageRemindType: `AcceptNotNotify` to mute, `AcceptAndNotify` to end it. `.acceptNotNotify` when none is
    ///     given.
    ///   - startHour: The hour that it begins at. From 0 to 23, else `invalidParameter`. `0` when none is given.
    ///   - startMinute: The minute. From 0 to 59, else `invalidParameter`. `0` when none is given.
    ///   - startSecond: The second. From 0 to 59, else `invalidParameter`. `0` when none is given.
    ///   - duration: For how many seconds. At least 0, else `invalidParameter`. `0` when none is given.
    ///   - isRepeated: Whether it is so every day. `true` when none is given.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 2 more.
    func setAllReceiveMessageOpt(
        messageRemindType: RemindType,
        startHour: Int,
        startMinute: Int,
        startSecond: Int,
        duration: Int,
        isRepeated: Bool
    ) async throws(ChatError)

    /// Gets when all messages are muted.
    ///
    /// If it repeats, the times are those of the day on which it was set.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/getAllReceiveMessageOpt.html`.
    ///
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn` or
    ///   `noNetwork`.
    func getAllReceiveMessageOpt() async throws(ChatError) -> AllReceiveMessageOpt

    /// Clears the user's history of a conversation; the conversation stays in the list.
    ///
    /// The messages are deleted from the service and from the client, for this user only. Nothing is unread afterwards,
    /// and there is no last message. Topics can't be cleared.
    ///
    /// Ends in `invalidParameter` if `conversationID` isn't of the form `c2c`, `group` or `system`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `CONVERSATION_LIST_UPDATED` and `TOTAL_UNREAD_MESSAGE_COUNT_UPDATED`.
    ///
    /// Reference: `methods/clearHistoryMessage.html`, with 4 more notes.
    ///
    /// - Parameter conversationID: The conversation, one-to-one, group or system. Empty counts as missing.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 4 more.
    func clearHistoryMessage(_ conversationID: ConversationID) async throws(ChatError)

    /// Deletes conversations, by default together with their history.
    ///
    /// One conversation and its history. (ConvDelete on the native surface.)
    ///
    /// The history is deleted too, unless clearHistoryMessage is false; others keep theirs. The caller's other devices
    /// learn of the deletion only if the console has that switched on. A group that the user left or was removed from,
    /// or that was dismissed, keeps its conversation until it is deleted here. The user can still read its history and
    /// can't write to it.
    ///
    /// Ends in `invalidParameter` if `conversationID` isn't of the form `c2c`, `group` or `system`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `CONVERSATION_LIST_UPDATED` and `TOTAL_UNREAD_MESSAGE_COUNT_UPDATED`.
    ///
    /// Reference: `methods/deleteConversation.html`, with 1 more note.
    ///
    /// - Parameter conversationID: The conversation, one-to-one, group or system. Empty counts as missing.
    /// - Returns: The conversation deleted.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 3 more.
    func deleteConversation(_ conversationID: ConversationID) async throws(ChatError) -> ConversationIDResult

    /// Deletes conversations, by default together with their history.
    ///
    /// Several conversations, with or without their history. (ConvDeleteConversationList on the native surface.)
    ///
    /// The history is deleted too, unless clearHistoryMessage is false; others keep theirs. The caller's other devices
    /// learn of the deletion only if the console has that switched on. A group that the user left or was removed from,
    /// or that was dismissed, keeps its conversation until it is deleted here. The user can still read its history and
    /// can't write to it.
    ///
    /// Ends in `invalidParameter` if for some `id` in `conversationIDList`, `id` isn't of the form `c2c`, `group` or
    /// `system`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `CONVERSATION_LIST_UPDATED` and `TOTAL_UNREAD_MESSAGE_COUNT_UPDATED`.
    ///
    /// Reference: `methods/deleteConversation.html`, with 1 more note.
    ///
    /// - Parameters:
    ///   - conversationIDList: The conversations to delete. Empty counts as missing. At most 100 items, else
    ///     `invalidParameter`.
    ///   - clearHistoryMessage: Whether the messages are deleted too. `true` when none is given.
    /// - Returns: The conversations deleted.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 2 more.
    func deleteConversation(
        conversationIDList: [ConversationID],
        clearHistoryMessage: Bool
    ) async throws(ChatError) -> ConversationIDListResult

    // MARK: Conversation groups

    /// Creates a conversation group and puts conversations into it.
    ///
    /// Delete groups that are no longer used: a user can have only so many. Conversations that don't exist don't fail
    /// the call: they come back as failures, with 2500 or 2503. When every conversation fails, no group is made.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium. At most 20 conversation
    /// groups, else `conversationGroupLimitReached`; `deleteConversationGroup` frees a place.
    ///
    /// Events: `CONVERSATION_GROUP_LIST_UPDATED` and `CONVERSATION_LIST_UPDATED`.
    ///
    /// Reference: `methods/createConversationGroup.html`, with 3 more notes.
    ///
    /// - Parameters:
    ///   - groupName: The name of the new group. Empty counts as missing. At most 32 UTF-8 bytes, else
    ///     `conversationGroupNameInvalid`.
    ///   - conversationIDList: The conversations to put into it, one-to-one or group. Empty counts as missing. At most
    ///     100 items, else `tooManyConversations`.
    /// - Returns: Which conversations are in the new group and which failed.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 7 more.
    func createConversationGroup(
        groupName: String,
        conversationIDList: [ConversationID]
    ) async throws(ChatError) -> ConversationOperationResult

    /// Puts conversations into a conversation group.
    ///
    /// Conversations that don't exist don't fail the call: they come back as failures, with 2500 or 2503. A
    /// conversation that is in the group already is in neither list of the answer and causes no event. A group that
    /// doesn't exist fails with 51009, unless every conversation fails before anything is sent.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium.
    ///
    /// Events: `CONVERSATION_LIST_UPDATED` and `CONVERSATION_IN_GROUP_UPDATED`.
    ///
    /// Reference: `methods/addConversationsToGroup.html`.
    ///
    /// - Parameters:
    ///   - groupName: The group. Empty counts as missing.
    ///   - conversationIDList: The conversations, one-to-one or group. Empty counts as missing. At most 100 items, else
    ///     `tooManyConversations`.
    /// - Returns: Which conversations came into the group and which failed.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 6 more.
    func addConversationsToGroup(
        groupName: String,
        conversationIDList: [ConversationID]
    ) async throws(ChatError) -> ConversationOperationResult

    /// Gets the names of the caller's conversation groups.
    ///
    /// The conversations of a group are what getConversationList gives for that groupName. The page asks for the
    /// premium edition here too; the client lets the call pass without. The oldest group comes first.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/getConversationGroupList.html`.
    ///
    /// - Returns: The names.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn` or
    ///   `noNetwork`.
    func getConversationGroupList() async throws(ChatError) -> [String]

    /// Gives a conversation group another name; its conversations stay in it.
    ///
    /// A group that doesn't exist fails with 51009, as when it is deleted. A name in use is refused as an argument.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium.
    ///
    /// Events: `CONVERSATION_GROUP_LIST_UPDATED` and `CONVERSATION_LIST_UPDATED`.
    ///
    /// Reference: `methods/renameConversationGroup.html`.
    ///
    /// - Parameters:
    ///   - oldName: The group. Empty counts as missing.
    ///   - newName: Its new name. Empty counts as missing. At most 32 UTF-8 bytes, else `conversationGroupNameInvalid`.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 5 more.
    func renameConversationGroup(oldName: String, newName: String) async throws(ChatError)

    /// Removes conversations from a conversation group; they stay in the list.
    ///
    /// Conversations that don't exist don't fail the call: they come back as failures, with 2500 or 2503. A
    /// conversation that isn't in the group is in neither list of the answer and causes no event. A group that doesn't
    /// exist fails with 51009, unless every conversation fails before anything is sent.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium.
    ///
    /// Events: `CONVERSATION_LIST_UPDATED` and `CONVERSATION_IN_GROUP_UPDATED`.
    ///
    /// Reference: `methods/deleteConversationsFromGroup.html`.
    ///
    /// - Parameters:
    ///   - groupName: The group. Empty counts as missing.
    ///   - conversationIDList: The conversations, one-to-one or group. Empty counts as missing. At most 100 items, else
    ///     `tooManyConversations`.
    /// - Returns: Which conversations left the group and which failed.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 5 more.
    func deleteConversationsFromGroup(
        groupName: String,
        conversationIDList: [ConversationID]
    ) async throws(ChatError) -> ConversationOperationResult

    /// Deletes a conversation group; its conversations stay in the list.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium.
    ///
    /// Events: `CONVERSATION_GROUP_LIST_UPDATED` and `CONVERSATION_LIST_UPDATED`.
    ///
    /// Reference: `methods/deleteConversationGroup.html`.
    ///
    /// - Parameter groupName: The group. Empty counts as missing.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 4 more.
    func deleteConversationGroup(_ groupName: String) async throws(ChatError)

    // MARK: Groups

    /// Creates a group with its first members.
    ///
    /// In an AVChatRoom the owner, too, calls joinGroup before sending and receiving messages. Work groups take no
    /// applications; meetings and AVChatRooms take everybody. Their joinOption can't be set. AVChatRooms take no
    /// inviteOption. A joinOption and first members are ignored for them.
    ///
    /// Ends in `groupTypeInvalid` if `type` isn't `.work`, `.public`, `.meeting`, `.avChatRoom` or `.community`.
    ///
    /// Ends in `cannotSetRoleInGroup` if `type` is `.work` and for some `member` in `memberList`, `member.role` has a
    /// value.
    ///
    /// Ends in `invalidParameter` if `joinOption` is given and `type` is `.work` or `.meeting`.
    ///
    /// Ends in `invalidParameter` if `inviteOption` is given and `type` is `.avChatRoom`.
    ///
    /// Ends in `invalidParameter` if `isSupportTopic` is true and `type` isn't `.community`.
    ///
    /// Ends in `invalidParameter` if for some `member` in `memberList`, `member.role` has a value other than `.admin`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `CONVERSATION_LIST_UPDATED`, `TOTAL_UNREAD_MESSAGE_COUNT_UPDATED` and `GROUP_LIST_UPDATED`.
    ///
    /// Reference: `methods/createGroup.html`, with 8 more notes.
    ///
    /// - Parameters:
    ///   - name: The group's name. Empty counts as missing. At most 100 UTF-8 bytes, else `invalidParameter`.
    ///   - type: What the group is for.
    ///   - groupID: The group's id; without one, or with an empty one, the service makes one up. At most 48 UTF-8
    ///     bytes, else `groupTypeInvalid`. Only characters of ASCII that can be printed, else `groupTypeInvalid`.
    ///     Doesn't begin with `@TGS#`, else `groupTypeInvalid`.
    ///   - introduction: What it is about. At most 400 UTF-8 bytes, else `invalidParameter`. `""` when none is given.
    ///   - notification: Its notice. At most 400 UTF-8 bytes, else `invalidParameter`. `""` when none is given.
    ///   - avatar: The address of its avatar. At most 500 UTF-8 bytes, else `invalidParameter`. `""` when none is
    ///     given.
    ///   - maxMemberNum: How many members it may have: by default 200 in a Work group, 2000 in a public one, 10000 in a
    ///     meeting, 100000 in a community, any number in an AVChatRoom. At least 1, else `invalidParameter`.
    ///   - joinOption: How applications are dealt with, for Public groups and communities; by default all are taken.
    ///   - inviteOption: How invitations are dealt with; by default anybody invites in a Work group and nobody
    ///     elsewhere.
    ///   - memberList: The first members besides the owner. At most 100 items, else `invalidParameter`. `[]` when none
    ///     is given.
    ///   - groupCustomField: Fields of the app's own. `[]` when none is given.
    ///   - isSupportTopic: Whether a community has topics. `false` when none is given.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 8 more.
    func createGroup(
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
    ) async throws(ChatError) -> CreateGroupResult

    /// Finds a group by its id.
    ///
    /// Work groups can't be found. A Work group is refused with 10007.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/searchGroupByID.html`.
    ///
    /// - Parameter groupID: The group. Empty counts as missing.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 4 more.
    func searchGroupByID(_ groupID: GroupID) async throws(ChatError) -> GroupResult

    /// Joins a group, or applies to join it where somebody has to agree.
    ///
    /// Nobody can apply to join a Work group; its members add others with addGroupMember. A user is in one AVChatRoom
    /// at a time. Joining another one leaves the first. To list the members of an AVChatRoom, call getGroupMemberList,
    /// which needs the premium edition there.
    ///
    /// Events: `MESSAGE_RECEIVED`, `GROUP_LIST_UPDATED`, `CONVERSATION_LIST_UPDATED` and
    /// `TOTAL_UNREAD_MESSAGE_COUNT_UPDATED`.
    ///
    /// Reference: `methods/joinGroup.html`, with 11 more notes.
    ///
    /// - Parameters:
    ///   - groupID: The group. Empty counts as missing.
    ///   - applyMessage: What those who decide should read. `""` when none is given.
    /// - Returns: Whether the user is in or has to wait.
    /// - Throws: ``ChatError`` with the code `noNetwork`, `invalidParameter`, `groupNotFound`,
    ///   `cannotJoinNonLiveGroupWithoutLogin`, `cannotJoinWorkGroup`, `groupPermissionDenied`, `groupFull` or
    ///   `groupCountLimitReached`.
    func joinGroup(groupID: GroupID, applyMessage: String) async throws(ChatError) -> JoinGroupResult

    /// Gets the applications and invitations that the caller can decide about, as owner or administrator of groups.
    ///
    /// Since 3.1.2 an entry has what the applicant has written. Give an entry to handleGroupApplication as it is.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/getGroupApplicationList.html`.
    ///
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn` or
    ///   `noNetwork`.
    func getGroupApplicationList() async throws(ChatError) -> GroupApplicationListResult

    /// Accepts or rejects an application to join a group, or an invitation.
    ///
    /// The owner and all administrators receive a notice about each application or invitation. The first decision
    /// counts; the others can't change it. An invitation can only be decided with an entry of getGroupApplicationList,
    /// not with a notice.
    ///
    /// At least one of `message` and `application` has to be given.
    ///
    /// Ends in `invalidParameter` if `application` isn't given and `message.payload.groupSystemNotice.operationType` is
    /// `.invited`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `MESSAGE_RECEIVED`, `CONVERSATION_LIST_UPDATED`, `TOTAL_UNREAD_MESSAGE_COUNT_UPDATED` and
    /// `GROUP_LIST_UPDATED`.
    ///
    /// Reference: `methods/handleGroupApplication.html`, with 4 more notes.
    ///
    /// - Parameters:
    ///   - handleAction: The decision. Empty counts as missing.
    ///   - handleMessage: What the applicant should read. `""` when none is given.
    ///   - message: The notice about the application.
    ///   - application: The application, as getGroupApplicationList gave it.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 7 more.
    func handleGroupApplication(
        handleAction: HandleAction,
        handleMessage: String,
        message: Message?,
        application: GroupApplication?
    ) async throws(ChatError) -> GroupResult

    /// Puts users into a group.
    ///
    /// In a Work group every member can do it unless inviteOption forbids it; elsewhere inviteOption has to allow it.
    /// Users are added to a Work group without being asked. Nobody can be added to an AVChatRoom, not even by an
    /// administrator of the app.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `MESSAGE_RECEIVED`, `CONVERSATION_LIST_UPDATED`, `TOTAL_UNREAD_MESSAGE_COUNT_UPDATED` and
    /// `GROUP_LIST_UPDATED`.
    ///
    /// Reference: `methods/addGroupMember.html`, with 6 more notes.
    ///
    /// - Parameters:
    ///   - groupID: The group. Empty counts as missing.
    ///   - userIDList: Whom to add. Empty counts as missing. At most 20 items, else `invalidParameter`.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 7 more.
    func addGroupMember(groupID: GroupID, userIDList: [UserID]) async throws(ChatError) -> AddGroupMemberResult

    /// Gets the groups that the user is in.
    ///
    /// AVChatRooms and communities with topics aren't among them; getJoinedCommunityList has the latter. The list has
    /// what is needed to show it (type, name, avatar); getGroupProfile gets the rest. Of the last message it has the
    /// time, with type and sender, which a last message can't be without. All else is empty, the owner too.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/getGroupList.html`, with 1 more note.
    ///
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn` or
    ///   `noNetwork`.
    func getGroupList() async throws(ChatError) -> GroupListResult

    /// Gets the whole profile of a group, with its number of members.
    ///
    /// Users who aren't members get what is public. Without a filter all custom fields are in the answer.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/getGroupProfile.html`.
    ///
    /// - Parameters:
    ///   - groupID: The group. Empty counts as missing.
    ///   - groupCustomFieldFilter: Which fields of the app's own are wanted, by key.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 3 more.
    func getGroupProfile(groupID: GroupID, groupCustomFieldFilter: [String]?) async throws(ChatError) -> GroupResult

    /// Changes the profile of a group; what isn't given stays as it is.
    ///
    /// The number of members that a group may have can't be changed here. The joinOption of Work groups, meetings and
    /// AVChatRooms is fixed, and so is the inviteOption of AVChatRooms. When all members are muted, the owner and
    /// administrators can still write.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `GROUP_LIST_UPDATED`, `MESSAGE_RECEIVED` and `CONVERSATION_LIST_UPDATED`.
    ///
    /// Reference: `methods/updateGroupProfile.html`, with 5 more notes.
    ///
    /// - Parameters:
    ///   - groupID: The group. Empty counts as missing.
    ///   - name: Its name. At most 100 UTF-8 bytes, else `invalidParameter`.
    ///   - avatar: The address of its avatar. At most 500 UTF-8 bytes, else `invalidParameter`.
    ///   - introduction: What it is about. At most 400 UTF-8 bytes, else `invalidParameter`.
    ///   - notification: Its notice. At most 400 UTF-8 bytes, else `invalidParameter`.
    ///   - muteAllMembers: Whether ordinary members are muted.
    ///   - joinOption: How applications are dealt with, for Public groups and communities.
    ///   - inviteOption: How invitations are dealt with, not for AVChatRooms.
    ///   - groupCustomField: Fields of the app's own.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 4 more.
    func updateGroupProfile(
        groupID: GroupID,
        name: String?,
        avatar: String?,
        introduction: String?,
        notification: String?,
        muteAllMembers: Bool?,
        joinOption: JoinOption?,
        inviteOption: InviteOption?,
        groupCustomField: [CustomField]?
    ) async throws(ChatError) -> GroupResult

    /// Gets the members of a group, page by page.
    ///
    /// `offset` of the answer is where the next page begins, 0 at the end. It isn't the number of members, which
    /// getGroupProfile has. Since 3.2.0 the members have `isOnline` in the premium edition, and `muteUntil` in any
    /// edition. For an AVChatRoom the list has the members who joined last, the latest first, with id, nickname,
    /// avatar, time of joining and role. It needs the premium edition and a switch in the console.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// `groupMembers` walks through all pages.
    ///
    /// Reference: `methods/getGroupMemberList.html`, with 8 more notes.
    ///
    /// - Parameters:
    ///   - groupID: The group. Empty counts as missing.
    ///   - role: Only members with this role.
    ///   - count: How many members a page holds; not for AVChatRooms. At most 100; beyond, the nearest bound is taken.
    ///     At least 1, else `invalidParameter`. `15` when none is given.
    ///   - offset: Where the page begins. `"0"` when none is given.
    ///   - filter: Only members with this mark, in AVChatRooms alone.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 5 more.
    func getGroupMemberList(
        groupID: GroupID,
        role: GroupMemberRole?,
        count: Int,
        offset: MemberOffset,
        filter: Int?
    ) async throws(ChatError) -> GroupMemberListResult

    /// Gets the profiles of some members of a group.
    ///
    /// AVChatRooms don't have it. Users who aren't members are left out; a caller who isn't a member is refused
    /// with 10007.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/getGroupMemberProfile.html`.
    ///
    /// - Parameters:
    ///   - groupID: The group. Empty counts as missing.
    ///   - userIDList: The members. Empty counts as missing. At most 50 items; what is beyond is left out.
    ///   - memberCustomFieldFilter: Which fields of the app's own are wanted, by key; by default all.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 5 more.
    func getGroupMemberProfile(
        groupID: GroupID,
        userIDList: [UserID],
        memberCustomFieldFilter: [String]?
    ) async throws(ChatError) -> GroupMemberProfileResult

    /// Counts the members of a group who are online.
    ///
    /// Since 3.2.0 for all types of groups, before that for AVChatRooms only. In an AVChatRoom, call it every five to
    /// ten seconds; elsewhere a client can call it once in 60 seconds. It can be called without a login.
    ///
    /// Reference: `methods/getGroupOnlineMemberCount.html`, with 1 more note.
    ///
    /// - Parameter groupID: The group. Empty counts as missing.
    /// - Throws: ``ChatError`` with the code `noNetwork`, `invalidParameter` or `tooFrequent`.
    func getGroupOnlineMemberCount(_ groupID: GroupID) async throws(ChatError) -> OnlineMemberCountResult

    /// Makes a member an administrator, or an ordinary member again. Only the owner can do it.
    ///
    /// Work groups and AVChatRooms don't have it. Others than the owner are refused with 2681, another role with 2683,
    /// the owner's own id with 2684. A tip tells members of a new administrator, or of one less; the member concerned
    /// receives a notice too.
    ///
    /// Ends in `cannotSetOwnRole` if `userID` is the caller.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `MESSAGE_RECEIVED`, `CONVERSATION_LIST_UPDATED` and `GROUP_LIST_UPDATED`.
    ///
    /// Reference: `methods/setGroupMemberRole.html`, with 3 more notes.
    ///
    /// - Parameters:
    ///   - groupID: The group. Empty counts as missing.
    ///   - userID: The member. Empty counts as missing.
    ///   - role: `Admin`, `Member`, or in a community `Custom` for a role that the app has defined.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 8 more.
    func setGroupMemberRole(
        groupID: GroupID,
        userID: UserID,
        role: GroupMemberRole
    ) async throws(ChatError) -> GroupMemberResult

    /// Sets the name that a member has in a group.
    ///
    /// The owner sets everybody's, an administrator their own and those of ordinary members, anybody else their own.
    /// AVChatRooms don't have it. Others are refused with 10007; for a user who isn't a member the call fails
    /// with 2623.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `GROUP_LIST_UPDATED`, `MESSAGE_RECEIVED` and `CONVERSATION_LIST_UPDATED`.
    ///
    /// Reference: `methods/setGroupMemberNameCard.html`, with 1 more note.
    ///
    /// - Parameters:
    ///   - groupID: The group. Empty counts as missing.
    ///   - userID: The member, by default the caller.
    ///   - nameCard: The name; an empty one takes it away. At most 50 UTF-8 bytes, else `nameCardInvalid`.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 7 more.
    func setGroupMemberNameCard(
        groupID: GroupID,
        userID: UserID?,
        nameCard: String
    ) async throws(ChatError) -> GroupMemberResult

    /// Sets fields of the app's own of a member of a group.
    ///
    /// Ordinary members can set only their own. AVChatRooms don't have it. The owner can set everybody's, an
    /// administrator their own and those of ordinary members.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `GROUP_LIST_UPDATED`, `MESSAGE_RECEIVED` and `CONVERSATION_LIST_UPDATED`.
    ///
    /// Reference: `methods/setGroupMemberCustomField.html`, with 3 more notes.
    ///
    /// - Parameters:
    ///   - groupID: The group. Empty counts as missing.
    ///   - userID: The member, by default the caller.
    ///   - memberCustomField: The fields. Empty counts as missing.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 6 more.
    func setGroupMemberCustomField(
        groupID: GroupID,
        userID: UserID?,
        memberCustomField: [CustomField]
    ) async throws(ChatError) -> GroupMemberResult

    /// Mutes a member of a group for a while, or unmutes them.
    ///
    /// The owner can mute administrators and members, an administrator only members. Work groups have no muting. To
    /// mute everybody use updateGroupProfile; to ban or remove somebody from an AVChatRoom use deleteGroupMember.
    ///
    /// Ends in `cannotMuteSelf` if `userID` is the caller.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `TOPIC_UPDATED`, `MESSAGE_RECEIVED` and `CONVERSATION_LIST_UPDATED`.
    ///
    /// Reference: `methods/setGroupMemberMuteTime.html`, with 4 more notes.
    ///
    /// - Parameters:
    ///   - groupID: The group or topic. Empty counts as missing.
    ///   - userID: The member. Empty counts as missing.
    ///   - muteTime: For how many seconds from now; 0 unmutes the member. At least 0, else `invalidParameter`.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 6 more.
    func setGroupMemberMuteTime(
        groupID: GroupID,
        userID: UserID,
        muteTime: Int
    ) async throws(ChatError) -> GroupMemberResult

    /// Marks members of an AVChatRoom, or removes the mark.
    ///
    /// Only the owner of the AVChatRoom can do it; getGroupMemberList finds members by their mark. Others are refused
    /// with 10007, and so is everybody in groups of another type. Users outside the group are in the list of failures.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium. At most 10 different marks
    /// in a group, else `groupParametersInvalid`; `markGroupMemberList` frees a place.
    ///
    /// Reference: `methods/markGroupMemberList.html`, with 2 more notes.
    ///
    /// - Parameters:
    ///   - groupID: The group. Empty counts as missing.
    ///   - userIDList: The members. Empty counts as missing. At most 500 items, else `invalidParameter`.
    ///   - markType: The mark, one of the app's own. At least 1000, else `invalidParameter`.
    ///   - enableMark: Marks with true, removes the mark with false.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 6 more.
    func markGroupMemberList(
        groupID: GroupID,
        userIDList: [UserID],
        markType: Int,
        enableMark: Bool
    ) async throws(ChatError) -> MarkGroupMemberListResult

    /// Sets the attributes of a group in place of all that it had.
    ///
    /// The app decides who may do it. All types of groups have attributes, topics don't. The caller has to be a member;
    /// in an AVChatRoom, call joinGroup first. After 10056 call getGroupAttributes, then try again.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. At most 10 calls in 5 seconds per user, those
    /// of `setGroupAttributes` and `deleteGroupAttributes` counted too, else `tooFrequent`.
    ///
    /// Events: `GROUP_ATTRIBUTES_UPDATED`.
    ///
    /// Reference: `methods/initGroupAttributes.html`, with 6 more notes.
    ///
    /// - Parameters:
    ///   - groupID: The group. Empty counts as missing.
    ///   - groupAttributes: The attributes by key. All keys and values together have a limit, too. Empty counts as
    ///     missing. At most 16 items, else `invalidParameter`. Each key: at most 32 UTF-8 bytes, else
    ///     `invalidParameter`. Each value: at most 4096 UTF-8 bytes, else `invalidParameter`.
    /// - Returns: The attributes that were set.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 6 more.
    func initGroupAttributes(
        groupID: GroupID,
        groupAttributes: WireMap<String, String>
    ) async throws(ChatError) -> GroupAttributesResult

    /// Sets attributes of a group; the others stay as they are.
    ///
    /// All types of groups have attributes, topics don't. In an AVChatRoom, call joinGroup first. After 10056 call
    /// getGroupAttributes, then try again. When several users change the same attribute at the same time, the first one
    /// succeeds.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. At most 10 calls in 5 seconds per user, those
    /// of `initGroupAttributes` and `deleteGroupAttributes` counted too, else `tooFrequent`. At most 16 attributes of a
    /// group, else `invalidParameter`; `deleteGroupAttributes` frees a place.
    ///
    /// Events: `GROUP_ATTRIBUTES_UPDATED`.
    ///
    /// Reference: `methods/setGroupAttributes.html`, with 2 more notes.
    ///
    /// - Parameters:
    ///   - groupID: The group. Empty counts as missing.
    ///   - groupAttributes: The attributes to set. Empty counts as missing. Each key: at most 32 UTF-8 bytes, else
    ///     `invalidParameter`. Each value: at most 4096 UTF-8 bytes, else `invalidParameter`.
    /// - Returns: The attributes that were set.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 6 more.
    func setGroupAttributes(
        groupID: GroupID,
        groupAttributes: WireMap<String, String>
    ) async throws(ChatError) -> GroupAttributesResult

    /// Gets attributes of a group, some or all.
    ///
    /// All types of groups have attributes, topics don't. In an AVChatRoom, call joinGroup first. Keys that the group
    /// doesn't have are left out. A client that fetches some of the attributes counts as knowing all of them.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. At most 20 calls in 5 seconds per user, else
    /// `tooFrequent`.
    ///
    /// Reference: `methods/getGroupAttributes.html`.
    ///
    /// - Parameters:
    ///   - groupID: The group. Empty counts as missing.
    ///   - keyList: The keys; an empty list for all.
    /// - Returns: Those of the attributes that the group has.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 5 more.
    func getGroupAttributes(groupID: GroupID, keyList: [String]) async throws(ChatError) -> GroupAttributesResult

    /// Deletes attributes of a group, some or all.
    ///
    /// All types of groups have attributes, topics don't. In an AVChatRoom, call joinGroup first. After 10056 call
    /// getGroupAttributes, then try again. A key that the group doesn't have fails the call with 10050.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. At most 10 calls in 5 seconds per user, those
    /// of `initGroupAttributes` and `setGroupAttributes` counted too, else `tooFrequent`.
    ///
    /// Events: `GROUP_ATTRIBUTES_UPDATED`.
    ///
    /// Reference: `methods/deleteGroupAttributes.html`, with 1 more note.
    ///
    /// - Parameters:
    ///   - groupID: The group. Empty counts as missing.
    ///   - keyList: The keys; an empty list for all.
    /// - Returns: The keys that were deleted.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 7 more.
    func deleteGroupAttributes(groupID: GroupID, keyList: [String]) async throws(ChatError) -> GroupAttributeKeysResult

    /// Sets counters of a group; the others stay as they are.
    ///
    /// All types of groups have counters, topics don't. A missing counter is added. When several users set one at the
    /// same time, the last value stays. Every member can set counters; the vendor advises to leave it to the owner.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium. At most 20 calls in 5
    /// seconds per user, those of `increaseGroupCounter` and `decreaseGroupCounter` counted too, else `tooFrequent`. At
    /// most 20 counters of a group, else `invalidParameter`.
    ///
    /// Events: `GROUP_COUNTER_UPDATED`.
    ///
    /// Reference: `methods/setGroupCounters.html`, with 3 more notes.
    ///
    /// - Parameters:
    ///   - groupID: The group. Empty counts as missing.
    ///   - counters: The counters by key. Empty counts as missing. Each key: at most 128 UTF-8 bytes, else
    ///     `invalidParameter`.
    /// - Returns: The counters that were set.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 6 more.
    func setGroupCounters(
        groupID: GroupID,
        counters: WireMap<String, Int>
    ) async throws(ChatError) -> GroupCountersResult

    /// Increases a counter of a group.
    ///
    /// All types of groups have counters, topics don't. A missing counter is added and starts at 0.
    ///
    /// Ends in `invalidParameter` if `value` is `0`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium. At most 20 calls in 5
    /// seconds per user, those of `setGroupCounters` and `decreaseGroupCounter` counted too, else `tooFrequent`. At
    /// most 20 counters of a group, else `invalidParameter`.
    ///
    /// Events: `GROUP_COUNTER_UPDATED`.
    ///
    /// Reference: `methods/increaseGroupCounter.html`.
    ///
    /// - Parameters:
    ///   - groupID: The group. Empty counts as missing.
    ///   - key: The counter. Empty counts as missing. At most 128 UTF-8 bytes, else `invalidParameter`.
    ///   - value: By how much; 0 isn't taken.
    /// - Returns: The counter with its new value.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 6 more.
    func increaseGroupCounter(groupID: GroupID, key: String, value: Int) async throws(ChatError) -> GroupCounter

    /// Decreases a counter of a group.
    ///
    /// All types of groups have counters, topics don't. A missing counter is added and starts at 0, so it becomes
    /// negative.
    ///
    /// Ends in `invalidParameter` if `value` is `0`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium. At most 20 calls in 5
    /// seconds per user, those of `setGroupCounters` and `increaseGroupCounter` counted too, else `tooFrequent`. At
    /// most 20 counters of a group, else `invalidParameter`.
    ///
    /// Events: `GROUP_COUNTER_UPDATED`.
    ///
    /// Reference: `methods/decreaseGroupCounter.html`.
    ///
    /// - Parameters:
    ///   - groupID: The group. Empty counts as missing.
    ///   - key: The counter. Empty counts as missing. At most 128 UTF-8 bytes, else `invalidParameter`.
    ///   - value: By how much; 0 isn't taken.
    /// - Returns: The counter with its new value.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 6 more.
    func decreaseGroupCounter(groupID: GroupID, key: String, value: Int) async throws(ChatError) -> GroupCounter

    /// Gets counters of a group, some or all.
    ///
    /// All types of groups have counters, topics don't. Without keys the answer has all counters. An empty list of keys
    /// counts as no keys.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium. At most 20 calls in 5
    /// seconds per user, else `tooFrequent`.
    ///
    /// Reference: `methods/getGroupCounters.html`, with 1 more note.
    ///
    /// - Parameters:
    ///   - groupID: The group. Empty counts as missing.
    ///   - keyList: The keys; absent for all.
    /// - Returns: Those of the counters that the group has.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 6 more.
    func getGroupCounters(groupID: GroupID, keyList: [String]?) async throws(ChatError) -> GroupCountersResult

    /// Removes members from a group.
    ///
    /// In an AVChatRoom it needs the premium edition, and a removed user can't join again for the given time, unless an
    /// administrator of the app lifts the ban. The owner can remove everybody, an administrator only ordinary members;
    /// Work groups have no administrators. Others are refused with 10007, and nobody is removed.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `MESSAGE_RECEIVED`, `CONVERSATION_LIST_UPDATED`, `GROUP_LIST_UPDATED` and
    /// `CONVERSATION_IN_GROUP_UPDATED`.
    ///
    /// Reference: `methods/deleteGroupMember.html`, with 5 more notes.
    ///
    /// - Parameters:
    ///   - groupID: The group. Empty counts as missing.
    ///   - userIDList: Whom to remove. Empty counts as missing. At most 20 items, else `invalidParameter`.
    ///   - reason: Why.
    ///   - duration: For how many seconds they can't come back, in AVChatRooms alone.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 6 more.
    func deleteGroupMember(
        groupID: GroupID,
        userIDList: [UserID],
        reason: String?,
        duration: Int?
    ) async throws(ChatError) -> DeleteGroupMemberResult

    /// Leaves a group.
    ///
    /// The owner can leave Work groups only, which then have no owner. The user keeps the conversation with the group
    /// until it is deleted with deleteConversation. It is still there after a logout and login.
    ///
    /// Events: `GROUP_LIST_UPDATED`, `MESSAGE_RECEIVED`, `CONVERSATION_LIST_UPDATED` and
    /// `CONVERSATION_IN_GROUP_UPDATED`.
    ///
    /// Reference: `methods/quitGroup.html`, with 5 more notes.
    ///
    /// - Parameter groupID: The group. Empty counts as missing.
    /// - Returns: The group that was left.
    /// - Throws: ``ChatError`` with the code `noNetwork`, `invalidParameter`, `memberNotInGroup` or `ownerCannotQuit`.
    func quitGroup(_ groupID: GroupID) async throws(ChatError) -> GroupIDResult

    /// Makes another member the owner of a group. Only the owner can do it.
    ///
    /// AVChatRooms can't change owner. The former owner becomes an ordinary member. Members are told by a tip about the
    /// group's profile, which has the new owner's id.
    ///
    /// Ends in `cannotChangeOwnerToSelf` if `newOwnerID` is the caller.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `GROUP_LIST_UPDATED`, `MESSAGE_RECEIVED` and `CONVERSATION_LIST_UPDATED`.
    ///
    /// Reference: `methods/changeGroupOwner.html`, with 1 more note.
    ///
    /// - Parameters:
    ///   - groupID: The group. Empty counts as missing.
    ///   - newOwnerID: The member who becomes the owner. Empty counts as missing.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 7 more.
    func changeGroupOwner(groupID: GroupID, newOwnerID: UserID) async throws(ChatError) -> GroupResult

    /// Dismisses a group. Only the owner can do it.
    ///
    /// A Work group can't be dismissed, not even by its owner. The members keep their conversation with the group until
    /// they delete it with deleteConversation. It is still there after a logout and login.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `MESSAGE_RECEIVED`, `CONVERSATION_LIST_UPDATED`, `GROUP_LIST_UPDATED` and
    /// `CONVERSATION_IN_GROUP_UPDATED`.
    ///
    /// Reference: `methods/dismissGroup.html`, with 4 more notes.
    ///
    /// - Parameter groupID: The group. Empty counts as missing.
    /// - Returns: The group that is gone.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 5 more.
    func dismissGroup(_ groupID: GroupID) async throws(ChatError) -> GroupIDResult

    // MARK: Communities

    /// Makes a topic in a community.
    ///
    /// Create the community with `isSupportTopic` first. A message to the topic has the topic's id in `to` and `GROUP`
    /// as its type of conversation. A topic is neither in the list of conversations nor in the unread total;
    /// TOPIC_UPDATED tells of its messages.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium.
    ///
    /// Events: `TOPIC_CREATED`.
    ///
    /// Reference: `methods/createTopicInCommunity.html`, with 4 more notes.
    ///
    /// - Parameters:
    ///   - groupID: The community. Empty counts as missing.
    ///   - topicName: The topic's name. Empty counts as missing. At most 150 UTF-8 bytes, else `invalidParameter`.
    ///   - topicID: The topic's id: that of the community, `@TOPIC#_` and a part of the app's own. Without it the
    ///     service makes one up. At most 96 UTF-8 bytes, else `topicIDInvalid`. Only characters of ASCII that can be
    ///     printed, else `topicIDInvalid`. Doesn't hold `@TOPIC#_@TOPIC#`, else `topicIDInvalid`.
    ///   - avatar: The address of its avatar. At most 500 UTF-8 bytes, else `invalidParameter`. `""` when none is
    ///     given.
    ///   - notification: Its notice. At most 400 UTF-8 bytes, else `invalidParameter`. `""` when none is given.
    ///   - introduction: What it is about. At most 400 UTF-8 bytes, else `invalidParameter`. `""` when none is given.
    ///   - customData: Data of the app's own. `""` when none is given.
    /// - Returns: The id of the topic.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 8 more.
    func createTopicInCommunity(
        groupID: GroupID,
        topicName: String,
        topicID: GroupID?,
        avatar: String,
        notification: String,
        introduction: String,
        customData: String
    ) async throws(ChatError) -> TopicReference

    /// Gets the communities with topics that the caller is in.
    ///
    /// Communities without topics are in the list of groups, those with topics aren't. Communities and topics have to
    /// be switched on in the console; without that the call fails with 11000.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium.
    ///
    /// Reference: `methods/getJoinedCommunityList.html`.
    ///
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 3 more.
    func getJoinedCommunityList() async throws(ChatError) -> CommunityListResult

    /// Gets topics of a community, some or all.
    ///
    /// Only communities with topics have it. A message to a topic has the topic's id in `to` and `GROUP` as its type of
    /// conversation. Members can do it; others fail with 10007.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/getTopicList.html`, with 2 more notes.
    ///
    /// - Parameters:
    ///   - groupID: The community. Empty counts as missing.
    ///   - topicIDList: The topics; absent for all.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 4 more.
    func getTopicList(groupID: GroupID, topicIDList: [GroupID]?) async throws(ChatError) -> TopicListResult

    /// Changes the profile of a topic; what isn't given stays as it is.
    ///
    /// Only communities with topics have it. The other members receive TOPIC_UPDATED with the topic as they see it.
    /// When all members are muted, the owner and administrators of the community can still write.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `TOPIC_UPDATED`.
    ///
    /// Reference: `methods/updateTopicProfile.html`, with 3 more notes.
    ///
    /// - Parameters:
    ///   - groupID: The community. Empty counts as missing.
    ///   - topicID: The topic. Empty counts as missing.
    ///   - topicName: Its name. At most 150 UTF-8 bytes, else `invalidParameter`.
    ///   - avatar: The address of its avatar. At most 500 UTF-8 bytes, else `invalidParameter`.
    ///   - notification: Its notice. At most 400 UTF-8 bytes, else `invalidParameter`.
    ///   - introduction: What it is about. At most 400 UTF-8 bytes, else `invalidParameter`.
    ///   - customData: Data of the app's own.
    ///   - muteAllMembers: Whether ordinary members are muted in it.
    /// - Returns: The topic with its new profile.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 5 more.
    func updateTopicProfile(
        groupID: GroupID,
        topicID: GroupID,
        topicName: String?,
        avatar: String?,
        notification: String?,
        introduction: String?,
        customData: String?,
        muteAllMembers: Bool?
    ) async throws(ChatError) -> TopicResult

    /// Deletes topics of a community, some or all.
    ///
    /// Only communities with topics have it. The owner and administrators of the community can do it; others fail
    /// with 10007. All members, including the caller, are told of the deleted topics; where none was deleted, there is
    /// no event.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `TOPIC_DELETED`.
    ///
    /// Reference: `methods/deleteTopicFromCommunity.html`, with 2 more notes.
    ///
    /// - Parameters:
    ///   - groupID: The community. Empty counts as missing.
    ///   - topicIDList: The topics; absent for all.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 4 more.
    func deleteTopicFromCommunity(
        groupID: GroupID,
        topicIDList: [GroupID]?
    ) async throws(ChatError) -> TopicOperationResult

    // MARK: Relations

    /// Adds a friend, or sends a friend application if the other user wants to be asked.
    ///
    /// What happens is up to the other user's `allowType`: friends at once with code 0, an application that waits with
    /// code 30539, or a refusal. The source is `AddSource_Type_` followed by a word of at most eight letters, for
    /// example `AddSource_Type_Web`. A one-sided friendship is only on the caller's list.
    ///
    /// Ends in `invalidParameter` if `to` is the caller.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. At most 32 (`friendGroupLimit`) friend groups,
    /// else `friendGroupLimitReached`; `deleteFriendGroup` frees a place.
    ///
    /// Events: `FRIEND_APPLICATION_LIST_UPDATED`, `FRIEND_LIST_UPDATED`, `FRIEND_GROUP_LIST_UPDATED` and
    /// `CONVERSATION_LIST_UPDATED`.
    ///
    /// Reference: `methods/addFriend.html`, with 10 more notes.
    ///
    /// - Parameters:
    ///   - to: Who should become a friend. Empty counts as missing.
    ///   - source: Where the friendship comes from. Empty counts as missing. Matches `^AddSource_Type_[A-Za-z]{1,8}$`,
    ///     else `invalidParameter`.
    ///   - wording: What the other user should read. At most 256 UTF-8 bytes, else `invalidParameter`. `""` when none
    ///     is given.
    ///   - type: Whose list it goes into. `.both` when none is given.
    ///   - remark: The user's own name for the friend. At most 96 UTF-8 bytes, else `invalidParameter`. `""` when none
    ///     is given.
    ///   - groupName: The friend group to put the friend into. At most 30 UTF-8 bytes, else `invalidParameter`. `""`
    ///     when none is given.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 12 more.
    func addFriend(
        to: UserID,
        source: String,
        wording: String,
        type: AddFriendType,
        remark: String,
        groupName: String
    ) async throws(ChatError) -> AddFriendResult

    /// Gets the friend applications that weren't answered yet, sent and received.
    ///
    /// FRIEND_APPLICATION_LIST_UPDATED tells of changes. A user whose allowType is `AllowAny` finds none, not even
    /// those that still wait. The list holds at most 100.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/getFriendApplicationList.html`.
    ///
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn` or
    ///   `noNetwork`.
    func getFriendApplicationList() async throws(ChatError) -> FriendApplicationList

    /// Marks all friend applications that the user has received as read.
    ///
    /// All devices of the user are told; where nothing was unread, no event follows. An application that is renewed is
    /// unread again.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `FRIEND_APPLICATION_LIST_UPDATED`.
    ///
    /// Reference: `methods/setFriendApplicationRead.html`.
    ///
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn` or
    ///   `noNetwork`.
    func setFriendApplicationRead() async throws(ChatError)

    /// Accepts a friend application that the user has received.
    ///
    /// The answer decides which side has the other as a friend, whatever the `type` of the application. `Agree` puts
    /// nobody on the user's own list, so the remark isn't used then. The applicant gets the remark and the friend group
    /// named in the application. A user who is a friend already stays as they are.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `FRIEND_LIST_UPDATED`, `FRIEND_GROUP_LIST_UPDATED`, `CONVERSATION_LIST_UPDATED` and
    /// `FRIEND_APPLICATION_LIST_UPDATED`.
    ///
    /// Reference: `methods/acceptFriendApplication.html`, with 2 more notes.
    ///
    /// - Parameters:
    ///   - userID: Who has asked. Empty counts as missing.
    ///   - remark: The user's own name for the new friend. At most 96 UTF-8 bytes, else `invalidParameter`. `""` when
    ///     none is given.
    ///   - type: Which side has the other as a friend afterwards.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 7 more.
    func acceptFriendApplication(userID: UserID, remark: String, type: FriendApplicationAnswer) async throws(ChatError)

    /// Refuses a friend application that the user has received.
    ///
    /// The application disappears from both lists, and both sides are told; the applicant can apply again. An
    /// application that the user hasn't received fails with 2716, on the native surface with 30614.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `FRIEND_APPLICATION_LIST_UPDATED`.
    ///
    /// Reference: `methods/refuseFriendApplication.html`.
    ///
    /// - Parameter userID: Who has asked. Empty counts as missing.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 3 more.
    func refuseFriendApplication(userID: UserID) async throws(ChatError)

    /// Deletes a friend application, sent or received, from the user's list.
    ///
    /// The other side keeps the application and isn't told; its receiver can still answer it. An application that isn't
    /// on the list fails with 2716, on the native surface with 30614.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `FRIEND_APPLICATION_LIST_UPDATED`.
    ///
    /// Reference: `methods/deleteFriendApplication.html`.
    ///
    /// - Parameters:
    ///   - userID: The other user. Empty counts as missing.
    ///   - type: Who has sent it.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 3 more.
    func deleteFriendApplication(userID: UserID, type: FriendApplicationType) async throws(ChatError)

    /// Gets the user's friends.
    ///
    /// FRIEND_LIST_UPDATED tells of changes.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/getFriendList.html`.
    ///
    /// - Returns: The friends.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn` or
    ///   `noNetwork`.
    func getFriendList() async throws(ChatError) -> [Friend]

    /// Gets what the user keeps about friends, with custom fields and whole profiles.
    ///
    /// A user who isn't a friend is returned as a failure with 2700; the call itself doesn't fail. More than 100 users
    /// at once can make a packet that the service refuses, which it does beyond 1 MB.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/getFriendProfile.html`.
    ///
    /// - Parameter userIDList: The friends. Empty counts as missing.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 2 more.
    func getFriendProfile(userIDList: [UserID]) async throws(ChatError) -> FriendProfileResult

    /// Checks which of the two sides has the other as a friend.
    ///
    /// A check of the caller's own list says nothing about the other side's. A user who doesn't exist is returned as a
    /// failure with 30003; the call itself doesn't fail.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/checkFriend.html`.
    ///
    /// - Parameters:
    ///   - userIDList: Whom to check. Empty counts as missing. At most 1000 items, else `invalidParameter`.
    ///   - type: Whose list to look at. `.both` when none is given.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 2 more.
    func checkFriend(userIDList: [UserID], type: CheckFriendType) async throws(ChatError) -> CheckFriendResult

    /// Changes the remark of a friend, or custom fields.
    ///
    /// Friend groups change with addToFriendGroup and removeFromFriendGroup. Custom fields have to be set up in the
    /// console first. What isn't given stays as it is, and so do custom fields that aren't named; an empty remark
    /// removes it. Where nothing is given, no event follows.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `FRIEND_LIST_UPDATED` and `CONVERSATION_LIST_UPDATED`.
    ///
    /// Reference: `methods/updateFriend.html`, with 2 more notes.
    ///
    /// - Parameters:
    ///   - userID: The friend. Empty counts as missing.
    ///   - remark: The user's own name for the friend. At most 96 UTF-8 bytes, else `invalidParameter`.
    ///   - friendCustomField: Fields of the app's own.
    /// - Returns: The friend as they are now.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 3 more.
    func updateFriend(
        userID: UserID,
        remark: String?,
        friendCustomField: [FriendCustomField]?
    ) async throws(ChatError) -> Friend

    /// Deletes friends from the user's own list, or from the lists of both sides.
    ///
    /// The limit keeps the request below 1 MB, which the service takes at most. A user who isn't a friend is returned
    /// as a failure with 31704; the call itself doesn't fail. When the friendship ends on both sides, the other side
    /// receives FRIEND_LIST_UPDATED too.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `FRIEND_LIST_UPDATED`, `FRIEND_GROUP_LIST_UPDATED` and `CONVERSATION_LIST_UPDATED`.
    ///
    /// Reference: `methods/deleteFriend.html`, with 2 more notes.
    ///
    /// - Parameters:
    ///   - userIDList: Who should no longer be a friend. Empty counts as missing. At most 100 items, else
    ///     `invalidParameter`.
    ///   - type: Off whose list. `.both` when none is given.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 2 more.
    func deleteFriend(userIDList: [UserID], type: DeleteFriendType) async throws(ChatError) -> DeleteFriendResult

    /// Creates a friend group and puts friends into it.
    ///
    /// A friend can be in several groups. The number of friend groups is limited; one more is refused with 30011. A
    /// name in use is refused with 2710.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. At most 32 (`friendGroupLimit`) friend groups,
    /// else `friendGroupLimitReached`; `deleteFriendGroup` frees a place.
    ///
    /// Events: `FRIEND_GROUP_LIST_UPDATED` and `FRIEND_LIST_UPDATED`.
    ///
    /// Reference: `methods/createFriendGroup.html`, with 2 more notes.
    ///
    /// - Parameters:
    ///   - name: The name of the new group. Empty counts as missing. At most 30 UTF-8 bytes, else `invalidParameter`.
    ///   - userIDList: The friends to put into it. Empty counts as missing.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 4 more.
    func createFriendGroup(name: String, userIDList: [UserID]) async throws(ChatError) -> FriendGroupResult

    /// Gets the user's friend groups.
    ///
    /// FRIEND_GROUP_LIST_UPDATED tells of changes. On the native surface the call takes the names of the groups named,
    /// none for all.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/getFriendGroupList.html`.
    ///
    /// - Returns: The groups, in the order of their making.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn` or
    ///   `noNetwork`.
    func getFriendGroupList() async throws(ChatError) -> [FriendGroup]

    /// Puts friends into a friend group.
    ///
    /// A friend can be in several groups. A group that doesn't exist fails with 2711; a user who isn't a friend is
    /// returned as a failure with 2700. Friends who are in the group already stay in it; if nobody is new, no event
    /// follows.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `FRIEND_GROUP_LIST_UPDATED` and `FRIEND_LIST_UPDATED`.
    ///
    /// Reference: `methods/addToFriendGroup.html`, with 1 more note.
    ///
    /// - Parameters:
    ///   - name: The group. Empty counts as missing.
    ///   - userIDList: The friends to put into it. Empty counts as missing.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 3 more.
    func addToFriendGroup(name: String, userIDList: [UserID]) async throws(ChatError) -> FriendGroupResult

    /// Renames a friend group; its friends stay in it.
    ///
    /// A group that doesn't exist fails with 2711, a new name in use with 2710. The list of friends changes too, unless
    /// the group is empty.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `FRIEND_GROUP_LIST_UPDATED` and `FRIEND_LIST_UPDATED`.
    ///
    /// Reference: `methods/renameFriendGroup.html`.
    ///
    /// - Parameters:
    ///   - oldName: The group. Empty counts as missing.
    ///   - newName: Its new name. Empty counts as missing. At most 30 UTF-8 bytes, else `invalidParameter`.
    /// - Returns: The group as it is now.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 4 more.
    func renameFriendGroup(oldName: String, newName: String) async throws(ChatError) -> FriendGroup

    /// Removes friends from a friend group; they stay friends.
    ///
    /// A group that doesn't exist fails with 2711; a user who isn't a friend is returned as a failure with 2700.
    /// Friends who aren't in the group are skipped; if nobody was in it, no event follows. The group stays when it is
    /// empty.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `FRIEND_GROUP_LIST_UPDATED` and `FRIEND_LIST_UPDATED`.
    ///
    /// Reference: `methods/removeFromFriendGroup.html`, with 1 more note.
    ///
    /// - Parameters:
    ///   - name: The group. Empty counts as missing.
    ///   - userIDList: The friends to take out of it. Empty counts as missing.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 3 more.
    func removeFromFriendGroup(name: String, userIDList: [UserID]) async throws(ChatError) -> FriendGroupResult

    /// Deletes a friend group; its friends stay friends.
    ///
    /// On the native surface the call takes several names. A group that doesn't exist fails with 2711. The list of
    /// friends changes too, unless the group was empty.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `FRIEND_GROUP_LIST_UPDATED` and `FRIEND_LIST_UPDATED`.
    ///
    /// Reference: `methods/deleteFriendGroup.html`.
    ///
    /// - Parameter name: The group. Empty counts as missing.
    /// - Returns: The group as it was.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 3 more.
    func deleteFriendGroup(name: String) async throws(ChatError) -> FriendGroup

    /// Blocks users, so that neither side can write to the other.
    ///
    /// A friendship with a blocked user ends on both sides, and neither can apply for it again. The maximum number of
    /// blocked users can't be raised. The console has a setting by which friends stay friends.
    ///
    /// Ends in `cannotBlockSelf` if the caller is in `userIDList`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. At most 1000 users in the blacklist, else
    /// `blacklistLimitReached`; `removeFromBlacklist` frees a place.
    ///
    /// Events: `BLACKLIST_UPDATED`, `FRIEND_LIST_UPDATED`, `FRIEND_GROUP_LIST_UPDATED` and `CONVERSATION_LIST_UPDATED`.
    ///
    /// Reference: `methods/addToBlacklist.html`, with 3 more notes.
    ///
    /// - Parameter userIDList: Whom to block. Empty counts as missing. At most 1000 items, else `invalidParameter`.
    /// - Returns: The blacklist as it is now.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 4 more.
    func addToBlacklist(userIDList: [UserID]) async throws(ChatError) -> [UserID]

    /// Gets the users that the caller has blocked.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/getBlacklist.html`.
    ///
    /// - Returns: The blacklist, in the order of blocking.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn` or
    ///   `noNetwork`.
    func getBlacklist() async throws(ChatError) -> [UserID]

    /// Unblocks users; friendships that ended don't come back.
    ///
    /// Users who aren't blocked are skipped; if nobody was blocked, no event follows.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `BLACKLIST_UPDATED`.
    ///
    /// Reference: `methods/removeFromBlacklist.html`.
    ///
    /// - Parameter userIDList: Whom to block no longer. Empty counts as missing. At most 1000 items, else
    ///   `invalidParameter`.
    /// - Returns: The blacklist as it is now.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 2 more.
    func removeFromBlacklist(userIDList: [UserID]) async throws(ChatError) -> [UserID]

    /// Follows users; they needn't agree.
    ///
    /// A user can follow everybody but themselves. The number of followers has no limit. The user and the followed
    /// users are told, and both sides when they become mutual followers. The answer has a result for each user. The
    /// call succeeds even if nobody could be followed.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium.
    ///
    /// Events: `MY_FOLLOWING_LIST_UPDATED`, `MUTUAL_FOLLOWERS_LIST_UPDATED` and `MY_FOLLOWERS_LIST_UPDATED`.
    ///
    /// Reference: `methods/followUser.html`, with 2 more notes.
    ///
    /// - Parameter userIDList: Whom to follow. Empty counts as missing. At most 20 items, else `invalidParameter`.
    /// - Returns: What became of it, a user each.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 3 more.
    func followUser(_ userIDList: [UserID]) async throws(ChatError) -> [FollowResult]

    /// Gets the users that the caller follows, page by page.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium.
    ///
    /// `myFollowing` walks through all pages.
    ///
    /// Reference: `methods/getMyFollowingList.html`.
    ///
    /// - Parameter nextCursor: The cursor of the last page; empty for the first page. `""` when none is given.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 3 more.
    func getMyFollowingList(_ nextCursor: String) async throws(ChatError) -> FollowList

    /// Gets the followers of the caller, page by page.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium.
    ///
    /// `myFollowers` walks through all pages.
    ///
    /// Reference: `methods/getMyFollowersList.html`.
    ///
    /// - Parameter nextCursor: The cursor of the last page; empty for the first page. `""` when none is given.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 3 more.
    func getMyFollowersList(_ nextCursor: String) async throws(ChatError) -> FollowList

    /// Gets the mutual followers of the caller, page by page.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium.
    ///
    /// `mutualFollowers` walks through all pages.
    ///
    /// Reference: `methods/getMutualFollowersList.html`.
    ///
    /// - Parameter nextCursor: The cursor of the last page; empty for the first page. `""` when none is given.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 3 more.
    func getMutualFollowersList(_ nextCursor: String) async throws(ChatError) -> FollowList

    /// Gets how many users follow, are followed by, and are mutual followers of users.
    ///
    /// Without users it is about the caller.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium.
    ///
    /// Reference: `methods/getUserFollowInfo.html`.
    ///
    /// - Parameter userIDList: The users, by default the caller.
    /// - Returns: The numbers, a user each.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 2 more.
    func getUserFollowInfo(_ userIDList: [UserID]?) async throws(ChatError) -> [FollowInfo]

    /// Checks for several users whether they follow the caller, and the caller them.
    ///
    /// On native clients 1 means following and 2 means follower.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium. At most 20 calls in 5
    /// seconds per user, else `tooFrequent`.
    ///
    /// Reference: `methods/checkFollowType.html`.
    ///
    /// - Parameter userIDList: The other users. Empty counts as missing. At most 100 items, else `invalidParameter`.
    /// - Returns: Who follows the other, one entry for each user.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 4 more.
    func checkFollowType(_ userIDList: [UserID]) async throws(ChatError) -> [FollowTypeResult]

    /// Follows users no longer.
    ///
    /// The user and the users no longer followed are told, and both sides when they were mutual followers. Unfollowing
    /// a user who isn't followed succeeds, and nobody is told.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium.
    ///
    /// Events: `MY_FOLLOWING_LIST_UPDATED`, `MUTUAL_FOLLOWERS_LIST_UPDATED` and `MY_FOLLOWERS_LIST_UPDATED`.
    ///
    /// Reference: `methods/unfollowUser.html`.
    ///
    /// - Parameter userIDList: Whom to follow no longer. Empty counts as missing. At most 20 items, else
    ///   `invalidParameter`.
    /// - Returns: What became of it, a user each.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 3 more.
    func unfollowUser(_ userIDList: [UserID]) async throws(ChatError) -> [FollowResult]

    // MARK: Users

    /// Gets the user's own profile.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/getMyProfile.html`.
    ///
    /// - Returns: The profile.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn` or
    ///   `noNetwork`.
    func getMyProfile() async throws(ChatError) -> Profile

    /// Changes the user's own profile; what isn't given stays as it is.
    ///
    /// Custom fields have to be set up in the console first; others are refused with 40009. Custom fields that aren't
    /// named stay as they are. The user's devices and those who have the user as a friend are told.
    ///
    /// Ends in `updateProfileInvalidParam` if `gender` has a value other than `.unknown`, `.female` or `.male`.
    ///
    /// Ends in `updateProfileInvalidParam` if `allowType` has a value other than `.allowAny`, `.needConfirm` or
    /// `.denyAny`.
    ///
    /// Ends in `updateProfileInvalidParam` if `adminForbidType` has a value other than `.notForbidden` or `.sendOut`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `PROFILE_UPDATED` and `CONVERSATION_LIST_UPDATED`.
    ///
    /// Reference: `methods/updateMyProfile.html`, with 1 more note.
    ///
    /// - Parameters:
    ///   - nick: The nickname. At most 500 UTF-8 bytes, else `profileValueTooLong`.
    ///   - avatar: The address of the avatar. At most 500 UTF-8 bytes, else `profileValueTooLong`.
    ///   - gender: The gender.
    ///   - selfSignature: What the user says about themselves. At most 500 UTF-8 bytes, else `profileValueTooLong`.
    ///   - allowType: How friend applications are dealt with.
    ///   - birthday: The day of birth, as a number such as 20000101. From 0 to 4294967295, else `profileValueInvalid`.
    ///   - location: Where the user lives. The service keeps 16 bytes, room for four numbers of 32 bits for country,
    ///     province, city and district; which number is which place, the app defines. At most 16 UTF-8 bytes, else
    ///     `profileValueTooLong`.
    ///   - language: The language, a number for the app to define. From 0 to 4294967295, else `profileValueInvalid`.
    ///   - messageSettings: 0 to receive messages, 1 to receive none. From 0 to 4294967295, else `profileValueInvalid`.
    ///   - adminForbidType: Whether sending friend applications is forbidden.
    ///   - level: The level, for the app to define; it can hold those of several roles. From 0 to 4294967295, else
    ///     `profileValueInvalid`.
    ///   - role: The role, for the app to define; it can hold several. From 0 to 4294967295, else
    ///     `profileValueInvalid`.
    ///   - profileCustomField: Fields of the app's own.
    /// - Returns: The profile as it is now.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 5 more.
    func updateMyProfile(
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
    ) async throws(ChatError) -> Profile

    /// Gets the profiles of other users, friends or not.
    ///
    /// Custom fields are in the answer if they were set up in the console and have a value. Users who don't exist are
    /// left out. Strangers see as much as friends do.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/getUserProfile.html`.
    ///
    /// - Parameter userIDList: The users; an empty list gets nobody's. At most 100 items; what is beyond is left out.
    /// - Returns: Their profiles, in the order asked for.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 2 more.
    func getUserProfile(userIDList: [UserID]) async throws(ChatError) -> [Profile]

    /// Sets the user's custom status, or clears it.
    ///
    /// A user can only set their own. It needs no edition and no switch in the console. An empty text clears it. It
    /// belongs to the user, not to the client; all clients of the user are told.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `USER_STATUS_UPDATED`.
    ///
    /// Reference: `methods/setSelfStatus.html`, with 2 more notes.
    ///
    /// - Parameter customStatus: What the user says, empty for nothing. At most 100 UTF-8 bytes, else
    ///   `invalidParameter`.
    /// - Returns: The user's status as it is now.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 2 more.
    func setSelfStatus(customStatus: String) async throws(ChatError) -> UserStatus

    /// Gets whether users are online, and their custom status.
    ///
    /// The user's own status can be fetched in any edition, as often as needed. The status of others needs the premium
    /// edition and a switch in the console, and can be fetched only so often. The status is that of the user; it
    /// doesn't say on which clients the user is online.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/getUserStatus.html`, with 1 more note.
    ///
    /// - Parameter userIDList: The users. Empty counts as missing. At most 500 items, else `invalidParameter`.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 5 more.
    func getUserStatus(userIDList: [UserID]) async throws(ChatError) -> UserStatusResult

    /// Subscribes to the status of users.
    ///
    /// With a switch in the console, users are told of their friends' status without a subscription. The number of
    /// subscriptions is limited; a new one replaces the oldest. The list is the user's own, on all clients, and stays
    /// after logging out.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium. At most 20 calls in 5
    /// seconds per user, else `tooFrequent`.
    ///
    /// Reference: `methods/subscribeUserStatus.html`, with 3 more notes.
    ///
    /// - Parameter userIDList: The users. Empty counts as missing. At most 100 items, else `invalidParameter`.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 5 more.
    func subscribeUserStatus(userIDList: [UserID]) async throws(ChatError) -> StatusSubscriptionResult

    /// Unsubscribes from the status of users, or of all.
    ///
    /// Without users, or with an empty list, all subscriptions end. USER_STATUS_UPDATED no longer tells of those users.
    /// Users without a subscription are skipped; unknown ones are returned as failures.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up. Edition: Premium. At most 20 calls in 5
    /// seconds per user, else `tooFrequent`.
    ///
    /// Reference: `methods/unsubscribeUserStatus.html`.
    ///
    /// - Parameter userIDList: The users; none for all. At most 100 items, else `invalidParameter`. `[]` when none is
    ///   given.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 5 more.
    func unsubscribeUserStatus(userIDList: [UserID]) async throws(ChatError) -> StatusSubscriptionResult

    // MARK: Signalling

    /// Invites another user.
    ///
    /// In the vendor's SDK of ES modules, signalling needs the SignalingModule. Listen to events before logging in, so
    /// that no invitation is missed. An online-only invitation isn't kept, counted or pushed, and neither are its
    /// answers.
    ///
    /// Ends in `invalidParameter` if `userID` is the caller.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `MESSAGE_RECEIVED`, `CONVERSATION_LIST_UPDATED`, `TOTAL_UNREAD_MESSAGE_COUNT_UPDATED`,
    /// `NEW_INVITATION_RECEIVED` and `INVITATION_TIMEOUT`.
    ///
    /// Reference: `methods/invite.html`, with 8 more notes.
    ///
    /// - Parameters:
    ///   - userID: Who is invited. Empty counts as missing.
    ///   - data: Data of the app's own. `""` when none is given.
    ///   - timeout: After how many seconds without an answer the invitation ends, 0 for never. At least 0, else
    ///     `invalidParameter`. `0` when none is given.
    ///   - onlineUserOnly: Whether the invited user receives it only when online. `false` when none is given.
    ///   - offlinePushInfo: What a push tells a user who isn't online.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 7 more.
    func invite(
        userID: UserID,
        data: String,
        timeout: Int,
        onlineUserOnly: Bool,
        offlinePushInfo: InvitationPushInfo?
    ) async throws(ChatError) -> InvitationResult

    /// Invites members of a group.
    ///
    /// An online-only invitation isn't kept, counted or pushed, and neither are its answers. With
    /// `excludeFromHistoryMessage` set to true in `data`, written as JSON, the message about it changes neither the
    /// unread count nor the last message. All members receive the messages; the inviting user and all who are invited
    /// receive the events.
    ///
    /// Ends in `invalidParameter` if the caller is in `inviteeList`.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `MESSAGE_RECEIVED`, `CONVERSATION_LIST_UPDATED`, `TOTAL_UNREAD_MESSAGE_COUNT_UPDATED`,
    /// `NEW_INVITATION_RECEIVED` and `INVITATION_TIMEOUT`.
    ///
    /// Reference: `methods/inviteInGroup.html`, with 7 more notes.
    ///
    /// - Parameters:
    ///   - groupID: The group. Empty counts as missing.
    ///   - inviteeList: Who is invited. Empty counts as missing.
    ///   - data: Data of the app's own. `""` when none is given.
    ///   - timeout: After how many seconds the invitation ends for those who haven't answered, 0 for never. At least 0,
    ///     else `invalidParameter`. `0` when none is given.
    ///   - onlineUserOnly: Whether members receive it only when online. `false` when none is given.
    ///   - offlinePushInfo: What a push tells members who aren't online.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 7 more.
    func inviteInGroup(
        groupID: GroupID,
        inviteeList: [UserID],
        data: String,
        timeout: Int,
        onlineUserOnly: Bool,
        offlinePushInfo: InvitationPushInfo?
    ) async throws(ChatError) -> InvitationResult

    /// Gets what a message says about an invitation.
    ///
    /// A message that isn't about an invitation has none.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Reference: `methods/getSignalingInfo.html`.
    ///
    /// - Parameter message: The message.
    /// - Returns: The step of signalling, or nothing for any other message.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn` or
    ///   `invalidParameter`.
    func getSignalingInfo(_ message: Message) async throws(ChatError) -> Signaling?

    /// Changes the data of an open invitation.
    ///
    /// Only `data` can be changed, and not that of an online-only invitation. From then on the message about the
    /// invitation has the new data, in the list too where it is the latest; no event tells of the changed message.
    /// Others than the inviting user are refused with 8011, and so is changing an online-only invitation.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `INVITATION_MODIFIED`.
    ///
    /// Reference: `methods/modifyInvitation.html`.
    ///
    /// - Parameters:
    ///   - inviteID: The invitation. Empty counts as missing.
    ///   - data: Data of the app's own. Empty counts as missing.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 5 more.
    func modifyInvitation(inviteID: InviteID, data: String) async throws(ChatError)

    /// Accepts an invitation.
    ///
    /// An invitation is open until all have answered, it is cancelled, or it times out. After that, and for a second
    /// answer, the call fails with 8010. A user who wasn't invited is refused with 8011. A user who has left the group
    /// is refused with 10007.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `MESSAGE_RECEIVED`, `CONVERSATION_LIST_UPDATED`, `TOTAL_UNREAD_MESSAGE_COUNT_UPDATED` and
    /// `INVITEE_ACCEPTED`.
    ///
    /// Reference: `methods/accept.html`, with 1 more note.
    ///
    /// - Parameters:
    ///   - inviteID: The invitation. Empty counts as missing.
    ///   - data: Data of the app's own. `""` when none is given.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 5 more.
    func accept(inviteID: InviteID, data: String) async throws(ChatError)

    /// Rejects an invitation.
    ///
    /// It fails as accept does, and the user's other devices are told too.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `MESSAGE_RECEIVED`, `CONVERSATION_LIST_UPDATED`, `TOTAL_UNREAD_MESSAGE_COUNT_UPDATED` and
    /// `INVITEE_REJECTED`.
    ///
    /// Reference: `methods/reject.html`.
    ///
    /// - Parameters:
    ///   - inviteID: The invitation. Empty counts as missing.
    ///   - data: Data of the app's own. `""` when none is given.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 5 more.
    func reject(inviteID: InviteID, data: String) async throws(ChatError)

    /// Cancels an invitation that somebody hasn't answered yet.
    ///
    /// An invitation of another user, or one that is no longer open, is refused with 8020. The native surface answers
    /// 8011 and 8010 for them.
    ///
    /// Needs: Somebody is logged in on the client, and it has caught up.
    ///
    /// Events: `MESSAGE_RECEIVED`, `CONVERSATION_LIST_UPDATED`, `TOTAL_UNREAD_MESSAGE_COUNT_UPDATED` and
    /// `INVITATION_CANCELLED`.
    ///
    /// Reference: `methods/cancel.html`.
    ///
    /// - Parameters:
    ///   - inviteID: The invitation. Empty counts as missing.
    ///   - data: Data of the app's own. `""` when none is given.
    /// - Throws: ``ChatError`` with the code `loggingIn`, `loginFailed`, `kickedOutMultipleDevice`,
    ///   `kickedOutMultipleAccount`, `kickedOutUserSigExpired`, `kickedOutRESTAPI`, `loggedOut`, `userNotLoggedIn`, or
    ///   one of 4 more.
    func cancel(inviteID: InviteID, data: String) async throws(ChatError)

    /// What reaches the client unasked, from the moment of this call on.
    ///
    /// It stands in the place of the vendor's `on`, `off`, `addSignalingListener` and `removeSignalingListener`: who no
    /// longer listens lets the stream go.
    func events() -> EventStream<ChatEvent>
}

// Defaults, which a protocol can't give. The one parameter more tells each form from the requirement that it calls.
extension ChatAPI {
    /// Registers a plug-in, for uploading files or for pushes.
    ///
    /// See ``ChatAPI/registerPlugin(value:pushConfig:)``.
    public func registerPlugin(
        value: Plugin,
        pushConfig: PushConfig? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) {
        try await registerPlugin(value: value, pushConfig: pushConfig)
    }

    /// Makes a text message, to be sent with sendMessage.
    ///
    /// See
    /// ``ChatAPI/createTextMessage(to:conversationType:payload:cloudCustomData:receiverList:priority:needReadReceipt:isSupportExtension:customModerationConfigurationID:)``.
    public func createTextMessage(
        to: String,
        conversationType: ConversationType,
        payload: TextPayload,
        cloudCustomData: String = "",
        receiverList: [UserID]? = nil,
        priority: MessagePriority = .normal,
        needReadReceipt: Bool = false,
        isSupportExtension: Bool = false,
        customModerationConfigurationID: String? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> Message {
        try await createTextMessage(
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

    /// Makes a message of text that mentions members of a group, to be sent with sendMessage.
    ///
    /// See
    /// ``ChatAPI/createTextAtMessage(to:conversationType:payload:cloudCustomData:priority:needReadReceipt:isSupportExtension:customModerationConfigurationID:)``.
    public func createTextAtMessage(
        to: String,
        conversationType: ConversationType,
        payload: TextAtContent,
        cloudCustomData: String = "",
        priority: MessagePriority = .normal,
        needReadReceipt: Bool = false,
        isSupportExtension: Bool = false,
        customModerationConfigurationID: String? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> Message {
        try await createTextAtMessage(
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

    /// Makes an image message, to be sent with sendMessage.
    ///
    /// See
    /// ``ChatAPI/createImageMessage(to:conversationType:payload:cloudCustomData:priority:needReadReceipt:isSupportExtension:receiverList:customModerationConfigurationID:)``.
    public func createImageMessage(
        to: String,
        conversationType: ConversationType,
        payload: MediaContent,
        cloudCustomData: String = "",
        priority: MessagePriority = .normal,
        needReadReceipt: Bool = false,
        isSupportExtension: Bool = false,
        receiverList: [UserID]? = nil,
        customModerationConfigurationID: String? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> Message {
        try await createImageMessage(
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

    /// Makes an audio message, to be sent with sendMessage.
    ///
    /// See
    /// ``ChatAPI/createAudioMessage(to:conversationType:payload:cloudCustomData:priority:needReadReceipt:isSupportExtension:receiverList:customModerationConfigurationID:)``.
    public func createAudioMessage(
        to: String,
        conversationType: ConversationType,
        payload: MediaContent,
        cloudCustomData: String = "",
        priority: MessagePriority = .normal,
        needReadReceipt: Bool = false,
        isSupportExtension: Bool = false,
        receiverList: [UserID]? = nil,
        customModerationConfigurationID: String? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> Message {
        try await createAudioMessage(
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

    /// Makes a video message, to be sent with sendMessage.
    ///
    /// See
    /// ``ChatAPI/createVideoMessage(to:conversationType:payload:cloudCustomData:priority:needReadReceipt:isSupportExtension:receiverList:customModerationConfigurationID:)``.
    public func createVideoMessage(
        to: String,
        conversationType: ConversationType,
        payload: MediaContent,
        cloudCustomData: String = "",
        priority: MessagePriority = .normal,
        needReadReceipt: Bool = false,
        isSupportExtension: Bool = false,
        receiverList: [UserID]? = nil,
        customModerationConfigurationID: String? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> Message {
        try await createVideoMessage(
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

    /// Makes a file message, to be sent with sendMessage.
    ///
    /// See
    /// ``ChatAPI/createFileMessage(to:conversationType:payload:cloudCustomData:priority:needReadReceipt:isSupportExtension:receiverList:customModerationConfigurationID:)``.
    public func createFileMessage(
        to: String,
        conversationType: ConversationType,
        payload: MediaContent,
        cloudCustomData: String = "",
        priority: MessagePriority = .normal,
        needReadReceipt: Bool = false,
        isSupportExtension: Bool = false,
        receiverList: [UserID]? = nil,
        customModerationConfigurationID: String? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> Message {
        try await createFileMessage(
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

    /// Makes a face message, to be sent with sendMessage.
    ///
    /// See
    /// ``ChatAPI/createFaceMessage(to:conversationType:payload:cloudCustomData:priority:needReadReceipt:isSupportExtension:receiverList:customModerationConfigurationID:)``.
    public func createFaceMessage(
        to: String,
        conversationType: ConversationType,
        payload: FacePayload,
        cloudCustomData: String = "",
        priority: MessagePriority = .normal,
        needReadReceipt: Bool = false,
        isSupportExtension: Bool = false,
        receiverList: [UserID]? = nil,
        customModerationConfigurationID: String? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> Message {
        try await createFaceMessage(
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

    /// Makes a location message, to be sent with sendMessage.
    ///
    /// See
    /// ``ChatAPI/createLocationMessage(to:conversationType:payload:cloudCustomData:priority:needReadReceipt:isSupportExtension:receiverList:customModerationConfigurationID:)``.
    public func createLocationMessage(
        to: String,
        conversationType: ConversationType,
        payload: LocationPayload,
        cloudCustomData: String = "",
        priority: MessagePriority = .normal,
        needReadReceipt: Bool = false,
        isSupportExtension: Bool = false,
        receiverList: [UserID]? = nil,
        customModerationConfigurationID: String? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> Message {
        try await createLocationMessage(
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

    /// Makes a custom message, to be sent with sendMessage.
    ///
    /// See
    /// ``ChatAPI/createCustomMessage(to:conversationType:payload:cloudCustomData:priority:needReadReceipt:isSupportExtension:receiverList:customModerationConfigurationID:)``.
    public func createCustomMessage(
        to: String,
        conversationType: ConversationType,
        payload: CustomPayload,
        cloudCustomData: String = "",
        priority: MessagePriority = .normal,
        needReadReceipt: Bool = false,
        isSupportExtension: Bool = false,
        receiverList: [UserID]? = nil,
        customModerationConfigurationID: String? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> Message {
        try await createCustomMessage(
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

    /// Makes a merged message out of several, to be sent with sendMessage.
    ///
    /// See
    /// ``ChatAPI/createMergerMessage(to:conversationType:payload:cloudCustomData:priority:needReadReceipt:isSupportExtension:receiverList:customModerationConfigurationID:)``.
    public func createMergerMessage(
        to: String,
        conversationType: ConversationType,
        payload: MergerContent,
        cloudCustomData: String = "",
        priority: MessagePriority = .normal,
        needReadReceipt: Bool = false,
        isSupportExtension: Bool = false,
        receiverList: [UserID]? = nil,
        customModerationConfigurationID: String? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> Message {
        try await createMergerMessage(
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

    /// Makes a message that forwards another one, to be sent with sendMessage.
    ///
    /// See
    /// ``ChatAPI/createForwardMessage(to:conversationType:payload:cloudCustomData:priority:needReadReceipt:isSupportExtension:receiverList:customModerationConfigurationID:)``.
    public func createForwardMessage(
        to: String,
        conversationType: ConversationType,
        payload: Message,
        cloudCustomData: String = "",
        priority: MessagePriority = .normal,
        needReadReceipt: Bool = false,
        isSupportExtension: Bool = false,
        receiverList: [UserID]? = nil,
        customModerationConfigurationID: String? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> Message {
        try await createForwardMessage(
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

    /// Sends a message that was made on this client.
    ///
    /// See ``ChatAPI/sendMessage(_:onlineUserOnly:offlinePushInfo:messageControlInfo:)``.
    public func sendMessage(
        _ message: Message,
        onlineUserOnly: Bool = false,
        offlinePushInfo: OfflinePushInfo? = nil,
        messageControlInfo: MessageControlInfo? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> SendMessageResult {
        try await sendMessage(
            message,
            onlineUserOnly: onlineUserOnly,
            offlinePushInfo: offlinePushInfo,
            messageControlInfo: messageControlInfo
        )
    }

    /// Sends a message again after it couldn't be sent.
    ///
    /// See ``ChatAPI/resendMessage(_:onlineUserOnly:offlinePushInfo:messageControlInfo:)``.
    public func resendMessage(
        _ message: Message,
        onlineUserOnly: Bool = false,
        offlinePushInfo: OfflinePushInfo? = nil,
        messageControlInfo: MessageControlInfo? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> SendMessageResult {
        try await resendMessage(
            message,
            onlineUserOnly: onlineUserOnly,
            offlinePushInfo: offlinePushInfo,
            messageControlInfo: messageControlInfo
        )
    }

    /// Gets the history of a conversation, page by page from the latest messages backwards.
    ///
    /// See ``ChatAPI/getMessageList(conversationID:nextReqMessageID:)``.
    public func getMessageList(
        conversationID: ConversationID,
        nextReqMessageID: MessageID? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> MessageListResult {
        try await getMessageList(conversationID: conversationID, nextReqMessageID: nextReqMessageID)
    }

    /// Gets the history of a conversation from any place, backwards or forwards.
    ///
    /// See ``ChatAPI/getMessageListHopping(conversationID:sequence:time:direction:count:)``.
    public func getMessageListHopping(
        conversationID: ConversationID,
        sequence: Int? = nil,
        time: Int? = nil,
        direction: HoppingDirection = .older,
        count: Int = 15,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> MessageListHoppingResult {
        try await getMessageListHopping(
            conversationID: conversationID,
            sequence: sequence,
            time: time,
            direction: direction,
            count: count
        )
    }

    /// Searches the messages that the service keeps, in one conversation or in all.
    ///
    /// See
    /// ``ChatAPI/searchCloudMessages(keywordList:keywordListMatchType:senderUserIDList:messageTypeList:conversationID:timePosition:timePeriod:cursor:)``.
    public func searchCloudMessages(
        keywordList: [String]? = nil,
        keywordListMatchType: KeywordMatch = .anyKeyword,
        senderUserIDList: [UserID]? = nil,
        messageTypeList: [MessageType]? = nil,
        conversationID: ConversationID? = nil,
        timePosition: Int = 0,
        timePeriod: Int = 0,
        cursor: String? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> SearchCloudMessagesResult {
        try await searchCloudMessages(
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

    /// Turns a voice message into text.
    ///
    /// See ``ChatAPI/convertVoiceToText(message:language:)``.
    public func convertVoiceToText(
        message: Message,
        language: VoiceLanguage? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> ConvertVoiceToTextResult {
        try await convertVoiceToText(message: message, language: language)
    }

    /// Deletes extensions of a message, some or all.
    ///
    /// See ``ChatAPI/deleteMessageExtensions(_:keyList:)``.
    public func deleteMessageExtensions(
        _ message: Message,
        keyList: [String]? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> MessageExtensionResultList {
        try await deleteMessageExtensions(message, keyList: keyList)
    }

    /// Gets the reactions to several messages.
    ///
    /// See ``ChatAPI/getMessageReactions(messageList:maxUserCountPerReaction:)``.
    public func getMessageReactions(
        messageList: [Message],
        maxUserCountPerReaction: Int = 10,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> MessageReactionsResult {
        try await getMessageReactions(messageList: messageList, maxUserCountPerReaction: maxUserCountPerReaction)
    }

    /// Gets the users who have put a reaction on a message, page by page.
    ///
    /// See ``ChatAPI/getAllUserListOfMessageReaction(message:reactionID:nextSeq:count:)``.
    public func getAllUserListOfMessageReaction(
        message: Message,
        reactionID: String,
        nextSeq: Int,
        count: Int = 100,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> ReactionUsersResult {
        try await getAllUserListOfMessageReaction(
            message: message,
            reactionID: reactionID,
            nextSeq: nextSeq,
            count: count
        )
    }

    /// Gets the caller's conversations, all of them, some, or those that match a filter.
    ///
    /// See ``ChatAPI/getConversationList(type:markType:groupName:hasUnreadCount:hasGroupAtInfo:)``.
    public func getConversationList(
        type: ConversationType? = nil,
        markType: UInt64? = nil,
        groupName: String? = nil,
        hasUnreadCount: Bool = false,
        hasGroupAtInfo: Bool = false,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> ConversationListResult {
        try await getConversationList(
            type: type,
            markType: markType,
            groupName: groupName,
            hasUnreadCount: hasUnreadCount,
            hasGroupAtInfo: hasGroupAtInfo
        )
    }

    /// Marks the messages of all conversations as read.
    ///
    /// See ``ChatAPI/setAllMessageRead(scope:)``.
    public func setAllMessageRead(
        scope: ReadScope = .all,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) {
        try await setAllMessageRead(scope: scope)
    }

    /// Mutes all messages, for a time or during certain hours.
    ///
    /// See
    /// ``ChatAPI/setAllReceiveMessageOpt(messageRemindType:startHour:startMinute:startSecond:duration:isRepeated:)``.
    public func setAllReceiveMessageOpt(
        messageRemindType: RemindType = .acceptNotNotify,
        startHour: Int = 0,
        startMinute: Int = 0,
        startSecond: Int = 0,
        duration: Int = 0,
        isRepeated: Bool = true,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) {
        try await setAllReceiveMessageOpt(
            messageRemindType: messageRemindType,
            startHour: startHour,
            startMinute: startMinute,
            startSecond: startSecond,
            duration: duration,
            isRepeated: isRepeated
        )
    }

    /// Deletes conversations, by default together with their history.
    ///
    /// See ``ChatAPI/deleteConversation(conversationIDList:clearHistoryMessage:)``.
    public func deleteConversation(
        conversationIDList: [ConversationID],
        clearHistoryMessage: Bool = true,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> ConversationIDListResult {
        try await deleteConversation(conversationIDList: conversationIDList, clearHistoryMessage: clearHistoryMessage)
    }

    /// Creates a group with its first members.
    ///
    /// See
    /// ``ChatAPI/createGroup(name:type:groupID:introduction:notification:avatar:maxMemberNum:joinOption:inviteOption:memberList:groupCustomField:isSupportTopic:)``.
    public func createGroup(
        name: String,
        type: GroupType,
        groupID: GroupID? = nil,
        introduction: String = "",
        notification: String = "",
        avatar: String = "",
        maxMemberNum: Int? = nil,
        joinOption: JoinOption? = nil,
        inviteOption: InviteOption? = nil,
        memberList: [NewGroupMember] = [],
        groupCustomField: [CustomField] = [],
        isSupportTopic: Bool = false,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> CreateGroupResult {
        try await createGroup(
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

    /// Joins a group, or applies to join it where somebody has to agree.
    ///
    /// See ``ChatAPI/joinGroup(groupID:applyMessage:)``.
    public func joinGroup(
        groupID: GroupID,
        applyMessage: String = "",
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> JoinGroupResult {
        try await joinGroup(groupID: groupID, applyMessage: applyMessage)
    }

    /// Accepts or rejects an application to join a group, or an invitation.
    ///
    /// See ``ChatAPI/handleGroupApplication(handleAction:handleMessage:message:application:)``.
    public func handleGroupApplication(
        handleAction: HandleAction,
        handleMessage: String = "",
        message: Message? = nil,
        application: GroupApplication? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> GroupResult {
        try await handleGroupApplication(
            handleAction: handleAction,
            handleMessage: handleMessage,
            message: message,
            application: application
        )
    }

    /// Gets the whole profile of a group, with its number of members.
    ///
    /// See ``ChatAPI/getGroupProfile(groupID:groupCustomFieldFilter:)``.
    public func getGroupProfile(
        groupID: GroupID,
        groupCustomFieldFilter: [String]? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> GroupResult {
        try await getGroupProfile(groupID: groupID, groupCustomFieldFilter: groupCustomFieldFilter)
    }

    /// Changes the profile of a group; what isn't given stays as it is.
    ///
    /// See
    /// ``ChatAPI/updateGroupProfile(groupID:name:avatar:introduction:notification:muteAllMembers:joinOption:inviteOption:groupCustomField:)``.
    public func updateGroupProfile(
        groupID: GroupID,
        name: String? = nil,
        avatar: String? = nil,
        introduction: String? = nil,
        notification: String? = nil,
        muteAllMembers: Bool? = nil,
        joinOption: JoinOption? = nil,
        inviteOption: InviteOption? = nil,
        groupCustomField: [CustomField]? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> GroupResult {
        try await updateGroupProfile(
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

    /// Gets the members of a group, page by page.
    ///
    /// See ``ChatAPI/getGroupMemberList(groupID:role:count:offset:filter:)``.
    public func getGroupMemberList(
        groupID: GroupID,
        role: GroupMemberRole? = nil,
        count: Int = 15,
        offset: MemberOffset = "0",
        filter: Int? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> GroupMemberListResult {
        try await getGroupMemberList(groupID: groupID, role: role, count: count, offset: offset, filter: filter)
    }

    /// Gets the profiles of some members of a group.
    ///
    /// See ``ChatAPI/getGroupMemberProfile(groupID:userIDList:memberCustomFieldFilter:)``.
    public func getGroupMemberProfile(
        groupID: GroupID,
        userIDList: [UserID],
        memberCustomFieldFilter: [String]? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> GroupMemberProfileResult {
        try await getGroupMemberProfile(
            groupID: groupID,
            userIDList: userIDList,
            memberCustomFieldFilter: memberCustomFieldFilter
        )
    }

    /// Sets the name that a member has in a group.
    ///
    /// See ``ChatAPI/setGroupMemberNameCard(groupID:userID:nameCard:)``.
    public func setGroupMemberNameCard(
        groupID: GroupID,
        userID: UserID? = nil,
        nameCard: String,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> GroupMemberResult {
        try await setGroupMemberNameCard(groupID: groupID, userID: userID, nameCard: nameCard)
    }

    /// Sets fields of the app's own of a member of a group.
    ///
    /// See ``ChatAPI/setGroupMemberCustomField(groupID:userID:memberCustomField:)``.
    public func setGroupMemberCustomField(
        groupID: GroupID,
        userID: UserID? = nil,
        memberCustomField: [CustomField],
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> GroupMemberResult {
        try await setGroupMemberCustomField(groupID: groupID, userID: userID, memberCustomField: memberCustomField)
    }

    /// Gets counters of a group, some or all.
    ///
    /// See ``ChatAPI/getGroupCounters(groupID:keyList:)``.
    public func getGroupCounters(
        groupID: GroupID,
        keyList: [String]? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> GroupCountersResult {
        try await getGroupCounters(groupID: groupID, keyList: keyList)
    }

    /// Removes members from a group.
    ///
    /// See ``ChatAPI/deleteGroupMember(groupID:userIDList:reason:duration:)``.
    public func deleteGroupMember(
        groupID: GroupID,
        userIDList: [UserID],
        reason: String? = nil,
        duration: Int? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> DeleteGroupMemberResult {
        try await deleteGroupMember(groupID: groupID, userIDList: userIDList, reason: reason, duration: duration)
    }

    /// Makes a topic in a community.
    ///
    /// See ``ChatAPI/createTopicInCommunity(groupID:topicName:topicID:avatar:notification:introduction:customData:)``.
    public func createTopicInCommunity(
        groupID: GroupID,
        topicName: String,
        topicID: GroupID? = nil,
        avatar: String = "",
        notification: String = "",
        introduction: String = "",
        customData: String = "",
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> TopicReference {
        try await createTopicInCommunity(
            groupID: groupID,
            topicName: topicName,
            topicID: topicID,
            avatar: avatar,
            notification: notification,
            introduction: introduction,
            customData: customData
        )
    }

    /// Gets topics of a community, some or all.
    ///
    /// See ``ChatAPI/getTopicList(groupID:topicIDList:)``.
    public func getTopicList(
        groupID: GroupID,
        topicIDList: [GroupID]? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> TopicListResult {
        try await getTopicList(groupID: groupID, topicIDList: topicIDList)
    }

    /// Changes the profile of a topic; what isn't given stays as it is.
    ///
    /// See
    /// ``ChatAPI/updateTopicProfile(groupID:topicID:topicName:avatar:notification:introduction:customData:muteAllMembers:)``.
    public func updateTopicProfile(
        groupID: GroupID,
        topicID: GroupID,
        topicName: String? = nil,
        avatar: String? = nil,
        notification: String? = nil,
        introduction: String? = nil,
        customData: String? = nil,
        muteAllMembers: Bool? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> TopicResult {
        try await updateTopicProfile(
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

    /// Deletes topics of a community, some or all.
    ///
    /// See ``ChatAPI/deleteTopicFromCommunity(groupID:topicIDList:)``.
    public func deleteTopicFromCommunity(
        groupID: GroupID,
        topicIDList: [GroupID]? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> TopicOperationResult {
        try await deleteTopicFromCommunity(groupID: groupID, topicIDList: topicIDList)
    }

    /// Adds a friend, or sends a friend application if the other user wants to be asked.
    ///
    /// See ``ChatAPI/addFriend(to:source:wording:type:remark:groupName:)``.
    public func addFriend(
        to: UserID,
        source: String,
        wording: String = "",
        type: AddFriendType = .both,
        remark: String = "",
        groupName: String = "",
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> AddFriendResult {
        try await addFriend(to: to, source: source, wording: wording, type: type, remark: remark, groupName: groupName)
    }

    /// Accepts a friend application that the user has received.
    ///
    /// See ``ChatAPI/acceptFriendApplication(userID:remark:type:)``.
    public func acceptFriendApplication(
        userID: UserID,
        remark: String = "",
        type: FriendApplicationAnswer,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) {
        try await acceptFriendApplication(userID: userID, remark: remark, type: type)
    }

    /// Checks which of the two sides has the other as a friend.
    ///
    /// See ``ChatAPI/checkFriend(userIDList:type:)``.
    public func checkFriend(
        userIDList: [UserID],
        type: CheckFriendType = .both,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> CheckFriendResult {
        try await checkFriend(userIDList: userIDList, type: type)
    }

    /// Changes the remark of a friend, or custom fields.
    ///
    /// See ``ChatAPI/updateFriend(userID:remark:friendCustomField:)``.
    public func updateFriend(
        userID: UserID,
        remark: String? = nil,
        friendCustomField: [FriendCustomField]? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> Friend {
        try await updateFriend(userID: userID, remark: remark, friendCustomField: friendCustomField)
    }

    /// Deletes friends from the user's own list, or from the lists of both sides.
    ///
    /// See ``ChatAPI/deleteFriend(userIDList:type:)``.
    public func deleteFriend(
        userIDList: [UserID],
        type: DeleteFriendType = .both,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> DeleteFriendResult {
        try await deleteFriend(userIDList: userIDList, type: type)
    }

    /// Gets the users that the caller follows, page by page.
    ///
    /// See ``ChatAPI/getMyFollowingList(_:)``.
    public func getMyFollowingList(
        _ nextCursor: String = "",
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> FollowList {
        try await getMyFollowingList(nextCursor)
    }

    /// Gets the followers of the caller, page by page.
    ///
    /// See ``ChatAPI/getMyFollowersList(_:)``.
    public func getMyFollowersList(
        _ nextCursor: String = "",
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> FollowList {
        try await getMyFollowersList(nextCursor)
    }

    /// Gets the mutual followers of the caller, page by page.
    ///
    /// See ``ChatAPI/getMutualFollowersList(_:)``.
    public func getMutualFollowersList(
        _ nextCursor: String = "",
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> FollowList {
        try await getMutualFollowersList(nextCursor)
    }

    /// Gets how many users follow, are followed by, and are mutual followers of users.
    ///
    /// See ``ChatAPI/getUserFollowInfo(_:)``.
    public func getUserFollowInfo(
        _ userIDList: [UserID]? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> [FollowInfo] {
        try await getUserFollowInfo(userIDList)
    }

    /// Changes the user's own profile; what isn't given stays as it is.
    ///
    /// See
    /// ``ChatAPI/updateMyProfile(nick:avatar:gender:selfSignature:allowType:birthday:location:language:messageSettings:adminForbidType:level:role:profileCustomField:)``.
    public func updateMyProfile(
        nick: String? = nil,
        avatar: String? = nil,
        gender: Gender? = nil,
        selfSignature: String? = nil,
        allowType: AllowType? = nil,
        birthday: Int? = nil,
        location: String? = nil,
        language: Int? = nil,
        messageSettings: Int? = nil,
        adminForbidType: AdminForbidType? = nil,
        level: Int? = nil,
        role: Int? = nil,
        profileCustomField: [ProfileCustomField]? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> Profile {
        try await updateMyProfile(
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

    /// Unsubscribes from the status of users, or of all.
    ///
    /// See ``ChatAPI/unsubscribeUserStatus(userIDList:)``.
    public func unsubscribeUserStatus(
        userIDList: [UserID] = [],
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> StatusSubscriptionResult {
        try await unsubscribeUserStatus(userIDList: userIDList)
    }

    /// Invites another user.
    ///
    /// See ``ChatAPI/invite(userID:data:timeout:onlineUserOnly:offlinePushInfo:)``.
    public func invite(
        userID: UserID,
        data: String = "",
        timeout: Int = 0,
        onlineUserOnly: Bool = false,
        offlinePushInfo: InvitationPushInfo? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> InvitationResult {
        try await invite(
            userID: userID,
            data: data,
            timeout: timeout,
            onlineUserOnly: onlineUserOnly,
            offlinePushInfo: offlinePushInfo
        )
    }

    /// Invites members of a group.
    ///
    /// See ``ChatAPI/inviteInGroup(groupID:inviteeList:data:timeout:onlineUserOnly:offlinePushInfo:)``.
    public func inviteInGroup(
        groupID: GroupID,
        inviteeList: [UserID],
        data: String = "",
        timeout: Int = 0,
        onlineUserOnly: Bool = false,
        offlinePushInfo: InvitationPushInfo? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) -> InvitationResult {
        try await inviteInGroup(
            groupID: groupID,
            inviteeList: inviteeList,
            data: data,
            timeout: timeout,
            onlineUserOnly: onlineUserOnly,
            offlinePushInfo: offlinePushInfo
        )
    }

    /// Accepts an invitation.
    ///
    /// See ``ChatAPI/accept(inviteID:data:)``.
    public func accept(
        inviteID: InviteID,
        data: String = "",
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) {
        try await accept(inviteID: inviteID, data: data)
    }

    /// Rejects an invitation.
    ///
    /// See ``ChatAPI/reject(inviteID:data:)``.
    public func reject(
        inviteID: InviteID,
        data: String = "",
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) {
        try await reject(inviteID: inviteID, data: data)
    }

    /// Cancels an invitation that somebody hasn't answered yet.
    ///
    /// See ``ChatAPI/cancel(inviteID:data:)``.
    public func cancel(
        inviteID: InviteID,
        data: String = "",
        isolation: isolated (any Actor)? = #isolation
    ) async throws(ChatError) {
        try await cancel(inviteID: inviteID, data: data)
    }
}

// Lists that come in pages, as sequences of all their items.
extension ChatAPI {
    /// All that ``getMessageList(conversationID:nextReqMessageID:)`` gives, page after page.
    ///
    /// Gets the history of a conversation, page by page from the latest messages backwards.
    ///
    /// - `conversationID`: The conversation: one-to-one, group, topic or system. Empty counts as missing.
    /// - `nextReqMessageID`: Where the first page begins.
    public func messages(
        conversationID: ConversationID,
        nextReqMessageID: MessageID? = nil
    ) -> PagedSequence<Message, ChatError> {
        PagedSequence(from: nextReqMessageID) { cursor throws(ChatError) in
            let page = try await getMessageList(conversationID: conversationID, nextReqMessageID: cursor)
            return (page.messageList, page.nextReqMessageID, page.isCompleted)
        }
    }

    /// All that
    /// ``searchCloudMessages(keywordList:keywordListMatchType:senderUserIDList:messageTypeList:conversationID:timePosition:timePeriod:cursor:)``
    /// gives, page after page.
    ///
    /// Searches the messages that the service keeps, in one conversation or in all.
    ///
    /// - `keywordList`: What the messages must contain; required unless senders or types are given. Empty counts as
    ///   missing. At most 5 items, else `invalidParameter`.
    /// - `keywordListMatchType`: How many keywords are needed. `.anyKeyword` when none is given.
    /// - `senderUserIDList`: Who must have sent them. Empty counts as missing. At most 5 items, else
    ///   `invalidParameter`.
    /// - `messageTypeList`: Of which types they must be, by default of any. Empty counts as missing.
    /// - `conversationID`: Where to search, by default in all conversations.
    /// - `timePosition`: The time to search back from, 0 for now. `0` when none is given.
    /// - `timePeriod`: How many seconds to search back, 0 for any number. `0` when none is given.
    /// - `cursor`: Where the first page begins.
    public func cloudSearchResults(
        keywordList: [String]? = nil,
        keywordListMatchType: KeywordMatch = .anyKeyword,
        senderUserIDList: [UserID]? = nil,
        messageTypeList: [MessageType]? = nil,
        conversationID: ConversationID? = nil,
        timePosition: Int = 0,
        timePeriod: Int = 0,
        cursor: String? = nil
    ) -> PagedSequence<ConversationSearchResult, ChatError> {
        PagedSequence(from: cursor) { wireCursor throws(ChatError) in
            let page = try await searchCloudMessages(
                keywordList: keywordList,
                keywordListMatchType: keywordListMatchType,
                senderUserIDList: senderUserIDList,
                messageTypeList: messageTypeList,
                conversationID: conversationID,
                timePosition: timePosition,
                timePeriod: timePeriod,
                cursor: wireCursor
            )
            return (page.searchResultList, page.cursor, page.cursor.isEmpty)
        }
    }

    /// All that ``getAllUserListOfMessageReaction(message:reactionID:nextSeq:count:)`` gives, page after page.
    ///
    /// Gets the users who have put a reaction on a message, page by page.
    ///
    /// - `message`: The message.
    /// - `reactionID`: The reaction. Empty counts as missing.
    /// - `nextSeq`: Where the first page begins.
    /// - `count`: How many users the page should hold. From 1 to 100; beyond, the nearest bound is taken. `100` when
    ///   none is given.
    public func reactionUsers(
        message: Message,
        reactionID: String,
        nextSeq: Int = 0,
        count: Int = 100
    ) -> PagedSequence<UserInfo, ChatError> {
        PagedSequence(from: nextSeq) { cursor throws(ChatError) in
            let page = try await getAllUserListOfMessageReaction(
                message: message,
                reactionID: reactionID,
                nextSeq: cursor,
                count: count
            )
            return (page.userList, page.nextSeq, page.isCompleted)
        }
    }

    /// All that ``getGroupMemberList(groupID:role:count:offset:filter:)`` gives, page after page.
    ///
    /// Gets the members of a group, page by page.
    ///
    /// - `groupID`: The group. Empty counts as missing.
    /// - `role`: Only members with this role.
    /// - `count`: How many members a page holds; not for AVChatRooms. At most 100; beyond, the nearest bound is taken.
    ///   At least 1, else `invalidParameter`. `15` when none is given.
    /// - `offset`: Where the first page begins.
    /// - `filter`: Only members with this mark, in AVChatRooms alone.
    public func groupMembers(
        groupID: GroupID,
        role: GroupMemberRole? = nil,
        count: Int = 15,
        offset: MemberOffset = "0",
        filter: Int? = nil
    ) -> PagedSequence<GroupMember, ChatError> {
        PagedSequence(from: offset) { cursor throws(ChatError) in
            let page = try await getGroupMemberList(
                groupID: groupID,
                role: role,
                count: count,
                offset: cursor,
                filter: filter
            )
            return (page.memberList, page.offset, page.offset.rawValue == "0")
        }
    }

    /// All that ``getMyFollowingList(_:)`` gives, page after page.
    ///
    /// Gets the users that the caller follows, page by page.
    ///
    /// - `nextCursor`: Where the first page begins.
    public func myFollowing(_ nextCursor: String = "") -> PagedSequence<Profile, ChatError> {
        PagedSequence(from: nextCursor) { cursor throws(ChatError) in
            let page = try await getMyFollowingList(cursor)
            return (page.resultList, page.nextCursor, page.nextCursor.isEmpty)
        }
    }

    /// All that ``getMyFollowersList(_:)`` gives, page after page.
    ///
    /// Gets the followers of the caller, page by page.
    ///
    /// - `nextCursor`: Where the first page begins.
    public func myFollowers(_ nextCursor: String = "") -> PagedSequence<Profile, ChatError> {
        PagedSequence(from: nextCursor) { cursor throws(ChatError) in
            let page = try await getMyFollowersList(cursor)
            return (page.resultList, page.nextCursor, page.nextCursor.isEmpty)
        }
    }

    /// All that ``getMutualFollowersList(_:)`` gives, page after page.
    ///
    /// Gets the mutual followers of the caller, page by page.
    ///
    /// - `nextCursor`: Where the first page begins.
    public func mutualFollowers(_ nextCursor: String = "") -> PagedSequence<Profile, ChatError> {
        PagedSequence(from: nextCursor) { cursor throws(ChatError) in
            let page = try await getMutualFollowersList(cursor)
            return (page.resultList, page.nextCursor, page.nextCursor.isEmpty)
        }
    }
}
