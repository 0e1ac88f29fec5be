import YAMLDocument

/// A file with its behaviour written anew.
public enum BehaviourRewriting {
    /// A byte order mark, which a file's text doesn't hold.
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Writes each behaviour of a file in the form of the printer; all else stays as it is, byte for byte.
    ///
    /// - Returns: nil when something is wrong with the file, which the diagnostics then tell.
    public static func formatted(_ file: SpecificationFile, diagnostics: inout Diagnostics) -> [UInt8]? {
        rewritten(file, diagnostics: &diagnostics) { place, file, diagnostics in
            formatting(place, file, &diagnostics)
        }
    }

    /// - Parameter edit: What is to be done about a behaviour.
    static func rewritten(
        _ file: SpecificationFile,
        diagnostics: inout Diagnostics,
        edit: (BehaviourPlace, SourceFile, inout Diagnostics) -> SourceEdit?
    ) -> [UInt8]? {
        do throws(YAMLProblems) {
            let document = try YAMLDocument(parsing: file.bytes, path: file.path)
            guard let root = document.root else { return file.bytes }
            var found = Diagnostics()
            var edits: [SourceEdit] = []
            for place in BehaviourPlace.all(in: root, of: document.file) {
                if let edit = edit(place, document.file, &found) { edits.append(edit) }
            }
            diagnostics.add(contentsOf: found.found)
            guard !found.hasErrors else { return nil }
            let mark = file.bytes.starts(with: byteOrderMark) ? byteOrderMark : []
            return mark + Array(SourceEdit.apply(edits, to: document.file.text).utf8)
        } catch {
            diagnostics.add(contentsOf: error.problems.map { Diagnostic($0, in: error.file) })
            return nil
        }
    }

    private static func formatting(
        _ place: BehaviourPlace,
        _ file: SourceFile,
        _ diagnostics: inout Diagnostics
    ) -> SourceEdit? {
        guard let scalar = place.node.scalar, !(scalar.isPlain && scalar.text.isEmpty) else { return nil }
        var found = Diagnostics()
        let reading = BehaviourParser.parse(place.node, in: file, diagnostics: &found)
        diagnostics.add(contentsOf: found.found)
        guard !found.hasErrors, let colon = file.colon(behind: place.entry) else { return nil }
        let isBlock = scalar.style == .literal
        var comments = comments(file.text(colon + 1..<place.node.range.start.offset))
        if isBlock { comments.header = headerComment(place.node, file) ?? comments.header }
        let (first, rest) = (reading.statements.first, reading.statements.dropFirst())
        let text = BehaviourText(
            statements: first.map { [$0.below(comments.above)] + rest } ?? [],
            comments: first == nil ? comments.above + reading.comments : reading.comments,
            headerComment: comments.header
        )
        return SourceEdit(
            range: colon + 1..<place.node.range.end.offset,
            text: text.text(behind: place, isBlock: isBlock, lineBreak: file.lineBreak)
        )
    }

    /// The comments between a key's colon and its value: the one on the line of the key, and those below it.
    private static func comments(_ text: Substring) -> (header: String?, above: [String]) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
            line.firstIndex(of: "#").map { String(String(line[$0...]).trimmed) }
        }
        return (lines.first.flatMap(\.self), lines.dropFirst().compactMap(\.self))
    }

    /// The comment behind the `|` of a block.
    private static func headerComment(_ node: YAMLNode, _ file: SourceFile) -> String? {
        let header = file.text(node.range.start.offset..<node.range.end.offset).prefix { !$0.isNewline }
        return header.firstIndex(of: "#").map { String(header[$0...]) }
    }
}
