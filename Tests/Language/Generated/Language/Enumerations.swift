// Generated from the spec by sdkgen. Do not edit.
//
// Named values. What isn't named stays representable, even where it is refused in arguments.

import SDKRuntime

/// What kind of thing it is.
public struct Kind: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Round.
    public static var round: Self { Self(rawValue: "ROUND") }
    /// Square.
    public static var square: Self { Self(rawValue: "SQUARE") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.round, .square] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["round", "square"] }
}

/// How high it stands.
public struct Level: OpenEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: Int

    /// Makes a value of its wire form, known or not.
    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// Low.
    public static var low: Self { Self(rawValue: 1) }
    /// High.
    public static var high: Self { Self(rawValue: 9) }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.low, .high] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["low", "high"] }
}

/// On which side it stands; there is no third one.
///
/// Values of `Side` that aren't listed end in `badArgument`.
public struct Side: OpenTextEnumeration, Hashable, CustomStringConvertible {
    /// The value on the wire.
    public let rawValue: String

    /// Makes a value of its wire form, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Left.
    public static var left: Self { Self(rawValue: "LEFT") }
    /// Right.
    public static var right: Self { Self(rawValue: "RIGHT") }

    /// The values that the spec names, in its order.
    public static var knownValues: [Self] { [.left, .right] }

    /// What they are called, in the same order.
    public static var knownNames: [String] { ["left", "right"] }
}
