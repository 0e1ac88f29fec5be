// Texts as services tell them apart: by their scalars. Swift's `==` and `<` also take texts for equal that only look
// alike, such as `é` in one scalar and in two.

extension String {
    /// Whether both consist of the same scalars.
    public func isSame(as other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        // Byte by byte through the views takes several times as long.
        let isSame = utf8.withContiguousStorageIfAvailable { bytes in
            other.utf8.withContiguousStorageIfAvailable { bytes.elementsEqual($0) }
        }
        return (isSame ?? nil) ?? utf8.elementsEqual(other.utf8)
    }

    /// Whether it comes before another text in the order of scalars.
    public func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }

    /// Whether the text begins with the scalars of another.
    public func hasPrefix(exactly part: String) -> Bool { utf8.starts(with: part.utf8) }

    /// Whether the text ends with the scalars of another.
    public func hasSuffix(exactly part: String) -> Bool { utf8.reversed().starts(with: part.utf8.reversed()) }
}
