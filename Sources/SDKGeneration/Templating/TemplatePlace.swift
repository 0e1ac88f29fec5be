/// A place in a template, from 1 on: `Shapes/Reference/Topic.mustache:3:5`.
public struct TemplatePlace: Sendable, Equatable {
    /// The template's file; of a built-in one, the path that it has when it is written out.
    public let file: String
    /// The line.
    public let line: Int
    /// The column, in characters.
    public let column: Int

    /// An error at the place.
    func malformed(_ reason: String) -> GenerationError {
        .templateMalformed(file, line: line, column: column, reason: reason)
    }
}
