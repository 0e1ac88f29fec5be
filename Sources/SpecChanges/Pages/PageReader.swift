import SDKSpec
import YAMLDocument

/// Reads a page by a layout.
public struct PageReader {
    private let layout: PageLayout
    /// Whether tags say what is a heading.
    private let isMarkedUp: Bool
    private let headings: [PagePattern]
    private let methods: [PagePattern]
    private let methodHeadings: [PagePattern]
    private let rows: RowReader
    private let listRows: ListRowReader
    private var sections: [OpenSection] = [OpenSection(heading: nil, headingText: nil)]
    private var part = PageLine.Part.words
    /// The columns of the tables that are being read, the innermost last; a page as text doesn't say where one ends.
    private var tables: [[RowReader.Column]] = []
    /// Whether a list of parameters is being read, and what comes is said of the last of them.
    private var isInList = false
    /// Whether the last row wasn't understood: what is said below it is said of no other.
    private var isBelowUnread = false
    /// Whether a line has announced parameters, and neither the heading of a table nor a row has come since.
    private var awaitsTable = false
    private var unread: [UnreadLine] = []

    /// Reads a page.
    ///
    /// - Parameters:
    ///   - document: The document of the spec that the page is.
    ///   - file: The page, as text or as HTML.
    ///   - layout: How it is laid out.
    public static func page(_ document: String, _ file: SourceFile, by layout: PageLayout) throws -> Page {
        let isMarkedUp = HTMLPage.isHTML(file)
        var reader = PageReader(layout, isMarkedUp: isMarkedUp)
        reader.read(try isMarkedUp ? HTMLPage.lines(of: file) : TextPage.lines(of: file))
        let words = PageWords(layout)
        let sections = reader.sections.map { (open: $0, read: PageSection($0, words)) }
        return Page(
            document: document,
            file: file,
            layout: layout,
            sections: sections.map(\.read),
            unread: reader.unread,
            unreadTables: sections.flatMap { open, read in
                open.unreadTables.map { UnreadTable(line: $0.line, hasHeading: $0.hasHeading, section: read.title) }
            }
        )
    }

    private init(_ layout: PageLayout, isMarkedUp: Bool) {
        self.layout = layout
        self.isMarkedUp = isMarkedUp
        headings = layout.headings.patterns.map(PagePattern.init)
        methods = layout.methods.map(PagePattern.init)
        methodHeadings = layout.headings.methods.map(PagePattern.init)
        rows = RowReader(layout)
        listRows = ListRowReader(layout)
    }

    private mutating func read(_ lines: [PageLine]) {
        var index = 0
        while index < lines.count {
            index += take(lines[index...])
        }
    }

    /// Takes the first of some lines, and those that belong to it.
    ///
    /// - Returns: How many lines were taken.
    private mutating func take(_ lines: ArraySlice<PageLine>) -> Int {
        guard let line = lines.first else { return 0 }
        if takeHeading(line) || takeMark(line) { return 1 }
        if section.method == nil { section.method = method(in: line, methods) }
        if part == .answer, section.answer == nil { section.answer = rows.answer(lines) }
        if let count = takeHead(lines) ?? takeUnreadHead(lines) ?? takeRow(lines) { return count }
        if awaitsTable, part == .parameters, rows.isHeadless(lines) { noteUnreadTable(line, hasHeading: false) }
        if let gap = gap(lines) {
            unread.append(UnreadLine(line: line, gap: gap))
            isBelowUnread = true
        }
        let row = tables.isEmpty && !isInList || isBelowUnread ? nil : section.rows.indices.last
        append(line, of: row.map { section.rows[$0] })
        if let row { section.rows[row].description.append(line) }
        return 1
    }

    /// What of a line that looks like a row wasn't understood; nil for one that doesn't.
    private func gap(_ lines: ArraySlice<PageLine>) -> UnreadLine.Gap? {
        if !tables.isEmpty, let gap = rows.gap(lines, of: tables) { return gap }
        return isInList ? lines.first.flatMap(listRows.gap) : nil
    }

    /// The section that is being read.
    private var section: OpenSection {
        get { sections[sections.count - 1] }
        _modify { yield &sections[sections.count - 1] }
    }

    /// - Returns: Whether the line is a heading, which begins a section.
    private mutating func takeHeading(_ line: PageLine) -> Bool {
        guard isHeading(line) else { return false }
        sections.append(OpenSection(heading: line, headingText: title(of: line), method: method(inHeading: line)))
        let answers = headings.compactMap { rows.answer(inHeading: line, by: $0) }
        section.headingAnswer = answers.first
        (part, tables, isInList, isBelowUnread, awaitsTable) = (.words, [], false, false, false)
        return true
    }

