import SDKMockRuntime

/// What is kept of a user, or once.
struct SpecStore: MockRecord {
    /// The record; nil as long as it has the defaults.
    var record: Record?
}
