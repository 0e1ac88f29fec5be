struct GateAdded: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = "Calls are refused in a situation in which they were answered."

    func words(for difference: Difference) -> String? {
        let element = difference.element
        if difference.isAddition, element.kind == .need { return "\(element.title) has to be passed" }
        guard element.kind == .gate, let guarded = difference.guarded.to, guarded != difference.guarded.from else {
            return nil
        }
        return "\(element.title) has to be passed by all \(guarded) methods"
    }
}
