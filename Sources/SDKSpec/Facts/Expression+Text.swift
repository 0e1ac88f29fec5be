extension Expression {
    /// The expression as the spec would write it on one line.
    public var text: String { layout.flat }
}

extension Expression {
    /// A name with hyphens, such as `utf8-bytes`, which reads like a difference; nil for anything else.
    var hyphenatedName: String? {
        switch kind {
        case .name(let name): name
        case .binary(.minus, let left, let right):
            left.hyphenatedName.flatMap { start in right.hyphenatedName.map { "\(start)-\($0)" } }
        default: nil  // Not plain enough for words.
        }
    }
}
