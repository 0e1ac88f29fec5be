import SDKSpec

/// What the page of the events says.
struct EventPage {
    private let page: ReferencePage
    private var site: ReferenceSite { page.site }

    init(on page: ReferencePage) {
        self.page = page
    }

    /// The values of `Reference/EventList`.
    var values: TemplateValues { ["events": .records(site.input.specification.events.map(row))] }

    private func row(_ event: EventDeclaration) -> TemplateValues {
        let name = event.name.value
        let id = FactID.payload(event: name)
        let methods = site.uses.methodsByEvent[name] ?? []
        let names = site.prose.surfaceNames(event.surfaceNames)
        let isNothing = event.payload.value == .void
        let recorded = site.payloads[name]?.text(width: MethodShape.width)
        return [
            "id": .text(id.rawValue),
            "name": .text(name),
            "swift": .text(SwiftNames.event(name)),
            "wire": .text(event.wire),
            "carries": .text(isNothing ? "nothing" : "<code>\(page.type(event.payload.value))</code>"),
            "text": .text(page.sentence(event.summary)),
            "hasRun": .flag(recorded != nil),
            "runID": .text(HTML.attribute(ReferencePlaces.payloadAnchor(name))),
            "run": .text(HTML.text(recorded ?? "")),
            "names": .texts([names.map(page.text)].compactMap(\.self)),
            "methods": .texts(methods.map(page.plainLink)),
            "hasMethods": .flag(!methods.isEmpty),
            "status": .text(page.mark(id)),
            "hasStatus": .flag(site.fact(id) != nil),
            "citations": .texts(page.citations(event.provenance) + page.reasoning(event.provenance)),
        ]
    }
}
