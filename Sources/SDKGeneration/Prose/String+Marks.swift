extension String {
    /// The text with one backtick in the place of several, which would be a link in a documentation comment and mark code
    /// like one everywhere else.
    var withSingleMarks: String {
        let mark = UInt8(ascii: "`")
        var last: UInt8?
        let isSingle = allBytes { byte in
            defer { last = byte }
            return byte != mark || last != mark
        }
        guard !isSingle else { return self }
        var bytes: [UInt8] = []
        for byte in utf8 where byte != mark || bytes.last != mark { bytes.append(byte) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
