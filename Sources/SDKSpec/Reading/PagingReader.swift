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
        return Paging(
            name: name,
            items: items,
            cursors: cursors,
            last: record.text(.last, context),
            more: record.text(.more, context),
            end: record.text(.end, context),
            location: context.location(record.range)
        )
    }
}
