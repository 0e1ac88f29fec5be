struct InnardsChanged: ChangeRule {
    static let severity = ChangeSeverity.editorial
    static let summary = """
        State, procedures, gates and internal types are how the spec says what calls do: whether one comes or goes, or \
        is kept under another name or type, no caller notices. What procedures and gates do is `behaviour-changed`, what \
        stores begin with `default-changed`.
        """

    func words(for difference: Difference) -> String? {
        let element = difference.element
        guard [.store, .procedure, .gate].contains(element.kind) || difference.isInternal else { return nil }
        guard difference.guarded == (nil, nil) else { return nil }
        return switch difference.kind {
        case .added, .removed, .renamed: difference.comingOrGoing
        case .changed(.behaviour, _, _), .changed(.fallback, _, _): nil
        case .changed(.manner, _, _) where element.kind == .type: nil
        case .changed: "\(element.title) is kept otherwise"
        }
    }
}

extension Difference {
    /// Whether it lies within a type that isn't part of the client.
    fileprivate var isInternal: Bool {
        [element, owner].contains { $0?.kind == .type && $0?.aspects[.manner] != nil }
    }
}
