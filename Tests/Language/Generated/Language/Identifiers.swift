// Generated from the spec by sdkgen. Do not edit.
//
// Texts that identify something, a type each.

import SDKRuntime

/// A person.
public struct PersonID: WireIdentifier {
    /// The text that identifies.
    public var rawValue: String

    /// Makes an identifier of its text, whatever its form.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A thing.
public struct ThingID: WireIdentifier {
    /// The text that identifies.
    public var rawValue: String

    /// Makes an identifier of its text, whatever its form.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension ThingID {
    /// The forms that an identifier can have.
    public enum Form: Sendable {
        /// The form `own-<owner>`.
        case owned(owner: PersonID)
        /// The form `found-<place>`.
        case found(place: String)
        /// The form `none`.
        case nobody
    }

    /// The form of the identifier; nil when it has none of those known, or nothing follows the prefix.
    public var form: Form? {
        if let text = remainder(after: "own-") {
            return .owned(owner: .init(rawValue: text))
        }
        if let text = remainder(after: "found-") {
            return .found(place: text)
        }
        if self == Self.nobody {
            return .nobody
        }
        return nil
    }

    /// The form `own-<owner>`.
    public static func owned(_ owner: PersonID) -> Self {
        Self(rawValue: "own-\(owner.rawValue)")
    }

    /// The form `found-<place>`.
    public static func found(_ place: String) -> Self {
        Self(rawValue: "found-\(place)")
    }

    /// The form `none`.
    public static var nobody: Self { Self(rawValue: "none") }

    /// The part after the prefix when the form is `owned`, else nil.
    public var owner: PersonID? {
        remainder(after: "own-").map { .init(rawValue: $0) }
    }

    /// The part after the prefix when the form is `found`, else nil.
    public var place: String? {
        remainder(after: "found-")
    }
}
