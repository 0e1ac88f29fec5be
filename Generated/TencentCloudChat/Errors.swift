// Generated from the spec by sdkgen. Do not edit.
//
// The errors of Tencent Cloud Chat.

import SDKRuntime

/// What every method throws. Its `code` is one of the constants below, or one that the spec doesn't name.
public struct ChatError: SDKErrorProtocol {
    /// The code's type.
    public typealias Code = ChatErrorCode

    /// The error as it travels, the same type for every SDK.
    public let untyped: SDKError

    /// Makes an error of this SDK.
    public init(_ error: SDKError) { untyped = error }
}

/// Which error it is.
public struct ChatErrorCode: ErrorCodeProtocol {
    /// The code as it travels, the same type for every SDK.
    public let untyped: ErrorCode

    /// Makes a code of this SDK.
    public init(_ code: ErrorCode) { untyped = code }
}

extension ChatErrorCode {
    /// Messages go to the topics of a community that has topics, not to the community.
    ///
    /// Write to one of the topics of the community.
    public static var communityTakesNoMessages: Self { Self("communityTakesNoMessages", 2115) }

    /// The id isn't one of a topic of this community.
    ///
    /// Begin the id with the community's, and `@TOPIC#_` behind it.
    public static var topicIDInvalid: Self { Self("topicIDInvalid", 3021) }

    /// Communities with topics are switched off.
    ///
    /// Switch communities on in the console.
    public static var communityNotOpen: Self { Self("communityNotOpen", 11000) }

    /// The maximum number of conversations carry a mark or custom data or are in a conversation group.
    ///
    /// Take marks, custom data and conversation groups from conversations that need them no longer.
    public static var tooManyConversationsWithExtras: Self { Self("tooManyConversationsWithExtras", 51008) }

    /// The service's answer couldn't be read.
    ///
    /// Update the SDK; report it if it goes on.
    public static var parseResponseFailed: Self { Self("parseResponseFailed", 6001) }

    /// The request couldn't be encoded.
    ///
    /// Check the arguments.
    public static var serializeRequestFailed: Self { Self("serializeRequestFailed", 6002) }

    /// Nothing in a batch succeeded.
    ///
    /// Look at the failures one by one.
    public static var noSuccessResult: Self { Self("noSuccessResult", 6003) }

    /// The conversation's id or type isn't valid.
    ///
    /// Check both.
    public static var invalidConversation: Self { Self("invalidConversation", 6004) }

    /// The message couldn't be loaded from the device.
    ///
    /// Fetch it from the service again.
    public static var loadMessageFailed: Self { Self("loadMessageFailed", 6005) }

    /// The file service refused the login.
    ///
    /// Log in again, then repeat the upload.
    public static var fileTransferAuthFailed: Self { Self("fileTransferAuthFailed", 6006) }

    /// No file server was assigned.
    ///
    /// The same call may succeed later.
    public static var fileTransferNoServer: Self { Self("fileTransferNoServer", 6007) }

    /// The file couldn't be uploaded.
    ///
    /// The same call may succeed later.
    public static var fileTransferUploadFailed: Self { Self("fileTransferUploadFailed", 6008) }

    /// The file couldn't be downloaded.
    ///
    /// The same call may succeed later.
    public static var fileTransferDownloadFailed: Self { Self("fileTransferDownloadFailed", 6009) }

    /// An HTTP request failed.
    ///
    /// The same call may succeed later.
    ///
    /// Check the network.
    public static var httpRequestFailed: Self { Self("httpRequestFailed", 6010) }

    /// The receiver isn't valid.
    ///
    /// Check the user's id.
    public static var toUserInvalid: Self { Self("toUserInvalid", 6011) }

    /// The request took too long.
    ///
    /// The same call may succeed later.
    public static var requestTimeOut: Self { Self("requestTimeOut", 6012) }

    /// The SDK hasn't been initialized.
    public static var notInitialized: Self { Self("notInitialized", 6013) }

    /// Nobody is logged in.
    public static var notLoggedIn: Self { Self("notLoggedIn", 6014) }

    /// The same operation is running already.
    ///
    /// Wait for it.
    public static var inProgress: Self { Self("inProgress", 6015) }

    /// A part of the message isn't valid.
    ///
    /// Check its payload.
    public static var invalidMessageElement: Self { Self("invalidMessageElement", 6016) }

    /// An argument isn't valid.
    public static var invalidParameters: Self { Self("invalidParameters", 6017) }

    /// The core of the SDK couldn't be initialized.
    ///
    /// Check the configuration given at start.
    public static var initCoreFail: Self { Self("initCoreFail", 6018) }

    /// The database on the device failed.
    ///
    /// Check the free space; log in again.
    public static var databaseOperateFailed: Self { Self("databaseOperateFailed", 6019) }

    /// The session has expired.
    ///
    /// The same call may succeed later.
    ///
    /// Log in again.
    public static var expiredSessionNode: Self { Self("expiredSessionNode", 6020) }

    /// The object isn't one of the SDK's, or is gone already.
    ///
    /// Don't use it after destroying the client.
    public static var invalidSdkObject: Self { Self("invalidSdkObject", 6021) }

    /// Reading or writing on the device failed.
    ///
    /// Check the free space and the app's permissions.
    public static var ioOperationFailed: Self { Self("ioOperationFailed", 6022) }

    /// The user logged out before the login was done.
    ///
    /// Log in again if that wasn't meant.
    public static var loggedOutBeforeLoginFinished: Self { Self("loggedOutBeforeLoginFinished", 6023) }

    /// The login component isn't initialized.
    ///
    /// Initialize the SDK first.
    public static var signInNotInitialized: Self { Self("signInNotInitialized", 6024) }

    /// The login component doesn't know the user.
    ///
    /// Log in with a userSig.
    public static var signInUserNotFound: Self { Self("signInUserNotFound", 6025) }

    /// There is no earlier login to continue.
    ///
    /// Log in with a userSig.
    public static var noPreviousLogin: Self { Self("noPreviousLogin", 6026) }

    /// The JSON isn't valid.
    ///
    /// Check its syntax.
    public static var invalidJSON: Self { Self("invalidJSON", 6027) }

    /// There isn't enough memory.
    ///
    /// Free some.
    public static var outOfMemory: Self { Self("outOfMemory", 6028) }

    /// The system doesn't permit unencrypted HTTP.
    ///
    /// Permit it in the app's network settings.
    public static var httpNoCleartextTrafficPermission: Self { Self("httpNoCleartextTrafficPermission", 6029) }

    /// The file to upload as an image isn't one.
    ///
    /// Check the file, or send it as a file.
    public static var imageUploadFailedNotImage: Self { Self("imageUploadFailedNotImage", 6031) }

    /// The message can't be sent to this receiver.
    ///
    /// Check the receiver's id.
    public static var invalidMessageReceiver: Self { Self("invalidMessageReceiver", 6032) }

    /// The connection couldn't be bound to the user, for an unknown reason.
    ///
    /// The same call may succeed later.
    public static var bindFailUnknown: Self { Self("bindFailUnknown", 6100) }

    /// The connection couldn't be bound: there is no ticket.
    ///
    /// Log in again.
    public static var bindFailNoTicket: Self { Self("bindFailNoTicket", 6101) }

    /// The connection is bound to the user already.
    ///
    /// Nothing has to be done.
    public static var bindFailRepeatedBind: Self { Self("bindFailRepeatedBind", 6102) }

    /// The connection couldn't be bound: the service's id of the user is missing.
    ///
    /// Log in again.
    public static var bindFailTinyIDNull: Self { Self("bindFailTinyIDNull", 6103) }

    /// The connection couldn't be bound: the device's id is missing.
    ///
    /// Log in again.
    public static var bindFailGuidNull: Self { Self("bindFailGuidNull", 6104) }

    /// The connection couldn't be bound: the registration couldn't be read.
    ///
    /// Update the SDK.
    public static var bindFailUnpackRegistrationFailed: Self { Self("bindFailUnpackRegistrationFailed", 6105) }

    /// The connection couldn't be bound in time.
    ///
    /// The same call may succeed later.
    public static var bindFailRegistrationTimeout: Self { Self("bindFailRegistrationTimeout", 6106) }

    /// The connection is being bound to the user.
    ///
    /// The same call may succeed later.
    public static var bindFailIsBinding: Self { Self("bindFailIsBinding", 6107) }

    /// A packet was lost for an unknown reason.
    ///
    /// The same call may succeed later.
    public static var packetFailUnknown: Self { Self("packetFailUnknown", 6120) }

    /// There is no network to send the request over.
    ///
    /// The same call may succeed later.
    public static var packetFailRequestNoNet: Self { Self("packetFailRequestNoNet", 6121) }

    /// The network went away before the answer came.
    ///
    /// The same call may succeed later.
    public static var packetFailResponseNoNet: Self { Self("packetFailResponseNoNet", 6122) }

    /// The request isn't authorized.
    ///
    /// Log in again.
    public static var packetFailRequestNoAuth: Self { Self("packetFailRequestNoAuth", 6123) }

    /// The access layer reported an error.
    ///
    /// The same call may succeed later.
    public static var packetFailSso: Self { Self("packetFailSso", 6124) }

    /// The request couldn't be sent in time.
    ///
    /// The same call may succeed later.
    public static var packetFailRequestTimeout: Self { Self("packetFailRequestTimeout", 6125) }

    /// The answer didn't come in time.
    ///
    /// The same call may succeed later.
    public static var packetFailResponseTimeout: Self { Self("packetFailResponseTimeout", 6126) }

    /// The request is being sent again.
    ///
    /// The same call may succeed later.
    ///
    /// Wait for it.
    public static var packetFailRequestOnResend: Self { Self("packetFailRequestOnResend", 6127) }

    /// No answer came, and the request isn't sent again.
    ///
    /// Check whether it took effect before repeating it.
    public static var packetFailResponseNoResend: Self { Self("packetFailResponseNoResend", 6128) }

    /// The request was dropped to save traffic.
    ///
    /// Send it less often.
    public static var packetFailFlowSaveFiltered: Self { Self("packetFailFlowSaveFiltered", 6129) }

