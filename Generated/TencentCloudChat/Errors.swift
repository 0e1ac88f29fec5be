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
    /// The id isn't one of a topic of this community.
    ///
    /// Web SDK: `ILLEGAL_TOPIC_ID`. Source: Error codes of the Web client and of the native headers, 3021.
    public static var topicIDInvalid: Self { Self("topicIDInvalid", 3021) }

    /// The app hasn't switched communities with topics on.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_COMMUNITY_GROUP_NOT_OPEN`. Source: Error codes of the Web client and of the
    /// native headers, 11000.
    public static var communityNotOpen: Self { Self("communityNotOpen", 11000) }

    /// As many conversations as may be carry a mark or custom data or are in a group.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_CONV_CONV_MARK_TOTAL_COUNT_EXCEED_LIMIT`. Source: Error codes of the Web
    /// client and of the native headers, 51008.
    public static var tooManyConversationsWithExtras: Self { Self("tooManyConversationsWithExtras", 51008) }

    /// The service doesn't let the messages be deleted.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_REMOVE_MSG_DENY`. Source: Error codes of the Web client and of the
    /// native headers, 10034.
    public static var cannotDeleteMessage: Self { Self("cannotDeleteMessage", 10034) }

    /// Messages of a live group can't be deleted.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_NOT_ALLOW_REMOVE_MSG`. Source: Web SDK reference, v3.3.2 and before
    /// (Chinese), deleteMessage; Error codes of the Web client and of the native headers, 10035.
    public static var cannotDeleteInLiveGroup: Self { Self("cannotDeleteInLiveGroup", 10035) }

    /// The answer couldn't be read.
    ///
    /// Native SDK (C API, Unity): `ERR_PARSE_RESPONSE_FAILED`. Source: Error codes of the Web client and of the native
    /// headers, 6001. Inferred: The name of the constant says so.
    public static var parseResponseFailed: Self { Self("parseResponseFailed", 6001) }

    /// The request couldn't be put into its form.
    ///
    /// Native SDK (C API, Unity): `ERR_SERIALIZE_REQ_FAILED`. Source: Error codes of the Web client and of the native
    /// headers, 6002. Inferred: The name of the constant says so.
    public static var serializeRequestFailed: Self { Self("serializeRequestFailed", 6002) }

    /// Nothing in a batch succeeded.
    ///
    /// Native SDK (C API, Unity): `ERR_NO_SUCC_RESULT`. Source: Error codes of the Web client and of the native
    /// headers, 6003. Inferred: The name of the constant says so.
    public static var noSuccessResult: Self { Self("noSuccessResult", 6003) }

    /// The conversation isn't valid.
    ///
    /// Native SDK (C API, Unity): `ERR_INVALID_CONVERSATION`. Source: Error codes of the Web client and of the native
    /// headers, 6004. Inferred: The name of the constant says so.
    public static var invalidConversation: Self { Self("invalidConversation", 6004) }

    /// The message couldn't be loaded from the device.
    ///
    /// Native SDK (C API, Unity): `ERR_LOADMSG_FAILED`. Source: Error codes of the Web client and of the native
    /// headers, 6005. Inferred: The name of the constant says so.
    public static var loadMessageFailed: Self { Self("loadMessageFailed", 6005) }

    /// The file service didn't accept the sign-in.
    ///
    /// Native SDK (C API, Unity): `ERR_FILE_TRANS_AUTH_FAILED`. Source: Error codes of the Web client and of the native
    /// headers, 6006. Inferred: The name of the constant says so.
    public static var fileTransferAuthFailed: Self { Self("fileTransferAuthFailed", 6006) }

    /// No file server was assigned.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_FILE_TRANS_NO_SERVER`. Source: Error codes of
    /// the Web client and of the native headers, 6007. Inferred: The name of the constant says so.
    public static var fileTransferNoServer: Self { Self("fileTransferNoServer", 6007) }

    /// The file couldn't be uploaded.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_FILE_TRANS_UPLOAD_FAILED`. Source: Error codes
    /// of the Web client and of the native headers, 6008. Inferred: The name of the constant says so.
    public static var fileTransferUploadFailed: Self { Self("fileTransferUploadFailed", 6008) }

    /// The file couldn't be downloaded.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_FILE_TRANS_DOWNLOAD_FAILED`. Source: Error
    /// codes of the Web client and of the native headers, 6009. Inferred: The name of the constant says so.
    public static var fileTransferDownloadFailed: Self { Self("fileTransferDownloadFailed", 6009) }

    /// A request over HTTP failed.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_HTTP_REQ_FAILED`. Source: Error codes of the
    /// Web client and of the native headers, 6010. Inferred: The name of the constant says so.
    public static var httpRequestFailed: Self { Self("httpRequestFailed", 6010) }

    /// The receiver isn't valid.
    ///
    /// Native SDK (C API, Unity): `ERR_TO_USER_INVALID`. Source: Error codes of the Web client and of the native
    /// headers, 6011. Inferred: The name of the constant says so.
    public static var toUserInvalid: Self { Self("toUserInvalid", 6011) }

    /// The request took too long.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_REQUEST_TIME_OUT`. Source: Error codes of the
    /// Web client and of the native headers, 6012. Inferred: The name of the constant says so.
    public static var requestTimeOut: Self { Self("requestTimeOut", 6012) }

    /// The SDK hasn't been initialized.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_NOT_INITIALIZED`. Source: Error codes of the Web client and of the native
    /// headers, 6013.
    public static var notInitialized: Self { Self("notInitialized", 6013) }

    /// Nobody is logged in.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_NOT_LOGGED_IN`. Source: Error codes of the Web client and of the native
    /// headers, 6014.
    public static var notLoggedIn: Self { Self("notLoggedIn", 6014) }

    /// The same operation is on its way already.
    ///
    /// Native SDK (C API, Unity): `ERR_IN_PROGESS`. Source: Error codes of the Web client and of the native headers,
    /// 6015. Inferred: The name of the constant says so.
    public static var inProgress: Self { Self("inProgress", 6015) }

    /// A part of the message isn't valid.
    ///
    /// Native SDK (C API, Unity): `ERR_INVALID_MSG_ELEM`. Source: Error codes of the Web client and of the native
    /// headers, 6016. Inferred: The name of the constant says so.
    public static var invalidMessageElement: Self { Self("invalidMessageElement", 6016) }

    /// An argument isn't valid.
    ///
    /// Native SDK (C API, Unity): `ERR_INVALID_PARAMETERS`. Source: Error codes of the Web client and of the native
    /// headers, 6017.
    public static var invalidParameters: Self { Self("invalidParameters", 6017) }

    /// The core of the SDK couldn't be initialized.
    ///
    /// Native SDK (C API, Unity): `ERR_INIT_CORE_FAIL`. Source: Error codes of the Web client and of the native
    /// headers, 6018. Inferred: The name of the constant says so.
    public static var initCoreFail: Self { Self("initCoreFail", 6018) }

    /// The database on the device failed.
    ///
    /// Native SDK (C API, Unity): `ERR_DATABASE_OPERATE_FAILED`. Source: Error codes of the Web client and of the
    /// native headers, 6019. Inferred: The name of the constant says so.
    public static var databaseOperateFailed: Self { Self("databaseOperateFailed", 6019) }

    /// The session has run out.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_EXPIRED_SESSION_NODE`. Source: Error codes of
    /// the Web client and of the native headers, 6020. Inferred: The name of the constant says so.
    public static var expiredSessionNode: Self { Self("expiredSessionNode", 6020) }

    /// The object isn't one of the SDK's, or is gone already.
    ///
    /// Native SDK (C API, Unity): `ERR_INVALID_SDK_OBJECT`. Source: Error codes of the Web client and of the native
    /// headers, 6021. Inferred: The name of the constant says so.
    public static var invalidSdkObject: Self { Self("invalidSdkObject", 6021) }

    /// Reading or writing on the device failed.
    ///
    /// Native SDK (C API, Unity): `ERR_IO_OPERATION_FAILED`. Source: Error codes of the Web client and of the native
    /// headers, 6022. Inferred: The name of the constant says so.
    public static var ioOperationFailed: Self { Self("ioOperationFailed", 6022) }

    /// The user logged out before the login was done.
    ///
    /// Native SDK (C API, Unity): `ERR_LOGGED_OUT_BEFORE_LOGIN_FINISHED`. Source: Error codes of the Web client and of
    /// the native headers, 6023. Inferred: The name of the constant says so.
    public static var loggedOutBeforeLoginFinished: Self { Self("loggedOutBeforeLoginFinished", 6023) }

    /// The sign-in component hasn't been initialized.
    ///
    /// Native SDK (C API, Unity): `ERR_TLSSDK_NOT_INITIALIZED`. Source: Error codes of the Web client and of the native
    /// headers, 6024. Inferred: The name of the constant says so.
    public static var signInNotInitialized: Self { Self("signInNotInitialized", 6024) }

    /// The sign-in component doesn't know the user.
    ///
    /// Native SDK (C API, Unity): `ERR_TLSSDK_USER_NOT_FOUND`. Source: Error codes of the Web client and of the native
    /// headers, 6025. Inferred: The name of the constant says so.
    public static var signInUserNotFound: Self { Self("signInUserNotFound", 6025) }

    /// There was no earlier login to go on from.
    ///
    /// Native SDK (C API, Unity): `ERR_NO_PREVIOUS_LOGIN`. Source: Error codes of the Web client and of the native
    /// headers, 6026. Inferred: The name of the constant says so.
    public static var noPreviousLogin: Self { Self("noPreviousLogin", 6026) }

    /// The JSON isn't valid.
    ///
    /// Native SDK (C API, Unity): `ERR_INVALID_JSON`. Source: Error codes of the Web client and of the native headers,
    /// 6027. Inferred: The name of the constant says so.
    public static var invalidJSON: Self { Self("invalidJSON", 6027) }

    /// There isn't enough memory.
    ///
    /// Native SDK (C API, Unity): `ERR_OUT_OF_MEMORY`. Source: Error codes of the Web client and of the native headers,
    /// 6028. Inferred: The name of the constant says so.
    public static var outOfMemory: Self { Self("outOfMemory", 6028) }

    /// The system doesn't permit unencrypted HTTP.
    ///
    /// Native SDK (C API, Unity): `ERR_HTTP_NO_CLEARTEXT_TRAFFIC_PERMISSION`. Source: Error codes of the Web client and
    /// of the native headers, 6029. Inferred: The name of the constant says so.
    public static var httpNoCleartextTrafficPermission: Self { Self("httpNoCleartextTrafficPermission", 6029) }

    /// What was to be uploaded as an image isn't one.
    ///
    /// Native SDK (C API, Unity): `ERR_IMAGE_UPLOAD_FAILED_NOTIMAGE`. Source: Error codes of the Web client and of the
    /// native headers, 6031. Inferred: The name of the constant says so.
    public static var imageUploadFailedNotImage: Self { Self("imageUploadFailedNotImage", 6031) }

    /// The message can't be sent to this receiver.
    ///
    /// Native SDK (C API, Unity): `ERR_INVALID_MSG_RECEIVER`. Source: Error codes of the Web client and of the native
    /// headers, 6032. Inferred: The name of the constant says so.
    public static var invalidMessageReceiver: Self { Self("invalidMessageReceiver", 6032) }

    /// The connection couldn't be bound to the user, for an unknown reason.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_BIND_FAIL_UNKNOWN`. Source: Error codes of the
    /// Web client and of the native headers, 6100. Inferred: The name of the constant says so.
    public static var bindFailUnknown: Self { Self("bindFailUnknown", 6100) }

    /// The connection couldn't be bound: there is no ticket.
    ///
    /// Native SDK (C API, Unity): `ERR_BIND_FAIL_NO_SSOTICKET`. Source: Error codes of the Web client and of the native
    /// headers, 6101. Inferred: The name of the constant says so.
    public static var bindFailNoTicket: Self { Self("bindFailNoTicket", 6101) }

    /// The connection is bound to the user already.
    ///
    /// Native SDK (C API, Unity): `ERR_BIND_FAIL_REPEATD_BIND`. Source: Error codes of the Web client and of the native
    /// headers, 6102. Inferred: The name of the constant says so.
    public static var bindFailRepeatedBind: Self { Self("bindFailRepeatedBind", 6102) }

    /// The connection couldn't be bound: the service's id of the user is missing.
    ///
    /// Native SDK (C API, Unity): `ERR_BIND_FAIL_TINYID_NULL`. Source: Error codes of the Web client and of the native
    /// headers, 6103. Inferred: The name of the constant says so.
    public static var bindFailTinyIDNull: Self { Self("bindFailTinyIDNull", 6103) }

    /// The connection couldn't be bound: the device's id is missing.
    ///
    /// Native SDK (C API, Unity): `ERR_BIND_FAIL_GUID_NULL`. Source: Error codes of the Web client and of the native
    /// headers, 6104. Inferred: The name of the constant says so.
    public static var bindFailGuidNull: Self { Self("bindFailGuidNull", 6104) }

    /// The connection couldn't be bound: the registration couldn't be unpacked.
    ///
    /// Native SDK (C API, Unity): `ERR_BIND_FAIL_UNPACK_REGPACK_FAILED`. Source: Error codes of the Web client and of
    /// the native headers, 6105. Inferred: The name of the constant says so.
    public static var bindFailUnpackRegistrationFailed: Self { Self("bindFailUnpackRegistrationFailed", 6105) }

    /// The connection couldn't be bound in time.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_BIND_FAIL_REG_TIMEOUT`. Source: Error codes of
    /// the Web client and of the native headers, 6106. Inferred: The name of the constant says so.
    public static var bindFailRegistrationTimeout: Self { Self("bindFailRegistrationTimeout", 6106) }

    /// The connection is being bound to the user.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_BIND_FAIL_ISBINDING`. Source: Error codes of
    /// the Web client and of the native headers, 6107. Inferred: The name of the constant says so.
    public static var bindFailIsBinding: Self { Self("bindFailIsBinding", 6107) }

    /// A packet was lost for an unknown reason.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_PACKET_FAIL_UNKNOWN`. Source: Error codes of
    /// the Web client and of the native headers, 6120. Inferred: The name of the constant says so.
    public static var packetFailUnknown: Self { Self("packetFailUnknown", 6120) }

    /// There is no network to send the request over.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_PACKET_FAIL_REQ_NO_NET`. Source: Error codes of
    /// the Web client and of the native headers, 6121. Inferred: The name of the constant says so.
    public static var packetFailRequestNoNet: Self { Self("packetFailRequestNoNet", 6121) }

    /// The network went away before the answer came.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_PACKET_FAIL_RESP_NO_NET`. Source: Error codes
    /// of the Web client and of the native headers, 6122. Inferred: The name of the constant says so.
    public static var packetFailResponseNoNet: Self { Self("packetFailResponseNoNet", 6122) }

    /// The request isn't authorized.
    ///
    /// Native SDK (C API, Unity): `ERR_PACKET_FAIL_REQ_NO_AUTH`. Source: Error codes of the Web client and of the
    /// native headers, 6123. Inferred: The name of the constant says so.
    public static var packetFailRequestNoAuth: Self { Self("packetFailRequestNoAuth", 6123) }

    /// The access layer reported an error.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_PACKET_FAIL_SSO_ERR`. Source: Error codes of
    /// the Web client and of the native headers, 6124. Inferred: The name of the constant says so.
    public static var packetFailSso: Self { Self("packetFailSso", 6124) }

    /// The request couldn't be sent in time.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_PACKET_FAIL_REQ_TIMEOUT`. Source: Error codes
    /// of the Web client and of the native headers, 6125. Inferred: The name of the constant says so.
    public static var packetFailRequestTimeout: Self { Self("packetFailRequestTimeout", 6125) }

    /// The answer didn't come in time.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_PACKET_FAIL_RESP_TIMEOUT`. Source: Error codes
    /// of the Web client and of the native headers, 6126. Inferred: The name of the constant says so.
    public static var packetFailResponseTimeout: Self { Self("packetFailResponseTimeout", 6126) }

    /// The request is being sent again.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_PACKET_FAIL_REQ_ON_RESEND`. Source: Error codes
    /// of the Web client and of the native headers, 6127. Inferred: The name of the constant says so.
    public static var packetFailRequestOnResend: Self { Self("packetFailRequestOnResend", 6127) }

    /// The answer didn't come, and the request isn't sent again.
    ///
    /// Native SDK (C API, Unity): `ERR_PACKET_FAIL_RESP_NO_RESEND`. Source: Error codes of the Web client and of the
    /// native headers, 6128. Inferred: The name of the constant says so.
    public static var packetFailResponseNoResend: Self { Self("packetFailResponseNoResend", 6128) }

    /// The request was filtered out to save traffic.
    ///
    /// Native SDK (C API, Unity): `ERR_PACKET_FAIL_FLOW_SAVE_FILTERED`. Source: Error codes of the Web client and of
    /// the native headers, 6129. Inferred: The name of the constant says so.
    public static var packetFailFlowSaveFiltered: Self { Self("packetFailFlowSaveFiltered", 6129) }

    /// Too many requests are waiting.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_PACKET_FAIL_REQ_OVER_LOAD`. Source: Error codes
    /// of the Web client and of the native headers, 6130. Inferred: The name of the constant says so.
    public static var packetFailRequestOverLoad: Self { Self("packetFailRequestOverLoad", 6130) }

    /// The network layer made a mistake.
    ///
    /// Native SDK (C API, Unity): `ERR_PACKET_FAIL_LOGIC_ERR`. Source: Error codes of the Web client and of the native
    /// headers, 6131. Inferred: The name of the constant says so.
    public static var packetFailLogic: Self { Self("packetFailLogic", 6131) }

    /// The friends aren't synchronized yet.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_FRIENDSHIP_PROXY_NOT_SYNCED`. Source: Error
    /// codes of the Web client and of the native headers, 6150. Inferred: The name of the constant says so.
    public static var friendshipProxyNotSynced: Self { Self("friendshipProxyNotSynced", 6150) }

    /// The friends are being synchronized.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_FRIENDSHIP_PROXY_SYNCING`. Source: Error codes
    /// of the Web client and of the native headers, 6151. Inferred: The name of the constant says so.
    public static var friendshipProxySyncing: Self { Self("friendshipProxySyncing", 6151) }

    /// The friends couldn't be synchronized.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_FRIENDSHIP_PROXY_SYNCED_FAIL`. Source: Error
    /// codes of the Web client and of the native headers, 6152. Inferred: The name of the constant says so.
    public static var friendshipProxySyncedFail: Self { Self("friendshipProxySyncedFail", 6152) }

    /// The friends on the device failed a check.
    ///
    /// Native SDK (C API, Unity): `ERR_FRIENDSHIP_PROXY_LOCAL_CHECK_ERR`. Source: Error codes of the Web client and of
    /// the native headers, 6153. Inferred: The name of the constant says so.
    public static var friendshipProxyLocalCheck: Self { Self("friendshipProxyLocalCheck", 6153) }

    /// A field of the group isn't valid.
    ///
    /// Native SDK (C API, Unity): `ERR_GROUP_INVALID_FIELD`. Source: Error codes of the Web client and of the native
    /// headers, 6160. Inferred: The name of the constant says so.
    public static var groupInvalidField: Self { Self("groupInvalidField", 6160) }

    /// Groups aren't kept on the device.
    ///
    /// Native SDK (C API, Unity): `ERR_GROUP_STORAGE_DISABLED`. Source: Error codes of the Web client and of the native
    /// headers, 6161. Inferred: The name of the constant says so.
    public static var groupStorageDisabled: Self { Self("groupStorageDisabled", 6161) }

    /// The group couldn't be loaded from the device.
    ///
    /// Native SDK (C API, Unity): `ERR_LOADGRPINFO_FAILED`. Source: Error codes of the Web client and of the native
    /// headers, 6162. Inferred: The name of the constant says so.
    public static var loadGroupInfoFailed: Self { Self("loadGroupInfoFailed", 6162) }

    /// There is no network to send the request over.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_REQ_NO_NET_ON_REQ`. Source: Error codes of the
    /// Web client and of the native headers, 6200. Inferred: The name of the constant says so.
    public static var requestNoNetOnRequest: Self { Self("requestNoNetOnRequest", 6200) }

    /// The network went away before the answer came.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_REQ_NO_NET_ON_RSP`. Source: Error codes of the
    /// Web client and of the native headers, 6201. Inferred: The name of the constant says so.
    public static var requestNoNetOnResponse: Self { Self("requestNoNetOnResponse", 6201) }

    /// The service isn't ready.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SERIVCE_NOT_READY`. Source: Error codes of the
    /// Web client and of the native headers, 6205. Inferred: The name of the constant says so.
    public static var serviceNotReady: Self { Self("serviceNotReady", 6205) }

    /// The userSig has run out.
    ///
    /// Native SDK (C API, Unity): `ERR_USER_SIG_EXPIRED`. Source: Error codes of the Web client and of the native
    /// headers, 6206. Inferred: The name of the constant says so.
    public static var userSigExpired: Self { Self("userSigExpired", 6206) }

    /// The login wasn't accepted.
    ///
    /// Native SDK (C API, Unity): `ERR_LOGIN_AUTH_FAILED`. Source: Error codes of the Web client and of the native
    /// headers, 6207. Inferred: The name of the constant says so.
    public static var loginAuthFailed: Self { Self("loginAuthFailed", 6207) }

    /// A login on another device ended this one.
    ///
    /// Native SDK (C API, Unity): `ERR_LOGIN_KICKED_OFF_BY_OTHER`. Source: Error codes of the Web client and of the
    /// native headers, 6208. Inferred: The name of the constant says so.
    public static var loginKickedOffByOther: Self { Self("loginKickedOffByOther", 6208) }

    /// There was no connection since the app was started.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_NEVER_CONNECT_AFTER_LAUNCH`. Source: Error
    /// codes of the Web client and of the native headers, 6209. Inferred: The name of the constant says so.
    public static var neverConnectAfterLaunch: Self { Self("neverConnectAfterLaunch", 6209) }

    /// The request failed.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_REQ_FAILED`. Source: Error codes of the Web
    /// client and of the native headers, 6210. Inferred: The name of the constant says so.
    public static var requestFailed: Self { Self("requestFailed", 6210) }

    /// The request isn't valid.
    ///
    /// Native SDK (C API, Unity): `ERR_REQ_INVALID_REQ`. Source: Error codes of the Web client and of the native
    /// headers, 6211. Inferred: The name of the constant says so.
    public static var requestInvalidRequest: Self { Self("requestInvalidRequest", 6211) }

    /// Too many requests are waiting.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_REQ_OVERLOADED`. Source: Error codes of the Web
    /// client and of the native headers, 6212. Inferred: The name of the constant says so.
    public static var requestOverloaded: Self { Self("requestOverloaded", 6212) }

    /// The user was kicked out while the request was on its way.
    ///
    /// Native SDK (C API, Unity): `ERR_REQ_KICK_OFF`. Source: Error codes of the Web client and of the native headers,
    /// 6213. Inferred: The name of the constant says so.
    public static var requestKickOff: Self { Self("requestKickOff", 6213) }

    /// The service is suspended.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_REQ_SERVICE_SUSPEND`. Source: Error codes of
    /// the Web client and of the native headers, 6214. Inferred: The name of the constant says so.
    public static var requestServiceSuspend: Self { Self("requestServiceSuspend", 6214) }

    /// The request's signature isn't valid.
    ///
    /// Native SDK (C API, Unity): `ERR_REQ_INVALID_SIGN`. Source: Error codes of the Web client and of the native
    /// headers, 6215. Inferred: The name of the constant says so.
    public static var requestInvalidSign: Self { Self("requestInvalidSign", 6215) }

    /// The request's session isn't valid.
    ///
    /// Native SDK (C API, Unity): `ERR_REQ_INVALID_COOKIE`. Source: Error codes of the Web client and of the native
    /// headers, 6216. Inferred: The name of the constant says so.
    public static var requestInvalidCookie: Self { Self("requestInvalidCookie", 6216) }

    /// The answer to the login couldn't be read.
    ///
    /// Native SDK (C API, Unity): `ERR_LOGIN_TLS_RSP_PARSE_FAILED`. Source: Error codes of the Web client and of the
    /// native headers, 6217. Inferred: The name of the constant says so.
    public static var loginSignInResponseParseFailed: Self { Self("loginSignInResponseParseFailed", 6217) }

    /// Messages couldn't be switched on in time at the login.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_LOGIN_OPENMSG_TIMEOUT`. Source: Error codes of
    /// the Web client and of the native headers, 6218. Inferred: The name of the constant says so.
    public static var loginOpenmsgTimeout: Self { Self("loginOpenmsgTimeout", 6218) }

    /// The answer to switching messages on couldn't be read.
    ///
    /// Native SDK (C API, Unity): `ERR_LOGIN_OPENMSG_RSP_PARSE_FAILED`. Source: Error codes of the Web client and of
    /// the native headers, 6219. Inferred: The name of the constant says so.
    public static var loginOpenmsgResponseParseFailed: Self { Self("loginOpenmsgResponseParseFailed", 6219) }

    /// The answer to the login couldn't be decrypted.
    ///
    /// Native SDK (C API, Unity): `ERR_LOGIN_TLS_DECRYPT_FAILED`. Source: Error codes of the Web client and of the
    /// native headers, 6220. Inferred: The name of the constant says so.
    public static var loginSignInDecryptFailed: Self { Self("loginSignInDecryptFailed", 6220) }

    /// The wireless network wants a sign-in first.
    ///
    /// Native SDK (C API, Unity): `ERR_WIFI_NEED_AUTH`. Source: Error codes of the Web client and of the native
    /// headers, 6221. Inferred: The name of the constant says so.
    public static var wifiNeedAuth: Self { Self("wifiNeedAuth", 6221) }

    /// The user cancelled it.
    ///
    /// Native SDK (C API, Unity): `ERR_USER_CANCELED`. Source: Error codes of the Web client and of the native headers,
    /// 6222. Inferred: The name of the constant says so.
    public static var userCanceled: Self { Self("userCanceled", 6222) }

    /// The message is too old to be revoked.
    ///
    /// Native SDK (C API, Unity): `ERR_REVOKE_TIME_LIMIT_EXCEED`. Source: Error codes of the Web client and of the
    /// native headers, 6223. Inferred: The name of the constant says so.
    public static var revokeTimeLimitExceed: Self { Self("revokeTimeLimitExceed", 6223) }

    /// The upload extension is missing.
    ///
    /// Native SDK (C API, Unity): `ERR_LACK_UGC_EXT`. Source: Error codes of the Web client and of the native headers,
    /// 6224. Inferred: The name of the constant says so.
    public static var lackUgcExt: Self { Self("lackUgcExt", 6224) }

    /// An automatic login needs a userSig.
    ///
    /// Native SDK (C API, Unity): `ERR_AUTOLOGIN_NEED_USERSIG`. Source: Error codes of the Web client and of the native
    /// headers, 6226. Inferred: The name of the constant says so.
    public static var autoLoginNeedUserSig: Self { Self("autoLoginNeedUserSig", 6226) }

    /// There is no network to send the request over.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_REQUEST_NO_NET_ONREQ`. Source: Error codes of
    /// the Web client and of the native headers, 6250. Inferred: The name of the constant says so.
    public static var requestNoNetOnRequestNative: Self { Self("requestNoNetOnRequestNative", 6250) }

    /// The network went away before the answer came.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_REQUEST_NO_NET_ONRSP`. Source: Error codes of
    /// the Web client and of the native headers, 6251. Inferred: The name of the constant says so.
    public static var requestNoNetOnResponseNative: Self { Self("requestNoNetOnResponseNative", 6251) }

    /// The request failed.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_REQUEST_FAILED`. Source: Error codes of the Web
    /// client and of the native headers, 6252. Inferred: The name of the constant says so.
    public static var requestFailedNative: Self { Self("requestFailedNative", 6252) }

    /// The request isn't valid.
    ///
    /// Native SDK (C API, Unity): `ERR_REQUEST_INVALID_REQ`. Source: Error codes of the Web client and of the native
    /// headers, 6253. Inferred: The name of the constant says so.
    public static var requestInvalidRequestNative: Self { Self("requestInvalidRequestNative", 6253) }

    /// Too many requests are waiting.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_REQUEST_OVERLOADED`. Source: Error codes of the
    /// Web client and of the native headers, 6254. Inferred: The name of the constant says so.
    public static var requestOverloadedNative: Self { Self("requestOverloadedNative", 6254) }

    /// The user was kicked out while the request was on its way.
    ///
    /// Native SDK (C API, Unity): `ERR_REQUEST_KICK_OFF`. Source: Error codes of the Web client and of the native
    /// headers, 6255. Inferred: The name of the constant says so.
    public static var requestKickOffNative: Self { Self("requestKickOffNative", 6255) }

    /// The service is suspended.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_REQUEST_SERVICE_SUSPEND`. Source: Error codes
    /// of the Web client and of the native headers, 6256. Inferred: The name of the constant says so.
    public static var requestServiceSuspendNative: Self { Self("requestServiceSuspendNative", 6256) }

    /// The request's signature isn't valid.
    ///
    /// Native SDK (C API, Unity): `ERR_REQUEST_INVALID_SIGN`. Source: Error codes of the Web client and of the native
    /// headers, 6257. Inferred: The name of the constant says so.
    public static var requestInvalidSignNative: Self { Self("requestInvalidSignNative", 6257) }

    /// The request's session isn't valid.
    ///
    /// Native SDK (C API, Unity): `ERR_REQUEST_INVALID_COOKIE`. Source: Error codes of the Web client and of the native
    /// headers, 6258. Inferred: The name of the constant says so.
    public static var requestInvalidCookieNative: Self { Self("requestInvalidCookieNative", 6258) }

    /// No short connection is to be had.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_QAL_NO_SHORT_CONN_AVAILABLE`. Source: Error
    /// codes of the Web client and of the native headers, 6300. Inferred: The name of the constant says so.
    public static var accessNoShortConnectionAvailable: Self { Self("accessNoShortConnectionAvailable", 6300) }

    /// The call came from a thread that may not make it.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_COMM_CROSS_THREAD`. Source: Error codes of the Web client and of the native
    /// headers, 7001. Inferred: The name of the constant says so.
    public static var crossThread: Self { Self("crossThread", 7001) }

    /// The service's id of the user is empty.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_COMM_TINYID_EMPTY`. Source: Error codes of the Web client and of the native
    /// headers, 7002. Inferred: The name of the constant says so.
    public static var tinyIDEmpty: Self { Self("tinyIDEmpty", 7002) }

    /// The user's id isn't valid.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_COMM_INVALID_IDENTIFIER`. Source: Error codes of the Web client and of the
    /// native headers, 7003. Inferred: The name of the constant says so.
    public static var invalidIdentifier: Self { Self("invalidIdentifier", 7003) }

    /// There is no such file.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_COMM_FILE_NOT_FOUND`. Source: Error codes of the Web client and of the
    /// native headers, 7004. Inferred: The name of the constant says so.
    public static var fileNotFound: Self { Self("fileNotFound", 7004) }

    /// The file is too large.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_COMM_FILE_TOO_LARGE`. Source: Error codes of the Web client and of the
    /// native headers, 7005. Inferred: The name of the constant says so.
    public static var fileTooLargeNative: Self { Self("fileTooLargeNative", 7005) }

    /// The file is empty.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_COMM_FILE_SIZE_EMPTY`. Source: Error codes of the Web client and of the
    /// native headers, 7006. Inferred: The name of the constant says so.
    public static var fileSizeEmpty: Self { Self("fileSizeEmpty", 7006) }

    /// The file couldn't be opened.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_COMM_FILE_OPEN_FAILED`. Source: Error codes of the Web client and of the
    /// native headers, 7007. Inferred: The name of the constant says so.
    public static var fileOpenFailed: Self { Self("fileOpenFailed", 7007) }

    /// The call was made too often in a short time.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SDK_COMM_API_CALL_FREQUENCY_LIMIT`. Source:
    /// Error codes of the Web client and of the native headers, 7008. Inferred: The name of the constant says so.
    public static var apiCallFrequencyLimit: Self { Self("apiCallFrequencyLimit", 7008) }

    /// The operation was interrupted.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_COMM_INTERRUPT`. Source: Error codes of the Web client and of the native
    /// headers, 7009. Inferred: The name of the constant says so.
    public static var interrupt: Self { Self("interrupt", 7009) }

    /// The database on the device failed.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_COMM_DATABASE_FAILURE`. Source: Error codes of the Web client and of the
    /// native headers, 7010. Inferred: The name of the constant says so.
    public static var databaseFailure: Self { Self("databaseFailure", 7010) }

    /// The database on the device has no such entry.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_COMM_DATABASE_NOTFOUND`. Source: Error codes of the Web client and of the
    /// native headers, 7011. Inferred: The name of the constant says so.
    public static var databaseNotFound: Self { Self("databaseNotFound", 7011) }

    /// Something went wrong in the SDK.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_INTERNAL_ERROR`. Source: Error codes of the Web client and of the native
    /// headers, 7012. Inferred: The name of the constant says so.
    public static var internalError: Self { Self("internalError", 7012) }

    /// The edition that was bought doesn't have the interface.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_INTERFACE_NOT_SUPPORT`. Source: Error codes of the Web client and of the
    /// native headers, 7013.
    public static var interfaceNotSupport: Self { Self("interfaceNotSupport", 7013) }

    /// The operation isn't allowed.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_INVALID_OPERATION`. Source: Error codes of the Web client and of the native
    /// headers, 7014. Inferred: The name of the constant says so.
    public static var invalidOperationNative: Self { Self("invalidOperationNative", 7014) }

    /// The text holds a word that the client filters out.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_BLOCKED_BY_SENSITIVE_WORD`. Source: Error codes of the Web client and of the
    /// native headers, 7015. Inferred: The name of the constant says so.
    public static var blockedBySensitiveWord: Self { Self("blockedBySensitiveWord", 7015) }

    /// A login is on its way.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SDK_ACCOUNT_LOGIN_IN_PROCESS`. Source: Error
    /// codes of the Web client and of the native headers, 7501. Inferred: The name of the constant says so.
    public static var accountLoginInProcess: Self { Self("accountLoginInProcess", 7501) }

    /// A logout is on its way.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SDK_ACCOUNT_LOGOUT_IN_PROCESS`. Source: Error
    /// codes of the Web client and of the native headers, 7502. Inferred: The name of the constant says so.
    public static var accountLogoutInProcess: Self { Self("accountLogoutInProcess", 7502) }

    /// The sign-in component couldn't be initialized.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_ACCOUNT_TLS_INIT_FAILED`. Source: Error codes of the Web client and of the
    /// native headers, 7503. Inferred: The name of the constant says so.
    public static var accountSignInInitFailed: Self { Self("accountSignInInitFailed", 7503) }

    /// The sign-in component hasn't been initialized.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_ACCOUNT_TLS_NOT_INITIALIZED`. Source: Error codes of the Web client and of
    /// the native headers, 7504. Inferred: The name of the constant says so.
    public static var accountSignInNotInitialized: Self { Self("accountSignInNotInitialized", 7504) }

    /// The sign-in component couldn't carry the packet.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_ACCOUNT_TLS_TRANSPKG_ERROR`. Source: Error codes of the Web client and of
    /// the native headers, 7505. Inferred: The name of the constant says so.
    public static var accountSignInTransportPacketError: Self { Self("accountSignInTransportPacketError", 7505) }

    /// The sign-in component couldn't decrypt the packet.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_ACCOUNT_TLS_DECRYPT_FAILED`. Source: Error codes of the Web client and of
    /// the native headers, 7506. Inferred: The name of the constant says so.
    public static var accountSignInDecryptFailed: Self { Self("accountSignInDecryptFailed", 7506) }

    /// The sign-in component's request failed.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SDK_ACCOUNT_TLS_REQUEST_FAILED`. Source: Error
    /// codes of the Web client and of the native headers, 7507. Inferred: The name of the constant says so.
    public static var accountSignInRequestFailed: Self { Self("accountSignInRequestFailed", 7507) }

    /// The sign-in component's request took too long.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SDK_ACCOUNT_TLS_REQUEST_TIMEOUT`. Source: Error
    /// codes of the Web client and of the native headers, 7508. Inferred: The name of the constant says so.
    public static var accountSignInRequestTimeout: Self { Self("accountSignInRequestTimeout", 7508) }

    /// The body of the message is too large.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_MSG_BODY_SIZE_LIMIT`. Source: Error codes of the Web client and of the
    /// native headers, 8001. Inferred: The name of the constant says so.
    public static var messageBodySizeLimit: Self { Self("messageBodySizeLimit", 8001) }

    /// The answer belongs to another message than the request.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_MSG_KEY_REQ_DIFFER_RSP`. Source: Error codes of the Web client and of the
    /// native headers, 8002. Inferred: The name of the constant says so.
    public static var messageKeyRequestDifferResponse: Self { Self("messageKeyRequestDifferResponse", 8002) }

    /// The image couldn't be converted.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_IMAGE_CONVERT_ERROR`. Source: Error codes of the Web client and of the
    /// native headers, 8003. Inferred: The name of the constant says so.
    public static var imageConvertError: Self { Self("imageConvertError", 8003) }

    /// The image was blocked by moderation.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_IMAGE_CI_BLOCK`. Source: Error codes of the Web client and of the native
    /// headers, 8004. Inferred: The name of the constant says so.
    public static var imageModerationBlock: Self { Self("imageModerationBlock", 8004) }

    /// Merger messages are nested too deeply.
    ///
    /// Native SDK (C API, Unity): `ERR_MERGER_MSG_LAYERS_OVER_LIMIT`. Source: Error codes of the Web client and of the
    /// native headers, 8005. Inferred: The name of the constant says so.
    public static var mergerMessageLayersOverLimit: Self { Self("mergerMessageLayersOverLimit", 8005) }

    /// Somebody else changed the message meanwhile.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_MSG_MODIFY_CONFLICT`. Source: Error codes of the Web client and of the
    /// native headers, 8006. Inferred: The name of the constant says so.
    public static var messageModifyConflict: Self { Self("messageModifyConflict", 8006) }

    /// There is an invitation like this already.
    ///
    /// Web SDK: `SIGNALING_ALREADY_EXISTS`. Native SDK (C API, Unity): `ERR_SDK_SIGNALING_ALREADY_EXISTS`. Source:
    /// Error codes of the Web client and of the native headers, 8012.
    public static var signalingAlreadyExists: Self { Self("signalingAlreadyExists", 8012) }

    /// The invitation can't be taken back: it isn't the caller's, or it is over.
    ///
    /// Web SDK: `INVALID_CANCEL_MESSAGE`. Native SDK (C API, Unity): `ERR_SDK_INVALID_CANCEL_MESSAGE`. Source: Error
    /// codes of the Web client and of the native headers, 8020.
    public static var invalidCancelMessage: Self { Self("invalidCancelMessage", 8020) }

    /// The message was cancelled while it was being sent.
    ///
    /// Web SDK: `SEND_MESSAGE_FAILED_WITH_CANCEL`. Native SDK (C API, Unity):
    /// `ERR_SDK_SEND_MESSAGE_FAILED_WITH_CANCEL`. Source: Error codes of the Web client and of the native headers,
    /// 8021. Inferred: The name of the constant says so.
    public static var sendMessageFailedWithCancel: Self { Self("sendMessageFailedWithCancel", 8021) }

    /// The id isn't one that a group can have.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_GROUP_INVALID_ID`. Source: Error codes of the Web client and of the native
    /// headers, 8501. Inferred: The name of the constant says so.
    public static var groupInvalidID: Self { Self("groupInvalidID", 8501) }

    /// The group's name isn't allowed.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_GROUP_INVALID_NAME`. Source: Error codes of the Web client and of the native
    /// headers, 8502. Inferred: The name of the constant says so.
    public static var groupInvalidName: Self { Self("groupInvalidName", 8502) }

    /// The group's introduction isn't allowed.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_GROUP_INVALID_INTRODUCTION`. Source: Error codes of the Web client and of
    /// the native headers, 8503. Inferred: The name of the constant says so.
    public static var groupInvalidIntroduction: Self { Self("groupInvalidIntroduction", 8503) }

    /// The group's announcement isn't allowed.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_GROUP_INVALID_NOTIFICATION`. Source: Error codes of the Web client and of
    /// the native headers, 8504. Inferred: The name of the constant says so.
    public static var groupInvalidNotification: Self { Self("groupInvalidNotification", 8504) }

    /// The address of the group's picture isn't allowed.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_GROUP_INVALID_FACE_URL`. Source: Error codes of the Web client and of the
    /// native headers, 8505. Inferred: The name of the constant says so.
    public static var groupInvalidFaceURL: Self { Self("groupInvalidFaceURL", 8505) }

    /// The group would have too many members.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_GROUP_MEMBER_COUNT_LIMIT`. Source: Error codes of the Web client and of the
    /// native headers, 8507. Inferred: The name of the constant says so.
    public static var groupMemberCountLimit: Self { Self("groupMemberCountLimit", 8507) }

    /// Private groups can't be joined.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_GROUP_JOIN_PRIVATE_GROUP_DENY`. Source: Error codes of the Web client and of
    /// the native headers, 8508. Inferred: The name of the constant says so.
    public static var groupJoinPrivateGroupDeny: Self { Self("groupJoinPrivateGroupDeny", 8508) }

    /// Nobody can be invited with the role of the owner.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_GROUP_INVITE_SUPER_DENY`. Source: Error codes of the Web client and of the
    /// native headers, 8509. Inferred: The name of the constant says so.
    public static var groupInviteSuperDeny: Self { Self("groupInviteSuperDeny", 8509) }

    /// Nobody was named to be invited.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_GROUP_INVITE_NO_MEMBER`. Source: Error codes of the Web client and of the
    /// native headers, 8510. Inferred: The name of the constant says so.
    public static var groupInviteNoMember: Self { Self("groupInviteNoMember", 8510) }

    /// The group's attributes were used too often in a short time.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SDK_GROUP_ATTR_FREQUENCY_LIMIT`. Source: Error
    /// codes of the Web client and of the native headers, 8511. Inferred: The name of the constant says so.
    public static var groupAttributeFrequencyLimit: Self { Self("groupAttributeFrequencyLimit", 8511) }

    /// The number of members online was asked for too often in a short time.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SDK_GROUP_GET_ONLINE_MEMBER_COUNT_LIMIT`.
    /// Source: Error codes of the Web client and of the native headers, 8512. Inferred: The name of the constant says
    /// so.
    public static var groupGetOnlineMemberCountLimit: Self { Self("groupGetOnlineMemberCountLimit", 8512) }

    /// Groups were asked about too often in a short time.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SDK_GROUP_GET_GROUPS_INFO_LIMIT`. Source: Error
    /// codes of the Web client and of the native headers, 8513. Inferred: The name of the constant says so.
    public static var groupGetGroupsInfoLimit: Self { Self("groupGetGroupsInfoLimit", 8513) }

    /// The list of joined groups was asked for too often in a short time.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SDK_GROUP_GET_JOINED_GROUP_LIMIT`. Source:
    /// Error codes of the Web client and of the native headers, 8514. Inferred: The name of the constant says so.
    public static var groupGetJoinedGroupLimit: Self { Self("groupGetJoinedGroupLimit", 8514) }

    /// The field isn't one of a profile.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_FRIENDSHIP_INVALID_PROFILE_KEY`. Source: Error codes of the Web client and
    /// of the native headers, 9001. Inferred: The name of the constant says so.
    public static var friendshipInvalidProfileKey: Self { Self("friendshipInvalidProfileKey", 9001) }

    /// The remark in the request isn't allowed.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_FRIENDSHIP_INVALID_ADD_REMARK`. Source: Error codes of the Web client and of
    /// the native headers, 9002. Inferred: The name of the constant says so.
    public static var friendshipInvalidAddRemark: Self { Self("friendshipInvalidAddRemark", 9002) }

    /// The words of the request aren't allowed.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_FRIENDSHIP_INVALID_ADD_WORDING`. Source: Error codes of the Web client and
    /// of the native headers, 9003. Inferred: The name of the constant says so.
    public static var friendshipInvalidAddWording: Self { Self("friendshipInvalidAddWording", 9003) }

    /// The source of the request isn't allowed.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_FRIENDSHIP_INVALID_ADD_SOURCE`. Source: Error codes of the Web client and of
    /// the native headers, 9004. Inferred: The name of the constant says so.
    public static var friendshipInvalidAddSource: Self { Self("friendshipInvalidAddSource", 9004) }

    /// The friend group is empty.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_FRIENDSHIP_FRIEND_GROUP_EMPTY`. Source: Error codes of the Web client and of
    /// the native headers, 9005. Inferred: The name of the constant says so.
    public static var friendshipFriendGroupEmpty: Self { Self("friendshipFriendGroupEmpty", 9005) }

    /// There are too many friends or friend groups.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_FRIENDSHIP_EXCEED_THE_LIMIT`. Source: Error codes of the Web client and of
    /// the native headers, 9006. Inferred: The name of the constant says so.
    public static var friendshipExceedTheLimit: Self { Self("friendshipExceedTheLimit", 9006) }

    /// The packet couldn't be encoded.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_NET_ENCODE_FAILED`. Source: Error codes of the Web client and of the native
    /// headers, 9501. Inferred: The name of the constant says so.
    public static var netEncodeFailed: Self { Self("netEncodeFailed", 9501) }

    /// The packet couldn't be decoded.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_NET_DECODE_FAILED`. Source: Error codes of the Web client and of the native
    /// headers, 9502. Inferred: The name of the constant says so.
    public static var netDecodeFailed: Self { Self("netDecodeFailed", 9502) }

    /// The connection isn't authorized.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_NET_AUTH_INVALID`. Source: Error codes of the Web client and of the native
    /// headers, 9503. Inferred: The name of the constant says so.
    public static var netAuthInvalid: Self { Self("netAuthInvalid", 9503) }

    /// The packet couldn't be compressed.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_NET_COMPRESS_FAILED`. Source: Error codes of the Web client and of the
    /// native headers, 9504. Inferred: The name of the constant says so.
    public static var netCompressFailed: Self { Self("netCompressFailed", 9504) }

    /// The packet couldn't be unpacked.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_NET_UNCOMPRESS_FAILED`. Source: Error codes of the Web client and of the
    /// native headers, 9505. Inferred: The name of the constant says so.
    public static var netUncompressFailed: Self { Self("netUncompressFailed", 9505) }

    /// Requests were sent too often in a short time.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SDK_NET_FREQ_LIMIT`. Source: Error codes of the
    /// Web client and of the native headers, 9506. Inferred: The name of the constant says so.
    public static var netFreqLimit: Self { Self("netFreqLimit", 9506) }

    /// Too many requests are waiting.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SDK_NET_REQ_COUNT_LIMIT`. Source: Error codes
    /// of the Web client and of the native headers, 9507. Inferred: The name of the constant says so.
    public static var netRequestCountLimit: Self { Self("netRequestCountLimit", 9507) }

    /// The connection is down.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SDK_NET_DISCONNECT`. Source: Error codes of the
    /// Web client and of the native headers, 9508. Inferred: The name of the constant says so.
    public static var netDisconnect: Self { Self("netDisconnect", 9508) }

    /// The connection is there already.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_NET_ALLREADY_CONN`. Source: Error codes of the Web client and of the native
    /// headers, 9509. Inferred: The name of the constant says so.
    public static var netAlreadyConnection: Self { Self("netAlreadyConnection", 9509) }

    /// The connection couldn't be made in time.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SDK_NET_CONN_TIMEOUT`. Source: Error codes of
    /// the Web client and of the native headers, 9510. Inferred: The name of the constant says so.
    public static var netConnectionTimeout: Self { Self("netConnectionTimeout", 9510) }

    /// The connection was refused.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SDK_NET_CONN_REFUSE`. Source: Error codes of
    /// the Web client and of the native headers, 9511. Inferred: The name of the constant says so.
    public static var netConnectionRefuse: Self { Self("netConnectionRefuse", 9511) }

    /// The network can't be reached.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SDK_NET_NET_UNREACH`. Source: Error codes of
    /// the Web client and of the native headers, 9512. Inferred: The name of the constant says so.
    public static var netNetUnreach: Self { Self("netNetUnreach", 9512) }

    /// The socket has no room left.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SDK_NET_SOCKET_NO_BUFF`. Source: Error codes of
    /// the Web client and of the native headers, 9513. Inferred: The name of the constant says so.
    public static var netSocketNoBuff: Self { Self("netSocketNoBuff", 9513) }

    /// The other end reset the connection.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SDK_NET_RESET_BY_PEER`. Source: Error codes of
    /// the Web client and of the native headers, 9514. Inferred: The name of the constant says so.
    public static var netResetByPeer: Self { Self("netResetByPeer", 9514) }

    /// The socket isn't valid.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_NET_SOCKET_INVALID`. Source: Error codes of the Web client and of the native
    /// headers, 9515. Inferred: The name of the constant says so.
    public static var netSocketInvalid: Self { Self("netSocketInvalid", 9515) }

    /// The address of the host couldn't be looked up.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SDK_NET_HOST_GETADDRINFO_FAILED`. Source: Error
    /// codes of the Web client and of the native headers, 9516. Inferred: The name of the constant says so.
    public static var netHostLookUpFailed: Self { Self("netHostLookUpFailed", 9516) }

    /// The connection was reset.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SDK_NET_CONNECT_RESET`. Source: Error codes of
    /// the Web client and of the native headers, 9517. Inferred: The name of the constant says so.
    public static var netConnectReset: Self { Self("netConnectReset", 9517) }

    /// The request waited in line for too long.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SDK_NET_WAIT_INQUEUE_TIMEOUT`. Source: Error
    /// codes of the Web client and of the native headers, 9518. Inferred: The name of the constant says so.
    public static var netWaitInQueueTimeout: Self { Self("netWaitInQueueTimeout", 9518) }

    /// The request waited to be sent for too long.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SDK_NET_WAIT_SEND_TIMEOUT`. Source: Error codes
    /// of the Web client and of the native headers, 9519. Inferred: The name of the constant says so.
    public static var netWaitSendTimeout: Self { Self("netWaitSendTimeout", 9519) }

    /// The request waited for its acknowledgement for too long.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SDK_NET_WAIT_ACK_TIMEOUT`. Source: Error codes
    /// of the Web client and of the native headers, 9520. Inferred: The name of the constant says so.
    public static var netWaitAckTimeout: Self { Self("netWaitAckTimeout", 9520) }

    /// Sending the rest of the request took too long.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SDK_NET_WAIT_SEND_REMAINING_TIMEOUT`. Source:
    /// Error codes of the Web client and of the native headers, 9521. Inferred: The name of the constant says so.
    public static var netWaitSendRemainingTimeout: Self { Self("netWaitSendRemainingTimeout", 9521) }

    /// The packet is too large.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_NET_PKG_SIZE_LIMIT`. Source: Error codes of the Web client and of the native
    /// headers, 9522. Inferred: The name of the constant says so.
    public static var netPacketSizeLimit: Self { Self("netPacketSizeLimit", 9522) }

    /// Without a network the request waited to be sent for too long.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SDK_NET_WAIT_SEND_TIMEOUT_NO_NETWORK`. Source:
    /// Error codes of the Web client and of the native headers, 9523. Inferred: The name of the constant says so.
    public static var netWaitSendTimeoutNoNetwork: Self { Self("netWaitSendTimeoutNoNetwork", 9523) }

    /// Without a network the request waited for its acknowledgement for too long.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SDK_NET_WAIT_ACK_TIMEOUT_NO_NETWORK`. Source:
    /// Error codes of the Web client and of the native headers, 9524. Inferred: The name of the constant says so.
    public static var netWaitAckTimeoutNoNetwork: Self { Self("netWaitAckTimeoutNoNetwork", 9524) }

    /// Without a network sending the rest of the request took too long.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SDK_NET_SEND_REMAINING_TIMEOUT_NO_NETWORK`.
    /// Source: Error codes of the Web client and of the native headers, 9525. Inferred: The name of the constant says
    /// so.
    public static var netSendRemainingTimeoutNoNetwork: Self { Self("netSendRemainingTimeoutNoNetwork", 9525) }

    /// The SDK has been initialized already.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_HAD_INITIALIZED`. Source: Error codes of the Web client and of the native
    /// headers, 90101. Inferred: The name of the constant says so.
    public static var sdkInitializedAlready: Self { Self("sdkInitializedAlready", 90101) }

    /// Something went wrong in the group service.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_GROUP_INTERNAL_ERROR`. Source: Error codes
    /// of the Web client and of the native headers, 10002. Inferred: The name of the constant says so.
    public static var groupInternalError: Self { Self("groupInternalError", 10002) }

    /// The group service has no such request.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_API_NAME_ERROR`. Source: Error codes of the Web client and of the
    /// native headers, 10003. Inferred: The name of the constant says so.
    public static var groupAPINameError: Self { Self("groupAPINameError", 10003) }

    /// The request names too many accounts.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_ACOUNT_COUNT_LIMIT`. Source: Error codes of the Web client and of the
    /// native headers, 10005. Inferred: The name of the constant says so.
    public static var groupAccountCountLimit: Self { Self("groupAccountCountLimit", 10005) }

    /// Group requests came too often in a short time.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_GROUP_FREQ_LIMIT`. Source: Error codes of
    /// the Web client and of the native headers, 10006. Inferred: The name of the constant says so.
    public static var groupFreqLimit: Self { Self("groupFreqLimit", 10006) }

    /// The group request isn't valid.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_INVALID_REQ`. Source: Error codes of the Web client and of the native
    /// headers, 10008. Inferred: The name of the constant says so.
    public static var groupInvalidRequest: Self { Self("groupInvalidRequest", 10008) }

    /// The JSON of a group request couldn't be read.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_JSON_PARSE_FAILED`. Source: Error codes of the Web client and of the
    /// native headers, 10011. Inferred: The name of the constant says so.
    public static var groupJSONParseFailed: Self { Self("groupJSONParseFailed", 10011) }

    /// The group request names an id that isn't valid.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_INVALID_ID`. Source: Error codes of the Web client and of the native
    /// headers, 10012. Inferred: The name of the constant says so.
    public static var groupInvalidIDService: Self { Self("groupInvalidIDService", 10012) }

    /// The user is a member already.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_ALLREADY_MEMBER`. Source: Error codes of the Web client and of the
    /// native headers, 10013. Inferred: The name of the constant says so.
    public static var groupAlreadyMember: Self { Self("groupAlreadyMember", 10013) }

    /// The id isn't one of a group.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_INVALID_GROUPID`. Source: Error codes of the Web client and of the
    /// native headers, 10015. Inferred: The name of the constant says so.
    public static var groupInvalidGroupID: Self { Self("groupInvalidGroupID", 10015) }

    /// The app's own server refused the request.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_REJECT_FROM_THIRDPARTY`. Source: Error codes of the Web client and of
    /// the native headers, 10016. Inferred: The name of the constant says so.
    public static var groupRejectFromThirdparty: Self { Self("groupRejectFromThirdparty", 10016) }

    /// The answer would be too large.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_RSP_SIZE_LIMIT`. Source: Error codes of the Web client and of the
    /// native headers, 10018. Inferred: The name of the constant says so.
    public static var groupResponseSizeLimit: Self { Self("groupResponseSizeLimit", 10018) }

    /// Messages were sent to the group too often in a short time.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_GROUP_SEND_MSG_FREQ_LIMIT`. Source: Error
    /// codes of the Web client and of the native headers, 10023. Inferred: The name of the constant says so.
    public static var groupSendMessageFreqLimit: Self { Self("groupSendMessageFreqLimit", 10023) }

    /// The caller has a group of this id already.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_GROUPID_IN_USED_FOR_SUPER`. Source: Error codes of the Web client and
    /// of the native headers, 10025. Inferred: The name of the constant says so.
    public static var groupGroupIDInUsedForSuper: Self { Self("groupGroupIDInUsedForSuper", 10025) }

    /// The application may not use the group service.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_SDKAPPID_DENY`. Source: Error codes of the Web client and of the
    /// native headers, 10026. Inferred: The name of the constant says so.
    public static var groupSdkAppIDDeny: Self { Self("groupSdkAppIDDeny", 10026) }

    /// Messages of this group can't be revoked.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_NOT_ALLOW_REVOKE_MSG`. Source: Error codes of the Web client and of
    /// the native headers, 10033. Inferred: The name of the constant says so.
    public static var groupNotAllowRevokeMessage: Self { Self("groupNotAllowRevokeMessage", 10033) }

    /// There are as many live groups as may be made.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_AVCHATROOM_COUNT_LIMIT`. Source: Error codes of the Web client and of
    /// the native headers, 10036. Inferred: The name of the constant says so.
    public static var groupLiveGroupCountLimit: Self { Self("groupLiveGroupCountLimit", 10036) }

    /// The group can't take so many members.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_MEMBER_COUNT_LIMIT`. Source: Error codes of the Web client and of the
    /// native headers, 10038. Inferred: The name of the constant says so.
    public static var groupMemberCountLimitService: Self { Self("groupMemberCountLimitService", 10038) }

    /// As many messages are pinned in the group as may be.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_PINNED_MESSAGE_COUNT_LIMIT`. Source: Error codes of the Web client and
    /// of the native headers, 10070. Inferred: The name of the constant says so.
    public static var groupPinnedMessageCountLimit: Self { Self("groupPinnedMessageCountLimit", 10070) }

    /// The message is pinned in the group already.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_MESSAGE_ALREADY_PINNED`. Source: Error codes of the Web client and of
    /// the native headers, 10071. Inferred: The name of the constant says so.
    public static var groupMessageAlreadyPinned: Self { Self("groupMessageAlreadyPinned", 10071) }

    /// The message packet couldn't be read.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_PKG_PARSE_FAILED`. Source: Error codes of the Web client and of the
    /// native headers, 20001. Inferred: The name of the constant says so.
    public static var messagePacketParseFailed: Self { Self("messagePacketParseFailed", 20001) }

    /// The session's key wasn't accepted or has run out.
    ///
    /// Web SDK: `MSG_A2KEY_EXPIRED`. Native SDK (C API, Unity): `ERR_SVR_MSG_INTERNAL_AUTH_FAILED`. Source: Error codes
    /// of the Web client and of the native headers, 20002.
    public static var messageSessionKeyExpired: Self { Self("messageSessionKeyExpired", 20002) }

    /// The network of the message service failed.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_MSG_NET_ERROR`. Source: Error codes of the
    /// Web client and of the native headers, 20004. Inferred: The name of the constant says so.
    public static var messageNetError: Self { Self("messageNetError", 20004) }

    /// Something went wrong in the message service.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_MSG_INTERNAL_ERROR1`. Source: Error codes
    /// of the Web client and of the native headers, 20005. Inferred: The name of the constant says so.
    public static var messageInternalError1: Self { Self("messageInternalError1", 20005) }

    /// The app's own server forbade the message.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_PUSH_DENY`. Source: Error codes of the Web client and of the native
    /// headers, 20006. Inferred: The name of the constant says so.
    public static var messagePushDeny: Self { Self("messagePushDeny", 20006) }

    /// The receiver hasn't the sender among the friends.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_NOT_PEER_FRIEND`. Source: Error codes of the Web client and of the
    /// native headers, 20010. Inferred: The name of the constant says so.
    public static var messageNotPeerFriend: Self { Self("messageNotPeerFriend", 20010) }

    /// The sender hasn't the receiver among the friends.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_NOT_SELF_FRIEND`. Source: Error codes of the Web client and of the
    /// native headers, 20011. Inferred: The name of the constant says so.
    public static var messageNotSelfFriend: Self { Self("messageNotSelfFriend", 20011) }

    /// The sender is muted.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_SHUTUP_DENY`. Source: Error codes of the Web client and of the native
    /// headers, 20012. Inferred: The name of the constant says so.
    public static var messageShutupDeny: Self { Self("messageShutupDeny", 20012) }

    /// Something went wrong while deleting roaming messages.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_MSG_DEL_RAMBLE_INTERNAL_ERROR`. Source:
    /// Error codes of the Web client and of the native headers, 20018. Inferred: The name of the constant says so.
    public static var messageDeleteRambleInternalError: Self { Self("messageDeleteRambleInternalError", 20018) }

    /// The application isn't known to the friend service.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_INVALID_SDKAPPID`. Source: Error codes of the Web client and of
    /// the native headers, 30002. Inferred: The name of the constant says so.
    public static var friendshipInvalidSdkAppID: Self { Self("friendshipInvalidSdkAppID", 30002) }

    /// The friend request takes an administrator of the app.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_ADMIN_REQUIRED`. Source: Error codes of the Web client and of the
    /// native headers, 30004. Inferred: The name of the constant says so.
    public static var friendshipAdminRequired: Self { Self("friendshipAdminRequired", 30004) }

    /// The text of the friend request was blocked by moderation.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_SENSITIVE_TEXT`. Source: Error codes of the Web client and of the
    /// native headers, 30005. Inferred: The name of the constant says so.
    public static var friendshipSensitiveText: Self { Self("friendshipSensitiveText", 30005) }

    /// Something went wrong in the friend service.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_INTERNAL_ERROR`. Source: Error
    /// codes of the Web client and of the native headers, 30006. Inferred: The name of the constant says so.
    public static var friendshipInternalError: Self { Self("friendshipInternalError", 30006) }

    /// The friend service didn't answer in time.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_NET_TIMEOUT`. Source: Error
    /// codes of the Web client and of the native headers, 30007. Inferred: The name of the constant says so.
    public static var friendshipNetTimeout: Self { Self("friendshipNetTimeout", 30007) }

    /// Two changes of the friends met.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_WRITE_CONFLICT`. Source: Error
    /// codes of the Web client and of the native headers, 30008. Inferred: The name of the constant says so.
    public static var friendshipWriteConflict: Self { Self("friendshipWriteConflict", 30008) }

    /// Both are friends already.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_ALREADY_FRIENDS`. Source: Error codes of the Web client and of
    /// the native headers, 30015. Inferred: The name of the constant says so.
    public static var friendshipAlreadyFriends: Self { Self("friendshipAlreadyFriends", 30015) }

    /// Adding friends was forbidden for the user's safety.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_ADD_FRIEND_SEC_RSTR`. Source: Error codes of the Web client and
    /// of the native headers, 30540. Inferred: The name of the constant says so.
    public static var friendshipAddFriendSecurityRestriction: Self {
        Self("friendshipAddFriendSecurityRestriction", 30540)
    }

    /// There is no such friend application.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_PENDENCY_NOT_FOUND`. Source: Error codes of the Web client and of
    /// the native headers, 30614. Inferred: The name of the constant says so.
    public static var friendshipPendencyNotFound: Self { Self("friendshipPendencyNotFound", 30614) }

    /// Deleting friends was forbidden for the user's safety.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_DEL_FRIEND_SEC_RSTR`. Source: Error codes of the Web client and
    /// of the native headers, 31707. Inferred: The name of the constant says so.
    public static var friendshipDeleteFriendSecurityRestriction: Self {
        Self("friendshipDeleteFriendSecurityRestriction", 31707)
    }

    /// There is no such account.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_ACCOUNT_NOT_FOUND_EX`. Source: Error codes of the Web client and
    /// of the native headers, 31804. Inferred: The name of the constant says so.
    public static var friendshipAccountNotFoundExtended: Self { Self("friendshipAccountNotFoundExtended", 31804) }

    /// An argument of a profile request isn't valid.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_PROFILE_INVALID_PARAMETERS`. Source: Error codes of the Web client and of
    /// the native headers, 40001. Inferred: The name of the constant says so.
    public static var profileInvalidParameters: Self { Self("profileInvalidParameters", 40001) }

    /// A profile request names no account.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_PROFILE_ACCOUNT_MISS`. Source: Error codes of the Web client and of the
    /// native headers, 40002. Inferred: The name of the constant says so.
    public static var profileAccountMiss: Self { Self("profileAccountMiss", 40002) }

    /// There is no such account.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_PROFILE_ACCOUNT_NOT_FOUND`. Source: Error codes of the Web client and of the
    /// native headers, 40003. Inferred: The name of the constant says so.
    public static var profileAccountNotFound: Self { Self("profileAccountNotFound", 40003) }

    /// The profile request takes an administrator of the app.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_PROFILE_ADMIN_REQUIRED`. Source: Error codes of the Web client and of the
    /// native headers, 40004. Inferred: The name of the constant says so.
    public static var profileAdminRequired: Self { Self("profileAdminRequired", 40004) }

    /// The text of the profile was blocked by moderation.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_PROFILE_SENSITIVE_TEXT`. Source: Error codes of the Web client and of the
    /// native headers, 40005. Inferred: The name of the constant says so.
    public static var profileSensitiveText: Self { Self("profileSensitiveText", 40005) }

    /// Something went wrong in the profile service.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_PROFILE_INTERNAL_ERROR`. Source: Error
    /// codes of the Web client and of the native headers, 40006. Inferred: The name of the constant says so.
    public static var profileInternalError: Self { Self("profileInternalError", 40006) }

    /// The field of the profile may not be read.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_PROFILE_READ_PERMISSION_REQUIRED`. Source: Error codes of the Web client and
    /// of the native headers, 40007. Inferred: The name of the constant says so.
    public static var profileReadPermissionRequired: Self { Self("profileReadPermissionRequired", 40007) }

    /// The field of the profile may not be written.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_PROFILE_WRITE_PERMISSION_REQUIRED`. Source: Error codes of the Web client
    /// and of the native headers, 40008. Inferred: The name of the constant says so.
    public static var profileWritePermissionRequired: Self { Self("profileWritePermissionRequired", 40008) }

    /// The value of the profile's field has the wrong form.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_PROFILE_INVALID_VALUE_FORMAT`. Source: Error codes of the Web client and of
    /// the native headers, 40610. Inferred: The name of the constant says so.
    public static var profileInvalidValueFormat: Self { Self("profileInvalidValueFormat", 40610) }

    /// There is no such account.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_CONV_ACCOUNT_NOT_FOUND`. Source: Error codes of the Web client and of the
    /// native headers, 50001. Inferred: The name of the constant says so.
    public static var conversationAccountNotFound: Self { Self("conversationAccountNotFound", 50001) }

    /// An argument of a conversation request isn't valid.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_CONV_INVALID_PARAMETERS`. Source: Error codes of the Web client and of the
    /// native headers, 50002. Inferred: The name of the constant says so.
    public static var conversationInvalidParameters: Self { Self("conversationInvalidParameters", 50002) }

    /// The conversation request takes an administrator of the app.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_CONV_ADMIN_REQUIRED`. Source: Error codes of the Web client and of the
    /// native headers, 50003. Inferred: The name of the constant says so.
    public static var conversationAdminRequired: Self { Self("conversationAdminRequired", 50003) }

    /// Something went wrong in the conversation service.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_CONV_INTERNAL_ERROR`. Source: Error codes
    /// of the Web client and of the native headers, 50004. Inferred: The name of the constant says so.
    public static var conversationInternalError: Self { Self("conversationInternalError", 50004) }

    /// The conversation service didn't answer in time.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_CONV_NET_TIMEOUT`. Source: Error codes of
    /// the Web client and of the native headers, 50005. Inferred: The name of the constant says so.
    public static var conversationNetTimeout: Self { Self("conversationNetTimeout", 50005) }

    /// Group conversations couldn't be marked.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_CONV_CONV_MARK_OPERATE_FAILED`. Source:
    /// Error codes of the Web client and of the native headers, 51007.
    public static var conversationMarkOperateFailed: Self { Self("conversationMarkOperateFailed", 51007) }

    /// The address of the request isn't valid.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_COMM_INVALID_HTTP_URL`. Source: Error codes of the Web client and of the
    /// native headers, 60002. Inferred: The name of the constant says so.
    public static var serviceInvalidHTTPURL: Self { Self("serviceInvalidHTTPURL", 60002) }

    /// The JSON of the request couldn't be read.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_COMM_REQ_JSON_PARSE_FAILED`. Source: Error codes of the Web client and of
    /// the native headers, 60003. Inferred: The name of the constant says so.
    public static var serviceRequestJSONParseFailed: Self { Self("serviceRequestJSONParseFailed", 60003) }

    /// The request's account or signature isn't valid.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_COMM_INVALID_ACCOUNT`. Source: Error codes of the Web client and of the
    /// native headers, 60004. Inferred: The name of the constant says so.
    public static var serviceInvalidAccount: Self { Self("serviceInvalidAccount", 60004) }

    /// The request's account or signature wasn't accepted.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_COMM_INVALID_ACCOUNT_EX`. Source: Error codes of the Web client and of the
    /// native headers, 60005. Inferred: The name of the constant says so.
    public static var serviceInvalidAccountExtended: Self { Self("serviceInvalidAccountExtended", 60005) }

    /// The SDKAppID isn't valid.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_COMM_INVALID_SDKAPPID`. Source: Error codes of the Web client and of the
    /// native headers, 60006. Inferred: The name of the constant says so.
    public static var serviceInvalidSdkAppID: Self { Self("serviceInvalidSdkAppID", 60006) }

    /// The app's server made requests too often in a short time.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_COMM_REST_FREQ_LIMIT`. Source: Error codes
    /// of the Web client and of the native headers, 60007. Inferred: The name of the constant says so.
    public static var serviceRESTFreqLimit: Self { Self("serviceRESTFreqLimit", 60007) }

    /// The request took too long.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_COMM_REQUEST_TIMEOUT`. Source: Error codes
    /// of the Web client and of the native headers, 60008. Inferred: The name of the constant says so.
    public static var serviceRequestTimeout: Self { Self("serviceRequestTimeout", 60008) }

    /// The resource asked for isn't valid.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_COMM_INVALID_RES`. Source: Error codes of the Web client and of the native
    /// headers, 60009. Inferred: The name of the constant says so.
    public static var serviceInvalidResource: Self { Self("serviceInvalidResource", 60009) }

    /// The account isn't an administrator of the app.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_COMM_ID_NOT_ADMIN`. Source: Error codes of the Web client and of the native
    /// headers, 60010. Inferred: The name of the constant says so.
    public static var serviceIDNotAdmin: Self { Self("serviceIDNotAdmin", 60010) }

    /// The application made requests too often in a short time.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_COMM_SDKAPPID_FREQ_LIMIT`. Source: Error
    /// codes of the Web client and of the native headers, 60011. Inferred: The name of the constant says so.
    public static var serviceSdkAppIDFreqLimit: Self { Self("serviceSdkAppIDFreqLimit", 60011) }

    /// The request names no SDKAppID.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_COMM_SDKAPPID_MISS`. Source: Error codes of the Web client and of the native
    /// headers, 60012. Inferred: The name of the constant says so.
    public static var serviceSdkAppIDMiss: Self { Self("serviceSdkAppIDMiss", 60012) }

    /// The JSON of the answer couldn't be read.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_COMM_RSP_JSON_PARSE_FAILED`. Source: Error codes of the Web client and of
    /// the native headers, 60013. Inferred: The name of the constant says so.
    public static var serviceResponseJSONParseFailed: Self { Self("serviceResponseJSONParseFailed", 60013) }

    /// Changing the form of the account took too long.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_COMM_EXCHANGE_ACCOUNT_TIMEUT`. Source:
    /// Error codes of the Web client and of the native headers, 60014. Inferred: The name of the constant says so.
    public static var serviceExchangeAccountTimeout: Self { Self("serviceExchangeAccountTimeout", 60014) }

    /// The account has the wrong form.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_COMM_INVALID_ID_FORMAT`. Source: Error codes of the Web client and of the
    /// native headers, 60015. Inferred: The name of the constant says so.
    public static var serviceInvalidIDFormat: Self { Self("serviceInvalidIDFormat", 60015) }

    /// The application is forbidden.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_COMM_SDKAPPID_FORBIDDEN`. Source: Error codes of the Web client and of the
    /// native headers, 60016. Inferred: The name of the constant says so.
    public static var serviceSdkAppIDForbidden: Self { Self("serviceSdkAppIDForbidden", 60016) }

    /// The request is forbidden.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_COMM_REQ_FORBIDDEN`. Source: Error codes of the Web client and of the native
    /// headers, 60017. Inferred: The name of the constant says so.
    public static var serviceRequestForbidden: Self { Self("serviceRequestForbidden", 60017) }

    /// Requests came too often in a short time.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_COMM_REQ_FREQ_LIMIT`. Source: Error codes
    /// of the Web client and of the native headers, 60018. Inferred: The name of the constant says so.
    public static var serviceRequestFreqLimit: Self { Self("serviceRequestFreqLimit", 60018) }

    /// Requests of one kind came too often in a short time.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_COMM_REQ_FREQ_LIMIT_EX`. Source: Error
    /// codes of the Web client and of the native headers, 60019. Inferred: The name of the constant says so.
    public static var serviceRequestFreqLimitExtended: Self { Self("serviceRequestFreqLimitExtended", 60019) }

    /// The service has more to do than it can.
    ///
    /// The same call may succeed later. Web SDK: `OPEN_SERVICE_OVERLOAD_ERROR`. Source: Error codes of the Web client
    /// and of the native headers, 60022.
    public static var openServiceOverloadError: Self { Self("openServiceOverloadError", 60022) }

    /// The userSig has run out.
    ///
    /// Web SDK: `ACCOUNT_A2KEY_EXPIRED`. Native SDK (C API, Unity): `ERR_SVR_ACCOUNT_USERSIG_EXPIRED`. Source: Error
    /// codes of the Web client and of the native headers, 70001.
    public static var accountSessionKeyExpired: Self { Self("accountSessionKeyExpired", 70001) }

    /// The userSig is empty.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_ACCOUNT_USERSIG_EMPTY`. Source: Error codes of the Web client and of the
    /// native headers, 70002. Inferred: The name of the constant says so.
    public static var accountUserSigEmpty: Self { Self("accountUserSigEmpty", 70002) }

    /// The userSig failed its check.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_ACCOUNT_USERSIG_CHECK_FAILED`. Source: Error codes of the Web client and of
    /// the native headers, 70003. Inferred: The name of the constant says so.
    public static var accountUserSigCheckFailed: Self { Self("accountUserSigCheckFailed", 70003) }

    /// The userSig failed its check in another way.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_ACCOUNT_USERSIG_CHECK_FAILED_EX`. Source: Error codes of the Web client and
    /// of the native headers, 70005. Inferred: The name of the constant says so.
    public static var accountUserSigCheckFailedExtended: Self { Self("accountUserSigCheckFailedExtended", 70005) }

    /// The userSig was made with another key.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_ACCOUNT_USERSIG_MISMATCH_PUBLICKEY`. Source: Error codes of the Web client
    /// and of the native headers, 70009. Inferred: The name of the constant says so.
    public static var accountUserSigMismatchPublicKey: Self { Self("accountUserSigMismatchPublicKey", 70009) }

    /// The userSig belongs to another user.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_ACCOUNT_USERSIG_MISMATCH_ID`. Source: Error codes of the Web client and of
    /// the native headers, 70013. Inferred: The name of the constant says so.
    public static var accountUserSigMismatchID: Self { Self("accountUserSigMismatchID", 70013) }

    /// The userSig belongs to another application.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_ACCOUNT_USERSIG_MISMATCH_SDKAPPID`. Source: Error codes of the Web client
    /// and of the native headers, 70014. Inferred: The name of the constant says so.
    public static var accountUserSigMismatchSdkAppID: Self { Self("accountUserSigMismatchSdkAppID", 70014) }

    /// The application has no key for its userSigs.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_ACCOUNT_USERSIG_PUBLICKEY_NOT_FOUND`. Source: Error codes of the Web client
    /// and of the native headers, 70016. Inferred: The name of the constant says so.
    public static var accountUserSigPublicKeyNotFound: Self { Self("accountUserSigPublicKeyNotFound", 70016) }

    /// There is no such application.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_ACCOUNT_SDKAPPID_NOT_FOUND`. Source: Error codes of the Web client and of
    /// the native headers, 70020. Inferred: The name of the constant says so.
    public static var accountSdkAppIDNotFound: Self { Self("accountSdkAppIDNotFound", 70020) }

    /// The userSig was checked too often in a short time.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_ACCOUNT_FREQ_LIMIT`. Source: Error codes of
    /// the Web client and of the native headers, 70050. Inferred: The name of the constant says so.
    public static var accountFreqLimit: Self { Self("accountFreqLimit", 70050) }

    /// The user is banned.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_ACCOUNT_BLACKLIST`. Source: Error codes of the Web client and of the native
    /// headers, 70051. Inferred: The name of the constant says so.
    public static var accountBlacklist: Self { Self("accountBlacklist", 70051) }

    /// The userSig isn't valid any more.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_ACCOUNT_INVALID_USERSIG`. Source: Error codes of the Web client and of the
    /// native headers, 70052. Inferred: The name of the constant says so.
    public static var accountInvalidUserSig: Self { Self("accountInvalidUserSig", 70052) }

    /// The signature of the login has run out.
    ///
    /// Native SDK (C API, Unity): `ERR_LOGIN_SIG_EXPIRE`. Source: Error codes of the Web client and of the native
    /// headers, 70101. Inferred: The name of the constant says so.
    public static var loginSigExpire: Self { Self("loginSigExpire", 70101) }

    /// The login was forbidden for the user's safety.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_ACCOUNT_SEC_RSTR`. Source: Error codes of the Web client and of the native
    /// headers, 70114. Inferred: The name of the constant says so.
    public static var accountSecurityRestriction: Self { Self("accountSecurityRestriction", 70114) }

    /// The account service didn't answer in time.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_ACCOUNT_INTERNAL_TIMEOUT`. Source: Error
    /// codes of the Web client and of the native headers, 70169. Inferred: The name of the constant says so.
    public static var accountInternalTimeout: Self { Self("accountInternalTimeout", 70169) }

    /// The number of accounts in the request isn't allowed.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_ACCOUNT_INVALID_COUNT`. Source: Error codes of the Web client and of the
    /// native headers, 70206. Inferred: The name of the constant says so.
    public static var accountInvalidCount: Self { Self("accountInvalidCount", 70206) }

    /// There are as many accounts as may be.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_ACCOUNT_COUNT_LIMIT`. Source: Error codes of the Web client and of the
    /// native headers, 70398. Inferred: The name of the constant says so.
    public static var accountCountLimit: Self { Self("accountCountLimit", 70398) }

    /// The account request takes an administrator of the app.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_ACCOUNT_ADMIN_REQUIRED`. Source: Error codes of the Web client and of the
    /// native headers, 70403. Inferred: The name of the constant says so.
    public static var accountAdminRequired: Self { Self("accountAdminRequired", 70403) }

    /// The SDK is too old.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_ACCOUNT_LOW_SDK_VERSION`. Source: Error codes of the Web client and of the
    /// native headers, 70404. Inferred: The name of the constant says so.
    public static var accountLowSdkVersion: Self { Self("accountLowSdkVersion", 70404) }

    /// Something went wrong in the account service.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_ACCOUNT_INTERNAL_ERROR`. Source: Error
    /// codes of the Web client and of the native headers, 70500. Inferred: The name of the constant says so.
    public static var accountInternalError: Self { Self("accountInternalError", 70500) }

    /// Subscribing to profiles isn't switched on for the application.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_PROFILE_SUBSCRIPTION_DISABLED`. Source: Error codes of the Web client and of
    /// the native headers, 72012. Inferred: The name of the constant says so.
    public static var profileSubscriptionDisabled: Self { Self("profileSubscriptionDisabled", 72012) }

    /// The text was blocked by moderation.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_COMM_SENSITIVE_TEXT`. Source: Error codes of the Web client and of the
    /// native headers, 80001.
    public static var serviceSensitiveText: Self { Self("serviceSensitiveText", 80001) }

    /// The call to the app's own server failed.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_COMM_PRE_HOOK_FAILED`. Source: Error codes of the Web client and of the
    /// native headers, 80003. Inferred: The name of the constant says so.
    public static var servicePreHookFailed: Self { Self("servicePreHookFailed", 80003) }

    /// The image was blocked by moderation.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_COMM_SENSITIVE_IMAGE`. Source: Error codes of the Web client and of the
    /// native headers, 80004. Inferred: The name of the constant says so.
    public static var serviceSensitiveImage: Self { Self("serviceSensitiveImage", 80004) }

    /// The service isn't switched on.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_COMM_SERVICE_DISABLED`. Source: Error codes of the Web client and of the
    /// native headers, 80005. Inferred: The name of the constant says so.
    public static var serviceServiceDisabled: Self { Self("serviceServiceDisabled", 80005) }

    /// The content was taken for an attack.
    ///
    /// Native SDK (C API, Unity): `ERR_REQ_CONTENT_ATTACK`. Source: Error codes of the Web client and of the native
    /// headers, 80101. Inferred: The name of the constant says so.
    public static var requestContentAttack: Self { Self("requestContentAttack", 80101) }

    /// The JSON of the message couldn't be read.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_JSON_PARSE_FAILED`. Source: Error codes of the Web client and of the
    /// native headers, 90001. Inferred: The name of the constant says so.
    public static var messageJSONParseFailed: Self { Self("messageJSONParseFailed", 90001) }

    /// The body of the message has the wrong form.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_INVALID_JSON_BODY_FORMAT`. Source: Error codes of the Web client and of
    /// the native headers, 90002. Inferred: The name of the constant says so.
    public static var messageInvalidJSONBodyFormat: Self { Self("messageInvalidJSONBodyFormat", 90002) }

    /// The message names no receiver, or not in the right form.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_INVALID_TO_ACCOUNT`. Source: Error codes of the Web client and of the
    /// native headers, 90003. Inferred: The name of the constant says so.
    public static var messageInvalidToAccount: Self { Self("messageInvalidToAccount", 90003) }

    /// The random number of the message isn't valid.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_INVALID_RAND`. Source: Error codes of the Web client and of the native
    /// headers, 90005. Inferred: The name of the constant says so.
    public static var messageInvalidRandom: Self { Self("messageInvalidRandom", 90005) }

    /// The time of the message isn't valid.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_INVALID_TIMESTAMP`. Source: Error codes of the Web client and of the
    /// native headers, 90006. Inferred: The name of the constant says so.
    public static var messageInvalidTimestamp: Self { Self("messageInvalidTimestamp", 90006) }

    /// The body of the message isn't a list.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_BODY_NOT_ARRAY`. Source: Error codes of the Web client and of the native
    /// headers, 90007. Inferred: The name of the constant says so.
    public static var messageBodyNotArray: Self { Self("messageBodyNotArray", 90007) }

    /// Sending in this way takes an administrator of the app.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_ADMIN_REQUIRED`. Source: Error codes of the Web client and of the native
    /// headers, 90009. Inferred: The name of the constant says so.
    public static var messageAdminRequired: Self { Self("messageAdminRequired", 90009) }

    /// The JSON of the message has the wrong form.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_INVALID_JSON_FORMAT`. Source: Error codes of the Web client and of the
    /// native headers, 90010. Inferred: The name of the constant says so.
    public static var messageInvalidJSONFormat: Self { Self("messageInvalidJSONFormat", 90010) }

    /// The message has too many receivers.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_TO_ACCOUNT_COUNT_LIMIT`. Source: Error codes of the Web client and of
    /// the native headers, 90011. Inferred: The name of the constant says so.
    public static var messageToAccountCountLimit: Self { Self("messageToAccountCountLimit", 90011) }

    /// There is no such receiver.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_TO_ACCOUNT_NOT_FOUND`. Source: Error codes of the Web client and of the
    /// native headers, 90012. Inferred: The name of the constant says so.
    public static var messageToAccountNotFound: Self { Self("messageToAccountNotFound", 90012) }

    /// The time for which the message is to be kept is too long.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_TIME_LIMIT`. Source: Error codes of the Web client and of the native
    /// headers, 90026. Inferred: The name of the constant says so.
    public static var messageTimeLimit: Self { Self("messageTimeLimit", 90026) }

    /// The setting for the sender's other devices isn't valid.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_INVALID_SYNCOTHERMACHINE`. Source: Error codes of the Web client and of
    /// the native headers, 90031. Inferred: The name of the constant says so.
    public static var messageInvalidSyncOtherMachine: Self { Self("messageInvalidSyncOtherMachine", 90031) }

    /// The time for which the message is to be kept isn't valid.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_INVALID_MSGLIFETIME`. Source: Error codes of the Web client and of the
    /// native headers, 90044. Inferred: The name of the constant says so.
    public static var messageInvalidMessageLifetime: Self { Self("messageInvalidMessageLifetime", 90044) }

    /// There is no such account.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_ACCOUNT_NOT_FOUND`. Source: Error codes of the Web client and of the
    /// native headers, 90048. Inferred: The name of the constant says so.
    public static var messageAccountNotFound: Self { Self("messageAccountNotFound", 90048) }

    /// Something went wrong in the message service.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_MSG_INTERNAL_ERROR5`. Source: Error codes
    /// of the Web client and of the native headers, 90992. Inferred: The name of the constant says so.
    public static var messageInternalError5: Self { Self("messageInternalError5", 90992) }

    /// Something went wrong in the message service.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_MSG_INTERNAL_ERROR2`. Source: Error codes
    /// of the Web client and of the native headers, 90994. Inferred: The name of the constant says so.
    public static var messageInternalError2: Self { Self("messageInternalError2", 90994) }

    /// Something went wrong in the message service.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_MSG_INTERNAL_ERROR3`. Source: Error codes
    /// of the Web client and of the native headers, 90995. Inferred: The name of the constant says so.
    public static var messageInternalError3: Self { Self("messageInternalError3", 90995) }

    /// Something went wrong in the message service.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_MSG_INTERNAL_ERROR4`. Source: Error codes
    /// of the Web client and of the native headers, 91000. Inferred: The name of the constant says so.
    public static var messageInternalError4: Self { Self("messageInternalError4", 91000) }

    /// There are as many connections by long polling as may be.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_LONGPOLLING_COUNT_LIMIT`. Source: Error codes of the Web client and of
    /// the native headers, 91101. Inferred: The name of the constant says so.
    public static var messageLongPollingCountLimit: Self { Self("messageLongPollingCountLimit", 91101) }

    /// The body of the message is too large.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_BODY_SIZE_LIMIT`. Source: Error codes of the Web client and of the
    /// native headers, 93000. Inferred: The name of the constant says so.
    public static var messageBodySizeLimitService: Self { Self("messageBodySizeLimitService", 93000) }

    /// There is no such file.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_RES_NOT_FOUND`. Source: Error codes of the Web client and of the native
    /// headers, 114000. Inferred: The name of the constant says so.
    public static var resourceNotFound: Self { Self("resourceNotFound", 114000) }

    /// The file may not be read.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_RES_ACCESS_DENY`. Source: Error codes of the Web client and of the native
    /// headers, 114001. Inferred: The name of the constant says so.
    public static var resourceAccessDeny: Self { Self("resourceAccessDeny", 114001) }

    /// The file is too large.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_RES_SIZE_LIMIT`. Source: Error codes of the Web client and of the native
    /// headers, 114002. Inferred: The name of the constant says so.
    public static var resourceSizeLimit: Self { Self("resourceSizeLimit", 114002) }

    /// The user cancelled the sending of the file.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_RES_SEND_CANCEL`. Source: Error codes of the Web client and of the native
    /// headers, 114003. Inferred: The name of the constant says so.
    public static var resourceSendCancel: Self { Self("resourceSendCancel", 114003) }

    /// The file couldn't be read.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_RES_READ_FAILED`. Source: Error codes of the Web client and of the native
    /// headers, 114004. Inferred: The name of the constant says so.
    public static var resourceReadFailed: Self { Self("resourceReadFailed", 114004) }

    /// The file couldn't be carried over in time.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_RES_TRANSFER_TIMEOUT`. Source: Error codes
    /// of the Web client and of the native headers, 114005. Inferred: The name of the constant says so.
    public static var resourceTransferTimeout: Self { Self("resourceTransferTimeout", 114005) }

    /// An argument of a file request isn't valid.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_RES_INVALID_PARAMETERS`. Source: Error codes of the Web client and of the
    /// native headers, 114011. Inferred: The name of the constant says so.
    public static var resourceInvalidParameters: Self { Self("resourceInvalidParameters", 114011) }

    /// The file service failed.
    ///
    /// Native SDK (C API, Unity): `ERR_OPENBDH_BASE`. Source: Error codes of the Web client and of the native headers,
    /// 115000. Inferred: The name of the constant says so.
    public static var fileServiceFailed: Self { Self("fileServiceFailed", 115000) }

    /// The checksum of the file is wrong.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_RES_INVALID_FILE_MD5`. Source: Error codes of the Web client and of the
    /// native headers, 115066. Inferred: The name of the constant says so.
    public static var resourceInvalidFileMD5: Self { Self("resourceInvalidFileMD5", 115066) }

    /// The checksum of a part of the file is wrong.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_RES_INVALID_PART_MD5`. Source: Error codes of the Web client and of the
    /// native headers, 115068. Inferred: The name of the constant says so.
    public static var resourceInvalidPartMD5: Self { Self("resourceInvalidPartMD5", 115068) }

    /// The connection was refused at its start because the user was kicked out.
    ///
    /// Web SDK: `HELLO_ANSWER_KICKED_OUT`. Source: Error codes of the Web client and of the native headers, 1002.
    public static var helloAnswerKickedOut: Self { Self("helloAnswerKickedOut", 1002) }

    /// No SDKAppID was given.
    ///
    /// Web SDK: `NO_SDKAPPID`. Source: Error codes of the Web client and of the native headers, 2000.
    public static var noSdkAppID: Self { Self("noSdkAppID", 2000) }

    /// No account type was given.
    ///
    /// Web SDK: `NO_ACCOUNT_TYPE`. Source: Error codes of the Web client and of the native headers, 2001.
    public static var noAccountType: Self { Self("noAccountType", 2001) }

    /// The login came without a userID.
    ///
    /// Web SDK: `NO_IDENTIFIER`. Source: Error codes of the Web client and of the native headers, 2002.
    public static var noIdentifier: Self { Self("noIdentifier", 2002) }

    /// The login came without a userSig.
    ///
    /// Web SDK: `NO_USERSIG`. Source: Error codes of the Web client and of the native headers, 2003.
    public static var noUserSig: Self { Self("noUserSig", 2003) }

    /// The answer to the login lacks the service's id of the user.
    ///
    /// Web SDK: `NO_TINYID`. Source: Error codes of the Web client and of the native headers, 2022.
    public static var noTinyID: Self { Self("noTinyID", 2022) }

    /// The answer to the login lacks the session's key.
    ///
    /// Web SDK: `NO_A2KEY`. Source: Error codes of the Web client and of the native headers, 2023.
    public static var noSessionKey: Self { Self("noSessionKey", 2023) }

    /// A login of the same user is on its way already.
    ///
    /// Web SDK: `REPEAT_LOGIN`. Source: Error codes of the Web client and of the native headers, 2025.
    public static var repeatLogin: Self { Self("repeatLogin", 2025) }

    /// No permission to upload could be got.
    ///
    /// The same call may succeed later. Web SDK: `COS_GET_SIG_FAIL`. Source: Error codes of the Web client and of the
    /// native headers, 2041.
    public static var uploadGetSigFail: Self { Self("uploadGetSigFail", 2041) }

    /// The message couldn't be sent.
    ///
    /// The same call may succeed later. Web SDK: `MSG_SEND_FAIL`. Source: Error codes of the Web client and of the
    /// native headers, 2100.
    public static var messageSendFail: Self { Self("messageSendFail", 2100) }

    /// The function that was to hear of the upload's progress failed.
    ///
    /// Web SDK: `MSG_ONPROGRESS_FUNCTION_ERROR`. Source: Error codes of the Web client and of the native headers, 2109.
    public static var messageOnprogressFunctionError: Self { Self("messageOnprogressFunctionError", 2109) }

    /// The messages couldn't be deleted.
    ///
    /// The same call may succeed later. Web SDK: `MSG_DELETE_FAIL`. Source: Error codes of the Web client and of the
    /// native headers, 2111.
    public static var messageDeleteFail: Self { Self("messageDeleteFail", 2111) }

    /// The conversations couldn't all be marked as read.
    ///
    /// The same call may succeed later. Web SDK: `MSG_UNREAD_ALL_FAIL`. Source: Error codes of the Web client and of
    /// the native headers, 2112.
    public static var messageUnreadAllFail: Self { Self("messageUnreadAllFail", 2112) }

    /// System notices of groups can't be deleted.
    ///
    /// Web SDK: `CANNOT_DELETE_GRP_SYSTEM_NOTICE`. Source: Error codes of the Web client and of the native headers,
    /// 2116.
    public static var cannotDeleteGroupSystemNotice: Self { Self("cannotDeleteGroupSystemNotice", 2116) }

    /// No image was chosen.
    ///
    /// Web SDK: `MSG_I_SELECT_F_FIRST`. Source: Error codes of the Web client and of the native headers, 2251.
    public static var messageImageSelectFileFirst: Self { Self("messageImageSelectFileFirst", 2251) }

    /// The audio couldn't be uploaded.
    ///
    /// The same call may succeed later. Web SDK: `MSG_A_UPLOAD_FAIL`. Source: Error codes of the Web client and of the
    /// native headers, 2300.
    public static var messageAudioUploadFail: Self { Self("messageAudioUploadFail", 2300) }

    /// The video couldn't be uploaded.
    ///
    /// The same call may succeed later. Web SDK: `MSG_V_UPLOAD_FAIL`. Source: Error codes of the Web client and of the
    /// native headers, 2350.
    public static var messageVideoUploadFail: Self { Self("messageVideoUploadFail", 2350) }

    /// The file couldn't be uploaded.
    ///
    /// The same call may succeed later. Web SDK: `MSG_F_UPLOAD_FAIL`. Source: Error codes of the Web client and of the
    /// native headers, 2400.
    public static var messageFileUploadFail: Self { Self("messageFileUploadFail", 2400) }

    /// No file was chosen.
    ///
    /// Web SDK: `MSG_F_SELECT_F_FIRST`. Source: Error codes of the Web client and of the native headers, 2401.
    public static var messageFileSelectFileFirst: Self { Self("messageFileSelectFileFirst", 2401) }

    /// The file has no address.
    ///
    /// Web SDK: `MSG_F_URL_IS_EMPTY`. Source: Error codes of the Web client and of the native headers, 2403.
    public static var messageFileURLIsEmpty: Self { Self("messageFileURLIsEmpty", 2403) }

    /// The messages in a merger message couldn't be downloaded.
    ///
    /// The same call may succeed later. Web SDK: `MSG_MERGER_DOWNLOAD_FAIL`. Source: Error codes of the Web client and
    /// of the native headers, 2452.
    public static var messageMergerDownloadFail: Self { Self("messageMergerDownloadFail", 2452) }

    /// The message to forward holds parts that can't be forwarded.
    ///
    /// Web SDK: `MSG_FORWARD_INVALID_ELEMENTS`. Source: Error codes of the Web client and of the native headers, 2454.
    public static var messageForwardInvalidElements: Self { Self("messageForwardInvalidElements", 2454) }

    /// There is no such user or group.
    ///
    /// Web SDK: `USER_OR_GRP_NOT_FOUND`. Source: Error codes of the Web client and of the native headers, 2501.
    public static var userOrGroupNotFound: Self { Self("userOrGroupNotFound", 2501) }

    /// The conversation is of a kind that the client doesn't know.
    ///
    /// Web SDK: `CONV_UN_RECORDED_TYPE`. Source: Error codes of the Web client and of the native headers, 2502.
    public static var conversationUnRecordedType: Self { Self("conversationUnRecordedType", 2502) }

    /// The id isn't one that a group can have.
    ///
    /// Web SDK: `ILLEGAL_GRP_ID`. Source: Error codes of the Web client and of the native headers, 2602.
    public static var illegalGroupID: Self { Self("illegalGroupID", 2602) }

    /// The client doesn't know the group.
    ///
    /// Web SDK: `CANNOT_FIND_GRP`. Source: Error codes of the Web client and of the native headers, 2603.
    public static var cannotFindGroup: Self { Self("cannotFindGroup", 2603) }

    /// The group couldn't be joined.
    ///
    /// Web SDK: `JOIN_GRP_FAIL`. Source: Error codes of the Web client and of the native headers, 2660.
    public static var joinGroupFail: Self { Self("joinGroupFail", 2660) }

    /// Without a login only live groups can be joined.
    ///
    /// Web SDK: `CANNOT_JOIN_NON_AVCHATROOM_WITHOUT_LOGIN`. Source: Error codes of the Web client and of the native
    /// headers, 2662.
    public static var cannotJoinNonLiveGroupWithoutLogin: Self { Self("cannotJoinNonLiveGroupWithoutLogin", 2662) }

    /// A value for the profile isn't allowed.
    ///
    /// Web SDK: `UPDATE_PROFILE_INVALID_PARAM`. Source: Error codes of the Web client and of the native headers, 2721.
    public static var updateProfileInvalidParam: Self { Self("updateProfileInvalidParam", 2721) }

    /// The network failed.
    ///
    /// The same call may succeed later. Web SDK: `NETWORK_ERROR`. Source: Error codes of the Web client and of the
    /// native headers, 2800.
    public static var networkError: Self { Self("networkError", 2800) }

    /// There is no network.
    ///
    /// The same call may succeed later. Web SDK: `NO_NETWORK`. Source: Error codes of the Web client and of the native
    /// headers, 2805.
    public static var noNetwork: Self { Self("noNetwork", 2805) }

    /// Something unforeseen went wrong in the client.
    ///
    /// Web SDK: `UNCAUGHT_ERROR`. Source: Error codes of the Web client and of the native headers, 2903.
    public static var uncaughtError: Self { Self("uncaughtError", 2903) }

    /// The operation isn't allowed, or an experimental call was misused.
    ///
    /// Web SDK: `INVALID_OPERATION`. Source: Error codes of the Web client and of the native headers, 2905.
    public static var invalidOperation: Self { Self("invalidOperation", 2905) }

    /// The command isn't one of the real-time communication service.
    ///
    /// Web SDK: `INVALID_TRTC_CMD`. Source: Error codes of the Web client and of the native headers, 2995. Inferred:
    /// The name of the constant says so.
    public static var invalidTrtcCommand: Self { Self("invalidTrtcCommand", 2995) }

    /// The client has no description of the request.
    ///
    /// Web SDK: `CANNOT_FIND_PROTOCOL`. Source: Error codes of the Web client and of the native headers, 2997.
    public static var cannotFindProtocol: Self { Self("cannotFindProtocol", 2997) }

    /// The client was built without the module that the call needs.
    ///
    /// Web SDK: `CANNOT_FIND_MODULE`. Source: Error codes of the Web client and of the native headers, 2998.
    public static var cannotFindModule: Self { Self("cannotFindModule", 2998) }

    /// The client isn't ready yet.
    ///
    /// The same call may succeed later. Web SDK: `SDK_IS_NOT_READY`. Source: Error codes of the Web client and of the
    /// native headers, 2999.
    public static var sdkIsNotReady: Self { Self("sdkIsNotReady", 2999) }

    /// A login is on its way.
    ///
    /// The same call may succeed later. Web SDK: `LOGGING_IN`. Source: Error codes of the Web client and of the native
    /// headers, 3000.
    public static var loggingIn: Self { Self("loggingIn", 3000) }

    /// The last login failed.
    ///
    /// Web SDK: `LOGIN_FAILED`. Source: Error codes of the Web client and of the native headers, 3001.
    public static var loginFailed: Self { Self("loginFailed", 3001) }

    /// The user was kicked out by a login on another device.
    ///
    /// Web SDK: `KICKED_OUT_MULT_DEVICE`. Source: Error codes of the Web client and of the native headers, 3002.
    public static var kickedOutMultipleDevice: Self { Self("kickedOutMultipleDevice", 3002) }

    /// The user was kicked out by another instance of the account.
    ///
    /// Web SDK: `KICKED_OUT_MULT_ACCOUNT`. Source: Error codes of the Web client and of the native headers, 3003.
    public static var kickedOutMultipleAccount: Self { Self("kickedOutMultipleAccount", 3003) }

    /// The user was kicked out because the userSig ran out.
    ///
    /// Web SDK: `KICKED_OUT_USERSIG_EXPIRED`. Source: Error codes of the Web client and of the native headers, 3004.
    public static var kickedOutUserSigExpired: Self { Self("kickedOutUserSigExpired", 3004) }

    /// The user was kicked out by the app's own server.
    ///
    /// Web SDK: `KICKED_OUT_REST_API`. Source: Error codes of the Web client and of the native headers, 3006.
    public static var kickedOutRESTAPI: Self { Self("kickedOutRESTAPI", 3006) }

    /// The text holds a word that the client filters out.
    ///
    /// Web SDK: `PROFANITY_FOUND`. Source: Error codes of the Web client and of the native headers, 3123.
    public static var profanityFound: Self { Self("profanityFound", 3123) }

    /// The options of the call are empty.
    ///
    /// Web SDK: `OPTIONS_IS_EMPTY`. Source: Error codes of the Web client and of the native headers, 3153.
    public static var optionsIsEmpty: Self { Self("optionsIsEmpty", 3153) }

    /// An argument is missing, has the wrong form or goes beyond a limit. The client refuses it without a code.
    ///
    /// Source: What the Web client 3.4.1 does against a stand-in service, Where the pages are silent.
    public static var invalidParameter: Self { Self("invalidParameter") }

    /// Nobody has logged in yet.
    ///
    /// Web SDK: `USER_NOT_LOGGED_IN`. Source: Error codes of the Web client and of the native headers, 2024; What the
    /// Web client 3.4.1 does against a stand-in service, Where the pages are silent.
    public static var userNotLoggedIn: Self { Self("userNotLoggedIn", 2024) }

    /// The user has logged out or was kicked out.
    ///
    /// Web SDK: `LOGGED_OUT`. Source: Error codes of the Web client and of the native headers, 3005; What the Web
    /// client 3.4.1 does against a stand-in service, Where the pages are silent.
    public static var loggedOut: Self { Self("loggedOut", 3005) }

    /// The service didn't answer in time; in a mini program the domain may not be allowed.
    ///
    /// The same call may succeed later. Web SDK: `NETWORK_TIMEOUT`. Source: Web SDK reference, v3.3.2 and before
    /// (Chinese), login; Error codes of the Web client and of the native headers, 2801.
    public static var networkTimeout: Self { Self("networkTimeout", 2801) }

    /// The edition that was bought doesn't have the feature.
    ///
    /// Web SDK: `CANNOT_USE_COMMERCIAL_ABILITY`. Source: Error codes of the Web client and of the native headers, 3122;
    /// What the Web client 3.4.1 does against a stand-in service, Where the pages are silent.
    public static var featureNotPurchased: Self { Self("featureNotPurchased", 3122) }

    /// No package was bought, or it has run out, or it isn't in force yet.
    ///
    /// Web SDK: `ERR_SVR_COMM_INVALID_SERVICE`. Native SDK (C API, Unity): `ERR_SVR_COMM_INVALID_SERVICE`. Source: Web
    /// SDK reference, v3.3.2 and before (Chinese), login; Error codes of the Web client and of the native headers,
    /// 60020.
    public static var serviceNotPurchased: Self { Self("serviceNotPurchased", 60020) }

    /// The method was called too often in a short time.
    ///
    /// The same call may succeed later. Web SDK: `OVER_FREQUENCY_LIMIT`. Source: Error codes of the Web client and of
    /// the native headers, 2996.
    public static var tooFrequent: Self { Self("tooFrequent", 2996) }

    /// The user's list has no such conversation.
    ///
    /// Web SDK: `CONV_NOT_FOUND`. Source: Error codes of the Web client and of the native headers, 2500; What the Web
    /// client 3.4.1 does against a stand-in service, Where the pages are silent.
    public static var conversationNotFound: Self { Self("conversationNotFound", 2500) }

    /// The id has a form that the method can't be used with.
    ///
    /// Web SDK: `INVALID_CONV_ID`. Source: Error codes of the Web client and of the native headers, 2503; What the Web
    /// client 3.4.1 does against a stand-in service, Where the pages are silent.
    public static var invalidConversationID: Self { Self("invalidConversationID", 2503) }

    /// The call names more conversations than one call may.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_CONV_CONV_MARK_REQ_COUNT_EXCEED_LIMIT`. Source: Error codes of the Web
    /// client and of the native headers, 51006.
    public static var tooManyConversations: Self { Self("tooManyConversations", 51006) }

    /// The user has no conversation group of this name.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_CONV_CONV_GROUP_NOT_EXIST`. Source: Conversation groups, Web (Chinese),
    /// 删除会话分组; Conversation groups, Web (English), Deleting a conversation group; Error codes of the Web client and of
    /// the native headers, 51009.
    public static var conversationGroupNotFound: Self { Self("conversationGroupNotFound", 51009) }

    /// The user has as many conversation groups as there may be.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_CONV_CONV_GROUP_TOTAL_COUNT_EXCEED_LIMIT`. Source: Conversation groups, Web
    /// (Chinese), 新建会话分组; Conversation groups, Web (English), Creating a conversation group; Error codes of the Web
    /// client and of the native headers, 51010.
    public static var conversationGroupLimitReached: Self { Self("conversationGroupLimitReached", 51010) }

    /// The name of a conversation group is too long.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_CONV_CONV_GROUP_NAME_EXCEED_LENGTH`. Source: Conversation groups, Unity
    /// (Chinese), 新建会话分组; Error codes of the Web client and of the native headers, 51011.
    public static var conversationGroupNameInvalid: Self { Self("conversationGroupNameInvalid", 51011) }

    /// The message wasn't made by this client, or was sent already.
    ///
    /// Web SDK: `MSG_INSTANCE_REQUIRED`. Source: Error codes of the Web client and of the native headers, 2105.
    public static var messageInstanceRequired: Self { Self("messageInstanceRequired", 2105) }

    /// Messages can be sent to users and groups alone, not to the system conversation.
    ///
    /// Web SDK: `MSG_INVALID_CONV_TYPE`. Source: Web SDK reference, v3.3.2 and before (Chinese), sendMessage; Error
    /// codes of the Web client and of the native headers, 2106.
    public static var conversationTypeInvalid: Self { Self("conversationTypeInvalid", 2106) }

    /// The body of the message is larger than 12 KB.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_COMM_BODY_SIZE_LIMIT`. Source: Web SDK reference, v3.3.2 and before
    /// (Chinese), sendMessage; Error codes of the Web client and of the native headers, 80002.
    public static var messageBodyTooLarge: Self { Self("messageBodyTooLarge", 80002) }

    /// The account of the sender or the receiver doesn't exist.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_INVALID_ID`. Source: Error codes of the Web client and of the native
    /// headers, 20003.
    public static var messageAccountInvalid: Self { Self("messageAccountInvalid", 20003) }

    /// One of the two users has blocked the other.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_IN_PEER_BLACKLIST`. Source: Error codes of the Web client and of the
    /// native headers, 20007.
    public static var blockedByPeer: Self { Self("blockedByPeer", 20007) }

    /// Sender and receiver aren't friends, and the app lets friends alone write to each other.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_BOTH_NOT_FRIEND`. Source: Web SDK reference, v3.3.2 and before
    /// (Chinese), sendMessage; Error codes of the Web client and of the native headers, 20009.
    public static var notFriends: Self { Self("notFriends", 20009) }

    /// The group's type is missing or unknown, or the id wished for is malformed.
    ///
    /// Web SDK: `ILLEGAL_GRP_TYPE`. Source: Error codes of the Web client and of the native headers, 2600; What the Web
    /// client 3.4.1 does against a stand-in service, Where the pages are silent.
    public static var groupTypeInvalid: Self { Self("groupTypeInvalid", 2600) }

    /// The user named isn't a member of the group.
    ///
    /// Web SDK: `MEMBER_NOT_IN_GRP`. Source: Error codes of the Web client and of the native headers, 2623.
    public static var memberNotInGroup: Self { Self("memberNotInGroup", 2623) }

    /// Nobody can be added to a live group; its members join by themselves.
    ///
    /// Web SDK: `CANNOT_ADD_MEMBER_IN_AVCHATROOM`. Source: Error codes of the Web client and of the native headers,
    /// 2661.
    public static var cannotAddMembersToLiveGroup: Self { Self("cannotAddMembersToLiveGroup", 2661) }

    /// Nobody can mute themselves.
    ///
    /// Web SDK: `CANNOT_MUTE_SELF`. Source: Error codes of the Web client and of the native headers, 2685.
    public static var cannotMuteSelf: Self { Self("cannotMuteSelf", 2685) }

    /// Live groups don't know this about their members and messages.
    ///
    /// Web SDK: `OPERATION_NOT_SUPPORTED_IN_AVCHATROOM`. Source: Web SDK reference, v3.3.2 and before (Chinese),
    /// getGroupMemberProfile; Error codes of the Web client and of the native headers, 2687.
    public static var notSupportedInLiveGroup: Self { Self("notSupportedInLiveGroup", 2687) }

    /// The user isn't a member of the group, or has no right to do this in it.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_PERMISSION_DENY`. Source: Web SDK reference, v3.3.2 and before
    /// (Chinese), addGroupMember; Error codes of the Web client and of the native headers, 10007.
    public static var groupPermissionDenied: Self { Self("groupPermissionDenied", 10007) }

    /// There is no such group.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_NOT_FOUND`. Source: Error codes of the Web client and of the native
    /// headers, 10010.
    public static var groupNotFound: Self { Self("groupNotFound", 10010) }

    /// The user is muted in the group.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_SHUTUP_DENY`. Source: Error codes of the Web client and of the native
    /// headers, 10017.
    public static var groupMemberMuted: Self { Self("groupMemberMuted", 10017) }

    /// An account named in the call doesn't exist.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_ACCOUNT_NOT_FOUND`. Source: Web SDK reference, v3.3.2 and before
    /// (Chinese), addGroupMember; Error codes of the Web client and of the native headers, 10019.
    public static var groupAccountNotFound: Self { Self("groupAccountNotFound", 10019) }

    /// Another group has the id already.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_GROUPID_IN_USED`. Source: Error codes of the Web client and of the
    /// native headers, 10021.
    public static var groupIDInUse: Self { Self("groupIDInUse", 10021) }

    /// Nobody can block themselves.
    ///
    /// Web SDK: `CANNOT_ADD_SELF_TO_BLACKLIST`. Source: Error codes of the Web client and of the native headers, 2742.
    public static var cannotBlockSelf: Self { Self("cannotBlockSelf", 2742) }

    /// The user has blocked as many users as can be blocked.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_BLACKLIST_LIMIT`. Source: Error codes of the Web client and of
    /// the native headers, 30013.
    public static var blacklistLimitReached: Self { Self("blacklistLimitReached", 30013) }

    /// Nobody follows themselves, which comes with the user and not as a failure of the call, and no list goes on from
    /// a cursor that it didn't give.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_INVALID_PARAMETERS`. Source: Error codes of the Web client and of
    /// the native headers, 30001.
    public static var followParametersInvalid: Self { Self("followParametersInvalid", 30001) }

    /// The user follows as many as can be followed. It comes with the user, not as a failure of the call.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_SELF_FOLLOWING_COUNT_EXCEEDS_LIMIT`. Source: Error codes of the
    /// Web client and of the native headers, 32100.
    public static var followingLimitReached: Self { Self("followingLimitReached", 32100) }

    /// The other user has as many followers as there may be; the pages know of no such limit.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_PEER_FOLLOWERS_COUNT_EXCEEDS_LIMIT`. Source: Error codes of the
    /// Web client and of the native headers, 32101.
    public static var peerFollowersLimitReached: Self { Self("peerFollowersLimitReached", 32101) }

    /// The user has as many mutual followers as there may be; the pages know of no such limit.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_SELF_MUTUAL_FOLLOWERS_COUNT_EXCEEDS_LIMIT`. Source: Error codes
    /// of the Web client and of the native headers, 32102.
    public static var mutualFollowersLimitReached: Self { Self("mutualFollowersLimitReached", 32102) }

    /// The other user has as many mutual followers as there may be; the pages know of no such limit.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_PEER_MUTUAL_FOLLOWERS_COUNT_EXCEEDS_LIMIT`. Source: Error codes
    /// of the Web client and of the native headers, 32103.
    public static var peerMutualFollowersLimitReached: Self { Self("peerMutualFollowersLimitReached", 32103) }

    /// There is no such wish for friendship on the user's list.
    ///
    /// Web SDK: `FRIEND_APPLICATION_NOT_EXIST`. Source: Error codes of the Web client and of the native headers, 2716.
    public static var friendApplicationNotFound: Self { Self("friendApplicationNotFound", 2716) }

    /// One of the two users has as many wishes for friendship waiting as there may be.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_PENDENCY_LIMIT`. Source: Error codes of the Web client and of the
    /// native headers, 30012.
    public static var friendApplicationLimitReached: Self { Self("friendApplicationLimitReached", 30012) }

    /// The user has a friend group of this name already.
    ///
    /// Web SDK: `FRIEND_GRP_EXISTED`. Source: Error codes of the Web client and of the native headers, 2710.
    public static var friendGroupExists: Self { Self("friendGroupExists", 2710) }

    /// The user has no friend group of this name.
    ///
    /// Web SDK: `FRIEND_GRP_NOT_EXIST`. Source: Error codes of the Web client and of the native headers, 2711.
    public static var friendGroupNotFound: Self { Self("friendGroupNotFound", 2711) }

    /// The user has as many friend groups as there may be.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_GROUP_COUNT_LIMIT`. Source: Error codes of the Web client and of
    /// the native headers, 30011.
    public static var friendGroupLimitReached: Self { Self("friendGroupLimitReached", 30011) }

    /// The user named isn't a friend of the caller's.
    ///
    /// Web SDK: `NOT_MY_FRIEND`. Source: Error codes of the Web client and of the native headers, 2700.
    public static var notMyFriend: Self { Self("notMyFriend", 2700) }

    /// The other user is a friend already.
    ///
    /// Web SDK: `ALREADY_MY_FRIEND`. Source: Error codes of the Web client and of the native headers, 2701.
    public static var alreadyFriends: Self { Self("alreadyFriends", 2701) }

    /// There is no such user.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_ACCOUNT_NOT_FOUND`. Source: Error codes of the Web client and of
    /// the native headers, 30003.
    public static var friendAccountNotFound: Self { Self("friendAccountNotFound", 30003) }

    /// The administrator has forbidden the user to ask for friendship.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_ADD_FRIEND_DENY`. Source: Error codes of the Web client and of
    /// the native headers, 30009; Web SDK reference, v3.3.2 and before (Chinese), updateMyProfile. Inferred: The page
    /// has the ban and no error; the code's name fits.
    public static var friendRequestsForbidden: Self { Self("friendRequestsForbidden", 30009) }

    /// The user has as many friends as there may be.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_COUNT_LIMIT`. Source: Error codes of the Web client and of the
    /// native headers, 30010.
    public static var friendLimitReached: Self { Self("friendLimitReached", 30010) }

    /// The other user has as many friends as there may be.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_PEER_FRIEND_LIMIT`. Source: Error codes of the Web client and of
    /// the native headers, 30014.
    public static var peerFriendLimitReached: Self { Self("peerFriendLimitReached", 30014) }

    /// The user has blocked the other one.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_IN_SELF_BLACKLIST`. Source: Error codes of the Web client and of
    /// the native headers, 30515.
    public static var friendBlockedBySelf: Self { Self("friendBlockedBySelf", 30515) }

    /// The other user has blocked this one.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_IN_PEER_BLACKLIST`. Source: Error codes of the Web client and of
    /// the native headers, 30525.
    public static var friendBlockedByPeer: Self { Self("friendBlockedByPeer", 30525) }

    /// The other user doesn't want to become anybody's friend.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_ALLOW_TYPE_DENY_ANY`. Source: Error codes of the Web client and
    /// of the native headers, 30516.
    public static var friendshipDenied: Self { Self("friendshipDenied", 30516) }

    /// The other user has to agree first. It comes as an answer, not as a failure.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_ALLOW_TYPE_NEED_CONFIRM`. Source: Web SDK reference, v3.3.2 and
    /// before (Chinese), addFriend; Error codes of the Web client and of the native headers, 30539.
    public static var friendshipNeedsConfirmation: Self { Self("friendshipNeedsConfirmation", 30539) }

    /// The user to be taken off the list isn't a friend. It comes with the user, not as a failure of the call.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_FRIENDSHIP_DEL_NONFRIEND`. Source: Error codes of the Web client and of the
    /// native headers, 31704.
    public static var deletedNonFriend: Self { Self("deletedNonFriend", 31704) }

    /// Nobody can apply to join a work group; its members add others.
    ///
    /// Web SDK: `CANNOT_JOIN_WORK`. Source: Error codes of the Web client and of the native headers, 2601; Web SDK
    /// reference, v3.3.2 and before (Chinese), joinGroup.
    public static var cannotJoinWorkGroup: Self { Self("cannotJoinWorkGroup", 2601) }

    /// The group has as many members as it may have.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_FULL_MEMBER_COUNT`. Source: Error codes of the Web client and of the
    /// native headers, 10014.
    public static var groupFull: Self { Self("groupFull", 10014) }

    /// Somebody has decided about the application already.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_REQ_ALLREADY_BEEN_PROCESSED`. Source: Error codes of the Web client
    /// and of the native headers, 10024.
    public static var groupApplicationHandled: Self { Self("groupApplicationHandled", 10024) }

    /// The user is in as many groups as a user may.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_COUNT_LIMIT`. Source: Error codes of the Web client and of the native
    /// headers, 10037.
    public static var groupCountLimitReached: Self { Self("groupCountLimitReached", 10037) }

    /// The group has no attribute with this key.
    ///
    /// Source: Error codes of the Web client and of the native headers, 10050.
    public static var groupAttributeNotFound: Self { Self("groupAttributeNotFound", 10050) }

    /// Somebody has changed the attributes, and this client hasn't seen it; fetch them, then try again.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_GROUP_ATTRIBUTE_WRITE_CONFILCT`. Source:
    /// Web SDK reference, v3.3.2 and before (Chinese), initGroupAttributes; Error codes of the Web client and of the
    /// native headers, 10056.
    public static var groupAttributesConflict: Self { Self("groupAttributesConflict", 10056) }

    /// The owner of the group alone can do it.
    ///
    /// Web SDK: `NOT_OWNER`. Source: Error codes of the Web client and of the native headers, 2681.
    public static var notGroupOwner: Self { Self("notGroupOwner", 2681) }

    /// Work groups and live groups have no other roles than owner and member.
    ///
    /// Web SDK: `CANNOT_SET_MEMBER_ROLE_IN_WORK_AND_AVCHATROOM`. Source: Web SDK reference, v3.3.2 and before
    /// (Chinese), setGroupMemberRole; Error codes of the Web client and of the native headers, 2682.
    public static var cannotSetRoleInGroup: Self { Self("cannotSetRoleInGroup", 2682) }

    /// The role can't be given in this group.
    ///
    /// Web SDK: `INVALID_MEMBER_ROLE`. Source: Error codes of the Web client and of the native headers, 2683.
    public static var memberRoleInvalid: Self { Self("memberRoleInvalid", 2683) }

    /// Nobody can set their own role.
    ///
    /// Web SDK: `CANNOT_SET_SELF_MEMBER_ROLE`. Source: Error codes of the Web client and of the native headers, 2684.
    public static var cannotSetOwnRole: Self { Self("cannotSetOwnRole", 2684) }

    /// The name card is too long.
    ///
    /// Native SDK (C API, Unity): `ERR_SDK_GROUP_INVALID_NAME_CARD`. Source: Error codes of the Web client and of the
    /// native headers, 8506.
    public static var nameCardInvalid: Self { Self("nameCardInvalid", 8506) }

    /// The service doesn't take the arguments.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_INVALID_PARAMETERS`. Source: Error codes of the Web client and of the
    /// native headers, 10004.
    public static var groupParametersInvalid: Self { Self("groupParametersInvalid", 10004) }

    /// Whoever is removed from a live group is so for a number of seconds.
    ///
    /// Web SDK: `BAN_DURATION_INVALID`. Source: Error codes of the Web client and of the native headers, 2686.
    public static var banDurationInvalid: Self { Self("banDurationInvalid", 2686) }

    /// A live group can't be handed over.
    ///
    /// Web SDK: `CANNOT_CHANGE_OWNER_IN_AVCHATROOM`. Source: Error codes of the Web client and of the native headers,
    /// 2620; Web SDK reference, v3.3.2 and before (Chinese), changeGroupOwner.
    public static var cannotChangeOwnerOfLiveGroup: Self { Self("cannotChangeOwnerOfLiveGroup", 2620) }

    /// Nobody can hand a group over to themselves.
    ///
    /// Web SDK: `CANNOT_CHANGE_OWNER_TO_SELF`. Source: Error codes of the Web client and of the native headers, 2621.
    public static var cannotChangeOwnerToSelf: Self { Self("cannotChangeOwnerToSelf", 2621) }

    /// A work group can't be dissolved.
    ///
    /// Web SDK: `CANNOT_DISMISS_WORK`. Source: Error codes of the Web client and of the native headers, 2622; Web SDK
    /// reference, v3.3.2 and before (Chinese), dismissGroup.
    public static var cannotDismissWorkGroup: Self { Self("cannotDismissWorkGroup", 2622) }

    /// The owner can leave a work group alone.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_SUPER_NOT_ALLOW_QUIT`. Source: Error codes of the Web client and of
    /// the native headers, 10009; Web SDK reference, v3.3.2 and before (Chinese), quitGroup.
    public static var ownerCannotQuit: Self { Self("ownerCannotQuit", 10009) }

    /// The service never gave this cursor.
    ///
    /// Web SDK: `MSG_SEARCH_CURSOR_INVALID`. Source: Error codes of the Web client and of the native headers, 27002.
    public static var searchCursorInvalid: Self { Self("searchCursorInvalid", 27002) }

    /// The cursor is too old; the search has to be started anew.
    ///
    /// Web SDK: `MSG_SEARCH_CURSOR_EXPIRED`. Source: Error codes of the Web client and of the native headers, 27003.
    public static var searchCursorExpired: Self { Self("searchCursorExpired", 27003) }

    /// Somebody else changed the key first; the latest value comes with the result.
    ///
    /// The same call may succeed later. Native SDK (C API, Unity): `ERR_SVR_MSG_EXTENSION_CONFLICT`. Source: Web SDK
    /// reference, v3.3.2 and before (Chinese), setMessageExtensions; Error codes of the Web client and of the native
    /// headers, 23001.
    public static var messageExtensionConflict: Self { Self("messageExtensionConflict", 23001) }

    /// The message has no such key.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_EXTENSION_NOT_EXIST`. Source: Error codes of the Web client and of the
    /// native headers, 23004.
    public static var messageExtensionNotFound: Self { Self("messageExtensionNotFound", 23004) }

    /// The message doesn't consist of merged messages.
    ///
    /// Web SDK: `MSG_MERGER_TYPE_INVALID`. Source: Error codes of the Web client and of the native headers, 2450.
    public static var notMerged: Self { Self("notMerged", 2450) }

    /// The service has no merged messages under this key.
    ///
    /// Web SDK: `MSG_MERGER_KEY_INVALID`. Source: Error codes of the Web client and of the native headers, 2451.
    public static var mergerKeyInvalid: Self { Self("mergerKeyInvalid", 2451) }

    /// Messages of this type can't be passed on.
    ///
    /// Web SDK: `MSG_FORWARD_TYPE_INVALID`. Source: Error codes of the Web client and of the native headers, 2453.
    public static var cannotForwardMessage: Self { Self("cannotForwardMessage", 2453) }

    /// Somebody else has changed the message meanwhile.
    ///
    /// Web SDK: `MSG_MODIFY_CONFLICT`. Source: Web SDK reference, v3.3.2 and before (Chinese), modifyMessage; Error
    /// codes of the Web client and of the native headers, 2480.
    public static var modifyConflict: Self { Self("modifyConflict", 2480) }

    /// Messages of a live group can't be changed.
    ///
    /// Web SDK: `MSG_MODIFY_DISABLED_IN_AVCHATROOM`. Source: Web SDK reference, v3.3.2 and before (Chinese),
    /// modifyMessage; Error codes of the Web client and of the native headers, 2481.
    public static var cannotModifyInLiveGroup: Self { Self("cannotModifyInLiveGroup", 2481) }

    /// There is no such message.
    ///
    /// Source: Web SDK reference, v3.3.2 and before (Chinese), modifyMessage; Error codes of the Web client and of the
    /// native headers, 20026.
    public static var messageNotFound: Self { Self("messageNotFound", 20026) }

    /// Nothing in the call is to change the profile.
    ///
    /// Web SDK: `UPDATE_PROFILE_NO_KEY`. Source: Error codes of the Web client and of the native headers, 2722.
    public static var profileUpdateEmpty: Self { Self("profileUpdateEmpty", 2722) }

    /// No field of this name was set up for the app.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_PROFILE_TAG_NOT_FOUND`. Source: Error codes of the Web client and of the
    /// native headers, 40009.
    public static var profileFieldNotFound: Self { Self("profileFieldNotFound", 40009) }

    /// The value of a field is too long.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_PROFILE_SIZE_LIMIT`. Source: Error codes of the Web client and of the native
    /// headers, 40601.
    public static var profileValueTooLong: Self { Self("profileValueTooLong", 40601) }

    /// A field can't have this value.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_PROFILE_VALUE_ERROR`. Source: Error codes of the Web client and of the
    /// native headers, 40605.
    public static var profileValueInvalid: Self { Self("profileValueInvalid", 40605) }

    /// The message has as many different reactions as it can have.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_REACTION_COUNT_LIMIT`. Source: Web SDK reference, v3.3.2 and before
    /// (Chinese), addMessageReaction; Error codes of the Web client and of the native headers, 23005.
    public static var tooManyReactions: Self { Self("tooManyReactions", 23005) }

    /// As many users as can be have put the reaction.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_REACTION_USER_COUNT_LIMIT`. Source: Web SDK reference, v3.3.2 and before
    /// (Chinese), addMessageReaction; Error codes of the Web client and of the native headers, 23006.
    public static var tooManyUsersOfReaction: Self { Self("tooManyUsersOfReaction", 23006) }

    /// The user has put the reaction already.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_REACTION_ALREADY_CONTAIN_USER`. Source: Web SDK reference, v3.3.2 and
    /// before (Chinese), addMessageReaction; Error codes of the Web client and of the native headers, 23007.
    public static var reactionPutAlready: Self { Self("reactionPutAlready", 23007) }

    /// Nobody has put the reaction on the message.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_REACTION_NOT_EXISTS`. Source: Web SDK reference, v3.3.2 and before
    /// (Chinese), removeMessageReaction; Error codes of the Web client and of the native headers, 23008.
    public static var reactionNotFound: Self { Self("reactionNotFound", 23008) }

    /// Others have put the reaction on the message, the user hasn't.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_REACTION_NOT_CONTAIN_USER`. Source: Web SDK reference, v3.3.2 and before
    /// (Chinese), removeMessageReaction; Error codes of the Web client and of the native headers, 23009.
    public static var reactionNotPut: Self { Self("reactionNotPut", 23009) }

    /// None of the messages asks for a read receipt.
    ///
    /// Web SDK: `READ_RECEIPT_MSG_LIST_EMPTY`. Source: Error codes of the Web client and of the native headers, 2114.
    public static var readReceiptNotNeeded: Self { Self("readReceiptNotNeeded", 2114) }

    /// The service knows of no read receipts for the group's message.
    ///
    /// Source: Web SDK reference, v3.3.2 and before (Chinese), getGroupMessageReadMemberList; Error codes of the Web
    /// client and of the native headers, 10062.
    public static var readReceiptNotFound: Self { Self("readReceiptNotFound", 10062) }

    /// The message can't be taken back; in a one-to-one conversation it is somebody else's.
    ///
    /// Web SDK: `MSG_REVOKE_FAIL`. Source: Error codes of the Web client and of the native headers, 2110. Inferred: No
    /// document names the error for a message of the other side; the code's meaning fits.
    public static var revokeFailed: Self { Self("revokeFailed", 2110) }

    /// The message was sent too long ago to be taken back.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_MSG_REVOKE_TIME_LIMIT`. Source: Error codes of the Web client and of the
    /// native headers, 20016.
    public static var c2cRevokeTimeout: Self { Self("c2cRevokeTimeout", 20016) }

    /// The message to be taken back doesn't exist.
    ///
    /// Source: Recalling a one-to-one message, REST API (Chinese), 错误码说明.
    public static var c2cRevokeNotFound: Self { Self("c2cRevokeNotFound", 20022) }

    /// The message was taken back already.
    ///
    /// Source: Recalling a one-to-one message, REST API (Chinese), 错误码说明.
    public static var c2cAlreadyRevoked: Self { Self("c2cAlreadyRevoked", 20023) }

    /// The group has no message that could be taken back.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_REVOKE_MSG_NOT_FOUND`. Source: Error codes of the Web client and of
    /// the native headers, 10030.
    public static var groupRevokeNotFound: Self { Self("groupRevokeNotFound", 10030) }

    /// The message was sent to the group too long ago to be taken back.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_REVOKE_MSG_TIME_LIMIT`. Source: Error codes of the Web client and of
    /// the native headers, 10031.
    public static var groupRevokeTimeout: Self { Self("groupRevokeTimeout", 10031) }

    /// The message can't be taken back; the service wrote it, or it was taken back already.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_GROUP_REVOKE_MSG_DENY`. Source: Error codes of the Web client and of the
    /// native headers, 10032. Inferred: The code's name says that taking back is denied; no document says when.
    public static var groupRevokeDenied: Self { Self("groupRevokeDenied", 10032) }

    /// Whoever writes to a live group has to join it first.
    ///
    /// Web SDK: `MSG_SEND_FAIL_NOT_IN_AVCHATROOM`. Source: Error codes of the Web client and of the native headers,
    /// 2101.
    public static var notInLiveGroup: Self { Self("notInLiveGroup", 2101) }

    /// There is no such invitation, or it is no longer open.
    ///
    /// Web SDK: `SIGNALING_INVALID_INVITE_ID`. Native SDK (C API, Unity): `ERR_SDK_SIGNALING_INVALID_INVITE_ID`.
    /// Source: Error codes of the Web client and of the native headers, 8010.
    public static var invalidInvitation: Self { Self("invalidInvitation", 8010) }

    /// The user has no part in the invitation that would let them do this.
    ///
    /// Web SDK: `SIGNALING_NO_PERMISSION`. Native SDK (C API, Unity): `ERR_SDK_SIGNALING_NO_PERMISSION`. Source: Error
    /// codes of the Web client and of the native headers, 8011.
    public static var signalingNotPermitted: Self { Self("signalingNotPermitted", 8011) }

    /// Messages go to the topics of a community that has topics, not to the community.
    ///
    /// Web SDK: `MSG_SEND_GRP_WITH_TOPIC_FAIL`. Source: Error codes of the Web client and of the native headers, 2115.
    public static var communityTakesNoMessages: Self { Self("communityTakesNoMessages", 2115) }

    /// The client has no plug-in for uploads.
    ///
    /// Web SDK: `COS_UNDETECTED`. Source: Error codes of the Web client and of the native headers, 2040.
    public static var uploadPluginMissing: Self { Self("uploadPluginMissing", 2040) }

    /// The file has no content.
    ///
    /// Web SDK: `MSG_F_IS_EMPTY`. Source: Error codes of the Web client and of the native headers, 2108.
    public static var fileEmpty: Self { Self("fileEmpty", 2108) }

    /// Pictures of this format can't be sent.
    ///
    /// Web SDK: `MSG_I_TYPES_LIMIT`. Source: Error codes of the Web client and of the native headers, 2252.
    public static var imageFormatNotAllowed: Self { Self("imageFormatNotAllowed", 2252) }

    /// The picture is larger than 20 MB.
    ///
    /// Web SDK: `MSG_I_SIZE_LIMIT`. Source: Error codes of the Web client and of the native headers, 2253.
    public static var imageTooLarge: Self { Self("imageTooLarge", 2253) }

    /// The recording is larger than 20 MB.
    ///
    /// Web SDK: `MSG_A_SIZE_LIMIT`. Source: Error codes of the Web client and of the native headers, 2301.
    public static var audioTooLarge: Self { Self("audioTooLarge", 2301) }

    /// The film is larger than 100 MB.
    ///
    /// Web SDK: `MSG_V_SIZE_LIMIT`. Source: Error codes of the Web client and of the native headers, 2351.
    public static var videoTooLarge: Self { Self("videoTooLarge", 2351) }

    /// Films of this format can't be sent.
    ///
    /// Web SDK: `MSG_V_TYPES_LIMIT`. Source: Error codes of the Web client and of the native headers, 2352.
    public static var videoFormatNotAllowed: Self { Self("videoFormatNotAllowed", 2352) }

    /// The file is larger than 100 MB.
    ///
    /// Web SDK: `MSG_F_SIZE_LIMIT`. Source: Error codes of the Web client and of the native headers, 2402.
    public static var fileTooLarge: Self { Self("fileTooLarge", 2402) }

    /// The app hasn't switched on that users ask for each other's status.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_ACCOUNT_USER_STATUS_DISABLED`. Source: User status, Web (English), FAQs;
    /// Error codes of the Web client and of the native headers, 72001.
    public static var userStatusDisabled: Self { Self("userStatusDisabled", 72001) }

    /// There is no such user. It comes with the user, not as a failure of the call.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_ACCOUNT_NOT_FOUND`. Source: Error codes of the Web client and of the native
    /// headers, 70107.
    public static var accountNotFound: Self { Self("accountNotFound", 70107) }

    /// Nobody subscribes to their own status. It comes with the user, not as a failure of the call.
    ///
    /// Native SDK (C API, Unity): `ERR_SVR_ACCOUNT_INVALID_PARAMETERS`. Source: Error codes of the Web client and of
    /// the native headers, 70402.
    public static var statusParametersInvalid: Self { Self("statusParametersInvalid", 70402) }

    /// The texts couldn't be translated.
    ///
    /// Web SDK: `TRANSLATE_TEXT_FAIL`. Source: Web SDK reference, v3.3.2 and before (Chinese), translateText; Error
    /// codes of the Web client and of the native headers, 2117.
    public static var translationFailed: Self { Self("translationFailed", 2117) }

    /// The recording couldn't be turned into text.
    ///
    /// Web SDK: `VOICE_TO_TEXT_FAIL`. Source: Error codes of the Web client and of the native headers, 2118.
    public static var voiceToTextFailed: Self { Self("voiceToTextFailed", 2118) }

    /// Recordings of this format can't be turned into text.
    ///
    /// Web SDK: `UNSUPPORTED_VOICE_FORMAT`. Source: Error codes of the Web client and of the native headers, 2119.
    public static var voiceFormatUnsupported: Self { Self("voiceFormatUnsupported", 2119) }
}
