import SDKSpec

/// Something in which a page and the spec are held against each other. A rule a file; the type's name is the rule's id.
public protocol DriftRule: Sendable {
    /// What the rule compares and why, in a sentence or two: `sdkgen explain` prints it.
    static var summary: String { get }

    /// Makes the rule.
    init()

    /// Every difference of its kind between a page and the spec.
    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding]
}

extension DriftRule {
    /// The rule's id: `TypeDiffers` is `type-differs`.
    public static var id: String { String(ruleNamed: Self.self) }

    /// A difference under a heading of a page.
    ///
    /// - Parameters:
    ///   - causes: What is wrong, where other rules may find the same in their own way.
    ///   - explained: The causes of other findings that this one is the reason of.
    func finding(
        _ message: String,
        at location: SourceLocation,
        on page: Page,
        _ heading: String,
        topic: DriftTopic,
        sides: DriftSides = DriftSides(),
        notes: [Diagnostic.Note] = [],
        help: String? = nil,
        causes: [DriftCause] = [],
        explaining explained: Set<DriftCause> = []
    ) -> DriftFinding {
        let place = heading.isEmpty ? page.document : "\(page.document)#\(heading)"
        let key = Diagnostic.Note("under `reviewed`, at `\(place)`, it is `\(sides.entry(topic.text))`")
        return DriftFinding(
            diagnostic: Diagnostic(rule: Self.id, Wording(message), at: location, notes: notes + [key], help: help),
            document: page.document,
            heading: heading,
            topic: topic,
            sides: sides,
            causes: causes,
            explained: explained
        )
    }
}
