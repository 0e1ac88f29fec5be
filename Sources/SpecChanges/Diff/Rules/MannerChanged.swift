struct MannerChanged: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = """
        Calls are written otherwise, or the client makes them in another way: a label, the part of an identifier, the way \
        in which arguments travel, how pages are walked through, the names of the generated module.
        """

    func words(for difference: Difference) -> String? {
        if let change = difference.change(of: .paging), let old = change.from?.text {
            let pages = "the pages of `\(difference.element.id)`"
            return change.to.map { "\(pages) are walked through \($0.text), and were \(old)" }
                ?? "\(pages) can't be walked through any more \(old)"
        }
        guard difference.element.kind != .type, let change = difference.change(of: .manner) else { return nil }
        let (old, new) = (change.from?.text ?? "as usual", change.to?.text ?? "as usual")
        return "\(difference.element.title) is written otherwise: \(new), not \(old)"
    }
}
