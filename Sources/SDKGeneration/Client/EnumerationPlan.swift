import SDKSpec

/// What the template of enumerations says.
struct EnumerationPlan {
    private let input: GenerationInput
    private let prose: SpecProse

    init(_ input: GenerationInput) {
        self.input = input
        prose = SpecProse(input.specification)
    }

    /// The values of `Client/Enumerations`.
    var values: [String: Any] {
        let enumerations = input.specification.types.compactMap { type -> [String: Any]? in
            guard type.isPublic, case .enumeration(let raw, let values) = type.shape else { return nil }
            var doc = DocComment(prose.sentence(type.summary))
            doc.paragraphs = [prose.source(type.provenance)].compactMap(\.self)
            return [
                "doc": doc.text(),
                "name": input.names.typeName(type.name.value),
                "raw": input.names.type(raw),
                "values": values.map { value(of: $0, raw: raw) },
                "known": SwiftLayout.array(values.map { .text(".\(SwiftNames.member($0.name.value))") })
                    .getter(indent: 4, before: "\(input.options.access.modifier)static var known: [Self] ".count),
            ]
        }
        return ["enumerations": enumerations]
    }

    private func value(of value: EnumerationValue, raw: TypeReference) -> [String: Any] {
        var sentences = [prose.sentence(value.summary)]
        if let constant = value.constant { sentences.append("The vendor's `\(constant)`.") }
        if let names = prose.surfaceNames([:], since: value.since) { sentences.append(names) }
        if let source = prose.source(value.provenance) { sentences.append(source) }
        let literal = raw == .string ? SwiftText.literal(value.wire) : value.wire
        let initial = SwiftLayout.call("Self", ["rawValue: \(literal)"])
        let declaration = "\(input.options.access.modifier)static var \(SwiftNames.identifier(value.name.value)): Self "
        return [
            "doc": DocComment(sentences.filter { !$0.isEmpty }.joined(separator: " ")).text(indent: 4),
            "name": SwiftNames.identifier(value.name.value),
            "value": initial.getter(indent: 4, before: declaration.count),
        ]
    }
}
