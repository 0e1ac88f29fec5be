// Generated from the spec by sdkgen. Do not edit.
//
// Named values. What isn't named stays representable, even where it is refused in arguments.

import SDKRuntime

/// A plug-in of the client.
public struct Plugin: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Uploads files to the vendor's storage.
    public static var upload: Self { Self(rawValue: "tim-upload-plugin") }
    /// Receives pushes, in uni-app.
    public static var push: Self { Self(rawValue: "tim-push") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.upload, .push] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["upload", "push"] }
}

/// Which conversations are marked as read.
///
/// Values of `ReadScope` that aren't listed end in `invalidParameter`.
public struct ReadScope: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// All one-to-one conversations. The vendor's `READ_ALL_C2C_MSG`.
    public static var c2c: Self { Self(rawValue: "readAllC2CMessage") }
    /// All group conversations. The vendor's `READ_ALL_GROUP_MSG`.
    public static var group: Self { Self(rawValue: "readAllGroupMessage") }
    /// Both. The vendor's `READ_ALL_MSG`.
    public static var all: Self { Self(rawValue: "readAllMessage") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.c2c, .group, .all] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["c2c", "group", "all"] }
}

/// What became of an application to join a group.
public struct JoinGroupStatus: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The user is a member now. The vendor's `JOIN_STATUS_SUCCESS`.
    public static var success: Self { Self(rawValue: "JoinedSuccess") }
    /// The user was a member already. The vendor's `JOIN_STATUS_ALREADY_IN_GROUP`.
    public static var alreadyInGroup: Self { Self(rawValue: "AlreadyInGroup") }
    /// The owner or an administrator has to decide. The vendor's `JOIN_STATUS_WAIT_APPROVAL`.
    public static var waitApproval: Self { Self(rawValue: "WaitAdminApproval") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.success, .alreadyInGroup, .waitApproval] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["success", "alreadyInGroup", "waitApproval"] }
}

/// How an application is decided.
///
/// Values of `HandleAction` that aren't listed end in `invalidParameter`.
public struct HandleAction: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The applicant comes in.
    public static var agree: Self { Self(rawValue: "Agree") }
    /// The applicant stays outside.
    public static var reject: Self { Self(rawValue: "Reject") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.agree, .reject] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["agree", "reject"] }
}

/// What waits for a decision.
public struct GroupApplicationType: OpenEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: Int

    /// Makes a value of its wire form, known or not.
    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// A user wants to join.
    public static var join: Self { Self(rawValue: 0) }
    /// A member wants to bring a user in.
    public static var invitation: Self { Self(rawValue: 2) }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.join, .invitation] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["join", "invitation"] }
}

/// In which direction a history is read.
///
/// Values of `HoppingDirection` that aren't listed end in `invalidParameter`.
public struct HoppingDirection: OpenEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: Int

    /// Makes a value of its wire form, known or not.
    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// Towards older messages.
    public static var older: Self { Self(rawValue: 0) }
    /// Towards newer messages.
    public static var newer: Self { Self(rawValue: 1) }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.older, .newer] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["older", "newer"] }
}

/// How many of the keywords a message must hold.
///
/// Values of `KeywordMatch` that aren't listed end in `invalidParameter`.
public struct KeywordMatch: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// One of them at least.
    public static var anyKeyword: Self { Self(rawValue: "or") }
    /// All of them.
    public static var allKeywords: Self { Self(rawValue: "and") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.anyKeyword, .allKeywords] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["anyKeyword", "allKeywords"] }
}

/// Which members of a group are meant, by whether they have read a message.
///
/// Values of `ReadMemberFilter` that aren't listed end in `invalidParameter`.
public struct ReadMemberFilter: OpenEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: Int

    /// Makes a value of its wire form, known or not.
    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// Those who have read it.
    public static var read: Self { Self(rawValue: 0) }
    /// Those who haven't.
    public static var unread: Self { Self(rawValue: 1) }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.read, .unread] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["read", "unread"] }
}

