import SDKMockRuntime
import SDKRuntime

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

/// What is done at a place.
enum Change: Sendable {
    /// Puts a value there; where it is an entry, nothing means to remove it.
    case set(Value)
    /// Puts a value at the end of a list.
    case add(Value)
    /// Takes every occurrence of a value out of a list.
    case removeItem(Value)
    /// Takes an entry out of a map.
    case removeKey(MapKey)
    /// Makes an entry of a map where there is none.
    case ensure(MapKey, Value)
}
