struct QuotaWidened: ChangeRule {
    static let severity = ChangeSeverity.compatible
    static let summary = "There may be more than before."

    func words(for difference: Difference) -> String? {
        let element = difference.element
        guard element.kind == .quota else { return nil }
        if difference.isRemoval {
            let maximum = element.aspects[.capacity] ?? element.aspects[.figure]
            return "\(element.title) is gone; it was \(maximum?.text ?? "")"
        }
        guard let change = difference.change(of: .capacity) else { return nil }
        guard case .capacity(let old, let before)? = change.from, case .capacity(let new, let after)? = change.to else {
            return nil
        }
        let isLarger = QuotaComparison(old, new).contains(where: <)
        return "\(element.title) went from \(before) to \(after): \(isLarger ? "larger" : "as many as before")"
    }
}
