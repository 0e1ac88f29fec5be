/// What a difference is about: what an entry under `reviewed` names it by, the same in every run.
struct DriftTopic: Sendable, Hashable {
    /// The kinds of topics, each as it is called in a spec.
    enum Kind: String, CaseIterable {
        case claim
        case constant
        case defaultOf = "default of"
        case deprecated
        case edition
        case error
        case event
        case figure
        case heading
        case language
        case layout
        case method
        case parameter
        case required
        case row
        case table
        case type
        case typeOf = "type of"
        case version
    }

    /// What is of this kind; nil for a topic of a spec that no rule knows.
    let kind: Kind?
    /// Which one of its kind it is; nil where there is just one.
    let name: String?

    /// A topic.
    init(_ kind: Kind, _ name: String? = nil) {
        self.kind = kind
        self.name = name
    }

    /// Reads a topic as it stands in a spec.
    init(reading text: String) {
        let kinds = Kind.allCases.filter { text == $0.rawValue || text.hasPrefix("\($0.rawValue) ") }
        kind = kinds.max { $0.rawValue.count < $1.rawValue.count }
        let rest = text.dropFirst(kind.map { $0.rawValue.count + 1 } ?? 0)
        name = rest.isEmpty ? nil : String(rest)
    }

    /// The topic as it stands in a spec.
    var text: String { [kind?.rawValue, name].compactMap(\.self).joined(separator: " ") }
}
