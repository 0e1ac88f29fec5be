extension String {
    /// A hash for texts that are told apart by their scalars: those of one are the same, and Swift's takes several times
    /// as long for short texts.
    ///
    /// Eight bytes at a time are mixed by multiplication, with numbers that are drawn for each process: who sends texts
    /// can't tell which of them fall together.
    @usableFromInline var textHash: Int {
        let hash = utf8.withContiguousStorageIfAvailable { Self.hash(UnsafeRawBufferPointer($0)) }
        return hash ?? Array(utf8).withUnsafeBytes { Self.hash($0) }
    }

    private static let secrets = (first: UInt64.random(in: 1 ... .max), second: UInt64.random(in: 1 ... .max))

    /// (Each load ends at the last byte or before it.)
    private static func hash(_ bytes: UnsafeRawBufferPointer) -> Int {
        let (first, second) = secrets
        var hash = first ^ UInt64(truncatingIfNeeded: bytes.count)
        var place = 0
        while place + 8 <= bytes.count {
            hash = mixed(hash ^ bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self), second)
            place += 8
        }
        var rest: UInt64 = 0
        if place + 4 <= bytes.count {
            rest = UInt64(bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self))
            place += 4
        }
        while place < bytes.count {
            rest = rest << 8 | UInt64(bytes[place])
            place += 1
        }
        return Int(truncatingIfNeeded: mixed(mixed(hash ^ rest, second), first))
    }

    private static func mixed(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low
    }
}
