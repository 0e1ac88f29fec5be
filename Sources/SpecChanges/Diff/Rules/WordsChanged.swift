/// Words changed.
struct WordsChanged: ChangeRule {
    static let severity = ChangeSeverity.editorial
    static let summary = "Summaries, notes, topics and titles explain; no program reads them."

    func words(for difference: Difference) -> String? {
        let element = difference.element
        if difference.change(of: .words) != nil { return "\(element.title) is described in other words" }
        guard element.kind == .topic else { return nil }
        return switch difference.kind {
        case .added: "\(element.title) was added"
        case .removed: "\(element.title) was removed"
        case .renamed(let old): "\(element.title) was `\(old)` before, by the look of it"
        case .changed: nil
        }
    }
}
