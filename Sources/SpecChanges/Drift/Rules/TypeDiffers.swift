import SDKSpec

/// A page gives a parameter another type.
struct TypeDiffers: DriftRule {
    static let summary = """
        The type of a parameter, and of the answer where a table or the heading says it, is one of those that the page allows. Texts, numbers, truth values, lists, objects, functions \
        and files are told apart; identifiers and enumerations are texts or numbers to a page.
        """

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        context.sections(of: page).flatMap { section, view in
            section.rows.compactMap { row in
                guard let type = row.type, let fields = view.fields(of: row, in: section, on: page.layout),
                    !view.isHolder(row, of: section, on: page.layout),
                    let kinds = row.kinds, !kinds.contains(.any),
                    !fields.contains(where: { !kinds.isDisjoint(with: context.index.kinds(of: $0.type.value)) })
                else { return nil }
                let field = fields[0]
                return finding(
                    "`\(row.name.text)` of `\(section.title)` is \(type.text) on the page, and \(field.type.value) in the spec",
                    at: type.location,
                    on: page,
                    section.title,
                    topic: DriftTopic(.typeOf, row.name.text),
                    sides: DriftSides(page: type.text, spec: "\(field.type.value)"),
                    notes: [Diagnostic.Note("the spec's type", at: field.type.location)],
                    help: "correct the type, or add an entry under `reviewed`",
                    explaining: [.language(row.typeTopic, of: section.title)]
                )
            } + [answer(of: section, view, on: page, context)].compactMap(\.self)
        }
    }

    private func answer(
        of section: PageSection,
        _ view: MethodView,
        on page: Page,
        _ context: DriftContext
    ) -> DriftFinding? {
        let types = view.method.shapes.map(\.returns)
        let wrong = [section.answer, section.headingAnswer].compactMap(\.self).first { answer in
            guard let kinds = answer.kinds, !kinds.contains(.any) else { return false }
            return !types.contains { !kinds.isDisjoint(with: context.index.kinds(of: $0.value)) }
        }
        guard let answer = wrong, let type = types.first else { return nil }
        return finding(
            "`\(section.title)` answers \(answer.name.text) on the page, and \(type.value) in the spec",
            at: answer.name.location,
            on: page,
            section.title,
            topic: DriftTopic(.typeOf, "the answer"),
            sides: DriftSides(page: answer.name.text, spec: "\(type.value)"),
            notes: [Diagnostic.Note("the spec's type", at: type.location)],
            help: "correct the type, or add an entry under `reviewed`"
        )
    }
}

extension SpecificationIndex {
    /// What a type is to a page.
    fileprivate func kinds(of type: TypeReference) -> Set<PageLayout.ValueKind> {
        switch type.unwrapped {
        case .string: [.text]
        case .int, .uint, .double: [.number]
        case .bool: [.boolean]
        case .json: Set(PageLayout.ValueKind.allCases)
        case .bytes: [.file]
        case .void: [.nothing]
        case .handler: [.function]
        case .list: [.list]
        case .map: [.object]
        case .optional(let wrapped): kinds(of: wrapped)
        case .named(let name):
            switch types[name]?.shape {
            case .identifier, nil: [.text]
            case .enumeration(let raw, _): kinds(of: raw)
            case .record, .union: [.object]
            }
        }
    }
}