/// What a push is for.
public struct PushClassification: OpenEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: Int

    /// Makes a value of its wire form, known or not.
    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// Marketing.
    public static var marketing: Self { Self(rawValue: 0) }
    /// What the app itself has to say.
    public static var system: Self { Self(rawValue: 1) }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.marketing, .system] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["marketing", "system"] }
}

/// What is heard when a push arrives on iOS. Any other text is the name of a file.
public struct APNsSound: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The system's sound. The vendor's `IOS_OFFLINE_PUSH_DEFAULT_SOUND`.
    public static var standard: Self { Self(rawValue: "default") }
    /// Nothing. The vendor's `IOS_OFFLINE_PUSH_NO_SOUND`.
    public static var silent: Self { Self(rawValue: "push.no_sound") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.standard, .silent] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["standard", "silent"] }
}

/// What a file holds, as a media type. Those listed are the ones that images and videos can be sent as.
public struct MediaType: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// An image, whose payload says 1.
    public static var jpeg: Self { Self(rawValue: "image/jpeg") }
    /// An image, whose payload says 2.
    public static var gif: Self { Self(rawValue: "image/gif") }
    /// An image, whose payload says 3.
    public static var png: Self { Self(rawValue: "image/png") }
    /// An image, whose payload says 4.
    public static var bmp: Self { Self(rawValue: "image/bmp") }
    /// A video.
    public static var mp4: Self { Self(rawValue: "video/mp4") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.jpeg, .gif, .png, .bmp, .mp4] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["jpeg", "gif", "png", "bmp", "mp4"] }
}

/// What is spoken in a voice message.
public struct VoiceLanguage: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Chinese in general, cmn-Hans-CN.
    public static var chinese: Self { Self(rawValue: "zh") }
    /// English.
    public static var english: Self { Self(rawValue: "en-US") }
    /// Cantonese.
    public static var cantonese: Self { Self(rawValue: "yue-Hant-HK") }
    /// Japanese.
    public static var japanese: Self { Self(rawValue: "ja-JP") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.chinese, .english, .cantonese, .japanese] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["chinese", "english", "cantonese", "japanese"] }
}

/// How much a client logs; what is below the level stays unlogged.
public struct LogLevel: OpenEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: Int

    /// Makes a value of its wire form, known or not.
    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// Everything, for development.
    public static var normal: Self { Self(rawValue: 0) }
    /// What matters most, for production.
    public static var release: Self { Self(rawValue: 1) }
    /// Warnings and errors.
    public static var warning: Self { Self(rawValue: 2) }
    /// Errors.
    public static var error: Self { Self(rawValue: 3) }
    /// Nothing.
    public static var silent: Self { Self(rawValue: 4) }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.normal, .release, .warning, .error, .silent] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["normal", "release", "warning", "error", "silent"] }
}

/// How a client is connected.
public struct NetState: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Connected. The vendor's `NET_STATE_CONNECTED`.
    public static var connected: Self { Self(rawValue: "connected") }
    /// Trying to connect, often because the network is unsteady. The vendor's `NET_STATE_CONNECTING`.
    public static var connecting: Self { Self(rawValue: "connecting") }
    /// Not connected; the client goes on trying and catches up by itself. The vendor's `NET_STATE_DISCONNECTED`.
    public static var disconnected: Self { Self(rawValue: "disconnected") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.connected, .connecting, .disconnected] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["connected", "connecting", "disconnected"] }
}

