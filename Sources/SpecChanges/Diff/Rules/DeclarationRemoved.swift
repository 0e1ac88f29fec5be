struct DeclarationRemoved: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = "Programs that name the type, error, event, constant or value don't compile any more."

    func words(for difference: Difference) -> String? {
        if difference.element.kind == .type, let change = difference.change(of: .manner), change.to != nil {
            return "\(difference.element.title) isn't part of the client any more"
        }
        guard difference.isRemoval else { return nil }
        return difference.comingOrGoing
    }
}
