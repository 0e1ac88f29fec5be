struct RateQuickened: ChangeRule {
    static let severity = ChangeSeverity.compatible
    static let summary = "Calls may come more often than before; whatever passed still does."

    func words(for difference: Difference) -> String? {
        let element = difference.element
        guard element.kind == .rate else { return nil }
        if difference.isRemoval { return "\(element.title) is gone; it was \(element.aspects[.allowance]?.text ?? "")" }
        if let change = difference.change(of: .counted) {
            guard case .calls(let old, let before)? = change.from, case .calls(let new, let after)? = change.to,
                old == new || old == .world, Set(before).isSuperset(of: after)
            else { return nil }
            return
                "\(element.title) counts no more than \(change.to?.text ?? ""), and counted \(change.from?.text ?? "")"
        }
        guard let change = difference.change(of: .allowance) else { return nil }
        return "\(element.title) went from \(change.from?.text ?? "") to \(change.to?.text ?? ""): quicker"
    }
}
