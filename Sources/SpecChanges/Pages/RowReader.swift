import SDKSpec

/// Reads the rows of tables of parameters.
struct RowReader {
    /// What a column of a table holds.
    enum Column {
        case name, type, required, fallback, description
        /// Something that isn't held against the spec.
        case other
    }

    private let layout: PageLayout
    private let types: PageTypes
    private let duty: PageDuty

    init(_ layout: PageLayout) {
        self.layout = layout
        types = PageTypes(layout)
        duty = PageDuty(layout)
    }

    // MARK: - What stands above the columns

    /// The columns that a line, or some lines, announce, and how many lines do so.
    func head(_ lines: ArraySlice<PageLine>) -> (columns: [Column], count: Int)? {
        guard let line = lines.first else { return nil }
        if let cells = line.cells { return columns(cells.map(\.text)).map { ($0, 1) } }
        switch layout.table.cells {
        case .spaces: return columnsAfterName(line.text.split(separator: " ").map(String.init)).map { ($0, 1) }
        case .bars: return columns(barred(line).map(\.text)).map { ($0, 1) }
        case .lines:
            let texts = lines.prefix(4).map(\.text)
            for count in stride(from: texts.count, to: 1, by: -1) {
                guard let found = columnsAfterName(Array(texts.prefix(count))), !found.contains(.other) else {
                    continue
                }
                return (found, count)
            }
            return nil
        }
    }

    /// Whether a line behind one that announces parameters is the heading of a table whose columns aren't those of the
    /// layout: where only words tell the cells apart, one with two titles of the layout at least.
    func isUnreadHead(_ lines: ArraySlice<PageLine>) -> Bool {
        guard let line = lines.first, head(lines) == nil else { return false }
        if let cells = line.cells { return cells.count > 1 && hasTitle(cells.map(\.text)) }
        switch layout.table.cells {
        case .bars: return hasTitle(barred(line).map(\.text)) && barred(line).count > 1
        case .lines: return column(line.text) != .other && column(line.text) != .name
        case .spaces:
            let words = line.text.split(separator: " ").map(String.init)
            return words.count <= 6 && words.count(where: { column($0) != .other }) > 1
        }
    }

    /// Whether a line behind one that announces parameters is a row of a table, though no heading says what its cells are.
    func isHeadless(_ lines: ArraySlice<PageLine>) -> Bool {
        guard let line = lines.first, !line.isCode else { return false }
        if let cells = line.cells { return cells.count > 1 }
        switch layout.table.cells {
        case .bars: return barred(line).count > 1
        case .lines: return row(lines, hasDuty: true).map { types.hasWord($0.row.type?.text ?? "") } ?? false
        case .spaces:
            let words = line.text.split(separator: " ").map(String.init)
            guard words.count > 1, types.hasWord(words[1]) else { return false }
            return row(line, [.name, .type, .required, .fallback]).map { $0.gap == nil } ?? false
        }
    }

    private func hasTitle(_ cells: [String]) -> Bool { cells.contains { column($0) != .other } }

    private func columns(_ cells: [String]) -> [Column]? {
        let columns = cells.map(column)
        guard columns.count > 1, columns.contains(.name), columns.count(where: { $0 != .other }) > 1 else { return nil }
        return columns
    }

    /// The columns of a table whose cells only their words tell apart: names come first there.
    private func columnsAfterName(_ cells: [String]) -> [Column]? {
        columns(cells).flatMap { $0.first == .name ? $0 : nil }
    }

    private func column(_ title: String) -> Column {
        let table = layout.table
        if table.name.contains(title) { return .name }
        if table.type.contains(title) { return .type }
        if table.required.contains(title) { return .required }
        if table.fallback.contains(title) { return .fallback }
        return table.description.contains(title) ? .description : .other
    }

    /// The type of the answer, where some lines begin with the head of a table that has types and no names.
    func answer(_ lines: ArraySlice<PageLine>) -> PageType? {
        guard let line = lines.first else { return nil }
        let cells: ArraySlice<PageName>
        let titles: [Column]
        if line.cells != nil || layout.table.cells == .bars {
            titles = (line.cells ?? barred(line)).map { column($0.text) }
            cells = lines.dropFirst().first.map { ($0.cells ?? barred($0))[...] } ?? []
        } else {
            titles = lines.prefix { column($0.text) != .other }.map { column($0.text) }
            cells = lines.dropFirst(titles.count).prefix(titles.count).map(Self.whole)[...]
        }
        guard !titles.contains(.name), let place = titles.firstIndex(of: .type), place < cells.count else { return nil }
        let name = cells[cells.startIndex + place]
        return PageType(name: name, kinds: types.kinds(of: name.text))
    }

