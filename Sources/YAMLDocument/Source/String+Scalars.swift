extension StringProtocol {
    /// How many scalars the text has.
    ///
    /// `unicodeScalars.count` goes from scalar to scalar, and takes many times as long as counting the bytes that begin one.
    @inlinable
    package var scalarCount: Int { utf8.count { $0 & 0xC0 != 0x80 } }
}
