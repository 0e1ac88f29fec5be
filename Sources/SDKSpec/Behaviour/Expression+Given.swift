extension Expression {
    /// Whether an argument with this value alone counts as given: a switch that is off and an empty value don't.
    var countsAsGiven: Bool {
        switch kind {
        case .literal(.none), .literal(.bool(false)), .literal(.string("")), .literal(.emptyMap): false
        case .list(let items): !items.isEmpty
        default: true  // Any other value is one.
        }
    }
}
