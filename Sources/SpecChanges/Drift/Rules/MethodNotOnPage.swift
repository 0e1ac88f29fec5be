import SDKSpec

/// A page that tells of every method doesn't tell of one that the spec has.
struct MethodNotOnPage: DriftRule {
    static let summary = "A page that tells of every method of a surface tells of each that the spec has there."

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        guard page.layout.isComplete else { return [] }
        let named = Set(page.sections.compactMap(\.method?.text))
        return context.specification.methods.compactMap { method in
            guard let name = method.vendorName(on: page.layout), !named.contains(name) else { return nil }
            return finding(
                "the spec has a method `\(name)`, and the page doesn't tell of it",
                at: method.name.location,
                on: page,
                name,
                subject: "method \(name)",
                help: "remove it, say under `surfaces` what it is called, or add an entry under `reviewed`"
            )
        }
    }
}
