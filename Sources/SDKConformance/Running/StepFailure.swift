/// How a case failed.
public struct StepFailure: Error, Sendable, Hashable {
    /// Which part of the case.
    public enum Phase: String, Sendable {
        /// The preparation.
        case setup
        /// The steps themselves.
        case step
        /// The steps that the others are compared with.
        case twin
    }

    /// Which part of the case.
    public let phase: Phase
    /// The number of the step, from 1; 0 when no world could be made.
    public let step: Int
    /// What the step does, in words.
    public let action: String
    /// What had to come of it.
    public let expected: String
    /// What came of it.
    public let found: String
    /// The device whose events came out otherwise; nil when it is what the step itself came to.
    public var device: String?
}

extension StepFailure: CustomStringConvertible {
    /// The failure in words, on three lines.
    public var description: String {
        "\(phase.rawValue) \(step): \(action)\n  expected: \(expected)\n  found:    \(found)"
    }
}
