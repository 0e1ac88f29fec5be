struct BehaviourChanged: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = """
        What a call does was written down otherwise. No rule can tell whether callers notice; where they don't, say so in \
        the changelog and let it pass with `--allow breaking`.
        """

    func words(for difference: Difference) -> String? {
        guard let change = difference.change(of: .behaviour) else { return nil }
        if change.from == nil { return "\(difference.element.title) is modelled now" }
        if change.to == nil { return "\(difference.element.title) isn't modelled any more" }
        return "behaviour of \(difference.element.title) changed"
    }
}
