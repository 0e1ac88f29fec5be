extension ResolvedBehaviour {
    /// The number of the first page of a list in pages, which the parameter's default says: 0 or 1. Nil for any other.
    package func firstPage(of overload: Overload, countedBy parameter: String) -> Int? {
        guard case .literal(.int(let first))? = defaultValues["\(overload.id).\(parameter)"]?.kind else { return nil }
        return (0...1).contains(first) ? first : nil
    }
}
