struct ErrorExchanged: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = "A call that fails ends in another error: whoever looks for the old one doesn't find it."

    func words(for difference: Difference) -> String? {
        // A limit that begins or ends to refuse values is told by what happens beyond it.
        guard let change = difference.change(of: .error), let old = change.from, let new = change.to else { return nil }
        let element = difference.element
        let place = element.kind == .product ? element.title : "the \(element.title)"
        return "error of \(place) is \(new.text), and was \(old.text)"
    }
}
