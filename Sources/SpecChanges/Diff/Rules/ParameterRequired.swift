struct ParameterRequired: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = """
        Calls that leave the parameter out, or give an empty value where none may be empty any more, don't compile or are \
        refused. So it is with the field of a record that callers give, however deep in an argument it is.
        """

    func words(for difference: Difference) -> String? {
        let element = difference.element
        guard [.parameter, .field].contains(element.kind) else { return nil }
        if case .added = difference.kind, element.kind == .parameter || difference.met.contains(.callers),
            case .requirement(let requirement)? = element.aspects[.requirement], requirement > .optional
        {
            return "\(element.title) was added and is \(requirement.rawValue)"
        }
        guard !difference.isToldByItsType, let change = difference.change(of: .requirement),
            case .requirement(let old)? = change.from, case .requirement(let new)? = change.to, new > old
        else { return nil }
        return "\(element.title) is \(new.rawValue), and was \(old.rawValue)"
    }
}
