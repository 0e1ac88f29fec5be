import SDKSpec

/// Makes the reference: static pages that open from disk, without a script.
///
/// Every fact has an anchor of its own, its id: `conversations.html#createGroup.name.limit`.
public struct ReferenceOutput: Sendable {
    /// Makes the output.
    public init() {}

    /// Makes the files.
    public func files(
        for input: GenerationInput,
        templates: TemplateLibrary
    ) throws(GenerationError) -> [GeneratedFile] {
        let site = ReferenceSite(input)
        let declarations = DeclarationPages(site)
        let topics = TopicPages(site)
        var files = [try page("index.html", "Reference/Index", topics.indexValues, site, templates)]
        for topic in site.topics {
            files.append(try page(topic.file, "Reference/Topic", topics.values(of: topic), site, templates))
        }
        files.append(try page("types.html", "Reference/TypeList", declarations.typeValues, site, templates))
        files.append(try page("errors.html", "Reference/ErrorList", declarations.errorValues, site, templates))
        files.append(try page("events.html", "Reference/EventList", declarations.eventValues, site, templates))
        files.append(try page("sources.html", "Reference/SourceList", declarations.sourceValues, site, templates))
        let style = try templates.render("Reference/Style", ["mark": GeneratedFile.mark])
        files.append(GeneratedFile(path: "Reference/style.css", contents: style))
        return files
    }

    private func page(
        _ file: String,
        _ template: String,
        _ values: [String: Any],
        _ site: ReferenceSite,
        _ templates: TemplateLibrary
    ) throws(GenerationError) -> GeneratedFile {
        let values = values.merging(site.frame(of: file)) { own, _ in own }
        return GeneratedFile(path: "Reference/\(file)", contents: try templates.render(template, values))
    }
}
