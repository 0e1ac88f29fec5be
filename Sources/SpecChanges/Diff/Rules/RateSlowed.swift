struct RateSlowed: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = """
        Whoever calls as often as was allowed is refused: at once, in the long run, or over the longer time for which calls \
        count.
        """

    func words(for difference: Difference) -> String? {
        let element = difference.element
        guard element.kind == .rate else { return nil }
        if difference.isAddition { return "\(element.title) is new: \(element.aspects[.allowance]?.text ?? "")" }
        guard let change = difference.change(of: .allowance),
            case .allowance(let oldCalls, let oldSeconds, let before)? = change.from,
            case .allowance(let calls, let seconds, let after)? = change.to,
            calls < Self.most(in: seconds, calls: oldCalls, seconds: oldSeconds)
        else { return nil }
        return "\(element.title) went from \(before) to \(after): slower"
    }

    /// The most calls that a rate lets pass within a time: its calls at once, and again as often as they don't count any
    /// more before the time is over.
    private static func most(in time: Int, calls: Int, seconds: Int) -> Int {
        let times = max(1, (time - 1) / max(1, seconds) + 1)
        let (most, isTooLarge) = calls.multipliedReportingOverflow(by: times)
        return isTooLarge ? .max : most
    }
}
