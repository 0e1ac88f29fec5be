import SDKSpec

/// Finds the fields and cases by which a type would hold itself inside itself, which Swift's values can't do without a
/// box. Lists and maps are boxes already.
struct RecursionFinder {
    /// A field of a record or a case of a union.
    private struct Edge: Hashable {
        let owner: String
        let member: String
    }

    private var targets: [String: [(member: String, type: String)]] = [:]
    private var closing: Set<Edge> = []
    private var finished: Set<String> = []

    init(_ specification: Specification) {
        for type in specification.types where targets[type.name.value] == nil {
            targets[type.name.value] = Self.targets(of: type.shape)
        }
        for type in specification.types { visit(type.name.value, path: []) }
    }

    /// Whether a record's field has to be boxed.
    func isBoxed(_ field: String, of record: String) -> Bool { closing.contains(Edge(owner: record, member: field)) }

    /// Whether a union's case has to be indirect.
    func isIndirect(_ name: String, of union: String) -> Bool { closing.contains(Edge(owner: union, member: name)) }

    /// Goes down from a type; what leads back to a type on the way closes a ring.
    private mutating func visit(_ type: String, path: Set<String>) {
        guard !finished.contains(type) else { return }
        let path = path.union([type])
        for (member, target) in targets[type] ?? [] {
            if path.contains(target) {
                closing.insert(Edge(owner: type, member: member))
            } else {
                visit(target, path: path)
            }
        }
        finished.insert(type)
    }

    private static func targets(of shape: TypeDeclaration.Shape) -> [(member: String, type: String)] {
        switch shape {
        case .record(let fields):
            fields.compactMap { field in directTarget(field.type.value).map { (field.name.value, $0) } }
        case .union(_, let cases):
            cases.compactMap { entry in directTarget(entry.payload.value).map { (entry.name.value, $0) } }
        case .identifier, .enumeration: []
        }
    }

    private static func directTarget(_ type: TypeReference) -> String? {
        switch type {
        case .named(let name): name
        case .optional(let wrapped): directTarget(wrapped)
        default: nil
        }
    }
}
