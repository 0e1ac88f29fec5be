import SDKSpec

/// The skeleton of a method that a page describes and the spec doesn't have.
///
/// What a person has to say is left empty, with a comment beside it: `lint` points at each gap until it is filled.
public struct MethodDraft: Sendable {
    private let page: Page
    private let section: PageSection
    private let name: String

    /// The skeletons of the methods of a page that the spec doesn't have.
    public static func drafts(of page: Page, _ checked: CheckedSpecification) -> [MethodDraft] {
        let known = Set(checked.specification.methods.compactMap { $0.vendorName(on: page.layout) })
        var seen: Set<String> = []
        return page.sections.compactMap { section in
            guard let name = section.method?.text, !known.contains(name), seen.insert(name).inserted else { return nil }
            return MethodDraft(page: page, section: section, name: name)
        }
    }

    /// Several skeletons as a file of a spec.
    public static func text(_ drafts: [MethodDraft]) -> String {
        "methods:\n" + drafts.map(\.text).joined(separator: "\n")
    }

    private var text: String {
        let first = section.rows.first
        let holder = section.rows.count > 1 && first?.kinds == [.object] ? first : nil
        let rows = section.rows.filter { $0.name.text != holder?.name.text }
        var lines = [
            "  \(name):", "    topic:  # under which people look for it", "    summary:  # what it does, in a sentence",
        ]
        if let surface = page.layout.surface?.value { lines.append("    surfaces: {\(surface): \(name)}") }
        if holder == nil, !rows.isEmpty { lines.append("    passing: positional") }
        var seen: Set<String> = []
        let parameters = rows.filter { seen.insert($0.name.text).inserted }
        if !parameters.isEmpty { lines.append("    parameters:") }
        for row in parameters { lines += parameter(row) }
        lines.append("    source: \(page.document)#\(section.title)")
        return lines.joined(separator: "\n") + "\n"
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
