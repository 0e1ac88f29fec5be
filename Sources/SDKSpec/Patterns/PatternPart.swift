/// A part of a regular expression, as far as texts are made from it.
package indirect enum PatternPart: Sendable {
    /// One of these characters, the plainest first.
    case character(from: [Unicode.Scalar])
    /// One of these rows of parts.
    case either([[PatternPart]])
    /// A part so many times.
    case repeated(PatternPart, least: Int, most: Int)
    /// A place, or something that is asked of the text around it.
    case nothing
}

extension PatternPart {
    /// Characters that texts are made of where several will do.
    package static let plain: [Unicode.Scalar] =
        Array("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".unicodeScalars)
        + Array("_-. /:@#!$%&*+=?,;'\"()<>[]{}^~|\\`".unicodeScalars)
}
