/// A large value behind one reference: a copy costs one count, however much the value holds, and what is changed is
/// copied first only when somebody else has it too.
///
/// ```swift
/// public struct Message {
///     private var kept: SharedStorage<Fields>
///
///     public var text: String {
///         get { kept.value.text }
///         _modify { yield &kept.value.text }
///     }
/// }
/// ```
public struct SharedStorage<Value: Sendable>: Sendable {
    /// Where the value stands.
    ///
    /// It can be sent though it changes: it never leaves the struct around it, which writes to it only while it is the
    /// one struct that refers to it, and while nobody else can look at that struct. So nobody reads what is being
    /// written. Swift has looked at the accesses to the struct, and needn't look at those to the value once more.
    @usableFromInline
    final class Storage: @unchecked Sendable {
        @usableFromInline @exclusivity(unchecked) var value: Value

        @inlinable
        init(_ value: Value) { self.value = value }
    }

    @usableFromInline var storage: Storage

    /// Puts a value behind a reference.
    @inlinable
    public init(_ value: Value) { storage = Storage(value) }

    /// The value, looked at and changed where it stands.
    @inlinable
    public var value: Value {
        @inline(__always) _read { yield storage.value }
        @inline(__always) _modify {
            if !isKnownUniquelyReferenced(&storage) { copy() }
            yield &storage.value
        }
    }

    @inlinable
    @inline(never)
    mutating func copy() { storage = Storage(storage.value) }
}

extension SharedStorage: Equatable where Value: Equatable {
    /// Whether the values are equal.
    @inlinable
    public static func == (left: Self, right: Self) -> Bool {
        left.storage === right.storage || left.value == right.value
    }
}

extension SharedStorage: Hashable where Value: Hashable {
    /// Hashes the value.
    @inlinable
    public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
