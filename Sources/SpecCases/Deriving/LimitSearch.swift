import SDKSpec

/// Looks for the limits in a parameter.
///
/// A type is looked into at one place: with records in records there are more places than anybody could try.
struct LimitSearch {
    private let index: SpecificationIndex
    private let sampler: ValueSampler
    /// The types in which something is limited.
    private let limited: TypeReach
    /// The parameters, among which the tags of unions stand.
    private let siblings: [Field]
    /// Whether it goes on where the example leaves something out.
    var makesUp = false {
        didSet { walked = [] }
    }
    private(set) var sites: [LimitSite] = []
    /// The types that have been looked into.
    private var walked: Set<String> = []
    private var found: Set<FactID> = []

    /// A place on the way.
    private struct Place {
        var arguments: CaseValue
        var path: [CaseValue.PathStep] = []
        var names: [String] = []
        var fields: [LimitSite.FieldPlace] = []

        var value: CaseValue? { arguments[path[...]] }

        func member(_ name: String) -> Place {
            Place(arguments: arguments, path: path + [.member(name)], names: names + [name], fields: fields)
        }

        func field(_ name: String, of owner: String) -> Place {
            var place = member(name)
            place.fields.append(LimitSite.FieldPlace(owner: owner, name: name))
            return place
        }

        func step(_ step: CaseValue.PathStep) -> Place {
            Place(arguments: arguments, path: path + [step], names: names, fields: fields)
        }

        func holding(_ value: CaseValue) -> Place {
            Place(arguments: arguments.replacing(path[...], with: value), path: path, names: names, fields: fields)
        }
    }

    init(_ context: DerivationContext, siblings: [Field]) {
        index = context.index
        sampler = ValueSampler(index: context.index)
        limited = context.limited
        self.siblings = siblings
    }

    /// Looks into a parameter.
    mutating func visit(_ parameter: Field, owner: String, in arguments: CaseValue) {
        visit(parameter, among: siblings, owner: owner, at: Place(arguments: arguments))
    }

    /// - Parameter record: The place of what the field belongs to.
    private mutating func visit(_ field: Field, among siblings: [Field], owner: String, at record: Place) {
        let place = record.field(field.name.value, of: owner)
        // With another tag the payload would have to be another one, too.
        let isTag = siblings.contains { $0.tagField?.value == field.name.value }
        for limit in field.limits where !isTag {
            let fact = FactID.limit(owner: owner, field: field.name.value, name: limit.name)
            guard found.insert(fact).inserted else { continue }
            let name = place.names.joined(separator: ".")
            sites.append(
                LimitSite(
                    fact: fact,
                    field: field,
                    limit: limit,
                    name: name,
                    path: place.path,
                    fields: place.fields,
                    arguments: place.arguments
                )
            )
        }
        guard limited.contains(field.type.value) else { return }
        if let tag = field.tagField?.value {
            visit(field.type.value, announcedBy: record.member(tag), at: place)
        } else {
            visit(field.type.value, at: place)
        }
    }

    private mutating func visit(_ type: TypeReference, at place: Place) {
        switch type.unwrapped {
        case .list(let element):
            guard let place = filled(place, as: type, isMeant: { $0[[.item(0)]] != nil }) else { return }
            visit(element, at: place.step(.item(0)))
        case .map(_, let element):
            guard let place = filled(place, as: type, isMeant: { $0.firstName != nil }),
                let name = place.value?.firstName
            else { return }
            visit(element, at: place.step(.member(name)))
        case .named where index.tagMember(of: type) != nil:
            guard let member = index.tagMember(of: type), walked.insert(type.unwrapped.description).inserted else {
                return
            }
            visit(type, announcedBy: place.member(member), at: place)
        case .named(let name):
            guard let fields = index.fields(of: name), let place = filled(place, as: type, isMeant: \.isObject),
                walked.insert(name).inserted
            else { return }
            for field in fields { visit(field, among: fields, owner: name, at: place) }
        case .string, .int, .uint, .double, .bool, .json, .bytes, .void, .handler, .optional: return
        }
    }

    /// Looks into the payload that the example's tag announces, or into each.
    ///
    /// - Parameter tag: The place of the tag, beside the union or inside it.
    private mutating func visit(_ union: TypeReference, announcedBy tag: Place, at place: Place) {
        guard case .named(let name) = union.unwrapped, case .union(let type, let cases)? = index.types[name]?.shape,
            case .enumeration(let raw, _)? = index.types[type.value]?.shape
        else { return }
        for entry in cases {
            guard let wire = index.wire(of: entry.tagValue.value, in: type.value) else { continue }
            let value = ExampleTranslator.raw(wire, as: raw)
            if tag.value == value, place.value != nil {
                visit(entry.payload.value, at: place)
            } else if makesUp, limited.contains(entry.payload.value) {
                let payload = place.holding(sampler.value(of: entry.payload.value))
                let made = Place(
                    arguments: payload.arguments.replacing(tag.path[...], with: value),
                    path: place.path,
                    names: place.names + [entry.name.value],
                    fields: place.fields
                )
                visit(entry.payload.value, at: made)
            }
        }
    }

    /// A place where there is something to look into; nil when there is nothing.
    private func filled(_ place: Place, as type: TypeReference, isMeant: (CaseValue) -> Bool) -> Place? {
        if let value = place.value, isMeant(value) { return place }
        guard makesUp else { return nil }
        let made = sampler.value(of: type)
        return isMeant(made) ? place.holding(made) : nil
    }
}

extension CaseValue {
    /// Whether it is an object, and not a hole.
    fileprivate var isObject: Bool {
        if case .object = self { true } else { false }
    }

    /// The name of the first member.
    fileprivate var firstName: String? {
        guard case .object(let members) = self else { return nil }
        return members.first?.name
    }
}
