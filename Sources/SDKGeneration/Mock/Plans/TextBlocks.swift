extension [String] {
    /// Texts that end in a line end, with an empty line between each two and no line end after the last.
    var blocks: String { joined(separator: "\n").withoutLineEnd }

    /// Texts that end in a line end, one after the other, with no line end after the last.
    var lines: String { joined().withoutLineEnd }
}

extension String {
    fileprivate var withoutLineEnd: String { hasSuffix("\n") ? String(self[..<index(before: endIndex)]) : self }
}
