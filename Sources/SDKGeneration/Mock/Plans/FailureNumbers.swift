import SDKSpec

/// Says for each method which of its failures with an error one in a procedure is, where the procedure alone would say
/// another one.
enum FailureNumbers {
    /// A dictionary of dictionaries: by the overload's id, then by the place of the failure.
    static func dictionary(_ specification: Specification, _ behaviour: ResolvedBehaviour) -> SwiftLayout {
        let overloads = specification.methods.flatMap(\.overloads).map(\.id)
        return .dictionary(
            overloads.compactMap { overload in
                let failures = (behaviour.failures[overload] ?? []).filter { !follows($0, from: overload) }
                guard !failures.isEmpty else { return nil }
                let facts = failures.map { failure in
                    (SwiftText.literal(failure.place), SwiftLayout.text("\(failure.number)"))
                }
                return (SwiftText.literal(overload), .dictionary(facts))
            }
        )
    }

    /// Whether the fact is the place with the overload's id in front, which the mock works out by itself.
    private static func follows(_ failure: Failure, from overload: String) -> Bool {
        !failure.isShared || failure.fact == overload + failure.place.drop { $0 != "." }
    }
}
