import SDKSpec

/// Something that looks like a row of a table wasn't understood.
struct UnreadRow: DriftRule {
    static let summary = """
        A line of a table that can't be read as a row, or not as a whole, is shown instead of being passed over: its type, or \
        what it says of whether the parameter must be given, is none of the layout's words, or its name none that a \
        parameter can have.
        """

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        page.unread.map { unread in
            let line = unread.line
            let title = page.title(around: line)
            return finding(
                "this looks like a row of a table, and \(unread.gap.reason(page.layout.name.value))",
                at: line.location,
                on: page,
                title,
                topic: DriftTopic(.row, line.text),
                help: "\(unread.gap.help), or read the row and add an entry under `reviewed`",
                explaining: Set(
                    line.text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map { word in
                        .unnamed(DriftTopic(.parameter, String(word)), in: title, on: page)
                    }
                )
            )
        }
    }
}

extension UnreadLine.Gap {
    /// What is wrong with the line.
    fileprivate func reason(_ layout: String) -> String {
        switch self {
        case .name(let name): "its name `\(name)` isn't one of letters, digits and underscores"
        case .type(let type): "the layout `\(layout)` doesn't know its type `\(type)`"
        case .duty(let word): "`\(word)` is no word of the layout `\(layout)` for whether it must be given"
        case .rest(let words): "the layout `\(layout)` has no column for `\(words)` behind its type"
        case .form: "its cells don't stand as those of the layout `\(layout)` do"
        }
    }

    /// How to mend it.
    fileprivate var help: String {
        switch self {
        case .name: "say how the page marks such a name in `required` or `optional`"
        case .type: "add the type to the layout's `types`"
        case .duty: "add the word to the layout's `required` or `optional`"
        case .rest: "add the word to the layout's `required` or `optional` if it is one"
        case .form: "save the page so that its rows stay whole"
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
