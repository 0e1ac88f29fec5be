import SDKSpec

/// The list by which a long page with a heading a method is jumped through, by topic.
struct TopicJumps {
    /// A page with fewer headings is looked through as fast.
    static let fewest = 4
    private let page: ReferencePage

    init(on page: ReferencePage) {
        self.page = page
    }

    /// Where the heading of a method stands: what else a page has is never called so.
    static func anchor(_ method: String) -> String { "of.\(method)" }

    /// The values of `Reference/TopicJumps`.
    ///
    /// - Parameter methods: The methods that have a heading.
    func values(of methods: Set<String>) -> TemplateValues {
        let jumps = page.site.topics.compactMap { topic -> TemplateValues? in
            let names = topic.methods.map(\.name.value).filter(methods.contains)
            guard !names.isEmpty else { return nil }
            let links = names.map { HTML.link(HTML.text($0), to: "#\(Self.anchor($0))") }
            return ["topic": .text(topic.title), "links": .texts(links)]
        }
        return ["jumps": .records(jumps), "hasJumps": .flag(methods.count >= Self.fewest)]
    }
}
