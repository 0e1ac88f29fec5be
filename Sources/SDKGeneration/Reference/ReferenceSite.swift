import SDKSpec

/// What all pages of a reference share: which pages there are, where things stand, what is known about facts.
struct ReferenceSite {
    /// A topic's page.
    struct Topic {
        /// The topic.
        let title: String
        /// The page's file.
        let file: String
        /// The topic's methods, in the order of the spec.
        let methods: [MethodDeclaration]
    }

    let input: GenerationInput
    let prose: SpecProse
    let topics: [Topic]
    private let factsByOwner: [String: [Fact]]
    private let factsByID: [String: Fact]

    init(_ input: GenerationInput) {
        self.input = input
        prose = SpecProse(input.specification)
        topics = Self.topics(of: input.specification)
        factsByOwner = Dictionary(grouping: input.facts) { $0.id.prefix(upTo: UInt8(ascii: ".")) }
        factsByID = Dictionary(input.facts.map { ($0.id, $0) }) { first, _ in first }
    }

    private static let fixedPages = [
        (file: "types.html", title: "Types"), (file: "errors.html", title: "Errors"),
        (file: "events.html", title: "Events"), (file: "sources.html", title: "Editions and sources"),
    ]

    /// The values of the head of a page.
    func frame(of file: String) -> TemplateValues {
        let product = input.specification.product
        let pages = topics.map { ($0.file, $0.title) } + Self.fixedPages.map { ($0.file, $0.title) }
        return [
            "mark": .text(GeneratedFile.mark),
            "product": .text(product.title),
            "version": .text(product.version),
            "title": .text(pages.first { $0.0 == file }?.1 ?? product.title),
            "pages": .records(
                pages.map { ["href": .text($0.0), "title": .text($0.1), "isCurrent": .flag($0.0 == file)] }
            ),
        ]
    }

    // MARK: Facts

    /// The fact with an id.
    func fact(_ id: String) -> Fact? { factsByID[id] }

    /// The values of a table of the facts about something, a method or a type.
    func factTable(of owner: String) -> TemplateValues {
        let facts = factsByOwner[owner] ?? []
        return ["hasFacts": .flag(!facts.isEmpty), "facts": .records(facts.map(row))]
    }

    private func row(_ fact: Fact) -> TemplateValues {
        [
            "id": .text(fact.id),
            "claim": .text([fact.value, fact.unit].compactMap(\.self).joined(separator: " ")),
            "status": .text(fact.status.rawValue),
            "source": .text(prose.sourceEntry(fact.provenance)),
        ]
    }

    // MARK: Links, as HTML

    /// A type with links to the declared types in it.
    func type(_ type: TypeReference) -> String {
        switch type {
        case .named(let name) where input.index.types[name]?.isPublic == true:
            "<a href=\"types.html#\(name)\">\(name)</a>"
        case .list(let element): "[\(self.type(element))]"
        case .map(let key, let value): "{\(self.type(key)): \(self.type(value))}"
        case .optional(let wrapped): "\(self.type(wrapped))?"
        default: HTML.escaped(type.description)
        }
    }

    /// Links to errors.
    func errors(_ names: [String]) -> String {
        names.map { HTML.link($0, to: "errors.html#\(FactID.error($0))") }.joined(separator: ", ")
    }

    /// Links to events.
    func events(_ names: [String]) -> String {
        names.map { HTML.link($0, to: "events.html#\(FactID.payload(event: $0))") }.joined(separator: ", ")
    }

    /// The page on which a fact stands, with its anchor.
    func place(ofFact id: String) -> String {
        let owner = id.prefix(upTo: UInt8(ascii: "."))
        let topic = topics.first { $0.methods.contains { $0.name.value == owner } }
        let file =
            switch owner {
            case _ where topic != nil: topic?.file ?? ""
            case "errors": "errors.html"
            case "events": "events.html"
            case "constants", "gate": "sources.html"
            default: "types.html"
            }
        return "\(file)#\(id)"
    }

    // MARK: Topics

    private static func topics(of specification: Specification) -> [Topic] {
        var titles: [String] = []
        var methods: [String: [MethodDeclaration]] = [:]
        for method in specification.methods {
            let title = method.topic.isEmpty ? "Methods" : method.topic
            if methods[title] == nil { titles.append(title) }
            methods[title, default: []].append(method)
        }
        var taken = Set(fixedPages.map(\.file) + ["index.html"])
        return titles.map { title in
            var file = "\(slug(title)).html"
            var number = 2
            while !taken.insert(file).inserted {
                file = "\(slug(title))-\(number).html"
                number += 1
            }
            return Topic(title: title, file: file, methods: methods[title] ?? [])
        }
    }

    /// More than this many bytes of a title aren't needed in a file's name, and longer names a disk wouldn't take.
    private static let longestSlug = 60

    /// A title as the name of a file: small letters, digits and hyphens.
    private static func slug(_ title: String) -> String {
        let words = title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return words.isEmpty ? "topic" : String(words.joined(separator: "-").prefix(longestSlug))
    }
}
