struct GateRemoved: ChangeRule {
    static let severity = ChangeSeverity.compatible
    static let summary = "Calls are answered in a situation in which they were refused."

    func words(for difference: Difference) -> String? {
        let element = difference.element
        if difference.isRemoval, element.kind == .need { return "\(element.title) need not be passed any more" }
        guard element.kind == .gate, let guarded = difference.guarded.from, guarded != difference.guarded.to else {
            return nil
        }
        return "\(element.title) need not be passed any more by \(guarded) methods that don't name it"
    }
}
