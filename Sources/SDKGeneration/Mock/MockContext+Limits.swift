import SDKSpec

extension MockContext {
    /// Whether the service makes something else of some values of a field, or of what they hold.
    func isAdjusted(_ field: Field) -> Bool {
        Self.adjusts(field) || adjusting.contains(field.type.value)
    }

    /// Whether a field's own values are adjusted: a limit makes them fit instead of refusing them, or an empty one counts
    /// as the default.
    static func adjusts(_ field: Field) -> Bool {
        field.limits.contains { $0.excess != .reject } || field.emptyIsMissing && !field.isRequired
    }
}
