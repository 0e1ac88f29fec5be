import SDKSpec

/// A parameter that is believed for a page isn't on it.
struct ParameterNotOnPage: DriftRule {
    static let summary = """
        What a method takes because a page says so, the fields of records included, stands in the tables of the section; \
        one without tables names it in its sentences. Where a part of a section is cited, as in `find (Example)`, it is \
        named somewhere in there. Where the page has exactly one row that the spec doesn't know, the \
        parameter was probably renamed, and the finding is about the row.
        """

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        context.sections(of: page).flatMap { section, view in
            page.missingParameters(of: section, view).map { parameter in
                finding(
                    "`\(section.title)` takes `\(parameter.name.value)` in the spec, and not on the page",
                    at: parameter.name.location,
                    on: page,
                    section.title,
                    topic: DriftTopic(.parameter, parameter.name.value),
                    sides: DriftSides(spec: "\(parameter.type.value)"),
                    notes: section.heading.map { [Diagnostic.Note("this is the page's section", at: $0.location)] }
                        ?? [],
                    help:
                        "remove it, say \(page.layout.surface == nil ? "" : "under `surfaces` what the page calls it, or ")"
                        + "in its `source` why it is there",
                    causes: [.unnamed(DriftTopic(.parameter, parameter.name.value), in: section.title, on: page)],
                    explaining: Set(
                        parameter.vendorNames(on: page.layout).map {
                            .language(DriftTopic(.parameter, $0), of: section.title)
                        }
                            + view.figures.limits(of: [parameter.name.value]).map {
                                .claim($0.fact.id, on: page)
                            }
                    )
                )
            }
        }
    }
}

extension Page {
    /// What the spec gives a method because a section says so, and the section doesn't.
    func missingParameters(of section: PageSection, _ view: MethodView) -> [Field] {
        view.given.filter { !isNaming($0, of: section) }.map(\.field)
    }

    /// Whether the sections that are cited for a parameter name it; of one of whose parts is cited, that is enough. A page
    /// that isn't the first witness, and whose section has no table, need not.
    fileprivate func isNaming(_ parameter: FieldReach.Believed, of section: PageSection) -> Bool {
        guard let provenance = parameter.provenance, provenance.inferred == nil else { return true }
        let cited = provenance.citations.filter { $0.document == document }.compactMap { citation in
            self.section(citation.heading).map { (heading: citation.heading, section: $0) }
        }
        // Another section is asked where it is that of the method.
        guard cited.contains(where: { $0.section.title == section.title }) else { return true }
        let isNamed = parameter.field.vendorNames(on: layout).contains { name in
            cited.contains { heading, section in
                section.isPart(heading) ? section.mentions(name) : section.isNaming(name)
            }
        }
        return isNamed
            || provenance.citations.first?.document != document && cited.allSatisfy(\.section.parameterRows.isEmpty)
    }
}

extension PageSection {
    /// Whether its rows or the method's route name a parameter, or a section without rows names it in sentences or in its
    /// heading.
    fileprivate func isNaming(_ name: String) -> Bool {
        if method?.text.routeParameters.contains(name) == true { return true }
        let rows = parameterRows
        guard rows.isEmpty else { return rows.contains { $0.name.text == name } }
        let bytes = Array(name.utf8)
        let isInHeading = heading.map { $0.bytes.holds(bytes) || $0.bytes.holds(Array("\(name)opt".utf8)) } ?? false
        return isInHeading || sentences.contains { $0.bytes.holds(bytes) }
    }
}
