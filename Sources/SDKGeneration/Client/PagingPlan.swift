import SDKSpec

/// What the protocol's template says about lists that come in pages: beside each raw call a sequence of all items.
struct PagingPlan {
    private let input: GenerationInput

    init(_ input: GenerationInput) {
        self.input = input
    }

    /// The function that gives a list, nil for a method whose answer doesn't come in pages.
    func values(of overload: Overload, of method: MethodDeclaration, _ signature: MethodSignature) -> TemplateValues? {
        guard let paging = overload.paging, let fields = input.index.fields(of: overload.returns.value),
            let items = fields.named(paging.items.value),
            case .list(let element) = items.type.value
        else { return nil }
        let locals = LocalNames(avoiding: signature.parameters.map(\.name) + [method.name.value])
        let cursor = locals.local("cursor")
        let page = locals.local("page")
        let following = locals.local("next")
        let declaration = declaration(of: paging, overload, signature, element, access: input.options.access.modifier)
        let call = signature.ownCall("let \(page) = try await ") { parameter in
            guard let index = paging.starts.firstIndex(where: { $0.value == parameter.field.name.value }) else {
                return SwiftNames.identifier(parameter.name)
            }
            return paging.starts.count == 1 ? cursor : "\(cursor).\(index)"
        }
        let step = paging.counts.first.map { goOn($0, paging, overload, cursor, page) }
        return [
            "doc": .text(doc(paging, method, signature).text(indent: 4)),
            "declaration": .text(declaration.text(indent: 4, after: 2)),
            "start": .text(tuple(paging.starts.map { variable($0.value, signature) })),
            // Swift compares tuples, but knows no tuple to be `Equatable`.
            "comparison": .text(paging.starts.count == 1 ? "" : ", isSame: =="),
            "cursor": .text(cursor),
            "error": .text(input.names.error),
            "call": .text(call.text(indent: 12)),
            "hasStep": .flag(step != nil),
            "step": .text(step.map { "let \(following) = \($0)" } ?? ""),
            "items": "\(page).\(SwiftNames.member(paging.items.value))",
            "next": .text(step == nil ? next(paging, fields, signature, page) : following),
            "isLast": .text(isLast(paging, fields, page) ?? isCounted(paging, overload, cursor, following, page)),
        ]
    }

    /// The function that gives the list as the reference shows it; nil for an answer that doesn't come in pages.
    func declaration(of overload: Overload, _ signature: MethodSignature) -> SwiftLayout? {
        guard let paging = overload.paging, let fields = input.index.fields(of: overload.returns.value),
            case .list(let element)? = fields.named(paging.items.value)?.type.value
        else { return nil }
        return declaration(of: paging, overload, signature, element, access: "")
    }

    private func declaration(
        of paging: Paging,
        _ overload: Overload,
        _ signature: MethodSignature,
        _ element: TypeReference,
        access: String
    ) -> SwiftLayout {
        signature.declaration(
            ofList: paging.name.value,
            access: access,
            element: input.names.type(element),
            starts: starts(paging, overload)
        )
    }

    private func doc(_ paging: Paging, _ method: MethodDeclaration, _ signature: MethodSignature) -> DocComment {
        var doc = DocComment("All that ``\(signature.link)`` gives, page after page.")
        doc.paragraphs = [input.prose.sentence(method.summary)]
        let cursors = paging.starts.map(\.value)
        let words = input.prose
        doc.items = signature.parameters.map { parameter in
            let what = cursors.contains(parameter.field.name.value) ? ["Where the first page begins."] : []
            let text = what.isEmpty ? words.field(parameter.field, defaultValue: parameter.defaultValue?.flat) : what
            return "`\(parameter.name)`: \(text.joined(separator: " "))"
        }
        return doc
    }

    /// Where the first page begins for who doesn't say it, by the names of cursors that a single call must be given.
    private func starts(_ paging: Paging, _ overload: Overload) -> [String: String] {
        let cursors = Set(paging.starts.map(\.value))
        let required = overload.parameters.filter { $0.isRequired && cursors.contains($0.name.value) }
        return Dictionary(required.map { ($0.name.value, $0.type.value.isWhole ? "0" : "\"\"") }) { first, _ in first }
    }

    /// Where the next page begins. An answer that says nothing is the last, so the cursor that led to it will do.
    private func next(_ paging: Paging, _ fields: [Field], _ signature: MethodSignature, _ page: String) -> String {
        tuple(
            paging.cursors.map { cursor in
                let value = "\(page).\(SwiftNames.member(cursor.field.value))"
                let field = fields.named(cursor.field.value)
                let parameter = signature.parameters.map(\.field).named(cursor.parameter.value)
                guard field?.type.value.isOptional == true, parameter?.type.value.isOptional == false else {
                    return value
                }
                return "\(value) ?? \(variable(cursor.parameter.value, signature))"
            }
        )
    }

