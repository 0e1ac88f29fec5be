/// Two long texts cut down to their beginnings and to the place where they differ, so that what is wrong with a payload
/// isn't lost in the rest of it.
struct Excerpt: Equatable {
    let expected: String
    let found: String

    /// How many characters of a text are shown whole.
    private static let mostWhole = 400
    /// How many are shown of the beginning, which says where in an answer the difference is.
    private static let head = 80
    /// How many are shown before the difference, and from there on.
    private static let before = 40
    private static let after = 240

    init(expected: String, found: String) {
        let (left, right) = (Array(expected.unicodeScalars), Array(found.unicodeScalars))
        let difference = zip(left, right).prefix { $0 == $1 }.count
        self.expected = Self.cut(left, at: difference)
        self.found = Self.cut(right, at: difference)
    }

    private static func cut(_ text: [Unicode.Scalar], at difference: Int) -> String {
        guard text.count > mostWhole else { return string(text[...]) }
        let start = difference - before
        let beginning = start > head ? string(text.prefix(head)) + " … " : ""
        let shown = text.dropFirst(start > head ? start : 0).prefix(
            start > head ? before + after : head + before + after
        )
        return beginning + string(shown) + (shown.endIndex < text.endIndex ? " …" : "")
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }
}

extension StepFailure {
    /// The failure with long payloads cut down to where they differ.
    public var shortened: StepFailure {
        let excerpt = Excerpt(expected: expected, found: found)
        return StepFailure(
            phase: phase,
            step: step,
            action: action,
            expected: excerpt.expected,
            found: excerpt.found,
            device: device
        )
    }
}
