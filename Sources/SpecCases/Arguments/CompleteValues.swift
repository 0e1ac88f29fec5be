import SDKSpec

/// Makes values what the service gets, however little of them is written: fields that are left out have their defaults,
/// those that are none are gone, and numbers are written as they travel.
struct CompleteValues {
    /// Records in records end here: defaults that go on for ever are no values.
    private static let deepest = 50

    private let index: SpecificationIndex
    private let defaults: [String: TypedExpression]

    init(_ index: SpecificationIndex, _ behaviour: ResolvedBehaviour) {
        self.init(index, defaults: behaviour.defaultValues)
    }

    /// - Parameter defaults: The defaults of fields, by record and name.
    init(_ index: SpecificationIndex, defaults: [String: TypedExpression]) {
        self.index = index
        self.defaults = defaults
    }

    /// The arguments of a call, by the names of its parameters.
    func arguments(_ arguments: [String: CaseValue], of overload: Overload) -> [String: CaseValue] {
        let parameters = overload.parameters.filter { !$0.isHandler }
        let members = complete(parameters, of: overload.id, 0) { arguments[$0] }
        return members.byName
    }

    /// A value without holes.
    func value(_ value: CaseValue, as type: TypeReference) -> CaseValue { self.value(value, as: type, 0) }

    /// The same of a value that stands in so many records.
    func value(_ value: CaseValue, as type: TypeReference, _ depth: Int) -> CaseValue {
        guard depth < Self.deepest else { return .unknown }
        switch (value, type.unwrapped) {
        case (.number(let digits), let type):
            return WireSize.number(digits, as: index.number(type) ?? .json).map { .number($0) } ?? value
        case (.array(let items), .list(let element)): return .array(items.map { self.value($0, as: element, depth) })
        case (.array(let items), _): return .array(items.map { self.value($0, as: .json, depth) })
        case (.object(let members), .map(_, let element)):
            return .object(members.map { .init($0.name, self.value($0.value, as: element, depth)) })
        case (.object(let members), .named(let name)):
            if let fields = index.fields(of: name) {
                return .object(complete(fields, of: name, depth) { value[$0] })
            }
            return union(members, name, depth)
        case (.object(let members), _):
            return .object(members.map { .init($0.name, self.value($0.value, as: .json, depth)) })
        case (.null, _), (.bool, _), (.string, _), (.hole, _): return value
        }
    }

    /// What says itself which case of a union it is. Of a case that isn't known it stays what it is.
    private func union(_ members: [CaseValue.Member], _ union: String, _ depth: Int) -> CaseValue {
        let value = CaseValue.object(members)
        guard let member = index.tagMember(of: .named(union)), let tag = value[member],
            let payload = index.payload(of: union, taggedBy: tag),
            case .object(let completed) = self.value(value, as: payload, depth)
        else { return self.value(value, as: .json, depth) }
        return .object([.init(member, tag)] + completed)
    }

    /// The members of a record: those that are given, and the defaults of others.
    private func complete(
        _ fields: [Field],
        of owner: String,
        _ depth: Int,
        given: (String) -> CaseValue?
    ) -> [CaseValue.Member] {
        func part(_ field: Field) -> CaseValue? {
            if let value = given(field.name.value), value != .null { return value }
            guard let fixed = defaults["\(owner).\(field.name.value)"] else { return nil }
            let value = ConstantValue(index: index, defaults: defaults, depth: depth + 1).value(of: fixed) ?? .unknown
            return value == .null ? nil : value
        }
        return fields.compactMap { field in
            guard let value = part(field) else { return nil }
            let type = index.type(of: field) { fields.named($0).flatMap(part) }
            return .init(field.name.value, self.value(value, as: type, depth + 1))
        }
    }
}
