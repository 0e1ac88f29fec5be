import SDKSpec

extension ReferencePage {
    /// The values of what stands around every page: its head, the way to it, and the pages beside it.
    var frame: TemplateValues {
        let product = site.input.specification.product
        let topics = topicsBeside
        return [
            "product": .text(product.title),
            "version": .text(product.version),
            "title": .text(title),
            "root": .text(root),
            "trail": .records(trail),
            "hasTrail": .flag(!trail.isEmpty),
            "isFront": .flag(file == "index.html"),
            // A page with pictures says so itself.
            "hasPictures": false,
            "navTopics": .records(topics.map(navigation)),
            "hasMoreTopics": .flag(topics.count < site.topics.count),
            "topicsHref": .text(address("index.html")),
            // A method's page has the methods of its topic beside it, and leads to the rest.
            "navSections": .records(method == nil ? site.sections.map(navigation) : []),
            "hasSections": .flag(method == nil),
            "acrossHref": .text(address("index.html#across")),
        ]
    }

    /// The way up.
    private var trail: [TemplateValues] {
        guard file != "index.html" else { return [] }
        var steps = [("Reference", "index.html")]
        if method != nil, let topic, let place = site.places.topics[topic] { steps.append((topic, place)) }
        return steps.map { ["text": .text($0.0), "href": .text(address($0.1))] }
    }

    private func navigation(_ topic: Specification.Topic) -> TemplateValues {
        let place = site.places.topics[topic.title] ?? ""
        let isOpen = topic.title == self.topic
        let methods = isOpen ? self.methods(beside: topic) : []
        return [
            "title": .text(topic.title),
            "href": .text(address(place)),
            "isCurrent": .flag(place == file),
            "isOpen": .flag(isOpen),
            "methods": .records(methods.map(navigation)),
        ]
    }

    // MARK: What stands beside the text

    /// How many topics, and how many methods of a topic, stand beside the text of one of them. All of them on each of
    /// their pages would be more than anybody reads, and grow with the square of their number.
    private static let most = (topics: 30, methods: 80)

    /// The topics that stand beside the text: of very many, those around the page's own.
    private var topicsBeside: ArraySlice<Specification.Topic> {
        Self.around(site.topics.firstIndex { $0.title == topic }, in: site.topics, atMost: Self.most.topics)
    }

    /// The methods of a topic that stand beside the text: of very many, those around the page's own.
    private func methods(beside topic: Specification.Topic) -> ArraySlice<MethodDeclaration> {
        Self.around(topic.methods.firstIndex { $0.name.value == method }, in: topic.methods, atMost: Self.most.methods)
    }

    /// All items where they are few, or where none of them is the page's own; otherwise those around it.
    private static func around<Item>(_ own: Int?, in items: [Item], atMost most: Int) -> ArraySlice<Item> {
        guard items.count > most, let own else { return items[...] }
        let start = max(0, min(own - most / 2, items.count - most))
        return items[start...].prefix(most)
    }

    private func navigation(_ method: MethodDeclaration) -> TemplateValues {
        let name = method.name.value
        return [
            "title": .text(name),
            "href": .text(address(site.places.methods[name] ?? "")),
            "isCurrent": .flag(name == self.method),
        ]
    }

    private func navigation(_ section: ReferenceSection) -> TemplateValues {
        [
            "title": .text(section.title(of: site.input.specification)),
            "href": .text(address(section.file)),
            "isCurrent": .flag(section.file == file),
        ]
    }
}
