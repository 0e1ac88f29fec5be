import SDKSpec

struct QuotaTightened: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = "Whoever has as many as were allowed is refused the next ones, or has too many already."

    func words(for difference: Difference) -> String? {
        let element = difference.element
        guard element.kind == .quota else { return nil }
        if difference.isAddition {
            let maximum = element.aspects[.capacity] ?? element.aspects[.figure]
            return "\(element.title) is new: \(maximum?.text ?? "")"
        }
        guard let change = difference.change(of: .capacity) else { return nil }
        guard case .capacity(let old, let before)? = change.from, case .capacity(let new, let after)? = change.to else {
            let constants = [difference.old, element].map { $0?.aspects[.figure]?.text ?? "" }
            return
                "\(element.title) went from \(change.from?.text ?? constants[0]) to \(change.to?.text ?? constants[1])"
        }
        let isTighter = QuotaComparison(old, new).contains(where: >)
        return isTighter ? "\(element.title) went from \(before) to \(after): smaller" : nil
    }
}
