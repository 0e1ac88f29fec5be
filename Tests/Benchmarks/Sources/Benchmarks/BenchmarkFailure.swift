/// Why nothing could be measured.
struct BenchmarkFailure: Error {
    let reason: String
}