    /// - Returns: Whether the line says what part comes now, and nothing else: where samples begin, it is one of them.
    private mutating func takeMark(_ line: PageLine) -> Bool {
        guard let mark = part(begunBy: line) else { return false }
        part = mark
        if part != .parameters { tables = [] }
        (isInList, isBelowUnread, awaitsTable) = (false, false, mark == .parameters)
        section.marks.insert(line.text)
        if part == .answer { section.tellsAnswer = true }
        return part != .sample
    }

    /// - Returns: How many lines the head of a table has that begins here; nil where none does.
    private mutating func takeHead(_ lines: ArraySlice<PageLine>) -> Int? {
        guard part != .sample, let head = rows.head(lines) else { return nil }
        // What the page has said to be the answer is no parameter.
        if part != .answer { part = .parameters }
        tables.append(head.columns)
        awaitsTable = false
        return head.count
    }

    /// - Returns: 1 where a table has a heading here that names other columns than the layout; nil everywhere else.
    private mutating func takeUnreadHead(_ lines: ArraySlice<PageLine>) -> Int? {
        guard awaitsTable, part == .parameters, let line = lines.first, !line.isCode, rows.isUnreadHead(lines) else {
            return nil
        }
        noteUnreadTable(line, hasHeading: true)
        append(line, of: nil)
        return 1
    }

    private mutating func noteUnreadTable(_ line: PageLine, hasHeading: Bool) {
        section.unreadTables.append((line, hasHeading))
        awaitsTable = false
    }

    /// - Returns: How many lines the row of a table has that begins here; nil where none does.
    private mutating func takeRow(_ lines: ArraySlice<PageLine>) -> Int? {
        guard part == .parameters || part == .answer, let line = lines.first else { return nil }
        let listed = listRows.row(line).map { (row: $0, count: 1) }
        guard var row = listed ?? rows.row(lines, of: tables) else { return nil }
        if listed != nil { isInList = true }
        (isBelowUnread, awaitsTable) = (false, false)
        if let gap = row.row.gap { unread.append(UnreadLine(line: line, gap: gap)) }
        row.row.isOfAnswer = part == .answer
        section.rows.append(row.row)
        for line in lines.prefix(row.count) { append(line, of: row.row, isRow: true) }
        for line in row.row.description { append(line, of: row.row) }
        return row.count
    }

    private mutating func append(_ line: PageLine, of row: PageRow?, isRow: Bool = false) {
        var line = line
        line.row = row?.name.text
        line.isRow = isRow
        line.part = line.isCode ? .sample : part
        section.lines.append(line)
    }

    private func isHeading(_ line: PageLine) -> Bool {
        guard !line.isCode, part(begunBy: line) == nil else { return false }
        if let level = line.level { return !isWithinMethod(line, level) }
        guard !isMarkedUp else { return false }
        if headings.contains(where: { $0.match(whole: line.bytes) != nil }) { return true }
        let layout = layout.headings
        guard layout.standAlone || layout.longest != nil else { return false }
        guard !layout.standAlone || line.standsAlone else { return false }
        guard line.text.count <= layout.longest ?? .max else { return false }
        return !line.text.contains { layout.without.contains($0) }
    }

    /// Whether a heading stands above a part of what is said of a method, and not above something else: where headings
    /// name the methods, those of deeper levels do.
    private func isWithinMethod(_ line: PageLine, _ level: Int) -> Bool {
        guard let heading = sections.last?.heading, let above = heading.level, level > above else { return false }
        return method(inHeading: heading) != nil && method(inHeading: line) == nil
    }

    /// What a heading is cited by: the shortest of what patterns make of it, since `# {title}` fits `## Title` as well.
    private func title(of line: PageLine) -> String {
        let titles = headings.compactMap { $0.match(whole: line.bytes)?.text("title", in: line.bytes) }
        return titles.min { $0.count < $1.count } ?? line.text
    }

    private func part(begunBy line: PageLine) -> PageLine.Part? {
        let parts = layout.parts
        if parts.parameters.contains(line.text) { return .parameters }
        if parts.answer.contains(line.text) { return .answer }
        if parts.sample.contains(line.text) { return .sample }
        return nil
    }

    private func method(inHeading line: PageLine) -> PageName? { method(in: line, methodHeadings + methods) }

    private func method(in line: PageLine, _ patterns: [PagePattern]) -> PageName? {
        patterns.lazy.compactMap { $0.name(in: line.bytes) }.first.map {
            PageName(text: line.text(of: $0), location: line.location(of: $0))
        }
    }
}
