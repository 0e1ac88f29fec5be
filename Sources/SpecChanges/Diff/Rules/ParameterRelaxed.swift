struct ParameterRelaxed: ChangeRule {
    static let severity = ChangeSeverity.compatible
    static let summary = "Whoever gave the value goes on giving it; whoever had none need not give one any more."

    func words(for difference: Difference) -> String? {
        guard !difference.isToldByItsType, let change = difference.change(of: .requirement),
            case .requirement(let old)? = change.from, case .requirement(let new)? = change.to, new < old
        else { return nil }
        return "\(difference.element.title) is \(new.rawValue), and was \(old.rawValue)"
    }
}
