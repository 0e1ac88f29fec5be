struct DemandDropped: ChangeRule {
    static let severity = ChangeSeverity.compatible
    static let summary = "Whatever a type took as an argument it still takes."

    func words(for difference: Difference) -> String? {
        guard let change = difference.change(of: .demands), let old = change.from else { return nil }
        let kept = (change.to?.text ?? "").split(separator: "\n")
        let dropped = old.text.split(separator: "\n").filter { !kept.contains($0) }
        return "\(difference.element.title) doesn't demand of arguments any more: \(dropped.joined(separator: "; "))"
    }
}
