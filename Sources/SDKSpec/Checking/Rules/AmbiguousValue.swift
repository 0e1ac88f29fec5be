/// What stands on the wire has one meaning.
struct AmbiguousValue: Rule {
    static let summary = "What stands on the wire has one meaning: no two values, codes or event names are the same."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for type in context.specification.types {
            guard case .enumeration(_, let values) = type.shape else { continue }
            let wires = values.map { (text: $0.wire, name: $0.name) }
            report(wires, what: "value of `\(type.name.value)`", into: &diagnostics)
        }
        let codes = context.specification.errors.compactMap { error in
            error.code.map { (text: String($0), name: error.name) }
        }
        report(codes, what: "error code", into: &diagnostics)
        let events = context.specification.events.map { (text: $0.wire, name: $0.name) }
        report(events, what: "event name", into: &diagnostics)
    }

    private func report(
        _ entries: [(text: String, name: Located<String>)],
        what: String,
        into diagnostics: inout Diagnostics
    ) {
        var first: [String: Located<String>] = [:]
        for entry in entries {
            guard let earlier = first[entry.text] else {
                first[entry.text] = entry.name
                continue
            }
            diagnostics.add(
                finding(
                    "the \(what) `\(entry.text)` is given to `\(entry.name.value)` and `\(earlier.value)`",
                    at: entry.name.location,
                    notes: [Diagnostic.Note("the first one stands here", at: earlier.location)]
                )
            )
        }
    }
}
