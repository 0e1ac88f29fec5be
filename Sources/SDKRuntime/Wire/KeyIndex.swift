/// Finds the places of keys that stand elsewhere, by their hashes: a table of cells, each of which may have a place.
///
/// A key's place is in the cell that its hash names, or behind that one with none in between that is empty. Part of the
/// hash stands beside it, so that hardly any key but the right one is looked at, and the table grows without a look at
/// any.
@usableFromInline
struct KeyIndex: Sendable {
    /// 32 bits of a hash and, below them, a place and one; 0 for an empty cell. There are as many as a power of two,
    /// and a quarter of them is empty at least.
    @usableFromInline private(set) var cells: [UInt64] = []
    private var count = 0

    @usableFromInline
    init() {}

    /// Whether it was never told of a key.
    @inlinable
    var isUnused: Bool { cells.isEmpty }

    /// Takes up a key that stands at a place.
    @usableFromInline
    mutating func add(_ hash: Int, at place: Int) {
        if (count + 1) * 4 > cells.count * 3 { grow() }
        fill(Self.tag(hash) | UInt64(UInt32(place + 1)))
        count += 1
    }

    /// Forgets a key that stood at a place. What found no room before its cell moves up.
    @usableFromInline
    mutating func remove(_ hash: Int, at place: Int) {
        let content = Self.tag(hash) | UInt64(UInt32(place + 1))
        var gap = home(of: content)
        while cells[gap] != content {
            if cells[gap] == 0 { return }
            gap = next(gap)
        }
        var cell = next(gap)
        while cells[cell] != 0 {
            if distance(from: home(of: cells[cell]), to: cell) >= distance(from: gap, to: cell) {
                cells[gap] = cells[cell]
                gap = cell
            }
            cell = next(cell)
        }
        cells[gap] = 0
        count -= 1
    }
}

// Cells.
extension KeyIndex {
    @inlinable
    static func tag(_ hash: Int) -> UInt64 { UInt64(truncatingIfNeeded: hash) << 32 }

    @inlinable
    static func tag(_ content: UInt64) -> UInt64 { content & 0xFFFF_FFFF_0000_0000 }

    @inlinable
    static func place(_ content: UInt64) -> Int { Int(content & 0xFFFF_FFFF) - 1 }

    @inlinable
    func home(of content: UInt64) -> Int { Int(truncatingIfNeeded: content >> 32) & (cells.count - 1) }

    @inlinable
    func next(_ cell: Int) -> Int { (cell + 1) & (cells.count - 1) }

    private func distance(from cell: Int, to other: Int) -> Int { (other - cell) & (cells.count - 1) }

    private mutating func fill(_ content: UInt64) {
        var cell = home(of: content)
        while cells[cell] != 0 { cell = next(cell) }
        cells[cell] = content
    }

    private mutating func grow() {
        let former = cells
        cells = Array(repeating: 0, count: max(16, 2 * former.count))
        for content in former where content != 0 { fill(content) }
    }
}
