struct ValuesReordered: ChangeRule {
    static let severity = ChangeSeverity.compatible
    static let summary = """
        Programs that show all values that an enumeration declares, its `knownValues`, show them in another order; what \
        each of them means stays the same.
        """

    func words(for difference: Difference) -> String? {
        let element = difference.element
        guard element.kind == .type, element.children.contains(where: { $0.kind == .value }),
            case .lines(let names)? = difference.change(of: .order)?.to
        else { return nil }
        return "the values of `\(element.id)` stand in another order: \(names.joined(separator: ", "))"
    }
}
