extension Limit {
    /// Where a value beyond the limit is cut off, and what is counted there; nil where nothing is.
    package var cut: (length: Int, unit: LimitUnit)? {
        guard excess == .truncate, case .range(_, let maximum?, let unit) = rule else { return nil }
        return (maximum, unit)
    }
}
