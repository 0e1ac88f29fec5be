/// A part of the state that starts with the defaults of its fields.
public protocol MockRecord: Sendable {
    /// The defaults.
    init()
}
