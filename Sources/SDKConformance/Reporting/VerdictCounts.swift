import SDKRuntime

/// How many cases ended in which way.
struct VerdictCounts: Equatable {
    private(set) var passed = 0
    private(set) var failed = 0
    /// Those that failed as the list of expected failures has it.
    private(set) var known = 0
    private(set) var skipped = 0

    init(_ results: [CaseResult], _ expectedFailures: ExpectedFailures) {
        for result in results {
            switch result.verdict {
            case .passed: passed += 1
            case .failed: if expectedFailures.reasons[result.id] == nil { failed += 1 } else { known += 1 }
            case .skipped: skipped += 1
            }
        }
    }

    /// The counts for tools.
    var wire: WireMembers {
        [
            "run": (passed + failed + known + skipped).wire, "passed": passed.wire, "failed": failed.wire,
            "known": known.wire, "skipped": skipped.wire,
        ]
    }
}
