import SDKSpec

/// How the rows of a page say whether a parameter must be given: by a word beside its name, or by how the name is written.
struct PageDuty: Sendable {
    /// Words, and patterns of names, that say one of the two.
    private struct Marks: Sendable {
        let words: Set<String>
        let names: [PagePattern]

        init(_ marks: [String]) {
            words = Set(marks.filter { !$0.contains("{name}") }.map { $0.lowercased() })
            names = marks.filter { $0.contains("{name}") }.map(PagePattern.init)
        }

        var isEmpty: Bool { words.isEmpty && names.isEmpty }

        /// Whether a text is one of the words, whichever of its letters are capitals.
        func has(_ text: String) -> Bool { words.contains(text.lowercased()) }

        func isOne(of name: PageName, _ cells: [String]) -> Bool {
            cells.contains { has($0) } || names.contains { $0.match(whole: Array(name.text.utf8)) != nil }
        }
    }

    private let required: Marks
    private let optional: Marks
    /// Words that everybody has for the two, in small letters; they count where the layout lists any mark.
    private static let common = [
        true: ["required", "<required>", "mandatory", "必填", "必选"],
        false: ["optional", "<optional>", "可选", "选填", "非必填"],
    ]

    init(_ layout: PageLayout) {
        required = Marks(layout.required)
        optional = Marks(layout.optional)
    }

    /// Whether a row says that its parameter must be given. Where the layout knows how one of the two is marked, what isn't
    /// marked is the other; nil where it knows neither, or both and the row has no mark.
    func isRequired(_ name: PageName, _ cells: [String]) -> Bool? {
        if required.isOne(of: name, cells) { return true }
        if optional.isOne(of: name, cells) { return false }
        if let common = cells.lazy.compactMap(commonMark).first { return common }
        return required.isEmpty == optional.isEmpty ? nil : required.isEmpty
    }

    /// Whether a cell is one of the words.
    func isMark(_ cell: String) -> Bool { required.has(cell) || optional.has(cell) || commonMark(cell) != nil }

    /// Whether a cell in the column of what must be given says something that nobody has told: where the layout lists words
    /// for both, what is none of them is a third thing, and not one of the two.
    func isUnknownMark(_ cell: String) -> Bool {
        !required.words.isEmpty && !optional.words.isEmpty && !cell.isEmpty && !cell.isDash && !isMark(cell)
    }

    /// What a cell says in a word that everybody has; nil where it says nothing, or the layout knows no marks at all.
    private func commonMark(_ cell: String) -> Bool? {
        guard !required.isEmpty || !optional.isEmpty else { return nil }
        let cell = cell.lowercased()
        return [true, false].first { Self.common[$0]?.contains(cell) ?? false }
    }

    /// The name in a cell, without what marks it; nil where there is none.
    func name(_ cell: PageName) -> PageName? {
        let line = PageLine(cell.text, at: cell.location)
        let range = (required.names + optional.names).lazy.compactMap { $0.name(in: line.bytes) }.first
        let name = range.map { PageName(text: line.text(of: $0), location: line.location(of: $0)) } ?? cell
        return isName(name.text) ? name : nil
    }

    /// Whether a text is a name as parameters have it.
    func isName(_ text: String) -> Bool {
        text.utf8.first.map { !$0.isDigit } ?? false && text.utf8.allSatisfy(\.isWord)
    }
}
