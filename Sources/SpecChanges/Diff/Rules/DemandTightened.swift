struct DemandTightened: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = """
        A type demands more of arguments, or something else: values that aren't declared, texts that don't fit, fields that \
        don't go together are refused.
        """

    func words(for difference: Difference) -> String? {
        guard let change = difference.change(of: .demands), let new = change.to else { return nil }
        let (before, after) = ((change.from?.text ?? "").split(separator: "\n"), new.text.split(separator: "\n"))
        let added = after.filter { !before.contains($0) }
        guard !added.isEmpty else { return nil }
        let dropped = before.filter { !after.contains($0) }
        let demanded = dropped.isEmpty ? "" : ", and demanded: \(dropped.joined(separator: "; "))"
        return "\(difference.element.title) demands of arguments: \(added.joined(separator: "; "))\(demanded)"
    }
}
