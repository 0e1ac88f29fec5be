import SDKSpec

/// What behaviour asks of identifiers and unions, and Swift has no expression for: whether an identifier has a form,
/// what a case carries. The mock gives the types a property for each such question that is asked.
enum ShapeQuestion: Hashable {
    /// Whether an identifier has a form.
    case form(type: String, form: String)
    /// The payload of a union's case.
    case payload(type: String, name: String, payload: TypeReference)

    /// The property that says whether an identifier has a form.
    static func property(form: String) -> String { "is\(form.upperFirst)" }

    /// The property that gives a case's payload, nil for another case.
    static func property(payload: String) -> String { "\(payload)Payload" }

    /// The questions that a behaviour asks, each once, sorted.
    static func asked(by behaviour: ResolvedBehaviour) -> [ShapeQuestion] {
        var questions: Set<ShapeQuestion> = []
        behaviour.walkAllExpressions { part in
            if let question = ShapeQuestion(part) { questions.insert(question) }
        }
        return questions.sorted { $0.order < $1.order }
    }

    private init?(_ expression: TypedExpression) {
        switch expression.kind {
        case .hasForm(let base, let form):
            guard case .named(let type) = base.type.unwrapped else { return nil }
            self = .form(type: type, form: form)
        case .unionPayload(let base, let name):
            guard case .named(let type) = base.type.unwrapped else { return nil }
            self = .payload(type: type, name: name, payload: expression.type.unwrapped)
        default: return nil  // Asks about no shape.
        }
    }

    /// The type that is asked.
    var type: String {
        switch self {
        case .form(let type, _), .payload(let type, _, _): type
        }
    }

    private var order: String {
        switch self {
        case .form(let type, let form): "\(type).\(form)"
        case .payload(let type, let name, _): "\(type).\(name)"
        }
    }

    /// The property, moved in by a block.
    func text(_ context: MockContext) -> String {
        let (doc, head, test) =
            switch self {
            case .form(let type, let form):
                (
                    "Whether it has the form `\(form)`.", "var \(Self.property(form: form)): Bool",
                    Self.test(form, context.forms(of: type))
                )
            case .payload(_, let name, let payload):
                (
                    "What it carries as `\(name)`, nil when it is something else.",
                    "var \(Self.property(payload: name)): \(context.type(payload))?",
                    "if case .\(SwiftNames.member(name))(let payload) = self { payload } else { nil }"
                )
            }
        return "\(DocComment(doc).text(indent: 4))    \(head) {\n        \(test)\n    }\n"
    }

    /// A look at the prefix, where that tells the form.
    private static func test(_ name: String, _ forms: [IdentifierForm]) -> String {
        if let form = forms.named(name), forms.tellApart(form) {
            return "hasRemainder(after: \(SwiftText.literal(form.prefix)))"
        }
        return "if case .\(SwiftNames.member(name))? = form { true } else { false }"
    }
}

extension MockContext {
    /// The forms of an identifier.
    fileprivate func forms(of type: String) -> [IdentifierForm] {
        if case .identifier(let forms)? = input.index.types[type]?.shape { forms } else { [] }
    }
}
