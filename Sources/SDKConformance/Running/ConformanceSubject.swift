/// An implementation that is put behind the runner.
///
/// A subject makes a fresh world for each case; what happens in one must not be seen in another. For an in-process
/// mock a world is a new mock world with a fixed seed and a clock that only `advance` moves; for a real service it may
/// be a set of fresh accounts.
public protocol ConformanceSubject: Sendable {
    /// Makes a world in which nothing has happened yet.
    func makeWorld() async throws -> any ConformanceWorld
}
