import SDKSpec

/// The skeleton of a method that a page describes and the spec doesn't have, or of the parameters that the page alone gives
/// a method.
///
/// What a person has to say is left empty, with a comment beside it: `lint` points at each gap until it is filled.
public struct MethodDraft: Sendable {
    private let page: Page
    private let section: PageSection
    private let name: String
    /// The parameters that the spec's method lacks; nil where the spec has no such method.
    private let missing: [PageRow]?

    /// The skeletons of the methods of a page that the spec doesn't have, and of the parameters that its methods lack.
    public static func drafts(of page: Page, _ checked: CheckedSpecification) -> [MethodDraft] {
        let context = DriftContext(DriftSubject(checked), pages: [page])
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

    /// Several skeletons as a file of a spec. What methods lack that the spec has stands in comments: it belongs to them.
    public static func text(_ drafts: [MethodDraft]) -> String {
        let methods = drafts.filter { $0.missing == nil }.map(\.text).joined(separator: "\n")
        let comments = drafts.compactMap(\.comment)
        return ([methods.isEmpty ? nil : "methods:\n" + methods].compactMap(\.self) + comments).joined(separator: "\n")
    }

    /// The parameters that the spec's method lacks, as a comment.
    private var comment: String? {
        missing.map { missing in
            let head = ["  \(name):  # takes these on the page as well", "    parameters:"]
            return (head + parameters(missing)).map { "# \($0)\n" }.joined()
        }
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