/// Why a client was logged out against its will.
public struct KickedOutReason: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The account was logged in on one client more than allowed. The vendor's `KICKED_OUT_MULT_ACCOUNT`.
    public static var multipleAccount: Self { Self(rawValue: "multipleAccount") }
    /// The account was logged in on another kind of device. The vendor's `KICKED_OUT_MULT_DEVICE`.
    public static var multipleDevice: Self { Self(rawValue: "multipleDevice") }
    /// The signature has run out. The vendor's `KICKED_OUT_USERSIG_EXPIRED`.
    public static var userSigExpired: Self { Self(rawValue: "userSigExpired") }
    /// A server of the app asked for it. The vendor's `KICKED_OUT_REST_API`.
    public static var restAPI: Self { Self(rawValue: "REST_API_Kick") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.multipleAccount, .multipleDevice, .userSigExpired, .restAPI] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["multipleAccount", "multipleDevice", "userSigExpired", "restAPI"] }
}

/// The other side of a conversation.
public struct ConversationType: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// One other user. The vendor's `CONV_C2C`.
    public static var c2c: Self { Self(rawValue: "C2C") }
    /// A group, a community or a topic. The vendor's `CONV_GROUP`.
    public static var group: Self { Self(rawValue: "GROUP") }
    /// A topic; messages to it are made with `group`. The vendor's `CONV_TOPIC`.
    public static var topic: Self { Self(rawValue: "TOPIC") }
    /// The notices of the service. The vendor's `CONV_SYSTEM`.
    public static var system: Self { Self(rawValue: "@TIM#SYSTEM") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.c2c, .group, .topic, .system] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["c2c", "group", "topic", "system"] }
}

/// What a user wants to be told about the messages of a conversation.
///
/// Values of `RemindType` that aren't listed end in `invalidParameter`.
public struct RemindType: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Messages arrive and are shown as new. The vendor's `MSG_REMIND_ACPT_AND_NOTE`.
    public static var acceptAndNotify: Self { Self(rawValue: "AcceptAndNotify") }
    /// Messages arrive and nothing is shown. The vendor's `MSG_REMIND_ACPT_NOT_NOTE`.
    public static var acceptNotNotify: Self { Self(rawValue: "AcceptNotNotify") }
    /// Messages don't arrive; the history has them. The vendor's `MSG_REMIND_DISCARD`.
    public static var discard: Self { Self(rawValue: "Discard") }
    /// Messages arrive; only those that mention the user are announced. The vendor's
    /// `RECEIVE_WITH_OFFLINE_PUSH_EXCEPT_AT`.
    public static var acceptNotNotifyExceptAt: Self { Self(rawValue: "AcceptNotNotifyExceptAt") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.acceptAndNotify, .acceptNotNotify, .discard, .acceptNotNotifyExceptAt] }

    /// What they are called, in the same order.
    public static var knownNames: [String] {
        ["acceptAndNotify", "acceptNotNotify", "discard", "acceptNotNotifyExceptAt"]
    }
}

/// A mark that a user can put on a conversation, one bit of a number.
public struct MarkType: OpenEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: UInt64

    /// Makes a value of its wire form, known or not.
    public init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    /// A favourite. The vendor's `CONV_MARK_TYPE_STAR`.
    public static var star: Self { Self(rawValue: 1) }
    /// To be read later. The vendor's `CONV_MARK_TYPE_UNREAD`.
    public static var unread: Self { Self(rawValue: 2) }
    /// Folded away. The vendor's `CONV_MARK_TYPE_FOLD`.
    public static var fold: Self { Self(rawValue: 4) }
    /// Hidden. The vendor's `CONV_MARK_TYPE_HIDE`.
    public static var hide: Self { Self(rawValue: 8) }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.star, .unread, .fold, .hide] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["star", "unread", "fold", "hide"] }
}

/// Whom a message in a group mentions.
public struct GroupAtType: OpenEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: Int

    /// Makes a value of its wire form, known or not.
    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// The user. The vendor's `CONV_AT_ME`.
    public static var me: Self { Self(rawValue: 1) }
    /// Everyone. The vendor's `CONV_AT_ALL`.
    public static var all: Self { Self(rawValue: 2) }
    /// Everyone and the user by name. The vendor's `CONV_AT_ALL_AT_ME`.
    public static var allAndMe: Self { Self(rawValue: 3) }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.me, .all, .allAndMe] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["me", "all", "allAndMe"] }
}

