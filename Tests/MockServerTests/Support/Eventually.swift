/// What didn't happen within half a minute.
struct NeverHappened: Error, CustomStringConvertible {
    let description: String
}

/// Looks again and again until there is something.
func eventually<Value>(
    _ what: @autoclosure () -> String,
    _ look: () async throws -> Value?
) async throws -> Value {
    for _ in 0..<3000 {
        if let value = try await look() { return value }
        try await Task.sleep(for: .milliseconds(10))
    }
    throw NeverHappened(description: what())
}
