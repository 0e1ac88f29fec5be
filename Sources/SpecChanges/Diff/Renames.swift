/// What was called otherwise in an earlier spec. Where nothing but such a name differs, nothing else is a change.
///
/// In behaviour it is known what each word names. In texts it isn't: there a word may be the later name of another one,
/// or stay as it is.
struct Renames {
    /// The later names of what others name wherever they stand, by the earlier ones.
    private(set) var names: [String: String] = [:]
    /// The later names of parameters, which calls in stories name.
    private var ofParameters: [String: Set<String>] = [:]
    /// The later names by what has them.
    private var ofElements: [BehaviourWord.Reference: String] = [:]

    /// How many there are.
    var count: Int { ofElements.count }

    /// Adds what was renamed, if its name stands in what others say.
    mutating func add(_ old: SpecElement, _ new: SpecElement) {
        guard let before = old.name.lastWord, let after = new.name.lastWord else { return }
        if old.kind == .parameter { ofParameters[before, default: []].insert(after) }
        guard old.kind == .parameter || old.kind.isNamedElsewhere else { return }
        ofElements[BehaviourWord.Reference(kind: old.kind, id: old.id)] = after
        if old.kind != .parameter { names[before] = names[before] ?? after }
    }

    /// The renames with those of the children of an element, which no other element names.
    func adding(_ pairs: [(old: SpecElement, new: SpecElement)]) -> Renames {
        var renames = self
        for (old, new) in pairs where old.kind == .parameter {
            renames.add(old, new)
            renames.names[old.name] = new.name
        }
        return renames
    }

    /// What a body does, as the later spec would say it.
    func applied(to form: BehaviourForm) -> BehaviourForm { form.renamed(by: ofElements) }

    /// A key by the later names.
    func applied(to key: String) -> String {
        guard !names.isEmpty else { return key }
        return key.words.map { names[String($0)] ?? String($0) }.joined()
    }

    /// Whether two elements say the same but for names, so that they may be one under two of them.
    func areTwins(_ old: SpecElement, _ new: SpecElement) -> Bool {
        guard old.kind == new.kind, old.children.count == new.children.count else { return false }
        let areSame = Aspect.allCases.allSatisfy { aspect in
            !aspect.tellsTwins || saysTheSame(old.aspects[aspect], new.aspects[aspect], of: aspect)
        }
        return areSame
            && zip(old.children, new.children).allSatisfy { one, two in
                applied(to: one.key) == two.key && areTwins(one, two)
            }
    }

    /// Whether two specs say the same of an aspect but for names.
    func saysTheSame(_ old: AspectValue?, _ new: AspectValue?, of aspect: Aspect) -> Bool {
        if old == new { return true }
        guard let old, let new, aspect.namesOthers else { return false }
        switch (old, new) {
        case (.text(let before), .text(let after)): return isSame(before, after, of: aspect)
        case (.error(let before, let isOfProduct), .error(let after, let isStillOfProduct)):
            return isOfProduct == isStillOfProduct && isSame(before, after, of: aspect)
        case (.lines(let before), .lines(let after)):
            return before.count == after.count && zip(before, after).allSatisfy { isSame($0, $1, of: aspect) }
        case (.behaviour(let before), .behaviour(let after)): return applied(to: before) == after
        case (.edition(let before, let rank), .edition(let after, let newRank)):
            return rank == newRank && isSame(before, after, of: aspect)
        case (.calls(let scope, let partners), .calls(let newScope, let newPartners)):
            return scope == newScope && partners.map { applied(to: $0) }.sorted() == newPartners
        case (.text, _), (.error, _), (.lines, _), (.behaviour, _), (.edition, _), (.calls, _), (.names, _),
            (.bounds, _), (.capacity, _), (.allowance, _), (.requirement, _):
            return false
        }
    }

    /// Whether each word of a text is what it was, or has the later name of it.
    private func isSame(_ old: String, _ new: String, of aspect: Aspect) -> Bool {
        let (before, after) = (old.words, new.words)
        guard before.count == after.count else { return false }
        return zip(before, after).allSatisfy { word, later in
            word == later || names[String(word)] == String(later)
                || (aspect == .story && ofParameters[String(word)]?.contains(String(later)) == true)
        }
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
            .counted, .edition, .retry, .figure, .configurable, .order, .manner, .paging, .guarded, .make, .demands,
            .behaviour,
            .story:
            true
        }
    }
}

extension String {
    /// What stands behind the last full stop; nil where nothing does.
    fileprivate var lastWord: String? { split(separator: ".").last.map(String.init) }

    /// The words that names may be, and what stands between them.
    fileprivate var words: [Substring] {
        var words: [Substring] = []
        var rest = self[...]
        while let first = rest.first {
            let word = rest.prefix { $0.isWord == first.isWord }
            words.append(word)
            rest = rest[word.endIndex...]
        }
        return words
    }
}

extension Character {
    /// Whether names consist of it.
    fileprivate var isWord: Bool { isLetter || isNumber || self == "_" }
}
