import SDKSpec

/// A page that describes every method lacks one that the spec has.
struct MethodNotOnPage: DriftRule {
    static let summary = "A page that describes every method of a surface describes each that the spec has there."

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        guard page.layout.isComplete else { return [] }
        let named = Set(page.sections.compactMap(\.method?.text))
        return context.specification.methods.compactMap { method in
            guard let name = method.vendorName(on: page.layout), !named.contains(name) else { return nil }
            return finding(
                "the spec has a method `\(name)`, and the page doesn't describe it",
                at: method.name.location,
                on: page,
                name,
                topic: DriftTopic(.method, name),
                help: "remove it, say under `surfaces` what it is called, or add an entry under `reviewed`",
                causes: [.unnamed(DriftTopic(.method), in: name, on: page)],
                explaining: [.heading(name, on: page)]
            )
        }
    }
}
