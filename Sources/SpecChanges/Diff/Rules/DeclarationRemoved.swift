/// Declaration removed.
struct DeclarationRemoved: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = "Programs that name the type, error, event, constant or value don't compile any more."

    func words(for difference: Difference) -> String? {
        guard difference.isRemoval else { return nil }
        return "\(difference.element.title) was removed"
    }
}
