import YAMLDocument

/// Reads a form of an identifier: `C2C${userID: UserID}`, or a text that is all literal.
enum IdentifierFormReader {
    static func read(_ entry: YAMLEntry, _ context: inout ReadingContext) -> IdentifierForm? {
        guard let text = context.text(entry.value) else { return nil }
        let name = context.name(entry)
        let scalars = Array(text.value.unicodeScalars)
        guard let opening = scalars.indices.first(where: { scalars[$0...].starts(with: "${".unicodeScalars) }) else {
            return IdentifierForm(name: name, prefix: text.value, part: nil, partType: nil)
        }
        let inside = opening + 2
        guard
            scalars.last == "}", scalars[inside...].firstIndex(of: "}") == scalars.count - 1,
            let colon = scalars[inside...].firstIndex(of: ":"),
            let part = partName(scalars[inside..<colon])
        else {
            context.report(
                "identifier-form",
                "form `\(name.value)` has a part that can't be read",
                at: text.location,
                notes: [Diagnostic.Note("a form has one part, at its end: nothing may follow its `}`")],
                help: "write `PREFIX${part: Type}`"
            )
            return nil
        }
        guard let scalar = entry.value.scalar else { return nil }
        let map = ScalarMap(scalar: scalar, range: entry.value.range, file: context.file)
        let type = TypeReferenceReader.read(scalars[(colon + 1)..<(scalars.count - 1)], map, &context)
        guard let type else { return nil }
        return IdentifierForm(name: name, prefix: string(scalars[..<opening]), part: part, partType: type)
    }

    private static func partName(_ scalars: ArraySlice<Unicode.Scalar>) -> String? {
        var scalars = scalars.drop { $0 == " " }
        while scalars.last == " " { scalars.removeLast() }
        let name = string(scalars)
        let isName = name.first?.isLetter == true && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
        return isName ? name : nil
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }
}
