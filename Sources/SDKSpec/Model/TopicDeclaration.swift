/// A topic under which people look for methods.
public struct TopicDeclaration: Sendable {
    /// The title, which methods name as their `topic`.
    public let title: Located<String>
    /// What it is about, in a sentence or two.
    public let summary: String
    /// The names of its methods in the order in which people use them.
    public let methods: [Located<String>]

    /// Makes a topic.
    public init(title: Located<String>, summary: String, methods: [Located<String>]) {
        self.title = title
        self.summary = summary
        self.methods = methods
    }
}