    /// Too many requests are waiting.
    ///
    /// The same call may succeed later.
    ///
    /// Send fewer at a time.
    public static var packetFailRequestOverLoad: Self { Self("packetFailRequestOverLoad", 6130) }

    /// The network layer failed.
    ///
    /// Update the SDK; report it if it goes on.
    public static var packetFailLogic: Self { Self("packetFailLogic", 6131) }

    /// The friends aren't synchronized yet.
    ///
    /// The same call may succeed later.
    ///
    /// Wait until the client is ready.
    public static var friendshipProxyNotSynced: Self { Self("friendshipProxyNotSynced", 6150) }

    /// The friends are being synchronized.
    ///
    /// The same call may succeed later.
    ///
    /// Wait until it is done.
    public static var friendshipProxySyncing: Self { Self("friendshipProxySyncing", 6151) }

    /// The friends couldn't be synchronized.
    ///
    /// The same call may succeed later.
    public static var friendshipProxySyncedFail: Self { Self("friendshipProxySyncedFail", 6152) }

    /// The friends on the device failed a check.
    ///
    /// Check the arguments.
    public static var friendshipProxyLocalCheck: Self { Self("friendshipProxyLocalCheck", 6153) }

    /// A field of the group isn't valid.
    ///
    /// Check names and values of the fields.
    public static var groupInvalidField: Self { Self("groupInvalidField", 6160) }

    /// Groups aren't kept on the device.
    ///
    /// Switch the storage on, or ask the service.
    public static var groupStorageDisabled: Self { Self("groupStorageDisabled", 6161) }

    /// The group couldn't be loaded from the device.
    ///
    /// Fetch it from the service.
    public static var loadGroupInfoFailed: Self { Self("loadGroupInfoFailed", 6162) }

    /// There is no network to send the request over.
    ///
    /// The same call may succeed later.
    public static var requestNoNetOnRequest: Self { Self("requestNoNetOnRequest", 6200) }

    /// The network went away before the answer came.
    ///
    /// The same call may succeed later.
    public static var requestNoNetOnResponse: Self { Self("requestNoNetOnResponse", 6201) }

    /// The service isn't ready.
    ///
    /// The same call may succeed later.
    ///
    /// Wait, then call again.
    public static var serviceNotReady: Self { Self("serviceNotReady", 6205) }

    /// The userSig has expired.
    ///
    /// Ask the app's server for a new one and log in again.
    public static var userSigExpired: Self { Self("userSigExpired", 6206) }

    /// The login was refused.
    ///
    /// Check user id, userSig and SDKAppID.
    public static var loginAuthFailed: Self { Self("loginAuthFailed", 6207) }

    /// A login on another device ended this one.
    ///
    /// Ask the user whether to log in again.
    public static var loginKickedOffByOther: Self { Self("loginKickedOffByOther", 6208) }

    /// There was no connection since the app was started.
    ///
    /// The same call may succeed later.
    public static var neverConnectAfterLaunch: Self { Self("neverConnectAfterLaunch", 6209) }

    /// The request failed.
    ///
    /// The same call may succeed later.
    public static var requestFailed: Self { Self("requestFailed", 6210) }

    /// The request isn't valid.
    ///
    /// Check the arguments.
    public static var requestInvalidRequest: Self { Self("requestInvalidRequest", 6211) }

    /// The service is overloaded.
    ///
    /// The same call may succeed later.
    ///
    /// Wait, then call again.
    public static var requestOverloaded: Self { Self("requestOverloaded", 6212) }

    /// The user was kicked out while the request was running.
    ///
    /// Log in again.
    public static var requestKickOff: Self { Self("requestKickOff", 6213) }

    /// The service is suspended.
    ///
    /// The same call may succeed later.
    public static var requestServiceSuspend: Self { Self("requestServiceSuspend", 6214) }

    /// The request's signature isn't valid.
    ///
    /// Log in again with a new userSig.
    public static var requestInvalidSign: Self { Self("requestInvalidSign", 6215) }

    /// The request's session isn't valid.
    ///
    /// Log in again.
    public static var requestInvalidCookie: Self { Self("requestInvalidCookie", 6216) }

    /// The answer to the login couldn't be read.
    ///
    /// Update the SDK.
    public static var loginSignInResponseParseFailed: Self { Self("loginSignInResponseParseFailed", 6217) }

    /// At login, receiving messages couldn't be switched on in time.
    ///
    /// The same call may succeed later.
    public static var loginOpenmsgTimeout: Self { Self("loginOpenmsgTimeout", 6218) }

    /// At login, the answer to switching messages on couldn't be read.
    ///
    /// Update the SDK.
    public static var loginOpenmsgResponseParseFailed: Self { Self("loginOpenmsgResponseParseFailed", 6219) }

    /// The answer to the login couldn't be decrypted.
    ///
    /// Log in again.
    public static var loginSignInDecryptFailed: Self { Self("loginSignInDecryptFailed", 6220) }

    /// The Wi-Fi network asks for a login first.
    ///
    /// Open its login page.
    public static var wifiNeedAuth: Self { Self("wifiNeedAuth", 6221) }

    /// The user cancelled it.
    ///
    /// Nothing has to be done.
    public static var userCanceled: Self { Self("userCanceled", 6222) }

    /// The message is too old to be revoked.
    ///
    /// Tell the user.
    public static var revokeTimeLimitExceed: Self { Self("revokeTimeLimitExceed", 6223) }

    /// The extension for uploading videos is missing.
    ///
    /// Add it to the app.
    public static var lackUgcExt: Self { Self("lackUgcExt", 6224) }

    /// An automatic login needs a userSig.
    ///
    /// Log in with one.
    public static var autoLoginNeedUserSig: Self { Self("autoLoginNeedUserSig", 6226) }

    /// There is no network to send the request over.
    ///
    /// The same call may succeed later.
    public static var requestNoNetOnRequestNative: Self { Self("requestNoNetOnRequestNative", 6250) }

    /// The network went away before the answer came.
    ///
    /// The same call may succeed later.
    public static var requestNoNetOnResponseNative: Self { Self("requestNoNetOnResponseNative", 6251) }

    /// The request failed.
    ///
    /// The same call may succeed later.
    public static var requestFailedNative: Self { Self("requestFailedNative", 6252) }

    /// The request isn't valid.
    ///
    /// Check the arguments.
    public static var requestInvalidRequestNative: Self { Self("requestInvalidRequestNative", 6253) }

    /// The service is overloaded.
    ///
    /// The same call may succeed later.
    ///
    /// Wait, then call again.
    public static var requestOverloadedNative: Self { Self("requestOverloadedNative", 6254) }

    /// The user was kicked out while the request was running.
    ///
    /// Log in again.
    public static var requestKickOffNative: Self { Self("requestKickOffNative", 6255) }

    /// The service is suspended.
    ///
    /// The same call may succeed later.
    public static var requestServiceSuspendNative: Self { Self("requestServiceSuspendNative", 6256) }

    /// The request's signature isn't valid.
    ///
    /// Log in again with a new userSig.
    public static var requestInvalidSignNative: Self { Self("requestInvalidSignNative", 6257) }

    /// The request's session isn't valid.
    ///
    /// Log in again.
    public static var requestInvalidCookieNative: Self { Self("requestInvalidCookieNative", 6258) }

    /// No short connection is available.
    ///
    /// The same call may succeed later.
    public static var accessNoShortConnectionAvailable: Self { Self("accessNoShortConnectionAvailable", 6300) }

    /// The call came from a wrong thread.
    ///
    /// Call from the thread that initialized the SDK.
    public static var crossThread: Self { Self("crossThread", 7001) }

    /// The service's id of the user is empty.
    ///
    /// Log in again.
    public static var tinyIDEmpty: Self { Self("tinyIDEmpty", 7002) }

    /// The user's id isn't valid.
    ///
    /// Check it.
    public static var invalidIdentifier: Self { Self("invalidIdentifier", 7003) }

    /// There is no such file.
    ///
    /// Check its path.
    public static var fileNotFound: Self { Self("fileNotFound", 7004) }

    /// The file is too large.
    ///
    /// Send a smaller one.
    public static var fileTooLargeNative: Self { Self("fileTooLargeNative", 7005) }

    /// The file is empty.
    ///
    /// Check it before sending.
    public static var fileSizeEmpty: Self { Self("fileSizeEmpty", 7006) }

    /// The file couldn't be opened.
    ///
    /// Check its path and the app's permissions.
    public static var fileOpenFailed: Self { Self("fileOpenFailed", 7007) }

    /// The method was called too often.
    ///
    /// The same call may succeed later.
    ///
    /// Wait, then call again.
    public static var apiCallFrequencyLimit: Self { Self("apiCallFrequencyLimit", 7008) }

    /// The operation was interrupted.
    ///
    /// Call again if it is still wanted.
    public static var interrupt: Self { Self("interrupt", 7009) }

    /// The database on the device failed.
    ///
    /// Check the free space; log in again.
    public static var databaseFailure: Self { Self("databaseFailure", 7010) }

    /// The database on the device has no such entry.
    ///
    /// Fetch it from the service.
    public static var databaseNotFound: Self { Self("databaseNotFound", 7011) }

    /// The SDK failed.
    ///
    /// Update it; report it if it goes on.
    public static var internalError: Self { Self("internalError", 7012) }

    /// The edition that was bought doesn't have the interface.
    public static var interfaceNotSupport: Self { Self("interfaceNotSupport", 7013) }

    /// The operation isn't allowed now.
    ///
    /// Check the state that the method asks for.
    public static var invalidOperationNative: Self { Self("invalidOperationNative", 7014) }

    /// The text holds a word that the client blocks.
    ///
    /// Let the user change it.
    public static var blockedBySensitiveWord: Self { Self("blockedBySensitiveWord", 7015) }

    /// A login is running.
    ///
    /// The same call may succeed later.
    ///
    /// Wait for it.
    public static var accountLoginInProcess: Self { Self("accountLoginInProcess", 7501) }

    /// A logout is running.
    ///
    /// The same call may succeed later.
    ///
    /// Wait for it.
    public static var accountLogoutInProcess: Self { Self("accountLogoutInProcess", 7502) }

