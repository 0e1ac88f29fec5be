import SDKSpec

/// What the protocol's template says about lists that come in pages: beside each raw call a sequence of all items.
struct PagingPlan {
    private let input: GenerationInput

    init(_ input: GenerationInput) {
        self.input = input
    }

    /// The function that gives a list, nil for a method whose answer doesn't come in pages.
    func values(of overload: Overload, of method: MethodDeclaration, _ signature: MethodSignature) -> [String: Any]? {
        guard let paging = overload.paging, let fields = input.index.fields(of: overload.returns.value),
            let items = fields.first(where: { $0.name.value == paging.items.value }),
            case .list(let element) = items.type.value
        else { return nil }
        let locals = LocalNames(avoiding: signature.parameters.map(\.name))
        let cursor = locals.local("cursor")
        let page = locals.local("page")
        let declaration = signature.declaration(
            ofList: paging.name.value,
            access: input.options.access.modifier,
            element: input.names.type(element)
        )
        let call = signature.call("let \(page) = try await ") { parameter in
            guard let index = paging.cursors.firstIndex(where: { $0.parameter.value == parameter.name }) else {
                return SwiftNames.identifier(parameter.name)
            }
            return paging.cursors.count == 1 ? cursor : "\(cursor).\(index)"
        }
        return [
            "doc": doc(paging, method, signature).text(indent: 4),
            "declaration": declaration.text(indent: 4, after: 2),
            "start": tuple(paging.cursors.map { SwiftNames.identifier($0.parameter.value) }),
            "cursor": cursor,
            "error": input.names.error,
            "call": call.text(indent: 12),
            "items": "\(page).\(SwiftNames.member(paging.items.value))",
            "next": next(paging, fields, page),
        ]
    }

    private func doc(_ paging: Paging, _ method: MethodDeclaration, _ signature: MethodSignature) -> DocComment {
        var doc = DocComment("All that ``\(signature.link)`` gives, page after page.")
        doc.paragraphs = [SpecProse(input.specification).sentence(method.summary)]
        let cursors = paging.cursors.map(\.parameter.value)
        let words = SpecProse(input.specification)
        doc.items = signature.parameters.map { parameter in
            let what = cursors.contains(parameter.name) ? ["Where the first page begins."] : []
            let text = what.isEmpty ? words.field(parameter.field, defaultValue: parameter.defaultValue) : what
            return "`\(parameter.name)`: \(text.joined(separator: " "))"
        }
        return doc
    }

    /// Where the next page begins, nil after the last one.
    private func next(_ paging: Paging, _ fields: [Field], _ page: String) -> String {
        let values = tuple(paging.cursors.map { "\(page).\(SwiftNames.member($0.field.value))" })
        if let last = paging.last { return "\(page).\(SwiftNames.member(last.value)) ? nil : \(values)" }
        let field = fields.first { $0.name.value == paging.cursors.first?.field.value }
        return switch field?.type.value {
        case .optional: "\(values) == nil ? nil : \(values)"
        case .int, .uint, .double: "\(values) == 0 ? nil : \(values)"
        case .named: "\(values).rawValue.isEmpty ? nil : \(values)"
        default: "\(values).isEmpty ? nil : \(values)"
        }
    }

    private func tuple(_ values: [String]) -> String {
        values.count == 1 ? values[0] : "(\(values.joined(separator: ", ")))"
    }
}