/// What a message consists of.
public struct MessageType: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Text. The vendor's `MSG_TEXT`.
    public static var text: Self { Self(rawValue: "TIMTextElem") }
    /// An image. The vendor's `MSG_IMAGE`.
    public static var image: Self { Self(rawValue: "TIMImageElem") }
    /// An audio file; MSG_SOUND is the same. The vendor's `MSG_AUDIO`.
    public static var audio: Self { Self(rawValue: "TIMSoundElem") }
    /// A video. The vendor's `MSG_VIDEO`.
    public static var video: Self { Self(rawValue: "TIMVideoFileElem") }
    /// Any other file. The vendor's `MSG_FILE`.
    public static var file: Self { Self(rawValue: "TIMFileElem") }
    /// A sticker. The vendor's `MSG_FACE`.
    public static var face: Self { Self(rawValue: "TIMFaceElem") }
    /// A place; MSG_GEO is the same. The vendor's `MSG_LOCATION`.
    public static var location: Self { Self(rawValue: "TIMLocationElem") }
    /// Something of the app's own. The vendor's `MSG_CUSTOM`.
    public static var custom: Self { Self(rawValue: "TIMCustomElem") }
    /// Several messages passed on as one. The vendor's `MSG_MERGER`.
    public static var merger: Self { Self(rawValue: "TIMRelayElem") }
    /// What happened in a group. The vendor's `MSG_GRP_TIP`.
    public static var groupTip: Self { Self(rawValue: "TIMGroupTipElem") }
    /// What the service has to say about a group. The vendor's `MSG_GRP_SYS_NOTICE`.
    public static var groupSystemNotice: Self { Self(rawValue: "TIMGroupSystemNoticeElem") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] {
        [.text, .image, .audio, .video, .file, .face, .location, .custom, .merger, .groupTip, .groupSystemNotice]
    }

    /// What they are called, in the same order.
    public static var knownNames: [String] {
        [
            "text",
            "image",
            "audio",
            "video",
            "file",
            "face",
            "location",
            "custom",
            "merger",
            "groupTip",
            "groupSystemNotice",
        ]
    }
}

/// Which messages of a busy group the service lets through first.
public struct MessagePriority: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Before all others. The vendor's `MSG_PRIORITY_HIGH`.
    public static var high: Self { Self(rawValue: "High") }
    /// As usual. The vendor's `MSG_PRIORITY_NORMAL`.
    public static var normal: Self { Self(rawValue: "Normal") }
    /// After the usual ones. The vendor's `MSG_PRIORITY_LOW`.
    public static var low: Self { Self(rawValue: "Low") }
    /// After all others. The vendor's `MSG_PRIORITY_LOWEST`.
    public static var lowest: Self { Self(rawValue: "Lowest") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.high, .normal, .low, .lowest] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["high", "normal", "low", "lowest"] }
}

/// How far the sending of a message has come.
public struct MessageStatus: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Made and not sent.
    public static var unsent: Self { Self(rawValue: "unSend") }
    /// Sent.
    public static var success: Self { Self(rawValue: "success") }
    /// Refused or lost.
    public static var fail: Self { Self(rawValue: "fail") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.unsent, .success, .fail] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["unsent", "success", "fail"] }
}

/// In which direction a message went.
public struct MessageFlow: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Somebody else sent it.
    public static var incoming: Self { Self(rawValue: "in") }
    /// The user sent it.
    public static var outgoing: Self { Self(rawValue: "out") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.incoming, .outgoing] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["incoming", "outgoing"] }
}

