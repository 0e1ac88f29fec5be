import CYAML

/// Makes a tree of libyaml's events.
///
/// Collections that are still open are on a stack of its own: the depth of an input must not be that of a recursion.
struct NodeBuilder {
    /// The document's value; nil when there is none.
    private(set) var root: YAMLNode?
    private var found: [YAMLProblem] = []

    private let source: SourceText
    private let limits: YAMLLimits
    private let correction: RangeCorrection
    private let scanner: PropertyScanner
    private var locator: MarkLocator
    private var open: [OpenCollection] = []
    private var firstDocument: SourceRange?
    /// Whether `...` has ended the first document.
    private var hasEndMarker = false
    /// Where the last thing that was read ends, and with it every block collection that ends now.
    private var lastEnd = SourcePosition.start
    /// The text in quotes that was read last, if it goes over several lines.
    private var quotedLines: SourceRange?

    init(source: SourceText, limits: YAMLLimits) {
        self.source = source
        self.limits = limits
        correction = RangeCorrection(source)
        scanner = PropertyScanner(source)
        locator = MarkLocator(source)
    }

    /// What is wrong with the document, in the order of the file.
    var problems: [YAMLProblem] {
        var problems = found.sorted { ($0.range.start, $0.rule) < ($1.range.start, $1.rule) }
        if problems.count >= limits.problems, let last = problems.popLast() {
            problems.append(last.adding(.moreMayFollow(limit: limits.problems)))
        }
        return problems
    }

    /// Reads all events, up to the first that makes the rest meaningless.
    mutating func build() {
        do throws(LibYAMLFailure) {
            var parser = try LibYAMLParser(source.bytes)
            while found.count < limits.problems, try read(parser.next()) {}
        } catch {
            fail(error)
        }
    }

    /// - Returns: Whether there is more to read.
    private mutating func read(_ event: LibYAMLEvent) -> Bool {
        switch event.kind {
        case .streamStart: break
        case .documentEnd(let isExplicit): hasEndMarker = isExplicit
        case .streamEnd: return false
        case .documentStart(let hasDirectives): return startDocument(event.marks, hasDirectives: hasDirectives)
        case .alias(let name): addAlias(name, event.marks)
        case .scalar(let scalar): addScalar(scalar, event.marks)
        case .sequenceStart(let properties): return startCollection(.sequence, properties: properties, event.marks)
        case .mappingStart(let properties): return startCollection(.mapping, properties: properties, event.marks)
        case .sequenceEnd, .mappingEnd: endCollection(event.marks)
        }
        return true
    }

    private mutating func startDocument(_ marks: LibYAMLEvent.Marks, hasDirectives: Bool) -> Bool {
        let start = locator.position(marks.start)
        if let firstDocument {
            found.append(.severalDocuments(at: source.word(at: start), first: firstDocument))
            return false
        }
        firstDocument = source.word(at: start)
        if hasDirectives {
            let directive = source.word(at: start)
            found.append(.directive(source.text(directive), at: directive))
        }
        return true
    }

    private mutating func addAlias(_ name: String, _ marks: LibYAMLEvent.Marks) {
        let range = locator.range(marks)
        lastEnd = range.end
        found.append(.alias("*" + name, at: range))
        if isKey {
            open[open.count - 1].pendingKey = .refused
        } else {
            // Something has to stand in its place, so that whatever else is wrong is found too.
            add(YAMLNode(content: .scalar(YAMLScalar(text: "", style: .plain)), range: range))
        }
    }

    private mutating func addScalar(_ scalar: YAMLScalar, _ marks: LibYAMLEvent.Marks) {
        let range = correctedRange(of: scalar, marks)
        // No scalar begins like an anchor or a tag, so that a look at the text tells.
        if !marks.isEmpty { refuseProperties(upTo: 2, from: range.start) }
        lastEnd = range.end
        let isQuoted = scalar.style == .doubleQuoted || scalar.style == .singleQuoted
        quotedLines = isQuoted && range.start.line < range.end.line ? range : nil
        // Written as itself it was found before.
        if scalar.style == .doubleQuoted, let noncharacter = scalar.text.noncharacter {
            found.append(.flawedCharacter(noncharacter, .noncharacter, at: range))
        }
        if isKey {
            add(key: scalar, at: range)
        } else {
            add(YAMLNode(content: .scalar(scalar), range: range))
        }
    }

