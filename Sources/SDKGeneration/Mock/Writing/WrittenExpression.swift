/// A Swift expression and what whoever puts it into a larger one has to know.
struct WrittenExpression {
    /// How strongly an expression holds together, from the weakest.
    enum Strength: Int, Comparable {
        case choice, or, and, comparison, fallback, sum, product, prefix, primary

        /// The one that holds together a little more strongly.
        var next: Strength { Strength(rawValue: rawValue + 1) ?? .primary }

        static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
    }

    /// The text.
    var code: SwiftLayout
    /// How strongly it holds together.
    var strength = Strength.primary
    /// Whether it needs a `try` before it.
    var canFail = false
    /// Whether it is but the name of something that was worked out before the statement.
    var isNamed = false

    /// The text as part of something that binds as given: in brackets where it is weaker.
    func code(within strength: Strength) -> SwiftLayout {
        self.strength < strength ? .group(open: "(", items: [code], close: ")", kind: .arguments) : code
    }

    /// The text with the `try` that it needs; operands are broken as they would be without it.
    var tried: SwiftLayout {
        canFail ? Self.tried(code) : code
    }

    private static func tried(_ code: SwiftLayout) -> SwiftLayout {
        guard case .operators(let first, let rest) = code else { return "try " + code }
        return .operators(first: tried(first), rest: rest)
    }
}
