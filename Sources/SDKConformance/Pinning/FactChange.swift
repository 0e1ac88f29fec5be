/// A deliberate mistake in one fact, to see whether a suite notices.
public enum FactChange: Sendable, Hashable, CustomStringConvertible {
    /// The fact isn't heeded at all.
    case off
    /// Another number stands in its place.
    case number(Int)

    /// The change in words.
    public var description: String {
        switch self {
        case .off: "off"
        case .number(let number): "changed to \(number)"
        }
    }
}
