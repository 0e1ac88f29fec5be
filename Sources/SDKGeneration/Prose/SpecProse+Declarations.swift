import SDKSpec

extension SpecProse {
    /// What types demand of their values in arguments, as sentences.
    func demands(of types: [TypeDeclaration]) -> [String] {
        let patterns = types.compactMap { type in
            type.demands.pattern.map {
                "The text of each `\(type.name.value)` matches `\($0.value)`, else `\(argumentError)`."
            }
        }
        let closed = types.filter { $0.demands.closed != nil }
        let forms = closed.filter(\.isIdentifier).map { type in
            "Each `\(type.name.value)` has one of its forms, else `\(argumentError)`."
        }
        let listed = closed.filter { !$0.isIdentifier }.map(\.name.value)
        guard !listed.isEmpty else { return patterns + forms }
        return patterns + forms + [
            "Values of \(Self.list(listed, "and")) that aren't listed end in `\(argumentError)`."
        ]
    }

    /// What a caller has to know about a value: meaning and limits.
    ///
    /// - Parameter defaultValue: The value that is taken when none is given, as text.
    func field(_ field: Field, defaultValue: String?) -> [String] {
        var sentences = [sentence(field.summary)]
        if field.emptyIsMissing { sentences.append("Empty counts as missing.") }
        sentences += field.limits.map(limit)
        if let defaultValue, defaultValue != "nil" { sentences.append("`\(defaultValue)` when none is given.") }
        if let edition = field.edition { sentences.append("Edition: \(self.edition(edition.value)).") }
        if let event = field.event { sentences.append("In its place comes the event `\(event.value)`.") }
        return sentences.filter { !$0.isEmpty }
    }

    /// What a caller has to know about the functions that the vendor's surface takes and Swift doesn't.
    func handlers(of overload: Overload) -> [String] {
        overload.allParameters.filter(\.isHandler).map { handler in
            let words = field(handler, defaultValue: nil).joined(separator: " ")
            return "Not part of the call is the vendor's function `\(handler.name.value)`: \(words)"
        }
    }

    /// How a list in pages is walked through: `messages` gives all of `messageList`; …
    func paging(_ paging: Paging) -> String {
        let steps =
            paging.cursors.map { "`\($0.parameter.value)` is `\($0.field.value)` of the page before" }
            + paging.counts.map { count in
                switch count.unit {
                case .pages: "`\(count.parameter.value)` is one more for each page"
                case .items: "`\(count.parameter.value)` grows by as many as a page has"
                }
            }
        let empty = paging.counts.isEmpty ? "an empty one ends the list" : "an empty page ends the list"
        let cursor =
            paging.end.map { "`\($0.value)` ends the list" }
            ?? paging.total.map { "`\($0.value)` says how many there are in all" } ?? empty
        let end =
            paging.last.map { "on the last page `\($0.value)` is true" }
            ?? paging.more.map { "on the last page `\($0.value)` is false" } ?? cursor
        let way = (steps + [end]).joined(separator: ", ")
        return "`\(paging.name.value)` gives all of `\(paging.items.value)`: \(way)."
    }

    /// Which parameters must or mustn't come together.
    func combinations(_ overload: Overload) -> [String] {
        overload.atLeastOne.map { "At least one of \(Self.list($0.value, "and")) has to be given." }
            + overload.notTogether.map { "\(Self.list($0.value, "and").upperFirst) can't be given together." }
    }
}

extension TypeDeclaration {
    fileprivate var isIdentifier: Bool { if case .identifier = shape { true } else { false } }
}
