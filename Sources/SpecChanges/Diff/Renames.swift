/// What was called otherwise in an earlier spec. Where nothing but such a name differs, nothing else is a change.
struct Renames {
    /// The later names by the earlier ones.
    private(set) var names: [String: String] = [:]

    /// Adds what was renamed, if its name stands in what others say.
    mutating func add(_ old: SpecElement, _ new: SpecElement) {
        guard old.kind.isNamedElsewhere, let before = old.name.lastWord, let after = new.name.lastWord else { return }
        names[before] = names[before] ?? after
    }

    /// The renames with those of the children of an element, which no other element names.
    func adding(_ pairs: [(old: SpecElement, new: SpecElement)]) -> Renames {
        var renames = self
        for (old, new) in pairs where old.kind == .parameter { renames.names[old.name] = new.name }
        return renames
    }

    /// An element as the later spec would have it.
    func applied(to element: SpecElement) -> SpecElement {
        guard !names.isEmpty else { return element }
        return SpecElement(
            element.kind,
            applied(to: element.name),
            key: applied(to: element.key),
            id: element.id,
            at: element.location,
            applied(to: element.aspects),
            children: element.children.map(applied)
        )
    }

    /// What a spec says about an element, as the later one would say it.
    func applied(to aspects: [Aspect: AspectValue]) -> [Aspect: AspectValue] {
        guard !names.isEmpty else { return aspects }
        return aspects.reduce(into: aspects) { all, entry in
            if entry.key.namesOthers { all[entry.key] = applied(to: entry.value) }
        }
    }

    private func applied(to value: AspectValue) -> AspectValue {
        switch value {
        case .text(let text): .text(applied(to: text))
        case .lines(let lines): .lines(lines.map { applied(to: $0) })
        case .edition(let name, let rank): .edition(applied(to: name), rank: rank)
        case .calls(let scope, let partners): .calls(per: scope, with: partners.map { applied(to: $0) }.sorted())
        case .names, .bounds, .capacity, .allowance, .requirement: value
        }
    }

    /// A text by the later names.
    func applied(to text: String) -> String {
        guard !names.isEmpty else { return text }
        var result = ""
        var rest = text[...]
        while let start = rest.firstIndex(where: \.isWord) {
            result += rest[..<start]
            let word = rest[start...].prefix(while: \.isWord)
            result += names[String(word)] ?? String(word)
            rest = rest[word.endIndex...]
        }
        return result + rest
    }
}

extension SpecElement.Kind {
    /// Whether what has a name of the kind is named by others, wherever they stand.
    fileprivate var isNamedElsewhere: Bool {
        switch self {
        case .type, .field, .value, .form, .unionCase, .error, .event, .constant, .gate, .procedure, .control, .store,
            .method, .shape, .fixture, .source:
            true
        case .product, .edition, .topic, .dispute, .parameter, .limit, .quota, .rate, .failure, .effect, .need,
            .combination, .scenario:
            false
        }
    }
}

extension Aspect {
    /// Whether names of other elements stand in what it says, and not just words for people or other programs.
    fileprivate var namesOthers: Bool {
        switch self {
        case .wire, .vendorNames, .since, .code, .deprecation: false
        case .words, .sources, .type, .absence, .requirement, .fallback, .bounds, .excess, .error, .capacity,
            .allowance,
            .counted, .edition, .retry, .figure, .configurable, .order, .manner, .guarded, .make, .demands, .behaviour,
            .story:
            true
        }
    }
}

extension String {
    /// What stands behind the last full stop; nil where nothing does.
    fileprivate var lastWord: String? { split(separator: ".").last.map(String.init) }
}

extension Character {
    /// Whether names consist of it.
    fileprivate var isWord: Bool { isLetter || isNumber || self == "_" }
}
