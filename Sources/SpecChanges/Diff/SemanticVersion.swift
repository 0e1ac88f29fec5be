/// A version of three numbers, as in 1.4.0.
public struct SemanticVersion: Sendable, Equatable, CustomStringConvertible {
    private let numbers: [Int]

    /// Reads a version; what is missing of the three numbers is 0.
    ///
    /// - Returns: nil for what isn't one.
    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...3).contains(parts.count), parts.allSatisfy({ $0.map { $0 >= 0 } ?? false }) else { return nil }
        numbers = (parts.compactMap(\.self) + [0, 0]).prefix(3).map(\.self)
    }

    /// Whether it promises nothing yet.
    var isInitial: Bool { numbers[0] == 0 }

    private init(_ numbers: [Int]) { self.numbers = numbers }

    /// The version as it is written.
    public var description: String { numbers.map(String.init).joined(separator: ".") }

    /// The version after a change. Before 1.0.0 a breaking change raises the second number, every other the third.
    public func next(after severity: ChangeSeverity) -> SemanticVersion {
        let raised = severity.place(after: self)
        return SemanticVersion(numbers.enumerated().map { $0 < raised ? $1 : $0 == raised ? $1 + 1 : 0 })
    }
}