    /// The login component couldn't be initialized.
    ///
    /// Initialize the SDK again.
    public static var accountSignInInitFailed: Self { Self("accountSignInInitFailed", 7503) }

    /// The login component isn't initialized.
    ///
    /// Initialize the SDK first.
    public static var accountSignInNotInitialized: Self { Self("accountSignInNotInitialized", 7504) }

    /// The login component couldn't transport the packet.
    ///
    /// Log in again.
    public static var accountSignInTransportPacketError: Self { Self("accountSignInTransportPacketError", 7505) }

    /// The login component couldn't decrypt the packet.
    ///
    /// Log in again.
    public static var accountSignInDecryptFailed: Self { Self("accountSignInDecryptFailed", 7506) }

    /// The request of the login component failed.
    ///
    /// The same call may succeed later.
    public static var accountSignInRequestFailed: Self { Self("accountSignInRequestFailed", 7507) }

    /// The request of the login component took too long.
    ///
    /// The same call may succeed later.
    public static var accountSignInRequestTimeout: Self { Self("accountSignInRequestTimeout", 7508) }

    /// The body of the message is too large.
    ///
    /// Shorten it, or send a file.
    public static var messageBodySizeLimit: Self { Self("messageBodySizeLimit", 8001) }

    /// The answer belongs to another message.
    ///
    /// Fetch the history to see what was sent.
    public static var messageKeyRequestDifferResponse: Self { Self("messageKeyRequestDifferResponse", 8002) }

    /// The image couldn't be converted.
    ///
    /// Send it in another format.
    public static var imageConvertError: Self { Self("imageConvertError", 8003) }

    /// The image was blocked by moderation.
    ///
    /// Tell the user.
    public static var imageModerationBlock: Self { Self("imageModerationBlock", 8004) }

    /// Merged messages are nested too deeply.
    ///
    /// Forward the inner ones by themselves.
    public static var mergerMessageLayersOverLimit: Self { Self("mergerMessageLayersOverLimit", 8005) }

    /// Somebody else changed the message meanwhile.
    ///
    /// Take the latest version and change that.
    public static var messageModifyConflict: Self { Self("messageModifyConflict", 8006) }

    /// There is an invitation like this already.
    public static var signalingAlreadyExists: Self { Self("signalingAlreadyExists", 8012) }

    /// Sending was cancelled.
    ///
    /// Send the message again if it is still wanted.
    public static var sendMessageFailedWithCancel: Self { Self("sendMessageFailedWithCancel", 8021) }

    /// A group can't have this id.
    ///
    /// Choose another one.
    public static var groupInvalidID: Self { Self("groupInvalidID", 8501) }

    /// The group's name isn't allowed.
    ///
    /// Shorten it.
    public static var groupInvalidName: Self { Self("groupInvalidName", 8502) }

    /// The group's introduction isn't allowed.
    ///
    /// Shorten it.
    public static var groupInvalidIntroduction: Self { Self("groupInvalidIntroduction", 8503) }

    /// The group's notice isn't allowed.
    ///
    /// Shorten it.
    public static var groupInvalidNotification: Self { Self("groupInvalidNotification", 8504) }

    /// The address of the group's avatar isn't allowed.
    ///
    /// Shorten it.
    public static var groupInvalidFaceURL: Self { Self("groupInvalidFaceURL", 8505) }

    /// The group would have too many members.
    ///
    /// Add fewer.
    public static var groupMemberCountLimit: Self { Self("groupMemberCountLimit", 8507) }

    /// Work groups can't be joined.
    ///
    /// Let a member add the user.
    public static var groupJoinPrivateGroupDeny: Self { Self("groupJoinPrivateGroupDeny", 8508) }

    /// Nobody can be invited as the owner.
    ///
    /// Change the owner afterwards.
    public static var groupInviteSuperDeny: Self { Self("groupInviteSuperDeny", 8509) }

    /// Nobody was named to be invited.
    ///
    /// Name one user at least.
    public static var groupInviteNoMember: Self { Self("groupInviteNoMember", 8510) }

    /// Group attributes were read or changed too often.
    ///
    /// The same call may succeed later.
    ///
    /// Wait, then call again.
    public static var groupAttributeFrequencyLimit: Self { Self("groupAttributeFrequencyLimit", 8511) }

    /// The number of members online was asked for too often.
    ///
    /// The same call may succeed later.
    ///
    /// Wait, then call again.
    public static var groupGetOnlineMemberCountLimit: Self { Self("groupGetOnlineMemberCountLimit", 8512) }

    /// Profiles of groups were asked for too often.
    ///
    /// The same call may succeed later.
    ///
    /// Wait, then call again.
    public static var groupGetGroupsInfoLimit: Self { Self("groupGetGroupsInfoLimit", 8513) }

    /// The list of joined groups was asked for too often.
    ///
    /// The same call may succeed later.
    ///
    /// Wait, then call again.
    public static var groupGetJoinedGroupLimit: Self { Self("groupGetJoinedGroupLimit", 8514) }

    /// A profile has no such field.
    ///
    /// Check the field's name.
    public static var friendshipInvalidProfileKey: Self { Self("friendshipInvalidProfileKey", 9001) }

    /// The remark of the friend application isn't allowed.
    ///
    /// Shorten it.
    public static var friendshipInvalidAddRemark: Self { Self("friendshipInvalidAddRemark", 9002) }

    /// The text of the friend application isn't allowed.
    ///
    /// Shorten it.
    public static var friendshipInvalidAddWording: Self { Self("friendshipInvalidAddWording", 9003) }

    /// The source of the friend application isn't allowed.
    ///
    /// Check its form.
    public static var friendshipInvalidAddSource: Self { Self("friendshipInvalidAddSource", 9004) }

    /// The friend group is empty.
    ///
    /// Name one friend at least.
    public static var friendshipFriendGroupEmpty: Self { Self("friendshipFriendGroupEmpty", 9005) }

    /// There are too many friends or friend groups.
    ///
    /// Delete some first.
    public static var friendshipExceedTheLimit: Self { Self("friendshipExceedTheLimit", 9006) }

    /// The packet couldn't be encoded.
    ///
    /// Check the arguments.
    public static var netEncodeFailed: Self { Self("netEncodeFailed", 9501) }

    /// The packet couldn't be decoded.
    ///
    /// Update the SDK.
    public static var netDecodeFailed: Self { Self("netDecodeFailed", 9502) }

    /// The connection isn't authorized.
    ///
    /// Log in again.
    public static var netAuthInvalid: Self { Self("netAuthInvalid", 9503) }

    /// The packet couldn't be compressed.
    ///
    /// Check the arguments.
    public static var netCompressFailed: Self { Self("netCompressFailed", 9504) }

    /// The packet couldn't be decompressed.
    ///
    /// Update the SDK.
    public static var netUncompressFailed: Self { Self("netUncompressFailed", 9505) }

    /// Requests were sent too often.
    ///
    /// The same call may succeed later.
    ///
    /// Wait, then call again.
    public static var netFreqLimit: Self { Self("netFreqLimit", 9506) }

    /// Too many requests are waiting.
    ///
    /// The same call may succeed later.
    ///
    /// Send fewer at a time.
    public static var netRequestCountLimit: Self { Self("netRequestCountLimit", 9507) }

    /// The connection is down.
    ///
    /// The same call may succeed later.
    public static var netDisconnect: Self { Self("netDisconnect", 9508) }

    /// The connection exists already.
    ///
    /// Nothing has to be done.
    public static var netAlreadyConnection: Self { Self("netAlreadyConnection", 9509) }

    /// The connection couldn't be made in time.
    ///
    /// The same call may succeed later.
    public static var netConnectionTimeout: Self { Self("netConnectionTimeout", 9510) }

    /// The connection was refused.
    ///
    /// The same call may succeed later.
    public static var netConnectionRefuse: Self { Self("netConnectionRefuse", 9511) }

    /// The network can't be reached.
    ///
    /// The same call may succeed later.
    public static var netNetUnreach: Self { Self("netNetUnreach", 9512) }

    /// The socket's buffer is full.
    ///
    /// The same call may succeed later.
    public static var netSocketNoBuff: Self { Self("netSocketNoBuff", 9513) }

    /// The other end reset the connection.
    ///
    /// The same call may succeed later.
    public static var netResetByPeer: Self { Self("netResetByPeer", 9514) }

    /// The socket isn't valid.
    ///
    /// Connect again.
    public static var netSocketInvalid: Self { Self("netSocketInvalid", 9515) }

    /// The address of the host couldn't be looked up.
    ///
    /// The same call may succeed later.
    public static var netHostLookUpFailed: Self { Self("netHostLookUpFailed", 9516) }

    /// The connection was reset.
    ///
    /// The same call may succeed later.
    public static var netConnectReset: Self { Self("netConnectReset", 9517) }

    /// The request waited in the queue for too long.
    ///
    /// The same call may succeed later.
    public static var netWaitInQueueTimeout: Self { Self("netWaitInQueueTimeout", 9518) }

    /// The request waited to be sent for too long.
    ///
    /// The same call may succeed later.
    public static var netWaitSendTimeout: Self { Self("netWaitSendTimeout", 9519) }

    /// The request waited for its acknowledgement for too long.
    ///
    /// The same call may succeed later.
    public static var netWaitAckTimeout: Self { Self("netWaitAckTimeout", 9520) }

    /// Sending the rest of the request took too long.
    ///
    /// The same call may succeed later.
    public static var netWaitSendRemainingTimeout: Self { Self("netWaitSendRemainingTimeout", 9521) }

    /// The packet is too large.
    ///
    /// Send less at a time.
    public static var netPacketSizeLimit: Self { Self("netPacketSizeLimit", 9522) }

    /// Without a network the request waited to be sent for too long.
    ///
    /// The same call may succeed later.
    public static var netWaitSendTimeoutNoNetwork: Self { Self("netWaitSendTimeoutNoNetwork", 9523) }

    /// Without a network the request waited for its acknowledgement for too long.
    ///
    /// The same call may succeed later.
    public static var netWaitAckTimeoutNoNetwork: Self { Self("netWaitAckTimeoutNoNetwork", 9524) }

    /// Without a network sending the rest of the request took too long.
    ///
    /// The same call may succeed later.
    public static var netSendRemainingTimeoutNoNetwork: Self { Self("netSendRemainingTimeoutNoNetwork", 9525) }

