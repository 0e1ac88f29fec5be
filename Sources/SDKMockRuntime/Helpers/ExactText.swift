import SDKRuntime

// Texts in behaviour are compared by their scalars, whatever they look like.

/// Whether two texts consist of the same scalars, or both are absent.
public func === (left: String?, right: String?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return left.isSame(as: right)
}

/// Whether two texts differ in a scalar, or just one of them is absent.
public func !== (left: String?, right: String?) -> Bool { !(left === right) }

/// Whether two values are the same, the texts in them scalar by scalar.
public func === (left: some WireConvertible, right: some WireConvertible) -> Bool { left.wire == right.wire }

/// Whether two values differ, the texts in them scalar by scalar.
public func !== (left: some WireConvertible, right: some WireConvertible) -> Bool { left.wire != right.wire }

extension Sequence where Element: WireConvertible {
    /// Whether one of the elements is the same value, scalar by scalar.
    public func contains(exactly element: Element) -> Bool { contains { $0 === element } }
}

extension Sequence<String> {
    /// Whether one of the texts consists of the same scalars.
    public func contains(exactly text: String) -> Bool { contains { $0.isSame(as: text) } }
}
