import SDKMockRuntime
import SDKRuntime

/// The latest snapshots that callers have asked for, by name.
struct SnapshotShelf: Sendable {
    /// So many are kept: each keeps alive what the world has changed since.
    static let most = 100

    private var snapshots: [String: MockSnapshot] = [:]
    private var count = 0

    /// Keeps a snapshot. The oldest one is dropped for it when there are too many.
    ///
    /// - Returns: Its name.
    mutating func keep(_ snapshot: MockSnapshot) -> String {
        count += 1
        snapshots[Self.name(count)] = snapshot
        snapshots[Self.name(count - Self.most)] = nil
        return Self.name(count)
    }

    /// A snapshot by its name.
    func snapshot(_ name: String) throws(SDKError) -> MockSnapshot {
        if let snapshot = snapshots[name] { return snapshot }
        if wasDropped(name) {
            throw SDKError(kind: .argument, message: "`\(name)` was dropped: only the latest \(Self.most) are kept")
        }
        let words = NearestName(in: snapshots.keys).words(for: name)
        throw SDKError(kind: .argument, message: "there is no snapshot `\(name)`\(words)")
    }

    private func wasDropped(_ name: String) -> Bool {
        guard let digits = name.split(separator: "-").last, let number = Int(digits) else { return false }
        return number > 0 && number <= count - Self.most && Self.name(number) == name
    }

    private static func name(_ number: Int) -> String { "snapshot-\(number)" }
}
