import SDKSpec

/// An event isn't where it is said to come from.
struct EventNotFound: DriftRule {
    static let summary = "The section that an event of a call, or what an event carries, cites has the event's name."

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        context.claims([.event, .payload], on: page).compactMap { claim in
            let parts = claim.fact.id.split(separator: ".")
            guard let name = claim.fact.kind == .event ? parts.last : parts.dropFirst().first else { return nil }
            let event = context.index.events[String(name)]
            guard !claim.isBacked(by: [String(name)] + [event?.wire].compactMap(\.self)) else { return nil }
            return unbacked(claim, "doesn't name the event \(name)", on: page)
        }
    }
}
