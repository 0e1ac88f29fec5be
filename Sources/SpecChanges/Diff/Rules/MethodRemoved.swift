struct MethodRemoved: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = "Programs that call the method, or that shape of it, don't compile any more."

    func words(for difference: Difference) -> String? {
        guard difference.isRemoval, [.method, .shape].contains(difference.element.kind) else { return nil }
        return difference.comingOrGoing
    }
}