    /// The type of the answer, where a heading that fits a pattern has it: what `{result}` takes, without braces around it.
    func answer(inHeading line: PageLine, by pattern: PagePattern) -> PageType? {
        guard let range = pattern.match(whole: line.bytes)?.holes["result"] else { return nil }
        let inner = range.lowerBound + 1..<range.upperBound - 1
        let hasBraces =
            range.count > 2 && line.bytes[range.lowerBound] == UInt8(ascii: "{")
            && line.bytes[inner.upperBound] == UInt8(ascii: "}")
        let place = hasBraces ? inner : range
        let name = PageName(text: line.text(of: place), location: line.location(of: place))
        return PageType(name: name, kinds: types.kinds(of: name.text))
    }

    /// A line as a cell of its own.
    private static func whole(_ line: PageLine) -> PageName { PageName(text: line.text, location: line.location) }

    private func barred(_ line: PageLine) -> [PageName] {
        var cells = line.text.split(separator: "|", omittingEmptySubsequences: false).map { cell in
            let text = cell.trimmed
            let start = line.text.utf8.distance(from: line.text.startIndex, to: text.startIndex)
            return PageName(text: String(text), location: line.location(of: start..<start + text.utf8.count))
        }
        if cells.last?.text.isEmpty == true { cells.removeLast() }
        // Whether a bar stands before the first cell makes no difference.
        if line.text.first == "|" { cells.removeFirst() }
        return cells
    }

    // MARK: - Rows

    /// The row that a line begins, and how many lines it is.
    ///
    /// - Parameter tables: The columns of the table that the row may belong to, and of those that this one lies in.
    func row(_ lines: ArraySlice<PageLine>, of tables: [[Column]]) -> (row: PageRow, count: Int)? {
        guard let line = lines.first, let innermost = tables.last else { return nil }
        if let cells = line.cells {
            return row(cells, tables.last { $0.count == cells.count } ?? innermost).map { ($0, 1) }
        }
        switch layout.table.cells {
        case .spaces: return row(line, Set(tables.joined())).map { ($0, 1) }
        case .bars: return row(barred(line), innermost).map { ($0, 1) }
        case .lines:
            return row(lines, hasDuty: innermost.contains(.required))
        }
    }

    /// A row whose cells stand on lines of their own: the name, the type, and perhaps whether it must be given.
    private func row(_ lines: ArraySlice<PageLine>, hasDuty: Bool) -> (row: PageRow, count: Int)? {
        let cells = lines.prefix(3).map(Self.whole)
        guard cells.count > 1, let name = duty.name(cells[0]), let kinds = types.kinds(of: cells[1].text) else {
            return nil
        }
        let mark = hasDuty ? cells.dropFirst(2).first.flatMap { duty.isMark($0.text) ? $0.text : nil } : nil
        let row = PageRow(
            name: name,
            type: cells[1],
            kinds: kinds,
            isRequired: duty.isRequired(cells[0], [mark].compactMap(\.self)),
            fallback: nil
        )
        return (row, mark == nil ? 2 : 3)
    }

    private func row(_ cells: [PageName], _ columns: [Column]) -> PageRow? {
        guard let cell = Self.name(cells, columns), let name = duty.name(cell) else { return nil }
        func texts(of column: Column) -> [PageName] {
            zip(columns, cells).filter { $0 == column && !$1.text.isEmpty }.map(\.1)
        }
        let type = texts(of: .type).first
        var row = PageRow(
            name: name,
            type: type,
            kinds: type.flatMap { types.kinds(of: $0.text) },
            isRequired: duty.isRequired(cell, cells.map(\.text)),
            fallback: texts(of: .fallback).first { !$0.text.isDash },
            description: texts(of: .description).map { PageLine($0.text, at: $0.location) }
        )
        if let type, row.kinds == nil, !type.text.isDash {
            row.gap = .type(type.text)
        } else if let mark = texts(of: .required).first, duty.isUnknownMark(mark.text) {
            row.gap = .duty(mark.text)
        }
        return row
    }

    /// The cell in the column of names; the first one of a row that has other columns than were announced.
    private static func name(_ cells: [PageName], _ columns: [Column]) -> PageName? {
        cells.count == columns.count ? zip(columns, cells).first { $0.0 == .name }?.1 : cells.first
    }

