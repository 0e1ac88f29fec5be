import YAMLDocument

/// Takes specs over from the form of earlier versions, in which behaviour was a list of mappings.
public enum BehaviourUpgrade {
    /// Writes each behaviour of a file that is in the old form as statements; all else stays as it is, byte for byte,
    /// and comments within behaviour stay with their statements.
    ///
    /// - Returns: nil when something is wrong with the file, which the diagnostics then tell.
    public static func upgraded(_ file: SpecificationFile, diagnostics: inout Diagnostics) -> [UInt8]? {
        BehaviourRewriting.rewritten(file, diagnostics: &diagnostics) { place, file, diagnostics in
            guard let items = place.node.sequence else { return nil }
            SchemaValidator.validate(
                place.node,
                as: .list(.variant(.oldStatement)),
                in: file,
                diagnostics: &diagnostics
            )
            var context = ReadingContext(file: file)
            let statements = OldStatementReader.read(items, &context)
            diagnostics.add(contentsOf: context.diagnostics.found)
            return edit(place, statements, file)
        }
    }

    private static func edit(
        _ place: BehaviourPlace,
        _ statements: [Statement],
        _ file: SourceFile
    ) -> SourceEdit? {
        guard let colon = file.colon(behind: place.entry) else { return nil }
        var comments = OldComments(of: place, behind: colon, in: file)
        let end = comments.end
        let commented = comments.attached(to: statements)
        let text = BehaviourText(
            statements: commented,
            comments: commented.isEmpty ? comments.rest : [],
            headerComment: comments.header
        )
        return SourceEdit(
            range: colon + 1..<end,
            text: text.text(behind: place, isBlock: false, lineBreak: file.lineBreak)
        )
    }
}
