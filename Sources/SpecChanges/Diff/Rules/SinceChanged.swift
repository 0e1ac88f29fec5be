struct SinceChanged: ChangeRule {
    static let severity = ChangeSeverity.editorial
    static let summary = "The version that the vendor brought something with is told to people; nothing is held to it."

    func words(for difference: Difference) -> String? {
        guard let change = difference.change(of: .since) else { return nil }
        if difference.element.kind == .product {
            return "the pages followed are those of version \(change.to?.text ?? "?"), not \(change.from?.text ?? "?")"
        }
        guard let new = change.to?.text else {
            let before = change.from.map { " (before: \($0.text))" } ?? ""
            return "\(difference.element.title) no longer says since which version it exists\(before)"
        }
        return "\(difference.element.title) exists since \(new)" + (change.from.map { ", not since \($0.text)" } ?? "")
    }
}
