/// The variables of a body, by their slots.
struct Frame: Sendable {
    /// The values.
    var slots: [Value]

    /// A frame with as many slots as a body has, the first ones filled.
    init(_ values: [Value] = [], slots count: Int) {
        slots = values
        if slots.count < count { slots += repeatElement(.none, count: count - slots.count) }
    }
}
