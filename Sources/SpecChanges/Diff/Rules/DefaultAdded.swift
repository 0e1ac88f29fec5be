struct DefaultAdded: ChangeRule {
    static let severity = ChangeSeverity.compatible
    static let summary =
        "A value that had to be given is taken to be something where it isn't; whoever gives it notices nothing."

    func words(for difference: Difference) -> String? {
        guard let change = difference.change(of: .fallback), change.from == nil, let new = change.to,
            case .requirement(let requirement)? = difference.old?.aspects[.requirement], requirement > .optional
        else { return nil }
        return "default of `\(difference.element.id)` is \(new.text), and a value had to be given"
    }
}
