import SDKSpec

/// Finds the fields of records that are kept in a box outside of the record.
///
/// A field by which a record would hold itself inside itself has to be: Swift's values can't do without. A record of
/// many fields inside another one is as well, as the code that copies and destroys a value goes through everything
/// that lies in it: without boxes most of a generated module would be that code. Lists, maps, unions and records behind
/// a reference (``SharedRecords``) are boxes already.
struct BoxFinder {
    /// A field of a record.
    private struct Place: Hashable {
        let owner: String
        let field: String
    }

    /// A record with as many values as this lies in a box.
    private static let manyValues = 5

    private var records: [String: [(field: String, target: String?)]] = [:]
    private var boxed: Set<Place> = []
    /// Those of them by which a record would hold itself.
    private var rings: Set<Place> = []
    /// How many values lie in a record, those of records inside it included.
    private var sizes: [String: Int] = [:]

    init(_ specification: Specification) {
        let shared = SharedRecords(specification)
        for type in specification.types where records[type.name.value] == nil {
            guard case .record(let fields) = type.shape else { continue }
            records[type.name.value] = fields.map { field in
                let target = Self.target(of: field.type.value)
                return (field.name.value, target.flatMap { shared.contains($0) ? nil : $0 })
            }
        }
        for type in specification.types { visit(type.name.value, path: []) }
    }

    /// Whether a record's field lies in a box.
    func isBoxed(_ field: String, of record: String) -> Bool { boxed.contains(Place(owner: record, field: field)) }

    /// Whether a record would hold itself by a field that isn't kept in a box.
    func closesRing(_ field: String, of record: String) -> Bool { rings.contains(Place(owner: record, field: field)) }

    /// Goes down from a record; what leads back to a record on the way closes a ring.
    private mutating func visit(_ record: String, path: Set<String>) {
        guard sizes[record] == nil, let fields = records[record] else { return }
        let path = path.union([record])
        var size = 0
        for (field, target) in fields {
            guard let target, records[target] != nil else {
                size += 1
                continue
            }
            if !path.contains(target) { visit(target, path: path) }
            if path.contains(target) { rings.insert(Place(owner: record, field: field)) }
            let inner = path.contains(target) ? Self.manyValues : sizes[target] ?? 1
            if inner < Self.manyValues {
                size += inner
            } else {
                boxed.insert(Place(owner: record, field: field))
                size += 1
            }
        }
        sizes[record] = size
    }

    /// The type whose value would lie in the field itself.
    private static func target(of type: TypeReference) -> String? {
        switch type {
        case .named(let name): name
        case .optional(let wrapped): target(of: wrapped)
        case .string, .int, .uint, .double, .bool, .json, .bytes, .void, .handler, .list, .map: nil
        }
    }
}
