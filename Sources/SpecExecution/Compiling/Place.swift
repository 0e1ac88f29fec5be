/// A place that behaviour changes: where it starts, and the way from there.
struct Place: Sendable {
    /// Where a place starts.
    enum Root: Sendable {
        /// A variable, by its slot.
        case variable(Int)
        /// The record of whoever acts.
        case me
        /// The record of the device that calls.
        case device
        /// What is kept once.
        case world
        /// The record of a user, who is the first key.
        case user
        /// The record of a device, whose id is the first key.
        case deviceEntry
        /// All users, to whom an entry is added, or from whom one is taken.
        case users
        /// All devices, likewise.
        case devices
    }

    /// A step on the way.
    enum Step: Sendable {
        /// A field of a record.
        case field(Int)
        /// An entry of a map, under the next key.
        case entry(KeyForm)
    }

    let root: Root
    let steps: [Step]
    /// The defaults of the record that it starts from; nil for a variable.
    let defaults: Record?
    /// Whether the place is an entry of a map that keeps absent values too.
    let keepsAbsent: Bool
}