/// What a message of type `groupTip` tells.
public struct GroupTipType: OpenEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: Int

    /// Makes a value of its wire form, known or not.
    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// Members joined. The vendor's `GRP_TIP_MBR_JOIN`.
    public static var memberJoined: Self { Self(rawValue: 1) }
    /// A member left. The vendor's `GRP_TIP_MBR_QUIT`.
    public static var memberQuit: Self { Self(rawValue: 2) }
    /// Members were removed. The vendor's `GRP_TIP_MBR_KICKED_OUT`.
    public static var memberKickedOut: Self { Self(rawValue: 3) }
    /// Members became administrators. The vendor's `GRP_TIP_MBR_SET_ADMIN`.
    public static var adminSet: Self { Self(rawValue: 4) }
    /// Administrators became members. The vendor's `GRP_TIP_MBR_CANCELED_ADMIN`.
    public static var adminCanceled: Self { Self(rawValue: 5) }
    /// The group's profile changed. The vendor's `GRP_TIP_GRP_PROFILE_UPDATED`.
    public static var groupProfileUpdated: Self { Self(rawValue: 6) }
    /// A member's profile changed, their muting for example. The vendor's `GRP_TIP_MBR_PROFILE_UPDATED`.
    public static var memberProfileUpdated: Self { Self(rawValue: 7) }
    /// Members of an AVChatRoom were banned. The vendor's `GRP_TIP_BAN_AVCHATROOM_MEMBER`.
    public static var memberBanned: Self { Self(rawValue: 10) }
    /// Members of an AVChatRoom may come back. The vendor's `GRP_TIP_UNBAN_AVCHATROOM_MEMBER`.
    public static var memberUnbanned: Self { Self(rawValue: 11) }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] {
        [
            .memberJoined,
            .memberQuit,
            .memberKickedOut,
            .adminSet,
            .adminCanceled,
            .groupProfileUpdated,
            .memberProfileUpdated,
            .memberBanned,
            .memberUnbanned,
        ]
    }

    /// What they are called, in the same order.
    public static var knownNames: [String] {
        [
            "memberJoined",
            "memberQuit",
            "memberKickedOut",
            "adminSet",
            "adminCanceled",
            "groupProfileUpdated",
            "memberProfileUpdated",
            "memberBanned",
            "memberUnbanned",
        ]
    }
}

/// What a message of type `groupSystemNotice` tells.
public struct GroupSystemNoticeType: OpenEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: Int

    /// Makes a value of its wire form, known or not.
    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// Somebody applied to join.
    public static var joinRequested: Self { Self(rawValue: 1) }
    /// The application was accepted.
    public static var joinApproved: Self { Self(rawValue: 2) }
    /// The application was rejected.
    public static var joinRejected: Self { Self(rawValue: 3) }
    /// The user was removed.
    public static var kickedOut: Self { Self(rawValue: 4) }
    /// The group was dismissed.
    public static var dismissed: Self { Self(rawValue: 5) }
    /// The group was made.
    public static var created: Self { Self(rawValue: 6) }
    /// The user was invited.
    public static var invited: Self { Self(rawValue: 7) }
    /// The user left.
    public static var quit: Self { Self(rawValue: 8) }
    /// The user became an administrator.
    public static var adminSet: Self { Self(rawValue: 9) }
    /// The user is no longer an administrator.
    public static var adminCanceled: Self { Self(rawValue: 10) }
    /// Something of the app's own.
    public static var custom: Self { Self(rawValue: 255) }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] {
        [
            .joinRequested,
            .joinApproved,
            .joinRejected,
            .kickedOut,
            .dismissed,
            .created,
            .invited,
            .quit,
            .adminSet,
            .adminCanceled,
            .custom,
        ]
    }

    /// What they are called, in the same order.
    public static var knownNames: [String] {
        [
            "joinRequested",
            "joinApproved",
            "joinRejected",
            "kickedOut",
            "dismissed",
            "created",
            "invited",
            "quit",
            "adminSet",
            "adminCanceled",
            "custom",
        ]
    }
}

