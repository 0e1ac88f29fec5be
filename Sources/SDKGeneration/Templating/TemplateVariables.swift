/// The names that values are given to, and what kinds of values they are.
public struct TemplateVariables: Sendable, Equatable {
    /// What a name stands for.
    public indirect enum Kind: Sendable, Equatable {
        /// A text.
        case text
        /// Whether something holds, for a section.
        case flag
        /// Texts, for a section: `{{.}}` is each of them.
        case texts
        /// Records, for a section that is filled in once for each, with these names.
        case records(TemplateVariables)
    }

    private var kinds: [String: Kind] = [:]

    /// No names.
    public init() {}

    /// The names, sorted, with their kinds.
    public var sorted: [(name: String, kind: Kind)] {
        kinds.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The kind of a name; nil when it isn't there.
    public subscript(name: String) -> Kind? { kinds[name] }

    /// Takes in the names of some values.
    mutating func add(_ values: TemplateValues) {
        for (name, value) in values { kinds[name] = Kind(value, before: kinds[name]) }
    }

    /// Takes in other names.
    mutating func add(_ others: TemplateVariables) {
        kinds.merge(others.kinds) { $0.merged(with: $1) }
    }
}

extension TemplateVariables.Kind {
    /// The kind of a value whose name may have stood for others before.
    fileprivate init(_ value: TemplateValue, before: Self?) {
        switch value {
        case .text: self = .text
        case .flag: self = .flag
        case .texts: self = .texts
        case .records(let records):
            var variables = TemplateVariables()
            if case .records(let known) = before { variables = known }
            for record in records { variables.add(record) }
            self = .records(variables)
        }
    }

    fileprivate func merged(with other: Self) -> Self {
        guard case .records(var variables) = self, case .records(let others) = other else { return self }
        variables.add(others)
        return .records(variables)
    }
}
