import SDKSpec

extension MockContext {
    /// Whether a limit of the field, or of a record in it, makes a value fit instead of refusing it.
    func isAdjusted(_ field: Field) -> Bool {
        var visited: Set<String> = []
        return isAdjusted(field, &visited)
    }

    private func isAdjusted(_ field: Field, _ visited: inout Set<String>) -> Bool {
        if field.limits.contains(where: { $0.excess != .reject }) { return true }
        guard let record = field.type.value.innermostName, visited.insert(record).inserted,
            let fields = input.index.fields(of: record)
        else { return false }
        return fields.contains { isAdjusted($0, &visited) }
    }
}

extension TypeReference {
    /// The declared type that a value, an item of a list or the value of a map's entry has.
    fileprivate var innermostName: String? {
        switch self {
        case .named(let name): name
        case .list(let inner), .optional(let inner), .map(_, let inner): inner.innermostName
        default: nil
        }
    }
}
