import YAMLDocument

/// Reads how a list that comes in pages is walked through. One that lacks what it can't do without is left out; the
/// validator has reported it.
enum PagingReader {
    static func read(_ node: YAMLNode?, _ context: inout ReadingContext) -> Paging? {
        guard
            let record = Record<PagingKey>(node),
            let name = record.text(.as, context),
            let items = record.text(.items, context)
        else { return nil }
        let cursors = record.entries(.next).compactMap { entry in
            context.text(entry.value).map { Paging.Cursor(parameter: context.name(entry), field: $0) }
        }
        let pages = record.text(.page, context).map { Paging.Count(parameter: $0, unit: .pages) }
        let offset = record.text(.offset, context).map { Paging.Count(parameter: $0, unit: .items) }
        return Paging(
            name: name,
            items: items,
            cursors: cursors,
            counts: [pages, offset].compactMap(\.self),
            total: record.text(.total, context),
            last: record.text(.last, context),
            more: record.text(.more, context),
            end: record.text(.end, context),
            location: context.location(record.range)
        )
    }
}