    /// The SDK is initialized already.
    ///
    /// Nothing has to be done.
    public static var sdkInitializedAlready: Self { Self("sdkInitializedAlready", 90101) }

    /// The group service failed.
    ///
    /// The same call may succeed later.
    public static var groupInternalError: Self { Self("groupInternalError", 10002) }

    /// The group service has no such request.
    ///
    /// Check its name.
    public static var groupAPINameError: Self { Self("groupAPINameError", 10003) }

    /// The request names too many users.
    ///
    /// Name fewer at a time.
    public static var groupAccountCountLimit: Self { Self("groupAccountCountLimit", 10005) }

    /// Requests about groups were sent too often.
    ///
    /// The same call may succeed later.
    ///
    /// Wait, then call again.
    public static var groupFreqLimit: Self { Self("groupFreqLimit", 10006) }

    /// The request about a group isn't valid.
    ///
    /// Check the arguments.
    public static var groupInvalidRequest: Self { Self("groupInvalidRequest", 10008) }

    /// The JSON of a request about a group couldn't be read.
    ///
    /// Check its syntax.
    public static var groupJSONParseFailed: Self { Self("groupJSONParseFailed", 10011) }

    /// The request names an id that isn't valid.
    ///
    /// Check the ids of groups and users.
    public static var groupInvalidIDService: Self { Self("groupInvalidIDService", 10012) }

    /// The user is a member already.
    ///
    /// Nothing has to be done.
    public static var groupAlreadyMember: Self { Self("groupAlreadyMember", 10013) }

    /// The id isn't one of a group.
    ///
    /// Check it.
    public static var groupInvalidGroupID: Self { Self("groupInvalidGroupID", 10015) }

    /// The app's own server refused the request.
    ///
    /// Ask it why.
    public static var groupRejectFromThirdparty: Self { Self("groupRejectFromThirdparty", 10016) }

    /// The answer would be too large.
    ///
    /// Ask for fewer groups or fields.
    public static var groupResponseSizeLimit: Self { Self("groupResponseSizeLimit", 10018) }

    /// Messages were sent to the group too often.
    ///
    /// The same call may succeed later.
    ///
    /// Wait, then send again.
    public static var groupSendMessageFreqLimit: Self { Self("groupSendMessageFreqLimit", 10023) }

    /// The caller owns a group of this id already.
    ///
    /// Use that group, or choose another id.
    public static var groupGroupIDInUsedForSuper: Self { Self("groupGroupIDInUsedForSuper", 10025) }

    /// The app may not use the group service.
    ///
    /// Check what was bought.
    public static var groupSdkAppIDDeny: Self { Self("groupSdkAppIDDeny", 10026) }

    /// Messages of this group can't be revoked.
    ///
    /// Tell the user.
    public static var groupNotAllowRevokeMessage: Self { Self("groupNotAllowRevokeMessage", 10033) }

    /// The service doesn't let the messages be deleted.
    public static var cannotDeleteMessage: Self { Self("cannotDeleteMessage", 10034) }

    /// The app has the maximum number of AVChatRooms.
    ///
    /// Dismiss some first, or buy more.
    public static var groupLiveGroupCountLimit: Self { Self("groupLiveGroupCountLimit", 10036) }

    /// The group can't take so many members.
    ///
    /// Set a smaller maximum.
    public static var groupMemberCountLimitService: Self { Self("groupMemberCountLimitService", 10038) }

    /// The maximum number of messages is pinned in the group.
    ///
    /// Unpin one first.
    public static var groupPinnedMessageCountLimit: Self { Self("groupPinnedMessageCountLimit", 10070) }

    /// The message is pinned already.
    ///
    /// Nothing has to be done.
    public static var groupMessageAlreadyPinned: Self { Self("groupMessageAlreadyPinned", 10071) }

    /// The message couldn't be read.
    ///
    /// Check its payload.
    public static var messagePacketParseFailed: Self { Self("messagePacketParseFailed", 20001) }

    /// The session's key wasn't accepted or has run out.
    public static var messageSessionKeyExpired: Self { Self("messageSessionKeyExpired", 20002) }

    /// The network of the message service failed.
    ///
    /// The same call may succeed later.
    public static var messageNetError: Self { Self("messageNetError", 20004) }

    /// The message service failed.
    ///
    /// The same call may succeed later.
    public static var messageInternalError1: Self { Self("messageInternalError1", 20005) }

    /// The app's own server refused the message.
    ///
    /// Ask it why.
    public static var messagePushDeny: Self { Self("messagePushDeny", 20006) }

    /// The sender is muted.
    ///
    /// Wait until the muting ends.
    public static var messageShutupDeny: Self { Self("messageShutupDeny", 20012) }

    /// Deleting messages from the service failed.
    ///
    /// The same call may succeed later.
    public static var messageDeleteRambleInternalError: Self { Self("messageDeleteRambleInternalError", 20018) }

    /// The friend service doesn't know the app.
    ///
    /// Check the SDKAppID.
    public static var friendshipInvalidSdkAppID: Self { Self("friendshipInvalidSdkAppID", 30002) }

    /// The request about friends needs an administrator of the app.
    ///
    /// Let the app's server make it.
    public static var friendshipAdminRequired: Self { Self("friendshipAdminRequired", 30004) }

    /// The text of the friend application was blocked by moderation.
    ///
    /// Let the user change it.
    public static var friendshipSensitiveText: Self { Self("friendshipSensitiveText", 30005) }

    /// The friend service failed.
    ///
    /// The same call may succeed later.
    public static var friendshipInternalError: Self { Self("friendshipInternalError", 30006) }

    /// The friend service didn't answer in time.
    ///
    /// The same call may succeed later.
    public static var friendshipNetTimeout: Self { Self("friendshipNetTimeout", 30007) }

    /// Two changes of the friends met.
    ///
    /// The same call may succeed later.
    ///
    /// Call again.
    public static var friendshipWriteConflict: Self { Self("friendshipWriteConflict", 30008) }

    /// Both are friends already.
    ///
    /// Nothing has to be done.
    public static var friendshipAlreadyFriends: Self { Self("friendshipAlreadyFriends", 30015) }

    /// Adding friends was forbidden for security.
    ///
    /// Tell the user.
    public static var friendshipAddFriendSecurityRestriction: Self {
        Self("friendshipAddFriendSecurityRestriction", 30540)
    }

    /// There is no such friend application.
    ///
    /// Fetch the list again.
    public static var friendshipPendencyNotFound: Self { Self("friendshipPendencyNotFound", 30614) }

    /// Deleting friends was forbidden for security.
    ///
    /// Tell the user.
    public static var friendshipDeleteFriendSecurityRestriction: Self {
        Self("friendshipDeleteFriendSecurityRestriction", 31707)
    }

    /// There is no such account.
    ///
    /// Check the user's id.
    public static var friendshipAccountNotFoundExtended: Self { Self("friendshipAccountNotFoundExtended", 31804) }

    /// An argument of a request about profiles isn't valid.
    ///
    /// Check the arguments.
    public static var profileInvalidParameters: Self { Self("profileInvalidParameters", 40001) }

    /// A request about profiles names no user.
    ///
    /// Name one at least.
    public static var profileAccountMiss: Self { Self("profileAccountMiss", 40002) }

    /// There is no such account.
    ///
    /// Check the user's id.
    public static var profileAccountNotFound: Self { Self("profileAccountNotFound", 40003) }

    /// The request about profiles needs an administrator of the app.
    ///
    /// Let the app's server make it.
    public static var profileAdminRequired: Self { Self("profileAdminRequired", 40004) }

    /// The text of the profile was blocked by moderation.
    ///
    /// Let the user change it.
    public static var profileSensitiveText: Self { Self("profileSensitiveText", 40005) }

    /// The profile service failed.
    ///
    /// The same call may succeed later.
    public static var profileInternalError: Self { Self("profileInternalError", 40006) }

    /// The field of the profile may not be read.
    ///
    /// Check its permissions in the console.
    public static var profileReadPermissionRequired: Self { Self("profileReadPermissionRequired", 40007) }

    /// The field of the profile may not be changed.
    ///
    /// Check its permissions in the console.
    public static var profileWritePermissionRequired: Self { Self("profileWritePermissionRequired", 40008) }

    /// The value doesn't fit the field of the profile.
    ///
    /// Check the field's type.
    public static var profileInvalidValueFormat: Self { Self("profileInvalidValueFormat", 40610) }

    /// There is no such account.
    ///
    /// Check the user's id.
    public static var conversationAccountNotFound: Self { Self("conversationAccountNotFound", 50001) }

    /// An argument of a request about conversations isn't valid.
    ///
    /// Check the arguments.
    public static var conversationInvalidParameters: Self { Self("conversationInvalidParameters", 50002) }

    /// The request about conversations needs an administrator of the app.
    ///
    /// Let the app's server make it.
    public static var conversationAdminRequired: Self { Self("conversationAdminRequired", 50003) }

    /// The conversation service failed.
    ///
    /// The same call may succeed later.
    public static var conversationInternalError: Self { Self("conversationInternalError", 50004) }

    /// The conversation service didn't answer in time.
    ///
    /// The same call may succeed later.
    public static var conversationNetTimeout: Self { Self("conversationNetTimeout", 50005) }

    /// Group conversations couldn't be marked.
    ///
    /// The same call may succeed later.
    public static var conversationMarkOperateFailed: Self { Self("conversationMarkOperateFailed", 51007) }

    /// The address of the request isn't valid.
    ///
    /// Check it.
    public static var serviceInvalidHTTPURL: Self { Self("serviceInvalidHTTPURL", 60002) }

    /// The JSON of the request couldn't be read.
    ///
    /// Check its syntax.
    public static var serviceRequestJSONParseFailed: Self { Self("serviceRequestJSONParseFailed", 60003) }

    /// The request's account or signature isn't valid.
    ///
    /// Check user id and userSig.
    public static var serviceInvalidAccount: Self { Self("serviceInvalidAccount", 60004) }

    /// The request's account or signature was refused.
    ///
    /// Check user id and userSig.
    public static var serviceInvalidAccountExtended: Self { Self("serviceInvalidAccountExtended", 60005) }

