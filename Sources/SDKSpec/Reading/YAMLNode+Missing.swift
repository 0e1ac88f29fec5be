import YAMLDocument

extension YAMLNode {
    /// Whether nothing stands there, not even quotes.
    var isMissing: Bool { scalar?.isMissing ?? false }
}

extension YAMLScalar {
    /// Whether nothing stands there, not even quotes, or `~`, by which YAML says so.
    var isMissing: Bool { isPlain && (text.isEmpty || text == "~") }
}
