import SDKSpec

/// What a spec has that pages name: its events, the constants of its enumerations, the codes of its errors.
struct DeclaredNames: Sendable {
    /// One of them.
    struct Declared: Sendable {
        /// What pages call it; the first one is the spec's own name of an event.
        let spellings: [String]
        /// How findings call it.
        let title: String
        /// Where it stands in the spec.
        let location: SourceLocation
        /// The places that it is believed for itself.
        let ownCitations: [Provenance.Citation]
        /// The places that it is believed for, those of calls that cause the event or end in the error included.
        let citations: [Provenance.Citation]
    }

    /// The events.
    let events: [Declared]
    /// The values of enumerations that have a constant.
    let constants: [Declared]
    /// The errors that have a code.
    let errors: [Declared]
    /// Every name of an event, and for each the spec's own.
    let eventNames: [String: String]
    /// The constants of enumerations, and the names of events.
    let constantNames: Set<String>
    /// The codes of errors.
    let codes: Set<Int>

    init(_ checked: CheckedSpecification) {
        let rules = RuleErrors(checked.specification)
        let caused = Self.citations(of: checked.facts) { $0.kind == .event ? [$0.value] : [] }
        let failed = Self.citations(of: checked.facts) { rules.errors(of: [$0]) }
        events = checked.specification.events.map { event in
            Declared(
                spellings: [event.name.value, event.wire] + event.surfaceNames.values.sorted(),
                title: "`\(event.name.value)`",
                location: event.name.location,
                ownCitations: event.provenance?.citations ?? [],
                citations: (event.provenance?.citations ?? []) + (caused[event.name.value] ?? [])
            )
        }
        errors = checked.specification.errors.compactMap { error in
            error.code.map { code in
                Declared(
                    spellings: ["\(code)"] + error.constants.values.sorted(),
                    title: "`\(error.name.value)` (\(code))",
                    location: error.name.location,
                    ownCitations: error.provenance?.citations ?? [],
                    citations: (error.provenance?.citations ?? []) + (failed[error.name.value] ?? [])
                )
            }
        }
        constants = checked.specification.types.flatMap(Self.constants)
        eventNames = events.reduce(into: [:]) { names, event in
            for spelling in event.spellings { names[spelling] = names[spelling] ?? event.spellings[0] }
        }
        constantNames = Set(constants.flatMap(\.spellings) + events.map { $0.spellings[0] })
        codes = Set(checked.specification.errors.compactMap(\.code))
    }

    /// The places that facts cite, by what the facts are about. What is only concluded from a place, the place need not name.
    private static func citations(
        of facts: [Fact],
        by names: (Fact) -> Set<String>
    ) -> [String: [Provenance.Citation]] {
        facts.filter { $0.status != .inferred }.reduce(into: [:]) { all, fact in
            for name in names(fact) { all[name, default: []] += fact.provenance?.citations ?? [] }
        }
    }

    private static func constants(of type: TypeDeclaration) -> [Declared] {
        guard case .enumeration(_, let values) = type.shape else { return [] }
        return values.compactMap { value in
            value.constant.map { constant in
                Declared(
                    spellings: [constant],
                    title: "`\(constant)`",
                    location: value.name.location,
                    ownCitations: (value.provenance ?? type.provenance)?.citations ?? [],
                    citations: (value.provenance ?? type.provenance)?.citations ?? []
                )
            }
        }
    }
}
