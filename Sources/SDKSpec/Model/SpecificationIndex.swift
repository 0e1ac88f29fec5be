/// Finds declarations by name. Of several with one name it finds the first; that there are several is reported
/// by the reader.
///
/// A class, because copying a structure with this many fields retains each of them.
public final class SpecificationIndex: Sendable {
    /// The spec that is looked up in.
    public let specification: Specification
    /// Types by name.
    public let types: [String: TypeDeclaration]
    /// Errors by name.
    public let errors: [String: ErrorDeclaration]
    /// Events by name.
    public let events: [String: EventDeclaration]
    /// Constants by name.
    public let constants: [String: ConstantDeclaration]
    /// Gates by name.
    public let gates: [String: GateDeclaration]
    /// Procedures by name.
    public let procedures: [String: ProcedureDeclaration]
    /// Methods by name.
    public let methods: [String: MethodDeclaration]
    /// Controls by name.
    public let controls: [String: ControlDeclaration]
    /// Overloads of methods and the shapes of controls, by id.
    public let overloads: [String: Overload]
    /// The methods of overloads, and what a control has in common with them, by the overload's id.
    public let owners: [String: MethodDeclaration]
    /// Fixtures by name.
    public let fixtures: [String: FixtureDeclaration]
    /// The fields of records, declared ones and parts of the state, by name.
    private let recordFields: [String: [Field]]
    /// The names of the types that values of each type are made of, by the type's name.
    let partNames: [String: [String]]
    /// Which types have values that can be of any depth.
    let depth: TypeDepth
    /// The names of the procedures that change something that is kept.
    let changingProcedures: Set<String>
    /// The members that say of values of unions which case they are, by the union's name.
    let tagMembers: [String: String]

    /// Makes the index of a spec.
    public init(_ specification: Specification) {
        self.specification = specification
        types = Self.byName(specification.types) { $0.name.value }
        errors = Self.byName(specification.errors) { $0.name.value }
        events = Self.byName(specification.events) { $0.name.value }
        constants = Self.byName(specification.constants) { $0.name.value }
        gates = Self.byName(specification.gates) { $0.name.value }
        procedures = Self.byName(specification.procedures) { $0.name.value }
        methods = Self.byName(specification.methods) { $0.name.value }
        controls = Self.byName(specification.controls) { $0.name.value }
        let shapes = specification.calls.flatMap { call in call.overloads.map { (call, $0) } }
        overloads = Self.byName(shapes.map(\.1)) { $0.id }
        owners = Self.byName(shapes) { $0.1.id }.mapValues(\.0)
        fixtures = Self.byName(specification.fixtures) { $0.name.value }
        var fields = Self.stateFields(specification)
        for (name, type) in types where fields[name] == nil {
            if case .record(let declared) = type.shape { fields[name] = declared }
        }
        recordFields = fields
        partNames = types.mapValues { type in
            var seen: Set<String> = []
            return type.parts.flatMap(\.declaredNames).filter { seen.insert($0).inserted }
        }
        depth = TypeDepth(specification.types, partNames)
        tagMembers = types.compactMapValues { $0.tagMember?.value }
        changingProcedures = ChangingProcedures.names(of: specification.procedures)
    }

    /// The fields of a record: a declared one, or a part of the state.
    ///
    /// - Returns: nil when the name stands for something else.
    public func fields(of name: String) -> [Field]? { recordFields[name] }

    /// The fields of a type that is a record; nil for other types.
    public func fields(of type: TypeReference) -> [Field]? {
        guard case .named(let name) = type else { return nil }
        return fields(of: name)
    }

    /// Every record's name and fields: the declared ones in order, then the parts of the state.
    public var records: [(name: String, fields: [Field])] {
        let declared = specification.types.compactMap { type in
            fields(of: type.name.value).map { (type.name.value, $0) }
        }
        let state = StateDeclaration.Part.allCases.map { part in
            (StateDeclaration.recordName(part), specification.state.fields(of: part))
        }
        return declared + state
    }

    /// What a step performs, the overload that a device calls or the shape of a control; nil where there is no such one.
    public func overload(of action: ScenarioStep.Action) -> Overload? {
        switch action {
        case .call(_, let target, _): controls[target.value] == nil ? overloads[target.value] : nil
        case .control(let name, _, _): controls[name.value]?.shape
        case .advance, .edition, .configure: nil
        }
    }

    /// A fixture, and those that it builds on, one after the other.
    public func chain(of fixture: FixtureDeclaration) -> [FixtureDeclaration] {
        var chain: [FixtureDeclaration] = []
        var visited: Set<String> = []
        var current: FixtureDeclaration? = fixture
        while let declared = current, visited.insert(declared.name.value).inserted {
            chain.append(declared)
            current = declared.given.flatMap { fixtures[$0.value] }
        }
        return chain
    }

    /// The payload of a union that a tag announces; the tag by the name of its value or by the wire's.
    public func payload(of union: String, tag: String) -> TypeReference? {
        guard case .union(let tagType, let cases)? = types[union]?.shape else { return nil }
        guard case .enumeration(_, let values)? = types[tagType.value]?.shape else { return nil }
        let value = values.meant(by: tag)
        return cases.first { $0.tagValue.value == value?.name.value }?.payload.value
    }

    /// The wire form of a value of an enumeration, by its name; nil when there is none.
    public func wire(of value: String, in enumeration: String) -> String? {
        guard case .enumeration(_, let values)? = types[enumeration]?.shape else { return nil }
        return values.named(value)?.wire
    }

    private static func byName<Value>(_ values: [Value], name: (Value) -> String) -> [String: Value] {
        Dictionary(values.map { (name($0), $0) }) { first, _ in first }
    }

    /// The state's records; a device also knows who is logged in on it.
    private static func stateFields(_ specification: Specification) -> [String: [Field]] {
        var fields: [String: [Field]] = [:]
        for part in StateDeclaration.Part.allCases {
            fields[StateDeclaration.recordName(part)] = specification.state.fields(of: part)
        }
        let userType = specification.product.userType
        let user = Field(
            name: Located(StateDeclaration.loggedInUser, at: userType.location),
            summary: "Who is logged in on the device.",
            type: Located(.optional(.named(userType.value)), at: userType.location)
        )
        fields[StateDeclaration.recordName(.device), default: []].insert(user, at: 0)
        return fields
    }
}
