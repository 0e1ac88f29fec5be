import YAMLDocument

/// What every reader works with: the file that is being read, and what was found wrong with it.
struct ReadingContext {
    let file: SourceFile
    var diagnostics = Diagnostics()
    /// The names that statements would have given which weren't understood.
    var missingNames: Set<String> = []
    /// The behaviours in which any name may be one that such a statement would have given.
    var openBehaviours: [SourceLocation] = []
    /// The behaviours in which a condition has nothing under it, or isn't understood.
    var openConditions: [SourceLocation] = []

    /// The place of a node.
    func location(_ node: YAMLNode) -> SourceLocation { location(node.range) }

    /// The place of a range.
    func location(_ range: SourceRange) -> SourceLocation { SourceLocation(file: file, range: range) }

    /// The place of a key and its value together.
    func location(_ entry: YAMLEntry) -> SourceLocation {
        location(SourceRange(start: entry.keyRange.start, end: entry.value.range.end))
    }

    /// An entry's key with its place.
    func name(_ entry: YAMLEntry) -> Located<String> { Located(entry.name, at: location(entry.keyRange)) }

    /// A node's text with its place; nil when the node is no text.
    func text(_ node: YAMLNode) -> Located<String>? {
        guard let scalar = node.scalar, !(scalar.isPlain && scalar.text.isEmpty) else { return nil }
        return Located(scalar.text, at: location(node))
    }

    /// An expression; nil when the node is none. What is wrong with a text is reported; that a node is no text, the
    /// validator has reported.
    mutating func expression(_ node: YAMLNode) -> Expression? {
        guard text(node) != nil else { return nil }
        return ExpressionParser.parse(node, in: file, diagnostics: &diagnostics)
    }

    /// The statements of a behaviour, none where there is no node. What is wrong with a text is reported; that a node is
    /// no text, the validator has reported.
    mutating func behaviour(_ node: YAMLNode?) -> [Statement] {
        guard let node, text(node) != nil else { return [] }
        let reading = BehaviourParser.parse(node, in: file, diagnostics: &diagnostics)
        missingNames.formUnion(reading.missingNames)
        if reading.missesUnknownName { openBehaviours.append(location(node)) }
        if reading.missesCondition { openConditions.append(location(node)) }
        return reading.statements
    }

    mutating func report(
        _ rule: String,
        _ message: Wording,
        at location: SourceLocation,
        notes: [Diagnostic.Note] = [],
        help: String? = nil,
        of cause: Cause? = nil
    ) {
        diagnostics.add(Diagnostic(rule: rule, message, at: location, notes: notes, help: help, of: cause))
    }
}
