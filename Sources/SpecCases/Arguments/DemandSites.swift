import SDKSpec

/// Looks for the places in a value where types demand something by themselves: closed ones and those with a pattern.
///
/// A type is looked at in one place, the first one in the order of the value.
struct DemandSites {
    /// A place, and the type whose value stands there.
    struct Site {
        let type: TypeDeclaration
        let path: [CaseValue.PathStep]

        /// Whether it is the key of a map.
        var isKey: Bool {
            if case .key? = path.last { true } else { false }
        }
    }

    private let index: SpecificationIndex
    private var found: Set<String> = []
    private var values: [Site] = []
    private var keys: [Site] = []

    /// The places: values, and the keys of maps where no value is of their types.
    var sites: [Site] {
        var found = self.found
        return values + keys.filter { found.insert($0.type.name.value).inserted }
    }

    init(_ index: SpecificationIndex) { self.index = index }

    /// Looks into a value.
    mutating func visit(_ value: CaseValue, as type: TypeReference, at path: [CaseValue.PathStep] = []) {
        switch (value, type.unwrapped) {
        case (.array(let items), .list(let element)):
            if let first = items.first { visit(first, as: element, at: path + [.item(0)]) }
        case (.object(let members), .map(let key, let element)):
            guard let first = members.first else { return }
            visit(first.value, as: element, at: path + [.member(first.name)])
            if case .named(let name) = key.unwrapped, let type = index.types[name] {
                keys.append(Site(type: type, path: path + [.key(first.name)]))
            }
        case (.object, .named(let name)): visit(value, asNamed: name, at: path)
        case (.string, .named(let name)), (.number, .named(let name)): add(name, at: path)
        default: break  // Nothing is demanded of it by its type.
        }
    }

    private mutating func visit(_ value: CaseValue, asNamed name: String, at path: [CaseValue.PathStep]) {
        if let tag = index.tag(ofUnion: name) {
            let member = tag.name.value
            visit(value[member] ?? .null, as: tag.type.value, at: path + [.member(member)])
            if let payload = index.payload(of: name, taggedBy: value[member]) { visit(value, as: payload, at: path) }
            return
        }
        let fields = index.fields(of: name) ?? []
        // A payload would have to change with its tag.
        let tags = Set(fields.compactMap(\.tagField?.value))
        for field in fields where !tags.contains(field.name.value) && field.tagField == nil {
            guard let part = value[field.name.value] else { continue }
            visit(part, as: field.type.value, at: path + [.member(field.name.value)])
        }
    }

    private mutating func add(_ name: String, at path: [CaseValue.PathStep]) {
        guard let type = index.types[name], found.insert(name).inserted else { return }
        values.append(Site(type: type, path: path))
    }
}
