/// The characters that can stand at a place of a pattern.
package struct PatternCharacters: Sendable {
    /// All of them.
    package let all: ScalarSet
    /// Those that texts are made of, the plainest first.
    package let plainest: [Unicode.Scalar]

    private static let plain: [Unicode.Scalar] =
        Array("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".unicodeScalars)
        + Array("_-. /:@#!$%&*+=?,;'\"()<>[]{}^~|\\`".unicodeScalars)
    /// Of a wide range a few will do.
    private static let mostOthers = 128
    private static let mostLookedAt = 4096

    /// Where anything may stand that is easy to read.
    package static let easy = PatternCharacters(ScalarSet(plain.map { $0.value...$0.value }))

    init(_ all: ScalarSet) {
        self.all = all
        let plain = Self.plain.filter { all.contains($0.value) }
        plainest = plain.isEmpty ? Self.others(in: all) : plain
    }

    /// Letters, where there are any among the first of a set that holds no plain character.
    private static func others(in set: ScalarSet) -> [Unicode.Scalar] {
        let first = Array(set.ranges.lazy.flatMap { $0 }.prefix(mostLookedAt)).compactMap(Unicode.Scalar.init)
        let letters = first.filter(\.properties.isAlphabetic)
        return Array((letters.isEmpty ? first : letters).prefix(mostOthers))
    }
}
