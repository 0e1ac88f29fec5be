/// A part of a regular expression.
package indirect enum PatternPart: Sendable {
    /// One of these characters.
    case character(PatternCharacters)
    /// One of these rows of parts.
    case either([[PatternPart]])
    /// A part so many times.
    case repeated(PatternPart, least: Int, most: Int)
    /// A place, such as the start of the text.
    case nothing
    /// What is asked of the text that follows. Where it holds, no other way through it is tried.
    case ahead(PatternPart)
}

extension PatternPart {
    /// Any text, of which nothing more is known.
    static let anything = PatternPart.repeated(.character(PatternCharacters(.all)), least: 0, most: .max)
}
