struct WireChanged: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = "A client and a service, or a file that somebody kept, don't understand each other any more."

    func words(for difference: Difference) -> String? {
        guard let change = difference.change(of: .wire) else { return nil }
        return
            "\(difference.element.title) is \(change.to?.text ?? "nothing") on the wire, and was \(change.from?.text ?? "nothing")"
    }
}
