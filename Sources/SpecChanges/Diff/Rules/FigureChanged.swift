struct FigureChanged: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = "A figure that behaviour uses is another one, so calls that use it end otherwise."

    func words(for difference: Difference) -> String? {
        if let change = difference.change(of: .figure) {
            // A quota that a constant begins or ends to give is told with how many there may be.
            guard difference.element.kind != .quota || change.from != nil && change.to != nil else { return nil }
            return
                "\(difference.element.title) went from \(change.from?.text ?? "none") to \(change.to?.text ?? "none")"
        }
        guard let change = difference.change(of: .configurable) else { return nil }
        return "\(difference.element.title) can\(change.to == nil ? "'t" : "") be changed by customers"
    }
}
