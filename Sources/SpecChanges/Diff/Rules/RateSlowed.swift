/// Rate slowed.
struct RateSlowed: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = "Whoever calls as often as was allowed is refused. Fewer calls at once count as slower, too."

    func words(for difference: Difference) -> String? {
        let element = difference.element
        guard element.kind == .rate else { return nil }
        if difference.isAddition { return "\(element.title) is new: \(element.aspects[.allowance]?.text ?? "")" }
        guard let change = difference.change(of: .allowance),
            case .allowance(let oldCalls, let oldSeconds, let before)? = change.from,
            case .allowance(let calls, let seconds, let after)? = change.to,
            calls < oldCalls || calls * oldSeconds < oldCalls * seconds
        else { return nil }
        return "\(element.title) went from \(before) to \(after): slower"
    }
}
