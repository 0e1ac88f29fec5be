import SDKSpec

extension SpecElement {
    /// Every element of a spec, each before those that belong to it.
    public static func all(of checked: CheckedSpecification) -> [SpecElement] {
        func flattened(_ elements: [SpecElement]) -> [SpecElement] {
            elements.flatMap { [$0] + flattened($0.children) }
        }
        return flattened(ElementTree.elements(of: checked))
    }

    /// What the spec says about the element, for people.
    public var explanation: String {
        var lines = [id, "  \(noun): \(words)"]
        for aspect in Aspect.allCases where aspect != .words {
            guard let text = aspects[aspect]?.text, !text.isEmpty else { continue }
            let parts = text.split(separator: "\n")
            lines +=
                parts.count == 1
                ? ["  \(noun(of: aspect)): \(text)"] : ["  \(noun(of: aspect)):"] + parts.map { "    \($0)" }
        }
        lines.append("  stands at: \(location)")
        return (lines + children.map { "  \($0.noun): \($0.id)" }).joined(separator: "\n")
    }

    /// What is said of it, in a word: what such an element has under it.
    private func noun(of aspect: Aspect) -> String {
        switch (aspect, kind) {
        case (.manner, .form): "part"
        case (.manner, .parameter), (.manner, .field): "in Swift"
        case (.manner, .shape): "arguments"
        case (.manner, .product): "called"
        case (.make, .unionCase), (.make, .parameter), (.make, .field): "told by"
        case (.make, .product): "made"
        default: aspect.noun  // Is called the same of whatever it is said.
        }
    }

    /// What it is in words, or else its name.
    private var words: String {
        let words = aspects[.words]?.text.split(separator: "\n").joined(separator: " ") ?? ""
        return words.isEmpty ? name : words
    }
}

extension Aspect {
    /// What is said, in a word.
    fileprivate var noun: String {
        switch self {
        case .fallback: "default"
        case .sources: "source"
        case .vendorNames: "called"
        case .excess: "beyond"
        case .guarded: "guards"
        case .absence, .words, .type, .requirement, .bounds, .error, .capacity, .allowance, .counted, .edition, .code,
            .retry, .wire, .since, .deprecation, .figure, .configurable, .order, .manner, .paging, .make, .demands,
            .behaviour,
            .story:
            rawValue
        }
    }
}
