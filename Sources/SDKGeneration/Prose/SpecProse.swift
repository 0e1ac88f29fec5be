import SDKSpec

/// Says what a spec claims in words, for documentation comments and for pages.
struct SpecProse: Sendable {
    private let surfaces: [Surface]
    private let editionTitles: [String: String]
    private let documentTitles: [String: String]
    /// What the product is called.
    let title: String
    /// The error of arguments that are wrong.
    let argumentError: String
    /// What named figures come to, as text.
    private let constants: [String: String]

    /// Makes a writer for a spec.
    init(_ specification: Specification, _ behaviour: ResolvedBehaviour) {
        let product = specification.product
        surfaces = product.surfaces
        title = product.title.withSingleMarks
        argumentError = product.argumentError.value
        editionTitles = Dictionary(product.editions.map { ($0.name, $0.title) }) { first, _ in first }
        constants = Dictionary(
            specification.constants.map { constant in
                let name = constant.name.value
                guard case .literal(.int(let number))? = behaviour.constantValues[name]?.kind else {
                    return (name, constant.value.value.text)
                }
                return (name, String(number))
            }
        ) { first, _ in first }
        documentTitles = Dictionary(specification.sources.map { ($0.id.value, $0.title) }) { first, _ in first }
    }

    /// An edition's title.
    func edition(_ name: String) -> String { editionTitles[name] ?? name }

    /// An edition's title within a sentence, where a phrase begins with a small letter: `any edition below Premium`.
    func editionInSentence(_ name: String) -> String {
        let title = edition(name)
        let second = title.split(separator: " ").dropFirst().first
        return second?.first?.isLowercase == true ? title.lowerFirst : title
    }

    /// A document's title.
    func document(_ id: String) -> String { documentTitles[id] ?? id }

    /// What the surfaces call something, `Web SDK: `a` since 2.1. Native SDK: `b`.`; nil when none does.
    func surfaceNames(_ names: SurfaceTexts, since: SurfaceTexts = SurfaceTexts()) -> String? {
        let sentences = surfaces.compactMap { surface -> String? in
            let name = names[surface.name].map { "`\($0)`" }
            let words = [name, since[surface.name].map { "since \($0)" }].compactMap(\.self)
            return words.isEmpty ? nil : "\(surface.title): \(words.joined(separator: " "))."
        }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    /// What a limit demands and what happens beyond: `At most 32 UTF-8 bytes, else `nameInvalid`.`
    func limit(_ limit: Limit) -> String {
        switch limit.excess {
        case .reject: "\(limit.demand), else `\(limit.error?.value ?? argumentError)`."
        case .truncate where limit.refusal != nil:
            "\(limit.demand); what is beyond is left out, less ends in `\(limit.error?.value ?? argumentError)`."
        case .truncate: "\(limit.demand); what is beyond is left out."
        case .clamp: "\(limit.demand); beyond, the nearest bound is taken."
        }
    }

    /// How often a method may be called: `At most 20 calls in 5 seconds per user, else `tooFrequent`.`
    func rate(_ rate: Rate, of method: String) -> String {
        let others = rate.partners(of: method)
        let together = others.isEmpty ? "" : ", those of \(others.listedNames()) counted too"
        return "At most \(frequency(rate))\(together), else `\(rate.error.value)`."
    }

    /// So many calls in so much time: `20 calls in 5 seconds per user`.
    func frequency(_ rate: Rate) -> String {
        let scope =
            switch rate.scope {
            case .user: "per user"
            case .device: "per device"
            case .world: "for everybody together"
            }
        return "\(String.counted(rate.calls, "call")) in \(String.counted(rate.seconds, "second")) \(scope)"
    }

    /// How many of something there may be: `At most 20 conversation groups, else `full`; …`
    func quota(_ quota: Quota) -> String {
        let freed = quota.freedBy.map { "; `\($0.value)` frees a place" } ?? ""
        return "At most \(figures(quota)) \(noun(quota)), else `\(quota.error.value)`\(freed)."
    }

    /// How many there may be, by edition where editions differ: `10 (Standard), 20 (Premium)`.
    func figures(_ quota: Quota) -> String {
        if let constant = quota.constant?.value {
            return constants[constant].map { "\($0) (`\(constant)`)" } ?? "`\(constant)`"
        }
        let figures = quota.maximum.map { bound in
            bound.edition == Quota.everyEdition ? "\(bound.count)" : "\(bound.count) (\(edition(bound.edition)))"
        }
        return figures.joined(separator: ", ")
    }

    /// What a quota counts, in words: those of the spec, or the name of what is counted, `conversation groups`.
    func noun(_ quota: Quota) -> String { quota.noun ?? quota.counts.value.lastName?.words ?? "of them" }

    /// A text that ends as a sentence does.
    func sentence(_ text: String) -> String {
        // What closes a quotation or a remark may stand behind the end of the sentence within it.
        let bare = text.unicodeScalars.reversed().drop(while: \.closesAround)
        guard let last = bare.first else { return text }
        let text = text.withSingleMarks
        return last.endsSentence ? text : "\(text)."
    }
}

extension Unicode.Scalar {
    /// Whether the character closes a quotation or a remark.
    fileprivate var closesAround: Bool {
        switch self {
        case "\"", "'", "”", "’", ")", "」", "』": true
        default: false  // Is of the sentence itself.
        }
    }

    /// Whether a sentence ends with the character.
    fileprivate var endsSentence: Bool {
        switch self {
        case ".", "!", "?", ":", "…", "。", "！", "？", "：": true
        default: false  // Leaves it open.
        }
    }
}
