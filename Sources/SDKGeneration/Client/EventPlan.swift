import SDKSpec

/// What the template of events says.
struct EventPlan {
    private let input: GenerationInput
    private let prose: SpecProse

    init(_ input: GenerationInput) {
        self.input = input
        prose = input.prose
    }

    /// The values of `Client/Events`.
    var values: TemplateValues {
        let events = input.specification.events.map { event -> TemplateValues in
            let name = SwiftNames.event(event.name.value)
            let payload = event.payload.value
            let type = input.names.type(payload)
            return [
                "doc": .text(doc(event).text(indent: 4)),
                "name": .text(SwiftNames.identifier(name)),
                "member": .text(SwiftNames.member(name)),
                "value": .text(SwiftNames.value(name, of: "Self")),
                "wire": .text(SwiftText.literal(event.wire)),
                "hasPayload": .flag(payload != .void),
                "payload": .text(type),
            ]
        }
        let names = input.specification.events.map { SwiftNames.event($0.name.value) }
        return [
            "event": .text(input.names.event),
            "unknown": .text(SwiftNames.unknownCase(avoiding: names)),
            "doc": .text(DocComment("What reaches a client of \(input.prose.title) unasked.").text()),
            "events": .records(events),
        ]
    }

    private func doc(_ event: EventDeclaration) -> DocComment {
        var doc = DocComment(prose.sentence(event.summary))
        doc.paragraphs = ["`\(event.name.value)`, `\(event.wire)` on the wire."]
        return doc
    }
}
