import SDKRuntime

/// What a world begins with.
struct MockStart: Sendable {
    var seed: UInt64
    let time: Int
    let edition: String?
    let rules: RuleBook
    let recording: Recording
}
