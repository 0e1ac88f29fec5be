struct EditionRaised: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = "Customers of a smaller edition are refused what they could use."

    func words(for difference: Difference) -> String? {
        guard let change = difference.change(of: .edition), case .edition(let new, let rank)? = change.to else {
            return nil
        }
        // Everybody has the smallest one, as good as none.
        let old = if case .edition(_, let rank)? = change.from { rank } else { 0 }
        if old >= rank { return nil }
        let before = change.from.map { "\($0.text) before" } ?? "no edition before"
        return "\(difference.element.title) needs the edition \(new), and needed \(before)"
    }
}