    private mutating func correctedRange(of scalar: YAMLScalar, _ marks: LibYAMLEvent.Marks) -> SourceRange {
        switch scalar.style {
        case .literal, .folded:
            let range = locator.range(marks)
            let isEmpty = scalar.text.utf8.allSatisfy(\.isBlank)
            return isEmpty ? correction.emptyBlockScalar(range) : correction.blockScalar(range)
        case .plain where marks.isEmpty && isValue:
            return correction.emptyValue(after: lastEnd)
        case .plain, .singleQuoted, .doubleQuoted:
            return locator.range(marks)
        }
    }

    private mutating func startCollection(
        _ kind: OpenCollection.Kind,
        properties: Int,
        _ marks: LibYAMLEvent.Marks
    ) -> Bool {
        let range = locator.range(marks)
        guard open.count < limits.depth else {
            found.append(.tooDeep(limit: limits.depth, at: source.character(at: range.start)))
            return false
        }
        refuseProperties(upTo: properties, from: range.start)
        open.append(OpenCollection(kind, start: range.start))
        return true
    }

    private mutating func endCollection(_ marks: LibYAMLEvent.Marks) {
        guard let collection = open.popLast() else { return }
        if correction.hasBracket(collection.kind, at: collection.start) {
            lastEnd = locator.position(marks.end)
        }
        let range = SourceRange(start: collection.start, end: max(collection.start, lastEnd))
        add(YAMLNode(content: collection.content, range: range))
    }
}

extension NodeBuilder {
    private var isKey: Bool { !open.isEmpty && open[open.count - 1].expectsKey }

    private var isValue: Bool { !open.isEmpty && open[open.count - 1].expectsValue }

    private mutating func add(_ node: consuming YAMLNode) {
        guard let parent = open.indices.last else {
            root = node.isAbsent ? nil : node
            return
        }
        switch open[parent].kind {
        case .sequence: open[parent].add(item: node)
        case .mapping where isKey:
            found.append(.complexKey(isSequence: node.sequence != nil, at: node.range))
            open[parent].pendingKey = .refused
        case .mapping: open[parent].add(value: node)
        }
    }

    private mutating func add(key: YAMLScalar, at range: SourceRange) {
        if key.isPlain, key.text == "<<" {
            found.append(.mergeKey(at: range))
            open[open.count - 1].pendingKey = .refused
        } else if let first = open[open.count - 1].add(key: key, at: range) {
            found.append(.duplicateKey(key.text, at: range, first: first))
        }
    }

    private mutating func refuseProperties(upTo count: Int, from start: SourcePosition) {
        guard count > 0, scanner.hasProperty(at: start) else { return }
        for property in scanner.properties(from: start, upTo: count) {
            found.append(
                property.isAnchor
                    ? .anchor(property.text, at: property.range) : .tag(property.text, at: property.range)
            )
        }
    }

    private mutating func fail(_ failure: LibYAMLFailure) {
        let error = SyntaxError(
            problem: failure.problem,
            context: failure.context,
            position: locator.position(failure.problemMark),
            contextPosition: locator.position(failure.contextMark),
            openBracket: open.last { correction.hasBracket($0.kind, at: $0.start) }?.start,
            quotedLines: quotedLines,
            source: source
        )
        if let firstDocument, hasEndMarker, error.isOutsideDocument {
            found.append(.severalDocuments(at: source.word(at: error.position), first: firstDocument))
        } else {
            found.append(.syntax(error))
        }
    }
}

extension String {
    /// The first code in the text that is no character; nil in nearly every text.
    fileprivate var noncharacter: Unicode.Scalar? {
        // Their first bytes.
        guard utf8.contains(where: { $0 >= 0xEF }) else { return nil }
        return unicodeScalars.first(where: \.isNoncharacter)
    }
}

extension YAMLNode {
    /// Whether nothing is written: `---` alone makes a node, too.
    fileprivate var isAbsent: Bool {
        scalar?.isPlain == true && range.start == range.end
    }
}
