import SDKSpec

/// Skeletons of what pages have and the spec lacks: methods and their parameters, errors, events, constants.
///
/// What a person has to say is left empty, with a comment beside it: `lint` points at each gap until it is filled.
public struct SpecDraft {
    private var methods: [MethodDraft] = []
    private var errors: [NameDraft] = []
    private var events: [NameDraft] = []
    private var constants: [NameDraft] = []
    private let enumerations: ConstantFamilies

    /// Makes the skeletons of what pages have and a spec lacks. What several of them have is drafted for the first one.
    public init(of pages: [Page], _ checked: CheckedSpecification) {
        let context = DriftContext(DriftSubject(checked), pages: pages)
        enumerations = ConstantFamilies(checked.specification.types)
        for page in pages {
            methods.addNew(MethodDraft.drafts(of: page, context)) { $0.name }
            errors.addNew(context.newErrors(on: page).map { NameDraft(page: page, mention: $0) }) { $0.name }
            events.addNew(context.newEvents(on: page).map { NameDraft(page: page, mention: $0) }) { $0.name }
            constants.addNew(context.newConstants(on: page).map { NameDraft(page: page, mention: $0) }) { $0.name }
        }
    }

    /// Whether the spec has all that the pages have.
    public var isEmpty: Bool { methods.isEmpty && errors.isEmpty && events.isEmpty && constants.isEmpty }

    /// The skeletons as a file of a spec. What belongs to something that the spec has stands in comments: parameters to
    /// their methods, constants to their enumerations.
    public var text: String {
        let sections = [
            section("methods", methods.compactMap(\.entry), apart: "\n"), section("errors", errors.map(\.error)),
            section("events", events.map(\.event)),
        ]
        return (sections.compactMap(\.self) + methods.compactMap(\.comment) + enumerations.comments(for: constants))
            .joined(separator: "\n")
    }

    private func section(_ name: String, _ entries: [String], apart: String = "") -> String? {
        entries.isEmpty ? nil : "\(name):\n" + entries.joined(separator: apart)
    }
}

extension Array {
    /// Adds what isn't there yet, by name.
    fileprivate mutating func addNew(_ more: [Element], name: (Element) -> String) {
        var known = Set(map(name))
        self += more.filter { known.insert(name($0)).inserted }
    }
}
