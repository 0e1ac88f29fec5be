import Synchronization

/// The regular expressions of specs, tried scalar by scalar.
///
/// One is compiled once in a program: that takes longer than to try it on most texts, and each is tried on many.
package enum RegularExpression {
    // They can't be sent to others, so each is used where it is kept.
    private static let compiled = Mutex<[String: Compiled]>([:])

    private enum Compiled {
        case expression(Regex<AnyRegexOutput>)
        case refused(String)
    }

    /// Whether a pattern is found in a text; nil when it is none that can be tried, or the text is so long that it would
    /// take its time.
    package static func isFound(_ pattern: String, in text: String) -> Bool? {
        guard text.utf8.count <= PatternRefusal.longestText(for: pattern) else { return nil }
        return compiled.withLock { compiled in
            switch known(pattern, &compiled) {
            case .expression(let expression): ((try? expression.firstMatch(in: text)) ?? nil) != nil
            case .refused: nil
            }
        }
    }

    /// Whether a pattern is a regular expression.
    package static func isValid(_ pattern: String) -> Bool { refusal(of: pattern) == nil }

    /// Why a pattern is no regular expression, in words; nil when it is one.
    package static func refusal(of pattern: String) -> String? {
        compiled.withLock { compiled in
            switch known(pattern, &compiled) {
            case .expression: nil
            case .refused(let reason): reason
            }
        }
    }

    private static func known(_ pattern: String, _ compiled: inout [String: Compiled]) -> Compiled {
        if let known = compiled[pattern] { return known }
        let new: Compiled
        do {
            new = .expression(try Regex(pattern).matchingSemantics(.unicodeScalar))
        } catch {
            new = .refused("\(error)")
        }
        compiled[pattern] = new
        return new
    }
}
