import SDKSpec

/// Makes the reference: static pages that open from disk and are complete without their one script, the search.
///
/// Every fact has an anchor of its own, its id: `methods/createGroup.html#createGroup.name.limit`.
public struct ReferenceOutput: GenerationOutput {
    /// Makes the output.
    public init() {}

    /// Plans the files.
    public func plans(for input: GenerationInput) throws(GenerationError) -> [PlannedFile] {
        let site = ReferenceSite(input)
        let front = ReferencePage(site: site, file: "index.html", title: input.specification.product.title)
        let index = plan(front, "Index") { IndexPage(on: front).values }
        return [index, style, search(site), ExamplesFile(input).plan] + methods(site) + topics(site)
            + site.sections.map { section($0, site) }
    }

    private func methods(_ site: ReferenceSite) -> [PlannedFile] {
        site.topics.flatMap { topic in
            topic.methods.map { method in
                let name = method.name.value
                let file = site.places.methods[name] ?? ""
                let page = ReferencePage(site: site, file: file, title: name, topic: topic.title, method: name)
                return plan(page, "Method") { () throws(GenerationError) in
                    try MethodPage(method, of: topic, on: page).values()
                }
            }
        }
    }

    private func topics(_ site: ReferenceSite) -> [PlannedFile] {
        site.topics.map { topic in
            let file = site.places.topics[topic.title] ?? ""
            let page = ReferencePage(site: site, file: file, title: topic.title, topic: topic.title)
            return plan(page, "Topic") { TopicPage(topic, on: page).values }
        }
    }

    private func section(_ section: ReferenceSection, _ site: ReferenceSite) -> PlannedFile {
        let page = ReferencePage(site: site, file: section.file, title: section.title(of: site.input.specification))
        let lead: TemplateValues = ["lead": .text(section.summary(of: site.input.specification))]
        func plan(
            _ template: String,
            _ values: @escaping @Sendable () throws(GenerationError) -> TemplateValues
        ) -> PlannedFile {
            self.plan(page, template) { () throws(GenerationError) in try values().completed(by: lead) }
        }
        return switch section {
        case .limits: plan("LimitList") { LimitPage(on: page).values }
        case .errors: plan("ErrorList") { ErrorPage(on: page).values }
        case .events: plan("EventList") { EventPage(on: page).values }
        case .types: plan("TypeList") { TypePage(on: page).values }
        case .editions: plan("Matrix") { EditionPage(on: page).values }
        case .stories: plan("StoryList") { StoryPage(on: page).values }
        case .behaviour: plan("BehaviourList") { BehaviourPage(on: page).values }
        case .controls: plan("ControlList") { () throws(GenerationError) in try ControlPage(on: page).values }
        case .inferred: plan("Inferred") { InferredPage(on: page).values }
        case .contradictions: plan("ContradictionList") { ContradictionPage(on: page).values }
        case .gaps: plan("Gaps") { GapPage(on: page).values }
        case .sources: plan("SourceList") { SourcePage(on: page).values }
        case .wire: plan("Wire") { WirePage(on: page).values }
        }
    }

    private var style: PlannedFile {
        PlannedFile(path: "Reference/style.css", template: "Reference/Style") { [:] }
    }

    private func search(_ site: ReferenceSite) -> PlannedFile {
        PlannedFile(path: "Reference/search.js", template: "Reference/Search") { SearchIndex(site).values }
    }

    private func plan(
        _ page: ReferencePage,
        _ template: String,
        _ values: @escaping @Sendable () throws(GenerationError) -> TemplateValues
    ) -> PlannedFile {
        PlannedFile(path: "Reference/\(page.file)", template: "Reference/\(template)") { () throws(GenerationError) in
            try values().completed(by: page.frame)
        }
    }
}
