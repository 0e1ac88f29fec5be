struct CombinationRemoved: ChangeRule {
    static let severity = ChangeSeverity.compatible
    static let summary = "Fewer calls are refused for the parameters that they give together or leave out together."

    func words(for difference: Difference) -> String? {
        guard difference.isRemoval, difference.element.kind == .combination else { return nil }
        return "\(difference.element.title), isn't demanded any more"
    }
}
