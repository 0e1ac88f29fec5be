/// Whether two values are the same bit by bit. Where they are, they are equal; the other way round nothing follows.
///
/// Eight bytes at a time: each load ends at the value's size or before it.
@inlinable
@inline(__always)
func areIdentical<Value>(_ left: Value, _ right: Value) -> Bool {
    withUnsafeBytes(of: left) { left in
        withUnsafeBytes(of: right) { right in
            var place = 0
            while place + 8 <= MemoryLayout<Value>.size {
                let word = left.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                if word != right.loadUnaligned(fromByteOffset: place, as: UInt64.self) { return false }
                place += 8
            }
            while place < MemoryLayout<Value>.size {
                if left[place] != right[place] { return false }
                place += 1
            }
            return true
        }
    }
}
