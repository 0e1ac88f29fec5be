struct DemandTightened: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = """
        A type demands more of arguments, or something else: values that aren't declared, texts that don't fit, fields that \
        don't go together are refused.
        """

    func words(for difference: Difference) -> String? {
        guard let change = difference.change(of: .demands), let new = change.to else { return nil }
        let added = new.text.split(separator: "\n").filter {
            !(change.from?.text ?? "").split(separator: "\n").contains($0)
        }
        guard !added.isEmpty else { return nil }
        return "\(difference.element.title) demands of arguments: \(added.joined(separator: "; "))"
    }
}
