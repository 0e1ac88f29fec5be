/// What was said of the rest of a group: `(?i)`.
struct PatternOptions {
    /// As it was written.
    private(set) var text = ""
    private(set) var ignoresCase = false
    /// Whether spaces mean nothing, and `#` begins a comment.
    private(set) var isExtended = false

    /// - Parameter letters: What stands behind `(?`, such as `i-s`.
    mutating func add(_ letters: String) {
        text += "(?\(letters))"
        var isAdding = true
        for letter in letters {
            switch letter {
            case "^": (ignoresCase, isExtended) = (false, false)
            case "-": isAdding = false
            case "i": ignoresCase = isAdding
            case "x": isExtended = isAdding
            default: continue  // No other letter changes how the pattern is read.
            }
        }
    }
}
