struct EditionLowered: ChangeRule {
    static let severity = ChangeSeverity.compatible
    static let summary = "Customers of a smaller edition can use it, too."

    func words(for difference: Difference) -> String? {
        guard let change = difference.change(of: .edition) else { return nil }
        let now = change.to.map { "the edition \($0.text)" } ?? "no edition"
        return "\(difference.element.title) needs \(now), and needed \(change.from?.text ?? "none") before"
    }
}
