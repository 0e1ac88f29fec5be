extension SourceLocation: CustomStringConvertible {
    /// Where it starts: `Spec/groups.yaml:12:3`.
    public var description: String { "\(file.path):\(range.start.line):\(range.start.column)" }
}
