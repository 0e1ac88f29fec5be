import YAMLDocument

/// Goes through the text of a behaviour in the old form and finds the comments and blank lines between its scalars.
struct OldCommentScanner {
    /// A comment or a blank line.
    struct Remark {
        /// The line that it stands in.
        let line: Int
        /// The comment, empty for a blank line.
        let text: String
        /// Whether it is a comment.
        let isComment: Bool
        /// Whether it stands behind something.
        let isBeside: Bool
    }

    private let bytes: [UInt8]
    /// Where the behaviour ends, but for a comment on its last line.
    private let end: Int
    /// What no comment begins in.
    private var scalars: ArraySlice<Range<Int>>
    private var line: Int
    /// Whether nothing stands in the line so far.
    private var isBlank = false
    /// How far the text has been looked at.
    private(set) var offset: Int

    init(_ text: String, from start: Int, in line: Int, over node: YAMLNode) {
        bytes = Array(text.utf8)
        end = node.range.end.offset
        var scalars: [Range<Int>] = []
        Self.collectScalars(node, into: &scalars)
        self.scalars = scalars[...]
        self.line = line
        offset = start
    }

    /// The next comment or blank line; nil behind the last one.
    mutating func next() -> Remark? {
        while !isAtEnd {
            if skipScalar() { continue }
            switch bytes[offset] {
            case _ where endsLine(at: offset): if let blank = nextLine() { return blank }
            case UInt8(ascii: "#") where startsComment: return comment()
            case let byte:
                if !Self.blanks.contains(byte) { isBlank = false }
                offset += 1
            }
        }
        return nil
    }

    private static let blanks = " \t\r".utf8

    /// Up to the end of the last line, as long as nothing but a comment is there.
    private var isAtEnd: Bool {
        offset >= bytes.count || offset >= end && [UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(bytes[offset])
    }

    /// Whether a line ends with a byte: with an LF, or with a CR that none follows.
    private func endsLine(at offset: Int) -> Bool {
        switch bytes[offset] {
        case UInt8(ascii: "\n"): true
        case UInt8(ascii: "\r"): offset + 1 == bytes.count || bytes[offset + 1] != UInt8(ascii: "\n")
        default: false  // Any other byte.
        }
    }

    private var startsComment: Bool { isBlank || " \t".utf8.contains(bytes[offset - 1]) }

    private mutating func skipScalar() -> Bool {
        guard let scalar = scalars.first, offset >= scalar.lowerBound else { return false }
        line += (offset..<scalar.upperBound).count(where: endsLine)
        offset = max(offset, scalar.upperBound)
        scalars.removeFirst()
        isBlank = false
        return true
    }

    /// Goes on to the next line.
    ///
    /// - Returns: The line left, if nothing stands in it.
    private mutating func nextLine() -> Remark? {
        defer {
            line += 1
            offset += 1
            isBlank = true
        }
        return isBlank ? Remark(line: line, text: "", isComment: false, isBeside: false) : nil
    }

    private mutating func comment() -> Remark {
        let start = offset
        offset += bytes[start...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }.count
        let text = String(decoding: bytes[start..<offset], as: UTF8.self).withoutBlanksAtEnd
        defer { isBlank = false }
        return Remark(line: line, text: text, isComment: true, isBeside: !isBlank)
    }

    private static func collectScalars(_ node: YAMLNode, into ranges: inout [Range<Int>]) {
        switch node.content {
        case .scalar: ranges.append(node.range.start.offset..<node.range.end.offset)
        case .sequence(let items):
            for item in items { collectScalars(item, into: &ranges) }
        case .mapping(let entries):
            for entry in entries {
                ranges.append(entry.keyRange.start.offset..<entry.keyRange.end.offset)
                collectScalars(entry.value, into: &ranges)
            }
        }
    }
}

extension String {
    fileprivate var withoutBlanksAtEnd: String {
        var text = self
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return text
    }
}
