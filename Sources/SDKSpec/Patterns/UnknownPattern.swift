/// A piece of a regular expression that isn't understood, though whoever tries it on texts may understand it.
struct UnknownPattern: Error {
    /// The piece.
    let piece: String
}
