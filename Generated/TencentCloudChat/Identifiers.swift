// Generated from the spec by sdkgen. Do not edit.
//
// Texts that identify something, a type each.

import SDKRuntime

/// A place in a list of members; `0` for the beginning, and for the end.
public struct MemberOffset: WireIdentifier {
    /// The text that identifies.
    public var rawValue: String

    /// Makes an identifier of its text, whatever its form.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Whom a text mentions, a user or, with `MSG_AT_ALL`, everybody.
public struct MentionID: WireIdentifier {
    /// The text that identifies.
    public var rawValue: String

    /// Makes an identifier of its text, whatever its form.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension MentionID {
    /// The forms that an identifier can have.
    public enum Form: Sendable {
        /// The form `__kImSDK_MesssageAtALL__`.
        case all
        /// The form `<userID>`.
        case user(userID: UserID)
    }

    /// The form of the identifier; nil when it has none of those known, or nothing follows the prefix.
    public var form: Form? {
        if self == Self.all {
            return .all
        }
        if let text = remainder(after: "") {
            return .user(userID: .init(rawValue: text))
        }
        return nil
    }

    /// The form `__kImSDK_MesssageAtALL__`.
    public static var all: Self { Self(rawValue: "__kImSDK_MesssageAtALL__") }

    /// The form `<userID>`.
    public static func user(_ userID: UserID) -> Self {
        Self(rawValue: "\(userID.rawValue)")
    }

    /// The part after the prefix when the form is `user`, else nil.
    public var userID: UserID? {
        switch form {
        case .user(let part): part
        default: nil
        }
    }
}

/// Identifies a user of the app; the app chooses it.
public struct UserID: WireIdentifier {
    /// The text that identifies.
    public var rawValue: String

    /// Makes an identifier of its text, whatever its form.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Identifies a group, a community or a topic.
public struct GroupID: WireIdentifier {
    /// The text that identifies.
    public var rawValue: String

    /// Makes an identifier of its text, whatever its form.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Identifies a message.
public struct MessageID: WireIdentifier {
    /// The text that identifies.
    public var rawValue: String

    /// Makes an identifier of its text, whatever its form.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Identifies a conversation by who is at its other end.
public struct ConversationID: WireIdentifier {
    /// The text that identifies.
    public var rawValue: String

    /// Makes an identifier of its text, whatever its form.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension ConversationID {
    /// The forms that an identifier can have.
    public enum Form: Sendable {
        /// The form `C2C<userID>`.
        case c2c(userID: UserID)
        /// The form `GROUP<groupID>`.
        case group(groupID: GroupID)
        /// The form `@TIM#SYSTEM`.
        case system
    }

    /// The form of the identifier; nil when it has none of those known, or nothing follows the prefix.
    public var form: Form? {
        if let text = remainder(after: "C2C") {
            return .c2c(userID: .init(rawValue: text))
        }
        if let text = remainder(after: "GROUP") {
            return .group(groupID: .init(rawValue: text))
        }
        if self == Self.system {
            return .system
        }
        return nil
    }

    /// The form `C2C<userID>`.
    public static func c2c(_ userID: UserID) -> Self {
        Self(rawValue: "C2C\(userID.rawValue)")
    }

    /// The form `GROUP<groupID>`.
    public static func group(_ groupID: GroupID) -> Self {
        Self(rawValue: "GROUP\(groupID.rawValue)")
    }

    /// The form `@TIM#SYSTEM`.
    public static var system: Self { Self(rawValue: "@TIM#SYSTEM") }

    /// The part after the prefix when the form is `c2c`, else nil.
    public var userID: UserID? {
        remainder(after: "C2C").map { .init(rawValue: $0) }
    }

    /// The part after the prefix when the form is `group`, else nil.
    public var groupID: GroupID? {
        remainder(after: "GROUP").map { .init(rawValue: $0) }
    }
}

/// Identifies an invitation.
public struct InviteID: WireIdentifier {
    /// The text that identifies.
    public var rawValue: String

    /// Makes an identifier of its text, whatever its form.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
