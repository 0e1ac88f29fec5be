import SDKSpec

extension CodeHighlighter {
    private static let swiftWords: Set<String> = [
        "func", "async", "throws", "let", "try", "await", "nil", "true", "false", "for", "in", "case",
    ]

    /// Swift, with links to the types of a spec.
    static func swift(on page: ReferencePage) -> CodeHighlighter {
        CodeHighlighter(comments: .slashes) { word in
            if swiftWords.contains(word.text), !word.isMember, !word.isLabel { return .keyword }
            guard page.site.input.index.types[word.text]?.isPublic == true else { return .plain }
            return .name(address: page.address(ReferencePlaces.type(word.text)))
        }
    }

    private static let words = Set(BehaviourWords.keywords).union(BehaviourWords.stores)
    private static let functions = Set(BehaviourWords.functions)

    /// Behaviour, with links to all that it names.
    ///
    /// - Parameter locals: The names that mean something within the behaviour alone.
    static func behaviour(on page: ReferencePage, locals: Set<String>) -> CodeHighlighter {
        CodeHighlighter(comments: .hash) { word in
            // What stands behind a full stop belongs to what stands before it; a label belongs to what is called.
            if word.isMember || word.isLabel { return .plain }
            if word.isCalled ? functions.contains(word.text) : words.contains(word.text) { return .keyword }
            guard word.isCalled || !locals.contains(word.text), let place = page.site.places.inBehaviour[word.text]
            else { return .plain }
            return .name(address: page.address(place))
        }
    }
}
