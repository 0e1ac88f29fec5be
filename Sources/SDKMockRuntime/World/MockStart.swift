import SDKRuntime

/// What a world begins with.
struct MockStart: Sendable {
    let seed: UInt64
    let time: Int
    let edition: String?
    let rules: RuleBook
    let recording: Recording
}
