/// Something in a YAML file for which the file is refused.
public struct YAMLProblem: Error, Sendable, Hashable {
    /// What else there is to know about a problem.
    public struct Note: Sendable, Hashable {
        /// The note, lower case and without a full stop.
        public let text: String
        /// The place that the note is about; nil when it is about the problem's own.
        public let range: SourceRange?

        init(_ text: String, at range: SourceRange? = nil) {
            self.text = text
            self.range = range
        }
    }

    /// The id of the rule that is broken, such as `yaml-duplicate-key`.
    public let rule: String
    /// What is wrong, lower case, without a full stop, names in backticks.
    public let message: String
    /// The text that is wrong.
    public let range: SourceRange
    /// Why it is wrong, or where the other thing is that it clashes with.
    public let notes: [Note]
    /// How to fix it; nil when no advice fits every case.
    public let help: String?

    init(rule: String, _ message: String, at range: SourceRange, notes: [Note] = [], help: String? = nil) {
        self.rule = rule
        self.message = message
        self.range = range
        self.notes = notes
        self.help = help
    }

    /// The same problem with one more note.
    func adding(_ note: Note) -> YAMLProblem {
        YAMLProblem(rule: rule, message, at: range, notes: notes + [note], help: help)
    }
}
