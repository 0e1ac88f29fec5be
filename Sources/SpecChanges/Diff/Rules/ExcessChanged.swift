struct ExcessChanged: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = "A value beyond the limit is refused, cut or replaced, and was treated otherwise before."

    func words(for difference: Difference) -> String? {
        guard let change = difference.change(of: .excess) else { return nil }
        let (old, new) = (change.from?.text ?? "reject", change.to?.text ?? "reject")
        return "beyond the \(difference.element.title): \(new), and was \(old)"
    }
}
