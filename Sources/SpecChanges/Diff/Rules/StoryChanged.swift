struct StoryChanged: ChangeRule {
    static let severity = ChangeSeverity.editorial
    static let summary = "Fixtures, scenarios and examples are what implementations are tried with, not what they do."

    func words(for difference: Difference) -> String? {
        let element = difference.element
        if difference.change(of: .story) != nil {
            return element.kind == .shape
                ? "the example of `\(element.id)` is another one" : "\(element.title) tells another story"
        }
        guard element.kind == .fixture || element.kind == .scenario else { return nil }
        return difference.comingOrGoing
    }
}
