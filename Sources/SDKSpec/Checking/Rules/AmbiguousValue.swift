/// What stands on the wire has one meaning.
struct AmbiguousValue: Rule {
    static let summary = "What stands on the wire has one meaning: no two values, codes or event names are the same."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for type in context.specification.types {
            switch type.shape {
            case .enumeration(_, let values):
                let wires = values.map { (text: $0.wire, name: $0.name) }
                report(wires, what: "value of `\(type.name.value)`", into: &diagnostics)
                reportNames(values, into: &diagnostics)
            case .identifier(let forms): report(forms, into: &diagnostics)
            case .record, .union: break
            }
        }
        let codes = context.specification.errors.compactMap { error in
            error.code.map { (text: String($0), name: error.name) }
        }
        report(codes, what: "error code", into: &diagnostics)
        let events = context.specification.events.map { (text: $0.wire, name: $0.name) }
        report(events, what: "event name", into: &diagnostics)
    }

    /// Values are written by their names or as on the wire, so that a name is nothing else on the wire.
    private func reportNames(_ values: [EnumerationValue], into diagnostics: inout Diagnostics) {
        let onWire = Dictionary(grouping: values, by: \.wire)
        for value in values {
            let name = value.name
            guard let other = onWire[name.value]?.first(where: { $0.name.value != name.value }) else { continue }
            diagnostics.add(
                finding(
                    "`\(name.value)` is a name, and what `\(other.name.value)` is on the wire",
                    at: name.location,
                    notes: [Diagnostic.Note("the other one stands here", at: other.name.location)],
                    help: "choose another name: a value can be written by its name or as on the wire"
                )
            )
        }
    }

    /// Forms are tried in order, so one that begins like an earlier one with a part is never met.
    private func report(_ forms: [IdentifierForm], into diagnostics: inout Diagnostics) {
        for (index, form) in forms.enumerated() {
            guard let earlier = forms[..<index].first(where: { $0.takes(form) }) else { continue }
            diagnostics.add(
                finding(
                    "whatever has the form `\(form.name.value)` is taken for `\(earlier.name.value)`",
                    at: form.name.location,
                    notes: [Diagnostic.Note("forms are tried in order, and this one fits", at: earlier.name.location)]
                )
            )
        }
    }

    private func report(
        _ entries: [(text: String, name: Located<String>)],
        what: String,
        into diagnostics: inout Diagnostics
    ) {
        // Texts that only look alike are told apart on the wire.
        var first: [[UInt8]: Located<String>] = [:]
        for entry in entries {
            guard let earlier = first[Array(entry.text.utf8)] else {
                first[Array(entry.text.utf8)] = entry.name
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

extension IdentifierForm {
    /// Whether it fits everything of another form.
    fileprivate func takes(_ other: IdentifierForm) -> Bool {
        let isSame = other.prefix.utf8.elementsEqual(prefix.utf8)
        guard part != nil else { return other.part == nil && isSame }
        return other.prefix.utf8.starts(with: prefix.utf8) && (other.part != nil || !isSame)
    }
}
