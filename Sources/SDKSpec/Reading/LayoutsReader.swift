import YAMLDocument

/// Reads a layout.
enum LayoutsReader {
    static func read(_ entry: YAMLEntry, _ context: inout ReadingContext) -> PageLayout? {
        guard let record = Record<LayoutKey>(entry.value) else { return nil }
        let headings = record.node(.headings).flatMap { Record<HeadingsKey>($0) }
        let parts = record.node(.parts).flatMap { Record<PartsKey>($0) }
        return PageLayout(
            name: context.name(entry),
            summary: record.text(.summary) ?? "",
            surface: record.text(.surface, context),
            isComplete: record.flag(.complete),
            headings: PageLayout.Headings(
                patterns: headings?.words(.like) ?? [],
                standAlone: headings?.flag(.alone) ?? false,
                longest: headings?.natural(.longest),
                without: headings?.text(.without) ?? "",
                methods: headings?.words(.methods) ?? []
            ),
            methods: record.words(.methods),
            parts: PageLayout.Parts(
                parameters: parts?.words(.parameters) ?? [],
                answer: parts?.words(.answer) ?? [],
                sample: parts?.words(.sample) ?? []
            ),
            table: table(record.node(.table).flatMap { Record<TableKey>($0) }),
            rows: record.words(.rows),
            required: record.words(.required),
            optional: record.words(.optional),
            defaults: record.words(.defaults),
            types: record.pairs(.types).compactMap { word, kind in
                PageLayout.ValueKind(rawValue: kind).map { (word, $0) }
            },
            noteMarks: record.words(.noteMarks),
            events: record.words(.events),
            constants: record.words(.constants),
            errors: record.words(.errors),
            since: record.words(.since),
            notEmpty: record.words(.notEmpty),
            below: record.words(.below),
            editions: record.entries(.editions).map { (context.name($0), $0.value.texts) },
            deprecated: record.words(.deprecated),
            units: record.pairs(.units).compactMap { word, factor in Int(spec: factor).map { (word, $0) } }
        )
    }

    private static func table(_ record: Record<TableKey>?) -> PageLayout.Table {
        PageLayout.Table(
            cells: record?.word(.cells) ?? .spaces,
            name: record?.words(.name) ?? [],
            type: record?.words(.type) ?? [],
            required: record?.words(.required) ?? [],
            fallback: record?.words(.fallback) ?? [],
            description: record?.words(.description) ?? []
        )
    }
}

extension Record {
    /// One text, or the texts of a list.
    fileprivate func words(_ key: Key) -> [String] { node(key)?.texts ?? [] }
}

extension YAMLNode {
    /// One text, or the texts of a list.
    fileprivate var texts: [String] { (sequence ?? [self]).compactMap(\.scalar?.text) }
}
