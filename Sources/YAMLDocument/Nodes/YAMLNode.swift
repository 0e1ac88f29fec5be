/// A value in a YAML document, with the place at which it stands.
public struct YAMLNode: Sendable {
    /// What a node is.
    public enum Content: Sendable {
        /// A text.
        case scalar(YAMLScalar)
        /// A list of nodes.
        case sequence([YAMLNode])
        /// Keys and values in the order of the file, each key once.
        case mapping([YAMLEntry])
    }

    /// What the node is.
    public let content: Content
    /// Where the node stands.
    ///
    /// A quoted scalar's range includes the quotes, a flow collection's the brackets. A block scalar reaches from its
    /// indicator to the end of its last line that isn't blank, a block collection to the end of the last thing in it.
    /// A value that isn't written at all has an empty range, behind the `:` or `-` that it belongs to.
    public let range: SourceRange

    init(content: consuming Content, range: SourceRange) {
        self.content = content
        self.range = range
    }

    /// The scalar; nil when the node is a collection.
    public var scalar: YAMLScalar? {
        if case .scalar(let scalar) = content { scalar } else { nil }
    }

    /// The items; nil when the node isn't a sequence.
    public var sequence: [YAMLNode]? {
        if case .sequence(let items) = content { items } else { nil }
    }

    /// The entries; nil when the node isn't a mapping.
    public var mapping: [YAMLEntry]? {
        if case .mapping(let entries) = content { entries } else { nil }
    }

    /// The value of a key; nil when the node isn't a mapping or has no such key.
    public subscript(key: String) -> YAMLNode? {
        mapping?.first { $0.name == key }?.value
    }
}
