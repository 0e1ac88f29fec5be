/// A scalar's text, as YAML's escapes and line folding leave it.
///
/// It stays text: `no`, `on`, `22:30` and `1.10` mean what whoever reads the node says that they mean.
public struct YAMLScalar: Sendable, Hashable {
    /// How a scalar is written.
    public enum Style: Sendable, Hashable, CaseIterable {
        /// Without quotes.
        case plain
        /// `'…'`, in which nothing is escaped but the quote.
        case singleQuoted
        /// `"…"`, with escapes.
        case doubleQuoted
        /// `|`, which keeps line breaks.
        case literal
        /// `>`, which makes spaces of single line breaks.
        case folded
    }

    /// The text.
    public let text: String
    /// How the text is written, by which an empty value or `null` is told from a quoted one.
    public let style: Style

    init(text: String, style: Style) {
        self.text = text
        self.style = style
    }

    /// Whether the scalar is written without quotes.
    public var isPlain: Bool { style == .plain }
}
