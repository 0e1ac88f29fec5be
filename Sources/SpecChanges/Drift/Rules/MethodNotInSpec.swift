import SDKSpec

/// A page describes a method that the spec doesn't have.
struct MethodNotInSpec: DriftRule {
    static let summary = """
        A page describes a method whose name no method of the spec has. Where the spec has one that the page doesn't \
        describe and that takes the same parameters, or one alone is new and one alone gone, it was probably renamed, which is a guess.
        """

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        let named = Set(page.sections.compactMap(\.method?.text))
        var reported: Set<String> = []
        let only = onlyRenamed(on: page, context, among: named)
        return page.sections.compactMap { section in
            guard let name = section.method, context.view(name.text, of: page) == nil,
                reported.insert(name.text).inserted
            else { return nil }
            let rows = Set(section.parameterRows.map(\.name.text))
            let gone = context.subject.views.filter { view in
                guard let called = view.method.vendorName(on: page.layout) else { return false }
                return !named.contains(called) && view.isNamed(byRows: rows, on: page.layout)
            }.map(\.method)
            let nearest = closest(to: name.text, in: gone.compactMap { $0.vendorName(on: page.layout) })
            let guess =
                gone.first { $0.vendorName(on: page.layout) == nearest } ?? gone.first
                ?? (rows.isEmpty ? only : nil)
            return finding(
                "the page has a method `\(name.text)`, and the spec has none",
                at: name.location,
                on: page,
                section.title,
                topic: DriftTopic(.method, name.text),
                notes: guess.map { method in
                    [
                        Diagnostic.Note(
                            "`\(method.name.value)` \(gone.isEmpty ? "is the only one that is gone" : "takes the same"), so it "
                                + "may have been renamed",
                            at: method.name.location
                        )
                    ]
                } ?? [],
                help: "add it; `sdkgen drift --draft` writes a skeleton",
                explaining: guess?.vendorName(on: page.layout).map { former in
                    [.unnamed(DriftTopic(.method), in: former, on: page), .heading(former, on: page)]
                } ?? []
            )
        }
    }

    /// The one method that is gone from a page that describes all of them, where one is new.
    private func onlyRenamed(on page: Page, _ context: DriftContext, among named: Set<String>) -> MethodDeclaration? {
        guard page.layout.isComplete, named.count(where: { context.view($0, of: page) == nil }) == 1 else { return nil }
        let gone = context.specification.methods.filter { method in
            method.vendorName(on: page.layout).map { !named.contains($0) } ?? false
        }
        return gone.count == 1 ? gone[0] : nil
    }
}

extension MethodView {
    /// Whether a page's rows name its parameters, and no others; a page names the object that holds them as well.
    fileprivate func isNamed(byRows rows: Set<String>, on layout: PageLayout) -> Bool {
        let others = rows.count { fields($0, on: layout) == nil }
        return !rows.isEmpty && parameters(notAmong: rows, on: layout).isEmpty && others <= 1
    }
}
