import SDKSpec

/// What the template of enumerations says.
struct EnumerationPlan {
    private let input: GenerationInput
    private let prose: SpecProse

    init(_ input: GenerationInput) {
        self.input = input
        prose = input.prose
    }

    /// The values of `Client/Enumerations`.
    var values: TemplateValues {
        let enumerations = input.specification.types.compactMap { type -> TemplateValues? in
            guard type.isPublic, case .enumeration(let raw, let values) = type.shape else { return nil }
            let doc = DocComment(type, prose)
            let known = list(values.map { ".\(SwiftNames.member($0.name.value))" }, after: "knownValues: [Self] ")
            let names = list(values.map { SwiftText.literal($0.name.value) }, after: "knownNames: [String] ")
            return [
                "doc": .text(doc.text()),
                "access": .text(input.options.access.modifier),
                "name": .text(input.names.typeName(type.name.value)),
                "protocol": .text(raw == .string ? "OpenTextEnumeration" : "OpenEnumeration"),
                "raw": .text(input.names.type(raw)),
                "values": .records(values.map { value(of: $0, raw: raw) }),
                "known": .text(known),
                "knownNames": .text(names),
            ]
        }
        return ["enumerations": .records(enumerations)]
    }

    /// What a property that is an array says, behind its name and type.
    private func list(_ items: [String], after declaration: String) -> String {
        SwiftLayout.array(items.map { .text($0) })
            .getter(indent: 4, before: "\(input.options.access.modifier)static var \(declaration)".count)
    }

    private func value(of value: EnumerationValue, raw: TypeReference) -> TemplateValues {
        var sentences = [prose.sentence(value.summary)]
        if let constant = value.constant { sentences.append("The vendor's `\(constant)`.") }
        let wire = raw == .string ? SwiftLayout.literal(of: value.wire) : .text(value.wire)
        let initial = SwiftLayout.call("Self", [.labelled("rawValue", wire)])
        let declaration = "\(input.options.access.modifier)static var \(SwiftNames.identifier(value.name.value)): Self "
        return [
            "doc": .text(DocComment(sentences.filter { !$0.isEmpty }.joined(separator: " ")).text(indent: 4)),
            "name": .text(SwiftNames.identifier(value.name.value)),
            "value": .text(initial.getter(indent: 4, before: declaration.count)),
        ]
    }
}
