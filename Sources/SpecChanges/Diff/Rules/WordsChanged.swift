/// Words changed.
struct WordsChanged: ChangeRule {
    static let severity = ChangeSeverity.editorial
    static let summary = "Summaries, notes, topics and titles explain; no program reads them."

    func words(for difference: Difference) -> String? {
        guard difference.change(of: .words) != nil else { return nil }
        return "\(difference.element.title) is described in other words"
    }
}
