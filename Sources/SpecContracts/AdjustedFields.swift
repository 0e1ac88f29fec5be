import SDKSpec

/// Says of which fields the service makes something else than what it is given.
package struct AdjustedFields: Sendable {
    /// The types with such fields in them.
    private let types: TypeReach

    /// Looks through the types of a spec.
    package init(_ index: SpecificationIndex) {
        types = TypeReach(index, where: Self.isAdjusted)
    }

    /// Whether the service makes something else of some values of a field, or of what they hold.
    package func contains(_ field: Field) -> Bool { Self.isAdjusted(field) || types.contains(field.type.value) }

    /// Whether a field's own values are adjusted: a limit makes them fit instead of refusing them, or an empty one counts
    /// as the default.
    private static func isAdjusted(_ field: Field) -> Bool {
        field.limits.contains { $0.excess != .reject } || field.emptyIsMissing && !field.isRequired
    }
}