    /// The SDKAppID isn't valid.
    ///
    /// Check it.
    public static var serviceInvalidSdkAppID: Self { Self("serviceInvalidSdkAppID", 60006) }

    /// The app's server sent requests too often.
    ///
    /// The same call may succeed later.
    ///
    /// Wait, then call again.
    public static var serviceRESTFreqLimit: Self { Self("serviceRESTFreqLimit", 60007) }

    /// The request took too long.
    ///
    /// The same call may succeed later.
    public static var serviceRequestTimeout: Self { Self("serviceRequestTimeout", 60008) }

    /// The request names a resource that isn't valid.
    ///
    /// Check its address.
    public static var serviceInvalidResource: Self { Self("serviceInvalidResource", 60009) }

    /// The account isn't an administrator of the app.
    ///
    /// Use one that is.
    public static var serviceIDNotAdmin: Self { Self("serviceIDNotAdmin", 60010) }

    /// The app sent requests too often.
    ///
    /// The same call may succeed later.
    ///
    /// Wait, then call again.
    public static var serviceSdkAppIDFreqLimit: Self { Self("serviceSdkAppIDFreqLimit", 60011) }

    /// The request names no SDKAppID.
    ///
    /// Name it.
    public static var serviceSdkAppIDMiss: Self { Self("serviceSdkAppIDMiss", 60012) }

    /// The JSON of the answer couldn't be read.
    ///
    /// Report it if it goes on.
    public static var serviceResponseJSONParseFailed: Self { Self("serviceResponseJSONParseFailed", 60013) }

    /// Translating the account took too long.
    ///
    /// The same call may succeed later.
    public static var serviceExchangeAccountTimeout: Self { Self("serviceExchangeAccountTimeout", 60014) }

    /// The account has a wrong form.
    ///
    /// Check the user's id.
    public static var serviceInvalidIDFormat: Self { Self("serviceInvalidIDFormat", 60015) }

    /// The app is blocked.
    ///
    /// Ask the vendor.
    public static var serviceSdkAppIDForbidden: Self { Self("serviceSdkAppIDForbidden", 60016) }

    /// The request is forbidden.
    ///
    /// Check what was bought.
    public static var serviceRequestForbidden: Self { Self("serviceRequestForbidden", 60017) }

    /// Requests were sent too often.
    ///
    /// The same call may succeed later.
    ///
    /// Wait, then call again.
    public static var serviceRequestFreqLimit: Self { Self("serviceRequestFreqLimit", 60018) }

    /// Requests of one kind were sent too often.
    ///
    /// The same call may succeed later.
    ///
    /// Wait, then call again.
    public static var serviceRequestFreqLimitExtended: Self { Self("serviceRequestFreqLimitExtended", 60019) }

    /// The service has more to do than it can.
    ///
    /// The same call may succeed later.
    public static var openServiceOverloadError: Self { Self("openServiceOverloadError", 60022) }

    /// The userSig has run out.
    ///
    /// Get a new userSig from the app's server, and log in with it.
    public static var accountSessionKeyExpired: Self { Self("accountSessionKeyExpired", 70001) }

    /// The userSig is empty.
    ///
    /// Ask the app's server for one.
    public static var accountUserSigEmpty: Self { Self("accountUserSigEmpty", 70002) }

    /// The userSig isn't valid.
    ///
    /// Check how the app's server makes it.
    public static var accountUserSigCheckFailed: Self { Self("accountUserSigCheckFailed", 70003) }

    /// The userSig isn't valid.
    ///
    /// Check that it is whole.
    public static var accountUserSigCheckFailedExtended: Self { Self("accountUserSigCheckFailedExtended", 70005) }

    /// The userSig was made with another key.
    ///
    /// Check the key of the app's server.
    public static var accountUserSigMismatchPublicKey: Self { Self("accountUserSigMismatchPublicKey", 70009) }

    /// The userSig belongs to another user.
    ///
    /// Ask for one for this user.
    public static var accountUserSigMismatchID: Self { Self("accountUserSigMismatchID", 70013) }

    /// The userSig belongs to another app.
    ///
    /// Check the SDKAppID.
    public static var accountUserSigMismatchSdkAppID: Self { Self("accountUserSigMismatchSdkAppID", 70014) }

    /// The app has no key for its userSigs.
    ///
    /// Make one in the console.
    public static var accountUserSigPublicKeyNotFound: Self { Self("accountUserSigPublicKeyNotFound", 70016) }

    /// There is no such app.
    ///
    /// Check the SDKAppID.
    public static var accountSdkAppIDNotFound: Self { Self("accountSdkAppIDNotFound", 70020) }

    /// The userSig was checked too often.
    ///
    /// The same call may succeed later.
    ///
    /// Wait, then log in again.
    public static var accountFreqLimit: Self { Self("accountFreqLimit", 70050) }

    /// The user is banned.
    ///
    /// Tell the user.
    public static var accountBlacklist: Self { Self("accountBlacklist", 70051) }

    /// The userSig isn't valid any more.
    ///
    /// Ask the app's server for a new one.
    public static var accountInvalidUserSig: Self { Self("accountInvalidUserSig", 70052) }

    /// The signature of the login has expired.
    ///
    /// Ask the app's server for a new userSig.
    public static var loginSigExpire: Self { Self("loginSigExpire", 70101) }

    /// The login was forbidden for security.
    ///
    /// Tell the user.
    public static var accountSecurityRestriction: Self { Self("accountSecurityRestriction", 70114) }

    /// The account service didn't answer in time.
    ///
    /// The same call may succeed later.
    public static var accountInternalTimeout: Self { Self("accountInternalTimeout", 70169) }

    /// The number of accounts in the request isn't allowed.
    ///
    /// Name fewer.
    public static var accountInvalidCount: Self { Self("accountInvalidCount", 70206) }

    /// The app has the maximum number of accounts.
    ///
    /// Delete some, or buy a larger edition.
    public static var accountCountLimit: Self { Self("accountCountLimit", 70398) }

    /// The request about accounts needs an administrator of the app.
    ///
    /// Let the app's server make it.
    public static var accountAdminRequired: Self { Self("accountAdminRequired", 70403) }

    /// The SDK is too old.
    ///
    /// Update it.
    public static var accountLowSdkVersion: Self { Self("accountLowSdkVersion", 70404) }

    /// The account service failed.
    ///
    /// The same call may succeed later.
    public static var accountInternalError: Self { Self("accountInternalError", 70500) }

    /// Subscribing to profiles is switched off.
    ///
    /// Switch it on in the console.
    public static var profileSubscriptionDisabled: Self { Self("profileSubscriptionDisabled", 72012) }

    /// The text was blocked by moderation.
    ///
    /// Have the user write it in other words.
    public static var serviceSensitiveText: Self { Self("serviceSensitiveText", 80001) }

    /// The call to the app's own server failed.
    ///
    /// Check that server.
    public static var servicePreHookFailed: Self { Self("servicePreHookFailed", 80003) }

    /// The image was blocked by moderation.
    ///
    /// Tell the user.
    public static var serviceSensitiveImage: Self { Self("serviceSensitiveImage", 80004) }

    /// The service is switched off.
    ///
    /// Switch it on in the console.
    public static var serviceServiceDisabled: Self { Self("serviceServiceDisabled", 80005) }

    /// The content was taken for an attack.
    ///
    /// Change it.
    public static var requestContentAttack: Self { Self("requestContentAttack", 80101) }

    /// The JSON of the message couldn't be read.
    ///
    /// Check its syntax.
    public static var messageJSONParseFailed: Self { Self("messageJSONParseFailed", 90001) }

    /// The body of the message has a wrong form.
    ///
    /// Check its payload.
    public static var messageInvalidJSONBodyFormat: Self { Self("messageInvalidJSONBodyFormat", 90002) }

    /// The message names no receiver, or in a wrong form.
    ///
    /// Check the receiver's id.
    public static var messageInvalidToAccount: Self { Self("messageInvalidToAccount", 90003) }

    /// The random number of the message isn't valid.
    ///
    /// Check that it is a whole number.
    public static var messageInvalidRandom: Self { Self("messageInvalidRandom", 90005) }

    /// The time of the message isn't valid.
    ///
    /// Check that it is a whole number of seconds.
    public static var messageInvalidTimestamp: Self { Self("messageInvalidTimestamp", 90006) }

    /// The body of the message isn't a list.
    ///
    /// Put its parts into one.
    public static var messageBodyNotArray: Self { Self("messageBodyNotArray", 90007) }

    /// Sending in this way needs an administrator of the app.
    ///
    /// Let the app's server do it.
    public static var messageAdminRequired: Self { Self("messageAdminRequired", 90009) }

    /// The JSON of the message has a wrong form.
    ///
    /// Check its members.
    public static var messageInvalidJSONFormat: Self { Self("messageInvalidJSONFormat", 90010) }

    /// The message has too many receivers.
    ///
    /// Send it to fewer at a time.
    public static var messageToAccountCountLimit: Self { Self("messageToAccountCountLimit", 90011) }

    /// There is no such receiver.
    ///
    /// Check the user's id.
    public static var messageToAccountNotFound: Self { Self("messageToAccountNotFound", 90012) }

    /// The message is to be kept for too long.
    ///
    /// Choose a shorter time.
    public static var messageTimeLimit: Self { Self("messageTimeLimit", 90026) }

    /// The setting for the sender's other devices isn't valid.
    ///
    /// Check its value.
    public static var messageInvalidSyncOtherMachine: Self { Self("messageInvalidSyncOtherMachine", 90031) }

    /// The time for which the message is to be kept isn't valid.
    ///
    /// Check its value.
    public static var messageInvalidMessageLifetime: Self { Self("messageInvalidMessageLifetime", 90044) }

    /// There is no such account.
    ///
    /// Check the user's id.
    public static var messageAccountNotFound: Self { Self("messageAccountNotFound", 90048) }

    /// The message service failed.
    ///
    /// The same call may succeed later.
    public static var messageInternalError5: Self { Self("messageInternalError5", 90992) }

    /// The message service failed.
    ///
    /// The same call may succeed later.
    public static var messageInternalError2: Self { Self("messageInternalError2", 90994) }