/// What a group is for, which decides its rules.
public struct GroupType: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// People who know each other; GRP_PRIVATE is the same. The vendor's `GRP_WORK`.
    public static var work: Self { Self(rawValue: "Private") }
    /// People who don't know each other. The vendor's `GRP_PUBLIC`.
    public static var `public`: Self { Self(rawValue: "Public") }
    /// A passing meeting; GRP_CHATROOM is the same. The vendor's `GRP_MEETING`.
    public static var meeting: Self { Self(rawValue: "ChatRoom") }
    /// A live group, the audience of a broadcast. The vendor's `GRP_AVCHATROOM`.
    public static var avChatRoom: Self { Self(rawValue: "AVChatRoom") }
    /// A large community, perhaps with topics. The vendor's `GRP_COMMUNITY`.
    public static var community: Self { Self(rawValue: "Community") }
    /// A room of the vendor's conference kit. The vendor's `GRP_ROOM`.
    public static var room: Self { Self(rawValue: "Room") }
    /// A broadcast of the vendor's live kit. The vendor's `GRP_LIVE`.
    public static var live: Self { Self(rawValue: "Live") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.work, .public, .meeting, .avChatRoom, .community, .room, .live] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["work", "public", "meeting", "avChatRoom", "community", "room", "live"] }
}

/// What a member of a group may do.
public struct GroupMemberRole: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Everything. The vendor's `GRP_MBR_ROLE_OWNER`.
    public static var owner: Self { Self(rawValue: "Owner") }
    /// Manage the group, but for what only the owner can. The vendor's `GRP_MBR_ROLE_ADMIN`.
    public static var admin: Self { Self(rawValue: "Admin") }
    /// Take part. The vendor's `GRP_MBR_ROLE_MEMBER`.
    public static var member: Self { Self(rawValue: "Member") }
    /// What the app has defined. The vendor's `GRP_MBR_ROLE_CUSTOM`.
    public static var custom: Self { Self(rawValue: "Custom") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.owner, .admin, .member, .custom] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["owner", "admin", "member", "custom"] }
}

/// How a group deals with those who apply to join.
///
/// Values of `JoinOption` that aren't listed end in `invalidParameter`.
public struct JoinOption: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Everybody joins at once. The vendor's `JOIN_OPTIONS_FREE_ACCESS`.
    public static var freeAccess: Self { Self(rawValue: "FreeAccess") }
    /// Somebody has to agree. The vendor's `JOIN_OPTIONS_NEED_PERMISSION`.
    public static var needPermission: Self { Self(rawValue: "NeedPermission") }
    /// Nobody can apply. The vendor's `JOIN_OPTIONS_DISABLE_APPLY`.
    public static var disableApply: Self { Self(rawValue: "DisableApply") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.freeAccess, .needPermission, .disableApply] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["freeAccess", "needPermission", "disableApply"] }
}

/// How a group deals with invited users.
///
/// Values of `InviteOption` that aren't listed end in `invalidParameter`.
public struct InviteOption: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Invited users join at once. The vendor's `INVITE_OPTIONS_FREE_ACCESS`.
    public static var freeAccess: Self { Self(rawValue: "FreeAccess") }
    /// The owner or an administrator has to agree. The vendor's `INVITE_OPTIONS_NEED_PERMISSION`.
    public static var needPermission: Self { Self(rawValue: "NeedPermission") }
    /// Nobody can be invited. The vendor's `INVITE_OPTIONS_DISABLE_INVITE`.
    public static var disableInvite: Self { Self(rawValue: "DisableInvite") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.freeAccess, .needPermission, .disableInvite] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["freeAccess", "needPermission", "disableInvite"] }
}

/// A user's gender.
public struct Gender: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Not told. The vendor's `GENDER_UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "Gender_Type_Unknown") }
    /// Female. The vendor's `GENDER_FEMALE`.
    public static var female: Self { Self(rawValue: "Gender_Type_Female") }
    /// Male. The vendor's `GENDER_MALE`.
    public static var male: Self { Self(rawValue: "Gender_Type_Male") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.unknown, .female, .male] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["unknown", "female", "male"] }
}

