struct DeprecationChanged: ChangeRule {
    static let severity = ChangeSeverity.compatible
    static let summary = "A method that shouldn't be called any more can still be called; the compiler warns."

    func words(for difference: Difference) -> String? {
        guard let change = difference.change(of: .deprecation) else { return nil }
        guard let advice = change.to else { return "\(difference.element.title) may be used again" }
        return "\(difference.element.title) shouldn't be used any more: \(advice.text)"
    }
}
