import YAMLDocument

/// The comments and blank lines between the statements of a behaviour in the old form.
struct OldComments {
    private struct Remark {
        /// The comment, empty for a blank line.
        let text: String
        /// Whether it stands behind something.
        let isBeside: Bool
    }

    /// The comment on the line of the key.
    private(set) var header: String?
    /// Where the behaviour ends, with the comment on its last line.
    let end: Int
    /// What no statement has taken yet.
    private var remarks: [(line: Int, remark: Remark)] = []

    init(of place: BehaviourPlace, behind colon: Int, in file: SourceFile) {
        let start = place.entry.keyRange.end
        let last = place.node.range.end
        var end = last.offset
        var taken: [Range<Int>] = []
        Self.collectScalars(place.node, into: &taken)
        let bytes = Array(file.text.utf8)
        var offset = colon + 1
        var line = start.line
        var isBlank = false
        var scalars = taken[...]
        // Up to the end of the last line, as long as nothing but a comment is there.
        while offset < bytes.count, offset < last.offset || bytes[offset] != 0x0A && bytes[offset] != 0x0D {
            if let scalar = scalars.first, offset >= scalar.lowerBound {
                line += bytes[offset..<scalar.upperBound].count { $0 == 0x0A }
                offset = max(offset, scalar.upperBound)
                scalars.removeFirst()
                isBlank = false
                continue
            }
            switch bytes[offset] {
            case 0x0A:
                if isBlank { remarks.append((line, Remark(text: "", isBeside: false))) }
                line += 1
                isBlank = true
                offset += 1
            case UInt8(ascii: "#") where bytes[offset - 1] == 0x20 || bytes[offset - 1] == 0x09 || isBlank:
                let length = bytes[offset...].prefix { $0 != 0x0A && $0 != 0x0D }.count
                let text = String(decoding: bytes[offset..<offset + length], as: UTF8.self).withoutBlanksAtEnd
                offset += length
                if line == start.line, line < place.node.range.start.line {
                    header = text
                } else {
                    remarks.append((line, Remark(text: text, isBeside: !isBlank)))
                }
                if offset > end { end = offset }
                isBlank = false
            case 0x20, 0x09, 0x0D: offset += 1
            default:
                isBlank = false
                offset += 1
            }
        }
        self.end = end
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

    /// The comments that no statement has taken.
    var rest: [String] {
        remarks.map(\.remark.text).filter { !$0.isEmpty }
    }

    /// The statements with the comments that stand above, beside and below them.
    mutating func attached(to statements: [Statement]) -> [Statement] {
        var statements = attach(to: statements)
        guard let last = statements.last, !rest.isEmpty else { return statements }
        var comments = last.comments
        comments.after += rest
        statements[statements.count - 1] = last.with(comments)
        return statements
    }

    private mutating func attach(to statements: [Statement]) -> [Statement] {
        statements.map { attach(to: $0) }
    }

    private mutating func attach(to statement: Statement) -> Statement {
        let range = statement.location.range
        var comments = StatementComments()
        for remark in take(where: { line, _ in line < range.start.line }) { comments.before.append(remark.text) }
        let kind: Statement.Kind
        switch statement.kind {
        case .if(let condition, let then, let otherwise):
            takeBeside(range.start.line, into: &comments)
            let (then, otherwise) = (attach(to: then), attach(to: otherwise))
            kind = .if(condition: condition, then: then, otherwise: otherwise)
        case .for(let variable, let list, let body):
            takeBeside(range.start.line, into: &comments)
            kind = .for(variable: variable, list: list, body: attach(to: body))
        case .after(let seconds, let body):
            takeBeside(range.start.line, into: &comments)
            kind = .after(seconds: seconds, body: attach(to: body))
        case .fail, .notModelled, .let, .set, .update, .ensure, .add, .remove, .emit, .perform, .return:
            takeBeside(range.end.line, into: &comments)
            kind = statement.kind
        }
        return Statement(
            kind: kind,
            location: statement.location,
            provenance: statement.provenance,
            comments: comments
        )
    }

    /// Takes what stands beside a statement up to a line, and what stands between its lines.
    private mutating func takeBeside(_ line: Int, into comments: inout StatementComments) {
        for remark in take(where: { $0 < line || $0 == line && $1.isBeside }) {
            if remark.isBeside, comments.beside == nil {
                comments.beside = remark.text
            } else if !remark.text.isEmpty {
                comments.before.append(remark.text)
            }
        }
    }

    private mutating func take(where isTaken: (Int, Remark) -> Bool) -> [Remark] {
        let count = remarks.prefix { isTaken($0.line, $0.remark) }.count
        defer { remarks.removeFirst(count) }
        return remarks.prefix(count).map(\.remark)
    }
}

extension String {
    fileprivate var withoutBlanksAtEnd: String {
        var text = self
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return text
    }
}
