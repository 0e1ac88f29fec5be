import SDKSpec

/// What the template of identifiers says.
struct IdentifierPlan {
    private let input: GenerationInput
    private let prose: SpecProse

    init(_ input: GenerationInput) {
        self.input = input
        prose = input.prose
    }

    /// The values of `Client/Identifiers`.
    var values: TemplateValues {
        let identifiers = input.specification.types.compactMap { type -> TemplateValues? in
            guard type.isPublic, case .identifier(let forms) = type.shape else { return nil }
            let doc = DocComment(type, prose)
            return [
                "doc": .text(doc.text()),
                "access": .text(input.options.access.modifier),
                "name": .text(input.names.typeName(type.name.value)),
                "hasForms": .flag(!forms.isEmpty),
                "forms": .records(forms.map { form($0) }),
                "parts": .records(parts(of: forms)),
            ]
        }
        return ["identifiers": .records(identifiers)]
    }

    private func form(_ form: IdentifierForm) -> TemplateValues {
        let pattern = form.prefix + (form.part.map { "<\($0)>" } ?? "")
        let label = form.part ?? ""
        let variable = input.names.variable(label)
        let part = SwiftNames.identifier(variable)
        let partType = form.partType?.value ?? .string
        return [
            "doc": .text(DocComment("The form `\(pattern)`.").text(indent: 4)),
            "caseDoc": .text(DocComment("The form `\(pattern)`.").text(indent: 8)),
            "name": .text(SwiftNames.identifier(form.name.value)),
            "member": .text(SwiftNames.member(form.name.value)),
            "constant": .text(SwiftNames.member(form.name.value, of: "Self")),
            "prefix": .text(SwiftText.literal(form.prefix)),
            "hasPart": .flag(form.part != nil),
            "part": .text(SwiftNames.label(variable)),
            "label": .text(SwiftNames.label(label)),
            "value": .text(SwiftNames.value(form.name.value, of: "Form")),
            "argument": .text(SwiftNames.argument(label)),
            "partType": .text(self.type(partType)),
            "interpolation": .text(interpolation(form.prefix, isPlain(partType) ? part : "\(part).rawValue")),
            "partValue": .text(isPlain(partType) ? "text" : ".init(rawValue: text)"),
        ]
    }

    /// A literal of the prefix with the part's text after it.
    private func interpolation(_ prefix: String, _ text: String) -> String {
        "\"\(SwiftText.literal(prefix).withoutQuotes)\\(\(text))\""
    }

    /// The properties that give the parts; forms may share one.
    private func parts(of forms: [IdentifierForm]) -> [TemplateValues] {
        var names: [String] = []
        for case let part? in forms.map(\.part) where !names.contains(part) { names.append(part) }
        return names.map { name in
            let having = forms.filter { $0.part == name }
            let words = having.map(\.name.value).listedNames(by: "or")
            let cases = having.map { SwiftNames.pattern($0.name.value, "let part") }.joined(separator: ", ")
            let doc = DocComment("The part after the prefix when the form is \(words), else nil.")
            let only = having.count == 1 && forms.tellApart(having[0]) ? having[0] : nil
            return [
                "isOneForm": .flag(only != nil),
                "prefix": .text(SwiftText.literal(only?.prefix ?? "")),
                "isPlain": .flag(isPlain(having[0].partType?.value ?? .string)),
                "doc": .text(doc.text(indent: 4)),
                "name": .text(SwiftNames.identifier(name)),
                "type": .text(type(having[0].partType?.value ?? .string)),
                "cases": .text(cases),
                "coversAll": .flag(having.count == forms.count),
            ]
        }
    }

    /// The Swift type of a part, where the identifier has types of its own.
    private func type(_ type: TypeReference) -> String {
        input.names.type(type, hiddenBy: StandingNames.forms)
    }

    private func isPlain(_ type: TypeReference) -> Bool { type == .string }
}
