struct LimitWidened: ChangeRule {
    static let severity = ChangeSeverity.compatible
    static let summary = "Every value that was taken still is."

    func words(for difference: Difference) -> String? {
        let element = difference.element
        guard element.kind == .limit else { return nil }
        if difference.isRemoval {
            return "\(element.title) is gone; it was \(element.aspects[.bounds]?.text ?? "")"
        }
        guard let change = difference.change(of: .bounds) else { return nil }
        return "\(element.title) went from \(change.from?.text ?? "nothing") to \(change.to?.text ?? "nothing"): wider"
    }
}
