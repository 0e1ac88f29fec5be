/// Innards changed.
struct InnardsChanged: ChangeRule {
    static let severity = ChangeSeverity.editorial
    static let summary = """
        State, procedures, gates, controls and internal types are how the spec says what calls do; what callers see of it is reported at the methods.
        """

    func words(for difference: Difference) -> String? {
        let element = difference.element
        guard [.store, .procedure, .gate, .control].contains(element.kind) || difference.isInternal else { return nil }
        return switch difference.kind {
        case .added: "\(element.title) was added"
        case .removed: "\(element.title) was removed"
        case .renamed(let old): "\(element.title) was `\(old)` before, by the look of it"
        case .changed(.behaviour, _, _), .changed(.manner, _, _): nil
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
