/// What every template can say: the names that the generator gives values to, as they come up when a spec is generated.
///
/// It is read off the values themselves, so it can't list a name that isn't there, or leave one out.
public struct TemplateCatalogue: Sendable {
    /// A template.
    public struct Entry: Sendable {
        /// Its name.
        public let name: String
        /// The names that it can use wherever it is filled in; nil when nothing of the spec needs it.
        public internal(set) var variables: TemplateVariables?
        /// The templates that take it in.
        public internal(set) var users: Set<String> = []
        /// The templates that it takes in for the file as a whole: it can use what they can.
        public internal(set) var parts: Set<String> = []
    }

    private var known: [String: Entry] = [:]

    /// The templates, in the order of their names.
    public var entries: [Entry] { known.values.sorted { $0.name < $1.name } }

    /// - Parameter changes: The page that `diff` makes, which is no file of an output.
    init(_ plans: [PlannedFile], changes: ChangesPage, _ templates: TemplateLibrary) throws(GenerationError) {
        for name in templates.names { known[name] = Entry(name: name) }
        for plan in plans {
            known[FileHeader.template]?.variables.narrow(to: FileHeader(holds: plan.holds).values)
            try read(plan.template, from: nil, templates, [try plan.allValues(with: templates)])
        }
        try read(ChangesPage.template, from: nil, templates, [try changes.values(with: templates)])
    }

    /// Reads a template with the values that it is filled in with, the innermost last.
    private mutating func read(
        _ name: String,
        from user: String?,
        _ templates: TemplateLibrary,
        _ scopes: [TemplateValues]
    ) throws(GenerationError) {
        guard let template = templates[name] else { throw .templateMissing(name) }
        known[name]?.variables.narrow(to: scopes.last ?? [:])
        if let user {
            known[name]?.users.insert(user)
            if scopes.count == 1 { known[user]?.parts.insert(name) }
        }
        try read(template.parts, of: name, templates, scopes)
    }

    private mutating func read(
        _ parts: [Template.Part],
        of name: String,
        _ templates: TemplateLibrary,
        _ scopes: [TemplateValues]
    ) throws(GenerationError) {
        for part in parts {
            switch part {
            case .text, .value: break
            case .inverted(let section, let parts):
                if Self.value(of: section.name, in: scopes)?.isNothing ?? true {
                    try read(parts, of: name, templates, scopes)
                }
            case .section(let section, let parts):
                for scope in Self.scopes(of: section.name, in: scopes) {
                    try read(parts, of: name, templates, scopes + scope)
                }
            case .partial(let partial): try read(partial.name, from: name, templates, scopes)
            }
        }
    }

    /// The values that come on top each time that a section is filled in.
    private static func scopes(of section: Template.Name, in scopes: [TemplateValues]) -> [[TemplateValues]] {
        switch value(of: section, in: scopes) {
        case .records(let records): records.map { [$0] }
        case .text, nil: [[]]
        case .flag(let flag): flag ? [[]] : []
        case .texts(let texts): texts.isEmpty ? [] : [[]]
        }
    }

    /// What a name stands for; nil for the item of a list, and for whether it is the last one.
    private static func value(of name: Template.Name, in scopes: [TemplateValues]) -> TemplateValue? {
        guard case .named(let name) = name else { return nil }
        return scopes.last { $0[name] != nil }?[name]
    }
}
