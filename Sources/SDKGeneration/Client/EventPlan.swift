import SDKSpec

/// What the template of events says.
struct EventPlan {
    private let input: GenerationInput
    private let prose: SpecProse

    init(_ input: GenerationInput) {
        self.input = input
        prose = SpecProse(input.specification)
    }

    /// The values of `Client/Events`.
    var values: TemplateValues {
        let events = input.specification.events.map { event -> TemplateValues in
            let payload = event.payload.value
            let type = input.names.type(payload)
            return [
                "doc": .text(doc(event).text(indent: 4)),
                "name": .text(SwiftNames.identifier(SwiftNames.event(event.name.value))),
                "member": .text(SwiftNames.member(SwiftNames.event(event.name.value))),
                "wire": .text(SwiftText.literal(event.wire)),
                "hasPayload": .flag(payload != .void),
                "payload": .text(type),
                "reading": .text(WireReading(input).value(of: payload, from: "payload")),
            ]
        }
        return [
            "event": .text(input.names.event),
            "doc": .text(DocComment("What reaches a client of \(input.specification.product.title) unasked.").text()),
            "events": .records(events),
        ]
    }

    private func doc(_ event: EventDeclaration) -> DocComment {
        var doc = DocComment(prose.sentence(event.summary))
        var sentences = ["`\(event.name.value)`, `\(event.wire)` on the wire."]
        if let names = prose.surfaceNames(event.surfaceNames) { sentences.append(names) }
        if let source = prose.source(event.provenance) { sentences.append(source) }
        doc.paragraphs = [sentences.joined(separator: " ")]
        return doc
    }
}