    /// What a parameter is called inside of the function.
    private func variable(_ parameter: String, _ signature: MethodSignature) -> String {
        let found = signature.parameters.first { $0.field.name.value == parameter }
        return SwiftNames.identifier(found?.name ?? parameter)
    }

    /// What the next page is asked for by, where pages or items are counted.
    private func goOn(
        _ count: Paging.Count,
        _ paging: Paging,
        _ overload: Overload,
        _ cursor: String,
        _ page: String
    ) -> String {
        switch count.unit {
        case .pages: return "\(cursor) &+ 1"
        case .items:
            let items = "\(page).\(SwiftNames.member(paging.items.value)).count"
            let isUnsigned = overload.parameters.named(count.parameter.value)?.type.value == .uint
            return "\(cursor) &+ \(isUnsigned ? "\(input.names.type(.uint))(\(items))" : items)"
        }
    }

    /// Whether a page is the last as far as pages or items are counted.
    private func isCounted(
        _ paging: Paging,
        _ overload: Overload,
        _ cursor: String,
        _ following: String,
        _ page: String
    ) -> String {
        let isEmpty = "\(page).\(SwiftNames.member(paging.items.value)).isEmpty"
        guard let count = paging.counts.first, let total = paging.total else { return isEmpty }
        let all = "\(page).\(SwiftNames.member(total.value))"
        switch count.unit {
        case .pages:
            let first = input.behaviour.firstPage(of: overload, countedBy: count.parameter.value)
            return "\(first == 0 ? following : cursor) >= \(all)"
        case .items: return "\(isEmpty) || \(following) >= \(all)"
        }
    }

    /// Whether a page is the last as the answer says it; nil where pages or items are counted.
    private func isLast(_ paging: Paging, _ fields: [Field], _ page: String) -> String? {
        if let more = paging.more { return "!\(page).\(SwiftNames.member(more.value))" }
        if let last = paging.last { return "\(page).\(SwiftNames.member(last.value))" }
        guard paging.counts.isEmpty else { return nil }
        guard let name = paging.cursors.first?.field.value else { return "true" }
        let value = "\(page).\(SwiftNames.member(name))"
        guard let type = fields.named(name)?.type.value else { return "true" }
        // Where there is no cursor there is no next page.
        let isAbsent = type.isOptional ? "\(value) == nil" : nil
        let isLast = paging.end.map { isEqual(value, $0.value, type) } ?? isEmpty(value, type)
        return [isAbsent, isLast].compactMap(\.self).joined(separator: " || ")
    }

    /// Whether a cursor that is there leads nowhere; nil where each leads somewhere.
    private func isEmpty(_ cursor: String, _ type: TypeReference) -> String? {
        let unwrapped = type.isOptional ? "\(cursor)?" : cursor
        let truth = type.isOptional ? " == true" : ""
        return switch CursorForm(type, input.index) {
        case .number: "\(cursor) == 0"
        case .sequence: "\(unwrapped).isEmpty\(truth)"
        case .rawText: "\(unwrapped).rawValue.isEmpty\(truth)"
        case .rawNumber: "\(unwrapped).rawValue == 0"
        case .opaque: nil
        }
    }

    /// Whether a cursor that is there is a certain one.
    private func isEqual(_ cursor: String, _ end: String, _ type: TypeReference) -> String {
        let unwrapped = type.isOptional ? "\(cursor)?" : cursor
        guard case .named(let name) = type.unwrapped else {
            return "\(cursor) == \(type.unwrapped.isNumber ? Self.number(end) : SwiftText.literal(end))"
        }
        guard case .enumeration(let raw, let values)? = input.index.types[name]?.shape else {
            return "\(unwrapped).rawValue == \(SwiftText.literal(end))"
        }
        let wire = values.meant(by: end)?.wire ?? end
        return "\(unwrapped).rawValue == \(raw == .string ? SwiftText.literal(wire) : wire)"
    }

    /// Swift warns of a number so small that digits are lost.
    private static func number(_ text: String) -> String {
        guard let number = Double(text), number.isSubnormal else { return text }
        return SwiftDefaults.text(of: .double(number), as: .double)
    }

    private func tuple(_ values: [String]) -> String {
        values.count == 1 ? values[0] : "(\(values.joined(separator: ", ")))"
    }
}
