import YAMLDocument

extension DiagnosticPrinter {
    /// The findings for tools: one JSON array, an object a finding, its members always in the same order.
    ///
    /// Lines and columns count from 1, columns in Unicode scalars. What a finding doesn't have is left out.
    public static func json(_ diagnostics: [Diagnostic]) -> String {
        OrderedJSON.array(diagnostics.map(json)).text + "\n"
    }

    private static func json(_ diagnostic: Diagnostic) -> OrderedJSON {
        var members: [(name: String, value: OrderedJSON)] = [("path", .string(diagnostic.path))]
        if let range = diagnostic.location?.range { members += place(range) }
        members.append(("severity", .string(diagnostic.severity.rawValue)))
        members.append(("rule", .string(diagnostic.rule)))
        members.append(("message", .string(diagnostic.message)))
        if let label = diagnostic.label { members.append(("label", .string(label))) }
        if !diagnostic.notes.isEmpty { members.append(("notes", .array(diagnostic.notes.map(json)))) }
        if let help = diagnostic.help { members.append(("help", .string(help))) }
        return .object(members)
    }

    private static func json(_ note: Diagnostic.Note) -> OrderedJSON {
        var members: [(name: String, value: OrderedJSON)] = [("message", .string(note.message))]
        if let location = note.location {
            members.append(("path", .string(location.file.path)))
            members += place(location.range)
        }
        return .object(members)
    }

    private static func place(_ range: SourceRange) -> [(name: String, value: OrderedJSON)] {
        [
            ("line", .integer(range.start.line)),
            ("column", .integer(range.start.column)),
            ("endLine", .integer(range.end.line)),
            ("endColumn", .integer(range.end.column)),
        ]
    }
}
