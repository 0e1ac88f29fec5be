struct DefaultChanged: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = """
        A call that leaves the value out means something else than before; a world, or what it keeps, begins with another \
        value.
        """

    func words(for difference: Difference) -> String? {
        guard let change = difference.change(of: .fallback) else { return nil }
        // What has no default any more, and so has to be given, is told as that.
        if change.to == nil, case .requirement(let requirement)? = difference.element.aspects[.requirement],
            requirement > .optional
        {
            return nil
        }
        let (old, new) = (change.from?.text ?? "nothing", change.to?.text ?? "nothing")
        return "default of `\(difference.element.id)` went from \(old) to \(new)"
    }
}