/// How a user deals with those who want to become friends.
public struct AllowType: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Everyone becomes a friend. The vendor's `ALLOW_TYPE_ALLOW_ANY`.
    public static var allowAny: Self { Self(rawValue: "AllowType_Type_AllowAny") }
    /// The user is asked. The vendor's `ALLOW_TYPE_NEED_CONFIRM`.
    public static var needConfirm: Self { Self(rawValue: "AllowType_Type_NeedConfirm") }
    /// Nobody becomes a friend. The vendor's `ALLOW_TYPE_DENY_ANY`.
    public static var denyAny: Self { Self(rawValue: "AllowType_Type_DenyAny") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.allowAny, .needConfirm, .denyAny] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["allowAny", "needConfirm", "denyAny"] }
}

/// Whether the app's administrator has forbidden a user to ask for friendship.
public struct AdminForbidType: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Not forbidden. The vendor's `FORBID_TYPE_NONE`.
    public static var notForbidden: Self { Self(rawValue: "AdminForbid_Type_None") }
    /// Forbidden. The vendor's `FORBID_TYPE_SEND_OUT`.
    public static var sendOut: Self { Self(rawValue: "AdminForbid_Type_SendOut") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.notForbidden, .sendOut] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["notForbidden", "sendOut"] }
}

/// Who has asked for friendship.
public struct FriendApplicationType: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The other side. The vendor's `SNS_APPLICATION_SENT_TO_ME`.
    public static var sentToMe: Self { Self(rawValue: "Pendency_Type_ComeIn") }
    /// The user. The vendor's `SNS_APPLICATION_SENT_BY_ME`.
    public static var sentByMe: Self { Self(rawValue: "Pendency_Type_SendOut") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.sentToMe, .sentByMe] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["sentToMe", "sentByMe"] }
}

/// How a friend application is accepted.
///
/// Values of `FriendApplicationAnswer` that aren't listed end in `invalidParameter`.
public struct FriendApplicationAnswer: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Only the applicant has the other side as a friend. The vendor's `SNS_APPLICATION_AGREE`.
    public static var agree: Self { Self(rawValue: "Response_Action_Agree") }
    /// Both have each other as friends. The vendor's `SNS_APPLICATION_AGREE_AND_ADD`.
    public static var agreeAndAdd: Self { Self(rawValue: "Response_Action_AgreeAndAdd") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.agree, .agreeAndAdd] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["agree", "agreeAndAdd"] }
}

/// Whether users follow each other, as the caller sees it.
public struct FollowType: OpenEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: Int

    /// Makes a value of its wire form, known or not.
    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// Neither follows the other.
    public static var noRelation: Self { Self(rawValue: 0) }
    /// The other user follows the user.
    public static var follower: Self { Self(rawValue: 1) }
    /// The user follows the other one.
    public static var following: Self { Self(rawValue: 2) }
    /// Both follow each other.
    public static var mutual: Self { Self(rawValue: 3) }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.noRelation, .follower, .following, .mutual] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["noRelation", "follower", "following", "mutual"] }
}

/// Whose list a new friendship goes into.
///
/// Values of `AddFriendType` that aren't listed end in `invalidParameter`.
public struct AddFriendType: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The user's own. The vendor's `SNS_ADD_TYPE_SINGLE`.
    public static var single: Self { Self(rawValue: "Add_Type_Single") }
    /// Those of both sides. The vendor's `SNS_ADD_TYPE_BOTH`.
    public static var both: Self { Self(rawValue: "Add_Type_Both") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.single, .both] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["single", "both"] }
}

/// From whose list a friendship goes.
///
/// Values of `DeleteFriendType` that aren't listed end in `invalidParameter`.
public struct DeleteFriendType: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The user's own. The vendor's `SNS_DELETE_TYPE_SINGLE`.
    public static var single: Self { Self(rawValue: "Delete_Type_Single") }
    /// Those of both sides. The vendor's `SNS_DELETE_TYPE_BOTH`.
    public static var both: Self { Self(rawValue: "Delete_Type_Both") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.single, .both] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["single", "both"] }
}

