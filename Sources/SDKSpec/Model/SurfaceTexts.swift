/// What is said for each surface: what it calls something, or since which version it has it.
public struct SurfaceTexts: Sendable {
    /// What is said for one surface.
    public struct Entry: Sendable {
        /// The surface's name.
        public let surface: Located<String>
        /// What is said for it.
        public let text: String
    }

    /// All that is said, in the spec's order.
    public let entries: [Entry]

    /// Makes texts for surfaces; for none, where none are given.
    public init(_ entries: [Entry] = []) {
        self.entries = entries
    }

    /// What is said for a surface; nil where nothing is.
    public subscript(surface: String) -> String? { entries.first { $0.surface.value == surface }?.text }

    /// Whether nothing is said for any surface.
    public var isEmpty: Bool { entries.isEmpty }

    /// All that is said, whatever the surface.
    public var values: [String] { entries.map(\.text) }

    /// The same by the surface's name.
    public var byName: [String: String] {
        Dictionary(entries.map { ($0.surface.value, $0.text) }) { first, _ in first }
    }

    /// All that is said, in the order of the surfaces' names.
    public var sortedByName: [(surface: String, text: String)] {
        entries.map { ($0.surface.value, $0.text) }.sorted { $0.0 < $1.0 }
    }
}
