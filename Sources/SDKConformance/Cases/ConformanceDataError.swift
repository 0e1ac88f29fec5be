/// What is wrong with the data of a suite.
public struct ConformanceDataError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Which part of the data, such as `cases`.
    public let part: String
    /// The line in it, from 1.
    public let line: Int
    /// What is wrong, in words.
    public let message: String

    /// The place and what is wrong there.
    public var description: String { "\(part), line \(line): \(message)" }
}
