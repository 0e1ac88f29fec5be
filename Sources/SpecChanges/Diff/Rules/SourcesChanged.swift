struct SourcesChanged: ChangeRule {
    static let severity = ChangeSeverity.editorial
    static let summary = "Why something is believed changes nothing about what it is."

    func words(for difference: Difference) -> String? {
        if let change = difference.change(of: .sources) {
            let (old, new) = (change.from?.text ?? "its owner's source", change.to?.text ?? "its owner's source")
            return "\(difference.element.title) is believed for another reason: \(new), not \(old)"
        }
        guard difference.element.kind == .source || difference.element.kind == .dispute else { return nil }
        return difference.comingOrGoing
    }
}
