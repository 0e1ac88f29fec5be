/// Edition raised.
struct EditionRaised: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = "Customers of a smaller edition are refused what they could use."

    func words(for difference: Difference) -> String? {
        guard let change = difference.change(of: .edition), case .edition(let new, let rank)? = change.to else {
            return nil
        }
        if case .edition(_, let old)? = change.from, old > rank { return nil }
        let before = change.from.map { "\($0.text) before" } ?? "no edition before"
        return "\(difference.element.title) needs the edition \(new), and needed \(before)"
    }
}
