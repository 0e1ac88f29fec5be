import SDKSpec

/// Something that looks like a row of a table wasn't understood.
struct UnreadRow: DriftRule {
    static let summary = "A line of a table that can't be read as a row is shown instead of being passed over."

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        page.unread.map { line in
            finding(
                "this looks like a row of a table, and the layout `\(page.layout.name.value)` doesn't know its type, or its "
                    + "name isn't one of letters, digits and underscores",
                at: line.location,
                on: page,
                page.title(around: line),
                topic: DriftTopic(.row, line.text),
                help: "add the type to the layout's `types`, or read the row and add an entry under `reviewed`",
                explaining: Set(
                    line.text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map { word in
                        .unnamed(DriftTopic(.parameter, String(word)), in: page.title(around: line), on: page)
                    }
                )
            )
        }
    }
}

extension Page {
    /// The name of the section that a line stands in.
    fileprivate func title(around line: PageLine) -> String {
        let offset = line.location.range.start.offset
        return sections.last { $0.lines.contains { $0.location.range.start.offset == offset } }?.title ?? ""
    }
}
