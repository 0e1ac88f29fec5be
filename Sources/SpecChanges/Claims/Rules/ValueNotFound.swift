import SDKSpec

/// A value of an enumeration isn't where it is said to come from.
struct ValueNotFound: DriftRule {
    static let summary = "The section that a value of an enumeration cites has its constant or its form on the wire."

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        context.claims([.value], on: page).compactMap { claim in
            let words = claim.fact.value.components(between: " = ")
            guard !claim.isBacked(by: words) else { return nil }
            return unbacked(
                claim,
                "names neither \(words.joined(separator: " nor "))",
                said: claim.fact.value,
                on: page
            )
        }
    }
}

extension String {
    /// The two sides of a sign that stands once in a text.
    fileprivate func components(between sign: String) -> [String] {
        guard let range = ranges(of: sign).first else { return [self] }
        return [String(self[..<range.lowerBound]), String(self[range.upperBound...])]
    }
}
