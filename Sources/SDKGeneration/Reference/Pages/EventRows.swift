import SDKSpec

/// Rows that tell which events a call causes, and who receives them.
struct EventRows {
    /// The bytes of a payload that is shown at each method that causes its event.
    private static let most = 400
    private let page: ReferencePage

    init(on page: ReferencePage) {
        self.page = page
    }

    /// The rows of a shape, in the order in which the events come.
    func rows(of shape: Overload) -> [TemplateValues] {
        let input = page.site.input
        var told: Set<String> = []
        var explained: Set<String> = []
        return (page.site.routes[shape.id] ?? []).map { route in
            let event = input.index.events[route.event]
            let payload = event.map { $0.payload.value } ?? .void
            let carried = event.flatMap { input.recordings.payload(of: $0.wire, from: shape.id) }
            let text = payload == .void ? nil : carried?.text(width: MethodShape.width)
            let short = text.flatMap { $0.utf8.count < Self.most ? $0 : nil }
            // What is long stands once, at the event.
            let isElsewhere = short == nil && page.site.payloads[route.event] != nil
            let isNew = told.insert(route.event).inserted
            return [
                "hasPayload": .flag(short != nil),
                "payload": .text(HTML.text(short ?? "")),
                "hasRun": .flag(isElsewhere),
                "run": .text(HTML.attribute(page.address(ReferencePlaces.payload(route.event)))),
                // One link to an event is enough.
                "event": .text(isNew ? page.eventCode(route.event) : HTML.code(route.event)),
                "isNew": .flag(isNew),
                "meaning": .text(page.sentence(event?.summary ?? "")),
                "receivers": .text(page.text("to \(route.receivers)")),
                "delay": .text(route.moment.map(page.text) ?? ""),
                "hasDelay": .flag(route.moment != nil),
                "times": .text(route.times == 2 ? "twice" : "\(route.times) times"),
                "isRepeated": .flag(route.times > 1),
                "condition": .text(route.condition.map(page.text) ?? ""),
                "hasCondition": .flag(route.condition != nil),
                // Once in a list is enough.
                "names": .texts(route.explanations.filter { explained.insert($0).inserted }.map(page.text)),
                "carries": .text(payload == .void ? "nothing" : "<code>\(page.type(payload))</code>"),
                // However many ways an event takes, it is one fact.
                "badge": .text(isNew ? page.badge(FactID.event(overload: shape.id, event: route.event)) : ""),
            ]
        }
    }
}
