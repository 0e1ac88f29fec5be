import SDKSpec

/// What a method's page says of one shape in which it can be called.
struct MethodShape {
    private let page: ReferencePage
    /// The columns that code takes on a page.
    static let width = 76
    /// The columns of behaviour, which is wider.
    static let codeWidth = 92

    private let method: MethodDeclaration
    private let shape: Overload
    private var site: ReferenceSite { page.site }

    init(_ shape: Overload, of method: MethodDeclaration, on page: ReferencePage) {
        self.shape = shape
        self.method = method
        self.page = page
    }

    /// The values of a shape in `Reference/Method`.
    func values() throws(GenerationError) -> TemplateValues {
        let isOnly = method.shapes.count == 1
        let fields = FieldRows(on: page)
        let refusals = RefusalRows(on: page).rows(of: shape, method)
        let events = EventRows(on: page).rows(of: shape)
        let remarks = [site.prose.sentence(shape.summary)] + site.prose.combinations(shape) + listenerRemarks
        let behaviour = BehaviourCode(on: page).parts(of: shape)
        let statements = site.input.behaviour.overloads[shape.id]?.statements ?? []
        let rules = StatementProse(site.input, of: .call(shape.id)).rules(of: statements)
        let example = try ShapeExample(shape, on: page).values()
        let values: TemplateValues = [
            "anchor": .text(isOnly ? "" : "\(shape.id)-"),
            "shapeID": .text(shape.id),
            "isOneOfSeveral": .flag(!isOnly),
            "remarks": .texts(remarks.filter { !$0.isEmpty }.map(page.text)),
            "signatures": .texts(try signatures()),
            "lists": .texts(try lists()),
            "parameters": .records(shape.allParameters.map { fields.row(of: $0, owner: shape.id, tellsParts: true) }),
            "hasParameters": .flag(!shape.allParameters.isEmpty),
            "hasAnswer": .flag(shape.returns.value != .void),
            "answer": .text(page.type(shape.returns.value)),
            "answerText": .text(answerText),
            "paging": .texts([shape.paging.map(site.prose.paging).map(page.text)].compactMap(\.self)),
            "refusals": .records(refusals),
            "hasRefusals": .flag(!refusals.isEmpty),
            "events": .records(events),
            "hasEvents": .flag(!events.isEmpty),
            "behaviour": .records(behaviour),
            "hasBehaviour": .flag(!behaviour.isEmpty),
            "rules": .texts([RuleListHTML.html(rules)].filter { !$0.isEmpty }),
            "isPartlyModelled": .flag(statements.contains { !$0.isNotModelled }),
            "notModelled": .texts((site.input.behaviour.overloads[shape.id]?.notModelled ?? []).map(page.sentence)),
        ]
        return values.completed(by: example)
    }

    private var answerText: String {
        [page.sentence(shape.returnsSummary), page.badge(FactID.answer(overload: shape.id))]
            .filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    private var listenerRemarks: [String] {
        method.kind == .listener ? ["A client offers streams of events in its place: `events()`."] : []
    }

    private func signatures() throws(GenerationError) -> [String] {
        guard method.kind != .listener else { return [] }
        let signature = try MethodSignature(shape, of: method, in: site.input)
        let code = signature.declaration(defaults: true).text(width: Self.width)
        return [CodeHighlighter.swift(on: page).html(code)]
    }

    /// How the whole list is asked for whose pages the method gives.
    private func lists() throws(GenerationError) -> [String] {
        guard shape.paging != nil else { return [] }
        let signature = try MethodSignature(shape, of: method, in: site.input)
        let declaration = PagingPlan(site.input).declaration(of: shape, signature)
        return [declaration?.text(width: Self.width)].compactMap(\.self).map(CodeHighlighter.swift(on: page).html)
    }
}

extension TypedStatement {
    /// Whether it says that nobody knows what happens.
    fileprivate var isNotModelled: Bool { if case .notModelled = kind { true } else { false } }
}
