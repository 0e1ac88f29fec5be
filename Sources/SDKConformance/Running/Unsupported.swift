/// What a subject can't do; the case that asks for it is skipped.
public struct Unsupported: Error, Sendable, CustomStringConvertible {
    /// What can't be done, in words.
    public let description: String

    /// Says what can't be done.
    public init(_ description: String) {
        self.description = description
    }
}
