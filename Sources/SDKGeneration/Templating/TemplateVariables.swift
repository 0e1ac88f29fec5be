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
        /// Records, for a section that is filled in once for each, with these names; nil as long as there is no record.
        case records(TemplateVariables?)
    }

    private var kinds: [String: Kind]

    /// The names of some values.
    init(_ values: TemplateValues) {
        kinds = values.mapValues(Kind.init)
    }

    /// The names, sorted, with their kinds.
    public var sorted: [(name: String, kind: Kind)] {
        kinds.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The kind of a name; nil when it isn't there.
    public subscript(name: String) -> Kind? { kinds[name] }

    /// The names that are always there: those of both.
    func common(with others: TemplateVariables) -> TemplateVariables {
        var common = self
        for (name, kind) in kinds { common.kinds[name] = others.kinds[name].map { kind.common(with: $0) } }
        return common
    }

    /// The names that others don't have.
    func without(_ others: TemplateVariables) -> TemplateVariables {
        var rest = self
        rest.kinds = kinds.filter { others.kinds[$0.key] == nil }
        return rest
    }
}

extension TemplateVariables? {
    /// Looks at other values that a template is filled in with: what all of them have can be used.
    mutating func narrow(to values: TemplateValues) {
        let variables = TemplateVariables(values)
        self = self?.common(with: variables) ?? variables
    }
}

extension TemplateVariables.Kind {
    fileprivate init(_ value: TemplateValue) {
        switch value {
        case .text: self = .text
        case .flag: self = .flag
        case .texts: self = .texts
        case .records(let records):
            var variables: TemplateVariables?
            for record in records { variables.narrow(to: record) }
            self = .records(variables)
        }
    }

    fileprivate func common(with other: Self) -> Self {
        guard case .records(let variables) = self, case .records(let others) = other else { return self }
        guard let variables else { return other }
        return .records(others.map { variables.common(with: $0) } ?? variables)
    }
}
