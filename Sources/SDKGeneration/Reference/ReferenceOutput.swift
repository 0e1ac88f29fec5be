import SDKSpec

/// Makes the reference: static pages that open from disk, without a script.
///
/// Every fact has an anchor of its own, its id: `conversations.html#createGroup.name.limit`.
public struct ReferenceOutput: GenerationOutput {
    /// Makes the output.
    public init() {}

    /// Plans the files.
    public func plans(for input: GenerationInput) throws(GenerationError) -> [PlannedFile] {
        let site = ReferenceSite(input)
        let declarations = DeclarationPages(site)
        let topics = TopicPages(site)
        let lists = [
            page("types.html", "TypeList", site) { declarations.typeValues },
            page("errors.html", "ErrorList", site) { declarations.errorValues },
            page("events.html", "EventList", site) { declarations.eventValues },
            page("sources.html", "SourceList", site) { declarations.sourceValues },
        ]
        let pages = site.topics.map { topic in
            page(topic.file, "Topic", site) { () throws(GenerationError) in try topics.values(of: topic) }
        }
        let style = PlannedFile(path: "Reference/style.css", template: "Reference/Style") { _ in
            ["mark": .text(GeneratedFile.mark)]
        }
        return [page("index.html", "Index", site) { topics.indexValues }, style] + pages + lists
    }

    private func page(
        _ file: String,
        _ template: String,
        _ site: ReferenceSite,
        _ values: @escaping @Sendable () throws(GenerationError) -> TemplateValues
    ) -> PlannedFile {
        PlannedFile(path: "Reference/\(file)", template: "Reference/\(template)") { _ throws(GenerationError) in
            try values().merging(site.frame(of: file)) { own, _ in own }
        }
    }
}
