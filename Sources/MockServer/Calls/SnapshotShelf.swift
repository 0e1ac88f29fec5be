import SDKMockRuntime
import SDKRuntime

/// The snapshots that callers have asked for, by name.
struct SnapshotShelf: Sendable {
    /// So many are kept: each keeps alive what the world has changed since.
    private static let most = 100

    private var snapshots: [String: MockSnapshot] = [:]
    private var count = 0

    /// Keeps a snapshot.
    ///
    /// - Returns: Its name.
    mutating func keep(_ snapshot: MockSnapshot) throws(SDKError) -> String {
        guard count < Self.most else {
            throw SDKError(kind: .transport, message: "\(Self.most) snapshots are kept already, and not more than that")
        }
        count += 1
        snapshots["snapshot-\(count)"] = snapshot
        return "snapshot-\(count)"
    }

    /// A snapshot by its name.
    func snapshot(_ name: String) throws(SDKError) -> MockSnapshot {
        if let snapshot = snapshots[name] { return snapshot }
        let words = NearestName(in: snapshots.keys).words(for: name)
        throw SDKError(kind: .argument, message: "there is no snapshot `\(name)`\(words)")
    }
}
