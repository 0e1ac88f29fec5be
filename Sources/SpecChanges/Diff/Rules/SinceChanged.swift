/// Since changed.
struct SinceChanged: ChangeRule {
    static let severity = ChangeSeverity.editorial
    static let summary = "The version that the vendor brought something with is told to people; nothing is held to it."

    func words(for difference: Difference) -> String? {
        guard let change = difference.change(of: .since) else { return nil }
        if difference.element.kind == .product {
            return "the pages followed are those of version \(change.to?.text ?? "?"), not \(change.from?.text ?? "?")"
        }
        let new = change.to.map { "since \($0.text)" } ?? "since nobody says when"
        return "\(difference.element.title) is there \(new)" + (change.from.map { ", not since \($0.text)" } ?? "")
    }
}