    /// A row whose cells stand in a line with nothing between them but spaces: the words of types tell where a type ends.
    private func row(_ line: PageLine, _ columns: Set<Column>) -> PageRow? {
        let words = line.text.split(separator: " ", omittingEmptySubsequences: true)
        guard words.count > 1, let cell = place(words.prefix(1), of: line), let name = duty.name(cell) else {
            return nil
        }
        guard columns.contains(.type) else {
            let description = place(words.dropFirst(), of: line).map { [PageLine($0.text, at: $0.location)] } ?? []
            return PageRow(name: name, type: nil, kinds: nil, isRequired: nil, fallback: nil, description: description)
        }
        let typeEnd = 1 + typeLength(words.dropFirst())
        guard typeEnd > 1, isRow(words, typeEnd) else { return nil }
        var rest = words[typeEnd...]
        let isRequired = duty.isRequired(cell, rest.prefix(1).map(String.init))
        if let mark = rest.first, duty.isMark(String(mark)) { rest = rest.dropFirst() }
        let isDefault = columns.contains(.fallback) && rest.count == 1
        // A sentence may begin like a row, but not with a type as the layout writes it.
        guard rest.isEmpty || isDefault || types.hasWord(String(words[1])) else { return nil }
        var row = PageRow(
            name: name,
            type: place(words[1..<typeEnd], of: line),
            kinds: types.kinds(of: words[1..<typeEnd].joined(separator: " ")),
            isRequired: isRequired,
            fallback: isDefault ? place(rest, of: line).flatMap { $0.text.isDash ? nil : $0 } : nil
        )
        if !rest.isEmpty, !isDefault { row.gap = .rest(rest.joined(separator: " ")) }
        return row
    }

    /// Whether words are a row and not the beginning of a sentence: where only the case of letters tells `Object` from
    /// `an object`, what must be given, or a default, has to follow.
    private func isRow(_ words: [Substring], _ typeEnd: Int) -> Bool {
        types.hasWord(String(words[1])) || typeEnd < words.count
    }

    /// Words of a line that follow each other, and where they stand.
    private func place(_ words: ArraySlice<Substring>, of line: PageLine) -> PageName? {
        guard let first = words.first, let last = words.last else { return nil }
        let start = line.text.utf8.distance(from: line.text.startIndex, to: first.startIndex)
        let end = line.text.utf8.distance(from: line.text.startIndex, to: last.endIndex)
        return PageName(text: words.joined(separator: " "), location: line.location(of: start..<end))
    }

    /// How many words a type takes: `Array.<String>`, `String | undefined`.
    private func typeLength(_ words: ArraySlice<Substring>) -> Int {
        var length = 0
        var rest = words
        while let word = rest.first, types.hasWordOfAnyCase(String(word)) {
            length += 1
            rest = rest.dropFirst()
            guard rest.first == "|" else { return length }
            length += 1
            rest = rest.dropFirst()
        }
        return 0
    }

    /// What of lines in a table wasn't understood that begin with what is like a row: its type is none of the layout's, or
    /// its name none that a parameter can have. Nil for all other lines.
    func gap(_ lines: ArraySlice<PageLine>, of tables: [[Column]]) -> UnreadLine.Gap? {
        guard let line = lines.first else { return nil }
        if let cells = line.cells { return gap(cells, of: tables) }
        let next = lines.dropFirst().first
        switch layout.table.cells {
        case .bars: return gap(barred(line), of: tables)
        case .lines:
            guard Self.isLikeName(line.text), let next, types.kinds(of: next.text) != nil else { return nil }
            return .name(line.text)
        case .spaces:
            if let gap = gap(line) { return gap }
            return duty.isName(line.text) && next.map { types.hasWord($0.text) } ?? false ? .form : nil
        }
    }

    private func gap(_ cells: [PageName], of tables: [[Column]]) -> UnreadLine.Gap? {
        guard let columns = tables.last(where: { $0.count == cells.count }), let name = Self.name(cells, columns)
        else { return nil }
        let types = zip(columns, cells).filter { $0.0 == .type }.map(\.1.text)
        let isRow =
            types.isEmpty
            ? Self.isLikeName(name.text)
            : !name.text.isEmpty && types.contains { !$0.isEmpty && self.types.kinds(of: $0) != nil }
        return isRow ? .name(name.text) : nil
    }

    private func gap(_ line: PageLine) -> UnreadLine.Gap? {
        let words = line.text.split(separator: " ").map(String.init)
        guard (2...6).contains(words.count), line.bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
        let isWord = words[1].first.map { $0.isUppercase || $0 == "*" } ?? false
        let isNamed = duty.isName(words[0])
        guard isNamed ? isWord : Self.isLikeName(words[0]) && types.hasWord(words[1]),
            words.dropFirst(2).allSatisfy({ duty.isMark($0) || $0 == "|" || types.hasWord($0) })
        else { return nil }
        return isNamed ? .type(words[1]) : .name(words[0])
    }

    /// Whether a word may be meant as a name: `due?`, `options.end`, `start-date`.
    private static func isLikeName(_ text: String) -> Bool {
        text.utf8.contains { $0.isWord && !$0.isDigit } && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }
}
