/// The cases that are known to fail, each with the reason.
///
/// The text form has a case a line, `case-id: reason`; lines that begin with `#` are comments.
public struct ExpectedFailures: Sendable, Hashable {
    /// A line that can't be read.
    public struct InvalidLine: Error, Sendable, Hashable, CustomStringConvertible {
        /// The line, from 1.
        public let line: Int
        /// What is wrong, in words.
        public let message: String

        /// The place and what is wrong there.
        public var description: String { "line \(line): \(message)" }
    }

    /// The reasons by case.
    public let reasons: [String: String]

    /// Makes a list.
    public init(_ reasons: [String: String] = [:]) {
        self.reasons = reasons
    }

    /// Reads a list from its text form.
    public init(text: String) throws(InvalidLine) {
        var reasons: [String: String] = [:]
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let line = Self.trimmed(line)
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            guard let separator = line.firstRange(of: ": ") else {
                throw InvalidLine(line: index + 1, message: "a case's id, a colon and the reason belong here")
            }
            let id = Self.trimmed(line[..<separator.lowerBound])
            guard reasons[id] == nil else {
                throw InvalidLine(line: index + 1, message: "`\(id)` is listed twice")
            }
            reasons[id] = Self.trimmed(line[separator.upperBound...])
        }
        self.init(reasons)
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop(while: \.isWhitespace)
        let end = start.lastIndex { !$0.isWhitespace }
        return end.map { String(start[...$0]) } ?? ""
    }
}
