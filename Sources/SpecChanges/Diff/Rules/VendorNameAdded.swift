struct VendorNameAdded: ChangeRule {
    static let severity = ChangeSeverity.compatible
    static let summary = "A surface has a name for it that had none: whatever was called before still is."

    func words(for difference: Difference) -> String? {
        guard let change = difference.change(of: .vendorNames), case .names(let names)? = change.to else { return nil }
        var old: [String: String] = [:]
        if let from = change.from {
            guard case .names(let names) = from else { return nil }
            old = names
        }
        guard old.allSatisfy({ names[$0.key] == $0.value }) else { return nil }
        let added = AspectValue.names(names.filter { old[$0.key] == nil })
        return "the vendor calls \(difference.element.title) \(added.text)"
    }
}