    /// The message service failed.
    ///
    /// The same call may succeed later.
    public static var messageInternalError3: Self { Self("messageInternalError3", 90995) }

    /// The message service failed.
    ///
    /// The same call may succeed later.
    public static var messageInternalError4: Self { Self("messageInternalError4", 91000) }

    /// The user has the maximum number of long-polling connections.
    ///
    /// Close one first.
    public static var messageLongPollingCountLimit: Self { Self("messageLongPollingCountLimit", 91101) }

    /// The body of the message is too large.
    ///
    /// Shorten it, or send a file.
    public static var messageBodySizeLimitService: Self { Self("messageBodySizeLimitService", 93000) }

    /// There is no such file.
    ///
    /// Check its address.
    public static var resourceNotFound: Self { Self("resourceNotFound", 114000) }

    /// The file may not be read.
    ///
    /// Check the user's rights.
    public static var resourceAccessDeny: Self { Self("resourceAccessDeny", 114001) }

    /// The file is too large.
    ///
    /// Send a smaller one.
    public static var resourceSizeLimit: Self { Self("resourceSizeLimit", 114002) }

    /// The user cancelled sending the file.
    ///
    /// Nothing has to be done.
    public static var resourceSendCancel: Self { Self("resourceSendCancel", 114003) }

    /// The file couldn't be read.
    ///
    /// Send it again.
    public static var resourceReadFailed: Self { Self("resourceReadFailed", 114004) }

    /// The file couldn't be transferred in time.
    ///
    /// The same call may succeed later.
    public static var resourceTransferTimeout: Self { Self("resourceTransferTimeout", 114005) }

    /// An argument of a request about files isn't valid.
    ///
    /// Check the arguments.
    public static var resourceInvalidParameters: Self { Self("resourceInvalidParameters", 114011) }

    /// The file service failed.
    ///
    /// Send the file again.
    public static var fileServiceFailed: Self { Self("fileServiceFailed", 115000) }

    /// The checksum of the file is wrong.
    ///
    /// Send it again.
    public static var resourceInvalidFileMD5: Self { Self("resourceInvalidFileMD5", 115066) }

    /// The checksum of a part of the file is wrong.
    ///
    /// Send it again.
    public static var resourceInvalidPartMD5: Self { Self("resourceInvalidPartMD5", 115068) }

    /// An argument is missing, has a wrong form or exceeds a limit. The client refuses it, without a code.
    public static var invalidParameter: Self { Self("invalidParameter") }

    /// Nobody has logged in yet.
    ///
    /// Call `login` first, and wait for SDK_READY.
    public static var userNotLoggedIn: Self { Self("userNotLoggedIn", 2024) }

    /// The user has logged out.
    ///
    /// Log in again, with `login`.
    public static var loggedOut: Self { Self("loggedOut", 3005) }

    /// A login is on its way.
    ///
    /// The same call may succeed later.
    ///
    /// Wait for SDK_READY.
    public static var loggingIn: Self { Self("loggingIn", 3000) }

    /// The last login failed.
    ///
    /// Log in again.
    public static var loginFailed: Self { Self("loginFailed", 3001) }

    /// The user was kicked out by a login on another device.
    ///
    /// Log in again, if the user wants it.
    public static var kickedOutMultipleDevice: Self { Self("kickedOutMultipleDevice", 3002) }

    /// The user was kicked out by another instance of the account.
    ///
    /// Log in again, if the user wants it.
    public static var kickedOutMultipleAccount: Self { Self("kickedOutMultipleAccount", 3003) }

    /// The user was kicked out because the userSig ran out.
    ///
    /// Log in again with a new signature.
    public static var kickedOutUserSigExpired: Self { Self("kickedOutUserSigExpired", 3004) }

    /// The user was kicked out by the app's own server.
    ///
    /// Log in again, if the app allows it.
    public static var kickedOutRESTAPI: Self { Self("kickedOutRESTAPI", 3006) }

    /// The edition that was bought doesn't have the feature.
    public static var featureNotPurchased: Self { Self("featureNotPurchased", 3122) }

    /// No package was bought, or it has expired or isn't active yet.
    ///
    /// Buy a package, or renew it, in the console.
    public static var serviceNotPurchased: Self { Self("serviceNotPurchased", 60020) }

    /// The method was called too often.
    ///
    /// The same call may succeed later.
    ///
    /// Wait, then call again.
    public static var tooFrequent: Self { Self("tooFrequent", 2996) }

    /// The user's list has no such conversation.
    ///
    /// Name a conversation of the list, which `getConversationList` gives; a first message creates it.
    public static var conversationNotFound: Self { Self("conversationNotFound", 2500) }

    /// The method doesn't take ids of this form.
    ///
    /// Give the id of a conversation of a kind that the method is for.
    public static var invalidConversationID: Self { Self("invalidConversationID", 2503) }

    /// The call names too many conversations.
    ///
    /// Use several calls.
    public static var tooManyConversations: Self { Self("tooManyConversations", 51006) }

    /// The user has no conversation group of this name.
    public static var conversationGroupNotFound: Self { Self("conversationGroupNotFound", 51009) }

    /// The user has the maximum number of conversation groups.
    ///
    /// Delete one first, with `deleteConversationGroup`.
    public static var conversationGroupLimitReached: Self { Self("conversationGroupLimitReached", 51010) }

    /// The name of the conversation group is too long.
    ///
    /// Shorten it.
    public static var conversationGroupNameInvalid: Self { Self("conversationGroupNameInvalid", 51011) }

    /// The message wasn't made by this client, or was sent already.
    ///
    /// Make a new message with a method that creates one, on the client that sends it.
    public static var messageInstanceRequired: Self { Self("messageInstanceRequired", 2105) }

    /// Messages can be sent to users and groups only, not to the system conversation.
    ///
    /// Write to a user or to a group.
    public static var conversationTypeInvalid: Self { Self("conversationTypeInvalid", 2106) }

    /// The body of the message is too large.
    ///
    /// Shorten it, or send a file.
    public static var messageBodyTooLarge: Self { Self("messageBodyTooLarge", 80002) }

    /// The account of the sender or the receiver doesn't exist.
    ///
    /// Write to a user who has logged in once; an account exists from then on.
    public static var messageAccountInvalid: Self { Self("messageAccountInvalid", 20003) }

    /// One of the two users has blocked the other.
    ///
    /// A user who has blocked the other can end it with `removeFromBlacklist`.
    public static var blockedByPeer: Self { Self("blockedByPeer", 20007) }

    /// Sender and receiver aren't friends, and the app lets only friends write to each other.
    ///
    /// Become friends first, with `addFriend`.
    public static var notFriends: Self { Self("notFriends", 20009) }

    /// The sender isn't in the receiver's list of friends.
    ///
    /// Have the receiver add the sender, with `addFriend`.
    public static var messageNotPeerFriend: Self { Self("messageNotPeerFriend", 20010) }

    /// The receiver isn't in the sender's list of friends.
    ///
    /// Add the receiver first, with `addFriend`.
    public static var messageNotSelfFriend: Self { Self("messageNotSelfFriend", 20011) }

    /// The group's type is missing or unknown, or the chosen id is malformed.
    ///
    /// Give a type that `GroupType` lists.
    public static var groupTypeInvalid: Self { Self("groupTypeInvalid", 2600) }

    /// The user isn't a member of the group.
    ///
    /// Name members of the group; `getGroupMemberList` lists them.
    public static var memberNotInGroup: Self { Self("memberNotInGroup", 2623) }

    /// Nobody can be added to an AVChatRoom; its members join by themselves.
    ///
    /// Let users join by themselves, with `joinGroup`.
    public static var cannotAddMembersToLiveGroup: Self { Self("cannotAddMembersToLiveGroup", 2661) }

    /// Nobody can mute themselves.
    public static var cannotMuteSelf: Self { Self("cannotMuteSelf", 2685) }

    /// AVChatRooms don't have this feature.
    ///
    /// Use a group of another kind.
    public static var notSupportedInLiveGroup: Self { Self("notSupportedInLiveGroup", 2687) }

    /// The user isn't a member of the group, or has no right to do this.
    ///
    /// Have a member do it whose role allows it, or ask the owner for that role.
    public static var groupPermissionDenied: Self { Self("groupPermissionDenied", 10007) }

    /// There is no such group.
    public static var groupNotFound: Self { Self("groupNotFound", 10010) }

    /// The user is muted in the group.
    ///
    /// Wait until the mute is over; the owner and administrators can end it with `setGroupMemberMuteTime`.
    public static var groupMemberMuted: Self { Self("groupMemberMuted", 10017) }

    /// An account named in the call doesn't exist.
    ///
    /// Name accounts that exist; an account does so from its first login on.
    public static var groupAccountNotFound: Self { Self("groupAccountNotFound", 10019) }

    /// Another group has the id already.
    ///
    /// Choose another id, or leave it to the service.
    public static var groupIDInUse: Self { Self("groupIDInUse", 10021) }

    /// Nobody can block themselves.
    public static var cannotBlockSelf: Self { Self("cannotBlockSelf", 2742) }

    /// The user has blocked the maximum number of users.
    ///
    /// Unblock a user first, with `removeFromBlacklist`.
    public static var blacklistLimitReached: Self { Self("blacklistLimitReached", 30013) }

    /// The connection was refused at its start because the user was kicked out.
    public static var helloAnswerKickedOut: Self { Self("helloAnswerKickedOut", 1002) }

    /// No SDKAppID was given.
    public static var noSdkAppID: Self { Self("noSdkAppID", 2000) }

    /// No account type was given.
    public static var noAccountType: Self { Self("noAccountType", 2001) }

    /// The login came without a userID.
    public static var noIdentifier: Self { Self("noIdentifier", 2002) }

    /// The login came without a userSig.
    public static var noUserSig: Self { Self("noUserSig", 2003) }

    /// The answer to the login lacks the service's id of the user.
    public static var noTinyID: Self { Self("noTinyID", 2022) }

    /// The answer to the login lacks the session's key.
    public static var noSessionKey: Self { Self("noSessionKey", 2023) }

