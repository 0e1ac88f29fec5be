/// A key of a mapping and its value.
public struct YAMLEntry: Sendable {
    /// The key's text.
    public let name: String
    /// How the key's text is written.
    private let style: YAMLScalar.Style
    /// Where the key stands.
    public let keyRange: SourceRange
    /// The value.
    public let value: YAMLNode

    /// Whether the key stands without quotes.
    public var isKeyPlain: Bool { style == .plain }

    /// The key, which is always a scalar.
    public var key: YAMLNode {
        YAMLNode(content: .scalar(YAMLScalar(text: name, style: style)), range: keyRange)
    }

    init(key: consuming YAMLScalar, at keyRange: SourceRange, value: consuming YAMLNode) {
        style = key.style
        name = key.text
        self.keyRange = keyRange
        self.value = value
    }
}
