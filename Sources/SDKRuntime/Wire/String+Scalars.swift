// Texts as services tell them apart: by their scalars. Swift's `==` and `<` also take texts for equal that only look
// alike, such as `é` in one scalar and in two.

extension String {
    /// Whether both consist of the same scalars. (A short text is in the value itself, of a long one that has its
    /// address: so most that are the same are so at a glance.)
    @inlinable
    public func isSame(as other: String) -> Bool { areIdentical(self, other) || hasSameBytes(as: other) }

    @usableFromInline
    func hasSameBytes(as other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        // Byte by byte through the views takes several times as long.
        let isSame = utf8.withContiguousStorageIfAvailable { bytes in
            other.utf8.withContiguousStorageIfAvailable { Self.areSame(.init(bytes), .init($0), count: $0.count) }
        }
        return (isSame ?? nil) ?? utf8.elementsEqual(other.utf8)
    }

    /// Whether it comes before another text in the order of scalars.
    public func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }

    /// Whether the text begins with the scalars of another.
    public func hasPrefix(exactly part: String) -> Bool {
        let length = part.utf8.count
        guard utf8.count >= length else { return false }
        let isPrefix = utf8.withContiguousStorageIfAvailable { bytes in
            part.utf8.withContiguousStorageIfAvailable { Self.areSame(.init(bytes), .init($0), count: length) }
        }
        return (isPrefix ?? nil) ?? utf8.starts(with: part.utf8)
    }

    /// Whether something follows a prefix that the text begins with.
    func hasRemainder(after prefix: String) -> Bool {
        utf8.count > prefix.utf8.count && hasPrefix(exactly: prefix)
    }

    /// What follows a prefix; nil when the text begins in another way or ends with the prefix.
    func remainder(after prefix: String) -> String? {
        guard hasRemainder(after: prefix) else { return nil }
        let rest = utf8.withContiguousStorageIfAvailable { String(decoding: $0[prefix.utf8.count...], as: UTF8.self) }
        return rest ?? String(self[utf8.index(startIndex, offsetBy: prefix.utf8.count)...])
    }

    /// Whether the text ends with the scalars of another.
    public func hasSuffix(exactly part: String) -> Bool { utf8.reversed().starts(with: part.utf8.reversed()) }

    /// Whether the first bytes of two texts, both of which have that many, are the same.
    ///
    /// Eight at a time, the last ones first: names that look alike mostly differ there. Each load begins at 0 or later
    /// and ends at `count` or before, so within the bytes of either.
    private static func areSame(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer, count: Int) -> Bool {
        var end = count
        while end >= 8 {
            let word = left.loadUnaligned(fromByteOffset: end - 8, as: UInt64.self)
            if word != right.loadUnaligned(fromByteOffset: end - 8, as: UInt64.self) { return false }
            end -= 8
        }
        while end > 0 {
            if left[end - 1] != right[end - 1] { return false }
            end -= 1
        }
        return true
    }
}