    /// A login of the same user is on its way already.
    ///
    /// Wait until the login that is on its way has ended.
    public static var repeatLogin: Self { Self("repeatLogin", 2025) }

    /// No permission to upload could be got.
    ///
    /// The same call may succeed later.
    public static var uploadGetSigFail: Self { Self("uploadGetSigFail", 2041) }

    /// The message couldn't be sent.
    ///
    /// The same call may succeed later.
    public static var messageSendFail: Self { Self("messageSendFail", 2100) }

    /// The function that was to hear of the upload's progress failed.
    public static var messageOnprogressFunctionError: Self { Self("messageOnprogressFunctionError", 2109) }

    /// The messages couldn't be deleted.
    ///
    /// The same call may succeed later.
    public static var messageDeleteFail: Self { Self("messageDeleteFail", 2111) }

    /// The conversations couldn't all be marked as read.
    ///
    /// The same call may succeed later.
    public static var messageUnreadAllFail: Self { Self("messageUnreadAllFail", 2112) }

    /// No image was chosen.
    public static var messageImageSelectFileFirst: Self { Self("messageImageSelectFileFirst", 2251) }

    /// The audio couldn't be uploaded.
    ///
    /// The same call may succeed later.
    public static var messageAudioUploadFail: Self { Self("messageAudioUploadFail", 2300) }

    /// The video couldn't be uploaded.
    ///
    /// The same call may succeed later.
    public static var messageVideoUploadFail: Self { Self("messageVideoUploadFail", 2350) }

    /// The file couldn't be uploaded.
    ///
    /// The same call may succeed later.
    public static var messageFileUploadFail: Self { Self("messageFileUploadFail", 2400) }

    /// No file was chosen.
    public static var messageFileSelectFileFirst: Self { Self("messageFileSelectFileFirst", 2401) }

    /// The file has no address.
    public static var messageFileURLIsEmpty: Self { Self("messageFileURLIsEmpty", 2403) }

    /// The messages in a merged message couldn't be downloaded.
    ///
    /// The same call may succeed later.
    public static var messageMergerDownloadFail: Self { Self("messageMergerDownloadFail", 2452) }

    /// The message to forward holds parts that can't be forwarded.
    public static var messageForwardInvalidElements: Self { Self("messageForwardInvalidElements", 2454) }

    /// There is no such user or group.
    public static var userOrGroupNotFound: Self { Self("userOrGroupNotFound", 2501) }

    /// The conversation is of a kind that the client doesn't know.
    public static var conversationUnRecordedType: Self { Self("conversationUnRecordedType", 2502) }

    /// The id isn't one that a group can have.
    public static var illegalGroupID: Self { Self("illegalGroupID", 2602) }

    /// The group couldn't be joined.
    public static var joinGroupFail: Self { Self("joinGroupFail", 2660) }

    /// The call changes nothing.
    ///
    /// Give at least one field.
    public static var profileUpdateEmpty: Self { Self("profileUpdateEmpty", 2722) }

    /// The network failed.
    ///
    /// The same call may succeed later.
    public static var networkError: Self { Self("networkError", 2800) }

    /// The service didn't answer in time.
    ///
    /// The same call may succeed later.
    ///
    /// In a mini program, check that its domain is allowed.
    public static var networkTimeout: Self { Self("networkTimeout", 2801) }

    /// There is no network.
    ///
    /// The same call may succeed later.
    public static var noNetwork: Self { Self("noNetwork", 2805) }

    /// Something unforeseen went wrong in the client.
    public static var uncaughtError: Self { Self("uncaughtError", 2903) }

    /// The operation isn't allowed, or an experimental call was misused.
    public static var invalidOperation: Self { Self("invalidOperation", 2905) }

    /// The command isn't one of the real-time communication service.
    ///
    /// Check its name.
    public static var invalidTrtcCommand: Self { Self("invalidTrtcCommand", 2995) }

    /// The client has no description of the request.
    public static var cannotFindProtocol: Self { Self("cannotFindProtocol", 2997) }

    /// The client was built without the module that the call needs.
    public static var cannotFindModule: Self { Self("cannotFindModule", 2998) }

    /// The client isn't ready yet.
    ///
    /// The same call may succeed later.
    public static var sdkIsNotReady: Self { Self("sdkIsNotReady", 2999) }

    /// The text holds a word that the client filters out.
    public static var profanityFound: Self { Self("profanityFound", 3123) }

    /// The options of the call are empty.
    public static var optionsIsEmpty: Self { Self("optionsIsEmpty", 3153) }

    /// Nobody can apply to join a Work group; its members add others.
    ///
    /// Have a member add the user with `addGroupMember`.
    public static var cannotJoinWorkGroup: Self { Self("cannotJoinWorkGroup", 2601) }

    /// The group has the maximum number of members.
    ///
    /// Have somebody leave first, or take somebody out with `deleteGroupMember`.
    public static var groupFull: Self { Self("groupFull", 10014) }

    /// Somebody has decided about the application already.
    ///
    /// Nothing is left to do. `getGroupApplicationList` lists those that wait.
    public static var groupApplicationHandled: Self { Self("groupApplicationHandled", 10024) }

    /// The user is in the maximum number of groups.
    ///
    /// Leave a group with `quitGroup` first.
    public static var groupCountLimitReached: Self { Self("groupCountLimitReached", 10037) }

    /// The group has no attribute with this key.
    ///
    /// Give keys that `getGroupAttributes` answers.
    public static var groupAttributeNotFound: Self { Self("groupAttributeNotFound", 10050) }

    /// Somebody has changed the attributes, and this client hasn't seen it.
    ///
    /// The same call may succeed later.
    ///
    /// Fetch them with `getGroupAttributes`, then try again.
    public static var groupAttributesConflict: Self { Self("groupAttributesConflict", 10056) }

    /// Without a login AVChatRooms alone can be joined.
    ///
    /// Log in first, with `login`.
    public static var cannotJoinNonLiveGroupWithoutLogin: Self { Self("cannotJoinNonLiveGroupWithoutLogin", 2662) }

    /// An AVChatRoom can't change owner.
    ///
    /// Make a new group with another owner.
    public static var cannotChangeOwnerOfLiveGroup: Self { Self("cannotChangeOwnerOfLiveGroup", 2620) }

    /// The new owner can't be the old one.
    public static var cannotChangeOwnerToSelf: Self { Self("cannotChangeOwnerToSelf", 2621) }

    /// A Work group can't be dismissed.
    ///
    /// Have its members leave, with `quitGroup`.
    public static var cannotDismissWorkGroup: Self { Self("cannotDismissWorkGroup", 2622) }

    /// The owner can leave Work groups only.
    ///
    /// Hand the group over with `changeGroupOwner`, or end it with `dismissGroup`.
    public static var ownerCannotQuit: Self { Self("ownerCannotQuit", 10009) }

    /// Only the owner of the group can do it.
    ///
    /// Have the owner do it.
    public static var notGroupOwner: Self { Self("notGroupOwner", 2681) }

    /// Work groups and AVChatRooms have no other roles than owner and member.
    ///
    /// Give roles in groups of other types.
    public static var cannotSetRoleInGroup: Self { Self("cannotSetRoleInGroup", 2682) }

    /// The role can't be given in this group.
    ///
    /// Give `admin` or `member`, or `custom` in a community.
    public static var memberRoleInvalid: Self { Self("memberRoleInvalid", 2683) }

    /// Nobody can set their own role.
    public static var cannotSetOwnRole: Self { Self("cannotSetOwnRole", 2684) }

    /// The name card is too long.
    ///
    /// Give a shorter one.
    public static var nameCardInvalid: Self { Self("nameCardInvalid", 8506) }

    /// The service doesn't take the arguments.
    public static var groupParametersInvalid: Self { Self("groupParametersInvalid", 10004) }

    /// The client doesn't know the group.
    public static var cannotFindGroup: Self { Self("cannotFindGroup", 2603) }

    /// To remove a member of an AVChatRoom, give the number of seconds.
    ///
    /// Give `duration` as more than 0.
    public static var banDurationInvalid: Self { Self("banDurationInvalid", 2686) }

    /// System notices of groups can't be deleted.
    ///
    /// Leave them out of the list.
    public static var cannotDeleteGroupSystemNotice: Self { Self("cannotDeleteGroupSystemNotice", 2116) }

    /// Messages of an AVChatRoom can't be deleted.
    ///
    /// Nothing is left to do; an AVChatRoom keeps no history.
    public static var cannotDeleteInLiveGroup: Self { Self("cannotDeleteInLiveGroup", 10035) }

    /// Somebody else changed the key first; the latest value comes with the result.
    ///
    /// The same call may succeed later.
    ///
    /// Look at the latest value, and set it again if it is still to change.
    public static var messageExtensionConflict: Self { Self("messageExtensionConflict", 23001) }

    /// The message has no such key.
    public static var messageExtensionNotFound: Self { Self("messageExtensionNotFound", 23004) }

    /// The message doesn't consist of merged messages.
    ///
    /// Give a message that `createMergerMessage` has made.
    public static var notMerged: Self { Self("notMerged", 2450) }

    /// The service has no merged messages under this key.
    public static var mergerKeyInvalid: Self { Self("mergerKeyInvalid", 2451) }

    /// Messages of this type can't be forwarded.
    ///
    /// Leave out what the service itself has written.
    public static var cannotForwardMessage: Self { Self("cannotForwardMessage", 2453) }

    /// The service never gave this cursor.
    ///
    /// Give the cursor of the answer before, or none for the first page.
    public static var searchCursorInvalid: Self { Self("searchCursorInvalid", 27002) }

    /// The cursor is too old; the search has to be started anew.
    ///
    /// Search again without a cursor.
    public static var searchCursorExpired: Self { Self("searchCursorExpired", 27003) }

    /// Somebody else has changed the message meanwhile.
    ///
    /// Fetch the message again and change it as it is now.
    public static var modifyConflict: Self { Self("modifyConflict", 2480) }

    /// Messages of an AVChatRoom can't be changed.
    ///
    /// Send a new message.
    public static var cannotModifyInLiveGroup: Self { Self("cannotModifyInLiveGroup", 2481) }

