import SDKSpec

/// What the page of the events says.
struct EventPage {
    private let page: ReferencePage
    private var site: ReferenceSite { page.site }

    init(on page: ReferencePage) {
        self.page = page
    }

    /// The values of `Reference/EventList`.
    var values: TemplateValues {
        let events = site.input.specification.events
        return [
            "events": .records(events.map(row)),
            "isLong": .flag(events.count >= TopicJumps.fewest),
            "example": .text(CodeHighlighter.swift(on: page).html(example)),
        ]
    }

    /// How one of the events is waited for: one that carries something, of which most methods are a cause.
    private var example: String {
        let events = site.input.specification.events
        let causes = { (event: EventDeclaration) in site.uses.methodsByEvent[event.name.value]?.count ?? 0 }
        let carrying = events.filter { $0.payload.value != .void }
        let most = carrying.map(causes).max()
        let event = carrying.first { causes($0) == most } ?? events.first
        let name = event.map { SwiftNames.event($0.name.value) } ?? ""
        return """
            let events = client.events()
            for await case .\(name)\(carrying.isEmpty ? "" : "(let value)") in events {
                \(carrying.isEmpty ? "print(\"\(name)\")" : "print(value)")
            }
            """
    }

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
