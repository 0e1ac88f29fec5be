import SDKSpec

/// The fields that a call has to do with: its parameters, and those of the records that it is given or answers.
struct FieldReach: Sendable {
    /// A field, and why it is believed.
    struct Believed: Sendable {
        let field: Field
        let provenance: Provenance?
    }

    /// What it is given: the parameters, and the fields of the records among them.
    private(set) var given: [Believed] = []
    /// What it is given, by what any surface calls it.
    private(set) var givenFields: [String: [Field]] = [:]
    /// The fields of what it answers alone, by what any surface calls them.
    private(set) var answeredFields: [String: [Field]] = [:]
    /// The values of enumerations.
    private(set) var values: [EnumerationValue] = []
    /// The names of the types.
    private(set) var types: Set<String> = []
    /// What is said of its types, not of one field.
    private(set) var words: [String] = []
    /// What is said of fields, by their names in the spec: summaries, defaults, and what their own types are.
    private(set) var fieldWords: [String: [String]] = [:]
    /// Whether what is visited now belongs to the answer.
    private var isAnswer = false

    init(_ method: MethodDeclaration, _ index: SpecificationIndex) {
        for parameter in method.shapes.flatMap(\.allParameters) {
            visit(parameter, index)
            given.append(Believed(field: parameter, provenance: parameter.provenance ?? method.provenance))
        }
        for name in types.sorted() {
            guard let type = index.types[name], case .record(let fields) = type.shape else { continue }
            given += fields.map { Believed(field: $0, provenance: $0.provenance ?? type.provenance) }
        }
        isAnswer = true
        for shape in method.shapes { visit(shape.returns.value, index) }
    }

    /// Every field.
    var fields: [Field] { (Array(givenFields.values) + answeredFields.values).flatMap(\.self) }

    private mutating func visit(_ field: Field, _ index: SpecificationIndex) {
        for name in Set(field.surfaceNames.values).union([field.name.value]) {
            if isAnswer {
                answeredFields[name, default: []].append(field)
            } else {
                givenFields[name, default: []].append(field)
            }
        }
        fieldWords[field.name.value, default: []] +=
            [field.summary, field.defaultValue?.value.text].compactMap(\.self)
            + (index.types[field.type.value.innermost].map(Self.words) ?? [])
        visit(field.type.value, index)
    }

    private mutating func visit(_ type: TypeReference, _ index: SpecificationIndex) {
        switch type {
        case .named(let name):
            guard types.insert(name).inserted, let declaration = index.types[name] else { return }
            words += Self.words(of: declaration)
            visit(declaration.shape, index)
        case .list(let element), .optional(let element): visit(element, index)
        case .map(let key, let value):
            visit(key, index)
            visit(value, index)
        case .string, .int, .uint, .double, .bool, .json, .bytes, .void, .handler: break
        }
    }

    private mutating func visit(_ shape: TypeDeclaration.Shape, _ index: SpecificationIndex) {
        switch shape {
        case .record(let fields): fields.forEach { visit($0, index) }
        case .union(let tag, let cases):
            visit(.named(tag.value), index)
            cases.forEach { visit($0.payload.value, index) }
        case .enumeration(_, let values):
            self.values += values
        case .identifier(let forms): forms.compactMap(\.partType).forEach { visit($0.value, index) }
        }
    }

    /// What is said of a type itself, and of nothing in it that has a name of its own.
    private static func words(of type: TypeDeclaration) -> [String] {
        switch type.shape {
        case .record, .union: [type.summary]
        case .enumeration(_, let values): [type.summary] + values.flatMap { [$0.wire, $0.summary] }
        case .identifier(let forms): [type.summary] + forms.map(\.prefix)
        }
    }
}

extension TypeReference {
    /// The name of the type of which it is one, several, or none; empty for what has no name.
    fileprivate var innermost: String {
        switch self {
        case .named(let name): name
        case .list(let element), .optional(let element), .map(_, let element): element.innermost
        case .string, .int, .uint, .double, .bool, .json, .bytes, .void, .handler: ""
        }
    }
}
