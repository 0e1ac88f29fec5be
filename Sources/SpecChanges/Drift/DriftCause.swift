import SDKSpec

/// The cause of a finding, the same wherever a rule finds it.
enum DriftCause: Sendable, Hashable {
    /// A section doesn't say any more what a fact is believed for.
    case claim(FactID, document: String)
    /// A section doesn't name something any more: an event, a constant, an error.
    case unnamed(DriftTopic, section: String, document: String)
    /// A sentence says figures that the spec doesn't: what is new in it is told once.
    case sentence(mark: String, section: String, document: String)
    /// The sentences about what a row is of say other figures than they did.
    case row(String, section: String, document: String)
    /// A page has no heading that is cited.
    case heading(String, document: String)
    /// One of two languages says something of a method, and the other doesn't.
    case language(DriftTopic, method: String)
}

// Said of the page on which a rule looks.
extension DriftCause {
    static func claim(_ fact: FactID, on page: Page) -> DriftCause { .claim(fact, document: page.document) }

    static func unnamed(_ topic: DriftTopic, in section: String, on page: Page) -> DriftCause {
        .unnamed(topic, section: section, document: page.document)
    }

    static func sentence(_ mark: String, of section: String, on page: Page) -> DriftCause {
        .sentence(mark: mark, section: section, document: page.document)
    }

    static func row(_ name: String, of section: String, on page: Page) -> DriftCause {
        .row(name, section: section, document: page.document)
    }

    static func heading(_ heading: String, on page: Page) -> DriftCause { .heading(heading, document: page.document) }

    static func language(_ topic: DriftTopic, of method: String) -> DriftCause { .language(topic, method: method) }
}
