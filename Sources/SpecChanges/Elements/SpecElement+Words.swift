import SDKSpec

extension SpecElement {
    /// The element as a sentence begins with it: "limit of `createGroup.name`".
    var title: String {
        switch kind {
        case .product: "the product"
        case .limit, .quota, .rate: "\(kind.rawValue) of `\(place)`"
        case .failure: "failure `\(id)`"
        case .effect: "event of a call, `\(id)`"
        case .need: "gate `\(name)` of `\(place)`"
        case .combination: "`\(place)`: \(name)"
        case .value, .field, .form, .unionCase, .parameter: "\(noun) `\(id)`"
        case .procedure where id != name: "`\(name)` of `\(place)`"
        case .shape, .method: "method `\(id)`"
        case .edition, .topic, .source, .dispute, .type, .error, .event, .constant, .gate, .procedure, .control, .store,
            .fixture, .scenario:
            "\(noun) `\(name)`"
        }
    }

    /// What it belongs to.
    private var place: String {
        var parts = id.split(separator: ".").map(String.init)
        guard let mark = parts.lastIndex(where: { ["limit", "quota", "rate", "needs"].contains($0) }) else {
            parts.removeLast()
            return parts.joined(separator: ".")
        }
        return parts[..<mark].joined(separator: ".")
    }

    /// What it is called in sentences.
    var noun: String {
        switch kind {
        case .unionCase: "case"
        case .effect: "event"
        case .need: "gate"
        case .store: "store"
        case .shape: "method"
        case .product, .edition, .topic, .source, .dispute, .type, .field, .value, .form, .error, .event, .constant,
            .gate, .procedure, .control, .method, .parameter, .limit, .quota, .rate, .failure, .combination, .fixture,
            .scenario:
            kind.rawValue
        }
    }
}
