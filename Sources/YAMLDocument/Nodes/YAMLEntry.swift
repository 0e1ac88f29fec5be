/// A key of a mapping and its value.
public struct YAMLEntry: Sendable {
    /// The key, which is always a scalar.
    public let key: YAMLNode
    /// The value.
    public let value: YAMLNode
    /// The key's text.
    public let name: String

    init(key: consuming YAMLNode, value: consuming YAMLNode) {
        name = key.scalar?.text ?? ""
        self.key = key
        self.value = value
    }
}
