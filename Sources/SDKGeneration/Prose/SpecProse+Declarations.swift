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
            "Values of \(listed.listedNames()) that aren't listed end in `\(argumentError)`."
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

    /// How a list in pages is walked through: `messages` gives all of `messageList`, page after page: …
    func paging(_ paging: Paging) -> String {
        let steps =
            paging.cursors.map { cursor in
                let (field, parameter) = (cursor.field.value, cursor.parameter.value)
                return "`\(field)` of the answer before\(field == parameter ? "" : " as `\(parameter)`")"
            }
            + paging.counts.map { count in
                switch count.unit {
                case .pages: "a `\(count.parameter.value)` that is one more"
                case .items: "a `\(count.parameter.value)` that is more by the items of the answer before"
                }
            }
        let empty = paging.counts.isEmpty ? "that is empty" : "a page is empty"
        let cursor =
            paging.end.map { "that is `\($0.value)`" } ?? paging.total.map { "there are as many as `\($0.value)` says" }
            ?? empty
        let end =
            paging.last.map { "`\($0.value)` is true" } ?? paging.more.map { "`\($0.value)` is false" } ?? cursor
        let way = "each call after the first is given \(steps.joined(separator: " and ")), until \(end)"
        let all = "`\(paging.name.value)` gives all of `\(paging.items.value)`"
        return "\(all) to `for try await`, page after page: \(way)."
    }

    /// Which parameters must or mustn't come together.
    func combinations(_ overload: Overload) -> [String] {
        overload.atLeastOne.map { "At least one of \($0.value.listedNames()) has to be given." }
            + overload.notTogether.map { "\($0.value.listedNames().upperFirst) can't be given together." }
    }
}

extension TypeDeclaration {
    /// Whether it is an identifier, whose values are told by their forms.
    var isIdentifier: Bool { if case .identifier = shape { true } else { false } }
}
