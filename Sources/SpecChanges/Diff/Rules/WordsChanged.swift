struct WordsChanged: ChangeRule {
    static let severity = ChangeSeverity.editorial
    static let summary = "Summaries, notes, topics and titles explain; no program reads them."

    func words(for difference: Difference) -> String? {
        let element = difference.element
        // What a limit is called stands in its id alone.
        if element.kind == .limit, difference.change(of: .words) != nil {
            return "\(element.title) has the id `\(element.id)`, and had `\(difference.old?.id ?? element.id)`"
        }
        if element.kind == .topic, case .lines(let methods)? = difference.change(of: .order)?.to {
            return "the methods of \(element.title) stand in another order: \(methods.joined(separator: ", "))"
        }
        if difference.change(of: .words) != nil { return "\(element.title) is described in other words" }
        // What a limit is called tells it apart from others of its place, and nobody reads it but the spec's readers.
        if element.kind == .limit, case .renamed(let old) = difference.kind {
            return "\(element.title) is called `\(element.name)`" + (old.isEmpty ? "" : ", and was called `\(old)`")
        }
        guard element.kind == .topic else { return nil }
        return difference.comingOrGoing
    }
}
