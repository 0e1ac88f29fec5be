/// A piece of a source file.
public struct SourceRange: Sendable, Hashable {
    /// Where it starts.
    public var start: SourcePosition
    /// Where it ends: the first position that no longer belongs to it.
    public var end: SourcePosition

    /// Makes a range out of its two ends.
    public init(start: SourcePosition, end: SourcePosition) {
        self.start = start
        self.end = end
    }
}
