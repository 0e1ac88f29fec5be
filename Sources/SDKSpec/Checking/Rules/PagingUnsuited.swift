/// A list in pages names parameters and fields that lead from one page to the next.
struct PagingUnsuited: Rule {
    static let summary = "A list in pages has items, cursors of which one is known at first, and an end."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let methods = Set(context.specification.methods.map(\.name.value))
        var lists: Set<String> = []
        for (_, overload) in context.overloads {
            guard let paging = overload.paging else { continue }
            if methods.contains(paging.name.value) || !lists.insert(paging.name.value).inserted {
                diagnostics.add(finding("there is a `\(paging.name.value)` already", at: paging.name.location))
            }
            guard let fields = context.index.fields(of: overload.returns.value) else {
                // That there is no such type is a finding of its own.
                if case .named(let name) = overload.returns.value, context.index.types[name] == nil { continue }
                let message: Wording =
                    "`\(overload.id)` answers with no record, so there are no fields to find pages in"
                diagnostics.add(finding(message, at: paging.location, of: .untypedAnswer(of: overload.id)))
                continue
            }
            checkPaging(paging, of: overload, fields, context, into: &diagnostics)
        }
    }

    private func checkPaging(
        _ paging: Paging,
        of overload: Overload,
        _ fields: [Field],
        _ context: RuleContext,
        into diagnostics: inout Diagnostics
    ) {
        let answer = (of: overload.returns.value, fields: fields)
        expect(paging.items, in: answer, "a list", into: &diagnostics) { $0.isList }
        for field in [paging.last, paging.more].compactMap(\.self) {
            expect(field, in: answer, "true or false", into: &diagnostics) { $0 == .bool }
        }
        for cursor in paging.cursors {
            let parameters = overload.parameters
            guard let parameter = parameters.named(cursor.parameter.value) else {
                let help = suggestion(for: cursor.parameter.value, in: parameters.map(\.name.value))
                let message: Wording = "`\(overload.id)` has no parameter `\(cursor.parameter.value)`"
                let cause = Cause.absentPart(of: overload.id, name: cursor.parameter.value)
                diagnostics.add(finding(message, at: cursor.parameter.location, help: help, of: cause))
                continue
            }
            if parameter.isRequired, !Self.takesEmptyValue(parameter, at: cursor.parameter.location, context.index) {
                let message: Wording =
                    "`\(parameter.name.value)` must be given, so nothing says where the first page begins"
                diagnostics.add(finding(message, at: cursor.parameter.location, help: "give it a default"))
            }
            let type = parameter.type.value.unwrapped
            expect(cursor.field, in: answer, "a `\(type)`", into: &diagnostics) { $0.unwrapped == type }
        }
        for count in paging.counts { checkCount(count, of: overload, context, into: &diagnostics) }
        if let total = paging.total { expect(total, in: answer, "a whole number", into: &diagnostics, Self.isWhole) }
        checkLastPage(of: paging, overload, context.index, into: &diagnostics)
    }

    private func checkCount(
        _ count: Paging.Count,
        of overload: Overload,
        _ context: RuleContext,
        into diagnostics: inout Diagnostics
    ) {
        let name = count.parameter
        guard let parameter = overload.parameters.named(name.value) else {
            let help = suggestion(for: name.value, in: overload.parameters.map(\.name.value))
            let message: Wording = "`\(overload.id)` has no parameter `\(name.value)`"
            let cause = Cause.absentPart(of: overload.id, name: name.value)
            diagnostics.add(finding(message, at: name.location, help: help, of: cause))
            return
        }
        guard Self.isWhole(parameter.type.value) else {
            let message: Wording = "`\(name.value)`: expected a whole number, found `\(parameter.type.value)`"
            diagnostics.add(finding(message, at: name.location))
            return
        }
        switch count.unit {
        case .pages where context.behaviour.firstPage(of: overload, countedBy: name.value) == nil:
            let message: Wording = "nothing says whether `\(name.value)` counts from 0 or from 1"
            diagnostics.add(finding(message, at: name.location, help: "give it a default of 0 or 1"))
        case .items where parameter.isRequired && !Self.takesEmptyValue(parameter, at: name.location, context.index):
            let message: Wording = "`\(name.value)` must be given, so nothing says where the first page begins"
            diagnostics.add(finding(message, at: name.location, help: "give it a default"))
        case .pages, .items: break
        }
    }

    private static func isWhole(_ type: TypeReference) -> Bool { type == .int || type == .uint }

    private func checkLastPage(
        of paging: Paging,
        _ overload: Overload,
        _ index: SpecificationIndex,
        into diagnostics: inout Diagnostics
    ) {
        let ways =
            [paging.cursors.first.map { ("next", $0.parameter) }].compactMap(\.self)
            + paging.counts.map { ($0.unit == .pages ? "page" : "offset", $0.parameter) }
        if let first = ways.first, let second = ways.dropFirst().first?.1 {
            let message: Wording = "`\(first.0)` says already what leads from page to page"
            diagnostics.add(finding(message, at: second.location, help: "leave out one of the two"))
        }
        guard !ways.isEmpty else {
            let help = "name the parameter that does with `next`, or the one that counts with `page` or `offset`"
            diagnostics.add(finding("nothing leads from a page to the next", at: paging.location, help: help))
            return
        }
        checkUse(of: paging, into: &diagnostics)
        let ends = [("last", paging.last), ("more", paging.more), ("end", paging.end), ("total", paging.total)]
            .filter { $0.1 != nil }
        if let first = ends.first, let second = ends.dropFirst().first?.1 {
            let message: Wording = "`\(first.0)` says already which page is the last"
            diagnostics.add(finding(message, at: second.location, help: "leave out one of the two"))
        }
        if let end = paging.end, paging.counts.isEmpty {
            let name = paging.cursors.first?.parameter.value
            let type = overload.parameters.named(name)?.type.value.unwrapped
            if let type, !Self.isValue(end.value, of: type, index) {
                diagnostics.add(finding("`\(end.value)` is no `\(type)`, so no cursor has it", at: end.location))
            }
        }
        // Where pages or items are counted, an empty page is the last.
        let isTold = paging.last != nil || paging.more != nil || !paging.counts.isEmpty
        if !isTold, paging.cursors.count != 1 || paging.end == nil && !Self.canEnd(paging, overload, index) {
            let message: Wording = "nothing says which page is the last"
            let help = "name the field that does with `last`, or with `more` the one that is true on all others"
            diagnostics.add(finding(message, at: paging.location, help: help))
        }
    }

    /// What is counted needs a number to be counted by, and no number is a cursor.
    private func checkUse(of paging: Paging, into diagnostics: inout Diagnostics) {
        if let total = paging.total, paging.counts.isEmpty {
            let message: Wording = "nothing is counted that could come to a total"
            let help = "name the parameter that counts pages with `page`, or the one that counts items with `offset`"
            diagnostics.add(finding(message, at: total.location, help: help))
        }
        if let end = paging.end, !paging.counts.isEmpty {
            let help = "name the field that says how many there are with `total`"
            diagnostics.add(finding("there is no cursor that could end the list", at: end.location, help: help))
        }
    }

    /// Whether the cursor can say by being empty, 0 or absent that there is no next page.
    private static func canEnd(_ paging: Paging, _ overload: Overload, _ index: SpecificationIndex) -> Bool {
        let name = paging.cursors.first?.field.value
        // An answer without such a field is a finding of its own.
        let field = index.fields(of: overload.returns.value)?.named(name)
        guard let type = field?.type.value, !type.isOptional else { return true }
        return switch CursorForm(type, index) {
        case .number, .sequence, .rawText, .rawNumber: true
        case .opaque: false
        }
    }

    /// Whether a cursor that must be given can be empty or 0: the first page begins there.
    private static func takesEmptyValue(
        _ field: Field,
        at location: SourceLocation,
        _ index: SpecificationIndex
    ) -> Bool {
        let type = field.type.value
        guard type == .int || type == .uint || index.isText(type) else { return false }
        let empty = ExampleValue.scalar(text: type.isNumber ? "0" : "", isQuoted: !type.isNumber)
        var check = LimitCheck(index, ResolvedBehaviour())
        check.checkField(Located(empty, at: location), as: field)
        return check.breaches.isEmpty
    }

    private static func isValue(_ text: String, of type: TypeReference, _ index: SpecificationIndex) -> Bool {
        if type.isNumber { return NumberLiteral(text)?.fits(type) == true }
        guard case .named(let name) = type, case .enumeration(_, let values)? = index.types[name]?.shape else {
            return index.isText(type)
        }
        return values.meant(by: text) != nil
    }

    private func expect(
        _ name: Located<String>,
        in record: (of: TypeReference, fields: [Field]),
        _ what: String,
        into diagnostics: inout Diagnostics,
        _ suits: (TypeReference) -> Bool
    ) {
        guard let field = record.fields.named(name.value) else {
            let known = record.fields.map(\.name.value)
            let help = suggestion(for: name.value, in: known) ?? (known.isEmpty ? nil : "it has \(known.listedNames())")
            diagnostics.add(finding("`\(record.of)` has no field `\(name.value)`", at: name.location, help: help))
            return
        }
        guard !suits(field.type.value) else { return }
        let message: Wording = "`\(name.value)`: expected \(what), found `\(field.type.value)`"
        diagnostics.add(finding(message, at: name.location))
    }
}
