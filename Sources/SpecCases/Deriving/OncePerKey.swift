import Synchronization

/// What is worked out once for each key, by whoever asks first; others wait for it.
struct OncePerKey<Key: Hashable & Sendable, Value: Sendable>: ~Copyable, Sendable {
    private let known = Mutex<[Key: Value]>([:])

    /// The value of a key.
    ///
    /// - Parameter workOut: Gives the value where nobody has asked for it yet. It must not ask for another key.
    func value(of key: Key, _ workOut: () -> Value) -> Value {
        known.withLock { known in
            if let value = known[key] { return value }
            let value = workOut()
            known[key] = value
            return value
        }
    }
}
