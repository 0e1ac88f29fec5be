/// Holds values of examples and stories to the limits of their places, as far as the values are known.
struct LimitCheck {
    /// A value beyond a limit that refuses it.
    struct Breach {
        /// What stands there, in words.
        let value: String
        let field: Field
        let limit: Limit
        let location: SourceLocation
    }

    /// The members of an object, or arguments.
    typealias Members = [(name: Located<String>, value: Located<ExampleValue>)]

    private let index: SpecificationIndex
    /// The types in which something is limited.
    private let limited: TypeReach
    private(set) var breaches: [Breach] = []

    init(_ index: SpecificationIndex) {
        self.index = index
        limited = TypeReach(index) { !$0.limits.isEmpty }
    }

    /// Checks values by their names.
    mutating func checkFields(_ members: Members, of fields: [Field]) {
        for (name, value) in members {
            guard let field = fields.first(where: { $0.name.value == name.value }) else { continue }
            checkField(value, as: field, among: members)
        }
    }

    /// Checks the value of a parameter or a field.
    mutating func checkField(_ value: Located<ExampleValue>, as field: Field, among members: Members) {
        let type = field.type.value
        if !field.limits.isEmpty, !(field.emptyIsMissing && value.value.isEmpty) {
            for limit in field.limits where limit.excess == .reject { checkLimit(value, limit, field) }
        }
        guard limited.contains(type) else { return }
        guard let tag = field.tagField?.value else { return checkContent(value, as: type) }
        guard case .named(let union) = type.unwrapped,
            case .scalar(let text, _)? = members.first(where: { $0.name.value == tag })?.value.value,
            let payload = index.payload(of: union, tag: text)
        else { return }
        checkContent(value, as: payload)
    }

    private mutating func checkContent(_ value: Located<ExampleValue>, as type: TypeReference) {
        guard limited.contains(type) else { return }
        switch (value.value, type.unwrapped) {
        case (.list(let items), .list(let element)):
            for item in items { checkContent(item, as: element) }
        case (.counted(let item, _, _), .list(let element)):
            checkContent(item, as: element)
        case (.object(let members), .map(_, let element)):
            for member in members { checkContent(member.value, as: element) }
        case (.object(let members), .named(let name)):
            checkFields(members, of: index.fields(of: name) ?? fields(ofUnion: name, members))
        default: break  // Holds no other values.
        }
    }

    /// The fields of an object that says itself which case of a union it is.
    private func fields(ofUnion union: String, _ members: Members) -> [Field] {
        guard let member = index.tagMember(of: .named(union)),
            case .scalar(let tag, _)? = members.first(where: { $0.name.value == member })?.value.value
        else { return [] }
        return index.fields(ofUnion: union, tag: tag) ?? []
    }

    private mutating func checkLimit(_ value: Located<ExampleValue>, _ limit: Limit, _ field: Field) {
        let type = field.type.value
        guard let part = limit.part else { return check(value, limit, field, as: type.unwrapped) }
        guard case .object(let members) = value.value, let partType = type.type(of: part)?.unwrapped else { return }
        for (name, member) in members {
            switch part {
            case .keys:
                let key = Located(ExampleValue.scalar(text: name.value, isQuoted: true), at: name.location)
                check(key, limit, field, as: partType)
            case .values: check(member, limit, field, as: partType)
            }
        }
    }

    private mutating func check(
        _ value: Located<ExampleValue>,
        _ limit: Limit,
        _ field: Field,
        as type: TypeReference
    ) {
        let measure = LimitMeasure(index: index, type: type)
        guard let found = measure.excess(of: value.value, over: limit.rule) else { return }
        breaches.append(Breach(value: found, field: field, limit: limit, location: value.location))
    }
}

extension ExampleValue {
    /// Whether it is known to be an empty text, list or object.
    fileprivate var isEmpty: Bool {
        switch self {
        case .scalar(let text, _): text.isEmpty
        case .list(let items): items.isEmpty
        case .object(let members): members.isEmpty
        case .repeated(let text, let times): text.isEmpty || times == 0
        case .counted(_, let times, _): times == 0
        case .reference, .joined, .now, .absent: false
        }
    }
}
