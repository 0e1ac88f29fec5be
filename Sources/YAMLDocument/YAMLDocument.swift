/// A YAML file as a tree of nodes that know where they stand.
///
/// What would make the file hard to review is refused: duplicate keys, anchors, aliases, merge keys, tags, directives,
/// several documents, keys that aren't scalars, characters that can't be seen, and nesting or size beyond all reason.
///
/// ```swift
/// let document = try YAMLDocument(parsing: bytes, path: "Spec/product.yaml")
/// let name = document.root?["name"]?.scalar?.text
/// ```
public struct YAMLDocument: Sendable {
    /// The file.
    public let file: SourceFile
    /// The file's one value; nil when there is nothing in the file but comments and white space.
    public let root: YAMLNode?

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - bytes: The file's content: UTF-8, with or without a byte order mark.
    ///   - path: The path under which the file is shown.
    /// - Throws: All problems found. Bytes that aren't text and syntax errors end the reading, other problems don't.
    public init(parsing bytes: [UInt8], path: String) throws(YAMLProblems) {
        try self.init(parsing: bytes, path: path, limits: YAMLLimits())
    }

    init(parsing bytes: [UInt8], path: String, limits: YAMLLimits) throws(YAMLProblems) {
        let decoding = SourceDecoder.decode(bytes, limits: limits)
        file = SourceFile(path: path, text: decoding.text)
        guard let source = decoding.source else {
            throw YAMLProblems(file: file, problems: decoding.problems)
        }
        var builder = NodeBuilder(source: source, limits: limits)
        builder.build()
        guard builder.problems.isEmpty else {
            throw YAMLProblems(file: file, problems: builder.problems)
        }
        root = builder.root
    }
}
