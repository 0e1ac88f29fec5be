struct PagingAdded: ChangeRule {
    static let severity = ChangeSeverity.compatible
    static let summary = "The pages of answers can be walked through as a sequence; the calls stay what they were."

    func words(for difference: Difference) -> String? {
        guard let change = difference.change(of: .paging), change.from == nil, let new = change.to else { return nil }
        return "the pages of `\(difference.element.id)` can be walked through \(new.text)"
    }
}
