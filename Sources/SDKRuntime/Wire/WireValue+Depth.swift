// Whoever reads, writes, compares or lets go of a value goes as deep as it is nested, on a stack that ends somewhere. So
// there is one bound, for what is read and for what a mock makes of it.
extension WireValue {
    /// How many levels of lists and objects a text of JSON may have. Nothing real is nested deeper.
    public static let deepest = 200

    /// How many levels a value may have that a message carries, which may be one of several that come together.
    public static let deepestInMessage = deepest - 2

    /// Whether there are more levels of lists and objects than so many.
    package func isNested(deeperThan levels: Int) -> Bool {
        switch self {
        case .array(let items): levels <= 0 || items.contains { $0.isNested(deeperThan: levels - 1) }
        case .object(let members): levels <= 0 || members.contains { $0.value.isNested(deeperThan: levels - 1) }
        case .null, .bool, .int, .uint, .double, .string, .bytes: false
        }
    }
}
