import SDKSpec

/// A rule that a body comes to, in English, with those that hold within it.
struct BehaviourRule: Sendable {
    /// The rule as a sentence, or as the beginning of one that its inner rules end.
    let text: String
    /// What holds within it.
    var inner: [BehaviourRule] = []
}

extension BehaviourRule {
    /// Whether no piece of code in it is too long for a sentence.
    func isReadable(_ longest: Int) -> Bool {
        let pieces = text.utf8.split(separator: UInt8(ascii: "`"), omittingEmptySubsequences: false)
        let code = pieces.enumerated().filter { !$0.offset.isMultiple(of: 2) }
        return code.allSatisfy { $0.element.count <= longest } && inner.allSatisfy { $0.isReadable(longest) }
    }
}
