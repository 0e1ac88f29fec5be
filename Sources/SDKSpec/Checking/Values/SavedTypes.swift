/// The types of what the steps of a story have saved.
struct SavedTypes {
    private var types: [String: TypeReference] = [:]

    /// What a story starts with that starts from nothing.
    init() {}

    /// What a fixture saves, and those that it builds on.
    private init(savedBy fixture: FixtureDeclaration, _ index: SpecificationIndex) {
        for declared in index.chain(of: fixture).reversed() {
            for step in declared.steps { add(step, index) }
        }
    }

    /// What each fixture saves, by its name.
    static func byFixture(_ index: SpecificationIndex) -> [String: SavedTypes] {
        index.fixtures.mapValues { SavedTypes(savedBy: $0, index) }
    }

    /// Takes up what a step saves.
    mutating func add(_ step: ScenarioStep, _ index: SpecificationIndex) {
        guard let name = step.saveAs?.value, let target = step.action.performed?.target else { return }
        let type = index.overloads[target.value]?.returns.value
        // That there is no answer is a finding of its own.
        types[name] = type == .void ? nil : type
    }

    /// What is known about something that a path leads to.
    enum Finding {
        /// Its type.
        case type(TypeReference)
        /// There is no such member.
        case missing(member: String, owner: TypeReference, known: [String])
        /// Nothing: it is JSON, or wasn't saved.
        case unknown
    }

    /// What `$name.member` leads to.
    func find(_ path: [String], _ index: SpecificationIndex) -> Finding {
        guard let name = path.first, var type = types[name] else { return .unknown }
        for member in path.dropFirst() {
            switch Self.member(member, of: type.unwrapped, index) {
            case .type(let next): type = next
            case let end: return end
            }
        }
        return .type(type)
    }

    private static func member(_ name: String, of type: TypeReference, _ index: SpecificationIndex) -> Finding {
        switch type {
        case .json: return .unknown
        case .list(let item) where Int(spec: name).map { $0 >= 0 } ?? false: return .type(item)
        case .map(_, let value): return .type(value)
        case .named(let record):
            if let fields = index.fields(of: record) { return field(name, of: type, among: fields) }
            guard case .union(_, let cases)? = index.types[record]?.shape else { break }
            // Which case it is isn't known, and so not always of which type the member.
            let known = cases.flatMap { members(of: $0.payload.value, index) }
            return known.contains(name) ? .unknown : .missing(member: name, owner: type, known: known)
        case .list, .string, .int, .uint, .double, .bool, .bytes, .void, .handler, .optional: break
        }
        return .missing(member: name, owner: type, known: [])
    }

    private static func members(of payload: TypeReference, _ index: SpecificationIndex) -> [String] {
        guard case .named(let record) = payload else { return [] }
        return index.fields(of: record)?.map(\.name.value) ?? []
    }

    private static func field(_ name: String, of owner: TypeReference, among fields: [Field]) -> Finding {
        guard let field = fields.named(name) else {
            return .missing(member: name, owner: owner, known: fields.map(\.name.value))
        }
        return .type(field.type.value)
    }
}
