import YAMLDocument

/// Pieces of the spec's text, kept so that it is quick to tell whether a place is in one of them, however many there are.
struct SourceAreas {
    /// By file, in order, with a gap between each and the next.
    private var ranges: [String: [SourceRange]] = [:]

    init() {}

    init(_ locations: some Sequence<SourceLocation>) {
        for location in locations.sorted(by: { $0.range.start < $1.range.start }) { add(location) }
    }

    /// Adds a piece, joined with those that it touches.
    mutating func add(_ location: SourceLocation) {
        var known = ranges.removeValue(forKey: location.file.path) ?? []
        let range = location.range
        let first = known.end { $0.end < range.start }
        let end = known.end { $0.start <= range.end }
        if first < end {
            let start = min(known[first].start, range.start)
            let joined = SourceRange(start: start, end: max(known[end - 1].end, range.end))
            known.replaceSubrange(first..<end, with: [joined])
        } else {
            known.insert(range, at: first)
        }
        ranges[location.file.path] = known
    }

    /// Adds those of other files.
    mutating func add(_ other: SourceAreas) {
        ranges.merge(other.ranges) { _, others in others }
    }

    /// Whether a place begins in one of them.
    func holds(_ location: SourceLocation?) -> Bool {
        guard let location, let known = ranges[location.file.path] else { return false }
        let index = known.end { $0.end < location.range.start }
        return index < known.count && known[index].holds(location.range)
    }
}

extension SourceRange {
    /// Whether another one begins within it.
    fileprivate func holds(_ other: SourceRange) -> Bool { start <= other.start && other.start <= end }
}
