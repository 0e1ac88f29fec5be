import SDKSpec

/// The skeleton of a method that a page describes and the spec doesn't have, or of the parameters that the page alone gives
/// a method.
struct MethodDraft {
    private let page: Page
    private let section: PageSection
    /// The method: where the spec has it, as it is called there.
    let name: String
    /// The parameters that the spec's method lacks; nil where the spec has no such method.
    private let missing: [PageRow]?

    /// The skeletons of the methods of a page that the spec doesn't have, and of the parameters that its methods lack.
    static func drafts(of page: Page, _ context: DriftContext) -> [MethodDraft] {
        var seen: Set<String> = []
        return page.sections.compactMap { section in
            guard let name = section.method?.text, seen.insert(name).inserted else { return nil }
            guard let view = context.view(name, of: page) else {
                return MethodDraft(page: page, section: section, name: name, missing: nil)
            }
            let missing = page.sections(like: section).flatMap { view.rowsNotInSpec(of: $0) }
            guard !missing.isEmpty else { return nil }
            return MethodDraft(page: page, section: section, name: view.method.name.value, missing: missing)
        }
    }

    /// The parameters that the spec's method lacks, as a comment; nil where the spec has no such method.
    var comment: String? {
        missing.map { missing in
            let head = ["  \(name):  # takes these on the page as well", "    parameters:"]
            return (head + parameters(missing)).map { "# \($0)\n" }.joined()
        }
    }

    /// The method as an entry of `methods`; nil where the spec has it.
    var entry: String? {
        guard missing == nil else { return nil }
        let first = section.rows.first
        let holder = section.rows.count > 1 && first?.kinds == [.object] ? first : nil
        let rows = section.rows.filter { $0.name.text != holder?.name.text }
        var lines = [
            "  \(name):", "    topic:  # under which people look for it", "    summary:  # what it does, in a sentence",
        ]
        if let surface = page.layout.surface?.value { lines.append("    surfaces: {\(surface): \(name)}") }
        if holder == nil, !rows.isEmpty { lines.append("    passing: positional") }
        if !rows.isEmpty { lines.append("    parameters:") }
        lines += parameters(rows)
        lines.append("    source: \(page.document)#\(section.title)")
        return lines.joined(separator: "\n") + "\n"
    }

    private func parameters(_ rows: [PageRow]) -> [String] {
        var seen: Set<String> = []
        return rows.filter { seen.insert($0.name.text).inserted }.flatMap(parameter)
    }

    private func parameter(_ row: PageRow) -> [String] {
        let kinds = row.kinds ?? []
        let type =
            kinds.subtracting([.nothing]).count == 1 ? kinds.subtracting([.nothing]).first?.type ?? "JSON" : "JSON"
        let isOptional = row.isRequired == false || kinds.contains(.nothing)
        let comment = [row.type?.text, row.fallback.map { "default \($0.text)" }].compactMap(\.self).joined(
            separator: ", "
        )
        return [
            "      \(row.name.text):", "        type: \"\(type)\(isOptional ? "?" : "")\"  # on the page: \(comment)",
            "        summary:  # what it means",
        ]
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
}
