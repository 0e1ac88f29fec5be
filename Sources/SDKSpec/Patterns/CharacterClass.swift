import Synchronization

/// The characters that a piece of a pattern stands for, such as `[a-z]`, `\w` or `\p{Han}`.
///
/// Whoever tries patterns on texts is asked with every character that there is: what is known here of a class is what
/// it takes the class for, whatever its version of Unicode and its ideas of case.
enum CharacterClass {
    /// From here on characters are private or not assigned, and some of them stand for those behind them.
    private static let sparse: UInt32 = 0x40000
    private static let stride: UInt32 = 0x100

    private static let ascii = text(0...0x7F)
    private static let every = text(0...0x10FFFF)
    // Classes are few, and each stands in many patterns.
    private static let known = Mutex<[String: ScalarSet]>([:])

    /// - Parameters:
    ///   - piece: The piece, which takes one character.
    ///   - options: What stands before it and changes its meaning, such as `(?i)`.
    /// - Returns: Nil for a piece of which nothing is known.
    static func scalars(of piece: String, under options: String) -> ScalarSet? {
        let key = options + piece
        if let scalars = known.withLock({ $0[key] }) { return scalars }
        guard let expression = try? Regex("\(options)(?:\(piece))+").matchingSemantics(.unicodeScalar) else {
            return nil
        }
        let text = isPlain(piece) ? ascii : every
        let scalars = ScalarSet(text.matches(of: expression).compactMap { range(of: text.unicodeScalars[$0.range]) })
        known.withLock { $0[key] = scalars }
        return scalars.isEmpty ? nil : scalars
    }

    /// Whether a piece is a set that names characters of ASCII, and no others.
    private static func isPlain(_ piece: String) -> Bool {
        piece.hasPrefix("[") && piece.utf8.dropFirst().allSatisfy { $0 < 0x80 && !"\\^[".utf8.contains($0) }
    }

    private static func text(_ codes: ClosedRange<UInt32>) -> String {
        var scalars = String.UnicodeScalarView()
        var code = codes.lowerBound
        while code <= codes.upperBound {
            if let scalar = Unicode.Scalar(code) { scalars.append(scalar) }
            code += code < sparse ? 1 : stride
        }
        return String(scalars)
    }

    private static func range(of scalars: Substring.UnicodeScalarView) -> ClosedRange<UInt32>? {
        guard let first = scalars.first?.value, let last = scalars.last?.value else { return nil }
        return first...(last < sparse ? last : last + stride - 1)
    }
}
