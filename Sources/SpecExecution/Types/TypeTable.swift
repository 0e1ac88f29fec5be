import SDKSpec

/// The types of a spec, each found by its place.
struct TypeTable: Sendable {
    private let index: SpecificationIndex
    private var places: [String: Int] = [:]
    private(set) var names: [String] = []
    private(set) var forms: [DeclaredForm] = []
    /// Whether a record has a union with a default of its own beside the tag, which may say otherwise.
    private(set) var hasUnionDefaults = false

    init(_ index: SpecificationIndex, _ behaviour: ResolvedBehaviour) {
        self.index = index
        let state = StateDeclaration.Part.allCases.map(StateDeclaration.recordName)
        names = index.specification.types.map(\.name.value) + state
        places = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
        // Every name has a place before anything refers to it.
        forms = names.map { _ in .identifier }
        for (place, name) in names.enumerated() { forms[place] = form(of: name) }
        fillDefaults(behaviour)
    }

    /// A type.
    func form(_ type: TypeReference) -> TypeForm {
        switch type {
        case .string: .text
        case .int: .int
        case .uint: .uint
        case .double: .double
        case .bool: .bool
        case .json: .json
        case .bytes: .bytes
        case .void, .handler: .void
        case .named(let name): places[name].map { .declared($0) } ?? .void
        case .list(let item): .list(form(item))
        case .map(let key, let value): .map(keyForm(key), key: form(key), value: form(value))
        case .optional(let wrapped): .optional(form(wrapped))
        }
    }

    /// The keys of a map.
    func keyForm(_ type: TypeReference) -> KeyForm {
        switch type {
        case .string: return .text
        case .int: return .int
        case .uint: return .uint
        case .named(let name):
            guard case .enumeration(let raw, _)? = index.types[name]?.shape, raw != .string else { return .text }
            return keyForm(raw)
        default: return .text  // The checker takes no other keys.
        }
    }

    /// The shape and the fields of a record.
    func record(_ name: String) -> (shape: RecordShape, fields: [FieldForm])? {
        guard let place = places[name], case .record(let shape, let fields) = forms[place] else { return nil }
        return (shape, fields)
    }

    /// A union.
    func union(_ name: String) -> UnionForm? {
        guard let place = places[name], case .union(let form) = forms[place] else { return nil }
        return form
    }

    /// A record that has its defaults; what has none is absent.
    func defaults(of name: String) -> Record? {
        record(name).map { Record(shape: $0.shape, fields: $0.fields.map { $0.defaultValue ?? .none }) }
    }

    /// The fields of a record or the parameters of a method, their defaults left out.
    func fields(_ fields: [Field]) -> [FieldForm] {
        fields.map { field in
            FieldForm(
                name: field.name.value,
                form: form(field.type.value.unwrapped),
                isOptional: field.type.value.isOptional,
                tag: field.tagField.flatMap { tag in fields.firstIndex { $0.name.value == tag.value } }
            )
        }
    }
}

// Declared types.
extension TypeTable {
    private func form(of name: String) -> DeclaredForm {
        if let fields = index.fields(of: name) { return record(name, fields, self.fields(fields)) }
        switch index.types[name]?.shape {
        case .enumeration(let raw, _): return .enumeration(raw: form(raw))
        case .union(let tag, let cases): return .union(union(tag.value, cases, index.types[name]?.tagMember?.value))
        case .identifier, .record, nil: return .identifier
        }
    }

    /// - Parameter fields: The fields; with the defaults of unions once they are known.
    private func record(_ name: String, _ declared: [Field], _ fields: [FieldForm]) -> DeclaredForm {
        let order = fields.indices.filter { fields[$0].tag == nil } + fields.indices.filter { fields[$0].tag != nil }
        let cutOff = declared.firstIndex(where: \.cutsOff)
        let names = fields.map(\.name)
        let shape = RecordShape(
            name: name,
            fields: names,
            order: order,
            tags: fields.map(\.tag),
            defaults: fields.map(\.defaultValue),
            cutOff: cutOff
        )
        return .record(shape, fields)
    }

    private func union(_ tag: String, _ cases: [UnionCase], _ member: String?) -> UnionForm {
        let fixed = FixedValue(index: index, behaviour: ResolvedBehaviour(), types: self)
        return UnionForm(
            shape: UnionShape(tagMember: member, tags: cases.map { fixed.value($0.tagValue.value, of: tag) }),
            names: cases.map(\.name.value),
            payloads: cases.map { form($0.payload.value) },
            tag: form(.named(tag))
        )
    }

    /// Defaults may be records of any type, so they come when all types are there.
    private mutating func fillDefaults(_ behaviour: ResolvedBehaviour) {
        fillUnionDefaults(behaviour)
        let fixed = FixedValue(index: index, behaviour: behaviour, types: self)
        for (place, name) in names.enumerated() {
            guard case .record(let shape, let fields) = forms[place] else { continue }
            let complete = fields.map { fixed.withDefault($0, owner: name) }
            forms[place] = .record(shape, complete)
            if complete.contains(where: \.mayDisagree) { hasUnionDefaults = true }
        }
    }

    /// Records know the defaults of unions in them, and have to before any of them is the default of something else.
    private mutating func fillUnionDefaults(_ behaviour: ResolvedBehaviour) {
        let fixed = FixedValue(index: index, behaviour: behaviour, types: self)
        for (place, name) in names.enumerated() {
            guard case .record(_, let fields) = forms[place], fields.contains(where: { $0.tag != nil }) else {
                continue
            }
            let known = fields.map { $0.tag == nil ? $0 : fixed.withDefault($0, owner: name) }
            forms[place] = record(name, index.fields(of: name) ?? [], known)
        }
    }
}
