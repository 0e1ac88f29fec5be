/// What a finding says, with the names that it says it of: what is put between backticks.
///
/// ```swift
/// let wording: Wording = "there is no type `\(name)`"
/// ```
///
/// Whoever asks what a finding is about looks at the names, and never into the words.
public struct Wording: Sendable, ExpressibleByStringInterpolation {
    /// The words, as they are shown.
    public let text: String
    /// What was put between backticks, in its order.
    let names: [String]

    /// Makes words without a name of the spec's.
    public init(_ text: String) {
        self.text = text
        names = []
    }

    /// Makes words without a name of the spec's.
    public init(stringLiteral text: String) { self.init(text) }

    /// Makes words around names.
    public init(stringInterpolation parts: Parts) {
        text = parts.text
        names = parts.names
    }

    private init(text: String, names: [String]) {
        self.text = text
        self.names = names
    }

    /// The words of both, one behind the other.
    public static func + (left: Wording, right: Wording) -> Wording {
        Wording(text: left.text + right.text, names: left.names + right.names)
    }
}

extension Wording {
    /// The words and the names, while they are put together.
    public struct Parts: StringInterpolationProtocol {
        fileprivate var text = ""
        fileprivate var names: [String] = []
        /// Whether a backtick was opened: what comes in is a name until it is closed.
        private var isName = false

        /// Makes room for the words.
        public init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + 16 * interpolationCount)
        }

        /// Adds words that are written out.
        public mutating func appendLiteral(_ literal: String) {
            text += literal
            for byte in literal.utf8 where byte == UInt8(ascii: "`") { isName.toggle() }
        }

        /// Adds a value, which is a name where it stands between backticks.
        public mutating func appendInterpolation<Value>(_ value: Value) {
            let words = String(describing: value)
            text += words
            if isName { names.append(words) }
        }

        /// Adds other words, with their names.
        public mutating func appendInterpolation(_ wording: Wording) {
            text += wording.text
            names += wording.names
        }

        /// Adds names as a sentence lists them.
        mutating func appendInterpolation(listing names: [String]) {
            text += names.listedNames()
            self.names += names
        }
    }
}
