import SDKSpec

/// A row of a page's tables isn't among a method's parameters.
struct ParameterNotInSpec: DriftRule {
    static let summary = """
        Each row of a method's tables is one of its parameters, or a field of one. The object that only holds the others \
        is none.
        """

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        context.sections(of: page).flatMap { section, view in
            let onPage = Set(section.parameterRows.map(\.name.text))
            let unknown = view.rowsNotInSpec(of: section, on: page.layout)
            let gone = page.missingParameters(of: section, view).map(\.name.value)
            return unknown.map { row in
                let missing = row.isOfAnswer ? [] : view.parameters(notAmong: onPage, on: page.layout)
                let names = Set(missing.map(\.name.value)).sorted()
                let guess = names.count == 1 ? names.first : closest(to: row.name.text, in: names)
                // One that is gone, and one that is new, are the same one.
                let only =
                    gone.count == 1 && !row.isOfAnswer && unknown.count { !$0.isOfAnswer } == 1 ? gone.first : nil
                let former = [guess, only].compactMap(\.self)
                let note = guess.flatMap { name in missing.first { $0.name.value == name } }.map { field in
                    Diagnostic.Note(
                        "`\(field.name.value)` isn't on the page, so it may have been renamed",
                        at: field.name.location
                    )
                }
                return finding(
                    "`\(section.title)` \(row.isOfAnswer ? "answers" : "takes") `\(row.name.text)` on the page, and not in the spec",
                    at: row.name.location,
                    on: page,
                    section.title,
                    topic: DriftTopic(.parameter, row.name.text),
                    sides: DriftSides(page: row.type?.text),
                    notes: [note].compactMap(\.self),
                    help: "add the \(row.isOfAnswer ? "field" : "parameter"), or an entry under `reviewed`",
                    explaining: Set(
                        former.map { DriftCause.unnamed(DriftTopic(.parameter, $0), in: section.title, on: page) }
                    )
                    .union(
                        (former + [row.name.text]).map {
                            .language(DriftTopic(.parameter, $0), of: section.title)
                        }
                    )
                )
            }
        }
    }
}

extension MethodView {
    /// The rows of a section that are neither parameters nor fields of any.
    func rowsNotInSpec(of section: PageSection, on layout: PageLayout) -> [PageRow] {
        section.rows.filter {
            fields(of: $0, in: section, on: layout) == nil && !isHolder($0, of: section, on: layout)
        }
    }

    /// Whether a row stands for the object in which arguments travel: the method's heading names it, and the spec names
    /// what is in it.
    func isHolder(_ row: PageRow, of section: PageSection, on layout: PageLayout) -> Bool {
        let isParameter = method.shapes.flatMap(\.allParameters).contains {
            $0.vendorNames(on: layout).contains(row.name.text)
        }
        guard !isParameter, row.kinds?.contains(.object) ?? true else {
            return false
        }
        if section.rows.first?.name.text == row.name.text { return method.shapes.contains { $0.passing == .options } }
        return section.heading?.text.contains(row.name.text) ?? false && row.kinds != nil
    }
}
