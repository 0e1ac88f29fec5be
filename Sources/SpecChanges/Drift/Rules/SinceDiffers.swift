import SDKSpec

/// A page says that something is there since another version.
struct SinceDiffers: DriftRule {
    static let summary = """
        The versions that a page names where it describes a method are those since which the spec has it, or a part of it; \
        and the version since which the spec has it stands on the page.
        """

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        var seen: Set<String> = []
        return context.sections(of: page).flatMap { section, view in
            let named = section.words.versions
            let unknown = named.filter { !view.versions.contains($0.text) }.map { word in
                finding(
                    "the page says version \(word.text) of `\(section.title)`, and the spec doesn't",
                    at: word.location,
                    on: page,
                    section.title,
                    topic: DriftTopic(.version, word.text),
                    notes: [Diagnostic.Note("the spec's method", at: view.method.name.location)],
                    help: "say it with `since` of what came with it, or add an entry under `reviewed`",
                    explaining: [.unnamed(DriftTopic(.version), in: section.title, on: page)]
                )
            }
            guard let surface = page.layout.surface, let since = view.method.since[surface.value],
                view.method.provenance?.citations.first?.document == page.document,
                view.method.provenance?.inferred == nil, seen.insert(view.method.name.value).inserted,
                !page.sections(like: section).flatMap(\.words.versions).contains(where: { $0.text == since })
            else { return unknown }
            return unknown + [
                finding(
                    "`\(section.title)` is there since version \(since) in the spec, and the page doesn't say so",
                    at: view.method.name.location,
                    on: page,
                    section.title,
                    topic: DriftTopic(.version, since),
                    help: "correct `since`, or add an entry under `reviewed`",
                    causes: [.unnamed(DriftTopic(.version), in: section.title, on: page)]
                )
            ]
        }
    }
}
