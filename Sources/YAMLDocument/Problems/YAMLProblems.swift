/// Why a file couldn't be read: every problem that was found in it.
public struct YAMLProblems: Error, Sendable {
    /// The file.
    public let file: SourceFile
    /// The problems, at least one, in the order of the file.
    public let problems: [YAMLProblem]

    init(file: SourceFile, problems: [YAMLProblem]) {
        self.file = file
        self.problems = problems
    }
}

extension YAMLProblems: CustomStringConvertible {
    /// The problems, a line each: path, line, column, rule and message.
    public var description: String {
        problems
            .map { "\(file.path):\($0.range.start.line):\($0.range.start.column): [\($0.rule)] \($0.message)" }
            .joined(separator: "\n")
    }
}
