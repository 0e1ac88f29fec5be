struct ParameterAdded: ChangeRule {
    static let severity = ChangeSeverity.compatible
    static let summary = "A parameter that may be left out changes no call that leaves it out."

    func words(for difference: Difference) -> String? {
        guard difference.isAddition, difference.element.kind == .parameter else { return nil }
        return "\(difference.element.title) was added and may be left out"
    }
}
