import SDKSpec

/// A value of an enumeration isn't where it is said to come from.
struct ValueNotFound: DriftRule {
    static let summary = "The section that a value of an enumeration cites has its constant or its form on the wire."

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        context.claims([.value], on: page).compactMap { claim in
            guard !claim.isBacked(by: claim.valueNames) else { return nil }
            return unbacked(
                claim,
                "names neither \(claim.valueNames.joined(separator: " nor "))",
                said: claim.fact.value,
                because: claim.valueCause(on: page),
                on: page
            )
        }
    }
}

extension Claim {
    /// Of a fact about a value, its constant or its name, and its form on the wire.
    var valueNames: [String] { fact.value.components(between: " = ") }

    /// That its section doesn't name a value any more.
    func valueCause(on page: Page) -> DriftCause {
        .unnamed(DriftTopic(.constant, valueNames[0]), in: sections.first?.section.title ?? "", on: page)
    }
}

extension String {
    /// The two sides of a sign that stands once in a text.
    fileprivate func components(between sign: String) -> [String] {
        guard let range = ranges(of: sign).first else { return [self] }
        return [String(self[..<range.lowerBound]), String(self[range.upperBound...])]
    }
}
