import SDKSpec

/// A page of what changed between two specs, in the form of the reference. It stands by itself: its style is within it,
/// so that it can be handed to whoever has to agree.
public struct ChangesPage: Sendable {
    /// A change in words.
    public struct Change: Sendable {
        /// What changed, with names in backticks.
        public var words: String
        /// The rule that judged it.
        public var rule: String
        /// The id of the fact, or of the element where it is no fact.
        public var id: String
        /// Where it stands in the spec.
        public var place: String
        /// Who may notice.
        public var audiences: [String]
        /// The cases that pinned it.
        public var cases: [String]
        /// The lines of behaviour, those that are gone behind `-` and new ones behind `+`.
        public var lines: [String]

        /// Makes a change.
        public init(
            words: String,
            rule: String,
            id: String,
            place: String,
            audiences: [String],
            cases: [String],
            lines: [String]
        ) {
            self.words = words
            self.rule = rule
            self.id = id
            self.place = place
            self.audiences = audiences
            self.cases = cases
            self.lines = lines
        }
    }

    /// Changes that mean the same for those who use what is generated.
    public struct Group: Sendable {
        /// The word for it: `breaking`.
        public var name: String
        /// What it means, in a sentence.
        public var meaning: String
        /// The changes.
        public var changes: [Change]

        /// Makes a group.
        public init(name: String, meaning: String, changes: [Change]) {
            self.name = name
            self.meaning = meaning
            self.changes = changes
        }
    }

    private let specification: Specification
    private let places: ReferencePlaces
    private let facts: [FactID: Fact]
    private let verdict: String
    private let groups: [Group]
    private let reference: String?
    /// The cases that are named of one change.
    private static let most = 6

    /// Makes a page.
    ///
    /// - Parameters:
    ///   - specification: The later spec.
    ///   - facts: What it claims.
    ///   - verdict: How many changes there are and which version they make.
    ///   - groups: The changes, the worst first.
    ///   - reference: The folder or the address of the later spec's reference, to which the page leads; nil for none.
    public init(
        _ specification: Specification,
        facts: [Fact],
        verdict: String,
        groups: [Group],
        reference: String? = nil
    ) {
        self.specification = specification
        places = ReferencePlaces(specification)
        self.facts = Dictionary(facts.map { ($0.id, $0) }) { first, _ in first }
        self.verdict = verdict
        self.groups = groups.filter { !$0.changes.isEmpty }
        self.reference = reference.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    }

    /// The page.
    public func html(_ templates: TemplateLibrary) throws(GenerationError) -> String {
        try templates.render(Self.template, try values(with: templates))
    }

    /// The name of its template.
    static let template = "Reference/Changes"

    /// What the template takes.
    func values(with templates: TemplateLibrary) throws(GenerationError) -> TemplateValues {
        [
            "product": .text(specification.product.title),
            "version": .text(specification.product.version),
            "style": .text(try templates.render("Reference/Style", ["header": ""])),
            "verdict": .text(verdict.upperFirst),
            "counts": .records(
                groups.map { ["name": .text($0.name), "count": .text("\($0.changes.count)")] }
            ),
            "groups": .records(groups.map(values)),
            "hasGroups": .flag(!groups.isEmpty),
        ]
    }

    private func values(of group: Group) -> TemplateValues {
        [
            "name": .text(group.name),
            "title": .text(group.name.upperFirst),
            "meaning": .text(group.meaning),
            "changes": .records(group.changes.map(values)),
        ]
    }

    private func values(of change: Change) -> TemplateValues {
        let cases = change.cases.prefix(Self.most).joined(separator: ", ")
        let more = change.cases.count > Self.most ? " and \(change.cases.count - Self.most) more" : ""
        return [
            "words": .text(RichText.html(change.words.upperFirst, code: code)),
            "fact": .text(fact(change.id)),
            "rule": .text(change.rule),
            "place": .text(change.place),
            "audiences": .texts(change.audiences),
            "hasAudiences": .flag(!change.audiences.isEmpty),
            "cases": .texts(change.cases.isEmpty ? [] : [cases + more]),
            "hasLines": .flag(!change.lines.isEmpty),
            "lines": .text(change.lines.map(line).joined(separator: "\n")),
        ]
    }

    /// A name as code, which leads to what it names in the reference: a method, or the method of `open.title`.
    private func code(_ name: String) -> String {
        guard let reference, let place = places.names[name] ?? places.names[name.prefix(upTo: UInt8(ascii: "."))] else {
            return HTML.code(name)
        }
        let isStyled = ReferencePlaces.isStyledAsCode(place)
        return HTML.link(isStyled ? HTML.text(name) : HTML.code(name), to: reference + place)
    }

    private func fact(_ id: String) -> String {
        guard let reference, let fact = facts[FactID(rawValue: id)] else { return HTML.text(id) }
        return HTML.link(HTML.text(id), to: reference + places.fact(fact))
    }

    private func line(_ line: String) -> String {
        switch line.utf8.first {
        case UInt8(ascii: "+"): "<ins>\(HTML.text(line))</ins>"
        case UInt8(ascii: "-"): "<del>\(HTML.text(line))</del>"
        default: HTML.text(line)
        }
    }
}
