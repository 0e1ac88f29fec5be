/// An open enumeration whose values are texts on the wire. A text that is written out stands for a value in its wire form,
/// also for one that the spec doesn't name:
///
/// ```swift
/// struct Colour: OpenTextEnumeration, Hashable, CustomStringConvertible {
///     let rawValue: String
///     init(rawValue: String) { self.rawValue = rawValue }
///     static let red = Self(rawValue: "R")
///     static var knownValues: [Self] { [.red] }
///     static var knownNames: [String] { ["red"] }
/// }
/// let violet: Colour = "V"
/// ```
public protocol OpenTextEnumeration: OpenEnumeration, ExpressibleByStringInterpolation
where RawValue == String, StringLiteralType == String {}

extension OpenTextEnumeration {
    /// Takes a text that is written out, known or not.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// Whether both have the same text, scalar by scalar.
    @inlinable
    public static func == (left: Self, right: Self) -> Bool { left.rawValue.isSame(as: right.rawValue) }
}
