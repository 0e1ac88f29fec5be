/// Something that a spec is held to once it has been read. A rule a file; the type's name is the rule's id.
public protocol Rule: Sendable {
    /// What the rule demands and why, in a sentence or two: `sdkgen explain` prints it.
    static var summary: String { get }

    /// Whether it says something of a sound spec alone: what is broken hides what the rule looks for.
    static var asksForSoundness: Bool { get }

    /// Makes the rule.
    init()

    /// Reports every place that breaks the rule.
    func check(_ context: RuleContext, into diagnostics: inout Diagnostics)
}

extension Rule {
    /// Most rules look at any spec.
    public static var asksForSoundness: Bool { false }

    /// The rule's id: `UnknownType` is `unknown-type`.
    public static var id: String { String(ruleNamed: Self.self) }

    /// A finding of this rule.
    ///
    /// - Parameter cause: What it comes from, where others come from the same.
    func finding(
        _ message: Wording,
        at location: SourceLocation,
        notes: [Diagnostic.Note] = [],
        help: String? = nil,
        of cause: Cause? = nil
    ) -> Diagnostic {
        Diagnostic(rule: Self.id, message, at: location, notes: notes, help: help, of: cause)
    }

    /// A finding about a name that nothing has.
    ///
    /// - Parameters:
    ///   - what: What it was to be the name of, such as `gate`.
    ///   - known: The names that there are.
    ///   - help: How to fix it where none of these is near.
    func unknown(
        _ what: String,
        _ name: Located<String>,
        among known: some Sequence<String>,
        otherwise help: @autoclosure () -> String? = nil
    ) -> Diagnostic {
        finding(
            "there is no \(what) `\(name.value)`",
            at: name.location,
            help: suggestion(for: name.value, in: known) ?? help(),
            of: .absent(what, name: name.value)
        )
    }

    /// A finding of this rule about a spec that is sound all the same.
    func warning(
        _ message: Wording,
        at location: SourceLocation,
        notes: [Diagnostic.Note] = [],
        help: String? = nil,
        of cause: Cause? = nil
    ) -> Diagnostic {
        Diagnostic(.warning, rule: Self.id, message, at: location, notes: notes, help: help, of: cause)
    }

    /// The help that names the nearest known name.
    func suggestion(for name: String, in known: some Sequence<String>) -> String? {
        closest(to: name, in: known).map { "did you mean `\($0)`?" }
    }
}
