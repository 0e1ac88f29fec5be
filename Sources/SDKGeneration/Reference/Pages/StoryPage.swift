import SDKSpec

/// What the list of the stories says; each is told at the method that it shows most of.
struct StoryPage {
    private let page: ReferencePage
    private var site: ReferenceSite { page.site }

    init(on page: ReferencePage) {
        self.page = page
    }

    /// The values of `Reference/StoryList`.
    var values: TemplateValues {
        let rows = StoryRows(on: page)
        let told = site.topics.flatMap(\.methods).map(\.name.value).filter { !site.stories.stories(at: $0).isEmpty }
        let groups = told.map { method -> TemplateValues in
            [
                "id": .text(HTML.attribute(TopicJumps.anchor(method))), "method": .text(page.code(method)),
                "links": .records(site.stories.stories(at: method).map(rows.link)),
            ]
        }
        let homeless = site.input.specification.scenarios.filter { site.stories.home(of: $0.name.value) == nil }
        let stories = rows.stories(homeless)
        let values: TemplateValues = [
            "hasPictures": .flag(StoryRows.havePictures(stories)),
            "groups": .records(groups),
            "stories": .records(stories),
            "hasStories": .flag(!homeless.isEmpty),
        ]
        return values.completed(by: TopicJumps(on: page).values(of: Set(told)))
    }
}
