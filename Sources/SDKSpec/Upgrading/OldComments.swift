import YAMLDocument

/// The comments and blank lines between the statements of a behaviour in the old form.
struct OldComments {
    /// The comment on the line of the key.
    private(set) var header: String?
    /// Where the behaviour ends, with the comment on its last line.
    let end: Int
    /// What no statement has taken yet.
    private var remarks: [OldCommentScanner.Remark] = []

    init(of place: BehaviourPlace, behind colon: Int, in file: SourceFile) {
        let (key, value) = (place.entry.keyRange.end, place.node.range)
        var end = value.end.offset
        var scanner = OldCommentScanner(file.text, from: colon + 1, in: key.line, over: place.node)
        while let remark = scanner.next() {
            // Behind what stands between braces, comments belong to what is around it.
            if place.isInFlow, scanner.offset > value.end.offset { break }
            if remark.isComment, remark.line == key.line, remark.line < value.start.line {
                header = remark.text
            } else {
                remarks.append(remark)
            }
            if remark.isComment { end = max(end, scanner.offset) }
        }
        self.end = end
    }

    /// The comments that no statement has taken.
    var rest: [String] {
        remarks.map(\.text).filter { !$0.isEmpty }
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
        for remark in take(where: { $0.line < range.start.line }) { comments.before.append(remark.text) }
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
        for remark in take(where: { $0.line < line || $0.line == line && $0.isBeside }) {
            if remark.isBeside, comments.beside == nil {
                comments.beside = remark.text
            } else if !remark.text.isEmpty {
                comments.before.append(remark.text)
            }
        }
    }

    private mutating func take(where isTaken: (OldCommentScanner.Remark) -> Bool) -> [OldCommentScanner.Remark] {
        let count = remarks.prefix(while: isTaken).count
        defer { remarks.removeFirst(count) }
        return Array(remarks.prefix(count))
    }
}
