struct OrderChanged: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = """
        Swift calls give arguments in the order in which parameters and fields are declared; of gates, and of the \
        limits of a value, the first that refuses a call says with which error, and so it is with what is asked of \
        arguments; each edition has what the smaller ones have.
        """

    func words(for difference: Difference) -> String? {
        guard let change = difference.change(of: .order) else { return nil }
        let element = difference.element
        if element.kind == .failure, let old = change.from?.text, let new = change.to?.text {
            return "\(element.title) comes \(new), and came \(old)"
        }
        guard case .lines(let names)? = change.to else { return nil }
        if element.kind == .product { return "the editions stand in another order: \(names.joined(separator: ", "))" }
        let nouns: [SpecElement.Kind: String] = [
            .type: "fields", .method: "gates", .parameter: "limits", .field: "limits",
        ]
        let what = nouns[element.kind] ?? "parameters"
        return "the \(what) of `\(element.id)` stand in another order: \(names.joined(separator: ", "))"
    }
}
