/// Keeps a property outside the value that it belongs to, so that a record can hold a value of its own type.
///
/// ```swift
/// public struct Message: WireRecord {
///     @Boxed public var quoted: Message?
/// }
/// ```
@propertyWrapper
public struct Boxed<Value: Sendable>: Sendable {
    private indirect enum Box: Sendable {
        case value(Value)
    }

    private var box: Box

    /// Puts a value into a box.
    public init(wrappedValue: Value) {
        box = .value(wrappedValue)
    }

    /// The value.
    public var wrappedValue: Value {
        get {
            switch box {
            case .value(let value): value
            }
        }
        set { box = .value(newValue) }
    }
}

extension Boxed: Equatable where Value: Equatable {
    /// Whether the values are equal.
    public static func == (left: Self, right: Self) -> Bool { left.wrappedValue == right.wrappedValue }
}

extension Boxed: Hashable where Value: Hashable {
    /// Hashes the value.
    public func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}
