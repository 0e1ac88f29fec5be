import SDKSpec

/// A value near a limit.
struct LimitVariant {
    /// What must come of it.
    enum Expectation: Hashable {
        /// The limit doesn't mind it.
        case kept
        /// The call fails.
        case rejected
        /// It counts as another value.
        case adjusted(to: CaseValue)
    }

    /// The last part of the case's id: where it lies, and what it is made of.
    let label: String
    /// What it is, in words: `of 33 utf8-bytes`.
    let summary: String
    /// The value.
    let value: CaseValue
    /// What must come of it.
    let expectation: Expectation

    /// Whether the limit minds it.
    var isBeyond: Bool { expectation != .kept }

    /// Whether the call fails.
    var isRejected: Bool {
        if case .rejected = expectation { true } else { false }
    }
}