/// Whose list is looked at.
///
/// Values of `CheckFriendType` that aren't listed end in `invalidParameter`.
public struct CheckFriendType: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The user's own. The vendor's `SNS_CHECK_TYPE_SINGLE`.
    public static var single: Self { Self(rawValue: "CheckResult_Type_Single") }
    /// Those of both sides. The vendor's `SNS_CHECK_TYPE_BOTH`.
    public static var both: Self { Self(rawValue: "CheckResult_Type_Both") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.single, .both] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["single", "both"] }
}

/// Which side has the other as a friend, as far as it was checked.
public struct FriendRelation: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Not on the caller's list; if both lists were checked, on neither. The vendor's `SNS_TYPE_NO_RELATION`.
    public static var noRelation: Self { Self(rawValue: "CheckResult_Type_NoRelation") }
    /// On the caller's list; if both lists were checked, only there. The vendor's `SNS_TYPE_A_WITH_B`.
    public static var onMyList: Self { Self(rawValue: "CheckResult_Type_AWithB") }
    /// Only on the other user's list; only if both lists were checked. The vendor's `SNS_TYPE_B_WITH_A`.
    public static var onTheirList: Self { Self(rawValue: "CheckResult_Type_BWithA") }
    /// On both lists; only if both were checked. The vendor's `SNS_TYPE_BOTH_WAY`.
    public static var bothWay: Self { Self(rawValue: "CheckResult_Type_BothWay") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.noRelation, .onMyList, .onTheirList, .bothWay] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["noRelation", "onMyList", "onTheirList", "bothWay"] }
}

/// Which step of signalling a message is.
public struct SignalingAction: OpenEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: Int

    /// Makes a value of its wire form, known or not.
    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// None that is known. The vendor's `ACTION_TYPE_UNKNOWN`.
    public static var unknown: Self { Self(rawValue: 0) }
    /// An invitation. The vendor's `ACTION_TYPE_INVITE`.
    public static var invite: Self { Self(rawValue: 1) }
    /// It was cancelled. The vendor's `ACTION_TYPE_CANCEL_INVITE`.
    public static var cancel: Self { Self(rawValue: 2) }
    /// Somebody accepted. The vendor's `ACTION_TYPE_ACCEPT_INVITE`.
    public static var accept: Self { Self(rawValue: 3) }
    /// Somebody rejected. The vendor's `ACTION_TYPE_REJECT_INVITE`.
    public static var reject: Self { Self(rawValue: 4) }
    /// Somebody hasn't answered in time. The vendor's `ACTION_TYPE_INVITE_TIMEOUT`.
    public static var timeout: Self { Self(rawValue: 5) }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.unknown, .invite, .cancel, .accept, .reject, .timeout] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["unknown", "invite", "cancel", "accept", "reject", "timeout"] }
}

/// Whether a user is online.
public struct UserStatusType: OpenEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: Int

    /// Makes a value of its wire form, known or not.
    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// It isn't known. The vendor's `USER_STATUS_UNKNOWN`.
    public static var unknown: Self { Self(rawValue: 0) }
    /// Logged in, on one client at least. The vendor's `USER_STATUS_ONLINE`.
    public static var online: Self { Self(rawValue: 1) }
    /// Logged in but without a connection; only from apps with the native SDK. The vendor's `USER_STATUS_OFFLINE`.
    public static var offline: Self { Self(rawValue: 2) }
    /// Logged out, or never logged in since the account was made. The vendor's `USER_STATUS_UNLOGINED`.
    public static var notLoggedIn: Self { Self(rawValue: 3) }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.unknown, .online, .offline, .notLoggedIn] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["unknown", "online", "offline", "notLoggedIn"] }
}
