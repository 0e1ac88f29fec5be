import SDKSpec

/// The skeleton of a method that a page describes and the spec doesn't have, or of the parameters that the page alone gives
/// a method.
struct MethodDraft {
    private let page: Page
    private let section: PageSection
    /// The method: where the spec has it, as it is called there, otherwise the page's name, or one out of the heading where
    /// the page says by a route which method it means.
    let name: String
    /// What the page calls it.
    private let vendorName: String
    /// The parameters that the spec's method lacks; nil where the spec has no such method.
    private let missing: [PageRow]?

    /// The skeletons of the methods of a page that the spec doesn't have, and of the parameters that its methods lack.
    static func drafts(of page: Page, _ context: DriftContext) -> [MethodDraft] {
        var seen: Set<String> = []
        return page.sections.compactMap { section in
            guard let name = section.method?.text, seen.insert(name).inserted else { return nil }
            guard let view = context.view(name, of: page) else {
                let own = (name.contains("/") && section.heading != nil ? section.headingTitle : name).draftedName
                return MethodDraft(page: page, section: section, name: own, vendorName: name, missing: nil)
            }
            let missing = page.sections(like: section).flatMap { view.rowsNotInSpec(of: $0, on: page.layout) }
                .filter { !$0.isOfAnswer }
            guard !missing.isEmpty else { return nil }
            let own = view.method.name.value
            return MethodDraft(page: page, section: section, name: own, vendorName: name, missing: missing)
        }
    }

    /// The parameters that the spec's method lacks, as a comment; nil where the spec has no such method.
    var comment: String? {
        missing.map { missing in
            let head = ["  \(name):  # takes these on the page as well", "    parameters:"]
            return (head + missing.uniqued.flatMap(parameter)).map { "# \($0)\n" }.joined()
        }
    }

    /// The method as an entry of `methods`; nil where the spec has it.
    var entry: String? {
        guard missing == nil else { return nil }
        let given = section.parameterRows
        let holder = given.count > 1 && given.first?.kinds == [.object] ? given.first : nil
        let rows = given.filter { $0.name.text != holder?.name.text }
        var lines = [
            "  \(name):", "    topic:  # under which people look for it", "    summary:  # what it does, in a sentence",
        ]
        lines += surface(vendorName).map { ["    \($0)"] } ?? []
        if holder == nil, !rows.isEmpty, !isRoute, showsArguments { lines.append("    passing: positional") }
        // What has a row of its own is described there.
        let named = Set(rows.map(\.name.text.draftedName))
        let inRoute = vendorName.routeParameters.filter { !named.contains($0.draftedName) }
        let parameters = inRoute.flatMap(parameter(ofRoute:)) + rows.uniqued.flatMap(parameter)
        if !parameters.isEmpty { lines.append("    parameters:") }
        lines += parameters
        lines.append("    source: \(page.citation(isRoute ? section.headingTitle : section.title))")
        return lines.joined(separator: "\n") + "\n"
    }

    /// Whether the page says by a route which method it means.
    private var isRoute: Bool { vendorName.contains("/") }

    /// Whether pages show how a method is called, and so that its arguments stand in a row.
    private var showsArguments: Bool {
        let headings = page.layout.headings
        return (page.layout.methods + headings.patterns + headings.methods).contains { $0.contains("{arguments}") }
    }

    /// What the page's surface calls something.
    private func surface(_ name: String) -> String? {
        (page.layout.surface?.value).map { "surfaces: {\($0): \(name.draftedText)}" }
    }

    /// A parameter that stands in the method's route.
    private func parameter(ofRoute name: String) -> [String] {
        ["      \(name.draftedName):", "        type: \"String\"  # in the route", "        summary:  # what it means"]
            + naming(name)
    }

    /// What the page calls a parameter whose name in the spec is another one.
    private func naming(_ name: String) -> [String] {
        name == name.draftedName ? [] : surface(name).map { ["        \($0)"] } ?? []
    }

    private func parameter(_ row: PageRow) -> [String] {
        let kinds = (row.kinds ?? []).subtracting([.nothing])
        let kind = kinds.count == 1 ? kinds.first : nil
        let fallback = row.fallback ?? row.fallback(saidAs: page.layout.defaults.map(PagePattern.init))
        let literal = fallback.flatMap { kind?.literal($0.text) }
        let isOptional = literal == nil && (row.isRequired == false || row.kinds?.contains(.nothing) == true)
        let comment = [row.type?.text, fallback.map { "default \($0.text)" }].compactMap(\.self).joined(separator: ", ")
        return [
            "      \(row.name.text.draftedName):",
            "        type: \"\(kind?.type ?? "JSON")\(isOptional ? "?" : "")\""
                + (comment.isEmpty ? "" : "  # on the page: \(comment)"),
        ] + (literal.map { ["        default: \(JSONText.quoted($0))"] } ?? [])
            + ["        summary:  # what it means"] + naming(row.name.text)
    }
}

extension [PageRow] {
    /// The first row of each name that the spec would have.
    fileprivate var uniqued: [PageRow] {
        var seen: Set<String> = []
        return filter { seen.insert($0.name.text.draftedName).inserted }
    }
}

extension PageLayout.ValueKind {
    /// A type of the spec that such a value fits.
    fileprivate var type: String {
        switch self {
        case .text: "String"
        case .number: "Int"
        case .boolean: "Bool"
        case .list: "[JSON]"
        case .object, .any, .nothing: "JSON"
        case .function: "Handler"
        case .file: "Bytes"
        }
    }

    /// A default of a page as an expression of the spec; nil where it isn't plainly one of the kind.
    fileprivate func literal(_ text: String) -> String? {
        switch self {
        case .text: text == text.withoutQuotes ? nil : JSONText.quoted(text.withoutQuotes)
        case .number: Int(text).map(String.init)
        case .boolean: Bool(text.lowercased()).map { "\($0)" }
        case .list, .object, .any, .nothing, .function, .file: nil
        }
    }
}
