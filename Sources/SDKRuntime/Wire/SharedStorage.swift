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
///
/// It can be sent though what it refers to changes: the storage never leaves the struct, which writes to it only while
/// it is the one struct that refers to it, and while nobody else can look at that struct. So nobody reads what is being
/// written.
public struct SharedStorage<Value: Sendable>: @unchecked Sendable {
    /// Where the value stands, and who ends it with itself.
    @usableFromInline
    final class Storage: ManagedBuffer<Void, Value> {
        @inlinable
        deinit { _ = withUnsafeMutablePointerToElements { $0.deinitialize(count: 1) } }
    }

    @usableFromInline var storage: ManagedBuffer<Void, Value>

    /// Puts a value behind a reference.
    @inlinable
    public init(_ value: Value) {
        storage = Storage.create(minimumCapacity: 1) { _ in }
        storage.withUnsafeMutablePointerToElements { $0.initialize(to: value) }
    }

    /// The value, looked at and changed where it stands.
    ///
    /// What is handed out is its address, so that a field of it can be reached without a coroutine, which would have to
    /// ask for memory within another one. The address holds as long as it is used: Swift lets go of it at the end of
    /// the access to this struct, which refers to the storage all the time, and the storage doesn't move.
    @inlinable
    public var value: Value {
        @inline(__always) unsafeAddress {
            UnsafePointer(storage.withUnsafeMutablePointerToElements { $0 })
        }
        @inline(__always) unsafeMutableAddress {
            if !isKnownUniquelyReferenced(&storage) { copy() }
            return storage.withUnsafeMutablePointerToElements { $0 }
        }
    }

    @inlinable
    @inline(never)
    mutating func copy() { self = SharedStorage(value) }
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
