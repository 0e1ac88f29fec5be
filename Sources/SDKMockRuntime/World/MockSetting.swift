import SDKRuntime

/// What holds for all calls of a world until somebody changes it. Each call has it along, as one reference.
@usableFromInline
struct MockSetting: Sendable {
    /// The edition that is bought.
    @usableFromInline var edition: String
    /// The facts that don't count for now, or count otherwise.
    @usableFromInline var rules: RuleBook
    /// The figures that can be configured, and those that are made of such ones, as they are now.
    @usableFromInline var figures: [String: WireValue] = [:]
    /// Which of a method's failures with an error one in a procedure is, where its own number isn't the method's.
    @usableFromInline let failureNumbers: [String: [String: Int]]
    /// Who learns of events.
    @usableFromInline var listeners: MockListeners
    /// Whether the call that is carried out has made a value that is too deep.
    @usableFromInline let depth = DepthAlarm()
}
