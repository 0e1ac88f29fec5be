/// What came of a case.
public struct CaseResult: Sendable, Hashable {
    /// How a case ended.
    public enum Verdict: Sendable, Hashable {
        /// Everything came out as expected.
        case passed
        /// A step came out otherwise.
        case failed(StepFailure)
        /// The subject can't do what the case asks for; with what that is.
        case skipped(String)
    }

    /// The case's id.
    public let id: String
    /// The topic that the case belongs to, where the suite says so.
    public let topic: String?
    /// What the case shows.
    public let summary: String
    /// The facts that it pins.
    public let facts: [String]
    /// How it ended.
    public let verdict: Verdict

    /// The method whose rules the case follows from, as its id begins; nil for a case that tells a story.
    public var method: String? {
        id.firstIndex { $0 == "." || $0 == "/" }.map { String(id[..<$0]) }
    }

    /// Whether it failed.
    public var hasFailed: Bool {
        if case .failed = verdict { true } else { false }
    }

    /// What the subject can't do, for a case that was skipped.
    public var reasonSkipped: String? {
        if case .skipped(let reason) = verdict { reason } else { nil }
    }
}
