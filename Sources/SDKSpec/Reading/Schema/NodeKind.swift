import YAMLDocument

/// The three things that a node can be.
enum NodeKind: CaseIterable {
    case text
    case list
    case mapping

    init(_ node: YAMLNode) {
        switch node.content {
        case .scalar: self = .text
        case .sequence: self = .list
        case .mapping: self = .mapping
        }
    }

    /// The kind as a sentence names it.
    var phrase: String {
        switch self {
        case .text: "a text"
        case .list: "a list"
        case .mapping: "a mapping"
        }
    }
}
