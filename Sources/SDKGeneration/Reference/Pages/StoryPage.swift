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
        let groups = site.topics.flatMap(\.methods).compactMap { method -> TemplateValues? in
            let stories = site.stories.stories(at: method.name.value)
            guard !stories.isEmpty else { return nil }
            return ["method": .text(page.code(method.name.value)), "links": .records(stories.map(rows.link))]
        }
        let homeless = site.input.specification.scenarios.filter { site.stories.home(of: $0.name.value) == nil }
        let stories = rows.stories(homeless)
        return [
            "hasPictures": .flag(StoryRows.havePictures(stories)),
            "groups": .records(groups),
            "stories": .records(stories),
            "hasStories": .flag(!homeless.isEmpty),
        ]
    }
}
