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
    var values: [String: Any] {
        let events = input.specification.events.map { event -> [String: Any] in
            let payload = event.payload.value
            let type = input.names.type(payload)
            return [
                "doc": doc(event).text(indent: 4),
                "name": SwiftNames.identifier(SwiftNames.event(event.name.value)),
                "member": SwiftNames.member(SwiftNames.event(event.name.value)),
                "wire": SwiftText.literal(event.wire),
                "hasPayload": payload != .void,
                "payload": type,
                "reading": WireReading(input).value(of: payload, from: "payload"),
            ]
        }
        return [
            "event": input.names.event,
            "doc": DocComment("What reaches a client of \(input.specification.product.title) unasked.").text(),
            "events": events,
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
