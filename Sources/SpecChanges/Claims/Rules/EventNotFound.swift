import SDKSpec

/// An event isn't where it is said to come from.
struct EventNotFound: DriftRule {
    static let summary = "The section that an event of a call, or what an event carries, cites has the event's name."

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        context.claims([.event, .payload], on: page).compactMap { claim in
            let name = claim.fact.kind == .event ? claim.fact.value : claim.fact.holder.name
            let event = context.index.events[name]
            guard !claim.isBacked(by: [name] + [event?.wire].compactMap(\.self)) else { return nil }
            return unbacked(claim, "doesn't name the event \(name)", naming: DriftTopic(.event, name), on: page)
        }
    }
}
