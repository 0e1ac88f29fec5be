struct LimitTightened: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = """
        Values that were taken are refused or cut. A limit that lets other values pass counts as tighter: what it refuses \
        now may be what somebody sends.
        """

    func words(for difference: Difference) -> String? {
        let element = difference.element
        guard element.kind == .limit else { return nil }
        if difference.isAddition {
            return "\(element.title) is new: \(element.aspects[.bounds]?.text ?? "")"
        }
        guard let change = difference.change(of: .bounds),
            case .bounds(let old)? = change.from, case .bounds(let new)? = change.to
        else { return nil }
        let words = "\(element.title) went from \(old.text) to \(new.text)"
        return switch new.comparison(to: old) {
        case .tighter: "\(words): tighter"
        case .other: "\(words): other values pass"
        case .wider, nil: nil
        }
    }
}
