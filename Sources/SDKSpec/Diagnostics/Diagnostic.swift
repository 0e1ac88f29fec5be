import YAMLDocument

/// Something that is wrong in a spec: a value, apart from how it is printed.
public struct Diagnostic: Sendable {
    /// How bad it is.
    public enum Severity: String, Sendable, CaseIterable {
        /// Nothing is made from the spec until it is cured.
        case error
        /// Worth a look.
        case warning
    }

    /// Why something is wrong, or where the other thing is that it clashes with.
    public struct Note: Sendable {
        /// The note, lower case and without a full stop.
        public let message: String
        /// The place that it is about; nil when it is about the finding's own.
        public let location: SourceLocation?

        /// Makes a note.
        public init(_ message: String, at location: SourceLocation? = nil) {
            self.message = message
            self.location = location
        }
    }

    /// How bad it is.
    public let severity: Severity
    /// The id of the rule that is broken, such as `unknown-key`.
    public let rule: String
    /// What is wrong, lower case, without a full stop, names in backticks. It is understood without the rest.
    public let message: String
    /// The text that is wrong; nil when it isn't a text that is wrong but the file or folder at `path`.
    public let location: SourceLocation?
    /// The file or folder concerned.
    public let path: String
    /// A few words to stand beside the underline.
    public let label: String?
    /// Why it is wrong.
    public private(set) var notes: [Note]
    /// How to fix it.
    public let help: String?
    /// The names that it is about, as its message has them.
    let namesAsSaid: [String]
    /// What it comes from, where others come from the same.
    let cause: Cause?

    /// Makes a finding about a piece of a file's text.
    public init(
        _ severity: Severity = .error,
        rule: String,
        _ message: Wording,
        at location: SourceLocation,
        label: String? = nil,
        notes: [Note] = [],
        help: String? = nil
    ) {
        self.init(severity, rule: rule, message, at: location, label: label, notes: notes, help: help, of: nil)
    }

    /// Makes a finding about a piece of a file's text that may be one of several of one cause.
    init(
        _ severity: Severity = .error,
        rule: String,
        _ message: Wording,
        at location: SourceLocation,
        label: String? = nil,
        notes: [Note] = [],
        help: String? = nil,
        of cause: Cause?
    ) {
        self.severity = severity
        self.rule = rule
        self.message = message.text
        self.namesAsSaid = message.names
        self.location = location
        self.path = location.file.path
        self.label = label
        self.notes = notes
        self.help = help
        self.cause = cause
    }

    /// Makes a finding about a file or a folder as a whole.
    public init(
        _ severity: Severity = .error,
        rule: String,
        _ message: Wording,
        path: String,
        notes: [Note] = [],
        help: String? = nil
    ) {
        self.severity = severity
        self.rule = rule
        self.message = message.text
        self.namesAsSaid = message.names
        self.location = nil
        self.path = path
        self.label = nil
        self.notes = notes
        self.help = help
        self.cause = nil
    }
}

extension Diagnostic {
    /// The same with another note before the others.
    public func noting(_ note: Note) -> Diagnostic {
        var copy = self
        copy.notes.insert(note, at: 0)
        return copy
    }

    /// The same with other notes behind its own.
    func noting(_ notes: [Note]) -> Diagnostic {
        var copy = self
        copy.notes += notes
        return copy
    }

    /// A problem that the YAML reader found, told as one of the spec's.
    public init(_ problem: YAMLProblem, in file: SourceFile) {
        self.init(
            rule: problem.rule,
            Wording(problem.message),
            at: SourceLocation(file: file, range: problem.range),
            notes: problem.notes.map { note in
                Note(note.text, at: note.range.map { SourceLocation(file: file, range: $0) })
            },
            help: problem.help
        )
    }
}
