import SDKSpec

/// A limit at a place that a call's arguments reach: of a parameter, or of a field somewhere inside one.
struct LimitSite {
    /// The fact's id.
    let fact: String
    /// The field that is limited.
    let field: Field
    /// The limit.
    let limit: Limit
    /// The way from the arguments to the value.
    let path: [CaseValue.PathStep]

    /// The way in words, `options.name`.
    var name: String {
        path.compactMap { step in
            if case .member(let name) = step { name } else { nil }
        }.joined(separator: ".")
    }
}

extension LimitSite {
    /// The limits that a call's arguments reach, parameters in order and each before what is inside it.
    ///
    /// - Parameter arguments: Arguments that tell which payloads stand in unions, and which records are there; nil for
    ///   every place that the types allow.
    static func sites(
        of overload: Overload,
        arguments: CaseValue? = nil,
        _ index: SpecificationIndex
    ) -> [LimitSite] {
        var search = Search(index: index, arguments: arguments)
        search.visit(overload.parameters, owner: overload.id, path: [], types: [])
        return search.sites
    }

    private struct Search {
        let index: SpecificationIndex
        let arguments: CaseValue?
        var sites: [LimitSite] = []

        mutating func visit(_ fields: [Field], owner: String, path: [CaseValue.PathStep], types: Set<String>) {
            for field in fields {
                let inner = path + [.member(field.name.value)]
                for limit in field.limits {
                    let fact = FactID.limit(owner: owner, field: field.name.value, name: limit.name)
                    sites.append(LimitSite(fact: fact, field: field, limit: limit, path: inner))
                }
                for type in self.types(of: field, among: path) { visit(type, path: inner, types: types) }
            }
        }

        private mutating func visit(_ type: TypeReference, path: [CaseValue.PathStep], types: Set<String>) {
            switch type.unwrapped {
            case .list(let element): visit(element, path: path + [.item(0)], types: types)
            case .named(let name):
                guard !types.contains(name), let fields = index.fields(of: name), isThere(path) else { return }
                visit(fields, owner: name, path: path, types: types.union([name]))
            default: break
            }
        }

        private func isThere(_ path: [CaseValue.PathStep]) -> Bool {
            guard let arguments else { return true }
            guard case .object(let members)? = arguments[path[...]] else { return false }
            return !members.contains { $0.name.hasPrefix("$") }
        }

        /// The type of a field; of a union the payload that the tag beside it announces, or any without arguments.
        private func types(of field: Field, among path: [CaseValue.PathStep]) -> [TypeReference] {
            guard case .named(let name) = field.type.value.unwrapped,
                case .union(_, let cases)? = index.types[name]?.shape
            else { return [field.type.value] }
            guard let arguments else { return cases.map(\.payload.value) }
            guard let tagField = field.tagField?.value else { return [] }
            switch arguments[(path + [.member(tagField)])[...]] {
            case .string(let tag)?, .number(let tag)?: return index.payload(of: name, tag: tag).map { [$0] } ?? []
            default: return []
            }
        }
    }
}
