struct VendorNameChanged: ChangeRule {
    static let severity = ChangeSeverity.breaking
    static let summary = "A surface calls it by another name: a bridge to the vendor's own SDK calls what isn't there."

    func words(for difference: Difference) -> String? {
        guard let change = difference.change(of: .vendorNames) else { return nil }
        let (old, new) = (change.from?.text ?? "nothing", change.to?.text ?? "nothing")
        return "the vendor calls \(difference.element.title) \(new), and called it \(old)"
    }
}