    /// There is no such message.
    ///
    /// Take a message from `getMessageList` that wasn't revoked.
    public static var messageNotFound: Self { Self("messageNotFound", 20026) }

    /// The message has the maximum number of different reactions.
    public static var tooManyReactions: Self { Self("tooManyReactions", 23005) }

    /// The maximum number of users has put the reaction.
    ///
    /// Put another reaction.
    public static var tooManyUsersOfReaction: Self { Self("tooManyUsersOfReaction", 23006) }

    /// The user has put the reaction already.
    public static var reactionPutAlready: Self { Self("reactionPutAlready", 23007) }

    /// Nobody has put the reaction on the message.
    public static var reactionNotFound: Self { Self("reactionNotFound", 23008) }

    /// The user hasn't put this reaction on the message.
    ///
    /// Give a reaction that the user has put; `getMessageReactions` lists them.
    public static var reactionNotPut: Self { Self("reactionNotPut", 23009) }

    /// None of the messages asks for a read receipt.
    ///
    /// Give only messages that ask for one.
    public static var readReceiptNotNeeded: Self { Self("readReceiptNotNeeded", 2114) }

    /// The service knows of no read receipts for the group's message.
    ///
    /// Give only messages that were sent with `needReadReceipt`.
    public static var readReceiptNotFound: Self { Self("readReceiptNotFound", 10062) }

    /// The message can't be revoked; in a one-to-one conversation it is somebody else's.
    ///
    /// Have the user revoke it who sent it.
    public static var revokeFailed: Self { Self("revokeFailed", 2110) }

    /// The message was sent too long ago to be revoked.
    ///
    /// It is too late. `deleteMessage` takes it out of the caller's own history.
    public static var c2cRevokeTimeout: Self { Self("c2cRevokeTimeout", 20016) }

    /// The message to be revoked doesn't exist.
    ///
    /// Take the message from `getMessageList`.
    public static var c2cRevokeNotFound: Self { Self("c2cRevokeNotFound", 20022) }

    /// The message was revoked already.
    ///
    /// Nothing is left to do.
    public static var c2cAlreadyRevoked: Self { Self("c2cAlreadyRevoked", 20023) }

    /// The group has no message that could be revoked.
    ///
    /// Take the message from `getMessageList`.
    public static var groupRevokeNotFound: Self { Self("groupRevokeNotFound", 10030) }

    /// The message was sent to the group too long ago to be revoked.
    ///
    /// It is too late. `deleteMessage` takes it out of the caller's own history.
    public static var groupRevokeTimeout: Self { Self("groupRevokeTimeout", 10031) }

    /// The message can't be revoked; the service wrote it, or it was revoked already.
    ///
    /// Nothing is left to do.
    public static var groupRevokeDenied: Self { Self("groupRevokeDenied", 10032) }

    /// The user isn't in the AVChatRoom.
    ///
    /// Join the group first, with `joinGroup`.
    public static var notInLiveGroup: Self { Self("notInLiveGroup", 2101) }

    /// The client has no plug-in for uploads.
    ///
    /// Register `tim-upload-plugin` with `registerPlugin`.
    public static var uploadPluginMissing: Self { Self("uploadPluginMissing", 2040) }

    /// The file has no content.
    ///
    /// Give a file that has content.
    public static var fileEmpty: Self { Self("fileEmpty", 2108) }

    /// Images of this format can't be sent.
    ///
    /// Convert the image into a format that is allowed.
    public static var imageFormatNotAllowed: Self { Self("imageFormatNotAllowed", 2252) }

    /// The image is too large.
    ///
    /// Send a smaller one.
    public static var imageTooLarge: Self { Self("imageTooLarge", 2253) }

    /// The audio file is too large.
    ///
    /// Send a smaller one.
    public static var audioTooLarge: Self { Self("audioTooLarge", 2301) }

    /// The video is too large.
    ///
    /// Send a smaller one.
    public static var videoTooLarge: Self { Self("videoTooLarge", 2351) }

    /// Videos of this format can't be sent.
    ///
    /// Convert the video to MP4.
    public static var videoFormatNotAllowed: Self { Self("videoFormatNotAllowed", 2352) }

    /// The file is too large.
    ///
    /// Send a smaller one.
    public static var fileTooLarge: Self { Self("fileTooLarge", 2402) }

    /// The texts couldn't be translated.
    public static var translationFailed: Self { Self("translationFailed", 2117) }

    /// The voice message couldn't be turned into text.
    public static var voiceToTextFailed: Self { Self("voiceToTextFailed", 2118) }

    /// Audio files of this format can't be turned into text.
    ///
    /// Record it in a format that can be, such as MP3 or M4A.
    public static var voiceFormatUnsupported: Self { Self("voiceFormatUnsupported", 2119) }

    /// There is no such friend application on the user's list.
    public static var friendApplicationNotFound: Self { Self("friendApplicationNotFound", 2716) }

    /// One of the two users has the maximum number of waiting friend applications.
    ///
    /// Applications that wait have to be answered or deleted first.
    public static var friendApplicationLimitReached: Self { Self("friendApplicationLimitReached", 30012) }

    /// Nobody follows themselves, which comes with the user and not as a failure of the call, and no list goes on from
    /// a cursor that it didn't give.
    ///
    /// Give the cursor of the last answer, or none to begin anew.
    public static var followParametersInvalid: Self { Self("followParametersInvalid", 30001) }

    /// The user follows the maximum number of users. The result of the user has it; the call itself doesn't fail.
    public static var followingLimitReached: Self { Self("followingLimitReached", 32100) }

    /// The other user has the maximum number of followers; no page gives such a limit.
    public static var peerFollowersLimitReached: Self { Self("peerFollowersLimitReached", 32101) }

    /// The user has the maximum number of mutual followers; no page gives such a limit.
    public static var mutualFollowersLimitReached: Self { Self("mutualFollowersLimitReached", 32102) }

    /// The other user has the maximum number of mutual followers; no page gives such a limit.
    public static var peerMutualFollowersLimitReached: Self { Self("peerMutualFollowersLimitReached", 32103) }

    /// The user has a friend group of this name already.
    ///
    /// Choose another name.
    public static var friendGroupExists: Self { Self("friendGroupExists", 2710) }

    /// The user has no friend group of this name.
    public static var friendGroupNotFound: Self { Self("friendGroupNotFound", 2711) }

    /// The user has the maximum number of friend groups.
    ///
    /// Delete a friend group first, with `deleteFriendGroup`.
    public static var friendGroupLimitReached: Self { Self("friendGroupLimitReached", 30011) }

    /// The user named isn't a friend of the caller's.
    public static var notMyFriend: Self { Self("notMyFriend", 2700) }

    /// The other user is a friend already.
    public static var alreadyFriends: Self { Self("alreadyFriends", 2701) }

    /// There is no such user.
    ///
    /// Check the id; an account exists once its user has logged in.
    public static var friendAccountNotFound: Self { Self("friendAccountNotFound", 30003) }

    /// The administrator has forbidden the user to send friend applications.
    ///
    /// Ask the app's administrator.
    public static var friendRequestsForbidden: Self { Self("friendRequestsForbidden", 30009) }

    /// The user has the maximum number of friends.
    ///
    /// Delete a friend first, with `deleteFriend`.
    public static var friendLimitReached: Self { Self("friendLimitReached", 30010) }

    /// The other user has the maximum number of friends.
    ///
    /// The other user has to end a friendship first, with `deleteFriend`.
    public static var peerFriendLimitReached: Self { Self("peerFriendLimitReached", 30014) }

    /// The user has blocked the other one.
    ///
    /// Take the user off the blocklist first, with `removeFromBlacklist`.
    public static var friendBlockedBySelf: Self { Self("friendBlockedBySelf", 30515) }

    /// The other user has blocked this one.
    ///
    /// Only the other user can end it, with `removeFromBlacklist`.
    public static var friendBlockedByPeer: Self { Self("friendBlockedByPeer", 30525) }

    /// The other user doesn't want to become anybody's friend.
    ///
    /// Only the other user can change it, with `updateMyProfile`.
    public static var friendshipDenied: Self { Self("friendshipDenied", 30516) }

    /// The other user has to accept first. The answer has it; the call doesn't fail.
    public static var friendshipNeedsConfirmation: Self { Self("friendshipNeedsConfirmation", 30539) }

    /// The user to be deleted isn't a friend. The result of the user has it; the call itself doesn't fail.
    public static var deletedNonFriend: Self { Self("deletedNonFriend", 31704) }

    /// There is no such invitation, or it is no longer open.
    ///
    /// Give the id of an invitation that is still open; `getSignalingInfo` finds it in a message.
    public static var invalidInvitation: Self { Self("invalidInvitation", 8010) }

    /// The user isn't the one who may do this: the inviting or an invited user.
    ///
    /// Have the user do it who invited, or one who was invited.
    public static var signalingNotPermitted: Self { Self("signalingNotPermitted", 8011) }

    /// The invitation can't be cancelled: it isn't the caller's, or it is over.
    ///
    /// Only the user who invited can cancel, and only as long as somebody has yet to answer.
    public static var invalidCancelMessage: Self { Self("invalidCancelMessage", 8020) }

    /// A value for the profile isn't allowed.
    ///
    /// Give one of the values that the type lists.
    public static var updateProfileInvalidParam: Self { Self("updateProfileInvalidParam", 2721) }

    /// No field of this name was set up for the app.
    ///
    /// Give a field that was set up for the app.
    public static var profileFieldNotFound: Self { Self("profileFieldNotFound", 40009) }

    /// The value of a field is too long.
    public static var profileValueTooLong: Self { Self("profileValueTooLong", 40601) }

    /// A field can't have this value.
    public static var profileValueInvalid: Self { Self("profileValueInvalid", 40605) }

    /// The user status is switched off.
    ///
    /// Switch it on in the console.
    public static var userStatusDisabled: Self { Self("userStatusDisabled", 72001) }

    /// There is no such user. The result of the user has it; the call itself doesn't fail.
    public static var accountNotFound: Self { Self("accountNotFound", 70107) }

    /// A user can't subscribe to their own status. The result of the user has it; the call itself doesn't fail.
    public static var statusParametersInvalid: Self { Self("statusParametersInvalid", 70402) }
}
