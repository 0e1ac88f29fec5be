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
        return "\(element.title) went from \(change.from?.text ?? "") to \(change.to?.text ?? ""): larger"
    }
}
