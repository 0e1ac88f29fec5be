import Synchronization

/// Compiled patterns: to compile one takes longer than to try it on most texts, and a call may try several.
///
/// What is tried is nobody else's meanwhile, so that a text that takes long holds up only the call that it came with.
final class PatternPool: Sendable {
    private let mostPatterns: Int
    // As many of each as were ever tried at once.
    private let idle = Mutex<[String: [CompiledPattern]]>([:])

    /// - Parameter mostPatterns: How many patterns are kept. A spec has fewer; a rule book can be given new ones without
    ///   end.
    init(mostPatterns: Int = 256) {
        self.mostPatterns = mostPatterns
    }

    /// How many patterns are kept now.
    var count: Int { idle.withLock(\.count) }

    /// Does something with a compiled pattern that nobody else uses meanwhile.
    func withCompiled<Result>(_ pattern: String, _ work: (CompiledPattern) -> Result) -> Result {
        let compiled = idle.withLock { $0[pattern]?.popLast() } ?? CompiledPattern(pattern)
        defer { keep(compiled, of: pattern) }
        return work(compiled)
    }

    private func keep(_ compiled: CompiledPattern, of pattern: String) {
        idle.withLock { idle in
            if idle.count >= mostPatterns, idle[pattern] == nil { idle = [:] }
            idle[pattern, default: []].append(compiled)
        }
    }
}
