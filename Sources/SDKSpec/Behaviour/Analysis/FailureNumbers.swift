/// Says for each method which of its failures with an error one in a procedure is, where the procedure alone would say
/// another one.
package struct FailureNumbers: Sendable {
    /// The failures of one overload.
    package struct Entry: Sendable {
        /// The overload's id.
        package let overload: String
        /// The places of the failures, each with its number.
        package let numbers: [(place: FailurePlace, number: Int)]
    }

    /// The overloads that have such failures, in the order of the spec.
    package let entries: [Entry]

    /// Looks through the failures of all overloads.
    package init(_ specification: Specification, _ behaviour: ResolvedBehaviour) {
        entries = specification.calls.flatMap(\.overloads).map(\.id).compactMap { overload in
            let failures = (behaviour.failures[.call(overload)] ?? []).filter { !Self.follows($0, from: overload) }
            guard !failures.isEmpty else { return nil }
            return Entry(overload: overload, numbers: failures.map { ($0.place, $0.number) })
        }
    }

    /// Whether the fact is the place with the overload's id in front, which the mock works out by itself.
    private static func follows(_ failure: Failure, from overload: String) -> Bool {
        guard failure.isShared else { return true }
        let (error, number) = (failure.place.error, failure.place.number)
        return failure.fact == FactID.failure(of: .call(overload), error: error, number: number)
    }
}
